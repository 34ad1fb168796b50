"""Years that are named by who was in office or by what happened: under Duque, since the peace deal."""

from bot.reading.hearing import Found, Heard
from bot.reading.knowledge import Knowledge
from bot.values.slot import Slot, Span, SpanSlot

LEAD = 3
"""Words before a name that can make its term of office the period meant."""

_SINCE = frozenset("since desde".split())
_OF_EVENTS = frozenset("the a an el la los las del que se fue".split())
"""Words between these and the name of what happened."""

_DURING = frozenset("under during bajo durante con gobierno presidencia presidency".split())
_DID = frozenset("did has have how many much ha cuanta cuantas cuanto cuantos".split())
_DOING = frozenset(
    """
    reduce reduced cut lower lowered slash slashed shrink curb curbed halve halved raise raised increase increased double doubled grow
    bring brought manage managed spray sprayed fumigate fumigated eradicate eradicated seize seized destroy destroyed
    reducir reducido bajar aumentar logro logrado redujo aumento fumigo erradico incauto destruyo duplico
    """.split()
)
"""What somebody in office is said to do to what is counted."""

_DONE = frozenset(
    "reduced slashed halved doubled sprayed eradicated redujo duplico fumigo erradico aumento".split()
)
"""The same of whoever is named right before or behind it."""

_YEARS_OF = frozenset("years era term presidency administration tenure watch".split())
"""Words behind a name that make his time in office the period meant."""


def named_span(heard: Heard, knowledge: Knowledge) -> Slot[Span] | None:
    """Return the years that a question names by somebody's term of office, or by what they are counted from."""
    return _term_of_office(heard, knowledge) or _since_event(heard, knowledge)


def _term_of_office(heard: Heard, knowledge: Knowledge) -> Slot[Span] | None:
    """Return the years meant by 'since Petro took office' and 'under Duque'."""
    for actor in heard.of("actor"):
        term = knowledge.catalogue.actors[actor.ids[0]].in_office
        before = set(heard.texts[max(0, actor.first - LEAD) : actor.first])
        if term and (before & (_SINCE | _DURING) or is_said_to_act(heard, actor)):
            years = term_of(actor.ids[0], term)
            return SpanSlot(
                value=Span(first=years.first) if before & _SINCE else years,
                words=actor.words,
                start=actor.start,
                end=actor.end,
            )
    return None


def _since_event(heard: Heard, knowledge: Knowledge) -> Slot[Span] | None:
    """Return the years from that of something that happened: 'since the peace deal', 'desde el acuerdo de paz'."""
    for event in heard.of("event"):
        before = [word for word in heard.texts[: event.first] if word not in _OF_EVENTS]
        if before and before[-1] in _SINCE:
            since = Span(first=int(knowledge.catalogue.events[event.ids[0]].on[:4]), event=event.ids[0])
            return SpanSlot(value=since, words=event.words, start=event.start, end=event.end)
    return None


def in_office(heard: Heard, knowledge: Knowledge) -> tuple[Found, ...]:
    """Return who is named for the time in which he held office: 'under Duque', 'con Uribe y Santos', 'Duque vs Petro'."""
    actors = knowledge.catalogue.actors
    named = [each for each in heard.of("actor") if actors[each.ids[0]].in_office]
    places = {each.start for each in heard.of("place")}
    during = [not _DURING.isdisjoint(heard.texts[max(0, each.first - 1) : each.first]) for each in named]
    return tuple(each for each in named if each.start not in places or any(during))


def is_said_to_act(heard: Heard, actor: Found) -> bool:
    """Say whether a figure is said to be somebody's doing, which is what became of it in his years: 'did Petro reduce coca'."""
    before, after = heard.texts[: actor.first], heard.texts[actor.last : actor.last + LEAD]
    asked = not _DID.isdisjoint(before) and not _DOING.isdisjoint(after[:2])
    done = not _DONE.isdisjoint((*after[:1], *before[-1:]))
    return asked or done or not _YEARS_OF.isdisjoint(after[:2])


def term_of(actor: str, in_office: str) -> Span:
    """Return the years of somebody's time in office, from its days."""
    first, last = (int(day[:4]) for day in in_office.split(" to "))
    return Span(first=first, last=last, term=actor)
