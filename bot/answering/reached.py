"""Which places lie beyond a bound, or have more than another? Judged one by one, inside one estimator, scope and period."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from bot.answering.changes import Reason, only_bounds
from bot.answering.derived import amount_in
from bot.answering.inquiry import Inquiry
from bot.answering.missing import missing
from bot.answering.order import is_level, keeps, size
from bot.answering.rankings import (
    Contest,
    Field,
    contest,
    fields_of_query,
    ranked_subject,
    unranked_answer,
    without_rank,
)
from bot.answering.refused import not_comparable
from bot.values.amount import Amount, Hedge
from bot.values.answer import NoFigure, NotComparable
from bot.values.beyond import PlacesBeyond, Reached
from bot.values.finding import Finding, Incomparable
from bot.values.query import RankingQuery

_DOWNWARD: Final = frozenset({Hedge.LESS_THAN, Hedge.AT_MOST})
_FIRM: Final = frozenset({Hedge.EXACTLY, Hedge.ABOUT})
_TWO: Final = 2


async def places_beyond(query: RankingQuery, inquiry: Inquiry) -> PlacesBeyond | NotComparable | NoFigure:
    """Answer with the places beyond the bound, out of those that the estimator with the most of them has a figure for."""
    among = await contest(query, inquiry)
    # Who counts one place alone may have another figure for the very place that answers.
    fields = await fields_of_query(query, among, inquiry, least=1)
    if not fields or len(fields[0].findings) < _TWO:
        return await unranked_answer(query, among, inquiry)
    lead = fields[0].findings[0].current.unit
    unit = query.unit.value if query.unit is not None else "" if query.than is not None else lead
    orders = tuple(
        one for field in fields if (one := _reached(query, unit, among, field, inquiry)) is not None
    )
    if not orders and query.than is not None:
        theirs = [one for one in fields[0].findings if one.series.place == query.than.value]
        if (hedged := only_bounds(*theirs)) is not None:
            return not_comparable(query, inquiry, hedged, theirs)
        subject = ranked_subject(query).model_copy(update={"place": query.than})
        return await missing(query, subject, query.when.value, inquiry)
    if not orders:
        return not_comparable(query, inquiry, Reason(Incomparable.UNITS), fields[0].findings[:2])
    return PlacesBeyond(facts_version=inquiry.version, as_of=inquiry.as_of, query=query, orders=orders)


def _reached(
    query: RankingQuery, unit: str, among: Contest, field: Field, inquiry: Inquiry
) -> Reached | None:
    """Return how a field lies to the bound; ``None`` without one, or where it is counted in units of another kind.

    Without a ``unit`` each estimator's figures are held against one of its own, in its own unit.
    """
    unit = unit or field.findings[0].current.unit
    bound = query.bound or _figure_as_bound(query, field)
    left_out = {slot.value for slot in (*query.beside, *((query.than,) if query.than else ()))}
    others = [one for one in field.findings if one.series.place not in left_out]
    amounts = {one.series: amount_in(unit, one.current, inquiry.catalogue) for one in others}
    if bound is None or not others or any(amount is None for amount in amounts.values()):
        return None
    judged = sorted(others, key=lambda one: (_nearness(one, bound), one.series.place))
    kept = {series: keeps(bound, amount) for series, amount in amounts.items() if amount is not None}

    def standing(wanted: bool | None) -> Sequence[Finding]:
        return [one for one in judged if kept[one.series] is wanted]

    return Reached(
        estimator=field.estimator,
        period=field.period,
        bound=bound,
        unit=unit,
        judged=tuple(judged),
        beyond=tuple(standing(True)),
        unsure=tuple(standing(None)),
        level=tuple(one for one in standing(False) if is_level(amounts[one.series], bound)),
        missing=without_rank(query, among, field, ()),
    )


def _figure_as_bound(query: RankingQuery, field: Field) -> Amount | None:
    """Return more, or less, than the figure of the place that others are held against; ``None`` where it has no firm one."""
    than = None if query.than is None else query.than.value
    amounts = (one.current.amount for one in field.findings if one.series.place == than)
    amount = next(amounts, None)
    if not isinstance(amount, Amount) or amount.hedge not in _FIRM:
        return None
    hedge = Hedge.LESS_THAN if query.lowest_first else Hedge.MORE_THAN
    return Amount(hedge=hedge, low=amount.low, high=amount.low)


def _nearness(finding: Finding, bound: Amount) -> Decimal:
    """Return how early a place stands in the order: what lies above a bound from the highest, what below from the lowest."""
    return size(finding) if bound.hedge in _DOWNWARD else -size(finding)
