"""The refusal to set figures against each other: why, the figures themselves, and what can be asked instead."""

from collections.abc import Iterable, Sequence

from bot.answering.changes import Reason
from bot.answering.inquiry import Inquiry
from bot.answering.instead import ask_figure, distinct
from bot.values.answer import NotComparable
from bot.values.compared import ComparisonQuery
from bot.values.crossing import CrossingQuery
from bot.values.finding import Finding, Incomparable
from bot.values.parts import ShareQuery, YieldQuery
from bot.values.query import FigureQuery, RankingQuery, RecordQuery
from bot.values.reading import Candidate


def not_comparable(
    query: ComparisonQuery
    | CrossingQuery
    | FigureQuery
    | RankingQuery
    | RecordQuery
    | ShareQuery
    | YieldQuery,
    inquiry: Inquiry,
    reason: Reason,
    findings: Sequence[Finding],
    instead: Iterable[Candidate] | None = None,
    comparable: tuple[Finding, ...] = (),
) -> NotComparable:
    """Return the findings with the reason; instead of them each can be asked alone, unless told otherwise."""
    offered = (ask_figure(inquiry, finding) for finding in findings) if instead is None else instead
    return NotComparable(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        why=reason.why,
        findings=tuple(findings),
        disputes=inquiry.disputes(findings),
        detail=reason.detail,
        detail_es=reason.detail_es,
        of=reason.of,
        comparable=comparable,
        instead=distinct(offered),
    )


def without_record(query: RecordQuery, highest: Sequence[Finding], inquiry: Inquiry) -> NotComparable:
    """Return that no series has years enough for a record, with the highest of each that has two."""
    reason = Reason(
        Incomparable.MISSING,
        "no series held has three years that may be compared, so that none has a record",
        "ninguna serie disponible tiene tres años comparables, así que ninguna tiene récord",
    )
    return not_comparable(query, inquiry, reason, highest)
