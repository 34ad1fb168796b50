"""Questions for what several places come to together: a region of which all countries are named, the places themselves, or drugs."""

from bot.reading.amounts.sizes import claimed_part
from bot.reading.asks import Ask, when_of
from bot.reading.attempt import Attempt, Outcome
from bot.reading.frames.comparisons import set_beside
from bot.reading.places.apart import TOGETHER, thans
from bot.values.catalogue import PlaceKind
from bot.values.compared import ComparisonQuery
from bot.values.query import FigureQuery
from bot.values.slot import IdSlot

_OTHERWISE = tuple("compare share record ranking trend average degree factor multiple position chart".split())
"""Cues that ask something else of several places than what they come to."""


def adds_places(attempt: Attempt) -> bool:
    """Say whether several places are named whose figures are wanted as one number."""
    own = attempt.own
    return _adds(attempt) and own.names_several_places and len(own.substances) <= 1


def adds_drugs(attempt: Attempt) -> bool:
    """Say whether several drugs are named whose figures are wanted as one number."""
    own = attempt.own
    return _adds(attempt) and len(own.substances) > 1 and not own.names_several_places


def sum_of_drugs(attempt: Attempt) -> Outcome:
    """Ask for the figures of several drugs, so that it can be said why they make no sum; else pass."""
    made = set_beside(attempt) if adds_drugs(attempt) else None
    return made.model_copy(update={"added": True}) if isinstance(made, ComparisonQuery) else made


def _adds(attempt: Attempt) -> bool:
    own, heard = attempt.own, attempt.heard
    if not attempt.cue("total") and heard.said.isdisjoint(TOGETHER):
        return False
    one_time = own.span is None and len(own.whens) <= 1
    # Colombia is set against Peru and Bolivia in 'más coca que Perú y Bolivia juntos', and is no part of their sum.
    plain = not (attempt.cue(*_OTHERWISE) or attempt.moves() or heard.numbers or thans(heard.texts))
    return one_time and plain and claimed_part(heard) is None and own.names_a_thing


def sum_of_places(attempt: Attempt) -> Outcome:
    """Ask for the sum of the places named, as their region where they are all of its countries that are counted; else pass."""
    if not (adds_places(attempt) or _adds_earlier_ones(attempt)):
        return None
    pair, slots = attempt.pair(), attempt.slots
    if not isinstance(pair, tuple):
        return pair
    measure, substance = pair
    own = slots._replace(elsewhere=attempt.own.elsewhere)
    named = attempt.places_of(own, measure.value, substance.value)
    if isinstance(named, Ask):
        return named
    region = _region(attempt, {slot.value for slot in named}, (measure.value, substance.value))
    if region:
        named = [IdSlot(value=region, words=named[0].words, start=named[0].start, end=named[-1].end)]
    first, *besides = named
    return FigureQuery(
        subject=attempt.settler.subject(slots, measure, substance, first),
        when=when_of(slots),
        besides=tuple(besides),
        as_of=slots.as_of,
        unit=attempt.unit,
    )


def _adds_earlier_ones(attempt: Attempt) -> bool:
    """Say whether a follow-up leaves out the places that its thread added up: 'and in 2019?'."""
    own = attempt.own
    named = own.places or own.elsewhere or own.span is not None
    return attempt.before.kind == "figure" and len(attempt.before.places) > 1 and not named


def _region(attempt: Attempt, named: set[str], pair: tuple[str, str]) -> str:
    """Return the region whose countries are named, all of which this is held of; nothing where they are others."""
    held = attempt.knowledge.catalogue.places
    regions = {held[each].within for each in named if each in held}
    region = held.get(min(regions, default=""))
    if len(regions) != 1 or region is None or region.kind is not PlaceKind.REGION:
        return ""
    counted = attempt.knowledge.places_of.get(pair, ())
    return region.id if named == {each for each in counted if held[each].within == region.id} else ""
