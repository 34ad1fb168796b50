"""Amounts are read as written, keep their hedge and their decimals, and know rounding from revision."""

import re
from decimal import ROUND_HALF_EVEN, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.values.amount import Amount, Hedge, Missing, NotAnAmount, parse_amount

NUMBERS = st.decimals(min_value=0, max_value=10**9, places=2, allow_nan=False)


@pytest.mark.parametrize(
    ("text", "hedge", "low", "high"),
    [
        ("234000", Hedge.EXACTLY, "234000", "234000"),
        ("234,000", Hedge.EXACTLY, "234000", "234000"),
        ("2.70", Hedge.EXACTLY, "2.70", "2.70"),
        ("0", Hedge.EXACTLY, "0", "0"),
        ("-4.5", Hedge.EXACTLY, "-4.5", "-4.5"),
        ("about 2,700", Hedge.ABOUT, "2700", "2700"),
        ("more than 750", Hedge.MORE_THAN, "750", "750"),
        ("at least 750", Hedge.AT_LEAST, "750", "750"),
        ("at most 10", Hedge.AT_MOST, "10", "10"),
        ("less than 580", Hedge.LESS_THAN, "580", "580"),
        ("1,200 to 1,900", Hedge.BETWEEN, "1200", "1900"),
    ],
)
def test_an_amount_is_read_as_it_is_written(text: str, hedge: Hedge, low: str, high: str):
    """Each hedge is its own, and decimals stay as typed."""
    amount = parse_amount(text)

    assert isinstance(amount, Amount)
    assert (hedge, low, high) == (amount.hedge, str(amount.low), str(amount.high))


def test_the_names_of_hedges_and_of_missing_amounts_are_those_promised():
    """Stores, fact files and the answer for machines write these very words."""
    assert [str(hedge) for hedge in Hedge] == [
        "exactly", "about", "at least", "more than", "at most", "less than", "between",
    ]  # fmt: skip
    assert [str(word) for word in Missing] == [
        "not published", "not collected", "withheld", "none recorded",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("hedge", "low", "high", "why"),
    [
        (Hedge.EXACTLY, "NaN", "NaN", "finite"),
        (Hedge.AT_LEAST, "Infinity", "Infinity", "finite"),
        (Hedge.BETWEEN, "1", "Infinity", "finite"),
        (Hedge.BETWEEN, "-Infinity", "1", "finite"),
        (Hedge.BETWEEN, "5", "5", "smaller"),
        (Hedge.BETWEEN, "6", "5", "smaller"),
        (Hedge.EXACTLY, "5", "6", "two ends"),
        (Hedge.ABOUT, "6", "5", "two ends"),
    ],
)
def test_what_is_no_amount_cannot_be_built(hedge: Hedge, low: str, high: str, why: str):
    """An amount is finite, a range runs upwards, and nothing but a range has two ends."""
    with pytest.raises(ValueError, match=why):
        Amount(hedge=hedge, low=Decimal(low), high=Decimal(high))


@pytest.mark.parametrize("word", list(Missing))
def test_a_missing_amount_is_a_word(word: Missing):
    """A missing number says why it is missing, and is never nought."""
    assert parse_amount(word.value) is word


@pytest.mark.parametrize(
    "text",
    ["", "over 750t", "> 750", "750 tons", "1,00", "12,3456", "NaN", "Infinity", "1e9", "1900 to 1200", "5 to 5",
     "10 to 9.99", "about", "About 5", "more than", "5-6", "½", "٣"],
)  # fmt: skip
def test_what_is_no_amount_is_refused(text: str):
    """The message repeats what was written."""
    with pytest.raises(NotAnAmount, match=re.escape(f"{text!r} is not an amount")):
        parse_amount(text)


