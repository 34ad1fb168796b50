"""Which price is asked about, and for how much of the drug: a kilo, a gram and a dose name it as 'per kilo' does."""

from collections.abc import Sequence
from itertools import product
from typing import Final

from bot.reading.hearing import Found, Heard, slot_of
from bot.reading.knowledge import Knowledge
from bot.reading.series.wanted import BEFORE_UNITS, units_named
from bot.reading.words.little_words import HOW_MUCH
from bot.reading.words.motion import GETTING
from bot.reading.words.phrases import phrases
from bot.values.catalogue import UnitKind
from bot.values.slot import Slot, Subject
from bot.values.text import folded

_DEAR_OR_CHEAP: Final = "cheap cheaper cheapest expensive pricey pricier priciest costliest cara caro caras caros barata barato baratas baratos".split()
_HOW: Final = ("", "mas", "menos", "tan", "que tan", "sale mas", "more", "most", "least")

DEAR = frozenset("expensive costly cara caro caras caros".split())
"""What is said of a high price."""

PRICING = frozenset(
    (
        *"cost costs price prices worth fetch fetches fetched cuesta cuestan costaba costo coste vale valia precio precios".split(),
        *(f"{verb} for" for verb in "sell sells sold selling go goes went going".split()),
        *phrases("""
            how much is | a como esta | a cuanto esta | a cuanto la | a cuanto el | a como la | a como el | a cuanto anda | a como anda | en cuanto esta | en cuanto anda | en cuanto sale | a cuanto venden | a como venden | a como sale | a cuanto sale | cuanto sale | se vende | se paga | se paga por | pagan por
        """),
        *(
            f"{how} {dear}".strip()
            for how, dear in product((*_HOW, *GETTING, *(f"{each} more" for each in GETTING)), _DEAR_OR_CHEAP)
        ),
    )
)
"""Words for any price, which give way to the name of one: what a kilo costs is a wholesale price, and so is where it is cheapest in bulk."""


def names_no_price(words: str, knowledge: Knowledge) -> bool:
    """Say whether words ask for any price, or for one by its quantity alone: 'cost', 'per kilo'."""
    flat = folded(words)
    said = flat.split()
    by_weight = (name.id in knowledge.priced_by for word in said for name in knowledge.lexicon.of_word(word))
    return flat in PRICING or (any(by_weight) and _NAMING_ONE.isdisjoint(said))


_NAMING_ONE: Final = frozenset(
    "pure pura puro wholesale bulk retail street mayor menor mayorista minorista".split()
)

_OF = frozenset("of de d".split())


def by_quantity(found: list[Found], heard: Heard, knowledge: Knowledge) -> list[Found]:
    """Read a mere price beside a quantity as the price that is asked by it, and 'a kilo of heroin' as its price."""
    quantity = quantity_named(heard, knowledge)
    if quantity is None:
        return found or _how_much_it_is(heard, knowledge)
    unit, measures = quantity
    if not found:
        after = heard.texts[unit.last] if unit.last < len(heard.words) else ""
        before = heard.texts[unit.first - 1] if unit.first else ""
        one_of_it = (
            after in _OF and heard.of("substance") and not before.isdigit() and not heard.said & HOW_MUCH
        )
        return (
            [unit._replace(ids=measures)] if one_of_it and not _is_plural(unit, heard, knowledge) else found
        )
    if all(heard.flat_of(each) in PRICING for each in found):
        return [each._replace(ids=measures) for each in found]
    return found


def _how_much_it_is(heard: Heard, knowledge: Knowledge) -> list[Found]:
    """Read 'how much is cocaine' as what it costs, where a price of it is held: a crop that is grown has none."""
    if not heard.said.issuperset(_HOW_MUCH_IS):
        return []
    for drug in heard.of("substance"):
        first = drug.first - len(_HOW_MUCH_IS)
        prices = (
            each.id
            for each in knowledge.catalogue.measures.values()
            if each.unit_kind == UnitKind.PRICE and (each.id, drug.ids[0]) in knowledge.subjects
        )
        if heard.texts[max(first, 0) : drug.first] == _HOW_MUCH_IS and (price := next(prices, "")):
            start, end = heard.words[first].start, heard.words[drug.first - 1].end
            return [Found((price,), heard.question.text[start:end], start, end, first, drug.first)]
    return []


_HOW_MUCH_IS: Final = ("how", "much", "is")


def price_unit(heard: Heard, measures: list[Found], knowledge: Knowledge) -> Slot[str] | None:
    """Return the unit that a price is wanted in, where nothing but prices is asked about and a quantity is named."""
    catalogue = knowledge.catalogue
    kinds = {catalogue.measures[identity].unit_kind for each in measures for identity in each.ids}
    if kinds != {UnitKind.PRICE}:
        return None
    for unit in units_named(heard, knowledge, UnitKind.PRICE):
        return slot_of(unit)
    quantity = quantity_named(heard, knowledge)
    if quantity is not None:
        return slot_of(quantity[0]._replace(ids=(knowledge.priced_by[quantity[0].ids[0]][0],)))
    for measure in heard.of("measure"):
        for word in heard.words[measure.first : measure.last]:
            for name in knowledge.lexicon.of_word(word.text):
                if name.kind == "unit" and name.id in knowledge.priced_by:
                    return slot_of(measure._replace(ids=(knowledge.priced_by[name.id][0],)))
    return None


def quantity_named(heard: Heard, knowledge: Knowledge) -> tuple[Found, tuple[str, ...]] | None:
    """Return the unit of weight that is named, unless an answer is wanted in it, and the measures priced by it."""
    for unit in heard.of("unit"):
        before = heard.texts[unit.first - 1] if unit.first else ""
        priced = knowledge.priced_by.get(unit.ids[0])
        article = before == "a" and heard.language == "en"
        if priced is not None and priced[1] and (article or before not in BEFORE_UNITS):
            return unit, priced[1]
    return None


_OF_DRUGS: Final = frozenset({"purity", "origin-share"})


def sold_for_crop(measures: Sequence[str], crop: str, knowledge: Knowledge) -> list[tuple[str, str]]:
    """Return what a crop's name may ask for where no crop has it: the price or purity of the drug it is said for, the price of its leaf."""
    prices = [each.id for each in knowledge.catalogue.measures.values() if each.unit_kind == UnitKind.PRICE]
    asked = [measure for measure in measures if measure in prices]
    leaves = (
        [each.id for each in knowledge.catalogue.substances.values() if each.crop == crop] if asked else []
    )
    drugs = (measure for measure in measures if measure in asked or measure in _OF_DRUGS)
    pairs = [(measure, drug) for measure in drugs for drug in knowledge.catalogue.kin(crop)]
    pairs += [(measure, leaf) for measure in prices for leaf in leaves]
    return [pair for pair in pairs if pair in knowledge.subjects]


def _is_plural(unit: Found, heard: Heard, knowledge: Knowledge) -> bool:
    named, flat = knowledge.catalogue.units[unit.ids[0]], heard.flat_of(unit)
    return flat.endswith("s") or flat in (folded(named.name), folded(named.name_es))


def at_price(measure: Slot[str], told: Subject, knowledge: Knowledge) -> Subject:
    """Return a price told before as another one, where that is held of it: no gram is set against a kilo."""
    measures = knowledge.catalogue.measures
    prices = {measures[one].unit_kind for one in (measure.value, told.measure.value)} == {UnitKind.PRICE}
    if not prices or not knowledge.holds(told.place.value, measure.value, told.substance.value):
        return told
    return told.model_copy(update={"measure": measure})
