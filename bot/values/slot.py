"""The parts of a query: what is asked about, when, and how each was learnt."""

from datetime import date
from enum import StrEnum
from typing import Generic, Literal, TypeVar

from bot.values.model import Value
from bot.values.period import Period

T = TypeVar("T")


class Origin(StrEnum):
    """Where a slot's value came from. Whatever was assumed is said in the reply."""

    SAID = "said"
    EARLIER = "earlier"
    ASSUMED = "assumed"


class Slot(Value, Generic[T]):
    """A value with the words that gave it and their place in the question (0, 0 when none did)."""

    value: T
    origin: Origin = Origin.SAID
    words: str = ""
    start: int = 0
    end: int = 0
    narrower: str = ""
    """Of a substance that is counted only within a group, the one that was named; the value is the group."""

    def told(self) -> str:
        """Return the value as ``describe`` prints it, with its origin unless it was said."""
        shown = self.value.code if isinstance(self.value, Period | Latest | Span) else str(self.value)
        return shown if self.origin is Origin.SAID else f"{shown} ({self.origin})"


class Latest(Value):
    """The latest period held, for whoever asks for no period or for the newest."""

    code: Literal["latest"] = "latest"


class Span(Value):
    """A run of years, open at either end where that is ``None``."""

    first: int | None = None
    last: int | None = None
    event: str = ""
    """What happened in its first year, where that is how the years were named."""
    term: str = ""
    """Whose time in office it is, where that is how."""

    @property
    def code(self) -> str:
        """The span as ``describe`` prints it."""
        return f"{self.first or ''}..{self.last or ''}"


When = Period | Latest

IdSlot = Slot[str]
WhenSlot = Slot[When]
SpanSlot = Slot[Span]
DaySlot = Slot[date]
"""The kinds of slot that a query has, by name: looking one up by its brackets takes half as long as making one."""


class Subject(Value):
    """Which series are asked about. An estimator or scope that was not asked for is ``None``: all are meant."""

    measure: Slot[str]
    substance: Slot[str]
    place: Slot[str]
    estimator: Slot[str] | None = None
    scope: Slot[str] | None = None

    def told(self) -> str:
        """Return the subject in one line of ids."""
        slots = (self.measure, self.substance, self.place, self.estimator, self.scope)
        return " · ".join(slot.told() for slot in slots if slot is not None)
