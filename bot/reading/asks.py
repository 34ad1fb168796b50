"""What a frame gives back besides a query: a choice to offer, or word that it lacks a part."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from bot.reading.knowledge import Knowledge
from bot.reading.series.measured import unit_kind
from bot.reading.slots import Several, Slots
from bot.values.catalogue import UnitKind
from bot.values.period import Period
from bot.values.query import AnyQuery, YearCardQuery
from bot.values.reading import Candidate
from bot.values.slot import IdSlot, Latest, Origin, Slot, Span, SpanSlot, Subject, When, WhenSlot

T = TypeVar("T")

MOST_CANDIDATES = 4


@dataclass(frozen=True)
class Ask:
    """The question has to be asked back: which ``about``?"""

    about: str
    candidates: tuple[Candidate, ...]

    def keeps(self, text: str) -> bool:
        """Say whether each choice is the whole question with what it leaves out, and so keeps its numbers."""
        return all(text in choice.question for choice in self.candidates)


@dataclass(frozen=True)
class Incomplete:
    """The question leaves out what is counted, and nothing tells it."""


def part_of(query: AnyQuery | Ask | None, name: str) -> Any:
    """Return one part of a query, ``None`` where its kind has no such part."""
    # Asking a model for an attribute that it lacks takes twenty times as long.
    return None if query is None else vars(query).get(name)


_SLOTS: dict[type, type[Slot[Any]]] = {str: IdSlot, Period: WhenSlot, Latest: WhenSlot, Span: SpanSlot}
"""What kind of slot a query has for a value."""


def assumed(value: T) -> Slot[T]:
    """Return a slot that nobody filled in."""
    return _SLOTS[type(value)](value=value, origin=Origin.ASSUMED)


def led_by(query: YearCardQuery, knowledge: Knowledge) -> Subject:
    """Return what the figure is of that a card leads with."""
    line = knowledge.catalogue.themes[query.theme.value].card[0]
    return Subject(
        measure=assumed(line.measure),
        substance=assumed(line.substance),
        place=query.place,
        estimator=query.estimator,
    )


def one(slot: Several, value: str) -> Slot[str]:
    """Return a slot of one value of several."""
    return IdSlot(value=value, origin=slot.origin, words=slot.words, start=slot.start, end=slot.end)


def when_of(slots: Slots) -> Slot[When]:
    """Return the one period asked about, the latest when none is named; of several in the thread the newest."""
    if not slots.whens:
        return WhenSlot(value=Latest(), origin=Origin.ASSUMED)
    if all(slot.origin is Origin.EARLIER for slot in slots.whens):
        return max(slots.whens, key=_end)
    return slots.whens[0]


def _end(slot: Slot[When]) -> date:
    return slot.value.last if isinstance(slot.value, Period) else date.max


def agreed(slots: Slots) -> Slots:
    """Let phrases that can mean one and the same measure mean it: eradicated, and by hand."""
    if not slots.measures[1:]:
        return slots
    shared = tuple(m for m in slots.measures[0].value if all(m in slot.value for slot in slots.measures))
    return slots._replace(measures=(slots.measures[0]._replace(value=shared),)) if shared else slots


def as_crops(slots: Slots, knowledge: Knowledge) -> Slots:
    """Let a part of a plant stand for its crop where an area is asked for: hectares of coca leaf are of coca."""
    known = knowledge.catalogue.substances
    if not any(slot.value in known and known[slot.value].crop for slot in slots.substances):
        return slots
    kinds: set[str | None] = {unit_kind(knowledge, each) for slot in slots.measures for each in slot.value}
    if UnitKind.AREA not in (kinds or {slots.unit_kind}):
        return slots
    crops = (
        slot.model_copy(update={"value": known[slot.value].crop or slot.value}) for slot in slots.substances
    )
    return slots._replace(substances=tuple(crops))


def only_one(measures: Sequence[str]) -> Slot[str] | Ask:
    """Return the one measure, or ask which of several is meant."""
    if len(measures) == 1:
        return assumed(measures[0])
    return Ask("measure", tuple(Candidate(label=each, question=each) for each in measures[:MOST_CANDIDATES]))
