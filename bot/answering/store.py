"""The compiled facts, read only: what an index finds is looked up in place, what goes through tables in a thread.

A hop to aiosqlite's thread costs ten times a look-up, and the rows that it brings are unpacked here all the same. A
statement brings the series that are held together with their figures; nothing is asked for row by row. What was
brought last stays at hand: the store never changes, and a newsroom asks about a few hundred series again and again.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import AsyncGenerator, Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple, Self

import aiosqlite

from bot.answering.notes import Notes
from bot.answering.rows import COLUMNS, OddRow, Row, figure_of
from bot.answering.runs import Run
from bot.answering.store_file import StoreBroken, address_of, broken, catalogue_of
from bot.values.catalogue import Catalogue, Substance
from bot.values.fact import Figure, SeriesKey, Statement

FIRST_YEAR: Final = 0
LAST_YEAR: Final = 9999
_KEPT: Final = 512
"""Of how many topics and spans of years the rows stay at hand: a newsroom asks about a few hundred again and again."""
YEARS_BEFORE: Final = 6
"""How many years come along with the newest: a settled count may lag behind a fresh one, and changes need one more."""

_KEY: Final = "measure, substance, place, estimator, scope"
_TOPIC: Final = "measure = ? AND substance = ? AND place = ?"
_SERIES: Final = f"SELECT {_KEY} FROM series WHERE {_TOPIC}"  # noqa: S608 (columns are constants)
_ALL: Final = f"SELECT {_KEY}, {', '.join(COLUMNS)} FROM figure"  # noqa: S608
_SETTLED_YEARS: Final = (
    f"SELECT year FROM figure WHERE {_TOPIC}"  # noqa: S608
    " AND standing = 'held' AND hedge <> '' AND status NOT IN ('announced', 'leaked')"
)
_BEFORE: Final = "SELECT max(year) FROM figure WHERE measure = ? AND substance = ?"
_YEARS: Final = (
    # From year to year by the index: the rows of one year may be as many as there are places.
    f"WITH RECURSIVE held (year) AS ({_BEFORE} UNION ALL"  # noqa: S608
    f" SELECT ({_BEFORE} AND year < held.year) FROM held WHERE year IS NOT NULL)"
    " SELECT year FROM held WHERE year IS NOT NULL"
)
_OF_PLACES: Final = (
    f"SELECT {_KEY}, {', '.join(COLUMNS)} FROM json_each(?) AS asked CROSS JOIN figure"  # noqa: S608
    " ON place = asked.value WHERE measure = ? AND substance = ? AND year = ?"
)
_BETWEEN: Final = f"{_ALL} WHERE CAST(low AS REAL) BETWEEN ? AND ? AND hedge <> ''"


class Topic(NamedTuple):
    """What figures are about, whoever estimates them."""

    measure: str
    substance: str
    place: str


class SeriesHeld(NamedTuple):
    """What is held of a series: figures (old editions included, withdrawn ones left out) and years, ascending."""

    series: SeriesKey
    unit: str
    figures: int
    first: str
    last: str
    years: str
    """A JSON array: kept as text, because few questions look inside."""


class Store:
    """The figures, statements and catalogue of one version of the facts.

    All is awaited alike: whether it is looked up in place or while others run is the store's own business.
    """

    def __init__(
        self,
        path: Path,
        direct: sqlite3.Connection,
        connection: aiosqlite.Connection,
        catalogue: Catalogue,
    ) -> None:
        self.path = path
        self.catalogue = catalogue
        self.notes = Notes(catalogue)
        self.subjects = frozenset(catalogue.subjects)
        """Every (measure, substance) that figures are held for."""
        self.groups_of: dict[str, list[Substance]] = defaultdict(list)
        """The groups that include a substance."""
        for group in catalogue.substances.values():
            for part in group.includes:
                self.groups_of[part].append(group)
        self._direct = direct
        self._connection = connection
        self._kept_runs = lru_cache(_KEPT)(self._runs_of)

    @classmethod
    async def open(cls, path: Path) -> Self:
        """Open a compiled store, read only.

        Raises:
            StoreMissing: when there is no such file.
            StoreBroken: when it is empty, cut off, no store of facts, or of another format.
        """
        address = address_of(path)
        direct = sqlite3.connect(address, uri=True)
        try:
            # As bytes, for the catalogue is long and would else be held in two encodings while it is understood.
            rows = direct.execute("SELECT key, CAST(value AS BLOB) FROM meta").fetchall()
            catalogue = catalogue_of(path, dict(rows))
        except sqlite3.Error as error:
            direct.close()
            raise broken(path, f"is no store of facts ({error})") from error
        except StoreBroken:
            direct.close()
            raise
        return cls(path, direct, await aiosqlite.connect(address, uri=True), catalogue)

    async def close(self) -> None:
        """Close the connections and end the thread of one."""
        self._direct.close()
        await self._connection.close()

    async def runs(
        self, asked: Sequence[Topic], first_year: int = FIRST_YEAR, last_year: int = LAST_YEAR
    ) -> tuple[Run, ...]:
        """Return every series of what is asked, with its figures of those years."""
        return self._runs(asked, "? AND ?", (first_year, last_year))

    async def newest_runs(
        self, asked: Sequence[Topic], estimator: str = "", scope: str = ""
    ) -> tuple[Run, ...]:
        """Return every series of what is asked, with its figures from a few years before the newest settled one on.

        The newest year is that of the first thing asked, of the estimator and scope where they are named.
        Figures that were only announced or leaked settle no year, but are returned where they are newer.
        """
        settled = _SETTLED_YEARS
        values: tuple[str | int, ...] = asked[0]
        for column, value in (("estimator", estimator), ("scope", scope)):
            if value:
                settled += f" AND {column} = ?"
                values = (*values, value)
        years = f"({settled} ORDER BY year DESC LIMIT 1) - {YEARS_BEFORE} AND ?"
        return self._runs(asked, years, (*values, LAST_YEAR))

    def _runs(self, asked: Sequence[Topic], years: str, values: tuple[str | int, ...]) -> tuple[Run, ...]:
        found = [self._kept_runs(topic, years, values) for topic in dict.fromkeys(asked)]
        return found[0] if len(found) == 1 else tuple([run for runs in found for run in runs])

    def _runs_of(self, topic: Topic, years: str, values: tuple[str | int, ...]) -> tuple[Run, ...]:
        rows = self._found(_SERIES, topic)
        rows += self._found(f"{_ALL} WHERE {_TOPIC} AND year BETWEEN {years}", (*topic, *values))
        return self._grouped(rows)

    async def runs_of_year(
        self, measure: str, substance: str, year: int, places: Iterable[str]
    ) -> tuple[Run, ...]:
        """Return the series of some places with their figures of one year; series without any are left out."""
        return self._grouped(self._found(_OF_PLACES, (json.dumps(list(places)), measure, substance, year)))

    async def places_by_way(self, measure: str, substance: str) -> dict[tuple[str, str], set[str]]:
        """Return the places that something is counted in, in any year, by who counts it in which scope."""
        places: dict[tuple[str, str], set[str]] = defaultdict(set)
        sql = "SELECT estimator, scope, place FROM series WHERE measure = ? AND substance = ?"
        for estimator, scope, place in self._found(sql, (measure, substance)):
            places[estimator, scope].add(place)
        return places

    async def figures_between(self, low: float, high: float) -> list[Figure]:
        """Return the figures of every series that lie between two numbers."""
        return [self._figure(SeriesKey(*r[:5]), r[5:]) for r in await self._swept(_BETWEEN, (low, high))]

    async def years_held(self, measure: str, substance: str) -> tuple[int, ...]:
        """Return the years in which any place has a figure, newest first."""
        return tuple(int(year) for (year,) in self._found(_YEARS, (measure, substance) * 2))

    async def holdings(self) -> list[Row]:
        """Return the series that are held, each with its unit and its last period."""
        return self._found(f"SELECT {_KEY}, unit, last FROM series ORDER BY {_KEY}", ())  # noqa: S608

    async def series(
        self, *, measure: str = "", substance: str = "", place: str = "", estimator: str = ""
    ) -> tuple[SeriesHeld, ...]:
        """Return what is held of the series that match; an empty part matches any."""
        where, values = _matching(measure=measure, substance=substance, place=place, estimator=estimator)
        sql = f"SELECT {_KEY}, unit, figures, first, last, years FROM series WHERE {where}"  # noqa: S608
        return tuple(map(_held, self._found(f"{sql} ORDER BY {_KEY}", values)))

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
        return tuple(map(_held, await self._swept(sql, values)))

    async def places_held(self, *, measure: str = "", substance: str = "", estimator: str = "") -> int:
        """Return how many places the series that match are held for."""
        where, values = _matching(measure=measure, substance=substance, estimator=estimator)
        sql = f"SELECT count(DISTINCT place) FROM series WHERE {where}"  # noqa: S608
        return int((await self._swept(sql, values))[0][0])

    async def statements(self, ids: Sequence[str]) -> tuple[Statement, ...]:
        """Return the statements with these ids, in the order asked; ids that are not held are left out."""
        if not ids:
            return ()
        sql = f"SELECT id, body FROM statement WHERE id IN ({', '.join('?' * len(ids))})"  # noqa: S608
        bodies = {row[0]: row[1] for row in self._found(sql, tuple(ids))}
        return tuple(
            Statement.model_validate_json(bodies[key]) for key in dict.fromkeys(ids) if key in bodies
        )

    async def all_figures(self) -> AsyncGenerator[Figure]:
        """Go through every figure held, withdrawn ones included, a series and period at a time."""
        try:
            async with self._connection.execute(f"{_ALL} ORDER BY {_KEY}, year, period, edition") as cursor:
                async for row in cursor:
                    yield self._figure(SeriesKey(*row[:5]), tuple(row[5:]))
        except sqlite3.Error as error:
            raise broken(self.path, f"cannot be read ({error})") from error

    def _found(self, sql: str, values: tuple[str | int, ...]) -> list[Row]:
        """Return the rows that an index finds."""
        try:
            return self._direct.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise broken(self.path, f"cannot be read ({error})") from error

    async def _swept(self, sql: str, values: tuple[str | float, ...] = ()) -> list[Row]:
        """Return the rows that a whole table is gone through for, while others run."""
        try:
            return list(await self._connection.execute_fetchall(sql, values))  # type: ignore[arg-type]
        except sqlite3.Error as error:
            raise broken(self.path, f"cannot be read ({error})") from error

    def _grouped(self, rows: Iterable[Row]) -> tuple[Run, ...]:
        runs: dict[Row, Run] = {}
        for row in rows:
            run = runs.get(row[:5])
            if run is None:
                run = runs[row[:5]] = Run(SeriesKey(*row[:5]), self._figure)
            if len(row) > len(SeriesKey._fields):
                run.add(row[5:])
        return tuple(runs.values())

    def _figure(self, series: SeriesKey, row: Row) -> Figure:
        try:
            return figure_of(series, row, self.catalogue.editions)
        except OddRow as error:
            raise broken(self.path, f"is damaged: {error}") from error


def _matching(**named: str) -> tuple[str, tuple[str, ...]]:
    """Return the condition that the parts named make, and its values; series with nothing but withdrawn rows match none."""
    where = " AND ".join(["figures > 0", *(f"{column} = ?" for column, value in named.items() if value)])
    return where, tuple(value for value in named.values() if value)


def _held(row: Row) -> SeriesHeld:
    return SeriesHeld(SeriesKey(*row[:5]), row[5], int(row[6]), *row[7:])
