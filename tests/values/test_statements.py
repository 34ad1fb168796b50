"""Which years, months and numbers a statement is about."""

import pytest

from bot.values.fact import Statement, StatementKind
from tests.make import edition, year


def _statement(says: str, date: str, kind: StatementKind = StatementKind.EVENT) -> Statement:
    return Statement(
        id="one",
        kind=kind,
        topic="spraying",
        says=says,
        says_es="Dicho.",
        date=year(date) if date else None,
        edition=edition(),
        where="page 1",
    )


@pytest.mark.parametrize(
    ("says", "date", "years"),
    [
        ("A goal for 2026 was set.", "2023-09-09", (2023, 2026)),
        ("Spraying ran from 2003 to 2015.", "", (2003, 2015)),
        ("Of 2,014 growers 1.2010 were asked.", "2021", (2021,)),
        ("It fell.", "2006-2008", (2006, 2007, 2008)),
    ],
)
def test_a_statement_is_about_the_years_of_its_date_and_those_it_names(
    says: str, date: str, years: tuple[int, ...]
):
    """A number that only looks like a year is none."""
    assert years == _statement(says, date).years


@pytest.mark.parametrize(
    ("says", "years"),
    [
        ("A copy of a story of 14 July 2022 says coca fell in 2021.", (2021,)),
        ("A copy of a story of 14 July 2022 says coca fell.", ()),
        ("It was reported in January 2026 that coca fell.", (2026,)),
    ],
)
def test_a_claim_is_not_about_the_day_it_was_made_on(says: str, years: tuple[int, ...]):
    """The year of a day that is named says when somebody claimed it."""
    assert years == _statement(says, "2022-07", StatementKind.CLAIM).years


def test_months_are_those_of_the_date_and_of_the_text():
    """A date of a whole year gives no month."""
    told = "UNODC reported on 18 October 2024 what was planted by December 2023."
    assert _statement(told, "2023").months == ("2023-12", "2024-10")
    assert _statement("It began.", "2025-04-14").months == ("2025-04",)


def test_numbers_are_compared_in_one_way_of_writing():
    """A thousand has no point, and a tenth has no comma."""
    assert _statement("It fell 56,9% from 262.179.", "").numbers == ("262179", "56.9")
