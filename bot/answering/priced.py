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


def by_quantity(query: FigureQuery, tracks: Sequence[Track], inquiry: Inquiry) -> list[Track]:
    """Return the tracks whose prices can be told for the quantity asked about, where any can; else all of them."""
    when = query.when.value
    told = [
        (track, found)
        for track in tracks
        if (found := track.at(when) if isinstance(when, Period) else track.latest()) is not None
    ]
    able = [(track, found) for track, found in told if _is_for_it(query, found, inquiry)]
    if not _names_quantity(query, inquiry) or not able:
        return list(tracks)
    # What is priced for the very quantity goes before what has to be converted.
    unit = query.unit.value if query.unit is not None else ""
    exact = [track for track, found in able if found.current.unit == unit]
    return exact or [track for track, _ in able]


async def without_quantity(
    query: FigureQuery, lead: Finding, topic_tracks: Sequence[Track], inquiry: Inquiry
) -> NoFigure | None:
    """Say that no price for the quantity is held for the period, where one is for another; ``None`` if there is none."""
    when = query.when.value
    if not isinstance(when, Period) or not _names_quantity(query, inquiry):
        return None
    if _is_for_it(query, lead, inquiry):
        return None
    whole = meant(await inquiry.whole_tracks([inquiry.topic(query.subject)]), query.subject)
    nearest = [one for one in around(whole, when) if _is_for_it(query, one, inquiry)]
    if not nearest:
        return None
    same = [one for track in topic_tracks if (one := track.at(when)) is not None and holds_number(one)]
    return no_figure(query, inquiry, MissingPart.PERIOD, when.code, [*nearest[:2], *same])


def _names_quantity(query: FigureQuery, inquiry: Inquiry) -> bool:
    unit = None if query.unit is None else inquiry.catalogue.units.get(query.unit.value)
    return unit is not None and unit.kind is UnitKind.PRICE


def _is_for_it(query: FigureQuery, finding: Finding, inquiry: Inquiry) -> bool:
    return (
        query.unit is not None and amount_in(query.unit.value, finding.current, inquiry.catalogue) is not None
    )
