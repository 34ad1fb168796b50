"""Questions about what was said, decided or done, told from questions about figures."""

from typing import NamedTuple

from bot.reading.attempt import Attempt
from bot.reading.cues import CUES
from bot.reading.hearing import Found
from bot.reading.recall import THE_UN, Recalled
from bot.reading.slots import periods
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
FEWEST_WORDS = 2
COUNTING = frozenset(
    """
    quantity record low ranking position share rise fall change compare average trend sources revised first coverage
    disagree side_by_side biggest_rise biggest_fall last_time last_fall last_rise total
""".split()
)
"""Cues of questions about figures: with one of them, and none of those about words, no statement is meant."""

TELLING = frozenset("when why happened legal said".split())
"""Cues of questions about words."""


NAMES_OF_THE_UN = frozenset({"un", "nations", "unidas"})
"""Last words of the names under which the United Nations are heard, but for the one that is weighed."""

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
    recall = attempt.knowledge.recall
    if _asks_for_meaning(attempt) or "that_period" in attempt.heard.cues:
        return None
    if exact := recall.exact(attempt.heard.flat):
        return Told(
            _query(attempt, (exact,), timeline=False),
            certain=True,
            reason=f"{exact} answers this question",
            filed=True,
        )
    topics, actors = attempt.heard.of("topic"), _actors(attempt)
    asks = _asks_for_words(attempt)
    counts = _counts(attempt, named=bool(topics or actors))
    if _is_follow_up(attempt) or (counts and not asks):
        return None
    content = recall.content_of(_read_words(attempt))
    timeline = bool(topics) and (attempt.cue("happened") or attempt.own.span is not None)
    content -= SAYING - recall.vocabulary
    if not content or content - recall.vocabulary:
        return None
    numbers = frozenset(word for word in content if word[0].isdigit())
    found = [
        each
        for each in recall.find(content, 0.0 if timeline else LIKELY_COVERAGE)
        if recall.answers_to(each.id, numbers)
    ]
    if not found:
        return None
    found.sort(key=lambda each: -each.score - _fitting(attempt, each.id))
    best = found[0]
    told = timeline or (attempt.cue("meaning") and best.likeness == 1)
    if len(content) < FEWEST_WORDS and not told:
        return None
    named = bool(topics or actors)
    certain = (
        best.likeness >= ALIKE
        or (asks and named and best.coverage >= LIKELY_COVERAGE)
        or (asks and best.coverage >= CERTAIN_COVERAGE and not counts)
        or timeline
    )
    likely = (
        best.coverage >= (LIKELY_COVERAGE if named else CERTAIN_COVERAGE) and best.likeness >= HARDLY_ALIKE
    )
    ids = _ids(attempt, found, timeline=timeline)
    if not ids or not (certain or likely):
        return None
    reason = f"{ids[0]}: {best.coverage:.2f} of the question covered, {best.likeness:.2f} alike"
    return Told(
        _query(attempt, ids, timeline=timeline),
        certain,
        reason,
        filed=best.likeness >= ALIKE,
        near=best.likeness >= HALF_ALIKE,
    )


def _fitting(attempt: Attempt, identity: str) -> float:
    """Return what a statement gains by being on the topic named, or by whoever is asked after for their words."""
    filed = attempt.knowledge.recall.filed(identity)
    topics = {each.ids[0] for each in attempt.heard.of("topic")}
    actors = {each.ids[0] for each in _actors(attempt)} if attempt.cue("said") else set()
    return ON_TOPIC * (filed.topic in topics) + IN_OWN_WORDS * (filed.held_by in actors)


