"""From what a question says to the series it asks about, with what had to be assumed, or what must be asked back."""

from dataclasses import dataclass
from typing import TypeVar

from bot.reading.knowledge import Knowledge
from bot.reading.slots import Slots
from bot.values.catalogue import PlaceKind
from bot.values.query import Candidate, Latest, Origin, Slot, Subject, When
from bot.values.question import Language

T = TypeVar("T")

MOST_CANDIDATES = 4


@dataclass(frozen=True)
class Ask:
    """The question has to be asked back: which ``about``?"""

    about: str
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True)
class Incomplete:
    """The question leaves out what is counted, and nothing tells it."""


def assumed(value: T) -> Slot[T]:
    """Return a slot that nobody filled in."""
    return Slot[T](value=value, origin=Origin.ASSUMED)


def one(slot: Slot[tuple[str, ...]], value: str) -> Slot[str]:
    """Return a slot of one value of several."""
    return Slot[str](value=value, origin=slot.origin, words=slot.words, start=slot.start, end=slot.end)


class Settler:
    """Decides measure, substance, place and period for one question."""

    def __init__(self, knowledge: Knowledge, language: Language) -> None:
        self.knowledge = knowledge
        self.language = language

    def things(self, slots: Slots) -> list[tuple[Slot[str], Slot[str]]] | Ask | Incomplete:
        """Return the (measure, substance) pairs asked about, one for each substance named."""
        if slots.measures and slots.substances:
            return self._both(slots)
        if slots.substances:
            return self._substances_only(slots)
        if slots.measures:
            return self._measures_only(slots)
        return Incomplete()

    def _both(self, slots: Slots) -> list[tuple[Slot[str], Slot[str]]] | Ask:
        pairs: dict[tuple[str, str], tuple[Slot[str], Slot[str]]] = {}
        unmatched: list[tuple[Slot[tuple[str, ...]], Slot[str]]] = []
        for substance in slots.substances:
            fits = [
                (one(measure, identity), substance)
                for measure in slots.measures
                for identity in measure.value
                if self.knowledge.pair(identity, substance.value)
            ]
            # Of several measures that one phrase can mean, one held at the place goes first, then the first filed.
            fits.sort(key=lambda fit: not self._held_there(slots, fit[0].value, substance.value))
            fits = fits[:1] if len({m.start for m, _ in fits}) <= 1 else fits
            for measure, _ in fits:
                pairs[measure.value, substance.value] = (measure, substance)
            if not fits:
                unmatched.append((slots.measures[0], substance))
        if pairs:
            return list(pairs.values())
        return self._mismatch(*unmatched[0], slots)

    def _held_there(self, slots: Slots, measure: str, substance: str) -> bool:
        pair = self.knowledge.pair(measure, substance)
        return pair is not None and any(
            self.knowledge.holds(place, *pair) for slot in slots.places for place in slot.value
        )

    def _mismatch(
        self, measure: Slot[tuple[str, ...]], substance: Slot[str], slots: Slots
    ) -> list[tuple[Slot[str], Slot[str]]] | Ask:
        """Nobody grows cocaine or makes coca: ask which is meant. What is simply not held is left to say so."""
        knowledge = self.knowledge
        named = knowledge.catalogue.substances.get(substance.value)
        kin = [
            other.id
            for other in knowledge.catalogue.substances.values()
            if named is not None
            and other.id != named.id
            and other.theme
            and _related(named.theme, other.theme)
        ]
        pairs = [(m, s) for m in measure.value for s in kin if (m, s) in knowledge.subjects][:1]
        if substance.value in knowledge.default_measure:
            pairs.append((knowledge.default_measure[substance.value], substance.value))
        if len(pairs) > 1 and substance.origin is Origin.SAID and measure.origin is Origin.SAID:
            return Ask("measure", self.candidates(pairs, slots))
        if substance.origin is not Origin.SAID:
            for identity in measure.value:
                for other in (*kin, *knowledge.substances_of.get(identity, ())):
                    if (identity, other) in knowledge.subjects:
                        return [(one(measure, identity), assumed(other))]
        if measure.origin is not Origin.SAID and substance.value in knowledge.default_measure:
            return [(assumed(knowledge.default_measure[substance.value]), substance)]
        return [(one(measure, measure.value[0]), substance)]

    def _substances_only(self, slots: Slots) -> list[tuple[Slot[str], Slot[str]]] | Ask:
        pairs = []
        for substance in slots.substances:
            measure = self.measure_of(substance.value)
            if isinstance(measure, Ask):
                return Ask(
                    measure.about,
                    self.candidates([(m.question, substance.value) for m in measure.candidates], slots),
                )
            pairs.append((measure, substance))
        return pairs

    def measure_of(self, substance: str) -> Slot[str] | Ask:
        """Return the measure that a bare substance means, or those it can mean."""
        knowledge = self.knowledge
        for each in (substance, *knowledge.groups_of.get(substance, ())):
            if each in knowledge.default_measure:
                return assumed(knowledge.default_measure[each])
        measures = knowledge.measures_of.get(substance, ())
        if len(measures) == 1:
            return assumed(measures[0])
        if not measures:
            return assumed(next(iter(knowledge.catalogue.measures), ""))
        return Ask("measure", tuple(Candidate(label=m, question=m) for m in measures[:MOST_CANDIDATES]))

    def _measures_only(self, slots: Slots) -> list[tuple[Slot[str], Slot[str]]]:
        measure = slots.measures[0]
        knowledge = self.knowledge
        places = {place for slot in slots.places for place in slot.value}
        for identity in measure.value:
            entry = knowledge.catalogue.measures[identity]
            usual = [s for s in entry.substances if (identity, s) in knowledge.subjects]
            usual += [s for s in knowledge.substances_of.get(identity, ()) if s not in usual]
            here = [s for s in usual if any(knowledge.holds(place, identity, s) for place in places)]
            if here or usual:
                return [(one(measure, identity), assumed((here or usual)[0]))]
        return [(one(measure, measure.value[0]), assumed(""))]

    def place(self, slots: Slots, measure: str, substance: str) -> Slot[str] | Ask:
        """Return the place asked about; the usual one of the subject when none is named."""
        if slots.places:
            return self.settle_place(slots.places[0], measure, substance, slots)
        if slots.elsewhere:
            return slots.elsewhere[0]
        return assumed(self.knowledge.usual_place(measure, substance))

    def settle_place(
        self, slot: Slot[tuple[str, ...]], measure: str, substance: str, slots: Slots
    ) -> Slot[str] | Ask:
        """Return the one place that a name stands for here, or ask which."""
        knowledge = self.knowledge
        ids = slot.value
        if len(ids) > 1 and measure:
            held = tuple(place for place in ids if knowledge.holds(place, measure, substance))
            ids = held or ids
        if len(ids) > 1:
            ids = _largest(ids, knowledge)
        if len(ids) == 1:
            return one(slot, ids[0])
        return Ask(
            "place",
            tuple(
                Candidate(
                    label=self._full_name(place), question=self.question(measure, substance, place, slots)
                )
                for place in ids[:MOST_CANDIDATES]
            ),
        )

    def subject(self, slots: Slots, measure: Slot[str], substance: Slot[str], place: Slot[str]) -> Subject:
        """Return the subject; the group stands in for a substance counted only within it."""
        pair = self.knowledge.pair(measure.value, substance.value)
        if pair is not None and pair[1] != substance.value:
            substance = substance.model_copy(update={"value": pair[1]})
        return Subject(
            measure=measure,
            substance=substance,
            place=place,
            estimator=slots.estimators[0] if len(slots.estimators) == 1 else None,
            scope=slots.scope,
        )

    def candidates(self, pairs: list[tuple[str, str]], slots: Slots) -> tuple[Candidate, ...]:
        """Return questions that each ask for one measure of one substance."""
        found = []
        for measure, substance in pairs[:MOST_CANDIDATES]:
            place = slots.places[0].value[0] if slots.places else ""
            found.append(
                Candidate(
                    label=f"{self._name('measures', measure)}: {self._name('substances', substance)}",
                    question=self.question(measure, substance, place, slots),
                )
            )
        return tuple(found)

    def question(self, measure: str, substance: str, place: str, slots: Slots) -> str:
        """Return a question in plain words that asks for the series and the period of these slots."""
        when = (
            slots.whens[0].value.code if slots.whens and not isinstance(slots.whens[0].value, Latest) else ""
        )
        parts = [self._name("substances", substance), self._name("measures", measure)]
        parts += [self._full_name(place) if place else "", when]
        return " ".join(part for part in parts if part)

    def _name(self, vocabulary: str, identity: str) -> str:
        entry = getattr(self.knowledge.catalogue, vocabulary).get(identity)
        if entry is None:
            return identity
        return str(entry.name_es if self.language == "es" else entry.name)

    def _full_name(self, place: str) -> str:
        entry = self.knowledge.catalogue.places.get(place)
        name = self.knowledge.place_name(place, self.language)
        if entry is not None and entry.within and entry.kind is PlaceKind.MUNICIPALITY:
            return f"{name}, {self.knowledge.place_name(entry.within, self.language)}"
        return name


def when_of(slots: Slots) -> Slot[When]:
    """Return the one period asked about, the latest when none is named."""
    return slots.whens[0] if slots.whens else Slot[When](value=Latest(), origin=Origin.ASSUMED)


def _related(mine: str, other: str) -> bool:
    return mine == other or {mine, other} == {"coca", "cocaine"}


_RANK = {
    PlaceKind.WORLD: 0,
    PlaceKind.REGION: 1,
    PlaceKind.COUNTRY: 1,
    PlaceKind.STATE: 1,
    PlaceKind.DEPARTMENT: 2,
    PlaceKind.MUNICIPALITY: 3,
}


def _largest(ids: tuple[str, ...], knowledge: Knowledge) -> tuple[str, ...]:
    """Keep the largest kind of place: Nariño is the department before it is the town. A state ties a country."""
    ranks = {place: _RANK[knowledge.catalogue.places[place].kind] for place in ids}
    best = min(ranks.values())
    return tuple(place for place in ids if ranks[place] == best)
