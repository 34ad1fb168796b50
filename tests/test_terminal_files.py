"""Files that the terminal writes: the picture of a chart, the table of an answer, and why one cannot be."""

import shutil
from pathlib import Path

import pytest

from bot.drawing import picture
from bot.values.chart import Chart
from tests.test_terminal import NEWSROOM, TODAY, Ran, _run

CHART = "chart coca ruritania 2015-2021"
CSV = "csv coca ruritania 2015-2021"


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the invented newsroom, so that its store is not written into this tree."""
    copy = tmp_path_factory.mktemp("files") / "newsroom"
    shutil.copytree(NEWSROOM, copy)
    return copy


def _ask(question: str, out: Path, facts: Path, *more: str) -> Ran:
    return _run("ask", question, "--out", out, "--facts", facts, "--today", TODAY, *more)


def test_a_chart_is_written_and_its_bars_are_shown(facts: Path, tmp_path: Path) -> None:
    """The picture goes to the file named, the same bytes each time, and the terminal shows the bars."""
    first, second = tmp_path / "a.png", tmp_path / "b.PNG"
    ran = _ask(CHART, first, facts)
    _ask(CHART, second, facts)

    assert (ran.returncode, ran.stderr) == (0, f"Written to {first}.\n")
    assert first.read_bytes().startswith(b"\x89PNG")
    assert first.read_bytes() == second.read_bytes()
    assert "2015 ▄" in ran.stdout


def test_a_table_is_written_and_not_printed_as_well(facts: Path, tmp_path: Path) -> None:
    """The file opens in spreadsheets with its accents; the screen keeps the sentence."""
    out = tmp_path / "coca.csv"
    ran = _ask(CSV, out, facts)

    assert out.read_bytes().startswith(b"\xef\xbb\xbfplace,measure,")
    assert "place,measure" not in ran.stdout
    assert "rows, each with its edition and source" in ran.stdout


def test_without_a_file_the_table_is_printed(facts: Path) -> None:
    """Whoever names no file reads the table, last, as it can be copied."""
    ran = _run("ask", CSV, "--facts", facts, "--today", TODAY)

    assert "\nplace,measure,substance,period," in ran.stdout


def test_a_chart_can_be_written_as_its_table(facts: Path, tmp_path: Path) -> None:
    """The data of the picture, for whoever draws it in the house's own style."""
    out = tmp_path / "coca.csv"

    assert _ask(CHART, out, facts).returncode == 0
    assert out.read_text("utf-8-sig").startswith("place,")


@pytest.mark.parametrize(
    ("question", "name", "told"),
    [
        ("coca ruritania 2021", "x.png", "There is no chart in this answer"),
        ("coca ruritania 2021", "x.csv", "There is no table in this answer"),
        (CHART, "x.pdf", "--out takes a file that ends in .png"),
        (CHART, "nowhere/x.png", "cannot be written: No such file or directory."),
    ],
)
def test_what_cannot_be_written_is_said_in_a_sentence(
    question: str, name: str, told: str, facts: Path, tmp_path: Path
) -> None:
    """Status 2, one sentence on standard error, and no file."""
    ran = _ask(question, tmp_path / name, facts)

    assert ran.returncode == 2
    assert told in ran.stderr
    assert not (tmp_path / name).exists()


def test_a_missing_library_is_said_in_a_sentence(
    facts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the extra the command says how to get it."""

    def none(_: Chart) -> bytes:
        raise picture.NoPictures(picture.HOW_TO_INSTALL)

    monkeypatch.setattr("bot.terminal.files.png", none)
    ran = _ask(CHART, tmp_path / "x.png", facts)

    assert (ran.returncode, ran.stderr) == (2, f"{picture.HOW_TO_INSTALL}\n")


def test_a_batch_writes_no_file(facts: Path, tmp_path: Path) -> None:
    """One file for many questions would hold the last of them."""
    questions = tmp_path / "questions.txt"
    questions.write_text(CHART, "utf-8")
    ran = _run("ask", "--batch", questions, "--out", tmp_path / "x.png", "--facts", facts)

    assert ran.returncode == 2
    assert "does not go with --batch" in ran.stderr
