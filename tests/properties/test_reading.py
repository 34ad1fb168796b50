"""What holds of reading whatever the text: it is total and linear, the same everywhere, and true to the words it claims."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from bot.reading.hearing import hear
from bot.reading.knowledge import Knowledge
from bot.reading.reader import read
from bot.reading.spelling import mending
from bot.reading.spelling.mending import LONGEST
from bot.reading.spelling.names import SPELT
from bot.reading.spelling.speller import Speller
from bot.reading.vocabulary import names
from bot.snapshot import Snapshot
from bot.values.question import Question
from bot.values.reading import NotUnderstood, Reading, Unclear, Understood
from bot.values.text import words
from tests.conftest import ROOT, TODAY
from tests.facts.asking import read_yaml

LONGEST_TEXT = 40_000
READINGS = ROOT / "tests" / "readings"
_SETTINGS = settings(
    max_examples=40,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

_OFTEN = st.sampled_from(
    "coca cocaine Colombia Perú 2021 '21 fy2020 since desde vs and y ¿ ? \n . , “ ” 1.010 récord años São ﷺ ß İ ﬁ colmbia "
    "between 2015-2020 Norte de Santander deaths overdose unodc last year 2010s the ٣ Ⅷ 😀 é e\u0301 \u200b".split(
        " "
    )
)
_NUMBERS = st.from_regex(r"'?[0-9]{1,4}([.,'][0-9]{1,4}){0,3}( (million|mil|%|ha|kg|tons))?", fullmatch=True)
_ABOUT_NUMBERS = st.tuples(
    st.sampled_from(
        ["coca", "is", "who says", "cocaine seized in Ecuador", "overdose deaths 2021", "¿superó la coca"]
    ),
    _NUMBERS,
).map(" ".join)
texts = st.one_of(st.text(max_size=300), st.lists(_OFTEN, max_size=60).map(" ".join), _ABOUT_NUMBERS)


@pytest.fixture(scope="module")
def knowledge(real_store: Path) -> Knowledge:
    """Learn the real facts."""

    async def learn() -> Knowledge:
        snapshot = await Snapshot.open(real_store)
        await snapshot.close()
        return snapshot.knowledge

    return asyncio.run(learn())


def _read(text: str, knowledge: Knowledge) -> Reading:
    return read(Question(text=text, today=TODAY), knowledge)


def _load(name: str) -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = read_yaml(READINGS / name)
    return loaded


def _asked(name: str) -> Iterator[str]:
    for entry in _load(name):
        asked = entry.get("asked", ())
        yield from [asked] if isinstance(asked, str) else asked
        yield from entry.get("asked_es", ())


@given(text=texts)
@_SETTINGS
def test_any_text_gives_a_reading_and_the_same_one_again(knowledge: Knowledge, text: str):
    """Nothing that can be typed makes reading fail, and nothing in it depends on what was read before."""
    assert _read(text, knowledge) == _read(text, knowledge)


@pytest.mark.parametrize(
    "piece",
    ["a", "coca ", "2021 ", "ﷺ", "since 2015 ", "colmbia ", "?", "\n", "norte de ", "of de ", "1,", "x.", "'", "é ",
     "coca in colombia 2021? ", "united united ", "two years "],
)  # fmt: skip
def test_the_longest_text_is_read(knowledge: Knowledge, piece: str):
    """Forty thousand characters of anything are no question, or a short one said again."""
    text = (piece * LONGEST_TEXT)[:LONGEST_TEXT]

    assert _read(text, knowledge)


@pytest.mark.parametrize(
    "piece", ["colmbia xyzzyx ", "coca in colombia ", "norte norte de ", "since of de 2015 "]
)
def test_work_grows_no_faster_than_the_text_and_then_stops(
    knowledge: Knowledge, piece: str, monkeypatch: pytest.MonkeyPatch
):
    """Words heard and names looked up double with the text until it is longer than a question."""
    counts = {"words": 0, "fixes": 0}
    fixes, split = Speller.fixes, words

    def counted_fixes(speller: Speller, word: str, typed: str = "") -> object:
        counts["fixes"] += 1
        return fixes(speller, word, typed)

    def counted_words(text: str) -> object:
        found = split(text)
        counts["words"] += len(found)
        return found

    monkeypatch.setattr(Speller, "fixes", counted_fixes)
    monkeypatch.setattr(mending, "words", counted_words)
    work = []
    for length in (250, 500, 1000, 2000, 10_000, 20_000, LONGEST_TEXT):
        counts.update(words=0, fixes=0)
        hear(Question(text=(piece * length)[:length], today=TODAY), knowledge)
        work.append(sum(counts.values()))

    assert all(later <= 2 * sooner + 4 for sooner, later in pairwise(work[:4]))
    assert work[-1] == work[-2] == work[-3]
    assert counts["fixes"] <= LONGEST


def test_reading_is_the_same_for_every_hash_seed_and_locale(real_store: Path):
    """Sets are never walked in the order of their hashes, and no locale has a say."""
    asked = [
        *[*_asked("meanings-figures.yaml")][::9],
        *_asked("unclear.yaml"),
        *[*_asked("nothing.yaml")][::6],
    ]
    asked += ["colmbia cocain 2021", "coca boliva 2020", "cuanta codaina en peru", "cocaa en bolivai 2019"]
    program = (
        "import asyncio, json, sys, datetime, pathlib\n"
        "from bot.reading.reader import read\n"
        "from bot.snapshot import Snapshot\n"
        "from bot.values.question import Question\n"
        "knowledge = asyncio.run(Snapshot.open(pathlib.Path(sys.argv[1]))).knowledge\n"
        "day = datetime.date.fromisoformat(sys.argv[2])\n"
        "asked = json.loads(sys.stdin.buffer.read())\n"
        "print(ascii([repr(read(Question(text=text, today=day), knowledge)) for text in asked]))\n"
        "sys.stdout.flush()\n"
        "import os; os._exit(0)\n"
    )
    found = set()
    for seed, locale in (("0", "C"), ("4242", "tr_TR.UTF-8")):
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-c", program, str(real_store), TODAY.isoformat()],
            input=json.dumps(asked).encode(),
            capture_output=True,
            check=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale},
        )
        found.add(done.stdout)

    assert len(found) == 1


def _slots(value: object) -> Iterator[Any]:
    if hasattr(value, "origin") and hasattr(value, "start"):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _slots(each)
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _slots(getattr(value, name))


def _strayed(text: str, reading: Understood) -> list[str]:
    return [
        slot.words for slot in _slots(reading.query) if slot.end and text[slot.start : slot.end] != slot.words
    ]


@given(text=texts)
@_SETTINGS
def test_words_claim_the_very_letters_they_stand_on(text: str):
    """Cut out of the text by its span, a word flattens to itself, and spans stand in order."""
    found = words(text)

    assert all(0 <= word.start < word.end <= len(text) for word in found)
    assert all(one.end <= other.start or one.start <= other.start for one, other in pairwise(found))


def test_spans_point_at_the_words_they_claim(knowledge: Knowledge):
    """Whatever a slot says it was read from stands at that place in the question, typed as it was typed."""
    strayed: dict[str, list[str]] = {}
    for path in sorted(READINGS.glob("meanings-*.yaml")):
        for text in _asked(path.name):
            reading = _read(text, knowledge)
            if isinstance(reading, Understood) and not reading.left_unanswered:
                wrong = [each for each in _strayed(text, reading) if each != "as of"]
                if wrong:
                    strayed[text] = wrong

    assert strayed == {}


@pytest.mark.parametrize(
    ("asked", "typed", "read_as"),
    [
        ("colmbia cocaine production 2021", "colmbia", "Colombia"),
        ("coca cultivation colombia sinse 2015", "sinse", "since"),
        ("coca in colombia 2o21", "2o21", "2021"),
        ("COCAINA INCAUTDA EN COLOMBIA EN 2021", "INCAUTDA", "incautada"),
        ("cocaine production in Colombia in 2021, ofifcial estimate", "ofifcial", "official"),
    ],
)
def test_a_corrected_word_is_shown(knowledge: Knowledge, asked: str, typed: str, read_as: str):
    """Nothing is read as something else in silence, a word of a date included."""
    reading = _read(asked, knowledge)

    assert isinstance(reading, Understood)
    assert [(each.typed, each.read) for each in reading.corrected] == [(typed, read_as)]


ASKED_AGAIN = {
    "how many hectares of cocaine in Colombia in 2021 > how many hectares of cocaine cultivation in Colombia in 2021",
    "coca en los Andes en 2021 > coca en los Andes en 2021",
}
"""Questions offered as a choice which are not read, or ask the same back: to be mended, and none to be added."""


def test_every_question_offered_is_read_without_asking_the_same_back(knowledge: Knowledge):
    """A button that is pressed moves the conversation on."""
    again = set()
    for text in _asked("unclear.yaml"):
        reading = _read(text, knowledge)
        if isinstance(reading, Unclear):
            for candidate in reading.candidates:
                then = _read(candidate.question, knowledge)
                if isinstance(then, NotUnderstood) or (
                    isinstance(then, Unclear) and then.about == reading.about
                ):
                    again.add(f"{text} > {candidate.question}")

    assert again == ASKED_AGAIN


def test_every_name_of_the_vocabulary_is_found(knowledge: Knowledge):
    """Looked up as it is written, each name stands for what it names, and is mentioned where it stands alone."""
    lost = []
    for phrase, name, _ in names(knowledge.catalogue):
        flat = [word.text for word in words(phrase)]
        if not flat or name.kind == SPELT:
            continue
        mentioned = list(knowledge.lexicon.mentions(flat))
        whole = len(mentioned) == 1 and (mentioned[0].first, mentioned[0].last) == (0, len(flat))
        if not whole or name not in mentioned[0].names or name not in knowledge.lexicon.names(phrase):
            lost.append((phrase, name))

    assert lost == []
