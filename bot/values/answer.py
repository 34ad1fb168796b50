"""What the store had to say: one class per outcome, those included that say what is not held or not comparable.

Every answer names its query and the version of the facts; every number in it is a cited figure or a
:class:`Derived` value that shows its recipe.
"""

from typing import Literal

from bot.values.answered import AnswerBase
from bot.values.beyond import PlacesBeyond
from bot.values.compared import ComparisonQuery, TrendQuery
from bot.values.crossing import Crossings
from bot.values.fact import Dispute, Edition, Figure, Statement
from bot.values.finding import (
    CardEntry,
    Change,
    ClaimedVerdict,
    Course,
    Derived,
    Finding,
    Held,
    Incomparable,
    MissingPart,
    NoChange,
    OtherRanking,
    PartOfWhole,
    Rank,
    RecordVerdict,
    RegionTotal,
)
from bot.values.gains import Gains
from bot.values.moved import MovedShares
from bot.values.parts import ShareQuery, YieldQuery
from bot.values.period import Period
from bot.values.query import (
    AnyQuery,
    CoverageQuery,
    EstimatorsQuery,
    FigureQuery,
    HelpQuery,
    MeaningQuery,
    RankingQuery,
    RecordQuery,
    RevisionsQuery,
    SourcesQuery,
    StatementQuery,
    YearCardQuery,
)
from bot.values.reading import Candidate
from bot.values.returned import AskBack, NotOurs, Puzzled
from bot.values.rivals import TwoNumbers
from bot.values.terms import Terms


class Figures(AnswerBase):
    """A figure, the other estimators' beside it, and how it moved from the period before."""

    outcome: Literal["figures"] = "figures"
    query: FigureQuery
    lead: Finding
    others: tuple[Finding, ...] = ()
    """Other estimators' findings and other scopes of the period; for the latest also newer ones, leaked or of another scope."""
    change: Change | NoChange | None = None
    """The lead against the period before; ``None`` where no period before is held."""
    other_changes: tuple[Change | NoChange, ...] = ()
    gap: Derived | None = None
    """How much more the higher of lead and first other estimator is, its base named in the recipe."""
    dispute: Dispute | None = None
    alongside: tuple[Derived, ...] = ()
    """Figures in another unit than the lead's in its unit; ``wider`` is what was counted with something more."""
    wider: tuple[Finding, ...] = ()
    by_name: tuple[Finding, ...] = ()
    """Of a substance counted within a group: what certificates that name it give, counted by another method."""
    asked_for: Period | None = None
    """The period asked for where the latest held answers for it ('last year'), else ``None``."""
    silent: tuple[str, ...] = ()
    """Estimators that hold the series, but not this period."""
    each: tuple[Derived, ...] = ()
    """What the lead, then the others of its period, come to on average each hour, day, week or month."""


class Totals(AnswerBase):
    """The sum over the countries of a region, one for each estimator of whom an edition gives all of them."""

    outcome: Literal["figures"] = "figures"
    query: FigureQuery | ShareQuery
    totals: tuple[RegionTotal, ...]
    kept: tuple[bool | None, ...] = ()  # as of Comparison


class YearCard(AnswerBase):
    """What is held on a theme for one place and period, ``missing`` the lines without; ``alongside`` as of Figures."""

    outcome: Literal["year_card"] = "year_card"
    query: YearCardQuery
    place: str
    period: Period
    entries: tuple[CardEntry, ...]
    alongside: tuple[Derived, ...] = ()
    missing: tuple[tuple[str, str], ...] = ()
    disputes: tuple[Dispute, ...] = ()


class Comparison(AnswerBase):
    """Sides compared, once per estimator that holds them all, with every dispute about any of them."""

    outcome: Literal["comparison"] = "comparison"
    query: ComparisonQuery
    findings: tuple[tuple[Finding, ...], ...]
    """One tuple per estimator (and scope), its findings in the order of the sides."""
    changes: tuple[Change | NoChange, ...]
    """The first of each tuple against its last."""
    kept: tuple[bool | None, ...] = ()
    """Whether each change is as claimed, ``None`` where that is open; empty where nothing was claimed."""
    trends_agree: bool | None = None
    """Whether the estimators moved the same way; ``None`` with fewer than two to compare."""
    incomplete: tuple[tuple[str, Period], ...] = ()
    """Estimators that hold one side and not the other, with the period they lack."""
    dispute: Dispute | None = None
    disputes: tuple[Dispute, ...] = ()
    at_first: tuple[Derived, ...] = ()
    """Of two ways of counting: how much more each revised figure was, as first published, than the first side."""


class Trend(AnswerBase):
    """How each estimator's series developed."""

    outcome: Literal["trend"] = "trend"
    query: TrendQuery
    courses: tuple[Course, ...]
    kept: tuple[bool | None, ...] = ()  # as of Comparison
    trends_agree: bool | None = None
    dispute: Dispute | None = None
    disputes: tuple[Dispute, ...] = ()
    """The disputes about any figure of the courses, each once."""
    beside: tuple[str, ...] = ()
    """Of several places, the other estimators who have them all."""


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


