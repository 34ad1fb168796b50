"""Numbers that are years, or are none, only because of what stands beside them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from bot.reading.amounts.spelt_amounts import MULTIPLIERS
from bot.reading.spelling.names import singular
from bot.reading.times.periods import Role, Timing
from bot.reading.times.year_words import OLDEST, counts_places, short_year
from bot.values.period import year
from bot.values.text import Word, folded

LONGEST_TERSE: Final = 6
"""Words of a question terse enough for a bare '21' to be a year."""

_FIRST: Final = 1500
_DIGITS: Final = 4
_COUNTED: Final = frozenset(
    "top number no row claim article law order convention under over aged age".split()
)
"""Words before a number that is no year."""

_DASHES: Final = frozenset("-–")
_AGAINST: Final = frozenset("v vs versus contra".split())
_NO_YEAR: Final = frozenset(("%", "percent", "pct", *MULTIPLIERS))
"""Words behind a number that is no year: 50%, 70k."""


class NamedYears:
    """The names that have a year in them: the 1961 convention is not of 1961 as a figure is."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._phrases: dict[str, list[tuple[int, list[str]]]] = {}
        for phrase in phrases:
            flat = [singular(word) for word in folded(phrase).split()]
            for at, word in enumerate(flat):
                if len(flat) > 1 and len(word) == _DIGITS and word.isdigit():
                    self._phrases.setdefault(word, []).append((at, flat))

    def outside(self, heard: Sequence[Word], timings: tuple[Timing, ...]) -> tuple[Timing, ...]:
        """Return the periods that are no part of a name."""
        return tuple(
            [each for each in timings if each.last - each.first > 1 or not self._holds(heard, each.first)]
        )

    def _holds(self, heard: Sequence[Word], at: int) -> bool:
        return heard[at].text in self._phrases and any(
            before <= at
            and [singular(word.text) for word in heard[at - before : at - before + len(flat)]] == flat
            for before, flat in self._phrases[heard[at].text]
        )


def with_bare_years(
    heard: Sequence[Word], timings: tuple[Timing, ...], today: date, is_unit: Callable[[str], bool], text: str
) -> tuple[Timing, ...]:
    """Read a bare '21' or an old '1850' as a year where a terse question names no other period and counts nothing.

    ``is_unit`` says whether a word is a unit: 20 kilos are no kilos of 2020, and 10 departments none of 2010.
    """
    if timings or len(heard) > LONGEST_TERSE:
        return timings
    for position, word in enumerate(heard):
        number = _old_year(heard, position) or short_year(word.text, today)
        before = heard[position - 1].text if position else ""
        after = heard[position + 1].text if position + 1 < len(heard) else ""
        if number is None or not position or before in _COUNTED or after in _NO_YEAR:
            continue
        if not (is_unit(after) or counts_places(after)):
            last = short_year(after, today)
            if last is not None and last > number and text[word.end : word.end + 1] in _DASHES:
                return (Timing(position, position + 2, Role.SPAN, None, (number, last)),)
            found = (Timing(position, position + 1, Role.AT, year(number)),)
            return (*found, *_set_against(heard, position, today))
    return timings


def _set_against(heard: Sequence[Word], position: int, today: date) -> Iterator[Timing]:
    """Yield the bare year that one is set against: 'coca 21 v 20'."""
    at = position + 2
    number = short_year(heard[at].text, today) if at < len(heard) else None
    if number is not None and heard[position + 1].text in _AGAINST:
        yield Timing(at, at + 1, Role.AT, year(number))


def _old_year(heard: Sequence[Word], position: int) -> int | None:
    """Return a year from before anything was counted, if it ends the question: 1738 hectares are no year."""
    text = heard[position].text
    ends = position == len(heard) - 1
    return (
        int(text)
        if ends and len(text) == _DIGITS and text.isdigit() and _FIRST <= int(text) < OLDEST
        else None
    )
