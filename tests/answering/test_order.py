"""Findings by size, as far as bounds allow."""

import pytest

from bot.answering.choose import choose
from bot.answering.order import beats, best, bounds, keeps, ranked, size
from bot.values.amount import Amount, parse_amount
from bot.values.finding import Finding
from tests import make
from tests.make import figure, series


def _finding(value: str, period: str = "2021", place: str = "CO") -> Finding:
    finding = choose([figure(value, period=period, of=series(place=place))])
    assert finding is not None
    return finding


def _amount(text: str) -> Amount:
    return make.only(Amount, parse_amount(text))


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
        ("5 to 9", "9", None),
        ("9", "5 to 9", None),
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
    """Of two years at one height the first is best, highest or lowest; of others the highest, or the lowest."""
    first, second = _finding("10", "2019"), _finding("10", "2021")
    assert best([second, first]) is first
    assert best([second, first], lowest=True) is first
    middle = _finding("7", "2020"), _finding("9 to 12", "2018")
    assert best([second, *middle]) is middle[1]
    assert best([second, *middle], lowest=True) is middle[0]


def test_a_range_is_drawn_at_its_middle() -> None:
    """600 to 750 is drawn at 675."""
    assert size(_finding("600 to 750")) == 675


def test_a_word_has_no_size() -> None:
    """What holds no number is left out before, and refused here."""
    with pytest.raises(TypeError, match="holds no number"):
        size(_finding("withheld"))
    with pytest.raises(TypeError, match="holds no number"):
        bounds(_finding("withheld"))


@pytest.mark.parametrize(
    ("bound", "kept", "missed", "left_open"),
    [
        (
            "more than 750",
            ["751", "more than 750", "at least 751", "751 to 800", "about 800", "about 790"],
            ["750", "749", "at most 750", "less than 750", "700 to 750", "about 700"],
            [
                "at least 750",
                "more than 749",
                "at most 751",
                "600 to 800",
                "750 to 800",
                "about 789",
                "about 720",
            ],
        ),
        (
            "at most 750",
            ["750", "749", "at most 750", "less than 750", "700 to 750", "about 700"],
            ["751", "more than 750", "at least 751", "751 to 800", "about 800"],
            ["at least 750", "more than 749", "at most 751", "600 to 800", "about 750"],
        ),
        (
            "at least 750",
            ["750", "751", "at least 750", "more than 750", "750 to 800", "about 800"],
            ["749", "at most 749", "less than 750", "600 to 749", "about 700"],
            ["more than 749", "at most 750", "less than 751", "600 to 750", "about 750"],
        ),
        ("more than 19", ["about 21"], ["about 18"], ["about 20"]),
        ("about 750", ["750", "about 720", "700 to 800"], ["500", "1,000"], ["700", "850"]),
        (
            "less than 750",
            ["749", "less than 750", "at most 749", "600 to 749", "about 700"],
            ["750", "751", "at least 750", "more than 750", "750 to 800", "about 800"],
            ["at most 750", "more than 749", "600 to 750", "about 750"],
        ),
    ],
)
def test_a_bound_is_kept_missed_or_left_open_by_what_an_amount_allows(
    bound: str, kept: list[str], missed: list[str], left_open: list[str]
) -> None:
    """A bound's own end counts as its words say; about so much is anything within a twentieth of it."""
    for expected, amounts in ((True, kept), (False, missed), (None, left_open)):
        assert {text: keeps(_amount(bound), _amount(text)) for text in amounts} == dict.fromkeys(
            amounts, expected
        )


@pytest.mark.parametrize(
    ("lowest_first", "places"),
    [
        (False, [(1, "VE"), (2, "CO"), (3, "BO"), (3, "PE"), (5, "EC")]),
        (True, [(1, "EC"), (2, "BO"), (2, "PE"), (4, "CO"), (5, "VE")]),
    ],
)
def test_ties_share_a_position_and_the_next_counts_them(
    lowest_first: bool, places: list[tuple[int, str]]
) -> None:
    """Third, third, fifth; a range that overlaps nothing stands at its middle, and more than 30 above 11 to 13."""
    held = {"PE": "9", "VE": "more than 30", "EC": "0", "CO": "11 to 13", "BO": "9"}
    ranks, left_out = ranked(
        [_finding(value, place=place) for place, value in held.items()], lowest_first=lowest_first
    )
    assert [(rank.position, rank.finding.series.place) for rank in ranks] == places
    assert left_out == ()


def test_what_another_figure_lies_inside_of_has_no_place_in_an_order() -> None:
    """More than 8 may be above 9 or below it; so may two ranges that overlap."""
    held = {"PE": "9", "VE": "more than 8", "CO": "3 to 5", "BO": "4 to 6", "EC": "7"}
    ranks, left_out = ranked([_finding(value, place=place) for place, value in held.items()])
    assert [(rank.position, rank.finding.series.place) for rank in ranks] == [(1, "PE"), (2, "EC")]
    assert [one.series.place for one in left_out] == ["VE", "CO", "BO"]
