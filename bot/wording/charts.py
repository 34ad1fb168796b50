"""A run of years as a chart: a line for each series, its breaks and gaps, and every source by name."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from bot.values.amount import Amount, Hedge
from bot.values.answer import Trend
from bot.values.chart import Chart, Line, Mark, Point
from bot.values.fact import Edition, Figure, Status
from bot.values.finding import Course, Derived, Finding
from bot.values.period import Period, PeriodKind
from bot.wording.amounts import derived_text, figure_amount
from bot.wording.axes import value_ticks, year_ticks
from bot.wording.dates import in_period, period_text, published_text, when_published
from bot.wording.phrases import capital, clause, listed, sentence, status_word
from bot.wording.publishers import published_by
from bot.wording.sentences import is_disputed
from bot.wording.sparklines import sparkline
from bot.wording.subjects import series_thing
from bot.wording.voice import Voice
from bot.wording.years import years_text

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

_SETTLED: Final = frozenset({Status.FINAL, Status.PUBLISHED})
_LEGEND: Final = {
    Mark.ABOUT: ("about", "alrededor de"),
    Mark.AT_LEAST: ("at least, or more than", "al menos, o más de"),
    Mark.AT_MOST: ("at most, or less than", "como máximo, o menos de"),
    Mark.RANGE: ("a range", "un intervalo"),
    Mark.UNSETTLED: (
        "provisional, preliminary, announced or leaked",
        "provisional, preliminar, anunciada o filtrada",
    ),
    Mark.ALONE: ("not to be compared with the others", "no se compara con las demás"),
    Mark.BREAK: (
        "the method changed: not comparable across",
        "el método cambió: no comparable a ambos lados",
    ),
}
_HALF: Final = Decimal("0.5")
_EDITIONS_NAMED: Final = 3


class _Plot:
    """One course with those of its points that the chart's unit can show."""

    def __init__(self, voice: Voice, course: Course, unit: str, converted: dict[str, list[Derived]]) -> None:
        self.course = course
        self.converted = converted
        held = sorted((*course.points, *course.unsettled), key=lambda point: point.period.last)
        shown = [(point, _point(voice, point.current, unit, converted)) for point in held]
        self.points = [(finding, point) for finding, point in shown if point is not None]
        self.left_out = [finding for finding, point in shown if point is None]
        self.series = course.points[0].series

    def line(self, name: str) -> Line:
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
            apart = before is not None and not _APART.isdisjoint({point.mark, before[1].mark})
            if before is None or broken or apart or point.at - before[1].at > _step(finding.period):
                runs.append([])
            # Drawn right before the period that it is told to be before, however long nothing was held.
            beside = _HALF if finding.period.is_yearly else Decimal(0)
            breaks += [brk.year - beside for brk in broken[-1:]]
            runs[-1].append(point)
            before = (finding, point)
        return Line(name=name, runs=tuple(map(tuple, runs)), breaks=tuple(breaks))

    def told(self, voice: Voice, finding: Finding) -> str:
        """Write a point's amount as the chart shows it, with its period."""
        ends = self.converted.get(finding.current.id)
        amount = figure_amount(voice, finding.current)
        if ends:
            amount = listed(voice, [derived_text(voice, end, signed=True) for end in ends])
        status = finding.current.status
        settled = "" if status in _SETTLED else f" ({status_word(voice, status)})"
        return f"{amount} {in_period(finding.period, voice.language)}{settled}"

    def peak(self) -> Finding:
        """Return the finding that stands highest in the chart, the first of several; never one that stands alone."""
        compared = [pair for pair in self.points if pair[1].mark is not Mark.ALONE] or self.points
        return max(compared, key=lambda pair: pair[1].high)[0]


def chart(voice: Voice, answer: Trend) -> Chart | None:
    """Return the chart of a run of years; ``None`` where no point of it is a number."""
    converted: dict[str, list[Derived]] = {}
    for derived in answer.converted:
        converted.setdefault(derived.operands[0], []).append(derived)
    asked = answer.query.unit
    lead = answer.courses[0].points[-1].current
    unit = asked.value if asked is not None and answer.converted else lead.unit
    plots = [_Plot(voice, course, unit, converted) for course in answer.courses]
    shown = [plot for plot in plots if plot.points]
    if not shown:
        return None
    names = [capital(_name(voice, plot)) for plot in shown]
    lines = tuple(plot.line(name) for plot, name in zip(shown, names, strict=True))
    points = [point for plot in shown for _, point in plot.points]
    first, last = min(int(point.at) for point in points), max(int(point.at) for point in points)
    occurring = {point.mark for point in points} | {Mark.BREAK for line in lines if line.breaks}
    title = f"{capital(series_thing(voice, lead.series))}, {_span(first, last)}"
    return Chart(
        title=title,
        unit=capital(voice.unit_name(unit)),
        lines=lines,
        years=year_ticks(first, last),
        values=value_ticks(voice, max(point.high for point in points), unit),
        legend=tuple((mark, voice.say(*told)) for mark, told in _LEGEND.items() if mark in occurring),
        notes=(
            *(note for plot, name in zip(shown, names, strict=True) for note in _breaks(voice, plot, name)),
            *(note for plot, name in zip(shown, names, strict=True) for note in _gaps(voice, plot, name)),
            *_left_out(voice, plots),
            *_disputed(voice, answer, shown),
            *_converted(voice, plots, unit),
            *(_sources(voice, plot) for plot in shown),
            voice.say(
                f"Facts version {answer.facts_version}.", f"Versión {answer.facts_version} de los datos."
            ),
        ),
        alt_text=_alt_text(voice, title, unit, shown, names),
        sparkline=sparkline(
            voice,
            [
                (name, line, plot.told(voice, plot.peak()))
                for plot, name, line in zip(shown, names, lines, strict=True)
            ],
        ),
    )


