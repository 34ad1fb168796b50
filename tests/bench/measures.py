"""What one process measures of one store: loading, memory, reading, look-up and whole questions, with the floors beside them."""

# ruff: noqa: S311, T201 (seeded on purpose; what is measured is printed)

import asyncio
import gc
import json
import sqlite3
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from rapidfuzz import process

from bot.answering.store import Topic
from bot.conversation import Conversation, ShortMemory
from bot.reading.reader import read
from bot.snapshot import Snapshot
from bot.values.question import Question
from bot.values.reading import Understood
from bot.wording.locales import ENGLISH, SPANISH
from tests.bench.corpora import TODAY
from tests.bench.questions import asked_of

_SEED = 7
_TIMES = 3
_BRUTE_QUESTIONS = 8
_LOOK_UP = (
    "SELECT low, high, hedge, unit, edition FROM figure"
    " WHERE measure = ? AND substance = ? AND place = ? AND year = ?"
)

Figures = dict[str, float]


def spread(best: Sequence[float]) -> Figures:
    """Return the median and the 99th percentile in microseconds."""
    ordered = sorted(best)
    return {
        "p50": ordered[len(ordered) // 2] * 1e6,
        "p99": ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))] * 1e6,
    }


def timed(works: Sequence[Callable[[], object]]) -> Figures:
    """Time each piece of work three times and keep the best: what is left is the work, not the neighbours."""
    found = []
    for work in works:
        best = 9.0
        for _ in range(_TIMES):
            start = time.perf_counter()
            work()
            best = min(best, time.perf_counter() - start)
        found.append(best)
    return spread(found)


async def awaited(works: Sequence[Callable[[], Awaitable[object]]]) -> Figures:
    """Time each piece of work that is waited for, in the same way."""
    found = []
    for work in works:
        best = 9.0
        for _ in range(_TIMES):
            start = time.perf_counter()
            await work()
            best = min(best, time.perf_counter() - start)
        found.append(best)
    return spread(found)


def memory() -> float:
    """Return the memory this process holds, in megabytes."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("utf-8").split()[1])
    return pages * 4096 / 1e6


async def measure(store: Path, corpora: Path | None) -> dict[str, Figures]:
    """Return every measurement of one store, by name."""
    before = memory()
    start = time.perf_counter()
    snapshot = await Snapshot.open(store)
    loaded = time.perf_counter() - start
    found: dict[str, Figures] = {
        "load": {"seconds": loaded},
        "memory": {"megabytes": memory() - before},
    }
    try:
        await _questions(snapshot, corpora, found)
    finally:
        await snapshot.close()
    return found


async def _questions(snapshot: Snapshot, corpora: Path | None, found: dict[str, Figures]) -> None:
    knowledge = snapshot.knowledge
    random = Random(_SEED)
    asked = asked_of(knowledge, random, real=corpora is not None)
    keys = _keys(snapshot, random)
    # The floors stand between the readings, so that a busy minute weighs on both alike.
    found["hop"] = await awaited([_hop(snapshot, key) for key in keys])
    for name, texts in asked.items():
        questions = [Question(text=text, today=TODAY) for text in texts]
        for question in questions:
            read(question, knowledge)
        found[f"read {name}"] = timed([lambda q=question: read(q, knowledge) for question in questions])  # type: ignore[misc]
        understood = sum(isinstance(read(question, knowledge), Understood) for question in questions)
        found[f"read {name}"]["understood"] = understood / len(questions)
    again = await awaited([_hop(snapshot, key) for key in keys])
    found["hop"] = {name: min(value, again[name]) for name, value in found["hop"].items()}
    with closing(sqlite3.connect(f"{snapshot.store.path.absolute().as_uri()}?mode=ro", uri=True)) as direct:
        found["in process"] = timed([lambda k=key: direct.execute(_LOOK_UP, k).fetchall() for key in keys])  # type: ignore[misc]
    found["look-up"] = await awaited(
        # Each as if for the first time: what was asked before stays at hand.
        [lambda k=key: _looked_up(snapshot, k) for key in keys]  # type: ignore[misc]
    )
    bot = Conversation(
        lambda: snapshot, ShortMemory(), {"en": ENGLISH, "es": SPANISH}, lambda: datetime.now(UTC)
    )
    for name, kind in (("question", "clean"), ("plain question", "plain")):
        whole = [Question(text=text, today=TODAY) for text in asked[kind]]
        for question in whole:
            await bot.ask(question)
        found[name] = await awaited([lambda q=question: bot.ask(q) for question in whole])  # type: ignore[misc]
    names = sorted({name for entry in _entries(snapshot) for name in entry})
    found["brute force"] = timed(
        [lambda t=text: process.extractOne(t, names) for text in asked["one slip"][:_BRUTE_QUESTIONS]]  # type: ignore[misc]
    )
    found["brute force"]["aliases"] = len(names)


def _entries(snapshot: Snapshot) -> list[tuple[str, ...]]:
    catalogue = snapshot.catalogue
    return [
        (entry.name, entry.name_es, *entry.aliases, *entry.aliases_es)
        for vocabulary in (catalogue.places, catalogue.substances, catalogue.measures)
        for entry in vocabulary.values()
    ]


def _keys(snapshot: Snapshot, random: Random) -> list[tuple[str, str, str, int]]:
    """Return addresses of figures, taken by lot from what is held."""
    held = sorted(
        (measure, substance, place)
        for (measure, substance), places in snapshot.knowledge.places_of.items()
        for place in places
    )
    return [(*random.choice(held), random.randint(2015, 2022)) for _ in range(200)]


async def _looked_up(snapshot: Snapshot, key: tuple[str, str, str, int]) -> object:
    snapshot.store._kept_runs.cache_clear()
    return await snapshot.store.runs([Topic(*key[:3])], key[3], key[3])


def _hop(snapshot: Snapshot, key: tuple[str, str, str, int]) -> Callable[[], Awaitable[object]]:
    return lambda: snapshot.store._connection.execute_fetchall(_LOOK_UP, key)


if __name__ == "__main__":
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    print(json.dumps(asyncio.run(measure(Path(sys.argv[1]), folder))))
