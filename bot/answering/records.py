"""Is it a record? One verdict for each estimator, over the years that its series can be compared in."""

from collections.abc import Sequence
from typing import Final

from bot.answering.beyond import beyond_the_series
from bot.answering.changes import Reason, stands_alone
from bot.answering.claims import record_claims
from bot.answering.courses import gaps_within
from bot.answering.inquiry import Inquiry, current_scopes, meant
from bot.answering.missing import missing
from bot.answering.notes import is_before_break
from bot.answering.order import beats, best, bounds
from bot.answering.refused import not_comparable, without_record
from bot.answering.releases import is_settled
from bot.answering.tracks import Track
from bot.values.answer import NoFigure, NotComparable, Record
from bot.values.fact import Break
from bot.values.finding import Finding, Incomparable, RecordVerdict
from bot.values.period import Period, PeriodKind
from bot.values.query import RecordQuery
from bot.values.slot import Latest, Span, SpanSlot

_TWO: Final = 2


async def record(query: RecordQuery, inquiry: Inquiry) -> Record | NotComparable | NoFigure:
    """Answer with a verdict for each estimator that holds the period, or with the year that is the record."""
    subject, when = query.subject, query.when.value
    of_now = isinstance(when, Latest) and not query.which
    whole = meant(await inquiry.whole_tracks([inquiry.topic(subject)]), subject)
    tracks = current_scopes(whole) if of_now else whole
    verdicts = _verdicts(query, tracks, inquiry)
    if not verdicts:
        return await missing(query, subject, when, inquiry)
    compared = _told(_comparable(verdicts, inquiry))
    if of_now:
        others = _comparable(_verdicts(query, whole, inquiry), inquiry)
        compared = [_newest_of(verdict, others) for verdict in compared]
    if not compared:
        return _alone(query, verdicts[0], inquiry)
    if all(_is_short(one, query) for one in compared):
        return without_record(query, [verdict.record for verdict in compared], inquiry)
    if of_now:
        compared.sort(key=lambda verdict: -verdict.finding.period.year)
    findings = [verdict.finding for verdict in compared]
    told = [*findings, *(verdict.record for verdict in compared)]
    return Record(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        verdicts=tuple(compared),
        elsewhere=()
        if query.previous
        else beyond_the_series(compared, tracks, inquiry, _years_asked(query), lowest=query.lowest),
        dispute=inquiry.disputed(findings[0].series, *(finding.period for finding in told)),
        claims=await record_claims(findings[0].series, [f.period for f in findings], inquiry),
    )


def _verdicts(query: RecordQuery, tracks: Sequence[Track], inquiry: Inquiry) -> list[RecordVerdict]:
    return [verdict for track in tracks if (verdict := _verdict(query, track, inquiry)) is not None]


def _comparable(verdicts: Sequence[RecordVerdict], inquiry: Inquiry) -> list[RecordVerdict]:
    return [one for one in verdicts if stands_alone(one.finding, inquiry.catalogue) is None]


def _told(verdicts: Sequence[RecordVerdict]) -> list[RecordVerdict]:
    """Return the verdicts to tell: over a fair run of years first, of the whole before parts, then who is not heard yet.

    One over less than half the years of the fullest neither leads nor stands in for a fuller one of its estimator.
    """
    most = max(map(_years_compared, verdicts), default=0)
    full = [verdict for verdict in verdicts if 2 * _years_compared(verdict) >= most]
    told = _one_an_estimator(_of_the_whole(full)) or _one_an_estimator(full)
    heard = {verdict.finding.series.estimator for verdict in told}
    unheard = [
        verdict for verdict in _of_the_whole(verdicts) if verdict.finding.series.estimator not in heard
    ]
    return [*told, *_one_an_estimator(unheard)]


def _newest_of(told: RecordVerdict, verdicts: Sequence[RecordVerdict]) -> RecordVerdict:
    """Return an estimator's verdict on the newest year that it counts: deaths that were a record in the last final count may have fallen since."""
    theirs = [one for one in verdicts if one.finding.series.estimator == told.finding.series.estimator]
    able = [one for one in theirs if _years_compared(one) > _TWO and not _is_sparse(one)]
    return max((told, *able), key=lambda one: one.finding.period.year)


def _of_the_whole(verdicts: Sequence[RecordVerdict]) -> list[RecordVerdict]:
    return [verdict for verdict in verdicts if not verdict.finding.series.scope] or list(verdicts)


