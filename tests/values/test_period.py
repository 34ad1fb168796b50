"""Periods are what they say: a year is no day, a fiscal year ends in September, a bare year leaves days open."""

from datetime import date

import pytest

from bot.values.period import NotAPeriod, PeriodKind, parse_period, parse_published


@pytest.mark.parametrize(
    ("code", "kind", "first", "last", "before"),
    [
        ("2021", PeriodKind.YEAR, date(2021, 1, 1), date(2021, 12, 31), "2020"),
        ("FY2021", PeriodKind.FISCAL_YEAR, date(2020, 10, 1), date(2021, 9, 30), "FY2020"),
        ("2022-01", PeriodKind.MONTH, date(2022, 1, 1), date(2022, 1, 31), "2021-12"),
        ("2024-02", PeriodKind.MONTH, date(2024, 2, 1), date(2024, 2, 29), "2024-01"),
        ("2022-07-14", PeriodKind.DAY, date(2022, 7, 14), date(2022, 7, 14), "2022-07-13"),
        ("2015-2019", PeriodKind.SPAN, date(2015, 1, 1), date(2019, 12, 31), "2010-2014"),
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


@pytest.mark.parametrize("text", ["", "21", "20211", "2021-13", "2021-02-30", "2020-2019", "2020-2020", "FY21", "next year",
                                  "2021-FY2022", "２０２１ "])  # fmt: skip
def test_what_is_no_period_is_refused(text: str):
    """The message shows the forms that are."""
    with pytest.raises(NotAPeriod, match="not a period"):
        parse_period(text)


@pytest.mark.parametrize(
    ("one", "other", "surely"),
    [
        ("2012-07-30", "2013-07-09", True),
        ("2013", "2013-07-09", False),
        ("2013-07-09", "2013", False),
        ("2012", "2013-07-09", True),
        ("2013-07", "2013-07-09", False),
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


@pytest.mark.parametrize("between", ["2019", "2019 to", "soon to 2020"])
def test_bounds_that_are_no_dates_are_refused(between: str):
    """The message shows how to write bounds."""
    with pytest.raises(NotAPeriod):
        parse_published("undated", between)
