"""What a question fills in: one loose form that every kind of query is built from."""

from datetime import date
from typing import NamedTuple

from bot.reading.hearing import Found, Heard, slot_of
from bot.reading.knowledge import Knowledge
from bot.reading.places.apart import narrowest, places_and_governments
from bot.reading.series.measured import distinct, measures_named, unit_kind
from bot.reading.series.priced import price_unit
from bot.reading.series.wanted import wanted_unit
from bot.reading.times.office import governing, settled_times, since_event
from bot.reading.times.periods import Role, Timing
from bot.values.amount import Amount
from bot.values.asked import Each, Gain, TrendAsk
from bot.values.catalogue import UnitKind
from bot.values.claimed import Way
from bot.values.crossing import CrossingQuery
from bot.values.lead import Lead
from bot.values.period import Period, PeriodKind
from bot.values.slot import DaySlot, IdSlot, Latest, Origin, Slot, Span, SpanSlot, When, WhenSlot
from bot.values.text import folded


class Several(NamedTuple):
    """All that one phrase can stand for, while the rest of the question has still to decide. Else as a slot."""

    value: tuple[str, ...]
    origin: Origin = Origin.SAID
    words: str = ""
    start: int = 0
    end: int = 0


class Slots(NamedTuple):
    """The parts of a question: slots, and where one of several things can be meant all of them."""

    kind: str = ""
    measures: tuple[Several, ...] = ()
    substances: tuple[Slot[str], ...] = ()
    places: tuple[Several, ...] = ()
    outer: tuple[Several, ...] = ()
    """Places that only say where another one lies."""
    elsewhere: tuple[Slot[str], ...] = ()
    whens: tuple[Slot[When], ...] = ()
    span: Slot[Span] | None = None
    estimators: tuple[Slot[str], ...] = ()
    scopes: tuple[Slot[str], ...] = ()
    unit: Slot[str] | None = None
    unit_kind: UnitKind | None = None
    """The kind of unit the question counts in, whether or not an answer is wanted in that unit."""
    theme: Slot[str] | None = None
    as_of: Slot[date] | None = None
    level: str = ""
    """The kind of place that an earlier ranking was of, the place it was within, and the one whose rank was asked for."""
    within: Slot[str] | None = None
    ranked: Several | None = None
    asks: TrendAsk | None = None
    crossing: CrossingQuery | None = None
    bound: Amount | None = None
    """What an earlier question asked of years beyond a bound, and the bound that it asked for places beyond."""
    by_factor: bool = False
    """Whether an earlier comparison was for its factor."""
    lowest: bool = False
    by_drug: bool = False
    way: Way | None = None
    """Whether an earlier question asked for the least, put drugs in order, and which way it asked if things went."""
    gain: Gain | None = None
    """What an earlier order of places was of, if of what they gained or lost."""
    charted: bool = False
    each: Each = Each.NOTHING
    """Whether the thread's last answer was a chart, and the stretch of time that an earlier figure was wanted for."""
    lead: Lead | None = None
    """The figure that the thread's last answer led with; of a follow-up, the first of an order, which 'it' is then."""

    @property
    def place_ids(self) -> tuple[str, ...]:
        """All that the places named can stand for."""
        return tuple([place for slot in self.places for place in slot.value])

    @property
    def names_several_places(self) -> bool:
        """Whether the question names more than one place, counting those of which nothing is held."""
        return len(self.places) + len(self.elsewhere) > 1

    @property
    def names_a_thing(self) -> bool:
        """Whether the question says what is counted."""
        return bool(self.measures or self.substances or self.theme)

    @property
    def is_a_place_alone(self) -> bool:
        """Whether a place was named and nothing besides."""
        place = self.places or self.elsewhere
        return bool(place) and not (self.names_a_thing or self.whens or self.span or self.estimators)

    @property
    def timed_at(self) -> frozenset[int]:
        """Where what says the time begins."""
        return frozenset(slot.start for slot in (*self.whens, self.span) if slot is not None)

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was named."""
        return not (
            self.names_a_thing or self.places or self.elsewhere or self.whens or self.span or self.estimators
        )


def gather(heard: Heard, knowledge: Knowledge, after: str = "") -> Slots:
    """Collect what the question itself says, after one of some kind; a mere unit in a follow-up is the one wanted."""
    whens, span, as_of = _times(heard, after)
    if heard.of("actor") and span is None:
        of_office, span = settled_times(heard, knowledge)
        whens += of_office
    span = span or since_event(heard, knowledge)
    substances = tuple([slot_of(each) for each in distinct(heard.of("substance"))])
    measures = measures_named(heard, knowledge)
    unit = wanted_unit(heard, measures, knowledge, bare=bool(after) and not substances)
    priced = price_unit(heard, measures, knowledge)
    if after and unit is not None:
        # 'In dollars per kilo' after a retail price asks for that one by the kilo, not for what a kilo costs.
        measures = [each for each in measures if (each.start, each.end) != (unit.start, unit.end)]
    unit = priced or unit
    places, estimators = places_and_governments(heard, knowledge)
    if governs := {actor.start for actor in governing(heard, knowledge)}:
        # 'With Uribe' is in his time, and not in the town of that name.
        places = [place for place in places if place.start not in governs]
    measures, places = _of_larger_places(heard, measures, places, knowledge)
    kept, outer = narrowest(_not_in_name(list(distinct(places)), measures, knowledge), heard, knowledge)
    drugs = heard.of("substance")
    themes = [each for each in heard.of("theme") if not any(each.overlaps(drug) for drug in drugs)]
    slots = Slots(
        measures=tuple(map(several_of, measures)),
        substances=substances,
        places=tuple(map(several_of, kept)),
        outer=tuple(map(several_of, outer)),
        elsewhere=_elsewhere(heard),
        whens=whens,
        span=span,
        estimators=tuple([slot_of(each) for each in distinct(estimators)]),
        scopes=(
            *[slot_of(each) for each in distinct(heard.of("scope"))],
            *[
                slot_of(each._replace(ids=(scope,)))
                for each in measures
                for scope in knowledge.scopes.said_in(each.words)
            ],
        ),
        unit=unit,
        unit_kind=_unit_kind(heard, knowledge),
        theme=slot_of(themes[0]) if themes else None,
        as_of=as_of,
    )
    counts = slots.unit_kind is not None and slots.estimators and not (after or slots.names_a_thing)
    return _of_its_makers(slots, knowledge) if counts else slots


def _of_its_makers(slots: Slots, knowledge: Knowledge) -> Slots:
    """Return a question after a unit, where and by whom, as one after the one thing he counts in it there: 'SIMCI hectares Colombia'."""
    asked, several = {*slots.place_ids}, len(slots.estimators) > 1 and not slots.places
    counted = frozenset[tuple[str, str]].intersection(
        *(
            frozenset(
                pair
                for (who, pair), held in knowledge.places_by.items()
                if who == slot.value
                and unit_kind(knowledge, pair[0]) == slots.unit_kind
                and (several or not held.keys().isdisjoint(asked))
            )
            for slot in slots.estimators
        )
    )
    if len(counted) != 1:
        return slots
    ((measure, substance),) = counted
    named = IdSlot(value=substance, origin=Origin.ASSUMED)
    return slots._replace(measures=(Several((measure,), Origin.ASSUMED),), substances=(named,))


def several_of(found: Found) -> Several:
    """Return all that words can stand for, as the question says it."""
    return Several(found.ids, Origin.SAID, found.words, found.start, found.end)


def _of_larger_places(
    heard: Heard, measures: list[Found], places: list[Found], knowledge: Knowledge
) -> tuple[list[Found], list[Found]]:
    """Read a place in a measure's words as a place where another is named that it lies in, and that has no such measure.

    What share of the world's cocaine comes from Colombia asks for no samples of Colombian origin.
    """
    named = [place for each in places for place in each.ids]
    for measure in measures if named else ():
        for at in range(measure.first, measure.last):
            word = heard.words[at]
            inner = tuple(name.id for name in knowledge.lexicon.of_word(word.text) if name.kind == "place")
            if any(knowledge.is_within(one, place) for one in inner for place in named) and not any(
                knowledge.holds(place, counted, substance)
                for counted in measure.ids
                for substance in knowledge.substances_of.get(counted, ())
                for place in named
            ):
                there = Found(inner, heard.told(at, at + 1), word.start, word.end, at, at + 1)
                return [other for other in measures if other is not measure], [*places, there]
    return measures, places


def _not_in_name(places: list[Found], measures: list[Found], knowledge: Knowledge) -> list[Found]:
    """Drop a place that the measure's own name has, beside another: samples of Colombian origin in the US."""
    if len(places) < 2:  # noqa: PLR2004
        return places
    named = {
        name.id
        for measure in measures
        for identity in measure.ids
        for word in folded(knowledge.catalogue.measures[identity].name).split()
        for name in knowledge.lexicon.of_word(word)
        if name.kind == "place"
    }
    return [place for place in places if named.isdisjoint(place.ids)] or places


