"""The period of a thread moved on: to the year before or after, to the newest, to all that came since, or to who came next."""

from collections.abc import Iterable
from typing import Final

from bot.reading.hearing import Heard
from bot.reading.knowledge import Knowledge
from bot.reading.slots import Slots, periods
from bot.reading.times.elapsed import elapsed
from bot.reading.times.office import TimeInOffice, in_one, terms_of
from bot.reading.words.little_words import THE
from bot.values.catalogue import UnitKind
from bot.values.period import Period, PeriodKind, fiscal_year, year
from bot.values.slot import IdSlot, Origin, Slot, Span, SpanSlot, When, WhenSlot
from bot.values.text import folded

NEXT = frozenset({"next year", "the next year", "following year", "el proximo ano", "proximo ano"})
PREVIOUS = frozenset({"previous year", "the previous year", "ano anterior", "el ano anterior"})
"""Phrases that in a thread count from its period, not from today."""


_NEWEST = frozenset(
    "latest newest newer recent current currently now today still ultimo ultima reciente actual ahora hoy todavia".split()
)


_GOING_ON = frozenset({"now", "ahora"})
"""Words before a place that only go on to it."""

_ONLY = frozenset("just only solo do try".split())

_PRESENT_BOUND = frozenset(
    "exceeds exceed tops supera superan excede exceden rebasa rebasan pasa pasan".split()
)
"""Verbs in the present before a bound: with its own thing and no year they ask after the newest figure."""


def brought_up_to_date(own: Slots, before: Slots, heard: Heard) -> tuple[Slots, Slots]:
    """Return both without what "now" and "the latest" replace: the day whose knowledge was asked about, or a year.

    "And now?" after what was known in 2013 keeps the year in question; after a plain year it wants the newest. "Now
    Peru" only goes on to Peru.
    """
    said = heard.said
    if _is_anew(own, before, heard):
        return own, before._replace(whens=(), span=None)
    if said.isdisjoint(_NEWEST | _PRESENT_BOUND):
        return own, before
    if _goes_on(own, heard):
        said -= _GOING_ON
        own = own._replace(whens=tuple(slot for slot in own.whens if folded(slot.words) not in _GOING_ON))
    dated = own.span is not None or any(isinstance(slot.value, Period) for slot in own.whens)
    present = own.names_a_thing and not said.isdisjoint(_PRESENT_BOUND)
    if (said.isdisjoint(_NEWEST) and not present) or dated:
        return own, before
    if before.as_of is not None and before.whens and not own.names_a_thing:
        return own._replace(whens=()), before._replace(as_of=None)
    return own, before._replace(as_of=None, whens=(), span=None)


def _is_anew(own: Slots, before: Slots, heard: Heard) -> bool:
    """Say whether a question names all but its time, and another thing elsewhere than the thread: it is of no year told before."""
    if not (own.measures and own.substances and own.places) or not heard.cues.isdisjoint(_GOING_BACK):
        return False
    elsewhere = {*own.place_ids}.isdisjoint(before.place_ids)
    return elsewhere and {slot.value for slot in own.substances}.isdisjoint(
        slot.value for slot in before.substances
    )


def of_all_drugs(own: Slots, before: Slots, heard: Heard, knowledge: Knowledge) -> Slots:
    """Return another count than the thread's, named with its time or place, as one of all that it is of: no drug of a thread on Peru.

    'Overdose deaths 2022' after cocaine made in Peru is a question of its own; 'and deaths?' is of the thread's drug.
    """
    placed = own.whens or own.span or own.places or heard.bearings.level or "record" in heard.cues
    if not (before.kind and own.measures and placed) or own.substances or own.theme is not None:
        return own
    if not heard.cues.isdisjoint(_GOING_BACK):
        return own
    measures = knowledge.catalogue.measures
    counted = {one for slot in own.measures for one in slot.value}
    wholes = {measures[one].part_of_whole for one in counted}
    told = {one for slot in before.measures for one in slot.value}
    anew = counted.isdisjoint(told) and all(measures[one].unit_kind is not UnitKind.RATE for one in counted)
    if len(wholes) != 1 or "" in wholes or not told or not (anew or heard.said & _OF_OVERDOSES):
        return own
    return own._replace(substances=(IdSlot(value=wholes.pop(), origin=Origin.ASSUMED),))


_OF_OVERDOSES: Final = frozenset("overdose overdoses sobredosis".split())
"""Words by which deaths are those of all drugs, where none is named."""

_GOING_BACK = frozenset(
    "and follow meant compare that_period since_then previous_period next_period why".split()
)


def _goes_on(own: Slots, heard: Heard) -> bool:
    """Say whether "now" only leads to what is named next, a place or a thing, with at most an article between."""
    named = heard.named("place", "substance", "measure", "theme")
    at = min((each.first for each in named), default=0)
    before = [word for word in heard.texts[:at] if word not in THE | _ONLY]
    return bool(before) and before[-1] in _GOING_ON and not own.estimators


