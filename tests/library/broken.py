"""Reads an example of broken facts and applies it to a copy of the invented newsroom.

An example is a text file: why it is wrong, then blocks. ``--- PATH`` is a file that is added, or takes another's
place; ``--- in PATH`` exchanges the lines after ``-`` for those after ``+``; ``--- without PATH`` deletes a file;
``--- says`` are the messages expected, all of them.
"""

import re
import shutil
from pathlib import Path

NEWSROOM = Path(__file__).parents[1] / "newsroom"
EXAMPLES = Path(__file__).parents[1] / "broken_facts"


def apply(example: str, facts: Path) -> Path:
    """Copy the newsroom to ``facts``, break it as the example says, and return it."""
    shutil.copytree(NEWSROOM, facts)
    for heading, body in _blocks(example):
        order, _, path = heading.rpartition(" ")
        target = facts / path
        if order == "without":
            target.unlink()
        elif order == "in":
            target.write_text(_exchanged(target.read_text(encoding="utf-8"), body), encoding="utf-8")
        elif heading != "says":
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(body, encoding="utf-8")
    return facts


def expected(example: str) -> list[str]:
    """Return the messages that an example expects."""
    return next(body.splitlines() for heading, body in _blocks(example) if heading == "says")


def _blocks(example: str) -> list[tuple[str, str]]:
    # A block may itself hold a line of three hyphens, so a heading needs a word behind them.
    parts = re.split(r"^--- (.+)\n", example, flags=re.MULTILINE)
    return list(zip(parts[1::2], parts[2::2], strict=True))


def _exchanged(text: str, change: str) -> str:
    old = "".join(f"{line[2:]}\n" for line in change.splitlines() if line.startswith("-"))
    new = "".join(f"{line[2:]}\n" for line in change.splitlines() if line.startswith("+"))
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in the newsroom"
    return text.replace(old, new)
