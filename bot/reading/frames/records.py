"""Questions whether a year is a record, and which year is."""

from itertools import pairwise

from bot.reading.asks import Incomplete, assumed, when_of
from bot.reading.attempt import Attempt, Outcome, house_subject
from bot.reading.frames.claims import thing
from bot.reading.frames.rankings import count_of
from bot.reading.frames.ranks import goes_on_years, is_comparative, is_superlative, position_of
from bot.reading.frames.rivals import COMPARATIVES
from bot.reading.frames.years import trend
from bot.reading.scrutiny.denials import denies
from bot.reading.slots import periods
from bot.reading.words.record_words import BEFORE, EVER, SO, SO_MUCH
from bot.values.asked import Claimed
from bot.values.period import Period
from bot.values.query import RecordQuery
from bot.values.slot import Latest, Origin, Span, Subject

_COMPARED = 2

RECORD = "record"
"""The kind of a question after which the years that it was of still count."""


def asks_record(attempt: Attempt) -> bool:
    """Say whether a record is asked about; two years that are named are compared instead."""
    own, bearings = attempt.own, attempt.heard.bearings
    if len(own.whens) >= _COMPARED or attempt.cue("since_when"):
        return False
    if goes_on_years(attempt):
        return True
    if attempt.cue("record", "low") or passing_asked(attempt) is not Claimed.NOTHING:
        return True
    if attempt.cue("last_time"):
        return False
    if attempt.cue("which_year") and attempt.moves():
        # Which years it fell in is no question for the highest.
        return False
    judged = bearings.whether and (bearings.most or bearings.least) and not attempt.moves()
    judged = judged and not is_comparative(attempt)
    alone = is_superlative(attempt) and len(own.places) == 1 and not own.whens
    return thing(attempt) and (bearings.across_years or judged or alone or _is_turned(attempt))


def record(attempt: Attempt) -> Outcome:
    """Ask whether a year is a record, or which year is; of somebody's years in office their course, with its peak."""
    slots = attempt.slots
    if attempt.is_of_term:
        return trend(attempt)
    subject = attempt.subject()
    if isinstance(subject, Incomplete) and attempt.own.whens and _names_nothing(attempt):
        subject = house_subject(attempt)
    if not isinstance(subject, Subject):
        return subject
    bearings = attempt.heard.bearings
    anew = attempt.own.names_a_thing and attempt.cue("record", "low")
    whether = bearings.whether or _is_called_one(attempt) or _is_to_be_confirmed(attempt)
    goes_on = whether or ("record" in slots.kind and not anew)
    named = [slot for slot in slots.whens if slot.origin is Origin.SAID or goes_on]
    which = (
        attempt.cue("which_year", "when", "record_before")
        or not (named or whether)
        or (goes_on and _asks_which(attempt))
    )
    of_all = not attempt.heard.said.isdisjoint(_OF_ALL)
    span = attempt.own.span or (slots.span if not of_all and _is_within_thread(attempt) else None)
    passing, position = passing_asked(attempt), position_of(attempt)
    if span is not None and any(not _is_within(one, span.value) for one in periods(slots.whens)):
        return None
    return RecordQuery(
        subject=subject,
        # Whether a year was the second highest is told by the order of years.
        when=when_of(slots) if position is None else assumed(Latest()),
        lowest=passing is Claimed.LESS
        or attempt.cue("low")
        or (bearings.least and not bearings.most)
        or (slots.kind == RECORD and slots.lowest and not (bearings.most or attempt.cue("record"))),
        which=passing is Claimed.NOTHING
        and ((which and not periods(attempt.own.whens)) or denies(attempt.heard) or position is not None),
        passed=passing is not Claimed.NOTHING,
        span=span,
        # 'The previous record before 2022' is that of all years before it.
        previous=attempt.cue("record_before")
        and not (bearings.whether or periods(attempt.own.whens))
        and (attempt.own.span is None or attempt.own.span.value.last is None),
        count=count_of(attempt, _YEARS) or position,
        as_of=slots.as_of,
        unit=slots.unit,
    )


