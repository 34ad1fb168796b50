"""What a thread still says: an earlier query's parts, for a follow-up to fill itself in with."""

from typing import NamedTuple, TypeVar, assert_never

from bot.reading.knowledge import Knowledge
from bot.reading.slots import Several, Slots
from bot.values.asked import Claimed, Form
from bot.values.compared import ComparisonQuery, Side, TrendQuery
from bot.values.crossing import CrossingQuery
from bot.values.lead import Lead
from bot.values.parts import ShareQuery, YieldQuery
from bot.values.period import Period
from bot.values.query import (
    AnyQuery,
    CoverageQuery,
    EstimatorsQuery,
    FigureQuery,
    HelpQuery,
    MeaningQuery,
    RankingQuery,
    RecordQuery,
    RevisionsQuery,
    SourcesQuery,
    StatementQuery,
    YearCardQuery,
)
from bot.values.slot import Latest, Origin, Slot, Span, SpanSlot, Subject, When
from bot.values.traced import NumberQuery

T = TypeVar("T")


class Told(NamedTuple):
    """What is known of a thread beside its last query: those before it, the newest last, and what its answer led with."""

    past: tuple[AnyQuery, ...] = ()
    lead: Lead | None = None


NOTHING_TOLD = Told()


def recalled(query: AnyQuery, lead: Lead | None = None) -> Slots:
    """Return an earlier query's parts, marked as coming from earlier in the thread."""
    # The unit that a number was claimed in is not one that figures are wanted in.
    claims = isinstance(query, CrossingQuery) or (
        isinstance(query, RevisionsQuery | NumberQuery) and query.claimed is not None
    )
    claims = claims or (isinstance(query, RankingQuery) and query.bound is not None)
    base = Slots(
        kind=query.kind,
        unit=None if claims else _earlier(query.unit),
        as_of=_earlier(query.as_of),
        charted=query.form is Form.CHART,
        lead=lead,
    )
    match query:
        case RecordQuery():
            run = _of_subjects(base, (query.subject,), (query.when,))
            return run._replace(span=_earlier(query.span), lowest=query.lowest)
        case FigureQuery():
            beside = [query.subject.model_copy(update={"place": slot}) for slot in query.besides]
            return _of_subjects(base, (query.subject, *beside), (query.when,))._replace(each=query.each)
        case SourcesQuery() if query.besides:
            # The sources of several figures leave the thread to what set them side by side.
            told = (Side(subject=query.subject, when=query.when), *query.besides)
            return recalled(ComparisonQuery(sides=told, as_of=query.as_of), lead)
        case SourcesQuery() | RevisionsQuery() | EstimatorsQuery():
            return _of_subjects(base, (query.subject,), (query.when,))
        case ComparisonQuery():
            sides = _of_subjects(base, [s.subject for s in query.sides], ())
            distinct = {side.when.value.code: _past(side.when) for side in query.sides}
            return sides._replace(
                whens=tuple(distinct.values()),
                by_factor=query.multiple is not None,
                by_drug=bool(query.order),
                way=query.way,
                lowest=query.order is Claimed.LESS,
            )
        case TrendQuery():
            run = _of_subjects(base, (query.subject, *query.among), ())
            span = query.span
            if query.besides:
                last = max((slot.value.last or 0 for slot in query.besides), default=0)
                span = SpanSlot(value=Span(first=span.value.first, last=last))
            return run._replace(span=_earlier(span), asks=query.asks, way=query.way)
        case CrossingQuery():
            run = _of_subjects(base, (query.subject,), ())
            return run._replace(span=_earlier(query.span), crossing=query)
        case YieldQuery():
            return _of_subjects(base, [each.made for each in query.each], (query.when,))
        case ShareQuery():
            parts = [query.part.model_copy(update={"place": slot}) for slot in query.besides]
            whens = [slot for slot in (query.base, query.when) if slot is not None]
            dated = all(isinstance(slot.value, Period) for slot in whens)
            kept = _of_subjects(base, (query.part, *parts), whens if dated else whens[-1:])
            if query.whole.measure.value == query.part.measure.value:
                return kept._replace(within=_past(query.whole.place))
            return kept._replace(measures=(*kept.measures, _as_many(query.whole.measure)))
        case YearCardQuery():
            return base._replace(
                theme=_earlier(query.theme),
                places=(_as_many(query.place),),
                whens=_kept((query.when,)),
                estimators=(_past(query.estimator),) if query.estimator else (),
            )
        case RankingQuery():
            return base._replace(
                measures=(_as_many(query.measure),),
                substances=(_as_named(query.substance),),
                places=tuple(map(_as_many, query.places)),
                level=query.level,
                gain=query.gain,
                bound=query.bound,
                within=_earlier(query.within),
                ranked=_as_many(query.of) if query.of else None,
                whens=_kept((query.when,)),
                lowest=query.lowest_first,
                estimators=(_past(query.estimator),) if query.estimator else (),
                scopes=(_past(query.scope),) if query.scope else (),
            )
        case CoverageQuery():
            return base._replace(
                measures=(_as_many(query.measure),) if query.measure else (),
                substances=(_past(query.substance),) if query.substance else (),
                places=(_as_many(query.place),) if query.place else (),
            )
        case StatementQuery():
            return base._replace(places=(_as_many(query.place),) if query.place else ())
        case MeaningQuery():
            if query.sort == "measure":
                return base._replace(measures=(_as_many(query.what),))
            return base._replace(substances=(_past(query.what),)) if query.sort == "substance" else base
        case NumberQuery() if query.rival is not None:
            return base._replace(
                measures=tuple(map(_as_many, query.measures)),
                substances=tuple(map(_as_named, query.substances)),
                places=tuple(map(_as_many, query.places)),
            )
        case HelpQuery() | NumberQuery():
            return base
        case _:
            assert_never(query)


