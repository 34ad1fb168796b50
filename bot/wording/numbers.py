"""Numbers in a locale: every digit of the source kept, and no more digits on what we computed than it bears."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from bot.wording.locales import Locale, marks

_DECIMALS: Final = 2
_TENTH: Final = Decimal("0.1")
_HUNDREDTH: Final = Decimal("0.01")

_WHOLE_NUMBER_FROM: Final = Decimal(1000)
"""From here on decimals are more than anyone prints or the figure can bear: 103,257.25 hectares."""

_MILLION: Final = Decimal(1_000_000)
_BILLION: Final = Decimal(1_000_000_000)
_STEP: Final = Decimal(100_000)
"""One decimal of a million."""

_WHOLE_FROM: Final = Decimal(10)
"""From ten per cent on, decimals of a percentage say nothing that the figures themselves could bear."""

_THRESHOLDS: Final = frozenset({Decimal(50), Decimal(100)})
"""What is not quite half, or not quite all, is not printed as though it were."""

_HALF: Final = Decimal("0.5")

_ONE_DECIMAL_FROM: Final = Decimal("0.05")
"""Below this, one decimal would show nought where something changed."""


def plain(number: Decimal, locale: Locale) -> str:
    """Write a number with all its decimals: 234,000 in New York, 234.000 in Bogotá."""
    signs = marks(locale)
    grouped = f"{number:,f}" if abs(number) > signs.ungrouped else f"{number:f}"
    return grouped.translate({44: signs.group, 46: signs.decimal})


def printed(number: Decimal) -> Decimal:
    """Round a published number as newsrooms print it, unless it would lose what it says.

    Thousands are printed whole, smaller numbers with two decimals at most. The full number stays in the record
    of the answer; 2.70 keeps its nought, and 0.004 all it has.
    """
    decimals = str(number).partition(".")[2]
    if decimals and abs(number) >= _WHOLE_NUMBER_FROM:
        return number.to_integral_value(ROUND_HALF_UP)
    if len(decimals) <= _DECIMALS or abs(number) < 1:
        return number
    return number.quantize(_HUNDREDTH, ROUND_HALF_UP)


def spelled(number: Decimal, locale: Locale) -> tuple[str, bool]:
    """Write a number, round millions in words, and say whether a word was used: 1.9 million, 1,900 billion.

    Only a number that is a whole number of hundred thousands is worded, so that no digit is ever rounded away.
    """
    if abs(number) < _MILLION or number % _STEP:
        return plain(printed(number), locale), False
    if locale.language == "es":
        # In Spanish a thousand million has no word of its own, and "billón" is a million million.
        millions = number / _MILLION
        word = "millón" if millions == 1 else "millones"
        return f"{plain(shortest(millions), locale)} {word}", True
    if abs(number) >= _BILLION and not number % (_STEP * 1000):
        return f"{plain(shortest(number / _BILLION), locale)} billion", True
    return f"{plain(shortest(number / _MILLION), locale)} million", True


def percentage(number: Decimal, locale: Locale) -> str:
    """Write a computed percentage: whole from ten up, one decimal below, two where one would show nought."""
    return f"{plain(rounded(number), locale)}{marks(locale).percent}"


def exact_percentage(number: Decimal, locale: Locale) -> str:
    """Write a computed percentage with the decimal that it was computed to, where two of them are to be subtracted."""
    return f"{plain(shortest(number), locale)}{marks(locale).percent}"


def rounded(number: Decimal) -> Decimal:
    """Round a computed percentage or ratio to what a newsroom prints."""
    size = abs(number)
    if size != size.to_integral_value() and size.to_integral_value(ROUND_HALF_UP) in _THRESHOLDS:
        return shortest(number.quantize(_TENTH, ROUND_HALF_UP))
    # A half may itself be the rounding of 15.46: rounding it again could print a percentage that is wrong.
    if size >= _WHOLE_FROM and size % 1 != _HALF:
        return number.to_integral_value(ROUND_HALF_UP)
    if size >= _ONE_DECIMAL_FROM:
        return shortest(number.quantize(_TENTH, ROUND_HALF_UP))
    return shortest(number.quantize(_HUNDREDTH, ROUND_HALF_UP))


def computed(number: Decimal, locale: Locale, *, money: bool = False) -> str:
    """Write a number that we computed, without the noughts that a calculation leaves at its end.

    Of ``money`` a sum that is not whole has its cents: 120.50.
    """
    short = shortest(printed(number))
    return spelled(with_cents(short) if money else short, locale)[0]


def with_cents(number: Decimal) -> Decimal:
    """Return a sum of money with two decimals where it had one."""
    return number.quantize(_HUNDREDTH) if number.as_tuple().exponent == -1 else number


def shortest(number: Decimal) -> Decimal:
    """Drop noughts after the decimal point, never those before it."""
    if number == number.to_integral_value():
        return number.to_integral_value()
    return number.normalize()
