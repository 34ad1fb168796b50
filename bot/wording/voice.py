"""One language speaking about one catalogue: names in that language, and the choice between two sentences."""

from operator import itemgetter
from typing import Final, NamedTuple

from bot.values.catalogue import Catalogue, Unit, UnitKind
from bot.values.fact import SeriesKey, SeriesNote
from bot.values.period import parse_period
from bot.values.question import Language
from bot.values.slot import Span
from bot.wording.bodies import english_body, spanish_body
from bot.wording.dates import period_text
from bot.wording.locales import Locale, country_name, default_locale

_COUNTRY_CODE: Final = 2
_MONEY: Final = frozenset({UnitKind.MONEY, UnitKind.PRICE})


class UnitWords(NamedTuple):
    """What stands before and after a number in a unit; ``single`` replaces ``after`` for exactly one."""

    before: str
    after: str
    single: str


_SERIES_KEPT: Final = 4096


class Shelf:
    """What wording looks up again and again in one catalogue, sorted once."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._found: dict[SeriesKey, list[SeriesNote]] = {}
        self.units: dict[tuple[Language, str], UnitWords] = {}
        self._notes: dict[tuple[bool, ...], dict[tuple[str, ...], list[tuple[int, SeriesNote]]]] = {}
        for order, note in enumerate(catalogue.notes):
            said = tuple(map(bool, note.applies_to))
            self._notes.setdefault(said, {}).setdefault(tuple(note.applies_to), []).append((order, note))

    def notes(self, series: SeriesKey) -> list[SeriesNote]:
        """Return the editors' notes that speak of a series, in the order of the facts.

        There are thousands, one for each municipality among them, so each set of fields that notes name is looked
        up once rather than every note asked.
        """
        known = self._found.get(series)
        if known is not None:
            return known
        found: list[tuple[int, SeriesNote]] = []
        for said, held in self._notes.items():
            key = tuple(field if named else "" for field, named in zip(series, said, strict=True))
            found += held.get(key, ())
        found.sort(key=itemgetter(0))
        if len(self._found) >= _SERIES_KEPT:
            self._found.clear()
        self._found[series] = notes = [note for _, note in found]
        return notes


_shelves: list[Shelf] = []
_SHELVES_KEPT: Final = 2
"""While new facts are tried, questions begun earlier are still being worded from the old ones."""


def shelf_of(catalogue: Catalogue) -> Shelf:
    """Return the shelf of a catalogue, building it the first time; a catalogue is known by its identity."""
    for shelf in _shelves:
        if shelf.catalogue is catalogue:
            return shelf
    shelf = Shelf(catalogue)
    _shelves.insert(0, shelf)
    del _shelves[_SHELVES_KEPT:]
    return shelf


class Voice:
    """One language and its number marks over one catalogue."""

    def __init__(self, catalogue: Catalogue, locale: Locale) -> None:
        self.catalogue = catalogue
        self.locale = locale
        self.language: Language = locale.language
        self.english = locale.language == "en"
        self.shelf = shelf_of(catalogue)

    def in_other_language(self) -> "Voice":
        """Return whoever says the same in the other language, by the house's locale of that."""
        return Voice(self.catalogue, default_locale("es" if self.english else "en"))

    def say(self, english: str, spanish: str) -> str:
        """Choose between one sentence in two languages."""
        return english if self.english else contracted(spanish)

    def place(self, place: str) -> str:
        """Return a place as it stands inside a sentence: the United States, Colombia."""
        held = self.catalogue.places.get(place)
        if held is None:
            if len(place) == _COUNTRY_CODE and place.isupper():
                return country_name(place, self.language)
            return place
        if self.english:
            return held.in_prose or held.name
        return held.in_prose_es or held.name_es

    def place_name(self, place: str) -> str:
        """Return a place as it stands in a list: United States, Cauca."""
        held = self.catalogue.places.get(place)
        return self.place(place) if held is None else self.say(held.name, held.name_es)

    def substance(self, substance: str) -> str:
        """Return a substance's name."""
        held = self.catalogue.substances.get(substance)
        return substance if held is None else self.say(held.name, held.name_es)

    def measure(self, measure: str) -> str:
        """Return a measure's name."""
        held = self.catalogue.measures.get(measure)
        return measure if held is None else self.say(held.name, held.name_es)

    def scope(self, scope: str) -> str:
        """Return a scope's name."""
        held = self.catalogue.scopes.get(scope)
        return scope if held is None else self.say(held.name, held.name_es)

    def topic(self, topic: str) -> str:
        """Return a topic's name."""
        held = self.catalogue.topics.get(topic)
        return topic if held is None else self.say(held.name, held.name_es)

    def actor(self, actor: str) -> str:
        """Return the name of a person or body."""
        held = self.catalogue.actors.get(actor)
        return actor if held is None else self.say(held.name, held.name_es)

    def term(self, years: Span) -> str:
        """Return somebody's name with the days of the term that these years are: Iván Duque, 7 August 2018 to 7 August 2022."""
        held = self.catalogue.actors[years.term]
        days = [day for stretch in held.in_office.split(", ") for day in stretch.split(" to ")]
        first = next((day for day in days[::2] if day.startswith(str(years.first))), str(years.first))
        last = next((day for day in days[1::2] if day.startswith(str(years.last))), str(years.last))
        told = [period_text(parse_period(day), self.language) for day in (first, last)]
        return f"{self.say(held.name, held.name_es)}, {self.say(' to ', ' a ').join(told)}"

    def event(self, event: str) -> str:
        """Return what happened with its day: the peace accord with the FARC, 24 November 2016."""
        held = self.catalogue.events[event]
        return f"{self.say(held.name, held.name_es)}, {period_text(parse_period(held.on), self.language)}"

    def theme(self, theme: str) -> str:
        """Return the name of a year card's subject."""
        held = self.catalogue.themes.get(theme)
        return theme if held is None else self.say(held.name, held.name_es)

    def estimator(self, estimator: str) -> str:
        """Return an estimator as it stands inside a sentence: the US government, UNODC, el Gobierno de Perú."""
        held = self.catalogue.estimators.get(estimator)
        if held is None:
            return estimator
        return english_body(held.name) if self.english else spanish_body(held.name_es, held.full_name_es)

    def is_estimate(self, measure: str) -> bool:
        """Say whether a measure is somebody's estimate rather than a count."""
        held = self.catalogue.measures.get(measure)
        return held is not None and held.is_estimate

    def unit(self, unit: str) -> UnitWords:
        """Return what stands around a number in a unit."""
        words = self.shelf.units.get((self.language, unit))
        if words is None:
            words = _unit_words(self.catalogue.units.get(unit), unit, self.language)
            self.shelf.units[self.language, unit] = words
        return words

    def unit_name(self, unit: str) -> str:
        """Return a unit's name as it stands alone: hectares, US dollars per gram."""
        held = self.catalogue.units.get(unit)
        return unit if held is None else self.say(held.name, held.name_es)

    def is_percent(self, unit: str) -> bool:
        """Say whether a unit is a percentage, whose changes are in points."""
        held = self.catalogue.units.get(unit)
        return unit == "percent" or (held is not None and held.kind is UnitKind.PERCENT)

    def is_money(self, unit: str) -> bool:
        """Say whether a unit is a sum of money or a price."""
        held = self.catalogue.units.get(unit)
        return held is not None and held.kind in _MONEY


def contracted(spanish: str) -> str:
    """Join "de el" and "a el", as Spanish does before a common article and never before a name's own."""
    return spanish.replace(" de el ", " del ").replace(" a el ", " al ").replace("De el ", "Del ")


def _unit_words(held: Unit | None, unit: str, language: Language) -> UnitWords:
    if held is None:
        return UnitWords("", f" {unit}", f" {unit}")
    name, single = (held.name, held.singular) if language == "en" else (held.name_es, held.singular_es)
    dollars = "US dollars"
    if language == "en" and held.kind in _MONEY and name.startswith(dollars):
        rest = name.removeprefix(dollars)
        return UnitWords("$", rest, rest)
    return UnitWords("", f" {name}", f" {single}")
