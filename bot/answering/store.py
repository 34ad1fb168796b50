"""The compiled facts, read only: one long-lived connection, and one look-up for all that a question needs.

A hop to aiosqlite's thread costs twenty times a look-up, so a statement brings the series that are held
together with their figures; nothing here is asked for row by row.
"""

import struct
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from pathlib import Path
from typing import Final, NamedTuple, Self

import aiosqlite
from pydantic import ValidationError

from bot.answering.notes import Notes
from bot.answering.rows import COLUMNS, OddRow, Row, figure_of
from bot.values.catalogue import Catalogue
from bot.values.fact import Figure, SeriesKey, Statement

FORMAT: Final = "2"
"""The layout of the tables that this version reads, as ``meta`` names it."""

FIRST_YEAR: Final = 0
LAST_YEAR: Final = 9999
YEARS_BEFORE: Final = 6
"""How many years come along with the newest: a settled count may lag behind a fresh one, and changes need one more."""

_MAGIC: Final = b"SQLite format 3\0"
_KEY: Final = "measure, substance, place, estimator, scope"
_FIGURE: Final = ", ".join(f"f.{column}" for column in COLUMNS)
_ALL: Final = f"SELECT {_KEY}, {', '.join(COLUMNS)} FROM figure"  # noqa: S608 (columns are constants)
_BETWEEN: Final = f"{_ALL} WHERE CAST(low AS REAL) BETWEEN ? AND ? AND hedge <> ''"


class StoreMissing(Exception):
    """There is no file of compiled facts; the message says where it was looked for and how to make one."""


class StoreBroken(Exception):
    """The file of compiled facts cannot be read; the message says which, why, and how to make a good one."""


class Topic(NamedTuple):
    """What figures are about, whoever estimates them."""

    measure: str
    substance: str
    place: str


class Run:
    """A series that is held, with those of its rows that were asked for, if it has any of them.

    Rows become figures when they are asked for: few of the years fetched are looked at.
    """

    __slots__ = ("_figure", "_rows", "series")

    def __init__(self, series: SeriesKey, figure: Callable[[SeriesKey, Row], Figure]) -> None:
        self.series = series
        self._figure = figure
        self._rows: dict[str, list[Row]] = {}

    def add(self, row: Row) -> None:
        """Add a row of the series."""
        self._rows.setdefault(row[0], []).append(row)

    @property
    def periods(self) -> tuple[str, ...]:
        """The codes of the periods that there are rows for."""
        return tuple(self._rows)

    def figures(self, period: str) -> list[Figure]:
        """Return the figures of a period, every edition and the withdrawn ones included."""
        return [self._figure(self.series, row) for row in self._rows.get(period, ())]


class SeriesHeld(NamedTuple):
    """What is held of a series: figures (old editions and withdrawn ones included) and years, ascending."""

    series: SeriesKey
    unit: str
    figures: int
    first: str
    last: str
    years: str
    """A JSON array: kept as text, because few questions look inside."""


