"""How did it develop, on average, in all, at its steepest? One course for each estimator, never joined."""

from collections.abc import Sequence

from bot.answering.changes import change_between, trends_agree
from bot.answering.courses import course_of, tracks_by_estimator
from bot.answering.inquiry import Inquiry, meant, of_the_whole
from bot.answering.missing import missing
from bot.answering.spans import published_whole
from bot.answering.store import FIRST_YEAR, LAST_YEAR
from bot.answering.tracks import Track
from bot.values.answer import Figures, NoFigure, Trend
from bot.values.finding import Change, Course, NoChange
from bot.values.period import year
from bot.values.query import TrendQuery
from bot.values.slot import Latest, Span, When


async def trend(query: TrendQuery, inquiry: Inquiry) -> Trend | Figures | NoFigure:
    """Answer with each estimator's course over the years asked about, the one that leads first."""
    subject, span = query.subject, query.span.value
    first = FIRST_YEAR if span.first is None else span.first
    last = LAST_YEAR if span.last is None else span.last
    tracks = meant(await inquiry.whole_tracks([inquiry.topic(subject)], first, last), subject)
    if (whole := published_whole(query, tracks, inquiry)) is not None:
        return whole
    shown = _shown(tracks, span)
    courses = [course_of(track, query, inquiry) for track in shown]
    if not courses:
        return await missing(query, subject, _edge(span.first, span.last), inquiry)
    points = [finding.period for course in courses for finding in course.points]
    dispute = inquiry.disputed(courses[0].points[0].series, *points)
    if dispute is not None and dispute.lead_with:
        courses.sort(key=lambda course: course.points[0].series.estimator != dispute.lead_with)
    return Trend(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        courses=tuple(courses),
        trends_agree=trends_agree(_over_shared_years(shown, courses, inquiry)),
        dispute=dispute,
    )


def _shown(tracks: Sequence[Track], span: Span) -> list[Track]:
    """Return the tracks to tell, one an estimator: those with a fair run of years first, of the whole before parts.

    A series with less than half the years of the fullest neither leads nor stands in for a fuller one of its estimator.
    """
    lengths = {track.series: len(track.course(span.first, span.last)) for track in tracks}
    most = max(lengths.values(), default=0)
    full = [track for track in tracks if 2 * lengths[track.series] >= most]
    shown = tracks_by_estimator(of_the_whole(full), span.first, span.last)
    shown = shown or tracks_by_estimator(full, span.first, span.last)
    heard = {track.series.estimator for track in shown}
    unheard = [track for track in of_the_whole(tracks) if track.series.estimator not in heard]
    return [*shown, *tracks_by_estimator(unheard, span.first, span.last)]


def _over_shared_years(
    tracks: Sequence[Track], courses: Sequence[Course], inquiry: Inquiry
) -> list[Change | NoChange]:
    """Return each course's change over the years that all of them hold: other spans do not say who agrees."""
    held = [{point.period.code for point in course.points} for course in courses]
    shared = [point for point in courses[0].points if all(point.period.code in codes for codes in held)]
    if len(courses) < 2 or len(shared) < 2:  # noqa: PLR2004 (two courses, and two years of each)
        return []
    changes: list[Change | NoChange] = []
    for track in tracks:
        before, after = track.at(shared[0].period), track.at(shared[-1].period)
        if before is not None and after is not None:
            changes.append(change_between(before, after, inquiry.catalogue, inquiry.notes))
    return changes


def _edge(first: int | None, last: int | None) -> When:
    """Return the period that stands for a span in which nothing is held: its last year, or its first."""
    end = first if last is None else last
    return Latest() if end is None else year(end)
