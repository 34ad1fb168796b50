"""Numbers that stand for years, and numbers that count what follows them."""

from datetime import date

import pytest

from bot.reading.year_words import first_of_ten

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("before", "digits", "after", "first"),
    [
        ("los", "90", "en", 1990),
        ("los", "10", "", 2010),
        ("the", "2010", "s", 2010),
        ("los", "10", "departamentos", None),
        ("los", "20", "mayores", None),
        ("los", "15", "", None),
        ("the", "90", "", None),
    ],
)
def test_ten_years_are_told_from_a_count_of_places(before: str, digits: str, after: str, first: int | None):
    """*Los 10 departamentos* are no years from 2010 on."""
    assert first_of_ten(before, digits, after, TODAY) == first
