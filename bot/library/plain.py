"""Plain YAML: maps, lists and texts, each knowing its line. Nothing is a number, a date or a truth value here.

PyYAML's scanner and parser do the reading; what YAML offers beyond plain words is refused, because it
lets a line mean something else than it shows (anchors, tags) or is easily misread (a # behind a value).
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, cast

import yaml
from yaml.error import Mark
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from bot.library.files import Report
from bot.library.problems import files as says
from bot.library.problems.problem import At

_DEEPEST: Final = 12
_MAYBE_COMMENT: Final = re.compile(r"^[^\S\n]*[^\s#][^\n]*?[^\S\n]#", re.MULTILINE)
_HASH: Final = re.compile(r"(?<=\s)#")
_DIRECTIVE: Final = re.compile(r"^%", re.MULTILINE)
_QUICK: Final = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
"""Written in C wherever there is a wheel of PyYAML: fifty times as fast, and half of compiling was this."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text and its line."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Items:
    """A list and the line it begins in."""

    items: tuple["Node", ...]
    line: int


@dataclass(frozen=True, slots=True)
class Fields:
    """Named fields, the line each name stands in, and the line they begin in."""

    fields: dict[str, "Node"]
    lines: dict[str, int]
    line: int


Node = Text | Items | Fields

_SKIPPED: Final = Text("", 0)
"""Stands for a node that has been reported and says nothing more."""


def read_plain(text: str, name: str, report: Report) -> Node | None:
    """Read a plain YAML text; ``None`` when nothing of it can be used, after reporting why."""
    if "\t" in text:
        report(says.tab_character(At(name, text.count("\n", 0, text.index("\t")) + 1)))
        return None
    if match := _DIRECTIVE.search(text):
        report(says.several_documents(At(name, text.count("\n", 0, match.start()) + 1)))
        return None
    builder = _Builder(text, name, report)
    try:
        node = builder.document(yaml.parse(text, Loader=_QUICK))
    except (yaml.YAMLError, ValueError) as error:
        _report_broken(_explained(text, error), name, report)
        return None
    except _TooDeep as error:
        report(says.too_deep(At(name, error.line)))
        return None
    builder.report_comments()
    return node


_TROUBLES: Final[tuple[tuple[str, str], ...]] = (
    ("expected <block end>, but found '<scalar>'", "something follows the closing quote"),
    ("expected <block end>", "this line is not indented like the lines it belongs to"),
    ("expected ',' or ']'", "a [ is opened and not closed"),
    ("unknown escape character", "a \\ means something in double quotes; use single quotes"),
    (
        "sequence entries are not allowed",
        "a list begins in the line of its field; give each entry its own line",
    ),
    ("could not find expected ':'", "this line is neither a field nor an entry of a list"),
)
"""What the parser says, and what that means to an editor."""


def _explained(text: str, error: Exception) -> Exception:
    """Return what the parser written in Python says of a broken text, for it tells more than the quick one.

    It takes ever longer over brackets in brackets, so that beyond any depth of ours the quick one's words stand.
    """
    depth = 0
    try:
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            depth += _deeper(event)
            if depth > _DEEPEST:
                break
    except yaml.YAMLError as told:
        return told
    except ValueError:
        # An escape for a character that does not exist: the quick one knows it for what it is.
        return error
    return error


def _start(event: Event) -> Mark:
    """Return where a parsed event begins; only an event made by hand has no such mark."""
    return cast("Mark", event.start_mark)


def _end(event: Event) -> Mark:
    """Return where a parsed event ends."""
    return cast("Mark", event.end_mark)


def _deeper(event: Event) -> int:
    """Return by how many levels an event leads into lists and maps: one, none, or one out of them."""
    if isinstance(event, SequenceStartEvent | MappingStartEvent):
        return 1
    return -1 if isinstance(event, SequenceEndEvent | MappingEndEvent) else 0


def _report_broken(error: Exception, name: str, report: Report) -> None:
    """Put the parser's complaint in an editor's words where it has one cause, else pass its words on."""
    if not isinstance(error, yaml.MarkedYAMLError):
        report(says.broken_yaml(At(name), "it is no YAML"))
        return
    mark = error.problem_mark or error.context_mark
    at = At(name, mark.line + 1 if mark is not None else 0)
    trouble, context = str(error.problem or ""), str(error.context or "")
    if "mapping values are not allowed" in trouble:
        report(says.second_colon(at))
    elif "unexpected end of stream" in trouble and "quoted" in context and error.context_mark is not None:
        report(says.open_quote(At(name, error.context_mark.line + 1)))
    elif match := re.search(r"found character ['\"](.)['\"] that cannot start", trouble):
        report(says.quote_needed(at, match[1]))
    elif "expected a comment or a line break" in trouble:
        report(says.quote_needed(at, "> or |"))
    elif "anchor" in context or "alias" in context:
        report(says.quote_needed(at, "& or *"))
    else:
        meant = next((words for sign, words in _TROUBLES if sign in trouble), trouble or "it is no YAML")
        report(says.broken_yaml(at, meant))


