"""The words of a lexicon that lie one or two letters away from another word.

Those one slip away are found through the words left when one letter is dropped, those two slips away among words of
like beginning and length.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from enum import Enum, auto
from types import MappingProxyType
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA, DamerauLevenshtein

from bot.reading.spelling.keyboard import ALIKE, is_doubled, is_swapped
from bot.reading.spelling.names import Grade

SHORTEST_CORRECTED: Final = 5
"""Letters of the shortest word that another is corrected to."""

_NOTHING: Final[Mapping[str, int]] = MappingProxyType({})


class Among(Enum):
    """The words that one two slips away is looked for among, beside those that are asked with most."""

    ALL = auto()
    NAMES = auto()
    DRUGS = auto()
    NONE = auto()


class _Alike:
    """Words by how they begin and how long they are, beside those that are ``often`` asked with."""

    def __init__(self, words: Iterable[str], often: Iterable[str]) -> None:
        self._often = tuple(often)
        self._first: dict[tuple[str, int], list[str]] = {}
        self._second: dict[tuple[str, int], list[str]] = {}
        for word in words:
            self._first.setdefault((word[0], len(word)), []).append(word)
            self._second.setdefault((word[1], len(word)), []).append(word)

    def to(self, word: str) -> list[str]:
        """Return those often asked with, and of like length those with the same first letter, one beside it, or its neighbour."""
        found = [*self._often]
        for length in range(len(word) - 2, len(word) + 3):
            for first in _firsts(word):
                found += self._first.get((first, length), ())
            found += self._second.get((word[0], length), ())
        return found


class Nearby:
    """An index of words by what is left of them, closed once built.

    Args:
        grades: the words, with what each is worth.
        asked: how many questions are asked with a word, of those that many are asked with.
        drugs: the words that are names of substances.
    """

    def __init__(
        self, grades: dict[str, Grade], asked: Mapping[str, int] = _NOTHING, drugs: Iterable[str] = ()
    ) -> None:
        self._grades = grades
        # Few shortened words come from more than one word, and the word itself takes no room: hence no lists.
        self._one_dropped: dict[str, str] = {}
        known = [
            word
            for word, grade in grades.items()
            if len(word) >= SHORTEST_CORRECTED - 1 and word.isalpha() and grade is not Grade.FOREIGN
        ]
        for word in known:
            for shorter in {word[:at] + word[at + 1 :] for at in range(len(word))}:
                others = self._one_dropped.get(shorter)
                self._one_dropped[shorter] = f"{others} {word}" if others else word
        self._asked = {
            word: asked[word] for word in known if word in asked and len(word) >= SHORTEST_CORRECTED
        }
        self._often = sorted(self._asked, key=lambda word: -asked[word])
        self._times = [-asked[word] for word in self._often]
        named = frozenset(drugs)
        self._alike = {
            among: _Alike(filter(is_one, filter(self._is_common, known)), filter(is_one, self._often))
            for among, is_one in (
                (Among.ALL, lambda _: True),
                (Among.NAMES, lambda word: grades[word] is Grade.NAME or word in named),
                (Among.DRUGS, lambda word: word in named),
                (Among.NONE, lambda _: False),
            )
        }

    def _is_common(self, word: str) -> bool:
        # Short words and those that attract little are too many to be looked for two slips away.
        return len(word) >= SHORTEST_CORRECTED and self._grades[word] <= Grade.PLAIN

    def one_away(self, word: str) -> list[str]:
        """Return the words that one letter dropped, put in, swapped or replaced makes of a word."""
        near = dict.fromkeys(self._one_dropped.get(word, "").split())
        for shorter in (word[:at] + word[at + 1 :] for at in range(len(word))):
            near.update(dict.fromkeys(self._one_dropped.get(shorter, "").split()))
            if self._grades.get(shorter, Grade.FOREIGN) is not Grade.FOREIGN:
                near[shorter] = None
        return [
            other
            for other in near
            if OSA.distance(word, other, score_cutoff=1) <= 1
            and (len(other) >= SHORTEST_CORRECTED or is_doubled(word, other) or is_swapped(word, other))
        ]

    def two_away(
        self, word: str, among: Among = Among.ALL, *, asked_more_than: int | None = None
    ) -> set[str]:
        """Return the words at most two slips away that begin alike, and any asked with more often than that.

        Alike is with the same letter, one beside it, or its neighbour. Two letters may have been swapped once the one
        between them was dropped: 'Unods' for 'Unidos'.
        """
        pool = self._alike[among].to(word)
        if asked_more_than is not None and among is not Among.ALL:
            pool += self._often[: bisect_left(self._times, -asked_more_than)]
        near = process.extract(word, pool, scorer=OSA.distance, score_cutoff=3, limit=None)
        # Swapping what does not touch takes the slower distance, which is left for the few that come near.
        return {
            other
            for other, distance, _ in near
            if distance <= 2 or DamerauLevenshtein.distance(word, other, score_cutoff=2) <= 2  # noqa: PLR2004
        }

    def begin_alike(self, word: str, others: Iterable[str]) -> set[str]:
        """Return which of some words near a word are asked with often or begin alike."""
        firsts = _firsts(word)
        return {
            other
            for other in others
            if other in self._asked
            or (self._is_common(other) and (other[0] in firsts or other[1] == word[0]))
        }


def _firsts(word: str) -> str:
    return ALIKE.get(word[0], word[0]) + word[1]
