"""A run of years: from where to where, highest and lowest, breaks and gaps, once per estimator."""

from collections.abc import Sequence
from typing import Final

from bot.values.answer import Trend
from bot.values.asked import TrendAsk
from bot.values.fact import Dispute, Figure
from bot.values.finding import Change, Course, DerivedKind, Incomparable, NoChange
from bot.wording.amounts import bare_figure, derived_text, figure_amount
from bot.wording.caveats import because_of, caveat_lines, why_not
from bot.wording.dates import in_period, period_text
from bot.wording.directions import direction_sentence, is_opposite, run_lines
from bot.wording.disputes import dispute_lines
from bot.wording.drafts import Draft, Line, Weight, line
from bot.wording.moves import is_well_beyond, move_phrase
from bot.wording.next_questions import choices, is_it_a_record, why_do_they_differ
from bot.wording.openings import after_colon, as_known, cause_lines, verdict_opening
from bot.wording.phrases import capital, clause, listed, lowered, owned, sentence
from bot.wording.sentences import attribution, dispute_about, figure_clause, figure_sentence
from bot.wording.sums import (
    OVER_YEARS,
    computed_sentence,
    dated_amount,
    ends_text,
    none_computed,
    none_over_years,
    refusal_reason,
    span_text,
)
from bot.wording.terms import office_lines
from bot.wording.uncompared import uncounted_clause, uncounted_lines
from bot.wording.voice import Voice
from bot.wording.years import years_text

_MOST_MONTHS: Final = 12
_PICKS: Final = {
    TrendAsk.BIGGEST_RISE: ("The biggest rise", "El mayor aumento"),
    TrendAsk.BIGGEST_FALL: ("The biggest fall", "La mayor caída"),
    TrendAsk.LAST_RISE: ("The last rise", "El último aumento"),
    TrendAsk.LAST_FALL: ("The last fall", "La última caída"),
}


def word_trend(voice: Voice, answer: Trend) -> Draft:
    """Say the first estimator's course in a sentence that stands alone, then its shape, then the others'."""
    first, *rest = answer.courses
    told, cited = course_headline(voice, first, answer)
    estimators = [course.points[0].series.estimator for course in answer.courses]
    beyond = all(is_well_beyond(course.change, answer.query) for course in answer.courses)
    opening = verdict_opening(voice, answer, estimators, beyond=beyond)
    headline = opening + (after_colon(voice, told) if opening else told)
    draft = Draft(line(as_known(voice, answer.as_of, headline), Weight.MUST, *cited))
    draft.lines += cause_lines(voice, answer.query, answer.kept)
    draft.lines += office_lines(voice, answer.query)
    if none_over_years(first, answer.query.asks) is None:
        draft.lines += refusal_lines(voice, first, answer.query.asks)
        draft.lines += run_lines(voice, first)
        draft.lines += _one_before(voice, first)
        draft.lines += (
            _months(voice, first) if answer.query.by_month else _extremes(voice, first, answer.disputes)
        )
        draft.lines += break_lines(voice, first)
        draft.lines += gap_lines(voice, first)
    draft.lines += [
        _other_course(voice, course, answer, Weight.HIGH if number else Weight.MUST)
        for number, course in enumerate(rest)
    ]
    draft.lines += uncounted_lines(voice, first.unsettled, answer.disputes)
    draft.lines += _agreement(voice, answer) if answer.query.asks is TrendAsk.COURSE else []
    draft.lines += dispute_lines(voice, _dispute_of(answer, first))
    draft.caveats = caveat_lines(voice, [first.points[-1]])
    last = first.points[-1]
    draft.choices = choices(
        is_it_a_record(voice, first.highest),
        why_do_they_differ(voice, last) if rest else "",
    )
    return draft


def _months(voice: Voice, course: Course) -> list[Line]:
    """Give every month held, and say that there are no others."""
    points = course.points[-_MOST_MONTHS:]
    told = [
        f"{bare_figure(voice, point.current)} {in_period(point.period, voice.language)}" for point in points
    ]
    if len(course.points) == 1:
        return [line(voice.say("No other month of that time is held.", "No tenemos otro mes de ese tiempo."))]
    which = ("only", "únicos") if len(points) == len(course.points) else ("last", "últimos")
    text = voice.say(
        f"The {which[0]} months held: {listed(voice, told)}.",
        f"Los {which[1]} meses disponibles: {listed(voice, told)}.",
    )
    return [line(text, Weight.MUST, *(point.current for point in points))]


