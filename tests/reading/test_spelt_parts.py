"""Parts told as so many of so many."""

import pytest

from bot.reading.amounts.spelt_numbers import with_numbers
from bot.values.text import words


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("1 de cada 4 hectáreas", "aproximadamente 25 % de hectareas"),
        ("dos de cada tres muertes", "aproximadamente 66.67 % de muertes"),
        ("one in four hectares", "about 25 % of hectares"),
        ("two out of every three", "about 66.67 % of"),
        ("four in two", "four in two"),
        ("coca in 4 countries", "coca in 4 countries"),
        ("1 in 2021", "1 in 2021"),
    ],
)
def test_so_many_of_so_many_is_a_rough_percentage(text: str, read: str):
    """What is no smaller number of a larger one stays as it is."""
    assert " ".join(word.text for word in with_numbers(words(text))) == read


def test_a_part_keeps_the_span_of_its_first_number():
    """Whoever asks why is shown what was typed."""
    text = "una de cada cuatro"

    number = with_numbers(words(text))[1]

    assert text[number.start : number.end] == "una"
