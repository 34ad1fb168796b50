"""How lists of phrases are written, one after another between bars and line ends, how they are looked up, and what they cover."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

T = TypeVar("T")
Phrase = tuple[str, ...]


def phrases(text: str) -> tuple[str, ...]:
    """Return the phrases of a text that stand between bars and line ends."""
    return tuple(phrase.strip() for phrase in text.replace("\n", "|").split("|") if phrase.strip())


def by_first_word(phrases: Iterable[tuple[Phrase, T]]) -> dict[str, list[tuple[Phrase, T]]]:
    """Group phrases, each with what it means, by the word that they begin with."""
    found: dict[str, list[tuple[Phrase, T]]] = {}
    for phrase, meaning in phrases:
        found.setdefault(phrase[0], []).append((phrase, meaning))
    return found


class Covering(Protocol):
    """What some words of a question stand for, by their positions."""

    @property
    def first(self) -> int:
        """The position of the first word."""
        ...

    @property
    def last(self) -> int:
        """The position behind the last word."""
        ...


class Naming(Covering, Protocol):
    """What some words of a question name, of which they can name several."""

    @property
    def ids(self) -> tuple[str, ...]:
        """What is named."""
        ...


def covered(found: Iterable[Covering]) -> set[int]:
    """Return the positions of all the words that something was found in."""
    return {at for each in found for at in range(each.first, each.last)}
