"""Years that are counted from something that happened: since the peace deal, desde el acuerdo de paz."""

from bot.reading.hearing import Heard
from bot.reading.knowledge import Knowledge
from bot.values.slot import Slot, Span, SpanSlot

_SINCE = frozenset("since desde".split())
_BETWEEN = frozenset("the a an el la los las del que se fue".split())
"""Words between these and the name of what happened."""


def since_event(heard: Heard, knowledge: Knowledge) -> Slot[Span] | None:
    """Return the years from that of something that happened: 'since the peace deal', 'desde el acuerdo de paz'."""
    for event in heard.of("event"):
        before = [word for word in heard.texts[: event.first] if word not in _BETWEEN]
        if before and before[-1] in _SINCE:
            since = Span(first=int(knowledge.catalogue.events[event.ids[0]].on[:4]), event=event.ids[0])
            return SpanSlot(value=since, words=event.words, start=event.start, end=event.end)
    return None
