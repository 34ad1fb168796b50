"""What became of it under one and under the other? The first and last year held of each term, by each estimator apart."""

from collections.abc import Sequence

from bot.answering.changes import change_between
from bot.answering.courses import shown_tracks
from bot.answering.inquiry import Inquiry, meant
from bot.answering.missing import end_of, missing
from bot.answering.releases import is_settled
from bot.answering.tracks import Track
from bot.values.answer import NoFigure
from bot.values.compared import TrendQuery
from bot.values.slot import Span
from bot.values.terms import TermCourse, Terms


async def terms(query: TrendQuery, inquiry: Inquiry) -> Terms | NoFigure:
    """Answer with each term's ends by each estimator; whose doing it was no figure tells, so that none is called better."""
    subject, spans = query.subject, [query.span.value, *(slot.value for slot in query.besides)]
    first = min(span.first or 0 for span in spans)
    last = max(span.last or 0 for span in spans)
    tracks = meant(await inquiry.whole_tracks([inquiry.topic(subject)], first, last), subject)
    one_each: dict[str, Track] = {}
    for track in shown_tracks(tracks, Span(first=first, last=last)):
        one_each.setdefault(track.series.estimator, track)
    found = [tuple(_course(track, span, inquiry) for span in spans) for track in one_each.values()]
    held = sorted((one for one in found if any(each.points for each in one)), key=_lacking)
    if not held:
        return await missing(query, subject, end_of(spans[-1]), inquiry)
    told = [point for courses in held for each in courses for point in (*each.points, *each.leaked)]
    return Terms(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        series=tuple(held),
        disputes=inquiry.disputes(told),
    )


def _course(track: Track, span: Span, inquiry: Inquiry) -> TermCourse:
    points = track.course(span.first, span.last)
    settled = [point for point in points if is_settled(point.current)]
    ends = tuple(dict.fromkeys((settled[0], settled[-1]))) if settled else ()
    return TermCourse(
        term=span.term,
        points=ends,
        change=change_between(ends[0], ends[-1], inquiry.catalogue, inquiry.notes) if ends[1:] else None,
        leaked=tuple(point for point in points if not is_settled(point.current)),
    )


def _lacking(courses: Sequence[TermCourse]) -> int:
    """Return how many of the terms an estimator cannot tell the course of."""
    return sum(each.change is None for each in courses)
