"""The shape of the machine-readable answer: a promise to other programs, documented in the README."""

from pydantic import BaseModel, ConfigDict

from bot.values.question import Language
from bot.wording.roles import Role

Number = int | float
"""A JSON number: whole where the source's is."""


class Entry(BaseModel):
    """A part of the record; its fields stand in the order in which they are printed."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ReadingEntry(Entry):
    """How the question was read. ``assumed`` and ``inherited`` hold a slot and its value, as ``place: CO``."""

    kind: str
    describe: str
    assumed: tuple[str, ...]
    inherited: tuple[str, ...]
    corrected: dict[str, str]


class FigureEntry(Entry):
    """One figure. ``high`` is the upper end of a range; both are ``None`` where ``missing`` says why.

    ``published`` is the date of the page that is cited, ``released`` that of the estimator's release it reports.
    """

    measure: str
    substance: str
    place: str
    period: str
    estimator: str
    scope: str
    value: Number | None
    high: Number | None
    hedge: str
    missing: str
    unit: str
    edition: str
    published: str
    released: str
    source: str
    title: str
    url: str
    locator: str
    licence: str
    status: str
    current: bool
    role: Role
    method: str
    processing: str
    how: str
    as_published: str
    interval_low: Number | None
    interval_high: Number | None
    interval_means: str
    standing: str
    why: str
    note: str


class DerivedEntry(Entry):
    """One computed number with its recipe; ``operands`` are figure ids."""

    kind: str
    value: Number
    unit: str
    recipe: str
    operands: tuple[str, ...]


class StatementEntry(Entry):
    """One statement in the language of the reply, with who holds it and where it stands."""

    id: str
    kind: str
    topic: str
    says: str
    date: str
    until: str
    places: tuple[str, ...]
    held_by: str
    status: str
    verdict: str
    evidence: str
    edition: str
    published: str
    source: str
    url: str
    locator: str
    licence: str


class CitationEntry(Entry):
    """One source as the reply cites it, and in full with its licence."""

    edition: str
    text: str
    full: str
    url: str
    published: str
    source: str
    licence: str


class AnswerRecord(Entry):
    """Everything that came of one question. ``elapsed_us`` is reading to reply, in microseconds.

    ``form`` is copy, csv or chart where such was asked for; ``csv`` the table and ``alt_text`` the chart in words.
    """

    question: str
    language: Language
    reading: ReadingEntry
    outcome: str
    as_of: str
    figures: tuple[FigureEntry, ...]
    derived: tuple[DerivedEntry, ...]
    statements: tuple[StatementEntry, ...]
    text: str
    citations: tuple[CitationEntry, ...]
    form: str
    csv: str
    alt_text: str
    facts_version: str
    elapsed_us: int
