"""Which years lie beyond a bound, for whom, and what is left open."""

from datetime import date

import pytest

from bot.values.amount import Amount, parse_amount
from bot.values.answer import NoFigure, NotComparable
from bot.values.crossing import Crossing, CrossingAsk, CrossingQuery, Crossings
from bot.values.fact import Break, Figure, LaterRevision, SeriesKey, SeriesNote, Status
from bot.values.finding import Finding, Incomparable
from bot.values.slot import DaySlot, IdSlot, Span, SpanSlot
from tests import make
from tests.answering.conftest import Ask, Holding
from tests.make import figure, series, subject, year

COCA = series("cultivation", "coca", "XR")


def _query(
    bound: str,
    asks: CrossingAsk = CrossingAsk.YEARS,
    key: SeriesKey | None = None,
    *,
    first: int | None = None,
    unit: str = "",
    as_of: date | None = None,
) -> CrossingQuery:
    return CrossingQuery(
        subject=subject() if key is None else subject(key),
        span=SpanSlot(value=Span(first=first)),
        bound=_bound(bound),
        asks=asks,
        unit=IdSlot(value=unit) if unit else None,
        as_of=None if as_of is None else DaySlot(value=as_of),
    )


def _bound(text: str) -> Amount:
    return make.only(Amount, parse_amount(text))


def _run(*values: str, start: int = 2010, status: Status = Status.PUBLISHED) -> list[Figure]:
    return [figure(value, period=f"{start + at}", status=status) for at, value in enumerate(values) if value]


async def _crossing(
    holding: Holding, rows: list[Figure], query: CrossingQuery, *notes: SeriesNote
) -> Crossing:
    ask = await holding(rows, make.catalogue(rows, notes=notes))
    (crossing,) = make.only(Crossings, await ask(query)).crossings
    return crossing


def _years(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.period.code for finding in findings]


async def test_every_estimator_has_years_of_its_own(ask: Ask) -> None:
    """Two estimators are never counted together, and each says over which years it was looked through."""
    found = make.only(Crossings, await ask(_query("more than 100", key=COCA)))
    estimators = [one.points[0].series.estimator for one in found.crossings]
    assert len(estimators) == len(set(estimators)) > 1
    for one in found.crossings:
        assert {point.series for point in one.points} == {one.points[0].series}


async def test_exactly_the_bound_does_not_exceed_it(holding: Holding) -> None:
    """200 is not more than 200 and is said to be level; it is at least 200."""
    rows = _run("100", "200", "300")
    above = await _crossing(holding, rows, _query("more than 200"))
    assert (_years(above.beyond), _years(above.level)) == (["2012"], ["2011"])
    reached = await _crossing(holding, rows, _query("at least 200"))
    assert (_years(reached.beyond), _years(reached.level)) == (["2011", "2012"], [])


async def test_below_is_the_other_side(holding: Holding) -> None:
    """Less than 200 leaves 200 out, at most 200 takes it in, and the extreme is the lowest."""
    rows = _run("100", "200", "300")
    below = await _crossing(holding, rows, _query("less than 200"))
    assert (_years(below.beyond), _years(below.level)) == (["2010"], ["2011"])
    assert below.extreme.period == year("2010")
    at_most = await _crossing(holding, rows, _query("at most 200"))
    assert _years(at_most.beyond) == ["2010", "2011"]


async def test_a_hedge_that_leaves_it_open_is_told_as_open(holding: Holding) -> None:
    """About 200 may or may not exceed 200, 150 to 250 as well; about 300 does, and more than 200 surely does."""
    rows = _run("about 200", "150 to 250", "about 300", "more than 200", "at most 200", "at least 150")
    found = await _crossing(holding, rows, _query("more than 200"))
    assert _years(found.beyond) == ["2012", "2013"]
    assert _years(found.unsure) == ["2010", "2011", "2015"]


async def test_the_pivots_are_the_first_the_last_or_both(holding: Holding) -> None:
    """The first, the last, both where it is asked whether there ever was one, and the extreme else."""
    crossing = await _crossing(holding, _run("300", "100", "400", "250"), _query("more than 200"))
    told = {asks: _years(crossing.pivots(asks)) for asks in CrossingAsk}
    assert told == {
        CrossingAsk.FIRST: ["2010"],
        CrossingAsk.LAST: ["2013"],
        CrossingAsk.EVER: ["2010", "2013"],
        CrossingAsk.YEARS: ["2012"],
        CrossingAsk.COUNT: ["2012"],
    }
    once = await _crossing(holding, _run("300", "100"), _query("more than 200"))
    assert _years(once.pivots(CrossingAsk.EVER)) == ["2010"]
    never = await _crossing(holding, _run("100", "150"), _query("more than 200"))
    assert [_years(never.pivots(asks)) for asks in CrossingAsk] == [["2011"]] * 5


