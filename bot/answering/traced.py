"""Whose number is this? All figures held are looked through for it, and what else the question says narrows them."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from bot.answering.derived import amount_in, converted
from bot.answering.inquiry import Inquiry
from bot.answering.instead import ask_number
from bot.answering.records import record
from bot.answering.revisions import revisions
from bot.values.answer import NoFigure, NotComparable, Record, Revisions
from bot.values.catalogue import PlaceKind
from bot.values.fact import Figure, SeriesKey, Standing
from bot.values.finding import ClaimedVerdict, MissingPart
from bot.values.period import Period
from bot.values.query import RecordQuery, RevisionsQuery
from bot.values.reading import Unclear
from bot.values.returned import AskBack
from bot.values.slot import IdSlot, Origin, Slot, Subject, WhenSlot
from bot.values.traced import ClaimAsk, NumberQuery

_SIZES: Final = {PlaceKind.STATE: 1, PlaceKind.DEPARTMENT: 1, PlaceKind.MUNICIPALITY: 2}
"""Countries, and what is larger, before their parts: a number without a place is seldom that of a town."""

_NEAR: Final = Decimal("0.005")
"""As far as a number can be from one that it is the rounding of."""

_HALF: Final = Decimal("0.5")
"""As far as a converted number can be from the whole one that was filed: 43 pounds are held as 20 kilograms."""

_MOST_ASKED: Final = 4


class Whose(NamedTuple):
    """What a figure is of, whoever gives it and in whatever edition."""

    measure: str
    substance: str
    place: str
    period: Period


async def trace(
    query: NumberQuery, inquiry: Inquiry
) -> Revisions | Record | NotComparable | AskBack | NoFigure:
    """Answer with the editions of the one figure that has the number; of several ask back which is meant.

    Nothing is taken for a number that it is not: a rounded one counts only where none has it exactly.
    """
    hits, printed = await hits_of(query, inquiry)
    if not hits:
        return await none_has(query, inquiry, printed)
    if len(hits) > 1:
        return ask_which(query, inquiry, hits)
    found = await editions_of(query, inquiry, hits[0])
    if not query.asks.is_of_record or not isinstance(found, Revisions):
        return found
    stands = found.verdict is ClaimedVerdict.CURRENT
    return await record(_record_of(query, found.matched[0]), inquiry) if stands else found


async def hits_of(query: NumberQuery, inquiry: Inquiry) -> tuple[list[list[Figure]], list[Figure]]:
    """Return the figures that have a number, those of one thing together, and all that were looked through for them."""
    printed = await _printed(query, inquiry)
    counting = [figure for figure in printed if figure.standing is not Standing.WITHDRAWN]
    return _hits(query, inquiry, counting), printed


def ask_which(query: NumberQuery, inquiry: Inquiry, hits: Sequence[Sequence[Figure]]) -> AskBack:
    """Ask of which figure a number is meant to be."""
    asked = tuple(ask_number(inquiry, query, figures[0]) for figures in hits[:_MOST_ASKED])
    reading = Unclear(language=inquiry.language, about="number", candidates=asked)
    return AskBack(facts_version=inquiry.version, as_of=inquiry.as_of, reading=reading)


async def editions_of(
    query: NumberQuery, inquiry: Inquiry, figures: Sequence[Figure]
) -> Revisions | NoFigure:
    """Return the editions of the figure that has a number, and how the number stands.

    One that has been revised since is no record: of it is told what it is now.
    """
    named = query.estimators[0] if len(query.estimators) == 1 else None
    asked = RevisionsQuery(
        subject=_subject(query, figures[0].series, named),
        when=_when(query, figures[0].period),
        claimed=query.claimed,
        asks=ClaimAsk.STILL if query.asks.is_of_record else query.asks,
        unit=query.unit,
        as_of=query.as_of,
        form=query.form,
    )
    return await revisions(asked, inquiry)


def _record_of(query: NumberQuery, figure: Figure) -> RecordQuery:
    """Return whether the figure that has a number is the highest or lowest of its estimator's series."""
    return RecordQuery(
        subject=_subject(query, figure.series, _slot(figure.series.estimator, query.estimators)),
        when=_when(query, figure.period),
        lowest=query.asks is ClaimAsk.LOWEST,
        unit=query.unit,
        as_of=query.as_of,
        form=query.form,
    )


def _subject(query: NumberQuery, series: SeriesKey, estimator: Slot[str] | None) -> Subject:
    return Subject(
        measure=_slot(series.measure, query.measures),
        substance=_slot(series.substance, query.substances),
        place=_slot(series.place, query.places),
        estimator=estimator,
    )


def _when(query: NumberQuery, period: Period) -> WhenSlot:
    return WhenSlot(value=period, origin=Origin.ASSUMED if query.when is None else query.when.origin)