def _dispute_of(answer: Trend, course: Course) -> Dispute | None:
    """Return the dispute where it bears on a figure that the headline gives."""
    said = course.picked.after if course.picked is not None else course.points[-1]
    if course.derived is not None:
        return None
    about, dispute = dispute_about(answer.disputes, said.current), answer.dispute
    if about is not None or dispute is None:
        return about
    return dispute if dispute.first.first <= said.period.last <= dispute.last.last else None


def course_headline(voice: Voice, course: Course, answer: Trend) -> tuple[str, list[Figure]]:
    """Say one course from its first year to its last, or what was worked out of it, with the figures that it names."""
    if course.picked is not None:
        return _picked(voice, course.picked, answer), [
            course.picked.before.current,
            course.picked.after.current,
        ]
    if course.derived is not None:
        return computed_sentence(voice, course), [point.current for point in course.points]
    if (none := none_over_years(course, answer.query.asks)) is not None:
        return none_computed(voice, course, none, answer), [
            course.points[-1].current,
            course.points[0].current,
        ]
    first, last = course.points[0].current, course.points[-1].current
    source = attribution(voice, last, disputed=dispute_about(answer.disputes, last) is not None)
    if isinstance(course.change, Change):
        moved = move_phrase(voice, course.change)
        return f"{figure_clause(voice, last)}, {moved}, {source}.", [last, course.change.before.current]
    if first.id == last.id:
        return figure_sentence(voice, last, dispute=dispute_about(answer.disputes, last)), [last]
    base = f"{figure_amount(voice, first)} {in_period(first.period, voice.language)}"
    return (
        voice.say(
            f"{figure_clause(voice, last)}, against {base}, {source}.",
            f"{figure_clause(voice, last)}, frente a {base}, {source}.",
        ),
        [last, first],
    )


def _picked(voice: Voice, change: Change, answer: Trend) -> str:
    after = change.after.current
    source = attribution(voice, after, disputed=dispute_about(answer.disputes, after) is not None)
    said = f"{figure_clause(voice, after)}, {move_phrase(voice, change)}, {source}."
    if answer.query.asks.is_of_now:
        return direction_sentence(voice, answer, change, said)
    return picked_sentence(voice, answer.query.asks, change, said)


def _one_before(voice: Voice, course: Course) -> list[Line]:
    """Say when it rose or fell before the last time: 'since when had it not fallen' asks for that once it has."""
    if (change := course.earlier) is None:
        return []
    after = change.after.current
    when, amount = in_period(change.after.period, voice.language), figure_amount(voice, after)
    moved = move_phrase(voice, change, unit=False)
    told = voice.say(
        f"The one before was {when}: {amount}, {moved}.", f"La vez anterior fue {when}: {amount}, {moved}."
    )
    return [line(told, Weight.HIGH, after, change.before.current)]


def picked_sentence(voice: Voice, asks: TrendAsk, change: Change, said: str, among: str = "") -> str:
    """Begin the sentence of a change by saying that it is the rise or fall asked for, and ``among`` which years."""
    names = _PICKS.get(asks)
    if names is None:
        return said
    when, told = in_period(change.after.period, voice.language), after_colon(voice, said)
    return voice.say(f"{names[0]}{among} was {when}: {told}", f"{names[1]}{among} fue {when}: {told}")


def refusal_lines(voice: Voice, course: Course, asks: TrendAsk) -> list[Line]:
    """Say why what was asked for is not computed."""
    refused = course.refused
    if refused is None and isinstance(course.change, NoChange) and asks is TrendAsk.COURSE:
        refused = course.change
    if refused is None:
        return []
    reason = refusal_reason(voice, refused, course.gaps if asks.is_of_now else ())
    because = because_of(voice, refused.of, (refused.before, refused.after))
    if asks.is_of_now or asks.is_of_run:
        told = voice.say("Which way it goes cannot be said", "No se puede decir hacia dónde va")
    else:
        told = voice.say("No change is computed", "No se calcula la variación")
    return [line(f"{told}{because}: {reason}.")]


def _extremes(voice: Voice, course: Course, disputes: Sequence[Dispute]) -> list[Line]:
    """Say the highest and the lowest, never across a break and never of what nobody has published."""
    if course.comparable < 3:  # noqa: PLR2004 (two points are both already said)
        return []
    high, low = (
        dated_amount(voice, finding.current, disputes) for finding in (course.highest, course.lowest)
    )
    since = ""
    if course.breaks:
        when = period_text(course.breaks[-1].before, voice.language)
        since = voice.say(
            f" since {when}, when the series broke", f" desde {when}, tras un quiebre de la serie"
        )
    told = voice.say(f"Highest{since}: {high}; lowest: {low}.", f"Máximo{since}: {high}; mínimo: {low}.")
    return [line(told, Weight.HIGH, course.highest.current, course.lowest.current)]


