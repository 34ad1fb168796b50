"""Ordinary English and Spanish words, which the bot takes for a misspelt name only where nothing else makes sense.

The words come from the frequency lists of pyspellchecker; the rarest of the English list are left out, being
names and slips themselves as often as words.
"""

from spellchecker import SpellChecker

from bot.values.text import flatten

SHORTEST = 4
RAREST = {"en": 51, "es": 50}
"""How often a word must occur in its language's list to count as ordinary."""

OFTEN = 1000
"""How often a word must occur there not to be a slip for another as likely as itself."""

USE = ("-", "s", "o")
"""Marks of how often a word is used in a language: not at all, seldom, often."""


def ordinary_words() -> tuple[str, ...]:
    """Return the flattened words of both languages, sorted, each with its marks: in English, then in Spanish."""
    uses: dict[str, list[int]] = {}
    for number, (language, rarest) in enumerate(RAREST.items()):
        frequencies = SpellChecker(language=language).word_frequency
        for word, often in frequencies.items():
            if often < rarest:
                continue
            # Nine of ten are plain letters already, and flattening is what takes the time.
            flat = word if word.isascii() else flatten(word)[0]
            if len(flat) >= SHORTEST and flat.isalpha():
                use = uses.setdefault(flat, [0] * len(RAREST))
                use[number] = max(use[number], 1 + (often >= OFTEN))
    return tuple(f"{word}:{''.join(USE[each] for each in use)}" for word, use in sorted(uses.items()))
