"""Years, spans and dates inside a question, in English and Spanish, given what day it is.

At each word the patterns below are tried, and the one that takes most words wins.
"""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from bot.reading.calendar_words import (
    DECADE,
    DECADES,
    FROM,
    LAST,
    MONTHS,
    NUMBERS,
    OF,
    ONWARD,
    OPEN,
    RELATIVE,
    THE,
    TO,
    YEARS,
)
from bot.reading.year_words import (
    CENTURY,
    FURTHEST,
    OLDEST,
    in_a_year,
    is_two,
    is_year,
    number_of,
    year_number,
)
from bot.values.period import NotAPeriod, Period, fiscal_year, parse_period, year
from bot.values.text import Word


class Role(StrEnum):
    """What a period does in the question: the period asked about, a run of years, or a date."""

    AT = "at"
    SPAN = "span"
    DAY = "day"


class Timing(NamedTuple):
    """A period found: the words it covers, its role, and the period or the first and last year it names."""

    first: int
    last: int
    role: Role
    period: Period | None
    years: tuple[int | None, int | None] = (None, None)


class _Heard(NamedTuple):
    """The words, where a dash joins two of them, and today."""

    words: Sequence[str]
    dashes: frozenset[int]
    today: date

    def starts(self, at: int, phrase: Sequence[str]) -> bool:
        return self.word(at) == phrase[0] and tuple(self.words[at : at + len(phrase)]) == tuple(phrase)

    def word(self, at: int) -> str:
        return self.words[at] if at < len(self.words) else ""


def find_timings(words: Sequence[Word], text: str, today: date) -> tuple[Timing, ...]:
    """Return the periods in a question from left to right, none overlapping.

    ``text`` is the question the words were cut from: a dash between two years makes them a span.
    """
    dashes = frozenset(
        at
        for at, (left, right) in enumerate(pairwise(words))
        if text[left.end : right.start].strip() in {"-", "–", "—", "/", "‐", "‑"}
    )
    heard = _Heard([word.text for word in words], dashes, today)
    found: list[Timing] = []
    at = 0
    while at < len(words):
        if not _can_open(heard.words[at]):
            at += 1
            continue
        tries = (timing for pattern in _PATTERNS if (timing := pattern(heard, at)) is not None)
        best = max(tries, key=lambda timing: timing.last, default=None)
        if best is None:
            at += 1
        else:
            found.append(best)
            at = best.last
    return tuple(found)


def _can_open(word: str) -> bool:
    """Say whether any period begins with the word: most words begin none, and trying costs more than all else."""
    return word in _OPENERS or word[0].isdigit() or word[0] == "'"


def short_year(word: str, today: date) -> int | None:
    """Return the year that two bare digits stand for, where the question has no other: 21 is 2021."""
    return year_number(word, today, short=True) if is_two(word) else None


def _day(heard: _Heard, at: int) -> Timing | None:
    """14 July 2022, July 14 2022, 1 de enero de 2013, 2013-01-01."""
    plain, end = _without_of(heard, at, 3)
    match plain:
        case [day, month, number] if day.isdigit() and month in MONTHS and is_year(number):
            code = f"{number}-{MONTHS[month]:02}-{int(day):02}"
        case [month, day, number] if day.isdigit() and month in MONTHS and is_year(number):
            code = f"{number}-{MONTHS[month]:02}-{int(day):02}"
        case [number, month, day] if is_year(number) and is_two(month) and is_two(day):
            code = f"{number}-{month}-{day}"
        case [day, month, number] if (
            is_year(number) and {at, at + 1} <= heard.dashes and in_a_year(day, month)
        ):
            # 1/1/2013; where both could be the month, the day comes first, as it does nearly everywhere.
            code = f"{number}-{int(month):02}-{int(day):02}"
        case _:
            return None
    try:
        return Timing(at, end, Role.DAY, parse_period(code))
    except NotAPeriod:
        return None


def _month(heard: _Heard, at: int) -> Timing | None:
    """July 2022, enero de 2013."""
    plain, end = _without_of(heard, at, 2)
    match plain:
        case [month, number] if month in MONTHS and is_year(number):
            return Timing(at, end, Role.AT, parse_period(f"{number}-{MONTHS[month]:02}"))
    return None


def _fiscal(heard: _Heard, at: int) -> Timing | None:
    """FY2021, fiscal year 21, año fiscal 2021."""
    for lead in (("fy",), ("fiscal", "year"), ("fiscal",), ("ano", "fiscal"), ("ejercicio",)):
        after = at + len(lead)
        if heard.starts(at, lead):
            number = year_number(heard.word(after), heard.today, short=True)
            if number is not None:
                return Timing(at, after + 1, Role.AT, fiscal_year(number))
    return None


def _between(heard: _Heard, at: int) -> Timing | None:
    """2015-2020, 2015 to 2020, from 2015 to 2020, between 2015 and 2020, 2015-20."""
    opens = heard.word(at) in FROM
    start = at + opens
    if not is_year(heard.word(start)):
        return None
    link = heard.word(start + 1)
    dashed = start in heard.dashes
    if link in TO:
        if link in {"and", "y", "e"} and heard.word(at) not in {"between", "entre"}:
            return None
        end = start + 2
    elif dashed:
        end = start + 1
    else:
        return None
    last = year_number(heard.word(end), heard.today, short=dashed)
    first = int(heard.word(start))
    listed = dashed and (end in heard.dashes or start - 1 in heard.dashes)
    if last is None or first >= last or listed:
        return None
    return Timing(at, end + 1, Role.SPAN, None, (first, last))


