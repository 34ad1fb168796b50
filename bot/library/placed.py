"""Entries that still know where in which file they, and each of their fields, stand."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.library.fields import ID_FORM, PLACE_FORM
from bot.library.files import Report
from bot.library.plain import Fields, Items, Node, Text
from bot.library.problems import shape
from bot.library.problems.problem import At, Problem
from bot.library.schema_words import PlaceEntry

M = TypeVar("M", bound=BaseModel)
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Placed(Generic[M]):
    """An entry that keeps to its schema, with the node it was read from."""

    entry: M
    node: Node
    file: str

    @property
    def at(self) -> At:
        """Where the entry begins."""
        return At(self.file, self.node.line)

    def where(self, *path: str | int) -> At:
        """Return where a field, or a part of one, stands; the entry itself where it is left out."""
        return _where(self.node, path, self.file)

    def part(self, entry: BaseModel, *path: str | int) -> "Placed[Any]":
        """Return a part of this entry as an entry of its own."""
        return Placed(entry, _node(self.node, path)[0], self.file)


def placed(model: type[M], node: Node, file: str, report: Report) -> Placed[M] | None:
    """Hold a node against its schema; ``None`` after reporting every field that does not keep to it."""
    found = _plain(node)
    _report_whitespace(node, file, report)
    try:
        return Placed(model.model_validate(found), node, file)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            report(_problem(detail, model, node, file))
        return None


def _plain(node: Node) -> Any:
    """Return the bare texts of a node; a blank field is one that is left out."""
    if isinstance(node, Text):
        return node.text.strip()
    if isinstance(node, Items):
        return [_plain(item) for item in node.items]
    return {
        name: _plain(child)
        for name, child in node.fields.items()
        if not (isinstance(child, Text) and not child.text.strip())
    }


def _report_whitespace(node: Node, file: str, report: Report) -> None:
    if isinstance(node, Fields):
        for name, child in node.fields.items():
            if isinstance(child, Text) and child.text != child.text.strip():
                report(shape.stray_whitespace(At(file, child.line), name))
            else:
                _report_whitespace(child, file, report)
    elif isinstance(node, Items):
        for item in node.items:
            _report_whitespace(item, file, report)


def _node(node: Node, path: Path) -> tuple[Node, int]:
    """Follow a path as far as it goes; return the node there and the line its name stands in."""
    line = node.line
    for step in path:
        if isinstance(node, Fields) and step in node.fields:
            line = node.lines[str(step)]
            node = node.fields[str(step)]
            if isinstance(node, Items) and not node.items:
                line = node.line
        elif isinstance(node, Items) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
            line = node.line
        else:
            break
    return node, line


def _where(node: Node, path: Path, file: str) -> At:
    return At(file, _node(node, path)[1])


_FOUND: Final[tuple[tuple[type, str], ...]] = ((str, "a text"), (list, "a list"), (dict, "fields"))


def _shape(value: object) -> str:
    return next((called for kind, called in _FOUND if isinstance(value, kind)), "nothing")


_WANTED: Final = {
    "string_type": "a text",
    "tuple_type": "a list",
    "list_type": "a list",
    "model_type": "fields",
    "model_attributes_type": "fields",
}


def _problem(detail: ErrorDetails, model: type[BaseModel], node: Node, file: str) -> Problem:
    """Put one complaint of the schema in an editor's words."""
    path: Path = detail["loc"]
    at = _where(node, path, file)
    kind = detail["type"]
    name = next((str(step) for step in reversed(path) if isinstance(step, str)), "")
    owner = _model_at(model, path[:-1])
    if kind == "extra_forbidden":
        return shape.unknown_field(at, name, owner.model_fields)
    if kind == "missing":
        return shape.missing_field(at, name, owner.model_fields[name].description or "")
    if kind in _WANTED:
        return shape.expected_shape(at, _WANTED[kind], _shape(detail["input"]))
    text = str(detail["input"])
    if kind == "literal_error":
        return shape.not_one_of(at, name, text, _allowed(detail))
    if kind == "string_pattern_mismatch":
        if name not in ("id", "publisher"):
            return shape.badly_written(at, name, text, owner.model_fields[name].description or "")
        return shape.not_an_id(at, text, PLACE_FORM if owner is PlaceEntry else ID_FORM)
    if kind == "too_short":
        return shape.missing_field(at, name, "At least one entry is needed.")
    return shape.badly_written(at, name, text, f"{detail['msg']}.")


def _allowed(detail: ErrorDetails) -> Iterable[str]:
    expected = str(detail.get("ctx", {}).get("expected", ""))
    words = expected.replace(" or ", ", ").split(", ")
    return [word.strip("'") for word in words if word != "''"]


def _model_at(model: type[BaseModel], path: Path) -> type[BaseModel]:
    """Return the model that a path through the fields ends in."""
    for step in path:
        if isinstance(step, str) and step in model.model_fields:
            inner = _inner(model.model_fields[step].annotation)
            model = inner or model
    return model


def _inner(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for argument in getattr(annotation, "__args__", ()):
        if inner := _inner(argument):
            return inner
    return None
