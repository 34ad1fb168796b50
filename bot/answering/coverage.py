"""What is held, and what is missing between its first and last year."""

import json
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from bot.answering.inquiry import Inquiry
from bot.answering.store import SeriesHeld
from bot.values.answer import Coverage, NoFigure
from bot.values.catalogue import Theme
from bot.values.fact import SeriesKey
from bot.values.finding import Held, MissingPart
from bot.values.query import CoverageQuery
from bot.values.slot import Slot


class _Named(NamedTuple):
    """The parts of a series that were named, besides its place."""

    measure: str
    substance: str
    estimator: str


class _Counted(NamedTuple):
    """Something that is counted, of something."""

    measure: str
    substance: str


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
    order = {counted: rank for rank, counted in enumerate(_most_asked(inquiry.catalogue.themes.values()))}
    last = len(order)

    @cache
    def precedence(estimator: str, scope: str) -> tuple[object, ...]:
        # Those who count, and their ways, are few, and their series many.
        return inquiry.precedence(SeriesKey("", "", "", estimator, scope))

    def by_interest(series: SeriesKey) -> tuple[object, ...]:
        """Order series by what is asked for most, then by name and by whoever is named first."""
        counted = _Counted(*series[:2])
        return order.get(counted, last), counted, precedence(series.estimator, series.scope)

    return Coverage(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        held=tuple(map(_held, sorted(found, key=lambda one: by_interest(one.series)))),
        places=1 if place else await store.places_held(**named._asdict()),
        figures=sum(series.figures for series in found),
    )


def _most_asked(themes: Iterable[Theme]) -> tuple[_Counted, ...]:
    """Return what the year cards show: each card's next measure in turn, then their other substances."""
    cards = [[_Counted(line.measure, line.substance) for line in theme.card] for theme in themes]
    first: dict[str, _Counted] = {}
    for _ in range(max(map(len, cards), default=0)):
        for card in cards:
            line = next((line for line in card if line.measure not in first), None)
            if line is not None:
                first[line.measure] = line
    return tuple(dict.fromkeys([*first.values(), *(line for card in cards for line in card)]))


def _held(held: SeriesHeld) -> Held:
    return Held.checked(
        series=held.series,
        first=held.first,
        last=held.last,
        count=held.figures,
        gaps=_gaps(held.years),
    )


def _gaps(text: str) -> tuple[int, ...]:
    """Return the years missing between the first and the last of an array of them, which is read only where some are."""
    if text == "[]":
        return ()
    first, last = int(text[1:5]), int(text[-5:-1])
    if text.count(",") == last - first:
        return ()
    years = frozenset(json.loads(text))
    return tuple(number for number in range(first, last) if number not in years)


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
