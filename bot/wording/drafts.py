"""A reply while it is being written: lines with their weight and sources, fitted to the room there is."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import Final, NamedTuple

from bot.values.chart import Chart
from bot.values.fact import Edition, Figure, Statement
from bot.values.reading import Candidate
from bot.values.reply import Citation, Reply
from bot.wording.citations import cite
from bot.wording.phrases import listed
from bot.wording.voice import Voice

ROOM: Final = 599
"""Characters before the citations of any answer, fewer than 600: what a phone shows without scrolling."""

_CAVEATS_KEPT: Final = 3
_MOST_NAMED: Final = 4
"""So many of the lines that found no room are named by what they are about, and the others by their number."""

_MOST: Final = 3900
"""Characters that no message of text can pass by much."""

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

    ``brief`` says the same in fewer words, for a reply that would otherwise lose a line; it may have a brief too.
    """

    text: str
    weight: Weight = Weight.MUST
    cites: tuple[tuple[Edition, str], ...] = ()
    brief: "Line | None" = None
    loss: int = 1
    """How much is lost by saying the brief instead: of several lines the one that loses least is shortened first."""
    subject: str = ""
    """What the line is about, to be named as held where the line itself finds no room."""


def line(text: str, weight: Weight = Weight.MUST, *cited: Figure | Statement) -> Line:
    """Return a line that cites the pages of these figures and statements."""
    return Line(text, weight, tuple((source.edition, source.where) for source in cited))


def shortening(told: Sequence[Line]) -> Line:
    """Return the first of these lines, which say the same in fewer and fewer words, each with the next for its brief.

    The further down, the more is lost: a line gives up its second wording before another gives up its third.
    """
    *longer, made = told
    for loss, each in reversed(list(enumerate(longer, 1))):
        if len(each.text) > len(made.text):
            made = replace(each, brief=made, loss=loss)
        elif made.brief is None:
            made = each
    return made


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

    def finish(
        self, voice: Voice, read_as: str, facts_version: str, read_as_brief: Callable[[], str] | None = None
    ) -> Reply:
        """Drop what finds no room, most dispensable first and never in part, and cite what stays.

        How the question was read is said in fewer words (``read_as_brief``) before anything that matters goes.
        """
        lines = {told.text: told for told in reversed(self.lines)}.values()
        kept = [_Kept(told, is_caveat=False) for told in reversed(list(lines))]
        kept += [_Kept(told, is_caveat=True) for told in self.caveats[:_CAVEATS_KEPT]]
        while self._length(self._with_rest_named(voice, kept), read_as) > self.room:
            fewer = _without_least(kept, [one for one in kept if one.line.weight > Weight.MIDDLE])
            if fewer is None and read_as_brief is not None:
                read_as, read_as_brief = read_as_brief(), None
                continue
            fewer = fewer or _shorter(kept)
            if fewer is None:
                break
            kept = fewer
        kept = self._with_rest_named(voice, kept)
        reply = self._reply(voice, read_as, facts_version, kept)
        while len(reply.text()) > _WHOLE and (fewer := _with_fewer_sources(kept)) is not None:
            kept = fewer
            reply = self._reply(voice, read_as, facts_version, kept)
        if self.in_full and len(reply.text()) > _MOST:
            # What a desk must know goes before the licences of many pages, which the table has.
            reply = self._reply(voice, read_as, facts_version, kept, briefly=True)
        return reply

    def _with_rest_named(self, voice: Voice, kept: list["_Kept"]) -> list["_Kept"]:
        """Add a line that names what is held and found no room, so that nothing is lost silently."""
        shown = {one.line.subject for one in kept}
        rest = [told.subject for told in self.lines if told.subject and told.subject not in shown]
        if not rest:
            return kept
        named = list(dict.fromkeys(rest))
        if (others := len(named) - _MOST_NAMED) > 1:
            named[_MOST_NAMED:] = [voice.say(f"{others} others", f"otras {others}")]
        told = listed(voice, named)
        text = voice.say(f"Also held: {told}.", f"También tenemos: {told}.")
        after = sum(not one.is_caveat for one in kept)
        return [*kept[:after], _Kept(Line(text), is_caveat=False), *kept[after:]]

    def _length(self, kept: Sequence["_Kept"], read_as: str) -> int:
        texts = [self.headline.text, *(one.line.text for one in kept), *([read_as] if read_as else [])]
        return len("\n".join(texts))

    def _reply(
        self,
        voice: Voice,
        read_as: str,
        facts_version: str,
        kept: Sequence["_Kept"],
        *,
        briefly: bool = False,
    ) -> Reply:
        in_full = self.in_full and not briefly
        return Reply(
            language=voice.language,
            headline=self.headline.text,
            lines=tuple(one.line.text for one in kept if not one.is_caveat),
            read_as=read_as,
            caveats=tuple(one.line.text for one in kept if one.is_caveat),
            citations=tuple(_citations(voice, [self.headline, *(one.line for one in kept)], in_full=in_full)),
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
    """Let the line that loses least by it, the last of these, be said in fewer words."""
    able = [(-one.line.loss, number) for number, one in enumerate(kept) if one.line.brief is not None]
    if not able:
        return None
    _, number = max(able)
    brief = kept[number].line.brief or kept[number].line
    return [*kept[:number], kept[number]._replace(line=brief), *kept[number + 1 :]]


def _citations(voice: Voice, lines: Iterable[Line], *, in_full: bool) -> Iterable[Citation]:
    places: dict[str, tuple[Edition, list[str]]] = {}
    for kept in lines:
        for edition, where in kept.cites:
            _, wheres = places.setdefault(edition.id, (edition, []))
            if where and where not in wheres:
                wheres.append(where)
    return [cite(voice, edition, wheres, in_full=in_full) for edition, wheres in places.values()]
