"""The field of an order or a chart: which places are put in order or drawn, what they lie in, and which one is meant of several."""

from bot.reading.asks import MOST_CANDIDATES, Ask, one
from bot.reading.attempt import Attempt
from bot.reading.places.bearings import FINENESS
from bot.reading.slots import Several
from bot.reading.threads.thread import is_of_another_country
from bot.values.catalogue import PlaceKind
from bot.values.reading import Candidate
from bot.values.slot import Slot, Subject

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


def field_among(attempt: Attempt, others: list[Slot[str]]) -> tuple[str, str]:
    """Return the kind and the country of the places that others are asked for beside, or that the thread spoke of.

    'The top five' after a department is of departments, and so is who comes after Nariño.
    """
    alone = not (attempt.own.names_a_thing or attempt.before.kind == "ranking")
    among = others or (earlier_places(attempt) if alone else [])
    fields = {rank_within(attempt, [place]) for place in among}
    return fields.pop() if len(fields) == 1 else ("", "")


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


def one_at_a_time(attempt: Attempt) -> Ask | None:
    """Ask which is meant where several places or substances are named: a run of years is of one of each."""
    own, slots, phrasing = attempt.own, attempt.slots, attempt.settler.phrasing
    named = slots.places if attempt.cue("chart") else own.places
    places = [slot.value[0] for slot in (named if len(named) > 1 else slots.places[:1])] or [""]
    if len(named) < 2 and len(own.substances) < 2:  # noqa: PLR2004 (one alone is no choice)
        return None
    things = attempt.settler.things(slots)
    if not isinstance(things, list):
        return None
    spanish = attempt.heard.language == "es"
    way = (
        ("gráfico" if spanish else "chart") if attempt.cue("chart") else ("evolución" if spanish else "trend")
    )
    span = slots.span.value.code.replace("..", "-") if slots.span is not None else ""
    if span.endswith("-"):
        span = f"{'desde' if spanish else 'since'} {span[:-1]}"
    found = []
    for measure, substance in things:
        for place in places:
            thing = phrasing.question(measure.value, substance.value, place, slots._replace(whens=()))
            found.append(" ".join(part for part in (way, thing, span) if part))
    candidates = tuple(Candidate(label=each, question=each) for each in dict.fromkeys(found))
    return Ask("place" if len(places) > 1 else "substance", candidates[:MOST_CANDIDATES])


def told_together(attempt: Attempt) -> list[Subject] | Ask:
    """Return the places, or the drugs of one place, whose courses are wanted beside each other; none where there is one alone."""
    own, slots, drawn = attempt.own, attempt.slots, attempt.cue("chart", "csv")
    again = attempt.cue("chart") or attempt.before.kind == "trend"
    # What is named anew in several takes the place of what the thread told in several.
    named = slots.places if again and len(own.substances) <= 1 else own.places
    drugs = slots.substances if again and len(own.places) <= 1 else own.substances
    most = _MOST_TOGETHER if drawn else _MOST_TOLD
    if not 1 < max(len(named), len(drugs)) <= most or own.elsewhere or min(len(named), len(drugs)) > 1:
        return []
    things = attempt.things
    if not isinstance(things, list) or len({measure.value for measure, _ in things}) > 1:
        return []
    among = slots._replace(places=tuple(named) or slots.places[:1])
    made: list[Subject] = []
    for measure, substance in things:
        places = attempt.placed(among, measure.value, substance.value)
        if isinstance(places, Ask):
            return places
        made += [attempt.settler.subject(slots, measure, substance, place) for place in places]
    return made


_MOST_TOLD = 3
"""Courses that are told in sentences; more are drawn, or put in a table."""

_MOST_TOGETHER = 6
