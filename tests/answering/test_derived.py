"""Sums, shares and conversions, with their recipes."""

from decimal import Decimal

import pytest

from bot.answering.derived import (
    POINTS,
    amount_in,
    average,
    conversion_of,
    conversion_of_number,
    conversions,
    converted,
    difference,
    factor_of,
    number,
    percent_difference,
    printed_in,
    share,
    total,
    yielded,
)
from bot.values.amount import Amount
from bot.values.catalogue import Unit, UnitKind
from bot.values.fact import Figure
from bot.values.finding import Derived, DerivedKind
from tests import make
from tests.make import figure

POUND = Unit(
    id="lb",
    name="pounds",
    name_es="libras",
    singular="pound",
    singular_es="libra",
    aliases=("lbs",),
    kind=UnitKind.MASS,
    factor=Decimal("0.45359237"),
)
NAMES = make.catalogue()
KILOTON = POUND.model_copy(update={"id": "kt", "factor": Decimal("1E+6")})
LOAD = POUND.model_copy(update={"id": "load", "factor": None})
NAMES = NAMES.model_copy(update={"units": NAMES.units | {"lb": POUND, "kt": KILOTON, "load": LOAD}})

OLD, NEW, THIRD = (
    figure("994", "2021-06-25"),
    figure("972", "2022-07-14"),
    figure("0", "2023-07-14"),
)


def _told(derived: Derived | None) -> tuple[DerivedKind, str, str, str, tuple[str, ...]]:
    """Return all that a computed number says of itself, its operands by the day they were released."""
    assert derived is not None
    days = tuple(operand.partition("@release-")[2] for operand in derived.operands)
    return derived.kind, f"{derived.value}", derived.unit, derived.recipe, days


def test_a_difference_takes_the_first_from_the_second() -> None:
    """From 994 to 972 is 22 less, in their unit or in points."""
    assert _told(difference(DerivedKind.CHANGE, "t", OLD, NEW)) == (
        DerivedKind.CHANGE,
        "-22",
        "t",
        "972 - 994 = -22",
        ("2022-07-14", "2021-06-25"),
    )
    assert POINTS == "points"


def test_a_percentage_has_the_first_for_its_base() -> None:
    """From 994 to 972 is 2.2 percent less; of a base of nought there is no percentage."""
    assert _told(percent_difference(DerivedKind.PERCENT_CHANGE, OLD, NEW)) == (
        DerivedKind.PERCENT_CHANGE,
        "-2.2",
        "percent",
        "(972 - 994) / 994 = -2.2%",
        ("2022-07-14", "2021-06-25"),
    )
    up = percent_difference(DerivedKind.PERCENT_CHANGE, figure("146,140"), figure("204,257"))
    assert up is not None
    assert up.value == Decimal("39.8")
    assert percent_difference(DerivedKind.PERCENT_CHANGE, THIRD, NEW) is None


@pytest.mark.parametrize(
    ("value", "computed"),
    [("972", "972"), ("about 972", "972"), ("more than 972", None), ("600 to 750", None), ("withheld", None)],
)
def test_only_a_single_number_is_computed_with(value: str, computed: str | None) -> None:
    """An approximate one is, a bound, a range or a word is not."""
    assert number(figure(value)) == (None if computed is None else Decimal(computed))


@pytest.mark.parametrize(
    ("one", "other", "times"),
    [
        ("48,189", "252,572", "5.2"),
        ("252,572", "48,189", "5.2"),
        ("100", "105", "1.05"),
        ("100", "1,240", "12"),
        # Not twice, though it would be printed so with two digits.
        ("100", "199.6", "1.996"),
        ("100", "304", "3.04"),
        ("100", "904", "9.04"),
        ("100", "200", "2.0"),
        ("7", "7", "1.00"),
        ("0.5", "1", "2.0"),
        # Ten and more have two digits, whole or not.
        ("100", "1,004", "10"),
        # Nearer to twice than four digits can tell.
        ("10,000", "19,999.9", "2.000"),
    ],
)
def test_a_factor_is_of_the_larger_figure(one: str, other: str, times: str) -> None:
    """It has two digits, one below two has three, and none is made whole that is not."""
    factor = factor_of(figure(one), figure(other))
    assert factor is not None
    assert (f"{factor.value:f}", factor.unit, factor.kind) == (times, "times", DerivedKind.RATIO)
    low, high = sorted((one, other), key=lambda each: Decimal(each.replace(",", "")))
    assert factor.recipe == f"{high} / {low} = {times}"


def test_a_factor_names_the_larger_figure_first() -> None:
    """Of equal figures it is the first, and each is an operand."""
    small, large = figure("48,189", "2021-06-25"), figure("252,572")
    for one, other in ((small, large), (large, small)):
        factor = factor_of(one, other)
        assert factor is not None
        assert factor.operands == (large.id, small.id)
    same = factor_of(figure("7", "2021-06-25"), figure("7"))
    assert same is not None
    assert len(set(same.operands)) == 2