def _open(heard: _Heard, at: int) -> Timing | None:
    """Since 2015, desde 2015, before 2010, hasta 2010, from 2015 on."""
    for lead, opens, shift in OPEN:
        if heard.starts(at, lead):
            after = at + len(lead)
            after += heard.word(after) in THE
            if is_year(heard.word(after)):
                number = int(heard.word(after)) + shift
                years = (number, None) if opens else (None, number)
                return Timing(at, after + 1, Role.SPAN, None, years)
    start = at + (heard.word(at) in FROM)
    if is_year(heard.word(start)):
        for phrase in ONWARD:
            if heard.starts(start + 1, phrase):
                return Timing(at, start + 1 + len(phrase), Role.SPAN, None, (int(heard.word(start)), None))
    onward = heard.word(at) == "from" and heard.word(at + 2) in {"on", "onward", "onwards"}
    if onward and is_year(heard.word(at + 1)):
        return Timing(at, at + 3, Role.SPAN, None, (int(heard.word(at + 1)), None))
    return None


def _ago(heard: _Heard, at: int) -> Timing | None:
    """Ten years ago, a decade ago, hace diez años, hace una década, diez años atrás."""
    match list(heard.words[at : at + 3]):
        case ["hace", many, unit] if unit in YEARS and (count := number_of(many)):
            end = 3
        case ["hace", unit, *_] if unit in DECADE:
            count, end = 10, 2
        case ["hace", _, unit] if unit in DECADE:
            count, end = 10, 3
        case [("a" | "one"), unit, ("ago" | "earlier" | "before" | "back")] if unit in DECADE:
            count, end = 10, 3
        case [("a" | "one"), unit, ("ago" | "back")] if unit in YEARS:
            count, end = 1, 3
        case [many, unit, ("ago" | "back" | "atras")] if unit in YEARS and (count := number_of(many)):
            end = 3
        case _:
            return None
    return Timing(at, at + end, Role.AT, year(heard.today.year - count))


def _recent(heard: _Heard, at: int) -> Timing | None:
    """Match the last five years, últimos 5 años, the past decade."""
    position = at + (heard.word(at) in THE)
    if heard.word(position) not in LAST:
        return None
    if heard.word(position + 1) in DECADE:
        count, end = 10, position + 2
    elif heard.word(position + 2) in YEARS and (many := number_of(heard.word(position + 1))):
        count, end = many, position + 3
    else:
        return None
    return Timing(at, end, Role.SPAN, None, (heard.today.year - count, None))


def _relative(heard: _Heard, at: int) -> Timing | None:
    """Last year, el año pasado, the year before last, this year, next year."""
    for phrase, shift in RELATIVE:
        if heard.starts(at, phrase):
            return Timing(at, at + len(phrase), Role.AT, year(heard.today.year + shift))
    return None


def _decade(heard: _Heard, at: int) -> Timing | None:
    """Match the 2010s, which comes as 2010 and s; the '90s; los 90, los años 90."""
    start = at + (heard.word(at) in THE)
    if (number := DECADES.get(heard.word(start))) is not None:
        return Timing(at, start + 1, Role.SPAN, None, (number, number + 9))
    if heard.word(start) in DECADE and heard.word(start + 1) in OF and is_year(heard.word(start + 2)):
        number = int(heard.word(start + 2))
        return Timing(at, start + 3, Role.SPAN, None, (number, number + 9))
    start += heard.word(start) == "anos"
    digits = heard.word(start).lstrip("'")
    spoken = heard.word(start + 1) == "s"
    named = heard.word(at) in {"los", "anos"} and is_two(digits)
    if not digits.isdigit() or not (spoken or named):
        return None
    number = int(digits)
    if number < CENTURY:
        number += 1900 if number > heard.today.year % CENTURY else 2000
    if number % 10 or not OLDEST <= number <= FURTHEST:
        return None
    return Timing(at, start + 1 + spoken, Role.SPAN, None, (number, number + 9))


def _single(heard: _Heard, at: int) -> Timing | None:
    """2021, or '21 with its mark."""
    number = year_number(heard.word(at), heard.today, short=False)
    return None if number is None else Timing(at, at + 1, Role.AT, year(number))


_PATTERNS: tuple[Callable[[_Heard, int], Timing | None], ...] = (
    _day, _month, _fiscal, _between, _open, _ago, _recent, _relative, _decade, _single,
)  # fmt: skip


_OPENERS = frozenset(
    {"fy", "fiscal", "ano", "ejercicio", "hace", "anos", "a", "one"}
    | MONTHS.keys()
    | NUMBERS.keys()
    | DECADES.keys()
    | FROM
    | LAST
    | THE
    | DECADE
    | {phrase[0] for phrase, _, _ in OPEN}
    | {phrase[0] for phrase, _ in RELATIVE}
)
"""The first words of all patterns above; a digit or a mark of omission can open a period as well."""


def _without_of(heard: _Heard, at: int, count: int) -> tuple[list[str], int]:
    """Return the next words, 'of' and 'de' left out, and where they end."""
    plain: list[str] = []
    position = at
    while position < len(heard.words) and len(plain) < count:
        if heard.words[position] not in OF:
            plain.append(heard.words[position])
        elif not plain:
            break
        position += 1
    return plain, position
