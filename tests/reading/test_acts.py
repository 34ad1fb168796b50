"""Verbs are found by any of their forms, and none is a form of two acts."""

from collections import Counter

from bot.reading.acts import _ACTS, FORMS


def test_each_form_belongs_to_one_act():
    """A form of two acts would make the one question the other."""
    assert [form for form, times in Counter(_ACTS.split()).items() if times > 1] == []


def test_an_act_is_known_by_its_forms_in_both_languages():
    """Expelled, kicked and echó are one act, and stopped is another."""
    assert FORMS["expulso"] == FORMS["kicked"] == FORMS["echo"] == "expel"
    assert FORMS["suspendio"] == FORMS["halted"] == "stop"
