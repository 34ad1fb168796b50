"""A number inside a question that is no year: the figure whose standing is asked about."""

import re
from decimal import Decimal

from bot.reading.cues import EXCEEDING, phrases
from bot.reading.hearing import Heard
from bot.reading.multipliers import MULTIPLIERS
from bot.values.amount import Amount, Hedge

_BOUNDS = {
    Hedge.MORE_THAN: phrases("""
        more than | higher than | greater than | larger than | over | above | top | tops
        mas de | mas de las | mas de los | encima de | encima de las | encima de los | arriba de | arriba de las | arriba de los | superior a | mayor a | mayor que
    """),
    Hedge.AT_LEAST: phrases("""
        at least | no less than | not less than | no fewer than | al menos | por lo menos | no menos de | no menos de las
    """),
    Hedge.LESS_THAN: phrases("""
        less than | fewer than | lower than | smaller than | under | below
        menos de | menos de las | menos de los | debajo de | debajo de las | debajo de los | inferior a | menor a | menor que
    """),
    Hedge.AT_MOST: phrases("""
        at most | up to | no more than | not more than | como maximo | hasta | no mas de | no mas de las
    """),
}
"""What stands before a number that is a bound."""

SMALLEST = 10
"""Smaller numbers count places in a ranking."""

_GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")


def find_amount(heard: Heard) -> Amount | None:
    """Return the first number that is no year, read by the customs of the question's language, if there is one.

    A number grouped in threes is taken whole whatever its mark, for nobody asks after a thousandth of a ton;
    1.010 is a thousand and ten.
    """
    for at in heard.numbers:
        text = heard.words[at].text
        if _GROUPED.fullmatch(text):
            number = Decimal(text.replace(",", "").replace(".", ""))
        else:
            number = Decimal(text.replace(",", ".").lstrip("'"))
        if at + 1 < len(heard.words) and (times := MULTIPLIERS.get(heard.words[at + 1].text)):
            number *= times
            number = number.to_integral_value() if number == number.to_integral_value() else number
        if number >= SMALLEST:
            return Amount(hedge=_hedge(heard, at), low=number, high=number)
    return None


def _hedge(heard: Heard, at: int) -> Hedge:
    """Return the bound that a number is said to be: more than 750 is claimed by 757 and denied by 669."""
    before = " " + " ".join(word.text for word in heard.words[max(at - 4, 0) : at])
    # By whole words: 'Nariño más de' is no 'no más de'.
    said = {word: hedge for hedge, words in _BOUNDS.items() for word in words if before.endswith(f" {word}")}
    if said:
        # 'No more than' ends in 'more than', and is the other bound.
        return said[max(said, key=len)]
    return Hedge.EXACTLY if heard.said.isdisjoint(EXCEEDING) else Hedge.MORE_THAN
