"""Findings by size, as far as bounds allow."""

import pytest

from bot.answering.choose import choose
from bot.answering.order import beats, best, bounds, size
from bot.values.finding import Finding
from tests.make import figure


def _finding(value: str, period: str = "2021") -> Finding:
    finding = choose([figure(value, period=period)])
    assert finding is not None
    return finding


@pytest.mark.parametrize(
    ("one", "other", "higher"),
    [
        ("10", "9", True),
        ("9", "10", False),
        ("10", "10", False),
        ("about 10", "9", True),
        ("more than 10", "9", True),
        ("more than 10", "11", None),
        ("at least 10", "9", True),
        ("at most 10", "11", False),
        ("less than 10", "9", None),
        ("at most 10", "10", None),
        ("at least 10", "10", None),
        ("9", "more than 10", False),
        ("11", "more than 10", None),
        ("5 to 9", "10", False),
        ("5 to 9", "7", None),
        ("5 to 9", "5 to 9", None),
    ],
)
def test_bounds_decide_or_leave_open(one: str, other: str, higher: bool | None) -> None:
    """A bound or a range is higher only where nothing it allows is lower."""
    assert beats(_finding(one), _finding(other)) is higher


def test_the_lowest_turns_the_order_round() -> None:
    """Nine beats ten where the lowest is asked for."""
    assert beats(_finding("9"), _finding("10"), lowest=True) is True
    assert beats(_finding("10"), _finding("9"), lowest=True) is False
    assert beats(_finding("10"), _finding("10"), lowest=True) is False


def test_the_earlier_of_equals_set_the_record() -> None:
    """Of two years at one height the first is best, highest or lowest."""
    first, second = _finding("10", "2019"), _finding("10", "2021")
    assert best([second, first]) is first
    assert best([second, first], lowest=True) is first


def test_a_range_is_drawn_at_its_middle() -> None:
    """600 to 750 is drawn at 675."""
    assert size(_finding("600 to 750")) == 675


def test_a_word_has_no_size() -> None:
    """What holds no number is left out before, and refused here."""
    with pytest.raises(TypeError, match="holds no number"):
        size(_finding("withheld"))
    with pytest.raises(TypeError, match="holds no number"):
        bounds(_finding("withheld"))