def break_lines(voice: Voice, course: Course) -> list[Line]:
    """Say where a series breaks, and why, unless a refusal has just said so."""
    if (
        isinstance(course.change, NoChange)
        and course.change.why is Incomparable.BREAK
        and course.change.detail
    ):
        return []
    return [
        line(
            voice.say(
                f"The series breaks before {period_text(broken.before, 'en')}: {clause(broken.why)}.",
                f"La serie tiene un quiebre antes de {period_text(broken.before, 'es')}: {clause(broken.why_es or broken.why)}.",
            ),
            Weight.HIGH,
        )
        # The last one is the one that today's figures are on this side of.
        for broken in reversed(course.breaks)
    ]


def gap_lines(voice: Voice, course: Course) -> list[Line]:
    """Name the years that are not held, unless a refusal has just done so."""
    refused = course.refused
    if not course.gaps or (refused is not None and refused.why is Incomparable.MISSING):
        return []
    years = listed(voice, years_text(course.gaps, voice.language))
    return [line(voice.say(f"Not held: {years}.", f"No tenemos: {years}."), Weight.MIDDLE)]


def _other_course(voice: Voice, course: Course, answer: Trend, weight: Weight) -> Line:
    asks, disputes = answer.query.asks, answer.disputes
    last, first = course.points[-1].current, course.points[0].current
    whose = capital(owned(voice, last.series.estimator, ("series", "la serie")))
    if last.series.scope:
        whose = f"{whose} ({voice.scope(last.series.scope)})"
    years, loose = span_text(voice, course.points), [point.current for point in course.unsettled]
    change, uncounted = course.picked or course.change, uncounted_clause(voice, loose, disputes)
    if course.derived is not None:
        number = derived_text(voice, course.derived, signed=True)
        if course.derived.kind is DerivedKind.AVERAGE:
            told = voice.say(f"{whose} averages {number} {years}", f"{whose} promedia {number} {years}")
        else:
            told = voice.say(f"{whose} adds up to {number} {years}", f"{whose} suma {number} {years}")
        return line(f"{told}{uncounted}.", weight, *(point.current for point in course.points), *loose)
    if (none := none_over_years(course, asks)) is not None:
        wanted, why = OVER_YEARS[asks], refusal_reason(voice, none, course.gaps)
        told = f"{whose}: {ends_text(voice, course, disputes)}"
        told = voice.say(f"{told}; no {wanted[0]}: {why}", f"{told}; {lowered(wanted[1])}: {why}")
        return line(f"{told}.", weight, first, last)
    if isinstance(change, Change):
        last = change.after.current
        amount = dated_amount(voice, last, disputes)
        moved = move_phrase(voice, change, unit=False)
        said = _asked_for(voice, asks) if course.picked is not None else ""
        lead = answer.courses[0].picked
        if asks.is_of_now and lead is not None and is_opposite(lead, course):
            moved = voice.say(f"{moved}, the opposite direction", f"{moved}, en sentido contrario")
        if said and not voice.english:
            whose = f"En {lowered(whose)}"
        told = f"{whose}{said}: {amount}, {moved}{uncounted}."
        return line(told, weight, last, change.before.current, *loose)
    told = f"{whose}: {ends_text(voice, course, disputes)}"
    if asks.is_of_now and course.refused is not None:
        reason = refusal_reason(voice, course.refused, course.gaps)
        told = voice.say(
            f"{told}; no change is computed: {reason}", f"{told}; no se calcula la variación: {reason}"
        )
    elif isinstance(course.change, NoChange):
        reason = why_not(voice, course.change.why)
        told = voice.say(
            f"{told}; no change is computed: {reason}", f"{told}; no se calcula la variación: {reason}"
        )
    return line(f"{told}{uncounted}.", weight, first, last, *loose)


def _asked_for(voice: Voice, asks: TrendAsk) -> str:
    words = {
        TrendAsk.BIGGEST_RISE: (", biggest rise", ", el mayor aumento"),
        TrendAsk.BIGGEST_FALL: (", biggest fall", ", la mayor caída"),
        TrendAsk.LAST_RISE: (", last rise", ", el último aumento"),
        TrendAsk.LAST_FALL: (", last fall", ", la última caída"),
    }.get(asks, ("", ""))
    return voice.say(*words)


def _agreement(voice: Voice, answer: Trend) -> list[Line]:
    if answer.trends_agree is None:
        return []
    if answer.trends_agree:
        told = voice.say(
            "The estimators agree on the direction.", "Los organismos coinciden en la dirección."
        )
        return [line(told, Weight.LOW)]
    told = voice.say(
        "The estimators disagree on the direction.", "Los organismos no coinciden en la dirección."
    )
    return [line(sentence(told), Weight.HIGH)]
