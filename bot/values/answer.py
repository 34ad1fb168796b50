"""What the store had to say: one class per outcome, the unhappy ones included.

Every answer names its query and the version of the facts; every number in it is a cited figure or a
:class:`Derived` value that shows its recipe.
"""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from bot.values.fact import Break, Dispute, Edition, Figure, LaterRevision, SeriesKey, Statement
from bot.values.model import Value
from bot.values.period import Period
from bot.values.query import (
    AnyQuery,
    Candidate,
    ComparisonQuery,
    CoverageQuery,
    EstimatorsQuery,
    FigureQuery,
    HelpQuery,
    MeaningQuery,
    NotUnderstood,
    OutOfScope,
    RankingQuery,
    RecordQuery,
    RevisionsQuery,
    ShareQuery,
    SourcesQuery,
    StatementQuery,
    TrendQuery,
    Unclear,
    YearCardQuery,
)


class Finding(Value):
    """What one series says of one period: the current figure and how it came to be that.

    ``history`` holds one figure per distinct value, oldest release first, the current one last; a value that
    was left and came back stands in it again. Other pages that print a value again are ``repeats``;
    pages whose value cannot be placed in time, or is less settled than the current one, are ``conflicting``.
    ``earliest`` is the first page with the first value where ``history`` shows a fuller print of it.
    ``later_revision`` is a revision known to exist and not held.
    """

    series: SeriesKey
    period: Period
    current: Figure
    history: tuple[Figure, ...]
    repeats: tuple[Figure, ...] = ()
    conflicting: tuple[Figure, ...] = ()
    earliest: Figure | None = None
    later_revision: LaterRevision | None = None

    @property
    def first(self) -> Figure:
        """The figure first published, as far as it is held."""
        return self.earliest or self.history[0]

    @property
    def is_revised(self) -> bool:
        """Whether the estimator's figure has changed by more than its rounding."""
        return len(self.history) > 1


class DerivedKind(StrEnum):
    """What was computed from figures."""

    CHANGE = "change"
    PERCENT_CHANGE = "percent change"
    POINTS_CHANGE = "change in percentage points"
    DIFFERENCE = "difference"
    PERCENT_DIFFERENCE = "percent difference"
    SHARE = "share"
    AVERAGE = "average"
    TOTAL = "total"
    CONVERSION = "conversion"
    RATIO = "ratio"


class Derived(Value):
    """A number we computed: its recipe names every operand, so that anyone can compute it again.

    ``unit`` is a unit id, ``percent``, ``points`` or ``times``. ``operands`` are figure ids.
    """

    kind: DerivedKind
    value: Decimal
    unit: str
    recipe: str
    operands: tuple[str, ...]


class Incomparable(StrEnum):
    """Why two figures may not be set against each other."""

    ESTIMATORS = "estimators"
    UNITS = "units"
    DEFINITIONS = "definitions"
    SCOPES = "scopes"
    BREAK = "break"
    VINTAGES = "vintages"
    LATER_REVISION = "later revision"
    MISSING = "missing"
    HEDGED = "hedged"
    OVERLAPPING = "overlapping"


class NoChange(Value):
    """No change is computed between two findings, for this reason; ``detail`` is the editor's wording of it."""

    before: Finding
    after: Finding
    why: Incomparable
    detail: str = ""
    detail_es: str = ""


class Change(Value):
    """From one finding to another of the same series, both current on one and the same day.

    ``relative`` is ``None`` where the earlier figure is nought, and for percentages, whose change is in points.
    """

    before: Finding
    after: Finding
    absolute: Derived
    relative: Derived | None


class AnswerBase(Value):
    """What every answer carries. ``as_of`` is the day whose knowledge was asked for, if one was."""

    facts_version: str
    as_of: date | None = None


class Figures(AnswerBase):
    """A figure, the other estimators' beside it, and how it moved from the period before."""

    outcome: Literal["figures"] = "figures"
    query: FigureQuery
    lead: Finding
    others: tuple[Finding, ...] = ()
    """Other estimators' findings for the same period, and other scopes of the lead's estimator. Where the latest
    was asked for, also newer ones that are leaked, announced or of another scope: look at their period."""
    change: Change | NoChange | None = None
    """The lead against the period before; ``None`` where no period before is held."""
    other_changes: tuple[Change | NoChange, ...] = ()
    gap: Derived | None = None
    """How much more the higher of lead and first other estimator is, its base named in the recipe."""
    dispute: Dispute | None = None
    converted: tuple[Derived, ...] = ()
    asked_for: Period | None = None
    """The period asked for where the latest held answers for it ('last year'), else ``None``."""
    silent: tuple[str, ...] = ()
    """Estimators that hold the series, but not this period."""


