"""A series over the years, and what is computed across it."""

from decimal import Decimal

import pytest

from bot.values.answer import NoFigure, Trend
from bot.values.asked import TrendAsk
from bot.values.compared import TrendQuery
from bot.values.fact import Break, Figure, LaterRevision, SeriesKey, SeriesNote, Status
from bot.values.finding import Change, Course, Incomparable, MissingPart
from bot.values.slot import Slot, Span
from tests import make
from tests.answering.conftest import Ask, Holding
from tests.make import figure, series, subject, year

COCA = series("cultivation", "coca", "XR")
SEIZED = series("seizures", "cocaine", "XR")


def _trend(
    key: SeriesKey,
    first: int | None = None,
    last: int | None = None,
    asks: TrendAsk = TrendAsk.COURSE,
    **named: str,
) -> TrendQuery:
    span = Slot[Span](value=Span(first=first, last=last))
    return TrendQuery(subject=subject(key, **named), span=span, asks=asks)


def _run(*values: str, of: SeriesKey | None = None, start: int = 2010) -> list[Figure]:
    return [figure(value, period=f"{start + number}", of=of) for number, value in enumerate(values) if value]


async def _course(holding: Holding, rows: list[Figure], asks: TrendAsk, measure: str = "stock") -> Course:
    measures = {"cultivation": make.measure(flow_or_stock=measure)}
    ask = await holding(rows, make.catalogue(rows, measures=measures))
    (course,) = make.only(Trend, await ask(_trend(series(), asks=asks))).courses
    return course


async def test_each_estimator_has_its_own_course(ask: Ask) -> None:
    """Two series of eight years stand beside each other, one of them broken."""
    found = make.only(Trend, await ask(_trend(COCA)))
    assert [(one.points[0].series.estimator, len(one.points)) for one in found.courses] == [
        ("observatory", 8),
        ("league", 8),
    ]
    broken, whole = found.courses
    assert [brk.before.code for brk in broken.breaks] == ["2017"]
    assert make.only(Change, broken.change).before.period.code == "2017", (
        "from the first year since the break"
    )
    assert make.only(Change, whole.change).absolute.recipe == "23,028 - 9,600 = 13,428"
    assert (whole.highest.period.code, whole.lowest.period.code) == ("2022", "2015")
    assert found.dispute is not None


async def test_the_span_asked_for_bounds_the_course(ask: Ask) -> None:
    """From 2018 to 2020 there are three points, and the two estimators disagree."""
    found = make.only(Trend, await ask(_trend(COCA, 2018, 2020)))
    assert [[point.period.code for point in one.points] for one in found.courses] == [
        ["2018", "2019", "2020"]
    ] * 2
    assert found.trends_agree is False


async def test_years_missing_from_the_span_are_gaps(ask: Ask) -> None:
    """Asked to 2024, the years after the last point are not held."""
    (course,) = make.only(Trend, await ask(_trend(COCA, 2020, 2024, estimator="league"))).courses
    assert course.gaps == (2023, 2024)


async def test_trends_agree_is_judged_over_the_years_both_hold(holding: Holding) -> None:
    """A series that goes on falling alone is compared only as far as the other reaches."""
    rows = _run("1", "2", "3", "2", "1") + _run("5", "6", "7", of=series(estimator="unodc"))
    found = make.only(Trend, await (await holding(rows))(_trend(series())))
    assert found.trends_agree is True


async def test_two_shared_years_are_enough_to_agree_or_not(holding: Holding) -> None:
    """Over the two years that both hold one rose and the other fell."""
    rows = _run("1", "2") + _run("7", "6", "9", of=series(estimator="unodc"))
    found = make.only(Trend, await (await holding(rows))(_trend(series())))
    assert found.trends_agree is False


async def test_an_average_is_of_all_years_held_in_the_span(holding: Holding) -> None:
    """The recipe names every year's figure."""
    course = await _course(holding, _run("10", "20", "", "40"), TrendAsk.AVERAGE)
    assert course.derived is not None
    assert course.derived.recipe == "(10 + 20 + 40) / 3 = 23"
    assert course.gaps == (2012,)


async def test_a_stock_has_no_total(holding: Holding) -> None:
    """Hectares of several years are not added up."""
    course = await _course(holding, _run("10", "20"), TrendAsk.TOTAL)
    assert course.derived is None
    assert course.refused is not None
    assert course.refused.why is Incomparable.STOCK


