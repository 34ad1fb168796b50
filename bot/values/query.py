"""What was understood: one class per kind of question, each slot knowing where its value came from."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Generic, Literal, TypeVar

from bot.values.amount import Amount
from bot.values.model import Value
from bot.values.period import Period
from bot.values.question import Language

T = TypeVar("T")


class Origin(StrEnum):
    """Where a slot's value came from. Whatever was assumed is said in the reply."""

    SAID = "said"
    EARLIER = "earlier"
    ASSUMED = "assumed"


class Slot(Value, Generic[T]):
    """A value with the words that gave it and their place in the question (0, 0 when none did)."""

    value: T
    origin: Origin = Origin.SAID
    words: str = ""
    start: int = 0
    end: int = 0

    def told(self) -> str:
        """Return the value as ``describe`` prints it, with its origin unless it was said."""
        shown = self.value.code if isinstance(self.value, Period | Latest | Span) else str(self.value)
        return shown if self.origin is Origin.SAID else f"{shown} ({self.origin})"


class Latest(Value):
    """The latest period held, for whoever asks for no period or for the newest."""

    code: Literal["latest"] = "latest"


class Span(Value):
    """A run of years, open at either end where that is ``None``."""

    first: int | None = None
    last: int | None = None

    @property
    def code(self) -> str:
        """The span as ``describe`` prints it."""
        return f"{self.first or ''}..{self.last or ''}"


When = Period | Latest


class Subject(Value):
    """Which series are asked about. An estimator or scope that was not asked for is ``None``: all are meant."""

    measure: Slot[str]
    substance: Slot[str]
    place: Slot[str]
    estimator: Slot[str] | None = None
    scope: Slot[str] | None = None

    def told(self) -> str:
        """Return the subject in one line of ids."""
        slots = (self.measure, self.substance, self.place, self.estimator, self.scope)
        return " · ".join(slot.told() for slot in slots if slot is not None)


class Query(Value):
    """What all kinds of question share: the unit asked for and the day whose knowledge is asked for."""

    kind: str
    unit: Slot[str] | None = None
    as_of: Slot[date] | None = None

    def describe(self) -> str:
        """Return the query in one line, the same for every wording that means it."""
        parts = [self.kind, *self._parts()]
        if self.unit is not None:
            parts.append(f"in {self.unit.told()}")
        if self.as_of is not None:
            parts.append(f"as of {self.as_of.told()}")
        return " · ".join(part for part in parts if part)

    def _parts(self) -> Iterator[str]:
        return iter(())


class FigureQuery(Query):
    """How much was it?"""

    kind: Literal["figure"] = "figure"
    subject: Subject
    when: Slot[When]

    def _parts(self) -> Iterator[str]:
        yield self.subject.told()
        yield self.when.told()


class YearCardQuery(Query):
    """Everything held on a theme for one place and year: area, production, eradication, seizures."""

    kind: Literal["year_card"] = "year_card"
    theme: Slot[str]
    place: Slot[str]
    when: Slot[When]
    estimator: Slot[str] | None = None

    def _parts(self) -> Iterator[str]:
        yield self.theme.told()
        yield self.place.told()
        yield self.when.told()
        if self.estimator is not None:
            yield self.estimator.told()


class Side(Value):
    """One side of a comparison."""

    subject: Subject
    when: Slot[When]


class ComparisonQuery(Query):
    """How do two or more compare: years, places, substances or measures? Sides in the order asked."""

    kind: Literal["comparison"] = "comparison"
    sides: tuple[Side, ...]

    def _parts(self) -> Iterator[str]:
        for number, side in enumerate(self.sides):
            yield ("vs " if number else "") + f"{side.subject.told()} · {side.when.told()}"


class TrendAsk(StrEnum):
    """What is asked of a run of years."""

    COURSE = "course"
    AVERAGE = "average"
    TOTAL = "total"
    BIGGEST_RISE = "biggest rise"
    BIGGEST_FALL = "biggest fall"
    LAST_RISE = "last rise"
    LAST_FALL = "last fall"


class TrendQuery(Query):
    """How did it develop, or what was its average, biggest rise, last fall?"""

    kind: Literal["trend"] = "trend"
    subject: Subject
    span: Slot[Span]
    asks: TrendAsk = TrendAsk.COURSE

    def _parts(self) -> Iterator[str]:
        yield self.subject.told()
        yield self.span.told()
        if self.asks is not TrendAsk.COURSE:
            yield self.asks


class RankingQuery(Query):
    """Who is first, second, last? ``places`` limits the field where the question names it."""

    kind: Literal["ranking"] = "ranking"
    measure: Slot[str]
    substance: Slot[str]
    when: Slot[When]
    estimator: Slot[str] | None = None
    scope: Slot[str] | None = None
    within: Slot[str] | None = None
    """The place whose parts are ranked: world for countries, CO for departments, US for states."""
    level: Literal["", "country", "state", "department", "municipality"] = ""
    """The kind of place ranked; empty for whatever lies directly in ``within``, countries where that is empty too."""
    places: tuple[Slot[str], ...] = ()
    position: int | None = None
    """The rank asked for, counted from 1; ``None`` for the whole list."""
    count: int | None = None
    """How many places were asked for, as in the top five; ``None`` where no number was named."""
    lowest_first: bool = False

    def _parts(self) -> Iterator[str]:
        slots = (
            self.measure,
            self.substance,
            self.when,
            self.estimator,
            self.scope,
            self.within,
            *self.places,
        )
        yield from (slot.told() for slot in slots if slot is not None)
        if self.level:
            yield self.level
        if self.position is not None:
            yield f"number {self.position}"
        if self.lowest_first:
            yield "lowest first"


