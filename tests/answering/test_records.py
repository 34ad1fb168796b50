"""Whether a year is a record, over which years, and what came next."""

from bot.values.answer import NoFigure, NotComparable, Record
from bot.values.catalogue import Caveat
from bot.values.fact import Break, Figure, SeriesKey, SeriesNote, Status
from bot.values.finding import Incomparable, MissingPart, RecordVerdict
from bot.values.query import RecordQuery
from tests import make
from tests.answering.conftest import Ask, Holding
from tests.make import figure, series, subject, when, year

COCA = series("cultivation", "coca", "XR")


def _record(
    code: str = "", key: SeriesKey = COCA, *, which: bool = False, lowest: bool = False, estimator: str = ""
) -> RecordQuery:
    asked = subject(key, estimator=estimator)
    return RecordQuery(subject=asked, when=when(code), which=which, lowest=lowest)


def _run(*values: str, of: SeriesKey | None = None, start: int = 2010) -> list[Figure]:
    return [figure(value, period=f"{start + at}", of=of) for at, value in enumerate(values) if value]


async def _verdict(
    holding: Holding, rows: list[Figure], query: RecordQuery, *notes: SeriesNote
) -> RecordVerdict:
    ask = await holding(rows, make.catalogue(rows, notes=notes))
    (verdict,) = make.only(Record, await ask(query)).verdicts
    return verdict


def _of(code: str = "", **parts: bool) -> RecordQuery:
    return RecordQuery.model_validate({"subject": subject(), "when": when(code)} | parts)


async def test_a_no_names_the_record(ask: Ask) -> None:
    """2021 was no record for the Observatory: 2020 is, since the break of 2017."""
    found = make.only(Record, await ask(_record("2021")))
    verdict = found.verdicts[0]
    assert verdict.is_record is False
    assert (verdict.record.period, verdict.runner_up) == (year("2020"), verdict.record)
    assert verdict.span == (2017, 2022)
    assert verdict.break_before is not None
    assert [claim.id for claim in found.claims] == ["claim-record-2021"]


async def test_a_record_that_was_passed_is_told_as_one_of_its_time(ask: Ask) -> None:
    """For the League 2021 was the highest up to then; 2022 has passed it."""
    verdict = make.only(Record, await ask(_record("2021"))).verdicts[1]
    assert (verdict.is_record, verdict.was_record, verdict.record.period) == (False, True, year("2022"))


async def test_a_yes_names_the_runner_up(ask: Ask) -> None:
    """2020 is the Observatory's record, and 2021 comes next."""
    verdict = make.only(Record, await ask(_record("2020"))).verdicts[0]
    assert (verdict.is_record, verdict.was_record) == (True, False)
    assert verdict.runner_up is not None
    assert verdict.runner_up.period == year("2021")


async def test_years_before_a_break_are_judged_apart(ask: Ask) -> None:
    """2016 is judged among 2015 and 2016, and the break that ends them is named."""
    verdict = make.only(Record, await ask(_record("2016", estimator="observatory"))).verdicts[0]
    assert (verdict.is_record, verdict.span) == (True, (2015, 2016))
    assert (verdict.break_before, verdict.break_after is not None) == (None, True)


async def test_which_year_is_the_record(ask: Ask) -> None:
    """Each estimator names its own year."""
    found = make.only(Record, await ask(_record(which=True)))
    assert [(one.finding.period.code, one.is_record) for one in found.verdicts] == [
        ("2020", True),
        ("2022", True),
    ]


async def test_the_latest_year_is_judged_where_none_is_said(ask: Ask) -> None:
    """Is it a record? asks for each estimator's newest year."""
    found = make.only(Record, await ask(_record()))
    assert [(one.finding.period.code, one.is_record) for one in found.verdicts] == [
        ("2022", False),
        ("2022", True),
    ]


