"""Sentences for print: each stands alone, names its estimator and release, and keeps hedge and status."""

import pytest

from bot.values.answer import Answer, NoFigure, Trend
from bot.values.asked import Form
from bot.values.compared import TrendQuery
from bot.values.fact import Status
from bot.values.finding import Course, DerivedKind, MissingPart
from bot.values.query import FigureQuery
from bot.values.reply import Reply
from bot.values.slot import Slot, Span
from bot.wording.agency_style import agency_marks
from bot.wording.locales import Locale
from tests.make import subject, when
from tests.wording.make import (
    COCA,
    DEATHS,
    PRODUCTION,
    UN_COCA,
    UN_PRODUCTION,
    change,
    derived,
    fig,
    figures,
    found,
    page,
    reply,
    spanish,
    understood,
    voice,
)

ASKED = FigureQuery(subject=subject(PRODUCTION), when=when("2021"), form=Form.COPY)


def _copy(answer: Answer) -> Reply:
    return reply(answer, reading=understood(ASKED))


def _copia(answer: Answer, **parts: object) -> Reply:
    return spanish(answer, reading=understood(ASKED, language="es"), **parts)


def test_there_is_one_sentence_for_each_estimator() -> None:
    """Two who hold a figure are two sentences, neither of which needs the other."""
    other = found(fig("1,400", UN_PRODUCTION, on=page("2022-10-20", "ap", carries=("unodc", "2022-10-20"))))
    made = _copy(figures(found(fig("972")), others=(other,), query=ASKED))

    assert (made.headline, *made.lines) == (
        (
            "Colombia's potential cocaine production was 972 metric tons in 2021, according to an estimate by the "
            "U.S. government published July 14, 2022, by the White House Office of National Drug Control Policy."
        ),
        (
            "Colombia's potential cocaine production was 1,400 metric tons in 2021, according to an estimate by "
            "UNODC released Oct. 20, 2022, and reported by AP."
        ),
        "Source: ONDCP, July 14, 2022; AP, Oct. 20, 2022.",
        "As of facts version v1.",
    )


def test_spanish_follows_the_countrys_marks() -> None:
    """Points between thousands in Bogotá, commas in Mexico City, and dates in Spanish."""
    answer = figures(found(fig("1,400", UN_PRODUCTION, on="2022-10-20")), query=ASKED)
    mexico = reply(answer, reading=understood(ASKED, language="es"), locale=Locale("es", "MX"))

    assert _copia(answer).headline == (
        "La producción potencial de cocaína de Colombia fue de 1.400 toneladas métricas en 2021, según una "
        "estimación de la UNODC del 20 de octubre de 2022."
    )
    assert "1,400 toneladas métricas" in mexico.headline
    assert _copia(answer).lines == (
        "Fuente: UNODC, 20 de octubre de 2022.",
        "Según la versión v1 de los datos.",
    )


def test_sources_stand_short_and_in_full() -> None:
    """The short form is a credit line; the full one has the title, when it was read, and the licence."""
    made = _copy(figures(found(fig("972")), query=ASKED))

    assert made.citations[0].text == (
        "White House Office of National Drug Control Policy, “Coca estimates”, 14 July 2022, table 1. Read November "
        "2026. License: public domain"
    )
    assert made.citations[0].link == "https://example.org/ondcp/2022-07-14"


@pytest.mark.parametrize(
    ("amount", "status", "told"),
    [
        ("more than 750", Status.PUBLISHED, "more than 750 metric tons"),
        ("about 972", Status.PRELIMINARY, "according to a preliminary estimate by"),
        ("972", Status.PROVISIONAL, "according to a provisional estimate by"),
        ("972", Status.ANNOUNCED, "according to a figure announced by"),
        ("3,001", Status.LEAKED, "according to a leaked, unpublished figure attributed to"),
        ("600 to 750", Status.FINAL, "between 600 and 750 metric tons"),
    ],
)
def test_hedge_and_status_are_in_the_sentence(amount: str, status: Status, told: str) -> None:
    """Nothing that the reply says of a figure is lost on the way to print."""
    assert told in _copy(figures(found(fig(amount, status=status)), query=ASKED)).headline


