"""Numbers written in words that are years or places in an order: 'dos mil veintiuno', 'top ten'."""

from collections.abc import Sequence
from itertools import count
from typing import Final

from bot.reading.bearings import LEVELS
from bot.reading.calendar_words import NUMBERS
from bot.reading.together import PAIR
from bot.values.text import Word

_UNITS: Final = NUMBERS | {
    word: number
    for number, words in zip(
        count(11),
        (
            "eleven once,twelve doce,thirteen trece,fourteen catorce,fifteen quince,sixteen dieciseis,seventeen diecisiete,"
            "eighteen dieciocho,nineteen diecinueve,twenty veinte,veintiuno veintiun,veintidos,veintitres,veinticuatro,"
            "veinticinco,veintiseis"
        ).split(","),
    )
    for word in words.split()
}
_THOUSANDS: Final = frozenset({("two", "thousand"), ("dos", "mil")})
_AND: Final = frozenset({"and", "y"})
_OPENS_ORDER: Final = frozenset("top primeros primeras".split())
_ARTICLES: Final = frozenset("los las the which what que cuales".split())
_FIRST: Final = frozenset("primeros primeras principales mayores biggest largest".split())
_WITH: Final = frozenset("con with had have".split())
_OF_NUMBERS: Final = _OPENS_ORDER | _FIRST | _WITH | {"mil", "thousand"}


def with_numbers(words: Sequence[Word]) -> Sequence[Word]:
    """Return the words with such numbers as one word of digits each, in the span that they were typed in."""
    if _OF_NUMBERS.isdisjoint(word.text for word in words):
        return words
    read: list[Word] = []
    at = 0
    while at < len(words):
        number, last = _year(words, at) or _in_order(words, at) or (0, at)
        if number:
            read.append(Word(str(number), words[at].start, words[last - 1].end))
            at = last
        else:
            read.append(words[at])
            at += 1
    return read


def _year(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    """Return the year that begins at a word, and where it ends; two thousand alone may be tons."""
    if (words[at].text, words[at + 1].text if at + 1 < len(words) else "") not in _THOUSANDS:
        return None
    at += 2
    at += at < len(words) and words[at].text in _AND
    number = _UNITS.get(words[at].text, 0) if at < len(words) else 0
    end = at + 1
    if number == NUMBERS["twenty"]:
        one = end + (end < len(words) and words[end].text in _AND)
        more = NUMBERS.get(words[one].text, 0) if one < len(words) else 0
        number, end = (number + more, one + 1) if 0 < more < NUMBERS["ten"] else (number, end)
    return (2000 + number, end) if number else None


def _in_order(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    """Return how many places of an order are wanted: top ten, los cinco primeros, los cinco países con más coca."""
    before = words[at - 1].text if at else ""
    number = NUMBERS.get(words[at].text, 0)
    after, then = [*(word.text for word in words[at + 1 : at + 3]), "", ""][:2]
    several = number > PAIR and after in LEVELS and then in _WITH
    listed = before in _ARTICLES and (after in _FIRST or several)
    ranked = before in _OPENS_ORDER or listed
    return (number, at + 1) if ranked and number > 1 else None
