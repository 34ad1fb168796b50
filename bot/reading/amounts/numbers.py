"""A number inside a question that is no year: the figure whose standing is asked about."""

import re
from collections.abc import Iterator
from decimal import Decimal

from bot.reading.amounts.spelt_amounts import MULTIPLIERS
from bot.reading.hearing import Heard
from bot.reading.words.cues import EXCEEDING
from bot.reading.words.phrases import phrases
from bot.values.amount import Amount, Hedge

_BOUNDS = {
    Hedge.MORE_THAN: phrases("""
        more than | higher than | greater than | larger than | bigger than | over | above | top | tops
        mas de | mas de las | mas de los | pasa de | pasa de las | pasa de los | pasan de | pasan de las | pasan de los | paso de las | paso de los | pasaron de las | pasado de las | pasa las | pasan las | paso las | pasaron las | pasado las | encima de | encima de las | encima de los | arriba de | arriba de las | arriba de los | superior a | mayor a | mayor que
    """),
    Hedge.AT_LEAST: phrases("""
        at least | no less than | not less than | no fewer than | al menos | por lo menos | no menos de | no menos de las | no baja de | no baja de las | no bajan de | no bajo de | no bajo de las | no bajaron de | no ha bajado de
    """),
    Hedge.LESS_THAN: phrases("""
        less than | fewer than | lower than | smaller than | under | below
        no llega a | no llegan a | no llego a | no llegaron a | no alcanza | no alcanza las | no alcanzo | no alcanzo las | no alcanzan las
        menos de | menos de las | menos de los | debajo de | debajo de las | debajo de los | inferior a | menor a | menor que
    """),
    Hedge.AT_MOST: phrases("""
        at most | up to | no more than | not more than | como maximo | hasta | no mas de | no mas de las
    """),
}
"""What stands before a number that is a bound."""

NEAR = phrases("""
    about | around | roughly | nearly | almost | close to | some | approximately
    casi | cerca de | cerca del | alrededor de | alrededor del | aproximadamente | unos | unas | como un
""")
"""What stands before a number that is only said to be near."""

NEARLY = frozenset(word for phrase in NEAR for word in phrase.split())
ARTICLES = frozenset("a an one the un una uno la el las los".split())

_BOUND_BY = {phrase: hedge for hedge, words in _BOUNDS.items() for phrase in words}
_BY_LAST_WORD: dict[str, list[str]] = {}
for _phrase in _BOUND_BY:
    _BY_LAST_WORD.setdefault(_phrase.split()[-1], []).append(_phrase)

_RATHER = frozenset("or o which cual".split())
"""Words that leave the choice between two numbers."""

SMALLEST = 10
"""Smaller numbers count places in a ranking."""

_GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")

_WITH_FRACTION = re.compile(
    r"(?P<whole>\d+|\d{1,3}(?:,\d{3})+(?=\.)|\d{1,3}(?:\.\d{3})+(?=,))(?:[.,](?P<fraction>\d+))?"
)


def find_amount(heard: Heard, smallest: int = SMALLEST) -> Amount | None:
    """Return the first number that is no year, read by the customs of the question's language, if there is one.

    A number grouped in threes is taken whole whatever its mark, for nobody asks after a thousandth of a ton;
    1.010 is a thousand and ten.
    """
    return next(
        (Amount(hedge=_hedge(heard, at), low=low, high=low) for at, low in amounts_at(heard, smallest)), None
    )


def claimed_amount(heard: Heard) -> Amount | None:
    """Return the first number as it is claimed: nearly 80,000 is right by what is about so much."""
    amount = find_amount(heard)
    if amount is None or amount.hedge is not Hedge.EXACTLY or heard.said.isdisjoint(NEARLY):
        return amount
    at = next(at for at, low in amounts_at(heard) if low == amount.low)
    return amount.model_copy(update={"hedge": Hedge.ABOUT}) if is_near(heard, at) else amount


def is_near(heard: Heard, at: int) -> bool:
    """Say whether a number is said to be near, its article left out."""
    said = words_before(heard, at)
    return any(said == word or said.endswith(f" {word}") for word in NEAR)


def words_before(heard: Heard, at: int) -> str:
    """Return the few words that a number may be hedged by, its article left out."""
    before = list(heard.texts[max(at - 6, 0) : at])
    while before and before[-1] in ARTICLES:
        before.pop()
    return " ".join(before)


def is_bound(heard: Heard) -> bool:
    """Say whether the first number of a question is a bound."""
    claimed = find_amount(heard) if heard.numbers else None
    return claimed is not None and claimed.hedge is not Hedge.EXACTLY


def find_quantity(heard: Heard) -> tuple[int, Amount] | None:
    """Return the one number of a question that is no year, however small, and where it stands; ``None`` where there are several."""
    match list(amounts_at(heard, smallest=0)):
        case [(at, number)]:
            return at, Amount(hedge=Hedge.EXACTLY, low=number, high=number)
        case _:
            return None


def rival_amounts(heard: Heard) -> bool:
    """Say whether two numbers are named and which of them holds is asked: 245,000 or 143,000."""
    return several_amounts(heard) and not heard.said.isdisjoint(_RATHER)


def several_amounts(heard: Heard) -> bool:
    """Say whether more than one number is named that is no year."""
    return len(list(amounts_at(heard))) > 1


def amounts_at(heard: Heard, smallest: int = SMALLEST) -> Iterator[tuple[int, Decimal]]:
    """Yield the numbers that are no years, and where they stand."""
    for at in heard.numbers:
        number = number_in(heard.texts[at])
        if number is None:
            continue
        if at + 1 < len(heard.words) and (times := MULTIPLIERS.get(heard.texts[at + 1])):
            number *= times
            number = number.to_integral_value() if number == number.to_integral_value() else number
        if number >= smallest:
            yield at, number


def number_in(text: str) -> Decimal | None:
    """Return the number written, by either custom: 201,252.9 and 201.252,9. None where the marks fit neither."""
    if _GROUPED.fullmatch(text):
        return Decimal(text.replace(",", "").replace(".", ""))
    written = _WITH_FRACTION.fullmatch(text.lstrip("'"))
    if written is None:
        return None
    whole = written["whole"].replace(",", "").replace(".", "")
    return Decimal(f"{whole}.{written['fraction']}" if written["fraction"] else whole)


def hedge_of(before: str) -> Hedge | None:
    """Return the bound that the words before a number make of it, ``None`` where they make none."""
    # By whole words: 'Nariño más de' is no 'no más de'. 'Más del 10%' has its article in it.
    text = f" {before.removesuffix(' del')} de" if before.endswith(" del") else f" {before}"
    ending = _BY_LAST_WORD.get(text.rpartition(" ")[2], ())
    said = [phrase for phrase in ending if text.endswith(f" {phrase}")]
    # 'No more than' ends in 'more than', and is the other bound.
    return _BOUND_BY[max(said, key=len)] if said else None


_DOLLARS = ("$",)
"""What stands between a bound and its number: more than $100."""


def _hedge(heard: Heard, at: int) -> Hedge:
    """Return the bound that a number is said to be: more than 750 is claimed by 757 and denied by 669."""
    end = at - 1 if heard.texts[at - 1 : at] == _DOLLARS else at
    hedge = hedge_of(" ".join(heard.texts[max(end - 4, 0) : end]))
    if hedge is not None:
        return hedge
    return Hedge.EXACTLY if heard.said.isdisjoint(EXCEEDING) else Hedge.MORE_THAN
