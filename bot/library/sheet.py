"""CSV tables: rows of named cells, each row knowing its line. A blank cell is the same as no cell."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from bot.library.files import Report
from bot.library.problems import files as says
from bot.library.problems import shape
from bot.library.problems.problem import At


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its cells by column, blank ones left out."""

    cells: dict[str, str]
    at: At


def read_sheet(
    text: str, name: str, report: Report, columns: Sequence[str], required: dict[str, str]
) -> list[Row] | None:
    """Read a table; ``None`` when its header cannot be used, after reporting why.

    ``required`` gives the meaning of each column that has to be there.
    """
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows: list[Row] = []
    header: list[str] | None = None
    line = 1
    try:
        for cells in reader:
            at = At(name, line)
            line = reader.line_num + 1
            if not any(cells):
                continue
            if header is None:
                header = cells
                if not _usable_header(header, at, report, columns, required):
                    return None
            elif len(cells) != len(header):
                report(shape.wrong_number_of_cells(at, len(cells), len(header)))
            else:
                rows.append(_row(header, cells, at, report))
    except csv.Error as error:
        report(shape.broken_table(At(name, line), str(error)))
    if header is None:
        report(says.empty_file(At(name)))
        return None
    return rows


def _row(header: list[str], cells: list[str], at: At, report: Report) -> Row:
    kept: dict[str, str] = {}
    for column, cell in zip(header, cells, strict=True):
        if not cell:
            continue
        if cell[0].isspace() or cell[-1].isspace():
            report(shape.stray_whitespace(at, column))
            cell = cell.strip()  # noqa: PLW2901
        if "\t" in cell:
            report(says.tab_character(at))
        if cell:
            kept[column] = cell
    return Row(kept, at)


def _usable_header(
    header: list[str], at: At, report: Report, columns: Sequence[str], required: dict[str, str]
) -> bool:
    if len(header) == 1 and len(required) > 1:
        for mark, called in ((";", "semicolons"), ("\t", "tabs"), ("|", "upright strokes")):
            if mark in header[0]:
                report(shape.wrong_separator(at, called))
                return False
    usable = True
    for number, column in enumerate(header):
        if column not in columns:
            report(shape.unknown_column(at, column, columns))
            usable = False
        elif column in header[:number]:
            report(shape.repeated_column(at, column))
            usable = False
    for column, meaning in required.items():
        if column not in header:
            report(shape.missing_column(at, column, meaning))
            usable = False
    return usable
