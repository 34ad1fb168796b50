"""The short way to read a plain question is the same as the long one, whatever is named in it."""

import asyncio
from pathlib import Path
from random import Random

import pytest

from bot.reading import reader
from bot.reading.hearing import hear
from bot.reading.knowledge import Knowledge
from bot.reading.plain import plainly_asked
from bot.reading.reader import read
from bot.snapshot import Snapshot
from bot.values.catalogue import Named
from bot.values.question import Question
from tests.conftest import TODAY

FORMS = (
    "{substance} {place} {year}",
    "{measure} {place} {year}",
    "{place} {measure} {substance} {year}",
    "how much {substance} did {place} have in {year}?",
    "what was the {measure} of {substance} in {place} in {year}",
    "how many {unit} of {substance} in {place} in {year}",
    "hi, can you give me the {measure} in {place}",
    "{estimator} {substance} {place} {year}",
    "cuánta {substance} hubo en {place} en {year}",
    "{measure} de {substance} en {place}, por favor",
)
LOT = 1500


@pytest.fixture(scope="module")
def knowledge(real_store: Path) -> Knowledge:
    """Learn the real facts."""

    async def learn() -> Knowledge:
        snapshot = await Snapshot.open(real_store)
        await snapshot.close()
        return snapshot.knowledge

    return asyncio.run(learn())


def _is_plain(text: str, knowledge: Knowledge) -> bool:
    heard = hear(Question(text=text, today=TODAY), knowledge)
    return not heard.doubts and plainly_asked(heard, knowledge) is not None


def _questions(knowledge: Knowledge, random: Random) -> list[str]:
    catalogue = knowledge.catalogue

    def a_name(of: Named) -> str:
        return random.choice([of.name, of.name_es, *of.aliases, *of.aliases_es])

    units, estimators = list(catalogue.units.values()), list(catalogue.estimators.values())
    held = sorted(knowledge.held.items())
    asked = []
    for _ in range(LOT):
        place, pairs = random.choice(held)
        measure, substance = random.choice(sorted(pairs))
        asked.append(
            random.choice(FORMS).format(
                substance=a_name(catalogue.substances[substance]),
                measure=a_name(catalogue.measures[measure]),
                place=a_name(catalogue.places[place]),
                unit=a_name(random.choice(units)),
                estimator=a_name(random.choice(estimators)),
                year=random.randint(1985, 2027),
            )
        )
    return asked


def test_both_ways_read_a_plain_question_alike(
    knowledge: Knowledge, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    """Nothing that the long way refuses, asks back or takes for another kind is answered by the short one."""
    random = Random(int(request.config.getoption("--seed")))  # noqa: S311 (seeded on purpose)
    questions = [
        Question(text=text, today=TODAY)
        for text in _questions(knowledge, random)
        if _is_plain(text, knowledge)
    ]
    short = [read(question, knowledge, explains=True) for question in questions]
    monkeypatch.setattr(reader, "plainly_asked", lambda *_: None)
    long = [read(question, knowledge, explains=True) for question in questions]
    assert len(questions) > LOT / 2
    assert short == long


@pytest.mark.parametrize(
    "text",
    [
        "coca colombia 2021",
        "how much coca was grown in Colombia in 2021?",
        "¿cuántas hectáreas de coca había en Perú en 2020?",
        "overdose deaths in the US in 2022",
        "hi, can you give me fentanyl deaths in Ohio",
    ],
)
def test_a_plain_question_is_told(text: str, knowledge: Knowledge) -> None:
    """What most people ask goes the short way."""
    assert _is_plain(text, knowledge)


@pytest.mark.parametrize(
    "text",
    [
        "coca",
        "coca colombia 2021 2020",
        "coca colombia peru 2021",
        "most coca colombia 2021",
        "how many cocaine seizures were there in Colombia in 2021",
        "coca municipalities in Nariño",
        "coca colombia since 2015",
        "coca colombia grown up 2021",
        "coca not in colombia 2021",
        "cocaine per 100,000 people colombia 2021",
        "coca colombia 2021 revised?",
        "is coca legal in colombia 2021",
    ],
)
def test_what_asks_for_more_is_not(text: str, knowledge: Knowledge) -> None:
    """Any word that might change what is asked sends a question the long way."""
    assert not _is_plain(text, knowledge)