@pytest.mark.parametrize("text", ["1,234,567.80", "about 2,700", "0.05", "-4.5", "1,200 to 1,900", "999"])
def test_an_amount_is_written_as_fact_files_write_it(text: str):
    """Thousands are grouped, decimals stay, and of an exact figure the hedge is not said."""
    amount = parse_amount(text)

    assert isinstance(amount, Amount)
    assert text == amount.written()


@given(st.sampled_from([hedge for hedge in Hedge if hedge is not Hedge.BETWEEN]), NUMBERS)
def test_an_amount_written_and_read_again_is_the_same(hedge: Hedge, number: Decimal):
    """Writing loses neither hedge nor decimals."""
    amount = Amount(hedge=hedge, low=number, high=number)

    assert parse_amount(amount.written()) == amount


@given(NUMBERS, NUMBERS)
def test_a_range_written_and_read_again_is_the_same(one: Decimal, other: Decimal):
    """A range keeps both ends in order."""
    low, high = sorted((one, other))
    if low == high:
        return
    amount = Amount(hedge=Hedge.BETWEEN, low=low, high=high)

    assert parse_amount(amount.written()) == amount


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("204000", "204257", True),
        ("48000", "47788", True),
        ("143000", "142784", True),
        ("103000", "more than 103000", True),
        ("57000", "61812", False),
        ("300", "280", False),
        ("265", "190", False),
        ("1010", "994", False),
        ("190", "195", False),
        ("0", "3", False),
        ("1,200 to 1,900", "1200", False),
        ("1,200 to 1,900", "1,200 to 1,900", True),
        ("1,200 to 1,900", "1,200 to 2,000", False),
        ("1,200 to 1,900", "1,100 to 1,900", False),
        ("1,200 to 1,900", "1,204 to 1,902", False),
        ("0", "0.00", True),
        ("0", "0.4", False),
        ("-4.5", "-4.52", True),
        ("-4.5", "4.5", False),
        # Half a unit of the last digit that says something, either way, and not a hair more.
        ("24,000", "24,200", True),
        ("24,100", "24,149", True),
        ("24,100", "24,150", True),
        ("24,100", "24,151", False),
        ("24,100", "24,050", True),
        ("24,100", "24,049", False),
        ("99.5", "99.45", True),
        ("99.5", "99.44", False),
        # Never coarser than one in a hundred of the rounder number, that hundredth included.
        ("1,000", "1,010", True),
        ("1,000", "1,011", False),
        ("1,000", "1,010.05", False),
        ("1,000", "990", True),
        ("1,000", "989", False),
        # Noughts after the point were written on purpose.
        ("9.9", "9.95", True),
        ("9.90", "9.95", False),
        ("9.90", "9.904", True),
        ("100.0", "100.4", False),
        ("100.0", "100.04", True),
    ],
)
def test_more_digits_are_no_revision(one: str, other: str, same: bool):
    """One number rounded is the same figure, in either order; a different number is a revision."""
    first, second = parse_amount(one), parse_amount(other)

    assert isinstance(first, Amount)
    assert isinstance(second, Amount)
    assert (same, same) == (first.same_figure(second), second.same_figure(first))


@given(NUMBERS, st.integers(1, 4))
def test_a_number_rounded_to_enough_digits_is_the_same_figure(number: Decimal, digits: int):
    """Whatever the number, rounding away less than one in a hundred makes no revision of it."""
    rounded = number.quantize(Decimal(10) ** (number.adjusted() - digits - 1), ROUND_HALF_EVEN)
    one, other = (Amount(hedge=Hedge.EXACTLY, low=value, high=value) for value in (number, rounded))

    assert one.same_figure(other)


@given(NUMBERS, NUMBERS)
def test_figures_more_than_one_in_a_hundred_apart_are_two(one: Decimal, other: Decimal):
    """No rounding is so coarse that a change of more than one per cent would go untold."""
    first, second = (Amount(hedge=Hedge.EXACTLY, low=value, high=value) for value in (one, other))
    if abs(one - other) * 100 > max(one, other):
        assert not first.same_figure(second)
