"""The two figures that a thread asked for one after the other, for a question of both: 'which has more', 'compare them'."""

from collections.abc import Sequence
from itertools import permutations
from typing import Final, NamedTuple

from bot.reading.asks import assumed, led_by
from bot.reading.hearing import Heard
from bot.reading.knowledge import Knowledge
from bot.reading.slots import Several, Slots, periods
from bot.reading.threads.asked_of_both import (
    DIFFERENCE,
    asks_by_how_much,
    asks_for_most,
    asks_how_it_moved,
    asks_who_gained,
    is_of_all_told,
)
from bot.reading.threads.thread import Told
from bot.values.asked import Gain
from bot.values.compared import ComparisonQuery, Side, TrendQuery
from bot.values.lead import Lead
from bot.values.parts import ShareQuery
from bot.values.period import year
from bot.values.query import (
    AnyQuery,
    EstimatorsQuery,
    FigureQuery,
    RankingQuery,
    RevisionsQuery,
    SourcesQuery,
    YearCardQuery,
)
from bot.values.slot import IdSlot, Latest, Origin, Slot, Span, SpanSlot, Subject, When, WhenSlot

_AGREEING: Final = 3
"""Of what is counted, in what way, where, when and by whom, two figures set beside each other differ in one."""


_THREE: Final = 3
_FIRST_AND_LAST: Final = 2
_TWO: Final = frozenset("two both dos ambos ambas".split())


class _Asked(NamedTuple):
    subject: Subject
    when: Slot[When]


class _Course(NamedTuple):
    subject: Subject
    first: int | None
    last: int | None


def of_both(last: AnyQuery, told: Told, heard: Heard, knowledge: Knowledge) -> AnyQuery:
    """Return the thread's last two figures set side by side, or what those who estimate the last one say of it.

    What compares already is returned as it is, and so is a figure whose change is asked for and that no other year
    was asked about before; of an order of places the first two are set side by side.
    """
    past, margin = told.past, asks_by_how_much(heard)
    if isinstance(last, RankingQuery) and (margin or not heard.said.isdisjoint(DIFFERENCE)):
        return _first_two(last, told.lead)
    if asks_who_gained(heard) and (courses := _courses_told(last, past, knowledge)) is not None:
        return courses
    if isinstance(last, ShareQuery | TrendQuery):
        if margin or asks_how_it_moved(heard):
            return last
        return _part_of_both(last, past) if isinstance(last, ShareQuery) else _both_terms(last, past)
    newest = _asked(last, knowledge)
    if newest is None:
        return last
    of_times = heard.cues.isdisjoint({"of_them", "compare"}) and heard.said.isdisjoint(DIFFERENCE)
    computed = margin or is_of_all_told(heard) or asks_for_most(heard)
    for query in reversed(past):
        earlier = _asked(query, knowledge)
        if earlier is None or (of_times and not computed and earlier.when.value == newest.when.value):
            continue
        if (pair := _paired(earlier, newest, last)) is not None:
            if asks_for_most(heard) and earlier.when.value != newest.when.value:
                # The highest of some years is a record of them all.
                return last
            return _with_older(pair, past, newest, last, knowledge, heard)
    if of_times:
        return last
    plain = newest.subject.model_copy(update={"estimator": None})
    return EstimatorsQuery(subject=plain, when=newest.when, as_of=last.as_of)


def of_all_told(own: Slots, before: Slots, heard: Heard) -> Slots:
    """Return a follow-up that asks what several figures come to, or which of them grew more, as one that names them again."""
    named = own.names_a_thing or own.places or own.elsewhere or own.estimators
    if named or not is_of_all_told(heard) or not are_several(before, heard):
        return own
    if "all_three" in heard.cues and len(before.places) != _THREE:
        return own
    if before.kind == "trend":
        return own._replace(span=own.span or before.span)
    if before.within is not None and before.lead is not None and not (own.whens or own.span):
        # The departments of a country put in order come to what there is in it.
        when = WhenSlot(value=before.lead.period, origin=Origin.EARLIER)
        return own._replace(places=(Several((before.within.value,), Origin.EARLIER),), whens=(when,))
    again = own._replace(measures=before.measures, substances=before.substances, places=before.places)
    if own.whens or own.span:
        return again
    told = sorted(period.year for period in periods(before.whens))
    if len(told) <= 1:
        return again._replace(whens=before.whens)
    return again._replace(span=SpanSlot(value=Span(first=told[0], last=told[-1]), origin=Origin.EARLIER))


