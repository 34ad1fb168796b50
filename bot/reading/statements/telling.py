"""Questions about what was said, decided or done, told from questions about figures."""

from collections.abc import Callable, Collection
from typing import Final

from bot.reading.attempt import Attempt
from bot.reading.negations import barring
from bot.reading.scrutiny.counted import of_one_event
from bot.reading.scrutiny.unjudged import told_by_others
from bot.reading.statements.recall import Recalled
from bot.reading.statements.told import Told, concerns_named, is_whose, place_named, statement_query
from bot.reading.statements.told_or_counted import (
    actors_named,
    asked_for_figures,
    asks_for_figures,
    asks_for_last,
    asks_for_meaning,
    asks_for_method,
    asks_for_words,
    asks_how_often,
    asks_what_is_allowed,
    asks_what_moved_it,
    asks_what_was_said,
    counts_something,
    names_whom_or_what,
    says_itself,
    wants_no_words,
)
from bot.reading.statements.told_when import is_in, period_asked, years_asked
from bot.reading.statements.told_why import OPENINGS, answers_so, giving_cause, law_of_thread, of_law
from bot.reading.statements.weighed import beyond_names, content_asked
from bot.values.catalogue import Asked
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

OF_THE_DAY = 0.3
"""What a statement gains in likeness by being of the year asked about itself."""

ASKED_SO = 0.1
"""What a statement gains in likeness by being filed under a question that asks for the same: when, who or why."""

NOT_FAR_BEHIND = 0.3
"""How near the most fitting of all a statement must come to answer because it is of the year asked about."""

MOST_TOLD = 8

_NEWEST: Final = frozenset(
    "when last latest newest recent now today currently ultimo ultima reciente vez time hoy ahora actualmente".split()
)
"""Words by which the newest of several is wanted, which no statement need have."""

TIMELESS = frozenset({"claim", "definition"})
"""Kinds of statement that are no part of a course of events."""

FEWEST_WORDS = 2

_OF_ANYTHING = frozenset("when start begin stop end cuando empezo empezar termino comenzo".split())
"""What may be asked of anything: it finds nothing where nothing is named."""


def read_statement(attempt: Attempt) -> Told | None:
    """Return the statements a question asks for, if it asks for any."""
    if "that_period" in attempt.heard.cues:
        return None
    exact = attempt.knowledge.recall.exact(attempt.heard.flat) or law_of_thread(attempt)
    if exact and not asks_for_meaning(attempt):
        return Told(
            statement_query(attempt, (exact,)),
            certain=True,
            reason=f"{exact} answers this question",
            filed=True,
        )
    if then := _said_then(attempt):
        return then
    if wants_no_words(attempt) or asks_for_figures(attempt) or asks_for_method(attempt):
        return None
    course = _course(attempt)
    content = content_asked(attempt)
    if asks_for_last(attempt):
        content -= _NEWEST
    found = _found(attempt, content, 0.0 if course else LIKELY_COVERAGE)
    if not found:
        return None
    timely = _timely(attempt, found)
    if timely is None and not course and counts_something(attempt):
        # What is so of one year is not of another, of which a figure may be held.
        return None
    found = timely or (found if course else _of_another_year(attempt, found))
    if asks_for_last(attempt):
        found = _newest(attempt, found) or found
    if asks_what_is_allowed(attempt):
        found = of_law(attempt, found)
    if asks_what_moved_it(attempt):
        causes = giving_cause(attempt, [each.id for each in found], content)
        found = [each for each in found if each.id in causes]
    named = names_whom_or_what(attempt)
    found = [each for each in found if course or answers_so(attempt, each.id, each.likeness)]
    if not found:
        return None
    best, asks = found[0], asks_for_words(attempt)
    judged = attempt.cue("why", "right") or says_itself(attempt.heard)
    if judged and attempt.moves() and attempt.own.names_a_thing and best.likeness < HALF_ALIKE:
        # Why something rose, and whether it did as somebody says, is told by nothing else that was said of it.
        return None
    told = course or (attempt.cue("meaning") and best.likeness == 1)
    of_nothing = not named and attempt.own.is_empty
    if len(content - _OF_ANYTHING if of_nothing else content) < FEWEST_WORDS and not told:
        return None
    certain = bool(course) or (
        best.likeness >= ALIKE
        or (asks and named and best.coverage >= LIKELY_COVERAGE)
        or (asks and best.coverage >= CERTAIN_COVERAGE and not counts_something(attempt))
    )
    likely = certain or (
        best.coverage >= (LIKELY_COVERAGE if named else CERTAIN_COVERAGE) and best.likeness >= HARDLY_ALIKE
    )
    ids = course or _ids(attempt, found)
    if not ids or not likely:
        return None
    return Told(
        statement_query(attempt, ids, timeline=bool(course)),
        certain and (timely is not None or bool(course)),
        _reason(ids[0], best),
        filed=best.likeness >= ALIKE,
        near=best.likeness >= HALF_ALIKE,
    )


