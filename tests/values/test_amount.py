"""Amounts are read as written, keep their hedge and their decimals, and know rounding from revision."""

from decimal import Decimal

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


@pytest.mark.parametrize("word", list(Missing))
def test_a_missing_amount_is_a_word(word: Missing):
    """A missing number says why it is missing, and is never nought."""
    assert parse_amount(word.value) is word


@pytest.mark.parametrize(
    "text",
    ["", "over 750t", "> 750", "750 tons", "1,00", "12,3456", "NaN", "Infinity", "1e9", "1900 to 1200", "5 to 5",
     "about", "About 5", "more than", "5-6", "½", "٣"],
)  # fmt: skip
def test_what_is_no_amount_is_refused_with_the_forms_that_are(text: str):
    """The message shows how an amount is written."""
    with pytest.raises(NotAnAmount, match="not an amount"):
        parse_amount(text)


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
    ],
)
def test_more_digits_are_no_revision(one: str, other: str, same: bool):
    """One number rounded is the same figure, in either order; a different number is a revision."""
    first, second = parse_amount(one), parse_amount(other)

    assert isinstance(first, Amount)
    assert isinstance(second, Amount)
    assert (same, same) == (first.same_figure(second), second.same_figure(first))
