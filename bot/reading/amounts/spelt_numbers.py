"""Numbers written in words: years, places in an order, amounts. 'Dos mil veintiuno', 'top ten', 'cien mil hectáreas'."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bot.reading.amounts.spelt_amounts import BELOW_TWENTY, OF_NUMBERS, OPENING, amount_at, part_at
from bot.reading.places.bearings import LEVELS
from bot.reading.spelling.together import PAIR
from bot.reading.times.year_words import is_two
from bot.reading.words.calendar_words import MONTHS, NUMBERS
from bot.values.text import Word

_MANY_THANKS: Final = frozenset({"million", "millon", "mil"})
_THANKS: Final = "thanks"
_OF_THANKS: Final = ("de", "gracias")

_THOUSANDS: Final = frozenset({("two", "thousand"), ("dos", "mil")})
_AND: Final = frozenset({"and", "y"})
_OPENS_ORDER: Final = frozenset("top bottom worst primeros primeras peores".split())
_ARTICLES: Final = frozenset("los las the which what que cuales".split())
_ALL: Final = frozenset("all both of other these those todos todas otros otras estos esos".split())
_FIRST: Final = frozenset(
    "primeros primeras principales mayores biggest largest worst peores mejores best".split()
)
_HAD: Final = frozenset({"had", "have"})
_WITH: Final = _HAD | {"con", "with"}
_THAT: Final = frozenset("que that who".split())
_YEARS: Final = frozenset("years anos".split())
_MOST: Final = frozenset("mas menos".split())
_MOST_EN: Final = frozenset("most least fewest".split())
_REACH: Final = 8
"""Words behind the number among which it is said that most is wanted: the three countries that seized the most."""
_OF_YEARS: Final = frozenset("el del al".split())
_IN_THE: Final = frozenset(
    (word, "el") for word in "en desde hasta y e o para vs contra que entre ano durante".split()
)
"""What stands before two digits that are a year."""

_OF_PARTS: Final = frozenset({"%", "por", "porciento", "percent", *MONTHS})
_COUNTED: Final = frozenset("mil millones de mas mejor mayor".split())
"""What stands behind two digits that are a day, a part of a hundred or a count."""

_LAST_CENTURY: Final = range(80, 100)
_NEWEST: Final = 30
_OF_NUMBERS: Final = _OPENS_ORDER | _FIRST | _WITH | _THAT | OPENING | {"cada", "every", "out"}


def with_numbers(words: Sequence[Word]) -> Sequence[Word]:
    """Return the words with such numbers as one word of digits each, in the span that they were typed in."""
    texts = [word.text for word in words]
    said = frozenset(texts)
    years = not _OF_YEARS.isdisjoint(said) and any(map(is_two, said))
    parts = "in" in said and any(
        word in NUMBERS or word.isdigit() for word, link in pairwise(texts) if link == "in"
    )
    if _OF_NUMBERS.isdisjoint(said) and not (years or parts):
        return words
    read: list[Word] = []
    at = 0
    while at < len(words):
        if texts[at] not in OF_NUMBERS and not texts[at].isdigit():
            read.append(words[at])
            at += 1
            continue
        if (part := part_at(words, at)) is not None:
            told, at = part
            read += told
            continue
        number, last = (
            _year(words, at)
            or _short_year(words, at)
            or _in_order(words, at)
            or amount_at(words, at)
            or ("", at)
        )
        if number:
            said_so = _THANKS if _is_of_thanks(texts, at, last) else number
            read.append(Word(said_so, words[at].start, words[last - 1].end))
            at = last
        else:
            read.append(words[at])
            at += 1
    return read


def _is_of_thanks(texts: Sequence[str], at: int, last: int) -> bool:
    """Say whether so many thanks are given, which count nothing: 'thanks a million', 'un millón de gracias'."""
    if last - at > 1 or texts[at] not in _MANY_THANKS:
        return False
    return _THANKS in texts[max(at - 2, 0) : at] or tuple(texts[last : last + 2]) == _OF_THANKS


def _year(words: Sequence[Word], at: int) -> tuple[str, int] | None:
    """Return the year that begins at a word, and where it ends; two thousand alone may be tons."""
    if (words[at].text, words[at + 1].text if at + 1 < len(words) else "") not in _THOUSANDS:
        return None
    at += 2
    at += at < len(words) and words[at].text in _AND
    number = BELOW_TWENTY.get(words[at].text, 0) if at < len(words) else 0
    end = at + 1
    if number == NUMBERS["twenty"]:
        one = end + (end < len(words) and words[end].text in _AND)
        more = NUMBERS.get(words[one].text, 0) if one < len(words) else 0
        number, end = (number + more, one + 1) if 0 < more < NUMBERS["ten"] else (number, end)
    return (str(2000 + number), end) if number else None


def _short_year(words: Sequence[Word], at: int) -> tuple[str, int] | None:
    """Return the year that two digits stand for behind an article: 'en el 22', 'del 98'; no day, no part of a hundred."""
    text, before = words[at].text, [word.text for word in words[max(at - 2, 0) : at]]
    after = [word.text for word in words[at + 1 : at + 5]]
    if not is_two(text) or not (before[-1:] in (["del"], ["al"]) or tuple(before) in _IN_THE):
        return None
    if after[:1] and (after[0][0].isdigit() or after[0] in _COUNTED or not _OF_PARTS.isdisjoint(after)):
        return None
    number = int(text)
    if number in _LAST_CENTURY:
        return str(1900 + number), at + 1
    return (str(2000 + number), at + 1) if number <= _NEWEST else None


def _in_order(words: Sequence[Word], at: int) -> tuple[str, int] | None:
    """Return how many places or years of an order are wanted: top ten, los cinco primeros, los cinco países con más coca."""
    before = words[at - 1].text if at else ""
    number = NUMBERS.get(words[at].text, 0)
    after, then, most = [*(word.text for word in words[at + 1 : at + 4]), "", "", ""][:3]
    # 'Three departments with the most labs'; 'the three countries' are all there are, and 'which of the two had more' these.
    having = then in _WITH and (number > PAIR or then not in _HAD) and before not in _ALL
    mostly = most in _MOST or not _MOST_EN.isdisjoint(word.text for word in words[at + 3 : at + _REACH])
    years = after in _YEARS and (having or before in _ARTICLES) and mostly
    several = years or (after in LEVELS and (having or (then in _THAT and mostly)))
    having_most = after in _WITH and then in _MOST
    opening = not at or before in _ARTICLES
    ranked = before in _OPENS_ORDER or several or (opening and (after in _FIRST or having_most))
    return (str(number), at + 1) if ranked and number > 1 else None
