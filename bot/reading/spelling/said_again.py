"""What only mended words tell: a number that was misspelt, a short word beside one, a crop by the drug made from it."""

from collections.abc import Sequence

from bot.reading.amounts.spelt_numbers import with_numbers
from bot.reading.knowledge import Knowledge
from bot.reading.series.plants import with_plants
from bot.reading.spelling.keyboard import LIKELY
from bot.reading.spelling.mending import Mended
from bot.reading.spelling.names import Fix
from bot.reading.words.shorthand import written_out
from bot.values.text import Word


def said_again(mended: Mended, text: str, knowledge: Knowledge) -> Mended:
    """Return the words with what only the mended ones tell: numbers, short words, a crop by its drug.

    So are 'los cinco departamentoz' five, 'pa copira' is 'para copiar', and 'the pllant they make coke from' a crop.
    """
    told: Sequence[Word] = mended.words
    if mended.fixes:
        told = with_numbers(written_out(told, text))
    told = tuple(with_plants(told, text, knowledge))
    if told == mended.words:
        return mended
    fixes: dict[int, Fix] = {}
    for at, fix in mended.fixes.items():
        typed = mended.words[at]
        new, word = next((new, each) for new, each in enumerate(told) if each.start <= typed.start < each.end)
        within = [each.text for each in mended.words if word.start <= each.start < word.end]
        read = word.text if word.text.isalpha() else " ".join(within)
        fixes[new] = fix if len(within) == 1 else Fix(text[word.start : word.end], (read,), 1, LIKELY)
    return mended._replace(words=told, fixes=fixes)
