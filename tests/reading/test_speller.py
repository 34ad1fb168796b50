"""What is misspelt is forgiven only where it is likely, and the likeliest slip goes first."""

import pytest

from bot.reading.spelling.keyboard import LIKELY, UNLIKELY, cost
from bot.reading.spelling.lexicon import Lexicon
from bot.reading.spelling.names import TOO_FAR, Fix, Name
from bot.reading.spelling.ordinary import OrdinaryWords
from bot.reading.spelling.put_for import owner
from bot.reading.spelling.speller import Speller
from bot.values.text import words

COCA, COCAINE, CODEINE = (Name("substance", each) for each in ("coca", "cocaine", "codeine"))
COLOMBIA, BOLIVIA, BOLIVAR = (Name("place", each) for each in ("CO", "BO", "CO-13"))
TOWN, CROATIA = Name("place", "CO-15204"), Name("place", "HR")


@pytest.fixture(scope="module")
def speller() -> Speller:
    """File a few names that lie dangerously close together."""
    names = [
        ("coca", COCA, False), ("cocaine", COCAINE, False), ("cocaína", COCAINE, False), ("codeine", CODEINE, False),
        ("Colombia", COLOMBIA, False), ("Bolivia", BOLIVIA, False), ("Bolívar", BOLIVAR, False),
        ("Croacia", CROATIA, False), ("Cómbita", TOWN, True), ("Norte de Santander", Name("place", "CO-54"), False),
        ("seizures", Name("measure", "seizures"), False), ("please", Name("filler", ""), False),
        ("Hungary", Name("elsewhere", "HU"), False), ("colombie", Name("refusal", "other language"), False),
        ("january", Name("spelt", "january"), False), ("in", Name("filler", ""), False),
        ("Quibdó", Name("place", "CO-27001"), False), ("record", Name("cue", "record"), False),
        ("crecer", Name("cue", "rise"), False), ("Chipre", Name("place", "CY"), False), ("EE. UU", Name("place", "US"), False),
        ("Conn", Name("place", "US-CT"), False), ("para", Name("filler", ""), False), ("Estados Unidos", Name("place", "US"), False),
    ]  # fmt: skip
    lexicon = Lexicon(
        names,
        frozenset({"cocoa", "hungary"}),
        [("cocoa", COCA)],
        frozenset({Name("refusal", "other language")}),
    )
    ordinary = " codes:o-\n seizes:o- seizurs:s-\n sizures:-o\n bolivio:-s"
    return Speller(lexicon, OrdinaryWords(ordinary), {"colombia": 40, "bolivia": 9, "record": 20})


@pytest.mark.parametrize(
    "typed", ["colmbia", "coolombia", "colobmia", "volombia", "colombiz", "clolmbia", "xolombiz"]
)
def test_a_letter_dropped_doubled_swapped_or_beside_its_key_is_forgiven(speller: Speller, typed: str):
    """Once in a word of five letters, twice in a longer one."""
    assert speller.fixes(typed)[0].read == ("colombia",)


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
def test_near_names_are_asked_about_or_left_alone(speller: Speller, typed: str, meant: list[str]):
    """A slip between two names is nobody's; confusable and ordinary words, and names from elsewhere, are no slips."""
    assert sorted(fix.read[0] for fix in speller.fixes(typed)) == sorted(meant)


def test_a_word_asked_with_far_more_often_is_weighed_with_one_slip_more(speller: Speller):
    """'Recer' may be record, which editors file questions with, as well as crecer, which lies nearer."""
    assert [fix.read for fix in speller.fixes("recer")] == [("crecer",), ("record",)]
    assert [fix.read for fix in speller.fixes("crecr")] == [("crecer",)]


@pytest.mark.parametrize(
    ("typed", "meant", "slips"),
    [
        ("cllombua", "colombia", 2),
        ("boliav", "bolivia", 2),
        ("recerd", "record", 1),
        ("rcerd", "record", TOO_FAR),
    ],
)
def test_two_slips_are_read_in_long_words_only(speller: Speller, typed: str, meant: str, slips: int):
    """In a short word, and in a name that nobody asks about, they are only offered."""
    assert next((fix.read, fix.slips) for fix in speller.fixes(typed)) == ((meant,), slips)
    assert all(fix.slips == TOO_FAR for fix in speller.fixes("chapare"))


def test_a_short_name_is_no_part_of_words_that_ran_together(speller: Speller):
    """'Connpara' is no Connecticut; EE. UU. may have run into its neighbours."""
    assert ("conn", "para") not in [fix.read for fix in speller.fixes("connpara")]


def test_two_names_typed_as_one_word_are_told_apart(speller: Speller):
    """A missing space is one slip, and short words run into their neighbours as well."""
    assert speller.fixes("bolivarseizures") == (Fix("bolivarseizures", ("bolivar", "seizures"), 1, LIKELY),)
    assert speller.fixes("cocacolombia") == (Fix("cocacolombia", ("coca", "colombia"), 1, LIKELY),)
    assert [fix.read for fix in speller.fixes("seizuresincolombia")] == [("seizures", "in", "colombia")]


def test_a_word_that_some_name_holds_is_never_corrected(speller: Speller):
    """Singular or plural, whatever else it resembles."""
    assert speller.fixes("colombias") == ()
    assert speller.fixes("norte") == ()


def test_only_a_name_as_it_is_written_owns_something():
    """An apostrophe was left out of 'colombias coca'; two letters too many are no genitive of anything."""
    lexicon = Lexicon([("Croacia", CROATIA, False)])
    of_one = Speller(lexicon, OrdinaryWords(""))

    assert owner(words("bigger than croacias"), 2, lexicon, of_one) == (
        Fix("croacias", ("croacia",), 1, LIKELY),
    )
    assert owner(words("bigger than croaciass"), 2, lexicon, of_one) == ()


@pytest.mark.parametrize(
    ("typed", "before", "meant"),
    [
        ("seizurs", "cocaine", ["seizures"]),
        ("sizures", "cocaine", ["seizures"]),
        ("seizurs", "in", []),
        ("seizes", "cocaine", []),
        ("bolivio", "coca", []),
        ("cocoa", "", []),
    ],
)
def test_an_ordinary_word_is_a_slip_only_where_it_is_unlikely(
    speller: Speller, typed: str, before: str, meant: list[str]
):
    """Seldom used or of the other language, and never for a name, nor where a name stands."""
    assert speller.fixes(typed) == ()
    assert [fix.read[0] for fix in speller.bold_fixes(typed, "en", before)] == meant


def test_what_sounds_the_same_is_one_slip(speller: Speller):
    """One letter written for two, as in 'kibdo'."""
    assert [fix.read for fix in speller.fixes("kibdo")] == [("quibdo",)]


@pytest.mark.parametrize(
    ("typed", "meant", "slip"),
    [("colombia", "colombia", 0), ("colmbia", "colombia", LIKELY), ("coloombia", "colombia", LIKELY),
     ("cololmbia", "colombia", LIKELY), ("colombai", "colombia", LIKELY), ("colombis", "colombia", LIKELY),
     ("colombip", "colombia", UNLIKELY), ("columbia", "colombia", LIKELY), ("volomnia", "colombia", 2 * LIKELY),
     ("unods", "unidos", 2 * LIKELY), ("neru", "peru", LIKELY)],
)  # fmt: skip
def test_likely_slips_cost_less(typed: str, meant: str, slip: float):
    """Fingers drop, double, swap and miss by one key, ears mistake a vowel; a key on the far side is seldom struck."""
    assert cost(typed, meant) == pytest.approx(slip)
