"""The small phrases that sentences are made of."""

import pytest

from bot.wording.bodies import english_body, spanish_body
from bot.wording.locales import ENGLISH, SPANISH
from bot.wording.locators import locator
from bot.wording.openings import after_colon
from bot.wording.phrases import (
    capital,
    clause,
    echoed,
    estimate_noun,
    listed,
    lowered,
    neither,
    ordinal,
    owned,
    place_number,
    plural_adjective,
    possessive,
    sentence,
)
from bot.wording.publishers import published_by, publisher_short
from bot.wording.subjects import thing
from bot.wording.voice import contracted
from tests.wording.make import page, voice

EN, ES = voice(ENGLISH), voice(SPANISH)


def test_english_lists_take_no_comma_before_and() -> None:
    """A, B and C."""
    assert listed(EN, ["A", "B", "C"]) == "A, B and C"
    assert listed(ES, ["A", "B", "Irán"]) == "A, B e Irán"
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
        ("hioides", "y"),
        ("Iowa", "y"),
        ("iatrogenia", "y"),
        ("Ohio", "y"),
        ("Chile", "y"),
        ("", "y"),
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


def test_ranks_have_names_up_to_ten() -> None:
    """From eleven on the number is given."""
    english = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
    spanish = "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo".split()
    assert [ordinal(EN, number) for number in range(1, 13)] == [*english, "number 11", "number 12"]
    assert [ordinal(ES, number) for number in range(1, 13)] == [*spanish, "número 11", "número 12"]


@pytest.mark.parametrize(
    ("position", "english", "spanish"),
    [
        (1, "first place", "el primer lugar"),
        (2, "second place", "el segundo lugar"),
        (3, "third place", "el tercer lugar"),
        (10, "tenth place", "el décimo lugar"),
        (11, "place number 11", "el lugar número 11"),
    ],
)
def test_a_rank_is_a_place_of_its_own(position: int, english: str, spanish: str) -> None:
    """Primero and tercero lose their ending before a noun, and no others do."""
    assert place_number(EN, position) == english
    assert place_number(ES, position) == spanish


def test_words_are_fitted_into_their_sentence() -> None:
    """Capitals, owners and plurals."""
    assert capital("élite") == "Élite"
    assert capital("") == ""
    assert possessive("UNODC") == "UNODC's"
    assert possessive("the United States") == "the United States'"
    assert [plural_adjective(word) for word in ("provisional", "anunciada", "final")] == [
        "provisionales", "anunciadas", "finales",
    ]  # fmt: skip
    assert [plural_adjective(word) for word in ("firme", "definitivo")] == ["firmes", "definitivos"]
    assert after_colon(ES, "La producción fue") == "la producción fue"
    assert after_colon(EN, "The retail price") == "The retail price"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("no figure is held", "No figure is held."),
        ("no figure\n  is held", "No figure is held."),
        ("It is held.", "It is held."),
        ("Who said so?", "Who said so?"),
        ("so it is!", "So it is!"),
        ("he said “no.”", "He said “no.”"),
        ("dijo «no.»", "Dijo «no.»"),
        ("he said “no”", "He said “no”."),
    ],
)
def test_a_sentence_has_one_ending(text: str, told: str) -> None:
    """It begins with a capital and ends with a full stop, unless it brings an ending of its own."""
    assert sentence(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The area grew", "the area grew"),
        ("A leak", "a leak"),
        ("En 2021 creció", "en 2021 creció"),
        ("Más coca", "más coca"),
        ("UNODC changed its method", "UNODC changed its method"),
        ("Theirs is less", "Theirs is less"),
        ("Bolivia's area", "Bolivia's area"),
        ("", ""),
    ],
)
def test_inside_a_sentence_only_a_common_word_begins_small(text: str, told: str) -> None:
    """A name keeps its capital."""
    assert lowered(text) == told


def test_an_editor_s_sentence_can_be_part_of_another() -> None:
    """It comes on one line, without its full stop, and begins small where its first word is common."""
    assert clause("The area\ngrew.") == "the area grew"
    assert clause("UNODC changed  its method.") == "UNODC changed its method"
    assert clause("Who said so?") == "Who said so?"


def test_a_number_is_somebody_s_estimate_or_figure() -> None:
    """What is counted is a figure, what is estimated an estimate, and the owner takes the article it wants."""
    assert estimate_noun(EN, "cultivation") == ("estimate", "la estimación")
    assert estimate_noun(ES, "overdose-deaths") == ("figure", "la cifra")
    assert owned(EN, "unodc", ("estimate", "la estimación")) == "UNODC's estimate"
    assert owned(ES, "unodc", ("estimate", "la estimación")) == "la estimación de la UNODC"
    assert owned(EN, "us", ("figure", "la cifra")) == "the US government's figure"
    assert owned(ES, "us", ("figure", "la cifra")) == "la cifra del Gobierno de Estados Unidos"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("cocoa", "cocoa"),
        ("  two\nlines\there ", "two lines here"),
        ("<!channel> *bold* _it_ `x` ~y~ a|b", "!channel bold it x y ab"),
        ("zero\u200bwidth \u202eturned\u0007", "zerowidth turned"),
        ("x" * 40, "x" * 40),
        ("x" * 41, "x" * 39 + "…"),
        ("x" * 38 + " and more", "x" * 38 + "…"),
        ("a*b_c~d`e<f>g|h", "abcdefgh"),
        ("tab\tand\u2028line", "tab and line"),
        ("", ""),
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
            "incautaciones de fentanilo en la frontera",
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


def test_of_several_none_is_said_with_or_and_in_spanish_with_ni() -> None:
    """Who hold nothing are joined by "or"; Spanish gives each its "de" and the last a "ni"."""
    assert neither(EN, ["UNODC", "WOLA"]) == "UNODC or WOLA"
    assert neither(EN, ["UNODC"]) == "UNODC"
    assert neither(ES, ["la UNODC"]) == "de la UNODC"
    assert neither(ES, ["la UNODC", "el CRS"]) == "de la UNODC ni de el CRS"
    assert neither(ES, ["A", "B", "C"]) == "de A, de B ni de C"


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


@pytest.mark.parametrize(
    ("where", "told"),
    [
        ("sheet Rate Drug OD Deaths, row 8, column 1999", "hoja Rate Drug OD Deaths, fila 8, columna 1999"),
        ("table row Cocaine, FY 15", "fila de la tabla: Cocaine, año fiscal 2015"),
        ("CSV row 2021, California, Number of Deaths", "fila del CSV: 2021, California, Number of Deaths"),
        ("Cocaine hydrochloride, per kg", "Cocaine hydrochloride, per kg"),
        ("row of the moon", "row of the moon"),
    ],
)
def test_what_the_source_itself_names_so_stays_as_it_has_it(where: str, told: str) -> None:
    """Sheets, rows and columns are said in the reader's language, their headings as they stand on the page."""
    assert locator(ES, where) == told
    assert locator(EN, where) == where
