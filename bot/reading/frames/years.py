"""Questions across the years of one series: trends and records."""

from bot.reading.attempt import Attempt, Outcome, house_subject
from bot.reading.hearing import Heard
from bot.reading.settle import Incomplete, assumed, when_of
from bot.reading.slots import periods
from bot.values.query import (
    RecordQuery,
    Slot,
    Span,
    Subject,
    TrendAsk,
    TrendQuery,
)


def record(attempt: Attempt) -> Outcome:
    """Ask whether a year is a record, or which year is."""
    slots = attempt.slots
    subject = attempt.subject(slots)
    if isinstance(subject, Incomplete) and periods(attempt.own.whens):
        subject = house_subject(attempt)
    if not isinstance(subject, Subject):
        return subject
    which = attempt.cue("which_year") or (
        not attempt.own.whens and not attempt.slots.whens and not asks_whether(attempt.heard)
    )
    return RecordQuery(
        subject=subject,
        when=when_of(slots),
        lowest=attempt.cue("low"),
        which=which,
        as_of=slots.as_of,
    )


def asks_whether(heard: Heard) -> bool:
    """Say whether a question wants yes or no."""
    return bool(heard.words) and heard.words[0].text in {
        "is", "was", "are", "were", "did", "does", "has", "have", "es", "fue", "ha", "son", "and", "y",
    }  # fmt: skip


def trend(attempt: Attempt) -> Outcome:
    """Ask for the course of a series, or one number drawn from it."""
    slots = attempt.slots
    subject = attempt.subject(slots)
    if not isinstance(subject, Subject):
        return subject
    asks = TrendAsk.COURSE
    if attempt.cue("last_time"):
        asks = TrendAsk.LAST_FALL if attempt.cue("fall") else TrendAsk.LAST_RISE
    for cue, what in (
        ("last_fall", TrendAsk.LAST_FALL),
        ("last_rise", TrendAsk.LAST_RISE),
        ("biggest_rise", TrendAsk.BIGGEST_RISE),
        ("biggest_fall", TrendAsk.BIGGEST_FALL),
        ("average", TrendAsk.AVERAGE),
        ("total", TrendAsk.TOTAL),
    ):
        if attempt.cue(cue):
            asks = what
            break
    span = attempt.own.span
    years = sorted(period.year for period in periods(attempt.own.whens))
    if span is None and len(years) > 1:
        span = Slot[Span](value=Span(first=years[0], last=years[-1]), words="")
    if span is None:
        span = slots.span or assumed(Span())
    return TrendQuery(
        subject=subject,
        span=span,
        asks=asks,
        unit=slots.unit if attempt.own.unit else None,
        as_of=slots.as_of,
    )
