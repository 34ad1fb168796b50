"""The command line as an editor's terminal sees it: what is printed where, with which exit status, never a traceback."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from tests.conftest import ROOT

NEWSROOM = ROOT / "tests" / "newsroom"
TODAY = "2026-11-24"
QUESTION = "how much coca did Ruritania grow in 2021"
SECTION_5 = (
    "question language reading outcome figures derived statements text citations form csv alt_text facts_version elapsed_us"
).split()
FIGURE = (
    "measure substance place period estimator value hedge unit edition published source url status current role"
).split()


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the invented newsroom, so that its store is not written into this tree."""
    copy = tmp_path_factory.mktemp("terminal") / "newsroom"
    shutil.copytree(NEWSROOM, copy)
    return copy


class Ran(NamedTuple):
    """What came of a command."""

    returncode: int
    stdout: str
    stderr: str


def _run(*arguments: str | Path, stdin: str = "", **environment: str) -> Ran:
    """Run a command in this process; nothing that a person could type may end in a traceback."""
    unset = dict.fromkeys((name for name in os.environ if name.startswith(("FACTDESK_", "SLACK_"))), None)
    result = CliRunner().invoke(app, [str(each) for each in arguments], input=stdin, env=unset | environment)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Ran(result.exit_code, result.stdout, result.stderr)


def _run_apart(*arguments: str | Path, stdin: str = "", **environment: str) -> Ran:
    """Run a command in a process of its own, where streams and encodings are what they are for a person."""
    ran = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "bot", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
        env=os.environ | environment,
    )
    assert "Traceback" not in ran.stderr, ran.stderr
    return Ran(ran.returncode, ran.stdout, ran.stderr)


def test_ask_prints_the_answer_and_nothing_else(facts: Path):
    """The answer alone stands on standard output, with its figure, its estimator and its numbered source."""
    ran = _run_apart("ask", QUESTION, "--facts", facts, "--today", TODAY)

    assert ran.returncode == 0
    assert ran.stderr == ""
    assert ran.stdout.startswith("Ruritania had 23,400 hectares of coca under cultivation in 2021")
    assert "\n[1] " in ran.stdout


def test_ask_prints_the_record_as_json(facts: Path):
    """The machine-readable answer is one line of JSON with the promised fields, in their order."""
    ran = _run("ask", QUESTION, "--json", "--facts", facts, "--today", TODAY)
    record = json.loads(ran.stdout)

    assert [field for field in record if field in SECTION_5] == SECTION_5
    assert record["question"] == QUESTION
    assert record["outcome"] == "figures"
    lead = record["figures"][0]
    assert set(FIGURE) <= set(lead)
    assert (lead["value"], lead["unit"], lead["role"], lead["current"]) == (23400, "ha", "lead", True)
    assert lead["url"].startswith("https://")
    assert record["text"] == _run("ask", QUESTION, "--facts", facts, "--today", TODAY).stdout.rstrip("\n")


def test_ask_answers_in_the_language_asked_for(facts: Path):
    """With --lang es an English question is answered in Spanish, with Spanish number marks."""
    ran = _run("ask", QUESTION, "--lang", "es", "--facts", facts, "--today", TODAY)

    assert "23.400 hectáreas" in ran.stdout


def test_ask_answers_with_what_was_known_on_a_day(facts: Path):
    """With --as-of the figure is the one then current, and the day stands in the sentence."""
    asked = "cocaine production in Ruritania in 2020"
    then = _run("ask", asked, "--as-of", "2021-12-31", "--facts", facts, "--today", TODAY)
    now = _run("ask", asked, "--facts", facts, "--today", TODAY)

    assert "As known on 31 December 2021" in then.stdout.splitlines()[0]
    assert "410" in then.stdout.splitlines()[0]
    assert "394" in now.stdout.splitlines()[0]


