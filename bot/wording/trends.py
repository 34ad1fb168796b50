"""A run of years: from where to where, highest and lowest, breaks and gaps, once per estimator."""

from collections.abc import Sequence
from typing import Final

from bot.values.answer import Trend
from bot.values.fact import Dispute, Figure, Status
from bot.values.finding import Change, Course, DerivedKind, Finding, Incomparable, NoChange
from bot.values.query import TrendAsk
from bot.wording.amounts import derived_text, figure_amount
from bot.wording.caveats import caveat_lines, why_not
from bot.wording.dates import in_period, period_text
from bot.wording.disputes import dispute_lines
from bot.wording.drafts import Draft, Line, Weight, line
from bot.wording.moves import move_phrase
from bot.wording.next_questions import choices, is_it_a_record, why_do_they_differ
from bot.wording.openings import after_colon, as_known
from bot.wording.phrases import capital, clause, edition_mark, listed, owned, sentence, status_word
from bot.wording.sentences import attribution, figure_clause, figure_sentence, is_disputed
from bot.wording.subjects import series_thing
from bot.wording.voice import Voice
from bot.wording.years import years_text

_UNSURE: Final = frozenset({Status.ANNOUNCED, Status.LEAKED})
_PICKS: Final = {
    TrendAsk.BIGGEST_RISE: ("The biggest rise", "El mayor aumento"),
    TrendAsk.BIGGEST_FALL: ("The biggest fall", "La mayor caída"),
    TrendAsk.LAST_RISE: ("The last rise", "El último aumento"),
    TrendAsk.LAST_FALL: ("The last fall", "La última caída"),
}


def word_trend(voice: Voice, answer: Trend) -> Draft:
    """Say the first estimator's course in a sentence that stands alone, then its shape, then the others'."""
    first, *rest = answer.courses
    headline, cited = _headline(voice, first, answer)
    draft = Draft(line(as_known(voice, answer.as_of, headline), Weight.MUST, *cited))
    draft.lines += refusal_lines(voice, first, answer.query.asks)
    draft.lines += _extremes(voice, first, answer.dispute)
    draft.lines += break_lines(voice, first)
    draft.lines += gap_lines(voice, first.gaps)
    draft.lines += [
        _other_course(
            voice, course, answer.query.asks, Weight.HIGH if number else Weight.MUST, answer.dispute
        )
        for number, course in enumerate(rest)
    ]
    draft.lines += _agreement(voice, answer) if answer.query.asks is TrendAsk.COURSE else []
    draft.lines += dispute_lines(voice, _dispute_of(answer, first))
    draft.caveats = caveat_lines(voice, [first.points[-1]])
    last = first.points[-1]
    draft.choices = choices(
        is_it_a_record(voice, first.highest),
        why_do_they_differ(voice, last) if rest else "",
    )
    return draft


def _dispute_of(answer: Trend, course: Course) -> Dispute | None:
    """Return the dispute where it bears on a figure that the headline gives."""
    dispute = answer.dispute
    said = course.picked.after if course.picked is not None else course.points[-1]
    if dispute is None or course.derived is not None:
        return None
    return dispute if dispute.first.first <= said.period.last <= dispute.last.last else None


def _headline(voice: Voice, course: Course, answer: Trend) -> tuple[str, list[Figure]]:
    if course.picked is not None:
        return _picked(voice, course.picked, answer), [
            course.picked.before.current,
            course.picked.after.current,
        ]
    if course.derived is not None:
        return computed_sentence(voice, course), [point.current for point in course.points]
    first, last = course.points[0].current, course.points[-1].current
    source = attribution(voice, last, disputed=is_disputed(answer.dispute, last))
    if isinstance(course.change, Change):
        moved = move_phrase(voice, course.change)
        return f"{figure_clause(voice, last)}, {moved}, {source}.", [last, first]
    if first.id == last.id:
        return figure_sentence(voice, last, dispute=answer.dispute), [last]
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
    source = attribution(voice, after, disputed=is_disputed(answer.dispute, after))
    said = f"{figure_clause(voice, after)}, {move_phrase(voice, change)}, {source}."
    return picked_sentence(voice, answer.query.asks, change, said)


def picked_sentence(voice: Voice, asks: TrendAsk, change: Change, said: str, among: str = "") -> str:
    """Begin the sentence of a change by saying that it is the rise or fall asked for, and ``among`` which years."""
    names = _PICKS.get(asks)
    if names is None:
        return said
    when, told = in_period(change.after.period, voice.language), after_colon(voice, said)
    return voice.say(f"{names[0]}{among} was {when}: {told}", f"{names[1]}{among} fue {when}: {told}")


def computed_sentence(voice: Voice, course: Course) -> str:
    """Say an average or a total, which is ours, with the years and the estimator it is computed from."""
    derived, last = course.derived, course.points[-1].current
    if derived is None:
        return figure_sentence(voice, last)
    what = series_thing(voice, last.series)
    years = span_text(voice, course.points)
    number = derived_text(voice, derived, signed=True)
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


