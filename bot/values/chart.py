"""A chart before it is drawn: every number in its place and every word of it in the reply's language."""

from decimal import Decimal
from enum import StrEnum

from bot.values.model import Value


class Mark(StrEnum):
    """How a point is drawn, where it is anything but a settled, exact figure."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    RANGE = "range"
    UNSETTLED = "unsettled"
    """Provisional, preliminary, announced or leaked."""
    ALONE = "alone"
    """A figure that editors set against no other."""
    BREAK = "break"
    """No point: a line where the method changed."""


class Point(Value):
    """One figure: where it stands in time, its value, and for a range the upper end as well."""

    at: Decimal
    low: Decimal
    high: Decimal
    mark: Mark = Mark.EXACT


class Line(Value):
    """One series. Each of its ``runs`` is joined by a line; between them years are missing or the method changed."""

    name: str
    runs: tuple[tuple[Point, ...], ...]
    breaks: tuple[Decimal, ...] = ()
    """Where the method changed, between two points of the series."""


class Tick(Value):
    """One label of an axis."""

    at: Decimal
    label: str


class Chart(Value):
    """A chart of one thing in one place: a line for each series, and under it what must be known of it."""

    title: str
    unit: str
    lines: tuple[Line, ...]
    years: tuple[Tick, ...]
    values: tuple[Tick, ...]
    legend: tuple[tuple[Mark, str], ...]
    """What the marks that occur stand for."""
    notes: tuple[str, ...]
    """Breaks, gaps, sources with their editions, and the version of the facts."""
    alt_text: str
    sparkline: tuple[str, ...]