def test_ask_wants_either_a_question_or_a_file(facts: Path):
    """Neither of the two, or both, is answered with a sentence and status 2."""
    for arguments in ((), (QUESTION, "--batch", "-")):
        ran = _run("ask", *arguments, "--facts", facts)

        assert ran.returncode == 2
        assert ran.stdout == ""
        assert ran.stderr == "Give a question in quotes, or a file of questions with --batch.\n"


def test_a_batch_answers_line_by_line_and_remembers_threads(facts: Path):
    """Empty lines are skipped; a follow-up uses its own thread's question, and no other's."""
    lines = [
        json.dumps({"text": QUESTION, "thread": "a"}),
        "",
        "coca 2021",
        json.dumps({"text": "cocaine production in Ruritania in 2021", "thread": "b"}),
        json.dumps({"text": "and in 2020?", "thread": "a"}),
        "   ",
        json.dumps({"text": "and in 2020?", "thread": "b"}),
    ]
    ran = _run("ask", "--batch", "-", "--facts", facts, "--today", TODAY, stdin="\n".join(lines))
    records = [json.loads(line) for line in ran.stdout.splitlines()]

    assert ran.returncode == 0
    assert [record["question"] for record in records] == [
        QUESTION,
        "coca 2021",
        "cocaine production in Ruritania in 2021",
        "and in 2020?",
        "and in 2020?",
    ]
    assert [records[at]["figures"][0]["measure"] for at in (3, 4)] == ["cultivation", "potential-production"]
    assert [records[at]["figures"][0]["period"] for at in (3, 4)] == ["2020", "2020"]


def test_a_batch_says_where_a_line_is_malformed_and_goes_on(facts: Path):
    """A broken JSON line is named by its number on standard error; the lines after it are answered."""
    lines = '{"text": "coca\n{"text": "coca 2021", "thred": "a"}\ncoca 2021\n'
    ran = _run("ask", "--batch", "-", "--facts", facts, "--today", TODAY, stdin=lines)
    complaints = ran.stderr.splitlines()

    assert len(ran.stdout.splitlines()) == 3
    assert json.loads(ran.stdout.splitlines()[2])["outcome"] == "year_card"
    assert [complaint.split(" ")[0] for complaint in complaints] == ["-:1:", "-:2:"]
    assert all('write {"text": "…", "thread": "…"}' in complaint for complaint in complaints)


def test_a_batch_can_be_a_file(facts: Path, tmp_path: Path):
    """A file of questions is answered like standard input; one that is missing is named with status 2."""
    file = tmp_path / "questions.txt"
    file.write_text("coca 2021\n¿cuánta coca había en Ruritania en 2020?\n", "utf-8")
    ran = _run("ask", "--batch", file, "--facts", facts, "--today", TODAY)
    missing = _run("ask", "--batch", tmp_path / "no.txt", "--facts", facts, "--today", TODAY)

    assert [json.loads(line)["language"] for line in ran.stdout.splitlines()] == ["en", "es"]
    assert missing.returncode == 2
    assert missing.stdout == ""
    assert "no.txt cannot be read" in missing.stderr


def test_explain_prints_the_steps_of_a_reading(facts: Path):
    """Each step stands on its own line, what was corrected among them; a refusal ends with its outcome."""
    ran = _run("explain", "how much coca did Ruritnia grow in 2021", "--facts", facts, "--today", TODAY)
    refused = _run("explain", "how much tea in China", "--facts", facts, "--today", TODAY)

    assert ran.returncode == 0
    assert "figure · cultivation" in ran.stdout
    assert "ruritnia" in ran.stdout.lower()
    assert len(ran.stdout.splitlines()) >= 4
    assert "outcome" in refused.stdout.splitlines()[-1]


def test_check_passes_sound_facts(facts: Path):
    """Sound facts end with status 0 and a count on standard error."""
    ran = _run("check", facts, "--today", TODAY)

    assert ran.returncode == 0
    assert ran.stderr.strip().endswith("to look at.")
    assert ": 0 refused" in ran.stderr


