"""A year card: everything held on a subject for one place and year, each line by every estimator."""

from dataclasses import replace
from typing import Final

from bot.values.amount import Missing
from bot.values.answer import YearCard
from bot.values.fact import Figure
from bot.values.finding import CardEntry, Change, Finding, NoChange
from bot.values.slot import Latest
from bot.wording.amounts import bare_figure, figure_amount, percent_text, points_text
from bot.wording.caveats import caveat_lines
from bot.wording.dates import period_text
from bot.wording.disputes import dispute_lines
from bot.wording.drafts import Draft, Line, Weight, line
from bot.wording.history import revision_lines
from bot.wording.moves import direction
from bot.wording.next_questions import choices, how_did_it_develop, is_it_a_record, why_do_they_differ
from bot.wording.openings import as_known, latest_lines
from bot.wording.phrases import capital, edition_mark, estimate_noun, listed, status_word
from bot.wording.sentences import figure_sentence, other_figure
from bot.wording.subjects import thing
from bot.wording.voice import Voice

_ROOM: Final = 820
"""A card answers four questions at once and may take more room than one figure."""


def word_card(voice: Voice, answer: YearCard) -> Draft:
    """Say the first figure in a sentence that stands alone, then one line for each thing counted."""
    first = answer.entries[0]
    lead = first.findings[0]
    headline = figure_sentence(voice, lead.current)
    draft = Draft(line(as_known(voice, answer.as_of, headline), Weight.MUST, lead.current), room=_ROOM)
    latest = isinstance(answer.query.when.value, Latest)
    draft.lines += latest_lines(voice, answer.period, None, latest=latest)
    if beside := _beside(voice, first):
        draft.lines.append(beside)
    for entry in answer.entries[1:]:
        told = _entry_line(voice, entry, lead.current)
        brief = _entry_line(voice, entry, lead.current, brief=True)
        draft.lines.append(told if told == brief else replace(told, brief=brief))
    draft.lines += _missing_lines(voice, answer)
    draft.lines += revision_lines(voice, lead)
    for dispute in answer.disputes[:1]:
        draft.lines += dispute_lines(voice, dispute)
    draft.caveats = caveat_lines(voice, [finding for entry in answer.entries for finding in entry.findings])
    draft.choices = choices(
        why_do_they_differ(voice, lead) if len(first.findings) > 1 else "",
        is_it_a_record(voice, lead),
        how_did_it_develop(voice, lead),
    )
    return draft


def _beside(voice: Voice, entry: CardEntry) -> Line | None:
    """Return the move of the first entry's lead, and the other estimators' figures for it."""
    moved, cited = _moved(voice, entry.change)
    told = []
    if moved:
        told.append(voice.say(f"That is {moved}.", f"{capital(moved)}."))
    for other in entry.findings[1:]:
        noun = estimate_noun(voice, entry.measure)
        told.append(f"{other_figure(voice, other.current, noun)}.")
        cited.append(other.current)
    return line(" ".join(told), Weight.MUST, *cited) if told else None


def _entry_line(voice: Voice, entry: CardEntry, said: Figure, *, brief: bool = False) -> Line:
    """Return one thing counted; the edition is named where it is not the headline's.

    ``brief`` leaves out how it moved and what was first published.
    """
    lead, *others = entry.findings
    moved, cited = ("", []) if brief else _moved(voice, entry.change)
    told = _compact(voice, lead, said, brief=brief) + (f", {moved}" if moved else "")
    rest = "".join(f"; {_compact(voice, other, said, lead, brief=brief)}" for other in others)
    for finding in entry.findings:
        cited += [finding.current, *([finding.first] if _is_notable(finding) and not brief else [])]
    what = capital(thing(voice, entry.measure, entry.substance))
    return line(f"{what}: {told}{rest}.", Weight.HIGH, *cited)


def _compact(
    voice: Voice, finding: Finding, said: Figure, after: Finding | None = None, *, brief: bool = False
) -> str:
    """Return a figure with who says so in brackets; its unit only where it has not just been named."""
    figure = finding.current
    same_unit = after is not None and after.current.unit == figure.unit
    amount = bare_figure(voice, figure) if same_unit else figure_amount(voice, figure)
    told = voice.estimator(figure.series.estimator)
    if figure.edition.id != said.edition.id:
        told = f"{told}, {edition_mark(voice, figure, brief=True)}"
    notes = [told]
    if figure.series.scope and figure.series.scope != said.series.scope:
        notes.append(voice.scope(figure.series.scope))
    if (status := status_word(voice, figure.status)) and status not in " ".join(notes):
        notes.append(status)
    if not brief:
        notes += _first(voice, finding)
    return f"{amount} ({'; '.join(notes)})"


def _first(voice: Voice, finding: Finding) -> list[str]:
    """Return what was first published where a revision changed it by more than a card need pass over."""
    if not _is_notable(finding):
        return []
    first = bare_figure(voice, finding.first)
    return [voice.say(f"first published as {first}", f"publicada primero como {first}")]


def _is_notable(finding: Finding) -> bool:
    first, current = finding.first.amount, finding.current.amount
    if not finding.is_revised or isinstance(first, Missing) or isinstance(current, Missing):
        return False
    return abs(current.low - first.low) * 100 > abs(first.low)


def _moved(voice: Voice, change: Change | NoChange | None) -> tuple[str, list[Figure]]:
    """Return how the lead moved, with the first published figure of the period before, and what that cites."""
    if not isinstance(change, Change):
        return "", []
    before = change.before
    since = period_text(before.period, voice.language)
    base = bare_figure(voice, before.current)
    noted = _first(voice, before)
    base_note = f" ({noted[0]})" if noted else ""
    cited = [before.current, *([before.first] if noted else [])]
    way = direction(change)
    if way == 0:
        return voice.say(f"unchanged from {since}", f"sin cambio frente a {since}"), cited
    if voice.is_percent(before.current.unit):
        share = f"{points_text(voice, abs(change.absolute.value))} "
    elif change.relative is not None and change.relative.value:
        percent = percent_text(voice, abs(change.relative.value))
        share = voice.say(f"{percent} ", f"un {percent} ")
    else:
        share = ""
    told = voice.say(
        f"{'up' if way > 0 else 'down'} {share}from {base} in {since}{base_note}",
        f"{share}{'más' if way > 0 else 'menos'} que en {since}: {base}{base_note}",
    )
    return told, cited


def _missing_lines(voice: Voice, answer: YearCard) -> list[Line]:
    if not answer.missing:
        return []
    when = period_text(answer.period, voice.language)
    told = listed(voice, [thing(voice, measure, substance) for measure, substance in answer.missing])
    return [
        line(voice.say(f"Nothing held for {when}: {told}.", f"Sin datos para {when}: {told}."), Weight.LOW)
    ]