def are_several(before: Slots, heard: Heard) -> bool:
    """Say whether a thread told of several figures of one kind: of places, of drugs, or of years, to add up with none left out."""
    if before.kind == "trend":
        return before.span is not None
    if before.kind not in {"comparison", "ranking"}:
        return False
    if before.kind == "ranking" and before.within is not None:
        return heard.cues.isdisjoint({"average"}) and not asks_who_gained(heard)
    told = sorted(period.year for period in periods(before.whens))
    of_ends = "average" in heard.cues and len(told) == _FIRST_AND_LAST and heard.said.isdisjoint(_TWO)
    run = len(told) > 1 and (of_ends or told == list(range(told[0], told[-1] + 1)))
    return run or (len(told) <= 1 and max(len(before.places), len(before.substances)) > 1)


def _with_older(
    pair: AnyQuery,
    past: Sequence[AnyQuery],
    newest: _Asked,
    last: AnyQuery,
    knowledge: Knowledge,
    heard: Heard,
) -> AnyQuery:
    """Return a comparison with the others that the thread asked of in the same way before, of years only to compute with them."""
    if not isinstance(pair, ComparisonQuery) or not heard.said.isdisjoint(_TWO):
        return pair
    of_years = len({side.when.value for side in pair.sides}) > 1
    if of_years and not is_of_all_told(heard):
        return pair
    asked = filter(None, (_asked(query, knowledge) for query in past))
    alike = (
        _paired(older, newest, last)
        for older in asked
        if (older.when.value == newest.when.value) is not of_years
    )
    found = (each.sides[0] for each in alike if isinstance(each, ComparisonQuery))
    sides = {
        (side.subject.place.value, side.subject.substance.value, side.when.value.code): side
        for side in (*found, *pair.sides)
    }
    return pair.model_copy(update={"sides": tuple(sides.values())})


def _part_of_both(last: ShareQuery, past: Sequence[AnyQuery]) -> ShareQuery:
    """Return the part that the places of the thread's last two shares have together, where they are of one whole."""

    def of_whole(query: ShareQuery) -> tuple[object, ...]:
        whole = tuple(None if slot is None else slot.value for _, slot in query.whole)
        return (*whole, query.when.value, query.part.substance.value, query.part.estimator)

    alike = (
        query
        for query in reversed(past)
        if isinstance(query, ShareQuery) and of_whole(query) == of_whole(last)
    )
    other = next((query for query in alike if query.part.place.value != last.part.place.value), None)
    return (
        last if other is None else last.model_copy(update={"part": other.part, "besides": (last.part.place,)})
    )


def _first_two(last: RankingQuery, lead: Lead | None) -> AnyQuery:
    """Return the first two places of an order beside each other, in the year that it was told of."""
    if last.gain is not None or lead is None or not lead.behind:
        return last
    when = WhenSlot(value=lead.period, origin=Origin.EARLIER)
    places = (IdSlot(value=place, origin=Origin.EARLIER) for place in (lead.place, lead.behind))
    subjects = (
        Subject(
            measure=last.measure,
            substance=last.substance,
            place=place,
            estimator=last.estimator,
            scope=last.scope,
        )
        for place in places
    )
    sides = tuple(Side(subject=subject, when=when) for subject in subjects)
    return ComparisonQuery(sides=sides, as_of=last.as_of, unit=last.unit)