def _newest(attempt: Attempt, found: list[Recalled]) -> list[Recalled]:
    """Return the newest of the events that answer as well as any: the last decertification is no other one."""
    filed = attempt.knowledge.recall.filed
    events = [
        each for each in found if filed(each.id).kind not in TIMELESS and each.coverage >= LIKELY_COVERAGE
    ]
    last = max((filed(each.id).date for each in events), default="")
    return [each for each in events if filed(each.id).date == last]


def _said_then(attempt: Attempt) -> Told | None:
    """Return what somebody said in the period named: what did Petro announce in January 2026.

    Whoever makes estimates is asked after for words where a month is named, of which there are no figures.
    """
    asking = period_asked(attempt) if asks_what_was_said(attempt) else None
    if asking is None:
        return None
    speakers = actors_named(attempt)
    if not speakers and asking.months:
        speakers = attempt.heard.of("actor")
    who = {each.ids[0] for each in speakers}
    recall = attempt.knowledge.recall
    theirs = [
        each
        for each in attempt.knowledge.catalogue.statements
        if each.held_by in who and each.kind not in TIMELESS and asking.holds(each)
    ]
    beyond = beyond_names(attempt, content_asked(attempt), speakers)
    ids = [each.id for each in theirs if recall.covered(each.id, beyond) >= LIKELY_COVERAGE]
    if not ids:
        return None
    ids.sort(key=lambda one: (recall.filed(one).date, one))
    query = statement_query(attempt, tuple(ids[:MOST_TOLD]))
    return Told(query, certain=True, reason=f"{', '.join(sorted(who))} then")


def read_last_resort(attempt: Attempt, stray: Collection[str]) -> Told | None:
    """Return the statement filed under a question like one that was for figures, where no figure answers it.

    It has to be of the very years, and to account for nearly all that was said, and for what was in the figure's way.
    """
    if attempt.cue("that_period") or wants_no_words(attempt) or not asks_for_figures(attempt):
        return None
    if of_one_event(attempt.heard) or (attempt.cue("quantity") and attempt.own.is_a_place_alone):
        return None
    content = content_asked(attempt)
    if len(content) < FEWEST_WORDS:
        return None
    asking, filed = period_asked(attempt), attempt.knowledge.recall.filed
    # How much of it was paid is no question about whatever else was said of it, nor what two drugs did about one of them.
    several = len(attempt.own.substances) > 1
    least = ALIKE if several or attempt.cue("quantity") else HALF_ALIKE
    found = [
        each
        for each in _found(attempt, content, CERTAIN_COVERAGE)
        if each.coverage >= CERTAIN_COVERAGE
        and each.likeness >= least
        and attempt.knowledge.recall.says_all(each.id, stray)
        and (asking is None or asking.holds_all(filed(each.id)))
    ]
    if not found:
        return None
    ids = _ids(attempt, found)
    return Told(statement_query(attempt, ids), certain=False, reason=_reason(ids[0], found[0]))


def read_unheld(attempt: Attempt, stray: Collection[str]) -> Told | None:
    """Return that nothing is held of whoever is named, where nothing else of a question for figures was in the way."""
    named = {each.words for each in asked_for_figures(attempt)}
    if not stray or not named.issuperset(stray):
        return None
    return Told(statement_query(attempt, ()), certain=False, reason="nobody named says so", filed=True)


