"""Twelve months that end with a December are its year, and no others are."""

from datetime import date

import pytest

from bot.reading.times.periods import find_timings
from bot.reading.times.twelve_months import with_twelve_months
from bot.values.text import words

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("overdose deaths in the 12 months ending December 2023", ["2023"]),
        ("overdose deaths in the twelve months ending in December 2023", ["2023"]),
        ("overdose deaths 12 months to December 2022", ["2022"]),
        ("muertes por sobredosis en los 12 meses hasta diciembre de 2023", ["2023"]),
        ("muertes en los doce meses que terminan en diciembre de 2023", ["2023"]),
        ("overdose deaths for the year ending December 2023", ["2023"]),
        ("overdose deaths in the year to December 2023", ["2023"]),
        ("muertes por sobredosis en el año terminado en diciembre de 2023", ["2023"]),
        ("overdose deaths in the year of December 2023", ["2023-12"]),
        ("overdose deaths for the year ending June 2023", ["2023-06"]),
        ("overdose deaths in the 12 months ending April 2023", ["2023-04"]),
        ("overdose deaths in December 2023", ["2023-12"]),
        ("overdose deaths 6 months ending December 2023", ["2023-12"]),
        ("purity of cocaine in December 2017", ["2017-12"]),
        ("overdose deaths 2023", ["2023"]),
    ],
)
def test_twelve_months_to_december_are_its_year(text: str, found: list[str]):
    """A calendar year by another name; whatever else ends with a month is not held as a year."""
    heard = words(text)
    timings = with_twelve_months(heard, find_timings(heard, text, TODAY))

    assert found == [timing.period.code for timing in timings if timing.period is not None]
