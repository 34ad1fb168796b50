"""Amounts with their hedge and unit: the hedge is never lost, the unit never bare."""

from decimal import Decimal

import pytest

from bot.values.amount import Amount, Missing, parse_amount
from bot.values.catalogue import Unit, UnitKind
from bot.values.finding import Derived, DerivedKind
from bot.wording.amounts import amount_text, bare_amount, derived_number, derived_text, soft_words
from bot.wording.locales import ENGLISH, SPANISH, parse_locale
from bot.wording.voice import Voice
from tests.make import figure
from tests.wording.make import voice
from tests.wording.names import CATALOGUE

EN, ES = voice(ENGLISH), voice(SPANISH)
ACADEMY = voice(parse_locale("es_CO:academy"))


@pytest.mark.parametrize(
    ("amount", "unit", "english", "spanish"),
    [
        ("234,000", "ha", "234,000 hectares", "234.000 hectáreas"),
        ("about 2,700", "t", "about 2,700 metric tons", "alrededor de 2.700 toneladas métricas"),
        ("at least 30", "t", "at least 30 metric tons", "al menos 30 toneladas métricas"),
        ("more than 750", "t", "more than 750 metric tons", "más de 750 toneladas métricas"),
        ("at most 5", "t", "at most 5 metric tons", "como máximo 5 toneladas métricas"),
        ("less than 10", "t", "less than 10 metric tons", "menos de 10 toneladas métricas"),
        (
            "1,200 to 1,900",
            "t",
            "between 1,200 and 1,900 metric tons",
            "entre 1.200 y 1.900 toneladas métricas",
        ),
        ("0", "deaths", "0 deaths", "0 muertes"),
        ("1", "deaths", "1 death", "1 muerte"),
        ("about 1", "t", "about 1 metric ton", "alrededor de 1 tonelada métrica"),
        ("1.5", "t", "1.5 metric tons", "1,5 toneladas métricas"),
        ("1900000", "people", "1.9 million people", "1,9 millones de personas"),
        ("1000000", "people", "1 million people", "1 millón de personas"),
        (
            "1200000 to 1900000",
            "people",
            "between 1.2 million and 1.9 million people",
            "entre 1,2 millones y 1,9 millones de personas",
        ),
        (
            "950000 to 1900000",
            "people",
            "between 950,000 and 1,900,000 people",
            "entre 950.000 y 1.900.000 personas",
        ),
        ("4.5", "percent", "4.5%", "4,5%"),
        ("about 4.5", "percent", "about 4.5%", "alrededor del 4,5%"),
        ("at least 4", "percent", "at least 4%", "al menos el 4%"),
        ("more than 4", "percent", "more than 4%", "más del 4%"),
        ("at most 4", "percent", "at most 4%", "como máximo el 4%"),
        ("less than 4", "percent", "less than 4%", "menos del 4%"),
        ("1.6 to 2.2", "percent", "between 1.6% and 2.2%", "entre el 1,6% y el 2,2%"),
        ("120", "usd_per_g", "$120 per gram", "120 dólares por gramo"),
        ("1", "usd_per_g", "$1 per gram", "1 dólar por gramo"),
        ("80 to 120", "usd_per_g", "between $80 and $120 per gram", "entre 80 y 120 dólares por gramo"),
        ("1200000000", "usd", "$1.2 billion", "1.200 millones de dólares"),
        ("12", "furlongs", "12 furlongs", "12 furlongs"),
    ],
)
def test_an_amount_reads_as_a_newsroom_prints_it(amount: str, unit: str, english: str, spanish: str) -> None:
    """Hedge, number and unit stand together in both languages."""
    parsed = parse_amount(amount)

    assert amount_text(EN, parsed, unit) == english
    assert amount_text(ES, parsed, unit) == spanish


@pytest.mark.parametrize(
    ("missing", "english", "spanish"),
    [
        (Missing.NOT_PUBLISHED, "not published", "no publicado"),
        (Missing.NOT_COLLECTED, "not collected", "no recogido"),
        (Missing.WITHHELD, "withheld", "reservado"),
        (Missing.NONE_RECORDED, "none recorded", "sin registros"),
    ],
)
def test_a_missing_amount_is_a_word_and_never_nought(missing: Missing, english: str, spanish: str) -> None:
    """Why there is no number is said in two words."""
    assert amount_text(EN, missing, "t") == english
    assert bare_amount(ES, missing, "t") == spanish


@pytest.mark.parametrize(
    ("amount", "unit", "english", "spanish"),
    [
        ("204,000", "ha", "204,000", "204.000"),
        ("about 204,000", "ha", "about 204,000", "alrededor de 204.000"),
        ("1,200 to 1,900", "t", "between 1,200 and 1,900", "entre 1.200 y 1.900"),
        ("1.7", "percent", "1.7%", "1,7%"),
        ("120", "usd_per_g", "$120 per gram", "120"),
    ],
)
def test_a_unit_just_named_is_left_out_and_the_hedge_is_not(
    amount: str, unit: str, english: str, spanish: str
) -> None:
    """A percentage and a price keep their sign, since a bare number would be another thing."""
    assert bare_amount(EN, parse_amount(amount), unit) == english
    assert bare_amount(ES, parse_amount(amount), unit) == spanish


