"""Places in order, inside one estimator, scope and period."""

from bot.values.answer import NoFigure, Ranking
from bot.values.catalogue import PlaceKind
from bot.values.fact import Figure, Status
from bot.values.finding import MissingPart, Rank
from bot.values.query import RankingQuery
from tests import make
from tests.answering.conftest import Ask, Holding
from tests.make import figure, series, slot, when, year


def _ranking(code: str = "", **parts: object) -> RankingQuery:
    named = {"measure": slot("cultivation"), "substance": slot("coca"), "when": when(code)}
    return RankingQuery.model_validate(named | parts)


def _told(ranks: tuple[Rank, ...]) -> list[tuple[int, str, str]]:
    return [(rank.position, rank.finding.series.place, make.written(rank.finding.current)) for rank in ranks]


def _of(**values: str) -> list[Figure]:
    return [figure(value, of=series(place=place)) for place, value in values.items()]


async def test_countries_are_ranked_in_the_newest_year_that_two_are_held(ask: Ask) -> None:
    """2022 is held for one country alone, so 2021 is ranked, by the estimator with the most countries."""
    found = make.only(Ranking, await ask(_ranking()))
    assert (found.estimator, found.period) == ("observatory", year("2021"))
    assert _told(found.ranks) == [(1, "XR", "23,400"), (2, "XS", "9,800"), (3, "XF", "3,990")]
    assert (found.missing, found.also) == ((), ())


async def test_the_missing_are_named(ask: Ask) -> None:
    """Freedonia published nothing for 2020: it is not last but missing."""
    found = make.only(Ranking, await ask(_ranking("2020", estimator=slot("observatory"))))
    assert _told(found.ranks) == [(1, "XR", "24,500"), (2, "XS", "9,500")]
    assert found.missing == ("XF",)


async def test_other_estimators_rank_beside(ask: Ask) -> None:
    """In 2020 the League holds two countries as well, and ranks them itself."""
    found = make.only(Ranking, await ask(_ranking("2020")))
    assert [(one.estimator, _told(one.ranks)) for one in found.also] == [
        ("league", [(1, "XR", "14,300"), (2, "XF", "4,100")])
    ]


async def test_a_ranking_can_be_as_of_a_day(ask: Ask) -> None:
    """In August 2021 only 2020 was known of two countries."""
    found = make.only(Ranking, await ask(_ranking(as_of=make.day("2021-08-01"))))
    assert (found.period, len(found.ranks)) == (year("2020"), 2)


async def test_the_parts_of_a_place_are_ranked(ask: Ask) -> None:
    """Departments of Ruritania, and its municipalities where they are asked for."""
    parts = make.only(Ranking, await ask(_ranking(within=slot("XR"))))
    assert _told(parts.ranks) == [(1, "XR-NO", "14,028"), (2, "XR-SO", "9,000")]
    towns = make.only(Ranking, await ask(_ranking(within=slot("XR"), level="municipality")))
    assert _told(towns.ranks) == [(1, "XR-NO1", "2,310"), (2, "XR-NO2", "845"), (3, "XR-SO2", "0")]


async def test_the_places_named_are_the_field(ask: Ask) -> None:
    """Between two countries named, a third does not come in, and one without a figure is missing."""
    named = (slot("XS"), slot("XF"), slot("EC"))
    found = make.only(Ranking, await ask(_ranking("2021", places=named)))
    assert _told(found.ranks) == [(1, "XS", "9,800"), (2, "XF", "3,990")]
    assert found.missing == ("EC",)


async def test_ties_share_a_position(holding: Holding) -> None:
    """Two seconds are followed by a fourth."""
    found = make.only(Ranking, await (await holding(_of(CO="9", PE="5", BO="5", EC="1")))(_ranking("2021")))
    assert _told(found.ranks) == [(1, "CO", "9"), (2, "BO", "5"), (2, "PE", "5"), (4, "EC", "1")]


async def test_three_can_share_a_position(holding: Holding) -> None:
    """Three firsts are followed by a fourth."""
    found = make.only(Ranking, await (await holding(_of(CO="5", PE="5", BO="5", EC="1")))(_ranking("2021")))
    assert [rank.position for rank in found.ranks] == [1, 1, 1, 4]


async def test_the_lowest_can_come_first(holding: Holding) -> None:
    """Turned round, the smallest is number one."""
    found = make.only(
        Ranking, await (await holding(_of(CO="9", PE="5")))(_ranking("2021", lowest_first=True))
    )
    assert [place for _, place, _ in _told(found.ranks)] == ["PE", "CO"]


async def test_a_bound_without_a_sure_place_is_not_ranked(holding: Holding) -> None:
    """More than 4 may be more than 5; more than 7 is surely first."""
    found = make.only(Ranking, await (await holding(_of(CO="9", PE="5", BO="more than 4")))(_ranking("2021")))
    assert ([place for _, place, _ in _told(found.ranks)], found.missing) == (["CO", "PE"], ("BO",))
    sure = make.only(Ranking, await (await holding(_of(CO="more than 9", PE="5")))(_ranking("2021")))
    assert _told(sure.ranks)[0] == (1, "CO", "more than 9")


