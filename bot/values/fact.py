"""Facts as the store returns them: figures, editions, statements, disputes, and what their names mean."""

import re
from enum import StrEnum
from typing import Final, NamedTuple

from bot.values.amount import Amount, Hedge, Missing
from bot.values.model import Value
from bot.values.period import Period, Published
from bot.values.text import folded, plain_number

_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_YEAR: Final = re.compile(r"(?<![\d.,])(?:1[89]|20)\d\d(?![.,]?\d)")
_MONTH: Final = re.compile(rf"\b({'|'.join(_MONTHS)}) ((?:1[89]|20)\d\d)\b")
_DAY: Final = re.compile(rf"\b\d{{1,2}} {_MONTH.pattern}")


def years_told(text: str) -> frozenset[int]:
    """Return the years that a text names."""
    return frozenset(map(int, _YEAR.findall(text)))


class Status(StrEnum):
    """How settled a figure is, most settled first. *Published* is an estimate its maker gave no status."""

    FINAL = "final"
    PUBLISHED = "published"
    PROVISIONAL = "provisional"
    PRELIMINARY = "preliminary"
    ANNOUNCED = "announced"
    LEAKED = "leaked"


class Standing(StrEnum):
    """Whether a row counts. A withdrawn row stays on file, says why, and is never answered as a figure."""

    HELD = "held"
    REPEAT = "repeat"
    WITHDRAWN = "withdrawn"


class SeriesKey(NamedTuple):
    """What is counted, where, by whom, and in which scope: figures under one key may be compared.

    ``scope`` is the id of a part or a way of counting (``final-residents``, ``ports-of-entry``), empty where
    the measure has only one.
    """

    measure: str
    substance: str
    place: str
    estimator: str
    scope: str


class Edition(Value):
    """One dated publication that figures and statements are cited to."""

    id: str
    publisher: str
    publisher_name: str
    publisher_name_es: str = ""
    title: str
    published: Published
    accessed: str
    link: str
    licence: str
    note: str = ""
    speaks_for: tuple[str, ...] = ()
    """Estimators whose own figures this page gives first hand."""
    carries: tuple[tuple[str, Published], ...] = ()
    """Estimators whose release of that date this page reports as news, or copies without a date of its own."""

    def released(self, estimator: str) -> Published:
        """Return when the estimator published what stands here: this page's date, or that of the release it carries."""
        if not self.carries:
            return self.published
        carried = [published for carries, published in self.carries if carries == estimator]
        return max(carried, key=lambda published: published.exactness, default=self.published)


class Figure(Value):
    """One published number: a row of a fact file, with its edition."""

    id: str
    series: SeriesKey
    period: Period
    amount: Amount | Missing
    unit: str
    edition: Edition
    where: str
    status: Status
    standing: Standing
    why: str = ""
    """Why the row was withdrawn."""
    interval: Amount | None = None
    interval_means: str = ""
    as_published: str = ""
    processing: str = "as published"
    how: str = ""
    caveats: tuple[str, ...] = ()
    note: str = ""

    @property
    def printed_hedge(self) -> Hedge:
        """The hedge on the number as printed: about 20 kilograms may be 43 pounds, 'about' being of our conversion."""
        hedge = self.amount.hedge if isinstance(self.amount, Amount) else Hedge.EXACTLY
        return Hedge.EXACTLY if hedge is Hedge.ABOUT and self.as_published[:1].isdigit() else hedge


class Break(Value):
    """A change of method or scope: figures before ``before`` are not comparable with later ones."""

    before: Period
    why: str
    why_es: str = ""


class LaterRevision(Value):
    """A revision of one period that is known to exist and is not held."""

    period: Period
    note: str
    note_es: str = ""


class SeriesNote(Value):
    """What an editor wrote about one series; an empty field of ``applies_to`` matches any."""

    applies_to: SeriesKey
    method: str = ""
    method_es: str = ""
    definition: str = ""
    definition_es: str = ""
    definition_from_source: str = ""
    caveats: tuple[str, ...] = ()
    breaks: tuple[Break, ...] = ()
    later_revisions: tuple[LaterRevision, ...] = ()

    def covers(self, series: SeriesKey) -> bool:
        """Say whether the note speaks of this series."""
        return all(not mine or mine == theirs for mine, theirs in zip(self.applies_to, series, strict=True))


class StatementKind(StrEnum):
    """What sort of sentence a statement is. A position is someone's and is always attributed."""

    EVENT = "event"
    POSITION = "position"
    LAW = "law"
    DEFINITION = "definition"
    CONTEXT = "context"
    CLAIM = "claim"


class Statement(Value):
    """A sentence that can be cited: an event, a position, a law, a definition, or a claim with its verdict."""

    id: str
    kind: StatementKind
    topic: str
    says: str
    says_es: str
    edition: Edition
    where: str
    date: Period | None = None
    until: Period | None = None
    places: tuple[str, ...] = ()
    held_by: str = ""
    headline: str = ""
    headline_es: str = ""
    """What it says in a line of a list by date; empty where only the whole will do."""
    status: str = "verified"
    verdict: str = ""
    evidence: str = ""
    evidence_es: str = ""
    note: str = ""
    also: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    """Statements without which it is half a story, told with it."""

    @property
    def years(self) -> tuple[int, ...]:
        """The years that it is about: those of its date and those it speaks of.

        A claim is about those it speaks of without a day: its date, and a day it gives, are when it was made.
        """
        dated: set[int] = set()
        if self.date is not None:
            last = self.date.last if self.until is None else self.until.last
            dated = set(range(self.date.first.year, last.year + 1))
        if self.kind is StatementKind.CLAIM:
            return tuple(sorted(years_told(_DAY.sub("", self.says))))
        return tuple(sorted(dated | years_told(self.says)))

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers that it gives, each in the one way of writing in which numbers are compared."""
        told = f"{folded(self.says)} {folded(self.says_es)}".split()
        return tuple(sorted({plain_number(word) for word in told if word[0].isdigit()}))

    @property
    def months(self) -> tuple[str, ...]:
        """The months of its date and of those it gives, as ``2024-10``."""
        spoken = {f"{year}-{_MONTHS.index(month) + 1:02}" for month, year in _MONTH.findall(self.says)}
        if self.date is not None and self.date.first.month == self.date.last.month:
            spoken.add(f"{self.date.first:%Y-%m}")
        return tuple(sorted(spoken))


class Dispute(Value):
    """Why estimators disagree about one thing, and what an editor decided to say of it."""

    id: str
    measure: str
    substance: str
    place: str
    between: tuple[str, ...]
    first: Period
    last: Period
    why: str
    why_es: str
    say: str
    say_es: str
    lead_with: str = ""
    """The estimator that leads, empty for neither."""
    editions: tuple[str, ...] = ()
