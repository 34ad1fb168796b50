"""Everything the facts name: what there is, what people call it, and how it is said in a sentence.

A catalogue is small enough to keep in memory; figures and statements stay in the store.
"""

from decimal import Decimal
from enum import StrEnum

from pydantic import Field

from bot.values.fact import Dispute, Edition, SeriesNote
from bot.values.model import Value


class Named(Value):
    """Something with a name in both languages, and the other names that people use for it."""

    id: str
    name: str
    name_es: str
    aliases: tuple[str, ...] = ()
    aliases_es: tuple[str, ...] = ()
    not_to_be_confused_with: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    near_misses: tuple[str, ...] = ()
    definition: str = ""
    definition_es: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """All its names in both languages."""
        return (self.name, self.name_es, *self.aliases, *self.aliases_es)

    def called(self, language: str) -> str:
        """Return its name in a language: ``en`` or ``es``."""
        return self.name_es if language == "es" else self.name


class Substance(Named):
    """A drug or crop, or a group of them; ``includes`` lists what a group holds."""

    includes: tuple[str, ...] = ()
    theme: str = ""
    """The year card that the bare name brings."""
    crop: str = ""
    """The crop that it is a part of."""
    made_from: str = ""
    """The crop that it is made from."""
    by_name_of: str = ""
    """The substance that this counts alone, by its name on certificates, where a group counts it by its code."""


class Measure(Named):
    """Something that is counted. ``sentence`` leaves {place}, {amount}, {substance}, {period} and {estimator} open."""

    unit_kind: str
    flow_or_stock: str
    sentence: str
    sentence_es: str
    sentence_whole: str = ""
    sentence_whole_es: str = ""
    """The sentence for all substances together, where ``sentence`` would read oddly."""
    substances: tuple[str, ...] = ()
    """What it is measured for; the first is assumed when none is said."""
    default_for: tuple[str, ...] = ()
    """Substances whose bare name, compared or trended, means this measure."""
    is_estimate: bool = False
    overlapping: bool = False
    """Categories overlap, so that they are never added or shared."""
    by_drug: tuple[str, ...] = ()
    """The drugs put in order when it is asked which is the most."""
    rate_of: str = ""
    """For a rate: the measure that it counts for so many people."""
    harvested_from: tuple[str, ...] = ()
    """For what is made of a crop: the substance made, the measure of the crop's area, and the crop."""
    done_by: tuple[str, ...] = ()
    """Measures whose words beside its own say what was done to what it counts: labs that were seized."""
    nearest: tuple[str, ...] = ()
    """Measures told as nearest where no figure of its own is held."""
    traced_to: str = ""
    """For a part of samples: the place that those counted come from."""
    part_of_whole: str = ""
    """Substance that stands for all of them together, against which a share can be taken."""


class PlaceKind(StrEnum):
    """The kinds of place; an area is a valley, a province or a city of which no figures are held."""

    WORLD = "world"
    REGION = "region"
    COUNTRY = "country"
    STATE = "state"
    DEPARTMENT = "department"
    MUNICIPALITY = "municipality"
    AREA = "area"


class Place(Named):
    """A place; ``within`` is the place that holds it, ``in_prose`` its name inside an English sentence."""

    kind: PlaceKind
    within: str = ""
    in_prose: str = ""
    in_prose_es: str = ""


class Estimator(Named):
    """Whoever makes estimates or counts. ``order`` decides who is named first where several hold a figure."""

    order: int
    full_name: str
    full_name_es: str
    method: str = ""
    method_es: str = ""
    agency_of: str = ""
    """The government whose agency it is, where that makes estimates as well."""
    offices: tuple[str, ...] = ()
    """Names of its offices whose figures are not told apart from the others'."""


class Scope(Named):
    """A part or a way of counting; the lowest ``order`` is meant when none is said.

    ``part`` marks one that leaves out some of the place or thing named: it never answers for the whole.
    """

    order: int
    part: bool = False


class UnitKind(StrEnum):
    """The kinds of unit; only units of one kind convert into each other."""

    AREA = "area"
    MASS = "mass"
    COUNT = "count"
    RATE = "rate"
    PERCENT = "percent"
    MONEY = "money"
    PRICE = "price"


