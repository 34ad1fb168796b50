"""What keeps the years beyond a bound from being taken for more: where they end, what is open, broken or missing."""

from dataclasses import replace
from enum import IntEnum
from typing import Final

from bot.values.crossing import FEW, Crossing, CrossingAsk, Crossings
from bot.values.fact import Figure
from bot.wording.amounts import figure_amount
from bot.wording.bounds import (
    bare_years,
    bound_text,
    each_year,
    is_upward,
    span_text,
    years_held,
    years_with_figures,
)
from bot.wording.dates import first_to_last, period_text
from bot.wording.drafts import Line, Weight, line, shortening
from bot.wording.phrases import capital, clause, listed, noted, owned
from bot.wording.sentences import is_disputed
from bot.wording.uncompared import unchecked_lines
from bot.wording.voice import Voice
from bot.wording.years import years_text

_WHY: Final = 0
_FIGURES_BEFORE: Final = 1
"""How much is lost with the reason for a break, and with the figures before it: less than with those that count."""


class _Told(IntEnum):
    """How much is told of years: them alone, with their figures, with the editions of these."""

    YEARS = 0
    FIGURES = 1
    EDITIONS = 2


def notes_on(voice: Voice, crossing: Crossing, answer: Crossings) -> list[Line]:
    """Return all that has to be known of one estimator's years beside the sentence that gives them."""
    return [
        *_last(voice, crossing, answer),
        *_edge(voice, crossing, answer),
        *_unsure(voice, crossing, answer),
        *_level(voice, crossing, answer),
        *_break(voice, crossing, answer),
        *_gap(voice, crossing),
        *_outdated(voice, crossing),
    ]


def _last(voice: Voice, crossing: Crossing, answer: Crossings) -> list[Line]:
    """Add the last year to the first, where it is asked whether there ever was one."""
    if answer.query.asks is not CrossingAsk.EVER or len(crossing.beyond) < 2:  # noqa: PLR2004 (the first is the last)
        return []
    last = crossing.beyond[-1].current
    told = [_dated(voice, last, answer, detail) for detail in reversed(_Told)]
    lines = (voice.say(f"The last is {dated}.", f"El último es {dated}.") for dated in told)
    return [shortening([line(text, Weight.MUST, last) for text in lines])]


def _edge(voice: Voice, crossing: Crossing, answer: Crossings) -> list[Line]:
    """Say where the years held end, if the year that answers is the first or the last of them."""
    asks, span = answer.query.asks, answer.query.span.value
    if not crossing.beyond or asks not in (CrossingAsk.FIRST, CrossingAsk.LAST):
        return []
    pivot = crossing.pivots(asks)[0]
    when = period_text(pivot.period, voice.language)
    if asks is CrossingAsk.FIRST and pivot is crossing.points[0] and pivot.period.year != span.first:
        return [
            line(
                voice.say(
                    f"{capital(when)} is where the years that can be compared begin, so an earlier one may have been the first.",
                    f"Con {when} empiezan los años comparables, así que el primero pudo ser uno anterior.",
                )
            )
        ]
    if asks is CrossingAsk.LAST and pivot is crossing.points[-1] and pivot.period.year != span.last:
        return [
            line(
                voice.say(
                    f"{capital(when)} is also the newest year held.",
                    f"{capital(when)} es también el último año disponible.",
                )
            )
        ]
    return []


def _unsure(voice: Voice, crossing: Crossing, answer: Crossings) -> list[Line]:
    """Name the years whose figures leave it open whether they lie beyond the bound."""
    if not crossing.unsure:
        return []
    years = each_year(voice, crossing.unsure)
    bound = bound_text(voice, answer)
    told = voice.say(
        f"Left open, for the figure does not say whether it was {bound}: {years}.",
        f"Queda abierto, pues la cifra no dice si fueron {bound}: {years}.",
    )
    return [line(told, Weight.MUST, *(one.current for one in crossing.unsure))]


