"""A run of years as a chart: a line for each series, its breaks and gaps, and every source by name."""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.values.answer import Trend
from bot.values.chart import Chart, Mark
from bot.values.fact import Edition, Figure
from bot.values.finding import Derived
from bot.wording.axes import value_ticks, year_ticks
from bot.wording.dates import period_text, published_text, when_published
from bot.wording.phrases import capital, clause, listed, sentence
from bot.wording.plots import Plot
from bot.wording.publishers import published_by
from bot.wording.sentences import is_disputed
from bot.wording.sparklines import sparkline
from bot.wording.subjects import series_thing, thing, where_counted
from bot.wording.together import are_of_drugs, names_together
from bot.wording.voice import Voice
from bot.wording.years import years_text

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
_EDITIONS_NAMED: Final = 3


def chart(voice: Voice, answer: Trend) -> Chart | None:
    """Return the chart of a run of years; ``None`` where no point of it is a number."""
    converted: dict[str, list[Derived]] = {}
    for derived in answer.converted:
        converted.setdefault(derived.operands[0], []).append(derived)
    asked = answer.query.unit
    lead = answer.courses[0].points[-1].current
    unit = asked.value if asked is not None and answer.converted else lead.unit
    plots = [
        Plot(voice, course, unit, converted, name)
        for course, name in zip(answer.courses, _names(voice, answer), strict=True)
    ]
    shown = [plot for plot in plots if plot.points]
    if not shown:
        return None
    lines = tuple(plot.line() for plot in shown)
    points = [point for plot in shown for _, point in plot.points]
    first, last = min(int(point.at) for point in points), max(int(point.at) for point in points)
    occurring = {point.mark for point in points} | {Mark.BREAK for line in lines if line.breaks}
    title = f"{capital(_title(voice, answer, lead))}, {_span(first, last)}"
    return Chart(
        title=title,
        unit=capital(voice.unit_name(unit)),
        lines=lines,
        years=year_ticks(first, last),
        values=value_ticks(voice, max(point.high for point in points), unit),
        legend=tuple((mark, voice.say(*told)) for mark, told in _LEGEND.items() if mark in occurring),
        notes=(
            *(note for plot in shown for note in _breaks(voice, plot)),
            *(note for plot in shown for note in _gaps(voice, plot)),
            *_left_out(voice, plots),
            *_disputed(voice, answer, shown),
            *_converted(voice, plots, unit),
            *(_sources(voice, plot) for plot in shown),
            voice.say(
                f"Facts version {answer.facts_version}.", f"Versión {answer.facts_version} de los datos."
            ),
        ),
        alt_text=_alt_text(voice, title, unit, shown),
        sparkline=sparkline(
            voice,
            [
                (line.name, line, plot.told(voice, plot.peak()))
                for plot, line in zip(shown, lines, strict=True)
            ],
        ),
    )


def _disputed(voice: Voice, answer: Trend, shown: Sequence[Plot]) -> Iterator[str]:
    """Say which of the points drawn is in dispute, in the editors' words."""
    drawn = [finding for plot in shown for finding, _ in plot.points]
    for dispute in answer.disputes:
        of = [finding.period for finding in drawn if is_disputed(dispute, finding.current)]
        if of:
            when = listed(voice, [period_text(period, voice.language) for period in dict.fromkeys(of)])
            yield f"{when}: {sentence(voice.say(dispute.say, dispute.say_es or dispute.say))}"


def _span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"


def _whose(voice: Voice, answer: Trend) -> list[str]:
    """Name whose each course is, and counted in which way."""
    keys = [course.points[0].series for course in answer.courses]
    named = [(voice.estimator(key.estimator), voice.scope(key.scope) if key.scope else "") for key in keys]
    return [f"{who} ({scope})" if scope else who for who, scope in named]


def _names(voice: Voice, answer: Trend) -> list[str]:
    """Name the lines by whose they are; of several places or drugs by these, and by whose as well where these differ."""
    whose = _whose(voice, answer)
    if not answer.query.among:
        return whose
    names = names_together(voice, answer)
    if len(set(whose)) == 1:
        return names
    return [f"{name}, {who}" for name, who in zip(names, whose, strict=True)]


def _title(voice: Voice, answer: Trend, lead: Figure) -> str:
    """Name what is drawn and where; of several places or drugs whose figures they are, where one has them all."""
    if not answer.query.among:
        return series_thing(voice, lead.series)
    whose = set(_whose(voice, answer))
    what = thing(voice, lead.series.measure, lead.series.substance)
    if are_of_drugs(answer):
        what = f"{voice.measure(lead.series.measure)} {where_counted(voice, lead.series.measure, lead.series.place)}"
    return f"{what}, {whose.pop()}" if len(whose) == 1 else what


def _breaks(voice: Voice, plot: Plot) -> Iterator[str]:
    name = capital(plot.name)
    for broken in plot.course.breaks:
        when = broken.before.first.year
        why = clause(voice.say(broken.why, broken.why_es or broken.why))
        yield voice.say(
            f"{name}: the series breaks before {when}: {why}.",
            f"{name}: la serie tiene un quiebre antes de {when}: {why}.",
        )


def _gaps(voice: Voice, plot: Plot) -> Iterator[str]:
    name = capital(plot.name)
    held = {finding.period.year for finding, _ in plot.points}
    gaps = [year for year in range(min(held), max(held)) if year not in held]
    if gaps:
        years = listed(voice, years_text(gaps, voice.language))
        yield voice.say(f"{name}: not held: {years}.", f"{name}: no tenemos {years}.")


def _left_out(voice: Voice, plots: Sequence[Plot]) -> Iterator[str]:
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
            name = capital(plot.name)
            yield voice.say(
                f"{name}: left out, in {counted}: {told}.",
                f"{name}: fuera del gráfico, en {counted}: {told}.",
            )


def _converted(voice: Voice, plots: Sequence[Plot], unit: str) -> Iterator[str]:
    """Name the units that we turned into the chart's."""
    for plot in plots:
        sources = {finding.current.unit for finding, _ in plot.points} - {unit}
        if sources:
            name, told = (
                capital(plot.name),
                listed(voice, [voice.unit_name(one) for one in sorted(sources)]),
            )
            yield voice.say(
                f"{name}: converted by us from {told}.", f"{name}: conversión nuestra desde {told}."
            )


def _sources(voice: Voice, plot: Plot) -> str:
    """Name the editions of a line: each where they are few, else how many from when to when, and the last."""
    name = plot.name
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


def _alt_text(voice: Voice, title: str, unit: str, plots: Sequence[Plot]) -> str:
    """Say a chart in words: for each line the first point, the last, and the peak."""
    told = []
    for plot in plots:
        name = capital(plot.name)
        first, last, peak = (
            plot.told(voice, one) for one in (plot.points[0][0], plot.points[-1][0], plot.peak())
        )
        broken = sorted({brk.before.first.year for brk in plot.course.breaks})
        if broken:
            years = listed(voice, list(map(str, broken)))
            name = voice.say(f"{name} (breaks before {years})", f"{name} (quiebre antes de {years})")
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
