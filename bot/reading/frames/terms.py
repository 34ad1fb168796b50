"""Questions for the years of people in office: two terms set against each other, or which of one's terms is meant."""

from bot.reading.asks import Ask
from bot.reading.attempt import Attempt, Outcome
from bot.reading.frames.traced import WHO
from bot.reading.hearing import Found
from bot.reading.scrutiny.counted import IN_OFFICE, asks_who_governed
from bot.reading.threads.moved_on import names_somebody_alone
from bot.reading.times.office import TimeInOffice, governing, in_one, terms_held, terms_of, times_in_office
from bot.values.compared import TrendQuery
from bot.values.question import Language
from bot.values.reading import Candidate
from bot.values.slot import Slot, Span, SpanSlot, Subject

_MOST = 3
_MOST_ON_FILE = 4
"""Terms that are told where nobody is named: with more there were no room for all who count."""

_OTHERWISE = tuple("when why legal happened position average total chart factor multiple".split())
"""Cues that ask something else of people in office than what became of it in their years."""


def sets_terms_apart(attempt: Attempt) -> bool:
    """Say whether terms are set against each other; what people said is a question about words."""
    if attempt.cue(*_OTHERWISE):
        return False
    if asks_who_governed(attempt.heard):
        ranked = attempt.heard.bearings.most or attempt.heard.bearings.least
        return ranked and attempt.slots.names_a_thing and not (attempt.own.whens or attempt.own.span)
    if _against_earlier(attempt):
        return True
    if len(attempt.heard.of("actor")) < 2:  # noqa: PLR2004 (one is set against nobody)
        return False
    named = governing(attempt.heard, attempt.knowledge)
    compared = attempt.cue("compare", "degree", "record", "low", "ranking", "trend") or attempt.moves()
    bearings = attempt.heard.bearings
    during = not attempt.heard.said.isdisjoint(_DURING)
    asked = compared or during or bearings.most or bearings.least or not WHO.isdisjoint(attempt.heard.said)
    others = attempt.own.whens or attempt.own.places[1:] or attempt.own.substances[1:]
    told = attempt.cue("said") and not compared
    return 1 < len(named) <= _MOST and bool(asked) and attempt.slots.names_a_thing and not (others or told)


def _against_earlier(attempt: Attempt) -> tuple[Slot[Span], ...]:
    """Return the thread's term, where another is set against it and nothing else is named: 'vs Duque' after Petro's years."""
    earlier, own = attempt.before.span, attempt.own
    if earlier is None or not earlier.value.term or not attempt.cue("compare"):
        return ()
    named = {each.ids[0] for each in attempt.heard.of("actor")}
    alone = named and earlier.value.term not in named
    return (earlier,) if alone and not (own.names_a_thing or own.whens) else ()


_DURING = frozenset("under during bajo durante con gobierno presidencia".split())


def each_term(attempt: Attempt) -> Outcome:
    """Ask for what became of it in each term; else pass."""
    if not sets_terms_apart(attempt):
        return None
    subject = attempt.subject(attempt.slots._replace(whens=(), span=None))
    if not isinstance(subject, Subject):
        return subject
    named = governing(attempt.heard, attempt.knowledge)
    spans = [slot for each in named for slot in _spans(attempt, each)]
    if earlier := _against_earlier(attempt):
        own = attempt.own.span
        spans = [*earlier, *(spans or (own,) * (own is not None))]
    spans += _all_terms(attempt, subject.place.value) if asks_who_governed(attempt.heard) else []
    if not spans:
        return None
    first, *others = sorted(spans, key=lambda slot: _begins(slot.value))
    return TrendQuery(
        subject=subject, span=first, besides=tuple(others), as_of=attempt.slots.as_of, unit=attempt.slots.unit
    )


def _all_terms(attempt: Attempt, place: str) -> list[Slot[Span]]:
    """Return the years of each time that somebody on file governed the country of a place, the latest ones where they are many."""
    heard, knowledge = attempt.heard, attempt.knowledge
    at = next(at for at, word in enumerate(heard.texts) if word in IN_OFFICE)
    country = knowledge.country_of(place) or place
    spans = [
        years
        for actor in knowledge.catalogue.actors.values()
        if actor.governs == country
        for years in in_one(terms_of(actor.id, actor.in_office))
    ]
    begun = sorted((years for years in spans if _begins(years) <= heard.question.today.year), key=_begins)
    word = heard.words[at]
    return [
        SpanSlot(value=years, words=word.text, start=word.start, end=word.end)
        for years in begun[-_MOST_ON_FILE:]
    ]


def _begins(years: Span) -> int:
    return years.first or 0


def _spans(attempt: Attempt, actor: Found) -> list[Slot[Span]]:
    """Return somebody's years in office, and of one who left and came back those of each time that has begun."""
    terms = in_one(terms_held(actor, attempt.knowledge))
    today = attempt.heard.question.today.year
    return [TimeInOffice(actor, (years,)).slot for years in terms if _begins(years) <= today]


def came_back(attempt: Attempt) -> bool:
    """Say whether the time of one who left office and came back is asked about, and not which of his times: 'under Trump'."""
    after_another = attempt.before.span is not None and bool(attempt.before.span.value.term)
    named = attempt.own.names_a_thing or (
        after_another and attempt.own.is_empty and names_somebody_alone(attempt.heard)
    )
    return bool(attempt.heard.of("actor")) and named and bool(_times_apart(attempt, alone=after_another))


def which_term(attempt: Attempt) -> Outcome:
    """Ask which of somebody's times in office is meant; else pass."""
    pair = attempt.pair()
    if not came_back(attempt) or not isinstance(pair, tuple):
        return None
    slots = attempt.slots._replace(whens=(), span=None)
    place = slots.places[0].value[0] if slots.places else ""
    thing = attempt.settler.phrasing.question(pair[0].value, pair[1].value, place, slots)
    today = attempt.heard.question.today.year
    asked = [
        f"{thing} {_written(_so_far(each, today), attempt.heard.language)}"
        for each in _times_apart(attempt, alone=True)
    ]
    return Ask("period", tuple(Candidate(label=one, question=one) for one in asked))


def _times_apart(attempt: Attempt, *, alone: bool) -> tuple[Span, ...]:
    """Return the years of each time of one who came back; where somebody ``alone`` is named after another's term, of his own."""
    times = [each.years for each in times_in_office(attempt.heard, attempt.knowledge)]
    if alone and not times:
        times = [
            tuple(slot.value for slot in _spans(attempt, each))
            for each in governing(attempt.heard, attempt.knowledge)
        ]
    return next((years for years in times if len(years) > 1), ())


def _so_far(years: Span, today: int) -> Span:
    """Return a term that is not over as the years since it began."""
    return Span(first=years.first) if years.last is not None and years.last > today else years


def _written(years: Span, language: Language) -> str:
    """Write years as a question says them: 2017-2021, since 2017, before 2017, 2017."""
    if years.last is None:
        return f"{'desde' if language == 'es' else 'since'} {years.first}"
    if years.first is None:
        return f"{'antes de' if language == 'es' else 'before'} {years.last + 1}"
    return f"{years.first}" if years.first == years.last else f"{years.first}-{years.last}"
