"""What was understood: one class per kind of question, each slot knowing where its value came from."""

from collections.abc import Iterator
from typing import Literal

from bot.values.amount import Amount
from bot.values.asked import Each, Gain, Query, StandingAsk
from bot.values.compared import ComparisonQuery, Side, TrendQuery
from bot.values.crossing import CrossingQuery
from bot.values.parts import ShareQuery, YieldQuery
from bot.values.slot import Slot, Span, Subject, When
from bot.values.traced import ClaimAsk, NumberQuery


class FigureQuery(Query):
    """How much was it?"""

    kind: Literal["figure"] = "figure"
    subject: Subject
    when: Slot[When]
    standing: StandingAsk = StandingAsk.NOTHING
    each: Each = Each.NOTHING
    besides: tuple[Slot[str], ...] = ()
    """Other places whose figures are wanted added to that of the first."""

    def _parts(self) -> Iterator[str]:
        yield self.subject.told()
        yield from (f"and {slot.told()}" for slot in self.besides)
        yield self.when.told()
        yield self.standing
        yield f"per {self.each}" if self.each else ""


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
    gain: Gain | None = None
    of: Slot[str] | None = None
    """The place whose rank is asked for; no part of what is put in order."""
    beside: tuple[Slot[str], ...] = ()
    """Places that somebody else is asked for beside: whoever leads without them, or with ``behind`` is next after them."""
    behind: bool = False
    bound: Amount | None = None
    """More than, at least, less than or at most so much, where all places beyond it are asked for."""
    than: Slot[str] | None = None
    """The place that others are to have more than, or with ``lowest_first`` less than."""

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
        yield from (self.level,) if self.level else ()
        yield from () if self.position is None else (f"number {self.position}",)
        yield from ("lowest first",) if self.lowest_first else ()
        yield from () if self.gain is None else (self.gain.told(),)
        yield from () if self.than is None else (f"than {self.than.told()}",)
        yield from () if self.bound is None else (self.bound.written(),)
        yield from (f"{'after' if self.behind else 'besides'} {slot.told()}" for slot in self.beside)


class RecordQuery(Query):
    """Is it a record? With ``when`` latest and not said, which year is the record."""

    kind: Literal["record"] = "record"
    subject: Subject
    when: Slot[When]
    lowest: bool = False
    which: bool = False
    """Whether the question asks which year holds the record, rather than whether one year does."""
    span: Slot[Span] | None = None
    """The years that it is the record of; ``None`` where it is of all that are held."""
    previous: bool = False
    """Whether the one that the record passed is asked for."""
    count: int | None = None
    """How many years were asked for, as in the three years with most; ``None`` where no number was named."""
    passed: bool = False
    """Whether it is asked if another year goes beyond this one, to which yes is no to a record: 'has it ever been higher'."""

    def _parts(self) -> Iterator[str]:
        yield self.subject.told()
        yield "the one before" if self.previous else "which year" if self.which else self.when.told()
        yield from () if self.count is None else (f"first {self.count}",)
        yield from ("lowest",) if self.lowest else ()
        yield from ("ever passed",) if self.passed else ()
        yield from () if self.span is None else (self.span.told(),)


class RevisionsQuery(Query):
    """Was it revised, what was first published, was this number right at the time?"""

    kind: Literal["revisions"] = "revisions"
    subject: Subject
    when: Slot[When]
    first: bool = False
    """Whether only the first published figure is asked for."""
    claimed: Amount | None = None
    """The number whose standing is asked about."""
    asks: ClaimAsk = ClaimAsk.RIGHT
    besides: tuple[Slot[str], ...] = ()
    """Other measures that the words can mean, on which the number is judged as well."""

    def _parts(self) -> Iterator[str]:
        yield self.subject.told()
        yield from (f"or {slot.told()}" for slot in self.besides)
        yield self.when.told()
        if self.first:
            yield "first published"
        if self.claimed is not None:
            yield f"was {self.claimed.written()} {'revised' if self.asks.is_of_revision else 'right'}"


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
            yield from self.ids[:1]


class MeaningQuery(Query):
    """What does a word mean? ``sort`` is the vocabulary it belongs to."""

    kind: Literal["meaning"] = "meaning"
    sort: Literal["measure", "substance", "estimator", "scope", "unit", "topic", "place"]
    what: Slot[str]
    beside: Slot[str] | None = None
    """The other word of the same vocabulary, where their difference is asked for."""
    amount: Amount | None = None
    """How much of a unit is wanted in the unit ``beside`` it."""
    ids: tuple[str, ...] = ()
    """Definitions held as statements that bear on it, best first."""

    def _parts(self) -> Iterator[str]:
        yield self.sort
        yield self.what.told()
        yield from () if self.beside is None else (f"beside {self.beside.told()}",)
        yield from () if self.amount is None else (self.amount.written(),)


class SourcesQuery(Query):
    """Where does it come from? ``besides`` are the other figures that stood beside it."""

    kind: Literal["sources"] = "sources"
    subject: Subject
    when: Slot[When]
    besides: tuple[Side, ...] = ()

    def _parts(self) -> Iterator[str]:
        yield self.subject.told()
        yield self.when.told()
        yield from (f"and {side.subject.told()} · {side.when.told()}" for side in self.besides)


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
    FigureQuery | YearCardQuery | ComparisonQuery | TrendQuery | RankingQuery | RecordQuery | CrossingQuery
    | ShareQuery | YieldQuery | RevisionsQuery | NumberQuery | EstimatorsQuery | StatementQuery | MeaningQuery
    | SourcesQuery | CoverageQuery | HelpQuery
)  # fmt: skip
