"""Questions that set one way of counting beside another: provisional and final, ports of entry and Border Patrol."""

from bot.reading.amounts.numbers import find_amount
from bot.reading.asks import Incomplete, assumed, when_of
from bot.reading.attempt import Attempt, Outcome
from bot.reading.slots import Slots
from bot.values.compared import ComparisonQuery, Side
from bot.values.slot import IdSlot, Origin, Slot, Subject

TWO = 2


def sets_ways_apart(attempt: Attempt) -> bool:
    """Say whether two ways are named that no series joins, or one by which a count may have been off."""
    own = attempt.own
    if not own.scopes or len(own.whens) > 1 or own.span is not None or len(own.substances) > 1:
        return False
    if len(own.places) + len(own.elsewhere) > 1 or attempt.cue("trend", "record", "ranking", "meaning"):
        return False
    return len(_ways(attempt)) == TWO


def ways(attempt: Attempt) -> Outcome:
    """Set two ways of counting one thing beside each other."""
    named = _ways(attempt)
    if len(named) != TWO:
        return None
    subject = _subject(attempt, named)
    if not isinstance(subject, Subject):
        return subject
    slots = attempt.slots
    if len(slots.whens) > 1:
        return None
    sides = tuple(
        Side(subject=subject.model_copy(update={"scope": way}), when=when_of(slots)) for way in named
    )
    return ComparisonQuery(sides=sides, as_of=slots.as_of, unit=slots.unit)


def _ways(attempt: Attempt) -> tuple[Slot[str], ...]:
    """Return the two ways named; beside one that is said to be off, the way that figures are usually counted in."""
    said = tuple({slot.value: slot for slot in attempt.own.scopes if slot.origin is Origin.SAID}.values())
    scopes = attempt.knowledge.scopes
    if len(said) == TWO and not scopes.joined(slot.value for slot in said):
        return said
    off = attempt.cue("off") or (attempt.cue("right", "disagree") and find_amount(attempt.heard) is None)
    if len(said) != 1 or not off:
        return ()
    counted = attempt.subject(attempt.slots._replace(scopes=()))
    pairs = _pairs(attempt, said) if isinstance(counted, Incomplete) else ()
    if isinstance(counted, Subject):
        pairs = ((counted.measure.value, counted.substance.value),)
    held = attempt.knowledge.catalogue.scopes
    beside = {
        scope
        for pair in pairs
        for scope in attempt.knowledge.scopes_of.get(pair, ())
        if scope in held and scope != said[0].value and not held[scope].part
    }
    usual = min(beside, key=lambda scope: held[scope].order, default="")
    return (said[0], IdSlot(value=usual, origin=Origin.ASSUMED)) if usual else ()


def _subject(attempt: Attempt, named: tuple[Slot[str], ...]) -> Subject | Outcome:
    """Return what is counted; what the ways alone are held for, where the question does not say."""
    bare = attempt.slots._replace(scopes=())
    subject = attempt.subject(bare)
    pairs = _pairs(attempt, named)
    if isinstance(subject, Subject):
        said = subject.measure.value, subject.substance.value
        kin = [pair for pair in pairs if pair[1] == said[1]]
        # What ports and the Border Patrol seize is seized at the border, whatever verb says so.
        return _of(attempt, bare, *kin[0]) if said not in pairs and len(kin) == 1 else subject
    if not isinstance(subject, Incomplete):
        return subject
    measures = {measure for measure, _ in pairs}
    if len(measures) != 1:
        return subject
    measure = measures.pop()
    whole = attempt.knowledge.catalogue.measures[measure].part_of_whole
    if (measure, whole) not in pairs:
        return subject
    return _of(attempt, bare, measure, whole)


def _of(attempt: Attempt, slots: Slots, measure: str, substance: str) -> Subject | Outcome:
    place = attempt.settler.place(slots, measure, substance)
    if not isinstance(place, Slot):
        return place
    return attempt.settler.subject(slots, assumed(measure), assumed(substance), place)


def _pairs(attempt: Attempt, named: tuple[Slot[str], ...]) -> tuple[tuple[str, str], ...]:
    """Return what is held in all of these ways."""
    wanted = {slot.value for slot in named}
    return tuple(pair for pair, held in attempt.knowledge.scopes_of.items() if wanted <= held)