async def test_ties_are_told(holding: Holding) -> None:
    """Two years at the same height are both the record, and the next lower is the runner-up."""
    verdict = await _verdict(holding, _run("10", "30", "20", "30"), _of("2011"))
    assert verdict.is_record is True
    assert [tie.period.code for tie in verdict.ties] == ["2013"]
    assert verdict.runner_up is not None
    assert verdict.runner_up.period.code == "2012"


async def test_the_lowest_can_be_asked_for(holding: Holding) -> None:
    """The lowest year has the next higher as its runner-up."""
    verdict = await _verdict(holding, _run("10", "30", "20"), _of("2010", lowest=True))
    assert verdict.is_record is True
    assert verdict.runner_up is not None
    assert verdict.runner_up.period.code == "2012"
    which = await _verdict(holding, _run("30", "10", "20"), _of(which=True, lowest=True))
    assert which.finding.period.code == "2011"


async def test_gaps_are_told(holding: Holding) -> None:
    """A year that is not held might have been higher."""
    assert (await _verdict(holding, _run("10", "", "30"), _of("2012"))).gaps == (2011,)


async def test_a_bound_that_leaves_the_order_open_is_set_against_no_other(holding: Holding) -> None:
    """More than 25 may be more than 30, so that year is held and not checked; at most 25 is surely less."""
    open_ = await _verdict(holding, _run("10", "more than 25", "30"), _of("2012"))
    assert (open_.is_record, open_.gaps, open_.uncompared) == (True, (), (2011,))
    closed = await _verdict(holding, _run("10", "at most 25", "30"), _of("2012"))
    assert (closed.is_record, closed.gaps, closed.uncompared) == (True, (), ())


async def test_a_higher_year_before_the_break_is_named_and_not_compared(holding: Holding) -> None:
    """The old series' higher year is told, without being the record."""
    note = SeriesNote(applies_to=series(), breaks=(Break(before=year("2011"), why="x"),))
    verdict = await _verdict(holding, _run("90", "20", "30"), _of("2012"), note)
    assert (verdict.is_record, verdict.span) == (True, (2011, 2012))
    assert verdict.higher_before_break is not None
    assert verdict.higher_before_break.period.code == "2010"


async def test_a_leak_sets_no_record(holding: Holding) -> None:
    """A newer leaked year is left out of the comparable years."""
    rows = [*_run("10", "30"), figure("99", period="2012", status=Status.LEAKED)]
    verdict = await _verdict(holding, rows, _of("2011"))
    assert (verdict.is_record, verdict.span) == (True, (2010, 2011))


async def test_a_lone_year_is_no_record(holding: Holding) -> None:
    """One year alone is highest and lowest at once, so nothing is said of records."""
    ask = await holding(_run("10"))
    assert make.only(NotComparable, await ask(_of("2010"))).why is Incomparable.MISSING


async def test_a_year_alone_after_a_break_is_no_record(holding: Holding) -> None:
    """The first year of a new method has nothing to be compared with."""
    rows = _run("10", "20", "30")
    note = SeriesNote(applies_to=series(), breaks=(Break(before=year("2012"), why="new method"),))
    ask = await holding(rows, make.catalogue(rows, notes=(note,)))
    found = make.only(NotComparable, await ask(_of("2012")))
    assert (found.why, found.detail) == (Incomparable.BREAK, "new method")


async def test_the_final_count_is_judged_not_the_provisional(holding: Holding) -> None:
    """One verdict an estimator, in its first scope that holds the year."""
    final, fresh = series(scope="final-residents"), series(scope="provisional-reported")
    rows = _run("10", "20", of=final) + _run("10", "25", "30", of=fresh)
    ask = await holding(rows)
    judged = make.only(Record, await ask(_of("2011"))).verdicts
    assert [one.finding.series.scope for one in judged] == ["final-residents"]
    newer = make.only(Record, await ask(_of("2012"))).verdicts
    assert [one.finding.series.scope for one in newer] == ["provisional-reported"]


