"""Figures grouped by series and period, with the one that counts for each period."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from bot.library.rows import Filed
from bot.values.fact import SeriesKey, Status
from bot.values.period import Period

_RANK: Final = {status.value: rank for rank, status in enumerate(Status)}


@dataclass(frozen=True, slots=True)
class Grouped:
    """All figures of one series by period, earliest first, and the newest settled one of each period.

    For checks only: which figure an answer gives is decided with more care, from the releases, when it is asked.
    """

    key: SeriesKey
    rows: dict[Period, tuple[Filed, ...]]
    newest: dict[Period, Filed]


def group(rows: Iterable[Filed]) -> dict[SeriesKey, Grouped]:
    """Return the figures by series, in the order of the keys."""
    by_series: dict[SeriesKey, dict[str, list[Filed]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        by_series[row.series][row.period.code].append(row)
    found = {}
    for key in sorted(by_series):
        periods = sorted(
            by_series[key].values(), key=lambda rows: (rows[0].period.first, rows[0].period.last)
        )
        all_rows = {rows[0].period: tuple(rows) for rows in periods}
        newest = {
            period: max(held, key=_settled)
            for period, rows in all_rows.items()
            if (held := [row for row in rows if row.counts])
        }
        found[key] = Grouped(key, all_rows, newest)
    return found


def _settled(row: Filed) -> tuple[int, str, str, str]:
    published = row.edition.published
    return -_RANK[row.status], f"{published.latest}", f"{published.earliest}", row.edition.id
