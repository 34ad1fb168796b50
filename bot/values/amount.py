"""Amounts as people write them: a number, the hedge on it, and its decimals exactly as written."""

import re
from decimal import Decimal
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
        if self.low == other.low:
            return True
        return _rounds_to(self.low, other.low) or _rounds_to(other.low, self.low)


class Missing(StrEnum):
    """Why a series holds no number for a period. Nought is a number and is written 0."""

    NOT_PUBLISHED = "not published"
    NOT_COLLECTED = "not collected"
    WITHHELD = "withheld"
    NONE_RECORDED = "none recorded"


class NotAnAmount(ValueError):
    """The text is no amount."""


_NUMBER: Final = r"-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|-?[0-9]+(?:\.[0-9]+)?"
_HEDGED: Final = re.compile(rf"(?:(about|at least|more than|at most|less than) )?({_NUMBER})")
_RANGE: Final = re.compile(rf"({_NUMBER}) to ({_NUMBER})")


def parse_amount(text: str) -> Amount | Missing:
    """Read an amount as fact files write it: ``more than 750``, ``1,200 to 1,900``, ``not published``.

    Raises:
        NotAnAmount: when it is written in any other way.
    """
    try:
        return Missing(text)
    except ValueError:
        pass
    if match := _HEDGED.fullmatch(text):
        number = _number(match[2])
        return Amount(hedge=Hedge(match[1] or Hedge.EXACTLY), low=number, high=number)
    match = _RANGE.fullmatch(text)
    if match and _number(match[1]) < _number(match[2]):
        return Amount(hedge=Hedge.BETWEEN, low=_number(match[1]), high=_number(match[2]))
    raise NotAnAmount(f"{text!r} is not an amount")


def _number(text: str) -> Decimal:
    return Decimal(text.replace(",", ""))


def _grouped(number: Decimal) -> str:
    return f"{number:,f}"


def _rounds_to(precise: Decimal, rough: Decimal) -> bool:
    """Say whether ``precise`` rounded to the precision of ``rough`` gives ``rough``."""
    apart = abs(precise - rough)
    if apart > abs(rough) / 100:
        return False
    # Half a unit of the last digit goes either way: publishers round it up, down, and to the even digit.
    return apart * 2 <= _last_digit(str(rough))


@lru_cache(maxsize=8192)
def _last_digit(written: str) -> Decimal:
    """Return one unit of the last digit of a number that tells anything.

    By the number as it is written, for 2.7 and 2.70 are equal, and would be taken for each other.
    """
    exponent = int(Decimal(written).as_tuple().exponent)
    if exponent == 0:
        # Noughts before the point may have come from rounding; those after it were written on purpose.
        exponent = int(Decimal(written).normalize().as_tuple().exponent)
    return Decimal(1).scaleb(exponent)
