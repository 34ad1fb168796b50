"""Output over area: one estimator's own two figures, firm, settled, of one period, and both current on one day."""

from decimal import Decimal

import pytest

from bot.answering.derived import YIELD, yielded
from bot.values.answer import Answer, NoFigure, NotComparable, Share
from bot.values.fact import Figure, LaterRevision, SeriesNote, Status
from bot.values.finding import DerivedKind, Incomparable, MissingPart
from bot.values.parts import YieldQuery
from tests import make
from tests.answering.conftest import Holding
from tests.make import figure, series, subject, when, year

AREA = series()
MADE = series("potential-production", "cocaine")


def _query(code: str = "2021", **parts: object) -> YieldQuery:
    named = {"made": subject(MADE), "area": subject(AREA), "when": when(code)}
    return YieldQuery.model_validate(named | parts)


def _made(value: str = "972", released: str = "2022-07-14", **parts: object) -> Figure:
    return figure(value, released, of=MADE, unit="t").model_copy(update=parts)


async def _asked(holding: Holding, *rows: Figure, query: YieldQuery | None = None, **names: object) -> Answer:
    return await (await holding(rows, make.catalogue(rows, **names)))(query or _query())


async def test_a_yield_has_its_recipe_and_both_operands(holding: Holding) -> None:
    """972 t over 234,000 ha is 4.15 t per 1,000 ha, to the digits of the less exact figure."""
    found = make.only(Share, await _asked(holding, _made(), figure("234,000")))
    (one,) = found.shares
    assert (one.share.kind, one.share.unit, one.share.value) == (DerivedKind.YIELD, YIELD, Decimal("4.15"))
    assert one.share.recipe == "972 / 234,000 * 1,000 = 4.15"
    assert one.share.operands == (one.part.current.id, one.whole.current.id)


async def test_each_estimator_is_divided_by_itself(holding: Holding) -> None:
    """UNODC's output never meets the US government's area."""
    theirs = AREA._replace(estimator="unodc")
    rows = [_made(), figure("234,000"), figure("204,257", of=theirs)]
    found = make.only(Share, await _asked(holding, *rows))
    assert [one.part.series.estimator for one in found.shares] == ["us"]


async def test_output_and_area_of_two_estimators_are_not_comparable(holding: Holding) -> None:
    """Where one holds the output and another the area, both are told and nothing is divided."""
    found = make.only(
        NotComparable, await _asked(holding, _made(), figure("204,257", of=AREA._replace(estimator="unodc")))
    )
    assert (found.why, len(found.findings)) == (Incomparable.ESTIMATORS, 2)


@pytest.mark.parametrize(
    ("made", "area", "why"),
    [
        ("more than 972", "234,000", Incomparable.HEDGED),
        ("972", "200,000 to 240,000", Incomparable.HEDGED),
        ("972", "0", Incomparable.UNITS),
    ],
)
async def test_a_bound_a_range_or_no_area_is_not_computed_with(
    made: str, area: str, why: Incomparable, holding: Holding
) -> None:
    """A yield of a bound would be a bound that nobody has stated."""
    assert make.only(NotComparable, await _asked(holding, _made(made), figure(area))).why is why


async def test_a_leaked_figure_is_divided_by_nothing(holding: Holding) -> None:
    """What is disputed before it is published gives no yield that could be quoted."""
    found = make.only(NotComparable, await _asked(holding, _made(status=Status.LEAKED), figure("234,000")))
    assert "leaked" in found.detail


async def test_a_figure_known_to_be_revised_is_not_computed_with(holding: Holding) -> None:
    """The new value is not held, so that the old one was replaced before anyone divided by it."""
    note = SeriesNote(applies_to=MADE, later_revisions=(LaterRevision(period=year("2021"), note="revised"),))
    found = make.only(NotComparable, await _asked(holding, _made(), figure("234,000"), notes=(note,)))
    assert found.why is Incomparable.LATER_REVISION


async def test_both_figures_are_those_current_on_the_day_asked(holding: Holding) -> None:
    """As of August 2021 the output was 1,010; today's 994 was not out."""
    rows = [_made("1,010", "2021-07-16"), _made("994", "2022-07-14"), figure("245,000", "2021-07-16")]
    now, then = [
        make.only(Share, await _asked(holding, *rows, query=query)).shares[0].share.recipe
        for query in (_query(), _query(as_of=make.day("2021-08-01")))
    ]
    assert now == "994 / 245,000 * 1,000 = 4.06"
    assert then == "1,010 / 245,000 * 1,000 = 4.12"


async def test_the_latest_is_the_newest_year_that_has_both(holding: Holding) -> None:
    """An area of 2022 without an output does not make 2022 the year."""
    rows = [_made(), figure("234,000"), figure("230,000", period="2022")]
    found = make.only(Share, await _asked(holding, *rows, query=_query("")))
    assert found.shares[0].part.period == year("2021")


async def test_where_nothing_is_made_nothing_is_held(holding: Holding) -> None:
    """An area alone gives no yield: the output is what is missing."""
    found = make.only(NoFigure, await _asked(holding, figure("234,000"), query=_query()))
    assert found.missing in {MissingPart.PLACE, MissingPart.SUBSTANCE, MissingPart.MEASURE}


def test_other_units_are_not_divided() -> None:
    """Kilograms over acres would need two conversions that the recipe does not show."""
    assert yielded(figure("972", of=MADE, unit="kg"), figure("234,000")) is None
