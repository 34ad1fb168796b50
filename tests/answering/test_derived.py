"""Sums, shares and conversions, with their recipes."""

from decimal import Decimal

import pytest

from bot.answering.derived import average, conversions, converted, share, total
from bot.answering.releases import significant_digits
from bot.values.finding import DerivedKind
from tests import make
from tests.make import figure

NAMES = make.catalogue()


def test_a_share_is_a_percentage_of_the_whole() -> None:
    """42,035 of 230,028 hectares is 18.3 percent."""
    found = share(figure("42,035"), figure("230,028"))
    assert found is not None
    assert (found.value, found.unit, found.recipe) == (Decimal("18.3"), "percent", "42,035 / 230,028 = 18.3%")
    assert share(figure("1"), figure("0")) is None


def test_a_total_adds_and_names_every_term() -> None:
    """The recipe of a total can be added up again."""
    found = total([figure("27.20", unit="t"), figure("50.1", unit="t")])
    assert (found.value, found.unit, found.recipe) == (Decimal("77.30"), "t", "27.20 + 50.1 = 77.30")


def test_an_average_keeps_the_decimals_of_its_terms() -> None:
    """Three whole numbers average to a whole one, half rounded up."""
    found = average([figure("1"), figure("2"), figure("2")])
    assert (found.value, found.recipe) == (Decimal(2), "(1 + 2 + 2) / 3 = 2")
    assert average([figure("1"), figure("2")]).value == Decimal(2)
    assert average([figure("1.0"), figure("2")]).value == Decimal("1.5")


def test_a_bound_is_refused_rather_than_added() -> None:
    """Nobody can add more than 750 to anything."""
    with pytest.raises(ValueError, match="no firm number"):
        total([figure("1"), figure("more than 750")])


@pytest.mark.parametrize(
    ("value", "unit", "to", "shown"),
    [
        ("234,000", "ha", "acre", "578,000"),
        ("204,257", "ha", "acre", "504,730"),
        ("1,010", "t", "lb", "2,230,000"),
        ("669.3", "t", "lb", "1,476,000"),
        ("200", "ha", "acre", "490"),
        ("2.70", "ha", "acre", "6.67"),
        ("0", "ha", "acre", "0"),
        ("500", "ha", "km2", "5.0"),
    ],
)
def test_a_conversion_is_as_precise_as_its_source(value: str, unit: str, to: str, shown: str) -> None:
    """Converted numbers keep the source's digits, and two where it has but one."""
    (found,) = conversions([figure(value, unit=unit)], to, NAMES)
    assert found.kind is DerivedKind.CONVERSION
    assert found.unit == to
    assert f"{found.value:,f}" == shown
    assert found.recipe.endswith(f" = {shown}")


def test_a_range_is_converted_end_by_end() -> None:
    """600 to 750 becomes two numbers."""
    assert [one.value for one in conversions([figure("600 to 750")], "km2", NAMES)] == [
        Decimal("6.0"),
        Decimal("7.5"),
    ]


@pytest.mark.parametrize("to", ["lb", "people", "ha", "furlong"])
def test_only_units_of_one_kind_convert(to: str) -> None:
    """Hectares give no pounds, no people, no hectares and no unknown unit."""
    assert conversions([figure("234,000")], to, NAMES) == ()


def test_units_without_a_size_do_not_convert() -> None:
    """A count has no factor and a word for no number has nothing to convert."""
    assert converted(Decimal(1), "people", "people", NAMES) is None
    assert conversions([figure("withheld")], "acre", NAMES) == ()


@pytest.mark.parametrize(
    ("number", "digits"),
    [("234000", 3), ("204257", 6), ("1010", 3), ("2.70", 3), ("0.05", 1), ("0", 1), ("100", 1), ("10.0", 3)],
)
def test_digits_that_carry_meaning_are_counted(number: str, digits: int) -> None:
    """Trailing noughts of a whole number do not count; those after a point do."""
    assert significant_digits(Decimal(number)) == digits


def test_a_number_s_digits_are_its_own_whatever_was_counted_before() -> None:
    """2.7 and 2.70 are equal as numbers, and the second says more."""
    assert [significant_digits(Decimal(text)) for text in ("2.7", "2.70", "2.700")] == [2, 3, 4]
