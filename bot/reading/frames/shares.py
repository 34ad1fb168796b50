"""Questions for the part that a place has of a larger one, or a substance of all together."""

from dataclasses import replace

from bot.reading.asks import Ask, assumed, when_of
from bot.reading.attempt import Attempt, Outcome
from bot.values.catalogue import PlaceKind
from bot.values.query import ShareQuery
from bot.values.slot import Slot


def share(attempt: Attempt) -> Outcome:
    """Ask for a part of a whole."""
    slots, knowledge = attempt.slots, attempt.knowledge
    if len(attempt.own.measures) > 1 or len(attempt.own.places) + len(attempt.own.elsewhere) > 1:
        return None
    wholes = {measure.part_of_whole for measure in knowledge.catalogue.measures.values()}
    parts = [slot for slot in (*slots.substances, *attempt.before.substances) if slot.value not in wholes]
    things = attempt.settler.things(replace(slots, substances=tuple(parts[:1] or slots.substances[:1])))
    if not isinstance(things, list):
        return things
    measure, substance = things[0]
    place = attempt.settler.place(slots, measure.value, substance.value)
    if isinstance(place, Ask):
        return place
    part = attempt.settler.subject(slots, measure, substance, place)
    entry = knowledge.catalogue.measures.get(measure.value)
    whole_substance, whole_place = part.substance, part.place
    if slots.outer:
        outer = attempt.settler.settle_place(slots.outer[0], measure.value, substance.value, slots)
        if isinstance(outer, Ask):
            return outer
        whole_place = outer
    elif entry is not None and entry.part_of_whole and part.substance.value != entry.part_of_whole:
        whole_substance = assumed(entry.part_of_whole)
    else:
        whole_place = _around(attempt, place)
    whole = part.model_copy(update={"substance": whole_substance, "place": whole_place})
    return ShareQuery(part=part, whole=whole, when=when_of(slots), as_of=slots.as_of, unit=slots.unit)


def _around(attempt: Attempt, place: Slot[str]) -> Slot[str]:
    """Return the country a place lies in, the world for a country."""
    places = attempt.knowledge.catalogue.places
    outer = places[place.value].within if place.value in places else ""
    while outer in places and places[outer].kind not in (PlaceKind.COUNTRY, PlaceKind.WORLD):
        outer = places[outer].within
    return assumed(outer or "WORLD")