async def test_a_rate_has_no_total(holding: Holding) -> None:
    """The price of one year is not added to another's."""
    course = await _course(holding, _run("10", "20"), TrendAsk.TOTAL, "ratio")
    assert course.derived is None
    assert course.refused is not None
    assert course.refused.why is Incomparable.RATIO


async def test_a_total_leaves_out_what_was_leaked(holding: Holding) -> None:
    """What nobody has published is no part of a sum, and is named beside it."""
    rows = [*_run("10", "20"), figure("30", period="2012", status=Status.LEAKED)]
    course = await _course(holding, rows, TrendAsk.TOTAL, "flow")
    assert course.derived is not None
    assert course.derived.recipe == "10 + 20 = 30"
    assert [point.period.code for point in course.unsettled] == ["2012"]


async def test_nothing_but_what_was_leaked_makes_no_total(holding: Holding) -> None:
    """A sum of leaked figures would be a leaked figure of ours."""
    rows = [figure("30", period="2012", status=Status.LEAKED)]
    course = await _course(holding, rows, TrendAsk.TOTAL, "flow")
    assert course.derived is None
    assert course.refused is not None
    assert course.refused.why is Incomparable.UNSETTLED


async def test_a_total_is_of_the_first_way_of_counting_that_has_every_year(holding: Holding) -> None:
    """Where the first count lacks a year, another of the same estimator that has them all is added up."""
    whole, other = series(), series(scope="predicted")
    rows = [*_run("10", "", "30", of=whole), *_run("11", "22", "33", of=other)]
    ask = await holding(
        rows, make.catalogue(rows, measures={"cultivation": make.measure(flow_or_stock="flow")})
    )
    (course,) = make.only(Trend, await ask(_trend(series(), asks=TrendAsk.TOTAL))).courses
    assert course.derived is not None
    assert (course.points[0].series.scope, course.derived.recipe) == ("predicted", "11 + 22 + 33 = 66")


async def test_a_total_leads_over_an_estimator_that_has_none(holding: Holding) -> None:
    """Whoever comes first but lacks a year is told after whoever can be added up."""
    rows = [*_run("10", "", "30"), *_run("11", "22", "33", of=series(estimator="league"))]
    ask = await holding(
        rows, make.catalogue(rows, measures={"cultivation": make.measure(flow_or_stock="flow")})
    )
    courses = make.only(Trend, await ask(_trend(series(), asks=TrendAsk.TOTAL))).courses
    assert [(course.points[0].series.estimator, course.derived is None) for course in courses] == [
        ("league", False),
        ("us", True),
    ]


async def test_a_flow_is_added_up_where_no_year_is_missing(holding: Holding) -> None:
    """Seizures of three years are a total."""
    course = await _course(holding, _run("10", "20", "30"), TrendAsk.TOTAL, "flow")
    assert course.derived is not None
    assert (course.derived.value, course.derived.recipe) == (Decimal(60), "10 + 20 + 30 = 60")


async def test_a_total_with_a_missing_year_is_refused(holding: Holding) -> None:
    """A sum that lacks a year would pass for the whole."""
    course = await _course(holding, _run("10", "", "30"), TrendAsk.TOTAL, "flow")
    assert course.refused is not None
    assert course.refused.why is Incomparable.MISSING


@pytest.mark.parametrize("asks", [TrendAsk.AVERAGE, TrendAsk.TOTAL])
async def test_a_bound_is_not_averaged_or_added(holding: Holding, asks: TrendAsk) -> None:
    """More than 20 makes neither an average nor a total."""
    course = await _course(holding, _run("10", "more than 20"), asks, "flow")
    assert course.refused is not None
    assert course.refused.why is Incomparable.HEDGED


async def test_an_average_across_a_break_or_an_unheld_revision_is_refused(holding: Holding) -> None:
    """What may not be compared may not be averaged."""
    rows = _run("10", "20", "30")
    for note, why in (
        (SeriesNote(applies_to=series(), breaks=(Break(before=year("2012"), why="x"),)), Incomparable.BREAK),
        (
            SeriesNote(applies_to=series(), later_revisions=(LaterRevision(period=year("2011"), note="x"),)),
            Incomparable.LATER_REVISION,
        ),
    ):
        ask = await holding(rows, make.catalogue(rows, notes=(note,)))
        (course,) = make.only(Trend, await ask(_trend(series(), asks=TrendAsk.AVERAGE))).courses
        assert course.refused is not None
        assert course.refused.why is why