def _gap(voice: Voice, crossing: Crossing) -> list[Line]:
    """Name the years that nothing is said of, in fewer words where room is short."""
    short = voice.say("Not held:", "Sin datos:")
    return [
        shortening([replace(full, weight=Weight.MUST), line(f"{short} {full.text.partition(': ')[2]}")])
        for full in unchecked_lines(voice, crossing.gaps)
    ]


def _outdated(voice: Voice, crossing: Crossing) -> list[Line]:
    """Name the years whose figure is known to have been revised since, to one that is not held."""
    if not crossing.outdated:
        return []
    years = each_year(voice, crossing.outdated)
    told = voice.say(
        f"Not counted, for a later revision is not held: {years}.",
        f"Sin contar, pues hay una revisión posterior que no tenemos: {years}.",
    )
    return [line(told, Weight.MUST, *(one.current for one in crossing.outdated))]


def _level(voice: Voice, crossing: Crossing, answer: Crossings) -> list[Line]:
    """Name the years that are exactly at the bound."""
    if not crossing.level:
        return []
    years, bound = years_with_figures(voice, crossing.level), bound_text(voice, answer)
    told = voice.say(
        f"Exactly at the bound, and so not {bound}: {years}.",
        f"Justo en el límite, y por tanto no {bound}: {years}.",
    )
    return [line(told, Weight.HIGH, *(one.current for one in crossing.level))]


def _break(voice: Voice, crossing: Crossing, answer: Crossings) -> list[Line]:
    """Say that the years before a break are not comparable, and which of them lay beyond the bound."""
    broken = crossing.break_before
    if broken is None:
        return []
    when = period_text(broken.before, voice.language)
    why = clause(voice.say(broken.why, broken.why_es or broken.why))
    told = voice.say(
        f"Years before {when} are not comparable: {why}.",
        f"Los años anteriores a {when} no son comparables: {why}.",
    )
    short = voice.say(
        f"Years before {when} are not comparable.", f"Los años anteriores a {when} no son comparables."
    )
    if not crossing.before_break:
        return [replace(shortening([line(told, Weight.HIGH), line(short, Weight.HIGH)]), loss=_WHY)]
    bound, figures = bound_text(voice, answer), [one.current for one in crossing.before_break]
    years, bare = years_with_figures(voice, crossing.before_break), bare_years(voice, crossing.before_break)
    beyond = voice.say(
        f"Before that change the series had {bound} in {years}.",
        f"Antes de ese cambio la serie tenía {bound} en {years}.",
    )
    brief = voice.say(
        f"Not comparable, before that change: {bare}.", f"No comparables, antes de ese cambio: {bare}."
    )
    shown = figures if len(figures) <= FEW else []
    lines = [line(f"{beyond} {said}", Weight.MUST, *shown) for said in (told, short)]
    without_why = replace(shortening([lines[1], line(brief)]), loss=_FIGURES_BEFORE)
    return [replace(lines[0], brief=without_why, loss=_WHY)]


def other_line(voice: Voice, crossing: Crossing, answer: Crossings, weight: Weight) -> Line:
    """Say another estimator's years in one line, with all that keeps them from being taken for more.

    Where room is short the editions go first, then the figures; what is open or missing is always named.
    """
    cited = [
        one.current for one in (*crossing.cited(answer.query.asks), *crossing.unsure, *crossing.outdated)
    ]
    dates = _other(voice, crossing, answer, _Told.EDITIONS)
    figures = _other(voice, crossing, answer, _Told.FIGURES)
    years = _other(voice, crossing, answer, _Told.YEARS)
    told = shortening([line(text, weight, *cited) for text in (dates, figures, years)])
    last = crossing.points[-1].current.series
    named = f"{voice.estimator(last.estimator)} ({voice.scope(last.scope)})" if last.scope else ""
    return told if weight is Weight.MUST else replace(told, subject=named or voice.estimator(last.estimator))


