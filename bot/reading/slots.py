"""What a question fills in, and what it leaves to its thread: one loose form that every kind of query is built from."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from bot.reading.hearing import Found, Heard
from bot.reading.knowledge import Knowledge
from bot.reading.periods import Role
from bot.values.period import Period
from bot.values.query import (
    Latest,
    Slot,
    Span,
    When,
)

T = TypeVar("T")

USUAL_UNITS = frozenset({"ha", "t", "deaths", "per_100k", "percent", "usd_per_g", "usd", "people"})
"""Units that a question names only because the thing is counted in them."""

_OF_PLACE = frozenset({"in", "en", "within", "across", "inside", "throughout"})


@dataclass(frozen=True)
class Slots:
    """The parts of a question. A place is a slot of several ids while it can still be one of several."""

    kind: str = ""
    measures: tuple[Slot[tuple[str, ...]], ...] = ()
    substances: tuple[Slot[str], ...] = ()
    places: tuple[Slot[tuple[str, ...]], ...] = ()
    elsewhere: tuple[Slot[str], ...] = ()
    whens: tuple[Slot[When], ...] = ()
    span: Slot[Span] | None = None
    estimators: tuple[Slot[str], ...] = ()
    scope: Slot[str] | None = None
    unit: Slot[str] | None = None
    theme: Slot[str] | None = None
    as_of: Slot[date] | None = None

    @property
    def names_a_thing(self) -> bool:
        """Whether the question says what is counted."""
        return bool(self.measures or self.substances or self.theme)


def gather(heard: Heard, knowledge: Knowledge) -> Slots:
    """Collect what the question itself says."""
    whens, span, as_of = _times(heard)
    substances = tuple(_slot(each, each.ids[0]) for each in _distinct(heard.of("substance")))
    measures = tuple(_slot(each, each.ids) for each in _distinct(heard.of("measure")))
    places = list(_distinct(heard.of("place")))
    estimators = list(_distinct(heard.of("estimator")))
    places, estimators = _apart(heard, knowledge, places, estimators, substances, measures)
    units = heard.of("unit")
    if units and not measures:
        measures = _measured_in(units[0], substances, knowledge)
    scopes = heard.of("scope")
    themes = [
        each for each in heard.of("theme") if not any(s.start == each.start for s in heard.of("substance"))
    ]
    return Slots(
        measures=measures,
        substances=substances,
        places=tuple(_slot(each, each.ids) for each in _narrowest(places, knowledge)),
        elsewhere=tuple(_slot(each, each.ids[0]) for each in _distinct(heard.of("elsewhere"))),
        whens=whens,
        span=span,
        estimators=tuple(_slot(each, each.ids[0]) for each in estimators),
        scope=_slot(scopes[0], scopes[0].ids[0]) if scopes else None,
        unit=_wanted_unit(heard, units),
        theme=_slot(themes[0], themes[0].ids[0]) if themes else None,
        as_of=as_of,
    )


def _slot(found: Found, value: T) -> Slot[T]:
    return Slot[T](value=value, words=found.words, start=found.start, end=found.end)


def _distinct(found: tuple[Found, ...]) -> Iterator[Found]:
    seen: set[tuple[str, ...]] = set()
    for each in found:
        if each.ids not in seen:
            seen.add(each.ids)
            yield each


def _times(heard: Heard) -> tuple[tuple[Slot[When], ...], Slot[Span] | None, Slot[date] | None]:
    """Sort the periods found into those asked about, a run of years, and the day whose knowledge is asked for."""
    whens: list[Slot[When]] = []
    span: Slot[Span] | None = None
    as_of: Slot[date] | None = None
    if heard.question.as_of is not None:
        as_of = Slot[date](value=heard.question.as_of, words="as of")
    wants_day = "as_of" in heard.cues
    for timing in heard.timings:
        start, end = heard.words[timing.first].start, heard.words[timing.last - 1].end
        told = heard.question.text[start:end]
        if timing.role is Role.SPAN:
            first, last = timing.years
            if span is not None:
                first, last = first or span.value.first, last or span.value.last
            span = Slot[Span](value=Span(first=first, last=last), words=told, start=start, end=end)
        elif timing.period is not None:
            dated = timing.role is Role.DAY and (wants_day or len(heard.timings) > 1)
            if as_of is None and (dated or (wants_day and _follows_cue(heard, timing.first))):
                as_of = Slot[date](value=timing.period.last, words=told, start=start, end=end)
            else:
                whens.append(Slot[When](value=timing.period, words=told, start=start, end=end))
    if not whens and span is None and "latest" in heard.cues:
        cue = next(each for each in heard.of("cue") if "latest" in each.ids)
        whens.append(Slot[When](value=Latest(), words=cue.words, start=cue.start, end=cue.end))
    return tuple(whens), span, as_of


def _wanted_unit(heard: Heard, units: tuple[Found, ...]) -> Slot[str] | None:
    """Return the unit an answer is wanted in: one asked for with 'in', or one no source here counts in."""
    for unit in units:
        before = heard.words[unit.first - 1].text if unit.first else ""
        if unit.ids[0] not in USUAL_UNITS or before in {"in", "en", "to", "into", "a"}:
            return _slot(unit, unit.ids[0])
    return None


def _follows_cue(heard: Heard, position: int) -> bool:
    return any("as_of" in each.ids and each.last <= position <= each.last + 2 for each in heard.of("cue"))


def _apart(
    heard: Heard,
    knowledge: Knowledge,
    places: list[Found],
    estimators: list[Found],
    substances: tuple[Slot[str], ...],
    measures: tuple[Slot[tuple[str, ...]], ...],
) -> tuple[list[Found], list[Found]]:
    """Tell a country from its government where one word means both: 'in the US', 'the US figure for Bolivia'."""
    both = {each.start for each in places} & {each.start for each in estimators}
    for start in both:
        place = next(each for each in places if each.start == start)
        others = [each for each in places if each.start not in both]
        held = (
            any(
                knowledge.holds(identity, measure, substance.value)
                for identity in place.ids
                for many in measures
                for measure in many.value
                for substance in substances
            )
            or (
                not measures
                and any(
                    pair[1] == substance.value
                    for substance in substances
                    for identity in place.ids
                    for pair in knowledge.held.get(identity, ())
                )
            )
            or (
                not substances
                and any(
                    knowledge.holds(i, m, s)
                    for i in place.ids
                    for many in measures
                    for m in many.value
                    for s in knowledge.substances_of.get(m, ())
                )
            )
        )
        within = _after_preposition(heard, place.first)
        government = (others or not held) and not (within and not others)
        if len(both) > 1 or len(estimators) > 1:
            government = not held or bool(others)
        if government:
            places = [each for each in places if each.start != start]
        else:
            estimators = [each for each in estimators if each.start != start]
    return places, estimators


def _after_preposition(heard: Heard, first: int) -> bool:
    before = [word.text for word in heard.words[max(0, first - 2) : first]]
    return bool(before) and (
        before[-1] in _OF_PLACE or (before[-1] in {"the", "los", "el"} and before[0] in _OF_PLACE)
    )


def _measured_in(
    unit: Found, substances: tuple[Slot[str], ...], knowledge: Knowledge
) -> tuple[Slot[tuple[str, ...]], ...]:
    """Let a unit tell what is counted where nothing else does: hectares are hectares under cultivation."""
    kind = knowledge.catalogue.units[unit.ids[0]].kind
    fitting = [
        measure
        for substance, measure in knowledge.default_measure.items()
        if knowledge.catalogue.measures[measure].unit_kind == kind
        and (not substances or substance in {each.value for each in substances})
    ]
    return (_slot(unit, (fitting[0],)),) if fitting and len(set(fitting)) == 1 else ()


def _narrowest(places: list[Found], knowledge: Knowledge) -> list[Found]:
    """Drop a place that only says where another one lies: Tibú, Norte de Santander, Colombia."""
    kept = []
    for each in places:
        inner = [
            other
            for other in places
            if other is not each and any(knowledge.is_within(a, b) for a in other.ids for b in each.ids)
        ]
        if not inner:
            outer = {identity for other in places if other is not each for identity in other.ids}
            inside = tuple(i for i in each.ids if any(knowledge.is_within(i, o) for o in outer))
            kept.append(each._replace(ids=inside) if inside and len(each.ids) > 1 else each)
    return kept


def periods(whens: tuple[Slot[When], ...]) -> tuple[Period, ...]:
    """Return the periods among some slots, those that name the latest left out."""
    return tuple(slot.value for slot in whens if isinstance(slot.value, Period))
