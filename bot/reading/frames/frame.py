"""What a kind of question is told by and built with, and the cues that no kind may pass over."""

from collections.abc import Callable
from typing import NamedTuple

from bot.reading.attempt import Attempt, Outcome

BINDING = frozenset("why legal per yield when which_year degree off except by_month of_them outdoes".split())
"""Cues that change what is asked: a frame that does not take them into account must not claim the question."""


class Frame(NamedTuple):
    """One kind of question. ``binds`` are the cues of ``BINDING`` that it takes into account."""

    kind: str
    claims: Callable[[Attempt], bool]
    build: Callable[[Attempt], Outcome]
    examples: tuple[str, ...]
    near_misses: tuple[str, ...]
    binds: frozenset[str] = frozenset()
