"""Ordinary English and Spanish words, which the bot never takes for a misspelt name.

The words come from the frequency lists of pyspellchecker; the rarest of the English list are left out, being
names and slips themselves as often as words.
"""

from spellchecker import SpellChecker

from bot.values.text import flatten

SHORTEST = 4
RAREST = {"en": 51, "es": 50}
"""How often a word must occur in its language's list to count as ordinary."""


def ordinary_words() -> tuple[str, ...]:
    """Return the flattened words of both languages, sorted."""
    found: set[str] = set()
    for language, rarest in RAREST.items():
        frequencies = SpellChecker(language=language).word_frequency
        found.update(
            flat
            for word in frequencies.words()
            if frequencies[word] >= rarest and len(flat := flatten(word)[0]) >= SHORTEST and flat.isalpha()
        )
    return tuple(sorted(found))
