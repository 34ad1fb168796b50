"""A region that nobody counts as one: its countries added up from one edition, or told apart."""

from decimal import Decimal

from bot.values.answer import NoFigure, NotComparable, Totals
from bot.values.catalogue import Catalogue, PlaceKind
from bot.values.compared import ComparisonQuery, Side
from bot.values.fact import Edition, Figure, Status
from bot.values.finding import Incomparable, MissingPart
from bot.values.parts import ShareQuery
from bot.values.query import FigureQuery
from tests import make
from tests.answering.conftest import Holding
from tests.make import asks, edition, figure, series, slot, subject, when

ALL = edition("2022-07-14", key="of-all")
HILLS = series(place="HILLS")
COUNTRIES = ("CO", "PE", "BO")


def _names(rows: list[Figure]) -> Catalogue:
    held = make.catalogue(rows)
    region = make.place("HILLS", PlaceKind.REGION)
    within = {one: make.place(one, within="HILLS") for one in (*COUNTRIES, "EC")}
    return held.model_copy(update={"places": {**held.places, **within, "HILLS": region}})


def _row(place: str, value: str, page: Edition = ALL, period: str = "2021", estimator: str = "us") -> Figure:
    return figure(value, page, of=series(place=place, estimator=estimator), period=period)


def _asked(code: str = "2021", **parts: object) -> FigureQuery:
    return asks(code, subject(HILLS), **parts)


async def test_countries_of_one_edition_are_added_up(holding: Holding) -> None:
    """All three of July 2022 make a total that names its terms, the largest first; a country without any is left out."""
    rows = [_row("BO", "39,700"), _row("CO", "234,000"), _row("PE", "84,400")]
    found = make.only(Totals, await (await holding(rows, _names(rows)))(_asked()))
    (total,) = found.totals
    assert total.total.value == Decimal(358_100)
    assert total.total.recipe == "234,000 + 84,400 + 39,700 = 358,100"
    assert [one.series.place for one in total.operands] == ["CO", "PE", "BO"]


async def test_a_country_is_a_part_of_the_sum_where_nobody_counts_the_region(holding: Holding) -> None:
    """Colombia's 234,000 of the 358,100 that one edition's three come to; a country outside the sum has no part of it."""
    rows = [_row("BO", "39,700"), _row("CO", "234,000"), _row("PE", "84,400")]
    ask = await holding(rows, _names(rows))

    def asked(place: str) -> ShareQuery:
        return ShareQuery(part=subject(series(place=place)), whole=subject(HILLS), when=when("2021"))

    (total,) = make.only(Totals, await ask(asked("CO"))).totals
    assert total.part is not None
    assert total.share is not None
    assert total.part.series.place == "CO"
    assert total.share.recipe == "234,000 / (234,000 + 84,400 + 39,700 = 358,100) = 65.3%"
    assert make.only(NoFigure, await ask(asked("EC"))).asked == "EC"


async def test_a_page_that_prints_all_current_figures_again_will_do(holding: Holding) -> None:
    """Three figures of three pages are added up as the yearbook prints all of them, hedged there or not."""
    pages = [edition("2022-07-14", key=key) for key in ("one", "two", "three")]
    book = edition("2023", key="yearbook", speaks_for=())
    values = ("234,000", "84,400", "39,700")
    rows = [_row(*each) for each in zip(COUNTRIES, values, pages, strict=True)]
    rows += [_row("CO", "234,000", book), _row("PE", "about 84,400", book), _row("BO", "39,700", book)]
    found = make.only(Totals, await (await holding(rows, _names(rows)))(_asked()))
    assert {one.edition.id for one in found.totals[0].operands} == {book.id}


async def test_a_superseded_figure_is_never_added(holding: Holding) -> None:
    """Where Colombia was revised since the edition that gives all three, nothing is added up, and each is told."""
    revised = edition("2024-07-01", key="later")
    rows = [_row("CO", "234,000"), _row("PE", "84,400"), _row("BO", "39,700"), _row("CO", "240,000", revised)]
    found = make.only(NoFigure, await (await holding(rows, _names(rows)))(_asked()))
    assert (found.missing, found.asked) == (MissingPart.TOTAL, "2021")
    assert [make.written(one.current) for one in found.nearest] == ["240,000", "84,400", "39,700"]
    then = make.only(Totals, await (await holding(rows, _names(rows)))(_asked(as_of=make.day("2023-01-01"))))
    assert then.totals[0].total.value == Decimal(358_100)


async def test_the_estimators_are_never_added_to_each_other(holding: Holding) -> None:
    """Two countries by one estimator and the third by another make no total."""
    rows = [_row("CO", "234,000"), _row("PE", "84,400"), _row("BO", "30,500", estimator="unodc")]
    make.only(NoFigure, await (await holding(rows, _names(rows)))(_asked()))


