"""A year card: everything held on a subject for one place and year, each line by every estimator."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.values.amount import Missing
from bot.values.answer import YearCard
from bot.values.fact import Dispute, Figure
from bot.values.finding import CardEntry, Change, Finding, NoChange
from bot.values.slot import Latest
from bot.wording.amounts import bare_figure, figure_amount, percent_text, points_text
from bot.wording.caveats import caveat_lines
from bot.wording.conversions import in_the_same_unit
from bot.wording.dates import period_text
from bot.wording.disputes import dispute_lines
from bot.wording.drafts import Draft, Line, Weight, line, shortening
from bot.wording.history import revision_lines
from bot.wording.moves import direction
from bot.wording.next_questions import choices, how_did_it_develop, is_it_a_record, why_do_they_differ
from bot.wording.openings import as_known, latest_lines
from bot.wording.phrases import capital, edition_mark, estimate_noun, listed, status_word
from bot.wording.sentences import figure_sentence, is_disputed, other_figure
from bot.wording.subjects import thing
from bot.wording.voice import Voice

_FULL: Final = 0
_WITHOUT_HISTORY: Final = 1
_YEARS_ONLY: Final = 2
_LEADS_ONLY: Final = 3
_FIRST_ONLY: Final = 4
_LEVELS: Final = (_FULL, _WITHOUT_HISTORY, _YEARS_ONLY, _LEADS_ONLY, _FIRST_ONLY)
"""How much a line of the card says: how it moved; only what it was; bare years of editions; the figures that lead,
with whoever else has one named; the first figure, with what else is held named."""


def word_card(voice: Voice, answer: YearCard) -> Draft:
    """Say the first figure in a sentence that stands alone, then one line for each thing counted."""
    card = _Card(voice, answer)
    lead = answer.entries[0].findings[0]
    headline = figure_sentence(voice, lead.current, dispute=card.dispute(lead))
    draft = Draft(line(as_known(voice, answer.as_of, headline), Weight.MUST, lead.current))
    latest = isinstance(answer.query.when.value, Latest)
    draft.lines += latest_lines(voice, lead, None, latest=latest)
    draft.lines += card.lines()
    draft.lines += _missing_lines(voice, answer)
    draft.lines += revision_lines(voice, lead, Weight.MIDDLE)
    for dispute in answer.disputes[:1]:
        draft.lines += dispute_lines(voice, dispute)
    draft.caveats = caveat_lines(voice, [finding for entry in answer.entries for finding in entry.findings])
    draft.choices = choices(
        why_do_they_differ(voice, lead) if len(answer.entries[0].findings) > 1 else "",
        is_it_a_record(voice, lead),
        how_did_it_develop(voice, lead),
    )
    return draft


class _Card:
    """The lines of one card, in full and in fewer and fewer words."""

    def __init__(self, voice: Voice, answer: YearCard) -> None:
        self._voice = voice
        self._answer = answer
        self._said = answer.entries[0].findings[0].current

    def dispute(self, finding: Finding) -> Dispute | None:
        """Return the dispute about a finding, if the card has one."""
        return next((one for one in self._answer.disputes if is_disputed(one, finding.current)), None)

    def lines(self) -> list[Line]:
        """Return what stands beside the headline's figure, then a line for each measure."""
        first, *rest = self._answer.entries
        full, brief = (self._beside(first, brief=brief) for brief in (False, True))
        # It gives up days of editions, as the lines below do in their second step.
        beside = [replace(shortening([full, brief]), loss=_YEARS_ONLY)] if full.text else []
        groups: dict[str, list[CardEntry]] = {}
        for entry in rest:
            groups.setdefault(entry.measure, []).append(entry)
        return beside + [
            shortening([self._group(group, level) for level in _LEVELS]) for group in groups.values()
        ]

    def _beside(self, entry: CardEntry, *, brief: bool) -> Line:
        """Return the move of the first entry's lead, and the other estimators' figures for it."""
        voice = self._voice
        moved, cited = _moved(voice, entry.change)
        told = []
        if moved:
            told.append(voice.say(f"That is {moved}.", f"{capital(moved)}."))
        for other in entry.findings[1:]:
            noun = estimate_noun(voice, entry.measure)
            mark = edition_mark(voice, other.current, brief=True, year_only=True)
            amount = f"{bare_figure(voice, other.current)} ({mark})"
            short = capital(f"{voice.estimator(other.series.estimator)}: {amount}")
            full = other_figure(voice, other.current, noun, dispute=self.dispute(other))
            told.append(f"{short if brief else full}.")
            cited.append(other.current)
        return line(" ".join(told), Weight.MUST, *cited)

    def _group(self, entries: Sequence[CardEntry], level: int) -> Line:
        """Return the figures of one measure, of each substance by each estimator."""
        voice = self._voice
        told: list[str] = []
        cited: list[Figure] = []
        shown = entries[:1] if level == _FIRST_ONLY else entries
        before: Figure | None = None
        for entry in shown:
            figures, pages = self._entry(entry, level, before)
            before = entry.findings[0].current
            drug = voice.substance(entry.substance)
            # Where "cocaine and cocaine base" stands in the line too, cocaine says that it is without.
            wider = any(voice.substance(other.substance).startswith(f"{drug} ") for other in entries[1:])
            alone = voice.say(" alone", " sola") if wider else ""
            name = drug if told else capital(thing(voice, entry.measure, entry.substance))
            told.append(f"{name}{alone}: {figures}")
            cited += pages
        if len(entries) > len(shown):
            names = listed(voice, [voice.substance(entry.substance) for entry in entries[1:]])
            told.append(voice.say(f"also held: {names}", f"también tenemos: {names}"))
        subject = thing(voice, entries[0].measure, entries[0].substance)
        return replace(line(f"{'; '.join(told)}.", Weight.HIGH, *cited), subject=subject)

    def _entry(self, entry: CardEntry, level: int, after: Figure | None) -> tuple[str, list[Figure]]:
        voice = self._voice
        lead, *others = entry.findings
        moved, cited = _moved(voice, entry.change) if level == _FULL else ("", [])
        told = [self._compact(lead, level, after) + (f", {moved}" if moved else "")]
        if level >= _LEADS_ONLY and others:
            names = listed(voice, [voice.estimator(other.series.estimator) for other in others])
            told.append(voice.say(f"another from {names}", f"otra según {names}"))
        else:
            told += [self._compact(other, level, lead.current) for other in others]
        for finding in entry.findings[: 1 if level >= _LEADS_ONLY else None]:
            cited += [finding.current, *([finding.first] if level == _FULL and _is_notable(finding) else [])]
        return ", ".join(told) if level >= _LEADS_ONLY else "; ".join(told), cited

    def _compact(self, finding: Finding, level: int, after: Figure | None) -> str:
        """Return a figure with who says so in brackets; its unit only where it has not just been named."""
        voice, figure = self._voice, finding.current
        same_unit = after is not None and after.unit == figure.unit
        amount = bare_figure(voice, figure) if same_unit else figure_amount(voice, figure)
        amount = in_the_same_unit(voice, figure, self._answer.alongside, amount)
        mark = self._mark(finding, level, after)
        return f"{amount} ({mark})" if mark else amount

    def _mark(self, finding: Finding, level: int, after: Figure | None) -> str:
        """Say who gives a figure, in which edition and standing, as far as the one before it has not said so."""
        voice, figure, said = self._voice, finding.current, self._said
        before = said if after is None else after
        notes = []
        if after is None or after.series.estimator != figure.series.estimator:
            notes.append(voice.estimator(figure.series.estimator))
        named = after is not None and bool(not notes) and level >= _LEADS_ONLY
        if figure.edition.id != before.edition.id and not named:
            notes.append(edition_mark(voice, figure, brief=True, year_only=level >= _YEARS_ONLY))
        notes = [", ".join(notes)] if notes else []
        if figure.series.scope and figure.series.scope not in (said.series.scope, before.series.scope):
            notes.append(voice.scope(figure.series.scope))
        told = (said, before) if figure.series.scope == said.series.scope else (before,)
        status = status_word(voice, figure.status)
        if status not in " ".join(notes) and all(figure.status is not one.status for one in told):
            notes.append(status)
        if self.dispute(finding) is not None:
            notes.append(voice.say("disputed", "en disputa"))
        if level == _FULL:
            notes += _first(voice, finding)
        return "; ".join(notes)


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
