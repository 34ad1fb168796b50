"""Questions across the years of one series: trends and records."""

from bot.reading.asks import Incomplete, assumed, when_of
from bot.reading.attempt import Attempt, Outcome, house_subject
from bot.reading.slots import periods
from bot.values.catalogue import UnitKind
from bot.values.query import RecordQuery, TrendAsk, TrendQuery
from bot.values.slot import Origin, Span, SpanSlot, Subject


def record(attempt: Attempt) -> Outcome:
    """Ask whether a year is a record, or which year is."""
    slots = attempt.slots
    subject = attempt.subject()
    if isinstance(subject, Incomplete) and attempt.own.whens and not attempt.own.places:
        subject = house_subject(attempt)
    if not isinstance(subject, Subject):
        return subject
    bearings = attempt.heard.bearings
    named = [
        slot
        for slot in slots.whens
        if slot.origin is Origin.SAID or bearings.whether or "record" in slots.kind
    ]
    which = attempt.cue("which_year", "when") or not (named or bearings.whether)
    return RecordQuery(
        subject=subject,
        when=when_of(slots),
        lowest=attempt.cue("low") or (bearings.least and not bearings.most),
        which=which and not periods(attempt.own.whens),
        as_of=slots.as_of,
        unit=slots.unit,
    )


_ASKS = (
    ("average", TrendAsk.AVERAGE),
    ("total", TrendAsk.TOTAL),
    ("last_fall", TrendAsk.LAST_FALL),
    ("last_rise", TrendAsk.LAST_RISE),
    ("biggest_rise", TrendAsk.BIGGEST_RISE),
    ("biggest_fall", TrendAsk.BIGGEST_FALL),
)


def asked_of_trend(attempt: Attempt) -> TrendAsk | None:
    """Return the one number that a question wants drawn from a run of years, if it wants one."""
    falls = attempt.cue("fall") and not attempt.cue("rise")
    if attempt.cue("last_time") and attempt.moves():
        return TrendAsk.LAST_FALL if falls else TrendAsk.LAST_RISE
    if attempt.cue("latest") and attempt.moves() and attempt.cue("rise", "fall") and attempt.own.span is None:
        return TrendAsk.LAST_FALL if falls else TrendAsk.LAST_RISE
    if attempt.own.span is not None and "mean" in attempt.heard.said:
        return TrendAsk.AVERAGE
    for cue, asks in _ASKS:
        if attempt.cue(cue) and not (asks is TrendAsk.AVERAGE and _is_itself_average(attempt)):
            return asks
    bearings = attempt.heard.bearings
    ranked = (bearings.most or bearings.least) and not bearings.across_places
    if attempt.moves() and attempt.cue("rise", "fall") and ranked and not attempt.own.whens:
        return TrendAsk.BIGGEST_FALL if falls else TrendAsk.BIGGEST_RISE
    return None


def _is_itself_average(attempt: Attempt) -> bool:
    """Say whether what is counted is an average already: the average purity of 2017 is one figure."""
    measures = attempt.knowledge.catalogue.measures
    kinds = {measures[identity].unit_kind for slot in attempt.slots.measures for identity in slot.value}
    return len(attempt.own.whens) == 1 and bool(kinds & {UnitKind.PERCENT, UnitKind.PRICE, UnitKind.RATE})


def trend(attempt: Attempt) -> Outcome:
    """Ask for the course of a series, or one number drawn from it."""
    slots = attempt.slots
    subject = attempt.subject()
    if not isinstance(subject, Subject):
        return subject
    asks = asked_of_trend(attempt)
    if asks is None:
        repeated = (
            slots.asks is not None and not attempt.own.names_a_thing and not attempt.cue("trend", "chart")
        )
        asks = slots.asks if repeated and slots.asks is not None else TrendAsk.COURSE
    span = attempt.own.span
    years = sorted(period.year for period in periods(attempt.own.whens))
    if span is None and len(years) > 1:
        span = SpanSlot(value=Span(first=years[0], last=years[-1]))
    if span is None:
        span = slots.span or assumed(Span())
    return TrendQuery(subject=subject, span=span, asks=asks, unit=slots.unit, as_of=slots.as_of)
