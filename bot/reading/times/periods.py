"""Years, spans and dates inside a question, in English and Spanish, given what day it is.

At each word the patterns that it can open are tried in turn; those that take more words come first, and the first that
fits is taken.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from bot.reading.times.elapsed import elapsed
from bot.reading.times.row import Row, row_of
from bot.reading.times.year_words import (
    first_of_ten,
    in_a_year,
    is_two,
    is_year,
    number_of,
    year_from_today,
    year_number,
)
from bot.reading.words.calendar_words import (
    DECADE,
    DECADES,
    FROM,
    HELD,
    LAST,
    MONTHS,
    NO_SPAN,
    NUMBERS,
    OF,
    ONWARD,
    OPEN,
    RELATIVE,
    TENS,
    TO,
    YEARS,
)
from bot.reading.words.little_words import THE
from bot.values.period import NotAPeriod, Period, fiscal_year, parse_period, year
from bot.values.text import Word


class Role(StrEnum):
    """What a period does in the question: the period asked about, a run of years, or a date."""

    AT = "at"
    SPAN = "span"
    DAY = "day"


class Timing(NamedTuple):
    """A period found: the words it covers, its role, and the period or the first and last year it names.

    ``unsure`` marks a date in digits that is another where the month comes first, or where the day does.
    """

    first: int
    last: int
    role: Role
    period: Period | None
    years: tuple[int | None, int | None] = (None, None)
    unsure: bool = False


def find_timings(
    words: Sequence[Word], text: str, today: date, *, month_first: bool = False
) -> tuple[Timing, ...]:
    """Return the periods in a question from left to right, none overlapping.

    ``text`` is the question the words were cut from: a dash between two years makes them a span. With
    ``month_first`` 7/4/2022 is 4 July, where it can be either.
    """
    heard = row_of(words, text, today, month_first=month_first)
    found: list[Timing] = []
    end = 0
    for at, word in enumerate(heard.words[: len(words)]):
        patterns = _OPENED_BY.get(word)
        if at < end or (patterns is None and not (word[0].isdigit() or word[0] == "'")):
            continue
        if patterns is None:
            after = heard.words[at + 1]
            alone = after not in _BEHIND_NUMBERS and not after[:1].isdigit() and at not in heard.dashes
            patterns = (_single,) if alone else _OPENED_BY_NUMBERS
        for pattern in patterns:
            if (timing := pattern(heard, at)) is not None:
                found.append(timing)
                end = timing.last
                break
    return tuple(found)


def _day(heard: Row, at: int) -> Timing | None:
    """14 July 2022, July 14 2022, 1 de enero de 2013, 2013-01-01."""
    plain, end = heard.without_of(at, 3)
    match plain:
        case [day, month, number] if day.isdigit() and month in MONTHS and is_year(number):
            code = f"{number}-{MONTHS[month]:02}-{int(day):02}"
        case [month, day, number] if day.isdigit() and month in MONTHS and is_year(number):
            code = f"{number}-{MONTHS[month]:02}-{int(day):02}"
        case [number, month, day] if is_year(number) and is_two(month) and is_two(day):
            code = f"{number}-{month}-{day}"
        case [one, other, number] if {at, at + 1} <= heard.dashes:
            return _in_digits(heard, at, end, (one, other, number))
        case _:
            return None
    try:
        return Timing(at, end, Role.DAY, parse_period(code))
    except NotAPeriod:
        return None


def _in_digits(heard: Row, at: int, end: int, parts: tuple[str, str, str]) -> Timing | None:
    """14/7/2022, 7/14/22; where both numbers can be the month, as the newsroom writes it."""
    one, other, last = parts
    number = year_number(last, heard.today, short=True)
    if number is None:
        return None
    ways = [(day, month) for day, month in ((one, other), (other, one)) if in_a_year(day, month)]
    if not ways:
        return None
    day, month = ways[-1 if heard.month_first else 0]
    try:
        period = parse_period(f"{number}-{int(month):02}-{int(day):02}")
    except NotAPeriod:
        return None
    return Timing(at, end, Role.DAY, period, unsure=len(ways) > 1 and int(one) != int(other))


def _month(heard: Row, at: int) -> Timing | None:
    """July 2022, enero de 2013, 2017-12; but 2010-12 runs from 2010 to 2012."""
    plain, end = heard.without_of(at, 2)
    match plain:
        case [month, number] if month in MONTHS and is_year(number):
            return Timing(at, end, Role.AT, parse_period(f"{number}-{MONTHS[month]:02}"))
        case [number, month] if (
            is_year(number) and at in heard.dashes and is_two(month) and month <= number[-2:]
        ):
            try:
                return Timing(at, end, Role.AT, parse_period(f"{number}-{month}"))
            except NotAPeriod:
                return None
    return None


def _fiscal(heard: Row, at: int) -> Timing | None:
    """FY2021, fiscal year 21, año fiscal 2021."""
    for lead in (("fy",), ("fiscal", "year"), ("fiscal",), ("ano", "fiscal"), ("ejercicio",)):
        after = at + len(lead)
        if heard.starts(at, lead):
            number = year_number(heard.words[after], heard.today, short=True)
            if number is not None:
                return Timing(at, after + 1, Role.AT, fiscal_year(number))
    return None


def _between(heard: Row, at: int) -> Timing | None:
    """2015-2020, 2015 to 2020, from 2015 to 2020, between 2015 and 2020, 2015-20."""
    opens = heard.words[at] in FROM
    start = at + opens + (heard.words[at + 1] in THE)
    if not is_year(heard.words[start]):
        return None
    link = heard.words[start + 1]
    dashed = start in heard.dashes
    if link in TO:
        if link in {"and", "y", "e"} and heard.words[at] not in {"between", "entre"}:
            return None
        end = start + 2 + (heard.words[start + 2] in THE)
    elif dashed:
        end = start + 1
    else:
        return None
    last = year_number(heard.words[end], heard.today, short=dashed)
    first = int(heard.words[start])
    listed = dashed and (end in heard.dashes or start - 1 in heard.dashes)
    if last is None or first >= last or listed:
        return None
    return Timing(at, end + 1, Role.SPAN, None, (first, last))


def _open(heard: Row, at: int) -> Timing | None:
    """Since 2015, desde 2015, before 2010, hasta 2010, from 2015 on."""
    for lead, (opens, shift) in OPEN.get(heard.words[at], ()):
        if heard.starts(at, lead):
            after = at + len(lead)
            if "through" not in lead and (decade := _ten_years(heard, after)) is not None:
                tens, end = decade
                years = (tens + 10 * shift, None) if opens else (None, tens + 9 + 10 * shift)
                return Timing(at, end, Role.SPAN, None, years)
            after += heard.words[after] in THE
            after += heard.words[after] in YEARS and heard.words[at - 1] not in YEARS  # year after year
            number = year_number(heard.words[after], heard.today, short=False)
            if number is not None:
                years = (number + shift, None) if opens else (None, number + shift)
                return Timing(at, after + 1, Role.SPAN, None, years)
    start = at + (heard.words[at] in FROM)
    if is_year(heard.words[start]):
        for phrase, _ in ONWARD.get(heard.words[start + 1], ()):
            if heard.starts(start + 1, phrase):
                return Timing(at, start + 1 + len(phrase), Role.SPAN, None, (int(heard.words[start]), None))
        if heard.words[at] == "from" and heard.words[start + 1] == "on":
            return Timing(at, start + 2, Role.SPAN, None, (int(heard.words[start]), None))
    return None


def _ago(heard: Row, at: int) -> Timing | None:
    """Ten years ago, counted from today; ten years earlier, from the year named nearest before it, or else after."""
    if (found := elapsed(heard.words, at)) is None:
        return None
    named = [(here > at, abs(here - at), int(word)) for here, word in enumerate(heard.words) if is_year(word)]
    if not (found.from_today or named) and heard.words[found.last] in OF:
        # Two years after that, five years later the coca: nothing says after when.
        return None
    base = found.named or (heard.today.year if found.from_today or not named else min(named)[2])
    return Timing(at, found.last, Role.AT, year(base + found.years))


def _recent(heard: Row, at: int) -> Timing | None:
    """Match the last five years, últimos 5 años, los cinco últimos años, the past decade."""
    position = at + (heard.words[at] in THE)
    first, second, third = heard.words[position : position + 3]
    count: int | None = None
    if first in LAST and second in DECADE:
        count, end = 10, position + 2
    elif third in YEARS and (first in LAST or second in LAST):
        count, end = number_of(second if first in LAST else first), position + 3
    return None if count is None else Timing(at, end, Role.SPAN, None, (heard.today.year - count, None))


def _within(heard: Row, at: int) -> Timing | None:
    """Match so many years up to now: en diez años, in ten years; not where a year is named that they may be of."""
    many, unit = heard.words[at + 1 : at + 3]
    count = number_of(many) if unit in YEARS else None
    if count is None or count == 1 or heard.words[at + 3] in NO_SPAN or any(map(is_year, heard.words)):
        return None
    return Timing(at, at + 3, Role.SPAN, None, (heard.today.year - count, None))


def _relative(heard: Row, at: int) -> Timing | None:
    """Last year, el año pasado, the year before last, this year, next year."""
    for phrase, shift in RELATIVE.get(heard.words[at], ()):
        if heard.starts(at, phrase) and not any(heard.starts(at + len(phrase), held) for held in HELD):
            return Timing(at, at + len(phrase), Role.AT, year_from_today(phrase, shift, heard.today))
    return None


def _decade(heard: Row, at: int) -> Timing | None:
    """Match ten years from the first to the last."""
    if (found := _ten_years(heard, at)) is None:
        return None
    number, end = found
    return Timing(at, end, Role.SPAN, None, (number, number + 9))


def _ten_years(heard: Row, at: int) -> tuple[int, int] | None:
    """Return the first year and the end of: the 2010s, which comes as 2010 and s; the '90s; los 90, los años 90."""
    start = at + (heard.words[at] in THE)
    if (number := DECADES.get(heard.words[start])) is not None:
        return number, start + 1
    if heard.words[start] in DECADE and heard.words[start + 1] in OF and is_year(heard.words[start + 2]):
        return int(heard.words[start + 2]), start + 3
    start += heard.words[start] == "anos"
    after = heard.words[start + 1]
    first = first_of_ten(heard.words[at], heard.words[start].lstrip("'"), after, heard.today)
    return None if first is None else (first, start + 1 + (after == "s"))


