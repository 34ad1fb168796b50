"""Sentences ready for print, with what a desk must know before it prints them, and sources short and in full.

English follows the agencies' marks (U.S., July 14, 2022, Dec. 18), Spanish the country's; nothing is said in them
that the usual reply does not say.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from bot.values.answer import (
    Answer,
    Comparison,
    Figures,
    Ranking,
    Record,
    Revisions,
    Share,
    SideBySide,
    Sources,
    Statements,
    Totals,
    Trend,
    YearCard,
)
from bot.values.beyond import PlacesBeyond
from bot.values.crossing import Crossings
from bot.values.fact import Dispute
from bot.values.finding import Change, Finding
from bot.values.gains import Gains
from bot.values.moved import MovedShares
from bot.values.parts import YieldQuery
from bot.values.reading import Candidate
from bot.values.rivals import TwoNumbers
from bot.values.terms import Terms
from bot.wording.agency_style import agency_marks
from bot.wording.caveats import caveat_lines, finding_notes
from bot.wording.comparisons import reason_lines, revised_lines
from bot.wording.crossing_notes import notes_on
from bot.wording.dates import period_text, published_text
from bot.wording.disputes import dispute_lines
from bot.wording.drafts import Draft, Line, Weight, line
from bot.wording.gains import uncompared_lines
from bot.wording.phrases import capital, listed, lowered
from bot.wording.printed_ranks import orders_of, ranks_in_print
from bot.wording.publishers import published_by
from bot.wording.quotable import quotable
from bot.wording.rankings import is_numbered, unranked_lines
from bot.wording.reached import named_in_print, reached_notes
from bot.wording.record_checks import before_break_lines
from bot.wording.roles import behind
from bot.wording.sentences import is_disputed
from bot.wording.subjects import series_thing
from bot.wording.sums import none_over_years
from bot.wording.together import names_together
from bot.wording.trends import break_lines, gap_lines, refusal_lines
from bot.wording.uncompared import elsewhere_lines, uncounted_lines, unsettled_lines
from bot.wording.voice import Voice
from bot.wording.ways import is_of_ways, why_no_percentage
from bot.wording.yields import division_line

_ROOM: Final = 1100
"""Characters before the citations: whoever prints a sentence reads what has to be known of it to the end."""

_MOST_OFFERED: Final = 3

_MOST_QUOTED: Final = 4
"""Sentences made ready at once; the first is of whoever leads."""


def copied(voice: Voice, answer: Answer, draft: Draft, converted: Sequence[Line] = ()) -> Draft:
    """Turn a reply into its sentences for print; a refusal stays what it is."""
    answer, left_out = _foremost(answer)
    told = list(quotable(voice, answer))
    if isinstance(answer, Statements):
        told = [each for each in (draft.headline, *draft.lines) if each.cites]
    if not told:
        return draft
    pages = {edition.id: edition for one in told for edition, _ in one.cites}.values()
    credit = "; ".join(
        f"{published_by(voice, page)}, {published_text(page.published, voice.language)}" for page in pages
    )
    version = answer.facts_version
    ending = [
        *_left_out(voice, left_out),
        line(voice.say(f"Source: {credit}.", f"Fuente: {credit}.")),
        line(voice.say(f"As of facts version {version}.", f"Según la versión {version} de los datos.")),
        *_notes(voice, answer),
        *(each for each in draft.lines if isinstance(answer, Statements) and not each.cites),
    ]
    return Draft(
        _marked(voice, told[0]),
        lines=[_marked(voice, one) for one in (*told[1:], *converted, *ending)],
        caveats=[_marked(voice, one) for one in caveat_lines(voice, _quoted(answer))],
        choices=_offered(voice, answer),
        room=_ROOM,
        in_full=True,
    )


def _foremost(answer: Answer) -> tuple[Answer, int]:
    """Return an answer without the figures that no desk could print in one go, and how many these are.

    A survey counted in twenty ways has twenty sentences, each with its note.
    """
    kept: dict[str, tuple[object, ...]] = {}
    match answer:
        case Figures():
            kept = {"others": answer.others[: _MOST_QUOTED - 1]}
        case SideBySide() | Revisions() | Sources():
            kept = {"findings": answer.findings[:_MOST_QUOTED]}
        case Comparison():
            kept = {"changes": answer.changes[:_MOST_QUOTED], "findings": answer.findings[:_MOST_QUOTED]}
        case Trend():
            kept = {"courses": answer.courses[:_MOST_QUOTED]}
        case Crossings():
            kept = {"crossings": answer.crossings[:_MOST_QUOTED]}
    # Of a comparison what is quoted are its changes.
    left_out = next((len(vars(answer)[part]) - len(few) for part, few in kept.items()), 0)
    return (answer.model_copy(update=kept), left_out) if left_out else (answer, 0)


def _left_out(voice: Voice, count: int) -> list[Line]:
    """Say that more is held than is made ready here, so that nothing is lost silently."""
    if not count:
        return []
    return [
        line(
            voice.say(
                f"{count} more of other sources or ways of counting {'is' if count == 1 else 'are'} held; name one to print it.",
                f"Hay {count} más de otras fuentes o formas de contar; nombre una para imprimirla.",
            )
        )
    ]


def _marked(voice: Voice, told: Line) -> Line:
    return replace(told, text=agency_marks(voice, told.text))


def _notes(voice: Voice, answer: Answer) -> list[Line]:
    """Return what must be known before anything is printed, each note with whose figure it is about."""
    quoted = _quoted(answer)
    several = len({finding.series.estimator for finding in quoted}) > 1
    lines = [
        _about(note, voice.estimator(estimator) if estimator and several else "")
        for estimator, note in _noted(voice, answer)
    ]
    shared: dict[str, tuple[Line, list[str]]] = {}
    for finding in quoted:
        for note in finding_notes(voice, finding):
            shared.setdefault(note.text, (note, []))[1].append(_told_apart(voice, finding, quoted))
    lines += [_about(note, listed(voice, owners)) for note, owners in shared.values()]
    return [*lines, *dispute_lines(voice, _disputed(answer), Weight.MUST)]


def _told_apart(voice: Voice, finding: Finding, quoted: Sequence[Finding]) -> str:
    """Name what tells a finding apart from the others that are quoted; empty for one alone."""
    parts = [
        (
            voice.place_name(each.series.place),
            voice.estimator(each.series.estimator),
            voice.scope(each.series.scope) if each.series.scope else "",
            period_text(each.period, voice.language),
        )
        for each in (finding, *quoted)
    ]
    mine = (one for one, *others in zip(*parts, strict=True) if len({*others}) > 1)
    return ", ".join(part for part in mine if part)


def _about(note: Line, about: str) -> Line:
    if not about:
        return note
    brief = None if note.brief is None else _about(note.brief, about)
    return replace(note, text=f"{capital(about)}: {lowered(note.text)}", brief=brief)


def _noted(voice: Voice, answer: Answer) -> Iterator[tuple[str, Line]]:
    """Yield what is to be known of a whole answer, or of the series of the estimator named."""
    match answer:
        case Comparison() if is_of_ways(answer):
            yield "", why_no_percentage(voice)
        case Comparison():
            for sides, change in zip(answer.findings, answer.changes, strict=True):
                who = change.before.series.estimator
                # Figures apart are each told with what an earlier edition gave.
                revised = revised_lines(voice, sides, change) if isinstance(change, Change) else []
                yield from ((who, note) for note in (*reason_lines(voice, change), *revised))
        case Trend():
            names = names_together(voice, answer) if answer.query.among else [""] * len(answer.courses)
            for name, course in zip(names, answer.courses, strict=True):
                who = "" if name else course.points[0].series.estimator
                if none_over_years(course, answer.query.asks) is not None:
                    continue
                told = [
                    *refusal_lines(voice, course, answer.query.asks),
                    *break_lines(voice, course),
                    *gap_lines(voice, course),
                    *uncounted_lines(voice, course.unsettled, answer.disputes),
                ]
                yield from ((who, _about(note, name)) for note in told)
        case Gains():
            for order in answer.orders:
                yield from ((order.estimator, note) for note in uncompared_lines(voice, order))
        case Ranking() if is_numbered(answer, answer):
            yield from (("", note) for note in unranked_lines(voice, answer))
        case PlacesBeyond():
            for reached in answer.orders:
                yield from ((reached.estimator, note) for note in reached_notes(voice, answer, reached))
        case Record():
            yield from (
                ("", note) for note in (*unsettled_lines(voice, answer), *elsewhere_lines(voice, answer))
            )
            for verdict in answer.verdicts:
                who = verdict.finding.series.estimator
                yield from ((who, note) for note in before_break_lines(voice, verdict))
        case Crossings():
            for one in answer.crossings:
                who = one.extreme.series.estimator
                told = [
                    *notes_on(voice, one, answer),
                    *uncounted_lines(voice, one.unsettled, [answer.dispute]),
                ]
                yield from ((who, note) for note in told)
        case Share() if isinstance(answer.query, YieldQuery):
            yield "", division_line(voice)
        case _:
            return


def _quoted(answer: Answer) -> list[Finding]:
    """Return the findings that the sentences for print are about."""
    match answer:
        case Figures():
            return [answer.lead, *answer.others, *answer.wider, *answer.by_name]
        case YearCard():
            return [*answer.entries[0].findings]
        case SideBySide() | Revisions():
            return [*answer.findings]
        case Sources():
            return [*behind(answer)]
        case Gains():
            return [order.changes[0].after for order in answer.orders]
        case TwoNumbers():
            return [one.finding for one in answer.found]
        case Comparison():
            return [finding for findings in answer.findings for finding in findings]
        case Trend():
            return [course.points[-1] for course in answer.courses]
        case Ranking():
            orders = orders_of(answer)
            return [rank.finding for order in orders for rank in ranks_in_print(answer, order)]
        case PlacesBeyond():
            return [one for order in answer.orders for one in named_in_print(order)]
        case Record():
            return [verdict.finding for verdict in answer.verdicts]
        case Crossings():
            return [one.pivots(answer.query.asks)[0] for one in answer.crossings]
        case Share():
            return [
                finding for share in answer.shares for finding in (share.part, *share.beside, share.whole)
            ]
        case Terms():
            return [point for courses in answer.series for each in courses for point in each.points]
        case MovedShares():
            return [finding for move in answer.moves for finding in move.findings]
        case Totals():
            return [finding for total in answer.totals for finding in total.findings]
        case _:
            return []


def _disputed(answer: Answer) -> Dispute | None:
    """Return the dispute that is about a figure in print, rather than about two ways of measuring."""
    match answer:
        case Trend() | Terms() | TwoNumbers():
            disputes: list[Dispute | None] = [*answer.disputes]
        case Figures() | Comparison() | Record() | Crossings() | SideBySide() | Revisions() | Share():
            disputes = [answer.dispute]
        case YearCard():
            disputes = [*answer.disputes[:1]]
        case _:
            disputes = []
    figures = [finding.current for finding in _quoted(answer)]
    return next((one for one in disputes if any(is_disputed(one, figure) for figure in figures)), None)


def _offered(voice: Voice, answer: Answer) -> tuple[Candidate, ...]:
    """Offer the sentences of a card's other lines, each as a whole question."""
    if not isinstance(answer, YearCard):
        return ()
    when = period_text(answer.period, voice.language)
    found = []
    for entry in answer.entries[1 : _MOST_OFFERED + 1]:
        what = series_thing(voice, entry.findings[0].series)
        asked = voice.say(f"copy: {what} in {when}", f"para imprimir: {what} en {when}")
        found.append(Candidate(label=asked, question=asked))
    return tuple(found)
