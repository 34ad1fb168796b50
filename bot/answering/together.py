"""Several places or drugs over the years: a course of each, by one estimator who has them all, so that they can stand in one chart."""

from collections.abc import Sequence

from bot.answering.inquiry import Inquiry
from bot.answering.trends import trend
from bot.values.answer import Figures, NoFigure, Trend
from bot.values.compared import TrendQuery
from bot.values.finding import Course


async def courses_together(query: TrendQuery, inquiry: Inquiry) -> Trend | Figures | NoFigure:
    """Answer with the course of each, by the estimator who has most years of them all; what has none is told so.

    Where nobody has all of them each is told by whoever leads there.
    """
    found: list[Trend] = []
    for subject in (query.subject, *query.among):
        told = await trend(query.model_copy(update={"subject": subject, "among": ()}), inquiry)
        if not isinstance(told, Trend):
            return told
        found.append(told)
    ways = [{_way(course): course for course in told.courses} for told in found]
    shared = [way for way in ways[0] if all(way in others for others in ways)]
    # Whoever has most years of that which he has fewest of; of equals the first, who leads.
    best = max(shared, key=lambda way: sorted(len(each[way].points) for each in ways), default=None)
    courses = [
        told.courses[0] if best is None else each[best] for told, each in zip(found, ways, strict=True)
    ]
    return found[0].model_copy(
        update={
            "query": query,
            "courses": tuple(courses),
            "kept": (),
            "trends_agree": None,
            "dispute": None,
            "disputes": tuple(dict.fromkeys(one for told in found for one in told.disputes)),
            "beside": _beside(shared, courses),
        }
    )


def _way(course: Course) -> tuple[str, str]:
    series = course.points[0].series
    return series.estimator, series.scope


def _beside(shared: Sequence[tuple[str, str]], courses: Sequence[Course]) -> tuple[str, ...]:
    """Return the other estimators who have all of them as well."""
    told = {course.points[0].series.estimator for course in courses}
    return tuple(dict.fromkeys(who for who, _ in shared if who not in told))
