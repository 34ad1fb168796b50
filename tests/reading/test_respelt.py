"""A question with its slips written right: what it is read as, what is told of them, and where its words stand."""

import asyncio
from pathlib import Path

import pytest

from bot.reading.knowledge import Knowledge
from bot.reading.reader import read
from bot.values.compared import ComparisonQuery
from bot.values.question import Question
from bot.values.reading import Understood
from tests.bench.corpora import TODAY, knowledge_of


@pytest.fixture(scope="module")
def knowledge(real_store: Path) -> Knowledge:
    """Learn the real facts."""
    return asyncio.run(knowledge_of(real_store))


def _understood(text: str, knowledge: Knowledge) -> Understood:
    reading = read(Question(text=text, today=TODAY), knowledge)
    assert isinstance(reading, Understood), reading
    return reading


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("a senator cñaims coca in Peru fell 20% in 2023", "a senator claims coca in Peru fell 20% in 2023"),
        (
            "did Collombia have twice as much coca as Peru in 2021",
            "did Colombia have twice as much coca as Peru in 2021",
        ),
        (
            "tenía Colombka el doble de coca que Perú en 2021",
            "tenía Colombia el doble de coca que Perú en 2021",
        ),
        (
            "un senador assegura que la coca en Perú bajó un 20% en 2023",
            "un senador asegura que la coca en Perú bajó un 20% en 2023",
        ),
        ("US HALTS COCA WURVEY", "US HALTS COCA SURVEY"),
    ],
)
def test_what_looks_at_the_text_finds_words_with_slips_as_well(typed: str, meant: str, knowledge: Knowledge):
    """A speaker, a factor or a statement is found in what was meant, and the slip is told."""
    reading = _understood(typed, knowledge)

    assert reading.query.describe() == _understood(meant, knowledge).query.describe()
    assert len(reading.corrected) == 1
    assert reading.corrected[0].typed in typed.split()


def test_words_stand_where_they_were_typed(knowledge: Knowledge):
    """Behind a word that is written with a letter less every span is that of the text as it came."""
    typed = "un senador assegura que la coca en Perúu bajó un 20% en 2023"
    query = _understood(typed, knowledge).query
    assert isinstance(query, ComparisonQuery)
    places = [side.subject.place for side in query.sides]

    assert {(each.words, typed[each.start : each.end]) for each in places if each.end} == {("Perúu", "Perúu")}


@pytest.mark.parametrize(
    "text",
    ["Colombia frrne a Perú coca 2021", "coca colombia perruu zzz 2021", "coca frimble Narnia 2021"],
)
def test_no_name_is_made_by_a_slip_alone(text: str, knowledge: Knowledge):
    """Written right, a word that was read as another place or measure is none either."""
    reading = read(Question(text=text, today=TODAY), knowledge)

    assert not isinstance(reading, Understood)