async def test_what_is_not_of_one_unit_or_not_settled_is_never_added(holding: Holding) -> None:
    """Tons and kilograms make no sum, nor does a figure that was only leaked."""
    mixed = [_row("CO", "234,000"), _row("PE", "84,400").model_copy(update={"unit": "acre"})]
    make.only(NoFigure, await (await holding(mixed, _names(mixed)))(_asked()))
    leaked = [_row("CO", "234,000"), _row("PE", "84,400").model_copy(update={"status": Status.LEAKED})]
    make.only(NoFigure, await (await holding(leaked, _names(leaked)))(_asked()))


async def test_prices_and_rates_are_never_added(holding: Holding) -> None:
    """What is a ratio has no sum: two countries' prices make no price of both."""
    rows = [_row("CO", "1,500"), _row("PE", "1,100")]
    names = _names(rows)
    price = names.measures["cultivation"].model_copy(update={"flow_or_stock": "ratio"})
    priced = names.model_copy(update={"measures": {**names.measures, "cultivation": price}})
    found = make.only(NoFigure, await (await holding(rows, priced))(_asked()))
    assert found.missing is MissingPart.PLACE


async def test_the_latest_total_is_of_the_newest_year_that_has_all(holding: Holding) -> None:
    """2022 is held for one country only, so the newest total is that of 2021."""
    newer = edition("2023-07-14", key="newer")
    rows = [_row("CO", "234,000"), _row("PE", "84,400"), _row("CO", "230,000", newer, "2022")]
    found = make.only(Totals, await (await holding(rows, _names(rows)))(_asked("")))
    assert {one.period.code for one in found.totals[0].operands} == {"2021"}


async def test_pages_that_carry_one_release_are_one_edition(holding: Holding) -> None:
    """Three papers of different days with what the estimator released on one day make a total of it."""
    day = "2022-07-14"
    pages = [
        edition(f"2022-07-{15 + at}", key=f"paper-{at}", speaks_for=(), carries=(("us", day),))
        for at in range(3)
    ]
    values = ("972", "785", "317")
    rows = [_row(*each) for each in zip(COUNTRIES, values, pages, strict=True)]
    found = make.only(Totals, await (await holding(rows, _names(rows)))(_asked()))
    assert found.totals[0].total.value == Decimal(2_074)


def _places(*named: str, code: str = "2021") -> FigureQuery:
    first, *besides = named
    return asks(code, subject(series(place=first)), besides=tuple(map(slot, besides)))


async def test_places_named_together_are_added_up_of_one_edition_alone(holding: Holding) -> None:
    """Two of three countries make a sum by themselves; of two editions each is told, the largest first."""
    rows = [_row("BO", "39,700"), _row("CO", "234,000"), _row("PE", "84,400")]
    found = make.only(Totals, await (await holding(rows, _names(rows)))(_places("BO", "PE")))
    assert found.totals[0].total.recipe == "84,400 + 39,700 = 124,100"
    apart = [_row("BO", "39,700"), _row("PE", "84,400", edition("2022-08-01", key="another"))]
    refused = make.only(NoFigure, await (await holding(apart, _names(apart)))(_places("BO", "PE")))
    assert (refused.missing, refused.asked) == (MissingPart.TOTAL, "2021")
    assert [one.series.place for one in refused.nearest] == ["PE", "BO"]


async def test_no_sum_leaves_out_a_place_that_was_named(holding: Holding) -> None:
    """Ecuador has no figure, so that what the two come to is not Colombia's."""
    rows = [_row("CO", "234,000")]
    found = make.only(NoFigure, await (await holding(rows, _names(rows)))(_places("CO", "EC")))
    assert (found.missing, found.asked) == (MissingPart.PLACE, "EC")


async def test_a_place_is_not_added_to_one_that_it_lies_in(holding: Holding) -> None:
    """Nariño is counted in Colombia's figure already."""
    rows = [_row("CO", "234,000"), _row("HILLS", "300,000")]
    found = make.only(NotComparable, await (await holding(rows, _names(rows)))(_places("CO", "HILLS")))
    assert found.detail == "one of the places lies in another"
    assert len(found.findings) == 2


async def test_rates_of_two_places_are_not_added_up(holding: Holding) -> None:
    """45.6 and 49.2 of 100,000 people are no 94.8."""
    rows = [_row("CO", "45.6"), _row("PE", "49.2")]
    names = _names(rows).model_copy(update={"measures": {"cultivation": make.measure(flow_or_stock="ratio")}})
    found = make.only(NotComparable, await (await holding(rows, names))(_places("CO", "PE")))
    assert found.why is Incomparable.RATIO


async def test_drugs_of_which_one_death_can_have_two_are_not_added_up(holding: Holding) -> None:
    """Heroin and cocaine together is refused for its reason, with the figure of each."""
    heroin, cocaine = (series(substance=drug) for drug in ("heroin", "cocaine"))
    rows = [figure("9,173", of=heroin), figure("24,486", of=cocaine)]
    names = make.catalogue(rows, measures={"cultivation": make.measure(overlapping=True)})
    sides = tuple(Side(subject=subject(one), when=when("2021")) for one in (heroin, cocaine))
    ask = await holding(rows, names)
    found = make.only(NotComparable, await ask(ComparisonQuery(sides=sides, added=True)))
    assert (found.why, len(found.findings)) == (Incomparable.OVERLAPPING, 2)
