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
        mas de | mas de las | mas de los | por encima de | por encima de las | por encima de los | superior a | mayor a | mayor que
    """),
    Hedge.AT_LEAST: phrases("at least | al menos | por lo menos"),
    Hedge.LESS_THAN: phrases("""
        less than | fewer than | lower than | smaller than | under | below
        menos de | por debajo de | por debajo de las | por debajo de los | inferior a | menor a | menor que
    """),
    Hedge.AT_MOST: phrases("at most | up to | como maximo | hasta"),
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
    before = " ".join(word.text for word in heard.words[max(at - 4, 0) : at])
    said = (hedge for hedge, words in _BOUNDS.items() if before.endswith(words))
    return next(said, Hedge.EXACTLY if heard.said.isdisjoint(EXCEEDING) else Hedge.MORE_THAN)
