"""Questions about what was said, decided or done, told from questions about figures."""

from collections.abc import Callable
from typing import NamedTuple

from bot.reading.attempt import Attempt
from bot.reading.cues import CUES
from bot.reading.hearing import Found
from bot.reading.recall import THE_UN, Recalled
from bot.reading.slots import periods
from bot.reading.told_or_counted import (
    actors_named,
    asks_for_figures,
    asks_for_meaning,
    asks_for_words,
    counts_something,
    estimators_at,
    is_follow_up,
    names_whom_or_what,
)
from bot.values.catalogue import Asked
from bot.values.query import AnyQuery, StatementQuery
from bot.values.slot import IdSlot, Slot, Span, SpanSlot
from bot.values.text import folded

CERTAIN_COVERAGE = 0.85
LIKELY_COVERAGE = 0.7
ALIKE = 0.72
HALF_ALIKE = 0.5
HARDLY_ALIKE = 0.15
"""A question less like any on file is no question for that statement, whatever words they share."""

NEARLY_AS_GOOD = 0.8
"""Statements that come this near to the best one are told beside it."""

ON_TOPIC = 0.15
IN_OWN_WORDS = 0.5
"""What a statement gains in likeness, 0 to 2, by its topic and by its speaker: UNODC does not speak for Petro."""

MOST_TOLD = 8
TIMELESS = frozenset({"claim", "definition"})
"""Kinds of statement that are no part of a course of events."""

FEWEST_WORDS = 2
NAMES_OF_THE_UN = frozenset({"un", "nations", "unidas"})
"""Last words of the names under which the United Nations are heard, but for the one that is weighed."""

THE_US = "us"
_CAPITAL = "washington"
"""What its government is called by, and what that is weighed as, unless the state is meant."""

SAYING = frozenset(word for phrase in CUES["said"] for word in phrase.split())
"""Words that only say that words are asked for."""


class Told(NamedTuple):
    """A question read as one for statements: whether nothing else can have been meant, and why."""

    query: StatementQuery
    certain: bool
    reason: str
    filed: bool = False
    """Whether the statement is filed under this question, or one nearly like it."""
    near: bool = False
    """Whether it is filed under one that shares most of its words, which 'yes' or 'no' could answer."""


def read_statement(attempt: Attempt) -> Told | None:
    """Return the statements a question asks for, if it asks for any."""
    if "that_period" in attempt.heard.cues:
        return None
    exact = attempt.knowledge.recall.exact(attempt.heard.flat)
    if exact and not asks_for_meaning(attempt):
        return Told(
            _query(attempt, (exact,), timeline=False),
            certain=True,
            reason=f"{exact} answers this question",
            filed=True,
        )
    if is_follow_up(attempt) or asks_for_figures(attempt):
        return None
    course = _course(attempt)
    content = _content(attempt)
    found = _found(attempt, content, 0.0 if course else LIKELY_COVERAGE)
    if not found:
        return None
    best, asks = found[0], asks_for_words(attempt)
    told = course or (attempt.cue("meaning") and best.likeness == 1)
    if len(content) < FEWEST_WORDS and not told:
        return None
    named = names_whom_or_what(attempt)
    certain = (
        best.likeness >= ALIKE
        or (asks and named and best.coverage >= LIKELY_COVERAGE)
        or (asks and best.coverage >= CERTAIN_COVERAGE and not counts_something(attempt))
        or bool(course)
    )
    likely = (
        best.coverage >= (LIKELY_COVERAGE if named else CERTAIN_COVERAGE) and best.likeness >= HARDLY_ALIKE
    )
    ids = course or _ids(attempt, found)
    if not ids or not (certain or likely):
        return None
    return Told(
        _query(attempt, ids, timeline=bool(course)),
        certain,
        _reason(ids[0], best),
        filed=best.likeness >= ALIKE,
        near=best.likeness >= HALF_ALIKE,
    )


