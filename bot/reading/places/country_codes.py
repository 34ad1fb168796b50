"""A country by its two letters in a terse question: 'cocaine price es 21' is of Spain, though *es* is a word."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from bot.reading.knowledge import Knowledge
from bot.reading.times.periods import Timing
from bot.reading.words.phrases import covered
from bot.values.catalogue import PlaceKind
from bot.values.text import Word

LONGEST: Final = 5
"""Words of a question so terse."""

NAMING: Final = ("substance", "measure", "theme", "estimator", "scope", "unit")
"""Kinds of name beside which such letters can be a country's."""

_LETTERS: Final = 2
_PLAIN: Final = frozenset("in de la me so do at as my un en el by to of on us am pm vs".split())
"""Words that stand before a year of themselves."""


def country_coded(
    heard: Sequence[Word], timings: Sequence[Timing], named: AbstractSet[int], knowledge: Knowledge
) -> Iterator[int]:
    """Yield the position of the one word left over where it is a country's code, and all else is what is counted and when.

    ``named`` are the positions of the words that name what is counted. Letters that a state has as well are neither's.
    """
    taken = named | covered(timings)
    left = [at for at in range(1, len(heard)) if at not in taken]
    if not (named and timings) or 0 not in taken or len(left) != 1:
        return
    (at,) = left
    code, places = heard[at].text.upper(), knowledge.catalogue.places
    beside = at + 1 == len(heard) or any(timing.first == at + 1 for timing in timings)
    if not beside or len(code) != _LETTERS or heard[at].text in _PLAIN or f"US-{code}" in places:
        return
    if code in places and places[code].kind is PlaceKind.COUNTRY:
        yield at