def test_nothing_is_so_many_times_nought() -> None:
    """A factor of nought would be without end."""
    assert factor_of(figure("0"), figure("5")) is None


def test_a_share_is_a_percentage_of_the_whole() -> None:
    """42,035 of 230,028 hectares is 18.3 percent."""
    assert _told(share([figure("42,035", "2021-06-25")], figure("230,028"))) == (
        DerivedKind.SHARE,
        "18.3",
        "percent",
        "42,035 / 230,028 = 18.3%",
        ("2021-06-25", "2022-07-14"),
    )
    assert share([figure("1")], figure("0")) is None


def test_several_parts_are_added_before_they_are_a_share() -> None:
    """Of 230,028 hectares, 42,035 and 59,747 are 44.2 percent together, and the recipe has each of them."""
    parts = [figure("42,035", "2021-06-25"), figure("59,747")]
    assert _told(share(parts, figure("230,028"))) == (
        DerivedKind.SHARE,
        "44.2",
        "percent",
        "(42,035 + 59,747) / 230,028 = 44.2%",
        ("2021-06-25", "2022-07-14", "2022-07-14"),
    )
    assert _told(share([OLD, NEW], total([OLD, NEW])))[3] == "(994 + 972) / (994 + 972 = 1,966) = 100.0%"


def test_a_share_of_a_total_names_every_term_of_it() -> None:
    """Of 994 and 972 together, 972 is 49.4 percent; of a total of nought it is no share."""
    assert _told(share([NEW], total([OLD, NEW]))) == (
        DerivedKind.SHARE,
        "49.4",
        "percent",
        "972 / (994 + 972 = 1,966) = 49.4%",
        ("2022-07-14", "2021-06-25", "2022-07-14"),
    )
    assert share([NEW], total([THIRD])) is None


@pytest.mark.parametrize(
    ("made", "area", "shown"),
    [
        ("972", "234,000", "4.15"),
        ("1,010", "204,257", "4.94"),
        # Two digits where either has but one.
        ("300", "61,812", "4.9"),
        ("0", "234,000", "0"),
        ("27", "1,000", "27"),
        ("120", "10", "12,000"),
    ],
)
def test_a_yield_has_the_digits_of_the_less_exact_figure(made: str, area: str, shown: str) -> None:
    """Metric tons of every thousand hectares."""
    found = yielded(figure(made, "2021-06-25", unit="t"), figure(area))
    assert _told(found) == (
        DerivedKind.YIELD,
        shown.replace(",", ""),
        "t_per_1000ha",
        f"{made} / {area} * 1,000 = {shown}",
        ("2021-06-25", "2022-07-14"),
    )


@pytest.mark.parametrize(
    ("made", "area"),
    [
        (figure("972", unit="t"), figure("0")),
        (figure("972", unit="kg"), figure("234,000")),
        (figure("972", unit="t"), figure("234,000", unit="km2")),
    ],
)
def test_a_yield_is_of_tons_and_hectares(made: Figure, area: Figure) -> None:
    """Without an area, or in other units, there is none."""
    assert yielded(made, area) is None


def test_a_total_adds_and_names_every_term() -> None:
    """The recipe of a total can be added up again."""
    found = total([figure("27.20", "2021-06-25", unit="t"), figure("50.1", unit="t")])
    assert _told(found) == (
        DerivedKind.TOTAL,
        "77.30",
        "t",
        "27.20 + 50.1 = 77.30",
        ("2021-06-25", "2022-07-14"),
    )
    assert total([NEW]).unit == "ha"


def test_an_average_keeps_the_decimals_of_its_terms() -> None:
    """Three whole numbers average to a whole one, half rounded up."""
    found = average([figure("1"), figure("2"), figure("2")])
    assert (found.value, found.recipe) == (Decimal(2), "(1 + 2 + 2) / 3 = 2")
    assert average([figure("1"), figure("2")]).value == Decimal(2)
    assert average([figure("1.0"), figure("2")]).value == Decimal("1.5")
    assert average([figure("1"), figure("2.0")]).value == Decimal("1.5")
    assert _told(average([figure("972", unit="t")])) == (
        DerivedKind.AVERAGE,
        "972",
        "t",
        "(972) / 1 = 972",
        ("2022-07-14",),
    )


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
        ("8,000,000", "km2", "acre", "2,000,000,000"),
    ],
)
def test_a_conversion_is_as_precise_as_its_source(value: str, unit: str, to: str, shown: str) -> None:
    """Converted numbers keep the source's digits, and two where it has but one."""
    (found,) = conversions([figure(value, unit=unit)], to, NAMES)
    sizes = f"{NAMES.units[unit].factor:f} / {NAMES.units[to].factor:f}"
    assert _told(found) == (
        DerivedKind.CONVERSION,
        shown.replace(",", ""),
        to,
        f"{value} * {sizes} = {shown}",
        ("2022-07-14",),
    )


