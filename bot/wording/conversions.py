"""A figure in another unit: the source's own first, ours beside it, with the hedge on both."""

from collections.abc import Iterable, Sequence
from typing import Final

from bot.values.amount import Hedge, Missing
from bot.values.answer import Answer, Trend
from bot.values.catalogue import UnitKind
from bot.values.fact import Figure
from bot.values.finding import Derived, DerivedKind
from bot.values.told import computed_of, told_figures
from bot.wording.amounts import derived_text, figure_amount, hedge_words
from bot.wording.drafts import Line, Weight, line
from bot.wording.phrases import listed
from bot.wording.voice import Voice

_TOLD: Final = 4
"""Conversions said in one line, of a trend only the first; those of every figure stand in the record of the answer."""


def conversion_lines(voice: Voice, answer: Answer, unit: str) -> list[Line]:
    """Return one line with the conversions that were asked for, or with why there are none."""
    if not (unit or answer.converted):
        return []
    figures = told_figures(answer)
    sums: dict[tuple[str, ...], list[Derived]] = {}
    for derived in answer.converted:
        sums.setdefault(derived.operands, []).append(derived)
    computed = computed_of(answer)
    ours = [
        _equals(voice, derived_text(voice, one, signed=True), sums[one.operands])
        for one in computed
        if one.operands in sums
    ]
    most = 1 if isinstance(answer, Trend) else _TOLD
    told = [] if computed else [figure for figure in figures if (figure.id,) in sums][:most]
    printed = [figure for figure in told if sums[figure.id,][0].kind is DerivedKind.PRINTED]
    converted = [figure for figure in told if figure not in printed]
    by_us = ours or list(dict.fromkeys(_converted(voice, figure, sums[figure.id,]) for figure in converted))
    by_source = list(dict.fromkeys(_converted(voice, figure, sums[figure.id,]) for figure in printed))
    if by_us or by_source:
        as_printed = voice.say("As the source prints it", "Tal como lo imprime la fuente")
        ours_is = voice.say("Converted by us", "Conversión nuestra")
        return [
            line(f"{whose}: {listed(voice, texts)}.", Weight.MUST, *figures_of)
            for whose, texts, figures_of in ((as_printed, by_source, printed), (ours_is, by_us, converted))
            if texts
        ]
    if unit and figures and all(figure.unit != unit for figure in figures):
        if _is_of_the_price(voice, figures[0].unit, unit):
            return []
        counted, asked = voice.unit_name(figures[0].unit), voice.unit_name(unit)
        if voice.is_percent(unit):
            return [
                line(
                    voice.say(
                        f"This is counted in {counted}; a percentage needs a whole that it is a part of.",
                        f"Esto se cuenta en {counted}; un porcentaje exige un todo del que sea parte.",
                    )
                )
            ]
        return [
            line(
                voice.say(
                    f"This is counted in {counted}, which cannot be converted into {asked}.",
                    f"Esto se cuenta en {counted} y no se puede convertir a {asked}.",
                )
            )
        ]
    return []


def _is_of_the_price(voice: Voice, counted: str, asked: str) -> bool:
    """Say whether a unit of weight is what a price is for: a gram of cocaine is no wish to have dollars in grams."""
    units = voice.catalogue.units
    held, named = units.get(counted), units.get(asked)
    if held is None or named is None or held.kind is not UnitKind.PRICE or named.kind is not UnitKind.MASS:
        return False
    return held.name.endswith(f" {named.singular}")


def in_the_same_unit(voice: Voice, figure: Figure, alongside: Iterable[Derived], source: str) -> str:
    """Return a figure in its own unit (``source``), then in that of the figure it stands beside, where it has another."""
    ends = [derived for derived in alongside if derived.operands[:1] == (figure.id,)]
    if not ends or isinstance(figure.amount, Missing):
        return source
    result = _result(voice, ends, figure.amount.hedge)
    return voice.say(f"{source}, or {result}", f"{source}, o {result}")


def _converted(voice: Voice, figure: Figure, ends: Sequence[Derived]) -> str:
    source = figure_amount(voice, figure)
    if isinstance(figure.amount, Missing):
        return source
    hedge = figure.printed_hedge if ends[0].kind is DerivedKind.PRINTED else figure.amount.hedge
    return _equals(voice, source, ends, hedge, one=figure.amount.low == 1)


def _equals(
    voice: Voice, source: str, ends: Sequence[Derived], hedge: Hedge = Hedge.EXACTLY, *, one: bool = False
) -> str:
    result = _result(voice, ends, hedge)
    return voice.say(f"{source} is {result}", f"{source} {'equivale' if one else 'equivalen'} a {result}")


def _result(voice: Voice, ends: Sequence[Derived], hedge: Hedge) -> str:
    """Return a converted number with the hedge of its source."""
    texts = [derived_text(voice, end, signed=True) for end in ends]
    if hedge is Hedge.BETWEEN:
        return voice.say(f"between {' and '.join(texts)}", f"entre {' y '.join(texts)}")
    return f"{hedge_words(voice, hedge)}{texts[0]}"