def read_last_resort(attempt: Attempt) -> Told | None:
    """Return the statement filed under a question like one that was for figures, where no figure answers it.

    It has to be of the very years, and to account for nearly all that was said.
    """
    if attempt.cue("that_period", "quantity") or is_follow_up(attempt) or not asks_for_figures(attempt):
        return None
    content = _content(attempt)
    if len(content) < FEWEST_WORDS:
        return None
    found = [
        each
        for each in _found(attempt, content, CERTAIN_COVERAGE)
        if each.coverage >= CERTAIN_COVERAGE
        and each.likeness >= HALF_ALIKE
        and _is_of_its_years(attempt, each.id)
    ]
    if not found:
        return None
    ids = _ids(attempt, found)
    return Told(_query(attempt, ids, timeline=False), certain=False, reason=_reason(ids[0], found[0]))


def _content(attempt: Attempt) -> frozenset[str]:
    """Return the words that say what is asked about, or none where one of them stands in no statement."""
    recall = attempt.knowledge.recall
    content = recall.content_of(_read_words(attempt)) - (SAYING - recall.vocabulary)
    return frozenset() if content - recall.vocabulary else content


def _found(attempt: Attempt, content: frozenset[str], least: float) -> list[Recalled]:
    """Return the statements found by those words that are of what else the question names, the most fitting first."""
    recall = attempt.knowledge.recall
    numbers = frozenset(word for word in content if word[0].isdigit())
    found = [each for each in recall.find(content, least) if recall.answers_to(each.id, numbers)]
    if not found:
        return []
    concerns, fitting = _concerns(attempt), _fitting(attempt)
    found = [each for each in found if concerns(recall.filed(each.id))]
    return sorted(found, key=lambda each: -each.score - fitting(recall.filed(each.id)))


def _reason(identity: str, best: Recalled) -> str:
    return f"{identity}: {best.coverage:.2f} of the question covered, {best.likeness:.2f} alike"


