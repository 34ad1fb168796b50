"""Questions about the facts themselves: help, meanings, coverage, sources."""

from bot.reading.amounts.sizes import claimed_part
from bot.reading.asks import Ask, one, when_of
from bot.reading.attempt import Attempt, Outcome
from bot.reading.frames import claims
from bot.reading.frames.comparisons import built
from bot.reading.frames.differences import is_of_potential
from bot.reading.frames.traced import conversion
from bot.reading.scrutiny.counted import is_number_wanted
from bot.reading.slots import Several
from bot.reading.words.publication import PUBLISHING
from bot.values.catalogue import UnitKind
from bot.values.query import CoverageQuery, HelpQuery, MeaningQuery, SourcesQuery
from bot.values.slot import IdSlot, Origin, Slot, Subject, WhenSlot


def help_asked(_: Attempt) -> Outcome:
    """Return a question for help."""
    return HelpQuery()


def meaning(attempt: Attempt) -> Outcome:
    """Ask what the first name in the question means; pass where it names nothing that is defined.

    How something is estimated is the method of whoever estimates it, where the question says who.
    """
    heard, own = attempt.heard, attempt.own
    if (equal := conversion(attempt)) is not None:
        return equal
    estimators = heard.of("estimator") if heard.bearings.how else ()
    if estimators and _counts(attempt, (first := estimators[0]).ids[0]):
        return MeaningQuery(sort="estimator", what=IdSlot(value=first.ids[0], words=first.words))
    named = heard.of("measure")
    if own.measures and named:
        return MeaningQuery(sort="measure", what=one(own.measures[0], own.measures[0].value[0]))
    if own.substances:
        return MeaningQuery(sort="substance", what=own.substances[0])
    if own.estimators:
        return MeaningQuery(sort="estimator", what=own.estimators[0])
    for scope in own.scopes:
        return MeaningQuery(sort="scope", what=scope)
    for unit in heard.of("unit"):
        return MeaningQuery(sort="unit", what=IdSlot(value=unit.ids[0], words=unit.words))
    for topic in heard.of("topic"):
        if attempt.knowledge.catalogue.topics[topic.ids[0]].definition:
            return MeaningQuery(sort="topic", what=IdSlot(value=topic.ids[0], words=topic.words))
    return (
        _of_thread(attempt) if own.is_empty and (heard.bearings.how or heard.said <= _WHAT_IT_MEANS) else None
    )


_WHAT_IT_MEANS = frozenset(
    "what does do that this it mean means meaning exactly even so and que significa eso esto quiere decir y".split()
)
"""Words of a message that only asks what the thread's figure is of."""


def _of_thread(attempt: Attempt) -> MeaningQuery | None:
    """Ask how the thread's figure is worked out: by whom it speaks of, or else how such a figure comes about."""
    before = attempt.before
    if len(before.estimators) == 1:
        return MeaningQuery(sort="estimator", what=before.estimators[0])
    if before.measures:
        return MeaningQuery(sort="measure", what=one(before.measures[0], before.measures[0].value[0]))
    if before.theme is not None:
        line = attempt.knowledge.catalogue.themes[before.theme.value].card[0]
        return MeaningQuery(sort="measure", what=IdSlot(value=line.measure, origin=Origin.EARLIER))
    return None


def _counts(attempt: Attempt, estimator: str) -> bool:
    """Say whether an estimator counts what is named: how purity is worked out is told by no survey of crops."""
    measures = {measure for slot in attempt.own.measures for measure in slot.value}
    counted = {pair[0] for who, pair in attempt.knowledge.places_by if who == estimator}
    return not measures or not measures.isdisjoint(counted)


def told_apart(attempt: Attempt) -> Outcome:
    """Ask what two words of one kind mean, beside each other."""
    if is_of_potential(attempt):
        (potential, *_) = attempt.heard.of("measure")
        return MeaningQuery(sort="measure", what=IdSlot(value=potential.ids[0], words=potential.words))
    named = claims.told_apart(attempt)
    if named is None:
        return None
    sort, first, other = named
    what, beside = (IdSlot(value=one.ids[0], words=one.words) for one in (first, other))
    return MeaningQuery(sort=sort, what=what, beside=beside if beside.value != what.value else None)


def asks_held(attempt: Attempt) -> bool:
    """Say whether it is asked what is held, or who counts something."""
    heard = attempt.heard
    held = attempt.cue("coverage") and not _has_places(attempt)
    lists_years = attempt.cue("which_year") and not heard.said.isdisjoint({"years", "anos"})
    if not (lists_years or held or attempt.cue("who_counts")):
        return False
    if attempt.own.is_empty and (heard.of("topic") or heard.of("actor")):
        return False
    ranked = heard.bearings.most or heard.bearings.least or is_number_wanted(heard)
    counts = (
        attempt.cue("quantity", "record", "factor", "multiple", "share") or attempt.own.whens or heard.numbers
    )
    return not (ranked or counts or attempt.moves() or claimed_part(heard) is not None)