class RecordQuery(Query):
    """Is it a record? With ``when`` latest and not said, which year is the record."""

    kind: Literal["record"] = "record"
    subject: Subject
    when: Slot[When]
    lowest: bool = False
    which: bool = False
    """Whether the question asks which year holds the record, rather than whether one year does."""

    def _parts(self) -> Iterator[str]:
        yield self.subject.told()
        yield "which year" if self.which else self.when.told()
        if self.lowest:
            yield "lowest"


class ShareQuery(Query):
    """What part of a whole is it? Either the place within a larger one or the substance within all."""

    kind: Literal["share"] = "share"
    part: Subject
    whole: Subject
    when: Slot[When]

    def _parts(self) -> Iterator[str]:
        yield self.part.told()
        yield f"of {self.whole.told()}"
        yield self.when.told()


class RevisionsQuery(Query):
    """Was it revised, what was first published, was this number right at the time?"""

    kind: Literal["revisions"] = "revisions"
    subject: Subject
    when: Slot[When]
    first: bool = False
    """Whether only the first published figure is asked for."""
    claimed: Amount | None = None
    """The number whose standing is asked about."""

    def _parts(self) -> Iterator[str]:
        yield self.subject.told()
        yield self.when.told()
        if self.first:
            yield "first published"
        if self.claimed is not None:
            yield f"was {self.claimed.written()} right"


class EstimatorsQuery(Query):
    """What do the estimators say side by side, and why do they differ?"""

    kind: Literal["estimators"] = "estimators"
    subject: Subject
    when: Slot[When]
    estimators: tuple[Slot[str], ...] = ()
    why: bool = False

    def _parts(self) -> Iterator[str]:
        yield self.subject.told()
        yield self.when.told()
        yield from (slot.told() for slot in self.estimators)
        if self.why:
            yield "why"


class StatementQuery(Query):
    """What was said, decided or done? ``ids`` are the statements that match, best first."""

    kind: Literal["statement"] = "statement"
    ids: tuple[str, ...]
    topic: Slot[str] | None = None
    actor: Slot[str] | None = None
    place: Slot[str] | None = None
    span: Slot[Span] | None = None
    timeline: bool = False
    """Whether the question asks for a course of events rather than one answer."""

    def _parts(self) -> Iterator[str]:
        yield from (
            slot.told() for slot in (self.topic, self.actor, self.place, self.span) if slot is not None
        )
        if self.timeline:
            yield "timeline"
        else:
            yield self.ids[0]


class MeaningQuery(Query):
    """What does a word mean? ``sort`` is the vocabulary it belongs to."""

    kind: Literal["meaning"] = "meaning"
    sort: Literal["measure", "substance", "estimator", "scope", "unit", "topic", "place"]
    what: Slot[str]
    ids: tuple[str, ...] = ()
    """Definitions held as statements that bear on it, best first."""

    def _parts(self) -> Iterator[str]:
        yield self.sort
        yield self.what.told()


class SourcesQuery(Query):
    """Where does it come from?"""

    kind: Literal["sources"] = "sources"
    subject: Subject
    when: Slot[When]

    def _parts(self) -> Iterator[str]:
        yield self.subject.told()
        yield self.when.told()


class CoverageQuery(Query):
    """What is held, and what is missing? A slot that is ``None`` means all."""

    kind: Literal["coverage"] = "coverage"
    place: Slot[str] | None = None
    measure: Slot[str] | None = None
    substance: Slot[str] | None = None
    estimator: Slot[str] | None = None

    def _parts(self) -> Iterator[str]:
        yield from (
            s.told() for s in (self.place, self.measure, self.substance, self.estimator) if s is not None
        )


class HelpQuery(Query):
    """What can be asked?"""

    kind: Literal["help"] = "help"


AnyQuery = (
    FigureQuery
    | YearCardQuery
    | ComparisonQuery
    | TrendQuery
    | RankingQuery
    | RecordQuery
    | ShareQuery
    | RevisionsQuery
    | EstimatorsQuery
    | StatementQuery
    | MeaningQuery
    | SourcesQuery
    | CoverageQuery
    | HelpQuery
)


class Correction(Value):
    """A word that was read as another: always shown."""

    typed: str
    read: str


class Step(Value):
    """One step of the reading, for whoever asks why: what was done, and what came of it."""

    did: str
    found: str


class Candidate(Value):
    """One of several meanings: a label to show and a whole question that asks for it."""

    label: str
    question: str


class ReadingBase(Value):
    """What every reading carries."""

    language: Language
    corrected: tuple[Correction, ...] = ()
    steps: tuple[Step, ...] = ()


class Understood(ReadingBase):
    """One meaning. ``left_unanswered`` is a second question found in the same message."""

    query: AnyQuery
    left_unanswered: str = ""


class Unclear(ReadingBase):
    """Several meanings: ask back. ``about`` names the slot: place, measure, substance, estimator, period."""

    about: str
    candidates: tuple[Candidate, ...]


class OutOfScopeReason(StrEnum):
    """Why a question is not ours to answer."""

    FORECAST = "forecast"
    OPINION = "opinion"
    ADVICE = "advice"
    SHOPPING = "shopping"
    OTHER_SUBJECT = "other subject"
    OTHER_LANGUAGE = "other language"
    INSTRUCTION = "instruction"
    COLOURFUL_UNIT = "colourful unit"


class OutOfScope(ReadingBase):
    """Understood well enough to know that it is not ours to answer. ``words`` gave it away."""

    why: OutOfScopeReason
    words: str = ""


class NotUnderstood(ReadingBase):
    """No meaning, or none that explains enough of the words. ``suggestions`` are questions that can be asked."""

    unexplained: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()


Reading = Understood | Unclear | OutOfScope | NotUnderstood
