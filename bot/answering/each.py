"""How many a day? A year's count on average over its hours, days, weeks or months, by each who counts it."""

from decimal import Decimal
from typing import Final

from bot.answering.changes import Reason
from bot.answering.derived import number, to_digits, told
from bot.answering.figures import figure
from bot.answering.inquiry import Inquiry
from bot.answering.refused import not_comparable
from bot.answering.releases import significant_digits
from bot.values.answer import Figures, NoFigure, NotComparable, Totals
from bot.values.asked import Each
from bot.values.finding import Derived, DerivedKind, Finding, Incomparable
from bot.values.period import Period
from bot.values.query import FigureQuery

_KINDS: Final = {
    Each.HOUR: DerivedKind.PER_HOUR,
    Each.DAY: DerivedKind.PER_DAY,
    Each.WEEK: DerivedKind.PER_WEEK,
    Each.MONTH: DerivedKind.PER_MONTH,
}
_HOURS: Final = 24
_MONTHS: Final = 12
_DAYS_OF_WEEK: Final = 7
_FEWEST_DIGITS, _MOST_DIGITS = 2, 3
"""Digits of an average: no more than a newsroom prints, and no more than the count has."""


async def figure_each(query: FigureQuery, inquiry: Inquiry) -> Figures | NotComparable | NoFigure:
    """Answer with the year's figures and what they come to on average; refuse where it is no count of events."""
    found = await figure(query, inquiry)
    if isinstance(found, NoFigure | NotComparable):
        return found
    if isinstance(found, Totals):
        return not_comparable(
            query, inquiry, _NO_SUMS, [one for each in found.totals for one in each.findings]
        )
    measure = inquiry.catalogue.measures.get(found.lead.series.measure)
    if measure is None or measure.flow_or_stock != "flow":
        return not_comparable(query, inquiry, _NO_EVENTS, [found.lead])
    beside = [one for one in found.others if one.period == found.lead.period]
    each = [one for finding in (found.lead, *beside) if (one := _average(finding, query.each)) is not None]
    if not each or each[0].operands != (found.lead.current.id,):
        return not_comparable(query, inquiry, Reason(Incomparable.HEDGED, of=(found.lead,)), [found.lead])
    return found.model_copy(update={"each": tuple(each)})


_NO_EVENTS: Final = Reason(
    Incomparable.DEFINITIONS,
    "what is there at one time, or at what price, is no count of events over the year",
    "lo que hay en un momento, o a qué precio, no es un conteo de hechos a lo largo del año",
)
_NO_SUMS: Final = Reason(
    Incomparable.DEFINITIONS,
    "a sum of several countries is not divided further",
    "una suma de varios países no se divide más",
)


def _average(finding: Finding, each: Each) -> Derived | None:
    """Return a count over the stretches of time in its period; ``None`` for no firm number, or no whole year."""
    exact, over = number(finding.current), _stretches(finding.period, each)
    if exact is None or over is None:
        return None
    digits = max(min(significant_digits(exact), _MOST_DIGITS), _FEWEST_DIGITS)
    value = to_digits(exact / over, digits)
    days = f"({_days(finding.period)} / {_DAYS_OF_WEEK})" if each is Each.WEEK else told(over)
    return Derived(
        kind=_KINDS[each],
        value=value,
        unit=finding.current.unit,
        recipe=f"{told(exact)} / {days} {each}s = {told(value)}",
        operands=(finding.current.id,),
    )


def _days(period: Period) -> int:
    return (period.last - period.first).days + 1


def _stretches(period: Period, each: Each) -> Decimal | None:
    """Return how many hours, days, weeks or months a year has, leap days and all."""
    if not period.is_yearly:
        return None
    days = Decimal(_days(period))
    return {
        Each.HOUR: days * _HOURS,
        Each.DAY: days,
        Each.WEEK: days / _DAYS_OF_WEEK,
        Each.MONTH: Decimal(_MONTHS),
    }.get(each)
