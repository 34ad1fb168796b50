"""What was claimed, what threads remember, what was sent: a small SQLite file that survives a crash.

Slack repeats a delivery until it is acknowledged, and tells of one gesture twice under different ids. A
delivery is therefore claimed under all the names it goes by, durably, before anything is done about it.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, ParamSpec, TypeVar

MEMORY_OF_A_THREAD: Final = timedelta(hours=24)
MEMORY_OF_A_CLAIM: Final = timedelta(days=7)
_TIDY_EVERY: Final = timedelta(hours=1)
_VERSION: Final = 1
_TABLES: Final = """
CREATE TABLE claims (key TEXT PRIMARY KEY, at REAL NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE threads (thread TEXT PRIMARY KEY, query TEXT NOT NULL, at REAL NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE sent (
    channel TEXT NOT NULL,
    ts TEXT NOT NULL,
    facts_version TEXT NOT NULL,
    at REAL NOT NULL,
    PRIMARY KEY (channel, ts)
) STRICT, WITHOUT ROWID;
CREATE INDEX claims_by_age ON claims (at);
CREATE INDEX threads_by_age ON threads (at);
"""

P = ParamSpec("P")
T = TypeVar("T")


class LedgerProblem(Exception):
    """The ledger cannot be opened, read or written; the message says which file and why."""


class Ledger:
    """One connection in one thread, so that each step below is a transaction of its own."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ledger")
        self._tidied: datetime | None = None
        self._db: sqlite3.Connection

    @classmethod
    async def open(cls, path: Path | None) -> "Ledger":
        """Open or create the ledger at ``path``; ``None`` keeps it in memory for as long as the process lives.

        Raises:
            LedgerProblem: when the file is no ledger, a newer one, or cannot be made durable.
        """
        ledger = cls(path)
        try:
            await ledger._run(ledger._connect)
        except LedgerProblem:
            ledger._thread.shutdown()
            raise
        return ledger

    async def close(self) -> None:
        """Close the file. Nothing can be asked of the ledger afterwards."""
        await self._run(self._db.close)
        self._thread.shutdown()

    async def claim(self, keys: Sequence[str], at: datetime) -> bool:
        """Claim a delivery under all its names; say whether none of them was known before.

        The names of a repeated delivery are kept as well: a third one may share only those.
        """
        return await self._run(self._claim, tuple(dict.fromkeys(keys)), at)

    async def remember(self, thread: str, query_json: str, at: datetime) -> None:
        """Keep the last query of a thread, in place of the one before."""
        await self._run(
            self._write,
            "INSERT INTO threads VALUES (?, ?, ?) "
            "ON CONFLICT (thread) DO UPDATE SET query = excluded.query, at = excluded.at",
            (thread, query_json, at.timestamp()),
        )

    async def recall(self, thread: str, now: datetime) -> str | None:
        """Return what :meth:`remember` kept of a thread, or ``None`` when there is nothing younger than a day."""
        return await self._run(self._recall, thread, (now - MEMORY_OF_A_THREAD).timestamp())

    async def carry(self, thread: str, follower: str) -> None:
        """Give ``follower`` the memory of ``thread`` in place of its own; without any, leave it as it is."""
        await self._run(
            self._write,
            "INSERT OR REPLACE INTO threads SELECT ?, query, at FROM threads WHERE thread = ?",
            (follower, thread),
        )

    async def note_sent(self, channel: str, ts: str, facts_version: str, at: datetime) -> None:
        """Keep which version of the facts a message was answered from."""
        await self._run(
            self._write,
            "INSERT OR REPLACE INTO sent VALUES (?, ?, ?, ?)",
            (channel, ts, facts_version, at.timestamp()),
        )

    async def _run(self, step: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        def run() -> T:
            try:
                return step(*args, **kwargs)
            except (sqlite3.Error, UnicodeEncodeError) as error:
                raise LedgerProblem(
                    f"the ledger {self._path or 'in memory'} cannot be used: {error}"
                ) from error

        return await asyncio.get_running_loop().run_in_executor(self._thread, run)

    def _connect(self) -> None:
        self._db = sqlite3.connect(self._path or ":memory:", isolation_level=None, timeout=5)
        try:
            self._prepare()
        except (sqlite3.Error, LedgerProblem):
            self._db.close()
            raise

    def _prepare(self) -> None:
        (mode,) = self._db.execute("PRAGMA journal_mode = WAL").fetchone()
        self._db.execute("PRAGMA synchronous = FULL")
        (synchronous,) = self._db.execute("PRAGMA synchronous").fetchone()
        # A write-ahead log below FULL may lose its last commits with the power, and a claim with them.
        if self._path is not None and (mode, synchronous) != ("wal", 2):
            raise LedgerProblem(
                f"the ledger {self._path} cannot be made durable: SQLite offers journal_mode={mode} and "
                f"synchronous={synchronous}; put it on a local disk"
            )
        with self._transaction():
            (version,) = self._db.execute("PRAGMA user_version").fetchone()
            if version > _VERSION:
                raise LedgerProblem(
                    f"the ledger {self._path} was written by a newer Factdesk (format {version}, this one knows "
                    f"{_VERSION})"
                )
            if version == 0:
                for statement in _TABLES.strip().removesuffix(";").split(";\n"):
                    self._db.execute(statement)
                self._db.execute(f"PRAGMA user_version = {_VERSION}")

    def _claim(self, keys: tuple[str, ...], at: datetime) -> bool:
        with self._transaction():
            self._tidy(at)
            new = self._db.executemany(
                "INSERT OR IGNORE INTO claims VALUES (?, ?)", [(key, at.timestamp()) for key in keys]
            )
        return not keys or new.rowcount == len(keys)

    def _recall(self, thread: str, oldest: float) -> str | None:
        row = self._db.execute(
            "SELECT query FROM threads WHERE thread = ? AND at > ?", (thread, oldest)
        ).fetchone()
        return None if row is None else str(row[0])

    def _write(self, statement: str, values: tuple[str | float, ...]) -> None:
        with self._transaction():
            self._db.execute(statement, values)

    def _tidy(self, at: datetime) -> None:
        if self._tidied is not None and at - self._tidied < _TIDY_EVERY:
            return
        self._tidied = at
        self._db.execute("DELETE FROM claims WHERE at < ?", ((at - MEMORY_OF_A_CLAIM).timestamp(),))
        self._db.execute("DELETE FROM threads WHERE at < ?", ((at - MEMORY_OF_A_THREAD).timestamp(),))

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")
