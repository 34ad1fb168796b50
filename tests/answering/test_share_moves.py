"""How a part of a whole moved: two shares of one estimator, where both may be set against each other."""

from decimal import Decimal

from bot.values.answer import NoFigure, NotComparable
from bot.values.catalogue import Catalogue, PlaceKind
from bot.values.claimed import Way
from bot.values.fact import Break, Figure, SeriesNote
from bot.values.finding import Incomparable
from bot.values.moved import MovedShares
from bot.values.parts import ShareQuery
from tests import make
from tests.answering.conftest import Holding
from tests.make import figure, series, subject, when, year

PART, WHOLE = series(place="CO-52"), series(place="CO")


def _asked(base: str = "2015", code: str = "2020", way: Way | None = None) -> ShareQuery:
    return ShareQuery(part=subject(PART), whole=subject(WHOLE), when=when(code), base=when(base), way=way)


def _rows(*years: tuple[str, str, str]) -> list[Figure]:
    return [
        figure(value, period=period, of=key)
        for period, part, whole in years
        for key, value in ((PART, part), (WHOLE, whole))
    ]


def _names(rows: list[Figure], *notes: SeriesNote) -> Catalogue:
    places = {"CO": make.place(), "CO-52": make.place("CO-52", PlaceKind.DEPARTMENT, "CO")}
    return make.catalogue(rows, places=places, notes=notes)


async def test_the_shares_of_two_years_differ_by_percentage_points(holding: Holding) -> None:
    """30 of 100 and 40 of 200: the area grew, and its part fell by ten points."""
    rows = _rows(("2015", "30", "100"), ("2020", "40", "200"))
    (move,) = make.only(MovedShares, await (await holding(rows, _names(rows)))(_asked())).moves
    assert (move.points.value, move.points.unit) == (Decimal("-10.0"), "points")
    assert move.points.recipe == "20.0 - 30.0 = -10.0"
    assert [make.written(one) for one in move.figures()] == ["40", "200", "30", "100"]


async def test_which_way_it_went_is_answered_by_the_share_and_not_by_the_figure(holding: Holding) -> None:
    """The part rose in hectares and fell as a share: it did not rise, and it did fall."""
    rows = _rows(("2015", "30", "100"), ("2020", "40", "200"))
    ask = await holding(rows, _names(rows))
    risen = make.only(MovedShares, await ask(_asked(way=Way.RISE)))
    fallen = make.only(MovedShares, await ask(_asked(way=Way.FALL)))
    assert (risen.kept, fallen.kept) == ((False,), (True,))


async def test_a_small_step_between_approximate_figures_is_neither_yes_nor_no(holding: Holding) -> None:
    """About 30 of 100 and 31 of 100 are no rise that anybody could vouch for."""
    rows = _rows(("2015", "about 30", "100"), ("2020", "31", "100"))
    found = make.only(MovedShares, await (await holding(rows, _names(rows)))(_asked(way=Way.RISE)))
    assert found.kept == (None,)


async def test_shares_are_not_compared_across_a_break(holding: Holding) -> None:
    """The whole was surveyed anew in 2018, so that no part of it rose or fell since 2015."""
    rows = _rows(("2015", "30", "100"), ("2020", "40", "200"))
    note = SeriesNote(applies_to=WHOLE, breaks=(Break(before=year("2018"), why="x"),))
    found = make.only(NotComparable, await (await holding(rows, _names(rows, note)))(_asked()))
    assert (found.why, len(found.findings)) == (Incomparable.BREAK, 4)


async def test_a_year_without_the_share_is_what_is_missing(holding: Holding) -> None:
    """No 2015 is held, whichever of the two years it is."""
    rows = _rows(("2016", "30", "100"), ("2020", "40", "200"))
    ask = await holding(rows, _names(rows))
    for query in (_asked("2015", "2020"), _asked("2016", "2021")):
        found = make.only(NoFigure, await ask(query))
        assert found.asked in ("2015", "2021")


async def test_the_newest_share_is_that_of_who_has_the_earlier_one(holding: Holding) -> None:
    """Another estimator's newer share is no later value of this one's."""
    other = [figure("9", period="2022", of=key._replace(estimator="unodc")) for key in (PART, WHOLE)]
    rows = [*_rows(("2015", "30", "100"), ("2020", "40", "200")), *other]
    (move,) = make.only(MovedShares, await (await holding(rows, _names(rows)))(_asked(code=""))).moves
    assert move.after.parts[0].period == year("2020")
