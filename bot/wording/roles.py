"""Which figures an answer rests on, and the part each plays: lead, other, revision, operand or nearest."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from bot.values.answer import (
    Answer,
    Comparison,
    Figures,
    NoFigure,
    NotComparable,
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
from bot.values.beyond import PlacesBeyond, Reached
from bot.values.crossing import Crossings
from bot.values.fact import Figure
from bot.values.finding import Change, Course, Derived, Finding, NoChange, PartOfWhole, RecordVerdict
from bot.values.gains import Gains
from bot.values.moved import MovedShares, ShareMove
from bot.values.rivals import TwoNumbers
from bot.values.terms import TermCourse, Terms
from bot.values.told import computed_of

Role = Literal["lead", "other", "revision", "operand", "nearest"]


class Cast(NamedTuple):
    """A figure with its part in an answer, and whether it is its estimator's current one."""

    figure: Figure
    role: Role
    current: bool


def cast(answer: Answer) -> tuple[Cast, ...]:
    """Return every figure of an answer once, in the first part that it plays."""
    found: dict[str, Cast] = {}
    for part in _parts(answer):
        found.setdefault(part.figure.id, part)
    return tuple(found.values())


def _parts(answer: Answer) -> Iterator[Cast]:
    match answer:
        case Figures():
            yield from _whole(answer.lead, "lead")
            yield from _all((*answer.others, *answer.wider, *answer.by_name), "other")
            yield from _changes((answer.change, *answer.other_changes))
        case YearCard():
            for entry in answer.entries:
                yield from _whole(entry.findings[0], "lead")
                yield from _all(entry.findings[1:], "other")
                yield from _changes((entry.change,))
        case Comparison():
            yield Cast(answer.findings[0][-1].current, "lead", current=True)
            yield from _all((one for findings in answer.findings for one in findings), "operand")
        case Trend():
            yield from _trend(answer.courses)
        case Terms():
            yield from _terms(answer.series)
        case Ranking():
            yield from _ranking(answer)
        case PlacesBeyond():
            yield from _reached(answer.orders)
        case Record():
            yield from _record(answer.verdicts)
            yield from _all(answer.elsewhere, "other")
        case Crossings():
            yield from _crossings(answer)
        case Share():
            yield from _shares(answer.shares)
        case Revisions():
            yield from _sided(answer.findings)
            yield from (*_all(answer.wider, "other"), *_matched(answer.matched), *_repeats(answer.findings))
        case Gains():
            yield from _gains([change for order in answer.orders for change in order.changes])
        case TwoNumbers():
            yield from _sided([one.finding for one in answer.found])
            yield from (Cast(one.figure, "revision", current=False) for one in answer.found)
        case MovedShares():
            yield from _moves(answer.moves)
        case SideBySide():
            yield from (*_sided(answer.findings), *_changes(answer.changes))
        case Totals():
            yield from (Cast(each, "operand", current=True) for one in answer.totals for each in one.operands)
        case Sources():
            yield from _sourced(answer)
        case NoFigure():
            yield from _all(answer.beside, "operand")
            yield from (Cast(finding.current, "nearest", current=True) for finding in answer.nearest)
        case NotComparable():
            yield from _all(answer.findings, "operand")
            yield from (Cast(finding.current, "nearest", current=True) for finding in answer.comparable)
        case _:
            return


def behind(answer: Sources) -> tuple[Finding, ...]:
    """Return what every figure rests on whose source was asked for, that of the first one first."""
    return sum(answer.beside, answer.findings)


def _sourced(answer: Sources) -> Iterator[Cast]:
    yield from _sided(answer.findings)
    yield from _all((finding for beside in answer.beside for finding in beside), "other")
    yield from _repeats(answer.findings)


def _shares(shares: Sequence[PartOfWhole]) -> Iterator[Cast]:
    for number, share in enumerate(shares):
        yield from _whole(share.part, "other" if number else "lead")
        yield from _all((*share.beside, share.whole), "operand")


def _matched(figures: Iterable[Figure]) -> Iterator[Cast]:
    yield from (Cast(figure, "other", current=False) for figure in figures)


def _repeats(findings: Iterable[Finding]) -> Iterator[Cast]:
    yield from (Cast(repeat, "revision", current=False) for finding in findings for repeat in finding.repeats)


def _gains(changes: Sequence[Change]) -> Iterator[Cast]:
    yield Cast(changes[0].after.current, "lead", current=True)
    yield from _changes(changes)


def _moves(moves: Sequence[ShareMove]) -> Iterator[Cast]:
    yield Cast(moves[0].after.parts[0], "lead", current=True)
    yield from (Cast(figure, "operand", current=True) for move in moves for figure in move.figures())


def _whole(finding: Finding, role: Role) -> Iterator[Cast]:
    """Return a finding's current figure, then the editions behind it."""
    yield Cast(finding.current, role, current=True)
    for figure in (finding.first, *finding.history[:-1], *finding.conflicting):
        yield Cast(figure, "revision", current=False)


