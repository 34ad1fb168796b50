"""A bound that years are held against: more than 200,000 hectares, and the verbs that pass it, reach it or fall to it."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bot.reading.amounts.numbers import SMALLEST, amounts_at, find_amount
from bot.reading.hearing import Heard
from bot.reading.places.bearings import LEVELS
from bot.reading.words.cues import EXCEEDING
from bot.reading.words.little_words import LAST, MORE_OR_LESS
from bot.values.amount import Amount, Hedge


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PASSING: Final = _set("""
    pass passed passes passing cross crossed crosses break broke broken breach breached beat beaten
    paso pasado pasar pasaron cruzo cruzado traspaso
""")
_REACHING: Final = _set("""
    reach reached reaches hit hits attain attained llego llegado llegar llegaron alcanzo alcanzado alcanzar alcanzaron
""")
_SINKING: Final = _set("bajo baja bajado bajar bajaron descendio descendido cayo caido")
"""Spanish verbs after which 'de' stands before the bound: 'bajó de 50.000' was below it."""

_OR_MORE: Final = (
    ("or", "more"),
    ("or", "higher"),
    ("or", "above"),
    ("o", "mas"),
    ("y", "mas"),
    ("and", "up"),
)
_OR_LESS: Final = (("or", "less"), ("or", "fewer"), ("or", "lower"), ("or", "below"), ("o", "menos"))
_LEVEL: Final = _set("above below under past beyond to encima debajo arriba abajo a")
"""What stands between a rise or fall and the level that it came to."""

FIRST: Final = _set("first primera primer primero")
LAST_YEAR: Final = frozenset({"last year", "the last year", "ultimo ano", "el ultimo ano"})
"""What names no period in 'what was the last year above 100,000'."""

EVER: Final = _set("ever never jamas nunca alguna")
_NOT: Final = _set("""
    not no isn't wasn't weren't didn't hasn't haven't doesn't isnt wasnt didnt hasnt havent nor tampoco
