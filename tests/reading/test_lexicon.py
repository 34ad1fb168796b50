"""Names are found however they are written, and what is misspelt is forgiven only where one meaning is likely."""

import pytest

from bot.reading.keyboard import LIKELY, UNLIKELY, cost
from bot.reading.lexicon import Lexicon
from bot.reading.names import Fix, Name, singular

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
        (frozenset({"codes", "seizes"}), frozenset({"cocoa"})),
        [("cocoa", COCA)],
        frozenset({Name("refusal", "other language")}),
    )


@pytest.mark.parametrize(
    "typed", ["colmbia", "coolombia", "colobmia", "volombia", "colombiz", "clolmbia", "xolombiz"]
)
def test_a_letter_dropped_doubled_swapped_or_beside_its_key_is_forgiven(lexicon: Lexicon, typed: str):
    """Once in a word of five letters, twice in a longer one."""
    assert [fix.read for fix in lexicon.fix(typed)] == [("colombia",)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("cocoa", []),
        ("hungry", []),
        ("hungay", []),
        ("codaine", ["cocaine", "codeine"]),
        ("boliva", ["bolivia", "bolivar"]),
        ("combia", ["combita", "colombia"]),
        ("coacia", ["croacia", "cocaina"]),
        ("xyzzyx", []),
        ("seizes", []),
    ],
)
def test_near_names_are_asked_about_or_left_alone(lexicon: Lexicon, typed: str, meant: list[str]):
    """A slip between two names is nobody's; confusable and ordinary words, and names from elsewhere, are no slips."""
    assert sorted(fix.read[0] for fix in lexicon.fix(typed)) == sorted(meant)


def test_two_names_typed_as_one_word_are_told_apart(lexicon: Lexicon):
    """A missing space is one slip."""
    assert lexicon.fix("bolivarseizures") == (Fix("bolivarseizures", ("bolivar", "seizures"), 1),)
    assert lexicon.fix("cocacolombia") == (Fix("cocacolombia", ("coca", "colombia"), 1),)


def test_a_word_that_some_name_holds_is_never_corrected(lexicon: Lexicon):
    """Singular or plural, whatever else it resembles."""
    assert lexicon.fix("colombias") == ()
    assert lexicon.fix("norte") == ()


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


@pytest.mark.parametrize(
    ("typed", "meant", "slip"),
    [("colombia", "colombia", 0), ("colmbia", "colombia", LIKELY), ("coloombia", "colombia", LIKELY),
     ("cololmbia", "colombia", LIKELY), ("colombai", "colombia", LIKELY), ("colombis", "colombia", LIKELY),
     ("colombip", "colombia", UNLIKELY), ("columbia", "colombia", LIKELY), ("volomnia", "colombia", 2 * LIKELY)],
)  # fmt: skip
def test_likely_slips_cost_less(typed: str, meant: str, slip: float):
    """Fingers drop, double, swap and miss by one key, ears mistake a vowel; a key on the far side is seldom struck."""
    assert cost(typed, meant) == pytest.approx(slip)
