"""A reply while it is being written: lines with their weight and sources, fitted to the room there is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final, NamedTuple

from bot.values.chart import Chart
from bot.values.fact import Edition, Figure, Statement
from bot.values.reading import Candidate
from bot.values.reply import Citation, Reply
from bot.wording.citations import cite
from bot.wording.voice import Voice

ROOM: Final = 600
"""Characters before the citations of an ordinary answer: what a phone shows without scrolling."""

_CAVEATS_KEPT: Final = 3

_WHOLE: Final = 2750
"""Characters of a whole reply, links and next questions included: what one Slack message carries with ease."""


class Weight(IntEnum):
    """How much a line matters: where room is short the highest number goes first, whole."""

    MUST = 0
    HIGH = 1
    MIDDLE = 2
    LOW = 3
    SPARE = 4


@dataclass(frozen=True, slots=True)
class Line:
    """A whole sentence or more, with the pages its figures stand on.

    ``brief`` says the same in fewer words, for a reply that would otherwise lose a line.
    """

    text: str
    weight: Weight = Weight.MUST
    cites: tuple[tuple[Edition, str], ...] = ()
    brief: "Line | None" = None


def line(text: str, weight: Weight = Weight.MUST, *cited: Figure | Statement) -> Line:
    """Return a line that cites the pages of these figures and statements."""
    return Line(text, weight, tuple((source.edition, source.where) for source in cited))


@dataclass(slots=True)
class Draft:
    """A reply in the making. Lines and caveats stand in reading order; caveats come after the lines."""

    headline: Line
    lines: list[Line] = field(default_factory=list)
    caveats: list[Line] = field(default_factory=list)
    choices: tuple[Candidate, ...] = ()
    room: int = ROOM
    in_full: bool = False
    """Whether sources are cited in full."""
    table: str = ""
    chart: Chart | None = None

    def finish(self, voice: Voice, read_as: str, facts_version: str) -> Reply:
        """Drop what finds no room, most dispensable first and never in part, and cite what stays."""
        lines = {told.text: told for told in reversed(self.lines)}.values()
        kept = [_Kept(told, is_caveat=False) for told in reversed(list(lines))]
        kept += [_Kept(told, is_caveat=True) for told in self.caveats[:_CAVEATS_KEPT]]
        room = self.room - len(self.headline.text) - len(read_as) - 1
        while sum(len(one.line.text) + 1 for one in kept) > room and (fewer := _shorter(kept)) is not None:
            kept = fewer
        reply = self._reply(voice, read_as, facts_version, kept)
        while len(reply.text()) > _WHOLE and (fewer := _with_fewer_sources(kept)) is not None:
            kept = fewer
            reply = self._reply(voice, read_as, facts_version, kept)
        return reply

    def _reply(self, voice: Voice, read_as: str, facts_version: str, kept: Sequence["_Kept"]) -> Reply:
        return Reply(
            language=voice.language,
            headline=self.headline.text,
            lines=tuple(one.line.text for one in kept if not one.is_caveat),
            read_as=read_as,
            caveats=tuple(one.line.text for one in kept if one.is_caveat),
            citations=tuple(
                _citations(voice, [self.headline, *(one.line for one in kept)], in_full=self.in_full)
            ),
            choices=self.choices,
            facts_version=facts_version,
            table=self.table,
            chart=self.chart,
        )


class _Kept(NamedTuple):
    """A line that is still in the reply."""

    line: Line
    is_caveat: bool


def _shorter(kept: list[_Kept]) -> list[_Kept] | None:
    """Give up the least that makes room: what is dispensable, then history, then a line; ``None`` where all must stay."""
    spare = [one for one in kept if one.line.weight > Weight.HIGH]
    return _without_least(kept, spare) or _with_one_brief(kept) or _without_least(kept, _droppable(kept))


def _with_fewer_sources(kept: list[_Kept]) -> list[_Kept] | None:
    """Give up the least that takes sources with it: history first, then a line that cites something."""
    citing = [one for one in _droppable(kept) if one.line.cites]
    return _with_one_brief(kept) or _without_least(kept, citing)


def _droppable(kept: Sequence[_Kept]) -> list[_Kept]:
    return [one for one in kept if one.line.weight is not Weight.MUST]


def _without_least(kept: Sequence[_Kept], candidates: Sequence[_Kept]) -> list[_Kept] | None:
    """Drop the last of the least weighty candidates, whole."""
    if not candidates:
        return None
    least = max(reversed(candidates), key=lambda one: one.line.weight)
    return [one for one in kept if one is not least]


def _with_one_brief(kept: Sequence[_Kept]) -> list[_Kept] | None:
    """Let the last line that can be said in fewer words be said so."""
    for number in range(len(kept) - 1, -1, -1):
        brief = kept[number].line.brief
        if brief is not None:
            return [*kept[:number], kept[number]._replace(line=brief), *kept[number + 1 :]]
    return None


def _citations(voice: Voice, lines: Iterable[Line], *, in_full: bool) -> Iterable[Citation]:
    places: dict[str, tuple[Edition, list[str]]] = {}
    for kept in lines:
        for edition, where in kept.cites:
            _, wheres = places.setdefault(edition.id, (edition, []))
            if where and where not in wheres:
                wheres.append(where)
    return [cite(voice, edition, wheres, in_full=in_full) for edition, wheres in places.values()]
