"""Periods and dates inside a sentence."""

import pytest

from bot.values.period import parse_period, parse_published
from bot.wording.dates import date_text, in_period, period_text, published_text, when_published
from bot.wording.years import years_text


@pytest.mark.parametrize(
    ("code", "english", "spanish"),
    [
        ("2021", "in 2021", "en 2021"),
        ("FY2021", "in fiscal year 2021", "en el año fiscal 2021"),
        ("2022-07", "in July 2022", "en julio de 2022"),
        ("2022-07-14", "on 14 July 2022", "el 14 de julio de 2022"),
        ("2015-2020", "from 2015 to 2020", "entre 2015 y 2020"),
        ("FY2000-FY2005", "in fiscal years 2000 to 2005", "en los años fiscales 2000 a 2005"),
    ],
)
def test_a_period_brings_its_preposition(code: str, english: str, spanish: str) -> None:
    """A fiscal year is never called a year, and a day is never "in"."""
    assert in_period(parse_period(code), "en") == english
    assert in_period(parse_period(code), "es") == spanish


def test_a_span_is_named_without_preposition() -> None:
    """In a list a span has no preposition to lean on."""
    assert period_text(parse_period("2015-2020"), "en") == "2015 to 2020"
    assert period_text(parse_period("2015-2020"), "es") == "2015 a 2020"


@pytest.mark.parametrize(
    ("code", "english", "spanish"),
    [
        ("2022-07-14", "14 July 2022", "14 de julio de 2022"),
        ("2022-02", "February 2022", "febrero de 2022"),
        ("2022", "2022", "2022"),
        ("undated", "undated", "sin fecha"),
    ],
)
def test_an_edition_is_dated_as_exactly_as_its_page_and_no_more(
    code: str, english: str, spanish: str
) -> None:
    """A bare year stays a bare year, an undated page is said to be undated."""
    assert published_text(parse_published(code), "en") == english
    assert published_text(parse_published(code), "es") == spanish


def test_spanish_gives_a_day_its_article_after_since() -> None:
    """Desde el 14 de julio, but desde julio and desde 2022."""
    told = [
        when_published(parse_published(code), "es") for code in ("2022-07-14", "2022-07", "2022", "undated")
    ]

    assert told == ["el 14 de julio de 2022", "julio de 2022", "2022", "sin fecha"]


def test_a_date_of_the_facts_is_written_out_and_anything_else_kept() -> None:
    """Editors may write what they know."""
    assert date_text("2026-11", "en") == "November 2026"
    assert date_text("last autumn", "es") == "last autumn"


def test_years_in_a_row_are_told_as_runs() -> None:
    """Long lists are shortened at their old end."""
    assert years_text((1999, 2000, 2001, 2004, 2006, 2007), "en") == ["1999 to 2001", "2004", "2006", "2007"]
    assert years_text((2004, 2002, 2003), "es") == ["2002 a 2004"]
    assert years_text(range(1990, 2010, 2), "en")[0] == "some earlier years"
    assert years_text(range(1990, 2010, 2), "es")[0] == "algunos años anteriores"
    assert years_text((), "en") == []
