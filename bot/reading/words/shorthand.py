"""Words as they are typed on a phone or run together in speech, written out: *q*, *xq*, *pa publicar*, *tb*, *who's*.

Written out before anything is read, such words stand in every turn of phrase as the words they are short for.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bot.values.text import Word

_YEAR_WITH_LETTERS: Final = re.compile(
    r"(?<!\w)(?=\w*\d\w*\d)(?=\d*[oli])[12l][\doli]{3}(?!\w)", re.IGNORECASE
)
_DIGITS: Final = str.maketrans("oOlLiI", "001111")

_SHORT: Final = {
    "q": ("que",),
    "ke": ("que",),
    "xq": ("por", "que"),
    "xk": ("por", "que"),
    "pq": ("por", "que"),
    "xke": ("por", "que"),
    "porq": ("por", "que"),
    "x": ("por",),
    "d": ("de",),
    "xa": ("para",),
    "pa": ("para",),
    "pal": ("para", "el"),
    "tb": ("tambien",),
    "tbn": ("tambien",),
    "tmb": ("tambien",),
    "dnd": ("donde",),
    "dnde": ("donde",),
    "cdo": ("cuando",),
    "cnd": ("cuando",),
    "cto": ("cuanto",),
    "ctos": ("cuantos",),
    "cta": ("cuanta",),
    "ctas": ("cuantas",),
    "xfa": ("porfa",),
    "pfa": ("porfa",),
    "xfavor": ("por", "favor"),
    "kiero": ("quiero",),
    "kien": ("quien",),
    "aki": ("aqui",),
    "bn": ("bien",),
    "huvo": ("hubo",),
    "hai": ("hay",),
    "dpto": ("departamento",),
    "dptos": ("departamentos",),
    "depto": ("departamento",),
    "deptos": ("departamentos",),
    "mpio": ("municipio",),
    "mpios": ("municipios",),
    "mcpio": ("municipio",),
    "mcpios": ("municipios",),
    "rn": ("right", "now"),
    "atm": ("at", "the", "moment"),
    "whos": ("who", "is"),
    "wheres": ("where", "is"),
    "whens": ("when", "is"),
}
"""What short words stand for, flattened."""

_SINGLE: Final = frozenset("q x pa cta".split())
"""Short words that in capitals stand for something else."""

_BEFORE_WORDS: Final = frozenset("q x d".split())
"""Short words that before a number are something else: a quarter, times."""

_AFTER_WHICH: Final = frozenset("on the my en de".split())
"""Words after which *x* is a network and *q* a question."""

_AFTER_PA: Final = frozenset(
    "que q el la los las mi un una colombia peru bolivia ecuador mexico venezuela eeuu arriba abajo delante atras aca alla ya hoy manana ver saber publicar imprimir copiar sacar poner cerrar este esta esto eso".split()
)
"""What follows *pa*, which by itself is Pennsylvania."""


def written_out(words: Sequence[Word], text: str) -> Sequence[Word]:
    """Return the words with short ones written out, each with the span that it was typed in."""
    if _SHORT.keys().isdisjoint([word.text for word in words]):
        return words
    return [each for at in range(len(words)) for each in _written_out(words, at, text)]


def _written_out(words: Sequence[Word], at: int, text: str) -> Iterator[Word]:
    word = words[at]
    after = words[at + 1].text if at + 1 < len(words) else ""
    before = words[at - 1].text if at else ""
    long = _SHORT.get(word.text, ())
    typed = text[word.start : word.end]
    if (
        not long
        or (word.text in _BEFORE_WORDS and (before in _AFTER_WHICH or not after[:1].isalpha()))
        or (word.text in {"x", "pa", "q", "d"} and typed.isupper() and not text.isupper())
        or (word.text == "pa" and after not in _AFTER_PA)
        # The Côte d'Ivoire is typed without its mark as well.
        or (word.text == "d" and after.startswith(("a", "e", "i", "o", "u", "h")))
        or text[word.end : word.end + 1] in {":", "."}
    ):
        yield word
    else:
        yield from (Word(each, word.start, word.end) for each in long)


def with_digits(text: str) -> str:
    """Return a text of the same length in which years have no letters for digits: 2o21 is typed on a phone."""
    return _YEAR_WITH_LETTERS.sub(lambda year: year.group().translate(_DIGITS), text)
