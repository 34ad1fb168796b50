"""Which part of a question nothing is held for, and what is nearest."""

import pytest

from bot.values.answer import NoFigure
from bot.values.catalogue import PlaceKind
from bot.values.fact import SeriesKey, Standing, Status
from bot.values.finding import MissingPart
from tests import make
from tests.answering.conftest import Ask, Holding
from tests.make import asks, figure, series, subject

COCA = series("cultivation", "coca", "XR")


def _nearest(found: NoFigure) -> list[tuple[str, str, str]]:
    return [(one.series.place, one.series.estimator, one.period.code) for one in found.nearest]


async def test_a_year_not_held_offers_the_nearest_years(ask: Ask) -> None:
    """Before the series begins, its first years are nearest, and its range is told."""
    found = make.only(NoFigure, await ask(asks("2012", subject(COCA, estimator="observatory"))))
    assert (found.missing, found.asked) == (MissingPart.PERIOD, "2012")
    assert _nearest(found) == [
        ("XR", "observatory", "2015"),
        ("XR", "observatory", "2016"),
        ("XR", "observatory", "2017"),
    ]
    assert (found.held_first, found.held_last) == ("2015", "2022")


async def test_a_year_to_come_is_told_as_such(ask: Ask) -> None:
    """2031 is not missing but to come."""
    found = make.only(NoFigure, await ask(asks("2031", subject(COCA))))
    assert (found.missing, found.asked) == (MissingPart.FUTURE, "2031")


async def test_an_estimator_without_the_series_offers_those_with_it(ask: Ask) -> None:
    """Who does not estimate coca is named, and the others' figures for the year are nearest."""
    found = make.only(NoFigure, await ask(asks("2021", subject(COCA, estimator="health-board"))))
    assert (found.missing, found.asked) == (MissingPart.ESTIMATOR, "health-board")
    assert _nearest(found) == [("XR", "observatory", "2021"), ("XR", "league", "2021")]


async def test_an_estimator_with_the_series_but_not_the_year_lacks_the_year(ask: Ask) -> None:
    """The Observatory's output of 2022 is missing by its year, not by its name."""
    asked = subject(series("potential-production", "cocaine", "XR"), estimator="observatory")
    found = make.only(NoFigure, await ask(asks("2022", asked)))
    assert (found.missing, found.asked) == (MissingPart.PERIOD, "2022")
    assert _nearest(found)[:2] == [("XR", "league", "2022"), ("XR", "observatory", "2021")]


async def test_a_scope_not_held_offers_the_others(ask: Ask) -> None:
    """A way of counting that is not held is named, with the ways that are."""
    asked = subject(series("overdose-deaths", "all-drugs", "XR"), scope="ports-of-entry")
    found = make.only(NoFigure, await ask(asks("2021", asked)))
    assert (found.missing, found.asked) == (MissingPart.SCOPE, "ports-of-entry")
    assert _nearest(found) == [("XR", "health-board", "2021")]


async def test_another_country_is_never_nearest(ask: Ask) -> None:
    """A country without figures gets no neighbour's."""
    found = make.only(NoFigure, await ask(asks("2021", subject(COCA, place="EC"))))
    assert (found.missing, found.asked, found.nearest) == (MissingPart.PLACE, "EC", ())


async def test_a_part_of_a_place_is_nearest_to_the_place_around_it(ask: Ask) -> None:
    """A municipality without figures gets its department's."""
    found = make.only(NoFigure, await ask(asks("2021", subject(COCA, place="XR-SO1"))))
    assert found.missing is MissingPart.PLACE
    assert _nearest(found) == [("XR-SO", "league", "2021")]


@pytest.mark.parametrize(
    ("key", "part", "said"),
    [
        (series("purity", "coca", "XR"), MissingPart.MEASURE, "purity"),
        (series("cultivation", "poppy", "XR"), MissingPart.SUBSTANCE, "poppy"),
        (series("cultivation", "fentanyl", "XR"), MissingPart.SUBSTANCE, "fentanyl"),
        (series("purity", "poppy", "XR"), MissingPart.MEASURE, "purity"),
    ],
)
async def test_what_is_not_counted_is_named(ask: Ask, key: SeriesKey, part: MissingPart, said: str) -> None:
    """A measure that nobody keeps, a substance that nobody counts, and a pair of the two are told apart."""
    found = make.only(NoFigure, await ask(asks("2021", subject(key))))
    assert (found.missing, found.asked) == (part, said)