def _other(voice: Voice, crossing: Crossing, answer: Crossings, told: _Told) -> str:
    last = crossing.points[-1].current
    whose = capital(owned(voice, last.series.estimator, ("series", "la serie")))
    if last.series.scope:
        whose = f"{whose} ({voice.scope(last.series.scope)})"
    with_figures = each_year if told else bare_years
    said = [_standing(voice, crossing, answer, told)]
    if crossing.unsure:
        years = with_figures(voice, crossing.unsure)
        said.append(voice.say(f"open for {years}", f"abierto para {years}"))
    if crossing.before_break:
        years = bare_years(voice, crossing.before_break)
        said.append(
            voice.say(
                f"before the method changed, not comparable, in {years}",
                f"antes del cambio de método, no comparable, en {years}",
            )
        )
    if crossing.outdated:
        years = with_figures(voice, crossing.outdated)
        said.append(
            voice.say(
                f"not counted, as a later revision is not held: {years}",
                f"sin contar, por una revisión posterior que no tenemos: {years}",
            )
        )
    if crossing.gaps:
        years = listed(voice, years_text(crossing.gaps, voice.language))
        said.append(voice.say(f"not held: {years}", f"sin datos: {years}"))
    if told is _Told.YEARS:
        first, end = (crossing.points[at].period for at in (0, -1))
        # A parenthesis has no article.
        span = first_to_last(first, end, voice.language).removeprefix("el ")
        scope = f", {voice.scope(last.series.scope)}" if last.series.scope else ""
        return f"{capital(voice.estimator(last.series.estimator))} ({span}{scope}): {'; '.join(said)}."
    return f"{whose} {span_text(voice, crossing)}: {'; '.join(said)}."


def _standing(voice: Voice, crossing: Crossing, answer: Crossings, detail: _Told) -> str:
    count, held = len(crossing.beyond), len(crossing.points)
    if not count:
        nearest = _dated(voice, crossing.extreme.current, answer, max(detail, _Told.FIGURES))
        most = voice.say("highest", "el máximo") if is_upward(answer) else voice.say("lowest", "el mínimo")
        return f"{years_held(voice, held, count)}, {voice.say('the ', '')}{most} {nearest}"
    told = [_dated(voice, one.current, answer, detail) for one in crossing.pivots(answer.query.asks)]
    of = years_held(voice, held, count)
    if detail is _Told.YEARS and held > 1:
        of = voice.say(f"{count} of {held} years", f"{count} de {held} años")
    match answer.query.asks:
        case CrossingAsk.FIRST:
            return voice.say(f"first in {told[0]}", f"por primera vez en {told[0]}")
        case CrossingAsk.LAST:
            return voice.say(f"last in {told[0]}", f"por última vez en {told[0]}")
        case CrossingAsk.EVER if count == 1:
            return f"{of}, {told[0]}"
        case CrossingAsk.EVER:
            return voice.say(
                f"{of}, first {told[0]}, last {told[1]}", f"{of}, el primero {told[0]}, el último {told[1]}"
            )
        case CrossingAsk.YEARS | CrossingAsk.COUNT:
            years = (years_with_figures if detail else bare_years)(voice, crossing.beyond)
            return f"{of}: {years}"


def _dated(voice: Voice, figure: Figure, answer: Crossings, detail: _Told) -> str:
    when, amount = period_text(figure.period, voice.language), figure_amount(voice, figure)
    disputed = is_disputed(answer.dispute, figure)
    if detail is _Told.EDITIONS:
        amount = f"{amount} {noted(voice, figure, disputed=disputed)}"
    elif disputed:
        amount = f"{amount} ({voice.say('disputed', 'en disputa')})"
    elif detail is _Told.YEARS:
        return when
    return voice.say(f"{when} with {amount}", f"{when} con {amount}")
