"""What is computed over the years of a span, averages and totals, and what is said where there is none."""

from collections.abc import Sequence
from typing import Final

from bot.values.answer import Trend
from bot.values.asked import TrendAsk
from bot.values.fact import Dispute, Figure, SeriesKey, Status
from bot.values.finding import Course, DerivedKind, Finding, Incomparable, NoChange
from bot.wording.amounts import derived_text, figure_amount, soft_words
from bot.wording.caveats import why_not
from bot.wording.dates import in_period, period_text
from bot.wording.phrases import capital, edition_mark, listed, owned, status_word
from bot.wording.sentences import attribution, dispute_about, figure_sentence
from bot.wording.subjects import series_thing
from bot.wording.voice import Voice
from bot.wording.years import years_text

OVER_YEARS: Final = {
    TrendAsk.AVERAGE: ("average", "No hay promedio"),
    TrendAsk.TOTAL: ("total", "No hay total"),
}
"""What is computed over all years of a span, with how it is said that there is none."""

_UNSURE: Final = frozenset({Status.ANNOUNCED, Status.LEAKED})


def computed_sentence(voice: Voice, course: Course) -> str:
    """Say an average or a total, which is ours, with the years and the estimator it is computed from."""
    derived, last = course.derived, course.points[-1].current
    if derived is None:
        return figure_sentence(voice, last)
    what = _counted(voice, last.series)
    years = span_text(voice, course.points)
    soft = soft_words(voice, [point.current for point in course.points])
    number = f"{soft}{derived_text(voice, derived, signed=True)}"
    whose = owned(voice, last.series.estimator, ("yearly figures", "las cifras anuales"))
    mark = edition_mark(voice, last)
    source = voice.say(
        f"by our calculation from {whose} (the last: {mark})",
        f"cálculo nuestro con {whose} (la última: {mark})",
    )
    if derived.kind is DerivedKind.AVERAGE:
        return voice.say(
            f"{capital(what)} averaged {number} a year {years}, {source}.",
            f"{capital(what)}: promedio de {number} al año {years}, {source}.",
        )
    return voice.say(
        f"{capital(what)} added up to {number} {years}, {source}.",
        f"{capital(what)}: {number} en total {years}, {source}.",
    )


def _counted(voice: Voice, series: SeriesKey) -> str:
    """Name what a series counts, where, and in which way."""
    what = series_thing(voice, series)
    return f"{what} ({voice.scope(series.scope)})" if series.scope else what


def none_over_years(course: Course, asks: TrendAsk) -> NoChange | None:
    """Return why there is no total or average where one was asked for: then no year's figure may stand for it."""
    return course.refused if asks in OVER_YEARS else None


def none_computed(voice: Voice, course: Course, refused: NoChange, answer: Trend) -> str:
    """Say that there is no total or average, and why, then what is held, so that nobody takes it for the answer."""
    last = course.points[-1].current
    what = _counted(voice, last.series)
    wanted = OVER_YEARS[answer.query.asks]
    why = refusal_reason(voice, refused, course.gaps)
    ends = ends_text(voice, course, answer.disputes)
    source = attribution(voice, last, disputed=dispute_about(answer.disputes, last) is not None)
    return voice.say(
        f"No {wanted[0]} of {what}: {why}. Held, and not the answer: {ends}, {source}.",
        f"{wanted[1]} de {what}: {why}. Lo que hay, que no es la respuesta: {ends}, {source}.",
    )


def refusal_reason(voice: Voice, refused: NoChange, gaps: Sequence[int]) -> str:
    """Say why nothing is computed over some years, and of which year that is so."""
    when = period_text(refused.after.period, voice.language)
    match refused.why:
        case Incomparable.MISSING if gaps:
            years = listed(voice, years_text(gaps, voice.language))
            return voice.say(f"no figure is held for {years}", f"no tenemos cifra de {years}")
        case Incomparable.HEDGED:
            return voice.say(
                f"what is held for {when} is a bound or a range",
                f"lo que hay de {when} es un límite o un intervalo",
            )
        case Incomparable.LATER_REVISION:
            revised = next(one for one in (refused.after, refused.before) if one.later_revision is not None)
            when = period_text(revised.period, voice.language)
            return voice.say(
                f"the figure for {when} has since been revised, and the revised one is not held",
                f"la cifra de {when} se revisó después, y la revisada no la tenemos",
            )
        case _:
            return why_not(voice, refused.why, refused.detail, refused.detail_es)


def ends_text(voice: Voice, course: Course, disputes: Sequence[Dispute]) -> str:
    """Give the first and the last figure of a course."""
    first, last = course.points[0].current, course.points[-1].current
    ends = {first.id: first, last.id: last}.values()
    return ", ".join(dated_amount(voice, figure, disputes) for figure in ends)


def span_text(voice: Voice, points: Sequence[Finding]) -> str:
    """Say from when to when findings run."""
    first, last = (period_text(points[end].period, voice.language) for end in (0, -1))
    return voice.say(f"from {first} to {last}", f"de {first} a {last}")


def dated_amount(voice: Voice, figure: Figure, disputes: Sequence[Dispute]) -> str:
    """Give a figure with its period, and what keeps it from being taken at its word: leaked, announced, disputed."""
    told = f"{figure_amount(voice, figure)} {in_period(figure.period, voice.language)}"
    doubts = [status_word(voice, figure.status)] if figure.status in _UNSURE else []
    if dispute_about(disputes, figure) is not None:
        doubts.append(voice.say("disputed", "en disputa"))
    return f"{told} ({'; '.join(doubts)})" if doubts else told
