"""Two sides set against each other: what the second side is, its amount, and by how much it differs."""

from bot.values.amount import Hedge
from bot.values.finding import Change, Finding
from bot.wording.amounts import (
    bare_figure,
    derived_number,
    figure_amount,
    hedge_words,
    percent_text,
    points_text,
)
from bot.wording.dates import in_period
from bot.wording.moves import as_printed, is_soft, times_text
from bot.wording.voice import Voice


def side_label(voice: Voice, side: Finding, other: Finding) -> str:
    """Say in what one side differs from the other: in Peru, of heroin, in 2019."""
    mine, theirs = side.series, other.series
    parts = []
    if mine.measure != theirs.measure:
        parts.append(voice.say(f"of {voice.measure(mine.measure)}", f"de {voice.measure(mine.measure)}"))
    if mine.substance != theirs.substance:
        parts.append(
            voice.say(f"of {voice.substance(mine.substance)}", f"de {voice.substance(mine.substance)}")
        )
    if mine.scope != theirs.scope:
        parts.append(f"({voice.scope(mine.scope)})")
    if mine.place != theirs.place:
        parts.append(voice.say(f"in {voice.place(mine.place)}", f"en {voice.place(mine.place)}"))
    if side.period != other.period:
        parts.append(in_period(side.period, voice.language))
    return " ".join(parts)


def side_amount(voice: Voice, side: Finding, other: Finding) -> str:
    """Write one side's amount, without its unit where the other side has just named it."""
    figure = side.current
    return bare_figure(voice, figure) if figure.unit == other.current.unit else figure_amount(voice, figure)


def against(voice: Voice, told: str, side: Finding) -> str:
    """Set what is told of a side against the other: against 2.4% in Spain, frente al 2,4%."""
    share = voice.is_percent(side.current.unit) and told[:1].isdigit()
    return voice.say(f"against {told}", f"frente {'al' if share else 'a'} {told}")


def factor_phrase(voice: Voice, change: Change, mark: str) -> str:
    """Say how many times the second side the first one is, or where it is the smaller the second how many times the first.

    ``mark`` is the edition of the second side.
    """
    label, times = side_label(voice, change.after, change.before), times_text(voice, change)
    amount = f"{side_amount(voice, change.after, change.before)} {mark}".rstrip()
    if change.absolute.value < 0:
        return voice.say(f"{times} the figure {label}, {amount}", f"{times} la cifra {label}, {amount}")
    told = against(voice, f"{amount} {label}", change.after)
    if not change.absolute.value:
        return f"{told}, {voice.say('the same', 'lo mismo')}"
    return voice.say(f"{told}, which is {times} as much", f"{told}, {times} esa cifra")


def difference_phrase(voice: Voice, change: Change) -> str:
    """Say by how much the second side, just named, differs from the first: which is 19% less, a difference of 187."""
    value = change.absolute.value
    if not value:
        return voice.say("the same", "lo mismo")
    more = voice.say("more" if value > 0 else "less", "más" if value > 0 else "menos")
    if voice.is_percent(change.before.current.unit):
        points = points_text(voice, abs(value))
        return voice.say(f"which is {points} {more}", f"que es {points} {more}")
    soft = hedge_words(voice, Hedge.ABOUT) if is_soft(change) else ""
    step = f"{soft}{derived_number(voice, as_printed(change))}"
    difference = voice.say(f"a difference of {step}", f"una diferencia de {step}")
    if change.relative is None:
        return difference
    if not change.relative.value:
        return difference
    percent = percent_text(voice, abs(change.relative.value))
    return voice.say(
        f"which is {soft}{percent} {more}, {difference}", f"que es {soft}un {percent} {more}, {difference}"
    )
