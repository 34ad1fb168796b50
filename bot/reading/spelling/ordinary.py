"""Words of English and Spanish: a hundred thousand ordinary ones and half as many rare ones, kept by how they begin.

Each by itself in a set would take six times the memory and most of the time that learning a version of the facts takes.
"""

import re
from functools import lru_cache
from typing import Final

from bot.reading.spelling.keyboard import LIKELY, cost, one_slip
from bot.reading.words.verbs import infinitives
from bot.values.question import Language

_BEGINNING: Final = 3
"""Letters that words are kept together by: with one more the lines would be so many that they take twice the memory."""

_NOT_USED: Final = "-"
_OFTEN: Final = "o"
"""Marks of how often a word is used in a language; a third is for seldom."""

_MARKS: Final = 3
"""A word's use in English, its use in Spanish, and the letter that bears its accent."""

_RARE: Final = _NOT_USED * 2
_ANY_ACCENT: Final = "*"
_FIRST: Final = "a"
_ACCENTED: Final = frozenset("áéíóú")
_VOWELS: Final = frozenset("aeiou")
_ENDING: Final = 2
"""Letters at the end of a word that bear the accents of verbs: pagó, sabía."""


class OrdinaryWords:
    """The words of a text that has a line for each beginning: a space before each, and its marks after."""

    def __init__(self, text: str = "") -> None:
        # The text is kept whole, as the catalogue has it: its lines by themselves would be a copy of it.
        self._text = text
        begins = re.finditer(rf"^ (.{{{_BEGINNING}}})", text, re.MULTILINE)
        self._starts = {each[1]: each.start() for each in begins}
        self._marks = lru_cache(maxsize=1 << 12)(self._found)

    def __contains__(self, word: str) -> bool:
        """Say whether a flattened word is an ordinary one."""
        return bool(self._use(word))

    def is_rare(self, word: str) -> bool:
        """Say whether a flattened word is known and no ordinary one: the name of something, or an old slip."""
        return self._marks(word).startswith(_RARE)

    def is_written(self, word: str, typed: str) -> bool:
        """Say whether an ordinary word may be written with the accent that it was typed with: 'cocína' is no kitchen.

        Near the end of a word an accent is of a verb, and the list has few forms of those.
        """
        typed = typed.lower()
        accented = [
            at
            for at, letter in enumerate(typed[:-_ENDING])
            if letter in _ACCENTED and typed[at + 1] not in _VOWELS
        ]
        if not accented or len(typed) != len(word):
            return True
        return self._marks(word)[_MARKS - 1 :] in {_ANY_ACCENT, *(chr(ord(_FIRST) + at) for at in accented)}

    def is_unlikely(self, word: str, language: Language) -> bool:
        """Say whether an ordinary word is seldom used in a language, or is one of the other only."""
        return bool(use := self._use(word)) and use[language == "es"] != _OFTEN

    def is_foreign(self, word: str, language: Language) -> bool:
        """Say whether an ordinary word is one of the other language only."""
        return bool(use := self._use(word)) and use[language == "es"] == _NOT_USED

    def share_a_language(self, word: str, other: str) -> bool:
        """Say whether two words may be of one language; what is no ordinary word may be of any."""
        use, of_other = self._use(word), self._use(other)
        return not (use and of_other) or any(
            _NOT_USED not in both for both in zip(use, of_other, strict=True)
        )

    def fits(self, word: str, other: str, language: Language) -> bool:
        """Say whether a word may be typed for another: one of the other language for any that its own does not lack."""
        if self.is_foreign(word, language):
            return not self.is_foreign(other, language)
        return self.share_a_language(word, other)

    def has_verb_of(self, word: str) -> bool:
        """Say whether a word is a form of an ordinary Spanish verb, few of which are listed themselves."""
        return any(each in self and not self.is_foreign(each, "es") for each in infinitives(word))

    def has_near(self, word: str) -> bool:
        """Say whether a word is one slip from an ordinary one: then it is no word of ours two slips away."""
        return any(each in self and cost(word, each) <= LIKELY for each in one_slip(word))

    def _use(self, word: str) -> str:
        """Return the mark of a word for English and that for Spanish, or nothing of a word that is no ordinary one."""
        use = self._marks(word)[: _MARKS - 1]
        return "" if use == _RARE else use

    def _found(self, word: str) -> str:
        """Return the marks of a word, or nothing of one that is not listed."""
        first = self._starts.get(word[:_BEGINNING])
        if first is None:
            return ""
        at = self._text.find(f" {word}:", first, self._text.find("\n", first))
        start = at + len(word) + 2
        return self._text[start : start + _MARKS] if at >= 0 else ""
