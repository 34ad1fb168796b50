"""Builders of facts for tests: sensible where nothing is said, so that a test shows only what it is about."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TypeVar

from bot.answering.store_file import FORMAT
from bot.values.amount import Amount, parse_amount
from bot.values.catalogue import (
    Catalogue,
    Estimator,
    Measure,
    Place,
    PlaceKind,
    Scope,
    Substance,
    Unit,
    UnitKind,
)
from bot.values.compared import Side
from bot.values.fact import Dispute, Edition, Figure, SeriesKey, Standing, Statement, StatementKind, Status
from bot.values.period import Period, parse_period, parse_published
from bot.values.query import AnyQuery, FigureQuery
from bot.values.reading import Understood
from bot.values.slot import Latest, Slot, Subject, When

T = TypeVar("T")

_TABLES = Path(__file__).parents[1] / "bot" / "library" / "tables.sql"


def edition(
    published: str = "2022-07-14",
    *,
    key: str = "",
    speaks_for: Sequence[str] = ("us",),
    carries: Sequence[tuple[str, str]] = (),
    between: str = "",
) -> Edition:
    """Return an edition of that date, by default a release of the estimator ``us`` itself."""
    return Edition(
        id=key or f"release-{published}",
        publisher="ondcp",
        publisher_name="Office of Drug Policy",
        title="Estimates",
        published=parse_published(published, between),
        accessed="2026-11",
        link="https://example.org/release",
        licence="public domain",
        speaks_for=tuple(speaks_for),
        carries=tuple((name, parse_published(day)) for name, day in carries),
    )


def series(
    measure: str = "cultivation",
    substance: str = "coca",
    place: str = "CO",
    estimator: str = "us",
    scope: str = "",
) -> SeriesKey:
    """Return a series, by default US coca in Colombia."""
    return SeriesKey(measure, substance, place, estimator, scope)


def figure(
    value: str = "234,000",
    released: str | Edition = "2022-07-14",
    *,
    of: SeriesKey | None = None,
    period: str = "2021",
    unit: str = "ha",
    status: Status = Status.PUBLISHED,
    standing: Standing = Standing.HELD,
) -> Figure:
    """Return a figure as it was released on that day by its estimator, or as it stands in that edition."""
    key = of or series()
    made = released if isinstance(released, Edition) else edition(released, speaks_for=(key.estimator,))
    return Figure(
        id=f"{'/'.join(part for part in key if part)}/{period}@{made.id}",
        series=key,
        period=parse_period(period),
        amount=parse_amount(value),
        unit=unit,
        edition=made,
        where="table 1",
        status=status,
        standing=standing,
        why="misprint" if standing is Standing.WITHDRAWN else "",
    )


def catalogue(figures: Iterable[Figure] = (), **parts: object) -> Catalogue:
    """Return a catalogue that names what the figures use, with further parts as given."""
    rows = list(figures)
    keys = [row.series for row in rows] or [series()]
    named: dict[str, object] = {
        "version": "test",
        "substances": {
            key.substance: Substance(id=key.substance, name=key.substance, name_es=key.substance)
            for key in keys
        },
        "measures": {key.measure: measure(key.measure) for key in keys},
        "places": {key.place: place(key.place) for key in keys},
        "estimators": {
            name: estimator(name, order) for order, name in enumerate(("us", "unodc", "co-gov", "cdc"), 1)
        },
        "scopes": {
            name: Scope(id=name, name=name, name_es=name, order=order)
            for order, name in enumerate(("final-residents", "provisional-reported", "women"), 1)
        },
        "units": {
            "ha": unit("ha", UnitKind.AREA, "1"),
            "acre": unit("acre", UnitKind.AREA, "0.40468564224"),
            "km2": unit("km2", UnitKind.AREA, "100"),
            "t": unit("t", UnitKind.MASS, "1000"),
            "lb": unit("lb", UnitKind.MASS, "0.45359237"),
            "percent": unit("percent", UnitKind.PERCENT),
            "people": unit("people", UnitKind.COUNT),
        },
        "editions": {row.edition.id: row.edition for row in rows},
        "subjects": tuple(sorted({(row.series.measure, row.series.substance) for row in rows})),
    }
    return Catalogue.model_validate(named | parts)


def measure(key: str = "cultivation", **parts: object) -> Measure:
    """Return a measure, by default a stock that may be compared and not added."""
    named = {"name": key, "name_es": key, "unit_kind": "area", "flow_or_stock": "stock"}
    sentences = {"sentence": "{place}: {amount} in {period}", "sentence_es": "{place}: {amount} en {period}"}
    return Measure.model_validate({"id": key} | named | sentences | parts)


def place(key: str = "CO", kind: PlaceKind = PlaceKind.COUNTRY, within: str = "") -> Place:
    """Return a place, by default a country."""
    return Place(id=key, name=key, name_es=key, kind=kind, within=within)


def estimator(key: str = "us", order: int = 1) -> Estimator:
    """Return an estimator with its place in the order of who is named first."""
    return Estimator(id=key, name=key, name_es=key, order=order, full_name=key, full_name_es=key)


def unit(key: str, kind: UnitKind, factor: str | None = None) -> Unit:
    """Return a unit; a factor is its size in the base unit of its kind."""
    names = {"name": key, "name_es": key, "singular": key, "singular_es": key}
    return Unit.model_validate({"id": key, "kind": kind, "factor": factor} | names)


def dispute(first: str, last: str, *, lead_with: str = "") -> Dispute:
    """Return a dispute about coca in Colombia between the US government and UNODC."""
    return Dispute(
        id=f"coca-{first}",
        measure="cultivation",
        substance="coca",
        place="CO",
        between=("us", "unodc"),
        first=parse_period(first),
        last=parse_period(last),
        why="They measure differently.",
        why_es="Miden de manera distinta.",
        say="Quote both.",
        say_es="Cite ambas.",
        lead_with=lead_with,
    )


def subject(of: SeriesKey | None = None, *, estimator: str = "", scope: str = "", place: str = "") -> Subject:
    """Return the subject of a series, its estimator and scope left open unless they are named here."""
    key = of or series()
    return Subject(
        measure=Slot[str](value=key.measure),
        substance=Slot[str](value=key.substance),
        place=Slot[str](value=place or key.place),
        estimator=Slot[str](value=estimator) if estimator else None,
        scope=Slot[str](value=scope) if scope else None,
    )


def when(code: str = "") -> Slot[When]:
    """Return the period asked for; the latest where none is named."""
    return Slot[When](value=parse_period(code) if code else Latest())


def day(text: str) -> Slot[date]:
    """Return the day whose knowledge is asked for."""
    return Slot[date](value=date.fromisoformat(text))


def side(code: str, asked: Subject | None = None) -> Side:
    """Return one side of a comparison."""
    return Side(subject=asked or subject(), when=when(code))


def asks(code: str = "", asked: Subject | None = None, **parts: object) -> FigureQuery:
    """Return the question for one figure."""
    return FigureQuery.model_validate({"subject": asked or subject(), "when": when(code)} | parts)


def understood(query: AnyQuery) -> Understood:
    """Return a reading of that query in English."""
    return Understood(language="en", query=query)


def year(code: str) -> Period:
    """Return a period by its code."""
    return parse_period(code)


def statements(count: int) -> list[Statement]:
    """Return that many statements without a date, s0 and on; s11 is half a story, and s2 its other half."""
    return [
        Statement(
            id=f"s{number}",
            kind=StatementKind.EVENT,
            topic="spraying",
            says=f"Event {number}.",
            says_es=f"Suceso {number}.",
            edition=edition(),
            where="page 1",
            beside=("s2",) if number == 11 else (),
        )
        for number in range(count)
    ]


def written(row: Figure) -> str:
    """Return a figure's amount in the words of a fact file."""
    return row.amount.written() if isinstance(row.amount, Amount) else str(row.amount)


