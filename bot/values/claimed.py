"""How much something is said to have moved by, so that the claim can be answered with yes or no."""

from decimal import Decimal
from enum import StrEnum
from typing import Final

from bot.values.amount import Amount, Hedge
from bot.values.model import Value

PERCENT: Final = "percent"
TIMES: Final = "times"
ANYHOW: Final = Amount(hedge=Hedge.MORE_THAN, low=Decimal(0), high=Decimal(0))
"""By how much something moved of which only the level is claimed that it came to: by anything, that way."""


class Way(StrEnum):
    """Which way something is said to have moved."""

    RISE = "rise"
    FALL = "fall"
    EITHER = "change"


class Multiple(Value):
    """By what factor two sides differ, as it is asked; ``claimed`` is what somebody says that it is.

    The larger side is said to be the first, or with ``of_last`` the last. ``more`` marks a factor said with *more*:
    three times more can mean three times as much or four.
    """

    claimed: Amount | None = None
    of_last: bool = False
    more: bool = False

    def told(self) -> str:
        """Return the factor as ``describe`` prints it."""
        if self.claimed is None:
            return "by what factor"
        larger, other = ("last", "first") if self.of_last else ("first", "last")
        return (
            f"is the {larger} {self.claimed.written()} times {'more than ' if self.more else ''}the {other}"
        )


class ClaimedMove(Value):
    """A rise or fall as somebody claims it: by more than 10 percent, to at least 2 times, by 61,000 of a unit.

    ``unit`` is ``percent``, ``times``, the id of a unit that not every source counts in, or empty for the series' own.
    ``levels`` are the level it is said to have come to, behind the one that it started from where both are claimed, in
    ``level_unit``; of two levels ``amount`` is their difference.
    """

    way: Way
    amount: Amount
    unit: str
    levels: tuple[Amount, ...] = ()
    level_unit: str = ""

    def told(self) -> str:
        """Return the claim as ``describe`` prints it."""
        to = "to" if self.unit == TIMES else "by"
        levels = " to ".join(level.written() for level in self.levels)
        if len(self.levels) > 1:
            return f"did it {self.way} from {levels} {self.level_unit}".strip()
        if self.amount == ANYHOW:
            return f"did it {self.way} to {levels} {self.level_unit}".strip()
        came = f" to {levels} {self.level_unit}" if levels else ""
        return f"did it {self.way} {to} {self.amount.written()} {self.unit}{came}".strip()
