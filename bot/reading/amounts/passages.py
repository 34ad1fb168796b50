"""Claims of a level that something came to: 'pasó de 204.000 a 230.000 hectáreas', 'subió 24% y llegó a 1.738 toneladas'."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from bot.reading.amounts.numbers import amounts_at, hedge_of
from bot.reading.hearing import Heard
from bot.reading.words.little_words import FROM, PERCENTS
from bot.values.amount import Amount, Hedge

_TO: Final = frozenset("a hasta to".split())
_BETWEEN: Final = frozenset(
    """
    the los las mas menos de cerca casi unas unos alrededor about around more less than nearly almost over under
""".split()
)
"""Words between 'from' or 'to' and the number."""

_NEAR: Final = frozenset("cerca casi unas unos alrededor about around nearly almost".split())
_PASSED: Final = frozenset("paso pasaron pasado pasa pasan went go gone goes".split())
"""Verbs that with both levels tell a rise or a fall, which is told by the levels themselves."""

_APART: Final = frozenset("mas menos more less fewer higher lower".split())
"""What stands right behind an amount that something moved by, and not one that it came to."""

_SEVERAL: Final = 2
_REACH: Final = 5


class Passage(NamedTuple):
    """The level that something is said to have started from, where one is, and the one that it came to."""

    levels: tuple[Amount, ...]


def passage_of(heard: Heard, *, moves: bool) -> Passage | None:
    """Return the levels between which something is said to have moved, or the one it came to.

    ``moves`` says whether anything is said to have risen or fallen.
    """
    if len(heard.numbers) == 1 and moves:
        return _come_to(heard)
    if len(heard.numbers) != _SEVERAL:
        return None
    percents = [at for at in heard.numbers if _is_percent(heard.texts, at)]
    levels = [(at, low) for at, low in amounts_at(heard) if at not in percents]
    match percents, levels:
        case [], [(first, start), (last, end)] if moves or not heard.said.isdisjoint(_PASSED):
            return _between(heard.texts, first, start, last, end)
        case [_], [(at, low)] if moves and _APART.isdisjoint(heard.texts[at + 1 : at + 4]):
            return Passage((Amount(hedge=_hedge(heard.texts[max(at - 3, 0) : at]), low=low, high=low),))
        case _:
            return None


def _come_to(heard: Heard) -> Passage | None:
    """Return the level alone that something is said to have come to: 'fell to 105,007'; a bound is asked about as such."""
    levels = [(at, low) for at, low in amounts_at(heard) if not _is_percent(heard.texts, at)]
    if len(levels) != 1:
        return None
    ((at, low),) = levels
    between = _link(heard.texts, at, _TO)
    if between is None or (hedge := _hedge(between)) not in {Hedge.EXACTLY, Hedge.ABOUT}:
        return None
    return Passage((Amount(hedge=hedge, low=low, high=low),))


def _between(words: Sequence[str], first: int, start: Decimal, last: int, end: Decimal) -> Passage | None:
    before, after = _link(words, first, FROM), _link(words, last, _TO)
    if before is None or after is None or start == end:
        return None
    return Passage(
        tuple(
            Amount(hedge=_hedge(between), low=low, high=low)
            for between, low in ((before, start), (after, end))
        )
    )


def _link(words: Sequence[str], at: int, links: frozenset[str]) -> Sequence[str] | None:
    """Return the words between the link before a number and the number, from the link farthest off; ``None`` where none is."""
    found: Sequence[str] | None = None
    for here in range(at - 1, max(at - _REACH, -1), -1):
        if words[here] in links:
            found = words[here + 1 : at]
        if words[here] not in _BETWEEN:
            break
    return found


def _hedge(before: Sequence[str]) -> Hedge:
    if not _NEAR.isdisjoint(before):
        return Hedge.ABOUT
    return hedge_of(" ".join(before)) or Hedge.EXACTLY


def _is_percent(words: Sequence[str], at: int) -> bool:
    after = tuple(words[at + 1 : at + 3])
    return after[:1] != () and (after[0] in PERCENTS or after == ("por", "ciento"))
