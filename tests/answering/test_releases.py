"""Rows in the order of their releases: which came first, which is the newest, and which says most."""

from decimal import Decimal
from itertools import permutations

import pytest

from bot.answering.releases import (
    by_release,
    fullness,
    is_settled,
    known_by,
    newest,
    release_of,
    significant_digits,
)
from bot.values.fact import Edition, Figure, Status
from tests.make import edition, figure

DAY = "2022-07-14"


def _news(published: str, key: str = "news") -> Edition:
    """Return a newspaper that carries the release of that day."""
    return edition(published, key=key, speaks_for=(), carries=[("us", published)])


@pytest.mark.parametrize(
    ("rows", "last"),
    [
        # Of releases that can be ordered the last, and of all others the most settled.
        ([figure("1,010", "2021"), figure("994", "2022")], "994"),
        ([figure("1,010", "2021-05-05"), figure("994", "2022")], "994"),
        ([figure("1,010", "2021", status=Status.FINAL), figure("994", "2022")], "1,010"),
        # One that may be later and is dated less exactly is not known to be.
        ([figure("1,010", "2022-07-14"), figure("994", "2022")], "1,010"),
        ([figure("1,010", "2022-07"), figure("994", "2022")], "1,010"),
        ([figure("1,010", "2022-07-14"), figure("994", edition("undated"))], "1,010"),
        ([figure("1,010", edition("undated", between="2022-12 to 2023-01")), figure("994", "2022")], "1,010"),
        # Of two dated alike the later, though nobody knows which it is.
        ([figure("1,010", edition("undated", between="2022-02 to 2023-01")), figure("994", "2022")], "1,010"),
        # Of one day the estimator's own page, then the fuller print, and at last one and the same whatever the order.
        ([figure("1,000", DAY), figure("1,020", _news(DAY))], "1,000"),
        ([figure("1,000", _news(DAY, "a")), figure("1,020", _news(DAY, "b"))], "1,020"),
        ([figure("972", _news(DAY, "a")), figure("about 994", _news(DAY, "b"))], "972"),
        ([figure("994", _news(DAY, "a")), figure("972", _news(DAY, "b"))], "972"),
    ],
)
def test_the_newest_release_is_the_last_that_is_known_to_be(rows: list[Figure], last: str) -> None:
    """What cannot be ordered is told apart by how exactly it is dated, whoever prints it, and how fully."""
    older = figure("5", "2010", status=Status.PROVISIONAL)
    for order in (*permutations([*rows, older]), *permutations(rows)):
        assert newest([release_of(row) for row in order]).figure.amount == figure(last).amount
    assert newest([release_of(older)]).figure is older


def test_rows_are_put_in_the_order_in_which_they_surely_came() -> None:
    """By the last day each can have come out, then the first, the estimator's own page first, and by name at last."""
    rows = [
        figure("1", edition("2021", key="f")),
        figure("1", edition("2022-06-30", key="g")),
        figure("1", edition("2022", key="e")),
        figure("1", edition("2022-12", key="d")),
        figure("1", edition("2022-12-31", key="c")),
        figure("1", _news("2022-12-31", "a")),
        figure("1", _news("2022-12-31", "b")),
        figure("1", edition("2023-01-01", key="0")),
    ]
    for order in (rows[::-1], [*rows[3:], *rows[:3]]):
        assert sorted(map(release_of, order), key=by_release) == list(map(release_of, rows))


@pytest.mark.parametrize(
    ("one", "other", "before"),
    [
        ("2021", "2022", True),
        ("2022", "2021", False),
        ("2022", "2022-07-14", False),
        ("2022", "undated", False),
    ],
)
def test_only_what_surely_came_first_is_before(one: str, other: str, before: bool) -> None:
    """A year is before a day of the next, and not before one of its own."""
    first, second = release_of(figure("1", one)), release_of(figure("1", other))
    assert first.surely_before(second) is before


@pytest.mark.parametrize(
    ("page", "own", "first_hand", "day"),
    [
        (edition("2022"), True, True, "2022"),
        (edition("2022", speaks_for=("unodc", "us")), True, True, "2022"),
        (edition("2022", speaks_for=(), carries=[("unodc", "2020"), ("us", "2021")]), True, False, "2021"),
        (edition("2022", speaks_for=("us",), carries=[("unodc", "2021")]), True, True, "2022"),
        (edition("2022", speaks_for=("unodc",)), False, False, "2022"),
        (edition("2022", speaks_for=(), carries=[("unodc", "2021")]), False, False, "2022"),
    ],
)
def test_a_page_is_an_estimators_own_where_it_speaks_for_it_or_carries_its_release(
    page: Edition, own: bool, first_hand: bool, day: str
) -> None:
    """News of a release counts from the day of the release; what repeats a number from its own."""
    release = release_of(figure("1", page))
    assert (release.own, release.first_hand, release.published.code) == (own, first_hand, day)


def test_a_release_is_known_once_it_was_surely_out() -> None:
    """A bare year on its last day, and everything where no day is asked for."""
    release = release_of(figure("1", "2022"))
    last = release.published.latest
    assert [known_by(release, day) for day in (None, last, last.replace(day=30))] == [True, True, False]


def test_more_digits_say_more_and_a_hedge_says_less() -> None:
    """A word says nothing at all, and noughts that stand for places say no more than the rest."""
    said = ["withheld", "about 900", "900", "about 972", "972", "970.0", "204,257"]
    full = [fullness(release_of(figure(text))) for text in said]
    assert full == [(0, False), (1, False), (1, True), (3, False), (3, True), (2, True), (6, True)]


@pytest.mark.parametrize(
    ("number", "digits"),
    [
        ("234000", 3),
        ("204257", 6),
        ("1010", 3),
        ("2.70", 3),
        ("0.05", 1),
        ("0", 1),
        ("100", 1),
        ("10.0", 3),
        ("7", 1),
        ("1E+3", 1),
    ],
)
def test_digits_that_carry_meaning_are_counted(number: str, digits: int) -> None:
    """Trailing noughts of a whole number do not count; those after a point do."""
    assert significant_digits(Decimal(number)) == digits


def test_a_number_s_digits_are_its_own_whatever_was_counted_before() -> None:
    """2.7 and 2.70 are equal as numbers, and the second says more."""
    assert [significant_digits(Decimal(text)) for text in ("2.7", "2.70", "2.700")] == [2, 3, 4]


@pytest.mark.parametrize("status", list(Status))
def test_what_was_leaked_or_only_announced_is_not_settled(status: Status) -> None:
    """Nor is a word for no number, however final."""
    loose = status in {Status.LEAKED, Status.ANNOUNCED}
    assert (is_settled(figure(status=status)), is_settled(figure("withheld", status=status))) == (
        not loose,
        False,
    )
