"""A chart on its sheet: title, names of the series, the plot, what the marks mean, and the small print.

Every word and number comes with the chart; here they are only put in their places.
"""

from typing import Final

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.typing import LineStyleType

from bot.drawing.ruler import BOLD, PLAIN, width, wrapped
from bot.values.chart import Chart, Line, Mark, Point

WIDTH: Final = 10.0
"""Inches."""

_PLOT_HEIGHT: Final = 4.2
_MARGIN: Final = 0.5
_RIGHT: Final = 0.35
_TITLE: Final = 15.0
_NAME: Final = 10.5
_UNIT: Final = 9.5
_LABEL: Final = 9.0
_MARKED: Final = 8.5
_SMALL: Final = 8.0
_ROWS: Final = {_TITLE: 0.3, _NAME: 0.22, _MARKED: 0.24, _SMALL: 0.19}
"""Inches that a line takes in each size of print."""

_KEY: Final = 0.45
_GAP: Final = 0.4
_INK: Final = "#222222"
_FAINT: Final = "#6b6b6b"
_GRID: Final = "#e3e3e3"
_COLOURS: Final = ("#1f4e79", "#c0504d", "#4f8a3c", "#8064a2", "#d08a1d", "#2b9aa8", "#7f7f7f", "#a0527a")
_DASHES: Final[tuple[LineStyleType, ...]] = ("-", "--", "-.", ":")
"""Series are told apart by their dashes as well, for whoever prints without colour."""

_SHAPES: Final = {
    Mark.EXACT: "o",
    Mark.ABOUT: "o",
    Mark.AT_LEAST: "^",
    Mark.AT_MOST: "v",
    Mark.UNSETTLED: "D",
    Mark.ALONE: "s",
}
_UPRIGHT: Final[dict[Mark, LineStyleType]] = {Mark.RANGE: "-", Mark.BREAK: (0, (3, 2))}
"""What the legend shows as a line that stands, rather than as a point."""


class Sheet:
    """A chart with everything measured, so that the sheet is as tall as what must be said."""

    def __init__(self, chart: Chart) -> None:
        self.chart = chart
        self.left = max(_MARGIN, 0.25 + max(width(tick.label, _LABEL) for tick in chart.values))
        room = WIDTH - self.left - _RIGHT
        self.title = wrapped(chart.title, _TITLE, room, bold=True)
        self.names = [wrapped(line.name, _NAME, room - _KEY) for line in chart.lines]
        self.legend = list(_rows(chart.legend, room))
        self.small = [text for note in chart.notes for text in wrapped(note, _SMALL, room)]
        names = sum(map(len, self.names))
        self._above = 0.7 + _ROWS[_TITLE] * len(self.title) + _ROWS[_NAME] * names
        self._below = 0.75 + _ROWS[_MARKED] * len(self.legend) + _ROWS[_SMALL] * len(self.small)
        self.height = self._above + _PLOT_HEIGHT + self._below

    def draw(self, figure: Figure) -> None:
        """Put everything in its place, from the top down."""
        at = self.height - 0.4
        for text in self.title:
            self._text(figure, at, text, _TITLE, bold=True)
            at -= _ROWS[_TITLE]
        for number, name in enumerate(self.names):
            self._key(figure, at + 0.05, number)
            for text in name:
                self._text(figure, at, text, _NAME, left=self.left + _KEY, colour=_colour(number))
                at -= _ROWS[_NAME]
        self._text(figure, at - 0.06, self.chart.unit, _UNIT, colour=_FAINT)
        corner, size = (self.left, self._below), (WIDTH - self.left - _RIGHT, _PLOT_HEIGHT)
        axes = figure.add_axes(
            (corner[0] / WIDTH, corner[1] / self.height, size[0] / WIDTH, size[1] / self.height)
        )
        self._axes(axes)
        for number, line in enumerate(self.chart.lines):
            _draw_line(axes, line, number)
        at = self._below - 0.55
        for row in self.legend:
            self._legend(figure, at, row)
            at -= _ROWS[_MARKED]
        for text in self.small:
            self._text(figure, at, text, _SMALL, colour=_FAINT)
            at -= _ROWS[_SMALL]

    def _text(
        self,
        figure: Figure,
        at: float,
        text: str,
        size: float,
        *,
        left: float = 0,
        colour: str = _INK,
        bold: bool = False,
    ) -> None:
        # A dollar sign begins no formula here.
        drawn = figure.text(
            (left or self.left) / WIDTH,
            at / self.height,
            text,
            color=colour,
            fontproperties=BOLD if bold else PLAIN,
            parse_math=False,
        )
        drawn.set_fontsize(size)

    def _key(self, figure: Figure, at: float, number: int) -> None:
        alone = all(len(run) == 1 for run in self.chart.lines[number].runs)
        ends = (0.5,) if alone else (0, 1)
        figure.add_artist(
            Line2D(
                [(self.left + end * (_KEY - 0.1)) / WIDTH for end in ends],
                [at / self.height for _ in ends],
                color=_colour(number),
                linewidth=2,
                linestyle=_dash(number),
                marker="o",
                markersize=4,
            )
        )

    def _legend(self, figure: Figure, at: float, row: list[tuple[float, Mark, str]]) -> None:
        for left, mark, told in row:
            upright = mark in _UPRIGHT
            figure.add_artist(
                Line2D(
                    [(self.left + left + 0.06) / WIDTH] * (2 if upright else 1),
                    [(at + up) / self.height for up in ((-0.03, 0.13) if upright else (0.045,))],
                    color=_INK,
                    linestyle=_UPRIGHT.get(mark, "none"),
                    linewidth=1.4,
                    marker="" if upright else _SHAPES[mark],
                    markersize=6,
                    markerfacecolor="white",
                    markeredgewidth=1.4,
                )
            )
            self._text(figure, at, told, _MARKED, left=self.left + left + 0.2)

    def _axes(self, axes: Axes) -> None:
        chart = self.chart
        for side in ("top", "right", "left"):
            axes.spines[side].set_visible(False)
        axes.spines["bottom"].set_color(_FAINT)
        axes.set_axisbelow(True)
        axes.grid(visible=True, axis="y", color=_GRID, linewidth=0.8)
        axes.tick_params(axis="both", length=0, pad=5)
        points = [point for line in chart.lines for run in line.runs for point in run]
        years = [float(point.at) for point in points]
        axes.set_xlim(min(years) - 0.6, max(years) + 0.6)
        axes.set_ylim(0, float(max(chart.values[-1].at, *(point.high for point in points))) * 1.03)
        axes.set_yticks([float(tick.at) for tick in chart.values], [tick.label for tick in chart.values])
        axes.set_xticks([float(tick.at) for tick in chart.years], [tick.label for tick in chart.years])
        for label in (*axes.get_yticklabels(), *axes.get_xticklabels()):
            label.set_fontproperties(PLAIN)
            label.set_fontsize(_LABEL)
            label.set_color(_INK)
            label.set_parse_math(False)


