"""One series over the years: its points, gaps and breaks, and what can honestly be computed across them."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bot.answering.changes import Reason, change_between, no_change, stands_alone
from bot.answering.derived import average, number, total
from bot.answering.directions import step_between
from bot.answering.inquiry import Inquiry, of_the_whole
from bot.answering.kept import with_factor
from bot.answering.notes import is_before_break
from bot.answering.order import best
from bot.answering.releases import is_settled
from bot.answering.tracks import Track
from bot.values.asked import TrendAsk
from bot.values.compared import TrendQuery
from bot.values.fact import Break
from bot.values.finding import Change, Course, Derived, Finding, Incomparable, NoChange
from bot.values.slot import Span

_ONE_YEAR: Final = Reason(
    Incomparable.MISSING, "only one of these years is held", "solo tenemos uno de esos años"
)
_RISES: Final = frozenset({TrendAsk.BIGGEST_RISE, TrendAsk.LAST_RISE})
_PICKS: Final = _RISES | {TrendAsk.BIGGEST_FALL, TrendAsk.LAST_FALL}


def tracks_by_estimator(tracks: Sequence[Track], first: int | None, last: int | None) -> list[Track]:
    """Return each estimator's first scope with a run of years, and later scopes for years that it does not cover.

    An old price table and the one that followed it are two courses; a provisional count beside the final one
    is none. Where nobody has a run of years, those with one year are returned.
    """
    runs = {track.series: track.course(first, last) for track in tracks}
    chosen: dict[str, list[Track]] = {}
    for track in tracks:
        kept = chosen.setdefault(track.series.estimator, [])
        if len(runs[track.series]) > 1 and not any(
            _overlap(runs[track.series], runs[o.series]) for o in kept
        ):
            kept.append(track)
    found = [
        track
        for kept in chosen.values()
        for track in sorted(kept, key=lambda track: runs[track.series][-1].period.last, reverse=True)
    ]
    return found or [track for track in tracks if runs[track.series]]


def shown_tracks(tracks: Sequence[Track], span: Span) -> list[Track]:
    """Return the tracks to tell, one an estimator: those with a fair run of years first, of the whole before parts.

    A series with less than half the years of the fullest neither leads nor stands in for a fuller one of its estimator.
    """
    lengths = {track.series: len(track.course(span.first, span.last)) for track in tracks}
    most = max(lengths.values(), default=0)
    full = [track for track in tracks if 2 * lengths[track.series] >= most]
    shown = tracks_by_estimator(of_the_whole(full), span.first, span.last)
    shown = shown or tracks_by_estimator(full, span.first, span.last)
    heard = {track.series.estimator for track in shown}
    unheard = [track for track in of_the_whole(tracks) if track.series.estimator not in heard]
    return [*shown, *tracks_by_estimator(unheard, span.first, span.last)]


def _overlap(one: Sequence[Finding], other: Sequence[Finding]) -> bool:
    return one[0].period.first <= other[-1].period.last and other[0].period.first <= one[-1].period.last


def course_of(track: Track, query: TrendQuery, inquiry: Inquiry) -> Course:
    """Return a track's course over the span asked about, with the pick or the sum that was asked for."""
    span = query.span.value
    held = track.course(span.first, span.last)
    derived: Derived | None = None
    # What nobody has published is told with its status, and neither begins nor ends a change.
    points = [point for point in held if is_settled(point.current)] or held
    unsettled = tuple(point for point in held if not is_settled(point.current))
    summed = query.asks in (TrendAsk.AVERAGE, TrendAsk.TOTAL)
    picked, earlier, refused = _picked(points, query.asks, inquiry)
    if summed:
        derived, refused = _summed(points, query.asks, span, inquiry)
    if (query.asks.is_of_now or query.asks.is_of_run) and len(points) == 1:
        refused = no_change(points[0], points[-1], _ONE_YEAR)
    breaks = tuple(
        brk
        for brk in inquiry.notes.breaks(track.series)
        if is_before_break(points[0].period, brk) and not is_before_break(points[-1].period, brk)
    )
    comparable = _comparable(points, breaks, inquiry)
    return Course(
        points=tuple(points),
        gaps=gaps_within(held, span),
        breaks=breaks,
        change=with_factor(query, _overall(points, breaks, inquiry)) if len(points) > 1 else None,
        highest=best(comparable),
        lowest=best(comparable, lowest=True),
        comparable=len(comparable),
        picked=picked,
        earlier=earlier,
        derived=derived,
        refused=refused,
        unsettled=unsettled if points is not held else (),
    )


