"""Periods and dates inside a sentence: in fiscal year 2021, on 14 July 2022, entre 2015 y 2020."""

from datetime import date
from functools import lru_cache

from bot.values.period import UNDATED, NotAPeriod, Period, PeriodKind, Published, parse_period
from bot.values.question import Language
from bot.wording.locales import month_names


@lru_cache(maxsize=4096)
def _day(day: date, language: Language) -> str:
    month = month_names(language)[day.month - 1]
    return f"{day.day} {month} {day.year}" if language == "en" else f"{day.day} de {month} de {day.year}"


@lru_cache(maxsize=1024)
def _month(day: date, language: Language) -> str:
    month = month_names(language)[day.month - 1]
    return f"{month} {day.year}" if language == "en" else f"{month} de {day.year}"


def day_text(day: date, language: Language) -> str:
    """Write a day: 14 July 2022, 14 de julio de 2022."""
    return _day(day, language)


def period_text(period: Period, language: Language) -> str:
    """Name a period: 2021, fiscal year 2021, July 2022, 2015 to 2020."""
    english = language == "en"
    first, last = period.first.year, period.last.year
    match period.kind:
        case PeriodKind.YEAR:
            return str(last)
        case PeriodKind.FISCAL_YEAR:
            return f"fiscal year {last}" if english else f"el año fiscal {last}"
        case PeriodKind.MONTH:
            return _month(period.first, language)
        case PeriodKind.DAY:
            return _day(period.first, language)
        case PeriodKind.SPAN:
            return f"{first} to {last}" if english else f"{first} a {last}"
        case PeriodKind.FISCAL_SPAN:
            # A fiscal year is known by the year it ends in.
            return (
                f"fiscal years {first + 1} to {last}"
                if english
                else f"los años fiscales {first + 1} a {last}"
            )


def first_to_last(first: Period, last: Period, language: Language) -> str:
    """Name the run from one period to another: 2017 to 2024, fiscal years 2000 to 2001; the one where they are the same."""
    if first == last:
        return period_text(first, language)
    one, other = (period_text(each, language) for each in (first, last))
    fiscal = ""
    if first.kind is last.kind is PeriodKind.FISCAL_YEAR:
        fiscal = "fiscal years " if language == "en" else "años fiscales "
        one, other = str(first.year), str(last.year)
    return f"{fiscal}{one} {'to' if language == 'en' else 'a'} {other}"


def in_period(period: Period, language: Language) -> str:
    """Put a period after its preposition: in 2021, on 14 July 2022, from 2015 to 2020, entre 2015 y 2020."""
    english = language == "en"
    match period.kind:
        case PeriodKind.DAY:
            return f"{'on' if english else 'el'} {period_text(period, language)}"
        case PeriodKind.SPAN if english:
            return f"from {period_text(period, language)}"
        case PeriodKind.SPAN:
            return f"entre {period.first.year} y {period.last.year}"
        case _:
            return f"{'in' if english else 'en'} {period_text(period, language)}"


def published_text(published: Published, language: Language) -> str:
    """Write when an edition came out, as exactly as its page says and no more."""
    if published.code == UNDATED:
        return "undated" if language == "en" else "sin fecha"
    if published.earliest == published.latest:
        return _day(published.earliest, language)
    if (published.latest - published.earliest).days > 31:  # noqa: PLR2004 (longer than any month: a bare year)
        return str(published.earliest.year)
    return _month(published.earliest, language)


def published_year(published: Published, language: Language) -> str:
    """Write the year in which an edition came out, where its page says so."""
    if not published.is_dated or published.earliest.year != published.latest.year:
        return published_text(published, language)
    return str(published.latest.year)


def when_published(published: Published, language: Language) -> str:
    """Write when an edition came out after "since" or "until", where Spanish gives a day its article."""
    text = published_text(published, language)
    is_day = published.is_dated and published.earliest == published.latest
    return f"el {text}" if language == "es" and is_day else text


def date_text(code: str, language: Language) -> str:
    """Write a date that facts give as 2026-11 or 2026-11-03; anything else stays as it is."""
    try:
        return period_text(parse_period(code), language)
    except NotAPeriod:
        return code
