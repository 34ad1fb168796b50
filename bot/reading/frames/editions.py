"""Questions about who said what when: revisions, and estimators side by side."""

from dataclasses import replace

from bot.reading.asks import Incomplete, when_of
from bot.reading.attempt import Attempt, Outcome, house_subject, in_time
from bot.reading.frames.traced import STILL
from bot.reading.numbers import find_amount
from bot.reading.wanted import unit_of_claim
from bot.values.period import Period
from bot.values.query import EstimatorsQuery, RevisionsQuery
from bot.values.slot import DaySlot, Subject
from bot.values.traced import ClaimAsk


def revisions(attempt: Attempt) -> Outcome:
    """Ask how a figure came to be what it is, or whether a number once stood."""
    slots = attempt.slots
    subject = attempt.subject()
    if isinstance(subject, Incomplete):
        subject = house_subject(attempt)
    if not isinstance(subject, Subject):
        return subject
    when, as_of = when_of(slots), slots.as_of
    named = sorted(attempt.own.whens, key=in_time)
    if len(named) > 1 and as_of is None and isinstance(named[-1].value, Period):
        # 'Our 2013 piece says 265 tons for 2011': the later year is when it was said.
        when = named[0]
        as_of = DaySlot(value=named[-1].value.last, words=named[-1].words)
    claimed = find_amount(attempt.heard)
    still = claimed is not None and not STILL.isdisjoint(attempt.heard.said)
    return RevisionsQuery(
        subject=subject,
        when=when,
        first=attempt.cue("first"),
        claimed=claimed,
        asks=ClaimAsk.STILL if still else ClaimAsk.RIGHT,
        as_of=as_of,
        unit=None
        if claimed is None
        else unit_of_claim(attempt.heard, subject.measure.value, attempt.knowledge),
    )


def estimators(attempt: Attempt) -> Outcome:
    """Ask for estimators side by side."""
    slots = replace(attempt.slots, estimators=())
    subject = attempt.subject(slots)
    if not isinstance(subject, Subject):
        return subject
    named = attempt.own.estimators if len(attempt.own.estimators) > 1 else ()
    return EstimatorsQuery(
        subject=subject,
        when=when_of(slots),
        estimators=named,
        why=attempt.cue("why", "meaning"),
        as_of=slots.as_of,
        unit=slots.unit,
    )