@pytest.mark.parametrize(
    ("asks", "recipe"),
    [
        (TrendAsk.BIGGEST_RISE, "50 - 20 = 30"),
        (TrendAsk.BIGGEST_FALL, "20 - 35 = -15"),
        (TrendAsk.LAST_RISE, "60 - 50 = 10"),
        (TrendAsk.LAST_FALL, "55 - 60 = -5"),
    ],
)
async def test_the_rise_or_fall_asked_for_is_picked(holding: Holding, asks: TrendAsk, recipe: str) -> None:
    """From one year to the next: the biggest, and the last."""
    course = await _course(holding, _run("10", "35", "20", "50", "60", "55"), asks)
    assert course.picked is not None
    assert course.picked.absolute.recipe == recipe


@pytest.mark.parametrize(
    ("run", "earlier"),
    [
        (("10", "8", "20", "15", "16"), "8 - 10 = -2"),
        (("10", "8", "", "15", "14"), None),
        (("10", "20", "15"), None),
    ],
)
async def test_the_fall_before_the_last_is_found_where_no_year_between_is_missing(
    holding: Holding, run: tuple[str, ...], earlier: str | None
) -> None:
    """'Since when had it not fallen' asks for it once it has fallen."""
    course = await _course(holding, _run(*run), TrendAsk.LAST_FALL)
    assert course.picked is not None
    assert (course.earlier.absolute.recipe if course.earlier else None) == earlier


async def test_who_counts_the_newest_years_says_when_it_last_fell(holding: Holding) -> None:
    """The fuller series ends before the fall that the shorter one has, and a leaked figure hides none."""
    longer = _run("10", "12", "11", "13", "14", "15", "16")
    shorter = _run("20", "19", "18", of=series(estimator="unodc"), start=2016)
    leaked = figure("25", period="2019", of=series(estimator="unodc"), status=Status.LEAKED)
    ask = await holding([*longer, *shorter, leaked])
    lead, other = make.only(Trend, await ask(_trend(series(), asks=TrendAsk.LAST_FALL))).courses
    assert [one.picked and one.picked.after.period.code for one in (lead, other)] == ["2018", "2012"]
    assert [point.period.code for point in lead.unsettled] == ["2019"]


async def test_a_rise_is_never_picked_across_a_gap(holding: Holding) -> None:
    """The jump over a missing year is no year's rise."""
    course = await _course(holding, _run("10", "12", "", "90"), TrendAsk.BIGGEST_RISE)
    assert course.picked is not None
    assert course.picked.absolute.recipe == "12 - 10 = 2"


async def test_the_last_fall_is_not_looked_for_beyond_a_gap(holding: Holding) -> None:
    """A fall may hide in the missing year, so an older one is not called the last."""
    course = await _course(holding, _run("10", "9", "", "20", "30"), TrendAsk.LAST_FALL)
    assert course.picked is None
    assert course.refused is not None
    assert course.refused.why is Incomparable.MISSING


async def test_a_step_between_two_vintages_is_never_picked_out(holding: Holding) -> None:
    """2011 was revised in a release that does not hold 2012: the fall between them may be all revision."""
    rows = [
        *(figure("220", "2017-03-14", period="2011"), figure("273", "2022-07-14", period="2011")),
        *(figure("210", "2017-03-14", period="2012"), figure("205", "2017-03-14", period="2013")),
    ]
    course = await _course(holding, rows, TrendAsk.BIGGEST_FALL)
    assert course.picked is not None
    assert course.picked.absolute.recipe == "205 - 210 = -5"
    rows.append(figure("210", "2022-07-14", period="2012"))
    course = await _course(holding, rows, TrendAsk.BIGGEST_FALL)
    assert course.picked is not None
    assert course.picked.absolute.recipe == "210 - 273 = -63"


async def test_a_series_of_months_is_a_course_of_months(holding: Holding) -> None:
    """Where no year is held, the months make the course."""
    rows = [figure("81", period="2007-01"), figure("64.3", period="2017-12")]
    course = await _course(holding, rows, TrendAsk.COURSE)
    assert [point.period.code for point in course.points] == ["2007-01", "2017-12"]