async def test_a_year_not_held_is_no_record(ask: Ask) -> None:
    """A record of a year that nobody holds is a missing period."""
    assert make.only(NoFigure, await ask(_record("1999"))).missing is MissingPart.PERIOD


async def test_every_matched_number_comes_with_its_ties_only_where_it_is_the_record(holding: Holding) -> None:
    """Two years alike below the record are no ties of it."""
    verdict = await _verdict(holding, _run("10", "30", "10"), _of("2010"))
    assert (verdict.is_record, verdict.ties) == (False, ())


async def test_of_two_tables_in_turn_the_newer_is_judged_first(holding: Holding) -> None:
    """An old table and the one that followed it each have their record, the newer one first."""
    old, new = series(scope="final-residents"), series(scope="women")
    rows = _run("9", "8", "7", of=old, start=1990) + _run("1", "2", "3", of=new, start=2018)
    ask = await holding(rows)
    both = make.only(Record, await ask(_of(which=True))).verdicts
    assert [one.finding.period.code for one in both] == ["2020", "1990"]
    latest = make.only(Record, await ask(_of())).verdicts
    assert [one.finding.period.code for one in latest] == ["2020"]


async def test_the_higher_of_two_years_is_no_record_of_all(holding: Holding) -> None:
    """Two years of each series make no record; of three years, or where the years were named, one is."""
    rows = [*_run("10", "20"), *_run("5", "4", of=series(estimator="unodc"))]
    found = make.only(NotComparable, await (await holding(rows))(_of(which=True)))
    assert [make.written(one.current) for one in found.findings] == ["20", "5"]
    assert isinstance(await (await holding(rows))(_of("2011")), Record)
    assert isinstance(await (await holding(_run("10", "20", "15")))(_of(which=True)), Record)


async def test_a_dispute_about_the_judged_year_is_told(holding: Holding) -> None:
    """The dispute of the year that is judged, or of the year that is the record, goes with the verdict."""
    rows = _run("10", "30", "20")
    for disputed, told in (("2010", True), ("2011", True), ("2012", False)):
        ask = await holding(rows, make.catalogue(rows, disputes=(make.dispute(disputed, disputed),)))
        assert (make.only(Record, await ask(_of("2010"))).dispute is not None) is told


async def test_a_leak_that_would_pass_the_record_is_told(holding: Holding) -> None:
    """A leaked figure decides nothing, and a reader who has seen it must learn why it is not the record."""
    rows = [*_run("10", "30"), figure("99", period="2012", status=Status.LEAKED)]
    verdict = await _verdict(holding, rows, _of("2011"))
    assert [finding.period.code for finding in verdict.unsettled] == ["2012"]
    lower = [*_run("10", "30"), figure("20", period="2012", status=Status.LEAKED)]
    assert (await _verdict(holding, lower, _of("2011"))).unsettled == ()


async def test_two_years_of_many_make_no_record(holding: Holding) -> None:
    """Where more years are missing than held, the record may be any of them."""
    rows = [*_run("10"), *_run("30", start=2014)]
    ask = await holding(rows)
    assert make.only(NotComparable, await ask(_of("2014"))).why is Incomparable.MISSING
    assert (await _verdict(holding, _run("10", "", "30", "20"), _of("2012"))).is_record


async def test_a_figure_that_stands_alone_sets_no_record(holding: Holding) -> None:
    """What editors set against no other figure is neither a record nor a step of a change."""
    rows = [*_run("10", "30"), figure("99", period="2012").model_copy(update={"caveats": ("lone",)})]
    lone = Caveat(id="lone", says="Not to be compared.", says_es="No se compara.", alone=True)
    ask = await holding(rows, make.catalogue(rows, caveats={"lone": lone}))
    (verdict,) = make.only(Record, await ask(_of("2011"))).verdicts
    assert (verdict.is_record, verdict.span) == (True, (2010, 2011))
    asked = make.only(NotComparable, await ask(_of("2012")))
    assert ([each.period.code for each in asked.of], asked.detail) == (["2012"], "Not to be compared.")


