"""Amounts as people write them: a number, the hedge on it, and its decimals exactly as written."""

import re
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import lru_cache
from typing import Final

from pydantic import model_validator

from bot.values.model import Value


class Hedge(StrEnum):
    """How firmly a figure is stated. *At least* and *more than* are two different things."""

    EXACTLY = "exactly"
    ABOUT = "about"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    LESS_THAN = "less than"
    BETWEEN = "between"


class Amount(Value):
    """A published number with its hedge; ``low`` equals ``high`` unless the hedge is *between*.

    Decimals are kept as written, so 2.70 stays 2.70. The unit belongs to the series.
    """

    hedge: Hedge
    low: Decimal
    high: Decimal

    @model_validator(mode="after")
    def _is_coherent(self) -> "Amount":
        if not (self.low.is_finite() and self.high.is_finite()):
            raise ValueError("an amount is a finite number")
        if self.hedge is Hedge.BETWEEN:
            if self.low >= self.high:
                raise ValueError("the first number of a range is the smaller one")
        elif self.low != self.high:
            raise ValueError("only a range has two ends")
        return self

    def written(self) -> str:
        """Return the amount in the words of a fact file, so that reading it again gives the same amount."""
        if self.hedge is Hedge.BETWEEN:
            return f"{_grouped(self.low)} to {_grouped(self.high)}"
        prefix = "" if self.hedge is Hedge.EXACTLY else f"{self.hedge} "
        return f"{prefix}{_grouped(self.low)}"

    def same_figure(self, other: "Amount") -> bool:
        """Say whether one is the other rounded: 204,000 and 204,257 are one figure, 57,000 and 61,812 two.

        A number is taken to be as precise as its last digit that is not a trailing zero before the point, but
        never coarser than one per cent: 300 t cut to 280 t is a revision, though 280 rounds to 300.
        """
        if self.hedge is Hedge.BETWEEN or other.hedge is Hedge.BETWEEN:
            return (self.low, self.high) == (other.low, other.high)
        return _rounds_to(self.low, other.low) or _rounds_to(other.low, self.low)


class Missing(StrEnum):
    """Why a series holds no number for a period. Nought is a number and is written 0."""

    NOT_PUBLISHED = "not published"
    NOT_COLLECTED = "not collected"
    WITHHELD = "withheld"
    NONE_RECORDED = "none recorded"


class NotAnAmount(ValueError):
    """The text is no amount; the message says why and how to write it."""


_NUMBER: Final = r"-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|-?[0-9]+(?:\.[0-9]+)?"
_HEDGED: Final = re.compile(rf"(?:(about|at least|more than|at most|less than) )?({_NUMBER})")
_RANGE: Final = re.compile(rf"({_NUMBER}) to ({_NUMBER})")


def parse_amount(text: str) -> Amount | Missing:
    """Read an amount as fact files write it: ``more than 750``, ``1,200 to 1,900``, ``not published``.

    Raises:
        NotAnAmount: with the reason and the form that would be understood.
    """
    try:
        return Missing(text)
    except ValueError:
        pass
    try:
        if match := _HEDGED.fullmatch(text):
            number = Decimal(match[2].replace(",", ""))
            return Amount(hedge=Hedge(match[1] or Hedge.EXACTLY), low=number, high=number)
        if match := _RANGE.fullmatch(text):
            low, high = (Decimal(part.replace(",", "")) for part in match.groups())
            return Amount(hedge=Hedge.BETWEEN, low=low, high=high)
    except (ValueError, InvalidOperation) as error:
        raise NotAnAmount(f"{text!r} is not an amount: {error}") from error
    raise NotAnAmount(
        f"{text!r} is not an amount; write 234,000 · about 2,700 · more than 750 · at least 30 · at most 5 · "
        "less than 10 · 1,200 to 1,900 · or not published, not collected, withheld, none recorded"
    )


def _grouped(number: Decimal) -> str:
    return f"{number:,f}"


@lru_cache(maxsize=4096)
def _rounds_to(precise: Decimal, rough: Decimal) -> bool:
    """Say whether ``precise`` rounded to the precision of ``rough`` gives ``rough``."""
    if precise == rough:
        return True
    if not rough or abs(precise - rough) > abs(rough) / 100:
        return False
    exponent = rough.normalize().as_tuple().exponent
    # Half a unit of the last digit goes either way: publishers round it up, down, and to the even digit.
    return isinstance(exponent, int) and abs(precise - rough) * 2 <= Decimal(1).scaleb(exponent)
