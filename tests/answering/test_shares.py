"""A part of a whole, where it is one."""

import pytest

from bot.values.answer import NoFigure, NotComparable, Share
from bot.values.catalogue import Caveat, PlaceKind, Substance
from bot.values.fact import Figure, SeriesKey
from bot.values.finding import Incomparable, MissingPart
from bot.values.parts import ShareQuery
from bot.values.slot import Subject
from tests import make
from tests.answering.conftest import Ask, Holding
from tests.make import figure, series, subject, when, year

COCA = series("cultivation", "coca", "XR")


def _share(part: Subject, whole: Subject, code: str = "") -> ShareQuery:
    return ShareQuery(part=part, whole=whole, when=when(code))


async def test_a_department_is_a_part_of_its_country(ask: Ask) -> None:
    """The newest year that holds both is taken, by one estimator."""
    found = make.only(Share, await ask(_share(subject(COCA, place="XR-NO"), subject(COCA))))
    (one,) = found.shares
    assert one.share.recipe == "14,028 / 23,028 = 60.9%"
    assert (one.part.period, one.whole.series.estimator) == (year("2022"), "league")


async def test_a_category_has_a_share_of_all_together(ask: Ask) -> None:
    """A quarter of all deaths can involve cocaine, though many of them involve another drug too."""
    deaths = series("overdose-deaths", "cocaine", "XR")
    whole = subject(deaths._replace(substance="all-drugs"))
    found = make.only(Share, await ask(_share(subject(deaths), whole, "2021")))
    (one,) = found.shares
    assert one.share.recipe == "245 / 1,066 = 23.0%"


async def test_overlapping_categories_have_no_shares_of_each_other(ask: Ask) -> None:
    """Deaths that involve heroin are no part of those that involve cocaine, though some are both."""
    deaths = series("overdose-deaths", "all-drugs", "XR")
    whole = subject(deaths._replace(substance="cocaine"))
    found = make.only(NotComparable, await ask(_share(subject(deaths), whole, "2021")))
    assert found.why is Incomparable.OVERLAPPING
    assert [make.written(one.current) for one in found.findings] == ["1,066", "245"]


async def test_a_substance_in_a_place_is_a_part_of_the_same_elsewhere(holding: Holding) -> None:
    """Cocaine deaths of one state are a share of the country's cocaine deaths: places do not overlap."""
    key = series("overdose-deaths", "cocaine", "US-FL")
    rows = [figure("25", of=key, unit="people"), figure("100", of=key._replace(place="US"), unit="people")]
    places = {"US": make.place("US"), "US-FL": make.place("US-FL", PlaceKind.STATE, "US")}
    measures = {"overdose-deaths": make.measure("overdose-deaths", flow_or_stock="flow", overlapping=True)}
    ask = await holding(rows, make.catalogue(rows, places=places, measures=measures))
    found = make.only(Share, await ask(_share(subject(key), subject(key, place="US"), "2021")))
    assert found.shares[0].share.recipe == "25 / 100 = 25.0%"


async def test_a_substance_is_a_part_of_the_group_that_includes_it(holding: Holding) -> None:
    """Where the measure's categories do not overlap, a drug is a share of its group and of all together."""
    rows = [figure("1", of=series(substance=name)) for name in ("cocaine", "heroin")]
    rows += [figure("4", of=series(substance="opioids")), figure("10", of=series(substance="all"))]
    substances = {
        "opioids": Substance(id="opioids", name="x", name_es="x", includes=("heroin",)),
        "all": Substance(id="all", name="x", name_es="x"),
    }
    measures = {"cultivation": make.measure(part_of_whole="all")}
    ask = await holding(rows, make.catalogue(rows, substances=substances, measures=measures))

    async def shared(part: str, whole: str) -> object:
        sides = subject(series(substance=part)), subject(series(substance=whole))
        return await ask(_share(*sides, "2021"))

    assert make.only(Share, await shared("heroin", "opioids")).shares[0].share.recipe == "1 / 4 = 25.0%"
    assert make.only(Share, await shared("cocaine", "all")).shares[0].share.recipe == "1 / 10 = 10.0%"
    assert make.only(NotComparable, await shared("cocaine", "opioids")).why is Incomparable.DEFINITIONS


@pytest.mark.parametrize(
    ("part", "whole", "why"),
    [
        (series(), series(place="PE"), Incomparable.DEFINITIONS),
        (series(), series(measure="eradication"), Incomparable.DEFINITIONS),
        (series(measure="purity"), series(measure="purity", place="WORLD"), Incomparable.DEFINITIONS),
    ],
)
async def test_what_is_no_part_has_no_share(
    holding: Holding, part: SeriesKey, whole: SeriesKey, why: Incomparable
) -> None:
    """Another country, another measure and a percentage are no parts."""
    rows = [figure("1", of=part), figure("2", of=whole)]
    names = ("cultivation", "eradication", "purity")
    measures = {
        name: make.measure(name, flow_or_stock="ratio" if name == "purity" else "flow") for name in names
    }
    ask = await holding(rows, make.catalogue(rows, measures=measures))
    found = make.only(NotComparable, await ask(_share(subject(part), subject(whole), "2021")))
    assert found.why is why


@pytest.mark.parametrize(
    ("part", "why"),
    [
        (figure("more than 1", of=series(place="CO-05")), Incomparable.HEDGED),
        (figure("1", of=series(place="CO-05"), unit="km2"), Incomparable.UNITS),
        (figure("9", of=series(place="CO-05")), Incomparable.DEFINITIONS),
        (figure("1", of=series(place="CO-05", estimator="unodc")), Incomparable.ESTIMATORS),
        (figure("1", of=series(place="CO-05", scope="women")), Incomparable.SCOPES),
    ],
)
async def test_a_share_wants_two_firm_figures_of_one_kind(
    holding: Holding, part: Figure, why: Incomparable
) -> None:
    """A bound, another unit, more than the whole, another estimator or scope: each refused with its reason."""
    rows = [part, figure("5")]
    places = {"CO": make.place("CO"), "CO-05": make.place("CO-05", PlaceKind.DEPARTMENT, "CO")}
    ask = await holding(rows, make.catalogue(rows, places=places))
    found = make.only(
        NotComparable, await ask(_share(subject(series(place="CO-05")), subject(series()), "2021"))
    )
    assert found.why is why


async def test_a_missing_part_is_named(ask: Ask) -> None:
    """A department that is not held has no share."""
    found = make.only(NoFigure, await ask(_share(subject(COCA, place="XR-SO1"), subject(COCA), "2022")))
    assert (found.missing, found.asked) == (MissingPart.PLACE, "XR-SO1")


async def test_a_figure_that_stands_alone_is_no_part_of_anything(holding: Holding) -> None:
    """A row that adds up to no total has no share of it either."""
    whole, part = series(), series(place="CO-52")
    lone = Caveat(id="lone", says="Not to be compared.", says_es="No se compara.", alone=True)
    rows = [
        figure("100", of=whole, period="2021"),
        figure("20", of=part, period="2021").model_copy(update={"caveats": ("lone",)}),
    ]
    places = {"CO": make.place("CO"), "CO-52": make.place("CO-52", PlaceKind.DEPARTMENT, "CO")}
    ask = await holding(rows, make.catalogue(rows, caveats={"lone": lone}, places=places))
    found = make.only(NotComparable, await ask(_share(subject(part), subject(whole), "2021")))
    assert [each.series.place for each in found.of] == ["CO-52"]