def told_year(before: Slots, heard: Heard) -> tuple[Slot[When], ...]:
    """Return the year of the figure told, which 'that year' means where the thread named none."""
    if "that_period" not in heard.cues or before.lead is None or before.span is not None:
        return ()
    return (WhenSlot(value=before.lead.period, origin=Origin.EARLIER),)


def shifted(own: Slots, before: Slots, heard: Heard) -> Slots:
    """Return the slots with the thread's period moved: 'and the year after?', 'and ten years earlier?'.

    Where the thread named no year it is moved from the one that its answer told.
    """
    if not (before.whens or before.lead):
        return own
    cues = heard.cues
    onward = "since_then" in cues and ("next_period" not in cues or "years" in heard.said)
    if "between_them" in cues and own.is_empty and len(told := periods(before.whens)) > 1:
        first, *_, last = sorted(each.year for each in told)
        return own._replace(span=SpanSlot(value=Span(first=first, last=last), origin=Origin.EARLIER))
    if onward and own.is_empty and (told := periods(before.whens)):
        return own._replace(
            span=SpanSlot(value=Span(first=max(each.year for each in told)), origin=Origin.EARLIER)
        )
    said = folded(own.whens[0].words) if len(own.whens) == 1 else ""
    later = elapsed([*said.split(), "", "", ""], 0)
    counted = later is not None and not later.from_today
    years = ("next_period" in cues or said in NEXT) - ("previous_period" in cues or said in PREVIOUS)
    if later is not None and counted:
        years = later.years
    beside = "compare" in cues and years == -1 and not counted
    period = _shifted_from(before, oldest=years == -1 and not (counted or beside))
    if not years or period is None or not period.is_yearly or (own.whens and not said):
        return own
    if beside:
        # 'Versus the year before' sets the thread's year against the one before, and not that one against its own.
        return own._replace(whens=(WhenSlot(value=period, origin=Origin.EARLIER),))
    moved = fiscal_year if period.kind is PeriodKind.FISCAL_YEAR else year
    return own._replace(whens=(WhenSlot(value=moved(period.year + years), origin=Origin.EARLIER),))


def _shifted_from(before: Slots, *, oldest: bool) -> Period | None:
    """Return the period that a thread's is moved from: of several compared the oldest or the newest, of none that told."""
    told = periods(before.whens)
    if told:
        return told[0 if oldest else -1]
    return None if before.lead is None else before.lead.period


def of_term(own: Slots, before: Slots, heard: Heard, knowledge: Knowledge) -> Slots:
    """Return somebody by himself as his time in office, where the thread was about another's: 'and Santos?'."""
    if not before.names_a_thing or not heard.of("actor"):
        return own
    named = {each.start for each in heard.of("actor")}
    # Of whoever is called like a town, the town is meant unless the thread was about somebody's time in office.
    alike = bool(own.places) and {place.start for place in own.places} <= named
    if not (own._replace(places=()) if alike else own).is_empty:
        return own
    terms = {
        actor: in_one(terms_of(actor, named.in_office))
        for actor, named in knowledge.catalogue.actors.items()
        if named.in_office
    }
    found = [each for each in heard.of("actor") if len(terms.get(each.ids[0], ())) == 1]
    if len(found) != 1:
        return own
    (actor,) = found
    other = before.span is not None and _is_in_office(before.span.value, terms.values())
    alone = heard.cues <= _OF_TERMS and names_somebody_alone(heard)
    if not (other or (alone and before.span is None and not alike)):
        return own
    return own._replace(places=(), span=TimeInOffice(actor, terms[actor.ids[0]]).slot)


def names_somebody_alone(heard: Heard) -> bool:
    """Say whether nobody is asked what he said or did: his name stands by itself, or beside what only goes on or compares."""
    named = (*heard.of("actor"), *heard.cued("compare"))
    known = {word for each in named for word in heard.flat_of(each).split()}
    return heard.said <= _AROUND_NAMES | known


_OF_TERMS: Final = frozenset({"and", "follow", "total"})
_AROUND_NAMES: Final = frozenset(
    "and y what about con under with in total en conjunto que hay de for then entonces".split()
)
"""What stands beside a name by itself, which means somebody's years in office."""


def _is_in_office(span: Span, terms: Iterable[tuple[Span, ...]]) -> bool:
    """Say whether a run of years is somebody's time in office, or goes from one's to another's that was set beside it."""
    whole = [each[0] for each in terms if len(each) == 1]
    begins = any(each.first == span.first for each in whole)
    return any(span in each for each in terms) or (begins and any(each.last == span.last for each in whole))
