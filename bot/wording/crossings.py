"""Years beyond a bound: the first, the last, all of them, or whether there ever was one; never beyond what is held."""

from bot.values.crossing import FEW, Crossing, CrossingAsk, Crossings
from bot.values.fact import Figure
from bot.wording.amounts import figure_amount
from bot.wording.bounds import bound_text, is_upward, span_text, years_held, years_with_figures
from bot.wording.caveats import caveat_lines
from bot.wording.crossing_notes import notes_on, other_line
from bot.wording.dates import in_period, period_text
from bot.wording.disputes import dispute_lines
from bot.wording.drafts import Draft, Weight, line
from bot.wording.next_questions import choices, how_did_it_develop, is_it_a_record, why_do_they_differ
from bot.wording.openings import after_colon, as_known
from bot.wording.phrases import capital
from bot.wording.sentences import attribution, figure_clause, is_disputed
from bot.wording.subjects import series_thing
from bot.wording.uncompared import uncounted_lines
from bot.wording.voice import Voice


def word_crossings(voice: Voice, answer: Crossings) -> Draft:
    """Say the first estimator's years in a sentence that stands alone, then what it leaves open, then the others'."""
    first, *rest = answer.crossings
    pivots = first.pivots(answer.query.asks)
    pivot = pivots[0].current
    source = attribution(voice, pivot, disputed=is_disputed(answer.dispute, pivot))
    told = after_colon(voice, crossing_sentence(voice, first, answer, source))
    headline = f"{_opening(voice, answer)}{told}"
    draft = Draft(
        line(
            as_known(voice, answer.as_of, capital(headline)),
            Weight.MUST,
            *(one.current for one in first.cited(answer.query.asks)),
        )
    )
    draft.lines += notes_on(voice, first, answer)
    draft.lines += [
        other_line(voice, crossing, answer, Weight.MUST if number + 1 < FEW else Weight.HIGH)
        for number, crossing in enumerate(rest)
    ]
    draft.lines += uncounted_lines(
        voice, [one for crossing in answer.crossings for one in crossing.unsettled], [answer.dispute]
    )
    draft.lines += dispute_lines(voice, answer.dispute)
    draft.caveats = caveat_lines(voice, pivots)
    draft.choices = choices(
        how_did_it_develop(voice, pivots[-1]),
        is_it_a_record(voice, pivots[-1]),
        why_do_they_differ(voice, pivots[-1]) if rest else "",
    )
    return draft


def crossing_sentence(voice: Voice, crossing: Crossing, answer: Crossings, source: str) -> str:
    """Say one estimator's years beyond the bound, with the figure that the answer turns on and its ``source``."""
    pivot = crossing.pivots(answer.query.asks)[0].current
    if not crossing.beyond:
        told = _extreme(voice, answer, crossing)
        return f"{figure_clause(voice, pivot)}, {told}, {source}."
    match answer.query.asks:
        case CrossingAsk.FIRST | CrossingAsk.LAST | CrossingAsk.EVER:
            return f"{figure_clause(voice, pivot)}, {_end(voice, crossing, answer)}, {source}."
        case CrossingAsk.YEARS | CrossingAsk.COUNT:
            what = capital(series_thing(voice, pivot.series))
            if pivot.series.scope:
                what = f"{what} ({voice.scope(pivot.series.scope)})"
            most = "" if len(crossing.beyond) <= FEW else f", {_at_most(voice, pivot, answer)}"
            return f"{what}: {_among(voice, crossing, answer)}{most}, {source}."


