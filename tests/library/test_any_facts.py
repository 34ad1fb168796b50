"""Whatever an editor does to a file, the check answers with messages and never with a traceback."""

import random
import shutil
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.library.check import check_facts
from bot.library.plain import read_plain
from bot.library.problems.problem import Problem
from tests.library.broken import NEWSROOM

TODAY = date(2023, 12, 1)
FILES = sorted(
    path.relative_to(NEWSROOM).as_posix() for path in NEWSROOM.rglob("*.*") if path.suffix != ".md"
)
SLIPS = (
    "",
    " ",
    ":",
    ": ",
    "#",
    " #",
    "-",
    "- ",
    "[",
    "]",
    "{",
    '"',
    "'",
    "|",
    ">",
    "&a",
    "*a",
    "!",
    ",",
    "\n",
    "\t",
    "é",
    "0",
    "XR",
)


def _slip(text: str, chance: random.Random) -> str:
    """Make one change that a hand, or a merge, could have made."""
    lines = text.splitlines(keepends=True)
    number = chance.randrange(len(lines))
    match chance.randrange(5):
        case 0:
            del lines[number]
        case 1:
            lines.insert(number, lines[chance.randrange(len(lines))])
        case 2:
            position = chance.randrange(len(lines[number]))
            lines[number] = lines[number][:position] + chance.choice(SLIPS) + lines[number][position + 1 :]
        case 3:
            position = chance.randrange(len(lines[number]))
            lines[number] = lines[number][:position] + chance.choice(SLIPS) + lines[number][position:]
        case _:
            lines[number] = "  " + lines[number] if chance.random() < 0.5 else lines[number].lstrip()
    return "".join(lines)


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the invented newsroom."""
    return Path(shutil.copytree(NEWSROOM, tmp_path_factory.mktemp("any") / "facts"))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(FILES), seed=st.integers(0, 10**9), slips=st.integers(1, 4))
def test_slips_of_the_hand_bring_messages(facts: Path, name: str, seed: int, slips: int) -> None:
    """Slips anywhere in any file are answered with messages that name a place, or with none."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    path = facts / name
    whole = path.read_text("utf-8")
    text = whole
    for _ in range(slips):
        text = _slip(text, chance) or "\n"
    try:
        path.write_text(text, "utf-8")
        checked = check_facts(facts, TODAY)
    finally:
        path.write_text(whole, "utf-8")
    assert checked.refused == (checked.facts is None)
    for problem in checked.problems:
        assert problem.what
        assert problem.fix
        assert (facts / problem.at.file).exists() or problem.at.file.startswith("vocabulary/")


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="ab:-#|>&*!{}[],\"' \n%?~", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Plain YAML reads any text at all, or says why not."""
    problems: list[Problem] = []
    node = read_plain(text, "x.yaml", problems.append)
    assert node is not None or problems