async def test_months_are_told_where_they_are_asked_for(holding: Holding) -> None:
    """A series of months answers, one of years says that it has none and gives the year, and another month is none."""
    rows = [figure("81", period="2007-01"), figure("64.3", period="2017-12"), figure("5", of=SEIZED)]
    ask = await holding(rows)

    def by_month(key: SeriesKey, one: int) -> TrendQuery:
        return _trend(key, one, one).model_copy(update={"by_month": True})

    (course,) = make.only(Trend, await ask(by_month(series(), 2017))).courses
    assert [point.period.code for point in course.points] == ["2017-12"]
    assert make.only(NoFigure, await ask(by_month(series(), 2012))).missing is MissingPart.PERIOD
    none = make.only(NoFigure, await ask(by_month(SEIZED, 2021)))
    assert (none.missing, [one.period.code for one in none.nearest]) == (MissingPart.MONTHS, ["2021"])


async def test_a_year_like_the_one_before_is_neither_rise_nor_fall(holding: Holding) -> None:
    """The last rise is the last real one."""
    for asks, recipe in ((TrendAsk.LAST_RISE, "20 - 10 = 10"), (TrendAsk.BIGGEST_RISE, "20 - 10 = 10")):
        course = await _course(holding, _run("10", "20", "20"), asks)
        assert course.picked is not None
        assert course.picked.absolute.recipe == recipe
    flat = await _course(holding, _run("10", "10"), TrendAsk.BIGGEST_RISE)
    assert (flat.picked, flat.refused) == (None, None)


async def test_a_break_outside_the_span_is_not_told(holding: Holding) -> None:
    """Only breaks between the first point and the last belong to the course."""
    rows = _run("1", "2", "3", "4")
    breaks = tuple(Break(before=year(code), why=code) for code in ("2010", "2012", "2014"))
    ask = await holding(rows, make.catalogue(rows, notes=(SeriesNote(applies_to=series(), breaks=breaks),)))
    (course,) = make.only(Trend, await ask(_trend(series()))).courses
    assert [brk.why for brk in course.breaks] == ["2012"]


async def test_a_rise_that_cannot_be_computed_is_refused_where_there_is_no_other(holding: Holding) -> None:
    """Two years with a gap between them have no biggest rise, and the gap is why."""
    course = await _course(holding, _run("10", "", "30"), TrendAsk.BIGGEST_RISE)
    assert course.picked is None
    assert course.refused is not None
    assert course.refused.why is Incomparable.MISSING


async def test_no_fall_at_all_is_told_by_nothing_picked(holding: Holding) -> None:
    """A series that only rises has no last fall and nothing is refused."""
    course = await _course(holding, _run("10", "20", "30"), TrendAsk.LAST_FALL)
    assert (course.picked, course.refused) == (None, None)


async def test_words_for_no_number_are_gaps(holding: Holding) -> None:
    """A year not published is no point."""
    course = await _course(holding, _run("10", "not published", "30"), TrendAsk.COURSE)
    assert len(course.points) == 2
    assert course.gaps == (2011,)


async def test_one_kind_of_year_makes_a_course(holding: Holding) -> None:
    """A stray fiscal year and a month do not join a run of calendar years."""
    rows = [*_run("10", "20"), figure("99", period="FY2012"), figure("5", period="2012-03")]
    course = await _course(holding, rows, TrendAsk.COURSE)
    assert [point.period.code for point in course.points] == ["2010", "2011"]


async def test_a_fresh_count_beside_the_final_one_is_no_second_course(holding: Holding) -> None:
    """Of overlapping ways of counting only the first is drawn; an older table before it is another course."""
    final, fresh, old = (series(scope=name) for name in ("final-residents", "provisional-reported", "women"))
    rows = _run("1", "2", of=final) + _run("1", "2", "3", of=fresh) + _run("7", "8", of=old, start=2000)
    found = make.only(Trend, await (await holding(rows))(_trend(series())))
    assert [course.points[0].series.scope for course in found.courses] == ["final-residents", "women"]


