"""Periods are what they say: a year is no day, a fiscal year ends in September, a bare year leaves days open."""

import re
from datetime import date, timedelta

import pytest

from bot.values.period import NotAPeriod, PeriodKind, parse_period, parse_published


@pytest.mark.parametrize(
    ("code", "kind", "first", "last", "before"),
    [
        ("2021", PeriodKind.YEAR, date(2021, 1, 1), date(2021, 12, 31), "2020"),
        ("FY2021", PeriodKind.FISCAL_YEAR, date(2020, 10, 1), date(2021, 9, 30), "FY2020"),
        ("2022-01", PeriodKind.MONTH, date(2022, 1, 1), date(2022, 1, 31), "2021-12"),
        ("2024-02", PeriodKind.MONTH, date(2024, 2, 1), date(2024, 2, 29), "2024-01"),
        ("2021-11", PeriodKind.MONTH, date(2021, 11, 1), date(2021, 11, 30), "2021-10"),
        ("2021-12", PeriodKind.MONTH, date(2021, 12, 1), date(2021, 12, 31), "2021-11"),
        ("2023-03", PeriodKind.MONTH, date(2023, 3, 1), date(2023, 3, 31), "2023-02"),
        ("2022-01-01", PeriodKind.DAY, date(2022, 1, 1), date(2022, 1, 1), "2021-12-31"),
        ("2024-03-01", PeriodKind.DAY, date(2024, 3, 1), date(2024, 3, 1), "2024-02-29"),
        ("2022-07-14", PeriodKind.DAY, date(2022, 7, 14), date(2022, 7, 14), "2022-07-13"),
        ("2015-2019", PeriodKind.SPAN, date(2015, 1, 1), date(2019, 12, 31), "2010-2014"),
        ("2015-2016", PeriodKind.SPAN, date(2015, 1, 1), date(2016, 12, 31), "2013-2014"),
        ("FY2004-FY2005", PeriodKind.FISCAL_SPAN, date(2003, 10, 1), date(2005, 9, 30), "FY2002-FY2003"),
        ("FY2001-FY2005", PeriodKind.FISCAL_SPAN, date(2000, 10, 1), date(2005, 9, 30), "FY1996-FY2000"),
    ],
)
def test_a_period_has_its_first_and_last_day(
    code: str, kind: PeriodKind, first: date, last: date, before: str
):
    """Every form gives its kind, its ends, and the period before it."""
    period = parse_period(code)

    assert (kind, first, last, code, before) == (
        period.kind, period.first, period.last, period.code, period.before().code,
    )  # fmt: skip


@pytest.mark.parametrize(
    "code", ["2021", "FY2021", "2020-02", "2021-12", "2024-03-01", "2015-2019", "FY2001-FY2005"]
)
def test_a_period_ends_the_day_before_the_next_one_begins(code: str):
    """Whatever the kind, the period before is of the same kind and reaches up to this one."""
    period = parse_period(code)
    before = period.before()

    assert (period.kind, period.first - timedelta(days=1)) == (before.kind, before.last)


@pytest.mark.parametrize(
    ("code", "yearly", "known_by"),
    [
        ("2021", True, 2021),
        ("FY2021", True, 2021),
        ("2021-07", False, 2021),
        ("2021-07-14", False, 2021),
        ("2015-2020", False, 2020),
        ("FY2001-FY2005", False, 2005),
    ],
)
def test_only_a_calendar_or_fiscal_year_is_yearly(code: str, yearly: bool, known_by: int):
    """A month is part of a year and a span is several; each is known by the year of its last day."""
    period = parse_period(code)

    assert (yearly, known_by) == (period.is_yearly, period.year)


@pytest.mark.parametrize(
    ("code", "span"),
    [("2021", False), ("FY2021", False), ("2021-07", False), ("2015-2020", True), ("FY2001-FY2005", True)],
)
def test_several_years_as_one_are_a_span(code: str, span: bool):
    """Calendar or fiscal, they are; one year or a part of it is none."""
    assert span == parse_period(code).is_span


@pytest.mark.parametrize("text", ["", "21", "20211", "2021-13", "2021-00", "2021-02-30", "2020-2019", "2020-2020", "FY21", "next year",
                                  "2021-FY2022", "FY2021-2022", "FY2022-FY2021", "2021-1", "3021", "２０２１ "])  # fmt: skip
