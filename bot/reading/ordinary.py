"""Ordinary words of English and Spanish: a hundred thousand, kept together by how they begin.

Each by itself in a set would take six times the memory and most of the time that learning a version of the facts takes.
"""

from typing import Final

_BEGINNING: Final = 4
"""Letters that words are kept together by; no ordinary word is shorter."""


class OrdinaryWords:
    """The words of a text that has a line for each beginning: its words in between spaces."""

    def __init__(self, text: str) -> None:
        self._lines = {line[1 : _BEGINNING + 1]: line for line in text.splitlines()}

    def __contains__(self, word: object) -> bool:
        """Say whether a flattened word is an ordinary one."""
        if not isinstance(word, str) or " " in word:
            return False
        return f" {word} " in self._lines.get(word[:_BEGINNING], "")
