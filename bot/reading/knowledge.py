"""What the reader knows of one version of the facts: names, defaults, what is held where, and statements."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from bot.reading.examples import Examples, words_asked
from bot.reading.messages.tongues import Tongues
from bot.reading.series.scopes import Scopes
from bot.reading.spelling.lexicon import Lexicon
from bot.reading.spelling.names import Name
from bot.reading.spelling.ordinary import OrdinaryWords
from bot.reading.spelling.speller import Speller
from bot.reading.statements.recall import Recall
from bot.reading.times.bare_years import NamedYears
from bot.reading.vocabulary import (
    AROUND,
    OUTLET,
    SMALL_PLACES,
    confusable,
    confusable_phrases,
    elsewhere,
    names,
)
from bot.reading.words.fillers import empty_words
from bot.reading.words.saying import SAYING
from bot.values.catalogue import Catalogue, PlaceKind, Theme, UnitKind
from bot.values.reading import OutOfScopeReason
from bot.values.slot import Slot
from bot.values.text import folded

Subject = tuple[str, str]
"""A measure and a substance."""


class Holding(NamedTuple):
    """A series that figures are held for, its unit and its last period."""

    measure: str
    substance: str
    place: str
    estimator: str
    scope: str
    unit: str
    last: str
    """The last period held."""


RELATED_WORDS = frozenset("since until before after last next first second third".split())
"""Words of the calendar, which small places are named like."""

_LARGER = frozenset({PlaceKind.COUNTRY, PlaceKind.STATE, PlaceKind.DEPARTMENT})
_SIZES = {
    PlaceKind.WORLD: 0,
    PlaceKind.REGION: 1,
    PlaceKind.COUNTRY: 1,
    PlaceKind.STATE: 1,
    PlaceKind.DEPARTMENT: 2,
    PlaceKind.MUNICIPALITY: 3,
    PlaceKind.AREA: 3,
}


class Knowledge:
    """Everything the reader looks up, built once for each version of the facts.

    Args:
        catalogue: names, themes and statements.
        holdings: the series that figures are held for.
    """

    def __init__(self, catalogue: Catalogue, holdings: Iterable[Holding]) -> None:
        self.catalogue = catalogue
        held: dict[str, set[Subject]] = defaultdict(set)
        self.scopes_of: dict[Subject, set[str]] = defaultdict(set)
        self._units: dict[str, set[str]] = defaultdict(set)
        self.places_of: dict[Subject, dict[str, None]] = defaultdict(dict)
        self.places_by: dict[tuple[str, Subject], dict[str, None]] = defaultdict(dict)
        self.fiscal: set[Subject] = set()
        self.priced: set[tuple[str, str, str, str]] = set()
        """Place, measure and substance of each price, with the unit that it is for one of."""
        prices = {unit.id for unit in catalogue.units.values() if unit.kind is UnitKind.PRICE}
        for measure, substance, place, estimator, scope, unit, last in holdings:
            pair = (measure, substance)
            if last.startswith("FY"):
                self.fiscal.add(pair)
            if unit in prices:
                self.priced.add((place, measure, substance, unit))
            held[place].add(pair)
            self.scopes_of[pair].add(scope)
            self._units[measure].add(unit)
            self.places_of[pair][place] = None
            self.places_by[estimator, pair][place] = None
        self.never_counted = frozenset(catalogue.scopes).difference(*self.scopes_of.values())
        """Ways that nothing held is counted in: who asks for one is told so."""
        self.held: dict[str, frozenset[Subject]] = {place: frozenset(pairs) for place, pairs in held.items()}
        self.subjects = frozenset(catalogue.subjects)
        self.usual_place = lru_cache(maxsize=1 << 12)(self._usual_place)
        self.its_country = lru_cache(maxsize=1 << 12)(self._its_country)
        self.scopes = Scopes(catalogue)
        self._ordinary = OrdinaryWords(catalogue.ordinary)
        foreign = tuple(elsewhere(catalogue))
        other_words = (*(phrase for phrase, _ in foreign), *confusable_phrases(catalogue))
        self.lexicon = Lexicon(
            (*names(catalogue), *((phrase, name, False) for phrase, name in foreign)),
            frozenset(word for phrase in other_words for word in folded(phrase).split()),
            confusable(catalogue),
            frozenset({Name("refusal", OutOfScopeReason.OTHER_LANGUAGE), AROUND, OUTLET}),
        )
        self.named_years = NamedYears(phrase for phrase, _, _ in names(catalogue))
        self.speller = Speller(self.lexicon, self._ordinary, words_asked(catalogue))
        self.recall = Recall(catalogue, empty_words(), SAYING)
        self.tongues = Tongues(catalogue, self._ordinary)
        self.examples = Examples(catalogue, self.recall, self.tongues)
        self.measures_of: dict[str, tuple[str, ...]] = _grouped((s, m) for m, s in catalogue.subjects)
        self.substances_of: dict[str, tuple[str, ...]] = _grouped(catalogue.subjects)
        self.default_measure: dict[str, str] = {
            substance: measure.id
            for measure in catalogue.measures.values()
            for substance in measure.default_for
        }
        self.groups_of: dict[str, tuple[str, ...]] = _grouped(
            (part, group.id) for group in catalogue.substances.values() for part in group.includes
        )

    def _usual_place(self, measure: str, substance: str) -> str:
        """Return the place meant when none is said: the only one held, else that of the theme it belongs to."""
        pair = self.pair(measure, substance) or (measure, substance)
        held = self.places_of.get(pair, {})
        if len(held) == 1:
            return next(iter(held))
        themes = self.catalogue.themes.values()
        named = self.catalogue.substances.get(pair[1])
        fitting = [
            theme for theme in themes if any((line.measure, line.substance) == pair for line in theme.card)
        ]
        fitting += [theme for theme in themes if any(line.measure == measure for line in theme.card)]
        fitting += [theme for theme in themes if named is not None and theme.id == named.theme]
        # A card can show a line of another theme's: the theme of the substance itself goes first.
        fitting.sort(
            key=lambda theme: named is None or theme.id != named.theme or measure not in _measures(theme)
        )
        places = [theme.place for theme in fitting if not held or theme.place in held]
        places += [place for place in ("US", "CO", "WORLD") if place in held]
        return places[0] if places else next((theme.place for theme in themes), "")

    @cached_property
    def priced_by(self) -> dict[str, tuple[str, tuple[str, ...]]]:
        """For each unit of weight the unit of a price for one of it, and the measures that its words name: per kilo."""
        units = self.catalogue.units.values()
        prices = {unit.name.rpartition(" per ")[2]: unit for unit in units if unit.kind is UnitKind.PRICE}
        return {
            unit.id: (price.id, self._measures_named(price.names))
            for unit in units
            if unit.kind is UnitKind.MASS and (price := prices.get(unit.singular)) is not None
        }

    def _measures_named(self, phrases: Iterable[str]) -> tuple[str, ...]:
        named = (name for phrase in phrases for name in self.lexicon.names(folded(phrase)))
        return tuple(dict.fromkeys(name.id for name in named if name.kind == "measure"))

    def holds(self, place: str, measure: str, substance: str) -> bool:
        """Say whether any figure of the measure and substance is held for the place."""
        return (measure, substance) in self.held.get(place, frozenset())

    def pair(self, measure: str, substance: str) -> Subject | None:
        """Return the pair under which figures are held: the one named, or that of the group that includes it.

        A group stands in only for a member of which nothing is held: deaths from fentanyl are counted among
        those from synthetic opioids, and those from a drug that has a count of its own never are.
        """
        if (measure, substance) in self.subjects:
            return measure, substance
        groups = ((measure, group) for group in self.groups_of.get(substance, ()))
        return min((pair for pair in groups if pair in self.subjects), key=self._plainest, default=None)

    def _plainest(self, pair: Subject) -> int:
        scopes = self.catalogue.scopes
        orders = (scopes[scope].order if scope in scopes else 0 for scope in self.scopes_of.get(pair, ()))
        return min(orders, default=0)

    def counts_in(self, unit: str) -> bool:
        """Say whether any figure held is in the unit."""
        return any(unit in units for units in self._units.values())

    def only_unit(self, measure: str) -> str:
        """Return the unit that every source counts a measure in, or nothing where they count in several."""
        units = self._units.get(measure, ())
        return next(iter(units)) if len(units) == 1 else ""

    def counts_in_several(self, measure: str) -> bool:
        """Say whether a measure is counted in one unit by one source and in another by the next."""
        return len(self._units.get(measure, ())) > 1

    def _its_country(self, pair: Subject) -> str:
        """Return the country in which 19 of 20 places lie that something is held for; empty where there is none.

        Overdose deaths are those of the United States, even where Puerto Rico counts its own.
        """
        usual, held = self.usual_place(*pair), self.places_of.get(pair, {})
        outside = sum(place != usual and not self.is_within(place, usual) for place in held)
        return usual if outside * 20 <= len(held) else ""

    def largest(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        """Keep the largest kind of place: Nariño is the department before it is the town. A state ties a country."""
        ranks = {place: _SIZES[self.catalogue.places[place].kind] for place in ids}
        best = min(ranks.values())
        return tuple(place for place in ids if ranks[place] == best)

    def small_namesakes(self, place: str, pair: Subject) -> list[str]:
        """Return the towns named like a larger place of which the pair is held: Argelia is in Cauca as well."""
        entry = self.catalogue.places.get(place)
        if entry is not None and entry.kind not in _LARGER:
            return []
        names = {folded(self.place_name(place, language)) for language in ("en", "es")}
        held = self.places_of.get(pair, {})
        return sorted(town for name in names for town in self._towns.get(name, ()) if town in held)

    def country_of(self, place: str) -> str:
        """Return the country that a place lies in, itself if it is one, or nothing."""
        places = self.catalogue.places
        while place in places and places[place].kind is not PlaceKind.COUNTRY:
            place = places[place].within
        return place if place in places else ""

    def home(self, estimators: Sequence[Slot[str]], substance: str) -> list[str]:
        """Return the country that all figures of the one estimator named are for, where it counts something of a substance."""
        home = self._homes.get((estimators[0].value, substance)) if len(estimators) == 1 else None
        return [] if home is None else [home]

    @cached_property
    def _homes(self) -> dict[tuple[str, str], str]:
        """The one country of an estimator's figures, by estimator and what it counts, found when first asked for."""
        countries: dict[str, set[str]] = defaultdict(set)
        for (estimator, _), places in self.places_by.items():
            countries[estimator].update(map(self.country_of, places))
        return {
            (estimator, substance): min(countries[estimator])
            for estimator, (_, substance) in self.places_by
            if len(countries[estimator]) == 1
        }

    @cached_property
    def _towns(self) -> dict[str, list[str]]:
        """The small places by their flattened names without what tells them apart, made when first asked for."""
        towns = defaultdict(list)
        for place in filter(self.is_rare, self.catalogue.places):
            towns[folded(self.catalogue.places[place].name.split(" (")[0])].append(place)
        return towns

    def is_rare(self, place: str) -> bool:
        """Say whether a place is a small one, whose name must be meant before it is heard."""
        found = self.catalogue.places.get(place)
        return found is not None and found.kind in SMALL_PLACES

    def is_town(self, word: str) -> bool:
        """Say whether a word by itself is the name of a small place, whatever else it is."""
        return any(name.kind == "place" and self.is_rare(name.id) for name in self.lexicon.names(word))

    def is_ordinary(self, phrase: str) -> bool:
        """Say whether a name is an ordinary word of English or Spanish as well."""
        return phrase in self._ordinary or phrase in RELATED_WORDS

    def is_within(self, place: str, outer: str) -> bool:
        """Say whether a place lies in another."""
        seen: set[str] = set()
        while place in self.catalogue.places and place not in seen:
            seen.add(place)
            place = self.catalogue.places[place].within
            if place == outer:
                return True
        return False

    def in_reach(self, places: Sequence[str], pair: Subject) -> tuple[str, ...]:
        """Return which of some places the pair is held for, itself or in a place that it lies in; all where it is for none."""
        held = self.places_of.get(pair, {})
        reached = tuple(
            place for place in places if place in held or any(self.is_within(place, outer) for outer in held)
        )
        return reached or tuple(places)

    def place_name(self, place: str, language: str) -> str:
        """Return the name of a place, one we hold nothing for included."""
        if found := self.catalogue.places.get(place):
            return found.called(language)
        return self.catalogue.elsewhere.get(place, (place, place))[language == "es"]


def _measures(theme: Theme) -> set[str]:
    return {line.measure for line in theme.card}


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for key, value in pairs:
        found[key][value] = None
    return {key: tuple(values) for key, values in found.items()}