def _found(attempt: Attempt, content: frozenset[str], least: float) -> list[Recalled]:
    """Return the statements found by those words that are of what else the question names, the most fitting first."""
    recall, heard = attempt.knowledge.recall, attempt.heard
    if barring(heard.words, heard.question.text, heard.of("substance")):
        # What is said of fentanyl answers nothing on deaths without it.
        return []
    numbers = frozenset(word for word in content if word[0].isdigit())
    found = [each for each in recall.find(content, least) if recall.answers_to(each.id, numbers)]
    found = [each for each in found if is_whose(attempt, recall.filed(each.id), numbers)]
    concerns, fitting = concerns_named(attempt), _fitting(attempt)
    least = ALIKE if asked_for_figures(attempt) or told_by_others(heard, None) else 0.0
    found = [each for each in found if each.likeness >= least and concerns(recall.filed(each.id))]
    if attempt.cue("said") or asks_what_was_said(attempt):
        actors = {one for each in actors_named(attempt) for one in each.ids}
        own = [each for each in found if recall.filed(each.id).held_by in actors]
        found = [each for each in own if each.coverage >= LIKELY_COVERAGE] or found
        if actors and attempt.cue("said") and not own:
            # What another said of the same matter is not what this one said.
            found = [each for each in found if not recall.filed(each.id).held_by]
    return sorted(found, key=lambda each: -each.score - fitting(recall.filed(each.id)))


def _timely(attempt: Attempt, found: list[Recalled]) -> list[Recalled] | None:
    """Return the statements of the period named that answer well enough, all where none is named, or nothing."""
    asking = period_asked(attempt)
    if asking is None:
        return found
    filed = attempt.knowledge.recall.filed
    least = max(HARDLY_ALIKE, NOT_FAR_BEHIND * max(each.likeness for each in found))
    enough = [each for each in found if each.coverage >= LIKELY_COVERAGE and each.likeness >= least]
    timely = [each for each in enough if asking.holds(filed(each.id))]
    span = years_asked(attempt)
    # What was done in that year goes before what only speaks of it.
    return (
        sorted(timely, key=lambda each: -each.score - OF_THE_DAY * is_in(filed(each.id).date, span)) or None
    )


def _of_another_year(attempt: Attempt, found: list[Recalled]) -> list[Recalled]:
    """Return what is told of another year than the one named: what is filed under a question much like this, of no number."""
    return [] if attempt.heard.numbers else [each for each in found if each.likeness >= HALF_ALIKE]


def _reason(identity: str, best: Recalled) -> str:
    return f"{identity}: {best.coverage:.2f} of the question covered, {best.likeness:.2f} alike"


def _fitting(attempt: Attempt) -> Callable[[Asked], float]:
    """Return what tells how much a statement gains by being on the topic named, or by whoever is asked after for their words."""
    topics = {one for each in attempt.heard.of("topic") for one in each.ids}
    actors = {each.ids[0] for each in actors_named(attempt)} if attempt.cue("said") else set()
    opening = next((words for cue, words in OPENINGS.items() if attempt.cue(cue)), None)
    return lambda filed: (
        ON_TOPIC * (filed.topic in topics)
        + IN_OWN_WORDS * (filed.held_by in actors)
        + ASKED_SO * (opening is not None and any(folded(text).startswith(opening) for text in filed.asked))
    )


def _course(attempt: Attempt) -> tuple[str, ...]:
    """Return what is filed on a topic in the years asked about, where its course is asked for, in order of time."""
    topics, span = attempt.heard.of("topic"), years_asked(attempt)
    listed = attempt.cue("coverage") and not attempt.own.names_a_thing
    asks = attempt.cue("happened") or listed or attempt.own.span is not None or asks_how_often(attempt)
    if not topics or not asks:
        return ()
    concerns = concerns_named(attempt)
    # One word can be two topics: what happened with glyphosate is the course of the spraying as well.
    filed = [each for topic in topics[0].ids for each in attempt.knowledge.recall.of_topic(topic)]
    told = [each for each in filed if each.kind not in TIMELESS and is_in(each.date, span) and concerns(each)]
    return tuple(each.id for each in sorted(told, key=lambda each: (each.date, each.id)))


def _ids(attempt: Attempt, found: list[Recalled]) -> tuple[str, ...]:
    recall, place = attempt.knowledge.recall, place_named(attempt)
    here = [
        each for each in found if place is not None and place.value in recall.filed(each.id).places
    ] or found
    # Beside one filed under nearly this question, what only shares some words with it answers another.
    least = HALF_ALIKE if here[0].likeness >= ALIKE else 0.0
    near = [each for each in here if each.score >= here[0].score * NEARLY_AS_GOOD and each.likeness >= least]
    return tuple(each.id for each in near[:MOST_TOLD])
