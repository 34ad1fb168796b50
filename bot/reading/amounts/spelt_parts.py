"""Parts told as so many of so many: 'uno de cada cuatro', 'one in four', 'two out of every three'."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from bot.reading.words.calendar_words import NUMBERS
from bot.values.text import Word

_LINKS: Final = (
    (("de", "cada"), "aproximadamente", "de"),
    (("out", "of", "every"), "about", "of"),
    (("out", "of"), "about", "of"),
    (("in", "every"), "about", "of"),
    (("in",), "about", "of"),
)
"""What stands between the two numbers, and how the part is told in that language: about so much percent of."""

_MOST: Final = 10
_CENT: Final = Decimal("0.01")


def part_at(words: Sequence[Word], at: int) -> tuple[list[Word], int] | None:
    """Return the words of the percentage that is named at a word, and where it ends; ``None`` where none is.

    Such a part is a rough one, so it is told as about so much. Each word keeps a place within what was typed.
    """
    few = _number(words, at)
    if few is None:
        return None
    texts = tuple(word.text for word in words[at + 1 : at + 4])
    for link, about, of in _LINKS:
        many = _number(words, end := at + 1 + len(link)) if texts[: len(link)] == link else None
        if many is not None and few < many <= _MOST:
            percent = (Decimal(100 * few) / many).quantize(_CENT).normalize()
            first, behind, last = words[at], words[at + 1], words[end]
            part = [Word(text, first.start, first.end) for text in (about, f"{percent:f}")]
            return [*part, *(Word(text, behind.start, last.end) for text in ("%", of))], end + 1
    return None


def _number(words: Sequence[Word], at: int) -> int | None:
    if at >= len(words):
        return None
    text = words[at].text
    return int(text) if text.isdigit() else NUMBERS.get(text)
