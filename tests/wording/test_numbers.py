"""Numbers as newsrooms print them, by locale."""

from decimal import Decimal

import pytest

from bot.wording.locales import ENGLISH, SPANISH, Locale, NotALocale, marks, month_first, parse_locale
from bot.wording.numbers import computed, percentage, plain, printed, rounded, shortest, spelled

MEXICO = parse_locale("es_MX")
ACADEMY = parse_locale("es_CO:academy")


@pytest.mark.parametrize(
    ("locale", "written"),
    [
        (ENGLISH, "1,234,567.25"),
        (SPANISH, "1.234.567,25"),
        (MEXICO, "1,234,567.25"),
        (ACADEMY, "1 234 567,25"),
    ],
)
def test_a_number_takes_the_marks_of_its_country(locale: Locale, written: str) -> None:
    """The same number is 230.028 in Bogotá and 230,028 in Mexico City."""
    assert plain(Decimal("1234567.25"), locale).replace("\u202f", " ") == written


def test_the_academy_writes_four_digits_without_a_mark_and_spaces_the_percent_sign() -> None:
    """House style on top of the country's marks."""
    assert plain(Decimal(2664), ACADEMY) == "2664"
    assert plain(Decimal(2664), SPANISH) == "2.664"
    assert plain(Decimal(9999), ACADEMY) == "9999"
    assert plain(Decimal(-9999), ACADEMY) == "-9999"
    assert plain(Decimal(10000), ACADEMY) == "10\u202f000"
    assert plain(Decimal(1000), SPANISH) == "1.000"
    assert percentage(Decimal(20), ACADEMY) == "20\u00a0%"
    assert percentage(Decimal("4.5"), SPANISH) == "4,5%"


@pytest.mark.parametrize(
    ("number", "english", "spanish"),
    [
        ("0", "0", "0"),
        ("1", "1", "1"),
        ("-5", "-5", "-5"),
        ("2.70", "2.70", "2,70"),
        ("999999", "999,999", "999.999"),
        ("1000000", "1 million", "1 millón"),
        ("1900000", "1.9 million", "1,9 millones"),
        ("1998000", "1,998,000", "1.998.000"),
        ("1200000000", "1.2 billion", "1.200 millones"),
        ("1250000000", "1,250 million", "1.250 millones"),
        ("1000000000", "1 billion", "1.000 millones"),
        ("500000000", "500 million", "500 millones"),
        ("1100000", "1.1 million", "1,1 millones"),
        ("1050000", "1,050,000", "1.050.000"),
        ("1000.4", "1,000", "1.000"),
        ("1000.0", "1,000", "1.000"),
        ("-103257.5", "-103,258", "-103.258"),
        ("1.239", "1.24", "1,24"),
        ("1.000", "1.00", "1,00"),
        ("-0.125", "-0.125", "-0,125"),
        ("-2000000", "-2 million", "-2 millones"),
        ("103257.248", "103,257", "103.257"),
        ("999.248", "999.25", "999,25"),
        ("0.0042", "0.0042", "0,0042"),
    ],
)
def test_round_millions_are_worded_and_no_digit_is_rounded_away(
    number: str, english: str, spanish: str
) -> None:
    """Only whole hundred thousands are worded; anything finer keeps its digits, below a thousand two decimals too."""
    assert spelled(Decimal(number), ENGLISH)[0] == english
    assert spelled(Decimal(number), SPANISH)[0] == spanish


@pytest.mark.parametrize(
    ("number", "worded"), [("999999", False), ("1998000", False), ("1000000", True), ("2000000000", True)]
)
def test_whether_a_word_was_used_is_told(number: str, worded: bool) -> None:
    """Spanish joins a unit to "millones" with "de", and to digits without."""
    assert [spelled(Decimal(number), locale)[1] for locale in (ENGLISH, SPANISH)] == [worded, worded]


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("76.9", "77%"),
        ("18.4", "18%"),
        ("15.46", "15%"),
        ("15.5", "15.5%"),
        ("10", "10%"),
        ("10.4", "10%"),
        ("9.96", "10%"),
        ("9.44", "9.4%"),
        ("9.45", "9.5%"),
        ("-15.5", "-15.5%"),
        ("0.049", "0.05%"),
        ("0.005", "0.01%"),
        ("0.004", "0%"),
        ("4.5", "4.5%"),
        ("4.0", "4%"),
        ("0.05", "0.1%"),
        ("0.04", "0.04%"),
        ("0", "0%"),
        ("1900", "1,900%"),
        ("-41.2", "-41%"),
    ],
)
def test_a_computed_percentage_bears_no_more_digits_than_it_can(number: str, written: str) -> None:
    """Whole from ten up, one decimal below; a half is not rounded twice."""
    assert percentage(Decimal(number), ENGLISH) == written


@pytest.mark.parametrize(
    ("number", "written"),
    [("49.6", "49.6%"), ("50.4", "50.4%"), ("50", "50%"), ("99.6", "99.6%"), ("100", "100%")],
)
def test_what_is_not_quite_half_or_all_is_not_printed_as_if(number: str, written: str) -> None:
    """No to more than half never stands beside 50%."""
    assert percentage(Decimal(number), ENGLISH) == written


def test_a_published_number_keeps_its_decimals_up_to_two() -> None:
    """2.70 keeps its nought; a third decimal is rounded half up; less than one keeps all."""
    assert str(printed(Decimal("2.70"))) == "2.70"
    assert str(printed(Decimal("27.215"))) == "27.22"
    assert str(printed(Decimal("0.1234"))) == "0.1234"
    assert str(printed(Decimal("1E+3"))) == "1E+3"


def test_noughts_after_the_point_are_dropped_from_what_we_computed() -> None:
    """A calculation's trailing noughts say nothing; those of hundreds do."""
    assert str(shortest(Decimal("5.00"))) == "5"
    assert str(shortest(Decimal("5.50"))) == "5.5"
    assert str(shortest(Decimal(300))) == "300"
    assert computed(Decimal("578000.000"), ENGLISH) == "578,000"
    assert rounded(Decimal("3.0")) == 3


@pytest.mark.parametrize("text", ["es", "en-US", "es_", "fr_FR", "es_CO:house", ""])
def test_a_locale_without_its_country_is_refused_with_what_to_write(text: str) -> None:
    """Bare Spanish says nothing of where the point stands."""
    with pytest.raises(NotALocale, match="write en_US"):
        parse_locale(text)


def test_a_country_unknown_to_cldr_is_refused() -> None:
    """A locale that cannot be looked up is a mistake in a setting."""
    with pytest.raises(NotALocale, match="CLDR does not know"):
        parse_locale("es_ZZ")


def test_the_marks_of_a_locale_are_read_once() -> None:
    """CLDR is asked once for each locale."""
    assert marks(SPANISH) is marks(parse_locale("es_CO"))


@pytest.mark.parametrize(
    ("name", "first"), [("en_US", True), ("en_GB", False), ("es_CO", False), ("es_PA", True)]
)
def test_a_locale_says_whether_the_month_comes_first(name: str, first: bool) -> None:
    """7/4 is 4 July in the United States and in Panama, and 7 April nearly everywhere else."""
    assert month_first(parse_locale(name)) is first
