"""How likely one word is a slip for another: a letter dropped, doubled, swapped, struck beside its key, or misheard."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

LIKELY: Final = 1.0
"""What a slip costs that fingers and ears are prone to."""

UNLIKELY: Final = 1.6
"""What it costs to strike a key far from the one that was meant."""

_ROWS: Final = ("qwertyuiop", "asdfghjkln", "zxcvbnm")
"""The keys as they are compared: the Spanish ñ, to the right of the l, is flattened to n like every other."""

_MISHEARD: Final = "bv sc sz cz ck kq iy ie gj ou ae ao mn"
"""Letters that are taken for each other in English or in Spanish."""


def _both_ways(pairs: set[tuple[str, ...]]) -> frozenset[tuple[str, str]]:
    return frozenset((one, other) for pair in pairs for one, other in (pair, pair[::-1]))


def _beside() -> frozenset[tuple[str, str]]:
    pairs: set[tuple[str, ...]] = set()
    for number, row in enumerate(_ROWS):
        pairs.update(pairwise(row))
        if number:
            above = _ROWS[number - 1]
            # Each row stands a little to the right of the one above it.
            pairs.update(zip(row, above, strict=False))
            pairs.update(zip(row, above[1:], strict=False))
    return _both_ways(pairs)


_BESIDE: Final = _beside()
_ALIKE: Final = _BESIDE | _both_ways({tuple(pair) for pair in _MISHEARD.split()})

ALPHABET: Final = "abcdefghijklmnopqrstuvwxyz"

ALIKE: Final = {
    one: one + "".join(sorted(other for mine, other in _ALIKE if mine == one)) for one in ALPHABET
}
"""Each letter with those that are struck or heard in its place."""


_SOUNDS: Final = (("ph", "f"), ("f", "ph"), ("k", "qu"), ("qu", "k"), ("ll", "y"), ("y", "ll"))
"""What sounds alike and is written with one letter or with two."""


def respelt(word: str) -> Iterator[str]:
    """Yield a word with one of its sounds written the other way: phentanyl, kien."""
    for written, otherwise in _SOUNDS:
        at = word.find(written)
        while at >= 0:
            yield word[:at] + otherwise + word[at + len(written) :]
            at = word.find(written, at + 1)
    if word.startswith("o"):
        yield f"au{word[1:]}"


def one_slip(word: str) -> Iterator[str]:
    """Yield what a word may have been before a likely slip: a letter left out, too many, swapped or mistaken."""
    for at in range(len(word)):
        before, letter, after = word[:at], word[at], word[at + 1 :]
        yield before + after
        if after:
            yield before + after[0] + letter + after[1:]
        for other in ALIKE.get(letter, ""):
            yield before + other + after
    for at in range(len(word) + 1):
        for other in ALPHABET:
            yield word[:at] + other + word[at:]


def cost(typed: str, meant: str) -> float:
    """Return what it takes to get from the word that was meant to the one that was typed, the likely slips cheaper.

    An optimal alignment of the two words, in which a letter is dropped, put in, swapped with the next, once one between
    them was dropped as well, or replaced.
    Only what lies between their common beginning and their common end is aligned.
    """
    start, end, until = 0, len(typed), len(meant)
    while start < end and start < until and typed[start] == meant[start]:
        start += 1
    while start < end and start < until and typed[end - 1] == meant[until - 1]:
        end, until = end - 1, until - 1
    middle = meant[start:until]
    before_last: list[float] = []
    last = [LIKELY * at for at in range(len(middle) + 1)]
    for row in range(start, end):
        letter, extra = typed[row], _put_in(typed, row)
        current = [last[0] + extra]
        for column, wanted in enumerate(middle):
            replaced = 0 if letter == wanted else LIKELY if (letter, wanted) in _ALIKE else UNLIKELY
            best = min(last[column] + replaced, last[column + 1] + extra, current[column] + LIKELY)
            if row > start and column and letter != wanted == typed[row - 1]:
                if letter == middle[column - 1]:
                    best = min(best, before_last[column - 1] + LIKELY)
                elif column > 1 and letter == middle[column - 2]:
                    best = min(best, before_last[column - 2] + 2 * LIKELY)
            current.append(best)
        before_last, last = last, current
    return last[-1]


def is_doubled(typed: str, meant: str) -> bool:
    """Say whether the slip is a letter struck twice."""
    return any(
        typed[at] == typed[at - 1] and typed[:at] + typed[at + 1 :] == meant for at in range(1, len(typed))
    )


def is_swapped(typed: str, meant: str) -> bool:
    """Say whether the slip is two letters swapped, where one slip lies between the words."""
    return typed != meant and sorted(typed) == sorted(meant)


def _put_in(typed: str, at: int) -> float:
    """Return what a letter too many costs: little where it doubles the one beside it or lies next to its key."""
    beside = typed[max(0, at - 1) : at] + typed[at + 1 : at + 2]
    likely = any(near == typed[at] or (near, typed[at]) in _BESIDE for near in beside)
    return LIKELY if likely else UNLIKELY
