"""What phrases stand for, and the form in which they are compared."""

from collections.abc import Iterable
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple


class Name(NamedTuple):
    """What a phrase stands for: the kind of word it is, and its id within that kind."""

    kind: str
    id: str


class Mention(NamedTuple):
    """A phrase found in a question: the words it covers, and all that it can stand for."""

    first: int
    last: int
    phrase: str
    names: tuple[Name, ...]


TOO_FAR = 3
"""Slips after which a word is never read, though it may be what was meant: then the question is asked back."""


class Fix(NamedTuple):
    """A word read as other words, how many slips lie between, and what they cost."""

    typed: str
    read: tuple[str, ...]
    slips: int
    cost: float


FILLER = "filler"
CONFUSED = "confused"
"""The kind of a phrase that is easily taken for one of our names and is none."""

"""The kind of word that leaves the meaning as it is."""

SPELT = "spelt"
"""The kind of word that is known only to be spelt right: it stands for nothing by itself."""


class Grade(IntEnum):
    """What a word of the lexicon is worth to a misspelt one: rare ones attract little, barred ones nothing at all, though they may be meant."""

    NAME = 0
    PLAIN = 1
    RARE = 2
    BARRED = 3
    FOREIGN = 4
    UNKNOWN = 5


NO_NAMES = frozenset({Grade.PLAIN, Grade.FOREIGN, Grade.UNKNOWN})
"""Grades of words that may be a slip for a part of some name, though they are spelt right."""


_NO_PLURALS = frozenset({"whats", "whos", "wheres", "whens", "hows", "thats", "lets", "does"})


@lru_cache(maxsize=1 << 14)
def singular(word: str) -> str:
    """Return a word without its plural ending, English or Spanish; names are indexed and looked up so."""
    if len(word) <= 3 or not word.endswith("s") or word in _NO_PLURALS:  # noqa: PLR2004
        return word
    if word.endswith("ies") and len(word) > len("dies") and word != "series":
        return word[:-3] + "y"
    if word.endswith(("iones", "sses", "shes", "ches", "xes")):
        return word[:-2]
    return word if word.endswith(("ss", "us", "is")) else word[:-1]


def key(words: Iterable[str]) -> str:
    """Return the form under which a phrase is filed."""
    return " ".join(map(singular, words))
