"""The unit an answer is wanted in, which is not always one that the question merely mentions."""

from collections.abc import Sequence

from bot.reading.hearing import Found, Heard, slot_of
from bot.reading.knowledge import Knowledge
from bot.reading.words.little_words import MANY
from bot.values.catalogue import UnitKind
from bot.values.slot import Slot

BEFORE_UNITS = frozenset("in en to into a".split())
_PRICED = frozenset({UnitKind.MONEY, UnitKind.PRICE})
_SIZED = frozenset({UnitKind.AREA, UnitKind.MASS})


def wanted_unit(heard: Heard, measures: list[Found], knowledge: Knowledge, *, bare: bool) -> Slot[str] | None:
    """Return the unit an answer is wanted in: one asked for with 'in', or one no source here counts in.

    After 'how many' it is one that only some of the sources count in, and beside another price a price by weight.
    A sum of money is wanted only after 'in', for that it cannot be had is then worth a word.
    """
    mixed = any(knowledge.counts_in_several(identity) for each in measures for identity in each.ids)
    for unit in heard.of("unit"):
        named = knowledge.catalogue.units[unit.ids[0]]
        before = heard.texts[unit.first - 1] if unit.first else ""
        asked = before in BEFORE_UNITS
        if named.factor is None:
            wanted = asked and named.kind in _PRICED
        elif named.kind is UnitKind.PRICE:
            wanted = bare or asked or not any(unit.overlaps(each) for each in measures)
        else:
            wanted = bare or asked or (mixed and before in MANY) or not knowledge.counts_in(named.id)
        if wanted:
            return slot_of(unit)
    return None


def unit_of_claim(heard: Heard, measure: str, knowledge: Knowledge) -> Slot[str] | None:
    """Return the unit that a number is claimed in, unless every source counts in it: acres are no hectares."""
    units = knowledge.catalogue.units
    if knowledge.catalogue.measures[measure].unit_kind not in _SIZED:
        return None
    said = next((each for each in heard.of("unit") if units[each.ids[0]].kind in _SIZED), None)
    return None if said is None or knowledge.only_unit(measure) == said.ids[0] else slot_of(said)


def units_named(heard: Heard, knowledge: Knowledge, kind: UnitKind) -> list[Found]:
    """Return the units of one kind that a question names."""
    units = knowledge.catalogue.units
    return [each for each in heard.of("unit") if units[each.ids[0]].kind is kind]


def per_person(heard: Heard, knowledge: Knowledge) -> Sequence[Found]:
    """Return the words that ask for so many people."""
    return heard.cued("per") or units_named(heard, knowledge, UnitKind.RATE)


def by_weight(heard: Heard, knowledge: Knowledge) -> frozenset[str]:
    """Return the words that name a price and its unit: beside another price 'per kilo' is only the unit."""
    return frozenset(map(heard.flat_of, units_named(heard, knowledge, UnitKind.PRICE)))


def percent_wanted(heard: Heard, knowledge: Knowledge) -> Slot[str] | None:
    """Return the unit of percentages where a figure is wanted in it: that it is none is then worth a word."""
    cues = heard.cued("in_percent")
    percent = percentage(knowledge) if cues else None
    return None if percent is None else slot_of(cues[0]._replace(ids=(percent,)))


def percentage(knowledge: Knowledge) -> str | None:
    """Return the id of the unit of percentages; ``None`` where the vocabulary has none."""
    units = knowledge.catalogue.units.values()
    return next((unit.id for unit in units if unit.kind is UnitKind.PERCENT), None)
