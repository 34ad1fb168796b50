"""A chart in one line of text for each series: bars on one scale from nought, a dot for a year that is not held."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from bot.values.chart import Line, Point
from bot.wording.voice import Voice

_BARS: Final = "▁▂▃▄▅▆▇█"
_GAP: Final = "·"
_BREAK: Final = "|"


def sparkline(voice: Voice, lines: Sequence[tuple[str, Line, str]]) -> tuple[str, ...]:
    """Return each series with its first and last year around its bars, and its peak as it is told."""
    top = max(point.high for _, line, _ in lines for run in line.runs for point in run)
    width = max(len(name) for name, _, _ in lines)
    return tuple(_told(voice, name.ljust(width), line, peak, top) for name, line, peak in lines)


def _told(voice: Voice, name: str, line: Line, peak: str, top: Decimal) -> str:
    points = [point for run in line.runs for point in run]
    first, last = int(points[0].at), int(points[-1].at)
    bars = []
    before: Point | None = None
    for point in points:
        if before is not None:
            bars.append(_GAP * (int(point.at) - int(before.at) - 1))
            bars += [_BREAK for at in line.breaks if before.at < at < point.at]
        bars.append(_bar(point.high, top))
        before = point
    ends = voice.say(f"peak {peak}", f"máximo {peak}")
    return f"{name}  {first} {''.join(bars)} {last}  {ends}"


def _bar(value: Decimal, top: Decimal) -> str:
    if not top:
        return _BARS[0]
    return _BARS[min(int(value / top * len(_BARS)), len(_BARS) - 1)]
