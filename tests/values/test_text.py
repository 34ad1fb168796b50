"""Flattening makes every way of typing a word one, and keeps track of where the word stood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.values.text import folded, words


@pytest.mark.parametrize(
    ("text", "flat"),
    [
        ("¿Cuánta coca?", "cuanta coca"),
        ("coca2021", "coca 2021"),
        ("COCA２０２１", "coca 2021"),
        ("EE.UU. y U.S.", "ee uu y us"),
        ("Petro’s plan, '21", "petro plan '21"),
        ("1,010 vs 230.028", "1,010 vs 230.028"),
        ("2019,2020", "2019 2020"),
        ("co\u200bca", "coca"),
        ("ﬁnal", "final"),
        ("don't", "dont"),
        ("41%", "41 %"),
        ("", ""),
        ("🌿 ... —", ""),
    ],
)
def test_words_are_flattened(text: str, flat: str):
    """Case, accents, width, marks and letter-digit borders vanish."""
    assert folded(text).split() == flat.split()


@given(st.text(max_size=300))
def test_flattening_twice_is_flattening_once(text: str):
    """What is flat stays as it is."""
    assert folded(folded(text)) == folded(text)


@given(st.text(max_size=300))
def test_every_word_points_at_the_text_it_claims(text: str):
    """A word's span, flattened by itself, holds the word."""
    for word in words(text):
        assert 0 <= word.start < word.end <= len(text)
        claimed = folded(text[word.start : word.end]).replace(" ", "").replace("'", "")
        # One character can unfold into several words: ¼ is 1 and 4.
        assert word.text.replace("'", "") in claimed
