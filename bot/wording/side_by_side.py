"""Estimators beside each other: every figure, the gap both ways, their methods, whether they moved alike."""

from bot.values.answer import SideBySide
from bot.values.finding import Change
from bot.wording.amounts import bare_figure
from bot.wording.caveats import caveat_lines
from bot.wording.disputes import dispute_lines, dispute_reason, silent_lines
from bot.wording.drafts import Draft, Line, Weight, line, shortening
from bot.wording.gaps import gap_phrase, gap_reversed_phrase
from bot.wording.history import revision_lines
from bot.wording.moves import move_phrase, moved_verb
from bot.wording.next_questions import choices, how_did_it_develop, was_it_revised
from bot.wording.openings import as_known
from bot.wording.phrases import capital, listed, noted, sentence
from bot.wording.sentences import attribution, figure_clause, figure_sentence, is_disputed
from bot.wording.voice import Voice, contracted


def word_side_by_side(voice: Voice, answer: SideBySide) -> Draft:
    """Say all estimators' figures in a sentence that stands alone, then how far apart they are and why."""
    lead, *rest = answer.findings
    figures = [finding.current for finding in answer.findings]
    draft = Draft(line(as_known(voice, answer.as_of, _headline(voice, answer)), Weight.MUST, *figures))
    if rest:
        told = [
            gap_phrase(voice, answer.gap, lead, rest[0]),
            gap_reversed_phrase(voice, answer.gap_reversed, lead, rest[0]),
        ]
        if any(told):
            both = "; ".join(part for part in told if part)
            draft.lines.append(shortening([line(f"{capital(both)}."), line(f"{capital(told[0] or both)}.")]))
    reason = dispute_reason(voice, answer.dispute) if answer.query.why else []
    # Who asks why wants the reason whole: what else is told must not take its room.
    weight = Weight.MIDDLE if reason else Weight.HIGH
    draft.lines += [*reason, *_trends(voice, answer, weight), *dispute_lines(voice, answer.dispute)]
    draft.lines += _methods(voice, answer, weight if answer.query.why else Weight.MIDDLE)
    draft.lines += silent_lines(voice, answer.silent, lead.period)
    draft.lines += revision_lines(voice, lead, Weight.MIDDLE)
    draft.caveats = caveat_lines(voice, answer.findings)
    draft.choices = choices(
        how_did_it_develop(voice, lead), was_it_revised(voice, lead) if lead.is_revised else ""
    )
    return draft


def _headline(voice: Voice, answer: SideBySide) -> str:
    lead, *rest = answer.findings
    if not rest:
        return figure_sentence(voice, lead.current, dispute=answer.dispute)
    told = []
    for finding in rest:
        who = voice.estimator(finding.series.estimator)
        amount = bare_figure(voice, finding.current)
        mark = noted(voice, finding.current, disputed=is_disputed(answer.dispute, finding.current))
        told.append(voice.say(f"{amount} according to {who} {mark}", f"{amount} según {who} {mark}"))
    others = listed(voice, told)
    source = attribution(voice, lead.current, disputed=is_disputed(answer.dispute, lead.current))
    first = f"{figure_clause(voice, lead.current)}, {source}"
    return voice.say(f"{first}, and {others}.", f"{first}, y {others}.")


def _trends(voice: Voice, answer: SideBySide, weight: Weight) -> list[Line]:
    moved = [change for change in answer.changes if isinstance(change, Change)]
    if not moved:
        return []
    told = [_trend(voice, change) for change in moved]
    opening = ""
    if answer.trends_agree is False:
        opening = voice.say("The trends differ: ", "Las tendencias difieren: ")
    elif answer.trends_agree:
        opening = voice.say("The trends agree: ", "Las tendencias coinciden: ")
    text = f"{opening}{'; '.join(told)}."
    return [line(capital(text), weight, *(change.before.current for change in moved))]


def _trend(voice: Voice, change: Change) -> str:
    who = voice.estimator(change.after.series.estimator)
    if voice.english:
        return f"{who} {move_phrase(voice, change, unit=False)}"
    return contracted(f"según {who}, {moved_verb(voice, change)}")


def _methods(voice: Voice, answer: SideBySide, weight: Weight) -> list[Line]:
    """Say in one line each how the estimators arrive at their figures."""
    lines = []
    for finding in answer.findings:
        held = voice.catalogue.estimators.get(finding.series.estimator)
        notes = voice.shelf.notes(finding.series)
        method = next(
            (told for note in notes if (told := voice.say(note.method, note.method_es or note.method))), ""
        )
        if not method and held is not None:
            method = voice.say(held.method, held.method_es or held.method)
        if method:
            who = capital(voice.estimator(finding.series.estimator))
            lines.append(line(sentence(voice.say(f"{who}: {method}", f"{who}: {method}")), weight))
    return lines
