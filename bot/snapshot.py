"""One version of the facts, whole: what the reader knows and what the store holds, taken once for each question."""

import gc
import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from sys import intern
from typing import Self

from bot.answering.store import Store
from bot.library.compile import FORMAT, Compiled, compile_facts
from bot.reading.knowledge import Holding, Knowledge
from bot.values.catalogue import Catalogue


@dataclass(frozen=True)
class Snapshot:
    """A store, and the knowledge read from it. A question keeps the snapshot it began with to its end."""

    store: Store
    knowledge: Knowledge

    @property
    def catalogue(self) -> Catalogue:
        """The names, editions and notes of this version."""
        return self.store.catalogue

    @property
    def version(self) -> str:
        """The version of the facts, printed with every answer."""
        return self.store.catalogue.version

    @classmethod
    async def open(cls, path: Path) -> Self:
        """Open a compiled store and learn its names.

        Raises:
            StoreMissing, StoreBroken: when the file cannot be answered from.
        """
        store = await Store.open(path)
        # Ids are few and named often: one copy of each is enough.
        holdings = [Holding(*map(intern, row)) for row in await store.holdings()]
        catalogue = store.catalogue
        collecting = gc.isenabled()
        # A million small objects that all stay: looking among them for garbage would find none.
        gc.disable()
        try:
            return cls(store, Knowledge(catalogue, holdings))
        finally:
            if collecting:
                gc.enable()

    async def close(self) -> None:
        """Close the store."""
        await self.store.close()


def fresh_store(facts: Path, out: Path, today: date) -> Compiled | None:
    """Compile the facts unless ``out`` was compiled from these very files; return what was compiled, if anything.

    The files' names, sizes and times of change stand in a note beside the store, not in it: the store is the same
    bytes for the same facts, whenever and wherever it is made.

    Raises:
        Refused: when the facts cannot be compiled; the store stays as it was.
    """
    note = out.with_name(out.name + ".from")
    fingerprint = _fingerprint(facts)
    if out.is_file() and note.is_file() and note.read_text("utf-8") == fingerprint:
        return None
    compiled = compile_facts(facts, out, today)
    note.write_text(fingerprint, "utf-8")
    return compiled


def _fingerprint(facts: Path) -> str:
    seen = hashlib.sha256(f"{FORMAT}".encode())
    for path in sorted(facts.rglob("*")):
        if path.is_file():
            stat = path.stat()
            seen.update(f"{path.relative_to(facts)}\0{stat.st_size}\0{stat.st_mtime_ns}\n".encode())
    return seen.hexdigest()
