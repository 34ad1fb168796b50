"""What a follow-up sets against what its thread counts: 'vs Bolivia', 'is that more than cocaine?', 'more than in 2020?'."""

from typing import Final

from bot.reading.asks import Ask
from bot.reading.attempt import Attempt
from bot.reading.places.apart import BETWEEN
from bot.reading.slots import Several, Slots
from bot.values.reading import Candidate
from bot.values.slot import Origin, Slot, When, WhenSlot

_TWO: Final = 2


def which_years(attempt: Attempt) -> Ask | None:
    """Ask which is meant by 'more than in 2020?' after two places in another year: either over the years, or both in that one."""
    own, before, phrasing = attempt.own, attempt.before, attempt.settler.phrasing
    if (
        before.kind != "comparison"
        or not attempt.cue("compare")
        or attempt.heard.said.isdisjoint(BETWEEN)
        or len(own.whens) != 1
        or len(before.whens) != 1
    ):
        return None
    things = attempt.settler.things(attempt.slots)
    if own.names_a_thing or own.places or len(before.places) != _TWO or not isinstance(things, list):
        return None
    (measure, substance), year = things[0], own.whens[0].value.code
    if year == before.whens[0].value.code or "previous_period" in attempt.heard.cues:
        return None
    one, other = (slot.value[0] for slot in before.places)
    then = Slots(whens=before.whens)
    asked = [
        f"{phrasing.question(measure.value, substance.value, place, then)} vs {year}"
        for place in (one, other)
    ]
    both = phrasing.question(measure.value, substance.value, one, Slots())
    asked.append(f"{both} vs {phrasing.full_name(other)} {year}")
    return Ask("year", tuple(Candidate(label=each, question=each) for each in asked))


def against_thread(attempt: Attempt) -> tuple[Slots, Slots] | None:
    """Return a drug named alone against what the thread counts: 'is that more than cocaine?'."""
    own, before = attempt.own, attempt.before
    alone = len(own.substances) == 1 and not (own.measures or _is_said_of_some(own))
    if not (attempt.cue("compare") and before.names_a_thing and alone):
        return None
    return Slots(), own._replace(theme=None)


def beside_earlier(attempt: Attempt) -> Slots:
    """Return the slots with the thread's place beside the only one named: 'vs Bolivia' leaves out what against."""
    own, before = attempt.own, attempt.before
    named = {*own.place_ids}
    alone = own.measures and not (own.substances or own.theme or _is_said_of_some(own))
    if attempt.cue("compare") and alone and before.measures:
        # 'Vs seizures' sets them against what the thread counts.
        return attempt.slots._replace(measures=(*before.measures, *own.measures))
    told = before.places
    if before.kind == "ranking" and not told and before.lead is not None:
        # 'Compare it to Meta' after an order of places is of the one whose rank was told.
        told = (before.ranked or Several((before.lead.place,), Origin.EARLIER),)
    earlier = tuple(slot for slot in told if named.isdisjoint(slot.value))
    alone = len(own.places) == 1 and not (own.names_a_thing or own.whens or own.span)
    if not (attempt.cue("compare") and alone and earlier):
        return attempt.slots
    return attempt.slots._replace(places=(*earlier, *own.places))


def told_periods(attempt: Attempt) -> tuple[Slot[When], ...]:
    """Return the periods that the thread named, or else the one that its answer led with: 'vs 2020' after the newest figure."""
    before = attempt.before
    if before.whens or before.lead is None or attempt.own.names_a_thing:
        return before.whens
    return (WhenSlot(value=before.lead.period, origin=Origin.EARLIER),)


def _is_said_of_some(own: Slots) -> bool:
    return bool(own.places or own.elsewhere or own.whens or own.span or own.estimators)
