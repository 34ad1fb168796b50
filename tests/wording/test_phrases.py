"""The small phrases that sentences are made of."""

import pytest

from bot.values.fact import Status
from bot.wording.bodies import english_body, spanish_body
from bot.wording.locales import ENGLISH, SPANISH
from bot.wording.locators import locator
from bot.wording.openings import after_colon
from bot.wording.phrases import (
    capital,
    echoed,
    edition_mark,
    listed,
    lowered,
    noted,
    ordinal,
    place_number,
    plural_adjective,
    possessive,
    sentence,
)
from bot.wording.publishers import published_by, publisher_short
from bot.wording.subjects import thing
from bot.wording.voice import contracted
from tests.wording.make import UN_PRODUCTION, fig, page, voice

EN, ES = voice(ENGLISH), voice(SPANISH)


def test_english_lists_take_no_comma_before_and() -> None:
    """A, B and C."""
    assert listed(EN, ["A", "B", "C"]) == "A, B and C"
    assert listed(EN, ["A"]) == "A"
    assert listed(EN, []) == ""


@pytest.mark.parametrize(
    ("last", "joint"),
    [
        ("Imani", "e"),
        ("Irán", "e"),
        ("Ítaca", "e"),
        ("Hidalgo", "e"),
        ("hija", "e"),
        ("Perú", "y"),
        ("hielo", "y"),
        ("hiato", "y"),
        ("iones", "y"),
        ("Yucatán", "y"),
        ("UNODC", "y"),
        ("2021", "y"),
    ],
)
def test_spanish_y_becomes_e_before_the_sound_of_an_i(last: str, joint: str) -> None:
    """UNODC e Imani, but agua y hielo."""
    assert listed(ES, ["UNODC", last]) == f"UNODC {joint} {last}"


def test_spanish_contracts_before_an_article_and_not_before_a_name() -> None:
    """Del Gobierno, al Observatorio, de El Salvador."""
    assert contracted("según una cifra de el Gobierno") == "según una cifra del Gobierno"
    assert contracted("frente a el año fiscal") == "frente al año fiscal"
    assert contracted("la coca de El Salvador") == "la coca de El Salvador"
    assert contracted("De el total") == "Del total"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("US government", "the US government"),
        ("UNODC", "UNODC"),
        ("CDC", "the CDC"),
        ("SAMHSA", "SAMHSA"),
        ("the Observatory", "the Observatory"),
        ("Foreign Policy", "Foreign Policy"),
        ("", ""),
    ],
)
def test_an_english_estimator_takes_the_article_it_wants(name: str, said: str) -> None:
    """The US government and the CDC, but UNODC."""
    assert english_body(name) == said


@pytest.mark.parametrize(
    ("name", "full", "said"),
    [
        ("Gobierno de Perú", "Gobierno de Perú", "el Gobierno de Perú"),
        ("UNODC", "Oficina de las Naciones Unidas", "la UNODC"),
        ("CDC", "Centros para el Control", "los CDC"),
        ("la Liga", "Censo de la Liga", "la Liga"),
        ("Adam Isacson", "Adam Isacson", "Adam Isacson"),
        ("", "", ""),
    ],
)
def test_a_spanish_estimator_takes_the_article_of_its_full_name(name: str, full: str, said: str) -> None:
    """La UNODC, because an Oficina is feminine."""
    assert spanish_body(name, full) == said


@pytest.mark.parametrize(
    ("publisher", "name", "short"),
    [
        ("ondcp", "White House Office of National Drug Control Policy", "ONDCP"),
        ("unodc", "UN Office on Drugs and Crime", "UNODC"),
        ("cdc", "US Centers for Disease Control and Prevention", "CDC"),
        ("dane", "National Statistics Department of Colombia (DANE)", "DANE"),
        ("devida", "DEVIDA, Peru's national drugs commission", "DEVIDA"),
        ("la-razon", "La Razón (Bolivia)", "La Razón"),
        ("reuters", "Reuters", "Reuters"),
        ("el-pais", "El País", "El País"),
    ],
)
def test_a_publisher_is_called_as_newsrooms_call_it(publisher: str, name: str, short: str) -> None:
    """The abbreviation stands in the sentence, the name in full in the citation."""
    assert publisher_short(publisher, name) == short


def test_whose_page_a_figure_is_on_is_said_where_it_is_another_s() -> None:
    """Own, carried and merely repeated figures are told apart."""
    own, own_body = fig("972"), fig("1,400", UN_PRODUCTION)
    carried = fig("994", on=page("2022-07-15", "ap", carries=("us", "2022-07-14")))
    given = fig("1,010", on=page("2022", "cia"))

    assert edition_mark(EN, own) == "ONDCP, 14 July 2022"
    assert edition_mark(EN, own, brief=True) == "14 July 2022"
    assert edition_mark(EN, own_body) == "14 July 2022"
    assert edition_mark(EN, carried) == "14 July 2022, via AP"
    assert edition_mark(ES, carried) == "14 de julio de 2022, vía AP"
    assert edition_mark(EN, given) == "as given by CIA, 2022"
    assert edition_mark(ES, given) == "tal como la da CIA, 2022"


