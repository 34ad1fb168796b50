"""Which way the newest year of a series went, and since when it has gone that way."""

import pytest

from bot.values.answer import Trend
from bot.values.asked import TrendAsk
from bot.values.compared import TrendQuery
from bot.values.fact import Figure, SeriesKey, Status
from bot.values.finding import Course, Incomparable
from bot.values.slot import Slot, Span
from tests import make
from tests.answering.conftest import Holding
from tests.make import figure, series, subject


def _run(*values: str, of: SeriesKey | None = None, start: int = 2010) -> list[Figure]:
    return [figure(value, period=f"{start + number}", of=of) for number, value in enumerate(values) if value]


async def _courses(
    holding: Holding, rows: list[Figure], asks: TrendAsk = TrendAsk.FALLING
) -> tuple[Course, ...]:
    query = TrendQuery(subject=subject(series()), span=Slot[Span](value=Span()), asks=asks)
    ask = await holding(rows, make.catalogue(rows))
    return make.only(Trend, await ask(query)).courses


@pytest.mark.parametrize("asks", [TrendAsk.RISING, TrendAsk.FALLING, TrendAsk.MOVING])
async def test_the_newest_year_is_set_against_the_year_before(holding: Holding, asks: TrendAsk) -> None:
    """A series that is far above its first year falls where its last year fell."""
    (course,) = await _courses(holding, _run("10", "80", "90", "70"), asks)
    assert course.picked is not None
    assert course.picked.absolute.recipe == "70 - 90 = -20"
    assert course.change is None, "the change since the first year is not what was asked"


@pytest.mark.parametrize(
    ("values", "since", "turned"),
    [
        (("10", "90", "80", "70"), "2011", True),
        (("90", "80", "70"), "2010", False),
        (("10", "90", "70"), "2011", True),
        (("90", "90", "70"), "2011", False),
        (("90", "", "80", "70"), "2012", False),
        (("70", "70"), "2010", False),
    ],
)
async def test_a_run_goes_back_to_where_it_turned_or_is_not_known(
    holding: Holding, values: tuple[str, ...], since: str, *, turned: bool
) -> None:
    """A year without change, or one that is missing, ends what can be said of the years before."""
    (course,) = await _courses(holding, _run(*values))
    assert course.since is not None
    assert (course.since.period.code, course.turned) == (since, turned)


async def test_a_missing_year_leaves_the_direction_open(holding: Holding) -> None:
    """From 2010 to 2012 nobody knows what happened in between, and the missing year is named."""
    (course,) = await _courses(holding, _run("10", "", "30"))
    assert course.picked is None
    assert course.refused is not None
    assert (course.refused.why, course.gaps) == (Incomparable.MISSING, (2011,))


async def test_what_was_leaked_turns_no_series(holding: Holding) -> None:
    """A leaked figure is named, and the newest that somebody stands by decides."""
    rows = [*_run("10", "20"), figure("5", period="2012", status=Status.LEAKED)]
    (course,) = await _courses(holding, rows)
    assert course.picked is not None
    assert course.picked.absolute.recipe == "20 - 10 = 10"
    assert [point.period.code for point in course.unsettled] == ["2012"]


async def test_whoever_is_newest_leads(holding: Holding) -> None:
    """The second estimator goes on longer, so its direction is the news, and the first's stands beside it."""
    rows = [*_run("10", "20"), *_run("10", "20", "15", of=series(estimator="league"))]
    courses = await _courses(holding, rows)
    assert [course.points[-1].series.estimator for course in courses] == ["league", "us"]


async def test_a_second_count_is_told_only_where_it_goes_on_longer(holding: Holding) -> None:
    """A provisional count beside a final one of the same years says nothing new."""
    same = [*_run("10", "20"), *_run("11", "21", of=series(scope="predicted"))]
    assert [course.points[-1].series.scope for course in await _courses(holding, same)] == [""]
    longer = [*_run("10", "20"), *_run("11", "21", "15", of=series(scope="predicted"))]
    assert [course.points[-1].series.scope for course in await _courses(holding, longer)] == ["predicted", ""]


async def test_an_estimator_without_a_direction_stays_out(holding: Holding) -> None:
    """What somebody else last counted with a year between says nothing of where things go."""
    rows = [*_run("10", "20", "30"), *_run("10", "", "20", of=series(estimator="league"), start=2000)]
    courses = await _courses(holding, rows)
    assert [course.points[-1].series.estimator for course in courses] == ["us"]


async def test_a_single_year_has_no_direction_and_is_told_as_it_is(holding: Holding) -> None:
    """Where nobody holds two years, what is held is told without a verdict."""
    (course,) = await _courses(holding, _run("10"))
    assert (course.picked, course.since, len(course.points)) == (None, None, 1)


@pytest.mark.parametrize(
    ("asks", "years"),
    [(TrendAsk.FALLS, ["2012", "2014"]), (TrendAsk.RISES, ["2011", "2015"])],
)
async def test_all_years_that_moved_are_found_each_against_the_year_before(
    holding: Holding, asks: TrendAsk, years: list[str]
) -> None:
    """A year that stayed is neither, and the newest that moved is told with what it moved from."""
    (course,) = await _courses(holding, _run("10", "90", "80", "80", "70", "75"), asks)
    assert course.moved is not None
    assert [point.period.code for point in course.moved] == years
    assert course.picked is not None
    assert course.picked.after.period.code == years[-1]
    assert course.uncompared == ()


async def test_a_year_after_a_missing_one_neither_rose_nor_fell(holding: Holding) -> None:
    """What lies two years apart is set aside, and said to be."""
    (course,) = await _courses(holding, _run("90", "80", "", "70"), TrendAsk.FALLS)
    assert course.moved is not None
    assert [point.period.code for point in course.moved] == ["2011"]
    assert course.uncompared == (2013,)


async def test_one_year_alone_is_no_year_of_falls(holding: Holding) -> None:
    """Where nothing can be set against a year before, the figure is told and no count of falls."""
    (course,) = await _courses(holding, _run("90"), TrendAsk.FALLS)
    assert course.moved is None


async def test_the_years_asked_about_begin_with_the_one_named(holding: Holding) -> None:
    """Falls since 2012 are those of 2012 too, which is set against 2011."""
    query = TrendQuery(
        subject=subject(series()), span=Slot[Span](value=Span(first=2012)), asks=TrendAsk.FALLS
    )
    rows = _run("95", "90", "80", "85")
    ask = await holding(rows, make.catalogue(rows))
    (course,) = make.only(Trend, await ask(query)).courses
    assert course.moved is not None
    assert [point.period.code for point in course.moved] == ["2012"]
