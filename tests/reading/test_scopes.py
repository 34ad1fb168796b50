"""Scopes are put together out of what was said of them, and nothing said is dropped."""

import pytest

from bot.reading.series.scopes import Scopes
from bot.values.catalogue import Catalogue, Scope
from tests.make import measure

NAMES = {
    "past-year": "in the past year",
    "women": "women",
    "men": "men",
    "past-year-women": "in the past year; women",
    "past-year-men": "in the past year; men",
}


@pytest.fixture(scope="module")
def scopes() -> Scopes:
    """Know five scopes and a measure that names one of them."""
    users = measure("users-past-year", name="past-year users")
    named = {
        key: Scope(id=key, order=number, name=name, name_es=name)
        for number, (key, name) in enumerate(NAMES.items())
    }
    return Scopes(Catalogue(version="", scopes=named, measures={"users-past-year": users}))


@pytest.mark.parametrize(
    ("said", "lent", "held", "found"),
    [
        (["past-year", "women"], [], [*NAMES], "past-year-women"),
        (["women"], [], [*NAMES], "women"),
        (["men"], ["past-year-women"], [*NAMES], "past-year-men"),
        (["past-year", "women"], [], ["past-year", "women"], None),
        (["men", "women"], [], [*NAMES], None),
        ([], [], [*NAMES], ""),
        (["women"], ["past-year"], ["women"], "women"),
    ],
)
def test_two_words_are_the_scope_that_has_both(
    scopes: Scopes, said: list[str], lent: list[str], held: list[str], found: str | None
):
    """All that was said is in the scope found, with what a thread lends, or no scope is."""
    assert found == scopes.fitting(said, lent, held, "prevalence")


def test_a_measure_can_have_a_scope_in_its_name(scopes: Scopes):
    """Past-year users are those of the past year: nothing more needs to be held."""
    assert scopes.fitting(["past-year"], [], [""], "users-past-year") == ""
    assert scopes.fitting(["past-year", "women"], [], ["women"], "users-past-year") == "women"


@pytest.mark.parametrize(
    ("said", "joined"),
    [(["past-year", "women"], True), (["women", "men"], False), (["women"], True)],
)
def test_two_ways_can_be_one(scopes: Scopes, said: list[str], joined: bool):
    """Women and the past year are one scope together, women and men are none."""
    assert joined is scopes.joined(said)