def test_check_refuses_broken_facts_with_file_and_line(facts: Path, tmp_path: Path):
    """A row that cannot be read is named with its file, its line and what to write instead; the status is 1."""
    broken = _broken(facts, tmp_path)
    ran = _run("check", broken, "--today", TODAY)

    assert ran.returncode == 1
    assert "coca-cultivation.csv:8: refused: I cannot read 'over 24500' as an amount" in ran.stdout
    assert ": 1 refused" in ran.stderr


def test_check_names_a_folder_that_is_not_there(tmp_path: Path):
    """A folder that does not exist ends with a sentence that names it, and not with status 0."""
    ran = _run("check", tmp_path / "nowhere", "--today", TODAY)

    assert ran.returncode in {1, 2}
    assert "nowhere" in ran.stdout + ran.stderr


def test_compile_writes_the_same_store_twice(facts: Path, tmp_path: Path):
    """Compiling says what was written; a second run gives the same bytes."""
    first, second = tmp_path / "first.sqlite", tmp_path / "second.sqlite"
    ran = _run("compile", facts, "--out", first, "--today", TODAY)
    _run("compile", facts, "--out", second, "--today", TODAY)

    assert ran.returncode == 0
    assert ran.stderr.startswith(f"{first}: facts ")
    assert first.read_bytes() == second.read_bytes()


def test_compile_leaves_a_good_store_alone_when_facts_are_refused(facts: Path, tmp_path: Path):
    """Refused facts end with status 1, and the store is byte for byte what it was."""
    out = tmp_path / "store.sqlite"
    _run("compile", facts, "--out", out, "--today", TODAY)
    before = out.read_bytes()
    ran = _run("compile", _broken(facts, tmp_path), "--out", out, "--today", TODAY)

    assert ran.returncode == 1
    assert ran.stderr.rstrip().endswith(f"was refused; {out} is as it was.")
    assert out.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["store.sqlite"]


def test_ask_goes_on_with_the_last_good_facts(facts: Path, tmp_path: Path):
    """After an edit that is refused, the question is still answered, and standard error says from what."""
    copy = tmp_path / "desk"
    shutil.copytree(facts, copy)
    _run("ask", QUESTION, "--facts", copy, "--today", TODAY)
    _break(copy)
    ran = _run("ask", QUESTION, "--facts", copy, "--today", TODAY)

    assert ran.returncode == 0
    assert "23,400" in ran.stdout
    assert ran.stderr.rstrip().endswith("The facts were refused; answering from the last good ones.")


def test_ask_cannot_answer_from_facts_that_were_never_good(facts: Path, tmp_path: Path):
    """Refused facts with no store from before end with the problem, a sentence and status 2."""
    ran = _run("ask", QUESTION, "--facts", _broken(facts, tmp_path), "--today", TODAY)

    assert ran.returncode == 2
    assert ran.stdout == ""
    assert ran.stderr.rstrip().endswith(
        "The facts were refused, and there is no store compiled before to answer from."
    )


def test_schema_is_valid_json():
    """The schema names its dialect, and every reference in it leads somewhere."""
    ran = _run("schema")
    schema = json.loads(ran.stdout)
    defined = set(schema.get("$defs", {}))
    referred = {part.split('"')[0] for part in ran.stdout.split("#/$defs/")[1:]}

    assert schema["$schema"].startswith("https://json-schema.org/")
    assert referred <= defined


def test_figures_prints_every_figure_with_its_source(facts: Path):
    """Each line is one figure with the fields of an answer's figures; superseded ones are there, not current."""
    ran = _run("figures", "--facts", facts, "--today", TODAY)
    held = [json.loads(line) for line in ran.stdout.splitlines()]

    assert len(held) > 50
    assert all(set(FIGURE) <= set(each) for each in held)
    assert all(each["edition"] and each["source"] and each["locator"] for each in held)
    produced = {
        (each["value"], each["current"])
        for each in held
        if (each["measure"], each["place"], each["period"]) == ("potential-production", "XR", "2020")
        and each["estimator"] == "observatory"
    }
    assert {(410, False), (394, True)} <= produced


