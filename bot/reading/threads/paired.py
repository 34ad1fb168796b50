"""The two figures that a thread asked for one after the other, for a question of both: 'which has more', 'compare them'."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from bot.reading.asks import led_by
from bot.reading.frames.claims import WHICH
from bot.reading.frames.traced import WHO
from bot.reading.hearing import Heard
from bot.reading.knowledge import Knowledge
from bot.reading.places.apart import TOGETHER
from bot.reading.places.bearings import LEAST, MOST
from bot.reading.slots import Slots, periods
from bot.values.compared import ComparisonQuery, Side, TrendQuery
from bot.values.parts import ShareQuery
from bot.values.query import (
    AnyQuery,
    EstimatorsQuery,
    FigureQuery,
    RevisionsQuery,
    SourcesQuery,
    YearCardQuery,
)
from bot.values.slot import Origin, Slot, Span, SpanSlot, Subject, When

_AGREEING: Final = 3
"""Of what is counted, in what way, where, when and by whom, two figures set beside each other differ in one."""


_DIFFERENCE: Final = frozenset("difference diferencia gap brecha".split())
_CHANGE: Final = frozenset("change changed cambio cambiado".split())
"""Words for what lies between two times, and not between two places."""


_COMPARING: Final = frozenset(
    "compare comparison comparing comparar compara comparalo comparacion now then and y please pls porfa por favor ok".split()
)
"""Words of a message that only asks to compare what was told."""


_OF_YEARS: Final = frozenset("year years ano anos when cuando".split())
_THEM: Final = frozenset("them those these".split())
_OF_MOST: Final = (
    MOST
    | LEAST
    | WHICH
    | frozenset(
        "one is was were the of them those these and y so has had all three es fue era el la los las de esos esas tiene alta alto baja bajo".split()
    )
)
"""Words of a message that asks of nothing but those told."""
_THREE: Final = 3
_TWO: Final = frozenset("two both dos ambos ambas".split())
_MORE: Final = frozenset("more most faster fastest quicker less mas menos rapido deprisa".split())
"""Words that set what grew or fell apart by how much."""

GROWING: Final = frozenset("growing grow grows grew grown creciendo crece crecer crecio".split())
"""Verbs by which a crop is named, and in a thread only how what it is about moved."""


class _Asked(NamedTuple):
    subject: Subject
    when: Slot[When]


def of_both(last: AnyQuery, past: Sequence[AnyQuery], heard: Heard, knowledge: Knowledge) -> AnyQuery:
    """Return the thread's last two figures set side by side, or what those who estimate the last one say of it.

    ``past`` are the thread's earlier queries, the newest last. What compares already is returned as it is, and so is a
    figure whose change is asked for and that no other year was asked about before.
    """
    if isinstance(last, ShareQuery):
        return _part_of_both(last, past)
    if isinstance(last, TrendQuery):
        return _both_terms(last, past)
    newest = _asked(last, knowledge)
    if newest is None:
        return last
    of_times = heard.cues.isdisjoint({"of_them", "compare"}) and heard.said.isdisjoint(_DIFFERENCE)
    computed = is_of_all_told(heard) or asks_for_most(heard)
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


def asks_of_both(heard: Heard) -> bool:
    """Say whether something is asked of two figures and neither is named."""
    named = ("place", "elsewhere", "substance", "theme", "estimator", "scope", "actor", "topic")
    if heard.numbers or any(map(heard.of, named)) or (heard.timings and not _asks_who_gained(heard)):
        return False
    if any(heard.flat_of(each) not in GROWING for each in heard.of("measure")):
        return False
    bare = "compare" in heard.cues and heard.said <= _COMPARING
    pointed = "of_them" in heard.cues or not heard.said.isdisjoint(_DIFFERENCE | _CHANGE)
    return bare or pointed or is_of_all_told(heard) or asks_for_most(heard)


def of_all_told(own: Slots, before: Slots, heard: Heard) -> Slots:
    """Return a follow-up that asks what several figures come to, or which of them grew more, as one that names them again."""
    named = own.names_a_thing or own.places or own.elsewhere or own.estimators
    if named or not is_of_all_told(heard) or not are_several(before, heard):
        return own
    if "all_three" in heard.cues and len(before.places) != _THREE:
        return own
    if before.kind == "trend":
        return own._replace(span=own.span or before.span)
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
    told = sorted(period.year for period in periods(before.whens))
    run = len(told) > 1 and ("average" in heard.cues or told == list(range(told[0], told[-1] + 1)))
    return run or (len(told) <= 1 and max(len(before.places), len(before.substances)) > 1)


def is_of_all_told(heard: Heard) -> bool:
    """Say whether something is to be made of figures told already: their sum, their average, which of them grew more."""
    if not heard.cues.isdisjoint({"share", "in_percent"}):
        return False
    summed = not heard.cues.isdisjoint({"total", "average"}) or not heard.said.isdisjoint(TOGETHER)
    return summed or _asks_who_gained(heard)


def asks_for_most(heard: Heard) -> bool:
    """Say whether it is asked which of those told has the most or least: 'which is the highest', 'rank them'."""
    order = "ranking" in heard.cues and not heard.said.isdisjoint(_THEM)
    ranked = heard.bearings.most or heard.bearings.least
    which = ranked and not heard.said.isdisjoint(WHICH) and heard.said <= _OF_MOST
    return not heard.bearings.level and (order or which)


def _asks_who_gained(heard: Heard) -> bool:
    if not heard.said.isdisjoint(_OF_YEARS):
        return False
    moved = not heard.cues.isdisjoint({"rise", "fall", "gained", "lost"})
    return moved and not heard.said.isdisjoint(WHICH | WHO) and not heard.said.isdisjoint(_MORE)


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
    counted = _counted(one) == _counted(other)
    places, whens, estimators = (
        one.subject.place.value == other.subject.place.value,
        one.when.value == other.when.value,
        _estimator(one) == _estimator(other),
    )
    drugs = _counted(one)[::2] == _counted(other)[::2] and places + whens + estimators == _AGREEING
    if not drugs and (not counted or places + whens + estimators != _AGREEING - 1):
        return None
    if not estimators:
        named = tuple(each.subject.estimator for each in (one, other) if each.subject.estimator is not None)
        plain = other.subject.model_copy(update={"estimator": None})
        return EstimatorsQuery(subject=plain, when=other.when, estimators=named, as_of=last.as_of)
    sides = tuple(Side(subject=each.subject, when=each.when) for each in (one, other))
    return ComparisonQuery(sides=sides, as_of=last.as_of, unit=last.unit)


def _counted(asked: _Asked) -> tuple[str, str, str]:
    subject = asked.subject
    return (
        subject.measure.value,
        subject.substance.value,
        "" if subject.scope is None else subject.scope.value,
    )


def _estimator(asked: _Asked) -> str:
    return "" if asked.subject.estimator is None else asked.subject.estimator.value
