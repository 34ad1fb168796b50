"""The ledger: claims and memories that survive, and failures that say what is wrong."""

import asyncio
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.ledger import Ledger, LedgerProblem

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


async def test_first_claim_wins(tmp_path: Path) -> None:
    """A delivery is new once, and stays known after the file was closed."""
    path = tmp_path / "ledger.sqlite"
    ledger = await Ledger.open(path)
    first, second = await ledger.claim(["event:1"], NOON), await ledger.claim(["event:1"], NOON)
    await ledger.close()
    ledger = await Ledger.open(path)
    third = await ledger.claim(["event:1"], NOON)
    await ledger.close()

    assert [first, second, third] == [True, False, False]


async def test_claim_is_known_by_any_of_its_names() -> None:
    """One known name makes a delivery known, and its other names with it."""
    ledger = await Ledger.open(None)
    answers = [
        await ledger.claim(["event:1", "message:a"], NOON),
        await ledger.claim(["event:2", "message:a", "client:x"], NOON),
        await ledger.claim(["event:3", "client:x"], NOON),
        await ledger.claim(["event:4"], NOON),
        await ledger.claim(["event:5", "event:5"], NOON),
        await ledger.claim([], NOON),
    ]
    await ledger.close()

    assert answers == [True, False, False, True, True, True]


async def test_of_many_at_once_one_wins(tmp_path: Path) -> None:
    """Two processes that share the file, each claiming ten times at once, claim once in all."""
    ledgers = [await Ledger.open(tmp_path / "ledger.sqlite") for _ in range(2)]
    answers = await asyncio.gather(
        *(ledger.claim(["event:1"], NOON) for ledger in ledgers for _ in range(10))
    )
    for ledger in ledgers:
        await ledger.close()

    assert sum(answers) == 1


async def test_claims_are_forgotten_after_a_week() -> None:
    """Slack repeats within hours; after a week a name is free again, so that the file stays small."""
    ledger = await Ledger.open(None)
    await ledger.claim(["event:1"], NOON)
    within = await ledger.claim(["event:1"], NOON + timedelta(days=6))
    after = await ledger.claim(["event:1"], NOON + timedelta(days=8))
    await ledger.close()

    assert (within, after) == (False, True)


async def test_thread_is_remembered_for_a_day(tmp_path: Path) -> None:
    """The last query of a thread lasts a day, across a restart; the one before it is gone."""
    path = tmp_path / "ledger.sqlite"
    ledger = await Ledger.open(path)
    await ledger.remember("T1/C1/1", '{"year": 2020}', NOON)
    await ledger.remember("T1/C1/1", '{"year": 2021}', NOON)
    await ledger.close()
    ledger = await Ledger.open(path)
    soon = await ledger.recall("T1/C1/1", NOON + timedelta(hours=23, minutes=59))
    late = await ledger.recall("T1/C1/1", NOON + timedelta(hours=24))
    other = await ledger.recall("T1/C1/2", NOON)
    await ledger.close()

    assert (soon, late, other) == ('{"year": 2021}', None, None)


async def test_memory_is_carried_with_its_age() -> None:
    """A thread that begins with another's memory gets its age too; without any it keeps its own."""
    ledger = await Ledger.open(None)
    await ledger.remember("old", "1", NOON)
    await ledger.carry("old", "new")
    await ledger.carry("nothing", "new")
    carried = await ledger.recall("new", NOON + timedelta(hours=23))
    expired = await ledger.recall("new", NOON + timedelta(hours=24))
    await ledger.close()

    assert (carried, expired) == ("1", None)


async def test_file_is_durable(tmp_path: Path) -> None:
    """Claims are written ahead and synchronised in full."""
    path = tmp_path / "ledger.sqlite"
    ledger = await Ledger.open(path)
    await ledger.note_sent("C1", "1.1", "facts-1", NOON)
    await ledger.note_sent("C1", "1.1", "facts-2", NOON)
    synchronous = await ledger._run(lambda: ledger._db.execute("PRAGMA synchronous").fetchone())
    await ledger.close()
    db = sqlite3.connect(path)
    mode, sent = db.execute("PRAGMA journal_mode").fetchone(), db.execute("SELECT * FROM sent").fetchall()
    db.close()

    assert synchronous == (2,)
    assert mode == ("wal",)
    assert sent == [("C1", "1.1", "facts-2", NOON.timestamp())]


async def test_failed_step_leaves_nothing_behind() -> None:
    """A step that fails is undone, says so, and the next one works."""
    ledger = await Ledger.open(None)
    with pytest.raises(LedgerProblem, match="in memory cannot be used"):
        await ledger.claim(["event:1", "half a character \ud800"], NOON)
    again = await ledger.claim(["event:1"], NOON)
    await ledger.close()

    assert again is True


async def test_what_is_no_ledger_is_refused(tmp_path: Path) -> None:
    """A file of another kind is left alone and named in the message."""
    path = tmp_path / "notes.txt"
    path.write_bytes(b"these are notes, and no database at all" * 40)
    with pytest.raises(LedgerProblem, match=r"notes\.txt cannot be used: file is not a database"):
        await Ledger.open(path)

    assert path.read_bytes().startswith(b"these are notes")


async def test_missing_folder_is_said(tmp_path: Path) -> None:
    """A folder that is not there is a sentence, not a traceback."""
    with pytest.raises(LedgerProblem, match="unable to open database file"):
        await Ledger.open(tmp_path / "nowhere" / "ledger.sqlite")


async def test_newer_ledger_is_refused(tmp_path: Path) -> None:
    """A ledger of a newer version is not touched by an older one."""
    path = tmp_path / "ledger.sqlite"
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(LedgerProblem, match="written by a newer Factdesk"):
        await Ledger.open(path)
