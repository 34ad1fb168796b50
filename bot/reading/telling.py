"""Questions about what was said, decided or done, told from questions about figures."""

from typing import NamedTuple

from bot.reading.attempt import Attempt
from bot.reading.recall import Recalled
from bot.values.query import Slot, Span, StatementQuery
from bot.values.text import folded

CERTAIN_COVERAGE = 0.8
LIKELY_COVERAGE = 0.6
ALIKE = 0.72
FEWEST_WORDS = 2
COUNTING = (
    "quantity",
    "record",
    "low",
    "ranking",
    "position",
    "share",
    "rise",
    "fall",
    "change",
    "compare",
    "average",
    "trend",
    "sources",
    "revised",
    "first",
    "coverage",
    "disagree",
    "biggest_rise",
    "biggest_fall",
    "last_time",
    "last_fall",
    "last_rise",
    "total",
)
"""Cues of questions about figures: with one of them, and none of those about words, no statement is meant."""

MOST_TOLD = 8


class Told(NamedTuple):
    """A question read as one for statements: whether nothing else can have been meant, and why."""

    query: StatementQuery
    certain: bool
    reason: str


def read_statement(attempt: Attempt) -> Told | None:
    """Return the statements a question asks for, if it asks for any."""
    heard, own, recall = attempt.heard, attempt.own, attempt.knowledge.recall
    topic = heard.of("topic")
    actor = [each for each in heard.of("actor") if each.start not in {e.start for e in own.estimators}]
    estimated = bool(own.names_a_thing and own.estimators) and not topic
    asks = attempt.cue("when", "why", "happened", "legal") or (attempt.cue("said") and not estimated)
    counts = (
        attempt.cue(*COUNTING)
        or estimated
        or bool(own.names_a_thing and own.whens and not (asks or topic or actor))
    )
    elliptical = bool(attempt.slots.kind) and not (own.names_a_thing or topic or actor)
    defined = attempt.cue("meaning") and bool(own.names_a_thing or own.estimators or own.scope)
    if elliptical or defined or (counts and not asks):
        return None
    content = recall.content_of(_read_words(attempt))
    found = list(recall.find(content))
    if len(content) < FEWEST_WORDS or not found:
        return None
    best = found[0]
    place = _place(attempt)
    if place is not None:
        here = [each for each in found if place.value in recall.filed(each.id).places]
        found = here or found
    timeline = attempt.cue("happened") or (own.span is not None and bool(topic))
    certain = (
        best.likeness >= ALIKE
        or (asks and (bool(topic) or bool(actor)) and best.coverage >= LIKELY_COVERAGE)
        or (asks and best.coverage >= CERTAIN_COVERAGE and not counts)
        or (timeline and bool(topic))
    )
    likely = best.coverage >= CERTAIN_COVERAGE or (bool(topic or actor) and best.coverage >= LIKELY_COVERAGE)
    if not (certain or likely):
        return None
    query = StatementQuery(
        ids=_ids(attempt, found, timeline=timeline),
        topic=Slot[str](value=topic[0].ids[0], words=topic[0].words, start=topic[0].start, end=topic[0].end)
        if topic
        else None,
        actor=Slot[str](value=actor[0].ids[0], words=actor[0].words, start=actor[0].start, end=actor[0].end)
        if actor
        else None,
        place=place,
        span=_span(attempt),
        timeline=timeline,
    )
    if not query.ids:
        return None
    return Told(
        query, certain, f"{best.id}: {best.coverage:.2f} of the question covered, {best.likeness:.2f} alike"
    )


def _read_words(attempt: Attempt) -> list[str]:
    """Return the question's words, corrections made, periods left out."""
    heard = attempt.heard
    timed = {at for timing in heard.timings for at in range(timing.first, timing.last)}
    fixes = {each.typed: folded(each.read) for each in heard.corrected}
    flat: list[str] = []
    for position, word in enumerate(heard.words):
        if position not in timed:
            flat += fixes.get(heard.question.text[word.start : word.end], word.text).split()
    return flat


def _ids(attempt: Attempt, found: list[Recalled], *, timeline: bool) -> tuple[str, ...]:
    recall = attempt.knowledge.recall
    span = _span(attempt)
    if timeline and (topics := attempt.heard.of("topic")):
        filed = [
            each
            for each in recall.of_topic(topics[0].ids[0])
            if each.kind != "claim" and _in(each.date, span)
        ]
        return tuple(each.id for each in filed)
    best = found[0].score
    near = [each for each in found if each.score >= best * 0.75 and _in(recall.filed(each.id).date, span)]
    return tuple(each.id for each in near[:MOST_TOLD])


def _in(date: str, span: Slot[Span] | None) -> bool:
    if span is None or not date[:4].isdigit():
        return True
    year = int(date[:4])
    return (span.value.first or year) <= year <= (span.value.last or year)


def _span(attempt: Attempt) -> Slot[Span] | None:
    own = attempt.own
    if own.span is not None:
        return own.span
    years = [slot.value.year for slot in own.whens if hasattr(slot.value, "year")]
    if years:
        return Slot[Span](value=Span(first=min(years), last=max(years)), words=own.whens[0].words)
    return None


def _place(attempt: Attempt) -> Slot[str] | None:
    for slot in attempt.own.places:
        return Slot[str](value=slot.value[0], words=slot.words, start=slot.start, end=slot.end)
    return None
