"""The language of a question is told by its words, and what is offered to whoever asked is in it."""

import asyncio
from pathlib import Path

import pytest

from bot.reading.hearing import hear
from bot.reading.knowledge import Knowledge
from bot.reading.reader import read
from bot.snapshot import Snapshot
from bot.values.question import Question, Spoken
from bot.values.reading import NotUnderstood
from tests.conftest import TODAY
from tests.facts.asking import read_yaml

LANGUAGES = read_yaml(Path(__file__).parent / "languages.yaml")


@pytest.fixture(scope="module")
def knowledge(real_store: Path) -> Knowledge:
    """Learn the real facts."""

    async def learn() -> Knowledge:
        snapshot = await Snapshot.open(real_store)
        await snapshot.close()
        return snapshot.knowledge

    return asyncio.run(learn())


def test_each_question_is_heard_in_its_language(knowledge: Knowledge):
    """A question by itself is in the language that its words are of."""
    heard = {
        text: hear(Question(text=text, today=TODAY), knowledge).language
        for texts in LANGUAGES.values()
        for text in texts
    }

    assert heard == {text: language for language, texts in LANGUAGES.items() for text in texts}


@pytest.mark.parametrize(
    ("text", "thread", "language"),
    [
        ("no, me referia a ecuador", "es", "es"),
        ("vs 2006", "es", "es"),
        ("copy", "es", "es"),
        ("in 2006", "es", "en"),
        ("Nariño?", "en", "en"),
        ("laboratorios?", "en", "es"),
        ("csv", "", "en"),
    ],
)
def test_a_thread_keeps_its_language_where_a_follow_up_has_none(
    knowledge: Knowledge, text: str, thread: Spoken, language: str
):
    """A name, a year or a command changes nothing; a word that only the other language has does."""
    assert hear(Question(text=text, today=TODAY), knowledge, thread).language == language


@pytest.mark.parametrize(
    ("text", "at_home", "language"),
    [
        ("coca ucayali 2024", "", "es"),
        ("coca ucayali 2024", "en", "en"),
        ("north santander coca 2021", "", "en"),
        ("coca 2021", "", "en"),
        ("coca 2021", "es", "es"),
        ("overdose ohio 2022", "es", "en"),
        ("coca de ucayali", "en", "es"),
    ],
)
def test_a_newsroom_says_what_no_word_tells(knowledge: Knowledge, text: str, at_home: Spoken, language: str):
    """Its own language is that of a question without a word of either, and of no other."""
    assert hear(Question(text=text, today=TODAY, at_home=at_home), knowledge).language == language


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("cuántos informes de la brigada hubo en octubre de 2024", "es"),
        ("el monopolio de la coca del Perú y las brigadas", "es"),
        ("how many brigades were on the coca of Peru", "en"),
    ],
)
def test_what_is_offered_is_in_the_language_of_the_question(knowledge: Knowledge, asked: str, language: str):
    """Nobody who asks in Spanish is offered questions in English."""
    reading = read(Question(text=asked, today=TODAY), knowledge)

    assert isinstance(reading, NotUnderstood)
    offered = [hear(Question(text=text, today=TODAY), knowledge).language for text in reading.suggestions]
    assert offered == [language] * len(offered) != []
