"""How many years ago, or before and after another year: ten years ago, a decade earlier, dos años después."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from bot.reading.times.year_words import CENTURY, is_year, number_of
from bot.reading.words.calendar_words import DECADE, TENS, YEARS
from bot.reading.words.little_words import THE

_AGO: Final = frozenset("ago back atras".split())
_EARLIER: Final = frozenset("earlier before prior previously antes".split())
_LATER: Final = frozenset("later after afterwards despues".split())
_GOVERNING: Final = frozenset("before prior after antes despues".split())
_GOVERNED_BY: Final = frozenset("than que of de del to".split())
_APART: Final = frozenset(
    "in en for para by por and y e or o vs versus not no it that this there eso esto ese esa now today hoy ahora"
    " was were is are did do does had how what which era eran fue es habia hubo cuanta cuanto cuantos cual".split()
) | {""}
"""What stands behind 'ten years before' and is not what these years were before."""

_MORE_OR_LESS: Final = frozenset({"more", "less"})
_ONE: Final = frozenset("a one un una".split())
_TEN: Final = 10


class Elapsed(NamedTuple):
    """Years that lie between: where the words end, how many they are, back in time below zero, and from when.

    ``named`` is the year that they are said of: five years before the 2016 accord.
    """

    last: int
    years: int
    from_today: bool
    named: int | None = None


def elapsed(words: Sequence[str], at: int) -> Elapsed | None:
    """Return the years that a phrase beginning at a word goes back or on, or nothing where none begins there.

    Five years before the accord, before Uribe: of what happened then, no year is known.

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
    link, end = words[end], end + 1
    if link in _AGO:
        return None if _is_vague(words, at) else Elapsed(end, -count, from_today=True)
    if link not in _EARLIER and link not in _LATER:
        return None
    said_of, governed = end, link in _GOVERNING
    while words[said_of] in _GOVERNED_BY:
        said_of, governed = said_of + 1, True
    year_at = said_of
    while words[year_at] in THE or words[year_at] in YEARS:
        year_at += 1
    named = int(words[year_at]) if is_year(words[year_at]) else None
    if named is None and governed and words[said_of] not in _APART:
        return None
    return Elapsed(end, -count if link in _EARLIER else count, from_today=False, named=named)


def _count(words: Sequence[str], at: int) -> tuple[int, int]:
    """Return a count of years and where it ends: ten years, two decades, década; zero where there is none."""
    if words[at] in DECADE:
        return _TEN, at + 1
    many, unit = words[at], words[at + 1]
    size = _TEN if unit in TENS else int(unit in YEARS)
    count = size * (1 if many in _ONE else number_of(many) or 0)
    return (count if count <= CENTURY else 0, at + 2)


def _is_vague(words: Sequence[str], at: int) -> bool:
    """Say whether a time is only bounded: more than ten years ago is no year, and more coca than ten years ago is set against one."""
    # What lies before the first word are the blank ones behind the last.
    behind = at - (words[at - 1] in _ONE)
    return words[behind - 1] == "than" and words[behind - 2] in _MORE_OR_LESS
