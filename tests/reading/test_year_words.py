"""Numbers and words that stand for a year, a day of the year or a count."""

from datetime import date

import pytest

from bot.reading.times.year_words import (
    first_of_ten,
    in_a_year,
    is_two,
    is_year,
    number_of,
    short_year,
    year_number,
)

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("day", "month", "can_be"),
    [
        ("1", "1", True),
        ("31", "12", True),
        ("32", "12", False),
        ("31", "13", False),
        ("0", "12", False),
        ("31", "0", False),
        ("may", "12", False),
        ("31", "may", False),
    ],
)
def test_a_day_of_the_year_is_at_most_the_thirty_first_of_the_twelfth(day: str, month: str, can_be: bool):
    """Both are digits and neither is nought."""
    assert can_be is in_a_year(day, month)


@pytest.mark.parametrize(
    ("word", "year"),
    [("1950", True), ("2021", True), ("2100", True), ("1949", False), ("2101", False), ("02021", False),
     ("202", False), ("20b1", False), ("", False)],
)  # fmt: skip
def test_a_year_has_four_digits_and_is_one_that_figures_can_be_for(word: str, year: bool):
    """From 1950 to 2100, both included."""
    assert year is is_year(word)


@pytest.mark.parametrize(
    ("word", "two"), [("21", True), ("2", False), ("211", False), ("ab", False), ("2a", False)]
)
def test_two_digits_are_two_digits(word: str, two: bool):
    """No letter among them, and no third."""
    assert two is is_two(word)


@pytest.mark.parametrize(
    ("word", "year"),
    [("00", 2000), ("21", 2021), ("26", 2026), ("27", 2027), ("28", 1928), ("99", 1999), ("2", None), ("202", None),
     ("ab", None), ("2021", None)],
)  # fmt: skip
def test_two_bare_digits_are_of_this_century_up_to_next_year(word: str, year: int | None):
    """What lies further ahead is a hundred years back, and what is not two digits is no short year."""
    assert year == short_year(word, TODAY)


@pytest.mark.parametrize(
    ("word", "short", "year"),
    [
        ("2021", False, 2021),
        ("2021", True, 2021),
        ("21", True, 2021),
        ("21", False, None),
        ("'21", False, 2021),
        ("'28", False, 1928),
        ("'2021", False, None),
        ("'2", False, None),
        ("1949", True, None),
        ("", True, None),
    ],
)
def test_two_digits_are_a_year_with_their_mark_or_where_the_place_says_so(
    word: str, short: bool, year: int | None
):
    """21 is a number like any other, '21 is a year."""
    assert year == year_number(word, TODAY, short=short)


@pytest.mark.parametrize(
    ("word", "number"),
    [("1", 1), ("10", 10), ("100", 100), ("101", None), ("0", None), ("ten", 10), ("diez", 10), ("couple", 2),
     ("fifteen", 15), ("quince", 15), ("twenty", 20), ("veinte", 20), ("many", None), ("", None)],
)  # fmt: skip
def test_a_count_is_from_one_to_a_hundred_in_digits_or_words(word: str, number: int | None):
    """Nought counts nothing, and more than a hundred years is no span that figures are for."""
    assert number == number_of(word)


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
