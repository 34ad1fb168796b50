"""A year's count on average: how many a day, and that it is our division."""

from collections.abc import Sequence
from typing import Final

from bot.values.answer import Figures
from bot.values.fact import Figure
from bot.values.finding import Derived, DerivedKind
from bot.wording.amounts import derived_text, soft_words
from bot.wording.drafts import Line, Weight, line
from bot.wording.phrases import listed
from bot.wording.recipes import recipe
from bot.wording.voice import Voice

_EACH: Final = {
    DerivedKind.PER_HOUR: ("an hour", "por hora"),
    DerivedKind.PER_DAY: ("a day", "al día"),
    DerivedKind.PER_WEEK: ("a week", "a la semana"),
    DerivedKind.PER_MONTH: ("a month", "al mes"),
}


def each_opening(voice: Voice, averages: Sequence[Derived], figure: Figure) -> str:
    """Return what stands before a figure: on average 296 deaths a day; nothing where none is asked for."""
    own = next((one for one in averages if one.operands == (figure.id,)), None)
    if own is None:
        return ""
    told = _told(voice, own, figure)
    return voice.say(f"On average {told}: ", f"En promedio, {told}: ")


def _told(voice: Voice, average: Derived, figure: Figure) -> str:
    english, spanish = _EACH[average.kind]
    much = f"{soft_words(voice, [figure])}{derived_text(voice, average)}"
    return voice.say(f"{much} {english}", f"{much} {spanish}")


def each_lines(voice: Voice, answer: Figures) -> list[Line]:
    """Say that an average is our division and how it was worked out, and what others' figures come to."""
    if not answer.each:
        return []
    first, *rest = answer.each
    how = recipe(voice, first.recipe)
    lines = [line(voice.say(f"Our division: {how}.", f"División nuestra: {how}."), Weight.MUST)]
    figures = {one.current.id: one.current for one in answer.others}
    told = [
        f"{voice.estimator(figures[one.operands[0]].series.estimator)}"
        f"{_way(voice, figures[one.operands[0]], answer)}: {_told(voice, one, figures[one.operands[0]])}"
        for one in rest
    ]
    if told:
        cited = [figures[one.operands[0]] for one in rest]
        lines.append(
            line(
                voice.say(
                    f"By other figures: {listed(voice, told)}.", f"Según otras cifras: {listed(voice, told)}."
                ),
                Weight.HIGH,
                *cited,
            )
        )
    return lines


def _way(voice: Voice, figure: Figure, answer: Figures) -> str:
    scope = figure.series.scope
    return f" ({voice.scope(scope)})" if scope and scope != answer.lead.series.scope else ""
