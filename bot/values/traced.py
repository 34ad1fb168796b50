"""A number that is asked after by itself: where it comes from, who says so, and whether it stands."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Literal

from bot.values.amount import Amount
from bot.values.asked import Query
from bot.values.period import Period
from bot.values.slot import Slot


class ClaimAsk(StrEnum):
    """What is asked of a number: whether it was right, whether it still is, whose it is, whether and when it was revised.

    Or whether it is the highest of its series, or the lowest.
    """

    RIGHT = "right"
    STILL = "still right"
    SOURCE = "source"
    REVISED = "revised"
    WHEN_REVISED = "when revised"
    RECORD = "a record"
    LOWEST = "a record low"

    @property
    def is_of_revision(self) -> bool:
        """Whether it is asked of a number what became of it."""
        return self in (ClaimAsk.REVISED, ClaimAsk.WHEN_REVISED)

    @property
    def is_of_record(self) -> bool:
        """Whether it is asked of a number if no other of its series passes it."""
        return self in (ClaimAsk.RECORD, ClaimAsk.LOWEST)


class NumberQuery(Query):
    """Whose number is this? Whatever else the question says narrows the figures looked through.

    A phrase can stand for several measures or places: all of them are looked through. ``rival`` is a second number,
    where it is asked which of the two holds.
    """

    kind: Literal["number"] = "number"
    claimed: Amount
    rival: Amount | None = None
    asks: ClaimAsk = ClaimAsk.SOURCE
    measures: tuple[Slot[str], ...] = ()
    substances: tuple[Slot[str], ...] = ()
    places: tuple[Slot[str], ...] = ()
    estimators: tuple[Slot[str], ...] = ()
    when: Slot[Period] | None = None

    def _parts(self) -> Iterator[str]:
        yield self.claimed.written()
        yield from () if self.rival is None else (f"or {self.rival.written()}",)
        yield from (
            slot.told() for slot in (*self.measures, *self.substances, *self.places, *self.estimators)
        )
        if self.when is not None:
            yield self.when.told()
        yield self.asks