async def _printed(query: NumberQuery, inquiry: Inquiry) -> list[Figure]:
    """Return the figures that have the number, in the unit said or any that it can be converted into."""
    exact: list[Figure] = []
    rounded: list[Figure] = []
    unit = None if query.unit is None else query.unit.value
    for number in _in_units(query, inquiry):
        reach = max(number * _NEAR, _HALF)
        near = await inquiry.store.figures_between(float(number - reach), float(number + reach))
        for figure in near:
            claimed = amount_in(unit, figure, inquiry.catalogue)
            if claimed is not None and claimed.low == claimed.high == query.claimed.low:
                exact.append(figure)
            elif claimed is not None and query.claimed.same_figure(claimed):
                rounded.append(figure)
    # What was asked about and rounds to the number comes before what has the very number and was not.
    asked = (found for found in (exact, rounded) if any(_is_asked(one, query, inquiry) for one in found))
    return next(asked, exact or rounded)


def _in_units(query: NumberQuery, inquiry: Inquiry) -> set[Decimal]:
    """Return the number in every unit of the kind said, itself where none is."""
    number = query.claimed.low
    if query.unit is None:
        return {number}
    unit, units = query.unit.value, inquiry.catalogue.units
    return {number} | {
        value for each in units if (value := converted(number, unit, each, inquiry.catalogue)) is not None
    }


def _hits(query: NumberQuery, inquiry: Inquiry, figures: Iterable[Figure]) -> list[list[Figure]]:
    """Return the figures asked about, those of one thing together: countries alone where there are any, best first."""
    found: dict[Whose, list[Figure]] = {}
    for figure in figures:
        if _is_asked(figure, query, inquiry):
            found.setdefault(Whose(*figure.series[:3], figure.period), []).append(figure)
    sizes = {whose: size(whose.place, inquiry) for whose in found}
    smallest = min(sizes.values(), default=0)
    kept = [whose for whose in found if query.places or sizes[whose] == smallest]
    return [
        sorted(found[whose], key=lambda one: inquiry.precedence(one.series))
        for whose in sorted(kept, key=lambda one: weight(one, inquiry))
    ]


def _is_asked(figure: Figure, query: NumberQuery, inquiry: Inquiry) -> bool:
    series, substances = figure.series, {slot.value for slot in query.substances}
    group = inquiry.catalogue.substances.get(series.substance)
    within = group is not None and not substances.isdisjoint(group.includes)
    return (
        _has(query.measures, series.measure)
        and (not substances or series.substance in substances or within)
        and _has(query.places, series.place)
        and _has(query.estimators, series.estimator)
        and (query.when is None or query.when.value.year == figure.period.year)
        and (inquiry.as_of is None or figure.edition.published.latest <= inquiry.as_of)
    )


def _has(slots: Sequence[Slot[str]], identity: str) -> bool:
    return not slots or any(slot.value == identity for slot in slots)


def size(place: str, inquiry: Inquiry) -> int:
    """Return how small a place is: countries, and what is larger, are 0."""
    held = inquiry.catalogue.places.get(place)
    return 0 if held is None else _SIZES.get(held.kind, 0)


def weight(whose: Whose, inquiry: Inquiry) -> tuple[bool, bool, int, str, str]:
    """Order what a number can be of: what a year card tells of its usual place first, then the newest."""
    themes = inquiry.catalogue.themes.values()
    cards = [
        theme for theme in themes if any((line.measure, line.substance) == whose[:2] for line in theme.card)
    ]
    usual = any(theme.place == whose.place for theme in cards)
    return not usual, not cards, -whose.period.year, whose.measure, whose.place


async def none_has(query: NumberQuery, inquiry: Inquiry, printed: Sequence[Figure]) -> NoFigure:
    """Say that no figure held has the number, with what has it elsewhere, or was set aside."""
    aside = [one for one in printed if one.standing is Standing.WITHDRAWN and _is_asked(one, query, inquiry)]
    free = query.model_copy(
        update={"measures": (), "substances": (), "places": (), "estimators": (), "when": None}
    )
    counting = [one for one in printed if one.standing is not Standing.WITHDRAWN]
    elsewhere = _elsewhere(query, free, inquiry, counting)
    told = await editions_of(free, inquiry, elsewhere[0]) if elsewhere else None
    return NoFigure(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        missing=MissingPart.NUMBER,
        asked=query.claimed.written(),
        nearest=told.findings[:1] if isinstance(told, Revisions) else (),
        set_aside=tuple(aside),
    )


def _elsewhere(
    query: NumberQuery, free: NumberQuery, inquiry: Inquiry, counting: Sequence[Figure]
) -> list[list[Figure]]:
    """Return what else has a number: of the place named, else of what was named as counted, else what a year card tells."""
    there = free.model_copy(update={"places": query.places})
    counted = free.model_copy(update={"measures": query.measures})
    for one in (there, counted):
        if one != free and (hits := _hits(one, inquiry, counting)):
            return hits
    hits = _hits(free, inquiry, counting)
    named = query.places or query.measures
    return [
        found
        for found in hits
        if not named or _is_on_card(Whose(*found[0].series[:3], found[0].period), inquiry)
    ]


def _is_on_card(whose: Whose, inquiry: Inquiry) -> bool:
    _, aside, *_ = weight(whose, inquiry)
    return not aside


def _slot(value: str, said: Sequence[Slot[str]]) -> Slot[str]:
    """Return the slot that was said for a part of what was found; what nobody said was found by the number."""
    return next((slot for slot in said if slot.value == value), IdSlot(value=value, origin=Origin.ASSUMED))