class _TooDeep(Exception):
    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


@dataclass
class _Builder:
    """Turns the parser's events into nodes."""

    source: str
    name: str
    report: Report
    quoted: list[tuple[int, int]] = field(default_factory=list)
    """Where texts stand in which a # is just a #: from, to."""

    def document(self, events: Iterator[Event]) -> Node | None:
        node: Node | None = None
        for event in events:
            if isinstance(event, DocumentStartEvent):
                if node is not None:
                    self.report(says.several_documents(self._at(event)))
                    return None
                first = next(events)
                node = self._node(first, events, 0, in_brackets=False)
            elif isinstance(event, StreamEndEvent):
                break
        if node is None or (isinstance(node, Text) and not node.text):
            self.report(says.empty_file(At(self.name)))
            return None
        return node

    def report_comments(self) -> None:
        """Report a # that begins a comment behind a value."""
        starts = [start for start, _ in self.quoted]
        for line in _MAYBE_COMMENT.finditer(self.source):
            end = self.source.find("\n", line.start())
            for mark in _HASH.finditer(self.source, line.end() - 1, end if end >= 0 else len(self.source)):
                nearest = bisect_right(starts, mark.start()) - 1
                if nearest < 0 or mark.start() >= self.quoted[nearest][1]:
                    number = self.source.count("\n", 0, mark.start()) + 1
                    self.report(says.comment_after_value(At(self.name, number)))
                    break

    def _at(self, event: Event) -> At:
        return At(self.name, _start(event).line + 1)

    def _node(self, event: Event, events: Iterator[Event], depth: int, *, in_brackets: bool) -> Node:
        line = _start(event).line + 1
        if depth > _DEEPEST:
            raise _TooDeep(line)
        if not isinstance(event, ScalarEvent | SequenceStartEvent | MappingStartEvent):
            mark = event.anchor if isinstance(event, AliasEvent) else ""
            self.report(says.anchor_or_alias(self._at(event), f"*{mark}"))
            return Text("", line)
        self._refuse_extras(event)
        if isinstance(event, ScalarEvent):
            return self._text(event)
        if in_brackets:
            self.report(says.nested_list(self._at(event)))
            self._skip(events)
            return _SKIPPED
        if isinstance(event, MappingStartEvent) and event.flow_style:
            self.report(says.flow_map(self._at(event)))
        inside = bool(event.flow_style)
        if isinstance(event, SequenceStartEvent):
            items = []
            for following in events:
                if isinstance(following, SequenceEndEvent):
                    break
                item = self._node(following, events, depth + 1, in_brackets=inside)
                if item is not _SKIPPED:
                    items.append(item)
            return Items(tuple(items), line)
        return self._fields(line, events, depth, in_brackets=inside)

    def _skip(self, events: Iterator[Event]) -> None:
        """Pass over the rest of a list or map that has been reported."""
        depth = 1
        while depth:
            event = next(events)
            if depth > _DEEPEST:
                raise _TooDeep(_start(event).line + 1)
            depth += _deeper(event)

    def _refuse_extras(self, event: ScalarEvent | SequenceStartEvent | MappingStartEvent) -> None:
        if event.anchor:
            self.report(says.anchor_or_alias(self._at(event), f"&{event.anchor}"))
        if event.tag:
            tag = re.search(r"!\S*", self.source[_start(event).index :])
            self.report(says.yaml_tag(self._at(event), tag[0] if tag else "This"))

    def _text(self, event: ScalarEvent) -> Text:
        if event.style:
            start: int = _start(event).index
            if event.style in "|>":
                # The words after the | are YAML's still, so a # there is a comment.
                start = max(self.source.find("\n", start), start)
            self.quoted.append((start, _end(event).index))
        value = event.value
        return Text(value.rstrip("\n") if event.style in ("|", ">") else value, _start(event).line + 1)

    def _fields(self, line: int, events: Iterator[Event], depth: int, *, in_brackets: bool) -> Fields:
        fields: dict[str, Node] = {}
        lines: dict[str, int] = {}
        for event in events:
            if isinstance(event, MappingEndEvent):
                break
            key = self._node(event, events, depth + 1, in_brackets=True)
            value = self._node(next(events), events, depth + 1, in_brackets=in_brackets)
            name = key.text if isinstance(key, Text) else "[...]"
            if name in fields:
                self.report(says.repeated_field(At(self.name, key.line), name, lines[name]))
                continue
            fields[name] = value
            lines[name] = key.line
        return Fields(fields, lines, line)
