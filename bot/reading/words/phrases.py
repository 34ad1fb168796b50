"""How lists of phrases are written, one after another between bars and line ends, and how they are looked up."""

from collections.abc import Iterable
from typing import TypeVar

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
