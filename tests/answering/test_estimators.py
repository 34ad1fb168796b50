"""Estimators side by side, and the pages that they stand on."""

from bot.values.answer import NoFigure, SideBySide, Sources
from bot.values.finding import Finding, MissingPart
from bot.values.query import EstimatorsQuery, SourcesQuery
from tests import make
from tests.answering.conftest import Ask, Holding
from tests.make import figure, series, slot, subject, when, year

COCA = series("cultivation", "coca", "XR")


def _beside(code: str = "", *names: str, place: str = "", as_of: str = "") -> EstimatorsQuery:
    return EstimatorsQuery(
        subject=subject(COCA, place=place),
        when=when(code),
        estimators=tuple(slot(name) for name in names),
        as_of=make.day(as_of) if as_of else None,
    )


def _told(findings: tuple[Finding, ...]) -> list[tuple[str, str, str]]:
    return [(one.series.estimator, one.period.code, make.written(one.current)) for one in findings]


async def test_estimators_stand_beside_each_other_with_the_gap_both_ways(ask: Ask) -> None:
    """Both figures, the gap with its base, and that their trends differ."""
    found = make.only(SideBySide, await ask(_beside("2021")))
    assert _told(found.findings) == [("observatory", "2021", "23,400"), ("league", "2021", "20,425")]
    assert found.gap is not None
    assert found.gap_reversed is not None
    assert (found.gap.recipe, found.gap_reversed.recipe) == (
        "(23,400 - 20,425) / 20,425 = 14.6%",
        "(20,425 - 23,400) / 23,400 = -12.7%",
    )
    assert (found.trends_agree, len(found.changes)) == (False, 2)
    assert found.dispute is not None


async def test_the_latest_is_the_newest_year_that_two_hold(holding: Holding) -> None:
    """A newer year of one estimator alone is not the year to compare them in."""
    rows = [figure(period=code) for code in ("2020", "2021")]
    rows += [figure(period=code, of=series(estimator="unodc")) for code in ("2021", "2022", "2023")]
    query = EstimatorsQuery(subject=subject(), when=when())
    found = make.only(SideBySide, await (await holding(rows))(query))
    assert [one.period for one in found.findings] == [year("2021")] * 2


async def test_one_alone_is_still_told(holding: Holding) -> None:
    """Where no year is held by two, the newest of one is given, without a gap."""
    rows = [figure(period="2020"), figure(period="2021", of=series(estimator="unodc"))]
    query = EstimatorsQuery(subject=subject(), when=when())
    found = make.only(SideBySide, await (await holding(rows))(query))
    assert (len(found.findings), found.gap, found.silent) == (1, None, ("us",))


async def test_only_those_named_are_set_side_by_side(ask: Ask) -> None:
    """Named estimators are the field; one that holds nothing of the kind is silent."""
    found = make.only(SideBySide, await ask(_beside("2021", "league", "health-board")))
    assert [one.series.estimator for one in found.findings] == ["league"]
    assert found.silent == ("health-board",)


async def test_one_without_the_year_is_silent(ask: Ask) -> None:
    """Sylvania is held by the Observatory only; the League lacks Freedonia's 2021."""
    found = make.only(SideBySide, await ask(_beside("2021", place="XF")))
    assert ([one.series.estimator for one in found.findings], found.silent) == (["observatory"], ("league",))


async def test_side_by_side_as_of_a_day(ask: Ask) -> None:
    """In October 2021 both knew 2020."""
    found = make.only(SideBySide, await ask(_beside(as_of="2021-10-15")))
    assert _told(found.findings) == [("observatory", "2020", "24,500"), ("league", "2020", "14,300")]


async def test_nobody_at_all_is_a_missing_figure(ask: Ask) -> None:
    """A year that no estimator holds has nobody to set side by side."""
    assert make.only(NoFigure, await ask(_beside("1999"))).missing is MissingPart.PERIOD


async def test_sources_bring_every_edition(ask: Ask) -> None:
    """Each estimator's finding comes with the pages that repeat it."""
    found = make.only(Sources, await ask(SourcesQuery(subject=subject(COCA), when=when("2021"))))
    pages = [
        [row.edition.id for row in (*one.history, *one.repeats, *one.conflicting)] for one in found.findings
    ]
    assert pages == [
        ["observatory-2022-07-14", "gazette-2022-07-15"],
        ["league-2023-09-11", "league-2022-10-20"],
    ]


async def test_sources_of_one_estimator_are_its_own(ask: Ask) -> None:
    """Asked for the League's sources, the Observatory's are left out; the latest year where none is said."""
    query = SourcesQuery(subject=subject(COCA, estimator="league"), when=when())
    found = make.only(Sources, await ask(query))
    assert _told(found.findings) == [("league", "2022", "23,028")]


async def test_no_figure_has_no_sources(ask: Ask) -> None:
    """What is not held has no source."""
    query = SourcesQuery(subject=subject(COCA, place="EC"), when=when())
    assert make.only(NoFigure, await ask(query)).missing is MissingPart.PLACE
