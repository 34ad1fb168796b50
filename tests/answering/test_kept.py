"""Whether a part or a change is as somebody claims it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.changes import change_between
from bot.answering.kept import is_share_kept, moves_kept, multiples_kept, ways_kept
from bot.answering.notes import Notes
from bot.values.amount import Amount, Hedge, parse_amount
from bot.values.claimed import PERCENT, TIMES, ClaimedMove, Multiple, Way
from bot.values.fact import Status
from bot.values.finding import Change, Derived, DerivedKind, Finding, NoChange, PartOfWhole
from tests import make
from tests.make import figure

CATALOGUE = make.catalogue([figure()])


def _amount(text: str) -> Amount:
    return make.only(Amount, parse_amount(text))


def _found(value: str, period: str, unit: str = "ha") -> Finding:
    row = figure(value, period=period, unit=unit)
    return Finding(series=row.series, period=row.period, current=row, history=(row,))


def _move(before: str, after: str, unit: str = "ha") -> Change | NoChange:
    sides = _found(before, "2020", unit), _found(after, "2021", unit)
    return change_between(*sides, CATALOGUE, Notes(CATALOGUE))


def _kept(before: str, after: str, way: Way, claimed: str, unit: str = PERCENT) -> bool | None:
    claim = ClaimedMove(way=way, amount=_amount(claimed), unit=unit)
    (kept,) = moves_kept(claim, [_move(before, after)], CATALOGUE)
    return kept


def _part(part: str, whole: str) -> PartOfWhole:
    share = Derived(kind=DerivedKind.SHARE, value=Decimal(0), unit=PERCENT, recipe="", operands=())
    return PartOfWhole(part=_found(part, "2021"), whole=_found(whole, "2021"), share=share)


@pytest.mark.parametrize(
    ("claimed", "expected"),
    [
        ("43", True),
        ("42", False),
        ("43.1", True),
        ("more than 40", True),
        ("more than 45", False),
        ("at least 43", True),
        ("less than 43", False),
        ("at most 50", True),
        ("about 45", True),
        ("about 50", None),
        ("about 90", False),
    ],
)
def test_a_rise_is_held_against_what_is_claimed(claimed: str, expected: bool | None) -> None:
    """142,784 to 204,257 is a rise of 43.05 percent: of 43, of more than 40, perhaps of about 50."""
    assert _kept("142,784", "204,257", Way.RISE, claimed) is expected


def test_a_claim_has_a_direction() -> None:
    """A rise is no fall, by however little, and no change is neither; a change may be either."""
    assert _kept("100", "110", Way.FALL, "less than 50") is False
    assert _kept("110", "100", Way.RISE, "10") is False
    assert _kept("100", "100", Way.RISE, "less than 5") is False
    assert _kept("110", "100", Way.EITHER, "9") is True


def test_doubled_is_at_least_two_times() -> None:
    """100 to 200 doubled, to 199 did not, and to 300 tripled."""
    assert _kept("100", "200", Way.RISE, "at least 2", TIMES) is True
    assert _kept("100", "199", Way.RISE, "at least 2", TIMES) is False
    assert _kept("100", "300", Way.RISE, "at least 3", TIMES) is True


def test_an_amount_is_claimed_in_its_unit() -> None:
    """1,000 hectares are 2,471 acres; a round claim is held against the rounded change."""
    assert _kept("5,000", "6,000", Way.RISE, "more than 2,400", "acre") is True
    assert _kept("5,000", "6,000", Way.RISE, "more than 2,500", "acre") is False
    assert _kept("142,784", "204,257", Way.RISE, "61,000", "") is True
    assert _kept("142,784", "204,257", Way.RISE, "60,000", "") is False
    assert _kept("5,000", "6,000", Way.RISE, "more than 100", "t") is None


def test_an_approximate_figure_leaves_a_claim_near_it_open() -> None:
    """About 200 to 221 may have risen by more than 10 percent or not; it surely did not double."""
    assert _kept("about 200", "221", Way.RISE, "more than 10.4") is None
    assert _kept("about 200", "221", Way.RISE, "at least 2", TIMES) is False


@pytest.mark.parametrize(
    ("levels", "kept"),
    [
        (("204,000", "230,000"), True),
        (("204,000", "240,000"), False),
        (("190,000", "230,000"), False),
        (("more than 200,000", "230,000"), True),
    ],
)
def test_a_move_between_two_levels_is_as_claimed_where_both_are(levels: tuple[str, str], kept: bool) -> None:
    """From 204,257 to 230,028 is from 204,000 to 230,000, and from no other level to no other."""
    start, end = map(_amount, levels)
    claim = ClaimedMove(way=Way.RISE, amount=_amount("1"), unit="", levels=(start, end))
    assert moves_kept(claim, [_move("204,257", "230,028")], CATALOGUE) == (kept,)


@pytest.mark.parametrize(
    ("percent", "level", "kept"),
    [("53", "2,664", True), ("53", "2,700", False), ("40", "2,664", False)],
)
def test_a_move_to_a_level_is_as_claimed_where_part_and_level_are(
    percent: str, level: str, kept: bool
) -> None:
    """One half that is right makes no whole claim right."""
    claim = ClaimedMove(way=Way.RISE, amount=_amount(percent), unit=PERCENT, levels=(_amount(level),))
    assert moves_kept(claim, [_move("1,738", "2,664")], CATALOGUE) == (kept,)


def test_what_is_not_computed_is_left_open() -> None:
    """Ranges have no change, percentages change by points, and nought has no multiples."""
    assert _kept("100 to 120", "200", Way.RISE, "more than 10") is None
    assert _kept("0", "200", Way.RISE, "more than 10") is None
    points = _move("50", "60", "percent")
    claim = ClaimedMove(way=Way.RISE, amount=_amount("20"), unit=PERCENT)
    assert moves_kept(claim, [points, None], CATALOGUE) == (None, None)
    assert moves_kept(None, [points], CATALOGUE) == ()


def test_a_part_is_held_against_what_is_claimed_of_it() -> None:
    """56,516 of 204,257 is 27.7 percent; exactly half is not more than half."""
    part = _part("56,516", "204,257")
    assert is_share_kept(_amount("more than 50"), part) is False
    assert is_share_kept(_amount("28"), part) is True
    assert is_share_kept(_amount("about 25"), part) is None
    assert is_share_kept(_amount("more than 50"), _part("50", "100")) is False
    assert is_share_kept(_amount("at least 50"), _part("50", "100")) is True
    assert is_share_kept(_amount("more than 50"), _part("10 to 20", "100")) is None


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(1, 300))
def test_opposite_bounds_are_never_both_kept(before: int, after: int, claimed: int) -> None:
    """Of more than so much and at most so much, one is kept and the other is not, as far as it rose at all."""
    change = make.only(Change, _move(str(before), str(after)))
    kept = [
        moves_kept(
            ClaimedMove(
                way=Way.EITHER,
                amount=Amount(hedge=hedge, low=Decimal(claimed), high=Decimal(claimed)),
                unit=PERCENT,
            ),
            [change],
            CATALOGUE,
        )
        for hedge in (Hedge.MORE_THAN, Hedge.AT_MOST)
    ]
    assert sorted(kept) == [(False,), (True,)]


@pytest.mark.parametrize(
    ("before", "after", "rose", "fell"),
    [
        ("100", "143", True, False),
        ("143", "100", False, True),
        ("100", "100", False, False),
        ("about 100", "103", None, None),
        ("about 100", "120", True, False),
    ],
)
def test_which_way_it_went(before: str, after: str, rose: bool | None, fell: bool | None) -> None:
    """A rise is no fall, level is neither, and what is approximate leaves a small step open."""
    moved = [_move(before, after)]
    assert (ways_kept(Way.RISE, moved), ways_kept(Way.FALL, moved)) == ((rose,), (fell,))
    assert (ways_kept(None, moved), ways_kept(Way.RISE, [None])) == ((), (None,))


@pytest.mark.parametrize(
    ("before", "after", "multiple", "kept"),
    [
        ("100", "250", Multiple(claimed=_amount("at least 2"), of_last=True), True),
        ("100", "199", Multiple(claimed=_amount("at least 2"), of_last=True), False),
        ("250", "100", Multiple(claimed=_amount("at least 2"), of_last=True), False),
        ("250", "100", Multiple(claimed=_amount("at least 2")), True),
        # Three times more is three times as much to some, and four times to others.
        ("350", "100", Multiple(claimed=_amount("at least 3"), more=True), None),
        ("400", "100", Multiple(claimed=_amount("at least 3"), more=True), True),
        ("299", "100", Multiple(claimed=_amount("at least 3"), more=True), False),
        ("0", "100", Multiple(claimed=_amount("at least 2"), of_last=True), None),
        ("about 100", "201", Multiple(claimed=_amount("at least 2"), of_last=True), None),
    ],
)
def test_a_factor_is_held_against_what_is_claimed(
    before: str, after: str, multiple: Multiple, kept: bool | None
) -> None:
    """Which side is so many times the other is part of the claim, and nothing is so many times nought."""
    assert multiples_kept(multiple, [_move(before, after)]) == (kept,)


def test_a_factor_that_is_only_asked_for_is_no_claim() -> None:
    """What is asked has no yes or no."""
    assert multiples_kept(Multiple(), [_move("100", "250")]) == ()


def test_a_leaked_figure_keeps_no_claimed_factor() -> None:
    """What nobody has published is no ground for yes."""
    leaked = figure("300", period="2021", status=Status.LEAKED)
    after = Finding(series=leaked.series, period=leaked.period, current=leaked, history=(leaked,))
    change = change_between(_found("100", "2020"), after, CATALOGUE, Notes(CATALOGUE))
    assert isinstance(change, Change)
    assert multiples_kept(Multiple(claimed=_amount("at least 2"), of_last=True), [change]) == (None,)
