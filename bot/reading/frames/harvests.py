"""Questions for what was made of each hectare of a crop."""

from bot.reading.asks import Ask, when_of
from bot.reading.attempt import Attempt, Outcome
from bot.values.query import YieldQuery
from bot.values.slot import Slot


def of_harvest(attempt: Attempt) -> bool:
    """Say whether a question is about what was made of each hectare, in one place and year."""
    own, bearings = attempt.own, attempt.heard.bearings
    several = len(own.whens) > 1 or len(own.places) + len(own.elsewhere) > 1 or own.span is not None
    ranked = bearings.level or bearings.across_places
    named = attempt.slots.names_a_thing
    return attempt.cue("yield") and named and not (several or ranked or attempt.moves())


def harvest(attempt: Attempt) -> Outcome:
    """Ask how much was made of each hectare, of the crop or of what is made of it; pass for anything else."""
    slots, catalogue = attempt.slots, attempt.knowledge.catalogue
    named = {slot.value for slot in slots.substances} or {slots.theme.value if slots.theme else ""}
    made = next(
        (
            (measure.id, *measure.harvested_from)
            for measure in catalogue.measures.values()
            if named <= {*measure.harvested_from[:1], *measure.harvested_from[2:]}
        ),
        None,
    )
    if made is None:
        return None
    output, product, area, crop = made
    place = attempt.settler.place(slots, output, product)
    if isinstance(place, Ask):
        return place
    said = {slot.value: slot for slot in slots.substances}
    subject = attempt.settler.subject(slots, _implied(output), said.get(product) or _implied(product), place)
    over = subject.model_copy(
        update={"measure": _implied(area), "substance": said.get(crop) or _implied(crop)}
    )
    return YieldQuery(made=subject, area=over, when=when_of(slots), as_of=slots.as_of)


def _implied(value: str) -> Slot[str]:
    """Return a slot that the word 'yield' itself fills in: it names what is made and the crop at once."""
    return Slot[str](value=value)
