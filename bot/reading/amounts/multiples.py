"""Factors that are claimed of two figures: twice as much, three times the, el doble de, cuatro veces más."""

from decimal import Decimal
from typing import Final, NamedTuple

from bot.reading.amounts.numbers import number_in
from bot.reading.amounts.sizes import hedge_before
from bot.reading.hearing import Heard
from bot.reading.words.calendar_words import NUMBERS
from bot.values.amount import Amount, Hedge

_TIMES: Final = frozenset("times veces x fold".split())
_SAID: Final = {
    **dict.fromkeys("twice double doble".split(), Decimal(2)),
    **dict.fromkeys("thrice triple".split(), Decimal(3)),
    **dict.fromkeys("quadruple cuadruple".split(), Decimal(4)),
}
_NO_VERBS: Final = frozenset("twice thrice doble".split())
_BEHIND: Final = frozenset("as the what that of de del que".split())
_FOLD: Final = "fold"
_MULTIPLIED_BY: Final = frozenset(
    (verb, "por") for verb in "multiplico multiplicado multiplicaron multiplica multiplican".split()
)
_HALF: Final = Decimal("0.5")
_LESS: Final = frozenset("less lower smaller fewer menos menor inferior".split())
_MORE: Final = frozenset("more higher larger bigger greater mas mayor superior".split())


OF_MULTIPLES: Final = frozenset(
    {
        *_TIMES,
        *_SAID,
        "half",
        *(f"{number}{_FOLD}" for number in NUMBERS),
        *(verb for verb, _ in _MULTIPLIED_BY),
    }
)
"""Words without which no factor is said."""

EXPLAINED: Final = OF_MULTIPLES | frozenset(NUMBERS)
"""Words that only a factor explains."""


class Said(NamedTuple):
    """A factor that is claimed: its words, how much it is, and whether it is said with *more* or with *less*."""

    first: int
    last: int
    amount: Amount
    more: bool = False
    less: bool = False


def multiple_said(heard: Heard) -> Said | None:
    """Return the one factor that a question claims; ``None`` without one, or where other numbers stand beside it."""
    if heard.said.isdisjoint(OF_MULTIPLES):
        return None
    found = [said for at in range(len(heard.words)) if (said := _said_at(heard, at)) is not None]
    if len(found) != 1 or any(not found[0].first <= at < found[0].last for at in heard.numbers):
        return None
    return found[0]


def _said_at(heard: Heard, at: int) -> Said | None:
    """Return the factor that stands at a word, with the words of it."""
    words = heard.texts
    word, after = words[at], words[at + 1 : at + 2]
    if (times := _SAID.get(word)) is not None:
        return Said(at, at + 1, _amount(heard, at, times)) if _is_of_something(heard, at) else None
    if word == "half" and after == ("as",):
        near = Amount(hedge=hedge_before(heard, at, Hedge.ABOUT), low=_HALF, high=_HALF)
        return Said(at, at + 1, near)
    if word.endswith(_FOLD) and (number := _number(word.removesuffix(_FOLD))) is not None:
        return Said(at, at + 1, _amount(heard, at, number))
    number = _number(word)
    if number is not None and words[max(at - 2, 0) : at] in _MULTIPLIED_BY:
        return Said(at - 1, at + 1, _amount(heard, at, number))
    if number is None or _TIMES.isdisjoint(after):
        return None
    behind = frozenset(words[at + 2 : at + 3])
    more, less = not behind.isdisjoint(_MORE), not behind.isdisjoint(_LESS)
    return Said(at, at + 2, _amount(heard, at, number), more or less, less)


def _number(word: str) -> Decimal | None:
    if word in NUMBERS:
        return Decimal(NUMBERS[word])
    return number_in(word) if word[:1].isdigit() else None


def _is_of_something(heard: Heard, at: int) -> bool:
    """Say whether 'double' is so much of something that is named, and no verb: double the, double Peru's, el doble."""
    words = heard.texts
    named = {each.first for each in heard.named("place", "measure", "substance")}
    follows = words[at + 1 : at + 2]
    year = follows[:1] != () and follows[0].isdigit()
    return words[at] in _NO_VERBS or year or at + 1 in named or not _BEHIND.isdisjoint(follows)


def _amount(heard: Heard, at: int, times: Decimal) -> Amount:
    return Amount(hedge=hedge_before(heard, at, Hedge.AT_LEAST), low=times, high=times)
