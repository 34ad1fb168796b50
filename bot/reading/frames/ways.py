"""Questions that set one way of counting beside another: provisional and final, ports of entry and Border Patrol."""

from bot.reading.amounts.numbers import find_amount
from bot.reading.asks import Incomplete, assumed, when_of
from bot.reading.attempt import Attempt, Outcome
from bot.reading.slots import Slots
from bot.reading.words.phrases import covered
from bot.values.compared import ComparisonQuery, Side
from bot.values.slot import IdSlot, Origin, Slot, Subject
from bot.values.text import folded

TWO = 2


def sets_ways_apart(attempt: Attempt) -> bool:
    """Say whether two ways are named that no series joins, or one by which a count may have been off."""
    own = attempt.own
    if not own.scopes or len(own.whens) > 1 or own.span is not None or len(own.substances) > 1:
        return False
    if own.names_several_places or attempt.cue("trend", "record", "ranking", "meaning"):
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
    if len(said) == 1:
        said += _left_short(attempt, said[0])
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


def _left_short(attempt: Attempt, said: Slot[str]) -> tuple[Slot[str], ...]:
    """Return the way that is named by its first word alone, the rest being that of the other: 'at ports of entry vs between'."""
    heard = attempt.heard
    if _SHORT not in heard.said:
        return ()
    dated = covered(heard.timings)
    last = max(at for at, word in enumerate(heard.texts) if at not in dated and word not in _THEM)
    if heard.texts[last] != _SHORT:
        return ()
    names = {
        name.id
        for word in folded(said.words).split()
        for name in attempt.knowledge.lexicon.names(f"{_SHORT} {word}")
        if name.kind == "scope"
    } - {said.value}
    at = heard.words[last]
    words = heard.told(last, last + 1)
    return tuple(IdSlot(value=one, words=words, start=at.start, end=at.end) for one in names)


_SHORT = "between"
_THEM = frozenset({"them"})


def _subject(attempt: Attempt, named: tuple[Slot[str], ...]) -> Subject | Outcome:
    """Return what is counted; what the ways alone are held for, where the question does not say."""
    bare = attempt.slots._replace(scopes=())
    subject = attempt.subject(bare)
    pairs = _pairs(attempt, named)
    if isinstance(subject, Subject):
        said = subject.measure.value, subject.substance.value
        kin = [pair for pair in pairs if pair[1] in (said[1], subject.substance.narrower)]
        # What ports and the Border Patrol seize is seized at the border, whatever verb says so.
        if said in pairs or len(kin) != 1:
            return subject
        drug = subject.substance.model_copy(update={"value": kin[0][1], "narrower": ""})
        return _of(attempt, bare, kin[0][0], drug)
    if not isinstance(subject, Incomplete):
        return subject
    measures = {measure for measure, _ in pairs}
    if len(measures) != 1:
        return subject
    measure = measures.pop()
    whole = attempt.knowledge.catalogue.measures[measure].part_of_whole
    if (measure, whole) not in pairs:
        return subject
    return _of(attempt, bare, measure, assumed(whole))


def _of(attempt: Attempt, slots: Slots, measure: str, substance: Slot[str]) -> Subject | Outcome:
    place = attempt.settler.place(slots, measure, substance.value)
    if not isinstance(place, Slot):
        return place
    return attempt.settler.subject(slots, assumed(measure), substance, place)


def _pairs(attempt: Attempt, named: tuple[Slot[str], ...]) -> tuple[tuple[str, str], ...]:
    """Return what is held in all of these ways."""
    wanted = {slot.value for slot in named}
    return tuple(pair for pair, held in attempt.knowledge.scopes_of.items() if wanted <= held)
