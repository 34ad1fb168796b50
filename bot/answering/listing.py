"""Every figure held, each with whether it is its series' current one for its period."""

from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import aclosing
from typing import NamedTuple

from bot.answering.choose import choose
from bot.answering.store import Store
from bot.values.fact import Figure


class Listed(NamedTuple):
    """A figure, and whether it is what its estimator says today."""

    figure: Figure
    is_current: bool


async def listing(store: Store) -> AsyncGenerator[Listed]:
    """Go through every figure held, withdrawn ones included, in the order of the store.

    Raises:
        StoreBroken: when the store turns out to be damaged.
    """
    together: list[Figure] = []
    # Whoever stops reading early, as head does, lets go of the store before it closes.
    async with aclosing(store.all_figures()) as figures:
        async for figure in figures:
            if together and (figure.series, figure.period) != (together[0].series, together[0].period):
                for listed in _marked(together):
                    yield listed
                together = []
            together.append(figure)
    for listed in _marked(together):
        yield listed


def _marked(figures: Sequence[Figure]) -> Iterator[Listed]:
    finding = choose(figures)
    for figure in figures:
        yield Listed(figure, finding is not None and figure is finding.current)