class Store:
    """The figures, statements and catalogue of one version of the facts."""

    def __init__(self, path: Path, connection: aiosqlite.Connection, catalogue: Catalogue) -> None:
        self.path = path
        self.catalogue = catalogue
        self.notes = Notes(catalogue)
        self.subjects = frozenset(catalogue.subjects)
        """Every (measure, substance) that figures are held for."""
        self._connection = connection

    @classmethod
    async def open(cls, path: Path) -> Self:
        """Open a compiled store, read only.

        Raises:
            StoreMissing: when there is no such file.
            StoreBroken: when it is empty, cut off, no store of facts, or of another format.
        """
        uri = _look_at(path)
        # Immutable: the file is written aside and renamed, so this one never changes under the connection.
        connection = await aiosqlite.connect(uri, uri=True)
        try:
            # As bytes, for the catalogue is long and would else be held in two encodings while it is understood.
            rows = await connection.execute_fetchall("SELECT key, CAST(value AS BLOB) FROM meta")
            catalogue = _catalogue(path, dict(map(tuple, rows)))
        except aiosqlite.Error as error:
            await connection.close()
            raise _broken(path, f"is no store of facts ({error})") from error
        except StoreBroken:
            await connection.close()
            raise
        return cls(path, connection, catalogue)

    async def close(self) -> None:
        """Close the connection and end its thread."""
        await self._connection.close()

    async def runs(
        self, asked: Sequence[Topic], first_year: int = FIRST_YEAR, last_year: int = LAST_YEAR
    ) -> tuple[Run, ...]:
        """Return every series of what is asked, with its figures of those years."""
        return await self._runs(asked, "? AND ?", (first_year, last_year))

    async def newest_runs(
        self, asked: Sequence[Topic], estimator: str = "", scope: str = ""
    ) -> tuple[Run, ...]:
        """Return every series of what is asked, with its figures from a few years before the newest settled one on.

        The newest year is that of the first thing asked, of the estimator and scope where they are named.
        Figures that were only announced or leaked settle no year, but are returned where they are newer.
        """
        settled = (
            "(SELECT year FROM figure WHERE measure = ? AND substance = ? AND place = ?"
            " AND standing = 'held' AND hedge <> '' AND status NOT IN ('announced', 'leaked')"
        )
        values: tuple[str | int, ...] = asked[0]
        for column, value in (("estimator", estimator), ("scope", scope)):
            if value:
                settled += f" AND {column} = ?"
                values = (*values, value)
        settled += f" ORDER BY year DESC LIMIT 1) - {YEARS_BEFORE} AND ?"
        return await self._runs(asked, settled, (*values, LAST_YEAR))

    async def _runs(
        self, asked: Sequence[Topic], years: str, values: tuple[str | int, ...]
    ) -> tuple[Run, ...]:
        topics = tuple(dict.fromkeys(asked))
        sql = (
            f"WITH asked (measure, substance, place) AS (VALUES {', '.join(['(?, ?, ?)'] * len(topics))}) "  # noqa: S608
            f"SELECT s.measure, s.substance, s.place, s.estimator, s.scope, {_FIGURE} "
            "FROM asked AS a CROSS JOIN series AS s"
            " ON s.measure = a.measure AND s.substance = a.substance AND s.place = a.place "
            "LEFT JOIN figure AS f ON f.measure = s.measure AND f.substance = s.substance"
            f" AND f.place = s.place AND f.year BETWEEN {years}"
            " AND f.estimator = s.estimator AND f.scope = s.scope"
        )
        parameters = (*(part for topic in topics for part in topic), *values)
        return self._grouped(await self._rows(sql, parameters))

    async def runs_of_year(self, measure: str, substance: str, year: int) -> tuple[Run, ...]:
        """Return every place's series with its figures of one year; series without any are left out."""
        sql = f"{_ALL} WHERE measure = ? AND substance = ? AND year = ?"
        return self._grouped(await self._rows(sql, (measure, substance, year)))

    async def figures_between(self, low: float, high: float) -> list[Figure]:
        """Return the figures of every series that lie between two numbers."""
        return [self._figure(SeriesKey(*r[:5]), r[5:]) for r in await self._rows(_BETWEEN, (low, high))]

    async def years_held(self, measure: str, substance: str) -> tuple[int, ...]:
        """Return the years in which any place has a figure, newest first."""
        sql = "SELECT DISTINCT year FROM figure WHERE measure = ? AND substance = ? ORDER BY year DESC"
        return tuple(int(row[0]) for row in await self._rows(sql, (measure, substance)))

    async def holdings(self) -> list[Row]:
        """Return the series that are held, each with its unit and its last period."""
        return await self._rows(f"SELECT {_KEY}, unit, last FROM series ORDER BY {_KEY}", ())  # noqa: S608

    async def series(
        self, *, measure: str = "", substance: str = "", place: str = "", estimator: str = ""
    ) -> tuple[SeriesHeld, ...]:
        """Return what is held of the series that match; an empty part matches any."""
        where, values = _matching(measure=measure, substance=substance, place=place, estimator=estimator)
        sql = f"SELECT {_KEY}, unit, figures, first, last, years FROM series WHERE {where}"  # noqa: S608
        return tuple(map(_held, await self._rows(f"{sql} ORDER BY {_KEY}", values)))

    async def series_over_places(
        self, *, measure: str = "", substance: str = "", estimator: str = ""
    ) -> tuple[SeriesHeld, ...]:
        """Return what is held of the series that match, those of all places told as one, without place and years.

        A series that only one place has keeps both. Added up by SQLite, which lets others run meanwhile.
        """
        where, values = _matching(measure=measure, substance=substance, estimator=estimator)
        # The year leads, because a fiscal year's code sorts after every calendar year's.
        first = "substr(min(substr(years, 2, 4) || first), 5)"
        last = "substr(max(substr(years, -5, 4) || last), 5)"
        sql = (
            f"SELECT measure, substance, iif(count(*) = 1, place, ''), estimator, scope, unit, sum(figures), "  # noqa: S608
            f"{first}, {last}, iif(count(*) = 1, years, '[]') FROM series WHERE {where} "
            "GROUP BY measure, substance, estimator, scope"
        )
        return tuple(map(_held, await self._rows(sql, values)))

    async def places_held(self, *, measure: str = "", substance: str = "", estimator: str = "") -> int:
        """Return how many places the series that match are held for."""
        where, values = _matching(measure=measure, substance=substance, estimator=estimator)
        sql = f"SELECT count(DISTINCT place) FROM series WHERE {where}"  # noqa: S608
        return int((await self._rows(sql, values))[0][0])

    async def statements(self, ids: Sequence[str]) -> tuple[Statement, ...]:
        """Return the statements with these ids, in the order asked; ids that are not held are left out."""
        if not ids:
            return ()
        sql = f"SELECT id, body FROM statement WHERE id IN ({', '.join('?' * len(ids))})"  # noqa: S608
        bodies = {row[0]: row[1] for row in await self._rows(sql, tuple(ids))}
        return tuple(
            Statement.model_validate_json(bodies[key]) for key in dict.fromkeys(ids) if key in bodies
        )

    async def all_figures(self) -> AsyncIterator[Figure]:
        """Go through every figure held, withdrawn ones included, a series and period at a time."""
        try:
            async with self._connection.execute(f"{_ALL} ORDER BY {_KEY}, year, period, edition") as cursor:
                async for row in cursor:
                    yield self._figure(SeriesKey(*row[:5]), tuple(row[5:]))
        except aiosqlite.Error as error:
            raise _broken(self.path, f"cannot be read ({error})") from error

    async def _rows(self, sql: str, values: tuple[str | float, ...]) -> list[Row]:
        try:
            return list(await self._connection.execute_fetchall(sql, values))  # type: ignore[arg-type]
        except aiosqlite.Error as error:
            raise _broken(self.path, f"cannot be read ({error})") from error

    def _grouped(self, rows: Iterable[Row]) -> tuple[Run, ...]:
        runs: dict[Row, Run] = {}
        for row in rows:
            run = runs.get(row[:5])
            if run is None:
                run = runs[row[:5]] = Run(SeriesKey(*row[:5]), self._figure)
            if row[5] is not None:
                run.add(row[5:])
        return tuple(runs.values())

    def _figure(self, series: SeriesKey, row: Row) -> Figure:
        try:
            return figure_of(series, row, self.catalogue.editions)
        except OddRow as error:
            raise _broken(self.path, f"is damaged: {error}") from error


