"""What do the estimators say side by side? Each in its own series, with the gap and its base."""

from collections.abc import Sequence

from bot.answering.changes import gap_between, trends_agree
from bot.answering.figures import change_from_before, findings_at, silent
from bot.answering.inquiry import Inquiry, first_findings, meant
from bot.answering.missing import missing
from bot.answering.tracks import Track, holds_number
from bot.values.answer import NoFigure, SideBySide
from bot.values.period import Period
from bot.values.query import EstimatorsQuery
from bot.values.slot import When


async def side_by_side(query: EstimatorsQuery, inquiry: Inquiry) -> SideBySide | NoFigure:
    """Answer with every estimator's finding for one period; the latest is the newest that two of them hold."""
    subject, when = query.subject, query.when.value
    topic = inquiry.topic(subject)
    whole = not isinstance(when, Period)
    tracks = await inquiry.whole_tracks([topic]) if whole else await inquiry.tracks([topic], when)
    named = {slot.value for slot in query.estimators}
    asked = [track for track in meant(tracks, subject) if not named or track.series.estimator in named]
    period = _period(when, asked)
    found = [] if period is None else first_findings(inquiry.ordered(findings_at(asked, period)))
    if not found:
        return await missing(query, subject, when, inquiry)
    by_series = {track.series: track for track in tracks}
    moves = (change_from_before(finding, by_series[finding.series], inquiry) for finding in found)
    changes = [change for change in moves if change is not None]
    lacking = [name for name in silent(tracks, found) if not named or name in named]
    never = [
        slot.value for slot in query.estimators if slot.value not in {t.series.estimator for t in tracks}
    ]
    return SideBySide(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        findings=tuple(found),
        gap=gap_between(found[0], found[1], inquiry.catalogue) if len(found) > 1 else None,
        gap_reversed=gap_between(found[0], found[1], inquiry.catalogue, down=True)
        if len(found) > 1
        else None,
        changes=tuple(changes),
        trends_agree=trends_agree(changes),
        dispute=inquiry.dispute(found[0]),
        silent=(*lacking, *never),
    )


def _period(when: When, tracks: Sequence[Track]) -> Period | None:
    """Return the period asked for; for the latest, the newest held by two estimators, else by one."""
    if isinstance(when, Period):
        return when
    holders: dict[str, set[str]] = {}
    periods: dict[str, Period] = {}
    for track in tracks:
        for finding in track.all():
            if holds_number(finding):
                holders.setdefault(finding.period.code, set()).add(track.series.estimator)
                periods[finding.period.code] = finding.period
    several = [periods[code] for code, names in holders.items() if len(names) > 1]
    return max(several or list(periods.values()), key=lambda period: period.last, default=None)
