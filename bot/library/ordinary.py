"""English and Spanish words: ordinary ones, and rare ones that may be names of something else.

An ordinary one is taken for a misspelt word of ours only where nothing else makes sense. The words come from the frequency lists of pyspellchecker. The rarest of the lists are slips themselves as often as
words, and as often names: they are kept apart.
"""

from spellchecker import SpellChecker

from bot.values.text import flatten

SHORTEST = 4
BEGINNING = 3
"""Letters that words which begin alike have in common: the reader looks them up by these."""

RAREST = {"en": 51, "es": 50}
"""How often a word must occur in its language's list to count as ordinary."""

OFTEN = 1000
"""How often a word must occur there not to be a slip for another as likely as itself."""

USE = ("-", "s", "o")
"""Marks of how often a word is used in a language: not at all, seldom, often."""

_ACCENTED = "áéíóú"
NO_ACCENT, ANY_ACCENT, FIRST = ".", "*", "a"
"""Marks of the letter that bears an accent: none, one or another, or else the first, the second and so on."""


def ordinary_words() -> tuple[str, ...]:
    """Return the flattened words of both languages, sorted, each with its marks.

    They are its use in English and in Spanish, neither for a rare one, and the letter that bears its accent.
    """
    uses: dict[str, list[int]] = {}
    accents: dict[str, str] = {}
    for number, (language, rarest) in enumerate(RAREST.items()):
        frequencies = SpellChecker(language=language).word_frequency
        for word, often in frequencies.items():
            # Nine of ten are plain letters already, and flattening is what takes the time.
            flat = word if word.isascii() else flatten(word)[0]
            if len(flat) < SHORTEST or not flat.isalpha():
                continue
            use = uses.setdefault(flat, [0] * len(RAREST))
            if often >= rarest:
                use[number] = max(use[number], 1 + (often >= OFTEN))
                accent = _accent(word)
                accents[flat] = accent if accents.get(flat, accent) == accent else ANY_ACCENT
    return tuple(
        f"{word}:{''.join(USE[each] for each in use)}{accents.get(word, ANY_ACCENT)}"
        for word, use in sorted(uses.items())
    )


def _accent(word: str) -> str:
    """Return the mark of the letter that bears an accent."""
    if word.isascii():
        return NO_ACCENT
    return next((chr(ord(FIRST) + at) for at, letter in enumerate(word) if letter in _ACCENTED), NO_ACCENT)
