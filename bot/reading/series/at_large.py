"""Drugs at large: whether a question that names none of them is about drugs, and of which measure none may be assumed."""

from collections.abc import Iterable
from typing import Final

from bot.reading.knowledge import Knowledge
from bot.reading.slots import Several, Slots
from bot.reading.spelling.names import singular
from bot.values.catalogue import Measure
from bot.values.slot import Origin
from bot.values.text import folded

_DRUGS: Final = frozenset(
    {"drug", "droga", "od", "ods", "odd", "narcotic", "narcotico", "overdose", "sobredosis"}
)


def says_what(measure: Several, slots: Slots, words: Iterable[str], knowledge: Knowledge) -> bool:
    """Say whether a word of the measure's theme, or a drug at large, stands in the question."""
    if slots.theme is not None or measure.origin is not Origin.SAID:
        return True
    themes = [
        theme
        for theme in knowledge.catalogue.themes.values()
        if any(line.measure in measure.value for line in theme.card)
    ]
    names = folded(" ".join(f"{theme.name} {theme.name_es}" for theme in themes)).split()
    return not _DRUGS.union(map(singular, names)).isdisjoint(map(singular, words))


def overlaps_drugs(measure: Measure, words: Iterable[str]) -> bool:
    """Say whether drugs at large are asked about, of which those that are counted overlap: one is not told for all who use any."""
    return measure.overlapping and not _DRUGS.isdisjoint(map(singular, words))


def inherits_one(slots: Slots, words: Iterable[str], knowledge: Knowledge) -> bool:
    """Say whether only the thread names a drug, where the question is about those at large: 'how many people use drugs'."""
    measures = knowledge.catalogue.measures
    named = [measures[one] for slot in slots.measures for one in slot.value]
    inherited = bool(slots.substances) and all(slot.origin is Origin.EARLIER for slot in slots.substances)
    said = any(slot.origin is Origin.SAID for slot in slots.measures)
    return inherited and said and any(not one.part_of_whole and overlaps_drugs(one, words) for one in named)