def slot(value: str) -> Slot[str]:
    """Return a slot that was said."""
    return Slot[str](value=value)


def only(kind: type[T], found: object) -> T:
    """Return what was found, having made sure that it is of this kind."""
    assert isinstance(found, kind), found
    return found


def write_store(
    path: Path,
    figures: Sequence[Figure],
    names: Catalogue | None = None,
    statements: Sequence[Statement] = (),
) -> Path:
    """Write a store of these figures and return its path; rows go in as they come."""
    path.unlink(missing_ok=True)
    held = names or catalogue(figures)
    with closing(sqlite3.connect(path)) as store:
        store.executescript(_TABLES.read_text(encoding="utf-8"))
        meta = {"format": FORMAT, "facts_version": held.version, "catalogue": held.model_dump_json()}
        store.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
        _insert(store, "figure", [_row(row) for row in figures])
        _insert(store, "series", _series(figures))
        bodies = [(one.id, one.model_dump_json()) for one in statements]
        store.executemany("INSERT INTO statement VALUES (?, ?)", bodies)
        store.commit()
    return path


def _insert(store: sqlite3.Connection, table: str, rows: Sequence[tuple[str | int, ...]]) -> None:
    if rows:
        store.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)  # noqa: S608


def _row(row: Figure) -> tuple[str | int, ...]:
    key, amount = row.series, row.amount
    hedged = isinstance(amount, Amount)
    ends = (
        (amount.hedge, str(amount.low), str(amount.high))
        if isinstance(amount, Amount)
        else ("", str(amount), "")
    )
    return (
        *key[:3],
        row.period.year,
        key.estimator,
        key.scope,
        row.period.code,
        row.edition.id,
        *ends,
        row.unit,
        row.where,
        row.status,
        row.standing,
        row.why,
        row.interval.written() if row.interval is not None and hedged else "",
        row.interval_means,
        row.as_published,
        row.processing,
        row.how,
        " ".join(row.caveats),
        row.note,
    )


def _series(figures: Sequence[Figure]) -> list[tuple[str | int, ...]]:
    held: dict[SeriesKey, list[Figure]] = {}
    for row in figures:
        held.setdefault(row.series, []).append(row)
    entries: list[tuple[str | int, ...]] = []
    for key, rows in held.items():
        rows.sort(key=lambda row: row.period.last)
        years = json.dumps(sorted({row.period.year for row in rows}))
        entries.append((*key, rows[0].unit, len(rows), rows[0].period.code, rows[-1].period.code, years))
    return entries
