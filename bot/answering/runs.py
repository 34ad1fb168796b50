"""A run: the rows of one series that were brought from the store, and what was made of them so far."""

from collections.abc import Callable

from bot.answering.rows import Row
from bot.values.fact import Figure, SeriesKey
from bot.values.finding import Finding


class Run:
    """A series that is held, with those of its rows that were asked for, if it has any of them.

    Rows become figures when they are asked for, and stay so: few of the years fetched are looked at, but those often.
    """

    __slots__ = ("_figure", "_figures", "_rows", "findings", "series")

    def __init__(self, series: SeriesKey, figure: Callable[[SeriesKey, Row], Figure]) -> None:
        self.series = series
        self.findings: dict[str, Finding | None] = {}
        """What the series says of a period as known today, by the period's code, as far as anybody worked it out."""
        self._figure = figure
        self._figures: dict[str, list[Figure]] = {}
        self._rows: dict[str, list[Row]] = {}

    def add(self, row: Row) -> None:
        """Add a row of the series."""
        self._rows.setdefault(row[0], []).append(row)

    @property
    def periods(self) -> tuple[str, ...]:
        """The codes of the periods that there are rows for."""
        return tuple(self._rows)

    def figures(self, period: str) -> list[Figure]:
        """Return the figures of a period, every edition and the withdrawn ones included."""
        if period not in self._figures:
            self._figures[period] = [self._figure(self.series, row) for row in self._rows.get(period, ())]
        return self._figures[period]
