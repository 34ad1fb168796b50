"""How did a part of a whole move? The shares of two periods by one estimator, where each is one and both may be compared."""

from collections.abc import Iterator, Sequence

from bot.answering.changes import Reason, change_between
from bot.answering.derived import POINTS, told
from bot.answering.inquiry import Inquiry
from bot.answering.kept import has_share_gone
from bot.answering.refused import not_comparable
from bot.answering.shares import share_of
from bot.values.answer import NoFigure, NotComparable, Share, Totals
from bot.values.finding import Derived, DerivedKind, Finding, Incomparable, NoChange, PartOfWhole, RegionTotal
from bot.values.moved import MovedShares, Portion, ShareMove
from bot.values.parts import ShareQuery
from bot.values.slot import IdSlot, Slot, When


async def share_moved(
    query: ShareQuery, base: Slot[When], inquiry: Inquiry
) -> MovedShares | NotComparable | NoFigure:
    """Answer with the shares of both periods by each estimator that has them, else with why one of them has none."""
    plain = query.model_copy(update={"base": None, "way": None})
    before = await share_of(plain.model_copy(update={"when": base}), inquiry)
    if isinstance(before, NotComparable | NoFigure):
        return before
    moves: list[ShareMove] = []
    refused: list[NotComparable | NoFigure] = []
    for earlier in _shares(before):
        after = await share_of(_by(plain, _findings(earlier)[0].series.estimator), inquiry)
        if isinstance(after, NotComparable | NoFigure):
            refused.append(after)
            continue
        for later in _shares(after):
            sides = [*_findings(later), *_findings(earlier)]
            reason = _apart(_findings(earlier), _findings(later), inquiry)
            if reason is None:
                moves.append(_move(earlier, later))
            else:
                refused.append(not_comparable(query, inquiry, reason, sides))
    if not moves:
        return refused[0]
    return MovedShares(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        moves=tuple(moves),
        kept=() if query.way is None else tuple(has_share_gone(query.way, move) for move in moves),
    )


def _shares(found: Share | Totals) -> Sequence[PartOfWhole | RegionTotal]:
    return found.shares if isinstance(found, Share) else found.totals


def _by(query: ShareQuery, estimator: str) -> ShareQuery:
    """Return the question of one estimator alone: what another has newer is no later share of this one's."""
    slot = IdSlot(value=estimator)
    part, whole = (
        side.model_copy(update={"estimator": side.estimator or slot}) for side in (query.part, query.whole)
    )
    return query.model_copy(update={"part": part, "whole": whole})


def _findings(one: PartOfWhole | RegionTotal) -> tuple[Finding, ...]:
    return one.findings if isinstance(one, RegionTotal) else (one.part, *one.beside, one.whole)


def _apart(before: Sequence[Finding], after: Sequence[Finding], inquiry: Inquiry) -> Reason | None:
    """Return why two shares are not set against each other: what may not be compared of their parts and wholes."""
    earlier = {finding.series: finding for finding in before}
    if set(earlier) != {finding.series for finding in after}:
        return Reason(Incomparable.SCOPES)
    changes = (
        change_between(earlier[one.series], one, inquiry.catalogue, inquiry.notes)
        for one in after
        if earlier[one.series].period != one.period
    )
    refused = next((change for change in changes if isinstance(change, NoChange)), None)
    return None if refused is None else Reason(refused.why, refused.detail, refused.detail_es, refused.of)


def _move(earlier: PartOfWhole | RegionTotal, later: PartOfWhole | RegionTotal) -> ShareMove:
    (before,), (after,) = _portion(earlier), _portion(later)
    return ShareMove(
        before=before,
        after=after,
        points=_points(before.share, after.share),
        findings=(*_findings(later), *_findings(earlier)),
    )


def _points(before: Derived, after: Derived) -> Derived:
    """Return by how many percentage points one share is more than an earlier one."""
    value = after.value - before.value
    return Derived(
        kind=DerivedKind.POINTS_CHANGE,
        value=value,
        unit=POINTS,
        recipe=f"{told(after.value)} - {told(before.value)} = {told(value)}",
        operands=tuple(dict.fromkeys((*after.operands, *before.operands))),
    )


def _portion(one: PartOfWhole | RegionTotal) -> Iterator[Portion]:
    """Yield a share with its figures, whether its whole is counted or a sum of ours."""
    if isinstance(one, PartOfWhole):
        parts = tuple(finding.current for finding in (one.part, *one.beside))
        yield Portion(parts=parts, share=one.share, together=one.together, whole=one.whole.current)
    elif one.part is not None and one.share is not None:
        parts = (one.part, *one.beside)
        yield Portion(parts=parts, share=one.share, terms=one.operands, total=one.total)
