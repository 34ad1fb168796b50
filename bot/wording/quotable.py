"""Sentences that stand alone in print, one for each estimator of an answer: who, what, when, in which release."""

from collections.abc import Iterator, Sequence

from bot.values.amount import Missing
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
    Totals,
    Trend,
    YearCard,
)
from bot.values.beyond import PlacesBeyond
from bot.values.crossing import Crossing, Crossings
from bot.values.fact import Dispute, Figure
from bot.values.finding import Change, Course, Finding, NoChange, PartOfWhole, RecordVerdict
from bot.values.gains import Gains
from bot.values.moved import MovedShares
from bot.values.parts import YieldQuery
from bot.values.rivals import TwoNumbers
from bot.values.terms import Terms
from bot.wording.agency_style import dated_source
from bot.wording.amounts import bare_figure
from bot.wording.comparisons import compared_sentence, over_time
from bot.wording.crossings import crossing_sentence
from bot.wording.drafts import Line, Weight, line
from bot.wording.each import each_opening
from bot.wording.gains import gained_sentence
from bot.wording.history import release_beside, release_mark
from bot.wording.moves import move_phrase
from bot.wording.openings import after_colon, as_known
from bot.wording.phrases import capital, owned
from bot.wording.printed_ranks import ranking_in_print
from bot.wording.reached import reached_in_print
from bot.wording.record_checks import verdict_in_print
from bot.wording.roles import behind
from bot.wording.runs import cited_of_run, is_of_runs, run_sentence
from bot.wording.sentences import attribution, dispute_about, disputed_mark, figure_clause, is_disputed
from bot.wording.share_moves import share_move_sentence
from bot.wording.shares import share_sentence
from bot.wording.sums import computed_sentence, none_computed, none_over_years, span_text
from bot.wording.terms import terms_in_print
from bot.wording.totals import terms, total_sentence
from bot.wording.trends import picked_sentence
from bot.wording.voice import Voice
from bot.wording.ways import counts, is_of_ways
from bot.wording.yields import yield_sentence


def quotable(voice: Voice, answer: Answer) -> Iterator[Line]:
    """Return a sentence for each estimator whose figures an answer holds; none where it holds no figures."""
    match answer:
        case Figures():
            findings = (answer.lead, *answer.others, *answer.wider, *answer.by_name)
            for finding in findings:
                opening = each_opening(voice, answer.each, finding.current)
                yield _sentence(voice, answer, finding, answer.dispute, opening)
        case YearCard():
            dispute = answer.disputes[0] if answer.disputes else None
            findings = answer.entries[0].findings
            yield from (_sentence(voice, answer, finding, dispute) for finding in findings)
        case SideBySide() | Revisions():
            yield from (_sentence(voice, answer, finding, answer.dispute) for finding in answer.findings)
        case Gains():
            for order in answer.orders:
                first = order.changes[0]
                told = gained_sentence(voice, answer, order, _source(voice, first.after.current))
                yield _told(voice, answer, told, first.after.current, first.before.current)
        case TwoNumbers():
            for finding in {one.finding.current.id: one.finding for one in answer.found}.values():
                about = [one for one in answer.disputes if is_disputed(one, finding.current)]
                yield _sentence(voice, answer, finding, about[0] if about else None)
        case Sources():
            yield from (_sentence(voice, answer, finding, None) for finding in behind(answer))
        case Comparison() if is_of_ways(answer):
            yield from counts(voice, answer, _source(voice, answer.findings[0][0].current))
        case Comparison():
            for change in answer.changes:
                yield from _compared(voice, answer, change, answer.disputes)
        case Trend():
            yield from (told for course in answer.courses for told in _course(voice, answer, course))
        case Share():
            yield from (_part(voice, answer, share) for share in answer.shares)
        case Terms():
            yield from (_told(voice, answer, text, *cited) for text, cited in terms_in_print(voice, answer))
        case MovedShares():
            for move in answer.moves:
                yield _told(voice, answer, share_move_sentence(voice, move), *move.figures())
        case Totals():
            for total in answer.totals:
                told = capital(total_sentence(voice, total))
                if total.share is None:
                    told = f"{told.rstrip('.')}: {terms(voice, total)}."
                yield _told(voice, answer, told, *total.operands)
        case Ranking():
            ranks = ranking_in_print(voice, answer, _source)
            yield from (_told(voice, answer, text, *cited) for text, cited in ranks)
        case PlacesBeyond():
            reached = reached_in_print(voice, answer, _source)
            yield from (_told(voice, answer, text, *cited) for text, cited in reached)
        case Record():
            yield from (_verdict(voice, answer, verdict) for verdict in answer.verdicts)
        case Crossings():
            yield from (_crossing(voice, answer, crossing) for crossing in answer.crossings)
        case _:
            return


def _told(voice: Voice, answer: Answer, text: str, *cited: Figure) -> Line:
    return line(as_known(voice, answer.as_of, text), Weight.MUST, *cited)


