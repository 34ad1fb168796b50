"""Numbers computed from figures, each with a recipe that names every operand. Decimals only, never floats."""

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from bot.answering.releases import significant_digits
from bot.values.amount import Amount, Hedge
from bot.values.catalogue import Catalogue
from bot.values.claimed import TIMES
from bot.values.fact import Figure
from bot.values.finding import Derived, DerivedKind
from bot.values.text import folded

PERCENT: Final = "percent"
POINTS: Final = "points"
YIELD: Final = "t_per_1000ha"
_TENTH: Final = Decimal("0.1")
_FIRM: Final = frozenset({Hedge.EXACTLY, Hedge.ABOUT})
_PRINTED: Final = re.compile(
    r"(?:[a-z ]+ )?(?P<number>[0-9][0-9,]*(?:\.[0-9]+)?) (?P<unit>[A-Za-z][A-Za-z ]*)"
)
"""A number as the source printed it, with its unit: nearly 192,000 lb."""

_LEAST_DIGITS: Final = 2
"""Two digits are kept even of 200 t: one digit would be off by a fifth."""

_TEN: Final = 10
_MOST_OF_FACTOR: Final = 4
"""Digits that tell 1.996 times from twice; nearer to it nobody can tell."""

_LEAST_OF_NUMBER: Final = 4
"""A number by itself is no measurement: one acre in hectares wants more than two digits."""


def number(figure: Figure) -> Decimal | None:
    """Return the number that may be computed with, ``None`` for a bound, a range, or no number at all."""
    amount = figure.amount
    return amount.low if isinstance(amount, Amount) and amount.hedge in _FIRM else None


def difference(kind: DerivedKind, unit: str, before: Figure, after: Figure) -> Derived:
    """Return how much more the second figure is than the first."""
    old, new = _number(before), _number(after)
    value = new - old
    return Derived(
        kind=kind,
        value=value,
        unit=unit,
        recipe=f"{told(new)} - {told(old)} = {told(value)}",
        operands=(after.id, before.id),
    )


def percent_difference(kind: DerivedKind, base: Figure, figure: Figure) -> Derived | None:
    """Return by how many percent of the base a figure differs from it; ``None`` where the base is nought."""
    old, new = _number(base), _number(figure)
    if not old:
        return None
    value = _rounded((new - old) / old * 100, _TENTH)
    recipe = f"({told(new)} - {told(old)}) / {told(old)} = {told(value)}%"
    return Derived(kind=kind, value=value, unit=PERCENT, recipe=recipe, operands=(figure.id, base.id))


def factor_of(one: Figure, other: Figure) -> Derived | None:
    """Return how many times the smaller figure the larger one is; ``None`` where the smaller is nought or less.

    Two digits of it are kept, and of one below two three; more where these would make a whole number of it that it is not.
    """
    (low, smaller), (high, larger) = sorted(
        ((_number(figure), figure) for figure in (one, other)), key=lambda each: each[0]
    )
    if low <= 0:
        return None
    exact = high / low
    digits = _LEAST_DIGITS if exact >= _LEAST_DIGITS else _LEAST_DIGITS + 1
    value = to_digits(exact, digits)
    while value < _TEN and value == value.to_integral_value() != exact and digits < _MOST_OF_FACTOR:
        digits += 1
        value = to_digits(exact, digits)
    recipe = f"{told(high)} / {told(low)} = {told(value)}"
    return Derived(
        kind=DerivedKind.RATIO, value=value, unit=TIMES, recipe=recipe, operands=(larger.id, smaller.id)
    )


def share(parts: Sequence[Figure], whole: Figure | Derived) -> Derived | None:
    """Return what percentage some parts are together of a figure or a total; ``None`` where that is nought."""
    small = sum(map(_number, parts), Decimal(0))
    if isinstance(whole, Derived):
        large, of_what, operands = whole.value, f"({whole.recipe})", whole.operands
    else:
        large = _number(whole)
        of_what, operands = told(large), (whole.id,)
    if not large:
        return None
    value = _rounded(small / large * 100, _TENTH)
    terms = told(small) if len(parts) == 1 else f"({_terms(parts)})"
    recipe = f"{terms} / {of_what} = {told(value)}%"
    return Derived(
        kind=DerivedKind.SHARE,
        value=value,
        unit=PERCENT,
        recipe=recipe,
        operands=(*_ids(parts), *operands),
    )


def yielded(made: Figure, area: Figure) -> Derived | None:
    """Return how many metric tons were made for every 1,000 hectares; ``None`` without an area, or in other units.

    It has as many digits as the less exact of the two figures.
    """
    tons, hectares = _number(made), _number(area)
    if not hectares or (made.unit, area.unit) != ("t", "ha"):
        return None
    exact = tons / hectares * 1000
    digits = max(min(significant_digits(tons), significant_digits(hectares)), _LEAST_DIGITS)
    value = to_digits(exact, digits)
    recipe = f"{told(tons)} / {told(hectares)} * 1,000 = {told(value)}"
    return Derived(
        kind=DerivedKind.YIELD, value=value, unit=YIELD, recipe=recipe, operands=(made.id, area.id)
    )


def total(figures: Sequence[Figure]) -> Derived:
    """Return the sum of the figures."""
    value = sum(map(_number, figures), Decimal(0))
    recipe = f"{_terms(figures)} = {told(value)}"
    return Derived(
        kind=DerivedKind.TOTAL, value=value, unit=figures[0].unit, recipe=recipe, operands=_ids(figures)
    )


