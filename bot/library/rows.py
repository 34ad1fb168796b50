"""Figures as filed: a row with its file's defaults filled in, its words understood, and its line remembered."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.library.amounts import amount_of, meant_amount, meant_period
from bot.library.files import Report
from bot.library.gather import Draft, Sheet
from bot.library.names import Names
from bot.library.problems import figures as says
from bot.library.problems.problem import At
from bot.library.schema_facts import FigureFile, FigureRow
from bot.values.amount import Amount, Missing
from bot.values.fact import Edition, SeriesKey
from bot.values.period import NotAPeriod, Period, parse_period


@dataclass(frozen=True, slots=True)
class Filed:
    """One published number with all it needs to be cited."""

    at: At
    header: FigureFile
    series: SeriesKey
    period: Period
    amount: Amount | Missing
    unit: str
    edition: Edition
    where: str
    status: str
    standing: str
    why: str
    interval: str
    interval_means: str
    as_published: str
    processing: str
    how: str
    caveats: tuple[str, ...]
    note: str

    @property
    def counts(self) -> bool:
        """Whether the row can be an answer: neither withdrawn nor an old figure printed again."""
        return self.standing == "held"

    @property
    def number(self) -> Amount | None:
        """The amount, where there is one."""
        return self.amount if isinstance(self.amount, Amount) else None

    @property
    def shown(self) -> str:
        """The amount in words."""
        return self.amount.written() if isinstance(self.amount, Amount) else str(self.amount)


@dataclass(frozen=True, slots=True)
class FiledSheet:
    """The header of a YAML of figures with its rows."""

    sheet: Sheet
    rows: tuple[Filed, ...]


_REFERRED: Final = ("substance", "place", "estimator", "scope", "unit")
_KINDS: Final = {name: f"{name}s" for name in _REFERRED} | {"substance": "substances"}


def file_rows(
    draft: Draft, names: Names, editions: dict[str, Edition], report: Report
) -> tuple[FiledSheet, ...]:
    """Return every row whose words and ids are understood; the others are reported."""
    filed = []
    for sheet in draft.sheets:
        header = sheet.header
        known = _check_header(sheet, names)
        rows = _rows(sheet, names, editions, report) if known else ()
        filed.append(FiledSheet(sheet, tuple(rows)))
        for number, note in enumerate(header.entry.series):
            for position, caveat in enumerate(note.caveats):
                names.refer("caveats", caveat, header.where("series", number, "caveats", position))
    return tuple(filed)


def _check_header(sheet: Sheet, names: Names) -> bool:
    header = sheet.header
    for position, caveat in enumerate(header.entry.caveats):
        names.refer("caveats", caveat, header.where("caveats", position))
    return names.refer("measures", header.entry.measure, header.where("measure"))


def _rows(sheet: Sheet, names: Names, editions: dict[str, Edition], report: Report) -> Iterator[Filed]:
    header = sheet.header.entry
    for row, at in sheet.rows:
        cells = {
            "substance": row.substance or header.substance,
            "unit": row.unit or header.unit,
            "place": row.place or header.default_place,
            "estimator": row.estimator or header.default_estimator,
            "scope": row.scope or header.default_scope,
        }
        edition = row.edition or header.default_edition
        where = row.where or header.default_where
        complete = _complete(cells, edition, where, at, report)
        period, amount = _period(row, at, report), _amount(row, at, report)
        caveats = tuple(row.caveats.split())
        known = [names.refer(_KINDS[name], cells[name], at) for name in _REFERRED if cells[name]]
        known += [names.refer("editions", edition, at)] if edition else []
        known += [names.refer("caveats", caveat, at) for caveat in caveats]
        if not complete or period is None or amount is None or not all(known) or edition not in editions:
            continue
        yield Filed(
            at=at,
            header=header,
            series=SeriesKey(
                header.measure, cells["substance"], cells["place"], cells["estimator"], cells["scope"]
            ),
            period=period,
            amount=amount,
            unit=cells["unit"],
            edition=editions[edition],
            where=where,
            status=row.status or header.default_status or "published",
            standing=row.standing or "held",
            why=row.why,
            interval=row.interval,
            interval_means=row.interval_means,
            as_published=row.as_published,
            processing=row.processing or header.default_processing or "as published",
            how=row.how or header.default_how,
            caveats=caveats,
            note=row.note,
        )


def _complete(cells: dict[str, str], edition: str, where: str, at: At, report: Report) -> bool:
    missing = [name for name in ("place", "estimator") if not cells[name]]
    missing += [name for name, text in (("edition", edition), ("where", where)) if not text]
    for name in missing:
        report(says.cell_and_no_default(at, name))
    bare = [name for name in ("substance", "unit") if not cells[name]]
    for name in bare:
        report(says.cell_and_no_header(at, name))
    return not missing and not bare


def _period(row: FigureRow, at: At, report: Report) -> Period | None:
    try:
        return parse_period(row.period)
    except NotAPeriod:
        report(says.unreadable_period(at, row.period, meant_period(row.period)))
        return None


def _amount(row: FigureRow, at: At, report: Report) -> Amount | Missing | None:
    amount = amount_of(row.value)
    if amount is None:
        report(says.unreadable_amount(at, row.value, *meant_amount(row.value)))
    return amount
