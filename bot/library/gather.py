"""All fact files of a folder, each held against its own schema; what depends on other files comes later."""

from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError

from bot.library.files import Report, listing, read_text
from bot.library.placed import Placed, placed
from bot.library.plain import Fields, Items, Node, Text, read_plain
from bot.library.problems import files as says
from bot.library.problems import shape
from bot.library.problems.problem import At
from bot.library.schema import PLACE_COLUMNS, WORDS
from bot.library.schema_facts import (
    DisputeEntry,
    FigureFile,
    FigureRow,
    PublisherFile,
    QuestionEntry,
    StatementEntry,
)
from bot.library.sheet import Row, read_sheet

M = TypeVar("M", bound=BaseModel)

_NEEDED: Final = {
    "vocabulary/substances.yaml": "the drugs and crops that figures are about.",
    "vocabulary/measures.yaml": "what is counted.",
    "vocabulary/units.yaml": "the units that figures are in.",
    "vocabulary/estimators.yaml": "whoever makes estimates.",
}
_ROW_NEEDS: Final = {"period": "What the number is about.", "value": "The number."}
_PLACE_NEEDS: Final = {"id": "The code.", "kind": "What sort of place.", "name": "The English name."}
_LISTS: Final = ("aliases", "aliases_es", "not_to_be_confused_with")
_READ: Final = "Fact files stand in vocabulary, vocabulary/places, sources, figures, statements and disputes."


@dataclass
class Sheet:
    """One YAML of figures and the rows of its tables."""

    header: Placed[FigureFile]
    rows: list[tuple[FigureRow, At]] = field(default_factory=list)


@dataclass
class Draft:
    """What a folder of facts says, before one file is held against another."""

    words: dict[str, list[Placed[Any]]] = field(default_factory=lambda: {kind: [] for kind in WORDS})
    publishers: list[Placed[PublisherFile]] = field(default_factory=list)
    sheets: list[Sheet] = field(default_factory=list)
    statements: list[Placed[StatementEntry]] = field(default_factory=list)
    disputes: list[Placed[DisputeEntry]] = field(default_factory=list)
    questions: list[Placed[QuestionEntry]] = field(default_factory=list)
    named: dict[str, set[str]] = field(
        default_factory=lambda: {kind: set() for kind in (*WORDS, "editions", "statements")}
    )
    """Every id of a kind, those of entries that are otherwise wrong included."""
    unread: set[str] = field(default_factory=set)
    """Kinds of which a file could not be read, so that an unknown id need not be the editor's mistake."""


def gather(root: Path, report: Report) -> Draft:
    """Read every fact file under a folder."""
    draft = Draft()
    found = listing(root, report)
    headers: dict[str, Sheet | None] = {}
    tables: list[tuple[str, list[tuple[FigureRow, At]]]] = []
    for name, path in found.items():
        kind = _kind(name)
        if kind is None:
            report(says.file_nobody_reads(At(name), _READ))
        elif name.endswith(".csv"):
            if kind == "places":
                _place_table(path, name, draft, report)
            elif kind == "figures":
                tables.append((name, _figure_table(path, name, report)))
            else:
                report(says.file_nobody_reads(At(name), "Only figures and places are written as tables."))
        elif kind == "figures":
            headers[name] = _header(path, name, report)
        else:
            _document(path, name, kind, draft, report)
    _join(headers, tables, draft, report)
    for name, why in _NEEDED.items():
        if name not in found:
            draft.unread.add(PurePosixPath(name).stem)
            report(says.missing_file(At(name), why))
    if not any(_kind(name) == "places" for name in found):
        draft.unread.add("places")
        report(says.missing_file(At("vocabulary/places"), "a YAML or CSV file of places."))
    if not headers and not tables:
        report(says.no_figures(At("figures")))
    return draft


def _kind(name: str) -> str | None:
    """Return which kind of file stands at a path; ``None`` where none is read."""
    match PurePosixPath(name).parts:
        case ("vocabulary", "places", *_):
            return "places"
        case ("vocabulary", file) if file.removesuffix(".yaml") in WORDS:
            return file.removesuffix(".yaml")
        case (("sources" | "figures" | "statements" | "disputes") as kind, _, *_):
            return str(kind)
        case ("questions.yaml",):
            return "questions"
    return None


