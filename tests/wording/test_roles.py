"""Which figures an answer rests on, and the part each plays."""

import pytest

from bot.values.amount import Amount
from bot.values.finding import DerivedKind
from bot.wording.roles import cast, derived_of
from tests.wording.stories import STORIES


def _parts(name: str) -> list[tuple[str, str, bool]]:
    told = []
    for figure, role, current in cast(STORIES[name]):
        assert isinstance(figure.amount, Amount)
        told.append(
            (f"{figure.series.estimator} {figure.period.code} {figure.amount.written()}", str(role), current)
        )
    return told


def test_a_figure_brings_its_rival_its_base_and_what_the_base_was() -> None:
    """Lead, other, operand and revision are told apart."""
    assert _parts("figure with another estimate, a fall and a revision before") == [
        ("us 2021 972", "lead", True),
        ("unodc 2021 1,400", "other", True),
        ("us 2020 994", "operand", True),
        ("us 2020 1,010", "revision", False),
        ("unodc 2020 1,228", "operand", True),
    ]


@pytest.mark.parametrize(
    ("name", "roles"),
    [
        ("figure that was revised", ["lead", "revision", "other"]),
        ("figure of a year card", ["lead", "other", "operand", "lead", "other", "operand", "revision"]),
        ("years compared, estimators opposed", ["lead", "operand", "operand", "operand"]),
        ("trend with gaps", ["lead", "operand", "operand", "operand", "operand"]),
        ("biggest rise", ["lead", "operand", "operand"]),
        ("second place", ["lead", "operand", "operand"]),
        ("ranking with a tie", ["lead", "lead", "operand"]),
        ("no record", ["lead", "operand", "other", "operand"]),
        ("a record with a tie and a break", ["lead", "operand", "operand", "operand", "other", "operand"]),
        ("share of all drugs", ["lead", "operand"]),
        ("revised", ["lead", "revision", "other", "revision"]),
        ("a number of another year", ["lead", "revision", "other", "other", "revision"]),
        ("estimators side by side", ["lead", "other", "operand", "operand"]),
        ("sources", ["lead", "revision", "other", "revision"]),
        ("no such year", ["nearest", "nearest"]),
        ("not comparable", ["operand", "operand"]),
        ("an event", []),
        ("help", []),
    ],
)
def test_each_kind_of_answer_gives_its_figures_their_part(name: str, roles: list[str]) -> None:
    """Each figure once, in the first part that it plays."""
    parts = cast(STORIES[name])

    assert [part.role for part in parts] == roles
    assert len({part.figure.id for part in parts}) == len(parts)
    assert all(part.current is not (part.role == "revision") for part in parts if part.role != "other")


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        (
            "figure with another estimate, a fall and a revision before",
            ["change", "percent change", "change", "percent change", "percent difference"],
        ),
        ("figure of a year card", ["change", "percent change", "change", "percent change"]),
        ("years on both sides of a break", ["change", "percent change"]),
        ("average", ["average"]),
        ("biggest fall", ["change", "percent change"]),
        ("share of all drugs", ["share"]),
        (
            "estimators side by side",
            [
                "percent difference",
                "percent difference",
                "change",
                "percent change",
                "change",
                "percent change",
            ],
        ),
        ("ranking", []),
    ],
)
def test_every_computed_number_is_on_record(name: str, kinds: list[str]) -> None:
    """What the text computes can be computed again."""
    assert [one.kind for one in derived_of(STORIES[name])] == [DerivedKind(kind) for kind in kinds]
