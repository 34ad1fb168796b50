"""From what a question says to the series it asks about, with what had to be assumed, or what must be asked back."""

from bot.reading.asks import MOST_CANDIDATES, Ask, Incomplete, agreed, as_crops, assumed, one, only_one
from bot.reading.hearing import Heard
from bot.reading.knowledge import Knowledge
from bot.reading.phrasing import Phrasing
from bot.reading.places.governments import teller_of
from bot.reading.series.at_large import inherits_one, overlaps_drugs, says_what
from bot.reading.series.kin import Things, counted_there, kin_of, of_crop, told_measure, with_others
from bot.reading.series.measured import area_of, counts_places, is_crop, unit_kind
from bot.reading.series.priced import sold_for_crop
from bot.reading.slots import Several, Slots
from bot.reading.threads.thread import is_of_another_country
from bot.reading.times.office import ruled_country
from bot.values.reading import Candidate
from bot.values.slot import IdSlot, Origin, Slot, Subject


class Settler:
    """Decides measure, substance, place and period for one question."""

    def __init__(self, knowledge: Knowledge, heard: Heard) -> None:
        self.knowledge = knowledge
        self.heard = heard
        self.level = heard.bearings.level
        self.language = heard.language
        self.words = heard.said
        self.phrasing = Phrasing(knowledge, heard.language, heard.question.text)

    def things(self, slots: Slots) -> Things:
        """Return the (measure, substance) pairs asked about, one for each substance named."""
        slots = as_crops(agreed(slots), self.knowledge)
        if inherits_one(slots, self.words, self.knowledge):
            slots = slots._replace(substances=())
        if slots.measures and slots.substances:
            return self._both(slots)
        if slots.substances:
            return self._substances_only(slots)
        if slots.measures:
            return with_others(self._measures_only(slots), slots, self.knowledge)
        if slots.theme is not None:
            line = self.knowledge.catalogue.themes[slots.theme.value].card[0]
            return [(assumed(line.measure), assumed(line.substance))]
        return Incomplete()

    def _both(self, slots: Slots) -> Things:
        pairs: dict[tuple[str, str], tuple[Slot[str], Slot[str]]] = {}
        unmatched: list[tuple[Several, Slot[str]]] = []
        for substance in slots.substances:
            fits = [
                (one(measure, identity), substance)
                for measure in kin_of(self.knowledge, slots, substance)
                for identity in measure.value
                if self.knowledge.pair(identity, substance.value)
            ]
            if len({measure.start for measure, _ in fits}) <= 1:
                # One phrase can mean several measures: those held at the place go first, then the first filed.
                here = [fit for fit in fits if self._held_there(slots, fit[0].value, substance.value)]
                if len(here) > 1 and substance.origin is Origin.SAID and not slots.estimators:
                    return Ask(
                        "measure", self.phrasing.candidates([(m.value, s.value) for m, s in here], slots)
                    )
                fits = (here or fits)[:1]
            for measure, _ in fits:
                pairs[measure.value, substance.value] = (measure, substance)
            if not fits or self._is_rather_kin(slots, fits[0][0], substance):
                unmatched.append((slots.measures[0], substance))
                pairs.pop((fits[0][0].value, substance.value), None) if fits else None
        if pairs:
            return list(pairs.values())
        return self._mismatch(*unmatched[0], slots)

    def _held_there(self, slots: Slots, measure: str, substance: str) -> bool:
        knowledge = self.knowledge
        if (pair := knowledge.pair(measure, substance)) is None:
            return False
        named = slots.place_ids
        places = named or knowledge.home(slots.estimators, pair[1])
        return any(knowledge.holds(at, *pair) for at in places or [knowledge.usual_place(*pair)])

    def _is_rather_kin(self, slots: Slots, measure: Slot[str], substance: Slot[str]) -> bool:
        """Say whether nothing is held here of what is named, but of its crop or drug it is: coca seized may be cocaine."""
        held = self._held_there(slots, measure.value, substance.value)
        return not held and any(
            self._held_there(slots, measure.value, kin)
            for kin in self.knowledge.catalogue.kin(substance.value)
            if is_crop(self.knowledge, kin) or is_crop(self.knowledge, substance.value)
        )

    def _mismatch(self, measure: Several, substance: Slot[str], slots: Slots) -> Things:
        """Nobody grows cocaine or makes coca: ask which is meant. What is simply not held is left to say so."""
        knowledge = self.knowledge
        usual = knowledge.default_measure.get(substance.value, "")
        kin = knowledge.catalogue.kin(substance.value)
        if substance.origin is measure.origin is Origin.EARLIER:
            return [(one(measure, measure.value[0]), substance)]
        if substance.origin is not Origin.SAID:
            return self._measures_only(slots._replace(substances=()))
        if measure.origin is not Origin.SAID and usual:
            return [(assumed(usual), substance)]
        pairs = [(m, s) for m in measure.value for s in kin if (m, s) in knowledge.subjects][:1]
        crop = is_crop(knowledge, substance.value)
        grows = not slots.places or self._held_there(slots, usual, substance.value)
        sold = sold_for_crop(measure.value, substance.value, knowledge) if crop and grows else []
        pairs = [pair for pair in sold if self._held_there(slots, *pair)] or sold or pairs
        if crop and len(pairs) == 1 and pairs[0][1] in kin and (sold or not grows):
            # Where no coca grows, what is seized of it is asked of cocaine, and what is paid where no price of its leaf is held.
            return [(one(measure, pairs[0][0]), assumed(pairs[0][1]))]
        pairs += [(usual, substance.value)] if usual and not sold else []
        if len(pairs) > 1 or sold:
            return Ask("measure", self.phrasing.candidates(pairs, slots))
        return [(one(measure, measure.value[0]), substance)]

    def _substances_only(self, slots: Slots) -> list[tuple[Slot[str], Slot[str]]] | Ask:
        pairs = []
        for substance in slots.substances:
            measure = self.measure_of(substance.value, slots)
            if isinstance(measure, Ask):
                meant = [*of_crop(self.knowledge, substance.value)]
                meant += [(each.question, substance.value) for each in measure.candidates]
                return Ask(measure.about, self.phrasing.candidates(meant, slots))
            pairs.append((measure, substance))
        return pairs

    def measure_of(self, substance: str, slots: Slots) -> Slot[str] | Ask:
        """Return the measure that a bare substance means, or those it can mean."""
        knowledge = self.knowledge
        if told := told_measure(knowledge, slots, substance, knowledge.default_measure.get(substance, "")):
            return assumed(told)
        measures, kind = knowledge.measures_of.get(substance, ()), slots.unit_kind
        grown = area_of(knowledge, substance) if "quantity" in self.heard.cues else ""
        if kind is None and grown and len(counted_there(knowledge, slots, substance)) == 1:
            # How much poppy there is is no number of hectares uprooted, though only these are counted.
            return assumed(grown)
        if kind is not None:
            counted = [each for each in measures if unit_kind(knowledge, each) == kind]
            usual = knowledge.default_measure.get(substance, "")
            if usual and unit_kind(knowledge, usual) != kind and not counted:
                # Hectares of cocaine: the unit belongs to the crop, the name to the drug.
                kin = [m for m, s in knowledge.subjects if m == "cultivation" and s == "coca"]
                return Ask("measure", tuple(Candidate(label=m, question=m) for m in (*kin, usual)))
            if counted and unit_kind(knowledge, usual or counted[0]) != kind:
                # Kilos of fentanyl are no deaths.
                return only_one([m for m in counted if self._held_there(slots, m, substance)] or counted)
        for each in (substance, *knowledge.groups_of.get(substance, ())):
            if each in knowledge.default_measure:
                asked = knowledge.default_measure[each]
                known = kind is not None or self._held_there(slots, asked, each)
                here = () if known else counted_there(knowledge, slots, substance)
                if len(here) <= 1:
                    return assumed(next(iter(here), asked))
                measures = here
                break
        return only_one(
            counted_there(knowledge, slots, substance)
            or measures
            or tuple(knowledge.catalogue.measures)[:1]
            or ("",)
        )

    def _measures_only(self, slots: Slots) -> Things:
        measure = slots.measures[0]
        knowledge = self.knowledge
        places = slots.place_ids
        if len(held := self._held_here(measure, slots)) > 1:
            return Ask("measure", self.phrasing.candidates(held, slots))
        for identity in [each for each, _ in held] or measure.value:
            entry = knowledge.catalogue.measures[identity]
            usual = [s for s in entry.substances if (identity, s) in knowledge.subjects]
            usual += [s for s in knowledge.substances_of.get(identity, ()) if s not in usual]
            here = [s for s in usual if any(knowledge.holds(place, identity, s) for place in places)] or usual
            if entry.part_of_whole in usual:
                if says_what(measure, slots, self.words, knowledge):
                    return [(one(measure, identity), assumed(entry.part_of_whole))]
                # Deaths alone are not deaths from drugs.
                return (
                    Incomplete()
                    if measure.origin is Origin.SAID
                    else [(one(measure, identity), assumed(here[0]))]
                )
            if measure.origin is Origin.SAID and (
                len(usual) > MOST_CANDIDATES or overlaps_drugs(entry, self.words)
            ):
                # Seizures of what? Where many drugs are held, none is assumed; nor is one for who uses drugs.
                return Ask("substance", self.phrasing.candidates([(identity, s) for s in here], slots))
            if here:
                return [(one(measure, identity), assumed(here[0]))]
        return [(one(measure, measure.value[0]), assumed(""))]

    def _held_here(self, measure: Several, slots: Slots) -> list[tuple[str, str]]:
        """Return which of the measures a phrase can mean are held at the place, where that tells them apart."""
        if len(measure.value) == 1 or measure.origin is not Origin.SAID:
            return []
        held = [
            (identity, substance)
            for identity in measure.value
            for substance in self.knowledge.catalogue.measures[identity].substances[:1]
            if self._held_there(slots, identity, substance)
        ]
        # Whoever is named counts it in one way: what CORAH uprooted is counted in total.
        return held[:1] if slots.estimators else held

    def place(self, slots: Slots, measure: str, substance: str) -> Slot[str] | Ask:
        """Return the place asked about; the usual one of the subject when none is named."""
        if slots.places and not is_of_another_country(slots, measure, substance, self.knowledge):
            return self.settle_place(slots.places[0], measure, substance, slots)
        if slots.elsewhere:
            return self.elsewhere(slots.elsewhere[0], measure, substance, slots)
        if slots.ranked is not None:
            return self.settle_place(slots.ranked, measure, substance, slots)
        if slots.lead is not None:
            return IdSlot(value=slots.lead.place, origin=Origin.EARLIER)
        pair = self.knowledge.pair(measure, substance) or (measure, substance)
        by = {at for slot in slots.estimators for at in self.knowledge.places_by.get((slot.value, pair), {})}
        if len(by) == 1:
            return assumed(next(iter(by)))
        if slots.theme is not None and (measure, substance) in self.knowledge.subjects:
            theme = self.knowledge.catalogue.themes[slots.theme.value]
            if self.knowledge.holds(theme.place, measure, substance):
                return assumed(theme.place)
        usual = self.knowledge.usual_place(measure, substance)
        ruled = ruled_country(self.heard, slots.timed_at, self.knowledge)
        if not by and self.knowledge.holds(ruled, *pair):
            return assumed(ruled)
        if not by and (home := self.knowledge.home(slots.estimators, pair[1])):
            return assumed(home[0])
        largest = self.knowledge.largest(tuple(by)) if by and usual not in by else ()
        return assumed(largest[0] if len(largest) == 1 else usual)

    def settle_place(self, slot: Several, measure: str, substance: str, slots: Slots) -> Slot[str] | Ask:
        """Return the one place that a name stands for here, or ask which."""
        knowledge = self.knowledge
        ids = slot.value
        if len(ids) == 1:
            return self.elsewhere(one(slot, ids[0]), measure, substance, slots)
        if self.level and not counts_places(knowledge, measure, self.level):
            ids = tuple(at for at in ids if knowledge.catalogue.places[at].kind == self.level) or ids
        pair = knowledge.pair(measure, substance)
        if pair is not None and all(map(knowledge.is_rare, ids)):
            # Overdose deaths are of the one San Francisco, coca of the others.
            ids = knowledge.in_reach(ids, pair)
        larger = tuple(place for place in ids if not knowledge.is_rare(place))
        held_larger = pair is not None and any(knowledge.holds(place, *pair) for place in larger)
        held_smaller = pair is not None and any(knowledge.holds(place, *pair) for place in ids)
        if not larger or held_larger or not held_smaller:
            ids = larger or ids
        namesakes = all(self.knowledge.is_rare(place) for place in ids)
        if len(ids) > 1 and measure and not namesakes and (held_larger or not held_smaller):
            ids = tuple(place for place in ids if knowledge.holds(place, measure, substance)) or ids
        if len(ids) > 1 and not namesakes and (held_larger or not held_smaller):
            ids = knowledge.largest(ids)
        if len(ids) == 1:
            return self.elsewhere(one(slot, ids[0]), measure, substance, slots)
        return self._which_place(ids, measure, substance, slots)

    def elsewhere(self, slot: Slot[str], measure: str, substance: str, slots: Slots) -> Slot[str] | Ask:
        """Return a place, or ask whether a town of its name is meant where only of that one anything is held."""
        pair = self.knowledge.pair(measure, substance)
        if slot.origin is not Origin.SAID or pair is None or self.knowledge.holds(slot.value, *pair):
            return slot
        towns = self.knowledge.small_namesakes(slot.value, pair)
        return self._which_place(tuple(towns), measure, substance, slots) if towns else slot

    def _which_place(self, ids: tuple[str, ...], measure: str, substance: str, slots: Slots) -> Ask:
        return Ask("place", self.phrasing.places(measure, substance, ids, slots))

    def subject(self, slots: Slots, measure: Slot[str], substance: Slot[str], place: Slot[str]) -> Subject:
        """Return the subject; the group stands in for a substance counted only within it."""
        pair = self.knowledge.pair(measure.value, substance.value)
        if pair is not None and pair[1] != substance.value:
            substance = substance.model_copy(update={"value": pair[1], "narrower": substance.value})
        return Subject(
            measure=measure,
            substance=substance,
            place=place,
            estimator=teller_of(slots.estimators, pair, self.knowledge),
            scope=self._scope(slots, measure.value, pair),
        )

    def _scope(self, slots: Slots, measure: str, pair: tuple[str, str] | None) -> Slot[str] | None:
        """Return the one scope that has all that was asked for; a part that none has is left unexplained."""
        if not slots.scopes:
            return None
        if pair is None:
            return slots.scopes[0]
        said = [slot for slot in slots.scopes if slot.origin is Origin.SAID]
        lent = [slot.value for slot in slots.scopes if slot.origin is not Origin.SAID]
        held = self.knowledge.scopes_of.get(pair, ())
        never = [slot for slot in said if slot.value in self.knowledge.never_counted]
        if never:
            # Adults alone, say: that nothing is counted so is an answer, and another age is none.
            return never[0]
        found = self.knowledge.scopes.fitting((slot.value for slot in said), lent, held, measure)
        if not found:
            return None
        return (said or slots.scopes)[0].model_copy(update={"value": found})
