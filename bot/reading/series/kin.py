"""Which of several measures of one kind is meant: what is said beside a measure can tell it from its kin.

What is seized can be seized anywhere or at the border, what is used can be used within a year or a month. Whoever
names the border, a part of it, who counts there, or a fiscal year where only the border counts by those, means the
narrower measure without naming it.
"""

from collections.abc import Callable, Iterator
from functools import partial

from bot.reading.asks import Ask, Incomplete, one
from bot.reading.knowledge import Knowledge
from bot.reading.series.measured import unit_kind
from bot.reading.series.priced import names_no_price
from bot.reading.slots import Several, Slots, periods
from bot.values.catalogue import UnitKind
from bot.values.period import PeriodKind
from bot.values.slot import Origin, Slot
from bot.values.text import folded

Measures = tuple[Several, ...]
Things = list[tuple[Slot[str], Slot[str]]] | Ask | Incomplete
"""The measures and substances asked about, one of each at a time; or what is lacking to tell."""


def kin_of(knowledge: Knowledge, slots: Slots, substance: Slot[str]) -> Measures:
    """Return the measures meant for a substance: those named, or the one of their kin that the rest tells."""
    if slots.theme is not None:
        return _of_theme(knowledge, slots.theme.value, slots.measures, substance.value)
    for fits in _tellers(knowledge, slots, substance.value):
        if told := _told_by(knowledge, slots, substance.value, fits):
            return told
    return slots.measures


def with_others(alone: Things, slots: Slots, knowledge: Knowledge) -> Things:
    """Return what else is asked of the same drug beside one measure of it: production and seizures are both of cocaine."""
    if not isinstance(alone, list):
        return alone
    substance = alone[0][1]
    more = [
        (one(measure, identity), substance)
        for measure in slots.measures[1:]
        for identity in measure.value[:1]
        if measure.origin is Origin.SAID and knowledge.pair(identity, substance.value)
    ]
    return [*alone, *more]


def of_crop(knowledge: Knowledge, substance: str) -> list[tuple[str, str]]:
    """Return what is usually asked of a plant whose part is named, and may stand for it: 'hoja de coca' is the crop as well."""
    named = knowledge.catalogue.substances.get(substance)
    usual = knowledge.default_measure.get(named.crop) if named is not None else None
    return [(usual, named.crop)] if named is not None and usual else []


def counted_there(knowledge: Knowledge, slots: Slots, substance: str) -> tuple[str, ...]:
    """Return what is counted of a substance at the places named, where what is usually asked of it is not."""
    places = slots.place_ids
    counted = knowledge.measures_of.get(substance, ())
    return tuple(each for each in counted if any(knowledge.holds(at, each, substance) for at in places))


def told_measure(knowledge: Knowledge, slots: Slots, substance: str, usual: str) -> str:
    """Return the one measure of a substance that the rest of the question tells, unless the usual one fits as well."""
    if slots.theme is not None:
        group = {substance, *knowledge.groups_of.get(substance, ())}
        card = knowledge.catalogue.themes[slots.theme.value].card
        on_card = [line.measure for line in card if line.substance in group]
        return on_card[0] if on_card and usual not in on_card else ""
    for fits in _tellers(knowledge, slots, substance):
        fitting = [measure for measure in knowledge.measures_of.get(substance, ()) if fits(measure)]
        if len(fitting) == 1 and not fits(usual):
            return fitting[0]
    return ""


def _tellers(knowledge: Knowledge, slots: Slots, substance: str) -> Iterator[Callable[[str], bool]]:
    """Yield what a measure must answer to: each scope said, the one estimator named, what is held, a fiscal year."""
    said = [slot.value for slot in slots.scopes if slot.origin is Origin.SAID]
    # What one side of a comparison says of the part counted is meant of the other as well.
    for scope in said or ([] if slots.measures else [slot.value for slot in slots.scopes]):
        yield partial(_answers_to, knowledge, substance, scope)
    if (
        len(slots.estimators) == 1
        and len(slots.measures) <= 1
        and not _has_part_of_card(knowledge, slots, substance)
    ):
        yield partial(_is_counted_by, knowledge, substance, slots.estimators[0].value)
    if slots.measures and all(names_no_price(one.words, knowledge) for one in slots.measures):
        yield partial(_is_held_at, knowledge, substance, slots.places, slots.unit)
    if any(period.kind is PeriodKind.FISCAL_YEAR for period in periods(slots.whens)):
        yield partial(_is_fiscal, knowledge, substance)


