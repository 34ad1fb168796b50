"""How much was it? One figure leads; whoever else holds one stands beside it."""

from collections.abc import Sequence

from bot.answering.changes import gap_between, volunteered_change
from bot.answering.derived import conversions
from bot.answering.inquiry import Inquiry, first_findings, meant, resolved
from bot.answering.missing import missing
from bot.answering.priced import by_quantity, without_quantity
from bot.answering.releases import is_settled
from bot.answering.store import Topic
from bot.answering.totals import region_total, total_of_places
from bot.answering.tracks import Track, holds_number
from bot.values.answer import Figures, NoFigure, NotComparable, Totals
from bot.values.finding import Change, Derived, Finding, NoChange
from bot.values.period import Period
from bot.values.query import FigureQuery
from bot.values.slot import Latest


async def figure(query: FigureQuery, inquiry: Inquiry) -> Figures | Totals | NotComparable | NoFigure:
    """Answer with the figure of the estimator asked for, or of the one who comes first, and with the others.

    A region that nobody counts as one is added up from its countries where that can be done, and so are places named together.
    """
    if query.besides:
        return await total_of_places(query, inquiry)
    subject, when = query.subject, query.when.value
    tracks = await inquiry.tracks([inquiry.topic(subject)], when, subject)
    asked = by_quantity(query, meant(tracks, subject), inquiry)
    period = resolved(when, asked)
    leads = [] if period is None else inquiry.ordered(findings_at(asked, period))
    if period is not None and not leads and (months := _months(asked, period)):
        return _in_months_alone(query, months, inquiry)
    if period is None or not leads:
        return (
            await region_total(query, inquiry)
            or await _by_name(query, inquiry)
            or await missing(query, subject, when, inquiry)
        )
    lead = leads[0]
    if (unheld := await without_quantity(query, lead, asked, inquiry)) is not None:
        return unheld
    others = _others(lead, inquiry.ordered(findings_at(tracks, period)))
    others += _months([track for track in tracks if track.at(period) is None], period)
    if isinstance(when, Latest):
        others += _newer(lead, asked)
    by_series = {track.series: track for track in tracks}
    rivals = [
        other
        for other in others
        if other.series.estimator != lead.series.estimator
        and other.period == lead.period
        and inquiry.is_part(other.series) == inquiry.is_part(lead.series)
    ]
    wider = await wider_findings(lead, inquiry)
    # What leaves out some of the place neither confirms nor contradicts what counts the whole of it.
    changes = (
        change_from_before(other, by_series[other.series], inquiry)
        for other in others
        if inquiry.is_part(other.series) == inquiry.is_part(lead.series)
    )
    return Figures(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        lead=lead,
        others=tuple(others),
        change=change_from_before(lead, by_series[lead.series], inquiry),
        other_changes=tuple(change for change in changes if change is not None),
        gap=gap_between(lead, rivals[0], inquiry.catalogue) if rivals else None,
        dispute=inquiry.dispute(lead),
        alongside=() if query.unit is not None else in_unit_of_first([lead, *others, *wider], inquiry),
        wider=tuple(wider),
        by_name=tuple(await _named_findings(query, period, inquiry)),
        silent=silent(tracks, [lead, *others]),
    )


async def _by_name(query: FigureQuery, inquiry: Inquiry) -> Figures | None:
    """Answer with what is counted under the substance's own name where its group has no figure for the period."""
    topic = inquiry.by_name_topic(query.subject)
    if topic is None:
        return None
    substance = query.subject.substance.model_copy(update={"value": topic.substance, "narrower": ""})
    subject = query.subject.model_copy(update={"substance": substance})
    found = await figure(query.model_copy(update={"subject": subject}), inquiry)
    return found if isinstance(found, Figures) else None


async def _named_findings(query: FigureQuery, period: Period, inquiry: Inquiry) -> list[Finding]:
    """Return what is counted under the substance's own name in the same period, by another method than its group."""
    topic = inquiry.by_name_topic(query.subject)
    if topic is None:
        return []
    return [one for one in findings_at(await inquiry.tracks([topic], period), period) if holds_number(one)]


def _months(tracks: Sequence[Track], period: Period) -> list[Finding]:
    return [finding for track in tracks for finding in track.within(period)]


def _in_months_alone(query: FigureQuery, months: Sequence[Finding], inquiry: Inquiry) -> Figures:
    """Answer with the months of a year that has no figure of its own, the newest leading."""
    lead, *others = months
    return Figures(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        lead=lead,
        others=tuple(others),
        dispute=inquiry.dispute(lead),
        asked_for=query.when.value if isinstance(query.when.value, Period) else None,
    )


def findings_at(tracks: Sequence[Track], period: Period) -> list[Finding]:
    """Return what each track says of a period; a word for a missing number only where no track has a number."""
    found = [finding for track in tracks if (finding := track.at(period)) is not None]
    return [finding for finding in found if holds_number(finding)] or found


def change_from_before(finding: Finding, track: Track, inquiry: Inquiry) -> Change | NoChange | None:
    """Return the change from the period before, ``None`` where none is held."""
    before = track.before(finding)
    if before is None:
        return None
    return volunteered_change(before, finding, inquiry.catalogue, inquiry.notes)


def silent(tracks: Sequence[Track], shown: Sequence[Finding]) -> tuple[str, ...]:
    """Return the estimators who hold the series and have nothing among what is shown."""
    heard = {finding.series.estimator for finding in shown}
    return tuple(
        dict.fromkeys(track.series.estimator for track in tracks if track.series.estimator not in heard)
    )


async def wider_findings(lead: Finding, inquiry: Inquiry) -> list[Finding]:
    """Return what was counted with something more in the same period, where the lead is the thing alone."""
    topic = None if lead.series.scope else inquiry.wider_topic(Topic(*lead.series[:3]))
    if topic is None:
        return []
    tracks = await inquiry.tracks([topic], lead.period)
    return first_findings(inquiry.ordered(f for f in findings_at(tracks, lead.period) if holds_number(f)))


def in_unit_of_first(findings: Sequence[Finding], inquiry: Inquiry) -> tuple[Derived, ...]:
    """Return the findings that are in another unit of the first one's kind in its unit, to stand beside it."""
    figures = [finding.current for finding in findings]
    return conversions(figures[1:], figures[0].unit, inquiry.catalogue) if figures else ()


def _others(lead: Finding, findings: Sequence[Finding]) -> list[Finding]:
    """Return the other estimators' findings, then the other scopes of the lead's estimator."""
    rivals = [one for one in findings if one.series.estimator != lead.series.estimator]
    scopes = [one for one in findings if one.series.estimator == lead.series.estimator and one is not lead]
    return [*first_findings(rivals), *scopes]


def _newer(lead: Finding, tracks: Sequence[Track]) -> list[Finding]:
    """Return what is held for later periods but does not lead: leaked, announced, or of another scope."""
    return [
        finding
        for track in tracks
        for finding in track.all()
        if finding.period.last > lead.period.last
        and holds_number(finding)
        and (not is_settled(finding.current) or finding.series.estimator == lead.series.estimator)
    ]