def _years_compared(verdict: RecordVerdict) -> int:
    first, last = verdict.span
    return last - first + 1 - len((*verdict.gaps, *verdict.uncompared))


def _one_an_estimator(verdicts: Sequence[RecordVerdict]) -> list[RecordVerdict]:
    """Return, for each estimator, the verdict in its first scope that has more than the one year to compare.

    A later scope is added where it covers other years: an old price table and the one that followed it.
    """
    kept: dict[str, list[RecordVerdict]] = {}
    for verdict in verdicts:
        (first, last), others = verdict.span, kept.setdefault(verdict.finding.series.estimator, [])
        if (
            first != last
            and not _is_sparse(verdict)
            and not any(first <= other.span[1] and other.span[0] <= last for other in others)
        ):
            others.append(verdict)
    return [verdict for group in kept.values() for verdict in sorted(group, key=lambda one: -one.span[1])]


def _is_sparse(verdict: RecordVerdict) -> bool:
    """Say whether more years of the span are missing than held: the record may be any of them."""
    first, last = verdict.span
    return 2 * _years_compared(verdict) < last - first + 1


def _is_short(verdict: RecordVerdict, query: RecordQuery) -> bool:
    """Say whether the record of all years is wanted, and a verdict over two years alone: the higher of them is none."""
    of_all = query.which and not query.previous and query.span is None
    return of_all and _years_compared(verdict) <= _TWO


def _alone(query: RecordQuery, verdict: RecordVerdict, inquiry: Inquiry) -> NotComparable:
    """Return why a year that no other can be compared with is no record."""
    finding, brk = verdict.finding, verdict.break_before
    alone = stands_alone(finding, inquiry.catalogue)
    if alone is not None:
        reason = alone
    elif brk is not None:
        reason = Reason(Incomparable.BREAK, brk.why, brk.why_es)
    elif _is_sparse(verdict):
        reason = Reason(
            Incomparable.MISSING,
            "most years of the series are not held",
            "no tenemos la mayoría de los años de la serie",
        )
    elif query.span is not None:
        reason = Reason(
            Incomparable.MISSING,
            "no other of these years is held",
            "no tenemos ningún otro de estos años",
        )
    else:
        reason = Reason(
            Incomparable.MISSING, "no other year of the series is held", "no tenemos ningún otro año"
        )
    return not_comparable(query, inquiry, reason, [finding])


def _verdict(query: RecordQuery, track: Track, inquiry: Inquiry) -> RecordVerdict | None:
    verdict = _verdict_of(query, track, inquiry)
    if verdict is None or not query.previous:
        return verdict
    # What the record passed is the record of the years before it.
    years = Span(first=verdict.span[0], last=verdict.record.period.year - 1)
    before = _verdict_of(query.model_copy(update={"span": SpanSlot(value=years)}), track, inquiry)
    return None if before is None else before.model_copy(update={"passed_by": verdict.record})


def _verdict_of(query: RecordQuery, track: Track, inquiry: Inquiry) -> RecordVerdict | None:
    asked_of = Span() if query.span is None else query.span.value
    points = track.course(asked_of.first, asked_of.last)
    settled = [
        point
        for point in points
        if is_settled(point.current) and stands_alone(point, inquiry.catalogue) is None
    ] or points
    when = query.when.value
    if query.which or isinstance(when, Latest):
        asked = settled[-1] if settled else None
    else:
        asked = next((point for point in points if _is_meant(point, when)), None)
    if asked is None:
        return None
    breaks: Sequence[Break] = inquiry.notes.breaks(track.series)
    if query.span is not None:
        breaks = [brk for brk in breaks if _parts(brk, points[0], points)]
    others = [point for point in settled if point is not asked and _is_unbroken(point, asked, breaks)]
    following: tuple[Finding, ...] = ()
    if (
        _is_since(query)
        and others
        and others[0] is points[0]
        and beats(points[0], asked, lowest=query.lowest)
    ):
        # The highest since 2015 is one that none since has passed, whatever 2015 itself was.
        others = others[1:]
    if query.which:
        comparable = [*others, asked]
        asked = best(comparable, lowest=query.lowest)
        others = [point for point in comparable if point is not asked]
        following = _next_ones(others, asked, query)
    counted = {point.period.code for point in (*settled, asked)}
    loose = [
        point for point in points if point.period.code not in counted and _is_unbroken(point, asked, breaks)
    ]
    verdict = _judged(asked, others, settled, loose, breaks, lowest=query.lowest)
    verdict = verdict.model_copy(update={"following": following})
    # Up to then is up to then of all years, and not of those asked about.
    return (
        verdict if query.span is None else verdict.model_copy(update={"was_record": False, "passed_by": None})
    )


