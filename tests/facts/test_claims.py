"""The story this desk began with makes 48 claims; each is answered, and answered right, in both languages."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.conversation import Exchange
from tests.facts.asking import exchanges, question, read_yaml

HERE = Path(__file__).parent
CLAIMS: list[dict[str, Any]] = read_yaml(HERE / "claims.yaml")
MARKS = str.maketrans(",.", ".,")


def _asked(claim: dict[str, Any]) -> Iterator[tuple[str, list[str]]]:
    """Yield each question about a claim with what its answer must hold."""
    numbers = claim.get("numbers", [])
    for text in claim["asked"]:
        yield text, [*numbers, *claim.get("words", [])]
    for text in claim["asked_es"]:
        yield text, [*(each.translate(MARKS) for each in numbers), *claim.get("words_es", [])]


def _missed(exchange: Exchange, claim: dict[str, Any], holds: list[str]) -> str:
    """Return what is wrong with an answer, empty where it is right."""
    if exchange.answer.outcome not in claim["outcomes"]:
        return f"{exchange.answer.outcome}, not {' or '.join(claim['outcomes'])}"
    # Titles of sources may say what we must not, such as "all-time high".
    reply = exchange.reply
    said = "\n".join((reply.headline, *reply.lines, reply.read_as, *reply.caveats))
    missing = [part for part in holds if part.lower() not in said.lower()]
    too_much = [part for part in claim.get("never", []) if part.lower() in said.lower()]
    return "; ".join([f"does not say {part}" for part in missing] + [f"says {part}" for part in too_much])


@pytest.fixture(scope="module")
def missed(real_store: Path) -> dict[str, str]:
    """Ask everything about every claim, and return the questions whose answer is wrong with what is wrong."""
    asked = [(claim, text, holds) for claim in CLAIMS for text, holds in _asked(claim)]
    answered = exchanges(real_store, [question(text) for _, text, _ in asked])
    return {
        text: found
        for (claim, text, holds), exchange in zip(asked, answered, strict=True)
        if (found := _missed(exchange, claim, holds))
    }


def test_the_table_holds_every_claim_of_the_story_in_both_languages():
    """The claims are numbered 1 to 48 without a gap, and each is asked about in English and in Spanish."""
    assert [claim["n"] for claim in CLAIMS] == list(range(1, 49))
    assert all(claim["asked"] and claim["asked_es"] for claim in CLAIMS)


def test_every_claim_is_answered_right(missed: dict[str, str]):
    """The answers have the outcome, the numbers and the words they must have."""
    assert missed == {}
