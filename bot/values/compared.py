"""What was understood of questions that set figures against each other, or follow one series over the years."""

from collections.abc import Iterator
from typing import Literal

from bot.values.asked import Claimed, Query, TrendAsk
from bot.values.claimed import ClaimedMove, Multiple, Way
from bot.values.model import Value
from bot.values.slot import Slot, Span, Subject, When


class Side(Value):
    """One side of a comparison."""

    subject: Subject
    when: Slot[When]


class ComparisonQuery(Query):
    """How do two or more compare: years, places, substances or measures? Sides in the order asked."""

    kind: Literal["comparison"] = "comparison"
    sides: tuple[Side, ...]
    claimed: ClaimedMove | None = None
    rivalry: Claimed = Claimed.NOTHING
    """What is claimed of the first side, to be answered with yes or no; no part of what is compared."""
    order: Claimed = Claimed.NOTHING
    """Whether the sides are wanted in the order of their figures, the most or the least first."""
    way: Way | None = None
    """Which way it is asked whether things went from one period to the other, with yes or no, as of ``rivalry``."""
    multiple: Multiple | None = None
    added: bool = False
    """Whether the sum of several drugs is wanted, which is never made."""
    why: bool = False
    """Whether it is asked why it went that way, which no figure tells, but only whether it did."""

    def _parts(self) -> Iterator[str]:
        if self.order:
            yield from self._order_parts()
            return
        for number, side in enumerate(self.sides):
            yield (
                "and " if number and self.added else "vs " if number else ""
            ) + f"{side.subject.told()} · {side.when.told()}"
        yield from () if self.multiple is None else (self.multiple.told(),)
        yield from () if self.claimed is None else (self.claimed.told(),)
        yield from ("why",) if self.why else ()

    def _order_parts(self) -> Iterator[str]:
        first, when = self.sides[0].subject, self.sides[0].when
        yield from (first.measure.told(), "by drug", first.place.told(), when.told(), f"{self.order} first")
        yield from (f"is it {first.substance.told()}",) if self.rivalry else ()


class TrendQuery(Query):
    """How did it develop, or what was its average, biggest rise, last fall?"""

    kind: Literal["trend"] = "trend"
    subject: Subject
    span: Slot[Span]
    asks: TrendAsk = TrendAsk.COURSE
    by_month: bool = False
    """Whether single months are asked for, rather than years."""
    claimed: ClaimedMove | None = None
    way: Way | None = None
    """Which way it is asked whether it went from the first year to the last, with yes or no."""
    multiple: Multiple | None = None
    why: bool = False
    """As of a comparison."""
    besides: tuple[Slot[Span], ...] = ()
    """Other terms of office that are set beside the first."""
    among: tuple[Subject, ...] = ()
    """Other places or drugs whose course is wanted beside that of the first."""

    def _parts(self) -> Iterator[str]:
        yield self.subject.told()
        own = self.subject
        for other in self.among:
            drug = other.place.value == own.place.value
            yield f"and {(other.substance if drug else other.place).told()}"
        yield self.span.told()
        yield from (f"and {span.told()}" for span in self.besides)
        yield from () if self.multiple is None else (self.multiple.told(),)
        yield from ("by month",) if self.by_month else ()
        if self.asks is not TrendAsk.COURSE:
            yield self.asks
        yield from () if self.claimed is None else (self.claimed.told(),)
        yield from ("why",) if self.why else ()
