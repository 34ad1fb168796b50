"""Series in plain words: the questions that a reader is offered, and that would be read as meant."""

from collections.abc import Sequence
from typing import Final

from bot.reading.asks import MOST_CANDIDATES
from bot.reading.knowledge import Knowledge
from bot.reading.slots import Several, Slots
from bot.values.catalogue import PlaceKind
from bot.values.question import Language
from bot.values.reading import Candidate
from bot.values.slot import Latest, Origin, Slot

_LONGEST: Final = 300
"""Characters of a question that is repeated with one word changed; a longer one is asked anew in its parts."""


class Phrasing:
    """Words questions in one language."""

    def __init__(self, knowledge: Knowledge, language: Language, asked: str = "") -> None:
        self.knowledge = knowledge
        self.language = language
        self.asked = asked

    def candidates(self, pairs: list[tuple[str, str]], slots: Slots) -> tuple[Candidate, ...]:
        """Return questions that each ask for one measure of one substance."""
        found = []
        for measure, substance in pairs[:MOST_CANDIDATES]:
            place = slots.places[0].value[0] if slots.places else ""
            found.append(
                Candidate(
                    label=f"{self._name('measures', measure)}: {self._name('substances', substance)}",
                    question=self._with_thing(measure, substance, slots)
                    or self.question(measure, substance, place, slots),
                )
            )
        return tuple(found)

    def places(
        self, measure: str, substance: str, ids: tuple[str, ...], slots: Slots
    ) -> tuple[Candidate, ...]:
        """Return questions that each ask for one of several places of one name."""
        return tuple(
            Candidate(
                label=(name := self.full_name(place)),
                question=self._with(((slots.places[0], name),) if slots.places else ())
                or self.question(measure, substance, place, slots),
            )
            for place in ids[:MOST_CANDIDATES]
        )

    def _with_thing(self, measure: str, substance: str, slots: Slots) -> str:
        """Return the question as it was asked with what is counted said outright; empty where it was not said once."""
        if len(slots.measures) > 1 or len(slots.substances) > 1:
            return ""
        counted, drug = self._name("measures", measure), self._name("substances", substance)
        match slots.measures, slots.substances:
            case (said,), (named,) if said.origin is Origin.SAID:
                return self._with(((said, counted), *(((named, drug),) if named.value != substance else ())))
            case (said,), ():
                return self._with(((said, f"{drug} {counted}"),))
            case _, (named,):
                return self._with(((named, f"{drug} {counted}"),))
            case _:
                return ""

    def _with(self, replaced: Sequence[tuple[Several | Slot[str], str]]) -> str:
        """Return the question as it was asked with other words in place of some, so that nothing else of it is lost."""
        text = self.asked if len(self.asked) <= _LONGEST else ""
        for slot, words in sorted(replaced, key=lambda each: -each[0].start):
            if slot.origin is not Origin.SAID or text[slot.start : slot.end] != slot.words:
                return ""
            text = f"{text[: slot.start]}{words}{text[slot.end :]}"
        return text if replaced else ""

    def question(self, measure: str, substance: str, place: str, slots: Slots) -> str:
        """Return a question in plain words that asks for the series and the period of these slots."""
        counted = [self._name("substances", substance), self._name("measures", measure)]
        return self._of_place_and_time(counted, place, slots)

    def card(self, theme: str, place: str, slots: Slots) -> str:
        """Return a question in plain words that asks for all that is held on a theme, with the period of these slots."""
        return self._of_place_and_time([self._name("themes", theme)], place, slots)

    def _of_place_and_time(self, counted: Sequence[str], place: str, slots: Slots) -> str:
        when = (
            slots.whens[0].value.code if slots.whens and not isinstance(slots.whens[0].value, Latest) else ""
        )
        return " ".join(part for part in (*counted, self._told_apart(place) if place else "", when) if part)

    def _name(self, vocabulary: str, identity: str) -> str:
        entry = getattr(self.knowledge.catalogue, vocabulary).get(identity)
        if entry is None:
            return identity
        return str(entry.called(self.language))

    def _told_apart(self, place: str) -> str:
        entry = self.knowledge.catalogue.places.get(place)
        name = self.full_name(place)
        if entry is None or entry.kind is not PlaceKind.COUNTRY:
            return name
        namesakes = self.knowledge.lexicon.names(name)
        alone = sum(each.kind == "place" and not self.knowledge.is_rare(each.id) for each in namesakes) < 2  # noqa: PLR2004
        kind = "país" if self.language == "es" else "country"
        return name if alone else f"{name} ({kind})"

    def full_name(self, place: str) -> str:
        """Return a name that tells a place from its namesakes, and that would be read as this place."""
        entry = self.knowledge.catalogue.places.get(place)
        name = self.knowledge.place_name(place, self.language)
        if (
            entry is None
            or not entry.within
            or entry.kind in {PlaceKind.COUNTRY, PlaceKind.REGION, PlaceKind.WORLD}
        ):
            return name
        outer = self.knowledge.place_name(entry.within, self.language)
        return f"{name.removesuffix(f' ({outer})')}, {outer}"
