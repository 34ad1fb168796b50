"""Questions for the part that a place has of a larger one, or a substance of all together."""

from dataclasses import replace

from bot.reading.amounts.sizes import claimed_part
from bot.reading.asks import Ask, assumed, one, when_of
from bot.reading.attempt import Attempt, Outcome
from bot.reading.places.apart import TOGETHER
from bot.reading.scrutiny.denials import denies
from bot.reading.slots import Several
from bot.values.catalogue import PlaceKind
from bot.values.parts import ShareQuery
from bot.values.slot import IdSlot, Origin, Slot, WhenSlot
from bot.values.text import folded

TWO = 2


def share(attempt: Attempt) -> Outcome:
    """Ask for a part of a whole."""
    attempt = _of_thread_within(attempt)
    slots, knowledge = attempt.slots, attempt.knowledge
    if claimed_part(attempt.heard) is not None and denies(attempt.heard):
        return None
    if _is_whole_of_several(attempt) or _is_of_no_part(attempt):
        return None
    if len(attempt.own.measures or _measures_kept(attempt)) == TWO:
        return _of_another_measure(attempt)
    if _is_of_earlier_measure(attempt):
        return None
    several = len(attempt.own.places) > 1
    if len(attempt.own.measures) > 1 or (attempt.own.elsewhere and (several or attempt.own.elsewhere[1:])):
        return None
    compared = attempt.cue("compare") and claimed_part(attempt.heard) is None
    if several and (compared or len(attempt.own.substances) > 1):
        return None
    together = attempt.cue("total") or not attempt.heard.said.isdisjoint(TOGETHER)
    if several and not (attempt.own.outer or together or _are_parts_of_one(attempt)):
        # Of what the two are no parts was not said: 'seized in the US came from Peru'.
        return None
    wholes = {measure.part_of_whole for measure in knowledge.catalogue.measures.values()}
    parts = [slot for slot in (*slots.substances, *attempt.before.substances) if slot.value not in wholes]
    things = attempt.settler.things(slots._replace(substances=tuple(parts[:1] or slots.substances[:1])))
    if not isinstance(things, list):
        return things
    measure, substance = things[0]
    named = attempt.own.places or slots.places
    points = not attempt.heard.said.isdisjoint(_POINTING)
    joins = attempt.own.places and not points and together
    if len(named) == 1 and joins and attempt.before.kind == "share":
        # 'And with Putumayo together' adds it to the place of the thread.
        named = (*attempt.before.places[:1], *named)
        slots = slots._replace(places=named)
    if joined := _joined_to_its_part(attempt):
        named = (*named, *joined)
        slots = slots._replace(outer=tuple(slot for slot in slots.outer if slot not in joined))
    besides: list[Slot[str]] = []
    for slot in named[1:]:
        beside = attempt.settler.settle_place(slot, measure.value, substance.value, slots)
        if isinstance(beside, Ask):
            return beside
        besides.append(beside)
    place = attempt.settler.place(slots._replace(places=slots.places[:1]), measure.value, substance.value)
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
        whole_place = _whole_of_thread(attempt, place) or _around(attempt, place)
    whole = part.model_copy(update={"substance": whole_substance, "place": whole_place})
    size = claimed_part(attempt.heard)
    return ShareQuery(
        part=part,
        whole=whole,
        when=when_of(slots),
        claimed=None if size is None else size.amount,
        besides=tuple(besides),
        as_of=slots.as_of,
        unit=slots.unit,
    )


def _are_parts_of_one(attempt: Attempt) -> bool:
    """Say whether all places named are parts of one country, and so of its whole: 'qué porcentaje está en Putumayo y Nariño'."""
    country_of = attempt.knowledge.country_of
    countries = [{country_of(one) for one in slot.value} - {*slot.value, ""} for slot in attempt.own.places]
    return bool(frozenset.intersection(*map(frozenset, countries))) and not attempt.own.elsewhere


def _is_of_earlier_measure(attempt: Attempt) -> bool:
    """Say whether what the thread counts is to be a part of another measure, as 'that' of what was produced."""
    own, before = attempt.own, attempt.before
    counted = {measure for slot in before.measures for measure in slot.value}
    named = {measure for slot in own.measures for measure in slot.value}
    points = not attempt.heard.said.isdisjoint(_POINTING)
    return bool(counted and named) and counted.isdisjoint(named) and points and not (own.places or own.outer)


_POINTING = frozenset("that this it those eso esto esa esas ese".split())


def _of_thread_within(attempt: Attempt) -> Attempt:
    """Return the question with the thread's place as the part of the one named that it lies in: 'what share of Colombia is that'."""
    own, before = attempt.own, attempt.before
    if len(own.places) == 1 and not (own.outer or own.substances) and _lies_in_thread(attempt, own.places[0]):
        # 'What % is California' after the nation's deaths is its part of them.
        return replace(attempt, slots=attempt.slots._replace(outer=before.places))
    lead = before.lead if before.kind == "ranking" else None
    parts = before.places if lead is None else (Several((lead.place,), Origin.EARLIER),)
    if lead is not None and not (own.places or own.outer or own.names_a_thing):
        # 'What share of the total' after an order of departments is that of the first.
        whens = attempt.slots.whens or (WhenSlot(value=lead.period, origin=Origin.EARLIER),)
        return replace(attempt, slots=attempt.slots._replace(places=parts, whens=whens))
    points = not attempt.heard.said.isdisjoint(_POINTING)
    if (
        len(own.places) != 1
        or own.outer
        or (own.substances and not points)
        or own.measures
        or len(parts) != 1
    ):
        return attempt
    within = attempt.knowledge.is_within
    around = tuple(place for place in own.places[0].value if within(parts[0].value[0], place))
    if not around or around == parts[0].value:
        return attempt
    outer = (own.places[0]._replace(value=around),)
    slots = attempt.slots._replace(places=parts, outer=outer)
    if lead is not None and not slots.whens:
        slots = slots._replace(whens=(WhenSlot(value=lead.period, origin=Origin.EARLIER),))
    return replace(attempt, own=own._replace(places=parts, outer=outer), slots=slots)


