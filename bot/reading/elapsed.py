"""How many years ago, or before and after another year: ten years ago, a decade earlier, dos años después."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from bot.reading.calendar_words import DECADE, YEARS
from bot.reading.year_words import number_of

_AGO: Final = frozenset("ago back atras".split())
_EARLIER: Final = frozenset("earlier before prior previously antes".split())
_LATER: Final = frozenset("later after afterwards despues".split())
_ONE: Final = frozenset("a one un una".split())
_TEN: Final = 10


class Elapsed(NamedTuple):
    """Years that lie between: where the words end, how many they are, back in time below zero, and from when."""

    last: int
    years: int
    from_today: bool


def elapsed(words: Sequence[str], at: int) -> Elapsed | None:
    """Return the years that a phrase beginning at a word goes back or on, or nothing where none begins there.

    Args:
        words: flattened, with at least three after the last one that counts.
        at: where the phrase would begin.
    """
    if words[at] == "hace":
        count, end = _count(words, at + 1)
        return Elapsed(end, -count, from_today=True) if count else None
    count, end = _count(words, at)
    if not count:
        return None
    link = words[end]
    if link in _AGO:
        return Elapsed(end + 1, -count, from_today=True)
    if link in _EARLIER:
        return Elapsed(end + 1, -count, from_today=False)
    return Elapsed(end + 1, count, from_today=False) if link in _LATER else None


def _count(words: Sequence[str], at: int) -> tuple[int, int]:
    """Return a count of years and where it ends: ten years, a decade, década; zero where there is none."""
    if words[at] in DECADE:
        return _TEN, at + 1
    many, unit = words[at], words[at + 1]
    if unit in DECADE and many in _ONE:
        return _TEN, at + 2
    if unit in YEARS and (count := 1 if many in _ONE else number_of(many)):
        return count, at + 2
    return 0, at
