"""Two ways of counting one thing stand side by side, apart by a number and never by a percentage."""

from bot.values.answer import Comparison, NoFigure
from bot.values.compared import ComparisonQuery
from bot.values.fact import Figure, Status
from bot.values.finding import Change, Incomparable, MissingPart, NoChange
from tests import make
from tests.answering.conftest import Ask, Holding
from tests.make import catalogue, figure, series, side, subject

FINAL = series("overdose-deaths", "all-drugs", "US", "cdc", "final-residents")
PROVISIONAL = FINAL._replace(scope="provisional-reported")
WOMEN = FINAL._replace(scope="women")


def _apart(code: str, *scopes: str) -> ComparisonQuery:
    return ComparisonQuery(sides=tuple(side(code, subject(FINAL, scope=scope)) for scope in scopes))


def _rows() -> list[Figure]:
    count, early = Status.FINAL, Status.PROVISIONAL
    return [
        figure("106,699", "2022-12-22", of=FINAL, unit="people", status=count),
        figure("107,622", "2022-05-11", of=PROVISIONAL, unit="people", status=early),
        figure("109,179", "2023-05-18", of=PROVISIONAL, unit="people", status=early),
        figure("80,391", "2025-05-14", of=PROVISIONAL, period="2024", unit="people", status=early),
    ]


async def _found(holding: Holding, query: ComparisonQuery, rows: list[Figure]) -> Comparison:
    return make.only(Comparison, await (await holding(rows, catalogue(rows)))(query))


async def test_the_final_count_goes_first_and_no_percentage_is_taken(holding: Holding) -> None:
    """Asked the other way round, the final count still leads, and the provisional is so many more."""
    query = _apart("2021", "provisional-reported", "final-residents")
    found = await _found(holding, query, _rows())
    assert [make.written(one.current) for one in found.findings[0]] == ["106,699", "109,179"]
    change = make.only(Change, found.changes[0])
    assert (change.absolute.recipe, change.relative) == ("109,179 - 106,699 = 2,480", None)


async def test_what_was_first_published_has_its_own_distance(holding: Holding) -> None:
    """The count that the papers printed in May 2022 is told with how far that one was off."""
    found = await _found(holding, _apart("2021", "final-residents", "provisional-reported"), _rows())
    assert [gap.recipe for gap in found.at_first] == ["107,622 - 106,699 = 923"]


async def test_the_latest_is_the_newest_counted_in_both_ways(holding: Holding) -> None:
    """Of 2024 only the provisional count is held, so the two are of 2021."""
    found = await _found(holding, _apart("", "final-residents", "provisional-reported"), _rows())
    assert {one.period.code for one in found.findings[0]} == {"2021"}


async def test_a_year_counted_in_one_way_only_is_refused(holding: Holding) -> None:
    """The final count of 2024 is missing, and the provisional one is the nearest."""
    ask = await holding(_rows())
    found = make.only(NoFigure, await ask(_apart("2024", "final-residents", "provisional-reported")))
    assert (found.missing, found.asked) == (MissingPart.PERIOD, "2024")
    assert make.written(found.nearest[0].current) == "80,391"


async def test_another_provisional_count_stands_beside_the_one_named(holding: Holding) -> None:
    """Either provisional count may be the one that was printed; what is final and was not asked for stays out."""
    other = figure("107,573", "2023-05-18", of=WOMEN, unit="people", status=Status.PROVISIONAL)
    rows = [*_rows(), other]
    found = await _found(holding, _apart("2021", "final-residents", "provisional-reported"), rows)
    assert [one.series.scope for one in found.findings[0]][2:] == ["women"]
    settled = other.model_copy(update={"status": Status.FINAL})
    found = await _found(
        holding, _apart("2021", "final-residents", "provisional-reported"), [*_rows(), settled]
    )
    assert [one.series.scope for one in found.findings[0]][2:] == []


async def test_a_bound_has_no_distance(holding: Holding) -> None:
    """Less than 110,000 is no number to subtract from."""
    rows = [
        *_rows()[:1],
        figure("less than 110,000", "2022-05-11", of=PROVISIONAL, unit="people", status=Status.PROVISIONAL),
    ]
    found = await _found(holding, _apart("2021", "final-residents", "provisional-reported"), rows)
    assert make.only(NoChange, found.changes[0]).why is Incomparable.HEDGED


async def test_shares_are_apart_by_points(holding: Holding) -> None:
    """Of women 1.4 percent and of all 2.1: 0.7 points, in the newsroom that counts in percent."""
    rows = [
        figure("2.1", of=series("purity", scope="final-residents"), unit="percent"),
        figure("1.4", of=series("purity", scope="women"), unit="percent"),
    ]
    key = rows[0].series
    query = ComparisonQuery(
        sides=tuple(side("2021", subject(key, scope=scope)) for scope in ("final-residents", "women"))
    )
    found = await _found(holding, query, rows)
    assert make.only(Change, found.changes[0]).absolute.unit == "points"


async def test_the_newsroom_sets_its_counts_apart(ask: Ask) -> None:
    """Ruritania's provisional count of 2021 was five more than its final one."""
    key = series("overdose-deaths", "all-drugs", "XR")
    sides = tuple(
        side("2021", subject(key, scope=scope)) for scope in ("final-residents", "provisional-reported")
    )
    found = make.only(Comparison, await ask(ComparisonQuery(sides=sides)))
    assert make.only(Change, found.changes[0]).absolute.recipe == "1,071 - 1,066 = 5"
