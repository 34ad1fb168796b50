"""How likely a misspelt word is one word rather than another.

What a slip costs by itself the keyboard tells. Here is what else counts: a rarer or shorter word needs more evidence,
and between two names of one kind nearly as likely nobody chooses.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from bot.reading.spelling.keyboard import LIKELY, UNLIKELY
from bot.reading.spelling.lexicon import Lexicon
from bot.reading.spelling.names import Fix, Grade, Name, singular
from bot.reading.spelling.nearby import SHORTEST_CORRECTED, Among
from bot.reading.spelling.ordinary import OrdinaryWords
from bot.reading.spelling.together import LONG, SHORT, SHORT_IN
from bot.reading.words.verbs import infinitives
from bot.values.asked import Form
from bot.values.question import Language

SHORTEST_RARE = 6
"""Names of small places are many and rare: they attract a misspelt word only when it is long."""

LONG_WORD = 7
LONG_NAME = 8
_TWICE = 2 * LIKELY + 0.2
_TWICE_IN_LONG = LIKELY + UNLIKELY + 0.2
"""Two slips are forgiven where both are likely ones; in a long word one of them need not be."""

_CLOSE_TO_TWICE = 0.7
_CLOSE_TO_TWICE_IN_SHORT = 1.7
"""How much less likely another word must be than one two slips away."""

_CLOSE = {"substance": 0.9, "place": 0.7, "estimator": 0.7}
"""How much less likely another name of the same kind must be, for the likelier one to be taken."""

_CLOSE_OF_LONG = 0.55
"""The same of two places, where the word is a long one."""

_CLOSE_OTHERWISE = 0.35
_CLOSE_TO_LITTLE = 1.01
_CLOSE_TO_SELDOM = 1.59
"""The same where the likelier word is short, a mere filler or the name of a small place, or its slip no likely one;
and where the other is in far more of the questions that editors filed."""

_MORE = 4
"""How many times as often a word must be asked with, to be meant as well as a likelier one."""

_VERY_OFTEN = 30
"""In how many of the questions that editors filed a name is that everybody asks with: Colombia."""

_NEVER_ASKED = -0.01
"""The same of idle words that nobody filed a question with, beside one asked with often: 'uándo' is 'cuándo', not 'usando'."""

_BEFORE_LANGUAGE = 0.02
"""What brings in the likeliest of two slips beside one: it may be the only word of the question's language."""

_OF_ANY_SUBJECT = 3

_CUT_OF_LONG = 0.5
"""The same where one of the two is words that ran together, none of them short."""

_OF_ANOTHER_LANGUAGE = 0.8
"""What a turn of phrase in the other language costs more than one in the question's own."""


_FORMS = frozenset(Name("cue", form) for form in (Form.CHART, Form.CSV, Form.COPY))
"""What words mean that change nothing but the form of the answer."""


class Near(NamedTuple):
    """A word that another may be a slip for, and what the slip costs."""

    cost: float
    word: str


