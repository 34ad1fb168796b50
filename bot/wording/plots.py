"""One line of a chart: where its points stand, what marks them, and where the line is parted."""

from decimal import Decimal
from typing import Final

from bot.values.amount import Amount, Hedge
from bot.values.chart import Line, Mark, Point
from bot.values.fact import Figure, Status
from bot.values.finding import Course, Derived, Finding
from bot.values.period import Period, PeriodKind
from bot.wording.amounts import derived_text, figure_amount
from bot.wording.dates import in_period
from bot.wording.phrases import capital, listed, status_word
from bot.wording.voice import Voice

_HEDGED: Final = {
    Hedge.ABOUT: Mark.ABOUT,
    Hedge.AT_LEAST: Mark.AT_LEAST,
    Hedge.MORE_THAN: Mark.AT_LEAST,
    Hedge.AT_MOST: Mark.AT_MOST,
    Hedge.LESS_THAN: Mark.AT_MOST,
    Hedge.BETWEEN: Mark.RANGE,
}
_APART: Final = frozenset({Mark.RANGE, Mark.ALONE})
"""Points that no line is drawn to."""

SETTLED: Final = frozenset({Status.FINAL, Status.PUBLISHED})
_HALF: Final = Decimal("0.5")


class Plot:
    """One course with those of its points that the chart's unit can show."""

    def __init__(
        self, voice: Voice, course: Course, unit: str, converted: dict[str, list[Derived]], name: str
    ) -> None:
        self.course = course
        self.name = name
        self.converted = converted
        held = sorted((*course.points, *course.unsettled), key=lambda point: point.period.last)
        shown = [(point, _point(voice, point.current, unit, converted)) for point in held]
        self.points = [(finding, point) for finding, point in shown if point is not None]
        self.left_out = [finding for finding, point in shown if point is None]
        self.series = course.points[0].series

    def line(self) -> Line:
        """Return the line with its runs: parted by a missing year, a change of method, a range and what stands alone."""
        runs: list[list[Point]] = []
        breaks: list[Decimal] = []
        before: tuple[Finding, Point] | None = None
        for finding, point in self.points:
            broken = [
                brk.before
                for brk in self.course.breaks
                if before is not None and before[0].period.last < brk.before.first <= finding.period.last
            ]
            apart = before is not None and (
                not _APART.isdisjoint({point.mark, before[1].mark}) or finding in self.course.unsettled
            )
            if before is None or broken or apart or point.at - before[1].at > _step(finding.period):
                runs.append([])
            # Drawn right before the period that it is told to be before, however long nothing was held.
            beside = _HALF if finding.period.is_yearly else Decimal(0)
            breaks += [brk.year - beside for brk in broken[-1:]]
            runs[-1].append(point)
            before = (finding, point)
        return Line(name=capital(self.name), runs=tuple(map(tuple, runs)), breaks=tuple(breaks))

    def told(self, voice: Voice, finding: Finding) -> str:
        """Write a point's amount as the chart shows it, with its period."""
        ends = self.converted.get(finding.current.id)
        amount = figure_amount(voice, finding.current)
        if ends:
            amount = listed(voice, [derived_text(voice, end, signed=True) for end in ends])
        status = finding.current.status
        settled = "" if status in SETTLED else f" ({status_word(voice, status)})"
        return f"{amount} {in_period(finding.period, voice.language)}{settled}"

    def peak(self) -> Finding:
        """Return the finding that stands highest in the chart, the first of several; never one that stands alone."""
        compared = [pair for pair in self.points if pair[1].mark is not Mark.ALONE] or self.points
        return max(compared, key=lambda pair: pair[1].high)[0]


def _point(voice: Voice, figure: Figure, unit: str, converted: dict[str, list[Derived]]) -> Point | None:
    amount = figure.amount
    if not isinstance(amount, Amount):
        return None
    ends = [derived.value for derived in converted.get(figure.id, ()) if derived.unit == unit]
    if figure.unit == unit:
        ends = [amount.low, amount.high]
    if not ends:
        return None
    mark = _HEDGED.get(amount.hedge, Mark.EXACT)
    if mark is Mark.EXACT and figure.status not in SETTLED:
        mark = Mark.UNSETTLED
    caveats = (voice.catalogue.caveats.get(caveat) for caveat in figure.caveats)
    if mark is not Mark.RANGE and any(caveat is not None and caveat.alone for caveat in caveats):
        mark = Mark.ALONE
    return Point(at=_at(figure.period), low=min(ends), high=max(ends), mark=mark)


def _at(period: Period) -> Decimal:
    """Return where a period stands on the axis of years: a month or a day within its year."""
    if period.kind is PeriodKind.MONTH:
        return period.year + (Decimal(period.first.month) - Decimal("0.5")) / 12
    if period.kind is PeriodKind.DAY:
        return period.year + Decimal(period.first.timetuple().tm_yday - 1) / 366
    return Decimal(period.year)


def _step(period: Period) -> Decimal:
    """Return how far two neighbours may lie apart before a gap is seen between them."""
    return Decimal("0.1") if period.kind is PeriodKind.MONTH else Decimal(1)