class CardEntry(Value):
    """One line of a year card: a measure of a substance with every estimator's finding."""

    measure: str
    substance: str
    findings: tuple[Finding, ...]
    change: Change | NoChange | None = None


class YearCard(AnswerBase):
    """What is held on a theme for one place and period; ``missing`` lists the lines with no figure."""

    outcome: Literal["year_card"] = "year_card"
    query: YearCardQuery
    place: str
    period: Period
    entries: tuple[CardEntry, ...]
    missing: tuple[tuple[str, str], ...] = ()
    disputes: tuple[Dispute, ...] = ()


class Comparison(AnswerBase):
    """Sides compared, once per estimator that holds them all; at least one change or difference."""

    outcome: Literal["comparison"] = "comparison"
    query: ComparisonQuery
    findings: tuple[tuple[Finding, ...], ...]
    """One tuple per estimator (and scope), its findings in the order of the sides."""
    changes: tuple[Change | NoChange, ...]
    """The first of each tuple against its last."""
    trends_agree: bool | None = None
    """Whether the estimators moved the same way; ``None`` with fewer than two to compare."""
    incomplete: tuple[tuple[str, Period], ...] = ()
    """Estimators that hold one side and not the other, with the period they lack."""
    dispute: Dispute | None = None
    converted: tuple[Derived, ...] = ()


class Course(Value):
    """One series over the years asked about, with its breaks, gaps and extremes."""

    points: tuple[Finding, ...]
    gaps: tuple[int, ...] = ()
    breaks: tuple[Break, ...] = ()
    change: Change | NoChange | None = None
    """First to last point."""
    highest: Finding
    lowest: Finding
    picked: Change | None = None
    """The rise or fall that was asked for."""
    derived: Derived | None = None
    """The average or total that was asked for."""
    refused: NoChange | None = None
    """Why no average, total, rise or fall was computed."""


class Trend(AnswerBase):
    """How each estimator's series developed."""

    outcome: Literal["trend"] = "trend"
    query: TrendQuery
    courses: tuple[Course, ...]
    trends_agree: bool | None = None
    dispute: Dispute | None = None


class Rank(Value):
    """A place in a ranking; ties share a position."""

    position: int
    finding: Finding


class Ranking(AnswerBase):
    """Places in order, inside one estimator, one scope, one period."""

    outcome: Literal["ranking"] = "ranking"
    query: RankingQuery
    estimator: str
    period: Period
    ranks: tuple[Rank, ...]
    missing: tuple[str, ...] = ()
    """Places that hold the series in other periods, but not in this one."""
    also: tuple["OtherRanking", ...] = ()


class OtherRanking(Value):
    """The same ranking by another estimator."""

    estimator: str
    period: Period
    ranks: tuple[Rank, ...]


class RecordVerdict(Value):
    """Whether one estimator's finding is the highest (or lowest) of its comparable years.

    ``span`` are the comparable years the verdict covers, from the last break on; ``gaps`` the years in it that
    are not held; ``runner_up`` the next one, or for a no the record itself; ``ties`` those that equal it.
    """

    finding: Finding
    is_record: bool
    span: tuple[int, int]
    record: Finding
    runner_up: Finding | None
    ties: tuple[Finding, ...] = ()
    gaps: tuple[int, ...] = ()
    break_before: Break | None = None
    break_after: Break | None = None
    """The break that ends the span, where later years are held and cannot be compared."""
    higher_before_break: Finding | None = None
    """The highest finding before the break, where it is higher: not comparable, but to be said."""
    was_record: bool = False
    """Whether it was the record of the comparable years up to its own, which a later year has since passed."""
    unsettled: tuple[Finding, ...] = ()
    """Leaked or merely announced figures that would pass the record: no basis for a verdict, but to be said."""


class Record(AnswerBase):
    """A record check, one verdict per estimator."""

    outcome: Literal["record"] = "record"
    query: RecordQuery
    verdicts: tuple[RecordVerdict, ...]
    dispute: Dispute | None = None
    claims: tuple[Statement, ...] = ()
    """Claims of a record that were checked before."""


class Share(AnswerBase):
    """One finding as a part of another of the same estimator and period."""

    outcome: Literal["share"] = "share"
    query: ShareQuery
    shares: tuple["PartOfWhole", ...]


class PartOfWhole(Value):
    """A part, its whole, and the share."""

    part: Finding
    whole: Finding
    share: Derived