def _overall(points: Sequence[Finding], breaks: Sequence[Break], inquiry: Inquiry) -> Change | NoChange:
    """Return the change from the first point to the last: from the first since the last break, where that is known."""
    change = change_between(points[0], points[-1], inquiry.catalogue, inquiry.notes)
    since = [point for point in points if not breaks or not is_before_break(point.period, breaks[-1])]
    if isinstance(change, NoChange) and change.why is Incomparable.BREAK and len(since) > 1:
        later = change_between(since[0], points[-1], inquiry.catalogue, inquiry.notes)
        return later if isinstance(later, Change) else change
    return change


def _comparable(points: Sequence[Finding], breaks: Sequence[Break], inquiry: Inquiry) -> Sequence[Finding]:
    """Return the points that may be ordered: settled, set against others, and none of them from before the last break."""
    able = [point for point in points if not breaks or not is_before_break(point.period, breaks[-1])]
    firm = [
        point
        for point in able
        if is_settled(point.current) and stands_alone(point, inquiry.catalogue) is None
    ]
    return firm or able


def gaps_within(points: Sequence[Finding], span: Span | None = None) -> tuple[int, ...]:
    """Return the years without a figure: of the span asked about, or between the first and the last point."""
    held = {point.period.year for point in points}
    first = min(held) if span is None or span.first is None else span.first
    last = max(held) if span is None or span.last is None else span.last
    return tuple(number for number in range(first, last + 1) if number not in held)


def _picked(
    points: Sequence[Finding], asks: TrendAsk, inquiry: Inquiry
) -> tuple[Change | None, Change | None, NoChange | None]:
    """Return the rise or fall asked for, from one year to the next, and the one before the last.

    The last ones are looked for backwards and only as far as every step can be computed: past a gap or a break,
    a later one might hide there.
    """
    if asks not in _PICKS:
        return None, None, None
    steps = [step_between(one, other, inquiry) for one, other in pairwise(points)]
    way = 1 if asks in _RISES else -1
    if asks.is_of_last_time:
        found: list[Change] = []
        for step in reversed(steps):
            if isinstance(step, NoChange):
                return (found[0], None, None) if found else (None, None, step)
            if step.absolute.value * way > 0:
                found.append(step)
            if len(found) == 2:  # noqa: PLR2004 (the last, and the one before it)
                return found[0], found[1], None
        return (found[0] if found else None), None, None
    able = [step for step in steps if isinstance(step, Change) and step.absolute.value * way > 0]
    refused = next((step for step in steps if isinstance(step, NoChange)), None)
    if not able:
        return None, None, refused
    return max(able, key=lambda step: step.absolute.value * way), None, None


def _summed(
    points: Sequence[Finding], asks: TrendAsk, span: Span, inquiry: Inquiry
) -> tuple[Derived | None, NoChange | None]:
    """Return the average or total of the points, or why there is none.

    What stood at one time and a rate have no total, and a sum over years that are not all held would pass for the
    whole. Nor has what was leaked or only announced. One year has no average.
    """
    refused = _no_total(points, span, inquiry) if asks is TrendAsk.TOTAL else None
    refused = refused or _no_common_number(points, inquiry)
    if refused is None and asks is TrendAsk.AVERAGE and len(points) == 1:
        refused = no_change(points[0], points[-1], _ONE_YEAR)
    if refused is not None:
        return None, refused
    figures = [point.current for point in points]
    return (total(figures) if asks is TrendAsk.TOTAL else average(figures)), None


def _no_total(points: Sequence[Finding], span: Span, inquiry: Inquiry) -> NoChange | None:
    measure = inquiry.catalogue.measures.get(points[0].series.measure)
    why: Incomparable | None = None
    if measure is None or measure.flow_or_stock != "flow":
        ratio = measure is not None and measure.flow_or_stock == "ratio"
        why = Incomparable.RATIO if ratio else Incomparable.STOCK
    elif gaps_within(points, span):
        why = Incomparable.MISSING
    elif not is_settled(points[-1].current):
        why = Incomparable.UNSETTLED
    return None if why is None else no_change(points[0], points[-1], Reason(why))


def _no_common_number(points: Sequence[Finding], inquiry: Inquiry) -> NoChange | None:
    """Return why these points may not be put into one number, whichever it is, and the first that forbids it."""
    if bounds := tuple(point for point in points if number(point.current) is None):
        return no_change(points[0], bounds[0], Reason(Incomparable.HEDGED, of=bounds))
    steps = (change_between(points[0], point, inquiry.catalogue, inquiry.notes) for point in points)
    return next((step for step in steps if isinstance(step, NoChange)), None)