def _opening(voice: Voice, answer: Crossings) -> str:
    """Say yes or no where that is asked, and that there is no such year where there is none."""
    first, query = answer.crossings[0], answer.query
    verdicts = {_verdict(crossing, answer) for crossing in answer.crossings}
    if len(verdicts) > 1 and (query.asks is CrossingAsk.EVER or query.claimed is not None):
        return voice.say("It depends on who counts: ", "Depende de quién cuente: ")
    if not first.beyond and first.unsure:
        return voice.say("Not certain: ", "No es seguro: ")
    if not first.beyond and first.before_break and first.break_before is not None:
        when = period_text(first.break_before.before, voice.language)
        return voice.say(
            f"Not since {when}, when the series broke: ", f"No desde {when}, tras un quiebre de la serie: "
        )
    if query.claimed is not None:
        return {
            True: voice.say("Yes: ", "Sí: "),
            False: "No: ",
            None: voice.say("Not certain: ", "No es seguro: "),
        }[_verdict(first, answer)]
    if query.asks is CrossingAsk.EVER:
        return _ever(voice, answer)
    if not first.beyond:
        bound, who = bound_text(voice, answer), voice.estimator(first.extreme.series.estimator)
        return voice.say(
            f"No year held from {who} has {bound}: ", f"Ningún año disponible de {who} tiene {bound}: "
        )
    return ""


def _verdict(crossing: Crossing, answer: Crossings) -> bool | None:
    """Return whether a year that was claimed is the one, or whether there is any; ``None`` where that is open."""
    claimed = answer.query.claimed
    if claimed is not None and crossing.beyond:
        right = crossing.pivots(answer.query.asks)[0].period == claimed
        return None if right and crossing.unsure else right
    open_ = bool(crossing.unsure or crossing.before_break)
    return True if crossing.beyond else None if open_ else False


def _ever(voice: Voice, answer: Crossings) -> str:
    """Say yes with the number of years, or no with all that were looked at: 'never?' is not answered by yes alone."""
    first = answer.crossings[0]
    count, held = len(first.beyond), len(first.points)
    if not count:
        return f"No, {years_held(voice, held, count)}: "
    disputed = all(is_disputed(answer.dispute, one.current) for one in first.beyond)
    by = voice.say(" by a figure in dispute,", " según una cifra en disputa,") if disputed else ""
    return f"{voice.say('Yes', 'Sí')},{by} {years_held(voice, held, count)}: "


def _extreme(voice: Voice, answer: Crossings, crossing: Crossing) -> str:
    if len(crossing.points) == 1:
        return voice.say(
            "the only year of this series to be looked at", "el único año de esta serie que se pudo mirar"
        )
    span = span_text(voice, crossing)
    if is_upward(answer):
        return voice.say(f"the highest in this series {span}", f"la cifra más alta de esta serie {span}")
    return voice.say(f"the lowest in this series {span}", f"la cifra más baja de esta serie {span}")


def _end(voice: Voice, crossing: Crossing, answer: Crossings) -> str:
    """Say that a year is the first, the last or the only one beyond the bound; for certain where another may be."""
    span = span_text(voice, crossing)
    bound = bound_text(voice, answer, crossing.pivots(answer.query.asks)[0].current.unit)
    had = voice.say(" that surely had", " que seguro tuvo") if crossing.unsure else voice.say(" with", " con")
    if len(crossing.beyond) == 1:
        which = voice.say("only", "único")
    elif answer.query.asks is CrossingAsk.LAST:
        which = voice.say("last", "último")
    else:
        which = voice.say("first", "primer")
    return voice.say(
        f"the {which} year{had} {bound} in this series {span}",
        f"el {which} año{had} {bound} en esta serie {span}",
    )


def _among(voice: Voice, crossing: Crossing, answer: Crossings) -> str:
    """Say in how many of the years held it was beyond the bound, and in which."""
    bound, span = bound_text(voice, answer), span_text(voice, crossing)
    count, held = len(crossing.beyond), len(crossing.points)
    among = f"{bound} {years_held(voice, held, count)} {span}"
    if held == 1:
        year = period_text(crossing.points[0].period, voice.language)
        return f"{bound} {years_held(voice, held, count)} ({year})"
    return among if count == held else f"{among}: {years_with_figures(voice, crossing.beyond)}"


def _at_most(voice: Voice, extreme: Figure, answer: Crossings) -> str:
    amount = f"{figure_amount(voice, extreme)} {in_period(extreme.period, voice.language)}"
    if is_upward(answer):
        return voice.say(f"the highest {amount}", f"con un máximo de {amount}")
    return voice.say(f"the lowest {amount}", f"con un mínimo de {amount}")
