"""A figure: who estimated it, how it was revised, what the other estimators say, how it moved."""

from bot.values.amount import Amount
from bot.values.answer import Figures
from bot.values.finding import Finding
from bot.values.slot import Latest
from bot.wording.amounts import figure_amount
from bot.wording.caveats import caveat_lines, finding_notes
from bot.wording.conversions import in_the_same_unit
from bot.wording.disputes import dispute_lines, silent_lines
from bot.wording.drafts import Draft, Line, Weight, line
from bot.wording.each import each_lines, each_opening
from bot.wording.gaps import first_other_estimator, gap_phrase
from bot.wording.history import change_lines, opposite_phrase, revision_lines
from bot.wording.next_questions import after_a_figure
from bot.wording.openings import after_colon, as_known, latest_lines
from bot.wording.phrases import attributed_mark, capital, estimate_noun, noted
from bot.wording.sentences import figure_sentence, is_disputed, other_figure
from bot.wording.standing import standing_opening
from bot.wording.voice import Voice


def word_figures(voice: Voice, answer: Figures) -> Draft:
    """Say the lead in a sentence that stands alone, then everything that an editor would ask about it."""
    lead = answer.lead
    headline = figure_sentence(voice, lead.current, dispute=answer.dispute)
    if opening := standing_opening(voice, answer.query.standing, lead.current):
        headline = opening + after_colon(voice, headline)
    if opening := each_opening(voice, answer.each, lead.current):
        headline = opening + after_colon(voice, headline)
    draft = Draft(line(as_known(voice, answer.as_of, headline), Weight.MUST, lead.current))
    draft.lines += each_lines(voice, answer)
    draft.lines += _latest_lines(voice, answer)
    draft.lines += _wider_lines(voice, answer)
    draft.lines += _by_name_lines(voice, answer)
    draft.lines += revision_lines(voice, lead)
    draft.lines += _other_lines(voice, answer)
    draft.lines += change_lines(voice, answer.change, whose=bool(answer.others))
    draft.lines += _dispute_lines(voice, answer)
    draft.lines += silent_lines(voice, answer.silent, lead.period)
    draft.lines += finding_notes(voice, lead)
    draft.caveats = caveat_lines(voice, [lead])
    draft.choices = after_a_figure(voice, answer)
    return draft


def _latest_lines(voice: Voice, answer: Figures) -> list[Line]:
    latest = isinstance(answer.query.when.value, Latest)
    return latest_lines(voice, answer.lead, answer.asked_for, latest=latest)


def _other_lines(voice: Voice, answer: Figures) -> list[Line]:
    """Return a line for each other finding; the newest stays always and first, and the first other estimator with the gap."""
    lead, beside = answer.lead, first_other_estimator(answer.lead, answer.others)
    newest = _newest(answer)
    lines = []
    for other in sorted(answer.others, key=lambda each: each is not newest):
        newer = other.period != lead.period
        if other.series.estimator == lead.series.estimator and not newer:
            if not _is_the_same(lead, other):
                told = _other_scope(voice, other, answer)
                lines.append(line(f"{told}.", Weight.HIGH, other.current))
            continue
        noun = estimate_noun(voice, other.series.measure)
        told = other_figure(
            voice,
            other.current,
            noun,
            when=newer,
            dispute=answer.dispute,
            scoped=other.series.scope != lead.series.scope,
            alongside=answer.alongside,
        )
        cited = [other.current]
        for change in answer.other_changes:
            if change.after.series == other.series and (
                moved := opposite_phrase(voice, answer.change, change)
            ):
                told = f"{told}, {moved}"
                cited.append(change.before.current)
        gap = gap_phrase(voice, answer.gap, lead, other) if other is beside and not newer else ""
        text = f"{told}; {gap}." if gap else f"{told}."
        kept = other is beside or other is newest
        lines.append(line(text, Weight.MUST if kept else Weight.HIGH, *cited))
    return lines


def _newest(answer: Figures) -> Finding | None:
    """Return what is held for the last period after the lead's, which whoever asks for the latest must not miss."""
    later = [other for other in answer.others if other.period.last > answer.lead.period.last]
    return max(later, key=lambda other: other.period.last, default=None)


def _is_the_same(lead: Finding, other: Finding) -> bool:
    """Say whether another way of counting comes to the same settled figure, which then says nothing new."""
    one, two = lead.current.amount, other.current.amount
    alike = lead.current.status is other.current.status
    return alike and isinstance(one, Amount) and isinstance(two, Amount) and one.same_figure(two)


def _wider_lines(voice: Voice, answer: Figures) -> list[Line]:
    """Say what was counted together with something more, which is easily taken for the figure asked for."""
    lead = answer.lead.current
    lines = []
    for wider in answer.wider:
        alone, together = (voice.substance(one.series.substance) for one in (lead, wider.current))
        amount = _amount(voice, wider, answer)
        told = f"{amount} ({attributed_mark(voice, wider.current)})"
        lines.append(
            line(
                voice.say(
                    f"That is {alone} alone; {together} together: {told}.",
                    f"Eso es solo {alone}; {together}, juntas: {told}.",
                ),
                Weight.HIGH,
                wider.current,
            )
        )
    return lines


def _by_name_lines(voice: Voice, answer: Figures) -> list[Line]:
    """Say what certificates that name the substance give: a count of it alone, by another method than the group's."""
    lines = []
    for named in answer.by_name:
        what = capital(voice.substance(named.series.substance))
        told = f"{figure_amount(voice, named.current)} ({attributed_mark(voice, named.current)})"
        text = voice.say(f"{what}: {told}, by another method.", f"{what}: {told}, con otro método.")
        lines.append(line(text, Weight.MIDDLE, named.current))
    return lines


def _amount(voice: Voice, finding: Finding, answer: Figures) -> str:
    """Return a figure in its own unit, then in the lead's where that is another."""
    amount = figure_amount(voice, finding.current)
    return in_the_same_unit(voice, finding.current, answer.alongside, amount)


def _other_scope(voice: Voice, other: Finding, answer: Figures) -> str:
    amount = f"{_amount(voice, other, answer)} {noted(voice, other.current, scope_said=True)}"
    if not other.series.scope:
        return voice.say(f"Without that limit: {amount}", f"Sin esa limitación: {amount}")
    scope = voice.scope(other.series.scope)
    return voice.say(
        f"Counted another way ({scope}): {amount}", f"Según otra forma de contar ({scope}): {amount}"
    )


def _dispute_lines(voice: Voice, answer: Figures) -> list[Line]:
    if answer.dispute is None:
        return []
    weighty = is_disputed(answer.dispute, answer.lead.current)
    return dispute_lines(voice, answer.dispute, Weight.MUST if weighty else Weight.MIDDLE)
