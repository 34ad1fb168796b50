"""What holds for any editions of any figure: the editorial rules about vintages."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answering.changes import change_between, difference_between
from bot.answering.choose import choose, same_figure
from bot.answering.notes import Notes
from bot.answering.releases import known_by, release_of
from bot.values.amount import parse_amount
from bot.values.fact import Figure, Standing, Status
from bot.values.finding import Change, Derived, Finding, Incomparable, NoChange
from tests import make

DAYS = st.dates(date(2010, 1, 1), date(2024, 12, 31))
VALUES = st.one_of(
    st.integers(1, 400).map(lambda number: f"{number * 1000:,}"),
    st.integers(1, 400_000).map(lambda number: f"{number:,}"),
    st.decimals("0.1", "99.9", places=1).map(str),
)
HEDGED = st.one_of(
    VALUES, st.builds("{} {}".format, st.sampled_from(["about", "more than", "at most"]), VALUES)
)


@st.composite
def _published(draw: st.DrawFn) -> str:
    day = draw(DAYS)
    return draw(st.sampled_from([day.isoformat(), f"{day:%Y-%m}", f"{day:%Y}", "undated"]))


@st.composite
def _row(draw: st.DrawFn, number: int, period: str = "2009") -> Figure:
    speaks = draw(st.sampled_from([("us",), ("us",), ()]))
    carries = [("us", draw(DAYS).isoformat())] if not speaks and draw(st.booleans()) else []
    page = make.edition(draw(_published()), key=f"page-{number}", speaks_for=speaks, carries=carries)
    return make.figure(
        draw(HEDGED),
        page,
        period=period,
        status=draw(st.sampled_from(list(Status))),
        standing=draw(st.sampled_from([Standing.HELD] * 4 + [Standing.REPEAT, Standing.WITHDRAWN])),
    )


@st.composite
def _rows(draw: st.DrawFn, period: str = "2009", start: int = 0) -> list[Figure]:
    return [draw(_row(start + number, period)) for number in range(draw(st.integers(1, 7)))]


@given(_rows().flatmap(lambda rows: st.tuples(st.just(rows), st.permutations(rows))))
def test_row_order_does_not_matter(shuffled: tuple[list[Figure], list[Figure]]) -> None:
    """The rows of a period give one finding, however they are shuffled."""
    rows, others = shuffled
    assert choose(rows) == choose(others)


@given(_rows(), HEDGED)
def test_rows_that_share_an_amount_are_chosen_from_like_any_others(rows: list[Figure], value: str) -> None:
    """A store gives its rows one amount for one number; whether it does makes no difference to the finding."""
    shared = parse_amount(value)
    alike = [row.model_copy(update={"amount": shared}) for row in rows]
    apart = [row.model_copy(update={"amount": parse_amount(value)}) for row in rows]
    assert choose(alike) == choose(apart)


@given(_rows())
def test_current_is_never_withdrawn_nor_a_repeat(rows: list[Figure]) -> None:
    """Nothing that an editor set aside is ever the current figure or part of its history."""
    finding = choose(rows)
    if finding is not None:
        assert all(row.standing is Standing.HELD for row in finding.history)
        assert finding.history[-1] is finding.current


@given(_rows())
def test_every_row_that_counts_is_told_once(rows: list[Figure]) -> None:
    """History, repeats and conflicting pages share the rows among them, and lose none that holds a number."""
    finding = choose(rows)
    if finding is not None:
        told = [row.id for row in (*finding.history, *finding.repeats, *finding.conflicting)]
        assert sorted(told) == sorted(row.id for row in rows if row.standing is not Standing.WITHDRAWN)


@given(_rows(), HEDGED, st.sampled_from(list(Status)))
def test_a_new_edition_never_removes_an_older_one_from_history(
    rows: list[Figure], value: str, status: Status
) -> None:
    """After one more release, what was current before is still told, in the same order, from the same first."""
    dated = [row for row in rows if release_of(row).own and release_of(row).published.is_dated]
    before = choose(dated)
    after = choose([*dated, make.figure(value, "2025-06-01", period="2009", status=status)])
    if before is not None:
        assert after is not None
        assert after.first == before.first
        assert _told_in_order(before.history, after.history)


@given(_rows(), DAYS)
def test_nothing_is_known_before_it_was_published(rows: list[Figure], day: date) -> None:
    """As of a day, no figure counts whose release could have come later."""
    finding = choose(rows, as_of=day)
    if finding is not None:
        told = (*finding.history, *finding.repeats, *finding.conflicting)
        assert all(known_by(release_of(row), day) for row in told)


@given(_rows())
def test_history_is_what_was_current_in_turn(rows: list[Figure]) -> None:
    """Each entry of the history was the current figure on the day its release was surely out."""
    dated = [row for row in rows if release_of(row).own and row.edition.published.code.count("-") == 2]
    finding = choose(dated)
    if finding is not None:
        for row in finding.history[:-1]:
            then = choose(dated, as_of=release_of(row).published.latest)
            assert then is not None
            assert then.current.id == row.id or _same_day(then.current, row)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_rows("2008"), _rows("2009", start=10), DAYS)
def test_no_superseded_figure_meets_its_successors_contemporaries(
    earlier: list[Figure], later: list[Figure], day: date
) -> None:
    """Both sides of a change were the estimator's current figures on one and the same day."""
    before, after = choose(earlier, as_of=day), choose(later, as_of=day)
    if before is None or after is None:
        return
    change = _change(before, after)
    if isinstance(change, Change):
        for side, rows in ((change.before, earlier), (change.after, later)):
            assert choose(rows, as_of=day) == side
            assert not [row for row in _own(rows, day, side.current) if _supersedes(row, side.current)]