async def test_parts_are_left_out_where_the_whole_is_held(holding: Holding) -> None:
    """A second estimator's count of a part is no course beside the whole."""
    rows = _run("1", "2") + _run("7", "8", of=series(estimator="unodc", scope="women"))
    found = make.only(Trend, await (await holding(rows))(_trend(series())))
    assert [course.points[0].series.estimator for course in found.courses] == ["us"]


async def test_a_dispute_can_let_a_course_lead(holding: Holding) -> None:
    """The estimator that an editor lets lead comes first."""
    rows = _run("1", "2") + _run("7", "8", of=series(estimator="unodc"))
    dispute = make.dispute("2010", "2011", lead_with="unodc")
    found = make.only(
        Trend, await (await holding(rows, make.catalogue(rows, disputes=(dispute,))))(_trend(series()))
    )
    assert [course.points[0].series.estimator for course in found.courses] == ["unodc", "us"]


async def test_a_leak_is_told_with_its_status_and_ends_no_change(ask: Ask) -> None:
    """The course ends with the newest settled year, the leaked one stands beside it, and is no gap."""
    output = series("potential-production", "cocaine", "XR")
    (course,) = make.only(Trend, await ask(_trend(output, estimator="league"))).courses
    assert [point.current.status for point in course.unsettled] == [Status.LEAKED]
    assert course.change is not None
    assert course.change.after == course.points[-1]
    assert course.points[-1].current.status is not Status.LEAKED
    assert course.unsettled[0].period.year not in course.gaps


async def test_a_leak_is_all_that_is_told_of_years_that_have_nothing_else(holding: Holding) -> None:
    """Where nothing settled is held, the leaked figure is the course, with its status."""
    rows = [figure("9", period="2015", status=Status.LEAKED)]
    (course,) = make.only(Trend, await (await holding(rows))(_trend(series()))).courses
    assert ([point.current.status for point in course.points], course.unsettled) == ([Status.LEAKED], ())


async def test_a_span_without_figures_is_missing_by_its_last_year(ask: Ask) -> None:
    """Nothing from 1990 to 1995: the last of these years stands for them."""
    found = make.only(NoFigure, await ask(_trend(COCA, 1990, 1995)))
    assert (found.missing, found.asked) == (MissingPart.PERIOD, "1995")


async def test_an_open_span_of_nothing_is_missing_by_its_place(ask: Ask) -> None:
    """A place without the series is told as such."""
    found = make.only(NoFigure, await ask(_trend(COCA._replace(place="EC"))))
    assert (found.missing, found.asked) == (MissingPart.PLACE, "EC")


async def test_a_single_year_is_still_told(ask: Ask) -> None:
    """One point is a course without a change."""
    (course,) = make.only(Trend, await ask(_trend(SEIZED, 2018, 2018))).courses
    assert (len(course.points), course.change) == (1, None)


async def test_the_series_with_most_years_leads_and_stands_for_its_estimator(holding: Holding) -> None:
    """A handful of years neither leads nor hides the long run that the same estimator counts in another way."""
    long = series(estimator="co-gov", scope="women")
    rows = _run("1", "2") + _run("5", "6", of=series(estimator="co-gov"))
    rows += _run("1", "2", "3", "4", "5", "6", of=long, start=2003)
    found = make.only(Trend, await (await holding(rows))(_trend(series())))
    assert [course.points[0].series[3:] for course in found.courses] == [("co-gov", "women"), ("us", "")]


async def test_extremes_and_the_change_are_of_the_years_since_the_last_break(holding: Holding) -> None:
    """What stood highest before a change of method is not the highest, and a leak is no extreme."""
    rows = [*_run("90", "91", "10", "30", "20"), figure("99", period="2015", status=Status.LEAKED)]
    note = SeriesNote(applies_to=series(), breaks=(Break(before=year("2012"), why="x"),))
    ask = await holding(rows, make.catalogue(rows, notes=(note,)))
    (course,) = make.only(Trend, await ask(_trend(series()))).courses
    assert (course.highest.period.code, course.lowest.period.code, course.comparable) == ("2013", "2012", 3)
    assert make.only(Change, course.change).before.period.code == "2012"


async def test_one_year_has_no_average(holding: Holding) -> None:
    """What is held of one year alone of those asked about is told as that, and averaged with nothing."""
    course = await _course(holding, _run("10"), TrendAsk.AVERAGE)
    assert course.derived is None
    assert course.refused is not None
    assert course.refused.why is Incomparable.MISSING
