"""A small part of the sweep of typing errors, and what the sweep itself is built on."""

# ruff: noqa: S311 (seeded on purpose; what is measured is printed)

import asyncio
from pathlib import Path
from random import Random

import pytest

from tests.bench.corpora import knowledge_of
from tests.bench.slips import Kind, slipped, slips, slips_apart
from tests.bench.sweep import APART, ONCE, TOGETHER, swept

SAMPLE = 60

MOST_READ_WRONG = {ONCE: 0, APART: 0.001, TOGETHER: 0.003}
LEAST_READ_RIGHT = {ONCE: 0.97, APART: 0.94, TOGETHER: 0.7}
"""Shares of the sample, with room for the lot: each phrasing filed has sixty others drawn, and of short words few survive two slips; the whole sweep says more, and ``tests/readings/slips.yaml`` what each slip must give."""


def test_misspelt_questions_are_read_as_they_were_meant(real_store: Path):
    """Nearly all with one slip and with two in two words, most with two in one; hardly any as something else."""
    found = list(swept(asyncio.run(knowledge_of(real_store)), SAMPLE))

    def share(edits: str, name: str) -> float:
        of_edits = [each.outcome.name for each in found if each.edits == edits]
        return of_edits.count(name) / len(of_edits)

    assert {
        edits: share(edits, "wrong")
        for edits, most in MOST_READ_WRONG.items()
        if share(edits, "wrong") > most
    } == {}
    assert {
        edits: share(edits, "right")
        for edits, least in LEAST_READ_RIGHT.items()
        if share(edits, "right") < least
    } == {}


@pytest.mark.parametrize(
    ("kind", "lengths"),
    [
        (Kind.DROPPED, {7}),
        (Kind.DOUBLED, {9}),
        (Kind.SWAPPED, {8}),
        (Kind.BESIDE, {8}),
        (Kind.BESIDE_ES, {8}),
        (Kind.MISHEARD, {8, 9}),
    ],
)
def test_a_slip_changes_one_letter(kind: Kind, lengths: set[int]):
    """Each kind of slip leaves a word of the length it must have, and is the same for the same seed."""
    made = [slipped("Colombia", kind, Random(seed)) for seed in range(50)]

    assert {len(each) for each in made} == lengths
    assert made == [slipped("Colombia", kind, Random(seed)) for seed in range(50)]


def test_a_space_is_left_out_before_the_next_word():
    """Numbers and short words included; the last word has none after it."""
    found = [slip.text for slip in slips("cocaine deaths 2021", 1, Random(1), (Kind.JOINED,))]

    assert found == ["cocainedeaths 2021", "cocaine deaths2021"]


def test_two_slips_apart_fall_in_two_words():
    """One in each, and nothing else of the text is touched."""
    found = list(slips_apart("Colombia cocaine deaths", Random(1)))

    assert all(len(set(each.text.split()) & {"Colombia", "cocaine", "deaths"}) <= 1 for each in found)
    assert {each.meant.split(" and ")[0] for each in found} == {"Colombia", "cocaine", "deaths"}


def test_only_longer_words_are_misspelt():
    """Words of four letters and numbers are left as they are."""
    found = list(slips("coca Perú 2021 Colombia", 1, Random(1)))

    assert {each.meant for each in found} == {"Colombia"}
    assert all(each.text.startswith("coca Perú 2021 ") for each in found)