def average(figures: Sequence[Figure]) -> Derived:
    """Return the mean of the figures, rounded to the decimals of the most exact of them."""
    numbers = [_number(figure) for figure in figures]
    value = _rounded(sum(numbers, Decimal(0)) / len(numbers), min(numbers, key=_exponent))
    recipe = f"({_terms(figures)}) / {len(figures)} = {told(value)}"
    return Derived(
        kind=DerivedKind.AVERAGE, value=value, unit=figures[0].unit, recipe=recipe, operands=_ids(figures)
    )


def conversions(figures: Sequence[Figure], unit: str, catalogue: Catalogue) -> tuple[Derived, ...]:
    """Return the figures in another unit of the same kind, rounded to their own precision; a range gives two."""
    found: list[Derived] = []
    for figure in figures:
        amount = figure.amount
        if (printed := printed_in(unit, figure, catalogue)) is not None:
            found.append(_as_printed(figure, printed, unit))
        elif isinstance(amount, Amount) and figure.unit != unit:
            ends = (amount.low,) if amount.low == amount.high else (amount.low, amount.high)
            found += [
                one for end in ends if (one := _conversion((figure.id,), end, (figure.unit, unit), catalogue))
            ]
    return tuple(found)


def conversion_of(computed: Derived, unit: str, catalogue: Catalogue) -> Derived | None:
    """Return an average or total in another unit; ``None`` where it is in that unit or one of another kind."""
    if computed.unit == unit:
        return None
    return _conversion(computed.operands, computed.value, (computed.unit, unit), catalogue)


def conversion_of_number(value: Decimal, units: tuple[str, str], catalogue: Catalogue) -> Derived | None:
    """Return a number of one unit in another, to four digits at least; ``None`` where the two are not of one kind."""
    return _conversion((), value, units, catalogue, least=_LEAST_OF_NUMBER)


def converted(value: Decimal, source: str, target: str, catalogue: Catalogue) -> Decimal | None:
    """Return a number in another unit, unrounded; ``None`` where the two units are not of one kind."""
    old, new = catalogue.units.get(source), catalogue.units.get(target)
    if old is None or new is None or old.kind is not new.kind or old.factor is None or new.factor is None:
        return None
    return value * old.factor / new.factor


def amount_in(unit: str | None, figure: Figure, catalogue: Catalogue) -> Amount | None:
    """Return a figure's amount in a unit, unrounded; as printed where the source counts in that unit, as it is where none is named.

    ``None`` where the figure has none of that kind.
    """
    amount = figure.amount
    if not isinstance(amount, Amount):
        return None
    if unit is None or unit == figure.unit:
        return amount
    if (printed := printed_in(unit, figure, catalogue)) is not None:
        return Amount(hedge=figure.printed_hedge, low=printed, high=printed)
    low, high = (converted(end, figure.unit, unit, catalogue) for end in (amount.low, amount.high))
    return None if low is None or high is None else Amount(hedge=amount.hedge, low=low, high=high)


def printed_in(unit: str, figure: Figure, catalogue: Catalogue) -> Decimal | None:
    """Return the number that the source printed, where it counts in this unit and the figure was converted from it.

    43 pounds are held as 20 kilograms, which converted back would be 44.
    """
    printed = _PRINTED.fullmatch(figure.as_published)
    if printed is None:
        return None
    named = catalogue.units[unit]
    names = map(folded, (named.name, named.singular, *named.aliases))
    return Decimal(printed["number"].replace(",", "")) if folded(printed["unit"]) in names else None


def told(value: Decimal) -> str:
    """Return a number as recipes write it."""
    return f"{value:,f}"


def _as_printed(figure: Figure, value: Decimal, unit: str) -> Derived:
    return Derived(
        kind=DerivedKind.PRINTED,
        value=value,
        unit=unit,
        recipe=f"as published: {figure.as_published}",
        operands=(figure.id,),
    )


def _conversion(
    operands: tuple[str, ...],
    value: Decimal,
    units: tuple[str, str],
    catalogue: Catalogue,
    *,
    least: int = _LEAST_DIGITS,
) -> Derived | None:
    exact = converted(value, *units, catalogue)
    if exact is None:
        return None
    rounded = to_digits(exact, max(significant_digits(value), least))
    sizes = tuple(catalogue.units[unit].factor for unit in units)
    return Derived(
        kind=DerivedKind.CONVERSION,
        value=rounded,
        unit=units[1],
        recipe=f"{told(value)} * {sizes[0]:f} / {sizes[1]:f} = {told(rounded)}",
        operands=operands,
    )


def _number(figure: Figure) -> Decimal:
    value = number(figure)
    if value is None:
        raise ValueError(f"{figure.id} is no firm number to compute with")
    return value


def _rounded(value: Decimal, step: Decimal) -> Decimal:
    """Round a number to the last digit that another has, half of it away from nought."""
    # Written out in full: 5.78E+5 is no number for a newsroom.
    return Decimal(f"{value.quantize(step, ROUND_HALF_UP):f}")


def to_digits(exact: Decimal, digits: int) -> Decimal:
    """Round a number to so many digits."""
    if not exact:
        # Worked out, a nought has digits of its own: 0E+11.
        return Decimal(0)
    return _rounded(exact, Decimal(1).scaleb(exact.adjusted() - digits + 1))


def _exponent(value: Decimal) -> int:
    return int(value.as_tuple().exponent)


def _terms(figures: Sequence[Figure]) -> str:
    return " + ".join(told(_number(figure)) for figure in figures)


def _ids(figures: Sequence[Figure]) -> tuple[str, ...]:
    return tuple(figure.id for figure in figures)
