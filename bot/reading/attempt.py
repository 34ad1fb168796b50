"""One question with everything that decides its kind: what it says, what its thread said, and what the two make."""

from dataclasses import dataclass
from functools import cached_property

from bot.reading.amounts.passages import passage_of
from bot.reading.amounts.sizes import claimed_move, is_change_claimed
from bot.reading.asks import Ask, Incomplete, assumed
from bot.reading.hearing import Heard
from bot.reading.knowledge import Knowledge
from bot.reading.scrutiny.denials import denies
from bot.reading.series.kin import Things
from bot.reading.series.settle import Settler
from bot.reading.series.wanted import percent_wanted, unit_of_claim
from bot.reading.slots import Slots
from bot.reading.threads.thread import is_of_another_country
from bot.reading.times.office import times_in_office
from bot.reading.words.motion import GETTING, MOVES
from bot.values.catalogue import UnitKind
from bot.values.claimed import ClaimedMove
from bot.values.query import AnyQuery
from bot.values.slot import Latest, Slot, Subject, When

Outcome = AnyQuery | Ask | Incomplete | None

_GROW = frozenset({"grow", "grows", "growing"})
_HAVE = frozenset({"has", "have", "had", "hasn't", "haven't"})


@dataclass(frozen=True)
class Attempt:
    """One question with all that a frame may look at.

    ``own`` is what the question itself says, ``before`` what its thread said, ``slots`` the two joined.
    """

    heard: Heard
    own: Slots
    before: Slots
    slots: Slots
    knowledge: Knowledge
    settler: Settler

    def cue(self, *names: str) -> bool:
        """Say whether the question holds one of these cues."""
        return not self.heard.cues.isdisjoint(names)

    def moves(self) -> bool:
        """Say whether the question is about a rise, a fall or a change."""
        return not self.ways.isdisjoint(MOVES)

    @property
    def is_of_term(self) -> bool:
        """Whether the years asked about are somebody's time in office."""
        span = self.own.span
        return span is not None and span.start in {each.start for each in self.heard.of("actor")}

    @property
    def is_dated_by_somebody(self) -> bool:
        """Whether the time asked about is told by who was in office, or took it: the year that Duque left, under Trump."""
        actors = self.heard.of("actor")
        told = not self.own.timed_at.isdisjoint(each.start for each in actors)
        # Of one who came back it is not settled which of his times is meant.
        return bool(actors) and (told or any(True for _ in times_in_office(self.heard, self.knowledge)))

    @property
    def is_since_event(self) -> bool:
        """Whether the years asked about are those since something that happened."""
        return self.own.span is not None and bool(self.own.span.value.event)

    @cached_property
    def ways(self) -> frozenset[str]:
        """The cues of the words that tell of a rise, a fall or a change; what is 'grown' may be a crop, and what 'grew' rose."""
        if self.heard.cues.isdisjoint(MOVES):
            return frozenset()
        crops = {each.last for each in self.heard.of("substance")}
        grew = {
            each.start
            for each in self.heard.of("measure")
            if self.heard.texts[each.first] in GETTING
            or (each.first in crops and self.heard.texts[each.first] == "grew")
        }
        sown = {slot.start for slot in self.own.measures} - grew | self._planted
        return frozenset(
            cue for each in self.heard.cued(*MOVES) if each.start not in sown for cue in each.ids
        )

    @property
    def _planted(self) -> set[int]:
        """Where it is said that a crop is grown, and not that it grew: 'who grows coca', 'where is coca grown'."""
        texts = self.heard.texts
        crops = {each.first for each in self.heard.of("substance")}
        return {
            each.start
            for each in self.heard.of("measure")
            if (texts[each.first] in _GROW and each.last in crops)
            or (texts[each.first] == "grown" and _HAVE.isdisjoint(texts[: each.first]))
        }

    @cached_property
    def move_claimed(self) -> ClaimedMove | None:
        """How much something is said to have risen or fallen by, if it is."""
        moves = self.moves()
        # 'Grew 43%' is a rise even of a crop; 'grew 43% of it' is a part.
        moved = moves or (self.cue("rise", "fall") and is_change_claimed(self.heard))
        if not moved and passage_of(self.heard, moves=moves) is None:
            return None
        if denies(self.heard) or not isinstance(self.things, list):
            return None
        unit = unit_of_claim(self.heard, self.things[0][0].value, self.knowledge)
        return claimed_move(self.heard, "" if unit is None else unit.value)

    @property
    def counts_rates(self) -> bool:
        """Whether all that is counted is published for so many people."""
        measures = self.knowledge.catalogue.measures
        counted = {identity for slot in self.slots.measures for identity in slot.value}
        return bool(counted) and all(measures[one].unit_kind == UnitKind.RATE for one in counted)

    @property
    def unit(self) -> Slot[str] | None:
        """The unit that figures are wanted in, percentages included; a change is told in percent without asking."""
        return self.slots.unit or percent_wanted(self.heard, self.knowledge)

    @cached_property
    def things(self) -> Things:
        """What the question counts, with its thread."""
        return self.settler.things(self.slots)

    def pair(self) -> tuple[Slot[str], Slot[str]] | Ask | Incomplete:
        """Return the one measure and substance asked about."""
        return self.things[0] if isinstance(self.things, list) else self.things

    def places_of(self, slots: Slots, measure: str, substance: str) -> list[Slot[str]] | Ask:
        """Return every place that slots name, or ask which is meant by one of them."""
        places: list[Slot[str]] = []
        for several in slots.places:
            place = self.settler.settle_place(several, measure, substance, slots)
            if isinstance(place, Ask):
                return place
            places.append(place)
        return [*places, *slots.elsewhere]

    def placed(self, slots: Slots, measure: str, substance: str) -> list[Slot[str]] | Ask:
        """Return every place that slots name, or the usual one where there is none or it lies in another country."""
        places = self.places_of(slots, measure, substance)
        away = slots.places and is_of_another_country(slots, measure, substance, self.knowledge)
        if isinstance(places, Ask) or (places and not away):
            return places
        usual = self.settler.place(slots, measure, substance)
        return usual if isinstance(usual, Ask) else [usual]

    def subject(self, slots: Slots | None = None) -> Subject | Ask | Incomplete:
        """Return the one subject asked about, or that some other slots are about."""
        things = self.things if slots is None else self.settler.things(slots)
        slots = self.slots if slots is None else slots
        if not isinstance(things, list):
            return things
        measure, substance = things[0]
        place = self.settler.place(slots, measure.value, substance.value)
        return place if isinstance(place, Ask) else self.settler.subject(slots, measure, substance, place)


def house_subject(attempt: Attempt) -> Subject | Ask | Incomplete:
    """Return what 'was 2021 a record?' is about on its own: the first flow that a theme leads with, as an assumption."""
    themes = attempt.knowledge.catalogue.themes.values()
    flows = (
        theme.card[0]
        for theme in themes
        if attempt.knowledge.catalogue.measures[theme.card[0].measure].flow_or_stock == "flow"
    )
    line = next(flows, None)
    if line is None:
        return Incomplete()
    place = attempt.settler.place(attempt.slots, line.measure, line.substance)
    if isinstance(place, Ask):
        return place
    return attempt.settler.subject(attempt.slots, assumed(line.measure), assumed(line.substance), place)


def in_time(slot: Slot[When]) -> tuple[int, str]:
    """Return the place of a period in order of time; the latest comes last."""
    return (1, "") if isinstance(slot.value, Latest) else (0, slot.value.first.isoformat())
