"""Questions for what was made of each hectare of a crop."""

from bot.reading.asks import Ask, when_of
from bot.reading.attempt import Attempt, Outcome
from bot.values.parts import YieldQuery
from bot.values.slot import Slot

_OF_CROP = frozenset("hectare hectares hectarea hectareas yield yields rendimiento rendimientos".split())
"""Words that say of what a yield is where the crop is left out and a place named: only one crop's is held."""


def of_harvest(attempt: Attempt) -> bool:
    """Say whether a question is about what was made of each hectare, in one year."""
    if not attempt.cue("yield"):
        return False
    own, bearings = attempt.own, attempt.heard.bearings
    several = len(own.whens) > 1 or own.elsewhere or own.span is not None
    ranked = bearings.level or bearings.across_places
    named = attempt.slots.names_a_thing or (bool(own.places) and not attempt.heard.said.isdisjoint(_OF_CROP))
    return named and not (several or ranked or attempt.moves())


def harvest(attempt: Attempt) -> Outcome:
    """Ask how much was made of each hectare, of the crop or of what is made of it; pass for anything else."""
    slots, catalogue = attempt.slots, attempt.knowledge.catalogue
    named = {slot.value for slot in slots.substances} or ({slots.theme.value} if slots.theme else set())
    made = [
        (measure.id, *measure.harvested_from)
        for measure in catalogue.measures.values()
        if measure.harvested_from and named <= {measure.harvested_from[0], *measure.harvested_from[2:]}
    ]
    if len(made) != 1:
        return None
    output, product, area, crop = made[0]
    places = attempt.places_of(slots, output, product)
    if isinstance(places, Ask):
        return places
    place = places[0] if places else attempt.settler.place(slots, output, product)
    if isinstance(place, Ask):
        return place
    said = {slot.value: slot for slot in slots.substances}
    subject = attempt.settler.subject(slots, _implied(output), said.get(product) or _implied(product), place)
    over = subject.model_copy(
        update={"measure": _implied(area), "substance": said.get(crop) or _implied(crop)}
    )
    return YieldQuery(
        made=subject, area=over, when=when_of(slots), besides=tuple(places[1:]), as_of=slots.as_of
    )


def _implied(value: str) -> Slot[str]:
    """Return a slot that the word 'yield' itself fills in: it names what is made and the crop at once."""
    return Slot[str](value=value)
