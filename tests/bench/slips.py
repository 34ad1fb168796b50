"""Slips of the finger: a letter dropped, doubled, swapped with the next, or struck on the key beside it."""

import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from random import Random
from typing import NamedTuple

from bot.values.text import words

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
        case _:
            bare = unicodedata.normalize("NFC", word[at]).lower()
            bare = bare if bare == "ñ" else unicodedata.normalize("NFD", bare)[0]
            near = _BESIDE[kind].get(bare, bare)
            key = random.choice(near)
            return word[:at] + (key.upper() if word[at].isupper() else key) + word[at + 1 :]


def slips(text: str, edits: int, random: Random, kinds: tuple[Kind, ...] = tuple(Kind)) -> Iterator[Slip]:
    """Yield a text for each word that is long enough and each kind of slip, with that many slips in the word.

    Of several slips the first is of the kind in turn and the others are of any kind. What happens to give the word
    back is left out.
    """
    for word in words(text):
        meant = text[word.start : word.end]
        if len(meant) < SHORTEST or not meant.isalpha():
            continue
        for kind in kinds:
            done = [kind, *(random.choice(kinds) for _ in range(edits - 1))]
            typed = meant
            for each in done:
                typed = slipped(typed, each, random)
            if typed.casefold() != meant.casefold():
                how = " and ".join(done)
                yield Slip(text[: word.start] + typed + text[word.end :], meant, typed, how)
