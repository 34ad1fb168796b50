"""Facts into one SQLite file: written aside, proved sound, and put in place in one step."""

import os
import sqlite3
import threading
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Final

from bot.library.build import Facts
from bot.library.check import check_facts
from bot.library.countries import countries_elsewhere
from bot.library.ordinary import BEGINNING, ordinary_words
from bot.library.problems import statements as says
from bot.library.problems.problem import At, Problem

FORMAT: Final = "3"
"""Raised when the tables or what they hold change, so that an older program does not misread them."""

_TABLES: Final = Path(__file__).with_name("tables.sql")


@dataclass(frozen=True, slots=True)
class Compiled:
    """A store that was written: the version of its facts, what is worth a look, and how much it holds."""

    version: str
    problems: tuple[Problem, ...]
    counts: Mapping[str, int]


class Refused(Exception):
    """Nothing was written; whatever stood there before is untouched. ``problems`` say why."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


def compile_facts(source: Path, out: Path, today: date) -> Compiled:
    """Check a folder of facts and write its store; the same facts give the same bytes.

    Raises:
        Refused: when the facts are, or when the store cannot be written.
    """
    checked = check_facts(source, today)
    if checked.facts is None:
        raise Refused(checked.problems)
    beside = out.with_name(f".{out.name}.{os.getpid()}.{threading.get_ident()}")
    try:
        _write(checked.facts, beside)
        _put_in_place(beside, out)
    except (OSError, sqlite3.Error) as error:
        why = f"{error.strerror}" if isinstance(error, OSError) and error.strerror else f"{error}"
        raise Refused((*checked.problems, says.store_not_written(At(str(out)), why.lower()))) from error
    finally:
        beside.unlink(missing_ok=True)
    return Compiled(checked.facts.catalogue.version, checked.problems, checked.counts)


def _write(facts: Facts, path: Path) -> None:
    """Write a whole store to a new file and make sure that it can be read back."""
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as store:
        # The file is thrown away when anything fails, so a journal would only cost time; and nothing is
        # written elsewhere, not even what VACUUM puts aside.
        store.executescript(
            "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
            "PRAGMA temp_store = MEMORY;"
        )
        store.executescript(_TABLES.read_text(encoding="utf-8"))
        store.execute("BEGIN")
        # Words and countries at large are no facts, so the version leaves them out.
        elsewhere = countries_elsewhere(facts.catalogue.places)
        catalogue = facts.catalogue.model_copy(update={"ordinary": _ordinary(), "elsewhere": elsewhere})
        meta = {
            "catalogue": catalogue.model_dump_json(),
            "facts_version": catalogue.version,
            "format": FORMAT,
        }
        _insert(store, "meta", sorted(meta.items()))
        _insert(store, "figure", facts.figures)
        _insert(store, "series", facts.series)
        _insert(store, "statement", facts.statements)
        store.execute("COMMIT")
        store.execute("VACUUM")
        verdict = store.execute("PRAGMA integrity_check").fetchone()[0]
        if verdict != "ok":
            raise sqlite3.DatabaseError(f"the new store is damaged: {verdict}")


@cache
def _ordinary() -> str:
    """Return the ordinary words and how often they are used, a line for each beginning of so many letters."""
    return "\n".join(
        f" {' '.join(words)}" for _, words in groupby(ordinary_words(), lambda word: word[:BEGINNING])
    )


def _insert(
    store: sqlite3.Connection, table: str, rows: list[tuple[str, str]] | tuple[tuple[str | int, ...], ...]
) -> None:
    if rows:
        gaps = ", ".join("?" * len(rows[0]))
        store.executemany(f"INSERT INTO {table} VALUES ({gaps})", rows)  # noqa: S608 - our own tables


def _put_in_place(beside: Path, out: Path) -> None:
    """Make the new file durable, then let it take the old one's name."""
    if out.is_dir():
        raise IsADirectoryError(0, "this is a folder")
    with beside.open("rb") as file:
        os.fsync(file.fileno())
    beside.replace(out)
    folder = os.open(out.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
