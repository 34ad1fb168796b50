"""What all kinds of question share: the unit, the day whose knowledge counts, and the form of the answer."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from bot.values.model import Value
from bot.values.slot import Slot


class Form(StrEnum):
    """What is made of an answer: the usual reply, a sentence for print, a table of its figures, or a chart."""

    REPLY = ""
    COPY = "copy"
    CSV = "csv"
    CHART = "chart"


class TrendAsk(StrEnum):
    """What is asked of a run of years."""

    COURSE = "course"
    AVERAGE = "average"
    TOTAL = "total"
    BIGGEST_RISE = "biggest rise"
    BIGGEST_FALL = "biggest fall"
    LAST_RISE = "last rise"
    LAST_FALL = "last fall"
    RISING = "rising"
    FALLING = "falling"
    SINCE_RISING = "rising since when"
    SINCE_FALLING = "falling since when"
    MOVING = "rising or falling"
    RISES_IN_A_ROW = "rises in a row"
    FALLS_IN_A_ROW = "falls in a row"
    RISES = "years of rises"
    FALLS = "years of falls"

    @property
    def is_of_now(self) -> bool:
        """Whether it is asked which way the newest year went."""
        return self in (TrendAsk.RISING, TrendAsk.FALLING, TrendAsk.MOVING)

    @property
    def is_of_run(self) -> bool:
        """Whether it is asked since when, or for how many years in a row, something has risen or fallen."""
        return self in (
            TrendAsk.SINCE_RISING, TrendAsk.SINCE_FALLING, TrendAsk.RISES_IN_A_ROW, TrendAsk.FALLS_IN_A_ROW,
        )  # fmt: skip

    @property
    def counts_years(self) -> bool:
        """Whether the number of years of a run is asked for, rather than where it began."""
        return self in (TrendAsk.RISES_IN_A_ROW, TrendAsk.FALLS_IN_A_ROW)

    @property
    def is_of_falls(self) -> bool:
        """Whether a run, or every year, is asked for of falls, rather than of rises."""
        return self in (TrendAsk.SINCE_FALLING, TrendAsk.FALLS_IN_A_ROW, TrendAsk.FALLS)

    @property
    def lists_years(self) -> bool:
        """Whether all years are asked for in which something rose or fell."""
        return self in (TrendAsk.RISES, TrendAsk.FALLS)

    @property
    def is_of_last_time(self) -> bool:
        """Whether it is asked when something last rose or fell: who counts the newest years can tell."""
        return self in (TrendAsk.LAST_RISE, TrendAsk.LAST_FALL)


class Gain(Value):
    """That places are put in order by what they gained, or with ``falls`` lost, up to the period asked about.

    Since the year before where ``since`` is ``None``; with ``relative`` the largest change in percent is asked for,
    with ``every`` all that moved so.
    """

    since: int | None = None
    falls: bool = False
    relative: bool = False
    every: bool = False

    def told(self) -> str:
        """Return what is asked as ``describe`` prints it."""
        since = "on the year before" if self.since is None else f"since {self.since}"
        share = " in percent" if self.relative else ""
        return f"{'lost' if self.falls else 'gained'}{'' if self.every else ' most'}{share} {since}"


class Each(StrEnum):
    """The stretch of time over which a year's count is wanted on average."""

    NOTHING = ""
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class StandingAsk(StrEnum):
    """What is asked of how settled a figure is."""

    NOTHING = ""
    FINAL = "is it final"
    PROVISIONAL = "is it provisional"
    OFFICIAL = "is it official"


class Claimed(StrEnum):
    """What is claimed of the first of two sides: that it has more or less than the second, or nothing."""

    NOTHING = ""
    MORE = "more"
    LESS = "less"


class Query(Value):
    """What all kinds of question share. ``form`` is no part of the meaning: the figures are the same in each."""

    kind: str
    unit: Slot[str] | None = None
    as_of: Slot[date] | None = None
    form: Form = Form.REPLY

    def describe(self) -> str:
        """Return the query in one line, the same for every wording that means it."""
        parts = [self.kind, *self._parts()]
        if self.unit is not None:
            parts.append(f"in {self.unit.told()}")
        if self.as_of is not None:
            parts.append(f"as of {self.as_of.told()}")
        return " · ".join(part for part in parts if part)

    def _parts(self) -> Iterator[str]:
        return iter(())