def test_figures_leaves_out_what_is_set_aside_unless_asked(facts: Path):
    """A row that editors withdrew is no figure held; with its reason it is printed on request."""
    held = _run("figures", "--facts", facts, "--today", TODAY).stdout.splitlines()
    on_file = _run("figures", "--withdrawn", "--facts", facts, "--today", TODAY).stdout.splitlines()
    set_aside = [json.loads(line) for line in set(on_file) - set(held)]

    assert set(held) < set(on_file)
    assert {(9900, False)} == {(each["value"], each["current"]) for each in set_aside}
    assert all(each["standing"] == "withdrawn" and each["why"] for each in set_aside)


def test_coverage_is_a_table_or_json(facts: Path):
    """The table names series, years and counts; the JSON holds the same series, with the years missing."""
    table = _run("coverage", "--facts", facts, "--today", TODAY).stdout.splitlines()
    ran = _run("coverage", "--json", "--facts", facts, "--today", TODAY)
    series = [json.loads(line) for line in ran.stdout.splitlines()]

    held = _run("figures", "--facts", facts, "--today", TODAY).stdout.splitlines()

    assert len(table) == len(series)
    assert sum(each["figures"] for each in series) == len(held)
    coca = next(
        each
        for each in series
        if (each["measure"], each["place"], each["estimator"]) == ("cultivation", "XR", "observatory")
    )
    assert (coca["first"], coca["last"], coca["missing"]) == ("2015", "2022", [])
    assert any(
        line.startswith("cultivation · coca · XR · observatory") and "2015-2022" in line for line in table
    )


def test_coverage_can_be_narrowed_to_a_place_and_a_measure(facts: Path):
    """Only the series of that place and measure are listed; where there are none, a sentence says so."""
    some = _run(
        "coverage", "--place", "XR", "--measure", "cultivation", "--facts", facts, "--today", TODAY
    ).stdout.splitlines()
    none = _run("coverage", "--place", "XX", "--facts", facts, "--today", TODAY)

    assert some
    assert all(line.startswith("cultivation · ") and " · XR · " in line for line in some)
    assert none.returncode == 2
    assert none.stderr == ("Nothing is held under that place and measure; `factdesk coverage` lists all.\n")


def test_the_manifest_declares_the_commands_of_the_facts(facts: Path):
    """The app manifest is JSON, and its slash commands are those that the vocabulary declares."""
    manifest = json.loads(_run("manifest", "--facts", facts, "--today", TODAY).stdout)
    commands = [each["command"] for each in manifest["features"]["slash_commands"]]

    assert "/facts" in commands
    assert "/coca" in commands
    assert len(commands) == len(set(commands))


def test_chat_over_a_pipe_is_one_thread(facts: Path):
    """Lines piped in are answered in one thread until the asker leaves, without a prompt in between."""
    ran = _run_apart(
        "chat", "--facts", facts, "--today", TODAY, stdin=f"{QUESTION}\n\nand in 2020?\nexit\ncoca 2022\n"
    )

    assert ran.returncode == 0
    assert ran.stderr == ""
    assert "23,400" in ran.stdout
    assert "24,500" in ran.stdout
    assert "23,000" not in ran.stdout
    assert ">" not in ran.stdout.splitlines()[0][:2]


def test_chat_ends_with_its_input(facts: Path):
    """Input that simply ends is no error."""
    ran = _run("chat", "--facts", facts, "--today", TODAY, stdin="coca 2021")

    assert ran.returncode == 0
    assert "Ruritania" in ran.stdout