def _single(heard: Row, at: int) -> Timing | None:
    """2021, or '21 with its mark."""
    number = year_number(heard.words[at], heard.today, short=False)
    return None if number is None else Timing(at, at + 1, Role.AT, year(number))


_Pattern = Callable[[Row, int], Timing | None]
_PATTERNS: Final[tuple[tuple[_Pattern, bool, Iterable[str]], ...]] = (
    (_day, True, MONTHS),
    (_month, True, MONTHS),
    (_fiscal, False, ("fy", "fiscal", "ano", "ejercicio")),
    (_between, True, FROM),
    (_open, True, (*FROM, *OPEN)),
    (_ago, True, (*NUMBERS, *DECADE, "hace", "a")),
    (_recent, True, (*LAST, *THE, *NUMBERS)),
    (_within, False, ("en", "in")),
    (_relative, False, RELATIVE),
    (_decade, True, (*DECADES, *DECADE, *THE, "anos")),
    (_single, True, ()),
)
"""The patterns, whether a number can open each (or a mark of omission before one), and which words can."""

_OPENED_BY: Final = {
    word: tuple(pattern for pattern, _, openers in _PATTERNS if word in openers)
    for word in {word for _, _, openers in _PATTERNS for word in openers}
}
"""What to try at a word: most words open nothing, and trying everything costs more than all else in a reading."""

_OPENED_BY_NUMBERS: Final = tuple(pattern for pattern, by_number, _ in _PATTERNS if by_number)
_BEHIND_NUMBERS: Final = frozenset((*MONTHS, *OF, *TO, *ONWARD, *YEARS, *TENS, "s"))
"""What a number that is part of a longer period has behind it, where that is no other number; nearly every year stands alone."""
