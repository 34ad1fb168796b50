"""Diminutives lead back to the words that they are made of."""

import pytest

from bot.reading.words.diminutives import full_forms


@pytest.mark.parametrize(
    ("small", "full"),
    [
        ("grafiquito", "grafico"),
        ("numeritos", "numeros"),
        ("tablita", "tabla"),
        ("datico", "dato"),
        ("cifrilla", "cifra"),
        ("informecito", "informe"),
    ],
)
def test_a_diminutive_leads_to_its_word(small: str, full: str):
    """With the spelling that the stem has without it."""
    assert full in full_forms(small)


def test_a_short_word_is_no_diminutive():
    """'Cita' is a citation."""
    assert not list(full_forms("cita"))
