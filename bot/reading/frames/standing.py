"""Questions for how settled a figure is: 'is the 2024 number final', '¿es oficial?'."""

from collections.abc import Sequence
from typing import Final

from bot.reading.asks import when_of
from bot.reading.attempt import Attempt, Outcome
from bot.reading.frames.years import WH_WORDS
from bot.reading.words.little_words import THE
from bot.reading.words.publication import STANDING_WORDS, is_of_standing
from bot.values.asked import StandingAsk
from bot.values.query import FigureQuery
from bot.values.slot import Subject

_OTHERWISE: Final = tuple(
    "quantity degree off compare record low share ranking position meaning disagree"
    " side_by_side trend average total coverage revised first sources why when".split()
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


def _names_a_count(words: Sequence[str]) -> bool:
    """Say whether the word only says which count is wanted: 'what's the provisional count', 'and the provisional one?'."""
    named = next((at for at, word in enumerate(words) if word in STANDING_WORDS), 0)
    before = words[: max(named - 1, 0)]
    opened = not _OPENING_VERBS.isdisjoint(before[:1])
    return words[named - 1] in THE and not opened and _ONLY_NAMING.issuperset(before)


_OPENING_VERBS: Final = frozenset("is was were are es fue era son".split())
_ONLY_NAMING: Final = _OPENING_VERBS | frozenset("what whats s and so now ok give me cual y que dame".split())
"""Words before an article by which a count is named, and nothing is asked of the one that was told."""


def _asked(attempt: Attempt) -> StandingAsk | None:
    """Return what one word asks; whose official figure is final is asked after the latter."""
    named = {STANDING_WORDS[word] for word in attempt.heard.said if word in STANDING_WORDS}
    if len(named) > 1:
        named.discard(StandingAsk.OFFICIAL)
    return named.pop() if len(named) == 1 else None


def standing(attempt: Attempt) -> Outcome:
    """Ask for the figure that leads, whichever way it is counted, and how settled it is; pass where that is not asked."""
    asks, slots = _asked(attempt), attempt.slots
    if asks is None or _names_a_count(attempt.heard.texts):
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
