"""Entries held against their schema: every complaint has the line of the field it is about."""

import pytest
from pydantic import BaseModel

from bot.library.placed import placed
from bot.library.plain import read_plain
from bot.library.problems.problem import At, Problem
from bot.library.schema_facts import FigureFile, PublisherFile
from bot.library.schema_words import ActorEntry, PlaceEntry, UnitEntry

PUBLISHER = """\
publisher: league
name: League
editions:
  - id: league-2021
    title: One
    published: 2021
    accessed: 2023
    link: https://league.example/
    licence: free
  - id: league-2022
    title: Two
    published: 2022
    accessed: 2023
    link: https://league.example/
    licence:
    carries: us 2022
"""


def _told(model: type[BaseModel], text: str) -> list[str]:
    problems: list[Problem] = []
    node = read_plain(text, "x.yaml", problems.append)
    assert node is not None
    placed(model, node, "x.yaml", problems.append)
    return [f"{problem.at.line} {problem.what}" for problem in problems]


def test_complaints_about_a_part_have_its_line() -> None:
    """A blank field is a missing one, and stands in its own line."""
    assert _told(PublisherFile, PUBLISHER) == [
        "15 licence is missing here.",
        "16 Here should be a list, and there is a text.",
    ]


@pytest.mark.parametrize(
    ("model", "text", "told"),
    [
        (PlaceEntry, "id: Zenda\nname: Zenda\nkind: department\n", ["1 'Zenda' cannot be an id."]),
        (ActorEntry, "id: x\nname: X\nname_es: X\nin_office: 2022\n", ["4 in_office cannot be '2022'."]),
        (PlaceEntry, "id: XX\nname: X\nkind: town\n", ["3 kind cannot be 'town'."]),
        (
            FigureFile,
            "measure: x\nseries:\n  - place: XR\n    breaks:\n      - before: 2017\n        reason: y\n",
            ["5 why is missing here.", "6 I do not know the field reason."],
        ),
        (
            FigureFile,
            "measure: x\nseries:\n  - breaks: 2017\n",
            ["3 Here should be a list, and there is a text."],
        ),
        (FigureFile, "measure: [x]\n", ["1 Here should be a text, and there is a list."]),
        (FigureFile, "measure: x\nseries: [a]\n", ["2 Here should be fields, and there is a text."]),
        (
            UnitEntry,
            'id: x\nname: " xs "\nname_es: xs\nkind: count\nsingular: x\nsingular_es: x\n',
            ["2 name has spaces at its beginning or end; I leave them out."],
        ),
    ],
)
def test_complaints_are_about_the_right_line(model: type[BaseModel], text: str, told: list[str]) -> None:
    """Each complaint names its field and stands in its line."""
    assert _told(model, text) == told


def test_every_part_knows_where_it_stands() -> None:
    """A path leads to the line of a field, and a field left out to its entry's."""
    node = read_plain(
        PUBLISHER.replace("licence:\n", "licence: free\n").replace("us 2022", "[us 2022]"), "x", print
    )
    assert node is not None
    entry = placed(PublisherFile, node, "x", print)
    assert entry is not None
    assert entry.where("editions", 1, "published") == At("x", 12)
    assert entry.where("editions", 1, "carries", 0) == At("x", 16)
    assert entry.where("editions", 1, "note") == At("x", 10)
    assert entry.part(entry.entry.editions[1], "editions", 1).where("title") == At("x", 11)
