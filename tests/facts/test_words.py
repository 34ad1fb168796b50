"""What the real facts say of bodies and units, and what a thread does with thanks."""

from pathlib import Path

import pytest

from tests.facts.asking import exchanges, question


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("what is UNODC", "United Nations Office on Drugs and Crime (UNODC)"),
        ("what is the CDC", "US Centers for Disease Control and Prevention (CDC)"),
        ("qué es la UNODC", "Oficina de las Naciones Unidas contra la Droga y el Delito (UNODC)"),
        ("what is a hectare", "10,000 square meters"),
        ("what is a metric ton", "1,000 kilograms"),
        ("qué es una hectárea", "10.000 metros cuadrados"),
    ],
)
def test_bodies_go_by_their_full_name_and_units_by_their_size(
    real_store: Path, asked: str, said: str
) -> None:
    """Whoever asks what UNODC is learns what the letters stand for, and what a hectare is how large it is."""
    (exchange,) = exchanges(real_store, [question(asked)])
    assert exchange.answer.outcome == "meaning"
    assert said in exchange.reply.headline


def test_thanks_repeat_nothing_of_the_thread(real_store: Path) -> None:
    """A greeting gets no figure again, in either language."""
    asked = ["coca in Colombia 2021", "thanks!", "gracias"]
    first, *rest = exchanges(real_store, [question(text, "a") for text in asked])
    assert first.answer.outcome == "year_card"
    assert [one.answer.outcome in {"year_card", "figures"} for one in rest] == [False, False]


def test_coverage_of_everything_gives_the_gist(real_store: Path) -> None:
    """Two estimators a line with their first and last year, what is asked most first, and no gaps."""
    (exchange,) = exchanges(real_store, [question("coverage")])
    first, *_, last = exchange.reply.lines
    assert first == "Cultivation of coca: the US government, 1989 to 2021; UNODC, 2000 to 2024; others."
    assert last == "More is held; name a place, a drug or a measure to see it."
    assert "without" not in "\n".join(exchange.reply.lines)