def test_a_revised_figure_says_what_an_earlier_edition_gave() -> None:
    """Whoever prints 994 knows that 1,010 was printed before, and both pages are cited."""
    made = _copy(figures(found(fig("1,010", on="2021-07-16"), fig("994")), query=ASKED))

    assert made.headline.endswith("; an earlier edition (released July 16, 2021) gave 1,010.")
    assert len(made.citations) == 2
    spanish_made = _copia(figures(found(fig("1,010", on="2021-07-16"), fig("994")), query=ASKED))
    assert spanish_made.headline.endswith(
        "; una edición anterior (publicada el 16 de julio de 2021) daba 1.010."
    )


def test_a_count_is_figures_from_who_counted() -> None:
    """Deaths are no estimate, and a page that only passes them on is named as that."""
    own = _copy(figures(found(fig("24,486", DEATHS, on="2022-12-22")), query=ASKED)).headline
    passed_on = fig("24,486", DEATHS, on=page("2022-01-04", "ap", speaks_for=()))

    assert own.endswith("according to figures from the CDC published Dec. 22, 2022.")
    told = _copy(figures(found(passed_on), query=ASKED)).headline
    assert told.endswith("according to figures from the CDC, as given by AP on Jan. 4, 2022.")


def test_a_page_without_a_date_is_given_none() -> None:
    """The sentence says nothing of when; the credit says undated."""
    undated = fig("1,400", UN_PRODUCTION, on=page("undated", "unodc"))
    made = _copy(figures(found(undated), query=ASKED))

    assert made.headline.endswith("according to an estimate by UNODC.")
    assert made.lines[0] == "Source: UNODC, undated."


def test_a_course_is_told_with_both_releases() -> None:
    """The change names the release of its base, as rule and desk want it."""
    first, last = found(fig("245,000", COCA, "2020", on="2021-07-16")), found(fig("234,000", COCA))
    course = Course(points=(first, last), change=change(first, last), highest=first, lowest=last)
    query = TrendQuery(subject=subject(COCA), span=Slot[Span](value=Span()), form=Form.COPY)
    made = reply(Trend(facts_version="v1", query=query, courses=(course,)), reading=understood(query))

    assert made.headline == (
        "Colombia had 234,000 hectares of coca under cultivation in 2021, down 4.5% from 245,000 hectares in 2020 "
        "(released July 16, 2021), a drop of 11,000, according to an estimate by the U.S. government published July "
        "14, 2022, by the White House Office of National Drug Control Policy."
    )
    assert made.lines[0] == "Source: ONDCP, July 14, 2022; ONDCP, July 16, 2021."


def test_a_refusal_is_not_made_printable() -> None:
    """Where nothing is held there is no sentence, whatever was asked to be made of it."""
    near = found(fig("234,000", UN_COCA))
    refused = NoFigure(
        facts_version="v1", query=ASKED, missing=MissingPart.PERIOD, asked="1950", nearest=(near,)
    )

    assert _copy(refused) == reply(refused)


@pytest.mark.parametrize(
    ("house", "agency"),
    [
        ("on 9 July 2013.", "on July 9, 2013."),
        ("(ONDCP, 14 July 2022)", "(ONDCP, July 14, 2022)"),
        ("9 January 2013 and", "Jan. 9, 2013, and"),
        ("3 September 2020 (via", "Sept. 3, 2020 (via"),
        ("in July 2016", "in July 2016"),
        ("the US government and the UN", "the U.S. government and the U.N."),
        ("UNODC, USD and $120", "UNODC, USD and $120"),
    ],
)
def test_english_has_the_agencies_marks(house: str, agency: str) -> None:
    """July 14, 2022; Jan. and Sept. beside a day; U.S. and U.N., and no other abbreviation touched."""
    assert agency_marks(voice(), house) == agency


def test_a_unit_asked_for_stands_behind_the_sentences() -> None:
    """Ours comes after everything that is quoted, and before the credit."""
    lead = found(fig("972"))
    asked = ASKED.model_copy(update={"unit": Slot[str](value="lb")})
    pounds = derived(DerivedKind.CONVERSION, "2140000", "lb", lead)
    made = reply(figures(lead, converted=(pounds,), query=asked), reading=understood(asked))

    assert made.lines[0] == "Converted by us: 972 metric tons is 2,140,000 pounds."
    assert made.lines[1].startswith("Source: ")
