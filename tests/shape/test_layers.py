"""Imports point down, and each outside thing has one home."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BOT = ROOT / "bot"
MODULES = sorted(BOT.rglob("*.py"))
MIDDLE = {"reading", "answering", "wording", "library"}
MAY_IMPORT = {
    "values": {"values"},
    "reading": {"values", "reading"},
    "answering": {"values", "answering"},
    "wording": {"values", "wording"},
    "library": {"values", "library"},
    "drawing": {"values", "drawing"},
    "clock": set(),
    "settings": {"clock"},
    "ledger": {"values"},
    "snapshot": {"values", "reading", "answering", "library"},
    "conversation": {"values", "reading", "answering", "wording", "snapshot"},
    "slack": {"values", "slack", "drawing", "clock", "ledger", "settings"},
    "terminal": {
        "values", "reading", "answering", "wording", "library", "drawing", "snapshot", "conversation", "terminal", "clock",
        "settings", "slack", "ledger",
    },
    "__main__": {"terminal", "clock"},
    "__init__": set(),
}  # fmt: skip
HOMES = {
    "rapidfuzz": {"bot/reading/spelling/nearby.py"},
    "aiosqlite": {"bot/answering/store.py"},
    "sqlite3": {"bot/answering/store.py", "bot/library/compile.py", "bot/ledger.py"},
    "slack_sdk": {"bot/slack"},
    "slack_bolt": {"bot/slack"},
    "yaml": {"bot/library"},
    "matplotlib": {"bot/drawing"},
    "pydantic_settings": {"bot/settings.py"},
    "time": {"bot/clock.py"},
    "random": set(),
}
LONGEST = 300


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            if node.module == "bot":
                yield from (f"bot.{alias.name}" for alias in node.names)


def _part(path: Path) -> str:
    first = path.relative_to(BOT).parts[0]
    return first.removesuffix(".py")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_down(path: Path):
    """A part imports only the parts below it; the four in the middle never import each other."""
    used = {name.split(".")[1] for name in _imports(path) if name.startswith("bot.")}

    assert used <= MAY_IMPORT[_part(path)]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_each_outside_thing_has_one_home(path: Path):
    """Slack, SQLite, rapidfuzz, the clock and the environment are each met in one place."""
    here = str(path.relative_to(ROOT))
    strays = {
        name.split(".")[0]
        for name in _imports(path)
        if (homes := HOMES.get(name.split(".")[0])) is not None
        and not any(here == home or here.startswith(f"{home}/") for home in homes)
    }

    assert strays == set()


def test_nobody_reads_the_clock_or_the_environment_elsewhere():
    """``today()``, ``now()`` and ``environ`` are called in clock and settings alone."""
    calls = {
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in MODULES
        if path.name not in {"clock.py", "settings.py"}
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute)
        and (
            node.attr in {"environ", "getenv"}
            or (
                node.attr in {"now", "today", "utcnow"}
                and isinstance(node.value, ast.Name)
                and node.value.id in {"date", "datetime"}
            )
        )
    }

    assert calls == set()


def test_every_part_is_known_here():
    """A new folder or module at the top of bot/ has to be given its place in the order."""
    assert {_part(path) for path in MODULES} == set(MAY_IMPORT)


def test_lists_of_words_know_of_nothing_but_words():
    """What a word is used for is decided elsewhere: the lists import each other, and the form in which words are compared."""
    words = sorted((BOT / "reading" / "words").glob("*.py"))
    used = {name for path in words for name in _imports(path) if name.startswith("bot.reading")}

    assert words
    assert {name for name in used if not name.startswith("bot.reading.words")} <= {
        "bot.reading.spelling.names"
    }


def test_no_module_outgrows_its_reader():
    """No module is longer than three hundred lines, and none is named for nothing in particular."""
    long = {
        str(path.relative_to(ROOT)): length
        for path in MODULES
        if (length := len(path.read_text("utf-8").splitlines())) > LONGEST
    }
    vague = {path.name for path in MODULES} & {
        "utils.py",
        "helpers.py",
        "common.py",
        "misc.py",
        "manager.py",
        "base.py",
    }

    assert long == {}
    assert vague == set()
