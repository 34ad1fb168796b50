"""Which edition a figure is from, as it stands beside the figure."""

import pytest

from bot.values.catalogue import Estimator
from bot.values.fact import Figure, Status
from bot.wording.locales import ENGLISH, SPANISH
from bot.wording.phrases import attributed_mark, edition_mark, is_own_page, noted, status_word
from bot.wording.voice import Voice
from tests.wording.make import DEATHS, PRODUCTION, UN_PRODUCTION, fig, page, voice
from tests.wording.names import CATALOGUE

EN, ES = voice(ENGLISH), voice(SPANISH)
OWN = fig("972")
OWN_BODY = fig("1,400", UN_PRODUCTION)
CARRIED = fig("994", on=page("2022-07-15", "ap", carries=("us", "2022-07-14")))
CARRIED_FOR_ANOTHER = fig("994", on=page("2022-07-15", "ap", carries=("unodc", "2022-07-14")))
GIVEN = fig("1,010", on=page("2022", "cia"))


@pytest.mark.parametrize(
    ("figure", "english", "spanish"),
    [
        (OWN, "ONDCP, 14 July 2022", "ONDCP, 14 de julio de 2022"),
        (OWN_BODY, "14 July 2022", "14 de julio de 2022"),
        (CARRIED, "14 July 2022, via AP", "14 de julio de 2022, vía AP"),
        (CARRIED_FOR_ANOTHER, "as given by AP, 15 July 2022", "tal como la da AP, 15 de julio de 2022"),
        (GIVEN, "as given by CIA, 2022", "tal como la da CIA, 2022"),
    ],
)
def test_whose_page_a_figure_is_on_is_said_where_it_is_another_s(
    figure: Figure, english: str, spanish: str
) -> None:
    """Own, carried and merely repeated figures are told apart."""
    assert edition_mark(EN, figure) == english
    assert edition_mark(ES, figure) == spanish


@pytest.mark.parametrize(
    ("figure", "english", "spanish"),
    [
        (OWN, "ONDCP, 2022", "ONDCP, 2022"),
        (OWN_BODY, "2022", "2022"),
        (CARRIED, "2022, via AP", "2022, vía AP"),
        (GIVEN, "in CIA, 2022", "en CIA, 2022"),
    ],
)
def test_where_room_is_short_the_year_is_enough(figure: Figure, english: str, spanish: str) -> None:
    """Whose page it is is said all the same."""
    assert edition_mark(EN, figure, year_only=True) == english
    assert edition_mark(ES, figure, year_only=True) == spanish


def test_a_publisher_just_named_is_not_named_again() -> None:
    """The day is enough; that the page is somebody else's is said all the same."""
    assert edition_mark(EN, OWN, brief=True) == "14 July 2022"
    assert edition_mark(EN, OWN, brief=True, year_only=True) == "2022"
    assert edition_mark(EN, CARRIED, brief=True) == "14 July 2022, via AP"
    assert edition_mark(EN, GIVEN, brief=True) == "as given by CIA, 2022"


def test_an_estimator_s_figure_is_marked_with_its_name() -> None:
    """A mark that stands alone says whose figure it is."""
    assert attributed_mark(EN, CARRIED) == "the US government, 14 July 2022, via AP"
    assert attributed_mark(ES, OWN_BODY) == "la UNODC, 14 de julio de 2022"


@pytest.mark.parametrize(
    ("estimator", "publisher", "name", "own"),
    [
        ("league", "league", "Anything", True),
        ("league", "press", "the League", True),
        ("league", "press", "League", True),
        ("league", "press", "Liga", True),
        ("league", "press", "Census of the League (CENSUS)", True),
        ("league", "press", "Censo de la Liga", True),
        ("league", "press", "A League", False),
        ("unodc", "report", "World Drug Report (UNODC)", True),
        ("us", "ondcp", "White House Office of National Drug Control Policy", False),
        ("nobody", "nobody", "Anything", True),
        ("nobody", "somebody", "nobody", False),
    ],
)
def test_a_page_is_an_estimator_s_own_under_any_of_its_names(
    estimator: str, publisher: str, name: str, own: bool
) -> None:
    """By its id, by its name in full or short in either language, or by the abbreviation it goes by."""
    league = Estimator(
        id="league",
        name="the League",
        name_es="Liga",
        full_name="Census of the League (CENSUS)",
        full_name_es="Censo de la Liga",
        order=9,
    )
    held = CATALOGUE.model_copy(update={"estimators": CATALOGUE.estimators | {"league": league}})
    edition = page().model_copy(update={"publisher": publisher, "publisher_name": name})
    figure = fig("972", PRODUCTION._replace(estimator=estimator), on=edition)
    assert is_own_page(Voice(held, ENGLISH), figure) is own


@pytest.mark.parametrize(
    ("status", "english", "spanish"),
    [
        (Status.FINAL, "final", "final"),
        (Status.PUBLISHED, "", ""),
        (Status.PROVISIONAL, "provisional", "provisional"),
        (Status.PRELIMINARY, "preliminary", "preliminar"),
        (Status.ANNOUNCED, "announced", "anunciada"),
        (Status.LEAKED, "leaked, unpublished", "filtrada, sin publicar"),
    ],
)
def test_a_status_stands_beside_the_edition(status: Status, english: str, spanish: str) -> None:
    """A provisional figure is provisional wherever it is named; one simply published needs no word."""
    assert (status_word(EN, status), status_word(ES, status)) == (english, spanish)
    figure = fig("972", status=status)
    assert noted(EN, figure) == f"(ONDCP, 14 July 2022{english and f'; {english}'})"
    assert noted(ES, figure) == f"(ONDCP, 14 de julio de 2022{spanish and f'; {spanish}'})"


def test_a_status_that_the_scope_has_just_given_is_not_given_again() -> None:
    """The final count of residents is final; that it is provisional as well would have to be said."""
    final, provisional = (
        fig("70,601", DEATHS, status=status) for status in (Status.FINAL, Status.PROVISIONAL)
    )
    assert noted(EN, final) == "(14 July 2022; final)"
    assert noted(EN, final, scope_said=True) == "(14 July 2022)"
    assert noted(EN, provisional, scope_said=True) == "(14 July 2022; provisional)"


def test_a_dispute_is_noted_after_the_status() -> None:
    """Whoever reads the figure reads that it is disputed."""
    figure = fig("972", status=Status.LEAKED)
    assert noted(EN, figure, disputed=True) == "(ONDCP, 14 July 2022; leaked, unpublished; disputed)"
    assert noted(ES, OWN, disputed=True) == "(ONDCP, 14 de julio de 2022; en disputa)"
    assert noted(EN, OWN, brief=True) == "(14 July 2022)"