def _source(voice: Voice, figure: Figure, dispute: Dispute | None = None) -> str:
    """Attribute a figure in words, with when it came out and whose page it is on."""
    disputed = is_disputed(dispute, figure)
    return attribution(voice, figure, disputed=disputed, dated=dated_source(voice, figure))


def _sentence(
    voice: Voice, answer: Answer, finding: Finding, dispute: Dispute | None, opening: str = ""
) -> Line:
    """Say one figure with who published it and when, and that it was revised where it was."""
    figure = finding.current
    revised, cited = _revised(voice, finding)
    text = f"{figure_clause(voice, figure)}, {_source(voice, figure, dispute)}{revised}."
    text = opening + after_colon(voice, text) if opening else text
    return _told(voice, answer, text, figure, *cited)


def _revised(voice: Voice, finding: Finding) -> tuple[str, tuple[Figure, ...]]:
    """Say what the first edition held gave, with its release; nothing where no other number was given."""
    first = finding.first
    if not finding.is_revised or isinstance(first.amount, Missing) or first.amount == finding.current.amount:
        return "", ()
    was, mark = bare_figure(voice, first), release_beside(voice, first, finding.current)
    when = f" ({mark})" if mark else ""
    told = voice.say(f"; an earlier edition{when} gave {was}", f"; una edición anterior{when} daba {was}")
    return told, (first,)


def _compared(
    voice: Voice, answer: Answer, change: Change | NoChange, disputes: Sequence[Dispute]
) -> Iterator[Line]:
    """Say a change or a difference in one sentence, both releases named; where there is none, the two apart."""
    before, after = change.before.current, change.after.current
    if isinstance(change, NoChange):
        for finding in (change.before, change.after):
            yield _sentence(voice, answer, finding, dispute_about(disputes, finding.current))
    elif over_time(change):
        yield _told(voice, answer, _moved(voice, change, disputes), after, before)
    else:
        text = compared_sentence(voice, change, disputes, dated=dated_source(voice, before))
        yield _told(voice, answer, text, before, after)


def _moved(voice: Voice, change: Change, disputes: Sequence[Dispute]) -> str:
    after = change.after.current
    marks = (release_mark(voice, change), disputed_mark(voice, change.before.current, disputes))
    moved = move_phrase(voice, change, mark="; ".join(mark for mark in marks if mark))
    return f"{figure_clause(voice, after)}, {moved}, {_source(voice, after, dispute_about(disputes, after))}."


def _course(voice: Voice, answer: Trend, course: Course) -> Iterator[Line]:
    picked, last = course.picked, course.points[-1] if course.picked is None else course.picked.after
    about = dispute_about(answer.disputes, last.current)
    if is_of_runs(answer):
        cited = cited_of_run(course)
        told = run_sentence(voice, answer, course, _source(voice, cited[0], about))
        yield _told(voice, answer, told, *cited)
    elif course.derived is not None:
        figures = (point.current for point in course.points)
        yield _told(voice, answer, computed_sentence(voice, course), *figures)
    elif (none := none_over_years(course, answer.query.asks)) is not None:
        ends = (course.points[0].current, course.points[-1].current)
        yield _told(voice, answer, none_computed(voice, course, none, answer), *ends)
    elif picked is not None:
        series = owned(voice, picked.after.series.estimator, ("series", "la serie"))
        years = span_text(voice, course.points)
        among = voice.say(f" in {series} {years}", f" en {series} {years}")
        said = _moved(voice, picked, answer.disputes)
        text = picked_sentence(voice, answer.query.asks, picked, said, among)
        yield _told(voice, answer, text, picked.after.current, picked.before.current)
    elif course.change is not None:
        yield from _compared(voice, answer, course.change, answer.disputes)
    else:
        yield _sentence(voice, answer, course.points[-1], about)


def _part(voice: Voice, answer: Share, share: PartOfWhole) -> Line:
    said = yield_sentence if isinstance(answer.query, YieldQuery) else share_sentence
    part, whole = share.part.current, share.whole.current
    beside = (finding.current for finding in share.beside)
    return _told(
        voice, answer, said(voice, share, _source(voice, part, answer.dispute)), part, *beside, whole
    )


def _verdict(voice: Voice, answer: Record, verdict: RecordVerdict) -> Line:
    figure, (revised, cited) = verdict.finding.current, _revised(voice, verdict.finding)
    source = _source(voice, figure, answer.dispute)
    second = verdict.runner_up if verdict.is_record else verdict.record
    beside = (second, *verdict.following, verdict.passed_by)
    told = f"{verdict_in_print(voice, verdict, answer, source)}{revised}."
    return _told(voice, answer, told, figure, *cited, *(one.current for one in beside if one is not None))


def _crossing(voice: Voice, answer: Crossings, crossing: Crossing) -> Line:
    """Say one estimator's years beyond a bound; a yes or no is for whoever asked."""
    cited = [point.current for point in crossing.cited(answer.query.asks)]
    source = _source(voice, cited[0], answer.dispute)
    return _told(voice, answer, crossing_sentence(voice, crossing, answer, source), *cited)
