"""The year card: a line for each thing counted."""

from bot.values.answer import NoFigure, YearCard
from bot.values.catalogue import CardLine, Theme
from bot.values.finding import Change, MissingPart
from bot.values.query import YearCardQuery
from tests import make
from tests.answering.conftest import Ask, Holding
from tests.make import figure, series, slot, when, year


def _card(
    code: str = "", *, theme: str = "coca", place: str = "XR", estimator: str = "", as_of: str = ""
) -> YearCardQuery:
    return YearCardQuery(
        theme=slot(theme),
        place=slot(place),
        when=when(code),
        estimator=slot(estimator) if estimator else None,
        as_of=make.day(as_of) if as_of else None,
    )


def _told(card: YearCard) -> dict[tuple[str, str], list[tuple[str, str]]]:
    return {
        (entry.measure, entry.substance): [
            (one.series.estimator, make.written(one.current)) for one in entry.findings
        ]
        for entry in card.entries
    }


async def test_a_card_has_every_line_of_its_theme(ask: Ask) -> None:
    """Area, output and two kinds of seizure, each by whoever holds it, the first estimator first."""
    card = make.only(YearCard, await ask(_card("2021")))
    assert _told(card) == {
        ("cultivation", "coca"): [("observatory", "23,400"), ("league", "20,425")],
        ("potential-production", "cocaine"): [("observatory", "372"), ("league", "560")],
        ("seizures", "cocaine"): [("xr-gov", "66.9")],
        ("seizures", "cocaine-and-base"): [("observatory", "more than 75"), ("xr-gov", "75.7")],
    }
    assert (card.period, card.missing) == (year("2021"), ())
    assert [dispute.id for dispute in card.disputes] == ["coca-xr-2020"]


async def test_a_line_tells_how_the_first_figure_moved(ask: Ask) -> None:
    """The change of a line is that of the finding which leads it."""
    card = make.only(YearCard, await ask(_card("2021")))
    change = make.only(Change, card.entries[0].change)
    assert change.absolute.recipe == "23,400 - 24,500 = -1,100"


async def test_the_latest_card_is_of_the_first_lines_newest_year(ask: Ask) -> None:
    """The area decides the year; lines without it are named."""
    card = make.only(YearCard, await ask(_card()))
    assert card.period == year("2022")
    assert card.missing == (("seizures", "cocaine"), ("seizures", "cocaine-and-base"))


async def test_who_has_no_figure_of_the_first_line_is_said_to_have_none(ask: Ask) -> None:
    """What others have of it comes first, then what whoever was asked for has of another line."""
    refused = make.only(NoFigure, await ask(_card("2021", estimator="xr-gov")))
    assert (refused.missing, refused.asked) == (MissingPart.ESTIMATOR, "xr-gov")
    assert [(one.series.measure, one.series.estimator) for one in refused.nearest] == [
        ("cultivation", "observatory"),
        ("seizures", "xr-gov"),
        ("cultivation", "league"),
    ]


async def test_a_place_without_the_first_line_takes_the_next(ask: Ask) -> None:
    """The deaths card of a place that lacks the first line still finds its year."""
    card = make.only(YearCard, await ask(_card(theme="deaths")))
    assert card.period == year("2022")
    assert [entry.findings[0].series.scope for entry in card.entries] == ["provisional-reported"] * 2


async def test_a_card_by_one_estimator_holds_only_its_lines(ask: Ask) -> None:
    """The League's card has area and output; what it never counts in any year is not missing from it."""
    card = make.only(YearCard, await ask(_card("2021", estimator="league")))
    assert {name for findings in _told(card).values() for name, _ in findings} == {"league"}
    assert card.missing == ()


async def test_a_card_can_be_as_of_a_day(ask: Ask) -> None:
    """In August 2021 the newest year was 2020, with its figures as first published."""
    card = make.only(YearCard, await ask(_card(as_of="2021-08-01")))
    assert card.period == year("2020")
    assert _told(card)[("potential-production", "cocaine")] == [("observatory", "410")]


async def test_a_year_without_any_line_is_no_card(ask: Ask) -> None:
    """The nearest year of the first line is offered."""
    found = make.only(NoFigure, await ask(_card("2031")))
    assert (found.missing, found.asked) == (MissingPart.FUTURE, "2031")
    assert found.nearest[0].series.measure == "cultivation"


async def test_a_place_without_any_line_is_no_card(ask: Ask) -> None:
    """A country that is not held is named, and no other's card is shown."""
    found = make.only(NoFigure, await ask(_card("2021", place="EC")))
    assert (found.missing, found.asked, found.nearest) == (MissingPart.PLACE, "EC", ())


async def test_a_place_with_only_a_later_line_refuses_by_that_line(ask: Ask) -> None:
    """Sylvania holds area, output and seizures, but nothing of 1999: the area's years are nearest."""
    found = make.only(NoFigure, await ask(_card("1999", place="XS")))
    assert found.missing is MissingPart.PERIOD
    assert found.held_first == "2020"


async def test_a_later_year_of_another_line_does_not_move_the_card(holding: Holding) -> None:
    """The first line's newest year is the card's, though seizures are held for a later one."""
    rows = [figure(period="2019"), figure(period="2021", of=series("seizures", "cocaine"))]
    theme = Theme(
        id="coca",
        name="coca",
        name_es="coca",
        place="CO",
        card=(
            CardLine(measure="cultivation", substance="coca"),
            CardLine(measure="seizures", substance="cocaine"),
        ),
    )
    ask = await holding(rows, make.catalogue(rows, themes={"coca": theme}))
    card = make.only(YearCard, await ask(_card(place="CO")))
    assert (card.period, card.missing) == (year("2019"), (("seizures", "cocaine"),))
