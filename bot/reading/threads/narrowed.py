"""A theme, a way of counting or a quantity that a follow-up names alone, of what its thread counts.

'Only at the border' after cocaine is the cocaine seized there, 'just at ports of entry' what is counted so of it, and
'a kilo' after a price its price by the kilo.
"""

from collections.abc import Iterator
from typing import Final

from bot.reading.asks import assumed
from bot.reading.frames.producers import as_made, of_producers
from bot.reading.hearing import Heard, slot_of
from bot.reading.knowledge import Knowledge
from bot.reading.series.measured import rates_of
from bot.reading.series.priced import DEAR, PRICING, quantity_named
from bot.reading.series.wanted import BEFORE_UNITS, per_person
from bot.reading.slots import Several, Slots, several_of
from bot.reading.statements.told_or_counted import TURNING
from bot.reading.threads.again import added_to_chart, nation_in, of_its_rank, of_order
from bot.reading.threads.asked_of_both import GROWING, is_of_all_told, of_all_told
from bot.reading.threads.moved_on import of_term
from bot.reading.words.motion import WAYS
from bot.values.catalogue import PlaceKind, UnitKind
from bot.values.slot import IdSlot, Origin, Slot
from bot.values.text import folded

_ONLY: Final = frozenset("only just exclusively alone solo solamente unicamente exclusivamente nomas".split())
"""Words by which the thread's own figure is wanted, or a part of it, and nothing else."""


def as_follow_up(own: Slots, before: Slots, heard: Heard, knowledge: Knowledge) -> Slots:
    """Return what a follow-up says with what it names alone taken of what its thread counts."""
    if not before.kind:
        return of_producers(own, heard, knowledge)
    own = of_all_told(_without_verb(own, before, heard, knowledge), before, heard)
    own = of_order(own, before, heard)
    if own.measures or own.substances:
        return _of_crop(_on_card(as_made(own, heard, knowledge), before, knowledge), before, heard, knowledge)
    own = added_to_chart(_of_nation(own, before, heard, knowledge), before, heard)
    own = of_its_rank(own, before, heard)
    if "all_three" in heard.cues:
        own = _of_all_three(own, before, knowledge)
    own = _by_government(own, before, heard, knowledge)
    own = of_term(own, before, heard, knowledge)
    own = _measured_so(own, before, heard, knowledge)
    own = _per_person(own, before, heard, knowledge)
    own = _narrowed(own, before, heard.said, knowledge)
    return _for_quantity(own, before, heard, knowledge)


def _without_verb(own: Slots, before: Slots, heard: Heard, knowledge: Knowledge) -> Slots:
    """Return a follow-up without a measure that only says how the thread's moves, or that it is a price: 'is it growing?', 'the cheapest?'."""
    if not own.measures or own.substances or not before.names_a_thing:
        return own
    words = {folded(slot.words) for slot in own.measures}
    measures = knowledge.catalogue.measures
    earlier = {measures[identity].unit_kind for slot in before.measures for identity in slot.value}
    priced = earlier == {UnitKind.PRICE} and words <= PRICING | DEAR
    moves = words <= GROWING and (heard.bearings.whether or is_of_all_told(heard)) and not own.places
    return own._replace(measures=()) if priced or moves else own


def _on_card(own: Slots, before: Slots, knowledge: Knowledge) -> Slots:
    """Return a measure by itself as that of what the thread's card counts so: 'seizures?' after all that is held on cocaine."""
    if before.theme is None or len(own.measures) != 1 or own.substances or own.theme is not None:
        return own
    card = knowledge.catalogue.themes[before.theme.value].card
    counted = next((line.substance for line in card if line.measure in own.measures[0].value), None)
    return own if counted is None else own._replace(substances=(assumed(counted),))


def _of_crop(own: Slots, before: Slots, heard: Heard, knowledge: Knowledge) -> Slots:
    """Return a crop that is said to have moved, after how much of it was eradicated, or stood, as its area: 'did coca drop that year'."""
    moved = not heard.cues.isdisjoint(WAYS | {"that_period"})
    if own.measures or len(own.substances) != 1 or not (moved or heard.said & _STOOD):
        return own
    crop = own.substances[0].value
    area = knowledge.default_measure.get(crop, "")
    measures = knowledge.catalogue.measures
    told = [one for slot in before.measures for one in slot.value]
    alike = bool(area) and all(measures[one].unit_kind == measures[area].unit_kind for one in told)
    if not told or area in told or not alike or measures[area].unit_kind != UnitKind.AREA:
        return own
    return own._replace(measures=(Several((area,), Origin.ASSUMED),))


_STOOD: Final = frozenset("there had has have hay habia hubo tenia tiene".split())
"""Words by which it is asked how much of a crop there was, and not how much of it was destroyed."""


def _narrowed(own: Slots, before: Slots, said: frozenset[str], knowledge: Knowledge) -> Slots:
    """Return what a follow-up says with its theme as a measure of what the thread counts, where the theme has one.

    A theme that has none is another subject, of its own place; beside 'only' nothing but the thread's is meant, and
    the first measure of the theme is asked for, which is not held of it.
    """
    if own.measures or own.elsewhere:
        return own
    counted = _counted(before, knowledge)
    if own.theme is None:
        return own if counted is None or own.places else _counted_so(own, before, counted, knowledge)
    theme = knowledge.catalogue.themes[own.theme.value]
    drugs = knowledge.catalogue.substances
    if own.places and (counted is None or theme.id in drugs or own.place_ids != (theme.place,)):
        return own
    if counted is not None and theme.id in drugs and theme.id != counted.value:
        # 'The cocaine number' after one of coca is of cocaine, and no way in which coca is counted.
        return own
    group = () if counted is None else (counted.value, *knowledge.groups_of.get(counted.value, ()))
    line = next((each for each in theme.card if each.substance in group), None)
    there = own.place_ids or before.place_ids
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
        places=own.places if held else _of(theme.place),
    )


