"""Twelve months that are a year: 'the 12 months ending December 2023' is 2023, as provisional deaths are counted; so is the year that ends then."""

from collections.abc import Sequence
from typing import Final

from bot.reading.times.periods import Role, Timing
from bot.values.period import PeriodKind, year
from bot.values.text import Word

_TWELVE: Final = frozenset("12 twelve doce".split())
_MONTHS: Final = frozenset("month months meses mes".split())
_YEAR: Final = frozenset("year ano".split())
_OF: Final = frozenset("in of en de until up hasta".split())
"""Words behind a year that do not say with which month it ends."""

_ENDING: Final = frozenset(
    "ending ended that end ends to through until up in of the en de a al hasta terminado terminados que termina terminan termino terminaron".split()
)
"""Words between the twelve months and the one that they end with."""

_REACH: Final = 6
_DECEMBER: Final = 12


def with_twelve_months(heard: Sequence[Word], timings: tuple[Timing, ...]) -> tuple[Timing, ...]:
    """Return the periods with the year in place of a December that twelve months end with; other months make no year."""
    return tuple([_as_year(heard, each) for each in timings])


def _as_year(heard: Sequence[Word], timing: Timing) -> Timing:
    period = timing.period
    if period is None or period.kind is not PeriodKind.MONTH or period.first.month != _DECEMBER:
        return timing
    at = timing.first - 1
    while at > max(timing.first - _REACH, 0) and heard[at].text in _ENDING:
        at -= 1
    if at < timing.first - 1 and heard[at].text in _YEAR and heard[at + 1].text not in _OF:
        return Timing(at, timing.last, Role.AT, year(period.year))
    if at < 1 or heard[at].text not in _MONTHS or heard[at - 1].text not in _TWELVE:
        return timing
    return Timing(at - 1, timing.last, Role.AT, year(period.year))
