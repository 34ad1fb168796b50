"""Places in the order of what they gained or lost from one period to another, by each estimator."""

from typing import Literal

from bot.values.answered import AnswerBase
from bot.values.finding import Change, NoChange
from bot.values.model import Value
from bot.values.period import Period
from bot.values.query import RankingQuery


class GainOrder(Value):
    """One estimator's changes between the same two periods, the largest of the kind asked for first.

    ``missing`` are places of the field that lack a figure for one of the two, ``refused`` those whose figures may not
    be set against each other.
    """

    estimator: str
    before: Period
    after: Period
    changes: tuple[Change, ...]
    missing: tuple[str, ...] = ()
    refused: tuple[NoChange, ...] = ()


class Gains(AnswerBase):
    """Who gained or lost the most, the order of the estimator that holds the most places first."""

    outcome: Literal["ranking"] = "ranking"
    query: RankingQuery
    orders: tuple[GainOrder, ...]
