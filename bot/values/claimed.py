"""How much something is said to have moved by, so that the claim can be answered with yes or no."""

from enum import StrEnum
from typing import Final

from bot.values.amount import Amount
from bot.values.model import Value

PERCENT: Final = "percent"
TIMES: Final = "times"


class Way(StrEnum):
    """Which way something is said to have moved."""

    RISE = "rise"
    FALL = "fall"
    EITHER = "change"


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
        came = f" to {levels} {self.level_unit}" if levels else ""
        return f"did it {self.way} {to} {self.amount.written()} {self.unit}{came}".strip()
