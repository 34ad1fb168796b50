"""Amounts with their hedge and unit: about 2,700 metric tons, más de 750 toneladas métricas, 4.5%."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from bot.values.amount import Amount, Hedge, Missing
from bot.values.fact import Figure
from bot.values.finding import Derived
from bot.wording.locales import marks
from bot.wording.numbers import computed, percentage, plain, shortest, spelled
from bot.wording.voice import Voice

_HEDGES: Final = {
    Hedge.EXACTLY: ("", ""),
    Hedge.ABOUT: ("about ", "alrededor de "),
    Hedge.AT_LEAST: ("at least ", "al menos "),
    Hedge.MORE_THAN: ("more than ", "más de "),
    Hedge.AT_MOST: ("at most ", "como máximo "),
    Hedge.LESS_THAN: ("less than ", "menos de "),
}
_PERCENT_HEDGES_ES: Final = {
    Hedge.ABOUT: "alrededor del ",
    Hedge.AT_LEAST: "al menos el ",
    Hedge.MORE_THAN: "más del ",
    Hedge.AT_MOST: "como máximo el ",
    Hedge.LESS_THAN: "menos del ",
}
_MISSING: Final = {
    Missing.NOT_PUBLISHED: ("not published", "no publicado"),
    Missing.NOT_COLLECTED: ("not collected", "no recogido"),
    Missing.WITHHELD: ("withheld", "reservado"),
    Missing.NONE_RECORDED: ("none recorded", "sin registros"),
}


def hedge_words(voice: Voice, hedge: Hedge) -> str:
    """Return the hedge on a single number with the space after it, or nothing for an exact figure."""
    return _HEDGES[hedge][0 if voice.english else 1]


def soft_words(voice: Voice, figures: Iterable[Figure]) -> str:
    """Return the hedge on what was computed of figures: about, unless each of them is an exact number."""
    exact = all(isinstance(one.amount, Amount) and one.amount.hedge is Hedge.EXACTLY for one in figures)
    return "" if exact else hedge_words(voice, Hedge.ABOUT)


def missing_words(voice: Voice, missing: Missing) -> str:
    """Say in two words why there is no number."""
    return _MISSING[missing][0 if voice.english else 1]


def amount_text(voice: Voice, amount: Amount | Missing, unit: str) -> str:
    """Write an amount with its hedge and its unit, singular for exactly one."""
    if isinstance(amount, Missing):
        return missing_words(voice, amount)
    if voice.is_percent(unit):
        return _percent_amount(voice, amount)
    words = voice.unit(unit)
    low, low_worded = spelled(amount.low, voice.locale)
    if amount.hedge is not Hedge.BETWEEN:
        after = words.single if amount.low == 1 else words.after
        number = f"{words.before}{low}{_joined(voice, after, worded=low_worded)}"
        return f"{hedge_words(voice, amount.hedge)}{number}"
    high, worded = spelled(amount.high, voice.locale)
    if worded != low_worded:
        low, high, worded = plain(amount.low, voice.locale), plain(amount.high, voice.locale), False
    last = f"{words.before}{high}{_joined(voice, words.after, worded=worded)}"
    return voice.say(f"between {words.before}{low} and {last}", f"entre {words.before}{low} y {last}")


def _percent_amount(voice: Voice, amount: Amount) -> str:
    """Write a percentage; the sign follows the number, and Spanish puts an article between hedge and number."""
    sign = marks(voice.locale).percent
    low, high = (f"{plain(end, voice.locale)}{sign}" for end in (amount.low, amount.high))
    if amount.hedge is Hedge.BETWEEN:
        return voice.say(f"between {low} and {high}", f"entre el {low} y el {high}")
    return voice.say(
        f"{hedge_words(voice, amount.hedge)}{low}", f"{_PERCENT_HEDGES_ES.get(amount.hedge, '')}{low}"
    )


def bare_amount(voice: Voice, amount: Amount | Missing, unit: str) -> str:
    """Write an amount whose unit has just been named: the number and its hedge, with % or $ where it needs one."""
    if isinstance(amount, Missing) or voice.is_percent(unit) or voice.unit(unit).before:
        return amount_text(voice, amount, unit)
    low = spelled(amount.low, voice.locale)[0]
    if amount.hedge is not Hedge.BETWEEN:
        return f"{hedge_words(voice, amount.hedge)}{low}"
    high = spelled(amount.high, voice.locale)[0]
    return voice.say(f"between {low} and {high}", f"entre {low} y {high}")


def figure_amount(voice: Voice, figure: Figure) -> str:
    """Write a figure's amount in its own unit."""
    return amount_text(voice, figure.amount, figure.unit)


def bare_figure(voice: Voice, figure: Figure) -> str:
    """Write a figure's amount where its unit has just been named."""
    return bare_amount(voice, figure.amount, figure.unit)


def derived_text(voice: Voice, derived: Derived, *, signed: bool = False) -> str:
    """Write a computed number in its unit; the direction is said in words, so the sign is dropped unless asked."""
    value = derived.value if signed else abs(derived.value)
    match derived.unit:
        case "percent":
            return percent_text(voice, value)
        case "points":
            return points_text(voice, value)
        case "times":
            number = plain(shortest(value), voice.locale)
            return voice.say(f"{number} times", f"{number} veces")
        case unit:
            words = voice.unit(unit)
            number = computed(value, voice.locale, money=voice.is_money(unit))
            if voice.is_percent(unit):
                return f"{number}{marks(voice.locale).percent}"
            after = words.single if shortest(value) == 1 else words.after
            worded = number[-1:].isalpha()
            return f"{words.before}{number}{_joined(voice, after, worded=worded)}"


def derived_number(voice: Voice, derived: Derived) -> str:
    """Write the size of a computed number whose unit has just been named."""
    number = computed(abs(derived.value), voice.locale, money=voice.is_money(derived.unit))
    return f"{voice.unit(derived.unit).before}{number}"


def percent_text(voice: Voice, value: Decimal) -> str:
    """Write a computed percentage."""
    return percentage(value, voice.locale)


def points_text(voice: Voice, value: Decimal) -> str:
    """Write a difference of percentages, which is in points and says so."""
    number = computed(value, voice.locale)
    one = shortest(value) == 1
    return voice.say(
        f"{number} percentage {'point' if one else 'points'}",
        f"{number} {'punto porcentual' if one else 'puntos porcentuales'}",
    )


def _joined(voice: Voice, after: str, *, worded: bool) -> str:
    """Return the unit after a number; Spanish says "1,9 millones *de* personas"."""
    return f" de{after}" if worded and not voice.english else after
