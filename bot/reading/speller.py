"""What a misspelt word may be a slip for.

A word that no name holds is compared with the words of all names, and cut into known ones where a space was left out.
How likely each slip is puts them in order; which of several was meant the whole question decides.
"""

from collections.abc import Iterable
from typing import NamedTuple

from bot.reading.keyboard import LIKELY, UNLIKELY, cost, respelt
from bot.reading.lexicon import Lexicon
from bot.reading.names import Fix, Grade, Name, singular
from bot.reading.nearby import SHORTEST_CORRECTED, Nearby
from bot.reading.ordinary import OrdinaryWords
from bot.reading.together import LONG, PAIR, SHORT, cut_apart, cut_in_two
from bot.values.question import Language

SHORTEST_RARE = 6
"""Names of small places are many and rare: they attract a misspelt word only when it is long."""

_TWICE = 2 * LIKELY + 0.2
_TWICE_IN_LONG = LIKELY + UNLIKELY + 0.2
_LONG = 7
"""Two slips are forgiven where both are likely ones; in a long word one of them need not be."""

_CLOSE_TO_TWICE = 0.7
_CLOSE_TO_TWICE_IN_SHORT = 1.7
"""How much less likely another word must be than one two slips away."""

_CLOSE = {"substance": 0.9, "place": 0.7, "estimator": 0.7}
"""How much less likely another name of the same kind must be, for the likelier one to be taken."""

_CLOSE_OTHERWISE = 0.35
_CLOSE_TO_LITTLE = 1.01
"""The same where the likelier word is short, a mere filler or the name of a small place."""

_LESS_LIKELY = 0.4
"""What a space left out costs more than a letter."""

_OF_ANOTHER_LANGUAGE = 0.8
"""What a turn of phrase in the other language costs more than one in the question's own."""

BEFORE_NAMES = frozenset("in en at from of de del".split())


class _Near(NamedTuple):
    """A word that another may be a slip for, and what the slip costs."""

    cost: float
    word: str


