"""A place whose something is spoken of with its apostrophe left out: 'colombias coca', 'bigger than bolivias'."""

from collections.abc import Sequence
from typing import Final

from bot.reading.lexicon import Lexicon
from bot.reading.names import Fix
from bot.reading.speller import Speller
from bot.values.text import Word

_REACH: Final = 3
"""Words behind the place among which what is its own is looked for."""

_THAN: Final = frozenset("than versus vs".split())
"""Words behind which it goes without saying what is the place's own."""


def owner(typed: Sequence[Word], at: int, lexicon: Lexicon, speller: Speller) -> tuple[Fix, ...]:
    """Return the place that a word is the genitive of, where its something is named behind it or was before."""
    found = speller.owner(typed[at].text)
    if not found or (at and typed[at - 1].text in _THAN):
        return found
    after = (word.text for word in typed[at + 1 : at + 1 + _REACH])
    thing = next((word for word in after if not (word.isdigit() or lexicon.is_turn(word, counted=False))), "")
    return found if lexicon.is_a(thing, "substance", "measure", "theme") else ()