class Record(AnswerBase):
    """A record check, one verdict per estimator."""

    outcome: Literal["record"] = "record"
    query: RecordQuery
    verdicts: tuple[RecordVerdict, ...]
    elsewhere: tuple[Finding, ...] = ()
    """Figures of other series that pass the record, for years that its own series lacks: not compared, but to be said."""
    dispute: Dispute | None = None
    claims: tuple[Statement, ...] = ()
    """Claims of a record that were checked before."""


class Share(AnswerBase):
    """One finding as a part of another of the same estimator and period, or for so much of another."""

    outcome: Literal["share"] = "share"
    query: ShareQuery | YieldQuery
    shares: tuple["PartOfWhole", ...]
    kept: tuple[bool | None, ...] = ()  # as of Comparison
    dispute: Dispute | None = None


class Revisions(AnswerBase):
    """The editions of one period, per estimator. ``verdict`` and ``matched`` answer 'was this right?'."""

    outcome: Literal["revisions"] = "revisions"
    query: RevisionsQuery
    findings: tuple[Finding, ...]
    verdict: ClaimedVerdict | None = None
    matched: tuple[Figure, ...] = ()
    unsure: tuple[Figure, ...] = ()
    """Figures whose hedge leaves it open whether they keep the bound that was claimed."""
    wider: tuple[Finding, ...] = ()
    dispute: Dispute | None = None


class SideBySide(AnswerBase):
    """Estimators beside each other for one period, with the gap and its base, and from the higher one down."""

    outcome: Literal["estimators"] = "estimators"
    query: EstimatorsQuery
    findings: tuple[Finding, ...]
    gap: Derived | None = None
    gap_reversed: Derived | None = None
    changes: tuple[Change | NoChange, ...] = ()
    trends_agree: bool | None = None
    dispute: Dispute | None = None
    silent: tuple[str, ...] = ()


class Statements(AnswerBase):
    """Statements found, best first or ``in_order`` of their dates; room goes to the ``foremost`` first."""

    outcome: Literal["statements"] = "statements"
    query: StatementQuery
    statements: tuple[Statement, ...]
    in_order: bool = False
    foremost: tuple[str, ...] = ()


class Meaning(AnswerBase):
    """What a word means here, in our words and the source's; ``beside`` is the one it is told apart from."""

    outcome: Literal["meaning"] = "meaning"
    query: MeaningQuery
    name: str
    name_es: str
    definition: str
    definition_es: str
    from_source: str = ""
    statements: tuple[Statement, ...] = ()
    editions: tuple[Edition, ...] = ()
    beside: "Meaning | None" = None


class Sources(AnswerBase):
    """The editions behind the figures asked about; ``beside`` are those of each other figure."""

    outcome: Literal["sources"] = "sources"
    query: SourcesQuery
    findings: tuple[Finding, ...]
    beside: tuple[tuple[Finding, ...], ...] = ()


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


class NoFigure(AnswerBase):
    """No such figure: the part that is missing, and the nearest held, which are not the answer."""

    outcome: Literal["no_figure"] = "no_figure"
    query: AnyQuery
    missing: MissingPart
    asked: str
    """The missing part as asked for: a period's code, a place, estimator, measure or substance id."""
    nearest: tuple[Finding, ...] = ()
    beside: tuple[Finding, ...] = ()
    """What is held for the other sides of a comparison that lacks one."""
    disputes: tuple[Dispute, ...] = ()
    """The disputes about what is nearest."""
    set_aside: tuple[Figure, ...] = ()
    """Rows on file for what was asked that were withdrawn, with their reasons; never an answer."""
    held_first: str = ""
    held_last: str = ""
    of_other_years: tuple[Statement, ...] = ()
    """Statements on what was asked about, of other years than those."""


class NotComparable(AnswerBase):
    """A comparison that would mislead: the reason, the figures apart, and what can be compared instead.

    ``of`` are the findings that the reason is about, empty where it lies between them; ``comparable`` are the two
    nearest to those asked about that can be set against each other.
    """

    outcome: Literal["not_comparable"] = "not_comparable"
    query: AnyQuery
    why: Incomparable
    findings: tuple[Finding, ...]
    disputes: tuple[Dispute, ...] = ()
    """The disputes about these figures."""
    detail: str = ""
    detail_es: str = ""
    of: tuple[Finding, ...] = ()
    comparable: tuple[Finding, ...] = ()
    instead: tuple[Candidate, ...] = ()


Answer = (
    Figures | YearCard | Comparison | Trend | Ranking | Record | Crossings | Share | Revisions | SideBySide | Statements
    | Gains | TwoNumbers | Totals | MovedShares | Terms | PlacesBeyond | Meaning | Sources | Coverage | Help | NoFigure | NotComparable | AskBack | NotOurs | Puzzled
)  # fmt: skip
