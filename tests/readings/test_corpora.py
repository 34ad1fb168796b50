"""One meaning, many phrasings, exactly one reading.

The corpora were written apart from the reader, by people who did not know how it works. What it does not yet read
as they meant stands in ``debts.yaml``, phrase by phrase, so that a change for the worse fails here and a change
for the better has to be recorded: ``pytest tests/readings --accept``.
"""

import asyncio
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.reading.knowledge import Knowledge
from bot.reading.reader import read
from bot.reading.threads.thread import Told
from bot.snapshot import Snapshot
from bot.values.query import AnyQuery, StatementQuery
from bot.values.question import Question
from bot.values.reading import NotUnderstood, OutOfScope, Reading, Unclear, Understood
from tests.conftest import TODAY
from tests.facts.asking import read_yaml

HERE = Path(__file__).parent
DEBTS = HERE / "debts.yaml"
MOST_WRONG = 0.03
"""Share of all phrasings that may be read as something else while debts are being paid."""


@pytest.fixture(scope="module")
def knowledge(real_store: Path) -> Knowledge:
    """Learn the real facts."""

    async def learn() -> Knowledge:
        snapshot = await Snapshot.open(real_store)
        await snapshot.close()
        return snapshot.knowledge

    return asyncio.run(learn())


def _load(name: str) -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = read_yaml(HERE / name)
    return loaded


def _read(
    text: str, knowledge: Knowledge, earlier: AnyQuery | None = None, past: Sequence[AnyQuery] = ()
) -> Reading:
    return read(Question(text=text, today=TODAY), knowledge, earlier, told=Told(tuple(past)))


def _told(reading: Reading) -> str:
    match reading:
        case Understood():
            return re.sub(r" \((?:assumed|earlier)\)", "", reading.query.describe())
        case Unclear():
            return "which one"
        case OutOfScope():
            return "out of scope"
        case NotUnderstood():
            return "not understood"


def _statement(reading: Reading, entry: dict[str, Any]) -> bool:
    if not isinstance(reading, Understood) or not isinstance(reading.query, StatementQuery):
        return False
    first = set(reading.query.ids[:3])
    return (
        set(entry.get("cites", ())) <= first
        if "cites" in entry
        else not first.isdisjoint(entry.get("cites_any", first))
    )


def _meanings(knowledge: Knowledge) -> Iterator[tuple[str, str, str, bool]]:
    """Yield each phrasing with what it means, what is read, and whether that is right."""
    for path in sorted(HERE.glob("meanings-*.yaml")):
        for entry in _load(path.name):
            for text in (*entry.get("asked", ()), *entry.get("asked_es", ())):
                reading = _read(text, knowledge)
                told = _told(reading)
                right = (
                    _statement(reading, entry) if entry["means"] == "statement" else told == entry["means"]
                )
                yield text, entry["means"], told, right


def _kept(found: dict[str, str], part: str, accepts: bool) -> dict[str, str]:
    """Return the debts on file for one part, after recording the present ones where that is asked for."""
    yaml = YAML()
    yaml.width = 200
    debts: dict[str, dict[str, str]] = (
        dict(yaml.load(DEBTS.read_text("utf-8")) or {}) if DEBTS.is_file() else {}
    )
    if accepts:
        debts[part] = dict(sorted(found.items()))
        with DEBTS.open("w", encoding="utf-8") as file:
            yaml.dump(dict(sorted(debts.items())), file)
    return dict(debts.get(part) or {})


def test_every_phrasing_is_read_as_it_is_meant(knowledge: Knowledge, accepts: bool):
    """Each phrasing gives its meaning, but for the debts on file; few of those are read as something else."""
    everything = list(_meanings(knowledge))
    found = {text: told for text, _, told, right in everything if not right}
    wrong = [
        text for text, told in found.items() if told not in {"which one", "out of scope", "not understood"}
    ]

    assert found == _kept(found, "meanings", accepts)
    assert len(wrong) / len(everything) < MOST_WRONG


def test_what_is_no_question_of_ours_is_read_as_nothing(knowledge: Knowledge, accepts: bool):
    """A near miss gives a refusal or a question back, never a query."""
    found = {
        entry["asked"]: told
        for entry in _load("nothing.yaml")
        if (told := _told(_read(entry["asked"], knowledge)))
        not in {"which one", "out of scope", "not understood"}
    }

    assert found == _kept(found, "nothing", accepts)


def test_what_can_mean_several_things_is_asked_back(knowledge: Knowledge, accepts: bool):
    """A question with two meanings is never answered as though it had one."""
    found = {}
    for entry in _load("unclear.yaml"):
        reading = _read(entry["asked"], knowledge)
        kinds = {"statement": "statements", "figure": "figures"}
        if isinstance(reading, Understood) and kinds.get(
            reading.query.kind, reading.query.kind
        ) not in entry.get("or_else", ()):
            found[entry["asked"]] = _told(reading)

    assert found == _kept(found, "unclear", accepts)


def test_a_thread_fills_in_what_a_follow_up_leaves_out(knowledge: Knowledge, accepts: bool):
    """Each turn of each conversation is read with what the turns before it said."""
    found = {}
    for story in _load("threads.yaml"):
        past: list[AnyQuery] = []
        for turn in story["turns"]:
            reading = _read(turn["asked"], knowledge, past[-1] if past else None, past[:-1])
            told = _told(reading)
            if isinstance(reading, Understood):
                past.append(reading.query)
            if told != turn["means"] and not (turn["means"] == "statement" and told.startswith("statement")):
                found[f"{story['story']}: {turn['asked']}"] = told

    assert found == _kept(found, "threads", accepts)


def test_a_misspelt_question_is_read_as_it_was_meant(knowledge: Knowledge):
    """Or asked back where it can mean two things; a turn of a conversation as well as a question of its own."""
    found, meant = {}, {}
    for story in _load("slips.yaml"):
        earlier: AnyQuery | None = None
        for text, means in story.items():
            reading = _read(text, knowledge, earlier)
            earlier = reading.query if isinstance(reading, Understood) else earlier
            meant[text] = means
            found[text] = "statement" if means == "statement" and _statement(reading, {}) else _told(reading)

    assert found == meant


def test_a_paraphrase_is_never_read_as_something_else(knowledge: Knowledge, accepts: bool):
    """Far from every name, a question is read as it is meant or not at all."""
    found = {}
    for entry in _load("paraphrases.yaml"):
        told = _told(_read(entry["asked"], knowledge))
        if told not in {entry["means"], "which one", "out of scope", "not understood"}:
            found[entry["asked"]] = told

    assert found == _kept(found, "paraphrases", accepts)


def test_two_questions_in_one_message_are_told_apart(knowledge: Knowledge, accepts: bool):
    """One of the two is answered and the other named, or the message is not read at all."""
    found = {}
    for entry in _load("two-questions.yaml"):
        reading = _read(entry["asked"], knowledge)
        told = _told(reading)
        kind = "statement" if told.startswith("statement · ") else told
        if isinstance(reading, Understood) and not (kind in entry["means"] and reading.left_unanswered):
            found[entry["asked"]] = _told(reading)

    assert found == _kept(found, "two questions", accepts)