async def test_a_year_that_is_held_and_set_against_no_other_is_no_gap(holding: Holding) -> None:
    """A figure that stands alone between two others is not said to be missing."""
    alone = figure("99", period="2011").model_copy(update={"caveats": ("lone",)})
    rows = [*_run("10", "", "30", "", "20"), alone]
    lone = Caveat(id="lone", says="Not to be compared.", says_es="No se compara.", alone=True)
    ask = await holding(rows, make.catalogue(rows, caveats={"lone": lone}))
    (verdict,) = make.only(Record, await ask(_of("2012"))).verdicts
    assert (verdict.gaps, verdict.uncompared) == ((2013,), (2011,))


async def test_the_fuller_series_leads(holding: Holding) -> None:
    """Two years of one series are no record where another has eight; of another estimator they come second."""
    full = series(scope="final-residents")
    rows = [*_run("10", "20"), *_run("11", "21", "22", "30", "23", "9", "8", "7", of=full)]
    ask = await holding(rows)
    for asked in (_of(which=True), _of("2011")):
        judged = make.only(Record, await ask(asked)).verdicts
        assert [(one.finding.series.scope, one.record.period.code) for one in judged] == [
            ("final-residents", "2013")
        ]
    sparse = [row.model_copy(update={"series": series(estimator="league")}) for row in _run("10", "20")]
    ask = await holding([*rows[2:], *sparse])
    judged = make.only(Record, await ask(_of(which=True))).verdicts
    assert [one.finding.series.scope for one in judged] == ["final-residents", ""]


async def test_a_higher_year_of_another_series_is_named_where_the_record_lacks_it(holding: Holding) -> None:
    """A final count that stops short of the worst year does not hide that the provisional one has it."""
    final, fresh = series(scope="final-residents"), series(scope="provisional-reported")
    rows = [*_run("10", "20", "", "30", of=final), *_run("12", "25", "40", "35", of=fresh)]
    ask = await holding(rows)
    found = make.only(Record, await ask(_of(which=True)))
    assert [one.finding.period.code for one in found.verdicts] == ["2013"]
    assert [one.period.code for one in found.elsewhere] == ["2012"]
    lower = await holding([*_run("10", "20", "", "30", of=final), *_run("12", "25", "29", "35", of=fresh)])
    assert make.only(Record, await lower(_of(which=True))).elsewhere == ()
    held = await holding([*_run("10", "20", "1", "30", of=final), *_run("12", "25", "40", "35", of=fresh)])
    assert make.only(Record, await held(_of(which=True))).elsewhere == ()


async def test_a_record_of_now_is_judged_on_the_newest_year_that_is_counted(holding: Holding) -> None:
    """A record of the last final count is none any more where a provisional one goes on and fell."""
    final = series("overdose-deaths", "cocaine", "US", scope="final")
    early = series("overdose-deaths", "cocaine", "US", scope="provisional")
    rows = [
        figure(value, of=final, period=code)
        for code, value in zip(("2020", "2021", "2022", "2023"), ("100", "110", "120", "130"), strict=True)
    ]
    rows += [
        figure(value, of=early, period=code)
        for code, value in zip(("2021", "2022", "2023", "2024"), ("111", "121", "131", "90"), strict=True)
    ]
    ask = await holding(rows)
    of_all = subject(series("overdose-deaths", "cocaine", "US"))
    now = make.only(Record, await ask(RecordQuery(subject=of_all, when=when(""))))
    assert [(one.finding.period.code, make.written(one.record.current)) for one in now.verdicts] == [
        ("2024", "131")
    ]
    ever = make.only(Record, await ask(RecordQuery(subject=of_all, when=when(""), which=True)))
    assert [one.finding.period.code for one in ever.verdicts] == ["2023"]
