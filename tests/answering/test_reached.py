"""Which places lie beyond a bound, or have more than another, and who cannot be judged."""

from bot.values.amount import Amount, parse_amount
from bot.values.answer import NoFigure, NotComparable
from bot.values.beyond import PlacesBeyond, Reached
from bot.values.fact import Figure
from bot.values.finding import Finding, Incomparable, MissingPart
from bot.values.query import RankingQuery
from tests import make
from tests.answering.conftest import Ask, Holding
from tests.make import figure, series, slot, when


def _asked(bound: str = "", code: str = "2021", **parts: object) -> RankingQuery:
    named = {"measure": slot("cultivation"), "substance": slot("coca"), "when": when(code)}
    limit = {"bound": make.only(Amount, parse_amount(bound))} if bound else {}
    return RankingQuery.model_validate(named | limit | parts)


def _of(**values: str) -> list[Figure]:
    return [figure(value, of=series(place=place)) for place, value in values.items()]


def _places(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.series.place for finding in findings]


async def _reached(holding: Holding, rows: list[Figure], query: RankingQuery) -> Reached:
    (found,) = make.only(PlacesBeyond, await (await holding(rows))(query)).orders
    return found


async def test_places_are_told_from_the_end_that_the_bound_looks_to(holding: Holding) -> None:
    """Above a bound from the highest, below it from the lowest, and between two numbers neither of those outside."""
    rows = _of(CO="900", PE="500", BO="100", EC="700")
    assert _places((await _reached(holding, rows, _asked("more than 450"))).beyond) == ["CO", "EC", "PE"]
    assert _places((await _reached(holding, rows, _asked("less than 600"))).beyond) == ["BO", "PE"]
    assert _places((await _reached(holding, rows, _asked("400 to 800"))).beyond) == ["EC", "PE"]


async def test_the_bound_itself_is_not_beyond_it(holding: Holding) -> None:
    """500 is not more than 500 and is said to be level; it is at least 500."""
    rows = _of(CO="900", PE="500")
    above = await _reached(holding, rows, _asked("more than 500"))
    assert (_places(above.beyond), _places(above.level)) == (["CO"], ["PE"])
    reached = await _reached(holding, rows, _asked("at least 500"))
    assert (_places(reached.beyond), _places(reached.level)) == (["CO", "PE"], [])


async def test_a_hedge_leaves_a_place_open(holding: Holding) -> None:
    """More than 400 may be more than 500; about 510 may not be; neither is counted."""
    rows = _of(CO="900", PE="more than 400", BO="about 510", EC="1 to 9,000")
    found = await _reached(holding, rows, _asked("more than 500"))
    assert (_places(found.beyond), sorted(_places(found.unsure))) == (["CO"], ["BO", "EC", "PE"])


async def test_none_beyond_still_tells_the_nearest(holding: Holding) -> None:
    """Where nobody has so much, the highest is told, and below a bound the lowest."""
    rows = _of(CO="900", PE="500")
    above = await _reached(holding, rows, _asked("more than 1,000"))
    assert (above.beyond, _places(above.foremost)) == ((), ["CO"])
    below = await _reached(holding, rows, _asked("less than 10"))
    assert (below.beyond, _places(below.foremost)) == ((), ["PE"])


async def test_a_place_left_out_is_not_judged(holding: Holding) -> None:
    """Besides Colombia there are two countries, of which one has more than 500."""
    rows = _of(CO="900", PE="700", BO="100")
    found = await _reached(holding, rows, _asked("more than 500", beside=(slot("CO"),)))
    assert (_places(found.beyond), len(found.judged)) == (["PE"], 2)


async def test_others_are_held_against_a_place_by_its_own_figure(holding: Holding) -> None:
    """Who has more than Peru, and who less; Peru itself is none of them, and its figure is told as the bound."""
    rows = _of(CO="900", PE="500", BO="100")
    more = await _reached(holding, rows, _asked(than=slot("PE")))
    assert (_places(more.beyond), more.bound.written()) == (["CO"], "more than 500")
    less = await _reached(holding, rows, _asked(than=slot("PE"), lowest_first=True))
    assert (_places(less.beyond), _places(less.judged)) == (["BO"], ["BO", "CO"])


async def test_without_a_firm_figure_nobody_is_held_against_a_place(holding: Holding) -> None:
    """Ecuador has no figure, and more than 500 is none to be beyond."""
    rows = _of(CO="900", PE="more than 500", BO="100")
    ask = await holding(rows)
    assert make.only(NoFigure, await ask(_asked(than=slot("EC")))).missing is MissingPart.PLACE
    assert make.only(NotComparable, await ask(_asked(than=slot("PE")))).why is Incomparable.HEDGED


async def test_a_bound_is_held_in_its_own_unit(holding: Holding) -> None:
    """4,000 acres are some 1,619 hectares; what is counted in metric tons is no acre."""
    rows = _of(CO="2,000", PE="1,500")
    found = await _reached(holding, rows, _asked("more than 4,000", unit=slot("acre")))
    assert (_places(found.beyond), found.unit) == (["CO"], "acre")
    ask = await holding(rows)
    assert isinstance(await ask(_asked("more than 4", unit=slot("t"))), NotComparable)


async def test_who_counts_one_place_alone_is_told_beside(holding: Holding) -> None:
    """An estimator of one country may have another figure for the very one that answers."""
    rows = [*_of(CO="900", PE="500"), figure("1,400", of=series(place="CO", estimator="unodc"))]
    orders = make.only(PlacesBeyond, await (await holding(rows))(_asked("more than 1,000"))).orders
    assert [(one.estimator, _places(one.beyond)) for one in orders] == [("us", []), ("unodc", ["CO"])]


async def test_the_missing_are_named(ask: Ask) -> None:
    """Freedonia published nothing for 2020: it is not below the bound but missing."""
    query = _asked("more than 10,000", "2020", estimator=slot("observatory"))
    (found,) = make.only(PlacesBeyond, await ask(query)).orders
    assert (_places(found.beyond), found.missing) == (["XR"], ("XF",))
