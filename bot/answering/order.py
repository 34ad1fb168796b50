"""Findings by size. A bound or a range is ordered only where nothing else lies inside it."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from bot.values.amount import Amount, Hedge
from bot.values.finding import Finding, Rank

_ENDLESS: Final = Decimal("Infinity")
NEAR: Final = Decimal("0.05")
_FAR: Final = Decimal("0.2")
_ABOUT: Final = 20
"""About so much may lie on either side of whatever is within a twentieth of it."""


class Bounds(NamedTuple):
    """Between which numbers a figure lies for certain, both ends included."""

    low: Decimal
    high: Decimal

    @property
    def is_firm(self) -> bool:
        """Whether the two are one number."""
        return self.low == self.high


def bounds(finding: Finding) -> Bounds:
    """Return the bounds of a finding's current figure.

    Raises:
        TypeError: when it holds no number; such findings are left out before.
    """
    amount = finding.current.amount
    if not isinstance(amount, Amount):
        raise TypeError(f"{finding.current.id} holds no number")
    return bounds_of(amount)


def bounds_of(amount: Amount) -> Bounds:
    """Return between which numbers an amount lies; about 700 is taken at its word."""
    match amount.hedge:
        case Hedge.EXACTLY | Hedge.ABOUT | Hedge.BETWEEN:
            return Bounds(amount.low, amount.high)
        case Hedge.AT_LEAST | Hedge.MORE_THAN:
            return Bounds(amount.low, _ENDLESS)
        case Hedge.AT_MOST | Hedge.LESS_THAN:
            return Bounds(-_ENDLESS, amount.high)


def keeps(bound: Amount, amount: Amount) -> bool | None:
    """Say whether an amount keeps a bound, both in one unit; ``None`` where its own hedge leaves that open.

    What is more than 750 surely exceeds 750, what is exactly 750 does not, and about 750 may or may not.
    """
    match bound.hedge:
        case Hedge.ABOUT:
            return is_about(bound.low, (amount.low + amount.high) / 2)
        case Hedge.MORE_THAN:
            return _exceeds(amount, bound.low)
        case Hedge.AT_MOST:
            above = _exceeds(amount, bound.low)
        case Hedge.AT_LEAST:
            return _reaches(amount, bound.low)
        case Hedge.BETWEEN:
            reaches, exceeds = _reaches(amount, bound.low), _exceeds(amount, bound.high)
            if reaches is False or exceeds is True:
                return False
            return None if reaches is None or exceeds is None else True
        case _:
            above = _reaches(amount, bound.low)
    return None if above is None else not above


def is_about(claimed: Decimal, number: Decimal) -> bool | None:
    """Say whether a number is about what is claimed: within a twentieth it is, beyond a fifth it is not, and between who asks may say."""
    apart = abs(number - claimed)
    return True if apart <= claimed * NEAR else False if apart > claimed * _FAR else None


def _exceeds(amount: Amount, limit: Decimal) -> bool | None:
    low, high = bounds_of(amount)
    if _is_around(amount, limit):
        return None
    if low > limit or (low == limit and amount.hedge is Hedge.MORE_THAN):
        return True
    return False if high <= limit else None


def _reaches(amount: Amount, limit: Decimal) -> bool | None:
    low, high = bounds_of(amount)
    if _is_around(amount, limit):
        return None
    if low >= limit:
        return True
    return False if high < limit or (high == limit and amount.hedge is Hedge.LESS_THAN) else None


def _is_around(amount: Amount, limit: Decimal) -> bool:
    return amount.hedge is Hedge.ABOUT and abs(amount.low - limit) * _ABOUT <= abs(amount.low)


def is_level(amount: Amount | None, bound: Amount) -> bool:
    """Say whether a figure is the very bound; less than it, or more, is another thing."""
    return amount is not None and amount.hedge is Hedge.EXACTLY and amount.low == bound.low


def size(finding: Finding) -> Decimal:
    """Return the number that a finding is shown at: a bound's own, the middle of a range."""
    amount = finding.current.amount
    if not isinstance(amount, Amount):
        raise TypeError(f"{finding.current.id} holds no number")
    return (amount.low + amount.high) / 2


def beats(one: Finding, other: Finding, *, lowest: bool = False) -> bool | None:
    """Say whether one is higher (or lower) than the other; ``None`` where their bounds leave that open."""
    return surpasses(bounds(one), bounds(other), lowest=lowest)


def surpasses(one: Bounds, other: Bounds, *, lowest: bool) -> bool | None:
    """Say whether what lies between bounds is higher (or lower) than what lies between others, as of ``beats``."""
    mine, theirs = (other, one) if lowest else (one, other)
    if mine.low > theirs.high:
        return True
    if mine.high < theirs.low or (mine == theirs and mine.is_firm):
        return False
    return None


def best(findings: Sequence[Finding], *, lowest: bool = False) -> Finding:
    """Return the highest, or lowest; of equals the earliest."""
    return max(findings, key=lambda one: (-size(one) if lowest else size(one), -one.period.last.toordinal()))


def ranked(
    findings: Sequence[Finding], *, lowest_first: bool = False
) -> tuple[tuple[Rank, ...], tuple[Finding, ...]]:
    """Return the findings in order, ties sharing a position, and those that bounds leave without a place."""
    unsure = {
        one.series
        for one in findings
        if not bounds(one).is_firm
        and any(beats(one, other) is None for other in findings if other is not one)
    }
    sure = [finding for finding in findings if finding.series not in unsure]
    sure.sort(key=lambda one: (size(one) if lowest_first else -size(one), one.series.place))
    ranks: list[Rank] = []
    for count, finding in enumerate(sure, 1):
        tied = bool(ranks) and size(ranks[-1].finding) == size(finding)
        ranks.append(Rank(position=ranks[-1].position if tied else count, finding=finding))
    return tuple(ranks), tuple(finding for finding in findings if finding.series in unsure)
