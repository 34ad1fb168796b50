"""What the other fact files may say: sources, figures, statements, disputes, and the editors' own questions."""

from typing import Annotated, Literal

from pydantic import Field

from bot.library.fields import (
    AmountText,
    DateText,
    Id,
    Link,
    PeriodText,
    Processing,
    Prose,
    Status,
    Words,
)
from bot.values.fact import SeriesKey
from bot.values.model import Value

Outcome = Literal[
    "", "figures", "year_card", "comparison", "trend", "ranking", "record", "share", "revisions", "estimators",
    "statements", "meaning", "sources", "coverage", "help", "which_one", "no_figure", "not_comparable",
    "out_of_scope", "not_understood",
]  # fmt: skip


class EditionEntry(Value):
    """One dated publication. A revision is a new edition, never a change to an old one."""

    id: Id = Field(description="The publisher's id, then the date or year.", examples=["ondcp-2022-07-14"])
    title: str = Field(description="The title as printed.", examples=["Monitoreo de cultivos de coca 2021"])
    published: str = Field(
        description="When it came out, as exactly as the page says; undated if it does not.",
        examples=["2022-07-14", "2022-07", "2022", "undated"],
    )
    published_between: str = Field(
        default="",
        description="For an undated page: the earliest and latest it can have been.",
        examples=["2019-08 to 2020-07-31"],
    )
    accessed: DateText
    link: Link
    archived: Link = ""
    licence: str = Field(description="What the publisher allows.", examples=["public domain", "CC BY-SA 4.0"])
    note: Prose = ""
    carries: Words = Field(
        default=(),
        description="A release that this page reports as news, or copies without a date of its own: estimator and date.",
        examples=[["us 2022-07-14"]],
    )
    speaks_for: Words = Field(default=(), description="Overrides the publisher's own speaks_for.")


class PublisherFile(Value):
    """One publisher and its editions."""

    publisher: Id = Field(description="The publisher's id, with which the ids of its editions begin.")
    name: str = Field(description="The publisher's name, as in a citation.")
    name_es: str = Field(default="", description="Its name in Spanish, if it has another.")
    speaks_for: Words = Field(
        default=(), description="Ids of the estimators whose figures this publisher gives first hand."
    )
    editions: Annotated[tuple[EditionEntry, ...], Field(min_length=1)] = Field(
        description="Every publication that something is cited to, each after a hyphen."
    )


class BreakEntry(Value):
    """A change of method or scope; figures before it are not compared with later ones."""

    before: PeriodText
    why: Prose
    why_es: Prose = ""


class LaterRevisionEntry(Value):
    """A revision that is known to exist and is not held."""

    period: PeriodText
    note: Prose
    note_es: Prose = ""


class SeriesEntry(Value):
    """A note on some of the series in this file; a field left out matches any."""

    substance: str = Field(default="", description="The id of a substance; left out, the note is on any.")
    place: str = Field(default="", description="The code of a place; left out, the note is on any.")
    estimator: str = Field(default="", description="The id of an estimator; left out, the note is on any.")
    scope: str = Field(default="", description="The id of a scope; left out, the note is on any.")
    method: Prose = ""
    method_es: Prose = ""
    definition: Prose = ""
    definition_es: Prose = ""
    definition_from_source: Prose = ""
    caveats: Words = Field(default=(), description="Ids of the caveats that go with these figures.")
    breaks: tuple[BreakEntry, ...] = Field(
        default=(), description="Changes of method or scope, each with the first period after it."
    )
    later_revisions: tuple[LaterRevisionEntry, ...] = Field(
        default=(), description="Revisions known to exist and not held, so that answers can say so."
    )

    @property
    def chosen(self) -> tuple[str, str, str, str]:
        """The substance, place, estimator and scope it speaks of, each empty for any."""
        return self.substance, self.place, self.estimator, self.scope

    def covers(self, series: SeriesKey) -> bool:
        """Say whether the note speaks of this series of its own file."""
        return all(not mine or mine == theirs for mine, theirs in zip(self.chosen, series[1:], strict=True))


class FigureFile(Value):
    """What the tables beside this file count; a default stands in for a blank cell."""

    measure: str = Field(
        description="The id of what is counted; one for the whole file.", examples=["cultivation"]
    )
    substance: str = Field(default="", description="Unless the table has a column for it.")
    unit: str = Field(default="", description="Unless the table has a column for it.")
    title: str = Field(default="", description="For editors: what the file holds.")
    definition: Prose = ""
    definition_es: Prose = ""
    definition_from_source: Prose = Field(default="", description="The source's own words, quoted.")
    method: Prose = ""
    method_es: Prose = ""
    caveats: Words = Field(default=(), description="Ids of the caveats that go with every figure here.")
    default_place: str = Field(default="", description="The place of every row that names none.")
    default_estimator: str = Field(default="", description="The estimator of every row that names none.")
    default_scope: str = Field(default="", description="The scope of every row that names none.")
    default_edition: str = Field(default="", description="The edition of every row that names none.")
    default_where: str = Field(default="", description="Page or table of every row that names none.")
    default_status: Status = "published"
    default_method: Prose = Field(default="", description="The same as method.")
    default_processing: Processing = "as published"
    default_how: str = Field(default="", description="The recipe of every row that gives none.")
    series: tuple[SeriesEntry, ...] = Field(default=(), description="Notes on some of the series here.")


