"""Every name and turn of phrase that can be recognised, and the forgiving of typos among them.

Names are looked up by their flattened words, so a look-up costs the same whatever the number of names. A
word that no name holds is compared with the distinct words of all names: those one slip away are found through
the words left when one letter is dropped, those two slips away among words of like beginning and length. How likely
each slip is decides between them, and where two meanings are about as likely none is taken.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.reading.keyboard import ALIKE, LIKELY, cost
from bot.reading.names import FILLER, SPELT, Fix, Grade, Mention, Name, key, singular
from bot.values.text import folded
from bot.values.text import words as text_words

SHORTEST_CORRECTED = 5
SHORTEST_TWICE_CORRECTED = SHORTEST_RARE = 6
"""Names of small places are many and rare: they attract a misspelt word only when it is long."""

_TWICE = 2 * LIKELY + 0.2
"""Two slips are forgiven where both are likely ones."""

_CLOSE = {"substance": 0.9, "place": 0.7, "estimator": 0.7}
"""How much less likely another name of the same kind must be, for the likelier one to be taken."""

_CLOSE_OTHERWISE = 0.35
_CLOSE_TO_LITTLE = 1.01
"""The same where the likelier word is short, a mere filler or the name of a small place."""


class _Near(NamedTuple):
    """A word that another may be a slip for, and what the slip costs."""

    cost: float
    word: str


class Lexicon:
    """An index from phrases to names, closed once built.

    Args:
        names: phrases as written, with what each stands for and whether the name is a rare one.
        blocked: sets of words never to be corrected: ordinary words, names of other places, confusable words.
        confusable: words that must never be read as one of these names, with the names.
        foreign: names whose words no misspelt word is ever read as.
    """

    def __init__(
        self,
        names: Iterable[tuple[str, Name, bool]],
        blocked: tuple[Container[str], ...],
        confusable: Iterable[tuple[str, Name]] = (),
        foreign: frozenset[Name] = frozenset(),
    ) -> None:
        phrases: dict[str, dict[Name, None]] = defaultdict(dict)
        self._longest: dict[str, int] = {}
        self._holders: dict[str, str] = {}
        self._grades: dict[str, Grade] = {}
        for phrase, name, is_rare in names:
            flat = folded(phrase).split()
            if not flat:
                continue
            singulars = [singular(word) for word in flat]
            phrases[" ".join(singulars)][name] = None
            if len(flat) > self._longest.get(singulars[0], 0):
                self._longest[singulars[0]] = len(flat)
            grade = Grade.RARE if is_rare else _GRADES.get(name.kind, Grade.NAME)
            if name in foreign:
                grade = Grade.FOREIGN
            for word in flat:
                if grade < self._grades.get(word, Grade.UNKNOWN):
                    self._grades[word] = grade
                    self._holders[word] = phrase
        self._phrases = {phrase: tuple(found) for phrase, found in phrases.items()}
        self._known = frozenset(map(singular, self._grades))
        self._blocked = blocked
        self.confusable: dict[str, tuple[Name, ...]] = {}
        for phrase, name in confusable:
            flat_word = key(folded(phrase).split())
            self.confusable[flat_word] = (*self.confusable.get(flat_word, ()), name)
        # Few shortened words come from more than one word, and the word itself takes no room: hence no lists.
        self._one_dropped: dict[str, str] = {}
        self._first: dict[tuple[str, int], list[str]] = {}
        self._second: dict[tuple[str, int], list[str]] = {}
        self._order = {word: number for number, word in enumerate(self._grades)}
        for known, grade in self._grades.items():
            length = len(known)
            if length >= SHORTEST_CORRECTED - 1 and known.isalpha() and grade is not Grade.FOREIGN:
                for shorter in {known[:at] + known[at + 1 :] for at in range(length)}:
                    others = self._one_dropped.get(shorter)
                    self._one_dropped[shorter] = f"{others} {known}" if others else known
                if length >= SHORTEST_CORRECTED and grade <= Grade.PLAIN:
                    self._first.setdefault((known[0], length), []).append(known)
                    self._second.setdefault((known[1], length), []).append(known)

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
        phrase = self._holders.get(word, word)
        return next((phrase[each.start : each.end] for each in text_words(phrase) if each.text == word), word)

    def names(self, phrase: str) -> tuple[Name, ...]:
        """Return what a phrase stands for, if anything."""
        return self._phrases.get(key(folded(phrase).split()), ())

    def knows(self, word: str) -> bool:
        """Say whether some name holds the word, in singular or plural."""
        return singular(word) in self._known

    def is_ordinary(self, word: str) -> bool:
        """Say whether the word is one that must not be corrected."""
        return any(
            each not in self._grades and any(each in words for words in self._blocked)
            for each in (word, singular(word))
        )

    def is_near_common(self, word: str) -> bool:
        """Say whether a word is one slip away from a word that is no small place's: 'tota' may be 'total'."""
        return any(self._grades[other] < Grade.RARE for other in self._one_away(word))

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
        near = self._ranked(
            word,
            (each for each in self._one_away(word) if not self._is_rare(each) or length >= SHORTEST_RARE),
        )
        if length < SHORTEST_CORRECTED:
            return self._with_lost_letter(word, near)
        rivals = [each for each in near if not self._is_rare(each.word)]
        near = rivals or near
        if not near:
            if split := self._two_words(word):
                return split
            if length < SHORTEST_TWICE_CORRECTED:
                return ()
            return self._chosen(
                word, [each for each in self._two_away(word) if self._is_taken_for(word, each)], 2
            )
        if self._grades[near[0].word] is Grade.BARRED:
            return ()
        if near[0].cost > LIKELY or self._is_little(near[0].word, word) or self._is_thing(near[0].word):
            near = self._ranked(word, {each.word for each in (*near, *self._two_away(word))})
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
        near = dict.fromkeys(self._one_dropped.get(word, "").split())
        for shorter in _with_one_dropped(word):
            near.update(dict.fromkeys(self._one_dropped.get(shorter, "").split()))
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
        pool: list[str] = []
        for length in range(max(SHORTEST_CORRECTED, len(word) - 2), len(word) + 3):
            for first in firsts:
                pool += self._first.get((first, length), ())
            pool += self._second.get((word[0], length), ())
        found = process.extract(word, pool, scorer=OSA.distance, score_cutoff=2, limit=None)
        return self._ranked(word, {other for other, _, _ in found})

    def _ranked(self, typed: str, words: Iterable[str]) -> list[_Near]:
        """Return words with what the slip costs, the likeliest first, those worth more first among equals."""
        near = (_Near(cost(typed, word), word) for word in words)
        return sorted(near, key=self._rank)

    def _rank(self, near: _Near) -> tuple[float, bool, Grade, int]:
        return (
            near.cost,
            singular(near.word) not in self._phrases,
            self._grades[near.word],
            self._order[near.word],
        )

    def _chosen(self, typed: str, near: Sequence[_Near], slips: int) -> tuple[Fix, ...]:
        """Return a fix for each meaning that is about as likely as the likeliest.

        A name by itself goes before a word that is only part of longer names.
        """
        if not near:
            return ()
        best = near[0]
        close = [each for each in near if each.cost <= best.cost + self._margin(typed, best.word, each.word)]
        alone = [each for each in close if singular(each.word) in self._phrases]
        meanings: list[tuple[frozenset[Name], str]] = []
        for each in alone or close:
            names = frozenset(
                name
                for name in self._phrases.get(singular(each.word), (Name("", each.word),))
                if name.kind not in {FILLER, SPELT}
            )
            if not any(names == known or names & known for known, _ in meanings):
                meanings.append((names, each.word))
        return tuple(Fix(typed, (word,), slips) for _, word in meanings)

    def _margin(self, typed: str, best: str, other: str) -> float:
        """Return how much less likely another word must be, not to be meant as well."""
        if self._grades[other] is Grade.NAME and self._is_little(best, typed):
            return _CLOSE_TO_LITTLE
        if self._is(best, "place"):
            begins_otherwise = typed[0] != best[0] and self._grades[other] is Grade.NAME
            if begins_otherwise or self._is(other, "substance"):
                return _CLOSE_TO_LITTLE
        shared = (margin for kind, margin in _CLOSE.items() if self._is(best, kind) and self._is(other, kind))
        return max(shared, default=_CLOSE_OTHERWISE)

    def _is(self, word: str, kind: str) -> bool:
        return any(name.kind == kind for name in self._phrases.get(singular(word), ()))

    def _is_rare(self, word: str) -> bool:
        return self._grades[word] is Grade.RARE

    def _is_thing(self, word: str) -> bool:
        return self._is(word, "substance") or self._is(word, "place")

    def _is_taken_for(self, typed: str, near: _Near) -> bool:
        """Say whether a word two slips away may be read: no filler, nor a place that begins otherwise if short."""
        short = len(typed) <= SHORTEST_RARE and typed[0] != near.word[0] and self._is(near.word, "place")
        return near.cost <= _TWICE and self._grades[near.word] is Grade.NAME and not short

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
