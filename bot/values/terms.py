"""What became of something in the years of several people in office, by each estimator."""

from typing import Literal

from bot.values.answered import AnswerBase
from bot.values.compared import TrendQuery
from bot.values.fact import Dispute
from bot.values.finding import Change, Finding, NoChange
from bot.values.model import Value


class TermCourse(Value):
    """One estimator's first and last year held of a term; no ``change`` where that is one year, and none where it is no year."""

    term: str
    points: tuple[Finding, ...] = ()
    change: Change | NoChange | None = None
    leaked: tuple[Finding, ...] = ()
    """What was leaked or only announced for years of the term, and is set against nothing."""


class Terms(AnswerBase):
    """The terms asked about, one after the other, the estimator that holds the most of them first."""

    outcome: Literal["trend"] = "trend"
    query: TrendQuery
    series: tuple[tuple[TermCourse, ...], ...]
    disputes: tuple[Dispute, ...] = ()
    """The disputes about any figure of the terms, each once."""