def _next_ones(others: Sequence[Finding], record: Finding, query: RecordQuery) -> tuple[Finding, ...]:
    """Return the years after the record and its runner-up, as many as were asked for and as far as their order is sure."""
    left = [point for point in others if bounds(point) != bounds(record)]
    told: list[Finding] = []
    while left and len(told) + 1 < (query.count or 0):
        top = best(left, lowest=query.lowest)
        left.remove(top)
        if any(beats(top, other, lowest=query.lowest) is None for other in left):
            break
        told.append(top)
    return tuple(told[1:])


def _years_asked(query: RecordQuery) -> Span:
    """Return the years that another series may go beyond a record in."""
    span = Span() if query.span is None else query.span.value
    first = span.first + 1 if span.first is not None and _is_since(query) else span.first
    return span.model_copy(update={"first": first})


def _is_since(query: RecordQuery) -> bool:
    """Say whether yes or no is asked of a year since another."""
    return not query.which and query.span is not None and query.span.value.last is None


def _is_meant(point: Finding, when: Period) -> bool:
    return point.period == when or (when.kind is PeriodKind.YEAR and point.period.year == when.year)


def _is_unbroken(one: Finding, other: Finding, breaks: Sequence[Break]) -> bool:
    return all(is_before_break(one.period, brk) == is_before_break(other.period, brk) for brk in breaks)


def _judged(
    finding: Finding,
    others: Sequence[Finding],
    settled: Sequence[Finding],
    loose: Sequence[Finding],
    breaks: Sequence[Break],
    *,
    lowest: bool,
) -> RecordVerdict:
    """Judge a finding among the others of its comparable years; ``loose`` are those leaked, merely announced or alone."""
    ordered = [other for other in others if beats(other, finding, lowest=lowest) is not None]
    better = [other for other in ordered if beats(other, finding, lowest=lowest)]
    ties = [other for other in ordered if bounds(other) == bounds(finding)]
    top = best(better, lowest=lowest) if better else finding
    rest = [other for other in ordered if bounds(other) != bounds(finding)] if not better else []
    runner_up = top if better else best(rest, lowest=lowest) if rest else None
    spanned = sorted([finding, *others], key=lambda point: point.period.last)
    was_record = bool(better) and all(other.period.last > finding.period.last for other in better)
    earlier_break = next((brk for brk in reversed(breaks) if not is_before_break(finding.period, brk)), None)
    missing_years = {*gaps_within(spanned), *_years(others)} - _years(ordered) - {finding.period.year}
    uncompared = missing_years & {*_years(others), *_years(loose)}
    return RecordVerdict(
        finding=finding,
        is_record=not better,
        span=(spanned[0].period.year, spanned[-1].period.year),
        record=top,
        runner_up=runner_up,
        ties=tuple(ties) if not better else (),
        gaps=tuple(sorted(missing_years - uncompared)),
        uncompared=tuple(sorted(uncompared)),
        break_before=earlier_break,
        break_after=next((brk for brk in breaks if _parts(brk, finding, settled)), None),
        higher_before_break=_before_break(earlier_break, settled, top, lowest=lowest),
        was_record=was_record,
        passed_by=min(better, key=lambda point: point.period.last) if was_record else None,
        unsettled=tuple(point for point in loose if beats(point, top, lowest=lowest)),
    )


def _years(points: Sequence[Finding]) -> set[int]:
    return {point.period.year for point in points}


def _parts(brk: Break, finding: Finding, settled: Sequence[Finding]) -> bool:
    """Say whether a break lies between a finding and a later one that is held."""
    return is_before_break(finding.period, brk) and not is_before_break(settled[-1].period, brk)


def _before_break(
    brk: Break | None, settled: Sequence[Finding], top: Finding, *, lowest: bool
) -> Finding | None:
    if brk is None:
        return None
    earlier = [point for point in settled if is_before_break(point.period, brk)]
    higher = [point for point in earlier if beats(point, top, lowest=lowest)]
    return best(higher, lowest=lowest) if higher else None