""")

PASSING: Final = (
    _PASSING
    | _REACHING
    | _SINKING
    | _set("mark marca line threshold barrier milestone umbral barrera linea encima debajo arriba abajo")
)
"""Words that a bound explains, whatever is held against it."""

CROSSING: Final = (
    PASSING
    | FIRST
    | LAST
    | EVER
    | _set("seguido seguidos consecutivo consecutivos consecutive row vez veces ocasion lleva llevan")
)
"""Words that only a question for years beyond a bound explains."""


def bound_of(heard: Heard, smallest: int = SMALLEST) -> Amount | None:
    """Return the one bound that a question names; ``None`` for a number that is none, or where there are several."""
    if len(heard.numbers) != 1:
        return None
    amount = find_amount(heard, smallest)
    if amount is None or amount.hedge is not Hedge.EXACTLY:
        return amount
    at = heard.numbers[0]
    before = heard.texts[max(at - 4, 0) : at]
    hedge = _after(heard, at) or _verb(before, heard.said)
    return None if hedge is None else amount.model_copy(update={"hedge": hedge})


def bound_of_places(heard: Heard, before: Amount | None) -> Amount | None:
    """Return the bound that places are asked for beyond; ``before`` is that of the thread, which another number takes over."""
    if not EVER.isdisjoint(heard.said) or is_denied(heard):
        return None
    if before is None and not asks_for_places(heard):
        return None
    if len(heard.numbers) != 1:
        return _between(heard)
    at = heard.numbers[0]
    if heard.texts[at + 1 : at + 2] and heard.texts[at + 1] in LEVELS:
        # In more than 20 states is said of the states.
        return None
    bound = bound_of(heard, smallest=1)
    if bound is not None and heard.texts[at - 1] == _TOP and bound.low <= MOST_RANKED:
        # The top 20 are so many places.
        return None
    if bound is None and before is not None and (number := find_amount(heard)) is not None:
        return number.model_copy(update={"hedge": before.hedge})
    return bound


def _between(heard: Heard) -> Amount | None:
    """Return the range that two numbers make: between 1,000 and 2,000."""
    numbers = [low for _, low in amounts_at(heard)]
    if len(numbers) != 2 or heard.said.isdisjoint(_FROM) or heard.said.isdisjoint(_TO):  # noqa: PLR2004
        return None
    low, high = numbers
    return Amount(hedge=Hedge.BETWEEN, low=low, high=high) if low < high else None


_FROM: Final = _set("between entre")
_TO: Final = _set("and y")


def asks_for_places(heard: Heard) -> bool:
    """Say whether whoever or wherever it is so is asked for: 'which states', 'any department', 'who seized'."""
    if heard.bearings.where or not heard.said.isdisjoint(_WHO) or _anyone_does(heard):
        return True
    if not heard.bearings.level:
        return False
    return not heard.said.isdisjoint(_SEVERAL) or any(
        which in _ANY and what in LEVELS
        for which, what in pairwise(word for word in heard.texts if word not in _ELSE)
    )


def _anyone_does(heard: Heard) -> bool:
    """Say whether it is asked if anybody grew, made or seized so much; who knows the figure is none of them."""
    if heard.said.isdisjoint(_ANYONE):
        return False
    words = tuple(word for word in heard.texts if word not in _ELSE)
    does = {heard.texts[each.first] for each in heard.of("measure")} | _HAVE
    return any(
        who in _ANYONE and verb in does and (verb not in _HAVE or more in MORE_OR_LESS)
        for who, verb, more in zip(words, words[1:], words[2:], strict=False)
    )


_TOP: Final = "top"
MOST_RANKED: Final = 50
"""More than so many places are no order of them: the number is of something else."""
_WHO: Final = _set("who quien quienes")
_ANYONE: Final = _set("anyone anybody nobody nadie alguien")
_ELSE: Final = _set("other else otro otra mas")
_HAVE: Final = _set("have has had tiene tuvo")
_SEVERAL: Final = frozenset(
    word
    for word in LEVELS
    if word.endswith("s") and word != "pais" and not word.endswith(("ers", "ores", "oras"))
)
"""Words for several places, whoever produces left out: more than 10,000 growers are people."""
_ANY: Final = _set("which what any some a an one each que cual algun alguna un una cada")


def is_denied(heard: Heard) -> bool:
    """Say whether what is asked for is denied: not above so much. 'No more than' is a bound and denies nothing."""
    words = heard.texts
    # 'No baja de 500' is a bound as 'no more than 500' is.
    spared = MORE_OR_LESS | _SINKING | {"ha"}
    return any(word in _NOT and after not in spared for word, after in pairwise([*words, ""]))


def _after(heard: Heard, at: int) -> Hedge | None:
    """Return the bound that what follows a number makes of it: 200,000 hectares or more."""
    words = heard.texts[at + 1 : at + 7]
    pairs = set(pairwise(words))
    if not pairs.isdisjoint(_OR_MORE):
        return Hedge.AT_LEAST
    return None if pairs.isdisjoint(_OR_LESS) else Hedge.AT_MOST


def _verb(before: Sequence[str], said: frozenset[str]) -> Hedge | None:
    if "de" in before[-2:] and not _SINKING.isdisjoint(said):
        return Hedge.LESS_THAN
    if not _PASSING.isdisjoint(said):
        return Hedge.MORE_THAN
    return None if _REACHING.isdisjoint(said) else Hedge.AT_LEAST


def is_of_level(heard: Heard) -> bool:
    """Say whether what moved is said to have come to lie beyond a bound: 'rose above', not 'rose by more than'."""
    at = heard.numbers[0]
    before = heard.texts[max(at - 4, 0) : at]
    sank = before[-1:] == ("de",) and not _SINKING.isdisjoint(heard.said) and "mas" not in before
    return sank or (
        "by" not in before and (not _LEVEL.isdisjoint(before) or not heard.said.isdisjoint(EXCEEDING))
    )
