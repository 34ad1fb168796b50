"""One tiny wrong file for each kind of problem, with all that an editor is told."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from bot.library import gather
from bot.library.compile import Refused, compile_facts
from bot.library.files import Report
from bot.library.plain import Node, read_plain
from bot.library.problems.problem import KINDS, Problem, Severity
from tests.library.broken import EXAMPLES, apply, expected
from tests.library.test_broken_files import MADE_BY_TESTS

TODAY = date(2023, 12, 1)
NAMES = sorted(path.stem for path in EXAMPLES.glob("*.txt"))


@pytest.fixture(autouse=True, scope="module")
def _parse_the_newsroom_once() -> Iterator[None]:
    """Keep what the parser made of sound files: nearly all are the same in every example."""
    kept: dict[tuple[str, str], Node | None] = {}

    def parsed(text: str, name: str, report: Report) -> Node | None:
        if (text, name) in kept:
            return kept[text, name]
        problems: list[Problem] = []
        node = read_plain(text, name, problems.append)
        for problem in problems:
            report(problem)
        if not problems:
            kept[text, name] = node
        return node

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(gather, "read_plain", parsed)
        yield


def _compile(facts: Path, store: Path) -> tuple[bool, tuple[Problem, ...]]:
    """Return whether a store was written, and what was said."""
    try:
        return True, compile_facts(facts, store, TODAY).problems
    except Refused as refused:
        return False, refused.problems


@pytest.mark.parametrize("name", NAMES)
def test_the_message_is_exactly_this(name: str, tmp_path: Path) -> None:
    """Each example brings exactly its messages, and a refused one leaves the store as it was."""
    example = (EXAMPLES / f"{name}.txt").read_text(encoding="utf-8")
    stores = tmp_path / "stores"
    stores.mkdir()
    store = stores / "facts.sqlite"
    store.write_bytes(b"a good store")
    written, problems = _compile(apply(example, tmp_path / "facts"), store)
    assert [str(problem) for problem in problems] == expected(example)
    assert name in {problem.kind for problem in problems}
    assert written == all(problem.severity is Severity.PLEASE_LOOK for problem in problems)
    assert written == (store.read_bytes() != b"a good store")
    assert list(stores.iterdir()) == [store]


def test_every_kind_of_problem_has_an_example() -> None:
    """No message exists that nobody has ever seen."""
    assert sorted({*NAMES, *MADE_BY_TESTS}) == sorted(KINDS)
