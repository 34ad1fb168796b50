"""Numbers that stand for a year, a day of the year or a count."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from bot.reading.places.bearings import LEVELS, MOST
from bot.reading.words.calendar_words import MONTHS, NUMBERS, YEARS
from bot.values.period import Period, fiscal_year, parse_period, year

OLDEST, FURTHEST = 1950, 2100

DAYS = 31

CENTURY = 100


def in_a_year(day: str, month: str) -> bool:
    """Say whether two words can be a day and a month in digits."""
    return (
        day.isdigit()
        and month.isdigit()
        and 0 < int(day) <= DAYS
        and 0 < int(month) <= len(set(MONTHS.values()))
    )


def is_year(word: str) -> bool:
    """Say whether a word is a year in four digits, of the years that figures can be for."""
    return len(word) == 4 and word.isdigit() and OLDEST <= int(word) <= FURTHEST  # noqa: PLR2004


def is_two(word: str) -> bool:
    """Say whether a word is two digits, which may be a year."""
    return len(word) == 2 and word.isdigit()  # noqa: PLR2004


def counts_places(after: str) -> bool:
    """Say whether what follows a number says that it counts places: 10 departamentos, 10 mayores."""
    return after in LEVELS or after in MOST


def first_of_ten(before: str, digits: str, after: str, today: date) -> int | None:
    """Return the first of the ten years that digits stand for: the 2010s, los 90. *Los 10 departamentos* and *los 10 años* are none."""
    named = before in {"los", "anos"} and is_two(digits) and not (counts_places(after) or after in YEARS)
    if not digits.isdigit() or not (after == "s" or named):
        return None
    number = int(digits)
    if number < CENTURY:
        number += 1900 if number > today.year % CENTURY else 2000
    return number if number % 10 == 0 and OLDEST <= number <= FURTHEST else None


def year_number(word: str, today: date, *, short: bool) -> int | None:
    """Return the year a word stands for; two bare digits do only where ``short``."""
    if is_year(word):
        return int(word)
    if word.startswith("'"):
        word, short = word[1:], True
    if short and is_two(word):
        number = int(word)
        return number + (2000 if number <= today.year % CENTURY + 1 else 1900)
    return None


def short_year(word: str, today: date) -> int | None:
    """Return the year that two bare digits stand for, where the question has no other: 21 is 2021."""
    return year_number(word, today, short=True) if is_two(word) else None


def number_of(word: str) -> int | None:
    """Return a number up to a hundred, in digits or as a word."""
    if word.isdigit() and 0 < int(word) <= CENTURY:
        return int(word)
    return NUMBERS.get(word)


_FISCAL_OCTOBER: Final = 10
_MONTH: Final = frozenset({"month", "mes"})
"""The month in which the fiscal year of the next number begins."""


def year_from_today(phrase: Sequence[str], shift: int, today: date) -> Period:
    """Return the year, or the fiscal year where the phrase says so, that lies so many years from today's; or this month."""
    if not _MONTH.isdisjoint(phrase):
        return parse_period(f"{today:%Y-%m}")
    if "fiscal" in phrase:
        return fiscal_year(today.year + (today.month >= _FISCAL_OCTOBER) + shift)
    return year(today.year + shift)
