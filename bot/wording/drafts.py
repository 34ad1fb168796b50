"""A reply while it is being written: lines with their weight and sources, fitted to the room there is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final

from bot.values.fact import Edition, Figure, Statement
from bot.values.query import Candidate
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
    """A whole sentence or more, with the pages its figures stand on."""

    text: str
    weight: Weight = Weight.MUST
    cites: tuple[tuple[Edition, str], ...] = ()


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

    def finish(self, voice: Voice, read_as: str, facts_version: str) -> Reply:
        """Drop what finds no room, most dispensable first and never in part, and cite what stays."""
        room = self.room - len(self.headline.text) - len(read_as) - 1
        lines, caveats = _fitted(self.lines, self.caveats[:_CAVEATS_KEPT], room)
        reply = self._reply(voice, read_as, facts_version, lines, caveats)
        while len(reply.text()) > _WHOLE and (shorter := _without_least(lines, caveats)) is not None:
            lines, caveats = shorter
            reply = self._reply(voice, read_as, facts_version, lines, caveats)
        return reply

    def _reply(
        self, voice: Voice, read_as: str, facts_version: str, lines: Sequence[Line], caveats: Sequence[Line]
    ) -> Reply:
        return Reply(
            language=voice.language,
            headline=self.headline.text,
            lines=tuple(kept.text for kept in lines),
            read_as=read_as,
            caveats=tuple(kept.text for kept in caveats),
            citations=tuple(_citations(voice, [self.headline, *lines, *caveats])),
            choices=self.choices,
            facts_version=facts_version,
        )


def _without_least(lines: Sequence[Line], caveats: Sequence[Line]) -> tuple[list[Line], list[Line]] | None:
    """Return what is left without the most dispensable line that cites something; ``None`` where all must stay."""
    citing = [kept for kept in lines if kept.cites and kept.weight is not Weight.MUST]
    if not citing:
        return None
    least = max(reversed(citing), key=lambda kept: kept.weight)
    return [kept for kept in lines if kept is not least], list(caveats)


def _fitted(lines: Sequence[Line], caveats: Sequence[Line], room: int) -> tuple[list[Line], list[Line]]:
    kept = list(enumerate([*lines, *caveats]))
    while sum(len(kept_line.text) + 1 for _, kept_line in kept) > room:
        droppable = [item for item in kept if item[1].weight is not Weight.MUST]
        if not droppable:
            break
        kept.remove(max(droppable, key=lambda item: (item[1].weight, item[0])))
    return (
        [kept_line for number, kept_line in kept if number < len(lines)],
        [kept_line for number, kept_line in kept if number >= len(lines)],
    )


def _citations(voice: Voice, lines: Iterable[Line]) -> Iterable[Citation]:
    places: dict[str, tuple[Edition, list[str]]] = {}
    for kept in lines:
        for edition, where in kept.cites:
            _, wheres = places.setdefault(edition.id, (edition, []))
            if where and where not in wheres:
                wheres.append(where)
    return [cite(voice, edition, wheres) for edition, wheres in places.values()]