def _has_places(attempt: Attempt) -> bool:
    """Say whether it is asked which places have something: 'qué departamento tiene coca' is not what we have."""
    heard = attempt.heard
    asked = {heard.flat_of(each) for each in heard.cued("coverage")}
    return bool(heard.bearings.level) and asked <= {"tiene", "tienen"}


def coverage(attempt: Attempt) -> Outcome:
    """Ask what is held of whatever the question names, or its thread did."""
    own = attempt.slots if not attempt.own.names_a_thing and not attempt.own.places else attempt.own
    if attempt.before.kind == "coverage" and not (own.places or own.elsewhere):
        own = own._replace(places=attempt.before.places)
    place: Slot[str] | None = None
    if own.places:
        settled = attempt.settler.settle_place(own.places[0], "", "", own)
        if isinstance(settled, Ask):
            return settled
        place = settled
    elif own.elsewhere:
        place = own.elsewhere[0]
    substance = own.substances[0] if own.substances else None
    measure = one(own.measures[0], own.measures[0].value[0]) if own.measures else None
    if measure is not None and substance is not None:
        for identity in own.measures[0].value:
            if attempt.knowledge.pair(identity, substance.value):
                measure = one(own.measures[0], identity)
    if measure is not None and place is not None:
        measure = measure.model_copy(update={"value": _held_price(measure.value, place.value, attempt)})
    return CoverageQuery(
        place=place,
        measure=measure,
        substance=substance,
        estimator=own.estimators[0] if own.estimators else None,
    )


def _held_price(measure: str, place: str, attempt: Attempt) -> str:
    """Return a price that is held at a place where the one named is not: 'precios en Perú' are those by the kilo."""
    knowledge = attempt.knowledge
    measures = knowledge.catalogue.measures

    def is_held(one: str) -> bool:
        return any(knowledge.holds(place, one, sold) for sold in knowledge.substances_of.get(one, ()))

    if measures[measure].unit_kind != UnitKind.PRICE or is_held(measure):
        return measure
    others = (each.id for each in measures.values() if each.unit_kind == UnitKind.PRICE)
    return next(filter(is_held, others), measure)


def asks_sources(attempt: Attempt) -> bool:
    """Say whether it is asked where a figure comes from or when it came out, and not how much it is."""
    asked = attempt.cue("sources", "who_counts") or asks_when_published(attempt)
    return asked and claims.thing(attempt) and not claims.asks_how_much(attempt)


def sources(attempt: Attempt) -> Outcome:
    """Ask for the editions behind a figure, of the thread's behind the one that was told first."""
    slots, lead = attempt.slots, attempt.before.lead
    if attempt.before.kind == "comparison" and attempt.own.is_empty and lead is not None:
        sides = built(attempt, slots, slots.whens or (WhenSlot(value=lead.period, origin=Origin.EARLIER),))
        if not isinstance(sides, list):
            return sides
        first = next(
            (
                side
                for side in sides
                if side.subject.place.value == lead.place and side.when.value == lead.period
            ),
            sides[0],
        )
        others = tuple(side for side in sides if side is not first)
        return SourcesQuery(subject=first.subject, when=first.when, besides=others, as_of=slots.as_of)
    if attempt.own.is_empty and lead is not None:
        slots = slots._replace(whens=(WhenSlot(value=lead.period, origin=Origin.EARLIER),))
        if attempt.before.kind == "ranking":
            slots = slots._replace(places=(Several((lead.place,), Origin.EARLIER),))
    subject = attempt.subject(slots)
    if not isinstance(subject, Subject):
        return subject
    return SourcesQuery(subject=subject, when=when_of(slots), as_of=slots.as_of)


def asks_when_published(attempt: Attempt) -> bool:
    """Say whether the day is asked for on which a figure came out, and not when something was done or first said."""
    if attempt.cue("published_when"):
        return True
    said = attempt.heard.said
    # What day of the week it was is told in words.
    if not attempt.cue("when", "which_year") or said.isdisjoint(PUBLISHING) or not said.isdisjoint(_DAYS):
        return False
    # 'When did the CDC publish the final number' leaves out of what.
    told = attempt.own.names_a_thing or (attempt.own.estimators and attempt.own.scopes)
    named = bool(told) and not attempt.heard.of("topic")
    return named and not attempt.cue("first", "revised", "record", "low", "ranking", "out")


_DAYS = frozenset({"day", "dia"})