def test_a_status_stands_beside_the_edition() -> None:
    """A provisional figure is provisional wherever it is named."""
    assert noted(EN, fig("972", status=Status.PROVISIONAL)) == "(ONDCP, 14 July 2022; provisional)"
    assert noted(ES, fig("972", status=Status.ANNOUNCED)) == "(ONDCP, 14 de julio de 2022; anunciada)"
    assert noted(EN, fig("972")) == "(ONDCP, 14 July 2022)"


def test_ranks_have_names_up_to_ten() -> None:
    """Tercero loses its ending before a noun."""
    assert [ordinal(EN, number) for number in (1, 2, 10, 12)] == ["first", "second", "tenth", "number 12"]
    assert place_number(ES, 1) == "el primer lugar"
    assert place_number(ES, 2) == "el segundo lugar"
    assert place_number(ES, 3) == "el tercer lugar"
    assert place_number(ES, 12) == "el lugar número 12"
    assert place_number(EN, 3) == "third place"
    assert place_number(EN, 12) == "place number 12"


def test_words_are_fitted_into_their_sentence() -> None:
    """Capitals, full stops, owners and plurals."""
    assert sentence("no figure is held") == "No figure is held."
    assert sentence("Who said so?") == "Who said so?"
    assert capital("") == ""
    assert possessive("UNODC") == "UNODC's"
    assert possessive("the United States") == "the United States'"
    assert plural_adjective("provisional") == "provisionales"
    assert lowered("The area grew") == "the area grew"
    assert lowered("UNODC changed its method") == "UNODC changed its method"
    assert after_colon(ES, "La producción fue") == "la producción fue"
    assert after_colon(EN, "The retail price") == "The retail price"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("cocoa", "cocoa"),
        ("  two\nlines\there ", "two lines here"),
        ("<!channel> *bold* _it_ `x` ~y~ a|b", "!channel bold it x y ab"),
        ("zero\u200bwidth \u202eturned\u0007", "zerowidth turned"),
        ("x" * 100, "x" * 39 + "…"),
    ],
)
def test_a_person_s_own_words_are_made_safe_before_they_are_repeated(typed: str, shown: str) -> None:
    """One short line, no control characters, no marks that a chat would obey."""
    assert echoed(typed) == shown


@pytest.mark.parametrize(
    ("measure", "substance", "english", "spanish"),
    [
        (
            "potential-production",
            "cocaine",
            "potential production of cocaine",
            "producción potencial de cocaína",
        ),
        ("overdose-deaths", "heroin", "overdose deaths (heroin)", "muertes por sobredosis de heroína"),
        (
            "border-seizures",
            "fentanyl",
            "border seizures of fentanyl",
            "incautaciones en la frontera de fentanilo",
        ),
        ("aid", "all-drugs", "US aid", "ayuda estadounidense"),
        ("unheard-of", "cocaine", "unheard-of (cocaine)", "unheard-of de cocaína"),
    ],
)
def test_what_is_counted_is_named_with_its_drug(
    measure: str, substance: str, english: str, spanish: str
) -> None:
    """A measure of no one drug names none."""
    assert thing(EN, measure, substance) == english
    assert thing(ES, measure, substance) == spanish


def test_of_several_none_is_said_with_or() -> None:
    """Two who hold nothing are joined by "or", which in Spanish becomes "u" before the sound of an o."""
    assert listed(EN, ["UNODC", "WOLA"], either=True) == "UNODC or WOLA"
    assert listed(ES, ["la UNODC", "el CRS"], either=True) == "la UNODC o el CRS"
    assert listed(ES, ["la UNODC", "Ohio"], either=True) == "la UNODC u Ohio"
    assert listed(EN, ["UNODC"], either=True) == "UNODC"


def test_a_publisher_goes_by_its_abbreviation_else_by_its_name_in_the_readers_language() -> None:
    """ONDCP is ONDCP in both languages; a ministry has a Spanish name."""
    office = page(by="us").model_copy(update={"publisher_name_es": "Oficina de Política Nacional"})
    ministry = page(by="co-gov").model_copy(
        update={
            "publisher": "mindefensa",
            "publisher_name": "Ministry of Defence",
            "publisher_name_es": "Ministerio de Defensa",
        }
    )
    assert (published_by(EN, office), published_by(ES, office)) == ("ONDCP", "ONDCP")
    assert (published_by(EN, ministry), published_by(ES, ministry)) == (
        "Ministry of Defence",
        "Ministerio de Defensa",
    )


def test_a_common_locator_is_said_in_the_readers_language() -> None:
    """What editors write often is translated, part by part; what is not known stays as it is."""
    assert locator(EN, "row of the total, column of the year") == "row of the total, column of the year"
    assert locator(ES, "row of the total, column of the year") == "fila del total, columna del año"
    assert (
        locator(ES, "records of the municipality, crop and year")
        == "registros del municipio, el cultivo y el año"
    )
    assert locator(ES, "table 7.1, row of the country") == "tabla 7.1, fila del país"
    assert locator(ES, "page text, box on the left") == "page text, box on the left"
