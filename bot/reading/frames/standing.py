"""Questions for how settled a figure is: 'is the 2024 number final', '¿es oficial?'."""

from typing import Final

from bot.reading.asks import when_of
from bot.reading.attempt import Attempt, Outcome
from bot.reading.frames.years import WH_WORDS
from bot.reading.words.standings import STANDING_WORDS, is_of_standing
from bot.values.asked import StandingAsk
from bot.values.query import FigureQuery
from bot.values.slot import Subject

_OTHERWISE: Final = (
    *(
        "quantity",
        "degree",
        "off",
        "compare",
        "record",
        "low",
        "share",
        "ranking",
        "position",
        "meaning",
        "disagree",
    ),
    *("side_by_side", "trend", "average", "total", "coverage", "revised", "first", "sources", "why", "when"),
)
"""Cues beside which such a word says which count is meant, and not what is asked of it."""

_OFFICES: Final = frozenset(
    "position policy report source sources data language posicion politica informe fuente fuentes".split()
)
"""What is official that is no figure."""


def asks_standing(attempt: Attempt) -> bool:
    """Say whether yes or no is asked of a figure's standing; of two ways of counting it is asked which."""
    heard = attempt.heard
    if heard.said.isdisjoint(STANDING_WORDS) or (asks := _asked(attempt)) is None:
        return False
    marked = "?" in heard.question.text and heard.said.isdisjoint(WH_WORDS)
    if not (heard.bearings.whether or marked) or heard.numbers or attempt.moves():
        return False
    if asks is StandingAsk.OFFICIAL and not heard.said.isdisjoint(_OFFICES):
        return False
    several = len(attempt.own.whens) > 1 or len(attempt.own.places) > 1 or attempt.own.span is not None
    return attempt.slots.names_a_thing and not several and not attempt.cue(*_OTHERWISE)


def _asked(attempt: Attempt) -> StandingAsk | None:
    """Return what one word asks; whose official figure is final is asked after the latter."""
    named = {STANDING_WORDS[word] for word in attempt.heard.said if word in STANDING_WORDS}
    if len(named) > 1:
        named.discard(StandingAsk.OFFICIAL)
    return named.pop() if len(named) == 1 else None


def standing(attempt: Attempt) -> Outcome:
    """Ask for the figure that leads, whichever way it is counted, and how settled it is; pass where that is not asked."""
    asks, slots = _asked(attempt), attempt.slots
    if asks is None:
        return None
    as_read = attempt.heard.as_read
    subject = attempt.subject(
        slots._replace(scopes=tuple(one for one in slots.scopes if not is_of_standing(as_read(one.words))))
    )
    if not isinstance(subject, Subject):
        return subject
    return FigureQuery(
        subject=subject, when=when_of(slots), unit=attempt.unit, standing=asks, as_of=slots.as_of
    )