class FigureRow(Value):
    """One published number. Old rows are never edited: a revision is a new row with another edition."""

    substance: str = Field(default="", description="Id of the substance, unless the YAML file gives it.")
    unit: str = Field(
        default="", description="Id of the unit, unless the YAML file gives it.", examples=["ha"]
    )
    place: str = Field(default="", description="Code of the place. Blank: the default.", examples=["CO"])
    estimator: str = Field(default="", description="Who estimated or counted, not who printed it.")
    scope: str = Field(default="", description="Which part or way of counting, where a measure has several.")
    period: PeriodText
    value: AmountText
    interval: AmountText = Field(default="", description="The range of uncertainty the source gives.")
    interval_means: str = Field(
        default="", description="What the interval is.", examples=["95% confidence interval"]
    )
    edition: str = Field(default="", description="The id of the edition that the number was read in.")
    where: str = Field(default="", description="Page, table, row.", examples=["p. 23, table 4"])
    status: Status = ""
    standing: Literal["", "held", "repeat", "withdrawn"] = Field(
        default="",
        description="repeat: an old figure printed again. withdrawn: wrong, kept on file with a why.",
    )
    why: str = Field(default="", description="Why it was withdrawn.")
    as_published: str = Field(
        default="", description="The source's own words, where the number was converted."
    )
    processing: Processing = ""
    how: str = Field(default="", description="The recipe, where the number was converted or computed.")
    caveats: str = Field(default="", description="Ids of caveats, with a space between them.")
    note: str = Field(default="", description="What a reader of the figure should know, or why it is odd.")


_HEADLINE = 100
"""Characters of a line in a list by date."""


class StatementEntry(Value):
    """A sentence that can be cited, in our own words."""

    id: Id = Field(description="The id of the statement.", examples=["co-spraying-stopped-2015"])
    kind: Literal["event", "position", "law", "definition", "context", "claim"] = Field(
        description="An event happened, a position is held by somebody, a claim was printed and checked."
    )
    topic: str = Field(description="The id of its topic.")
    places: Words = Field(default=(), description="Codes of the places it is about.")
    date: PeriodText = ""
    until: PeriodText = ""
    held_by: str = Field(default="", description="Id of the actor. A position is always somebody's.")
    headline: str = Field(
        default="",
        max_length=_HEADLINE,
        description="What it says in a line of a list by date, where the whole is too long; without a full stop.",
    )
    headline_es: str = Field(default="", max_length=_HEADLINE, description="The same in Spanish.")
    says: Prose
    says_es: Prose
    edition: str = Field(description="The id of the edition it was read in.")
    where: str = Field(description="Page, paragraph, article.")
    status: Literal["verified", "disputed", "contradicted"] = Field(
        default="verified", description="Whether others say so too, deny it, or have shown it to be wrong."
    )
    also: tuple[Link, ...] = Field(default=(), description="Other pages that say so.")
    beside: Words = Field(
        default=(),
        description="Ids of statements told with it, without which it is half a story: who disagrees, or what became of it.",
    )
    note: Prose = ""
    asked: Words = Field(default=(), description="Questions that this answers, in English and Spanish.")
    verdict: Literal["", "supported", "supported_with_revision", "imprecise", "contradicted"] = Field(
        default="", description="For claims."
    )
    evidence: Prose = ""
    evidence_es: Prose = ""


class StatementFile(Value):
    """A list of statements."""

    statements: tuple[StatementEntry, ...] = Field(description="The statements, each after a hyphen.")


class DisputeEntry(Value):
    """Why estimators disagree about one thing, and what we say of it."""

    id: Id = Field(description="The id of the dispute.")
    measure: str = Field(description="The id of the measure.")
    substance: str = Field(description="The id of the substance.")
    place: str = Field(description="The code of the place.")
    between: Annotated[Words, Field(min_length=1)] = Field(description="Ids of the estimators.")
    periods: str = Field(description="One period, or first and last.", examples=["2023", "1999 to 2024"])
    why: Prose
    why_es: Prose
    say: Prose
    say_es: Prose
    lead_with: str = Field(default="neither", description="neither, or the id of an estimator.")
    editions: Words = Field(default=(), description="Ids of editions to cite for it.")


class DisputeFile(Value):
    """A list of disputes."""

    disputes: tuple[DisputeEntry, ...] = Field(description="The disputes, each after a hyphen.")


class QuestionEntry(Value):
    """An editor's own test: asked this, the bot must cite and say that."""

    asked: str = Field(description="The question, as a reporter types it.")
    outcome: Outcome = Field(default="", description="The kind of answer, if it matters.")
    must_cite: Words = Field(default=(), description="Ids of editions.")
    must_say: Words = Field(default=(), description="Words that the answer has to contain.")
    must_not_say: Words = Field(default=(), description="Words that it must not contain.")
    offer_in: Literal["", "en", "es"] = Field(
        default="",
        description="The language of those to whom it is offered as a first question to ask; blank for nobody.",
    )
    today: DateText = ""
