"""One question with everything that decides its kind: what it says, what its thread said, and what the two make."""

from dataclasses import dataclass

from bot.reading.asks import Ask, Incomplete, assumed
from bot.reading.hearing import Heard
from bot.reading.knowledge import Knowledge
from bot.reading.settle import Settler
from bot.reading.slots import Slots
from bot.values.query import AnyQuery
from bot.values.slot import Latest, Slot, Subject, When

Outcome = AnyQuery | Ask | Incomplete | None


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
        return any(name in self.heard.cues for name in names)

    def moves(self) -> bool:
        """Say whether the question is about a rise, a fall or a change; what is 'grown' may be a crop."""
        sown = {slot.start for slot in self.own.measures}
        return any(
            not {"rise", "fall", "change"}.isdisjoint(each.ids) and each.start not in sown
            for each in self.heard.of("cue")
        )

    def pair(self, slots: Slots | None = None) -> tuple[Slot[str], Slot[str]] | Ask | Incomplete:
        """Return the one measure and substance asked about."""
        things = self.settler.things(slots or self.slots)
        return things[0] if isinstance(things, list) else things

    def subject(self, slots: Slots | None = None) -> Subject | Ask | Incomplete:
        """Return the one subject asked about."""
        slots = slots or self.slots
        pair = self.pair(slots)
        if not isinstance(pair, tuple):
            return pair
        measure, substance = pair
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
