"""A refusal to compare names the figure that it is about, and what can be compared instead."""

import pytest

from bot.values.answer import NotComparable
from bot.values.compared import ComparisonQuery
from bot.values.finding import Incomparable
from tests.make import side, subject
from tests.wording.make import COCA, fig, found, reply, spanish

OLD, NEW, NEXT = (
    found(fig(amount, COCA, year))
    for amount, year in (("1,421", "2001"), ("5,464", "2010"), ("5,585", "2002"))
)
PERU = found(fig("900", COCA._replace(place="PE"), "2001"))
QUERY = ComparisonQuery(sides=(side("2001", subject(COCA)), side("2010", subject(COCA))))


def _refused(**parts: object) -> NotComparable:
    held = {"facts_version": "v1", "query": QUERY, "why": Incomparable.DEFINITIONS, "findings": (OLD, NEW)}
    return NotComparable.model_validate(held | parts)


def test_the_year_is_named_and_the_nearest_that_can_be_compared() -> None:
    """Which year is to blame, in the editors' words why, and which two years are not."""
    refused = _refused(
        of=(OLD,),
        detail="The rows of 2001 do not add up.",
        detail_es="Las filas de 2001 no suman.",
        comparable=(NEXT, NEW),
    )

    assert reply(refused).headline == (
        "Not comparable, because of the figure for 2001: the rows of 2001 do not add up."
    )
    assert reply(refused).lines[-1] == (
        "What can be compared: 5,585 hectares in 2002 and 5,464 hectares in 2010."
    )
    assert (
        spanish(refused).headline == "No son comparables, por la cifra de 2001: las filas de 2001 no suman."
    )
    assert spanish(refused).lines[-1] == (
        "Sí se pueden comparar: 5.585 hectáreas en 2002 y 5.464 hectáreas en 2010."
    )


@pytest.mark.parametrize(
    ("why", "of", "told"),
    [
        (Incomparable.HEDGED, (OLD,), "because of the figure for 2001: it is only a bound, not a figure."),
        (
            Incomparable.HEDGED,
            (OLD, NEW),
            "because of the figures for 2001 and 2010: they are only bounds, not figures.",
        ),
        (Incomparable.MISSING, (NEW,), "because of the figure for 2010: there is none."),
        (Incomparable.UNSETTLED, (NEW,), "because of the figure for 2010: its maker has not published it."),
    ],
)
def test_reasons_without_an_editor_s_words_are_about_the_figure_named(
    why: Incomparable, of: tuple[object, ...], told: str
) -> None:
    """Nobody has to guess which of the two "one of them" is."""
    assert reply(_refused(why=why, of=of)).headline == f"Not comparable, {told}"


def test_of_two_places_the_place_is_named() -> None:
    """The sides are told apart by what differs between them, and their year is said of both that can be compared."""
    refused = _refused(of=(PERU,), findings=(OLD, PERU), why=Incomparable.HEDGED)
    later = found(fig("910", COCA._replace(place="PE"), "2002"))

    assert reply(refused).headline.startswith("Not comparable, because of the figure for Peru:")
    assert reply(refused.model_copy(update={"comparable": (NEXT, later)})).lines[-1] == (
        "What can be compared: 5,585 hectares in Colombia in 2002 and 910 hectares in Peru in 2002."
    )


def test_what_lies_between_two_figures_is_no_one_s_fault() -> None:
    """Two estimators differ from each other, and neither is named."""
    assert reply(_refused(why=Incomparable.ESTIMATORS)).headline == (
        "Not comparable: different estimators measure differently."
    )