async def test_gaps_are_told(holding: Holding) -> None:
    """A year that is not held may have been beyond the bound."""
    assert (await _crossing(holding, _run("100", "", "300"), _query("more than 200"))).gaps == (2011,)


async def test_years_before_a_break_are_told_apart(holding: Holding) -> None:
    """They are counted on other terms: no first or last year is looked for among them."""
    brk = Break(before=year("2012"), why="more was looked at", why_es="se miró más")
    note = SeriesNote(applies_to=series(), breaks=(brk,))
    rows = _run("300", "400", "100", "250")
    found = await _crossing(holding, rows, _query("more than 200"), note)
    assert (_years(found.points), _years(found.beyond)) == (["2012", "2013"], ["2013"])
    assert (_years(found.before_break), found.break_before) == (["2010", "2011"], brk)
    since = await _crossing(holding, rows, _query("more than 200", first=2013), note)
    assert (_years(since.before_break), since.break_before) == ([], None)


async def test_a_leaked_figure_is_not_counted(holding: Holding) -> None:
    """It is named where it lies beyond the bound."""
    rows = [*_run("100", "150"), *_run("900", start=2012, status=Status.LEAKED)]
    found = await _crossing(holding, rows, _query("more than 200"))
    assert (_years(found.beyond), _years(found.unsettled)) == ([], ["2012"])


async def test_a_figure_revised_since_is_not_counted(holding: Holding) -> None:
    """Where a later revision is known and not held, the year is named and neither beyond nor short of the bound."""
    later = LaterRevision(period=year("2011"), note="revised in 2015", note_es="revisada en 2015")
    note = SeriesNote(applies_to=series(), later_revisions=(later,))
    found = await _crossing(holding, _run("100", "300", "250"), _query("more than 200"), note)
    assert (_years(found.beyond), _years(found.outdated), found.gaps) == (["2012"], ["2011"], ())


async def test_a_superseded_figure_counts_only_as_of_its_day(holding: Holding) -> None:
    """2010 was first put at 300 and then revised to 150."""
    rows = [
        figure("300", period="2010", released="2011-05-01"),
        figure("150", period="2010", released="2013-05-01"),
        figure("100", period="2011", released="2012-05-01"),
    ]
    assert _years((await _crossing(holding, rows, _query("more than 200"))).beyond) == []
    then = await _crossing(holding, rows, _query("more than 200", as_of=date(2012, 6, 1)))
    assert _years(then.beyond) == ["2010"]


async def test_a_bound_is_held_against_figures_in_its_own_unit(holding: Holding) -> None:
    """300 hectares are more than 500 acres, and 200 are not."""
    rows = _run("200", "300")
    found = await _crossing(holding, rows, _query("more than 500", unit="acre"))
    assert _years(found.beyond) == ["2011"]


async def test_a_unit_of_another_kind_is_refused(holding: Holding) -> None:
    """Nobody can say in which years an area exceeded so many tons."""
    ask = await holding(rows := _run("200", "300"), make.catalogue(rows))
    refused = make.only(NotComparable, await ask(_query("more than 500", unit="t")))
    assert refused.why is Incomparable.UNITS


async def test_a_series_of_one_year_stands_beside_a_fuller_one_only_where_it_says_more(
    holding: Holding,
) -> None:
    """A single year short of the bound says nothing; one beyond it does."""
    alone = series(estimator="unodc")
    for value, count in (("100", 1), ("900", 2)):
        rows = [*_run("100", "150", "300"), figure(value, period="2011", of=alone)]
        ask = await holding(rows, make.catalogue(rows))
        found = make.only(Crossings, await ask(_query("more than 200")))
        assert len(found.crossings) == count


async def test_nothing_held_is_no_figure(holding: Holding) -> None:
    """Where nothing is held of those years, none of them is said to be short of the bound."""
    ask = await holding(rows := _run("100", "150"), make.catalogue(rows))
    make.only(NoFigure, await ask(_query("more than 200", first=2020)))


@pytest.mark.parametrize("asks", list(CrossingAsk))
async def test_every_year_held_is_on_one_side_or_open(holding: Holding, asks: CrossingAsk) -> None:
    """No year that is judged is counted twice."""
    rows = _run("100", "200", "about 201", "300", "more than 150")
    found = await _crossing(holding, rows, _query("more than 200", asks))
    sides = [*_years(found.beyond), *_years(found.unsure), *_years(found.level)]
    assert len(sides) == len(set(sides))
    assert set(sides) <= set(_years(found.points))