class Odds:
    """The odds between the words of a lexicon.

    Args:
        lexicon: whose words are weighed.
        ordinary: words of the language.
        asked: how many of the questions that editors filed have a word, without its plural ending.
    """

    def __init__(
        self, lexicon: Lexicon, ordinary: OrdinaryWords, asked: Mapping[str, int] = MappingProxyType({})
    ) -> None:
        self._lexicon = lexicon
        self._ordinary = ordinary
        self._asked = asked
        self._grades: Mapping[str, Grade] = lexicon.grades

    def cost(self, fix: Fix, language: Language) -> float:
        """Return what a fix costs in a question of some language; units are of any."""
        foreign = all(
            self._is_foreign(each, language)
            for each in fix.read
            if len(fix.read) == 1 or each in SHORT or len(each) >= LONG
        )
        return fix.cost + (_OF_ANOTHER_LANGUAGE if foreign else 0)

    def least_of_rivals(self, typed: str, best: Near, other: str) -> float:
        """Return how much less likely another word must be to be left out while the language of the question is not known."""
        return self.among(typed, best, other) + _BEFORE_LANGUAGE

    def margin(self, one: Fix, other: Fix) -> float:
        """Return how much less likely the other fix must be, for the one to be taken."""
        if len(one.read) == len(other.read) == 1:
            least = self.among(one.typed, Near(one.cost, one.read[0]), other.read[0])
        else:
            pieces = max(one.read, other.read, key=len)
            least = _CLOSE_OTHERWISE if min(map(len, pieces)) < LONG else _CUT_OF_LONG
            if len(other.read) == 1 and any(
                self.is_asked_more(other.read[0], each) for each in one.read if len(each) >= LONG
            ):
                least = _CLOSE_TO_LITTLE
        if one.slips > 1:
            return max(least, _CLOSE_TO_TWICE if len(one.typed) >= LONG_WORD else _CLOSE_TO_TWICE_IN_SHORT)
        return least

    def among(self, typed: str, best: Near, other: str) -> float:
        """Return how much less likely another word must be, not to be meant as well as the likeliest."""
        if best.cost <= LIKELY and self._is_idle(other) and self._asks(best.word) > _MORE:
            return _NEVER_ASKED
        least = self._between(typed, best.word, other)
        if self.is_asked_more(other, best.word):
            least = max(least, _CLOSE_TO_SELDOM)
        one_unlikely = LIKELY < best.cost < 2 * LIKELY
        return max(least, _CLOSE_TO_LITTLE) if one_unlikely else least

    def _is_idle(self, word: str) -> bool:
        """Say whether a word leaves the meaning as it is and is in no question that editors filed."""
        return self._grade(word) is Grade.PLAIN and not self.is_asked(word)

    def _between(self, typed: str, best: str, other: str) -> float:
        if self._grade(other) is Grade.NAME and self.is_little(best, typed):
            return _CLOSE_TO_LITTLE
        if self.is_a(best, "place"):
            begins_otherwise = typed[0] != best[0] and self._grade(other) is Grade.NAME
            if begins_otherwise or self.is_a(other, "substance"):
                return _CLOSE_TO_LITTLE
        shared = (
            margin for kind, margin in _CLOSE.items() if self.is_a(best, kind) and self.is_a(other, kind)
        )
        if len(typed) >= LONG_WORD and self.is_a(other, "place"):
            # More is left of a longer name to tell it by: 'argetina' is Argentina, and 'argelina' took a key far off.
            shared = (min(margin, _CLOSE_OF_LONG) for margin in shared)
        return max(shared, default=_CLOSE_OTHERWISE)

    def is_a(self, word: str, *kinds: str) -> bool:
        """Say whether a word by itself stands for something of one of these kinds."""
        return self._lexicon.is_a(word, *kinds)

    def is_asked(self, word: str) -> bool:
        """Say whether a word is in any question that editors filed."""
        return singular(word) in self._asked

    def is_asked_more(self, word: str, than: str) -> bool:
        """Say whether a word is in so many more questions than another that it is meant as often with a slip more."""
        return self._asks(word) > self.more_than(than)

    def often_asked(self) -> dict[str, int]:
        """Return the words in so many questions that one may be in many more than some other, and in how many each is."""
        asked = {word: self._asks(word) for word in self._grades}
        return {word: times for word, times in asked.items() if times > _MORE}

    def more_than(self, word: str) -> int:
        """Return in how many questions a word is asked with at most that is not in so many more than another."""
        return _MORE * (1 + self._asks(word))

    def rivals(self, typed: str, best: Near) -> Among:
        """Return among which words one two slips away may be meant as well as the likeliest, being no more asked.

        As much likelier as a likely slip is than two, it has to be little, or a place.
        """
        if best.cost > LIKELY:
            return Among.ALL
        if self.is_little(best.word, typed):
            return Among.NAMES
        if not self.is_a(best.word, "place"):
            return Among.NONE
        return Among.DRUGS if typed[0] == best.word[0] else Among.NAMES

    def is_rare(self, word: str) -> bool:
        """Say whether a word is a small place's."""
        return self._grades[word] is Grade.RARE

    def may_be_meant(self, typed: str, near: Near) -> bool:
        """Say whether a word two slips away may be what was meant: of names only long ones, for places and drugs are many."""
        if self._lexicon.is_name(near.word) and not self._is_in_every_mouth(near.word):
            return len(typed) >= SHORTEST_RARE and near.cost <= _TWICE
        return near.cost <= (_TWICE_IN_LONG if len(typed) >= LONG_WORD else _TWICE)

    def _is_in_every_mouth(self, word: str) -> bool:
        """Say whether a long name is asked with so often that it needs no more evidence than any long word."""
        return len(word) >= LONG_NAME and self._asks(word) > _VERY_OFTEN

    def is_taken_for(self, typed: str, near: Near) -> bool:
        """Say whether a word two slips away may be read: too little is left of a short one.

        A name that nobody filed a question about must be longer still: 'Chapare' is no 'Chipre'.
        """
        unasked = self._lexicon.is_name(near.word) and not self.is_asked(near.word)
        letters = max(len(typed), len(near.word))
        return letters >= (LONG_NAME if unasked else LONG_WORD) and self.may_be_meant(typed, near)

    def is_likely(self, typed: str, near: Near) -> bool:
        """Say whether a word one slip away may be read: a place that begins otherwise is another place."""
        if near.cost <= LIKELY:
            return True
        begins_otherwise = typed[0] != near.word[0] and self.is_a(near.word, "place")
        return not (self.is_rare(near.word) or begins_otherwise)

    def is_little(self, word: str, typed: str) -> bool:
        """Say whether it takes more than being likely for a word to be taken for the one that was meant."""
        match self._grade(word):
            case Grade.PLAIN:
                return len(typed) > SHORTEST_CORRECTED
            case Grade.NAME:
                return (
                    len(word) < SHORTEST_CORRECTED
                    or (len(typed) <= SHORTEST_CORRECTED and self.is_a(word, "place"))
                    or self._lexicon.meanings(word) <= _FORMS
                )
            case _:
                return True

    def _is_foreign(self, word: str, language: Language) -> bool:
        if word in SHORT:
            return word not in SHORT_IN[language]
        return (
            self._ordinary.is_foreign(word, language) or self._is_spanish_verb(word, language)
        ) and not self.is_a(word, "place", "substance", "estimator", "actor", "unit")

    def _is_spanish_verb(self, word: str, language: Language) -> bool:
        """Say whether a word no list has is a form of a Spanish verb, in a question of the other language."""
        return language == "en" and any(
            self._ordinary.is_foreign(each, "en") for each in infinitives(word) if word not in self._ordinary
        )

    def _asks(self, word: str) -> int:
        """Return how often a word is asked with; a turn of phrase goes with every subject and is filed with few."""
        turn = self._grades.get(word) is Grade.NAME and self._lexicon.is_turn(word, counted=True)
        return self._asked.get(singular(word), 0) + (_OF_ANY_SUBJECT if turn else 0)

    def _grade(self, word: str) -> Grade:
        return self._grades.get(word, self._grades.get(singular(word), Grade.NAME))
