"""The store: the same bytes for the same facts, and everything in it that was filed."""

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.library.check import check_facts
from bot.library.compile import compile_facts
from bot.values.catalogue import Catalogue
from bot.values.fact import SeriesKey, Statement
from tests.library.broken import NEWSROOM

TODAY = date(2023, 12, 1)


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    """Copy the invented newsroom."""
    return Path(shutil.copytree(NEWSROOM, tmp_path / "facts"))


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compile the invented newsroom."""
    path = tmp_path_factory.mktemp("store") / "facts.sqlite"
    compile_facts(NEWSROOM, path, TODAY)
    return path


def _rows(store: Path, question: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(f"file:{store}?mode=ro&immutable=1", uri=True)) as connection:
        return connection.execute(question).fetchall()


def _catalogue(store: Path) -> Catalogue:
    ((text,),) = _rows(store, "SELECT value FROM meta WHERE key = 'catalogue'")
    return Catalogue.model_validate_json(str(text))


def _version(facts: Path) -> str:
    checked = check_facts(facts, TODAY)
    assert checked.facts is not None
    return checked.facts.catalogue.version


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_the_newsroom_has_nothing_wrong() -> None:
    """The facts that other tests use pass every check."""
    assert check_facts(NEWSROOM, TODAY).problems == ()


def test_twice_the_same_bytes(store: Path, tmp_path: Path) -> None:
    """Compiling again, on another day, gives the same file."""
    again = tmp_path / "again.sqlite"
    compile_facts(NEWSROOM, again, date(2024, 3, 1))
    assert again.read_bytes() == store.read_bytes()


def test_the_same_bytes_with_another_hash_seed(store: Path, tmp_path: Path) -> None:
    """Another process, whose sets come in another order, writes the same file."""
    again = tmp_path / "again.sqlite"
    program = (
        "import sys; from datetime import date; from pathlib import Path;"
        "from bot.library.compile import compile_facts;"
        "compile_facts(Path(sys.argv[1]), Path(sys.argv[2]), date(2023, 12, 1))"
    )
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONHASHSEED": "12345", "PYTHONPATH": str(root)}
    command = [sys.executable, "-c", program, str(NEWSROOM), str(again)]
    subprocess.run(command, check=True, env=environment, cwd=root)  # noqa: S603 - our own program
    assert again.read_bytes() == store.read_bytes()


def _turned_round(text: str) -> str:
    """Return entries with an empty line between them in the opposite order."""
    return "\n\n".join(reversed(text.strip().split("\n\n"))) + "\n"


def test_the_same_bytes_in_another_order(store: Path, facts: Path, tmp_path: Path) -> None:
    """Rows shuffled, publishers turned round and files moved within their folder change nothing."""
    shuffle = random.Random(7).shuffle  # noqa: S311 - no secret
    for path in (facts / "figures").rglob("*.csv"):
        header, *rows = path.read_text("utf-8").splitlines()
        shuffle(rows)
        path.write_text("\n".join([header, *rows]) + "\n", "utf-8")
    for path in (facts / "vocabulary" / "places").iterdir():
        if path.suffix == ".csv":
            header, *rows = path.read_text("utf-8").splitlines()
            path.write_text("\n".join([header, *reversed(rows)]) + "\n", "utf-8")
        else:
            path.write_text(_turned_round(path.read_text("utf-8")), "utf-8")
            path.rename(path.with_name("a.yaml"))
    press = facts / "sources" / "press" / "others.yaml"
    comment, publishers = press.read_text("utf-8").split("\n", 1)
    press.write_text(f"{comment}\n{_turned_round(publishers)}", "utf-8")
    (facts / "sources" / "observatory.yaml").rename(facts / "sources" / "press" / "first.yaml")
    (facts / "figures" / "coca-cultivation.csv").rename(facts / "figures" / "coca-cultivation" / "z.csv")
    again = tmp_path / "again.sqlite"
    compile_facts(facts, again, TODAY)
    assert again.read_bytes() == store.read_bytes()


def test_blank_lines_and_comments_are_no_new_version(facts: Path) -> None:
    """What only an editor sees leaves the version as it is."""
    before = _version(facts)
    _edit(facts / "vocabulary" / "units.yaml", "- id: km2", "# For maps.\n\n- id: km2")
    _edit(facts / "figures" / "seizures.csv", "cocaine,,,2020,50.1,", 'cocaine,,,2020,"50.1",')
    _edit(facts / "sources" / "league.yaml", "name: League Crop Survey", 'name: "League Crop Survey"')
    assert _version(facts) == before


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("figures/seizures.csv", "27.20", "27.2"),
        ("figures/seizures.csv", "about 27", "27"),
        ("vocabulary/substances.yaml", "[fent]", "[fent, fenty]"),
        ("vocabulary/measures.yaml", "[cocaine, cocaine-and-base]", "[cocaine-and-base, cocaine]"),
        ("statements/policy.yaml", "splendidly", "badly"),
        ("disputes/coca-2020.yaml", "lead_with: neither", "lead_with: league"),
        ("figures/coca-cultivation.yaml", "doubled in 2017", "trebled in 2017"),
    ],
)
def test_every_change_of_substance_is_a_new_version(facts: Path, path: str, old: str, new: str) -> None:
    """A digit, a hedge, a name, a word: each makes another version."""
    before = _version(facts)
    _edit(facts / path, old, new)
    assert _version(facts) != before


def test_the_version_is_in_the_store(store: Path) -> None:
    """The store says which version of the facts it holds."""
    version = _version(NEWSROOM)
    assert _rows(store, "SELECT value FROM meta WHERE key = 'facts_version'") == [(version,)]
    assert _catalogue(store).version == version
    assert len(version) == 12


def test_every_row_is_in_the_store(store: Path) -> None:
    """No row is lost between the tables and the store; the withdrawn ones count for nothing in what is held."""
    filed = sum(
        len(path.read_text("utf-8").splitlines()) - 1 for path in (NEWSROOM / "figures").rglob("*.csv")
    )
    assert _rows(store, "SELECT count(*), sum(standing = 'withdrawn') FROM figure") == [(filed, 1)]
    assert _rows(store, "SELECT sum(figures) FROM series") == [(filed - 1,)]


def test_a_figure_keeps_its_decimals_and_its_hedge(store: Path) -> None:
    """Amounts are stored as written, the missing ones as the word for why."""
    question = (
        "SELECT period, hedge, low, high, unit, locator, status FROM figure"
        " WHERE measure = 'seizures' AND estimator = 'xr-gov' AND substance = 'cocaine' ORDER BY place, year"
    )
    assert _rows(store, question) == [
        ("2018", "exactly", "27.20", "27.20", "t", "chapter 3", "published"),
        ("2019", "about", "27", "27", "t", "chapter 3", "published"),
        ("2020", "exactly", "50.1", "50.1", "t", "chapter 3", "published"),
        ("2021", "exactly", "66.9", "66.9", "t", "chapter 3", "published"),
        ("2020", "exactly", "0.4", "0.4", "t", "chapter 3", "published"),
        ("2021", "", "none recorded", "none recorded", "t", "chapter 3", "published"),
    ]


def test_what_is_held_of_a_series(store: Path) -> None:
    """A series knows its first and last period, and every year but one of which all is withdrawn."""
    question = (
        "SELECT unit, figures, first, last, years FROM series WHERE place = 'XF' AND measure = 'cultivation'"
    )
    assert _rows(store, f"{question} ORDER BY estimator") == [
        ("ha", 2, "2019", "2020", "[2019,2020]"),
        ("ha", 4, "2018", "2021", "[2018,2019,2020,2021]"),
    ]


def test_fiscal_years_are_known_by_their_last_day(store: Path) -> None:
    """FY2021 is filed under 2021, and stays a fiscal year."""
    question = "SELECT year, period FROM figure WHERE measure = 'border-seizures' AND scope = 'all-border'"
    assert _rows(store, question) == [(2019, "FY2019"), (2020, "FY2020"), (2021, "FY2021")]


def test_the_catalogue_holds_what_reading_needs(store: Path) -> None:
    """Names, subjects, editions, questions and the words of statements are in the catalogue."""
    catalogue = _catalogue(store)
    assert ("seizures", "cocaine-and-base") in catalogue.subjects
    assert ("seizures", "fentanyl") not in catalogue.subjects
    assert catalogue.places["XR-SO2"].name == "Hentzau"
    assert catalogue.places["XR-NO1"].name_es == "Zenda"
    assert catalogue.places["XR-NO"].aliases == ("North March", "Nordmark")
    assert catalogue.themes["coca"].card[0].measure == "cultivation"
    assert catalogue.units["ha"].factor == 1
    assert catalogue.units["people"].factor is None
    assert catalogue.measures["cultivation"].is_estimate
    assert not catalogue.measures["seizures"].is_estimate
    assert [question.today for question in catalogue.questions] == ["", "", "2023-10-15"]
    asked = {statement.id: statement for statement in catalogue.statements}
    assert "récord" in asked["claim-record-2021"].words
    assert "below its figure for 2020" in asked["claim-record-2021"].words
    assert "is coca legal in Ruritania" in asked["xr-coca-illegal"].asked


def test_editions_know_whose_figures_they_give(store: Path) -> None:
    """First-hand editions speak for their estimator; news of a release carries it with its date."""
    editions = _catalogue(store).editions
    assert editions["observatory-2022-07-14"].speaks_for == ("observatory",)
    assert editions["almanac-2022"].speaks_for == ()
    ((estimator, release),) = editions["gazette-2022-07-15"].carries
    assert (estimator, release.code) == ("observatory", "2022-07-14")


def test_an_undated_page_came_out_before_it_was_read(facts: Path, tmp_path: Path) -> None:
    """An undated page without bounds is bounded by the day it was read."""
    path = facts / "sources" / "league.yaml"
    _edit(path, '    published_between: "2021-08 to 2022-07-31"\n', "")
    compile_facts(facts, tmp_path / "facts.sqlite", TODAY)
    published = _catalogue(tmp_path / "facts.sqlite").editions["league-undated"].published
    assert (published.code, published.earliest, published.latest) == ("undated", date.min, date(2023, 10, 31))


def test_statements_are_whole(store: Path) -> None:
    """A statement in the store can be cited as it is."""
    ((body,),) = _rows(store, "SELECT body FROM statement WHERE id = 'xr-spraying-stopped'")
    statement = Statement.model_validate_json(str(body))
    assert statement.says.endswith("by a decree that King Rudolf signed.")
    assert statement.edition.link == "https://home.example/decree-9"
    assert statement.date is not None
    assert statement.date.code == "2015-05-09"


def test_notes_reach_their_own_series_only(store: Path) -> None:
    """What a header says reaches the rows of its own file; a break reaches one estimator and place."""
    catalogue = _catalogue(store)
    observatory = SeriesKey("cultivation", "coca", "XR", "observatory", "")
    broken = [note for note in catalogue.notes if note.breaks]
    assert [note.applies_to for note in broken] == [observatory]
    assert broken[0].breaks[0].before.code == "2017"
    production = SeriesKey("potential-production", "cocaine", "XS", "observatory", "")
    assert any("potential" in note.caveats and note.covers(production) for note in catalogue.notes)
    assert not any("potential" in note.caveats and note.covers(observatory) for note in catalogue.notes)


def test_disputes_leave_the_lead_empty_for_neither(store: Path) -> None:
    """Neither leads is an empty lead."""
    (dispute,) = _catalogue(store).disputes
    assert (dispute.lead_with, dispute.first.code, dispute.last.code) == ("", "2019", "2021")


def test_nothing_is_written_but_the_store(facts: Path, tmp_path: Path) -> None:
    """Compiling touches neither the facts nor anything beside the store."""
    before = {path: path.stat().st_mtime_ns for path in facts.rglob("*")}
    folder = tmp_path / "stores"
    folder.mkdir()
    compiled = compile_facts(facts, folder / "facts.sqlite", TODAY)
    assert list(folder.iterdir()) == [folder / "facts.sqlite"]
    assert {path: path.stat().st_mtime_ns for path in facts.rglob("*")} == before
    assert (compiled.counts["figures"], compiled.counts["figures set aside"]) == (79, 1)
    assert json.dumps(dict(compiled.counts))
