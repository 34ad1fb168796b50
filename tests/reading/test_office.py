"""Terms of office: which years they are, and which of them a question can mean."""

import pytest

from bot.reading.times.office import in_one, terms_of
from bot.values.slot import Span


@pytest.mark.parametrize(
    ("in_office", "years"),
    [
        ("", []),
        ("2022-08-07 to 2026-08-07", [(2022, 2026)]),
        ("2010-08-07 to 2014-08-07, 2014-08-07 to 2018-08-07", [(2010, 2014), (2014, 2018)]),
    ],
)
def test_a_term_has_the_years_of_its_first_and_last_day(in_office: str, years: list[tuple[int, int]]) -> None:
    """The year in which one leaves and the next comes in belongs to both."""
    assert [(term.first, term.last) for term in terms_of("", in_office)] == years


@pytest.mark.parametrize(
    ("in_office", "years"),
    [
        ("2010-08-07 to 2014-08-07, 2014-08-07 to 2018-08-07", [(2010, 2018)]),
        ("2017-01-20 to 2021-01-20, 2025-01-20 to 2029-01-20", [(2017, 2021), (2025, 2029)]),
        ("2022-08-07 to 2026-08-07", [(2022, 2026)]),
        ("", []),
    ],
)
def test_terms_that_follow_each_other_are_one(in_office: str, years: list[tuple[int, int]]) -> None:
    """Who left and came back has two, between which nobody guesses."""
    assert in_one(terms_of("", in_office)) == tuple(Span(first=first, last=last) for first, last in years)