def _times(heard: Heard, after: str) -> tuple[tuple[Slot[When], ...], Slot[Span] | None, Slot[date] | None]:
    """Sort the periods found into those asked about, a run of years, and the day whose knowledge is asked for."""
    whens: dict[str, Slot[When]] = {}
    span: Slot[Span] | None = None
    known_on = heard.question.as_of
    as_of: Slot[date] | None = None if known_on is None else DaySlot(value=known_on, words="as of")
    # The latest figure on a day is the one known then.
    wants_day = not heard.cues.isdisjoint({"as_of", "latest"})
    behind = {each.last + words for each in heard.cued("as_of") for words in range(3)}
    for timing in heard.timings:
        start, end = heard.words[timing.first].start, heard.words[timing.last - 1].end
        told = heard.question.text[start:end]
        if timing.role is Role.SPAN or _opens_run(heard, timing, after):
            opening = None if timing.period is None else timing.period.year
            first, last = timing.years if opening is None else (opening, None)
            if span is not None:
                first, last = first or span.value.first, last or span.value.last
            span = SpanSlot(value=Span(first=first, last=last), words=told, start=start, end=end)
        elif timing.period is not None:
            beside = len(heard.timings) > 1
            dated = (timing.role is Role.DAY and (wants_day or beside)) or (
                beside and _is_up_to(heard, timing)
            )
            # 'What did we know about 2023 in 2024': the cue opens the question, and the day ends it.
            dated = dated or (beside and "knew" in heard.cues and timing is heard.timings[-1])
            if as_of is None and (
                dated or (wants_day and timing.first in behind) or _is_of_saying(heard, timing)
            ):
                as_of = DaySlot(value=timing.period.last, words=told, start=start, end=end)
            else:
                whens.setdefault(
                    timing.period.code, WhenSlot(value=timing.period, words=told, start=start, end=end)
                )
    if not whens and span is None and "latest" in heard.cues:
        cue = heard.cued("latest")[0]
        whens["latest"] = WhenSlot(value=Latest(), words=cue.words, start=cue.start, end=cue.end)
    return tuple(whens.values()), span, as_of


