"""Series in plain words: the questions that a reader is offered, and that would be read as meant."""

from bot.reading.asks import MOST_CANDIDATES
from bot.reading.knowledge import Knowledge
from bot.reading.slots import Slots
from bot.values.catalogue import PlaceKind
from bot.values.question import Language
from bot.values.reading import Candidate
from bot.values.slot import Latest


class Phrasing:
    """Words questions in one language."""

    def __init__(self, knowledge: Knowledge, language: Language) -> None:
        self.knowledge = knowledge
        self.language = language

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
        parts += [self._told_apart(place) if place else "", when]
        return " ".join(part for part in parts if part)

    def _name(self, vocabulary: str, identity: str) -> str:
        entry = getattr(self.knowledge.catalogue, vocabulary).get(identity)
        if entry is None:
            return identity
        return str(entry.name_es if self.language == "es" else entry.name)

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
