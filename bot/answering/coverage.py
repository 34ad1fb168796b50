"""What is held, and what is missing between its first and last year."""

import json
from collections.abc import Iterable, Sequence

from bot.answering.inquiry import Inquiry
from bot.answering.store import SeriesHeld
from bot.values.answer import Coverage, Held, MissingPart, NoFigure
from bot.values.fact import SeriesKey
from bot.values.period import parse_period
from bot.values.query import CoverageQuery, Slot


async def coverage(query: CoverageQuery, inquiry: Inquiry) -> Coverage | NoFigure:
    """Answer with the series that match; without a place, those of all places are told as one, its place empty."""
    found = await inquiry.store.series(
        measure=_named(query.measure),
        substance=_named(query.substance),
        place=_named(query.place),
        estimator=_named(query.estimator),
    )
    if not found:
        return _nothing(query, inquiry)
    held = [_held(series) for series in found] if query.place is not None else _over_places(found)
    held.sort(key=lambda one: (one.series[:3], inquiry.precedence(one.series)))
    return Coverage(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        held=tuple(held),
        places=len({series.series.place for series in found}),
        figures=sum(series.figures for series in found),
    )


def _held(held: SeriesHeld) -> Held:
    return Held(
        series=held.series,
        first=held.first,
        last=held.last,
        count=held.figures,
        gaps=_gaps(json.loads(held.years)),
    )


def _over_places(found: Iterable[SeriesHeld]) -> list[Held]:
    """Return one entry for what an estimator counts in all places together, with no gaps: places differ in them."""
    groups: dict[SeriesKey, list[SeriesHeld]] = {}
    for held in found:
        groups.setdefault(held.series._replace(place=""), []).append(held)
    return [
        Held(
            series=series,
            first=min((one.first for one in group), key=_begins),
            last=max((one.last for one in group), key=_ends),
            count=sum(one.figures for one in group),
        )
        if len(group) > 1
        else _held(group[0])
        for series, group in groups.items()
    ]


def _gaps(years: Sequence[int]) -> tuple[int, ...]:
    held = set(years)
    return tuple(number for number in range(years[0], years[-1]) if number not in held)


def _begins(code: str) -> int:
    return parse_period(code).first.toordinal()


def _ends(code: str) -> int:
    return parse_period(code).last.toordinal()


def _nothing(query: CoverageQuery, inquiry: Inquiry) -> NoFigure:
    """Name the first part of the question that nothing is held for."""
    named = (
        (MissingPart.PLACE, query.place),
        (MissingPart.MEASURE, query.measure),
        (MissingPart.SUBSTANCE, query.substance),
        (MissingPart.ESTIMATOR, query.estimator),
    )
    part, said = next((part, slot.value) for part, slot in named if slot is not None)
    return NoFigure(facts_version=inquiry.version, as_of=inquiry.as_of, query=query, missing=part, asked=said)


def _named(slot: Slot[str] | None) -> str:
    return "" if slot is None else slot.value
