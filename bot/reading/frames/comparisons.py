"""Questions that set figures against each other: comparisons and shares."""

from dataclasses import replace

from bot.reading.attempt import Attempt, Outcome, in_time
from bot.reading.settle import Ask, assumed, when_of
from bot.values.period import Period, year
from bot.values.query import (
    ComparisonQuery,
    FigureQuery,
    Latest,
    ShareQuery,
    Side,
    Slot,
    When,
)


def comparison(attempt: Attempt) -> Outcome:
    """Set every measure, substance, place and period named beside each other."""
    slots = attempt.slots
    things = attempt.settler.things(slots)
    if not isinstance(things, list):
        return things
    places: list[Slot[str]] = []
    measure, substance = things[0]
    for slot in slots.places:
        settled = attempt.settler.settle_place(slot, measure.value, substance.value, slots)
        if isinstance(settled, Ask):
            return settled
        if settled.value not in {each.value for each in places}:
            places.append(settled)
    places += slots.elsewhere
    if not places:
        places = [assumed(attempt.knowledge.usual_place(measure.value, substance.value))]
    whens = compared_periods(attempt)
    sides = [
        Side(subject=attempt.settler.subject(slots, each_measure, each_substance, place), when=when)
        for each_measure, each_substance in things
        for place in places
        for when in whens
    ]
    if len(sides) == 1:
        return FigureQuery(subject=sides[0].subject, when=sides[0].when, as_of=slots.as_of, unit=slots.unit)
    return ComparisonQuery(
        sides=tuple(sides[:6]), as_of=slots.as_of, unit=slots.unit if attempt.own.unit else None
    )


def compared_periods(attempt: Attempt) -> list[Slot[When]]:
    """Return the periods compared, in order of time; what is left out is the period before, or the latest."""
    slots, own = attempt.slots, attempt.own
    whens = list(own.whens)
    if own.span is not None and own.span.value.first is not None:
        # 'How much did it rise from 2011 to 2021' asks for the two ends.
        last = own.span.value.last
        words = {"words": own.span.words, "start": own.span.start, "end": own.span.end}
        ends: list[Slot[When]] = [Slot[When](value=year(own.span.value.first), **words)]
        ends.append(Slot[When](value=year(last), **words) if last else assumed(Latest()))
        return ends
    several = len(slots.places) + len(slots.elsewhere) > 1 or len(slots.substances) > 1
    if len(whens) == 1 and not several:
        inherited = [slot for slot in attempt.before.whens if slot.value != whens[0].value]
        when = whens[0].value
        if attempt.cue("compare") and not attempt.moves():
            whens = [*inherited[-1:], *whens] if inherited else [assumed(Latest()), *whens]
        elif isinstance(when, Period):
            whens = [assumed(when.before()), *whens]
        else:
            whens = [*whens]
    elif not whens:
        whens = list(slots.whens) or [assumed(Latest())]
        only = whens[0].value
        if len(whens) == 1 and not several and isinstance(only, Period) and attempt.moves():
            whens = [assumed(only.before()), *whens]
    return sorted(whens, key=in_time)


def share(attempt: Attempt) -> Outcome:
    """Ask for the part that a place has of a larger one, or a substance of all together."""
    slots = attempt.slots
    knowledge = attempt.knowledge
    when = when_of(slots)
    things = attempt.settler.things(
        replace(slots, substances=slots.substances[:1]) if slots.substances else slots
    )
    if not isinstance(things, list):
        return things
    measure, substance = things[0]
    place = attempt.settler.place(slots, measure.value, substance.value)
    if isinstance(place, Ask):
        return place
    part = attempt.settler.subject(slots, measure, substance, place)
    entry = knowledge.catalogue.measures.get(measure.value)
    whole_substance, whole_place = part.substance, part.place
    if len(slots.places) > 1:
        other = attempt.settler.settle_place(slots.places[1], measure.value, substance.value, slots)
        if isinstance(other, Ask):
            return other
        inner = place.value if knowledge.is_within(place.value, other.value) else other.value
        outer = other if inner == place.value else place
        part = part.model_copy(update={"place": place if inner == place.value else other})
        whole_place = outer
    elif entry is not None and entry.part_of_whole and part.substance.value != entry.part_of_whole:
        whole_substance = assumed(entry.part_of_whole)
    else:
        outer_place = (
            knowledge.catalogue.places[place.value].within
            if place.value in knowledge.catalogue.places
            else ""
        )
        whole_place = assumed(outer_place or "WORLD")
    whole = part.model_copy(update={"substance": whole_substance, "place": whole_place})
    return ShareQuery(part=part, whole=whole, when=when, as_of=slots.as_of)