def follow_statement(attempt: Attempt, earlier: AnyQuery | None) -> Told | None:
    """Return what a follow-up that names only a place asks on: 'and in Peru?' after a law of Bolivia wants Peru's."""
    own = attempt.own
    only_a_place = len(own.places) == 1 and not (own.whens or own.span or own.estimators or own.elsewhere)
    if not isinstance(earlier, StatementQuery) or not earlier.ids or not only_a_place:
        return None
    if not _is_follow_up(attempt) or attempt.heard.unexplained:
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
        actor=_first(_actors(attempt)),
        place=_place(attempt),
        span=_span(attempt),
        timeline=timeline,
    )


def _actors(attempt: Attempt) -> tuple[Found, ...]:
    """Return who is named; an estimator of figures is named for its figures."""
    estimators = {slot.start for slot in attempt.own.estimators}
    return tuple(each for each in attempt.heard.of("actor") if each.start not in estimators)


def _asks_for_words(attempt: Attempt) -> bool:
    """Say whether a question is one about words. 'When' and 'why' also ask about years and estimators."""
    estimated = attempt.own.names_a_thing and bool(attempt.own.estimators) and not attempt.heard.of("topic")
    numeric = _ranks_years(attempt) or attempt.cue("revised", "disagree", "side_by_side")
    cues = set(attempt.heard.cues & TELLING)
    if attempt.cue("which_year") and attempt.heard.said.isdisjoint({"years", "anos"}):
        cues.add("when")
    if estimated:
        cues.discard("said")
    if numeric:
        cues -= {"when", "why"}
    return bool(cues)


def _ranks_years(attempt: Attempt) -> bool:
    """Say whether years are put in order; 'what year did Bolivia expel the DEA' only asks when."""
    bearings = attempt.heard.bearings
    plain = attempt.cue("which_year") and not attempt.cue("record", "low") and not attempt.moves()
    return bearings.across_years and not (plain and not (bearings.most or bearings.least))


def _counts(attempt: Attempt, *, named: bool) -> bool:
    """Say whether a question names all that a figure needs, or asks to count."""
    own = attempt.own
    if own.span is not None and own.span.start in {each.start for each in attempt.heard.of("actor")}:
        return own.names_a_thing
    timed = own.whens or own.span
    complete = bool(own.measures and timed and (own.substances or own.places))
    complete = complete or bool(
        own.measures and own.substances and own.places and not named and not attempt.heard.unexplained
    )
    thing = own.names_a_thing and bool(own.whens or own.estimators) and not named
    return complete or thing or _ranks_years(attempt) or not COUNTING.isdisjoint(attempt.heard.cues)


def _is_follow_up(attempt: Attempt) -> bool:
    own = attempt.own
    return bool(attempt.before.kind) and not (
        own.names_a_thing or attempt.heard.of("topic") or _actors(attempt)
    )


def _asks_for_meaning(attempt: Attempt) -> bool:
    own, heard = attempt.own, attempt.heard
    topics = attempt.knowledge.catalogue.topics
    explained = any(topics[identity].definition for each in heard.of("topic") for identity in each.ids)
    defined = bool(own.names_a_thing or own.estimators or own.scopes or heard.of("unit") or explained)
    return attempt.cue("meaning") and defined and not attempt.cue(*TELLING)


def _read_words(attempt: Attempt) -> list[str]:
    """Return the question's words, periods left out."""
    heard = attempt.heard
    timed = {at for timing in heard.timings for at in range(timing.first, timing.last)}
    flat = [word.text for at, word in enumerate(heard.words) if at not in timed]
    if any(folded(each.words).split()[-1] in NAMES_OF_THE_UN for each in heard.of("estimator")):
        flat.append(THE_UN)
    return flat


def _ids(attempt: Attempt, found: list[Recalled], *, timeline: bool) -> tuple[str, ...]:
    recall, span, place = attempt.knowledge.recall, _span(attempt), _place(attempt)
    if timeline:
        topic = attempt.heard.of("topic")[0].ids[0]
        filed = [each for each in recall.of_topic(topic) if each.kind != "claim" and _in(each.date, span)]
        return tuple(each.id for each in filed)
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
