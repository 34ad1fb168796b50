"""Rows of the store as figures. They were checked when the facts were compiled, so they are only unpacked here."""

from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Final

from bot.values.amount import Amount, Hedge, Missing, parse_amount
from bot.values.fact import Edition, Figure, SeriesKey, Standing, Status
from bot.values.period import parse_period

Row = tuple[str, ...]

COLUMNS: Final = (
    "period",
    "edition",
    "hedge",
    "low",
    "high",
    "unit",
    "locator",
    "status",
    "standing",
    "why",
    "interval",
    "interval_means",
    "as_published",
    "processing",
    "how",
    "caveats",
    "note",
)
"""The columns that follow the five of the series key, in the order that :func:`figure_of` unpacks them."""

_STATUSES: Final = {status.value: status for status in Status}
_STANDINGS: Final = {standing.value: standing for standing in Standing}


class OddRow(ValueError):
    """A row says something that no compiled row can say; the message tells what."""


def figure_id(series: SeriesKey, period: str, edition: str) -> str:
    """Return the address of a figure: measure/substance/place/estimator[/scope]/period@edition."""
    return f"{'/'.join(filter(None, series))}/{period}@{edition}"


def figure_of(series: SeriesKey, row: Row, editions: Mapping[str, Edition]) -> Figure:
    """Return the figure that a row holds.

    Raises:
        OddRow: when the row names an edition that the catalogue lacks, or a word that is none of ours.
    """
    period, edition, hedge, low, high, unit, where, status, standing, why, interval, means, printed, *rest = (
        row
    )
    processing, how, caveats, note = rest
    try:
        return Figure.checked(
            id=figure_id(series, period, edition),
            series=series,
            period=parse_period(period),
            amount=amount_of(hedge, low, high),
            unit=unit,
            edition=editions[edition],
            where=where,
            status=_STATUSES[status],
            standing=_STANDINGS[standing],
            why=why,
            interval=_interval_of(interval) if interval else None,
            interval_means=means,
            as_published=printed,
            processing=processing,
            how=how,
            caveats=tuple(caveats.split()),
            note=note,
        )
    except (KeyError, ValueError, ArithmeticError) as error:
        raise OddRow(
            f"the row {figure_id(series, period, edition)} cannot be understood: {error!r}"
        ) from error


@lru_cache(maxsize=8192)
def amount_of(hedge: str, low: str, high: str) -> Amount | Missing:
    """Return the amount of a row; an empty hedge means that ``low`` is the word for why there is none."""
    if not hedge:
        return Missing(low)
    return Amount(hedge=Hedge(hedge), low=Decimal(low), high=Decimal(high))


@lru_cache(maxsize=8192)
def _interval_of(text: str) -> Amount:
    amount = parse_amount(text)
    if isinstance(amount, Missing):
        raise OddRow(f"{text!r} is no interval")
    return amount