def span_text(voice: Voice, points: Sequence[Finding]) -> str:
    """Say from when to when a run of years goes."""
    first, last = (period_text(points[end].period, voice.language) for end in (0, -1))
    return voice.say(f"from {first} to {last}", f"de {first} a {last}")


def refusal_lines(voice: Voice, course: Course, asks: TrendAsk) -> list[Line]:
    """Say why what was asked for is not computed."""
    refused = course.refused
    if refused is None and isinstance(course.change, NoChange) and asks is TrendAsk.COURSE:
        refused = course.change
    if refused is None:
        return []
    reason = why_not(voice, refused.why, refused.detail, refused.detail_es)
    told = {
        TrendAsk.AVERAGE: ("No average is computed", "No se calcula un promedio"),
        TrendAsk.TOTAL: ("No total is computed", "No se calcula un total"),
    }.get(asks, ("No change is computed", "No se calcula la variación"))
    return [line(voice.say(f"{told[0]}: {reason}.", f"{told[1]}: {reason}."))]


def _extremes(voice: Voice, course: Course, dispute: Dispute | None) -> list[Line]:
    """Say the highest and the lowest, never across a break and never of what nobody has published."""
    if course.comparable < 3:  # noqa: PLR2004 (two points are both already said)
        return []
    high, low = (_dated(voice, finding.current, dispute) for finding in (course.highest, course.lowest))
    since = ""
    if course.breaks:
        when = period_text(course.breaks[-1].before, voice.language)
        since = voice.say(
            f" since {when}, when the series broke", f" desde {when}, cuando la serie se rompió"
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
                f"La serie se rompe antes de {period_text(broken.before, 'es')}: {clause(broken.why_es or broken.why)}.",
            ),
            Weight.HIGH,
        )
        # The last one is the one that today's figures are on this side of.
        for broken in reversed(course.breaks)
    ]


def gap_lines(voice: Voice, gaps: Sequence[int]) -> list[Line]:
    """Name the years that are not held."""
    if not gaps:
        return []
    years = listed(voice, years_text(gaps, voice.language))
    return [line(voice.say(f"Not held: {years}.", f"No tenemos: {years}."), Weight.MIDDLE)]


def _dated(voice: Voice, figure: Figure, dispute: Dispute | None) -> str:
    """Give a figure with its period, and what keeps it from being taken at its word: leaked, announced, disputed."""
    told = f"{figure_amount(voice, figure)} {in_period(figure.period, voice.language)}"
    doubts = [status_word(voice, figure.status)] if figure.status in _UNSURE else []
    if is_disputed(dispute, figure):
        doubts.append(voice.say("disputed", "en disputa"))
    return f"{told} ({'; '.join(doubts)})" if doubts else told


def _other_course(
    voice: Voice, course: Course, asks: TrendAsk, weight: Weight, dispute: Dispute | None
) -> Line:
    last, first = course.points[-1].current, course.points[0].current
    whose = capital(owned(voice, last.series.estimator, ("series", "la serie")))
    if last.series.scope:
        whose = f"{whose} ({voice.scope(last.series.scope)})"
    years = span_text(voice, course.points)
    change = course.picked or course.change
    if course.derived is not None:
        number = derived_text(voice, course.derived, signed=True)
        if course.derived.kind is DerivedKind.AVERAGE:
            told = voice.say(f"{whose} averages {number} {years}", f"{whose} promedia {number} {years}")
        else:
            told = voice.say(f"{whose} adds up to {number} {years}", f"{whose} suma {number} {years}")
        return line(f"{told}.", weight, *(point.current for point in course.points))
    if isinstance(change, Change):
        last = change.after.current
        amount = _dated(voice, last, dispute)
        moved = move_phrase(voice, change, unit=False)
        said = _asked_for(voice, asks) if course.picked is not None else ""
        told = voice.say(f"{whose}{said}: {amount}, {moved}", f"{whose}{said}: {amount}, {moved}")
        return line(f"{told}.", weight, last, change.before.current)
    ends = ", ".join(_dated(voice, figure, dispute) for figure in {first.id: first, last.id: last}.values())
    told = f"{whose}: {ends}"
    if isinstance(course.change, NoChange):
        reason = why_not(voice, course.change.why)
        told = voice.say(
            f"{told}; no change is computed: {reason}", f"{told}; no se calcula la variación: {reason}"
        )
    return line(f"{told}.", weight, first, last)


def _asked_for(voice: Voice, asks: TrendAsk) -> str:
    words = {
        TrendAsk.BIGGEST_RISE: (", biggest rise", ", mayor aumento"),
        TrendAsk.BIGGEST_FALL: (", biggest fall", ", mayor caída"),
        TrendAsk.LAST_RISE: (", last rise", ", último aumento"),
        TrendAsk.LAST_FALL: (", last fall", ", última caída"),
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
