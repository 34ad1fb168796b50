"""Amounts and parts written in words: 'cien mil hectáreas', 'two hundred thousand', 'medio millón', 'one in four', '1.4 million'."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import count
from typing import Final

from bot.reading.words.calendar_words import NUMBERS
from bot.values.text import Word

_TEENS: Final = """
    eleven once,twelve doce,thirteen trece,fourteen catorce,fifteen quince,sixteen dieciseis,seventeen diecisiete,eighteen dieciocho,
    nineteen diecinueve,twenty veinte,veintiuno veintiun veintiuna,veintidos,veintitres,veinticuatro,veinticinco,veintiseis,veintisiete,
    veintiocho,veintinueve
"""
_TENS: Final = "thirty treinta,forty cuarenta,fifty cincuenta,sixty sesenta,seventy setenta,eighty ochenta,ninety noventa"
_HUNDREDS: Final = (
    "cien ciento,doscientos doscientas,trescientos trescientas,cuatrocientos cuatrocientas,quinientos quinientas,seiscientos seiscientas,"
    "setecientos setecientas,ochocientos ochocientas,novecientos novecientas"
)


def _each(text: str, first: int, step: int) -> dict[str, int]:
    counted = zip(count(first, step), text.split(","), strict=False)
    return {word: number for number, words in counted for word in words.split()}


BELOW_TWENTY: Final = {word: number for word, number in NUMBERS.items() if word != "couple"} | _each(
    _TEENS, 11, 1
)
"""Numbers up to twenty-nine that are one word."""

_TENFOLD: Final = _each(_TENS, 30, 10)
_HUNDREDFOLD: Final = _each(_HUNDREDS, 100, 100)
_SCALES: Final = {
    "mil": 1_000, "thousand": 1_000, "millon": 1_000_000, "millones": 1_000_000, "million": 1_000_000, "billion": 1_000_000_000,
}  # fmt: skip
MULTIPLIERS: Final = {**_SCALES, "k": 1_000, "m": 1_000_000, "bn": 1_000_000_000}
"""What such words, and letters for them, make of the number in digits before them: 204 mil, 972k."""

_HUNDRED: Final = 100
_AND: Final = frozenset({"y", "and"})
_HALF: Final = (("medio",), ("half", "a"))
_OF_YEARS: Final = frozenset("el del en desde ano year in since by of de".split())
"""Words before 'dos mil' that make it the year."""

_EACH: Final = frozenset("por per cada every each".split())
"""Words before what something is counted by: deaths per hundred thousand people, por ciento."""

_THANKS: Final = frozenset("gracias disculpas perdones thanks".split())
_CENTURIES: Final = range(1900, 2100)

_NUMERALS: Final = frozenset((*_SCALES, *_HUNDREDFOLD, *_TENFOLD, *BELOW_TWENTY, "hundred"))
OF_NUMBERS: Final = _NUMERALS.union(NUMBERS, [half[0] for half in _HALF])
"""Words that a number in words can begin with."""

OPENING: Final = frozenset((*_SCALES, *_HUNDREDFOLD, "hundred"))
"""Words of which every such amount has one."""


def amount_at(words: Sequence[Word], at: int) -> tuple[str, int] | None:
    """Return the digits of the amount that begins at a word, and where it ends; a year in words gives its four digits."""
    texts = [word.text for word in words]
    before = texts[at - 1] if at else ""
    opens = next((here for here in range(at - 1, -1, -1) if texts[here] not in _NUMERALS), -1)
    if before[:1].isdigit() or (opens >= 0 and texts[opens] in _EACH) or texts[at] == "millones":
        return None
    value, end = _half(texts, at) or _whole(texts, at)
    after = texts[end] if end < len(texts) else ""
    if value < _HUNDRED or OPENING.isdisjoint(texts[at:end]) or after in _THANKS:
        return None
    if value in _CENTURIES and (texts[at] == "mil" or (end == at + 2 and before in _OF_YEARS)):
        return str(value), end
    return f"{value:,}".replace(",", "."), end


def _half(texts: Sequence[str], at: int) -> tuple[int, int] | None:
    for half in _HALF:
        end = at + len(half)
        if tuple(texts[at:end]) == half and (scale := _SCALES.get(texts[end] if end < len(texts) else "")):
            return scale // 2, end + 1
    return None


def _whole(texts: Sequence[str], at: int) -> tuple[int, int]:
    """Return the number that begins at a word, and where it ends; 0 where none does."""
    whole, part, end, top = 0, 0, at, max(_SCALES.values()) + 1
    while end < len(texts):
        text, joins = texts[end], texts[end] in _AND and end > at
        if joins:
            after = texts[end + 1] if end + 1 < len(texts) else ""
            if after == "medio" and top in _SCALES.values():
                return whole + part + top // 2, end + 2
            if not (after in BELOW_TWENTY or after in _TENFOLD) or part % 10:
                break
            end += 1
            continue
        if (scale := _SCALES.get(text)) is not None and scale < top:
            whole, part, top = whole + max(part, 1) * scale, 0, scale
        elif text == "hundred" and part < 10:  # noqa: PLR2004
            part = max(part, 1) * _HUNDRED
        elif (hundreds := _HUNDREDFOLD.get(text)) is not None and not part:
            part = hundreds
        elif (tens := _TENFOLD.get(text)) is not None and part % _HUNDRED == 0:
            part += tens
        elif (ones := BELOW_TWENTY.get(text)) is not None and _fits(part, ones):
            part += ones
        else:
            break
        end += 1
    return whole + part, end


def _fits(part: int, ones: int) -> bool:
    """Say whether a number below thirty goes on with what was said: hundred and twelve, thirty-two; not two three."""
    return part % _HUNDRED == 0 or (part % 10 == 0 and ones < 10 and part % _HUNDRED >= 20)  # noqa: PLR2004


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
