"""Where does it come from? The editions behind each estimator's figure."""

from bot.answering.figures import findings_at
from bot.answering.inquiry import Inquiry, meant, resolved
from bot.answering.missing import missing
from bot.values.answer import NoFigure, Sources
from bot.values.finding import Finding
from bot.values.query import SourcesQuery
from bot.values.slot import Subject, When


async def sources(query: SourcesQuery, inquiry: Inquiry) -> Sources | NoFigure:
    """Answer with the findings of all estimators and scopes for the period, each with all its editions."""
    found = await _behind(query.subject, query.when.value, inquiry)
    if not found:
        return await missing(query, query.subject, query.when.value, inquiry)
    beside = [await _behind(side.subject, side.when.value, inquiry) for side in query.besides]
    return Sources(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        findings=found,
        beside=tuple(filter(None, beside)),
    )


async def _behind(subject: Subject, when: When, inquiry: Inquiry) -> tuple[Finding, ...]:
    tracks = meant(await inquiry.tracks([inquiry.topic(subject)], when, subject), subject)
    period = resolved(when, tracks)
    return () if period is None else tuple(inquiry.ordered(findings_at(tracks, period)))
