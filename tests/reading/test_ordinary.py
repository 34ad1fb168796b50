"""Ordinary words are known as they are in the text that comes with the store."""

from bot.library.compile import _ordinary
from bot.library.ordinary import ordinary_words
from bot.reading.ordinary import OrdinaryWords


def test_every_ordinary_word_is_known_and_no_part_of_one_is():
    """What the store brings holds each word, and neither two side by side nor a piece of one."""
    held = OrdinaryWords(_ordinary())
    listed = [marked.split(":")[0] for marked in ordinary_words()]
    pieces = {word[:-1] for word in listed} - set(listed)

    assert [word for word in listed if word not in held] == []
    assert [piece for piece in pieces if piece in held] == []
    assert " ".join(listed[:2]) not in held
