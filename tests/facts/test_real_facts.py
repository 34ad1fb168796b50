"""The facts in this tree: unbroken, compiled to the same bytes each time, and proved by the editors' own examples.

An example, near miss or question that does not yet hold stands in a file of exceptions. The lists are strict both
ways: what is newly wrong fails, and so does an exception that has become right.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from bot.conversation import Exchange
from bot.library.compile import compile_facts
from bot.values.catalogue import Catalogue, Named
from tests.conftest import ROOT, TODAY
from tests.facts.asking import exchanges, kept, names, question, readings
from tests.facts.naming import named, noticed

HERE = Path(__file__).parent
EXAMPLES = HERE / "examples-exceptions.yaml"
QUESTIONS = HERE / "questions-exceptions.yaml"
SORTS = ("substances", "measures", "places", "estimators", "scopes", "units", "themes", "topics", "actors")


@pytest.fixture(scope="module")
def catalogue(real_store: Path) -> Catalogue:
    """Return what the real facts name."""
    return names(real_store)


def test_the_real_facts_are_not_refused_and_compile_to_the_same_bytes_again(real_store: Path, tmp_path: Path):
    """No file in this tree is refused, and a second compilation gives the same store, byte for byte."""
    again = tmp_path / "again.sqlite"

    compile_facts(ROOT / "facts", again, TODAY)

    assert again.read_bytes() == real_store.read_bytes()


def _entries(catalogue: Catalogue) -> Iterator[tuple[str, Named]]:
    for sort in SORTS:
        held: dict[str, Named] = getattr(catalogue, sort)
        for entry in held.values():
            yield sort, entry


def test_examples_prove_their_names_and_near_misses_do_not(
    real_store: Path, catalogue: Catalogue, accepts: bool
):
    """Each example is read with the id of its entry, and no near miss is, but for the exceptions on file."""
    asked = [
        (f"{sort} {entry.id}: {text}", sort, entry.id, text, wanted)
        for sort, entry in _entries(catalogue)
        for texts, wanted in ((entry.examples, True), (entry.near_misses, False))
        for text in texts
    ]
    read = readings(real_store, [text for *_, text, _ in asked])
    found = {
        label: "not read as it" if wanted else "read as it"
        for (label, sort, key, _, wanted), reading in zip(asked, read, strict=True)
        if (key in named(reading, sort, catalogue) or (wanted and key in noticed(reading, sort)))
        is not wanted
    }

    assert len(asked) > 500
    assert found == kept(EXAMPLES, found, accepts=accepts)


def _unmet(exchange: Exchange, outcome: str, cite: list[str], say: list[str], not_say: list[str]) -> str:
    said = exchange.reply.text()
    links = {citation.link for citation in exchange.reply.citations}
    wrong = (
        [] if outcome in {"", exchange.answer.outcome} else [f"is {exchange.answer.outcome}, not {outcome}"]
    )
    wrong += [f"does not cite {link}" for link in cite if link not in links]
    wrong += [f"does not say {part}" for part in say if part not in said]
    wrong += [f"says {part}" for part in not_say if part in said]
    return "; ".join(wrong)


def test_the_editors_questions_are_answered_as_they_ask(
    real_store: Path, catalogue: Catalogue, accepts: bool
):
    """Each question has its outcome, cites and says what it must, but for the exceptions on file."""
    asked = catalogue.questions
    answered = exchanges(
        real_store,
        [
            question(each.asked, today=date.fromisoformat(each.today) if each.today else TODAY)
            for each in asked
        ],
    )
    unmet = {
        each.asked: wrong
        for each, exchange in zip(asked, answered, strict=True)
        if (
            wrong := _unmet(
                exchange,
                each.outcome,
                [catalogue.editions[edition].link for edition in each.must_cite],
                list(each.must_say),
                list(each.must_not_say),
            )
        )
    }

    exceptions = kept(QUESTIONS, unmet, accepts=accepts)

    assert len(asked) >= 60
    assert {text: unmet.get(text, "met now") for text in unmet.keys() ^ exceptions.keys()} == {}
    assert all(reason.strip() for reason in exceptions.values())