async def test_units_are_not_mixed(holding: Holding) -> None:
    """The unit that most places are counted in makes the field; the rest is missing."""
    rows = [*_of(CO="9", PE="5"), figure("7", of=series(place="BO"), unit="km2")]
    found = make.only(Ranking, await (await holding(rows))(_ranking("2021")))
    assert ([place for _, place, _ in _told(found.ranks)], found.missing) == (["CO", "PE"], ("BO",))


async def test_scopes_are_not_mixed(holding: Holding) -> None:
    """A count of a part stands in no ranking of the whole."""
    rows = [*_of(CO="9", PE="5"), figure("99", of=series(place="BO", scope="women"))]
    found = make.only(Ranking, await (await holding(rows))(_ranking("2021")))
    assert [place for _, place, _ in _told(found.ranks)] == ["CO", "PE"]


async def test_leaks_are_not_ranked(holding: Holding) -> None:
    """A leaked figure has no place among published ones."""
    rows = [*_of(CO="9", PE="5"), figure("99", of=series(place="BO"), status=Status.LEAKED)]
    found = make.only(Ranking, await (await holding(rows))(_ranking("2021")))
    assert found.missing == ("BO",)


async def test_fiscal_years_answer_for_a_year_said_loosely(holding: Holding) -> None:
    """Where only fiscal years are held they are ranked, and named as such."""
    rows = [
        figure(value, of=series(place=place), period="FY2021") for place, value in (("CO", "1"), ("PE", "2"))
    ]
    found = make.only(Ranking, await (await holding(rows))(_ranking("2021")))
    assert found.period == year("FY2021")


async def test_a_region_ranks_its_countries(holding: Holding) -> None:
    """Only the countries that lie in the region are in the field."""
    rows = _of(CO="9", PE="5", AF="99")
    places = {
        "ANDES": make.place("ANDES", PlaceKind.REGION),
        "CO": make.place("CO", within="ANDES"),
        "PE": make.place("PE", within="ANDES"),
        "AF": make.place("AF"),
    }
    ask = await holding(rows, make.catalogue(rows, places=places))
    found = make.only(Ranking, await ask(_ranking("2021", within=slot("ANDES"))))
    assert [place for _, place, _ in _told(found.ranks)] == ["CO", "PE"]


async def test_the_world_ranks_all_countries(holding: Holding) -> None:
    """The world's field are countries, not their parts."""
    rows = _of(CO="9", PE="5", X="99")
    places = {
        "WORLD": make.place("WORLD", PlaceKind.WORLD),
        "CO": make.place("CO"),
        "PE": make.place("PE"),
        "X": make.place("X", PlaceKind.DEPARTMENT, "CO"),
    }
    ask = await holding(rows, make.catalogue(rows, places=places))
    found = make.only(Ranking, await ask(_ranking("2021", within=slot("WORLD"))))
    assert [place for _, place, _ in _told(found.ranks)] == ["CO", "PE"]
    level = make.only(Ranking, await ask(_ranking("2021", level="country")))
    assert level.ranks == found.ranks


async def test_one_place_is_no_ranking(holding: Holding) -> None:
    """A field of one is refused, and its figure stands beside the refusal as what it is."""
    ask = await holding(_of(CO="9"))
    found = make.only(NoFigure, await ask(_ranking("2021")))
    assert (found.missing, found.asked) == (MissingPart.PERIOD, "2021")
    assert [make.written(finding.current) for finding in found.nearest] == ["9"]


async def test_a_day_on_which_too_little_was_known_gives_no_ranking(holding: Holding) -> None:
    """Peru's figure came out in 2022: a year before, Colombia alone could not be ranked."""
    rows = [*_of(CO="9"), figure("5", "2023-01-01", of=series(place="PE"))]
    found = make.only(NoFigure, await (await holding(rows))(_ranking("2021", as_of=make.day("2022-12-31"))))
    assert (found.missing, found.asked) == (MissingPart.AS_OF, "2022-12-31")
    assert [finding.series.place for finding in found.nearest] == ["CO"]


async def test_the_newest_ranking_known_on_a_day_may_lie_far_back(holding: Holding) -> None:
    """As of 2013 the newest whole field is that of 2011, however many years have been filed since."""
    rows = [
        figure(value, f"{year + 1}-01-01", of=series(place=place), period=str(year))
        for year in range(2011, 2025)
        for place, value in (("CO", "9"), ("PE", "5"))
    ]
    found = make.only(Ranking, await (await holding(rows))(_ranking(as_of=make.day("2012-06-30"))))
    assert found.period == year("2011")


async def test_another_estimators_order_names_whom_it_lacks(ask: Ask) -> None:
    """The League holds no Sylvania in 2020, which may stand anywhere in its order."""
    found = make.only(Ranking, await ask(_ranking("2020")))
    assert [one.missing for one in found.also] == [("XS",)]


async def test_whoever_leads_beside_the_places_named_is_told_by_rank(ask: Ask) -> None:
    """Besides the first it is the second, besides any other the first; behind a place it is whoever comes next."""
    besides = make.only(Ranking, await ask(_ranking(beside=(slot("XR"),))))
    assert besides.query.position == 2
    others = make.only(Ranking, await ask(_ranking(beside=(slot("XS"),))))
    assert others.query.position == 1
    behind = make.only(Ranking, await ask(_ranking(beside=(slot("XS"),), behind=True)))
    assert behind.query.position == 3
    nobody = make.only(Ranking, await ask(_ranking(beside=(slot("XF"),), behind=True)))
    assert nobody.query.position is None
