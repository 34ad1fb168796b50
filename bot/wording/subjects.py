"""What a question or series is about, as a noun phrase: potential production of cocaine, cultivo de coca."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from bot.values.compared import ComparisonQuery, Side, TrendQuery
from bot.values.crossing import CrossingQuery
from bot.values.fact import SeriesKey
from bot.values.parts import ShareQuery, YieldQuery
from bot.values.period import Period
from bot.values.query import (
    AnyQuery,
    EstimatorsQuery,
    FigureQuery,
    RankingQuery,
    RecordQuery,
    RevisionsQuery,
    SourcesQuery,
    StatementQuery,
    YearCardQuery,
)
from bot.values.slot import Latest, Slot, Span, Subject
from bot.values.text import folded
from bot.values.traced import NumberQuery
from bot.wording.dates import in_period, period_text
from bot.wording.phrases import listed
from bot.wording.voice import Voice

_OF: Final = ("tion", "seizures", "price", "purity", "users", "use")
"""Endings of English measures that take "of": production of cocaine, but overdose deaths (cocaine)."""


_BEHIND_DRUG: Final = (" en la ", " en el ", " de origen ")
"""Where what tells a Spanish measure apart begins, which stands behind the drug: incautaciones de fentanilo en la frontera."""


def thing(voice: Voice, measure: str, substance: str) -> str:
    """Name what is counted: potential production of cocaine, overdose deaths (heroin)."""
    counted, drug = voice.measure(measure), voice.substance(substance)
    held = voice.catalogue.measures.get(measure)
    if (
        held is not None
        and "{substance}" not in held.sentence
        and substance in (held.substances or (substance,))
    ):
        # US aid and destroyed laboratories are of no one drug.
        return counted
    if held is not None and substance == held.part_of_whole:
        return counted
    if not drug or drug.lower() in counted.lower():
        return counted
    if voice.english:
        if counted.endswith(_OF):
            return f"{counted} of {drug}"
        return f"{counted}, {drug}" if "(" in drug else f"{counted} ({drug})"
    head = next((end for each in _BEHIND_DRUG if (end := counted.find(each)) > 0), len(counted))
    return f"{counted[:head]} de {drug}{counted[head:]}"


def series_thing(voice: Voice, series: SeriesKey) -> str:
    """Name what a series counts and where: potential production of cocaine in Colombia."""
    what = thing(voice, series.measure, series.substance)
    told = f"{what} {where_counted(voice, series.measure, series.place)}"
    return voice.say(told, told)


def where_counted(voice: Voice, measure: str, *places: str) -> str:
    """Name a place, or several, as it stands behind what is counted there: in Colombia, but aid is given to it."""
    where = listed(voice, [voice.place(place) for place in places])
    held = voice.catalogue.measures.get(measure)
    if held is not None and "to {place}" in held.sentence:
        return voice.say(f"to {where}", f"a {where}")
    return voice.say(f"in {where}", f"en {where}")


def series_thing_when(voice: Voice, series: SeriesKey, period: Period) -> str:
    """Name what a series counts, where and when."""
    return f"{series_thing(voice, series)} {in_period(period, voice.language)}"


class Part(NamedTuple):
    """One part of a question as it was read, with the slots it came from."""

    text: str
    slots: tuple[Slot[str] | Slot[Period | Latest] | Slot[Span], ...]
    must: bool = False
    """Whether it has to be told even where it was said: it is answered by something wider."""


def _thing_part(voice: Voice, measure: Slot[str], substance: Slot[str]) -> Part:
    """Name what was asked about: the substance itself where it is counted within a group."""
    return Part(thing(voice, measure.value, substance.narrower or substance.value), (measure, substance))


def _subject_parts(voice: Voice, subject: Subject) -> list[Part]:
    parts = [
        _thing_part(voice, subject.measure, subject.substance),
        Part(voice.place(subject.place.value), (subject.place,)),
    ]
    if subject.estimator is not None:
        parts.append(_who_part(voice, subject.estimator))
    if subject.scope is not None:
        parts.append(Part(voice.scope(subject.scope.value), (subject.scope,)))
    return parts


def _who_part(voice: Voice, who: Slot[str]) -> Part:
    """Name who was asked about: whole where one of its offices was named, whose figures are not told apart."""
    held, name = voice.catalogue.estimators.get(who.value), voice.estimator(who.value)
    office = next((one for one in held.offices if folded(one) == folded(who.words)), "") if held else ""
    if not office:
        return Part(name, (who,))
    return Part(
        voice.say(f"{name} in place of the {office}", f"{name} en lugar de la {office}"), (who,), must=True
    )


def _when_part(voice: Voice, when: Slot[Period | Latest]) -> Part:
    if isinstance(when.value, Latest):
        return Part(voice.say("the latest period held", "el último período disponible"), (when,))
    return Part(period_text(when.value, voice.language), (when,))


def _span_part(voice: Voice, span: Slot[Span]) -> Part:
    first, last = span.value.first, span.value.last
    if first is not None and first == last:
        return Part(str(first), (span,))
    if first is not None and last is not None:
        return Part(voice.say(f"{first} to {last}", f"{first} a {last}"), (span,))
    if first is not None:
        since = voice.say(f"since {first}", f"desde {first}")
        return Part(f"{since} ({voice.event(span.value.event)})" if span.value.event else since, (span,))
    if last is not None:
        return Part(voice.say(f"up to {last}", f"hasta {last}"), (span,))
    return Part(voice.say("all years held", "todos los años disponibles"), (span,))


def _side_parts(voice: Voice, query: ComparisonQuery) -> list[Part]:
    """Return the parts of all sides, each once: what is counted, where, by whom, when."""
    return _each_once(
        [[*_subject_parts(voice, one.subject), _when_part(voice, one.when)] for one in query.sides]
    )


def _each_once(sides: Sequence[Sequence[Part]]) -> list[Part]:
    ordered: dict[str, Part] = {}
    for number in range(max(map(len, sides))):
        for parts in sides:
            if number < len(parts):
                ordered.setdefault(parts[number].text, parts[number])
    return list(ordered.values())


def _order_parts(voice: Voice, first: Side) -> list[Part]:
    """Return the parts of an order of drugs, none of which was named by itself."""
    counted = first.subject.measure
    name = voice.measure(counted.value)
    by_drug = Part(voice.say(f"{name} by drug", f"{name} por droga"), (counted,))
    return [by_drug, *_subject_parts(voice, first.subject)[1:], _when_part(voice, first.when)]


def _ranking_parts(voice: Voice, query: RankingQuery) -> list[Part]:
    parts = [_thing_part(voice, query.measure, query.substance), _when_part(voice, query.when)]
    if query.within is not None:
        parts.append(Part(voice.place(query.within.value), (query.within,)))
    parts += [Part(voice.place(place.value), (place,)) for place in query.places]
    if query.estimator is not None:
        parts.append(_who_part(voice, query.estimator))
    if query.scope is not None:
        parts.append(Part(voice.scope(query.scope.value), (query.scope,)))
    return parts


def _statement_parts(voice: Voice, query: StatementQuery) -> list[Part]:
    parts: list[Part] = []
    if query.topic is not None:
        parts.append(Part(voice.topic(query.topic.value), (query.topic,)))
    if query.actor is not None:
        parts.append(Part(voice.actor(query.actor.value), (query.actor,)))
    if query.place is not None:
        parts.append(Part(voice.place(query.place.value), (query.place,)))
    if query.span is not None:
        parts.append(_span_part(voice, query.span))
    return parts


def parts_of(voice: Voice, query: AnyQuery) -> list[Part]:
    """Return a question's parts in the words of the reply's language, each with the slots behind it."""
    match query:
        case RecordQuery() if query.which:
            years = Part(voice.say("all years held", "todos los años disponibles"), ())
            if query.span is not None:
                years = _span_part(voice, query.span)
            return [*_subject_parts(voice, query.subject), years]
        case RecordQuery() if query.span is not None:
            dated = [_when_part(voice, query.when), _span_part(voice, query.span)]
            return [*_subject_parts(voice, query.subject), *dated]
        case RevisionsQuery() if query.besides:
            counted, *rest = _subject_parts(voice, query.subject)
            substance = query.subject.substance.value
            meant = [counted.text, *(thing(voice, slot.value, substance) for slot in query.besides)]
            either = counted._replace(text=voice.say(" or ", " o ").join(meant))
            return [either, *rest, _when_part(voice, query.when)]
        case FigureQuery() if query.besides:
            beside = [Part(voice.place(slot.value), (slot,)) for slot in query.besides]
            return [*_subject_parts(voice, query.subject), *beside, _when_part(voice, query.when)]
        case FigureQuery() | RecordQuery() | RevisionsQuery() | SourcesQuery():
            return [*_subject_parts(voice, query.subject), _when_part(voice, query.when)]
        case EstimatorsQuery():
            named = [_who_part(voice, slot) for slot in query.estimators]
            return [*_subject_parts(voice, query.subject), _when_part(voice, query.when), *named]
        case YearCardQuery():
            parts = [
                Part(voice.theme(query.theme.value), (query.theme,)),
                Part(voice.place(query.place.value), (query.place,)),
                _when_part(voice, query.when),
            ]
            if query.estimator is not None:
                parts.append(_who_part(voice, query.estimator))
            return parts
        case ComparisonQuery() if query.order:
            return _order_parts(voice, query.sides[0])
        case ComparisonQuery():
            return _side_parts(voice, query)
        case TrendQuery() if query.asks.is_of_now or query.asks.is_of_run:
            newest = voice.say("the newest year against the year before", "el último año frente al anterior")
            return [*_subject_parts(voice, query.subject), Part(newest, ())]
        case TrendQuery() if query.besides:
            spans = [_span_part(voice, span) for span in (query.span, *query.besides)]
            return [*_subject_parts(voice, query.subject), *spans]
        case TrendQuery() if query.among:
            sides = [_subject_parts(voice, each) for each in (query.subject, *query.among)]
            return [*_each_once(sides), _span_part(voice, query.span)]
        case TrendQuery() | CrossingQuery():
            return [*_subject_parts(voice, query.subject), _span_part(voice, query.span)]
        case RankingQuery():
            return _ranking_parts(voice, query)
        case YieldQuery():
            area = _subject_parts(voice, query.area)[:1]
            beside = [Part(voice.place(slot.value), (slot,)) for slot in query.besides]
            return [*_subject_parts(voice, query.made), *beside, *area, _when_part(voice, query.when)]
        case ShareQuery():
            whole = [
                part
                for part in _subject_parts(voice, query.whole)
                if part.text not in {told.text for told in _subject_parts(voice, query.part)}
            ]
            beside = [Part(voice.place(slot.value), (slot,)) for slot in query.besides]
            whens = [_when_part(voice, slot) for slot in (query.base, query.when) if slot is not None]
            return [*_subject_parts(voice, query.part), *beside, *whole, *whens]
        case StatementQuery():
            return _statement_parts(voice, query)
        case NumberQuery():
            return _number_parts(voice, query)
        case _:
            return []


def _number_parts(voice: Voice, query: NumberQuery) -> list[Part]:
    parts = [Part(voice.measure(slot.value), (slot,)) for slot in query.measures[:1]]
    parts += [Part(voice.substance(slot.value), (slot,)) for slot in query.substances]
    parts += [Part(voice.place(slot.value), (slot,)) for slot in query.places[:1]]
    parts += [_who_part(voice, slot) for slot in query.estimators]
    if query.when is None:
        return parts
    return [*parts, Part(period_text(query.when.value, voice.language), ())]


def subject_of(query: AnyQuery) -> Subject | None:
    """Return the one subject of a question, the first side's of a comparison, or nothing for a question of words."""
    match query:
        case (
            FigureQuery()
            | RecordQuery()
            | RevisionsQuery()
            | SourcesQuery()
            | EstimatorsQuery()
            | TrendQuery()
            | CrossingQuery()
        ):
            return query.subject
        case ComparisonQuery():
            return query.sides[0].subject
        case ShareQuery():
            return query.part
        case YieldQuery():
            return query.made
        case _:
            return None
