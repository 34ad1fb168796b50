"""Who gained or lost the most? Changes of many places between the same two periods, by one estimator at a time."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from bot.answering.changes import Reason, volunteered_change
from bot.answering.inquiry import Inquiry
from bot.answering.rankings import Contest, contest, contest_tracks, is_then, may_rank, unranked_answer
from bot.answering.refused import not_comparable
from bot.answering.releases import is_settled
from bot.answering.store import Topic
from bot.values.answer import NoFigure, NotComparable
from bot.values.asked import Gain
from bot.values.fact import SeriesKey
from bot.values.finding import Change, Finding, NoChange
from bot.values.gains import GainOrder, Gains
from bot.values.period import Period, PeriodKind, year
from bot.values.query import RankingQuery
from bot.values.slot import WhenSlot

_YEARS_LOOKED_AT: Final = 8
_TWO: Final = 2


class _Span(NamedTuple):
    before: Period
    after: Period


async def gains(query: RankingQuery, gain: Gain, inquiry: Inquiry) -> Gains | NotComparable | NoFigure:
    """Answer with the order of each estimator that has two places or more with figures of both periods.

    Where the newest is asked for, each is told up to its newest year in which nobody is missing, or else half are there.
    """
    among = await contest(query, inquiry)
    found: dict[str, list[GainOrder]] = {}
    spans = await _spans(query, gain, among.topic, inquiry)
    periods = dict.fromkeys(period for span in spans for period in span)
    held = {period: await _findings(query, among, period, inquiry) for period in periods}
    for span in spans:
        for order in _orders(query, gain, among, span, held, inquiry):
            found.setdefault(order.estimator, []).append(order)
    told = [_newest_whole(orders) for orders in found.values()]
    orders = sorted((one for one in told if len(one.changes) >= _TWO), key=_fullest_first)
    if not orders:
        return await _none(query, among, spans, told, inquiry)
    return Gains(facts_version=inquiry.version, as_of=inquiry.as_of, query=query, orders=tuple(orders))


async def _spans(query: RankingQuery, gain: Gain, topic: Topic, inquiry: Inquiry) -> list[_Span]:
    """Return the two periods compared: of the newest asked for, those of several years, the newest first."""
    when = query.when.value
    if isinstance(when, Period):
        return [_Span(_base(gain, when), when)]
    years = await inquiry.store.years_held(topic.measure, topic.substance)
    known = [one for one in years if inquiry.as_of is None or one <= inquiry.as_of.year]
    return [
        _Span(_base(gain, year(one)), year(one))
        for one in known[:_YEARS_LOOKED_AT]
        if gain.since is None or one > gain.since
    ]


def _base(gain: Gain, when: Period) -> Period:
    return when.before() if gain.since is None else year(gain.since)


def _orders(
    query: RankingQuery,
    gain: Gain,
    among: Contest,
    span: _Span,
    held: Mapping[Period, Mapping[SeriesKey, Finding]],
    inquiry: Inquiry,
) -> list[GainOrder]:
    """Return the changes of the field's places by each estimator, in its fullest way of counting."""
    before, after = held[span.before], held[span.after]
    ways: dict[tuple[str, str], list[Change | NoChange]] = {}
    for series in before.keys() & after.keys():
        change = volunteered_change(before[series], after[series], inquiry.catalogue, inquiry.notes)
        ways.setdefault((series.estimator, series.scope), []).append(change)
    fullest: dict[str, GainOrder] = {}
    for (estimator, scope), changes in sorted(ways.items()):
        order = _order(query, gain, among, span, (estimator, scope), changes)
        other = fullest.get(estimator)
        if other is None or len(order.changes) > len(other.changes):
            fullest[estimator] = order
    return list(fullest.values())


async def _findings(
    query: RankingQuery, among: Contest, period: Period, inquiry: Inquiry
) -> dict[SeriesKey, Finding]:
    return {
        track.series: finding
        for track in await contest_tracks(query, among, period.year, inquiry)
        for finding in track.all()
        if is_settled(finding.current) and is_then(finding, period) and may_rank(finding, inquiry)
    }


def _order(
    query: RankingQuery,
    gain: Gain,
    among: Contest,
    span: _Span,
    way: tuple[str, str],
    changes: Sequence[Change | NoChange],
) -> GainOrder:
    made = [change for change in changes if isinstance(change, Change)]
    made.sort(key=lambda change: (_size(gain, change), change.after.series.place))
    refused = [change for change in changes if isinstance(change, NoChange)]
    there = {change.after.series.place for change in changes}
    named = {slot.value for slot in query.places}
    return GainOrder(
        estimator=way[0],
        before=span.before,
        after=span.after,
        changes=tuple(made),
        missing=tuple(sorted(among.lacking(way, there) | (named - there))),
        refused=tuple(sorted(refused, key=lambda one: one.after.series.place)),
    )


def _size(gain: Gain, change: Change) -> Decimal:
    """Return how far down the order a change stands; what has no percentage stands last where that is asked for."""
    if gain.relative:
        if change.relative is None:
            return Decimal("Infinity")
        value = change.relative.value
    else:
        value = change.absolute.value
    return value if gain.falls else -value


def _newest_whole(orders: Sequence[GainOrder]) -> GainOrder:
    """Return the newest order that lacks nobody, else the newest with half the places of the fullest."""
    whole = next((order for order in orders if len(order.changes) >= _TWO and not order.missing), None)
    most = max(len(order.changes) for order in orders)
    return whole or next(order for order in orders if 2 * len(order.changes) >= most)


def _fullest_first(order: GainOrder) -> tuple[int, int, bool, str]:
    period = order.after
    return -len(order.changes), -period.year, period.kind is not PeriodKind.YEAR, order.estimator


async def _none(
    query: RankingQuery, among: Contest, spans: Sequence[_Span], told: Sequence[GainOrder], inquiry: Inquiry
) -> NotComparable | NoFigure:
    """Say why nothing is compared: the figures may not be, or those of one of the periods are not held."""
    refused = [change for order in told for change in order.refused]
    if refused:
        first = refused[0]
        reason = Reason(first.why, first.detail, first.detail_es, first.of)
        return not_comparable(query, inquiry, reason, (first.before, first.after))
    lacking = [
        period for span in spans[:1] for period in span if not await _findings(query, among, period, inquiry)
    ]
    if not lacking:
        return await unranked_answer(query, among, inquiry)
    asked = query.model_copy(update={"when": WhenSlot(value=lacking[0])})
    return await unranked_answer(asked, among, inquiry)
