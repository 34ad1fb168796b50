"""The two figures that a thread asked for one after the other, for a question of both: 'which has more', 'compare them'."""

from collections.abc import Sequence
from itertools import permutations
from typing import Final, NamedTuple

from bot.reading.asks import assumed, led_by
from bot.reading.hearing import Heard
from bot.reading.knowledge import Knowledge
from bot.reading.series.priced import at_price
from bot.reading.slots import periods
from bot.reading.threads.asked_of_both import (
    DIFFERENCE,
    TWO,
    asks_by_how_much,
    asks_for_most,
    asks_how_it_moved,
    asks_who_gained,
    is_of_all_told,
)
from bot.reading.threads.thread import Told, as_earlier
from bot.values.asked import Gain
from bot.values.compared import ComparisonQuery, Side, TrendQuery
from bot.values.lead import Lead
from bot.values.parts import ShareQuery
from bot.values.period import Period, year
from bot.values.query import (
    AnyQuery,
    EstimatorsQuery,
    FigureQuery,
    RankingQuery,
    RecordQuery,
    RevisionsQuery,
    SourcesQuery,
    YearCardQuery,
)
from bot.values.slot import IdSlot, Latest, Origin, Slot, Span, SpanSlot, Subject, When, WhenSlot

_AGREEING: Final = 3
"""Of what is counted, in what way, where, when and by whom, two figures set beside each other differ in one."""


class _Asked(NamedTuple):
    subject: Subject
    when: Slot[When]


class _Course(NamedTuple):
    subject: Subject
    first: int | None
    last: int | None


def of_both(last: AnyQuery, told: Told, heard: Heard, knowledge: Knowledge) -> AnyQuery | None:
    """Return the thread's last two figures set side by side, or what those who estimate the last one say of it.

    What compares already is returned as it is, and so is a figure whose change is asked for and that no other year was asked
    about before; of an order of places the first two are set side by side, and of drugs that rose nothing tells which rose more.
    """
    past, margin = told.past, asks_by_how_much(heard)
    if isinstance(last, RankingQuery) and (margin or not heard.said.isdisjoint(DIFFERENCE)):
        return _first_two(last, told.lead)
    if asks_who_gained(heard) and (courses := _courses_told(last, past, knowledge)) is not None:
        return courses
    if asks_who_gained(heard) and _are_of_drugs(last, past):
        return None
    if isinstance(last, ShareQuery | TrendQuery):
        if margin or asks_how_it_moved(heard):
            return last
        return _part_of_both(last, past) if isinstance(last, ShareQuery) else _both_terms(last, past)
    if (newest := _asked(last, knowledge)) is None:
        return last
    of_times = heard.cues.isdisjoint({"of_them", "compare"}) and heard.said.isdisjoint(DIFFERENCE)
    computed = margin or is_of_all_told(heard) or asks_for_most(heard)
    for each in reversed(_all_asked(past, knowledge)):
        earlier = each._replace(subject=at_price(newest.subject.measure, each.subject, knowledge))
        if of_times and not computed and earlier.when.value == newest.when.value:
            continue
        if (pair := _paired(earlier, newest, last)) is not None:
            whole = _with_older(pair, past, newest, last, knowledge, heard)
            return _record_of(whole, heard) if asks_for_most(heard) else whole
    if of_times:
        return last
    subject = newest.subject.model_copy(update={"estimator": None})
    return EstimatorsQuery(subject=subject, when=newest.when, as_of=last.as_of)


def _with_older(
    pair: AnyQuery,
    past: Sequence[AnyQuery],
    newest: _Asked,
    last: AnyQuery,
    knowledge: Knowledge,
    heard: Heard,
) -> AnyQuery:
    """Return a comparison with the others that the thread asked of in the same way before, of years only to compute with them."""
    if not isinstance(pair, ComparisonQuery) or not heard.said.isdisjoint(TWO):
        return pair
    of_years = len({side.when.value for side in pair.sides}) > 1
    if of_years and not (is_of_all_told(heard) or asks_for_most(heard)):
        return pair
    alike = (
        _paired(older, newest, last)
        for older in _all_asked(past, knowledge)
        if (older.when.value == newest.when.value) is not of_years
    )
    found = (each.sides[0] for each in alike if isinstance(each, ComparisonQuery))
    sides = {
        (side.subject.place.value, side.subject.substance.value, side.when.value.code): side
        for side in (*found, *pair.sides)
    }
    return pair.model_copy(update={"sides": tuple(sides.values())})


def _record_of(told: AnyQuery, heard: Heard) -> AnyQuery:
    """Return several years told in a row as the question which of them had the most or the least; others side by side."""
    if not isinstance(told, ComparisonQuery):
        return told
    years = sorted({each.year for each in periods(tuple(side.when for side in told.sides))})
    if len(years) <= 1 or years != list(range(years[0], years[-1] + 1)):
        return told
    span = SpanSlot(value=Span(first=years[0], last=years[-1]), origin=Origin.EARLIER)
    return RecordQuery(
        subject=told.sides[-1].subject,
        when=assumed(Latest()),
        which=True,
        lowest=heard.bearings.least,
        span=span,
        as_of=told.as_of,
        unit=told.unit,
    )


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


def _are_of_drugs(last: AnyQuery, past: Sequence[AnyQuery]) -> bool:
    """Say whether the thread followed several drugs one after the other over the same years."""
    newest = _course(last)
    others = (each for each in map(_course, past) if newest and each and each[1:] == newest[1:])
    return any(newest and each.subject.substance.value != newest.subject.substance.value for each in others)


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
            return _of_thread(query.subject, query.when)
        case YearCardQuery():
            return _of_thread(led_by(query, knowledge), query.when)
        case _:
            return None


def _of_thread(subject: Subject, when: Slot[When]) -> _Asked:
    earlier = when.model_copy(update={"origin": Origin.EARLIER}) if isinstance(when.value, Period) else when
    return _Asked(as_earlier(subject), earlier)


def _all_asked(past: Sequence[AnyQuery], knowledge: Knowledge) -> list[_Asked]:
    """Return the figures that queries ask for one by one or side by side."""
    found: list[_Asked] = []
    for query in past:
        if isinstance(query, ComparisonQuery):
            found += [_of_thread(side.subject, side.when) for side in query.sides]
        elif (asked := _asked(query, knowledge)) is not None:
            found.append(asked)
    return found


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