def _courses_told(last: AnyQuery, past: Sequence[AnyQuery], knowledge: Knowledge) -> RankingQuery | None:
    """Return the places whose course over the same years the thread asked after in turn, in the order of what they gained."""
    newest = _course(last)
    if newest is None:
        return None
    courses = filter(None, map(_course, past))
    alike = [*(each for each in courses if _is_alike(each, newest)), newest]
    places = {each.subject.place.value: each.subject.place for each in alike}
    nested = any(knowledge.is_within(one, other) for one, other in permutations(places, 2))
    if len(places) == 1 or nested:
        return None
    subject = newest.subject
    when = assumed(Latest()) if newest.last is None else WhenSlot(value=year(newest.last))
    return RankingQuery(
        measure=subject.measure,
        substance=subject.substance,
        when=when,
        estimator=subject.estimator,
        scope=subject.scope,
        places=tuple(places.values()),
        gain=Gain(since=newest.first),
        as_of=last.as_of,
    )


def _course(query: AnyQuery) -> _Course | None:
    """Return the years over which one thing in one place was followed, or whose two ends were compared."""
    match query:
        case TrendQuery(subject=subject, span=span, besides=()):
            return _Course(subject, span.value.first, span.value.last)
        case ComparisonQuery(sides=(one, other)) if one.subject.place.value == other.subject.place.value:
            told = sorted(each.year for each in periods((one.when, other.when)))
            return _Course(one.subject, *told) if len(set(told)) == len(query.sides) else None
        case _:
            return None


def _is_alike(one: _Course, other: _Course) -> bool:
    """Say whether two courses are of one thing, counted in one way, over the same years."""
    counted = [(*_counted(each.subject), _estimator(each.subject)) for each in (one, other)]
    return counted[0] == counted[1] and one[1:] == other[1:]


def _both_terms(last: TrendQuery, past: Sequence[AnyQuery]) -> TrendQuery:
    """Return the years of the last two people in office set beside each other, where the thread asked of one after the other."""
    others = (
        query
        for query in reversed(past)
        if isinstance(query, TrendQuery) and query.span.value.term and _meaning(query) == _meaning(last)
    )
    other = next((query for query in others if query.span.value != last.span.value), None)
    if other is None or not last.span.value.term or last.besides:
        return last
    first, second = sorted((other.span, last.span), key=lambda slot: slot.value.first or 0)
    return last.model_copy(update={"span": first, "besides": (second,)})


def _meaning(query: TrendQuery) -> tuple[object, ...]:
    """Return what a course is of, whoever's years it is told for."""
    subject = query.subject
    return subject.measure.value, subject.substance.value, subject.place.value, query.asks


def _asked(query: AnyQuery, knowledge: Knowledge) -> _Asked | None:
    """Return the one figure that a query asks for, of a card the one that leads it."""
    match query:
        case FigureQuery() | SourcesQuery() | RevisionsQuery():
            return _Asked(query.subject, query.when)
        case YearCardQuery():
            return _Asked(led_by(query, knowledge), query.when)
        case _:
            return None


def _paired(one: _Asked, other: _Asked, last: AnyQuery) -> AnyQuery | None:
    """Return the query that sets two figures apart in one thing alone beside each other."""
    counted = _counted(one.subject) == _counted(other.subject)
    places, whens, estimators = (
        one.subject.place.value == other.subject.place.value,
        one.when.value == other.when.value,
        _estimator(one.subject) == _estimator(other.subject),
    )
    drugs = (
        _counted(one.subject)[::2] == _counted(other.subject)[::2]
        and places + whens + estimators == _AGREEING
    )
    if not drugs and (not counted or places + whens + estimators != _AGREEING - 1):
        return None
    if not estimators:
        named = tuple(each.subject.estimator for each in (one, other) if each.subject.estimator is not None)
        plain = other.subject.model_copy(update={"estimator": None})
        return EstimatorsQuery(subject=plain, when=other.when, estimators=named, as_of=last.as_of)
    sides = tuple(Side(subject=each.subject, when=each.when) for each in (one, other))
    return ComparisonQuery(sides=sides, as_of=last.as_of, unit=last.unit)


def _counted(subject: Subject) -> tuple[str, str, str]:
    return (
        subject.measure.value,
        subject.substance.value,
        "" if subject.scope is None else subject.scope.value,
    )


def _estimator(subject: Subject) -> str:
    return "" if subject.estimator is None else subject.estimator.value
