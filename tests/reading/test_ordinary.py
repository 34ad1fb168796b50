"""Ordinary words are known as they are in the text that comes with the store."""

import pytest

from bot.library.compile import _ordinary
from bot.library.ordinary import ordinary_words
from bot.reading.spelling.ordinary import OrdinaryWords


def test_every_ordinary_word_is_known_and_no_part_of_one_is():
    """What the store brings holds each word, and neither two side by side nor a piece of one."""
    held = OrdinaryWords(_ordinary())
    marks = dict(marked.split(":") for marked in ordinary_words())
    rare = [word for word, mark in marks.items() if mark.startswith("--")]
    listed = [word for word, mark in marks.items() if not mark.startswith("--")]
    pieces = {word[:-1] for word in marks} - set(marks)

    assert [word for word in listed if word not in held or held.is_rare(word)] == []
    assert [word for word in rare if word in held or not held.is_rare(word)] == []
    assert [piece for piece in pieces if piece in held or held.is_rare(piece)] == []
    assert " ".join(listed[:2]) not in held


@pytest.mark.parametrize(
    ("word", "typed", "written"),
    [
        ("cocina", "cocina", True),
        ("cocina", "cocína", False),
        ("pago", "pagó", True),
        ("camion", "CAMIÓN", True),
        ("camion", "camion", True),
        ("camion", "cámion", False),
    ],
)
def test_an_accent_tells_an_ordinary_word_from_a_slip(word: str, typed: str, written: bool):
    """One left out is nothing, one where the word bears none is a letter of another word."""
    assert OrdinaryWords(_ordinary()).is_written(word, typed) == written
