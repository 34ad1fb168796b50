"""How a figure moved from one period to another: in passing, with a verb, or by its share alone."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Final, NamedTuple

from bot.values.amount import Hedge, Missing
from bot.values.compared import ComparisonQuery, TrendQuery
from bot.values.finding import Change, Derived, NoChange
from bot.wording.amounts import (
    bare_figure,
    derived_number,
    derived_text,
    figure_amount,
    hedge_words,
    percent_text,
    points_text,
)
from bot.wording.dates import in_period, period_text
from bot.wording.numbers import printed
from bot.wording.voice import Voice, contracted

_LITTLE: Final = 2
"""A change of fewer per cent than this, to or from an approximate figure, is no change that can be told."""

_MANYFOLD: Final = 10_000
"""From here on a percentage says only that there was next to nothing before."""

_NEXT_TO_NOTHING: Final = Decimal("0.01")
"""What is less than this part of a change leaves it as exact as the larger figure is."""

_FAR_ABOVE: Final = Decimal("1.2")
"""What is more than a fifth above what was claimed is more than was claimed, and not merely at least that."""

_SOFT: Final = frozenset({Hedge.ABOUT})


def direction(change: Change) -> int:
    """Return 1 for a rise, -1 for a fall, 0 for no change."""
    value = change.absolute.value
    return (value > 0) - (value < 0)


def told_direction(change: Change) -> int:
    """Return the direction as it is told: none of a change too small for figures that are approximate."""
    return 0 if is_little(change) else direction(change)


class Move(NamedTuple):
    """The parts of a change, written: its base, when that was, its relative and its absolute size."""

    base: str
    when: str
    since: str
    share: str
    step: str


def _move(voice: Voice, change: Change, *, unit: bool) -> Move:
    before = change.before.current
    soft = hedge_words(voice, Hedge.ABOUT) if is_soft(change) else ""
    if voice.is_percent(before.unit):
        share, step = f"{soft}{points_text(voice, abs(change.absolute.value))}", ""
    else:
        step = f"{soft}{derived_number(voice, as_printed(change))}"
        share = ""
        if change.relative is not None and 0 < abs(change.relative.value) < _MANYFOLD:
            percent = percent_text(voice, abs(change.relative.value))
            share = f"{soft}{percent}" if voice.english else f"{soft}un {percent}"
    return Move(
        base=figure_amount(voice, before) if unit else bare_figure(voice, before),
        when=in_period(change.before.period, voice.language),
        since=period_text(change.before.period, voice.language),
        share=share,
        step=step,
    )


def as_printed(change: Change) -> Derived:
    """Return an absolute change or difference between the two numbers as they are printed, so that whoever subtracts agrees."""
    amounts = change.before.current.amount, change.after.current.amount
    before, after = (printed(amount.low) for amount in amounts if not isinstance(amount, Missing))
    value = after - before
    if min(abs(before), abs(after)) < abs(value) * _NEXT_TO_NOTHING:
        # 4.1 less 0.015 is no more exact than the 4.1.
        value = value.quantize(max(before, after, key=abs), ROUND_HALF_UP)
    return change.absolute.model_copy(update={"value": value})


def move_phrase(voice: Voice, change: Change, *, unit: bool = True, mark: str = "") -> str:
    """Say a change in passing, its base named, absolute and relative together.

    Down 4.5% from 245,000 hectares in 2020, a drop of 11,000. ``unit`` is left out where it has just been named;
    ``mark`` is the release of the base.
    """
    base, when, since, share, step = _move(voice, change, unit=unit)
    if mark:
        when, base = voice.say(f"{when} ({mark})", when), voice.say(base, f"{base}; {mark}")
    way = direction(change)
    if way == 0:
        return voice.say(f"unchanged from {base} {when}", f"sin cambio frente a {since} ({base})")
    if is_little(change):
        return voice.say(f"little changed from {base} {when}", f"casi sin cambio frente a {since} ({base})")
    ways = ("up", "más") if way > 0 else ("down", "menos")
    if change.factor is not None:
        told = _as_factor(voice, change, base, (when, since))
        return f"{told}, {voice.say(f'{ways[0]} {share}', f'{share} {ways[1]}')}" if share else told
    if not step:
        return voice.say(
            f"{ways[0]} {share} from {base} {when}", f"{share} {ways[1]} que en {since} ({base})"
        )
    rise = voice.say(
        f"a {'rise' if way > 0 else 'drop'} of {step}", f"{'un alza' if way > 0 else 'una baja'} de {step}"
    )
    if share:
        return voice.say(
            f"{ways[0]} {share} from {base} {when}, {rise}",
            f"{share} {ways[1]} que en {since} ({base}), {rise}",
        )
    # Nothing to take a percentage of, or too small a one to print.
    return voice.say(f"{ways[0]} from {base} {when}, {rise}", f"{ways[1]} que en {since} ({base}), {rise}")


def move_steps(voice: Voice, change: Change) -> str:
    """Say a change without its base, where both ends have just been named: up 12.5%, a rise of 26,000."""
    *_, share, step = _move(voice, change, unit=False)
    if is_little(change):
        return voice.say("little changed", "casi sin cambio")
    way = direction(change) > 0
    rise = voice.say("a rise" if way else "a drop", "un alza" if way else "una baja")
    stepped = voice.say(f"{rise} of {step}", f"{rise} de {step}") if step else ""
    shared = (
        voice.say(f"{'up' if way else 'down'} {share}", f"{share} {'más' if way else 'menos'}")
        if share
        else ""
    )
    return ", ".join(part for part in (shared, stepped) if part)


def _as_factor(voice: Voice, change: Change, base: str, when: tuple[str, str]) -> str:
    """Say how many times the earlier figure the later one is, or of a fall the earlier one how many times the later."""
    times = times_text(voice, change)
    if direction(change) > 0:
        return voice.say(f"{times} the figure {when[0]} ({base})", f"{times} la cifra de {when[1]} ({base})")
    return voice.say(
        f"against {base} {when[0]}, which is {times} as much", f"frente a {base} {when[0]}, {times} esa cifra"
    )


def times_text(voice: Voice, change: Change) -> str:
    """Write a factor: 5.2 times, about 2 times, 5,2 veces."""
    if change.factor is None:
        return ""
    soft = hedge_words(voice, Hedge.ABOUT) if is_soft(change) else ""
    return f"{soft}{derived_text(voice, change.factor)}"


def is_well_beyond(change: Change | NoChange | None, query: ComparisonQuery | TrendQuery) -> bool:
    """Say whether a factor is far above the least that was claimed: five times as much is twice as much, and more."""
    if not isinstance(change, Change) or change.factor is None:
        return False
    multiple, move = query.multiple, query.claimed
    amount = multiple.claimed if multiple is not None else None if move is None else move.amount
    least = amount.low if amount is not None and amount.hedge is Hedge.AT_LEAST else None
    return least is not None and change.factor.value >= least * _FAR_ABOVE


def move_share(voice: Voice, change: Change) -> str:
    """Say a change by its base and its relative size alone, where both figures stand beside it."""
    base, when, since, share, _ = _move(voice, change, unit=False)
    way = direction(change)
    ways = ("up", "más") if way > 0 else ("down", "menos")
    english = " ".join(part for part in (ways[0], share, f"from {base} {when}") if part)
    spanish = " ".join(part for part in (share, f"{ways[1]} que en {since} ({base})") if part)
    return voice.say(english, spanish)


def move_sentence(voice: Voice, who: str, change: Change, mark: str = "") -> str:
    """Say how somebody's figure moved, without its full stop; ``mark`` is the release of the base."""
    if voice.english:
        return f"{who} is {move_phrase(voice, change, unit=False, mark=mark)}"
    return f"{who} {moved_verb(voice, change, mark)}"


def moved_verb(voice: Voice, change: Change, mark: str = "") -> str:
    """Say a change with a Spanish verb: bajó un 4,5% frente a 2020 (245.000), 11.000 menos."""
    base, _, since, share, step = _move(voice, change, unit=False)
    base = f"{base}; {mark}" if mark else base
    way = direction(change)
    if way == 0:
        return contracted(f"no cambió frente a {since} ({base})")
    if is_little(change):
        return contracted(f"apenas cambió frente a {since} ({base})")
    verb, more = ("subió", "más") if way > 0 else ("bajó", "menos")
    told = " ".join(part for part in (verb, share, f"frente a {since} ({base})") if part)
    return contracted(f"{told}, {step} {more}" if step else told)


def is_little(change: Change) -> bool:
    """Say whether a change to or from an approximate figure is too small to be told."""
    return is_soft(change) and change.relative is not None and abs(change.relative.value) < _LITTLE


def is_soft(change: Change) -> bool:
    """Say whether either end of a change is itself approximate."""
    return any(
        not isinstance(finding.current.amount, Missing) and finding.current.amount.hedge in _SOFT
        for finding in (change.before, change.after)
    )