_YEARS = frozenset("years anos".split())


def _is_to_be_confirmed(attempt: Attempt) -> bool:
    """Say whether it is stated that something is a record, to be told if that is right: 'cocaine deaths are at a record, right?'."""
    return attempt.cue("right") and attempt.heard.said.isdisjoint(_WHICH)


def _is_called_one(attempt: Attempt) -> bool:
    """Say whether what the thread told is said to be a record: 'so it's an all-time record?'."""
    called = attempt.heard.cued("record")
    if not (attempt.before.kind and attempt.own.is_empty and called):
        return False
    before = attempt.heard.texts[: called[0].first]
    return before[-1:] in _A and not _IT_IS.isdisjoint(before)


_A = (("a",), ("an",), ("un",))
_IT_IS = frozenset("is its thats was es fue seria s".split())


def passing_asked(attempt: Attempt) -> Claimed:
    """Return whether it is asked if there was ever more than in one year, or less: 'has coca ever been higher'.

    As much as now, 'this high', asks the same. Two places or drugs are set against each other, and a bound is held
    against the years. 'Higher than ever' says that there never was more.
    """
    heard, own = attempt.heard, attempt.own
    words = heard.texts
    if heard.said.isdisjoint(EVER) and words[-1:] != BEFORE:
        return Claimed.NOTHING
    asked = (heard.bearings.whether or words[0] in EVER) and heard.said.isdisjoint(_ANYONE)
    several = max(len(own.places) + len(own.elsewhere), len(own.substances), len(own.estimators)) > 1
    if not asked or several or heard.numbers or attempt.cue(*_OTHERWISE) or denies(heard):
        return Claimed.NOTHING
    if any(then in EVER for than, then in pairwise(words) if than == "than"):
        return Claimed.NOTHING
    told = {COMPARATIVES[word] for word in words if word in COMPARATIVES}
    told |= {SO_MUCH[much] for so, much in pairwise(words) if so in SO and much in SO_MUCH}
    return told.pop() if len(told) == 1 else Claimed.NOTHING


_ANYONE = frozenset("anyone anybody nobody nadie alguien country countries pais paises".split())
_OTHERWISE = tuple(
    "quantity why when which_year share position total average low record_before previous_period".split()
)
"""Cues that ask something else of all years than whether one goes beyond another."""


def _names_nothing(attempt: Attempt) -> bool:
    """Say whether not even a unit or a kind of place tells what a record is of: the state with most deaths is of deaths."""
    own = attempt.own
    return not (own.places or own.measures or attempt.heard.of("unit") or attempt.heard.bearings.level)


def _is_within_thread(attempt: Attempt) -> bool:
    """Say whether the highest of the thread's own run of years is asked for, and not of all that is held."""
    anew = attempt.own.names_a_thing or attempt.own.places
    return attempt.before.kind == RECORD or (attempt.before.kind == "trend" and not anew)


_OF_ALL = frozenset(
    "record ever all time history historic historico historica historia nunca jamas peak pico".split()
)
"""Words for the highest of all years."""


def _is_within(period: Period, span: Span) -> bool:
    """Say whether a year lies in a run of years: that of 2010 is no record since 2017."""
    first, last = span.first or period.year, span.last or period.year
    return first <= period.year <= last


def _is_turned(attempt: Attempt) -> bool:
    """Say whether a follow-up wants the other end of the years that a record was of: 'and the lowest?'."""
    own, bearings = attempt.own, attempt.heard.bearings
    again = attempt.before.kind in _OF_YEARS and not (own.names_a_thing or own.places or own.elsewhere)
    return again and bearings.most != bearings.least and not bearings.level


_OF_YEARS = frozenset({RECORD, "trend"})


def _asks_which(attempt: Attempt) -> bool:
    """Say whether the record itself is asked for: 'and what was the lowest', 'y cuál fue el mínimo'."""
    heard = attempt.heard
    return not (attempt.cue("follow") or heard.bearings.whether or heard.said.isdisjoint(_WHICH))


_WHICH = frozenset("what which whats cual".split())
