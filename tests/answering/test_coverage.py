"""What is held, and which years are missing in between."""

import pytest

from bot.answering.coverage import _most_asked
from bot.values.answer import Coverage, NoFigure
from bot.values.catalogue import CardLine, Theme
from bot.values.finding import Held, MissingPart
from bot.values.query import CoverageQuery
from tests import make
from tests.answering.conftest import Ask, Holding
from tests.make import figure, series, slot


def _of(held: tuple[Held, ...], place: str = "", estimator: str = "observatory") -> Held:
    key = series("potential-production", "cocaine", place, estimator)
    return next(one for one in held if one.series == key)


async def test_a_place_lists_its_series(ask: Ask) -> None:
    """Freedonia has three series, with first and last period and the number of rows that were not withdrawn."""
    found = make.only(Coverage, await ask(CoverageQuery(place=slot("XF"))))
    assert [(one.series.measure, one.series.estimator) for one in found.held] == [
        ("cultivation", "observatory"),
        ("cultivation", "league"),
        ("potential-production", "observatory"),
    ]
    assert (_of(found.held, "XF").first, _of(found.held, "XF").last, _of(found.held, "XF").count) == (
        "2019",
        "2020",
        5,
    )
    assert (found.places, found.figures) == (1, 11)


async def test_missing_years_are_told(holding: Holding) -> None:
    """Between the first year and the last, the years without a figure are named."""
    ask = await holding([figure(period=code) for code in ("2009", "2012", "2010", "2014")])
    found = make.only(Coverage, await ask(CoverageQuery(place=slot("CO"))))
    assert (found.held[0].first, found.held[0].last, found.held[0].gaps) == ("2009", "2014", (2011, 2013))
    assert make.only(Coverage, await ask(CoverageQuery())).held == found.held


async def test_fiscal_and_calendar_years_are_put_in_order_of_time(holding: Holding) -> None:
    """The first period of all places is the earliest, whatever kind of year it is, and so is the last."""
    rows = [figure(period="FY2009"), figure(period="2012"), figure(of=series(place="PE"), period="2010")]
    rows.append(figure(of=series(place="PE"), period="FY2011"))
    (found,) = make.only(Coverage, await (await holding(rows))(CoverageQuery())).held
    assert (found.series.place, found.first, found.last, found.count) == ("", "FY2009", "2012", 4)


async def test_without_a_place_all_places_are_told_as_one(ask: Ask) -> None:
    """Of every place together the entry has no place, and the places are counted."""
    found = make.only(Coverage, await ask(CoverageQuery(measure=slot("potential-production"))))
    together = _of(found.held)
    assert (together.count, together.first, together.last, together.gaps) == (13, "2019", "2021", ())
    assert _of(found.held, "XR", "league").count == 5
    assert found.places == 3


async def test_everything_can_be_asked_for(ask: Ask) -> None:
    """Without any part named, all figures held are counted; the one that was withdrawn is not held."""
    found = make.only(Coverage, await ask(CoverageQuery()))
    assert (found.figures, found.places) == (79, 8)


async def test_a_year_of_which_all_is_withdrawn_is_not_covered(ask: Ask) -> None:
    """The League's 2021 for Freedonia was taken back: its years end before, and nothing of it is counted."""
    found = make.only(Coverage, await ask(CoverageQuery(place=slot("XF"), measure=slot("cultivation"))))
    assert "2021" not in {held.last for held in found.held if held.series.estimator == "league"}


@pytest.mark.parametrize(
    ("query", "part", "said"),
    [
        (CoverageQuery(place=slot("EC")), MissingPart.PLACE, "EC"),
        (CoverageQuery(measure=slot("purity")), MissingPart.MEASURE, "purity"),
        (CoverageQuery(substance=slot("poppy")), MissingPart.SUBSTANCE, "poppy"),
        (CoverageQuery(estimator=slot("nobody")), MissingPart.ESTIMATOR, "nobody"),
    ],
)
async def test_nothing_held_names_the_part(
    ask: Ask, query: CoverageQuery, part: MissingPart, said: str
) -> None:
    """What is not held is named by the part asked for."""
    found = make.only(NoFigure, await ask(query))
    assert (found.missing, found.asked) == (part, said)


def test_what_cards_show_first_leads() -> None:
    """Each card gives its next measure in turn, and other substances of a measure come after."""
    cards = (("a x", "b x", "a y"), ("a x", "c x"))
    themes = [
        Theme(
            id=str(number),
            name="",
            name_es="",
            place="CO",
            card=tuple(CardLine(measure=line[0], substance=line[2]) for line in card),
        )
        for number, card in enumerate(cards)
    ]
    assert [" ".join(line) for line in _most_asked(themes)] == ["a x", "c x", "b x", "a y"]