def _matching(**named: str) -> tuple[str, tuple[str, ...]]:
    """Return the condition that the parts named make, and its values; an empty part matches any."""
    where = " AND ".join(f"{column} = ?" for column, value in named.items() if value)
    return where or "1", tuple(value for value in named.values() if value)


def _held(row: Row) -> SeriesHeld:
    return SeriesHeld(SeriesKey(*row[:5]), row[5], int(row[6]), *row[7:])


def _look_at(path: Path) -> str:
    """Return the address to open, having refused what is no whole SQLite file: SQLite puts it less plainly."""
    if not path.is_file():
        raise StoreMissing(f"{path}: no compiled facts here; make them with: factdesk compile --out {path}")
    size = path.stat().st_size
    if not size:
        raise _broken(path, "is empty")
    with path.open("rb") as file:
        header = file.read(100)
    if not header.startswith(_MAGIC) or len(header) < 100:  # noqa: PLR2004 (the length of SQLite's header)
        raise _broken(path, "is no store of facts")
    page, pages = struct.unpack(">H", header[16:18])[0], struct.unpack(">I", header[28:32])[0]
    if size < (65536 if page == 1 else page) * pages:
        raise _broken(path, f"is cut off at {size:,} bytes")
    return f"{path.absolute().as_uri()}?mode=ro&immutable=1"


def _catalogue(path: Path, meta: dict[str, bytes]) -> Catalogue:
    told = meta.get("format", b"unknown").decode()
    if told != FORMAT:
        raise _broken(path, f"is of format {told}, and this version reads {FORMAT}")
    try:
        return Catalogue.model_validate_json(meta["catalogue"])
    except (KeyError, ValidationError) as error:
        raise _broken(path, "holds no catalogue that this version reads") from error


def _broken(path: Path, what: str) -> StoreBroken:
    return StoreBroken(f"{path} {what}; compile the facts again with: factdesk compile --out {path}")
