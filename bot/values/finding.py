"""What answers are made of: figures by period, numbers computed from them, and verdicts on them."""

from decimal import Decimal
from enum import StrEnum

from bot.values.fact import Break, Figure, LaterRevision, SeriesKey
from bot.values.model import Value
from bot.values.period import Period


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
    PRINTED = "printed"
    RATIO = "ratio"
    YIELD = "yield"
    PER_HOUR = "per hour"
    PER_DAY = "per day"
    PER_WEEK = "per week"
    PER_MONTH = "per month"


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
    STOCK = "stock"
    RATIO = "ratio"
    HEDGED = "hedged"
    OVERLAPPING = "overlapping"
    UNSETTLED = "unsettled"


class NoChange(Value):
    """No change is computed between two findings, for this reason; ``detail`` is the editor's wording of it.

    ``of`` are those of the findings that the reason is about, empty where it lies between them.
    """

    before: Finding
    after: Finding
    why: Incomparable
    detail: str = ""
    detail_es: str = ""
    of: tuple[Finding, ...] = ()


class Change(Value):
    """From one finding to another of the same series, both current on one and the same day.

    ``relative`` is ``None`` where the earlier figure is nought, and for percentages, whose change is in points.
    ``factor`` is how many times the smaller figure the larger one is, where that is asked.
    """

    before: Finding
    after: Finding
    absolute: Derived
    relative: Derived | None
    factor: Derived | None = None


class CardEntry(Value):
    """One line of a year card: a measure of a substance with every estimator's finding."""

    measure: str
    substance: str
    findings: tuple[Finding, ...]
    change: Change | NoChange | None = None


class Course(Value):
    """One series over the years asked about, with its breaks, gaps and extremes."""

    points: tuple[Finding, ...]
    gaps: tuple[int, ...] = ()
    breaks: tuple[Break, ...] = ()
    change: Change | NoChange | None = None
    """First to last point."""
    highest: Finding
    lowest: Finding
    comparable: int = 0
    """How many points the extremes are picked from: the settled ones since the last break."""
    picked: Change | None = None
    """The rise or fall that was asked for, or the newest one."""
    earlier: Change | None = None
    """The one before the last rise or fall that was asked for, if every step between is known."""
    derived: Derived | None = None
    """The average or total that was asked for."""
    refused: NoChange | None = None
    """Why no average, total, rise or fall was computed."""
    since: Finding | None = None
    """Where the series began to go the way of ``picked``, if that is known: the year before its first such year."""
    turned: bool = False
    """Whether the year before ``since`` had gone the other way; of a run asked for, whether it had not gone this way."""
    ended: Change | NoChange | None = None
    """The newest step, where the run asked for had ended before it."""
    moved: tuple[Finding, ...] | None = None
    """All years that rose or fell as asked, each against the year before; ``None`` where years were not looked for."""
    uncompared: tuple[int, ...] = ()
    """Years of which it cannot be said whether they did."""
    unsettled: tuple[Finding, ...] = ()
    """Leaked or merely announced figures, which nothing was counted with."""


class Rank(Value):
    """A place in a ranking; ties share a position."""

    position: int
    finding: Finding


class OtherRanking(Value):
    """The same ranking by another estimator; ``missing`` are places that it has no figure for here."""

    estimator: str
    period: Period
    ranks: tuple[Rank, ...]
    missing: tuple[str, ...] = ()


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
    following: tuple[Finding, ...] = ()
    """Those next after the runner-up, in their order, where several years are asked for."""
    ties: tuple[Finding, ...] = ()
    gaps: tuple[int, ...] = ()
    uncompared: tuple[int, ...] = ()
    """Years of the span that are held and set against no other, by what is said of their figures."""
    break_before: Break | None = None
    break_after: Break | None = None
    """The break that ends the span, where later years are held and cannot be compared."""
    higher_before_break: Finding | None = None
    """The highest finding before the break, where it is higher: not comparable, but to be said."""
    was_record: bool = False
    """Whether it was the record of the comparable years up to its own, which a later year has since passed."""
    passed_by: Finding | None = None
    """The first year that passed it, where it was the record up to then; the record itself may be a later one."""
    unsettled: tuple[Finding, ...] = ()
    """Leaked or merely announced figures that would pass the record: no basis for a verdict, but to be said."""


class PartOfWhole(Value):
    """A part, its whole, and the share; of several places ``beside`` are the others, and ``together`` what all come to."""

    part: Finding
    whole: Finding
    share: Derived
    beside: tuple[Finding, ...] = ()
    together: Derived | None = None


class ClaimedVerdict(StrEnum):
    """How a number someone printed stands to the figures held."""

    CURRENT = "current"
    ONCE_CURRENT = "once current"
    NEVER = "never"
    OTHER_FORM = "other form"
    OTHER_ESTIMATOR = "other estimator"
    OTHER_PERIOD = "other period"
    ONCE_OTHER_PERIOD = "once other period"
    PRINTED = "printed"


class Held(Value):
    """What is held of one series: its periods, first to last, and the years missing between them."""

    series: SeriesKey
    first: str
    last: str
    count: int
    gaps: tuple[int, ...] = ()


class RegionTotal(Value):
    """The current figures of one estimator for the countries of a region, as one edition gives them, and their sum."""

    findings: tuple[Finding, ...]
    operands: tuple[Figure, ...]
    """The figures as that edition prints them, the largest first."""
    total: Derived
    part: Figure | None = None
    """The operand whose part of the total was asked for, the others asked for together with it, and their part."""
    beside: tuple[Figure, ...] = ()
    share: Derived | None = None


class MissingPart(StrEnum):
    """Which part of a question no figure is held for."""

    PERIOD = "period"
    PLACE = "place"
    ESTIMATOR = "estimator"
    MEASURE = "measure"
    SUBSTANCE = "substance"
    SCOPE = "scope"
    WHOLE = "whole"
    FUTURE = "future"
    AS_OF = "as of"
    STATEMENT = "statement"
    NUMBER = "number"
    TOTAL = "total"
    MONTHS = "months"
