"""Numbers written in words, read as digits where they are years or places in an order."""

import pytest

from bot.reading.spelt_numbers import with_numbers
from bot.values.text import words


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("coca en dos mil veintiuno", "coca en 2021"),
        ("dos mil veinte y uno", "2021"),
        ("two thousand and nineteen", "2019"),
        ("in two thousand twenty three", "in 2023"),
        ("top ten states", "top 10 states"),
        ("los cinco países con más coca", "los 5 paises con mas coca"),
        ("las diez primeras", "las 10 primeras"),
        ("two thousand tons", "two thousand tons"),
        ("dos mil hectáreas", "dos mil hectareas"),
        ("los tres países andinos", "los tres paises andinos"),
        ("top one", "top one"),
        ("which of the two countries had more", "which of the two countries had more"),
        ("dos mil", "dos mil"),
        ("top", "top"),
    ],
)
def test_only_years_and_places_in_an_order_become_digits(text: str, read: str):
    """What counts tons or belongs to a name stays as it is."""
    assert " ".join(word.text for word in with_numbers(words(text))) == read


def test_a_number_keeps_the_span_that_it_was_typed_in():
    """Whoever asks why is shown the words as they were written."""
    text = "coca en dos mil veintiuno, por favor"

    number = with_numbers(words(text))[2]

    assert text[number.start : number.end] == "dos mil veintiuno"
