"""One thing counted in two ways, side by side: the final count and the provisional, ports and Border Patrol.

Two ways count different things, so that they are set apart by a number and never by a percentage.
"""

from collections.abc import Sequence

from bot.answering.changes import is_percentage
from bot.answering.derived import POINTS, difference, number
from bot.answering.inquiry import Inquiry, meant
from bot.answering.missing import missing
from bot.answering.releases import is_settled
from bot.answering.tracks import Track, holds_number
from bot.values.answer import Comparison, NoFigure
from bot.values.compared import ComparisonQuery, Side
from bot.values.fact import Figure, Status
from bot.values.finding import Change, Derived, DerivedKind, Finding, Incomparable, NoChange
from bot.values.period import Period
from bot.values.query import FigureQuery
from bot.values.slot import Latest


async def ways_apart(query: ComparisonQuery, inquiry: Inquiry) -> Comparison | NoFigure:
    """Answer with each way's finding for one period, and how far each is from the way that goes first.

    The other provisional counts stand beside a provisional one, for either may be the one that was printed.
    """
    sides = sorted(query.sides, key=lambda side: inquiry.scope_order(_scope(side)))
    when = sides[0].when.value
    topic = inquiry.topic(sides[0].subject)
    latest = isinstance(when, Latest)
    tracks = await inquiry.whole_tracks([topic]) if latest else await inquiry.tracks([topic], when)
    asked = [meant(tracks, side.subject) for side in sides]
    period = _newest_of_all(asked) if isinstance(when, Latest) else when
    found: list[Finding] = []
    for side, its_tracks in zip(sides, asked, strict=True):
        finding = None if period is None else _at(its_tracks, period)
        if finding is None:
            alone = FigureQuery(subject=side.subject, when=side.when, as_of=query.as_of, unit=query.unit)
            return await missing(alone, side.subject, when, inquiry)
        found.append(finding)
    base, *others = found
    others += _provisional_besides(found, tracks)
    return Comparison(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        findings=((base, *others),),
        changes=tuple(_apart(base, other, inquiry) for other in others),
        at_first=tuple(
            gap
            for other in others
            if other.is_revised and (gap := _difference(base.current, other.first, inquiry)) is not None
        ),
    )


def _scope(side: Side) -> str:
    return "" if side.subject.scope is None else side.subject.scope.value


def _at(tracks: Sequence[Track], period: Period) -> Finding | None:
    found = (track.at(period) for track in tracks)
    return next((finding for finding in found if finding is not None and holds_number(finding)), None)


def _newest_of_all(asked: Sequence[Sequence[Track]]) -> Period | None:
    """Return the newest period that every way has been counted for."""
    held = [
        {
            finding.period.code: finding.period
            for track in tracks
            for finding in track.all()
            if holds_number(finding) and is_settled(finding.current)
        }
        for tracks in asked
    ]
    shared = set.intersection(*(set(codes) for codes in held))
    return max((held[0][code] for code in shared), key=lambda period: period.last, default=None)


def _provisional_besides(found: Sequence[Finding], tracks: Sequence[Track]) -> list[Finding]:
    if all(finding.current.status is not Status.PROVISIONAL for finding in found):
        return []
    shown = {finding.series for finding in found}
    beside = (
        _at([track], found[0].period)
        for track in tracks
        if track.series not in shown
        and not track.is_part
        and track.series.estimator == found[0].series.estimator
    )
    return [one for one in beside if one is not None and one.current.status is Status.PROVISIONAL]


def _apart(base: Finding, other: Finding, inquiry: Inquiry) -> Change | NoChange:
    gap = _difference(base.current, other.current, inquiry)
    if gap is None:
        return NoChange(before=base, after=other, why=Incomparable.HEDGED)
    return Change(before=base, after=other, absolute=gap, relative=None)


def _difference(base: Figure, other: Figure, inquiry: Inquiry) -> Derived | None:
    """Return how much more the other figure is than the base; ``None`` where one is no firm number or in another unit."""
    if number(base) is None or number(other) is None or base.unit != other.unit:
        return None
    unit = POINTS if is_percentage(base.unit, inquiry.catalogue) else base.unit
    return difference(DerivedKind.DIFFERENCE, unit, base, other)
