"""Words of statements are found by any of their equals, and none stands in two lines."""

from collections import Counter

from bot.reading.words.equals import _EQUALS, FORMS


def test_each_form_belongs_to_one_line():
    """A form in two lines would make the one question the other."""
    assert [form for form, times in Counter(_EQUALS.split()).items() if times > 1] == []


def test_an_act_is_known_by_its_forms_in_both_languages():
    """Expelled, kicked and echó are one act, and stopped is another."""
    assert FORMS["expulso"] == FORMS["kicked"] == FORMS["echo"] == "expel"
    assert FORMS["suspendio"] == FORMS["halted"] == "stop"


def test_whom_it_concerns_is_found_in_both_languages_and_as_noun_or_verb():
    """Eradicating is erradicación, a grower a campesino, and cocaína cocaine."""
    assert FORMS["eradicating"] == FORMS["erradicacion"] == "eradicate"
    assert FORMS["grower"] == FORMS["campesino"] == "farmer"
    assert FORMS["cocaina"] == "cocaine"
