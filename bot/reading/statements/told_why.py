"""Why something is so, and whether it is allowed: which statements answer to either."""

from collections.abc import Iterable, Sequence
from typing import Final

from bot.reading.attempt import Attempt
from bot.reading.statements.recall import Recalled
from bot.reading.statements.told import place_named
from bot.reading.statements.told_or_counted import names_whom_or_what
from bot.reading.words.cues import CUES
from bot.reading.words.saying import ASKED_AFTER
from bot.values.catalogue import Asked
from bot.values.text import folded

OPENINGS: Final = {
    "when": ("when", "cuando", "en que fecha", "desde cuando"),
    "who": ("who", "quien"),
    "where": ("where", "donde"),
    "how": ("how", "como"),
    "why": ("why", "por que"),
}
"""How a filed question begins that asks for the same as one with such a cue."""


def of_law(attempt: Attempt, found: Sequence[Recalled]) -> list[Recalled]:
    """Return the statements of what is allowed, the laws first.

    What somebody thinks of it, or a newspaper made of it, tells whether it is legal only where that is asked; what
    happened elsewhere does not; and a law on another matter, as on a personal dose, tells nothing of the plant. A law
    that says nothing of what is asked, as that on drones of a ban, does not go before what does.
    """
    filed, place = attempt.knowledge.recall.filed, place_named(attempt)
    spoken = [each for each in found if _speaks_of_law(attempt, each.id)]
    if attempt.heard.of("actor"):
        return spoken
    kept = []
    for each in spoken:
        one = filed(each.id)
        here = place is None or place.value in one.places or one.kind == "law"
        if one.kind not in _OPINIONS and here and _is_on(attempt, one, each.likeness):
            kept.append(each)
    covers = max((each.coverage for each in kept), default=0.0)
    return sorted(kept, key=lambda each: filed(each.id).kind != "law" or each.coverage < covers)


def law_of_thread(attempt: Attempt) -> str:
    """Return the statement on whether what the thread speaks of is legal there: 'is it legal there', after coca in Bolivia."""
    own, before, catalogue = attempt.own, attempt.before, attempt.knowledge.catalogue
    if not attempt.cue("legal") or attempt.cue("quantity") or own.names_a_thing or own.whens or own.span:
        return ""
    places = own.place_ids or before.place_ids
    drugs = [slot.value for slot in before.substances] or [slot.value for slot in [before.theme] if slot]
    if len(places) != 1 or len(drugs) != 1 or not {*places} <= catalogue.places.keys():
        return ""
    drug, place = catalogue.substances.get(drugs[0]), catalogue.places[places[0]]
    return (
        ""
        if drug is None
        else attempt.knowledge.recall.exact(folded(f"is {drug.name} legal in {place.name}"))
    )


def answers_so(attempt: Attempt, identity: str, likeness: float) -> bool:
    """Say whether a statement tells what is asked: where, how, when or who, or yes or no.

    Where cocaine is sold is told by nothing else that was said of it, nor when it was banned by how it stands; what
    shares few words with a question on file is asked for in the same way at least.
    """
    filed = attempt.knowledge.recall.filed(identity)
    bearings, opening = attempt.heard.bearings, attempt.heard.texts[:1]
    by_what_way = opening in _HOW and not attempt.cue("quantity", "degree")
    strictly = ("where",) * bearings.where + ("how",) * by_what_way
    strictly += ("when",) * (attempt.cue("when") and filed.kind in _OF_NO_DAY)
    if not all(_is_filed_so(filed, cue) for cue in strictly):
        return False
    if likeness >= _ALIKE:
        return True
    if not names_whom_or_what(attempt) and ASKED_AFTER.isdisjoint(attempt.heard.said):
        return False
    asked = [cue for cue in ("when", "who", "why") if attempt.cue(cue)]
    plain = bearings.whether and not (attempt.heard.of("topic") and attempt.heard.of("actor"))
    return (not plain or likeness >= _LEAST_JUDGED) and all(_is_filed_so(filed, cue) for cue in asked)


def _is_filed_so(filed: Asked, cue: str) -> bool:
    return any(folded(text).startswith(OPENINGS[cue]) for text in filed.asked)


_LEAST_JUDGED: Final = 0.4
_HOW: Final = (("how",), ("como",))
_OF_NO_DAY: Final = frozenset({"law", "definition", "claim"})
"""Kinds of statement whose day is only that of whoever tells them."""

_OPINIONS: Final = frozenset({"position", "claim"})
_ALIKE: Final = 0.5
"""How like a question on file one about a law has to be that names no topic."""


def _is_on(attempt: Attempt, filed: Asked, likeness: float) -> bool:
    """Say whether a statement is on the topic asked about, or where none is named answers a question on that very drug."""
    if topics := {one for each in attempt.heard.of("topic") for one in each.ids}:
        return filed.topic in topics
    said = [set(folded(text).split()) for text in filed.asked]
    named = [set(attempt.heard.flat_of(each).split()) for each in attempt.heard.of("substance")]
    return likeness >= _ALIKE and all(any(words <= each for each in said) for words in named)


def _speaks_of_law(attempt: Attempt, identity: str) -> bool:
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