def _opens_run(heard: Heard, timing: Timing, after: str) -> bool:
    """Say whether a year is the first of those whose course is wanted: 'chart coca from 2010', or 'from 2010' after a course."""
    yearly = timing.role is Role.AT and timing.period is not None and timing.period.is_yearly
    if not yearly or len(heard.timings) > 1 or heard.texts[max(timing.first - 1, 0)] != "from":
        return False
    return not heard.cues.isdisjoint({"chart", "trend"}) or (after == "trend" and heard.cues <= {"and"})


def _elsewhere(heard: Heard) -> tuple[Slot[str], ...]:
    """Return the places that nothing is held of, but for words that name one of which something is."""
    found, places = distinct(heard.of("elsewhere")), heard.of("place")
    return tuple([slot_of(each) for each in found if not any(each.overlaps(place) for place in places)])


def _unit_kind(heard: Heard, knowledge: Knowledge) -> UnitKind | None:
    """Return the kind of the first unit named that others convert into."""
    units = [knowledge.catalogue.units[each.ids[0]] for each in heard.of("unit")]
    return next((unit.kind for unit in units if unit.factor is not None), None) if units else None


def _is_up_to(heard: Heard, timing: Timing) -> bool:
    """Say whether a month is the one that something is known up to: 'a enero de 2013', beside the year asked about."""
    month = timing.period is not None and timing.period.kind is PeriodKind.MONTH
    before = heard.texts[timing.first - 1] if timing.first else ""
    return month and before == "a" and heard.language == "es"


def _is_of_saying(heard: Heard, timing: Timing) -> bool:
    """Say whether a month before 'se decía' is the one when it was said: 'en enero de 2013, ¿cuánta se decía que producía?'."""
    said = next((each.first for each in heard.cued("said_then")), 0)
    if not timing.last <= said or timing.period is None:
        return False
    return not timing.period.is_yearly or any(said < other.first for other in heard.timings)


def periods(whens: tuple[Slot[When], ...]) -> tuple[Period, ...]:
    """Return the periods among some slots, those that name the latest left out."""
    return tuple(slot.value for slot in whens if isinstance(slot.value, Period))
