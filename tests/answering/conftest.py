"""Stores to ask: the invented newsroom, compiled once, and small ones made for a single test."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from datetime import date
from pathlib import Path

import pytest

from bot.answering.answerer import answer
from bot.answering.store import Store
from bot.library.compile import compile_facts
from bot.values.answer import Answer
from bot.values.catalogue import Catalogue
from bot.values.fact import Figure
from bot.values.query import AnyQuery
from tests import make

NEWSROOM = Path(__file__).parents[1] / "newsroom"

Ask = Callable[[AnyQuery], Awaitable[Answer]]
Holding = Callable[..., Awaitable[Ask]]


@pytest.fixture(scope="session")
def newsroom_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compile the invented newsroom once."""
    path = tmp_path_factory.mktemp("newsroom") / "facts.sqlite"
    compile_facts(NEWSROOM, path, date(2023, 10, 15))
    return path


@pytest.fixture
async def newsroom(newsroom_file: Path) -> AsyncIterator[Store]:
    """Open the invented newsroom's store."""
    store = await Store.open(newsroom_file)
    yield store
    await store.close()


@pytest.fixture
def ask(newsroom: Store) -> Ask:
    """Ask the invented newsroom."""

    async def asked(query: AnyQuery) -> Answer:
        return await answer(make.understood(query), newsroom, date(2023, 10, 15))

    return asked


@pytest.fixture
async def holding(tmp_path: Path) -> AsyncIterator[Holding]:
    """Ask a store that holds just these figures."""
    async with AsyncExitStack() as stores:

        async def held(figures: Sequence[Figure], names: Catalogue | None = None) -> Ask:
            store = await Store.open(make.write_store(tmp_path / "facts.sqlite", figures, names))
            stores.push_async_callback(store.close)

            async def asked(query: AnyQuery) -> Answer:
                return await answer(make.understood(query), store, date(2026, 11, 24))

            return asked

        yield held


@pytest.fixture
async def holding_statements(tmp_path: Path) -> AsyncIterator[Ask]:
    """Ask a store that holds a dozen statements."""
    path = make.write_store(tmp_path / "facts.sqlite", [], statements=make.statements(12))
    store = await Store.open(path)

    async def asked(query: AnyQuery) -> Answer:
        return await answer(make.understood(query), store)

    yield asked
    await store.close()
