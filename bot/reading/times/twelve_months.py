"""Twelve months that are a year: 'the 12 months ending December 2023' is 2023, as provisional deaths are counted; so is the year that ends then."""

from collections.abc import Sequence
from typing import Final

from bot.reading.times.periods import Role, Timing
from bot.reading.words.little_words import YEAR
from bot.values.period import PeriodKind, year
from bot.values.text import Word

_TWELVE: Final = frozenset("12 twelve doce".split())
_MONTHS: Final = frozenset("month months meses mes".split())
_OF: Final = frozenset("in of en de until up hasta".split())
"""Words behind a year that do not say with which month it ends."""

_ENDING: Final = frozenset(
    "ending ended that end ends to through until up in of the en de a al hasta terminado terminados que termina terminan termino terminaron".split()
)
"""Words between the twelve months and the one that they end with."""

_AT_THE_END: Final = frozenset("ending ended ends through to terminado terminados termina terminan".split())
"""Words right before the last month, where something stands between it and the twelve."""

_REACH: Final = 6
_DECEMBER: Final = 12


def with_twelve_months(heard: Sequence[Word], timings: tuple[Timing, ...]) -> tuple[Timing, ...]:
    """Return the periods with the year in place of a December that twelve months end with; other months make no year.

    What is counted may stand between the two: '12-month overdose deaths ending December 2023'.
    """
    found = tuple([_as_year(heard, each) for each in timings])
    if len(found) != 1 or found[0] is not timings[0] or not _is_december(found[0]):
        return found
    ends, only = found[0].first - 1, found[0]
    at = next((at for at in range(ends) if _are_twelve(heard, at)), ends)
    if at == ends or only.period is None or heard[ends].text not in _AT_THE_END:
        return found
    whole = year(only.period.year)
    return Timing(at, at + 2, Role.AT, whole), Timing(ends, only.last, Role.AT, whole)


def _is_december(timing: Timing) -> bool:
    period = timing.period
    return period is not None and period.kind is PeriodKind.MONTH and period.first.month == _DECEMBER


def _are_twelve(heard: Sequence[Word], at: int) -> bool:
    return heard[at].text in _TWELVE and heard[at + 1].text in _MONTHS


def _as_year(heard: Sequence[Word], timing: Timing) -> Timing:
    period = timing.period
    if period is None or not _is_december(timing):
        return timing
    at = timing.first - 1
    while at > max(timing.first - _REACH, 0) and heard[at].text in _ENDING:
        at -= 1
    if at < timing.first - 1 and heard[at].text in YEAR and heard[at + 1].text not in _OF:
        return Timing(at, timing.last, Role.AT, year(period.year))
    if at < 1 or not _are_twelve(heard, at - 1):
        return timing
    return Timing(at - 1, timing.last, Role.AT, year(period.year))