async def test_what_else_is_held_of_the_substance_is_nearest(ask: Ask) -> None:
    """Who asks for the purity of coca is shown what is held of coca."""
    found = make.only(NoFigure, await ask(asks("2021", subject(series("purity", "coca", "XR")))))
    assert {one.series.measure for one in found.nearest} == {"cultivation"}


async def test_nearest_figures_are_three_at_most_and_settled(holding: Holding) -> None:
    """Of many years the nearest three are offered, one an estimator and year, nearest first."""
    rows = [
        figure(period=f"{number}", of=series(scope=scope))
        for number in range(2000, 2010)
        for scope in ("", "women")
    ]
    found = make.only(NoFigure, await (await holding(rows))(asks("2011")))
    assert _nearest(found) == [("CO", "us", "2009"), ("CO", "us", "2008"), ("CO", "us", "2007")]
    assert {one.series.scope for one in found.nearest} == {""}


async def test_leaked_figures_are_not_offered_as_nearest(holding: Holding) -> None:
    """The nearest year held is a settled one; the leak beside it is left out."""
    rows = [
        figure(period="2019"),
        figure(period="2020", status=Status.LEAKED),
        figure("withheld", period="2018"),
    ]
    found = make.only(NoFigure, await (await holding(rows))(asks("2021")))
    assert _nearest(found) == [("CO", "us", "2019")]


async def test_an_estimator_not_out_by_the_day_is_missing_by_the_day(holding: Holding) -> None:
    """Where one estimator had published by the day and the one asked for had not, the day is what is missing."""
    rows = [figure(), figure("9", "2025-01-01", of=series(estimator="unodc"))]
    query = asks("2021", subject(estimator="unodc"), as_of=make.day("2023-01-01"))
    found = make.only(NoFigure, await (await holding(rows))(query))
    assert (found.missing, found.asked) == (MissingPart.AS_OF, "2023-01-01")
    assert _nearest(found) == [("CO", "us", "2021")]


async def test_a_period_never_published_is_missing_whatever_the_day(holding: Holding) -> None:
    """A year that nobody holds to this day is not missing for the day's sake."""
    query = asks("1990", as_of=make.day("2023-01-01"))
    assert make.only(NoFigure, await (await holding([figure()]))(query)).missing is MissingPart.PERIOD


async def test_a_series_of_nothing_but_withdrawn_rows_holds_no_period(holding: Holding) -> None:
    """Where every row was withdrawn the period is missing, with a day or without."""
    ask = await holding([figure(standing=Standing.WITHDRAWN)])
    for code in ("", "2021"):
        found = make.only(NoFigure, await ask(asks(code)))
        assert (found.missing, found.asked, found.nearest) == (MissingPart.PERIOD, code or "latest", ())


async def test_the_parts_of_a_country_are_nearest_to_it(holding: Holding) -> None:
    """Nobody asks all of the country, and the two parts that are asked on their own are offered."""
    rows = [figure("2.4", of=series(place="GB-EAW")), figure("1.8", of=series(place="GB-NIR"))]
    names = make.catalogue([*rows, figure(of=series(place="GB"))])
    parts = {row.series.place: make.place(row.series.place, PlaceKind.REGION, "GB") for row in rows}
    ask = await holding(rows, names.model_copy(update={"places": {**names.places, **parts}}))
    found = make.only(NoFigure, await ask(asks("2021", subject(place="GB"))))
    assert (found.missing, found.asked) == (MissingPart.PLACE, "GB")
    assert _nearest(found) == [("GB-EAW", "us", "2021"), ("GB-NIR", "us", "2021")]


async def test_another_price_of_the_thing_there_is_nearest(holding: Holding) -> None:
    """Where none by the gram is held, the price by the kilo is offered, and nothing that is no price."""
    kilo, gram = series("price-wholesale"), series("price-retail")
    rows = [figure("1,215", of=kilo), figure("9", of=gram._replace(place="PE")), figure()]
    names = make.catalogue(rows)
    prices = {key: make.measure(key, unit_kind="price") for key in ("price-wholesale", "price-retail")}
    ask = await holding(rows, names.model_copy(update={"measures": {**names.measures, **prices}}))
    found = make.only(NoFigure, await ask(asks("2021", subject(gram))))
    assert [one.series.measure for one in found.nearest] == ["price-wholesale"]
