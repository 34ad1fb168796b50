"""Years beyond a bound: which they are, when the first or the last was, and whether there ever was one."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final, Literal

from bot.values.amount import Amount
from bot.values.answered import AnswerBase
from bot.values.asked import Query
from bot.values.fact import Break, Dispute
from bot.values.finding import Finding
from bot.values.model import Value
from bot.values.period import Period
from bot.values.slot import Slot, Span, Subject

FEW: Final = 3
"""So many years are each given with their figure."""


class CrossingAsk(StrEnum):
    """What is asked of the years beyond a bound."""

    YEARS = "which years"
    FIRST = "first year"
    LAST = "last year"
    COUNT = "how many years"
    EVER = "ever"


class CrossingQuery(Query):
    """In which years did a series lie beyond a bound? The unit is the bound's, where sources count in others too."""

    kind: Literal["crossing"] = "crossing"
    subject: Subject
    span: Slot[Span]
    bound: Amount
    """More than, at least, less than or at most so much."""
    asks: CrossingAsk
    claimed: Period | None = None
    """The year that is said to be the first or the last."""

    def _parts(self) -> Iterator[str]:
        yield self.subject.told()
        yield self.bound.written()
        yield self.asks
        if self.claimed is not None:
            yield f"was it {self.claimed.code}"
        yield self.span.told()


class Crossing(Value):
    """The years of one series that lie beyond a bound, out of those asked about that can be set beside each other.

    ``points`` are the settled years since the last break; each of them is ``beyond``, ``unsure`` where its hedge leaves
    it open, or neither. ``level`` are those that are exactly the bound and not beyond it.
    """

    points: tuple[Finding, ...]
    beyond: tuple[Finding, ...]
    unsure: tuple[Finding, ...] = ()
    level: tuple[Finding, ...] = ()
    extreme: Finding
    """The point that comes nearest to the bound, or lies farthest beyond it."""
    outdated: tuple[Finding, ...] = ()
    """Years whose figure is known to have been revised since to one that is not held: not counted."""
    gaps: tuple[int, ...] = ()
    break_before: Break | None = None
    before_break: tuple[Finding, ...] = ()
    """Years beyond the bound as the series was before the break: not comparable, but to be said."""
    unsettled: tuple[Finding, ...] = ()
    """Leaked or merely announced figures beyond the bound: not counted, but to be said."""

    def pivots(self, asks: CrossingAsk) -> tuple[Finding, ...]:
        """Return the points that answer a question in one sentence: the first, the last, both, or the extreme."""
        match asks:
            case CrossingAsk.FIRST if self.beyond:
                return self.beyond[:1]
            case CrossingAsk.LAST if self.beyond:
                return self.beyond[-1:]
            case CrossingAsk.EVER if self.beyond:
                return (self.beyond[0], *self.beyond[1:][-1:])
            case _:
                return (self.extreme,)

    def cited(self, asks: CrossingAsk) -> tuple[Finding, ...]:
        """Return the points whose figures are given: the pivots, and of years that are listed all where they are few."""
        few = asks in (CrossingAsk.YEARS, CrossingAsk.COUNT) and len(self.beyond) <= FEW
        return (*self.pivots(asks), *(self.beyond if few else ()))


class Crossings(AnswerBase):
    """The years beyond a bound, once for each estimator."""

    outcome: Literal["record"] = "record"
    query: CrossingQuery
    unit: str
    """The unit of the bound: the one it was named in, else that of the series that leads."""
    crossings: tuple[Crossing, ...]
    dispute: Dispute | None = None
