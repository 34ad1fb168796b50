"""The words of a question in a row, as the patterns of periods look at them."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple

from bot.reading.words.calendar_words import OF
from bot.reading.words.phrases import Phrase
from bot.values.text import Word

_DASHES: Final = frozenset("-–—/‐‑")
_AHEAD: Final = [""] * 8
"""What patterns find when they look past the last word."""


class Row(NamedTuple):
    """The words, with none after the last, where a dash joins two of them, today, and how days are written."""

    words: Sequence[str]
    dashes: frozenset[int]
    today: date
    month_first: bool = False

    def starts(self, at: int, phrase: Phrase) -> bool:
        """Say whether a phrase begins at a word."""
        return tuple(self.words[at : at + len(phrase)]) == phrase

    def without_of(self, at: int, count: int) -> tuple[list[str], int]:
        """Return the next words, 'of' and 'de' left out, and where they end."""
        plain: list[str] = []
        position = at
        while len(plain) < count and (word := self.words[position]):
            if word not in OF:
                plain.append(word)
            elif not plain:
                break
            position += 1
        return plain, position


def row_of(words: Sequence[Word], text: str, today: date, *, month_first: bool) -> Row:
    """Return the words that were cut from a text in a row."""
    return Row([word.text for word in words] + _AHEAD, _dashes(words, text), today, month_first)


def _dashes(words: Sequence[Word], text: str) -> frozenset[int]:
    if not [dash for dash in _DASHES if dash in text]:
        return frozenset()
    return frozenset(
        at
        for at, (left, right) in enumerate(pairwise(words))
        if text[left.end : right.start].strip() in _DASHES
    )