class Unit(Named):
    """A unit with its exact size in the base unit of its kind (ha, kg; none for the rest)."""

    kind: UnitKind
    singular: str
    singular_es: str
    factor: Decimal | None = None


class Caveat(Value):
    """House wording of a warning that goes with a figure."""

    id: str
    says: str
    says_es: str
    order: int = 0
    alone: bool = False
    """Whether a figure that carries it is set against no other: no change, no difference, no record."""
    always: bool = False
    """Whether the figure would mislead without it, so that it is told however short the reply."""
    member: str = ""
    """The substance of which it says that the figure is for more than that one."""


class CardLine(Value):
    """One line of a year card."""

    measure: str
    substance: str


class Theme(Named):
    """A subject with its year card, its usual place, and its slash command."""

    place: str
    command: str = ""
    card: tuple[CardLine, ...]


class Topic(Named):
    """What statements are about."""


class Actor(Named):
    """A person or body that says or does things."""

    title: str = ""
    title_es: str = ""
    in_office: str = ""
    """First and last day of each term of office, as ``2022-08-07 to 2026-08-07``: 'since Petro took office'."""
    governs: str = ""
    """The country of that office, where figures of that time are looked for first."""


class Event(Named):
    """Something that happened, with its day, month or year: 'since the peace accord' is since then."""

    on: str


class Examples(Value):
    """An editor's own test: asked this, the bot must cite and say that."""

    asked: str
    outcome: str = ""
    must_cite: tuple[str, ...] = ()
    must_say: tuple[str, ...] = ()
    must_not_say: tuple[str, ...] = ()
    offer_in: str = ""
    """The language of those to whom help offers it, ``en`` or ``es``; empty for nobody."""
    today: str = ""


class Asked(Value):
    """A statement's words for finding it: its id, its topic and who holds it, and questions it answers."""

    id: str
    kind: str
    topic: str
    held_by: str
    places: tuple[str, ...]
    date: str
    words: str
    asked: tuple[str, ...]
    years: tuple[int, ...] = ()
    """The years it is about."""
    months: tuple[str, ...] = ()
    """The months it was said in or speaks of."""
    numbers: tuple[str, ...] = ()
    """The numbers it gives; what is held against a claim has others."""


class Catalogue(Value):
    """All names, editions and notes of one version of the facts, each by its id."""

    version: str
    substances: dict[str, Substance] = Field(default_factory=dict)
    measures: dict[str, Measure] = Field(default_factory=dict)
    places: dict[str, Place] = Field(default_factory=dict)
    estimators: dict[str, Estimator] = Field(default_factory=dict)
    scopes: dict[str, Scope] = Field(default_factory=dict)
    units: dict[str, Unit] = Field(default_factory=dict)
    caveats: dict[str, Caveat] = Field(default_factory=dict)
    themes: dict[str, Theme] = Field(default_factory=dict)
    topics: dict[str, Topic] = Field(default_factory=dict)
    actors: dict[str, Actor] = Field(default_factory=dict)
    events: dict[str, Event] = Field(default_factory=dict)
    editions: dict[str, Edition] = Field(default_factory=dict)
    notes: tuple[SeriesNote, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    statements: tuple[Asked, ...] = ()
    questions: tuple[Examples, ...] = ()
    elsewhere: dict[str, tuple[str, str]] = Field(default_factory=dict)
    """The English and Spanish names of the countries that are no places here, by their codes."""
    ordinary: str = ""
    """Ordinary words of English and Spanish, never taken for a misspelt name: a line for those that begin alike, each
    with a mark for its use in either language."""
    subjects: tuple[tuple[str, str], ...] = ()
    """Every (measure, substance) that figures are held for."""

    def kin(self, substance: str) -> list[str]:
        """Return the substances that one may be said for: those of its theme, and coca for cocaine."""
        named = self.substances.get(substance)
        if named is None:
            return []
        themes = {"coca", "cocaine"} if named.theme in {"coca", "cocaine"} else {named.theme}
        return [
            other.id
            for other in self.substances.values()
            if other.id != substance and other.theme and other.theme in themes
        ]
