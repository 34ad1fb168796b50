"""Is it rising or falling? The newest year of a series against the year before, and since when it has gone that way."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bot.answering.changes import Reason, change_between, no_change, volunteered_change
from bot.answering.inquiry import Inquiry
from bot.answering.order import best
from bot.answering.releases import is_settled
from bot.answering.tracks import Track
from bot.values.amount import Amount, Hedge
from bot.values.asked import TrendAsk
from bot.values.compared import TrendQuery
from bot.values.finding import Change, Course, Finding, Incomparable, NoChange

_LITTLE: Final = 2
"""Per cent by which something approximate must at least have moved for its direction to be told."""


def up_to_the_newest(tracks: Sequence[Track]) -> list[Track]:
    """Return each estimator's first track with a run of years, and later ones that go on longer, the newest first.

    A provisional count goes on where the final one ends, and its direction is the newer.
    """
    ends: dict[str, int] = {}
    kept: list[tuple[int, Track]] = []
    for track in tracks:
        settled = _settled(track.course())
        if len(settled) < 2:  # noqa: PLR2004 (one year has no direction)
            continue
        end, estimator = settled[-1].period.year, track.series.estimator
        if end > ends.get(estimator, 0):
            ends[estimator] = end
            kept.append((end, track))
    return [track for _, track in sorted(kept, key=lambda one: -one[0])]


def directions(tracks: Sequence[Track], inquiry: Inquiry) -> list[Course]:
    """Return the direction of each track, without what another estimator stopped counting before there was one."""
    lead, *rest = [_direction(track, inquiry) for track in tracks]
    of_lead = lead.points[-1].series.estimator
    return [
        lead,
        *(one for one in rest if one.picked is not None or one.points[-1].series.estimator == of_lead),
    ]


def _direction(track: Track, inquiry: Inquiry) -> Course:
    """Return a track's newest step with the years in which it has gone that way, or why no step is computed."""
    points = track.course()
    settled = _settled(points)
    newest = settled[-1]
    steps = [step_between(one, other, inquiry) for one, other in pairwise(settled)]
    last = steps[-1]
    picked = last if isinstance(last, Change) else None
    begun, turned = _run(steps)
    shown = settled[-2:] if picked is None else settled[begun - 1 if turned else begun :]
    return Course(
        points=tuple(shown),
        gaps=tuple(range(settled[-2].period.year + 1, newest.period.year)),
        highest=best(shown),
        lowest=best(shown, lowest=True),
        picked=picked,
        refused=last if isinstance(last, NoChange) else None,
        since=None if picked is None else settled[begun],
        turned=turned,
        unsettled=tuple(point for point in points if point.period.last > newest.period.last),
    )


def runs(tracks: Sequence[Track], asks: TrendAsk, inquiry: Inquiry) -> list[Course]:
    """Return of each track its last run of rises or of falls, the newest first; what never went that way has no pick.

    A series of others that has no two years to set against each other says nothing of either.
    """
    lead, *rest = [_last_run(track, -1 if asks.is_of_falls else 1, inquiry) for track in tracks]
    return [lead, *(one for one in rest if one.picked is not None or isinstance(one.ended, Change))]


def _last_run(track: Track, way: int, inquiry: Inquiry) -> Course:
    points = track.course()
    settled = _settled(points)
    steps = [step_between(one, other, inquiry) for one, other in pairwise(settled)]
    ways = [_told_way(step) for step in steps]
    last = max((at for at, one in enumerate(ways) if one == way), default=None)
    unsettled = tuple(point for point in points if point.period.last > settled[-1].period.last)
    if last is None:
        newest = settled[-2:]
        return Course(
            points=tuple(newest),
            highest=best(newest),
            lowest=best(newest, lowest=True),
            ended=steps[-1],
            unsettled=unsettled,
        )
    begun = last
    while begun and ways[begun - 1] == way:
        begun -= 1
    run, picked = settled[begun : last + 2], steps[last]
    return Course(
        points=tuple(run),
        highest=best(run),
        lowest=best(run, lowest=True),
        change=change_between(run[0], run[-1], inquiry.catalogue, inquiry.notes),
        picked=picked if isinstance(picked, Change) else None,
        since=run[0],
        turned=bool(begun) and isinstance(steps[begun - 1], Change),
        ended=None if last == len(steps) - 1 else steps[-1],
        unsettled=unsettled,
    )


def years_moved(tracks: Sequence[Track], query: TrendQuery, inquiry: Inquiry) -> list[Course]:
    """Return of each track the years that rose, or fell, against the year before, those with a fair run of years first.

    The year before those asked about is what the first of them is set against.
    """
    span, way = query.span.value, -1 if query.asks.is_of_falls else 1
    first = None if span.first is None else span.first - 1
    courses = []
    for track in tracks:
        points = [point for point in track.course(first, span.last) if point.period.is_yearly]
        if settled := _settled(points):
            unsettled = tuple(point for point in points if point.period.last > settled[-1].period.last)
            courses.append(_years_of(settled, unsettled, way, inquiry))
    return [course for course in courses if len(course.points) > len(course.uncompared) + 1]


def _years_of(
    settled: Sequence[Finding], unsettled: tuple[Finding, ...], way: int, inquiry: Inquiry
) -> Course:
    steps = [step_between(one, other, inquiry) for one, other in pairwise(settled)]
    moved = [step for step in steps if isinstance(step, Change) and _told_way(step) == way]
    return Course(
        points=tuple(settled),
        highest=best(settled),
        lowest=best(settled, lowest=True),
        picked=moved[-1] if moved else None,
        moved=tuple(step.after for step in moved),
        uncompared=tuple(step.after.period.year for step in steps if isinstance(step, NoChange)),
        unsettled=unsettled,
    )


def _told_way(step: Change | NoChange) -> int:
    """Return which way a step went, none where it is too small for what is approximate."""
    if isinstance(step, NoChange):
        return 0
    ends = (step.before.current.amount, step.after.current.amount)
    soft = any(isinstance(end, Amount) and end.hedge is Hedge.ABOUT for end in ends)
    little = soft and step.relative is not None and abs(step.relative.value) < _LITTLE
    return 0 if little else _way(step)


def step_between(one: Finding, other: Finding, inquiry: Inquiry) -> Change | NoChange:
    """Return the change from one year to the next, or why there is none: also where a year between them is missing."""
    if other.period.year - one.period.year > 1:
        return no_change(one, other, Reason(Incomparable.MISSING))
    return volunteered_change(one, other, inquiry.catalogue, inquiry.notes)


def _settled(points: Sequence[Finding]) -> list[Finding]:
    return [point for point in points if is_settled(point.current)]


def _run(steps: Sequence[Change | NoChange]) -> tuple[int, bool]:
    """Return the step at which the run of the last one's direction begins, and whether the one before went the other way."""
    way, begun = _way(steps[-1]), len(steps) - 1
    while begun and way and _way(steps[begun - 1]) == way:
        begun -= 1
    return begun, bool(begun and way and _way(steps[begun - 1]) == -way)


def _way(step: Change | NoChange) -> int:
    value = 0 if isinstance(step, NoChange) else step.absolute.value
    return (value > 0) - (value < 0)