def _rows(legend: tuple[tuple[Mark, str], ...], room: float) -> list[list[tuple[float, Mark, str]]]:
    """Return the legend in rows that fit, each entry with where it begins."""
    rows: list[list[tuple[float, Mark, str]]] = []
    left = room
    for mark, told in legend:
        wide = 0.2 + width(told, _MARKED)
        if left + wide > room:
            rows.append([])
            left = 0.0
        rows[-1].append((left, mark, told))
        left += wide + _GAP
    return rows


def _draw_line(axes: Axes, line: Line, number: int) -> None:
    colour = _colour(number)
    for run in line.runs:
        axes.plot(
            [float(point.at) for point in run],
            [float((point.low + point.high) / 2) for point in run],
            color=colour,
            linewidth=2,
            linestyle=_dash(number),
            zorder=2,
        )
        for point in run:
            _draw_point(axes, point, colour)
    for at in line.breaks:
        # Two series that break in one place show both colours.
        axes.axvline(float(at), color=colour, linewidth=1.2, linestyle=(4 * number, (3, 5)), zorder=1)


def _draw_point(axes: Axes, point: Point, colour: str) -> None:
    at = float(point.at)
    if point.mark is Mark.RANGE:
        ends = [float(point.low), float(point.high)]
        axes.plot([at, at], ends, color=colour, linewidth=1.6, marker="_", markersize=9)
        return
    plain = point.mark is Mark.EXACT
    axes.plot(
        [at],
        [float((point.low + point.high) / 2)],
        linestyle="none",
        marker=_SHAPES[point.mark],
        markersize=4.5 if plain else 7,
        markerfacecolor=colour if plain else "white",
        markeredgecolor=colour,
        markeredgewidth=1.0 if plain else 1.5,
        zorder=3,
        clip_on=False,
    )


def _colour(number: int) -> str:
    return _COLOURS[number % len(_COLOURS)]


def _dash(number: int) -> LineStyleType:
    return _DASHES[number % len(_DASHES)]
