"""Broken files that no text file can hold: bytes, links, pipes, folders, and disks that fail."""

import os
import resource
import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.library.check import check_facts
from bot.library.compile import Refused, compile_facts
from bot.library.files import LIMITS
from tests.library.broken import NEWSROOM

TODAY = date(2023, 12, 1)
MADE_BY_TESTS = (
    "byte_order_mark",
    "cannot_be_read",
    "no_facts_folder",
    "not_a_file",
    "not_utf8",
    "store_not_written",
    "symbolic_link",
    "too_large",
    "unprintable_character",
    "windows_line_ends",
)


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    """Copy the invented newsroom."""
    return Path(shutil.copytree(NEWSROOM, tmp_path / "facts"))


def _told(facts: Path) -> list[str]:
    return [str(problem) for problem in check_facts(facts, TODAY).problems]


def _only(facts: Path) -> str:
    (only,) = _told(facts)
    return only


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """A missing folder is one message."""
    missing = tmp_path / "nowhere"
    assert _only(missing) == (
        f"{missing}: refused: There is no folder of this name. "
        "Give the folder that holds vocabulary, sources and figures."
    )


def test_an_empty_folder(tmp_path: Path) -> None:
    """A folder with nothing in it lacks the five files that every tree of facts has, and figures."""
    assert [line.partition(":")[0] for line in _told(tmp_path)] == [
        "figures",
        "vocabulary/estimators.yaml",
        "vocabulary/measures.yaml",
        "vocabulary/places",
        "vocabulary/substances.yaml",
        "vocabulary/units.yaml",
    ]


def test_a_file_that_the_disk_does_not_give(facts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that cannot be read is one message, and nothing that depends on it is another."""
    whole = Path.read_bytes

    def failing(path: Path) -> bytes:
        if path.name == "units.yaml":
            raise PermissionError(13, "Permission denied")
        return whole(path)

    monkeypatch.setattr(Path, "read_bytes", failing)
    assert _only(facts) == (
        "vocabulary/units.yaml: refused: This cannot be read: permission denied. "
        "See that it is there and that its permissions let others read it."
    )


def test_a_folder_where_a_file_should_be(facts: Path) -> None:
    """A folder named like a file is one message."""
    (facts / "disputes" / "old.yaml").mkdir()
    assert _only(facts) == (
        "disputes/old.yaml: refused: This is a folder, and should be a file. "
        "Move or rename it, and put the file in its place."
    )


def test_a_pipe_where_a_file_should_be(facts: Path) -> None:
    """A pipe is reported, not waited for."""
    os.mkfifo(facts / "figures" / "endless.csv")
    assert _only(facts) == (
        "figures/endless.csv: refused: This is a device or a pipe, and should be a file. "
        "Move or rename it, and put the file in its place."
    )


def test_a_link_to_a_file_elsewhere(facts: Path) -> None:
    """A symbolic link is refused, whatever it leads to."""
    (facts / "disputes" / "borrowed.yaml").symlink_to(facts / "questions.yaml")
    assert _only(facts) == (
        "disputes/borrowed.yaml: refused: This is a link to another file. "
        "Put the file itself here, so that the facts are complete."
    )


def test_bytes_that_are_no_text(facts: Path) -> None:
    """Bytes that are no UTF-8 are named by their line."""
    (facts / "disputes" / "extra.yaml").write_bytes(b"disputes:\n  - id: caf\xe9\n")
    assert _only(facts) == (
        "disputes/extra.yaml:2: refused: This line is not UTF-8 text. "
        "Save the file again with the encoding UTF-8."
    )


def test_binary_junk_is_one_message(facts: Path) -> None:
    """A picture saved under a table's name is one message."""
    (facts / "figures" / "seizures.csv").write_bytes(bytes(range(256)) * 100)
    assert _told(facts)[0].startswith("figures/seizures.csv:2: refused: This line is not UTF-8 text.")


def test_an_invisible_character(facts: Path) -> None:
    """A no-break space, which looks like a space and is none, is refused with its line."""
    path = facts / "figures" / "border-seizures.csv"
    path.write_text(
        path.read_text("utf-8").replace("ports-of-entry,FY2020", "ports-of-entry,\u00a0FY2020"), "utf-8"
    )
    assert _told(facts)[0] == (
        "figures/border-seizures.csv:6: refused: There is an invisible character (U+00A0) in this line. "
        "Delete it and type the word again."
    )


def test_a_file_too_large_to_edit(facts: Path) -> None:
    """A YAML file over its limit is refused before it is read."""
    with (facts / "disputes" / "extra.yaml").open("wb") as file:
        file.truncate(50_000_000)
    assert _only(facts) == (
        "disputes/extra.yaml: refused: This file has 50.0 MB; 5 MB is the most. Split it by theme or country."
    )
    assert LIMITS == {".yaml": 5_000_000, ".csv": 20_000_000}


def test_a_yaml_bomb_is_not_unfolded(facts: Path) -> None:
    """Aliases that would unfold into billions of words are refused one by one, at once."""
    lines = ["disputes:", "  - id: &a0 lol"]
    lines += [f"    f{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 20)]
    (facts / "disputes" / "extra.yaml").write_text("\n".join(lines), "utf-8")
    told = check_facts(facts, TODAY).problems
    aliases = [problem.at.line for problem in told if problem.what.startswith("*a")]
    assert aliases == list(range(3, 22))
    assert {problem.at.file for problem in told} == {"disputes/extra.yaml"}


def test_marks_of_other_programs_are_read_past(facts: Path) -> None:
    """A byte-order mark and Windows line ends are worth a look and change nothing."""
    before = check_facts(facts, TODAY)
    path = facts / "figures" / "seizures.csv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    after = check_facts(facts, TODAY)
    mark, ends = (str(problem) for problem in after.problems)
    assert mark == (
        "figures/seizures.csv:1: please look: The file begins with an invisible byte-order mark; I read past it. "
        "Save it as UTF-8 without a BOM, so that the first line compares equal."
    )
    assert ends == (
        "figures/seizures.csv:1: please look: The lines end as on Windows; I read them all the same. "
        "Save with Unix line ends (LF), or every line looks changed to whoever compares versions."
    )
    assert before.facts == after.facts


def test_a_full_disk_leaves_the_old_store(facts: Path, tmp_path: Path) -> None:
    """When there is no room, the old store stays and the half of a new one goes."""
    stores = tmp_path / "stores"
    stores.mkdir()
    store = stores / "facts.sqlite"
    store.write_bytes(b"a good store")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, hard))
    try:
        with pytest.raises(Refused) as refused:
            compile_facts(facts, store, TODAY)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [problem.kind for problem in refused.value.problems] == ["store_not_written"]
    assert store.read_bytes() == b"a good store"
    assert list(stores.iterdir()) == [store]


def test_a_folder_where_the_store_should_be(facts: Path, tmp_path: Path) -> None:
    """A store cannot take a folder's place."""
    folder = tmp_path / "stores"
    folder.mkdir()
    with pytest.raises(Refused) as refused:
        compile_facts(facts, folder, TODAY)
    assert str(refused.value.problems[-1]) == (
        f"{folder}: refused: The store was not written: this is a folder. "
        "What was there before is untouched. Make room, or choose another file."
    )


def test_a_store_in_a_folder_that_is_not_there(facts: Path, tmp_path: Path) -> None:
    """A store in a missing folder is one message."""
    with pytest.raises(Refused) as refused:
        compile_facts(facts, tmp_path / "nowhere" / "facts.sqlite", TODAY)
    assert [problem.kind for problem in refused.value.problems] == ["store_not_written"]