def _of_theme(knowledge: Knowledge, theme: str, measures: Measures, substance: str) -> Measures:
    """Let a theme named beside a measure say which kin of it is meant: fentanyl seized at the border."""
    kinds = {unit_kind(knowledge, identity) for slot in measures for identity in slot.value}
    lines = (
        line.measure
        for line in knowledge.catalogue.themes[theme].card
        if line.substance == substance and unit_kind(knowledge, line.measure) in kinds
    )
    line = next(lines, None)
    if line is None or any(line in slot.value for slot in measures):
        return measures
    return (measures[0]._replace(value=(line,)),)


def _told_by(knowledge: Knowledge, slots: Slots, substance: str, fits: Callable[[str], bool]) -> Measures:
    """Return the one kin of the measures named that fits, where none of those named does."""
    named = [measure for slot in slots.measures for measure in slot.value]
    if any(map(fits, named)):
        return ()
    kinds = {unit_kind(knowledge, measure) for measure in named}
    said = {word for slot in slots.measures for word in folded(slot.words).split()}
    words = frozenset[str]().union(*(_words(knowledge, measure) for measure in named))
    kin = [
        measure
        for measure in knowledge.measures_of.get(substance, ())
        # Tons made are no kin of tons seized: whoever counts only those has no figure of what was asked for.
        if fits(measure)
        and (
            (unit_kind(knowledge, measure) in kinds and words & _words(knowledge, measure))
            # Whoever used it within a month is counted, though whoever used it is a part of all.
            or (_says_when(knowledge, slots, measure) and said & _words_of_aliases(knowledge, measure))
        )
    ]
    return (slots.measures[0]._replace(value=(kin[0],)),) if len(kin) == 1 else ()


def _has_part_of_card(knowledge: Knowledge, slots: Slots, substance: str) -> bool:
    """Say whether a bare substance heads a card on which the one estimator has a line, though not of what it usually means.

    'Coca according to the government' asks for the crop, and what else that government counts is no answer to it.
    """
    theme = knowledge.catalogue.themes.get(substance)
    if slots.measures or theme is None:
        return False
    return any(
        _is_counted_by(knowledge, line.substance, slots.estimators[0].value, line.measure)
        for line in theme.card
    )


def _words(knowledge: Knowledge, measure: str) -> frozenset[str]:
    """Return the words of a measure's name: kin has one in common with it."""
    return frozenset(folded(knowledge.catalogue.measures[measure].name).split())


def _says_when(knowledge: Knowledge, slots: Slots, measure: str) -> bool:
    """Say whether the name of a measure has a scope that was said: users within the past month."""
    return any(slot.value in knowledge.scopes.in_name(measure) for slot in slots.scopes)


def _words_of_aliases(knowledge: Knowledge, measure: str) -> frozenset[str]:
    return frozenset(
        word for name in knowledge.catalogue.measures[measure].names for word in folded(name).split()
    )


def _answers_to(knowledge: Knowledge, substance: str, scope: str, measure: str) -> bool:
    pair = knowledge.pair(measure, substance)
    held = knowledge.scopes_of.get(pair, ()) if pair else ()
    return scope in knowledge.scopes.in_name(measure) or scope in held


def _is_counted_by(knowledge: Knowledge, substance: str, estimator: str, measure: str) -> bool:
    """Say whether an estimator counts this: what CBP seizes, it seizes at the border."""
    pair = knowledge.pair(measure, substance)
    return pair is not None and bool(knowledge.places_by.get((estimator, pair)))


def _is_held_at(
    knowledge: Knowledge, substance: str, places: Measures, unit: Slot[str] | None, measure: str
) -> bool:
    """Say whether a measure is held at a place named, or where it usually is: a bare price may be one by the gram or by the kilo.

    A price for a quantity is held where it is for that quantity: a kilo's, cut down to a gram, is nobody's price in the street.
    """
    pair = knowledge.pair(measure, substance)
    if pair is None:
        return False
    named = [one for place in places for one in place.value] or [knowledge.usual_place(*pair)]
    if unit is not None and knowledge.catalogue.units[unit.value].kind is UnitKind.PRICE:
        return any((one, *pair, unit.value) in knowledge.priced for one in named)
    return any(knowledge.holds(one, *pair) for one in named)


def _is_fiscal(knowledge: Knowledge, substance: str, measure: str) -> bool:
    return knowledge.pair(measure, substance) in knowledge.fiscal
