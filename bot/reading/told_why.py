"""Why something is so, and whether it is allowed: which statements answer to either."""

from collections.abc import Iterable
from typing import Final

from bot.reading.attempt import Attempt
from bot.reading.cues import CUES
from bot.values.text import folded

OPENINGS: Final = {
    "when": ("when", "cuando", "en que fecha", "desde cuando"),
    "who": ("who", "quien"),
    "why": ("why", "por que"),
}
"""How a filed question begins that asks for the same as one with such a cue."""


def speaks_of_law(attempt: Attempt, identity: str) -> bool:
    """Say whether a statement is of what is allowed: whether fentanyl is illegal no count of its deaths tells."""
    filed = attempt.knowledge.recall.filed(identity)
    said = {word for text in (filed.words, *filed.asked) for word in folded(text).split()}
    return filed.kind == "law" or not said.isdisjoint(CUES["legal"])


def giving_cause(attempt: Attempt, identities: Iterable[str], content: frozenset[str]) -> set[str]:
    """Return the statements filed under a question why the same, or the same year's, moved: why others differ is no cause."""
    recall = attempt.knowledge.recall
    moving = recall.content_of(
        {word for cue in ("rise", "fall") for phrase in CUES[cue] for word in phrase.split()}
    )

    def gives(identity: str) -> bool:
        causes = (each for each in recall.filed(identity).asked if folded(each).startswith(OPENINGS["why"]))
        return any(
            not filed.isdisjoint(moving) and not (filed & content) <= moving
            for filed in map(recall.content, causes)
        )

    return set(filter(gives, identities))