def test_a_recipe_writes_sizes_of_units_out() -> None:
    """A size is 1,000,000 in a recipe, however editors filed it."""
    (larger,), (smaller,) = (
        conversions([figure("2,000", unit="t")], "kt", NAMES),
        conversions([figure("2", unit="kt")], "t", NAMES),
    )
    assert larger.recipe == "2,000 * 1000 / 1000000 = 2.0"
    assert smaller.recipe == "2 * 1000000 / 1000 = 2,000"


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
    for source, target in (("people", "people"), ("load", "lb"), ("lb", "load"), ("furlong", "lb")):
        assert converted(Decimal(1), source, target, NAMES) is None
    assert conversions([figure("withheld")], "acre", NAMES) == ()


def test_a_total_is_converted_itself() -> None:
    """Into another unit of its kind and into no other, nor into its own."""
    added = total([figure("27.2", "2021-06-25", unit="t"), figure("50.1", unit="t")])
    assert _told(conversion_of(added, "lb", NAMES)) == (
        DerivedKind.CONVERSION,
        "170000",
        "lb",
        "77.3 * 1000 / 0.45359237 = 170,000",
        ("2021-06-25", "2022-07-14"),
    )
    assert conversion_of(added, "t", NAMES) is None
    assert conversion_of(added, "acre", NAMES) is None


@pytest.mark.parametrize(
    ("value", "units", "shown"),
    [
        ("1", ("acre", "ha"), "1 * 0.40468564224 / 1 = 0.4047"),
        ("20", ("t", "lb"), "20 * 1000 / 0.45359237 = 44,090"),
        ("204,257", ("ha", "km2"), "204,257 * 1 / 100 = 2,042.57"),
        ("0", ("acre", "ha"), "0 * 0.40468564224 / 1 = 0"),
    ],
)
def test_a_number_by_itself_is_converted_to_four_digits_at_least(
    value: str, units: tuple[str, str], shown: str
) -> None:
    """It is no measurement of anything, and of no figure."""
    found = conversion_of_number(Decimal(value.replace(",", "")), units, NAMES)
    told_of = shown.partition(" = ")[2].replace(",", "")
    assert _told(found) == (DerivedKind.CONVERSION, told_of, units[1], shown, ())
    assert conversion_of_number(Decimal(1), ("acre", "lb"), NAMES) is None


@pytest.mark.parametrize(
    ("unit", "printed"),
    [("lb", "43 pounds"), ("lb", "1 pound"), ("lb", "nearly 192,000 lbs"), ("lb", "1,192.50 Pounds")],
)
def test_what_the_source_printed_in_a_unit_is_not_worked_out_anew(unit: str, printed: str) -> None:
    """43 pounds are held as 20 kilograms, and would be 44 pounds if these were converted back."""
    row = figure("20", unit="t").model_copy(update={"as_published": printed})
    digits = "".join(letter for letter in printed if letter in "0123456789.")
    assert printed_in(unit, row, NAMES) == Decimal(digits)
    (found,) = conversions([row], unit, NAMES)
    assert _told(found) == (DerivedKind.PRINTED, digits, unit, f"as published: {printed}", ("2022-07-14",))


@pytest.mark.parametrize("printed", ["", "43 kilograms", "some 43 thousand pounds", "twenty pounds", "43"])
def test_what_the_source_printed_in_other_words_is_worked_out(printed: str) -> None:
    """Another unit, or a number that is not written out, is not this unit's."""
    row = figure("20", unit="t").model_copy(update={"as_published": printed})
    assert printed_in("lb", row, NAMES) is None
    assert [found.kind for found in conversions([row], "lb", NAMES)] == [DerivedKind.CONVERSION]


@pytest.mark.parametrize(
    ("value", "printed", "unit", "told"),
    [
        ("600 to 750", "", None, "600 to 750"),
        ("600 to 750", "", "t", "600 to 750"),
        ("more than 20", "", "lb", "more than 44,092.45243697551614459476027"),
        ("withheld", "", "lb", None),
        ("20", "", "acre", None),
        ("about 20", "44,000 pounds", "lb", "44,000"),
        ("more than 20", "more than 44,000 pounds", "lb", "more than 44,000"),
    ],
)
def test_an_amount_in_another_unit_keeps_its_hedge_and_all_its_digits(
    value: str, printed: str, unit: str | None, told: str | None
) -> None:
    """What it is held against is not rounded; where the source counts in that unit its own number is taken."""
    row = figure(value, unit="t").model_copy(update={"as_published": printed})
    amount = amount_in(unit, row, NAMES)
    assert (None if amount is None else amount.written()) == told


def test_both_ends_of_a_range_are_in_the_unit() -> None:
    """2 to 3 square kilometers are 200 to 300 hectares."""
    amount = make.only(Amount, amount_in("ha", figure("2 to 3", unit="km2"), NAMES))
    assert (amount.low, amount.high) == (Decimal(200), Decimal(300))


def test_people_are_people() -> None:
    """What is in the unit already needs no size of it."""
    row = figure("12", unit="people")
    assert amount_in("people", row, NAMES) == row.amount
