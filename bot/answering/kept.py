"""Is a claim kept? A part or a change as somebody claims it, held against the one that is worked out."""

from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal

from bot.answering.derived import converted, factor_of, number
from bot.answering.order import NEAR, is_about, keeps
from bot.answering.releases import is_settled
from bot.values.amount import Amount, Hedge
from bot.values.catalogue import Catalogue
from bot.values.claimed import PERCENT, TIMES, ClaimedMove, Multiple, Way
from bot.values.compared import ComparisonQuery, TrendQuery
from bot.values.fact import Figure
from bot.values.finding import Change, NoChange, PartOfWhole, RegionTotal
from bot.values.moved import ShareMove


def is_share_kept(claimed: Amount, share: PartOfWhole) -> bool | None:
    """Say whether a part is as large as claimed, in percent of its whole."""
    part, whole = number(share.part.current), number(share.whole.current)
    if share.together is not None:
        part = share.together.value
    if part is None or not whole:
        return None
    figures = [finding.current for finding in (share.part, *share.beside, share.whole)]
    return _kept(claimed, part / whole * 100, soft=_is_soft(*figures))


def is_region_share_kept(claimed: Amount, one: RegionTotal) -> bool | None:
    """Say whether a country's part of a region is as large as claimed, in percent of the sum."""
    if one.part is None or not one.total.value:
        return None
    part = sum((number(figure) or Decimal(0) for figure in (one.part, *one.beside)), Decimal(0))
    return _kept(claimed, part / one.total.value * 100, soft=_is_soft(*one.operands))


def changes_kept(
    query: ComparisonQuery | TrendQuery, changes: Sequence[Change | NoChange | None], catalogue: Catalogue
) -> tuple[bool | None, ...]:
    """Say of each change whether it is as claimed, or went the way that is asked about; nothing where neither is."""
    return (
        moves_kept(query.claimed, changes, catalogue)
        or multiples_kept(query.multiple, changes)
        or ways_kept(query.way, changes)
    )


def with_factor(query: ComparisonQuery | TrendQuery, change: Change | NoChange) -> Change | NoChange:
    """Return a change with its factor where a question asks for it, or claims one."""
    asked = query.multiple is not None or (query.claimed is not None and query.claimed.unit == TIMES)
    if not asked or not isinstance(change, Change) or change.relative is None:
        return change
    return change.model_copy(update={"factor": factor_of(change.before.current, change.after.current)})


def moves_kept(
    claimed: ClaimedMove | None, changes: Iterable[Change | NoChange | None], catalogue: Catalogue
) -> tuple[bool | None, ...]:
    """Say of each change whether it is as claimed; nothing where nothing is claimed."""
    if claimed is None:
        return ()
    return tuple(
        _is_move_kept(claimed, change, catalogue) if isinstance(change, Change) else None
        for change in changes
    )


def multiples_kept(
    multiple: Multiple | None, changes: Iterable[Change | NoChange | None]
) -> tuple[bool | None, ...]:
    """Say of each change whether the one side is as many times the other as claimed; nothing where no number is."""
    if multiple is None or multiple.claimed is None:
        return ()
    return tuple(
        _is_multiple_kept(multiple, multiple.claimed, change) if isinstance(change, Change) else None
        for change in changes
    )


def _is_multiple_kept(multiple: Multiple, claimed: Amount, change: Change) -> bool | None:
    sides = (change.before, change.after) if multiple.of_last else (change.after, change.before)
    base, larger = (number(side.current) for side in sides)
    if larger is None or base is None or base <= 0 or change.relative is None:
        return None
    if not all(is_settled(side.current) for side in sides):
        return None
    soft = _is_soft(change.before.current, change.after.current)
    kept = _kept(claimed, larger / base, soft=soft)
    if not multiple.more:
        return kept
    # Three times more is three times as much to some, and four times to others.
    return kept if kept is _kept(claimed, larger / base - 1, soft=soft) else None


def ways_kept(way: Way | None, changes: Iterable[Change | NoChange | None]) -> tuple[bool | None, ...]:
    """Say of each change whether it went the way that is asked about; nothing where none is."""
    if way is None:
        return ()
    return tuple(_went(way, change) if isinstance(change, Change) else None for change in changes)