def _disputed(voice: Voice, answer: Trend, shown: Sequence[_Plot]) -> Iterator[str]:
    """Say which of the points drawn is in dispute, in the editors' words."""
    drawn = [finding for plot in shown for finding, _ in plot.points]
    for dispute in answer.disputes:
        of = [finding.period for finding in drawn if is_disputed(dispute, finding.current)]
        if of:
            when = listed(voice, [period_text(period, voice.language) for period in dict.fromkeys(of)])
            yield f"{when}: {sentence(voice.say(dispute.say, dispute.say_es or dispute.say))}"


def _span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"


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
    if mark is Mark.EXACT and figure.status not in _SETTLED:
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


def _name(voice: Voice, plot: _Plot) -> str:
    name = voice.estimator(plot.series.estimator)
    return f"{name} ({voice.scope(plot.series.scope)})" if plot.series.scope else name


def _breaks(voice: Voice, plot: _Plot, name: str) -> Iterator[str]:
    for broken in plot.course.breaks:
        when = broken.before.first.year
        why = clause(voice.say(broken.why, broken.why_es or broken.why))
        yield voice.say(
            f"{name}: the series breaks before {when}: {why}.",
            f"{name}: la serie tiene un quiebre antes de {when}: {why}.",
        )


def _gaps(voice: Voice, plot: _Plot, name: str) -> Iterator[str]:
    held = {finding.period.year for finding, _ in plot.points}
    gaps = [year for year in range(min(held), max(held)) if year not in held]
    if gaps:
        years = listed(voice, years_text(gaps, voice.language))
        yield voice.say(f"{name}: not held: {years}.", f"{name}: no tenemos {years}.")


def _left_out(voice: Voice, plots: Sequence[_Plot]) -> Iterator[str]:
    """Name the points that are in a unit which the chart's cannot show."""
    for plot in plots:
        by_unit: dict[str, list[int]] = {}
        for finding in plot.left_out:
            by_unit.setdefault(finding.current.unit, []).append(finding.period.year)
        for other, years in by_unit.items():
            counted, told = (
                voice.unit_name(other),
                listed(voice, years_text(sorted(set(years)), voice.language)),
            )
            name = capital(_name(voice, plot))
            yield voice.say(
                f"{name}: left out, in {counted}: {told}.",
                f"{name}: fuera del gráfico, en {counted}: {told}.",
            )


def _converted(voice: Voice, plots: Sequence[_Plot], unit: str) -> Iterator[str]:
    """Name the units that we turned into the chart's."""
    for plot in plots:
        sources = {finding.current.unit for finding, _ in plot.points} - {unit}
        if sources:
            name, told = (
                capital(_name(voice, plot)),
                listed(voice, [voice.unit_name(one) for one in sorted(sources)]),
            )
            yield voice.say(
                f"{name}: converted by us from {told}.", f"{name}: conversión nuestra desde {told}."
            )


def _sources(voice: Voice, plot: _Plot) -> str:
    """Name the editions of a line: each where they are few, else how many from when to when, and the last."""
    name = _name(voice, plot)
    editions = list(
        {finding.current.edition.id: finding.current.edition for finding, _ in plot.points}.values()
    )
    if len(editions) <= _EDITIONS_NAMED:
        told = "; ".join(dict.fromkeys(_edition(voice, edition) for edition in editions))
        return voice.say(f"Source, {name}: {told}.", f"Fuente, {name}: {told}.")
    dated = sorted((one for one in editions if one.published.is_dated), key=lambda one: one.published.latest)
    last = _edition(voice, plot.points[-1][0].current.edition)
    span = ""
    if dated:
        first, until = (when_published(dated[at].published, voice.language) for at in (0, -1))
        span = voice.say(f", {first} to {until}", f", de {first} a {until}")
    return voice.say(
        f"Source, {name}: {len(editions)} editions{span}; the last point: {last}.",
        f"Fuente, {name}: {len(editions)} ediciones{span}; el último punto: {last}.",
    )


def _edition(voice: Voice, edition: Edition) -> str:
    publisher = published_by(voice, edition)
    return f"{publisher}, {published_text(edition.published, voice.language)}"


def _alt_text(voice: Voice, title: str, unit: str, plots: Sequence[_Plot], names: Sequence[str]) -> str:
    """Say a chart in words: for each line the first point, the last, and the peak."""
    told = []
    for plot, name in zip(plots, names, strict=True):
        first, last, peak = (
            plot.told(voice, one) for one in (plot.points[0][0], plot.points[-1][0], plot.peak())
        )
        broken = sorted({brk.before.first.year for brk in plot.course.breaks})
        if broken:
            years = listed(voice, list(map(str, broken)))
            name = voice.say(f"{name} (breaks before {years})", f"{name} (quiebre antes de {years})")  # noqa: PLW2901
        if len(plot.points) == 1:
            told.append(voice.say(f"{name}: only {first}.", f"{name}: solo {first}."))
        else:
            told.append(
                voice.say(
                    f"{name}: first {first}, last {last}, peak {peak}.",
                    f"{name}: primero {first}, último {last}, máximo {peak}.",
                )
            )
    counted = voice.unit_name(unit)
    opening = voice.say(f"Line chart. {title}, in {counted}.", f"Gráfico de líneas. {title}, en {counted}.")
    return " ".join([opening, *told])
