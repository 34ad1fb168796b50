"""An oath behind a question word is left out; elsewhere it stays what it is."""

import pytest

from bot.reading.words.oaths import without_oaths
from bot.values.text import words


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("qué diablos es producción potencial", "que es produccion potencial"),
        ("cuánta puta coca hay", "cuanta coca hay"),
        ("what the hell is the SIMCI", "what is the simci"),
        ("who the fuck counts this", "who counts this"),
        ("puta coca 2021", "puta coca 2021"),
        ("the hell of drugs", "the hell of drugs"),
    ],
)
def test_an_oath_parts_no_question_word_from_what_it_asks(typed: str, read: str):
    """Only right behind the question word, with the article that belongs to it."""
    assert " ".join(each.text for each in without_oaths(words(typed))) == read
