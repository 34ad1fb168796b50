"""Prices are for a quantity: by the gram, the kilo, the dose. Whoever names one wants the price for that."""

from collections.abc import Sequence

from bot.answering.derived import amount_in
from bot.answering.inquiry import Inquiry, meant
from bot.answering.missing import around, no_figure
from bot.answering.tracks import Track, holds_number
from bot.values.answer import NoFigure
from bot.values.catalogue import UnitKind
from bot.values.finding import Finding, MissingPart
from bot.values.period import Period
from bot.values.query import FigureQuery
from bot.values.slot import Origin


def by_quantity(query: FigureQuery, tracks: Sequence[Track], inquiry: Inquiry) -> list[Track]:
    """Return the tracks whose prices can be told for the quantity asked about, where any can; else all of them."""
    if not _names_quantity(query, inquiry):
        return list(tracks)
    when = query.when.value
    told = [
        (track, found)
        for track in tracks
        if (found := track.at(when) if isinstance(when, Period) else track.latest()) is not None
    ]
    able = [(track, found) for track, found in told if _is_for_it(query, found, inquiry)]
    if not able:
        return list(tracks)
    # What is priced for the very quantity goes before what has to be converted.
    unit = query.unit.value if query.unit is not None else ""
    exact = [track for track, found in able if found.current.unit == unit]
    return exact or [track for track, _ in able]


async def without_quantity(
    query: FigureQuery, lead: Finding, topic_tracks: Sequence[Track], inquiry: Inquiry
) -> NoFigure | None:
    """Say that no price for the quantity is held for the period, where one is for another; ``None`` if there is none.

    Where no place was named and the quantity is priced in other places, it is said where.
    """
    when = query.when.value
    if not _names_quantity(query, inquiry) or _is_for_it(query, lead, inquiry):
        return None
    if elsewhere := await _elsewhere(query, inquiry):
        return no_figure(query, inquiry, MissingPart.PERIOD, when.code, [*elsewhere[:2], lead])
    if not isinstance(when, Period):
        return None
    whole = meant(await inquiry.whole_tracks([inquiry.topic(query.subject)]), query.subject)
    nearest = [one for one in around(whole, when) if _is_for_it(query, one, inquiry)]
    if not nearest:
        return None
    same = [one for track in topic_tracks if (one := track.at(when)) is not None and holds_number(one)]
    return no_figure(query, inquiry, MissingPart.PERIOD, when.code, [*nearest[:2], *same])


async def _elsewhere(query: FigureQuery, inquiry: Inquiry) -> list[Finding]:
    """Return the newest prices for the very quantity in other places, the newest first, where no place was named."""
    place, unit = query.subject.place, query.unit
    if place.origin is not Origin.ASSUMED or unit is None:
        return []
    if inquiry.catalogue.units[unit.value].factor is not None:
        # What is priced by weight is priced so nearly everywhere: a few far places would say nothing.
        return []
    topic = inquiry.topic(query.subject)
    held = await inquiry.store.series(measure=topic.measure, substance=topic.substance)
    places = sorted({one.series.place for one in held if one.unit == unit.value} - {topic.place})
    tracks = await inquiry.whole_tracks([topic._replace(place=other) for other in places]) if places else []
    if isinstance(query.when.value, Period):
        found = [one for track in tracks if (one := track.at(query.when.value)) is not None]
    else:
        found = [one for track in tracks if (one := track.latest()) is not None]
    able = [one for one in found if holds_number(one) and one.current.unit == unit.value]
    return sorted(able, key=lambda one: one.period.last, reverse=True)


def _names_quantity(query: FigureQuery, inquiry: Inquiry) -> bool:
    unit = None if query.unit is None else inquiry.catalogue.units.get(query.unit.value)
    return unit is not None and unit.kind is UnitKind.PRICE


def _is_for_it(query: FigureQuery, finding: Finding, inquiry: Inquiry) -> bool:
    return (
        query.unit is not None and amount_in(query.unit.value, finding.current, inquiry.catalogue) is not None
    )