def test_what_is_no_period_is_refused(text: str):
    """The message repeats what was written."""
    with pytest.raises(NotAPeriod, match=re.escape(f"{text!r} is not a period")):
        parse_period(text)


def test_a_day_that_no_calendar_has_is_refused_with_the_reason():
    """The form is right, and what is wrong with the day is told."""
    with pytest.raises(NotAPeriod, match="day is out of range for month"):
        parse_period("2021-02-30")


@pytest.mark.parametrize(
    ("one", "other", "surely"),
    [
        ("2012-07-30", "2013-07-09", True),
        ("2013", "2013-07-09", False),
        ("2013-07-09", "2013", False),
        ("2012", "2013-07-09", True),
        ("2013-07", "2013-07-09", False),
        ("2013-07-09", "2013-07-09", False),
        ("2013-07-08", "2013-07-09", True),
        ("2013-06", "2013-07", True),
        ("2013", "2013", False),
        ("undated", "2013", False),
        ("2013", "undated", False),
    ],
)
def test_only_what_can_be_ordered_is_ordered(one: str, other: str, surely: bool):
    """A bare year and a day in it stay unordered, and an undated page comes before nothing."""
    assert surely == parse_published(one).surely_before(parse_published(other))


def test_an_undated_page_can_be_bounded():
    """Bounds order an undated page where its own words do not."""
    page = parse_published("undated", "2019-08 to 2020-07-31")

    assert parse_published("2013-07-09").surely_before(page)
    assert page.surely_before(parse_published("2021"))
    assert not page.is_dated


@pytest.mark.parametrize(
    ("code", "earliest", "latest"),
    [
        ("2022", date(2022, 1, 1), date(2022, 12, 31)),
        ("2022-07", date(2022, 7, 1), date(2022, 7, 31)),
        ("2022-07-14", date(2022, 7, 14), date(2022, 7, 14)),
        ("undated", date.min, date.max),
    ],
)
def test_a_publication_date_leaves_open_what_it_does_not_say(code: str, earliest: date, latest: date):
    """A year may be any of its days, and an undated page any day at all."""
    page = parse_published(code)

    assert (code, earliest, latest) == (page.code, page.earliest, page.latest)
    assert (code != "undated") == page.is_dated


def test_the_bounds_of_an_undated_page_are_the_first_days_of_what_they_name():
    """From August 2019 to the last of July 2020."""
    page = parse_published("undated", "2019-08 to 2020-07-31")

    assert (date(2019, 8, 1), date(2020, 7, 31)) == (page.earliest, page.latest)


def test_bounds_say_nothing_of_a_page_that_has_a_date():
    """The date on the page is what counts."""
    assert parse_published("2022-07") == parse_published("2022-07", "2019 to 2020")


@pytest.mark.parametrize("code", ["FY2021", "2015-2020", "FY2001-FY2005"])
def test_nothing_is_published_in_a_span_or_a_fiscal_year(code: str):
    """A page comes out on a day, in a month or in a year."""
    with pytest.raises(NotAPeriod, match=f"'{code}' is not a publication date"):
        parse_published(code)


def test_the_exactest_date_is_that_with_the_fewest_days_and_then_the_latest():
    """A day says more than a month, a month more than a year, any of them more than no date."""
    codes = ["2021-01-01", "2022-07", "undated", "2020-01-31", "2023", "2021-12"]
    in_order = sorted(codes, key=lambda code: parse_published(code).exactness)

    assert in_order == ["undated", "2023", "2021-12", "2022-07", "2020-01-31", "2021-01-01"]


@pytest.mark.parametrize("between", ["2019", "2019 to", "soon to 2020", "2019 to 2020 to 2021"])
def test_bounds_that_are_no_dates_are_refused(between: str):
    """Two dates with the word between them, or none."""
    with pytest.raises(NotAPeriod):
        parse_published("undated", between)


def test_bounds_without_a_second_date_are_called_no_two_dates():
    """The message names the bounds rather than an empty period."""
    with pytest.raises(NotAPeriod, match="'2019' is not two dates"):
        parse_published("undated", "2019")
