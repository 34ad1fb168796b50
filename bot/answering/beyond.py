"""What lies beyond a record: other series with a higher (or lower) figure, for years that the record's own lacks."""

from collections.abc import Sequence

from bot.answering.changes import stands_alone
from bot.answering.derived import amount_in
from bot.answering.inquiry import Inquiry
from bot.answering.order import best, bounds_of, surpasses
from bot.answering.releases import is_settled
from bot.answering.tracks import Track
from bot.values.finding import Finding, RecordVerdict
from bot.values.slot import Span


def beyond_the_series(
    verdicts: Sequence[RecordVerdict],
    tracks: Sequence[Track],
    inquiry: Inquiry,
    span: Span,
    *,
    lowest: bool,
) -> tuple[Finding, ...]:
    """Return the figure of each series not told that passes the records told, in a year that these do not cover.

    A series answers to the verdicts of its own estimator; one of an estimator that has none, to the first. A final
    count that stops short of the worst year must not hide that the provisional one has it.
    """
    told = {verdict.finding.series for verdict in verdicts}
    found: list[Finding] = []
    for track in tracks:
        if track.series in told:
            continue
        own = [one for one in verdicts if one.finding.series.estimator == track.series.estimator]
        rivals = own or verdicts[:1]
        passing = [
            point
            for point in track.course(span.first, span.last)
            if is_settled(point.current)
            and stands_alone(point, inquiry.catalogue) is None
            and not any(_covers(verdict, point.period.year) for verdict in rivals)
            and all(_passes(point, verdict, inquiry, lowest=lowest) for verdict in rivals)
        ]
        if passing:
            found.append(best(passing, lowest=lowest))
    return tuple(found)


def _covers(verdict: RecordVerdict, year: int) -> bool:
    first, last = verdict.span
    return first <= year <= last and year not in verdict.gaps


def _passes(point: Finding, verdict: RecordVerdict, inquiry: Inquiry, *, lowest: bool) -> bool:
    record = verdict.record.current
    one, other = (amount_in(record.unit, figure, inquiry.catalogue) for figure in (point.current, record))
    if one is None or other is None:
        return False
    return surpasses(bounds_of(one), bounds_of(other), lowest=lowest) is True
