"""Words that ran together: the ways to cut a word into known ones."""

from collections.abc import Callable, Container, Iterator, Mapping
from typing import Final

from bot.values.question import Language

LONG: Final = 4
PAIR: Final = 2
_MOST: Final = 4
_LONGEST: Final = 40
"""Letters of the longest word that is cut: the ways grow with the square of them."""

SHORT_IN: Final[Mapping[Language, frozenset[str]]] = {
    "en": frozenset(
        """
        in on of to by at the for and or how did was are is us un do per not all who say hit pay ago fy two low end out up ods
        pls usa a vs than has had use die get be its not now one saw go it
    """.split()
    ),
    "es": frozenset(
        """
        un usa en de el la las los lo del por per no con que una uno dos mes vez y a o al fue hay ha si mas ano tm vs le se dio sin
    """.split()
    ),
}
SHORT: Final = frozenset().union(*SHORT_IN.values())
"""The short words that run into their neighbours; others are too easily found inside a long word."""


def cut_apart(word: str, is_piece: Callable[[str], bool]) -> list[tuple[str, ...]]:
    """Return the ways to cut a word into the fewest pieces: spaces that were left out."""
    if len(word) > _LONGEST:
        return []
    ways: dict[int, list[tuple[str, ...]]] = {0: [()]}
    for end in range(1, len(word) + 1):
        found = [
            (*way, word[start:end])
            for start in range(end)
            if start in ways and is_piece(word[start:end])
            for way in ways[start]
            if len(way) < _MOST
        ]
        if found:
            fewest = min(map(len, found))
            ways[end] = [way for way in found if len(way) == fewest]
    return [way for way in ways.get(len(word), ()) if _ran_together(way)]


def cut_in_two(word: str, is_piece: Callable[[str], bool]) -> Iterator[tuple[str, str, bool]]:
    """Yield each piece that stands at one end of a word with the rest of it, and whether the piece goes first."""
    for cut in range(PAIR, min(len(word), _LONGEST) - PAIR + 1):
        left, right = word[:cut], word[cut:]
        if is_piece(left):
            yield left, right, True
        if is_piece(right) and not _is_infinitive(left, right):
            yield right, left, False


def _ran_together(pieces: tuple[str, ...]) -> bool:
    """Say whether pieces are words that ran together; short ones of several stand between long ones."""
    if _is_infinitive(*pieces[-2:]):
        return False
    if len(pieces) == PAIR:
        return max(map(len, pieces)) >= LONG
    ends = (pieces[0], pieces[-1])
    return len(pieces) > PAIR and min(map(len, ends)) >= LONG and min(map(len, pieces)) >= PAIR


def _is_infinitive(verb: str, pronoun: str) -> bool:
    """Say whether an infinitive and its pronoun are one word as they stand: 'incautarse'."""
    return pronoun == "se" and verb.endswith("r")


_PREFIXES: Final = ("un", "under", "over", "non", "mis")
_DONE: Final = "ed"


def is_contrary(word: str, known: Container[str]) -> bool:
    """Say whether a word is the contrary of a known one: what is unseized was seized by no UN, and seizes nothing."""
    if not (word.endswith(_DONE) and word.startswith(_PREFIXES)):
        return False
    return any(word.removeprefix(prefix) in known for prefix in _PREFIXES if word.startswith(prefix))