@settings(deadline=None)
@given(VALUES, VALUES)
def test_a_percentage_recomputes_from_its_recipe(old: str, new: str) -> None:
    """Whoever does the sum that the recipe writes out gets the number printed, half a tenth rounded up."""
    for change in (
        _change(_finding(old, "2008"), _finding(new, "2009")),
        difference_between(_finding(old, "2009"), _finding(new, "2009", place="PE"), make.catalogue()),
    ):
        assert isinstance(change, Change)
        assert change.relative is not None
        assert _recomputed(change.relative) == change.relative.value
        assert _recomputed(change.absolute) == change.absolute.value


@given(HEDGED, HEDGED)
def test_a_bound_is_never_computed_with(old: str, new: str) -> None:
    """More than 750 gives no percentage, for nobody knows how much more."""
    change = _change(_finding(old, "2008"), _finding(new, "2009"))
    firm = all(not value.startswith(("more than", "at most")) for value in (old, new))
    assert isinstance(change, Change) == firm
    if not isinstance(change, Change):
        assert change.why is Incomparable.HEDGED


def _told_in_order(before: Sequence[Figure], after: Sequence[Figure]) -> bool:
    entries = iter(after)
    return all(any(same_figure(entry, row) for entry in entries) for row in before)


def _same_day(one: Figure, other: Figure) -> bool:
    return release_of(one).published == release_of(other).published or same_figure(one, other)


def _own(rows: Sequence[Figure], day: date, current: Figure) -> list[Figure]:
    known = [release_of(row) for row in rows if row.standing is Standing.HELD]
    own = release_of(current).own
    return [one.figure for one in known if known_by(one, day) and one.own == own]


def _supersedes(row: Figure, current: Figure) -> bool:
    one, other = release_of(row), release_of(current)
    return one.rank <= other.rank and other.surely_before(one) and not same_figure(row, current)


def _finding(value: str, period: str, place: str = "CO") -> Finding:
    finding = choose([make.figure(value, period=period, of=make.series(place=place))])
    assert finding is not None
    return finding


def _change(before: Finding, after: Finding) -> Change | NoChange:
    return change_between(before, after, make.catalogue(), Notes(make.catalogue()))


def _recomputed(derived: Derived) -> Decimal:
    """Do the sum on the left of the recipe and round it as its right side is."""
    sum_, _, told = derived.recipe.partition(" = ")
    parts = sum_.replace(",", "").replace("(", "").replace(")", "").split()
    value = Decimal(parts[0]) - Decimal(parts[2])
    if "/" in parts:
        value = value / Decimal(parts[4]) * 100
        return value.quantize(Decimal("0.1"), ROUND_HALF_UP)
    assert told == f"{value:,f}"
    return value


def test_the_days_of_the_strategy_leave_room_for_a_newer_edition() -> None:
    """The release added by a test above is later than any drawn here."""
    assert date(2024, 12, 31) + timedelta(days=1) < date(2025, 6, 1)
