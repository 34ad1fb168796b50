"""Golden conversations: what was asked, how it was read, and every word of what was said.

One story per file. They are read as prose, by people, and so are the changes to them: whoever changes what the bot
says runs ``pytest tests/conversations --accept`` and reviews the difference like a text that goes to print.
"""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import LiteralScalarString

from bot.conversation import Exchange
from bot.values.asked import Form
from bot.values.reading import Understood
from tests.facts.asking import exchanges, question, read_yaml

HERE = Path(__file__).parent
STORIES = sorted(HERE.glob("*.yaml"))
FEWEST = 60
LONGEST = 600
"""How many characters an answer may have before its sources."""


OUTCOMES = set(
    (
        "figures year_card comparison trend ranking record share revisions estimators statements meaning sources "
        "coverage help which_one no_figure not_comparable out_of_scope not_understood"
    ).split()
)


def _yaml() -> YAML:
    yaml = YAML()
    yaml.width = 10_000
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def _told(exchange: Exchange) -> tuple[str, str]:
    """Return how a question was read, and the reply without the addresses of its sources and the facts' version."""
    reading, reply = exchange.reading, exchange.reply
    citations = tuple(each.model_copy(update={"link": ""}) for each in reply.citations)
    read_as = reading.query.describe() if isinstance(reading, Understood) else exchange.answer.outcome
    told = reply.model_copy(update={"citations": citations}).text() + "\n"
    return read_as, told.replace(reply.facts_version, "VERSION")


def _load(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = read_yaml(path)
    return loaded


@pytest.fixture(scope="module")
def told(real_store: Path) -> dict[str, list[Exchange]]:
    """Ask every story's questions, each story in a thread and on a day of its own."""
    stories = {path.stem: _load(path) for path in STORIES}
    asked = [
        (
            name,
            question(
                turn["asked"], name if len(story["turns"]) > 1 else "", date.fromisoformat(story["today"])
            ),
        )
        for name, story in stories.items()
        for turn in story["turns"]
    ]
    answered: dict[str, list[Exchange]] = {name: [] for name in stories}
    for (name, _), exchange in zip(asked, exchanges(real_store, [each for _, each in asked]), strict=True):
        answered[name].append(exchange)
    return answered


def _record(path: Path, told: list[tuple[str, str]]) -> None:
    yaml = _yaml()
    story = yaml.load(path.read_text("utf-8"))
    for turn, (read_as, said) in zip(story["turns"], told, strict=True):
        turn["read_as"] = read_as
        turn["said"] = LiteralScalarString(said)
    with path.open("w", encoding="utf-8") as file:
        yaml.dump(story, file)


def _body(said: str) -> str:
    """Return what stands before the sources and the further questions, without the bars of a chart."""
    told = "\n".join(line for line in said.splitlines() if not set(line) & set("▁▂▃▄▅▆▇█"))
    return told.split("\n\n[1] ", 1)[0].split("\n  · ", 1)[0]


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_story_is_told_as_recorded(path: Path, told: dict[str, list[Exchange]], accepts: bool):
    """Every turn is read and answered word for word as on file."""
    now = [_told(each) for each in told[path.stem]]
    if accepts:
        _record(path, now)

    assert [(turn["read_as"], turn["said"]) for turn in _load(path)["turns"]] == now


def _is_for_print(exchange: Exchange) -> bool:
    return isinstance(exchange.reading, Understood) and exchange.reading.query.form is Form.COPY


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_story_keeps_its_answers_short(path: Path, told: dict[str, list[Exchange]]):
    """No recorded answer is longer than 600 characters before its sources, sentences for print than twice that."""
    lengths = [len(_body(turn["said"])) for turn in _load(path)["turns"]]
    most = [LONGEST * 2 if _is_for_print(each) else LONGEST for each in told[path.stem]]

    assert [length for length, room in zip(lengths, most, strict=True) if length > room] == []


def test_the_stories_cover_both_languages_and_every_outcome(told: dict[str, list[Exchange]]):
    """There are at least sixty, a third of them in Spanish, and no kind of answer or refusal lacks one."""
    spanish = [path for path in STORIES if _load(path)["story"].endswith("(es)")]

    assert len(STORIES) >= FEWEST
    assert len(spanish) >= FEWEST // 3
    assert OUTCOMES - {each.answer.outcome for story in told.values() for each in story} == set()