def has_share_gone(way: Way, move: ShareMove) -> bool | None:
    """Say whether a share went the way that is asked about; a small step between approximate ones leaves it open."""
    old, new = move.before.share.value, move.after.share.value
    if _is_soft(*move.figures()) and abs(new - old) <= abs(old) * NEAR:
        return None
    return new > old if way is Way.RISE else new < old


def _went(way: Way, change: Change) -> bool | None:
    before, after = change.before.current, change.after.current
    old, new = number(before), number(after)
    if old is None or new is None:
        return None
    if _is_soft(before, after) and abs(new - old) <= abs(old) * NEAR:
        return None
    return new > old if way is Way.RISE else new < old


def _is_move_kept(claimed: ClaimedMove, change: Change, catalogue: Catalogue) -> bool | None:
    """Say whether a change is as claimed, and whether the levels are: one that is not makes the whole claim wrong."""
    ends = (change.before.current, change.after.current)[-len(claimed.levels) :] if claimed.levels else ()
    told = [
        _is_level_kept(level, figure, claimed.level_unit, catalogue)
        for level, figure in zip(claimed.levels, ends, strict=True)
    ]
    if len(claimed.levels) < len((change.before, change.after)):
        told.append(_is_size_kept(claimed, change, catalogue))
    return False if False in told else None if None in told else True


def _is_level_kept(claimed: Amount, figure: Figure, unit: str, catalogue: Catalogue) -> bool | None:
    exact = number(figure)
    if exact is not None and unit and unit != figure.unit:
        exact = converted(exact, figure.unit, unit, catalogue)
    return None if exact is None else _kept(claimed, exact, soft=_is_soft(figure))


def _is_size_kept(claimed: ClaimedMove, change: Change, catalogue: Catalogue) -> bool | None:
    before, after = change.before.current, change.after.current
    old, new = number(before), number(after)
    if old is None or new is None:
        return None
    soft = _is_soft(before, after)
    if claimed.unit in (PERCENT, TIMES):
        if change.relative is None or old <= 0:
            # A percentage moves by points, and nothing is so many times nought.
            return None
        if claimed.unit == TIMES:
            return _kept(claimed.amount, new / old, soft=soft)
        moved: Decimal | None = (new - old) / old * 100
    else:
        moved = converted(new - old, before.unit, claimed.unit or before.unit, catalogue)
        if not claimed.unit or claimed.unit == before.unit:
            moved = new - old
    if moved is None:
        return None
    size = abs(moved) if claimed.way is Way.EITHER else moved if claimed.way is Way.RISE else -moved
    if size <= 0 and claimed.way is not Way.EITHER:
        return False
    return _kept(claimed.amount, size, soft=soft)


def _kept(claimed: Amount, exact: Decimal, *, soft: bool) -> bool | None:
    """Hold a number against a claim; near a bound an approximate one leaves it open."""
    limit = claimed.low
    apart = abs(exact - limit)
    match claimed.hedge:
        case Hedge.ABOUT:
            return True if _is_rounded_to(claimed, exact) else is_about(limit, exact)
        case Hedge.EXACTLY:
            right = _is_rounded_to(claimed, exact)
            return None if soft and not right and apart <= limit * NEAR else right
        case _:
            hedge = Hedge.ABOUT if soft else Hedge.EXACTLY
            return keeps(claimed, Amount(hedge=hedge, low=exact, high=exact))


def _is_rounded_to(claimed: Amount, exact: Decimal) -> bool:
    """Say whether a number is the one claimed: to its decimals, or as two prints of one figure may differ."""
    exponent = claimed.low.as_tuple().exponent
    step = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
    same = claimed.same_figure(Amount(hedge=Hedge.EXACTLY, low=exact, high=exact))
    return same or exact.quantize(step, ROUND_HALF_UP) == claimed.low


def _is_soft(*figures: Figure) -> bool:
    return any(isinstance(one.amount, Amount) and one.amount.hedge is not Hedge.EXACTLY for one in figures)
