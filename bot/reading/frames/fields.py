"""The field of an order: which places are put in order, and what they lie in."""

from bot.reading.asks import Ask, one
from bot.reading.attempt import Attempt
from bot.reading.places.bearings import FINENESS
from bot.reading.slots import Several
from bot.reading.threads.thread import is_of_another_country
from bot.values.catalogue import PlaceKind
from bot.values.slot import Slot

_FEWEST_RANKED = 3
"""Countries that make an order: of two the one is simply more than the other."""


def kept_within(attempt: Attempt, measure: Slot[str], substance: Slot[str]) -> Slot[str] | None:
    """Return where the thread's places lay, unless something else is asked about now of which nothing is held there."""
    within = attempt.slots.within
    if within is None or not attempt.own.names_a_thing:
        return within
    return within if attempt.knowledge.holds(within.value, measure.value, substance.value) else None


def is_region(place: Slot[str] | None, attempt: Attempt) -> bool:
    """Say whether a place is a region, whose countries are put in order."""
    known = attempt.knowledge.catalogue.places
    return place is not None and place.value in known and known[place.value].kind is PlaceKind.REGION


def holding(attempt: Attempt, slot: Several) -> Several:
    """Return the places of a name that hold those asked about: the municipalities of Nariño are the department's."""
    level, known = attempt.heard.bearings.level, attempt.knowledge.catalogue.places
    if not level or len(attempt.own.places) > 1:
        return slot
    outer = tuple(
        at for at in slot.value if at in known and FINENESS.get(known[at].kind, 0) < FINENESS[level]
    )
    return slot._replace(value=outer) if outer else slot


def rank_within(attempt: Attempt, places: list[Slot[str]]) -> tuple[str, str]:
    """Return the kind of the one place whose rank is asked, and the country that it is ranked in; nothing for a country or more."""
    named = attempt.knowledge.catalogue.places.get(places[0].value) if len(places) == 1 else None
    if named is None or FINENESS.get(named.kind.value, 0) <= FINENESS[PlaceKind.COUNTRY]:
        return "", ""
    return named.kind.value, attempt.knowledge.country_of(named.id)


def only_country(attempt: Attempt, measure: str, substance: str) -> str:
    """Return the one country whose parts can be put in order, where too few countries are counted for an order of them."""
    known, pair = attempt.knowledge.catalogue.places, attempt.knowledge.pair(measure, substance)
    held = () if pair is None else attempt.knowledge.places_of[pair]
    countries = sum(known[place].kind is PlaceKind.COUNTRY for place in held)
    return "" if pair is None or countries >= _FEWEST_RANKED else attempt.knowledge.its_country(pair)


def around_earlier(attempt: Attempt, measure: Slot[str], substance: Slot[str]) -> Slot[str] | None:
    """Return the one place that the thread spoke of, where what is asked for lies in it: 'by municipality' of Nariño."""
    slots = attempt.slots
    if slots.places and is_of_another_country(slots, measure.value, substance.value, attempt.knowledge):
        return None
    earlier = earlier_places(attempt)
    return earlier[0] if is_around(attempt, earlier) else None


def earlier_places(attempt: Attempt) -> list[Slot[str]]:
    """Return the places that the thread spoke of, those aside whose name may mean several."""
    return [one(slot, slot.value[0]) for slot in attempt.before.places if len(slot.value) == 1]


def is_around(attempt: Attempt, places: list[Slot[str]]) -> bool:
    """Say whether the one place named is the field itself: is coca highest in a department of Colombia, rank the Andean countries."""
    named = attempt.knowledge.catalogue.places.get(places[0].value) if len(places) == 1 else None
    return (
        named is not None
        and FINENESS.get(named.kind, 0) < FINENESS[attempt.heard.bearings.level or "country"]
    )


def outer_of(attempt: Attempt, measure: str, substance: str) -> list[Slot[str]]:
    """Return the place that those asked about were said to lie in."""
    if not attempt.own.outer:
        return []
    settled = attempt.settler.settle_place(attempt.own.outer[0], measure, substance, attempt.slots)
    return [] if isinstance(settled, Ask) or settled.value == "WORLD" else [settled]
