"""A small part of the sweep of typing errors, and what the sweep itself is built on."""

# ruff: noqa: S311 (seeded on purpose; what is measured is printed)

import asyncio
from pathlib import Path
from random import Random

import pytest

from tests.bench.corpora import knowledge_of
from tests.bench.slips import Kind, slipped, slips
from tests.bench.sweep import swept

SAMPLE = 60

READ_WRONG = {
    "en 2019 cuántos consumidores menuakes de cocaína había en eeuu": (
        "figure · users-past-year · cocaine · US · 2019"
    ),
    "fy23 fentanyl groder seizures": ("figure · seizures · fentanyl · US · FY2023"),
    "precio del gramo de cocaína en esaañ en 2021": ("figure · price-retail · cocaine · US · 2021"),
    "qué paísa cultivaron más coca en 2020": ("figure · cultivation · coca · CO-05 · 2020"),
}
"""Questions with two slips in one word that are read as something else, with what as: none may be added."""


def test_no_misspelt_question_is_read_as_another(real_store: Path):
    """Read as it was meant or asked back, but for those on file; most are read as they were meant."""
    found = list(swept(asyncio.run(knowledge_of(real_store)), SAMPLE))
    once = [each for each in found if each.edits == 1]
    wrong = {each.slip.text: each.outcome.told for each in found if each.outcome.name == "wrong"}

    assert wrong == READ_WRONG
    assert sum(each.outcome.name == "right" for each in once) / len(once) > 0.9


@pytest.mark.parametrize(
    ("kind", "lengths"),
    [
        (Kind.DROPPED, {7}),
        (Kind.DOUBLED, {9}),
        (Kind.SWAPPED, {8}),
        (Kind.BESIDE, {8}),
        (Kind.BESIDE_ES, {8}),
    ],
)
def test_a_slip_changes_one_letter(kind: Kind, lengths: set[int]):
    """Each kind of slip leaves a word of the length it must have, and is the same for the same seed."""
    made = [slipped("Colombia", kind, Random(seed)) for seed in range(50)]

    assert {len(each) for each in made} == lengths
    assert made == [slipped("Colombia", kind, Random(seed)) for seed in range(50)]


def test_only_longer_words_are_misspelt():
    """Words of four letters and numbers are left as they are."""
    found = list(slips("coca Perú 2021 Colombia", 1, Random(1)))

    assert {each.meant for each in found} == {"Colombia"}
    assert all(each.text.startswith("coca Perú 2021 ") for each in found)
