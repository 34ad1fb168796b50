"""Amounts published for several years at once: told as they stand, and never added up."""

import pytest

from bot.values.answer import Figures, Trend
from bot.values.asked import Form, TrendAsk
from bot.values.catalogue import Catalogue, UnitKind
from bot.values.compared import TrendQuery
from bot.values.fact import Figure
from bot.values.slot import Slot, Span
from tests import make
from tests.answering.conftest import Holding
from tests.make import figure, series, subject

AID = series("aid", "all-drugs", "CO", "us")


def _rows() -> list[Figure]:
    spans = (("FY2000-FY2003", "2,556"), ("FY2000-FY2016", "less than 10,000"), ("FY2001-FY2025", "3,900"))
    years = (("FY2000", "860"), ("FY2001", "257"))
    return [figure(value, of=AID, period=code, unit="usd") for code, value in (*spans, *years)]


def _in_money(rows: list[Figure]) -> Catalogue:
    held = make.catalogue(rows)
    aid = held.measures["aid"].model_copy(update={"unit_kind": UnitKind.MONEY})
    return held.model_copy(update={"measures": {**held.measures, "aid": aid}})


def _since(first: int, last: int | None = None, **parts: object) -> TrendQuery:
    span = Slot[Span](value=Span(first=first, last=last))
    return TrendQuery.model_validate({"subject": subject(AID), "span": span} | parts)


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        (2000, None, "FY2000-FY2016 less than 10,000"),
        (2000, 2003, "FY2000-FY2003 2,556"),
        (2001, 2025, "FY2001-FY2025 3,900"),
    ],
)
async def test_the_amount_of_the_very_years_answers(
    holding: Holding, first: int, last: int | None, told: str
) -> None:
    """A closed span is met by its own amount, and an open one by the longest that begins with it."""
    rows = _rows()
    found = make.only(Figures, await (await holding(rows, _in_money(rows)))(_since(first, last)))
    assert told == f"{found.lead.period.code} {make.written(found.lead.current)}"


async def test_years_that_no_amount_is_of_make_a_course(holding: Holding) -> None:
    """From 2000 to 2001 the two years stand apart; no amount of other years is given for them."""
    rows = _rows()
    found = make.only(Trend, await (await holding(rows, _in_money(rows)))(_since(2000, 2001)))
    assert [point.period.code for point in found.courses[0].points] == ["FY2000", "FY2001"]


async def test_what_is_no_money_is_summed_only_where_that_is_asked(holding: Holding) -> None:
    """Hectares of 2000 to 2001 are a course, and what they came to in all is an amount published for those years."""
    ask = await holding([*_rows(), figure("1,117", of=AID, period="FY2000-FY2001", unit="usd")])
    make.only(Trend, await ask(_since(2000, 2001)))
    make.only(Figures, await ask(_since(2000, 2001, asks=TrendAsk.TOTAL)))


async def test_the_amount_of_the_very_years_answers_where_some_of_them_are_not_held(holding: Holding) -> None:
    """Hectares from 2000 to 2003 with no figure for two of the years are what was published for all four."""
    found = make.only(Figures, await (await holding(_rows()))(_since(2000, 2003)))
    assert make.written(found.lead.current) == "2,556"


async def test_a_chart_draws_the_years(holding: Holding) -> None:
    """A chart since 2000 is of the single years, for an amount of many has no line."""
    rows = _rows()
    make.only(Trend, await (await holding(rows, _in_money(rows)))(_since(2000, form=Form.CHART)))
