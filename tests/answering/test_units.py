"""A unit asked for, whatever the kind of question: the source's figures stay, and ours stand beside them."""

import pytest

from bot.answering.store import Store
from bot.values.answer import Figures, Trend
from bot.values.asked import TrendAsk
from bot.values.compared import ComparisonQuery, TrendQuery
from bot.values.parts import ShareQuery
from bot.values.query import EstimatorsQuery, FigureQuery, RankingQuery, RecordQuery, YearCardQuery
from bot.values.slot import Slot, Span
from tests import make
from tests.answering.conftest import Ask
from tests.make import series, side, slot, subject, when

COCA = series("cultivation", "coca", "XR")
ACRES = slot("acre")
SPAN = Slot[Span](value=Span(first=2019, last=2021))
SUBJECT = subject(COCA)
IN_ACRES = (
    FigureQuery(subject=SUBJECT, when=when("2021"), unit=ACRES),
    YearCardQuery(theme=slot("coca"), place=slot("XR"), when=when("2021"), unit=ACRES),
    ComparisonQuery(sides=(side("2020", SUBJECT), side("2021", SUBJECT)), unit=ACRES),
    TrendQuery(subject=SUBJECT, span=SPAN, unit=ACRES),
    RankingQuery(measure=slot("cultivation"), substance=slot("coca"), when=when("2021"), unit=ACRES),
    RecordQuery(subject=SUBJECT, when=when("2021"), unit=ACRES),
    ShareQuery(part=subject(COCA._replace(place="XR-NO")), whole=SUBJECT, when=when("2022"), unit=ACRES),
    EstimatorsQuery(subject=SUBJECT, when=when("2020"), unit=ACRES),
)


@pytest.mark.parametrize("query", IN_ACRES, ids=lambda query: str(query.kind))
async def test_every_kind_of_answer_is_told_in_the_unit_asked_for(
    query: FigureQuery, ask: Ask, newsroom: Store
) -> None:
    """Each conversion names the one figure it is made of and can be made again from its recipe."""
    found = await ask(query)
    assert found.converted != ()
    assert {(one.unit, len(one.operands)) for one in found.converted} == {("acre", 1)}
    assert all(" * 1 / 0.40468564224 = " in one.recipe for one in found.converted)


async def test_an_average_is_converted_itself(ask: Ask) -> None:
    """Who asks for an average in acres is not told the acres of its first and last year alone."""
    query = TrendQuery(subject=SUBJECT, span=SPAN, asks=TrendAsk.AVERAGE, unit=ACRES)
    found = make.only(Trend, await ask(query))
    average = found.courses[0].derived
    assert average is not None
    assert found.converted[0].recipe.startswith(f"{average.value:,f} * 1 / 0.40468564224")
    assert found.converted[0].operands == average.operands


@pytest.mark.parametrize("unit", ["ha", "t"])
async def test_nothing_is_converted_into_its_own_unit_or_one_of_another_kind(ask: Ask, unit: str) -> None:
    """Hectares stay hectares, and are never tons."""
    query = FigureQuery(subject=SUBJECT, when=when("2021"), unit=slot(unit))
    assert make.only(Figures, await ask(query)).converted == ()