class Speller:
    """The words of a lexicon, found by what they are misspelt as."""

    def __init__(self, lexicon: Lexicon, ordinary: OrdinaryWords) -> None:
        self._lexicon = lexicon
        self.ordinary = ordinary
        self._grades = lexicon.grades
        self._order = {word: number for number, word in enumerate(self._grades)}
        self._nearby = Nearby(lexicon.grades)

    def fixes(self, word: str) -> tuple[Fix, ...]:
        """Return what an unknown word may be a slip for, the likeliest first, one for each meaning."""
        if word in self._grades or self._is_meant(word):
            return ()
        if self._lexicon.knows(word):
            return self._rather_than_plural(word)
        return self._near(word) or self._plural_of_near(word)

    def bold_fixes(self, word: str, language: Language, before: str = "") -> tuple[Fix, ...]:
        """Return what an ordinary word may be a slip for, where it makes no sense as it is.

        Such a word is seldom used, or is one of the other language. It is taken for a turn of phrase or for what is
        counted, never for a name, nor where a name stands: that would put what we hold in the place of what we do not.
        """
        if self._lexicon.knows(word) or word in self._lexicon.barred:
            return ()
        if not any(self.ordinary.is_unlikely(each, language) for each in (word, singular(word))):
            return ()
        near = (fix for fix in self._near(word) if fix.slips == 1 == len(fix.read))
        names = before in BEFORE_NAMES
        return tuple(
            fix
            for fix in near
            if all(self._lexicon.is_turn(each, counted=not names) for each in fix.read)
            and all(self.ordinary.share_a_language(word, each) for each in fix.read)
        )

    def _rather_than_plural(self, word: str) -> tuple[Fix, ...]:
        """Return what else a word may be that is the plural of a known one, and no word: 'larges' may be 'largest'."""
        near = [fix for fix in self._near(word) if fix.slips == 1 and fix.cost <= LIKELY]
        one = singular(word)
        others = [fix for fix in near if self._lexicon.meanings(fix.read[0]) != self._lexicon.meanings(one)]
        return (Fix(word, (word,), 0, LIKELY), *others) if others else ()

    def _plural_of_near(self, word: str) -> tuple[Fix, ...]:
        """Return the fixes of a word without its plural ending, where there are none of the whole."""
        one = word[:-1] if word.endswith("s") else ""
        if self._lexicon.knows(one):
            return (Fix(word, (one,), 1, LIKELY),)
        return (
            tuple(fix._replace(typed=word) for fix in self._near(one))
            if len(one) >= SHORTEST_CORRECTED
            else ()
        )

    def _is_meant(self, word: str) -> bool:
        """Say whether the word is one that must not be corrected: an ordinary one, or the name of something else."""
        return any(
            each not in self._grades and (each in self.ordinary or each in self._lexicon.barred)
            for each in (word, singular(word))
        )

    def _near(self, word: str) -> tuple[Fix, ...]:
        """Return what a word may be a slip for, the likeliest first, one for each meaning."""
        length = len(word)
        if length < SHORTEST_CORRECTED - 1 or not word.isalpha():
            return ()
        near = self._ranked(
            word,
            (
                each
                for each in self._nearby.one_away(word)
                if not self._is_rare(each) or length >= SHORTEST_RARE
            ),
        )
        near = [each for each in near if self._is_likely(word, each)]
        if length < SHORTEST_CORRECTED:
            return self._chosen(word, [each for each in near if self._lost_a_letter(word, each)])
        near = [*self._heard_as(word), *(each for each in near if not self._is_rare(each.word))] or near
        near.sort(key=self._rank)
        if near and self._grades[near[0].word] is Grade.BARRED:
            return ()
        # A letter slips more often than a space: 'cocain' is no 'coca in'.
        apart = self._apart(word, _LESS_LIKELY if near and near[0].cost <= LIKELY else 0)
        if not near and not apart:
            near = [
                each
                for each in self._ranked(word, self._nearby.two_away(word))
                if self._is_taken_for(word, each)
            ]
            if not near and length >= _LONG:
                apart = self._apart_and_misspelt(word)
        elif near and (
            near[0].cost > LIKELY or self._is_little(near[0].word, word) or self._is_thing(near[0].word)
        ):
            best = near[0]
            near += [
                each
                for each in self._ranked(word, self._nearby.two_away(word))
                if each not in near
                and self._is_taken_for(word, each)
                and each.cost <= best.cost + self._margin(word, best.word, each.word)
            ]
            near.sort(key=self._rank)
        found = (*self._chosen(word, near), *apart)
        return tuple(sorted(found, key=lambda fix: fix.cost))

    def parts_near(self, word: str) -> tuple[str, ...]:
        """Return the words one slip away that are part of names of several words."""
        if len(word) < SHORTEST_CORRECTED - 1 or not word.isalpha():
            return ()
        return tuple(each for each in self._nearby.one_away(word) if self._grades[each] <= Grade.RARE)

    def is_near_common(self, word: str) -> bool:
        """Say whether a word is one slip away from a word that is no small place's: 'tota' may be 'total'."""
        return any(self._grades[other] < Grade.RARE for other in self._nearby.one_away(word))

    def cost(self, fix: Fix, language: Language) -> float:
        """Return what a fix costs in a question of some language."""
        foreign = all(
            self.ordinary.is_foreign(each, language) and self._lexicon.is_turn(each, counted=True)
            for each in fix.read
        )
        return fix.cost + (_OF_ANOTHER_LANGUAGE if foreign else 0)

    def margin(self, one: Fix, other: Fix) -> float:
        """Return how much less likely the other fix must be, for the one to be taken."""
        if len(one.read) == len(other.read) == 1:
            least = self._margin(one.typed, one.read[0], other.read[0])
        else:
            least = _CLOSE_OTHERWISE
        if one.slips > 1:
            return max(least, _CLOSE_TO_TWICE if len(one.typed) >= _LONG else _CLOSE_TO_TWICE_IN_SHORT)
        return least

    def _lost_a_letter(self, typed: str, near: _Near) -> bool:
        """Say whether a word of four letters may be one of five: not a place, those are too many."""
        return (
            len(near.word) > len(typed)
            and self._grades[near.word] < Grade.RARE
            and not self._is(near.word, "place")
        )

    def _heard_as(self, word: str) -> list[_Near]:
        """Return the words that sound the same, written with one letter for two or two for one."""
        return [
            _Near(LIKELY, each)
            for each in respelt(word)
            if self._grades.get(each, Grade.FOREIGN) < Grade.RARE
        ]

    def _ranked(self, typed: str, words: Iterable[str]) -> list[_Near]:
        """Return words with what the slip costs, the likeliest first, those worth more first among equals."""
        near = (_Near(cost(typed, word), word) for word in words)
        return sorted(near, key=self._rank)

    def _rank(self, near: _Near) -> tuple[float, bool, Grade, int]:
        return (
            near.cost,
            not self._lexicon.stands_alone(near.word),
            self._grades[near.word],
            self._order[near.word],
        )

    def _chosen(self, typed: str, near: Iterable[_Near]) -> tuple[Fix, ...]:
        """Return a fix for each meaning. A word that is only part of longer names means whatever they do."""
        meanings: list[frozenset[Name]] = []
        fixes = []
        for each in near:
            names = self._lexicon.meanings(each.word)
            if not any(names == known or names & known for known in meanings):
                meanings.append(names)
                fixes.append(Fix(typed, (each.word,), 1 if each.cost < 2 * LIKELY else 2, each.cost))
        return tuple(fixes)

    def _margin(self, typed: str, best: str, other: str) -> float:
        """Return how much less likely another word must be, not to be meant as well."""
        if self._grade(other) is Grade.NAME and self._is_little(best, typed):
            return _CLOSE_TO_LITTLE
        if self._is(best, "place"):
            begins_otherwise = typed[0] != best[0] and self._grade(other) is Grade.NAME
            if begins_otherwise or self._is(other, "substance"):
                return _CLOSE_TO_LITTLE
        shared = (margin for kind, margin in _CLOSE.items() if self._is(best, kind) and self._is(other, kind))
        return max(shared, default=_CLOSE_OTHERWISE)

    def _grade(self, word: str) -> Grade:
        return self._grades.get(word, self._grades.get(singular(word), Grade.NAME))

    def _is(self, word: str, *kinds: str) -> bool:
        return self._lexicon.is_a(word, *kinds)

    def _is_rare(self, word: str) -> bool:
        return self._grades[word] is Grade.RARE

    def _is_thing(self, word: str) -> bool:
        return self._is(word, "substance", "place")

    def _is_taken_for(self, typed: str, near: _Near) -> bool:
        """Say whether a word two slips away may be read: of names only long ones, for places and drugs are many."""
        if self._lexicon.is_name(near.word):
            return len(typed) >= SHORTEST_RARE and near.cost <= _TWICE
        return near.cost <= (_TWICE_IN_LONG if len(typed) >= _LONG else _TWICE)

    def _is_likely(self, typed: str, near: _Near) -> bool:
        """Say whether a word one slip away may be read: a place that begins otherwise is another place."""
        if near.cost <= LIKELY:
            return True
        begins_otherwise = typed[0] != near.word[0] and self._is(near.word, "place")
        return not (self._is_rare(near.word) or begins_otherwise)

    def _is_little(self, word: str, typed: str) -> bool:
        """Say whether it takes more than being likely for a word to be taken for the one that was meant."""
        match self._grade(word):
            case Grade.PLAIN:
                return len(typed) > SHORTEST_CORRECTED
            case Grade.NAME:
                return len(word) < SHORTEST_CORRECTED or (
                    len(typed) <= SHORTEST_CORRECTED and self._is(word, "place")
                )
            case _:
                return True

    def _apart(self, word: str, extra: float) -> tuple[Fix, ...]:
        """Return the ways in which known words may have run together."""
        return tuple(
            Fix(word, way, len(way) - 1, LIKELY * (len(way) - 1) + extra)
            for way in cut_apart(word, self._is_piece)
        )

    def _apart_and_misspelt(self, word: str) -> tuple[Fix, ...]:
        """Return the ways in which a known word and one that is a likely slip for another may have run together."""
        found = (
            Fix(word, (known, near) if first else (near, known), PAIR, 2 * LIKELY)
            for known, rest, first in cut_in_two(word, self._is_piece)
            if len(rest) >= SHORTEST_RARE
            for near in self._nearby.one_away(rest)
            if self._grades[near] < Grade.RARE and cost(rest, near) <= LIKELY
        )
        return tuple(dict.fromkeys(found))

    def _is_piece(self, word: str) -> bool:
        """Say whether a word can have been typed without the space beside it."""
        return word in SHORT if len(word) < LONG else self._grades.get(word, Grade.BARRED) < Grade.RARE