def _all(findings: Iterable[Finding], role: Role) -> Iterator[Cast]:
    for finding in findings:
        yield from _whole(finding, role)


def _sided(findings: Sequence[Finding]) -> Iterator[Cast]:
    yield from _whole(findings[0], "lead")
    yield from _all(findings[1:], "other")


def _changes(changes: Iterable[Change | NoChange | None]) -> Iterator[Cast]:
    for change in changes:
        if change is not None:
            yield from _whole(change.before, "operand")
            yield from _whole(change.after, "operand")


def _trend(courses: Sequence[Course]) -> Iterator[Cast]:
    first = courses[0]
    lead = first.picked.after if first.picked is not None else first.points[-1]
    yield Cast(lead.current, "lead", current=True)
    for course in courses:
        picked = () if course.picked is None else (course.picked.before, course.picked.after)
        ended = () if course.ended is None else (course.ended.before, course.ended.after)
        for point in (*course.points, course.highest, course.lowest, *picked, *ended, *course.unsettled):
            yield Cast(point.current, "operand", current=True)


def _terms(series: Sequence[Sequence[TermCourse]]) -> Iterator[Cast]:
    points = [point for courses in series for each in courses for point in (*each.points, *each.leaked)]
    yield Cast(points[0].current, "lead", current=True)
    yield from (Cast(point.current, "operand", current=True) for point in points)


def _ranking(answer: Ranking) -> Iterator[Cast]:
    position = answer.query.position or 1
    for rank in answer.ranks:
        if rank.position == position:
            yield Cast(rank.finding.current, "lead", current=True)
    ranks = [*answer.ranks, *(rank for other in answer.also for rank in other.ranks)]
    yield from (Cast(rank.finding.current, "operand", current=True) for rank in ranks)


def _reached(orders: Sequence[Reached]) -> Iterator[Cast]:
    yield Cast(orders[0].foremost[0].current, "lead", current=True)
    yield from _all((one for order in orders for one in order.judged), "operand")


def _record(verdicts: Sequence[RecordVerdict]) -> Iterator[Cast]:
    for number, verdict in enumerate(verdicts):
        yield from _whole(verdict.finding, "other" if number else "lead")
        beside = (
            verdict.record,
            verdict.runner_up,
            verdict.passed_by,
            verdict.higher_before_break,
            *verdict.following,
            *verdict.ties,
            *verdict.unsettled,
        )
        yield from (Cast(found.current, "operand", current=True) for found in beside if found is not None)


def _crossings(answer: Crossings) -> Iterator[Cast]:
    """Return the figure that answers as the lead, and every year that was judged, on either side of the bound."""
    yield from _whole(answer.crossings[0].pivots(answer.query.asks)[0], "lead")
    for one in answer.crossings:
        judged = (*one.points, *one.before_break, *one.unsettled, *one.outdated)
        yield from (Cast(point.current, "operand", current=True) for point in judged)


def derived_of(answer: Answer) -> tuple[Derived, ...]:
    """Return every number that was computed for an answer."""
    return (*_computed(answer), *answer.converted)


def _computed(answer: Answer) -> tuple[Derived, ...]:
    match answer:
        case Figures():
            changes = (answer.change, *answer.other_changes)
            return (*_of_changes(changes), *_given(answer.gap), *answer.alongside, *answer.each)
        case YearCard():
            return (*_of_changes(entry.change for entry in answer.entries), *answer.alongside)
        case Comparison():
            return (*_of_changes(answer.changes), *answer.at_first)
        case Trend():
            return tuple(
                derived
                for course in answer.courses
                for derived in (
                    *_of_changes((course.picked, course.change, course.ended)),
                    *_given(course.derived),
                )
            )
        case Terms():
            return tuple(_of_changes(each.change for courses in answer.series for each in courses))
        case Gains():
            return tuple(_of_changes(change for order in answer.orders for change in order.changes))
        case Share():
            return tuple(one for share in answer.shares for one in (share.share, *_given(share.together)))
        case Totals():
            shares = (one.share for one in answer.totals)
            return (*(share for one in shares for share in _given(one)), *computed_of(answer))
        case MovedShares():
            return tuple(one for move in answer.moves for one in _of_share_move(move))
        case SideBySide():
            return (*_given(answer.gap), *_given(answer.gap_reversed), *_of_changes(answer.changes))
        case _:
            return ()


def _of_share_move(move: ShareMove) -> Iterator[Derived]:
    yield move.points
    for portion in (move.after, move.before):
        yield from (portion.share, *_given(portion.together), *_given(portion.total))


def _given(derived: Derived | None) -> tuple[Derived, ...]:
    return () if derived is None else (derived,)


def _of_changes(changes: Iterable[Change | NoChange | None]) -> Iterator[Derived]:
    for change in changes:
        if isinstance(change, Change):
            yield change.absolute
            yield from (*_given(change.relative), *_given(change.factor))
