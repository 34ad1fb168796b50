"""Numbers that are years, or are none, only because of what stands beside them."""

from datetime import date

import pytest

from bot.reading.times.bare_years import NamedYears, with_bare_years
from bot.reading.times.periods import find_timings
from bot.values.text import words

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("coca 21", ["2021"]),
        ("coca 1743", ["1743"]),
        ("coca 202", []),
        ("was 1738 hectares right", []),
        ("top 21", []),
        ("where does 97% come from", []),
        ("purity 97 percent", []),
        ("did they seize 20 kilos", []),
        ("coca 2021", ["2021"]),
    ],
)
def test_a_terse_question_ends_in_its_year(text: str, found: list[str]):
    """Two digits are a year, and an old year is one where it ends the question."""
    heard = words(text)
    timings = with_bare_years(heard, find_timings(heard, text, TODAY), TODAY, {"kilos"}.__contains__, text)

    assert found == [timing.period.code for timing in timings if timing.period is not None]


def test_a_year_inside_a_name_is_no_period():
    """The 1961 convention is not of 1961, and 1961 by itself is."""
    named = NamedYears(["the 1961 convention", "1961"])

    def kept(text: str) -> int:
        heard = words(text)
        return len(named.outside(heard, find_timings(heard, text, TODAY)))

    assert [kept("when did Bolivia leave the 1961 convention"), kept("conventions of 1961")] == [0, 1]
