"""Words as they are typed on a phone are written out, and what only looks like them is left."""

import pytest

from bot.reading.words.shorthand import written_out
from bot.values.text import words


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("q pais", "que pais"),
        ("xq difieren", "por que difieren"),
        ("muertes x fentanilo", "muertes por fentanilo"),
        ("listo pa publicar", "listo para publicar"),
        ("cta coca", "cuanta coca"),
        ("overdose deaths PA 2021", "overdose deaths pa 2021"),
        ("overdose deaths pa 2021", "overdose deaths pa 2021"),
        ("saw on x today", "saw on x today"),
        ("coca x 2", "coca x 2"),
        ("dpto con mas coca", "departamento con mas coca"),
        ("Q: coca", "q coca"),
        ("how much coca is there rn", "how much coca is there right now"),
        ("cuanta coca huvo", "cuanta coca hubo"),
    ],
)
def test_short_words_are_written_out(typed: str, read: str):
    """Each keeps the span in which it was typed."""
    out = written_out(words(typed), typed)

    assert " ".join(each.text for each in out) == read
    assert all(0 <= each.start < each.end <= len(typed) for each in out)
