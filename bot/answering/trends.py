"""How did it develop, on average, in all, at its steepest? One course for each estimator, never joined."""

from collections.abc import Sequence

from bot.answering.changes import change_between, trends_agree
from bot.answering.courses import course_of, shown_tracks
from bot.answering.directions import directions, runs, up_to_the_newest, years_moved
from bot.answering.inquiry import Inquiry, first_findings, meant
from bot.answering.kept import changes_kept
from bot.answering.missing import end_of, missing
from bot.answering.spans import published_whole
from bot.answering.store import FIRST_YEAR, LAST_YEAR
from bot.answering.tracks import Track, holds_number
from bot.values.answer import Figures, NoFigure, Trend
from bot.values.asked import TrendAsk
from bot.values.compared import TrendQuery
from bot.values.finding import Change, Course, Finding, MissingPart, NoChange
from bot.values.period import Period
from bot.values.slot import Span, Subject, When


async def trend(query: TrendQuery, inquiry: Inquiry) -> Trend | Figures | NoFigure:
    """Answer with each estimator's course over the years asked about, the one that leads first."""
    subject, span = query.subject, query.span.value
    first = FIRST_YEAR if span.first is None else span.first
    last = LAST_YEAR if span.last is None else span.last
    # The year before is what the first of the years asked about is set against.
    first -= query.asks.lists_years
    tracks = meant(await inquiry.whole_tracks([inquiry.topic(subject)], first, last), subject)
    if query.by_month:
        tracks = [track for track in tracks if track.months() == track.course()]
        if not any(track.months() for track in tracks):
            return await _no_months(query, inquiry)
    if (whole := published_whole(query, tracks, inquiry)) is not None:
        return whole
    shown = shown_tracks(tracks, span)
    if query.asks is TrendAsk.TOTAL:
        courses = _totals(tracks, shown, query, inquiry)
    elif query.asks.is_of_now and (newest := up_to_the_newest(tracks)):
        courses = directions(newest, inquiry)
    elif query.asks.is_of_run and (newest := up_to_the_newest(tracks)):
        courses = runs(newest, query.asks, inquiry)
    elif query.asks.lists_years and (moved := years_moved(shown, query, inquiry)):
        courses = moved
    elif query.asks.is_of_last_time and (newest := _newest_within(tracks, span)):
        courses = [course_of(track, query, inquiry) for track in newest]
        courses.sort(key=lambda course: course.picked is None)
    else:
        courses = [course_of(track, query, inquiry) for track in shown]
    if not courses:
        return await missing(query, subject, end_of(span), inquiry)
    if query.asks.is_of_now and subject.estimator is not None and courses[0].picked is None:
        # Where whoever is named stopped counting long ago, what others count now is nearer to the question.
        return await missing(query, subject, await _newest(subject, inquiry), inquiry)
    points = [finding.period for course in courses for finding in (*course.points, *course.unsettled)]
    asks = query.asks
    ordered = asks.is_of_now or asks.is_of_run or asks.is_of_last_time or asks is TrendAsk.TOTAL
    dispute = inquiry.disputed(courses[0].points[0].series, *points)
    if dispute is not None and dispute.lead_with and not ordered:
        courses.sort(key=lambda course: course.points[0].series.estimator != dispute.lead_with)
    return Trend(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        courses=tuple(courses),
        kept=changes_kept(query, [_over_all(course, span) for course in courses], inquiry.catalogue),
        trends_agree=_agree(shown, courses, inquiry) if query.asks is TrendAsk.COURSE else None,
        dispute=dispute,
        disputes=inquiry.disputes(
            point for course in courses for point in (*course.points, *course.unsettled)
        ),
    )


async def _newest(subject: Subject, inquiry: Inquiry) -> Period:
    """Return the newest year that anybody has of a subject."""
    tracks = await inquiry.whole_tracks([inquiry.topic(subject)])
    yearly = (finding.period for track in tracks for finding in track.course())
    return max(yearly, key=lambda period: period.last)


def _newest_within(tracks: Sequence[Track], span: Span) -> list[Track]:
    """Return the tracks that go on longest, the newest first, that have a run of the years asked about."""
    within = [track for track in tracks if len(track.course(span.first, span.last)) > 1]
    return up_to_the_newest(within)


async def _no_months(query: TrendQuery, inquiry: Inquiry) -> NoFigure:
    """Say that no months are held, or none of the years asked about, with what those years have."""
    subject, when = query.subject, end_of(query.span.value)
    tracks = meant(await inquiry.whole_tracks([inquiry.topic(subject)]), subject)
    found = await missing(query, subject, when, inquiry)
    if any(track.months() for track in tracks) or found.missing is not MissingPart.PERIOD:
        return found
    nearest = first_findings(
        inquiry.ordered(one for track in tracks if (one := _nearest(track, when)) is not None)
    )
    return found.model_copy(
        update={"missing": MissingPart.MONTHS, "nearest": tuple(nearest), "held_first": "", "held_last": ""}
    )


def _nearest(track: Track, when: When) -> Finding | None:
    found = track.at(when) if isinstance(when, Period) else track.latest()
    return found if found is not None and holds_number(found) else None


def _totals(
    tracks: Sequence[Track], shown: Sequence[Track], query: TrendQuery, inquiry: Inquiry
) -> list[Course]:
    """Return each estimator's total, in the first way of counting that has one; else why the first has none."""
    span = query.span.value
    of_first = {track.series.estimator: course_of(track, query, inquiry) for track in reversed(shown)}
    for track in (track for track in tracks if track.course(span.first, span.last)):
        first = of_first.get(track.series.estimator)
        if first is None or first.derived is None:
            course = course_of(track, query, inquiry)
            if first is None or course.derived is not None:
                of_first[track.series.estimator] = course
    told = {track.series.estimator: of_first[track.series.estimator] for track in shown}
    return sorted(told.values(), key=lambda course: course.derived is None)


def _agree(tracks: Sequence[Track], courses: Sequence[Course], inquiry: Inquiry) -> bool | None:
    """Say whether all courses go the same way over the years that all of them hold: other spans do not say who agrees."""
    held = [{point.period.code for point in course.points} for course in courses]
    shared = [point for point in courses[0].points if all(point.period.code in codes for codes in held)]
    if len(courses) < 2 or len(shared) < 2:  # noqa: PLR2004 (two courses, and two years of each)
        return None
    changes: list[Change | NoChange] = []
    for track in tracks:
        before, after = track.at(shared[0].period), track.at(shared[-1].period)
        if before is not None and after is not None:
            changes.append(change_between(before, after, inquiry.catalogue, inquiry.notes))
    return trends_agree(changes)


def _over_all(course: Course, span: Span) -> Change | NoChange | None:
    """Return a course's change where it is over all the years asked about, and not over the part that is comparable."""
    change = course.change
    return change if change is not None and change.before.period.year == span.first else None
