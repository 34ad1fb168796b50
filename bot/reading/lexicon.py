"""Every name and turn of phrase that can be recognised, and the forgiving of typos among them.

Names are looked up by their flattened words, so a look-up costs the same whatever the number of names. A
word that no name holds is compared with the distinct words of all names: those one slip away are found through
the words left when one letter is dropped, those two slips away among words of like beginning and length. How likely
each slip is decides between them, and where two meanings are about as likely none is taken.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.reading.keyboard import ALIKE, LIKELY, cost
from bot.values.text import folded
from bot.values.text import words as text_words


class Name(NamedTuple):
    """What a phrase stands for: the kind of word it is, and its id within that kind."""

    kind: str
    id: str


class Mention(NamedTuple):
    """A phrase found in a question: the words it covers, and all that it can stand for."""

    first: int
    last: int
    phrase: str
    names: tuple[Name, ...]


class Fix(NamedTuple):
    """A word read as other words, and how many slips lie between."""

    typed: str
    read: tuple[str, ...]
    slips: int


FILLER = "filler"
"""The kind of word that leaves the meaning as it is."""

SPELT = "spelt"
"""The kind of word that is known only to be spelt right: it stands for nothing by itself."""

SHORTEST_CORRECTED = 5
SHORTEST_TWICE_CORRECTED = 6
SHORTEST_RARE = 6
"""Names of small places are many and rare: they attract a misspelt word only when it is long."""

_TWICE = 2 * LIKELY + 0.2
"""Two slips are forgiven where both are likely ones."""

_CLOSE = {"substance": 0.9, "place": 0.7, "estimator": 0.7}
"""How much less likely another name of the same kind must be, for the likelier one to be taken."""

_CLOSE_OTHERWISE = 0.4
_CLOSE_TO_LITTLE = 1.0
"""The same where the likelier word is short, a mere filler or the name of a small place."""


class Grade(IntEnum):
    """What a word of the lexicon is worth to a misspelt one: rare ones attract little, barred ones nothing at all, though they may be meant."""

    NAME = 0
    PLAIN = 1
    RARE = 2
    BARRED = 3
    FOREIGN = 4


class _Near(NamedTuple):
    """A word that another may be a slip for, and what the slip costs."""

    cost: float
    word: str


_NO_PLURALS = frozenset({"whats", "whos", "wheres", "whens", "hows", "thats", "lets", "does"})


def singular(word: str) -> str:
    """Return a word without its plural ending, English or Spanish; names are indexed and looked up so."""
    if len(word) <= 3 or not word.endswith("s") or word in _NO_PLURALS:  # noqa: PLR2004
        return word
    if word.endswith("ies") and len(word) > len("dies"):
        return word[:-3] + "y"
    if word.endswith(("iones", "sses", "shes", "ches", "xes")):
        return word[:-2]
    return word if word.endswith(("ss", "us", "is")) else word[:-1]


def key(words: Iterable[str]) -> str:
    """Return the form under which a phrase is filed."""
    return " ".join(map(singular, words))


class Lexicon:
    """An index from phrases to names, closed once built.

    Args:
        names: phrases as written, with what each stands for and whether the name is a rare one.
        blocked: words never to be corrected: ordinary words, names of other places, confusable words.
        confusable: words that must never be read as one of these names, with the names.
        foreign: names whose words no misspelt word is ever read as.
    """

    def __init__(
        self,
        names: Iterable[tuple[str, Name, bool]],
        blocked: frozenset[str],
        confusable: Iterable[tuple[str, Name]] = (),
        foreign: frozenset[Name] = frozenset(),
    ) -> None:
        phrases: dict[str, dict[Name, None]] = defaultdict(dict)
        self._longest: dict[str, int] = {}
        self._written: dict[str, str] = {}
        self._grades: dict[str, Grade] = {}
        for phrase, name, is_rare in names:
            found = text_words(phrase)
            if not found:
                continue
            flat = [word.text for word in found]
            singulars = [singular(word) for word in flat]
            phrases[" ".join(singulars)][name] = None
            if len(flat) > self._longest.get(singulars[0], 0):
                self._longest[singulars[0]] = len(flat)
            grade = Grade.RARE if is_rare else _GRADES.get(name.kind, Grade.NAME)
            if name in foreign:
                grade = Grade.FOREIGN
            for word in found:
                if word.text not in self._grades:
                    self._written[word.text] = phrase[word.start : word.end]
                    self._grades[word.text] = grade
                elif grade < self._grades[word.text]:
                    self._grades[word.text] = grade
        self._phrases = {phrase: tuple(found) for phrase, found in phrases.items()}
        self._known = frozenset(map(singular, self._grades))
        self._blocked = blocked - self._grades.keys()
        self.confusable: dict[str, tuple[Name, ...]] = {}
        for word, name in confusable:
            flat_word = key(folded(word).split())
            self.confusable[flat_word] = (*self.confusable.get(flat_word, ()), name)
        self._one_dropped: dict[str, list[str]] = {}
        self._first: dict[tuple[str, int], list[str]] = {}
        self._second: dict[tuple[str, int], list[str]] = {}
        self._order = {word: number for number, word in enumerate(self._grades)}
        for word, grade in self._grades.items():
            length = len(word)
            if length >= SHORTEST_CORRECTED - 1 and word.isalpha() and grade is not Grade.FOREIGN:
                for shorter in {word[:at] + word[at + 1 :] for at in range(length)}:
                    self._one_dropped.setdefault(shorter, []).append(word)
                if length >= SHORTEST_CORRECTED and grade <= Grade.PLAIN:
                    self._first.setdefault((word[0], length), []).append(word)
                    self._second.setdefault((word[1], length), []).append(word)

    def mentions(self, words: Sequence[str]) -> Iterator[Mention]:
        """Yield the phrases in a run of flattened words, the longest first at each word, none overlapping."""
        singulars = [singular(word) for word in words]
        position = 0
        while position < len(words):
            longest = min(self._longest.get(singulars[position], 0), len(words) - position)
            for length in range(longest, 0, -1):
                phrase = " ".join(singulars[position : position + length])
                if names := self._phrases.get(phrase):
                    yield Mention(position, position + length, phrase, names)
                    position += length
                    break
            else:
                position += 1

    def written(self, word: str) -> str:
        """Return a flattened word as the name it comes from writes it, capitals and accents included."""
        return self._written.get(word, word)

    def names(self, phrase: str) -> tuple[Name, ...]:
        """Return what a phrase stands for, if anything."""
        return self._phrases.get(key(folded(phrase).split()), ())

    def knows(self, word: str) -> bool:
        """Say whether some name holds the word, in singular or plural."""
        return singular(word) in self._known

    def is_ordinary(self, word: str) -> bool:
        """Say whether the word is one that must not be corrected."""
        return word in self._blocked or singular(word) in self._blocked

    def fix(self, word: str) -> tuple[Fix, ...]:
        """Return what an unknown word may be a slip for, the likeliest only; several when they tie."""
        length = len(word)
        if (
            length < SHORTEST_CORRECTED - 1
            or self.knows(word)
            or not word.isalpha()
            or self.is_ordinary(word)
        ):
            return ()
        near = sorted(
            _Near(cost(word, other), other)
            for other in self._one_away(word)
            if self._grades[other] is not Grade.RARE or length >= SHORTEST_RARE
        )
        if length < SHORTEST_CORRECTED:
            return self._with_lost_letter(word, near)
        rivals = [each for each in near if self._grades[each.word] is not Grade.RARE]
        near = rivals or near
        if not near:
            if split := self._two_words(word):
                return split
            if length < SHORTEST_TWICE_CORRECTED:
                return ()
            return self._chosen(word, [each for each in self._two_away(word) if self._is_taken_for(each)], 2)
        if self._grades[near[0].word] is Grade.BARRED:
            return ()
        if near[0].cost > LIKELY or self._is_little(near[0].word, word) or self._is_thing(near[0].word):
            known = {each.word for each in near}
            near = sorted([*near, *(each for each in self._two_away(word) if each.word not in known)])
        return self._chosen(word, near, 1)

    def _with_lost_letter(self, word: str, near: Sequence[_Near]) -> tuple[Fix, ...]:
        """Return the one word of five letters that a word of four may be, unless it is a place: those are too many."""
        lost = [
            each
            for each in near
            if len(each.word) > len(word)
            and self._grades[each.word] < Grade.RARE
            and not self._is(each.word, "place")
        ]
        fixes = self._chosen(word, lost, 1)
        return fixes if len(fixes) == 1 else ()

    def _one_away(self, word: str) -> list[str]:
        near = dict.fromkeys(self._one_dropped.get(word, ()))
        for shorter in _with_one_dropped(word):
            near.update(dict.fromkeys(self._one_dropped.get(shorter, ())))
            if self._grades.get(shorter, Grade.FOREIGN) is not Grade.FOREIGN:
                near[shorter] = None
        return [
            other
            for other in near
            if OSA.distance(word, other, score_cutoff=1) <= 1
            and (len(other) >= SHORTEST_CORRECTED or _only_doubled(word, other))
        ]

    def _two_away(self, word: str) -> list[_Near]:
        """Return the names two slips away that begin alike: with the same letter, one beside it, or its neighbour."""
        firsts = ALIKE.get(word[0], word[0]) + word[1]
        pool: dict[str, None] = {}
        for length in range(max(SHORTEST_CORRECTED, len(word) - 2), len(word) + 3):
            for first in firsts:
                pool.update(dict.fromkeys(self._first.get((first, length), ())))
            pool.update(dict.fromkeys(self._second.get((word[0], length), ())))
        found = process.extract(word, pool.keys(), scorer=OSA.distance, score_cutoff=2, limit=None)
        return sorted(_Near(cost(word, other), other) for other, _, _ in found)

    def _chosen(self, typed: str, near: Sequence[_Near], slips: int) -> tuple[Fix, ...]:
        """Return a fix for each meaning that is about as likely as the likeliest.

        A name by itself goes before a word that is only part of longer names.
        """
        if not near:
            return ()
        best = near[0]
        little = self._is_little(best.word, typed)
        close = [
            each
            for each in near
            if each.cost - best.cost <= self._margin(best.word, each.word, little=little) + 1e-9
        ]
        alone = [each for each in close if singular(each.word) in self._phrases]
        meanings: list[tuple[frozenset[Name] | str, str]] = []
        for each in sorted(alone or close, key=lambda one: (one.cost, self._order[one.word])):
            names = frozenset(self._phrases.get(singular(each.word), ()))
            if not any(names == known or (names and names & known) for known, _ in meanings):
                meanings.append((names, each.word))
        return tuple(Fix(typed, (word,), slips) for _, word in meanings)

    def _margin(self, best: str, other: str, *, little: bool) -> float:
        plain = self._grades[best] is Grade.PLAIN or not self._is(best, "place")
        if little and self._grades[other] <= (Grade.NAME if plain else Grade.PLAIN):
            return _CLOSE_TO_LITTLE
        shared = [margin for kind, margin in _CLOSE.items() if self._is(best, kind) and self._is(other, kind)]
        if not shared and self._is(best, "place") and self._is(other, "substance"):
            return _CLOSE_TO_LITTLE
        return max(shared, default=_CLOSE_OTHERWISE)

    def _is(self, word: str, kind: str) -> bool:
        return any(name.kind == kind for name in self._phrases.get(singular(word), ()))

    def _is_thing(self, word: str) -> bool:
        return self._is(word, "substance") or self._is(word, "place")

    def _is_taken_for(self, near: _Near) -> bool:
        """Say whether a word two slips away may be read: never a filler, which would hide what was meant."""
        return near.cost <= _TWICE and self._grades[near.word] is Grade.NAME

    def _is_little(self, word: str, typed: str) -> bool:
        """Say whether it takes more than being likely for a word to be taken for the one that was meant."""
        match self._grades[word]:
            case Grade.PLAIN:
                return len(typed) > SHORTEST_CORRECTED
            case Grade.NAME:
                return len(word) < SHORTEST_CORRECTED or (
                    len(typed) <= SHORTEST_CORRECTED and self._is(word, "place")
                )
            case _:
                return True

    def _two_words(self, word: str) -> tuple[Fix, ...]:
        shortest = 4
        for cut in range(shortest, len(word) - shortest + 1):
            left, right = word[:cut], word[cut:]
            worth = (self._grades.get(left, Grade.BARRED), self._grades.get(right, Grade.BARRED))
            if max(worth) < Grade.RARE:
                return (Fix(word, (left, right), 1),)
        return ()


_GRADES = {FILLER: Grade.PLAIN, SPELT: Grade.PLAIN, "elsewhere": Grade.BARRED}


def _with_one_dropped(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _only_doubled(typed: str, meant: str) -> bool:
    """Say whether the slip is a letter struck twice, the one slip that a four-letter word is forgiven."""
    return any(
        typed[at] == typed[at - 1] and typed[:at] + typed[at + 1 :] == meant for at in range(1, len(typed))
    )
