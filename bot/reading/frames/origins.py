"""Questions for where a drug that is found in a country was made: what part of its samples is traced to another."""

from bot.reading.amounts.numbers import find_amount
from bot.reading.amounts.sizes import claimed_part
from bot.reading.asks import when_of
from bot.reading.attempt import Attempt, Outcome
from bot.reading.hearing import Heard
from bot.reading.scrutiny.denials import denies
from bot.reading.series.flows import ABOUT_FIGURES, COMES, where_from
from bot.reading.series.wanted import unit_of_claim
from bot.values.catalogue import UnitKind
from bot.values.query import FigureQuery, RevisionsQuery
from bot.values.slot import IdSlot, Slot

_MOST = frozenset("most mostly mainly majority bulk mayoria mayormente principalmente".split())
"""Words for the larger part of something: 'most US cocaine is Colombian'."""

_IS = frozenset("is are was were be es era fue son eran sea from de".split())
"""Words before the country that something is said to come from."""


def asks_origin(attempt: Attempt) -> bool:
    """Say whether it is asked where the drug of a place was made, and that is held of the place."""
    return _origin(attempt) is not None


def origin(attempt: Attempt) -> Outcome:
    """Ask what part of a place's drug comes from the country that it is traced to."""
    found = _origin(attempt)
    if found is None:
        return None
    measure, substance, place = found
    subject = attempt.settler.subject(attempt.slots, measure, substance, place)
    subject = subject.model_copy(update={"estimator": None, "scope": None})
    when, as_of = when_of(attempt.slots), attempt.slots.as_of
    part = claimed_part(attempt.heard) if attempt.heard.said.isdisjoint(_MOST) else None
    claimed = find_amount(attempt.heard) or (None if part is None else part.amount)
    if claimed is None:
        return FigureQuery(subject=subject, when=when, as_of=as_of)
    if denies(attempt.heard):
        return None
    unit = unit_of_claim(attempt.heard, measure.value, attempt.knowledge)
    return RevisionsQuery(subject=subject, when=when, claimed=claimed, as_of=as_of, unit=unit)


def _is_made(heard: Heard, place: str) -> bool:
    """Say whether the drug is spoken of as a place's own: Colombian cocaine, cocaína colombiana."""
    begins, ends = ({getattr(each, at) for each in heard.of("substance")} for at in ("first", "last"))
    return any(
        each.last in begins or (heard.language == "es" and each.first in ends)
        for each in heard.of("place")
        if place in each.ids
    )


def _of_the_seized(attempt: Attempt) -> bool:
    """Say whether it is of what was seized in a place that a part *is Colombian*: it is seized samples that are traced."""
    heard, measures = attempt.heard, attempt.knowledge.catalogue.measures
    weighed = (
        measures[each].unit_kind == UnitKind.MASS for slot in attempt.own.measures for each in slot.value
    )
    counted = not any(measures[each].is_estimate for slot in attempt.own.measures for each in slot.value)
    last = max((each.first for each in heard.of("place")), default=0)
    told = heard.texts[last - 1] in _IS or (heard.texts[0] in _IS and last == len(heard.texts) - 1)
    return all(weighed) and counted and last > 0 and told


def _origin(attempt: Attempt) -> tuple[Slot[str], Slot[str], Slot[str]] | None:
    """Return what part is asked, of what drug and in what place. A crop is said for the drug that is made from it: none crosses as leaf."""
    heard, own, knowledge = attempt.heard, attempt.own, attempt.knowledge
    if (
        len(own.substances) != 1
        or (heard.numbers and not heard.has_percent)
        or not ABOUT_FIGURES.isdisjoint(heard.said)
    ):
        return None
    most = not heard.said.isdisjoint(_MOST)
    asked = most or attempt.cue("share", "in_percent") or heard.has_percent or claimed_part(heard) is not None
    comes = where_from(heard) or (asked and not COMES.isdisjoint(heard.said))
    part = asked and (not own.measures or _of_the_seized(attempt))
    if not (comes or part):
        return None
    made = {own.substances[0].value} | {
        drug.id
        for drug in knowledge.catalogue.substances.values()
        if drug.made_from == own.substances[0].value
    }
    named = {place: each for each in heard.of("place") for place in each.ids}
    for measure in knowledge.catalogue.measures.values():
        if not measure.traced_to:
            continue
        drug = next((each for each in sorted(made) if (measure.id, each) in knowledge.subjects), "")
        if not drug:
            continue
        held = [place for place in named if knowledge.holds(place, measure.id, drug)]
        if named.keys() - {*held, measure.traced_to}:
            # What part comes from another country, nobody counts.
            continue
        if not comes and _is_made(heard, measure.traced_to):
            # Where most Colombian cocaine goes is another matter.
            continue
        if held and (comes or (part and measure.traced_to in named)):
            there = named[held[0]]
            place = IdSlot(value=held[0], words=there.words, start=there.start, end=there.end)
            return IdSlot(value=measure.id), own.substances[0].model_copy(update={"value": drug}), place
    return None
