"""Which measures a question names: a word that says more outranks one that says less, and a rate what it is a rate of."""

from collections.abc import Sequence

from bot.reading.hearing import Found, Heard
from bot.reading.knowledge import Knowledge
from bot.reading.places.bearings import LEVELS, Level
from bot.reading.series.priced import PRICING, by_quantity
from bot.reading.series.wanted import by_weight, per_person
from bot.reading.spelling.names import singular
from bot.reading.words.phrases import covered
from bot.values.catalogue import UnitKind
from bot.values.text import folded

_WEAK = frozenset(
    "use uses used usage uso usos consumo area areas superficie acreage hectarage extension land size surface".split()
)
"""Words for an area that say what is counted only beside a crop, and give way to any word that says more."""

_CROPS = frozenset(
    "crop plant planta cultivo planting plantation plantacion sembradio siembra sembrado planted".split()
)
"""Words for what grows: beside another measure they say of what it is one."""

_GROWING = frozenset("grow grows grew grown growing crecer".split())
"""A crop is grown, but a figure that has another measure grew."""

_BESIDE = frozenset({"compare", "and", "disagree", "share", "in_percent"})
"""Cues by which two measures stand side by side."""


def measures_named(heard: Heard, knowledge: Knowledge) -> list[Found]:
    """Return the measures named; a mere word for area gives way, a rate outranks the count it is a rate of."""
    found = by_quantity(list(distinct(heard.of("measure"))), heard, knowledge)
    found = found or _taken(heard, knowledge) or _rated(heard, knowledge)
    found = _without_deeds(found, heard, knowledge)
    if len(found) == 1 and heard.bearings.whether and _ends_growing(heard, found[0]):
        return []
    if len(found) < 2 and heard.of("substance"):  # noqa: PLR2004 (one gives way to none)
        return found
    read = {each: heard.flat_of(each) for each in found}
    strong = [each for each in found if read[each] not in _WEAK]
    said_more = [each for each in strong if read[each] not in _GROWING]
    strong = said_more or strong
    if strong:
        found = strong
    elif found and not heard.of("substance"):
        found = []
    for words in (PRICING, by_weight(heard, knowledge)):
        priced = [each for each in found if read[each] not in words]
        if any(all(unit_kind(knowledge, i) == UnitKind.PRICE for i in each.ids) for each in priced):
            found = priced
    if heard.cues.isdisjoint(_BESIDE):
        found = [
            each
            for each in found
            if _CROPS.isdisjoint(map(singular, read[each].split()))
            or _is_where(each, found, heard, knowledge)
        ] or found
    found = _narrower(found, knowledge)
    found = _per_person(found, heard, knowledge)
    part = heard.cues & {"share", "in_percent"}
    ratios = {UnitKind.RATE, UnitKind.PERCENT} if part else {UnitKind.RATE}
    rates = [each for each in found if all(unit_kind(knowledge, i) in ratios for i in each.ids)]
    return rates if rates and len(found) > len(rates) else found


def _is_where(crop: Found, found: Sequence[Found], heard: Heard, knowledge: Knowledge) -> bool:
    """Say whether plants are where something was found or done that is no area: 'cocaine seized in plants'."""
    others = (identity for each in found if each is not crop for identity in each.ids)
    inside = crop.first > 0 and heard.texts[crop.first - 1] in _INSIDE
    return inside and all(unit_kind(knowledge, one) != UnitKind.AREA for one in others)


_INSIDE = frozenset("in inside en dentro".split())


def _without_deeds(found: list[Found], heard: Heard, knowledge: Knowledge) -> list[Found]:
    """Drop what only says what was done to what is counted: labs that were seized. A drug that was is counted itself."""
    if len(found) < 2 or not heard.cues.isdisjoint(_BESIDE):  # noqa: PLR2004 (one has nothing beside it)
        return found
    measures = knowledge.catalogue.measures
    deeds = {deed for each in found for identity in each.ids for deed in measures[identity].done_by}
    counted = [each for each in found if not deeds.issuperset(each.ids)]
    spent = covered(counted)
    apart = any(spent.isdisjoint(range(each.first, each.last)) for each in heard.of("substance"))
    return found if apart else counted


def _ends_growing(heard: Heard, measure: Found) -> bool:
    """Say whether a question ends with whether something is growing, which is a rise: 'is coca in Nariño growing'."""
    grows = heard.flat_of(measure) == "growing" and measure.last == len(heard.words)
    return grows and any(each.last <= measure.first for each in heard.of("substance"))