class ClaimedVerdict(StrEnum):
    """How a number someone printed stands to the figures held."""

    CURRENT = "current"
    ONCE_CURRENT = "once current"
    NEVER = "never"
    OTHER_ESTIMATOR = "other estimator"
    OTHER_PERIOD = "other period"


class Revisions(AnswerBase):
    """The editions of one period, per estimator. ``verdict`` and ``matched`` answer 'was this right?'."""

    outcome: Literal["revisions"] = "revisions"
    query: RevisionsQuery
    findings: tuple[Finding, ...]
    verdict: ClaimedVerdict | None = None
    matched: tuple[Figure, ...] = ()
    dispute: Dispute | None = None


class SideBySide(AnswerBase):
    """Estimators beside each other for one period, with the gap and its base."""

    outcome: Literal["estimators"] = "estimators"
    query: EstimatorsQuery
    findings: tuple[Finding, ...]
    gap: Derived | None = None
    gap_reversed: Derived | None = None
    """The same gap from the higher one down."""
    changes: tuple[Change | NoChange, ...] = ()
    trends_agree: bool | None = None
    dispute: Dispute | None = None
    silent: tuple[str, ...] = ()


class Statements(AnswerBase):
    """Statements that answer the question, best first or, for a timeline, by date."""

    outcome: Literal["statements"] = "statements"
    query: StatementQuery
    statements: tuple[Statement, ...]
    more: int = 0


class Meaning(AnswerBase):
    """What a word means here, in our words and the source's."""

    outcome: Literal["meaning"] = "meaning"
    query: MeaningQuery
    name: str
    name_es: str
    definition: str
    definition_es: str
    from_source: str = ""
    statements: tuple[Statement, ...] = ()
    editions: tuple[Edition, ...] = ()


class Sources(AnswerBase):
    """The editions behind the figures asked about."""

    outcome: Literal["sources"] = "sources"
    query: SourcesQuery
    findings: tuple[Finding, ...]


class Held(Value):
    """What is held of one series: its periods, first to last, and the years missing between them."""

    series: SeriesKey
    first: str
    last: str
    count: int
    gaps: tuple[int, ...] = ()


class Coverage(AnswerBase):
    """What is held; ``places`` counts the places where a question names none."""

    outcome: Literal["coverage"] = "coverage"
    query: CoverageQuery
    held: tuple[Held, ...]
    places: int = 0
    figures: int = 0


class Help(AnswerBase):
    """What can be asked, as questions that work."""

    outcome: Literal["help"] = "help"
    query: HelpQuery
    examples: tuple[str, ...] = ()


class MissingPart(StrEnum):
    """Which part of a question no figure is held for."""

    PERIOD = "period"
    PLACE = "place"
    ESTIMATOR = "estimator"
    MEASURE = "measure"
    SUBSTANCE = "substance"
    SCOPE = "scope"
    FUTURE = "future"
    AS_OF = "as of"
    STATEMENT = "statement"


class NoFigure(AnswerBase):
    """No such figure: the part that is missing, and the nearest held, which are not the answer."""

    outcome: Literal["no_figure"] = "no_figure"
    query: AnyQuery
    missing: MissingPart
    asked: str
    """The missing part as asked for: a period's code, a place, estimator, measure or substance id."""
    nearest: tuple[Finding, ...] = ()
    set_aside: tuple[Figure, ...] = ()
    """Rows on file for what was asked that were withdrawn, with their reasons; never an answer."""
    held_first: str = ""
    held_last: str = ""


class NotComparable(AnswerBase):
    """A comparison that would mislead: the reason, the figures apart, and what can be compared instead."""

    outcome: Literal["not_comparable"] = "not_comparable"
    query: AnyQuery
    why: Incomparable
    findings: tuple[Finding, ...]
    detail: str = ""
    detail_es: str = ""
    instead: tuple[Candidate, ...] = ()


class AskBack(AnswerBase):
    """Which one was meant?"""

    outcome: Literal["which_one"] = "which_one"
    reading: Unclear


class NotOurs(AnswerBase):
    """A question that is not ours to answer, with questions that are."""

    outcome: Literal["out_of_scope"] = "out_of_scope"
    reading: OutOfScope
    examples: tuple[str, ...] = ()


class Puzzled(AnswerBase):
    """A question that was not understood, with the nearest ones that would be."""

    outcome: Literal["not_understood"] = "not_understood"
    reading: NotUnderstood


Answer = (
    Figures
    | YearCard
    | Comparison
    | Trend
    | Ranking
    | Record
    | Share
    | Revisions
    | SideBySide
    | Statements
    | Meaning
    | Sources
    | Coverage
    | Help
    | NoFigure
    | NotComparable
    | AskBack
    | NotOurs
    | Puzzled
)
