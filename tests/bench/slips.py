"""Slips of the finger and of the ear.

A letter dropped, doubled, swapped with the next or struck on the key beside it, a sound written another way, a space
left out.
"""

import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from random import Random
from typing import NamedTuple

from bot.values.text import Word, words

SHORTEST = 5
"""Letters of the shortest word that is slipped in: in a shorter one a slip is another word too often."""

ENGLISH_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
SPANISH_KEYS = ("qwertyuiop", "asdfghjklñ", "zxcvbnm")


class Kind(StrEnum):
    """The ways to slip; the neighbouring key depends on the keyboard."""

    DROPPED = "dropped"
    DOUBLED = "doubled"
    SWAPPED = "swapped"
    BESIDE = "neighbouring key"
    BESIDE_ES = "neighbouring key (Spanish)"
    MISHEARD = "misheard"
    JOINED = "missing space"


IN_A_WORD = tuple(kind for kind in Kind if kind is not Kind.JOINED)

SOUNDS: tuple[tuple[str, str], ...] = (
    ("ph", "f"), ("f", "ph"), ("ck", "k"), ("k", "c"), ("qu", "k"), ("ce", "se"), ("ci", "si"), ("se", "ce"),
    ("si", "ci"), ("z", "s"), ("s", "z"), ("x", "s"), ("tion", "sion"), ("sion", "tion"), ("ei", "ie"), ("ie", "ei"),
    ("ea", "ee"), ("ee", "ea"), ("y", "i"), ("i", "y"), ("ll", "l"), ("ss", "s"), ("tt", "t"), ("mm", "m"), ("nn", "n"),
    ("rr", "r"), ("l", "ll"), ("ll", "y"), ("b", "v"), ("v", "b"), ("h", ""), ("ge", "je"), ("gi", "ji"), ("j", "g"),
    ("mb", "nb"), ("mp", "np"), ("ou", "o"), ("au", "o"), ("er", "ar"), ("or", "er"), ("ance", "ence"), ("ence", "ance"),
)  # fmt: skip
"""Sounds written one way and taken for another, in English or in Spanish."""


class Slip(NamedTuple):
    """A text with one word misspelt: the word as it was and as it is."""

    text: str
    meant: str
    typed: str
    how: str


def _beside(rows: tuple[str, ...]) -> dict[str, str]:
    """Return the keys that touch each key, each row standing half a key to the right of the one above."""
    found: dict[str, set[str]] = {key: set() for row in rows for key in row}
    for number, row in enumerate(rows):
        for at, key in enumerate(row):
            near = {row[each] for each in (at - 1, at + 1) if 0 <= each < len(row)}
            if number + 1 < len(rows):
                near |= set(rows[number + 1][max(0, at - 1) : at + 1])
            for other in near:
                found[key].add(other)
                found[other].add(key)
    return {key: "".join(sorted(near)) for key, near in found.items()}


_BESIDE = {Kind.BESIDE: _beside(ENGLISH_KEYS), Kind.BESIDE_ES: _beside(SPANISH_KEYS)}


def slipped(word: str, kind: Kind, random: Random) -> str:
    """Return the word with one slip, or the word itself where the slip cannot be made."""
    at = random.randrange(len(word))
    match kind:
        case Kind.DROPPED:
            return word[:at] + word[at + 1 :]
        case Kind.DOUBLED:
            return word[: at + 1] + word[at:]
        case Kind.SWAPPED:
            at = random.randrange(len(word) - 1)
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        case Kind.MISHEARD:
            return _misheard(word, random)
        case _:
            bare = unicodedata.normalize("NFC", word[at]).lower()
            bare = bare if bare == "ñ" else unicodedata.normalize("NFD", bare)[0]
            near = _BESIDE[kind].get(bare, bare)
            key = random.choice(near)
            return word[:at] + (key.upper() if word[at].isupper() else key) + word[at + 1 :]


def _misheard(word: str, random: Random) -> str:
    low = word.lower()
    ways = [
        (at, said, written)
        for said, written in SOUNDS
        for at in range(len(word))
        if low.startswith(said, at) and len(low) == len(word)
    ]
    if not ways:
        return word
    at, said, written = random.choice(ways)
    return word[:at] + (written.upper() if word[at].isupper() else written) + word[at + len(said) :]


def _long_words(text: str) -> list[Word]:
    return [
        word
        for word in words(text)
        if word.end - word.start >= SHORTEST and text[word.start : word.end].isalpha()
    ]


def slips(text: str, edits: int, random: Random, kinds: tuple[Kind, ...] = tuple(Kind)) -> Iterator[Slip]:
    """Yield a text for each word that is long enough and each kind of slip, with that many slips in the word.

    Of several slips the first is of the kind in turn and the others are of any kind. What happens to give the word
    back is left out.
    """
    for word in _long_words(text):
        for kind in kinds:
            if slip := _slip(
                text, word, [kind, *(random.choice(IN_A_WORD) for _ in range(edits - 1))], random
            ):
                yield slip


def slips_apart(text: str, random: Random, kinds: tuple[Kind, ...] = tuple(Kind)) -> Iterator[Slip]:
    """Yield a text for each word that is long enough and each kind of slip, with a slip in another word as well."""
    long_words = _long_words(text)
    for word in long_words:
        others = [each for each in long_words if each is not word]
        for kind in kinds if others else ():
            here, there = _slip(text, word, [kind], random), random.choice(others)
            if here is None:
                continue
            shift = len(here.text) - len(text) if there.start > word.start else 0
            moved = there._replace(start=there.start + shift, end=there.end + shift)
            if also := _slip(here.text, moved, [random.choice(IN_A_WORD)], random):
                yield Slip(
                    also.text,
                    f"{here.meant} and {also.meant}",
                    f"{here.typed} and {also.typed}",
                    f"{here.how} and {also.how}",
                )


def _slip(text: str, word: Word, done: list[Kind], random: Random) -> Slip | None:
    """Return the text with some slips in one word, unless they give the word back or cannot be made."""
    meant = typed = text[word.start : word.end]
    for each in done:
        if each is not Kind.JOINED:
            typed = slipped(typed, each, random)
    after = text[word.end :]
    if Kind.JOINED in done:
        joined = after.lstrip(" ")
        if joined == after or not joined[:1].isalnum():
            return None
        after = joined
    elif typed.casefold() == meant.casefold():
        return None
    return Slip(text[: word.start] + typed + after, meant, typed, " and ".join(done))
