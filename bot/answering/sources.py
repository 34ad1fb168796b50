"""Where does it come from? The editions behind each estimator's figure."""

from bot.answering.figures import findings_at
from bot.answering.inquiry import Inquiry, meant, resolved
from bot.answering.missing import missing
from bot.values.answer import NoFigure, Sources
from bot.values.query import SourcesQuery


async def sources(query: SourcesQuery, inquiry: Inquiry) -> Sources | NoFigure:
    """Answer with the findings of all estimators and scopes for the period, each with all its editions."""
    subject, when = query.subject, query.when.value
    tracks = meant(await inquiry.tracks([inquiry.topic(subject)], when, subject), subject)
    period = resolved(when, tracks)
    found = [] if period is None else inquiry.ordered(findings_at(tracks, period))
    if not found:
        return await missing(query, subject, when, inquiry)
    return Sources(facts_version=inquiry.version, as_of=inquiry.as_of, query=query, findings=tuple(found))
