"""Names are found however they are written."""

import pytest

from bot.reading.spelling.lexicon import Lexicon
from bot.reading.spelling.names import Name, singular

COCA, COCAINE, CODEINE = (Name("substance", each) for each in ("coca", "cocaine", "codeine"))
COLOMBIA, BOLIVIA, BOLIVAR = (Name("place", each) for each in ("CO", "BO", "CO-13"))
TOWN, CROATIA = Name("place", "CO-15204"), Name("place", "HR")


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    """File a few names that lie dangerously close together."""
    names = [
        ("coca", COCA, False), ("cocaine", COCAINE, False), ("cocaína", COCAINE, False), ("codeine", CODEINE, False),
        ("Colombia", COLOMBIA, False), ("Bolivia", BOLIVIA, False), ("Bolívar", BOLIVAR, False),
        ("Croacia", CROATIA, False), ("Cómbita", TOWN, True), ("Norte de Santander", Name("place", "CO-54"), False),
        ("seizures", Name("measure", "seizures"), False), ("please", Name("filler", ""), False),
        ("Hungary", Name("elsewhere", "HU"), False), ("colombie", Name("refusal", "other language"), False),
        ("january", Name("spelt", ""), False),
    ]  # fmt: skip
    return Lexicon(
        names,
        frozenset({"cocoa"}),
        [("cocoa", COCA)],
        frozenset({Name("refusal", "other language")}),
    )


def test_the_longest_name_at_a_word_is_the_one_mentioned(lexicon: Lexicon):
    """Mentions do not overlap."""
    found = list(lexicon.mentions("coca norte de santander seizure".split()))

    assert [(each.first, each.last, each.phrase) for each in found] == [
        (0, 1, "coca"),
        (1, 4, "norte de santander"),
        (4, 5, "seizure"),
    ]


def test_a_corrected_word_is_shown_as_its_name_is_written(lexicon: Lexicon):
    """Accents and capitals come back."""
    assert lexicon.written("bolivar") == "Bolívar"
    assert lexicon.written("unheard") == "unheard"


@pytest.mark.parametrize(
    ("plural", "one"),
    [("seizures", "seizure"), ("cities", "city"), ("incautaciones", "incautacion"), ("us", "us"), ("crisis", "crisis"),
     ("whats", "whats"), ("boxes", "box")],
)  # fmt: skip
def test_plurals_of_both_languages_lose_their_ending(plural: str, one: str):
    """And words that only look like plurals keep it."""
    assert singular(plural) == one