def _concerns(attempt: Attempt) -> Callable[[Asked], bool]:
    """Return what tells a statement of everybody and everywhere that the question names: Petro's promise was not Trump's."""
    knowledge = attempt.knowledge
    speaking, catalogue = knowledge.recall.speaking_of, knowledge.catalogue
    governments = estimators_at(attempt)
    actors = [
        (each.ids, speaking(*(catalogue.actors[one] for one in each.ids))) for each in actors_named(attempt)
    ]
    places = [
        (slot.value, speaking(*(catalogue.places[here] for here in slot.value)))
        for slot in attempt.own.places
        if slot.start not in governments
    ]
    return lambda filed: (
        all(filed.held_by in ids or filed.id in spoken for ids, spoken in actors)
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


def _is_of_its_years(attempt: Attempt, identity: str) -> bool:
    """Say whether a statement speaks of every year of the question: what is so of one year is not of another."""
    recall = attempt.knowledge.recall
    years = {str(period.year) for period in periods(attempt.own.whens)}
    return years <= {*recall.years_of(identity), recall.filed(identity).date[:4]}


def _fitting(attempt: Attempt) -> Callable[[Asked], float]:
    """Return what tells how much a statement gains by being on the topic named, or by whoever is asked after for their words."""
    topics = {each.ids[0] for each in attempt.heard.of("topic")}
    actors = {each.ids[0] for each in actors_named(attempt)} if attempt.cue("said") else set()
    return lambda filed: ON_TOPIC * (filed.topic in topics) + IN_OWN_WORDS * (filed.held_by in actors)


def follow_statement(attempt: Attempt, earlier: AnyQuery | None) -> Told | None:
    """Return what a follow-up that names only a place asks on: 'and in Peru?' after a law of Bolivia wants Peru's."""
    own = attempt.own
    only_a_place = len(own.places) == 1 and not (own.whens or own.span or own.estimators or own.elsewhere)
    if not isinstance(earlier, StatementQuery) or not earlier.ids or not only_a_place:
        return None
    if not is_follow_up(attempt) or attempt.heard.unexplained:
        return None
    told, place = attempt.knowledge.recall.filed(earlier.ids[0]), own.places[0].value[0]
    words = set(folded(told.words).split())
    there = [
        asked
        for asked in attempt.knowledge.catalogue.statements
        if asked.kind == told.kind
        and place in asked.places
        and asked.id not in earlier.ids
        and (asked.topic == told.topic or _are_akin(asked.topic, told.topic))
    ]
    best = max(there, key=lambda asked: len(words & set(folded(asked.words).split())), default=None)
    ids = () if best is None else (best.id,)
    return Told(_query(attempt, ids, timeline=False), certain=True, reason=f"{place} instead, of {told.kind}")


def _are_akin(one: str, other: str) -> bool:
    """Say whether two topics are of one sort, as the coca policies of two countries are."""
    return len(set(one.split("-")) & set(other.split("-"))) >= FEWEST_WORDS


def _query(attempt: Attempt, ids: tuple[str, ...], *, timeline: bool) -> StatementQuery:
    return StatementQuery(
        ids=ids,
        topic=_first(attempt.heard.of("topic")),
        actor=_first(actors_named(attempt)),
        place=_place(attempt),
        span=_span(attempt),
        timeline=timeline,
    )


def _read_words(attempt: Attempt) -> list[str]:
    """Return the question's words, periods left out."""
    heard = attempt.heard
    timed = {at for timing in heard.timings for at in range(timing.first, timing.last)}
    governments = estimators_at(attempt)
    flat = [
        THE_US if word.text == _CAPITAL and word.start in governments else word.text
        for at, word in enumerate(heard.words)
        if at not in timed
    ]
    if any(folded(each.words).split()[-1] in NAMES_OF_THE_UN for each in heard.of("estimator")):
        flat.append(THE_UN)
    return flat


def _course(attempt: Attempt) -> tuple[str, ...]:
    """Return what is filed on a topic in the years asked about, where its course is asked for, in order of time."""
    topics, span = attempt.heard.of("topic"), _span(attempt)
    if not topics or not (attempt.cue("happened") or attempt.own.span is not None):
        return ()
    filed = attempt.knowledge.recall.of_topic(topics[0].ids[0])
    return tuple(each.id for each in filed if each.kind not in TIMELESS and _in(each.date, span))


def _ids(attempt: Attempt, found: list[Recalled]) -> tuple[str, ...]:
    recall, span, place = attempt.knowledge.recall, _span(attempt), _place(attempt)
    here = [
        each for each in found if place is not None and place.value in recall.filed(each.id).places
    ] or found
    near = [each for each in here if each.score >= here[0].score * NEARLY_AS_GOOD]
    dated = [each for each in near if _in(recall.filed(each.id).date, span)]
    return tuple(each.id for each in (dated or near[:1])[:MOST_TOLD])


def _in(date: str, span: Slot[Span] | None) -> bool:
    if span is None or not date[:4].isdigit():
        return True
    year = int(date[:4])
    return (span.value.first or year) <= year <= (span.value.last or year)


def _span(attempt: Attempt) -> Slot[Span] | None:
    own = attempt.own
    if own.span is not None:
        return own.span
    years = [period.year for period in periods(own.whens)]
    if years:
        return SpanSlot(value=Span(first=min(years), last=max(years)), words=own.whens[0].words)
    return None


def _place(attempt: Attempt) -> Slot[str] | None:
    for slot in attempt.own.places:
        return IdSlot(value=slot.value[0], words=slot.words, start=slot.start, end=slot.end)
    return None


def _first(found: tuple[Found, ...]) -> Slot[str] | None:
    if not found:
        return None
    return IdSlot(value=found[0].ids[0], words=found[0].words, start=found[0].start, end=found[0].end)
