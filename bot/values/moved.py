"""How a part of a whole moved from one period to another, by each estimator that has both in both."""

from typing import Literal

from bot.values.answered import AnswerBase
from bot.values.fact import Figure
from bot.values.finding import Derived, Finding
from bot.values.model import Value
from bot.values.parts import ShareQuery


class Portion(Value):
    """A part of one period with its share: of a ``whole`` that is counted, or of the ``total`` of its ``terms``."""

    parts: tuple[Figure, ...]
    share: Derived
    together: Derived | None = None
    """What several parts come to."""
    whole: Figure | None = None
    terms: tuple[Figure, ...] = ()
    total: Derived | None = None

    def figures(self) -> tuple[Figure, ...]:
        """Return every figure that the share rests on, the parts first."""
        whole = () if self.whole is None else (self.whole,)
        found = (*self.parts, *whole, *self.terms)
        return tuple({figure.id: figure for figure in found}.values())


class ShareMove(Value):
    """One estimator's shares of two periods, and by how many percentage points they differ."""

    before: Portion
    after: Portion
    points: Derived
    findings: tuple[Finding, ...]

    def figures(self) -> tuple[Figure, ...]:
        """Return the figures behind both shares, the later ones first."""
        return (*self.after.figures(), *self.before.figures())


class MovedShares(AnswerBase):
    """The part of two periods and how it moved, the estimator that leads first."""

    outcome: Literal["share"] = "share"
    query: ShareQuery
    moves: tuple[ShareMove, ...]
    kept: tuple[bool | None, ...] = ()
    """Whether each part went the way that was asked about, as of Comparison."""