def _is_whole_of_several(attempt: Attempt) -> bool:
    """Say whether the place named holds several that the thread compared: whose part of it is meant was not said."""
    own, parts = attempt.own, attempt.before.places
    alone = len(own.places) == 1 and not (own.outer or own.substances or own.measures)
    return (
        alone
        and len(parts) > 1
        and all(attempt.knowledge.is_within(part.value[0], own.places[0].value[0]) for part in parts)
    )


def _is_of_no_part(attempt: Attempt) -> bool:
    """Say whether 'that' is to be a part of a place which neither holds nor lies in the thread's: Peru's coca of Colombia's."""
    own, before = attempt.own, attempt.before
    if before.kind not in _OF_ONE_FIGURE or own.outer or attempt.heard.said.isdisjoint(_POINTING):
        return False
    if len(own.places) != 1 or len(before.places) != 1:
        return False
    here, there = own.places[0].value[0], before.places[0].value[0]
    return here != there and not attempt.knowledge.is_within(here, there)


def _lies_in_thread(attempt: Attempt, place: Several) -> bool:
    """Say whether a place lies in the only one that the thread's figure is of."""
    there = attempt.before.places
    return (
        attempt.before.kind in _OF_ONE_FIGURE
        and len(there) == 1
        and attempt.knowledge.is_within(place.value[0], there[0].value[0])
    )


def _joined_to_its_part(attempt: Attempt) -> tuple[Several, ...]:
    """Return the places that 'and' joins to one which lies in them: Nariño and Tumaco, which are no two parts of anything."""
    text = attempt.heard.question.text
    return tuple(
        outer
        for outer in attempt.own.outer
        for place in attempt.own.places
        if folded(text[outer.end : place.start]) in _AND or folded(text[place.end : outer.start]) in _AND
    )


_OF_ONE_FIGURE = frozenset({"figure", "year_card"})
_AND = frozenset({"and", "y", "e", "and the", "y el", "y la"})


def _of_another_measure(attempt: Attempt) -> Outcome:
    """Ask what one measure is of another, so that it can be said why it is no part of it: seizures of production."""
    size, knowledge, slots = claimed_part(attempt.heard), attempt.knowledge, attempt.slots
    if attempt.own.names_several_places:
        return None
    apart = _part_and_whole(attempt, None if size is None else size.last)
    if apart is None:
        return None
    taken, whole_of = apart
    for measure in whole_of.value:
        named = [slot.value for slot in slots.substances] or knowledge.substances_of.get(measure, ())
        shared = [(part, substance) for part in taken.value for substance in named]
        for part, substance in shared:
            if {(part, substance), (measure, substance)} <= set(knowledge.subjects):
                drug = next((slot for slot in slots.substances), None) or assumed(substance)
                place = attempt.settler.place(slots, measure, substance)
                if isinstance(place, Ask):
                    return place
                of, whole = (
                    attempt.settler.subject(slots, one(slot, identity), drug, place)
                    for slot, identity in ((taken, part), (whole_of, measure))
                )
                claimed = None if size is None else size.amount
                return ShareQuery(
                    part=of, whole=whole, when=when_of(slots), claimed=claimed, as_of=slots.as_of
                )
    return None


def _measures_kept(attempt: Attempt) -> tuple[Several, ...]:
    """Return the two measures of the thread's share, of which a follow-up that names none asks again: 'and in 2022?'."""
    before = attempt.before
    again = before.kind == "share" and not (attempt.own.measures or attempt.own.substances)
    return before.measures if again and len(before.measures) == TWO else ()


def _part_and_whole(attempt: Attempt, at: int | None) -> tuple[Several, Several] | None:
    """Return which of two measures is a part of the other: the whole stands first behind the words for a share, which end ``at``."""
    if kept := _measures_kept(attempt):
        return kept[0], kept[1]
    one_of, other = sorted(attempt.own.measures, key=lambda slot: slot.start)
    if at is None:
        shares = attempt.heard.cued("share")
        at = shares[0].last if shares else 0
    behind = attempt.heard.words[at].start if at < len(attempt.heard.words) else 0
    if one_of.start < behind <= other.start:
        return one_of, other
    return (other, one_of) if behind <= one_of.start else None


def _whole_of_thread(attempt: Attempt, place: Slot[str]) -> Slot[str] | None:
    """Return the place whose part the thread told, where another part or another year of it is asked for."""
    before = attempt.before
    if before.kind != "share" or before.within is None or attempt.heard.bearings.level:
        return None
    return before.within if attempt.knowledge.is_within(place.value, before.within.value) else None


def _around(attempt: Attempt, place: Slot[str]) -> Slot[str]:
    """Return the country a place lies in, the world for a country; or what is named by its kind, the department of a town."""
    places, level = attempt.knowledge.catalogue.places, attempt.heard.bearings.level
    outer = places[place.value].within if place.value in places else ""
    while outer in places and places[outer].kind not in (PlaceKind.COUNTRY, PlaceKind.WORLD):
        if places[outer].kind == level:
            return IdSlot(value=outer)
        outer = places[outer].within
    return assumed(outer or "WORLD")