_TAKING = frozenset(
    "take takes took taken taking try tried snort snorts snorted snorting prueba probo probaron probado tomaron toma toman".split()
)
"""Verbs of use right before a drug, which say nothing elsewhere."""

_DOING = frozenset("do does doing".split())
"""Verbs that are of use right behind whoever does it: 'how do coca numbers compare' is not."""

_DOERS = frozenset("who people adults men women teenagers teens kids users".split())

_USE = "use"


def _is_done(heard: Heard, at: int) -> bool:
    if heard.texts[at] not in _DOING:
        return False
    return heard.texts[at - 1] in _DOERS or any(each.last == at for each in heard.of("place"))


def _taken(heard: Heard, knowledge: Knowledge) -> list[Found]:
    """Return the use of a drug that people are said to have taken or tried: 'Britons who took cocaine', 'who do coke'."""
    for drug in heard.of("substance"):
        at = drug.first - 1
        if at >= 0 and (heard.texts[at] in _TAKING or _is_done(heard, at)):
            measures = tuple(name.id for name in knowledge.lexicon.names(_USE) if name.kind == "measure")
            word = heard.words[at]
            return [Found(measures, heard.told(at, at + 1), word.start, word.end, at, at + 1)]
    return []


def _rated(heard: Heard, knowledge: Knowledge) -> list[Found]:
    """Return the rate that its unit says: 'cocaine deaths per 100,000 people' names what is counted in its unit alone."""
    for unit in heard.of("unit"):
        if knowledge.catalogue.units[unit.ids[0]].kind is UnitKind.RATE:
            words = heard.texts[unit.first : unit.last]
            counted = {
                name.id for word in words for name in knowledge.lexicon.names(word) if name.kind == "measure"
            }
            rates = tuple(rate for of, rate in rates_of(knowledge).items() if of in counted)
            return [unit._replace(ids=rates)] if rates else []
    return []


def rates_of(knowledge: Knowledge) -> dict[str, str]:
    """Return the rate of each count that is published for so many people."""
    return {entry.rate_of: entry.id for entry in knowledge.catalogue.measures.values() if entry.rate_of}


def _per_person(found: list[Found], heard: Heard, knowledge: Knowledge) -> list[Found]:
    """Return what is asked for so many people as the rate of it that is published, where one is."""
    if not per_person(heard, knowledge):
        return found
    rates = rates_of(knowledge)
    return [each._replace(ids=tuple(rates.get(one, one) for one in each.ids)) for each in found]


def distinct(found: Sequence[Found]) -> Sequence[Found]:
    """Return the names that stand for different things, the first of each."""
    if len(found) < 2:  # noqa: PLR2004 (one is like no other)
        return found
    first: dict[tuple[str, ...], Found] = {}
    for each in found:
        first.setdefault(each.ids, each)
    return tuple(first.values())


def _narrower(found: list[Found], knowledge: Knowledge) -> list[Found]:
    """Drop a measure whose words are part of another's name: a wholesale price is no other price."""

    def names(each: Found) -> set[str]:
        entries = (knowledge.catalogue.measures[identity] for identity in each.ids)
        return {
            singular(word)
            for entry in entries
            for name in (entry.name, entry.name_es)
            for word in folded(name).split()
        }

    return [
        each
        for each in found
        if not any(
            other.ids != each.ids
            and set(map(singular, folded(each.words).split())) < names(other)
            and not set(each.ids) & set(other.ids)
            and not set(map(singular, folded(other.words).split())) <= names(each)
            for other in found
        )
    ]


def counts_places(knowledge: Knowledge, measure: str, level: Level) -> bool:
    """Say whether a measure counts how many places of a kind there are: municipalities with coca."""
    return bool(level) and LEVELS.get(knowledge.only_unit(measure)) == level


def unit_kind(knowledge: Knowledge, measure: str) -> str:
    """Return the kind of unit a measure is counted in."""
    return knowledge.catalogue.measures[measure].unit_kind


def is_crop(knowledge: Knowledge, substance: str) -> bool:
    """Say whether what is usually asked of a substance is the area it grows on."""
    usual = knowledge.default_measure.get(substance, "")
    return bool(usual) and unit_kind(knowledge, usual) == UnitKind.AREA


def area_of(knowledge: Knowledge, substance: str) -> str:
    """Return the measure of how much of a plant grows, whether or not any is held; empty for what does not grow."""
    measures = knowledge.catalogue.measures.values()
    grown = (one.id for one in measures if one.unit_kind == UnitKind.AREA and one.flow_or_stock == "stock")
    return next((one for one in grown if substance in knowledge.catalogue.measures[one].substances), "")
