"""What a frame gives back besides a query: a choice to offer, or word that it lacks a part."""

from dataclasses import dataclass, replace
from typing import TypeVar

from bot.reading.slots import Slots
from bot.values.reading import Candidate
from bot.values.slot import Latest, Origin, Slot, When

T = TypeVar("T")

MOST_CANDIDATES = 4


@dataclass(frozen=True)
class Ask:
    """The question has to be asked back: which ``about``?"""

    about: str
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True)
class Incomplete:
    """The question leaves out what is counted, and nothing tells it."""


def assumed(value: T) -> Slot[T]:
    """Return a slot that nobody filled in."""
    return Slot[T](value=value, origin=Origin.ASSUMED)


def one(slot: Slot[tuple[str, ...]], value: str) -> Slot[str]:
    """Return a slot of one value of several."""
    return Slot[str](value=value, origin=slot.origin, words=slot.words, start=slot.start, end=slot.end)


def when_of(slots: Slots) -> Slot[When]:
    """Return the one period asked about, the latest when none is named."""
    return slots.whens[0] if slots.whens else Slot[When](value=Latest(), origin=Origin.ASSUMED)


def agreed(slots: Slots) -> Slots:
    """Let phrases that can mean one and the same measure mean it: eradicated, and by hand."""
    if not slots.measures[1:]:
        return slots
    shared = tuple(m for m in slots.measures[0].value if all(m in slot.value for slot in slots.measures))
    return (
        replace(slots, measures=(slots.measures[0].model_copy(update={"value": shared}),))
        if shared
        else slots
    )