def _document(path: Path, name: str, kind: str, draft: Draft, report: Report) -> None:
    """Read one YAML file that is no description of figures."""
    text = read_text(path, name, report)
    node = read_plain(text, name, report) if text is not None else None
    if node is None:
        draft.unread.add("editions" if kind == "sources" else kind)
    elif kind == "sources":
        for part in node.items if isinstance(node, Items) else (node,):
            _note_inside(part, "editions", draft)
            if publisher := _entry(PublisherFile, part, name, report):
                draft.publishers.append(publisher)
    elif kind == "statements":
        _note_inside(node, "statements", draft)
        draft.statements += _inside(node, "statements", StatementEntry, name, report)
    elif kind == "disputes":
        draft.disputes += _inside(node, "disputes", DisputeEntry, name, report)
    elif not isinstance(node, Items):
        draft.unread.add(kind)
        report(shape.expected_shape(At(name, node.line), "a list", "fields"))
    elif kind == "questions":
        entries = (_entry(QuestionEntry, item, name, report) for item in node.items)
        draft.questions += [entry for entry in entries if entry]
    else:
        _vocabulary(node.items, name, kind, draft, report)


def _inside(node: Node, field: str, model: type[M], name: str, report: Report) -> list[Placed[M]]:
    """Read a file that is a list under its one field; a faulty entry does not hide the others."""
    if not isinstance(node, Fields):
        report(shape.expected_shape(At(name, node.line), "fields", "a list"))
        return []
    for other in node.fields.keys() - {field}:
        report(shape.unknown_field(At(name, node.lines[other]), other, [field]))
    entries = node.fields.get(field)
    if not isinstance(entries, Items):
        report(shape.missing_field(At(name, node.line), field, "Its entries follow, each after a hyphen."))
        return []
    read = (_entry(model, item, name, report) for item in entries.items)
    return [entry for entry in read if entry]


def _vocabulary(nodes: tuple[Node, ...], name: str, kind: str, draft: Draft, report: Report) -> None:
    for item in nodes:
        _note_id(item, draft.named[kind])
        if entry := _entry(WORDS[kind], item, name, report):
            draft.words[kind].append(entry)


def _entry(model: type[M], node: Node, name: str, report: Report) -> Placed[M] | None:
    if not isinstance(node, Fields):
        report(shape.expected_shape(At(name, node.line), "fields", "something else"))
        return None
    return placed(model, node, name, report)


def _note_id(node: Node, ids: set[str]) -> None:
    if isinstance(node, Fields) and isinstance(mine := node.fields.get("id"), Text):
        ids.add(mine.text)


def _note_inside(node: Node, field: str, draft: Draft) -> None:
    entries = node.fields.get(field) if isinstance(node, Fields) else None
    for item in entries.items if isinstance(entries, Items) else ():
        _note_id(item, draft.named[field])


def _place_table(path: Path, name: str, draft: Draft, report: Report) -> None:
    text = read_text(path, name, report)
    rows = read_sheet(text, name, report, PLACE_COLUMNS, _PLACE_NEEDS) if text is not None else None
    if rows is None:
        draft.unread.add("places")
        return
    _vocabulary(tuple(_place_node(row) for row in rows), name, "places", draft, report)


def _place_node(row: Row) -> Fields:
    """Return a row of a table of places as the fields that a YAML file would have."""
    line = row.at.line
    fields: dict[str, Node] = {}
    for column, cell in row.cells.items():
        if column in _LISTS:
            fields[column] = Items(tuple(Text(part.strip(), line) for part in cell.split("|")), line)
        else:
            fields[column] = Text(cell, line)
    return Fields(fields, dict.fromkeys(fields, line), line)


def _header(path: Path, name: str, report: Report) -> Sheet | None:
    text = read_text(path, name, report)
    node = read_plain(text, name, report) if text is not None else None
    header = _entry(FigureFile, node, name, report) if node is not None else None
    return Sheet(header) if header else None


def _figure_table(path: Path, name: str, report: Report) -> list[tuple[FigureRow, At]]:
    text = read_text(path, name, report)
    columns = tuple(FigureRow.model_fields)
    found = read_sheet(text, name, report, columns, _ROW_NEEDS) if text is not None else None
    rows = []
    for row in found or ():
        try:
            rows.append((FigureRow.model_validate(row.cells), row.at))
        except ValidationError:
            texts: dict[str, Node] = {name: Text(cell, row.at.line) for name, cell in row.cells.items()}
            placed(FigureRow, Fields(texts, dict.fromkeys(texts, row.at.line), row.at.line), name, report)
    return rows


def _join(
    headers: dict[str, Sheet | None],
    tables: list[tuple[str, list[tuple[FigureRow, At]]]],
    draft: Draft,
    report: Report,
) -> None:
    """Give every table to the YAML beside it of the same name, or to that of the folder it lies in."""
    used = set()
    for name, rows in tables:
        beside = name.removesuffix(".csv") + ".yaml"
        above = str(PurePosixPath(name).parent) + ".yaml"
        owner = beside if beside in headers else above
        if owner not in headers:
            report(says.table_without_description(At(name)))
            continue
        used.add(owner)
        if sheet := headers[owner]:
            sheet.rows += rows
    for name, sheet in headers.items():
        if name not in used:
            report(says.description_without_table(At(name)))
        if sheet:
            draft.sheets.append(sheet)
