"""Places beyond a bound: which of those that have a figure lie beyond it, judged for each estimator by itself."""

from typing import Literal

from bot.values.amount import Amount, Hedge
from bot.values.answered import AnswerBase
from bot.values.finding import Finding
from bot.values.model import Value
from bot.values.period import Period
from bot.values.query import RankingQuery


class Reached(Value):
    """One estimator's places in one period, held against a bound.

    ``judged`` are all that have a figure, in order from the end that the bound looks to; each of them is ``beyond``,
    ``unsure`` where its hedge leaves it open, or neither. ``level`` are those that are exactly the bound and not beyond it.
    """

    estimator: str
    period: Period
    bound: Amount
    """The number named, or the figure of the place that others are held against."""
    unit: str
    """The unit of the bound: the one it was named in, else that of the figures."""
    judged: tuple[Finding, ...]
    beyond: tuple[Finding, ...]
    unsure: tuple[Finding, ...] = ()
    level: tuple[Finding, ...] = ()
    missing: tuple[str, ...] = ()
    """Places that hold the series in other periods, but not in this one."""

    @property
    def is_upward(self) -> bool:
        """Whether the order begins with the highest: what lies below a bound is told from the lowest."""
        return self.bound.hedge not in (Hedge.LESS_THAN, Hedge.AT_MOST)

    @property
    def foremost(self) -> tuple[Finding, ...]:
        """The places beyond the bound; where there are none the one that comes nearest to it."""
        return self.beyond or self.judged[:1]


class PlacesBeyond(AnswerBase):
    """The places beyond a bound, once for each estimator, the one that leads first."""

    outcome: Literal["ranking"] = "ranking"
    query: RankingQuery
    orders: tuple[Reached, ...]
