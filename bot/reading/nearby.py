"""The words of a lexicon that lie one or two letters away from another word.

Those one slip away are found through the words left when one letter is dropped, those two slips away among words of
like beginning and length.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA, DamerauLevenshtein

from bot.reading.keyboard import ALIKE, is_doubled, is_swapped
from bot.reading.names import Grade

SHORTEST_CORRECTED: Final = 5
"""Letters of the shortest word that another is corrected to."""


class Nearby:
    """An index of words by what is left of them, closed once built."""

    def __init__(self, grades: dict[str, Grade], often: Iterable[str] = ()) -> None:
        self._grades = grades
        # Few shortened words come from more than one word, and the word itself takes no room: hence no lists.
        self._one_dropped: dict[str, str] = {}
        self._first: dict[tuple[str, int], list[str]] = {}
        self._second: dict[tuple[str, int], list[str]] = {}
        self._often = [word for word in often if len(word) >= SHORTEST_CORRECTED]
        for known, grade in self._grades.items():
            length = len(known)
            if length >= SHORTEST_CORRECTED - 1 and known.isalpha() and grade is not Grade.FOREIGN:
                for shorter in {known[:at] + known[at + 1 :] for at in range(length)}:
                    others = self._one_dropped.get(shorter)
                    self._one_dropped[shorter] = f"{others} {known}" if others else known
                if length >= SHORTEST_CORRECTED and grade <= Grade.PLAIN:
                    self._first.setdefault((known[0], length), []).append(known)
                    self._second.setdefault((known[1], length), []).append(known)

    def one_away(self, word: str) -> list[str]:
        """Return the words that one letter dropped, put in, swapped or replaced makes of a word."""
        near = dict.fromkeys(self._one_dropped.get(word, "").split())
        for shorter in _with_one_dropped(word):
            near.update(dict.fromkeys(self._one_dropped.get(shorter, "").split()))
            if self._grades.get(shorter, Grade.FOREIGN) is not Grade.FOREIGN:
                near[shorter] = None
        return [
            other
            for other in near
            if OSA.distance(word, other, score_cutoff=1) <= 1
            and (len(other) >= SHORTEST_CORRECTED or is_doubled(word, other) or is_swapped(word, other))
        ]

    def two_away(self, word: str, *, often: bool = False) -> set[str]:
        """Return the words two slips away that are often asked with, and unless only ``often``, all that begin alike.

        Alike is with the same letter, one beside it, or its neighbour. Two letters may have been swapped once the one
        between them was dropped: 'Unods' for 'Unidos'.
        """
        pool = list(self._often)
        firsts = "" if often else ALIKE.get(word[0], word[0]) + word[1]
        for length in range(max(SHORTEST_CORRECTED, len(word) - 2), len(word) + 3):
            for first in firsts:
                pool += self._first.get((first, length), ())
            if firsts:
                pool += self._second.get((word[0], length), ())
        near = process.extract(word, pool, scorer=OSA.distance, score_cutoff=3, limit=None)
        # Swapping what does not touch takes the slower distance, which is left for the few that come near.
        return {
            other
            for other, distance, _ in near
            if distance <= 2 or DamerauLevenshtein.distance(word, other, score_cutoff=2) <= 2  # noqa: PLR2004
        }


def _with_one_dropped(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))
