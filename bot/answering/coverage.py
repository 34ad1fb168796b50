"""What is held, and what is missing between its first and last year."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from bot.answering.inquiry import Inquiry
from bot.answering.store import SeriesHeld
from bot.values.answer import Coverage, Held, MissingPart, NoFigure
from bot.values.query import CoverageQuery, Slot


class _Named(NamedTuple):
    """The parts of a series that were named, besides its place."""

    measure: str
    substance: str
    estimator: str


async def coverage(query: CoverageQuery, inquiry: Inquiry) -> Coverage | NoFigure:
    """Answer with the series that match; without a place, those of all places are told as one, its place empty."""
    store, place = inquiry.store, _named(query.place)
    named = _Named(_named(query.measure), _named(query.substance), _named(query.estimator))
    if place:
        found = await store.series(place=place, **named._asdict())
    else:
        found = await store.series_over_places(**named._asdict())
    if not found:
        return _nothing(query, inquiry)
    return Coverage(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        held=tuple(
            map(_held, sorted(found, key=lambda one: (one.series[:2], inquiry.precedence(one.series))))
        ),
        places=1 if place else await store.places_held(**named._asdict()),
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


def _gaps(years: Sequence[int]) -> tuple[int, ...]:
    if not years:
        return ()
    held = set(years)
    return tuple(number for number in range(years[0], years[-1]) if number not in held)


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
