"""Oaths behind a question word: *qué diablos es*, *cuánta puta coca*, *what the hell is*. They part turns of phrase and say nothing."""

from collections.abc import Sequence
from itertools import chain
from typing import Final

from bot.values.text import Word

OATHS: Final = frozenset(
    """
    diablos demonios carajo carajos rayos mierda mierdas chingados chingada chingadas chingadera puta putas puto putos cono cojones
    narices jodida jodidas jodido jodidos maldita malditas maldito malditos pinche pinches verga vergas hijueputas berraca berracas
    hell heck fuck fucking fuckin freaking frigging bloody damn damned goddamn blazes
""".split()
)
_ASKING: Final = frozenset(
    "que cuanto cuanta cuantos cuantas como cual cuales donde cuando quien quienes what how where who why when which".split()
)
_BEFORE: Final = ("the", "la", "el", "in", "a")
"""Words that may stand before an oath and belong to it: what *the* hell."""


def without_oaths(words: Sequence[Word]) -> Sequence[Word]:
    """Return the words without the oaths that stand right behind a question word."""
    sworn = [at for at, word in enumerate(words) if word.text in OATHS]
    if not sworn:
        return words
    gone = set(chain.from_iterable(_with_article(words, at) for at in sworn))
    return [word for at, word in enumerate(words) if at not in gone]


def _with_article(words: Sequence[Word], at: int) -> range:
    first = at
    while first and words[first - 1].text in _BEFORE:
        first -= 1
    return range(first, at + 1) if first and words[first - 1].text in _ASKING else range(0)