def _for_quantity(own: Slots, before: Slots, heard: Heard, knowledge: Knowledge) -> Slots:
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
        measures=(several_of(unit._replace(ids=priced)),),
        unit=slot_of(unit._replace(ids=(knowledge.priced_by[unit.ids[0]][0],))),
    )


def _of_nation(own: Slots, before: Slots, heard: Heard, knowledge: Knowledge) -> Slots:
    """Return a follow-up for the whole country as one for that of the thread's one place: 'y a nivel nacional?'."""
    field = () if before.within is None else (before.within.value,)
    there = {*(before.place_ids or field)}
    at, countries = nation_in(heard), {knowledge.country_of(place) or place for place in there}
    if own.places or own.elsewhere or len(countries) != 1 or at is None:
        return own
    if "share" in heard.cues or "in_percent" in heard.cues:
        # 'What share of the national total' asks what part of it the thread's place has.
        return own
    (country,) = countries
    word = heard.words[at]
    named = Several((country,), Origin.SAID, heard.told(at, at + 1), word.start, word.end)
    told = country in before.place_ids
    return own if told else own._replace(places=(named,))


def _of_all_three(own: Slots, before: Slots, knowledge: Knowledge) -> Slots:
    """Return 'all three together' after one of three countries of a region as the region."""
    places = knowledge.catalogue.places
    there = {places[place].within for slot in before.places for place in slot.value if place in places}
    pairs = [pair for each in _pairs(before, knowledge) if (pair := knowledge.pair(*each)) is not None]
    if own.places or len(there) != 1 or not pairs:
        return own
    (region,) = there
    held = [place for place in knowledge.places_of.get(pairs[0], ()) if places[place].within == region]
    countries = places[region].kind is PlaceKind.REGION if region in places else False
    return own._replace(places=(Several((region,)),)) if countries and len(held) == _THREE else own


_THREE: Final = 3


def _by_government(own: Slots, before: Slots, heard: Heard, knowledge: Knowledge) -> Slots:
    """Return a country without a thing of its own of which the thread's figure is not held as its government, which makes it of others.

    'Y la de los gringos?' after coca in Colombia asks for no coca in the United States.
    """
    if len(own.places) != 1 or own.elsewhere or own.names_a_thing or own.span or own.estimators:
        return own
    (named,) = own.places
    there = {*before.place_ids}
    pairs = list(_pairs(before, knowledge))
    held = any(knowledge.holds(place, *pair) for place in named.value for pair in pairs)
    makers = [each for each in heard.of("estimator") if each.start == named.start]
    counts = any(
        not there.isdisjoint(knowledge.places_by.get((who, pair), ()))
        for each in makers
        for who in each.ids
        for pair in pairs
    )
    if held or not counts:
        return own
    return own._replace(places=(), estimators=(slot_of(makers[0]),))


def _pairs(before: Slots, knowledge: Knowledge) -> Iterator[tuple[str, str]]:
    """Yield the measures and substances that a thread is about, of a card those that lead it."""
    if before.theme is not None:
        line = knowledge.catalogue.themes[before.theme.value].card[0]
        yield line.measure, line.substance
    for slot in before.measures:
        for measure in slot.value:
            yield from ((measure, substance.value) for substance in before.substances)


def _measured_so(own: Slots, before: Slots, heard: Heard, knowledge: Knowledge) -> Slots:
    """Return the thread's subject by a measure named weakly or by its unit: 'no, I meant the area', 'sorry, hectares'."""
    if own.theme is not None or not before.names_a_thing:
        return own
    weak = [each for each in heard.of("measure") if heard.flat_of(each) not in PRICING | DEAR]
    if weak and not heard.cues.isdisjoint(TURNING):
        return own._replace(measures=(several_of(weak[0]),))
    named = [
        each for each in heard.of("unit") if not each.first or heard.texts[each.first - 1] not in BEFORE_UNITS
    ]
    catalogue = knowledge.catalogue
    if len(named) != 1 or heard.numbers or catalogue.units[named[0].ids[0]].kind not in _APART:
        return own
    (unit,) = named
    pairs = set(_pairs(before, knowledge))
    kinds = {catalogue.measures[measure].unit_kind for measure, _ in pairs}
    if not kinds <= _APART or (kind := catalogue.units[unit.ids[0]].kind) in kinds:
        return own
    lines = [
        line
        for theme in catalogue.themes.values()
        if any((line.measure, line.substance) in pairs for line in theme.card[:1])
        for line in theme.card
        if catalogue.measures[line.measure].unit_kind == kind
    ]
    if not lines:
        return own
    measure = several_of(unit._replace(ids=(lines[0].measure,)))
    return own._replace(measures=(measure,), substances=(assumed(lines[0].substance),), unit=None)


_APART: Final = frozenset({UnitKind.AREA, UnitKind.MASS})
"""Kinds of unit by which the crop and what is made of it are told apart."""


def _per_person(own: Slots, before: Slots, heard: Heard, knowledge: Knowledge) -> Slots:
    """Return 'per capita' by itself as the rate of what the thread counts, where one is published."""
    said = per_person(heard, knowledge)
    if not said or own.names_a_thing:
        return own
    rates = rates_of(knowledge)
    found = [
        (rates[measure], substance) for measure, substance in _pairs(before, knowledge) if measure in rates
    ]
    if not found:
        return own
    (rate, substance), *_ = found
    measure = several_of(said[0]._replace(ids=(rate,)))
    return own._replace(
        measures=(measure,), substances=(IdSlot(value=substance, origin=Origin.EARLIER),), unit=None
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
    there = before.place_ids
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
