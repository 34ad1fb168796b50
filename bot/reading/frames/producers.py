"""Questions for the largest producer that leave out of what: coca is grown and cocaine is made of it, and either can be meant."""

from dataclasses import replace
from typing import Final

from bot.reading.asks import Ask
from bot.reading.attempt import Attempt, Outcome
from bot.reading.hearing import Heard
from bot.reading.knowledge import Knowledge
from bot.reading.offers import ask_what
from bot.reading.slots import Several, Slots
from bot.values.reading import Candidate
from bot.values.slot import Origin

_PRODUCERS: Final = frozenset(
    "producer producers producing productor productores productora productoras".split()
)
_PRODUCE: Final = frozenset("produce produces produced producing produjo producen produjeron".split())
_ORDERED: Final = frozenset(
    "most more mas top biggest largest main leading number mayor principal primer".split()
)
_WHO: Final = {"quien": "que pais", "quienes": "que paises"}
_MADE: Final = ("cultivation", "potential-production")


def asks_for_producer(attempt: Attempt) -> bool:
    """Say whether the largest producer is asked for, of nothing that the question or its thread names."""
    own, heard = attempt.own, attempt.heard
    said = heard.said
    if own.substances or own.theme or attempt.before.names_a_thing or said.isdisjoint(_ORDERED):
        return False
    if not said.isdisjoint(_PRODUCERS):
        return not own.measures or not said.isdisjoint(_PRODUCE)
    makes = {word for slot in own.measures for word in slot.words.lower().split()}
    return bool(makes) and makes <= _PRODUCE and heard.bearings.across_places


def as_made(own: Slots, heard: Heard, knowledge: Knowledge) -> Slots:
    """Return a question for a drug's producers as one for what is made of it, whatever its thread counted.

    That none is held for fentanyl is told: who seized the most of it is no producer.
    """
    if own.measures or len(own.substances) != 1 or heard.said.isdisjoint(_PRODUCERS):
        return own
    made = knowledge.default_measure.get(own.substances[0].value, "")
    wanted = Several((made,), Origin.ASSUMED) if made in _MADE else Several((_MADE[-1],), Origin.SAID)
    return own._replace(measures=(wanted,))


def of_producers(own: Slots, heard: Heard, knowledge: Knowledge) -> Slots:
    """Return a question without a thread so where producers are put in order: other producers work for a newsroom."""
    return own if heard.said.isdisjoint(_ORDERED) else as_made(own, heard, knowledge)


def which_product(attempt: Attempt) -> Outcome:
    """Ask of what; else pass."""
    if not asks_for_producer(attempt):
        return None
    asked = ask_what(replace(attempt, own=attempt.own._replace(measures=())))
    measures = attempt.knowledge.catalogue.measures
    names = {measures[one].called(attempt.heard.language) for one in _MADE}
    made = tuple(each for each in asked.candidates if any(name in each.label for name in names))
    has = "tiene" if attempt.heard.language == "es" else "has"
    return Ask(asked.about, tuple(_had(each, has) for each in made or asked.candidates))


def _had(offered: Candidate, has: str) -> Candidate:
    """Return a choice with words that go with a crop as well: who produces coca would be asked back once more."""
    words = [has if word in _PRODUCE else _WHO.get(word, word) for word in offered.question.split()]
    return offered.model_copy(update={"question": " ".join(words)})