def test_the_academy_s_percentage_keeps_its_space() -> None:
    """House style reaches every percentage."""
    assert amount_text(ACADEMY, parse_amount("4.5"), "percent") == "4,5\u00a0%"


@pytest.mark.parametrize(
    ("value", "unit", "english", "spanish"),
    [
        ("-4.5", "percent", "4.5%", "4,5%"),
        ("0.2", "points", "0.2 percentage points", "0,2 puntos porcentuales"),
        ("-1", "points", "1 percentage point", "1 punto porcentual"),
        ("2.5", "times", "2.5 times", "2,5 veces"),
        ("578000.00", "acre", "578,000 acres", "578.000 acres"),
        ("1", "acre", "1 acre", "1 acre"),
        ("3100000", "lb", "3.1 million pounds", "3,1 millones de libras"),
        ("66.5", "percent", "66.5%", "66,5%"),
        ("120.5", "usd_per_g", "$120.50 per gram", "120,50 dólares por gramo"),
        ("120.00", "usd_per_g", "$120 per gram", "120 dólares por gramo"),
        ("42.754", "usd_per_g", "$42.75 per gram", "42,75 dólares por gramo"),
        ("0.5", "usd_per_g", "$0.50 per gram", "0,50 dólares por gramo"),
        ("1900000", "usd", "$1.9 million", "1,9 millones de dólares"),
        ("1500.5", "usd", "$1,501", "1.501 dólares"),
        ("1.00", "deaths", "1 death", "1 muerte"),
        ("7.125", "deaths", "7.13 deaths", "7,13 muertes"),
    ],
)
def test_a_computed_number_drops_its_sign_and_keeps_its_unit(
    value: str, unit: str, english: str, spanish: str
) -> None:
    """The direction is said in words beside it."""
    made = Derived(kind=DerivedKind.CHANGE, value=Decimal(value), unit=unit, recipe="r", operands=())

    assert derived_text(EN, made) == english
    assert derived_text(ES, made) == spanish


@pytest.mark.parametrize(
    ("value", "unit", "english", "spanish"),
    [("-42.5", "usd_per_g", "$42.50", "42,50"), ("-42.5", "t", "42.5", "42,5")],
)
def test_a_computed_number_whose_unit_was_named_keeps_its_cents(
    value: str, unit: str, english: str, spanish: str
) -> None:
    """A sum of money is 42.50, and a mass is not."""
    made = Derived(kind=DerivedKind.CHANGE, value=Decimal(value), unit=unit, recipe="r", operands=())

    assert derived_number(EN, made) == english
    assert derived_number(ES, made) == spanish


def test_exactly_one_needs_no_range() -> None:
    """From one to two is no singular."""
    amount = parse_amount("1 to 2")
    assert isinstance(amount, Amount)

    assert amount_text(EN, amount, "t") == "between 1 and 2 metric tons"


def test_a_computed_number_keeps_its_sign_where_that_is_asked_for() -> None:
    """A converted figure is given as it is: four and a half below nought stays below."""
    made = Derived(kind=DerivedKind.CHANGE, value=Decimal("-4.5"), unit="percent", recipe="r", operands=())

    assert derived_text(EN, made, signed=True) == "-4.5%"
    assert derived_text(EN, made) == "4.5%"


def test_every_unit_of_the_kind_percent_takes_the_sign() -> None:
    """An editor may measure in another percentage, and it is not written out as a word."""
    purity = Unit(
        id="purity",
        name="purity",
        singular="purity",
        name_es="pureza",
        singular_es="pureza",
        kind=UnitKind.PERCENT,
    )
    told = Voice(CATALOGUE.model_copy(update={"units": {"purity": purity}}), ENGLISH)
    made = Derived(kind=DerivedKind.AVERAGE, value=Decimal("66.50"), unit="purity", recipe="r", operands=())

    assert derived_text(told, made) == "66.5%"
    assert amount_text(told, parse_amount("about 66.5"), "purity") == "about 66.5%"


@pytest.mark.parametrize(
    ("written", "english", "spanish"),
    [
        (("234,000", "84,400"), "", ""),
        (("234,000", "about 84,400"), "about ", "alrededor de "),
        (("234,000", "not published"), "about ", "alrededor de "),
    ],
)
def test_what_is_computed_is_as_firm_as_its_least_firm_figure(
    written: tuple[str, ...], english: str, spanish: str
):
    """One figure that is about something makes the sum of it and an exact one about something."""
    figures = [figure(value) for value in written]

    assert (english, spanish) == (soft_words(voice(ENGLISH), figures), soft_words(voice(SPANISH), figures))
