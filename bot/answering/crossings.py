"""Which years lie beyond a bound? Judged for each estimator over the years that its series can be compared in."""

from collections.abc import Sequence
from typing import Final

from bot.answering.changes import Reason, stands_alone
from bot.answering.courses import gaps_within, shown_tracks
from bot.answering.derived import PERCENT, amount_in
from bot.answering.inquiry import Inquiry, meant
from bot.answering.missing import end_of, missing
from bot.answering.notes import is_before_break
from bot.answering.order import best, is_level, keeps
from bot.answering.refused import not_comparable
from bot.answering.releases import is_settled
from bot.answering.tracks import Track
from bot.values.amount import Hedge
from bot.values.answer import NoFigure, NotComparable
from bot.values.crossing import Crossing, CrossingQuery, Crossings
from bot.values.finding import Finding, Incomparable

_WHOLE: Final = 100
"""Per cent: five million of them are people, and no part of any."""
_UPWARD: Final = frozenset({Hedge.MORE_THAN, Hedge.AT_LEAST})


async def crossings(query: CrossingQuery, inquiry: Inquiry) -> Crossings | NotComparable | NoFigure:
    """Answer with the years beyond the bound, once for each estimator with a run of years, the one that leads first."""
    subject, span = query.subject, query.span.value
    tracks = meant(await inquiry.whole_tracks([inquiry.topic(subject)]), subject)
    shown = shown_tracks([track for track in tracks if _is_yearly(track, query)], span)
    if not shown:
        return await missing(query, subject, end_of(span), inquiry)
    newest = [track.course(span.first, span.last)[-1] for track in shown]
    unit = newest[0].current.unit if query.unit is None else query.unit.value
    found = [one for track in shown if (one := _crossing(track, query, unit, inquiry)) is not None]
    if not found:
        return not_comparable(query, inquiry, Reason(Incomparable.UNITS), newest)
    found = [one for one in found if one.beyond or not _is_sparse(one)] or found
    told = [point.period for one in found for point in one.pivots(query.asks)]
    dispute = inquiry.disputed(found[0].points[-1].series, *told)
    if dispute is not None and dispute.lead_with:
        found.sort(key=lambda one: one.points[0].series.estimator != dispute.lead_with)
    return Crossings(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        unit=unit,
        crossings=tuple(found),
        dispute=dispute,
    )


def _is_yearly(track: Track, query: CrossingQuery) -> bool:
    points = track.course(query.span.value.first, query.span.value.last)
    return bool(points) and points[0].period.is_yearly


def _is_sparse(crossing: Crossing) -> bool:
    """Say whether there is one year alone, or more are missing than held: that says little beside a fuller series."""
    return len(crossing.points) == 1 or len(crossing.gaps) > len(crossing.points)


def _crossing(track: Track, query: CrossingQuery, unit: str, inquiry: Inquiry) -> Crossing | None:
    """Return how a series lies to the bound; ``None`` where it is counted in units of another kind."""
    span, bound = query.span.value, query.bound
    points = track.course(span.first, span.last)
    amounts = {point.period.code: amount_in(unit, point.current, inquiry.catalogue) for point in points}
    if any(amount is None for amount in amounts.values()) or (unit == PERCENT and bound.low > _WHOLE):
        return None
    kept = {code: keeps(bound, amount) for code, amount in amounts.items() if amount is not None}
    firm = [point for point in points if _is_firm(point, inquiry)] or points
    breaks = inquiry.notes.breaks(track.series)
    brk = next((brk for brk in reversed(breaks) if not is_before_break(firm[-1].period, brk)), None)
    if brk is not None and span.first is not None and span.first > brk.before.year:
        brk = None
    since = [point for point in points if brk is None or not is_before_break(point.period, brk)]
    # Told apart by their years, of which a series has each once: comparing findings compares all that they hold.
    decides, compared = {point.period.code for point in firm}, {point.period.code for point in since}
    counted = [point for point in since if point.period.code in decides]
    set_aside = [point for point in since if point.period.code not in decides]
    before = [point for point in firm if point.period.code not in compared]

    def standing(among: Sequence[Finding], wanted: bool | None) -> tuple[Finding, ...]:
        return tuple(point for point in among if kept[point.period.code] is wanted)

    return Crossing(
        points=tuple(counted),
        beyond=standing(counted, True),
        unsure=standing(counted, None),
        level=tuple(
            point for point in standing(counted, False) if is_level(amounts[point.period.code], bound)
        ),
        extreme=best(counted, lowest=bound.hedge not in _UPWARD),
        outdated=tuple(point for point in set_aside if point.later_revision is not None),
        gaps=gaps_within(since),
        break_before=brk,
        before_break=standing(before, True),
        unsettled=standing([point for point in set_aside if point.later_revision is None], True),
    )


def _is_firm(point: Finding, inquiry: Inquiry) -> bool:
    """Say whether a figure may decide: settled, fit to be set beside others, and not known to have been revised since."""
    return (
        is_settled(point.current)
        and stands_alone(point, inquiry.catalogue) is None
        and point.later_revision is None
    )
