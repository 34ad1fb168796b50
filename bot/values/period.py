"""What a figure is about: a year, a fiscal year, a month, a day, or a span of years. 2014 is never 1 January."""

import re
from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from bot.values.model import Value


class PeriodKind(StrEnum):
    """The kinds of period that figures are published for."""

    YEAR = "year"
    FISCAL_YEAR = "fiscal year"
    MONTH = "month"
    DAY = "day"
    SPAN = "span"
    FISCAL_SPAN = "fiscal span"


class Period(Value):
    """A period with its first and last day, both included. ``code`` is how fact files write it."""

    kind: PeriodKind
    first: date
    last: date
    code: str

    @property
    def year(self) -> int:
        """The year the period is known by: its last day's, so FY2021 is 2021."""
        return self.last.year

    @property
    def is_yearly(self) -> bool:
        """Whether the period is one calendar or fiscal year."""
        return self.kind in (PeriodKind.YEAR, PeriodKind.FISCAL_YEAR)

    @property
    def is_span(self) -> bool:
        """Whether the period is several calendar or fiscal years as one."""
        return self.kind in (PeriodKind.SPAN, PeriodKind.FISCAL_SPAN)

    def before(self) -> "Period":
        """Return the period of the same kind and length that ends where this one begins."""
        match self.kind:
            case PeriodKind.YEAR:
                return year(self.year - 1)
            case PeriodKind.FISCAL_YEAR:
                return fiscal_year(self.year - 1)
            case PeriodKind.MONTH:
                end = self.first - timedelta(days=1)
                return parse_period(f"{end:%Y-%m}")
            case PeriodKind.DAY:
                return parse_period((self.first - timedelta(days=1)).isoformat())
            case PeriodKind.SPAN | PeriodKind.FISCAL_SPAN:
                length = self.last.year - self.first.year + 1
                mark = "FY" if self.kind is PeriodKind.FISCAL_SPAN else ""
                last = self.last.year
                if self.kind is PeriodKind.FISCAL_SPAN:
                    length = self.last.year - self.first.year
                return parse_period(f"{mark}{last - 2 * length + 1}-{mark}{last - length}")


class NotAPeriod(ValueError):
    """The text is no period, or none that a page can be published in."""


_YEAR = re.compile(r"(FY)?([12]\d{3})")
_SPAN = re.compile(r"(FY)?([12]\d{3})-(FY)?([12]\d{3})")
_MONTH = re.compile(r"([12]\d{3})-(\d\d)")
_DAY = re.compile(r"([12]\d{3})-(\d\d)-(\d\d)")


@lru_cache(maxsize=4096)
def parse_period(text: str) -> Period:
    """Read a period as fact files write it: 2021, FY2021, 2022-07, 2022-07-14, 2015-2020, FY2000-FY2005.

    Fiscal years are those of the US government: FY2021 runs from 1 October 2020 to 30 September 2021.

    Raises:
        NotAPeriod: when it is written in any other way, or names a day that no calendar has.
    """
    try:
        if match := _YEAR.fullmatch(text):
            number = int(match[2])
            return fiscal_year(number) if match[1] else year(number)
        if match := _DAY.fullmatch(text):
            day = date(*(int(part) for part in match.groups()))
            return Period(kind=PeriodKind.DAY, first=day, last=day, code=text)
        if match := _MONTH.fullmatch(text):
            first = date(int(match[1]), int(match[2]), 1)
            last = first.replace(day=monthrange(first.year, first.month)[1])
            return Period(kind=PeriodKind.MONTH, first=first, last=last, code=text)
        match = _SPAN.fullmatch(text)
        if match and match[1] == match[3] and int(match[2]) < int(match[4]):
            if match[1]:
                start, end = fiscal_year(int(match[2])), fiscal_year(int(match[4]))
                return Period(kind=PeriodKind.FISCAL_SPAN, first=start.first, last=end.last, code=text)
            start, end = year(int(match[2])), year(int(match[4]))
            return Period(kind=PeriodKind.SPAN, first=start.first, last=end.last, code=text)
    except ValueError as error:
        raise NotAPeriod(f"{text!r} is not a period: {error}") from error
    raise NotAPeriod(f"{text!r} is not a period")


@lru_cache(maxsize=1024)
def year(number: int) -> Period:
    """Return the calendar year."""
    return Period(kind=PeriodKind.YEAR, first=date(number, 1, 1), last=date(number, 12, 31), code=f"{number}")


@lru_cache(maxsize=1024)
def fiscal_year(number: int) -> Period:
    """Return the US fiscal year that ends on 30 September of the year named."""
    first, last = date(number - 1, 10, 1), date(number, 9, 30)
    return Period(kind=PeriodKind.FISCAL_YEAR, first=first, last=last, code=f"FY{number}")


class Published(Value):
    """When an edition came out, as exactly as its page says: the earliest and latest day it can have been.

    ``code`` is what the page says: a day, a month, a bare year, or ``undated``.
    """

    code: str
    earliest: date
    latest: date

    def surely_before(self, other: "Published") -> bool:
        """Say whether this came out before the other whatever the days they leave open."""
        return self.latest < other.earliest

    @property
    def is_dated(self) -> bool:
        """Whether the page itself says when it came out."""
        return self.code != UNDATED

    @property
    def exactness(self) -> tuple[int, date]:
        """How exactly the day is known, then how late it is: the greater tells more of when it came out."""
        return -(self.latest - self.earliest).days, self.latest


UNDATED = "undated"


def parse_published(code: str, between: str = "") -> Published:
    """Read a publication date; ``between`` bounds an undated page, as ``2019-08 to 2020-07-31``.

    Raises:
        NotAPeriod: when either is not a date of the forms 2022, 2022-07 or 2022-07-14.
    """
    if code != UNDATED:
        period = parse_period(code)
        if period.kind not in (PeriodKind.YEAR, PeriodKind.MONTH, PeriodKind.DAY):
            raise NotAPeriod(f"{code!r} is not a publication date")
        return Published(code=code, earliest=period.first, latest=period.last)
    if not between:
        return Published(code=code, earliest=date.min, latest=date.max)
    first, separator, last = between.partition(" to ")
    if not separator:
        raise NotAPeriod(f"{between!r} is not two dates")
    return Published(code=code, earliest=parse_period(first).first, latest=parse_period(last).last)
