"""A figure in another unit: the source's own first, ours beside it, with the hedge on both."""

from collections.abc import Iterable

from bot.values.amount import Hedge, Missing
from bot.values.fact import Figure
from bot.values.finding import Derived, DerivedKind
from bot.wording.amounts import derived_text, figure_amount, hedge_words
from bot.wording.drafts import Line, Weight, line
from bot.wording.phrases import listed
from bot.wording.voice import Voice


def conversion_lines(voice: Voice, converted: Iterable[Derived], figures: Iterable[Figure]) -> list[Line]:
    """Return one line with every conversion that was asked for."""
    by_id = {figure.id: figure for figure in figures}
    sums: dict[str, list[Derived]] = {}
    for derived in converted:
        if derived.kind is DerivedKind.CONVERSION and derived.operands and derived.operands[0] in by_id:
            sums.setdefault(derived.operands[0], []).append(derived)
    if not sums:
        return []
    told = [_converted(voice, by_id[operand], ends) for operand, ends in sums.items()]
    return [
        line(
            voice.say(
                f"Converted by us: {listed(voice, told)}.", f"Conversión nuestra: {listed(voice, told)}."
            ),
            Weight.MUST,
            *(by_id[operand] for operand in sums),
        )
    ]


def _converted(voice: Voice, figure: Figure, ends: list[Derived]) -> str:
    source = figure_amount(voice, figure)
    if isinstance(figure.amount, Missing):
        return source
    texts = [derived_text(voice, end, signed=True) for end in ends]
    if figure.amount.hedge is Hedge.BETWEEN:
        result = voice.say(f"between {' and '.join(texts)}", f"entre {' y '.join(texts)}")
    else:
        result = f"{hedge_words(voice, figure.amount.hedge)}{texts[0]}"
    equals = "equivale" if figure.amount.low == 1 else "equivalen"
    return voice.say(f"{source} is {result}", f"{source} {equals} a {result}")
