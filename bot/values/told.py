"""The figures that an answer's sentences give: those that a unit asked for is worked out for."""

from collections.abc import Iterator
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
    Totals,
    Trend,
    YearCard,
)
from bot.values.beyond import PlacesBeyond
from bot.values.crossing import Crossings
from bot.values.fact import Figure
from bot.values.finding import Derived, Finding
from bot.values.gains import Gains
from bot.values.rivals import TwoNumbers

_RANKS: Final = 3
"""Places of a ranking that are told in another unit where no position was asked for."""


def told_figures(answer: Answer) -> tuple[Figure, ...]:
    """Return the current figures that an answer gives, the most important first and each once."""
    return tuple({finding.current.id: finding.current for finding in _findings(answer)}.values())


def drawn_figures(answer: Answer) -> tuple[Figure, ...]:
    """Return the current figures that a chart or a table of an answer shows: of a run of years all of them."""
    if not isinstance(answer, Trend):
        return told_figures(answer)
    return tuple(point.current for course in answer.courses for point in (*course.points, *course.unsettled))


def computed_of(answer: Answer) -> tuple[Derived, ...]:
    """Return what was computed of several figures and is the answer itself: averages and totals."""
    match answer:
        case Trend():
            return tuple(course.derived for course in answer.courses if course.derived is not None)
        case Totals():
            return tuple(one.total for one in answer.totals)
        case _:
            return ()


def _findings(answer: Answer) -> Iterator[Finding]:
    match answer:
        case Figures():
            yield from (answer.lead, *answer.wider, *answer.by_name, *answer.others)
        case YearCard():
            yield from (finding for entry in answer.entries for finding in entry.findings)
        case Comparison():
            yield from (finding for findings in answer.findings for finding in findings)
        case Trend():
            for course in answer.courses:
                picked = course.picked
                yield from (
                    (course.points[-1], course.points[0]) if picked is None else (picked.after, picked.before)
                )
            yield from (answer.courses[0].highest, answer.courses[0].lowest)
        case Ranking():
            asked = [rank.finding for rank in answer.ranks if rank.position == answer.query.position]
            yield from asked or [rank.finding for rank in answer.ranks[:_RANKS]]
        case Record():
            for verdict in answer.verdicts:
                yield from (verdict.finding, verdict.record)
            yield from answer.elsewhere
        case Crossings():
            yield answer.crossings[0].pivots(answer.query.asks)[0]
        case PlacesBeyond():
            yield answer.orders[0].foremost[0]
        case Share():
            yield from (
                finding for share in answer.shares for finding in (share.part, *share.beside, share.whole)
            )
        case SideBySide() | Revisions():
            yield from answer.findings
        case Gains():
            first = answer.orders[0].changes[0]
            yield from (first.after, first.before)
        case TwoNumbers():
            yield from (one.finding for one in answer.found)
        case _:
            return
