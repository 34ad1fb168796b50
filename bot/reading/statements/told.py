"""A question read as one for statements: what it asks for, and whom and what it is about."""

from collections.abc import Callable
from typing import Final, NamedTuple

from bot.reading.asks import one
from bot.reading.attempt import Attempt
from bot.reading.hearing import Found, slot_of
from bot.reading.statements.recall import Recall
from bot.reading.statements.told_or_counted import actors_named, estimators_at
from bot.reading.statements.told_when import years_asked
from bot.reading.words.equals import FORMS
from bot.reading.words.phrases import phrases
from bot.values.catalogue import Asked
from bot.values.query import StatementQuery
from bot.values.slot import Slot

THE_US = "US"
"""Who does things to others: where another country is named as well, that is where they were done."""


class Told(NamedTuple):
    """A question read as one for statements: whether nothing else can have been meant, and why."""

    query: StatementQuery
    certain: bool
    reason: str
    filed: bool = False
    """Whether the statement is filed under this question, or one nearly like it."""
    near: bool = False
    """Whether it is filed under one that shares most of its words, which 'yes' or 'no' could answer."""


def statement_query(attempt: Attempt, ids: tuple[str, ...], *, timeline: bool = False) -> StatementQuery:
    """Return the query for some statements, with whom and what the question names."""
    return StatementQuery(
        ids=ids,
        topic=_first(attempt.heard.of("topic")),
        actor=_first(actors_named(attempt)),
        place=place_named(attempt),
        span=years_asked(attempt),
        timeline=timeline,
    )


def concerns_named(attempt: Attempt) -> Callable[[Asked], bool]:
    """Return what tells a statement of all that the question names: Petro's promise was not Trump's, nor one on coca on spraying."""
    knowledge = attempt.knowledge
    speaking, catalogue = knowledge.recall.speaking_of, knowledge.catalogue
    governments = estimators_at(attempt)
    actors = [
        (each.ids, speaking(*(catalogue.actors[one] for one in each.ids))) for each in actors_named(attempt)
    ]
    dated = {each.start for each in attempt.heard.of("event")}
    topics = [
        (each.ids, speaking(*(catalogue.topics[one] for one in each.ids)))
        for each in attempt.heard.of("topic")
        if each.start not in dated
    ]
    places = [
        (slot.value, speaking(*(catalogue.places[here] for here in slot.value)))
        for slot in attempt.own.places
        if slot.start not in governments and not (THE_US in slot.value and len(attempt.own.places) > 1)
    ]
    kinds = (
        (slot.value, *catalogue.kin(slot.value), *knowledge.groups_of.get(slot.value, ()))
        for slot in attempt.own.substances
    )
    drugs = [speaking(*(catalogue.substances[one] for one in each)) for each in kinds]
    said = {FORMS.get(word, word) for word in attempt.heard.said}
    contraries = [(one, other) for one, other in _CONTRARIES if one in said]
    return lambda filed: (
        all(filed.id in spoken for spoken in drugs)
        and not any(_tells_only(knowledge.recall, filed.id, other, one) for one, other in contraries)
        and all(filed.held_by in ids or filed.id in spoken for ids, spoken in actors)
        and all(filed.topic in ids or filed.id in spoken for ids, spoken in topics)
        and all(
            filed.id in spoken
            or any(
                here == place or knowledge.is_within(here, place) or knowledge.is_within(place, here)
                for here in ids
                for place in filed.places
            )
            for ids, spoken in places
        )
    )


_CONTRARIES: Final = tuple(
    tuple(pair.split())
    for pair in phrases("""
        stop launch | launch stop | manual aerial | aerial manual | aerial ground | terrestre aerea | manual aerea | aerea manual
        voluntary forced | forced voluntary | wholesale retail | retail wholesale
    """)
)
"""What is asked about, and what is the contrary of it."""


def _tells_only(recall: Recall, identity: str, contrary: str, asked: str) -> bool:
    """Say whether a statement is of the contrary of what is asked about: the ban on aerial spraying tells of none by hand."""
    tells, tells_contrary = (
        recall.covered(identity, recall.content_of((word,))) == 1 for word in (asked, contrary)
    )
    return tells_contrary and not tells


def is_whose(attempt: Attempt, filed: Asked, numbers: frozenset[str]) -> bool:
    """Say whether a claim is that a number is of whoever is named: UNODC's 972 is another's."""
    recall, whose = attempt.knowledge.recall, attempt.own.estimators
    wanted = [numbers | recall.content(slot.words) for slot in whose if numbers and filed.kind == "claim"]
    return not wanted or any(who <= recall.content(text) for who in wanted for text in filed.asked)


def place_named(attempt: Attempt) -> Slot[str] | None:
    """Return the first place that the question names."""
    for slot in attempt.own.places:
        return one(slot, slot.value[0])
    return None


def _first(found: tuple[Found, ...]) -> Slot[str] | None:
    if not found:
        return None
    return slot_of(found[0])
