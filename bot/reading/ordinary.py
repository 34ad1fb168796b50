"""Ordinary words of English and Spanish: a hundred thousand, kept together by how they begin.

Each by itself in a set would take six times the memory and most of the time that learning a version of the facts takes.
"""

from typing import Final

from bot.values.question import Language

_BEGINNING: Final = 4
"""Letters that words are kept together by; no ordinary word is shorter."""

_NOT_USED: Final = "-"
_OFTEN: Final = "o"
"""Marks of how often a word is used in a language; a third is for seldom."""


class OrdinaryWords:
    """The words of a text that has a line for each beginning: a space before each, and its use in each language after."""

    def __init__(self, text: str = "") -> None:
        self._lines = {line[1 : _BEGINNING + 1]: line for line in text.splitlines()}

    def __contains__(self, word: str) -> bool:
        """Say whether a flattened word is an ordinary one."""
        return f" {word}:" in self._lines.get(word[:_BEGINNING], "")

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

    def _use(self, word: str) -> str:
        """Return the mark of a word for English and that for Spanish, or nothing of a word that is none."""
        line = self._lines.get(word[:_BEGINNING], "")
        at = line.find(f" {word}:")
        start = at + len(word) + 2
        return line[start : start + 2] if at >= 0 else ""
