"""A theme, a way of counting or a quantity that a follow-up names alone, of what its thread counts.

'Only at the border' after cocaine is the cocaine seized there, 'just at ports of entry' what is counted so of it, and
'a kilo' after a price its price by the kilo.
"""

from typing import Final

from bot.reading.hearing import Heard
from bot.reading.knowledge import Knowledge
from bot.reading.priced import quantity_named
from bot.reading.slots import Several, Slots
from bot.values.catalogue import UnitKind
from bot.values.slot import IdSlot, Origin, Slot

_ONLY: Final = frozenset("only just exclusively alone solo solamente unicamente exclusivamente nomas".split())
"""Words by which the thread's own figure is wanted, or a part of it, and nothing else."""


def narrowed(own: Slots, before: Slots, said: frozenset[str], knowledge: Knowledge) -> Slots:
    """Return what a follow-up says with its theme as a measure of what the thread counts, where the theme has one.

    A theme that has none is another subject, of its own place; beside 'only' nothing but the thread's is meant, and
    the first measure of the theme is asked for, which is not held of it.
    """
    if not before.kind or own.measures or own.substances or own.places or own.elsewhere:
        return own
    counted = _counted(before, knowledge)
    if own.theme is None:
        return own if counted is None else _counted_so(own, before, counted, knowledge)
    theme = knowledge.catalogue.themes[own.theme.value]
    group = () if counted is None else (counted.value, *knowledge.groups_of.get(counted.value, ()))
    line = next((each for each in theme.card if each.substance in group), None)
    there = [place for slot in before.places for place in slot.value]
    if counted is None or (line is None and said.isdisjoint(_ONLY)):
        held = any(
            knowledge.holds(place, one.measure, one.substance) for place in there for one in theme.card
        )
        return own if held or not there else own._replace(places=_of(theme.place))
    measure = (line or theme.card[0]).measure
    held = line is not None and any(knowledge.holds(place, measure, line.substance) for place in there)
    named = own.theme
    return own._replace(
        theme=None,
        measures=(Several((measure,), Origin.SAID, named.words, named.start, named.end),),
        substances=(counted,),
        places=() if held else _of(theme.place),
    )


def for_quantity(own: Slots, before: Slots, heard: Heard, knowledge: Knowledge) -> Slots:
    """Return what a follow-up to a price says with the quantity it names as the price that is asked by it: 'and a kilo?'."""
    measures = knowledge.catalogue.measures
    earlier = {measures[identity].unit_kind for slot in before.measures for identity in slot.value}
    if (
        own.names_a_thing
        or earlier != {UnitKind.PRICE}
        or (named := quantity_named(heard, knowledge)) is None
    ):
        return own
    unit, priced = named
    return own._replace(
        measures=(Several(priced, Origin.SAID, unit.words, unit.start, unit.end),),
        unit=IdSlot(
            value=knowledge.priced_by[unit.ids[0]][0], words=unit.words, start=unit.start, end=unit.end
        ),
    )


def _counted_so(own: Slots, before: Slots, counted: Slot[str], knowledge: Knowledge) -> Slots:
    """Return the one measure of a card's substance that is counted in the way named."""
    if len(own.scopes) != 1 or before.theme is None:
        return own
    (way,) = own.scopes
    found = [
        (measure, counted.value)
        for measure in knowledge.measures_of.get(counted.value, ())
        if way.value in knowledge.scopes_of.get((measure, counted.value), ())
    ]
    if len(found) != 1:
        return own
    there = [place for slot in before.places for place in slot.value]
    held = any(knowledge.holds(place, *found[0]) for place in there)
    return own._replace(
        measures=(Several((found[0][0],), Origin.SAID, way.words, way.start, way.end),),
        substances=(counted,),
        places=() if held else _of(knowledge.usual_place(*found[0])),
    )


def _counted(before: Slots, knowledge: Knowledge) -> Slot[str] | None:
    """Return the substance that a thread is about: one that is a part of others, or what its theme is named for."""
    wholes = {measure.part_of_whole for measure in knowledge.catalogue.measures.values()}
    parts = [slot for slot in before.substances if slot.value not in wholes]
    if parts:
        return parts[0]
    theme = before.theme
    return theme if theme is not None and theme.value in knowledge.catalogue.substances else None


def _of(place: str) -> tuple[Several, ...]:
    return (Several((place,), Origin.ASSUMED),)