@pytest.mark.parametrize("command", ["ask", "explain", "figures", "coverage", "manifest", "chat"])
def test_a_folder_of_facts_that_is_not_there_is_named(command: str, tmp_path: Path):
    """Every command that answers names the missing folder and the option, with status 2."""
    missing = tmp_path / "nowhere"
    asked = ("coca 2021",) if command in {"ask", "explain"} else ()
    ran = _run(command, *asked, "--facts", missing, "--today", TODAY)

    assert ran.returncode == 2
    assert ran.stdout == ""
    assert ran.stderr == f"There is no folder {missing}; name the folder of fact files with --facts.\n"


@pytest.mark.parametrize("command", ["ask", "explain", "check", "compile", "figures", "coverage", "manifest"])
def test_a_day_that_is_none_is_refused(command: str, facts: Path, tmp_path: Path):
    """Every command says how a day is written, with status 2."""
    arguments: tuple[str | Path, ...] = {
        "ask": ("coca 2021", "--facts", facts),
        "explain": ("coca 2021", "--facts", facts),
        "check": (facts,),
        "compile": (facts, "--out", tmp_path / "out.sqlite"),
    }.get(command, ("--facts", facts))
    ran = _run(command, *arguments, "--today", "24/11/2026")

    assert ran.returncode == 2
    assert ran.stderr == "'24/11/2026' is not a day; write it as 2026-11-24.\n"


def test_a_bad_as_of_and_a_bad_language_are_refused(facts: Path):
    """Each is answered with a sentence that names what was given and what is wanted."""
    as_of = _run("ask", QUESTION, "--as-of", "2013", "--facts", facts)
    language = _run("ask", QUESTION, "--lang", "fr", "--facts", facts)

    assert (as_of.returncode, as_of.stderr) == (2, "'2013' is not a day; write it as 2026-11-24.\n")
    assert (language.returncode, language.stderr) == (2, "--lang is en or es, not 'fr'.\n")


def test_a_misspelt_setting_is_refused(facts: Path):
    """A variable nobody knows is named, with the one that was probably meant."""
    ran = _run("ask", QUESTION, "--facts", facts, FACTDESK_NUMBER_LOCAL_ES="es_MX")

    assert ran.returncode == 2
    assert "FACTDESK_NUMBER_LOCAL_ES is not a setting of Factdesk; did you mean" in ran.stderr


def test_the_newsroom_decides_how_numbers_are_written(facts: Path):
    """Mexico writes thousands with a comma, Colombia with a point."""
    asked = ("ask", QUESTION, "--lang", "es", "--facts", facts, "--today", TODAY)

    assert "23.400 hectáreas" in _run(*asked).stdout
    assert "23,400 hectáreas" in _run(*asked, FACTDESK_NUMBER_LOCALE_ES="es_MX").stdout


def test_accents_survive_a_terminal_set_to_ascii(facts: Path):
    """Whatever the terminal's encoding, the answer is written and nothing breaks."""
    ran = _run_apart(
        "ask",
        QUESTION,
        "--lang",
        "es",
        "--facts",
        facts,
        "--today",
        TODAY,
        PYTHONIOENCODING="ascii",
        LC_ALL="C",
    )

    assert ran.returncode == 0
    assert "hectáreas" in ran.stdout


def test_help_names_every_command():
    """Without a command the help is printed, with every command in it."""
    ran = _run("--help")

    assert ran.returncode == 0
    for command in "chat ask explain check compile schema figures coverage manifest serve".split():
        assert f" {command} " in ran.stdout


def _broken(facts: Path, where: Path) -> Path:
    copy = where / "broken"
    shutil.copytree(facts, copy)
    _break(copy)
    return copy


def _break(facts: Path) -> None:
    table = facts / "figures" / "coca-cultivation.csv"
    told = table.read_text("utf-8")
    table.write_text(
        told.replace('2020,"24,500",observatory-2022', "2020,over 24500,observatory-2022"), "utf-8"
    )
