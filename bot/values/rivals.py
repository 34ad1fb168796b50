"""Two numbers of which it is asked which holds: whose each is, and how each stands."""

from typing import Literal

from bot.values.amount import Amount
from bot.values.answered import AnswerBase
from bot.values.fact import Dispute, Figure
from bot.values.finding import Finding
from bot.values.model import Value
from bot.values.traced import NumberQuery


class NumberFound(Value):
    """A number with the figure that has it, in whatever edition, and what its series says of that period now."""

    claimed: Amount
    figure: Figure
    finding: Finding


class TwoNumbers(AnswerBase):
    """The numbers that figures held have, in the order asked; ``missing`` are those that none has."""

    outcome: Literal["revisions"] = "revisions"
    query: NumberQuery
    found: tuple[NumberFound, ...]
    missing: tuple[Amount, ...] = ()
    disputes: tuple[Dispute, ...] = ()
