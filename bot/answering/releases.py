"""Rows in the order in which their estimator published them, as far as the dates of their pages tell.

A page speaks for an estimator (its own publication), carries its release (news of the day), or merely repeats
a number. Dates may be a bare year or missing: only what surely came first is put first.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from bot.values.amount import Amount, Hedge
from bot.values.fact import Figure, Status
from bot.values.period import Published

_RANKS: Final = {status: rank for rank, status in enumerate(Status)}
_SETTLED: Final = frozenset(Status) - {Status.ANNOUNCED, Status.LEAKED}


class Release(NamedTuple):
    """A row with the date on which its estimator published it; ``own`` is False for a page of someone else's.

    ``rank`` is how settled the row is: 0 is final.
    """

    figure: Figure
    published: Published
    own: bool
    first_hand: bool
    rank: int

    def surely_before(self, other: "Release") -> bool:
        """Say whether this was published before the other, whatever the days their pages leave open."""
        return self.published.surely_before(other.published)


def release_of(figure: Figure) -> Release:
    """Return a row with the date its estimator published it: the page's own, or that of the release it carries."""
    edition, estimator, rank = figure.edition, figure.series.estimator, _RANKS[figure.status]
    first_hand = estimator in edition.speaks_for
    own = first_hand or any(carries == estimator for carries, _ in edition.carries)
    return Release(figure, edition.released(estimator), own=own, first_hand=first_hand, rank=rank)


def known_by(release: Release, day: date | None) -> bool:
    """Say whether a release was surely out by the end of that day."""
    return day is None or release.published.latest <= day


def by_release(release: Release) -> tuple[date, date, bool, str]:
    """Order releases so that whatever surely came first comes first, and never by the order of the rows."""
    published = release.published
    return published.latest, published.earliest, not release.first_hand, release.figure.id


def newest(releases: Sequence[Release]) -> Release:
    """Return the most settled release, among those the latest; where dates leave that open, the exactest dated.

    Of one day's prints the estimator's own comes before news of it, however many digits that has.
    """
    if len(releases) == 1:
        return releases[0]
    rank = min([release.rank for release in releases])
    settled = [release for release in releases if release.rank == rank]
    # What came out after the earliest day of each of the others was surely before none of them.
    youngest = max([release.published.earliest for release in settled])
    last = [release for release in settled if release.published.latest >= youngest]
    if len(last) == 1:
        return last[0]
    return max(last, key=lambda one: (*one.published.exactness, one.first_hand, fullness(one), one.figure.id))


def fullness(release: Release) -> tuple[int, bool]:
    """Order prints of one figure: more digits first, then the one without a hedge."""
    amount = release.figure.amount
    if not isinstance(amount, Amount):
        return 0, False
    # 759,329.010 is no fuller print of 759,329.01.
    return significant_digits(amount.low.normalize()), amount.hedge is Hedge.EXACTLY


def significant_digits(number: Decimal) -> int:
    """Count the digits that carry meaning: 234,000 has three and 2.70 has three."""
    return _digits_in(str(number))


@lru_cache(maxsize=8192)
def _digits_in(text: str) -> int:
    """Count them in a text, for 2.7 and 2.70 are equal as numbers, and would be counted alike once either was."""
    _, digits, exponent = Decimal(text).as_tuple()
    written = "".join(map(str, digits))
    if int(exponent) >= 0:
        written = written.rstrip("0")
    return len(written) or 1


def is_settled(figure: Figure) -> bool:
    """Say whether a row holds a number that its estimator stands by: neither leaked nor only announced."""
    return isinstance(figure.amount, Amount) and figure.status in _SETTLED