def as_earlier(subject: Subject) -> Subject:
    """Return a subject with all its parts marked as coming from earlier in the thread."""
    parts = {name: slot.model_copy(update={"origin": Origin.EARLIER}) for name, slot in subject if slot}
    return subject.model_copy(update=parts)


def _of_subjects(base: Slots, subjects: tuple[Subject, ...] | list[Subject], whens: object) -> Slots:
    first = subjects[0]
    places = {subject.place.value: _as_many(subject.place) for subject in subjects}
    named = (_as_named(subject.substance) for subject in subjects)
    substances = {slot.value: slot for slot in named}
    return base._replace(
        measures=(_as_many(first.measure),),
        substances=tuple(substances.values()),
        places=tuple(places.values()),
        whens=_kept(whens),  # type: ignore[arg-type]
        estimators=(_past(first.estimator),) if first.estimator else (),
        scopes=(_past(first.scope),) if first.scope else (),
    )


def _kept(whens: tuple[Slot[When], ...] | list[Slot[When]]) -> tuple[Slot[When], ...]:
    distinct = {slot.value.code: slot for slot in whens}
    return tuple(
        slot.model_copy(update={"origin": Origin.EARLIER})
        for slot in distinct.values()
        if not (isinstance(slot.value, Latest) and slot.origin is Origin.ASSUMED)
    )


def _past(slot: Slot[T]) -> Slot[T]:
    return slot.model_copy(update={"origin": Origin.EARLIER})


def _earlier(slot: Slot[T] | None) -> Slot[T] | None:
    return None if slot is None else _past(slot)


def _as_named(slot: Slot[str]) -> Slot[str]:
    """Return the substance that was named: another measure may count it apart from its group."""
    return _past(slot).model_copy(update={"value": slot.narrower or slot.value, "narrower": ""})


def _as_many(slot: Slot[str]) -> Several:
    return Several((slot.value,), Origin.EARLIER, slot.words, slot.start, slot.end)


def joined(own: Slots, before: Slots) -> Slots:
    """Fill in what the question leaves out from the thread, and nothing that it replaces."""
    if not before.kind:
        return own
    thing = own.names_a_thing
    measures, substances = own.measures, own.substances
    if not own.theme:
        if not substances:
            substances = before.substances
        complete = own.substances and own.places and (own.whens or own.span)
        if not (measures or complete) and (not own.substances or before.measures):
            measures = before.measures
    places = own.places or (() if own.elsewhere else before.places)
    whens = own.whens or (() if own.span is not None else before.whens)
    span = own.span or (None if own.whens else before.span)
    drugs = {slot.value for slot in before.substances}
    of_another = any(slot.value not in drugs for slot in own.substances)
    return own._replace(
        kind=before.kind,
        asks=before.asks,
        crossing=before.crossing,
        lowest=before.lowest,
        level=before.level,
        gain=before.gain,
        bound=before.bound,
        within=before.within,
        ranked=None if places or of_another else before.ranked,
        measures=measures,
        substances=substances,
        places=places,
        whens=whens,
        span=span,
        theme=own.theme or (None if thing else before.theme),
        estimators=own.estimators or (() if thing and own.places else before.estimators),
        scopes=own.scopes if thing else (*own.scopes, *before.scopes),
        unit=own.unit or (None if thing else before.unit),
        as_of=own.as_of or (None if thing or _is_later(own, before) else before.as_of),
    )


def without_strangers(slots: Slots, own: Slots, knowledge: Knowledge) -> Slots:
    """Return slots without whoever the thread spoke of, where he counts nothing of what is newly named."""
    if not (slots.estimators and own.names_a_thing) or own.estimators or own.theme is not None:
        return slots
    measures = {one for slot in slots.measures for one in slot.value}
    drugs = {
        one for slot in slots.substances for one in (slot.value, *knowledge.groups_of.get(slot.value, ()))
    }
    makers = {slot.value for slot in slots.estimators}
    counts = any(
        who in makers and (not measures or measure in measures) and (not drugs or drug in drugs)
        for who, (measure, drug) in knowledge.places_by
    )
    return slots if counts else slots._replace(estimators=())


def _is_later(own: Slots, before: Slots) -> bool:
    """Say whether a period named begins after the day whose knowledge the thread was about: nothing of it was known."""
    return before.as_of is not None and any(
        isinstance(slot.value, Period) and slot.value.first > before.as_of.value for slot in own.whens
    )


def is_of_another_country(slots: Slots, measure: str, substance: str, knowledge: Knowledge) -> bool:
    """Say whether the place is the thread's alone, and what is asked about now is held in one other country.

    Coca pulled up by hand, after all that was eradicated in Peru, is Peru's, of which no such count is held.
    """
    (place,) = slots.places[0].value[:1]
    if any(slot.origin is Origin.EARLIER and slot.value == substance for slot in slots.substances):
        return False
    named = {slot.origin for slot in slots.measures} | {slot.origin for slot in slots.substances}
    pair = knowledge.pair(measure, substance)
    if slots.places[0].origin is not Origin.EARLIER or Origin.SAID not in named or pair is None:
        return False
    if knowledge.holds(place, *pair):
        return False
    country = knowledge.its_country(pair)
    return bool(country) and place != country and not knowledge.is_within(place, country)
