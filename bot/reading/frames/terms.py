"""Questions for the years of people in office: two terms set against each other."""

from bot.reading.attempt import Attempt, Outcome
from bot.reading.frames.traced import WHO
from bot.reading.hearing import Found
from bot.reading.named_spans import in_office, term_of
from bot.values.compared import TrendQuery
from bot.values.slot import Slot, Span, SpanSlot, Subject

_MOST = 3
_OTHERWISE = (
    "when",
    "why",
    "legal",
    "happened",
    "position",
    "average",
    "total",
    "chart",
    "factor",
    "multiple",
)
"""Cues that ask something else of people in office than what became of it in their years."""


def sets_terms_apart(attempt: Attempt) -> bool:
    """Say whether terms are set against each other; what people said is a question about words."""
    if len(attempt.heard.of("actor")) < 2 or attempt.cue(*_OTHERWISE):  # noqa: PLR2004 (one is set against nobody)
        return False
    named = in_office(attempt.heard, attempt.knowledge)
    compared = attempt.cue("compare", "degree", "record", "low", "ranking", "trend") or attempt.moves()
    bearings = attempt.heard.bearings
    during = not attempt.heard.said.isdisjoint(_DURING)
    asked = compared or during or bearings.most or bearings.least or not WHO.isdisjoint(attempt.heard.said)
    others = attempt.own.whens or attempt.own.places[1:] or attempt.own.substances[1:]
    told = attempt.cue("said") and not compared
    return 1 < len(named) <= _MOST and bool(asked) and attempt.slots.names_a_thing and not (others or told)


_DURING = frozenset("under during bajo durante con gobierno presidencia".split())


def each_term(attempt: Attempt) -> Outcome:
    """Ask for what became of it in each term; else pass."""
    if not sets_terms_apart(attempt):
        return None
    subject = attempt.subject(attempt.slots._replace(whens=(), span=None))
    if not isinstance(subject, Subject):
        return subject
    named = in_office(attempt.heard, attempt.knowledge)
    first, *others = sorted((_span(attempt, each) for each in named), key=lambda slot: slot.value.first or 0)
    return TrendQuery(
        subject=subject,
        span=first,
        besides=tuple(others),
        as_of=attempt.slots.as_of,
        unit=attempt.slots.unit,
    )


def _span(attempt: Attempt, actor: Found) -> Slot[Span]:
    identity = actor.ids[0]
    years = term_of(identity, attempt.knowledge.catalogue.actors[identity].in_office)
    return SpanSlot(value=years, words=actor.words, start=actor.start, end=actor.end)
