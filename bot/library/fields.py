"""The kinds of field that fact files are made of, each with the pattern that editors' tools check."""

from typing import Annotated, Final, Literal

from pydantic import Field

ID_FORM: Final = "Ids are small letters, digits and hyphens, as opium-poppy or 2021-final."
PLACE_FORM: Final = "Places have codes in capitals: CO, US-CA, CO-05, CO-05031."

Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(?:[-_][a-z0-9]+)*$")]
PlaceId = Annotated[str, Field(pattern=r"^[A-Z0-9]+(?:-[A-Z0-9]+)*$")]
YesNo = Literal["yes", "no"]
Words = tuple[str, ...]

Names = Annotated[
    Words,
    Field(
        description="Other names that people use, slang included. Write them naturally: capitals, accents and "
        "punctuation make no difference. The name itself need not be repeated.",
        examples=[["coke", "cocaine hydrochloride"]],
    ),
]
Prose = Annotated[
    str,
    Field(description="Whole sentences in your own words; longer ones go under a |, indented."),
]
PeriodText = Annotated[
    str,
    Field(
        description="A year, a US fiscal year, a month, a day, or a span of years. Not: 2021/22, July 2021.",
        examples=["2021", "FY2021", "2022-07", "2022-07-14", "2015-2020", "FY2000-FY2005"],
    ),
]
AmountText = Annotated[
    str,
    Field(
        description="The amount in the words of the source, without its unit. A missing amount is a word: "
        "not published, not collected, withheld, none recorded. Not: over 750t, n/a, -, 1.2 million.",
        examples=["234,000", "about 2,700", "more than 750", "1,200 to 1,900", "not published"],
    ),
]
DateText = Annotated[
    str,
    Field(
        description="A day, a month or a year, as exactly as the page says. Not: 14/07/2022.",
        examples=["2022-07-14", "2022-07", "2022"],
    ),
]
Link = Annotated[
    str,
    Field(
        description="The address of the page, with https:// if it has such a one.",
        examples=["https://www.unodc.org/report.pdf"],
        json_schema_extra={"format": "uri", "pattern": "^https?://"},
    ),
]
Status = Annotated[
    Literal["", "final", "published", "provisional", "preliminary", "announced", "leaked"],
    Field(description="How settled the figure is, most settled first; blank means published."),
]
Processing = Annotated[
    Literal["", "as published", "unit converted", "computed by us"],
    Field(description="What we did to the number, blank for nothing; the last two need a how."),
]
