"""What a question's words are, before anyone decides what it asks: names, periods, cues, and the unexplained."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from bot.reading.knowledge import Knowledge
from bot.reading.lexicon import Fix, Name, singular
from bot.reading.periods import Role, Timing, find_timings, short_year
from bot.reading.tongues import language_of
from bot.values.period import year
from bot.values.query import Correction, Step
from bot.values.question import Language, Question
from bot.values.text import Word, words

LONGEST = 150
"""Words heard of one message. A question is shorter; a draft is not a question."""

_GAP = "\0"


class Found(NamedTuple):
    """Names found at one place of the question, all of one kind: ``ids`` are what the words can stand for."""

    ids: tuple[str, ...]
    words: str
    start: int
    end: int
    first: int
    last: int


@dataclass(frozen=True)
class Heard:
    """A question taken apart."""

    question: Question
    language: Language
    words: tuple[Word, ...]
    timings: tuple[Timing, ...]
    found: dict[str, tuple[Found, ...]]
    cues: frozenset[str]
    refusals: tuple[tuple[str, str], ...]
    unexplained: tuple[str, ...]
    numbers: tuple[Word, ...]
    corrected: tuple[Correction, ...]
    doubtful: tuple[tuple[str, tuple[str, ...]], ...]
    """Words that may be a slip for several others, with those."""
    confused: tuple[tuple[str, tuple[Name, ...]], ...]
    """Words that are easily taken for one of our names and are none."""
    too_long: bool
    steps: tuple[Step, ...] = field(default=())

    def of(self, kind: str) -> tuple[Found, ...]:
        """Return what was found of one kind."""
        return self.found.get(kind, ())


def hear(question: Question, knowledge: Knowledge) -> Heard:
    """Take a question apart. Total on any text, and never slower than linear in its length."""
    heard = words(question.text[: LONGEST * 40])
    too_long = len(heard) > LONGEST
    heard = heard[:LONGEST]
    timings = _with_short_years(heard, find_timings(heard, question.text, question.today), question.today)
    timed = {position for timing in timings for position in range(timing.first, timing.last)}
    lexicon = knowledge.lexicon

    pieces: list[str] = []
    origins: list[int] = []
    fixes: dict[int, Fix] = {}
    doubtful: list[tuple[str, tuple[str, ...]]] = []
    for position, word in enumerate(heard):
        read: tuple[str, ...] = (word.text,)
        if position in timed:
            read = (_GAP,)
        else:
            found = lexicon.fix(word.text)
            if len(found) == 1:
                fixes[position] = found[0]
                read = found[0].read
            elif found:
                doubtful.append((word.text, tuple(" ".join(fix.read) for fix in found)))
        pieces += read
        origins += [position] * len(read)

    by_kind: dict[str, list[Found]] = {}
    explained: set[int] = set(timed)
    used: set[int] = set()
    refusals: list[tuple[str, str]] = []
    for mention in lexicon.mentions(pieces):
        first, last = origins[mention.first], origins[mention.last - 1] + 1
        start, end = heard[first].start, heard[last - 1].end
        told = question.text[start:end]
        kinds: dict[str, list[str]] = {}
        for name in mention.names:
            kinds.setdefault(name.kind, []).append(name.id)
        for kind, ids in kinds.items():
            by_kind.setdefault(kind, []).append(Found(tuple(ids), told, start, end, first, last))
            if kind == "refusal":
                refusals += [(identity, told) for identity in ids]
        explained.update(range(first, last))
        used.update(range(first, last))

    numbers = tuple(
        word
        for position, word in enumerate(heard)
        if position not in timed and word.text[0].isdigit() and position not in used
    )
    confused = tuple(
        (question.text[word.start : word.end], lexicon.confusable[singular(word.text)])
        for position, word in enumerate(heard)
        if position not in used and singular(word.text) in lexicon.confusable
    )
    unexplained = tuple(
        question.text[word.start : word.end]
        for position, word in enumerate(heard)
        if position not in explained and word.text[0].isalpha() and len(word.text) > 1
    )
    corrected = tuple(
        Correction(
            typed=question.text[heard[at].start : heard[at].end],
            read=" ".join(map(lexicon.written, fix.read)),
        )
        for at, fix in fixes.items()
        if at in used
    )
    found_kinds = {kind: tuple(found) for kind, found in by_kind.items()}
    return Heard(
        question=question,
        language=question.language or language_of(question.text, heard),
        words=heard,
        timings=timings,
        found=found_kinds,
        cues=frozenset(identity for each in by_kind.get("cue", ()) for identity in each.ids),
        refusals=tuple(refusals),
        unexplained=unexplained,
        numbers=numbers,
        corrected=corrected,
        doubtful=tuple(doubtful),
        confused=confused,
        too_long=too_long,
        steps=tuple(_told(heard, timings, found_kinds, corrected, unexplained, question.text)),
    )


def _with_short_years(heard: Sequence[Word], timings: tuple[Timing, ...], today: date) -> tuple[Timing, ...]:
    """Read a bare '21' as a year where the question names no other period and counts nothing."""
    if timings or len(heard) > 6:  # noqa: PLR2004
        return timings
    for position, word in enumerate(heard):
        number = short_year(word.text, today)
        before = heard[position - 1].text if position else ""
        if number is not None and before not in {"top", "number", "no", "row"} and position:
            return (Timing(position, position + 1, Role.AT, year(number)),)
    return timings


def _told(
    heard: Sequence[Word],
    timings: Sequence[Timing],
    found: dict[str, tuple[Found, ...]],
    corrected: Sequence[Correction],
    unexplained: Sequence[str],
    text: str,
) -> list[Step]:
    steps = [Step(did="words", found=" ".join(word.text for word in heard))]
    for timing in timings:
        told = text[heard[timing.first].start : heard[timing.last - 1].end]
        named = timing.period.code if timing.period else f"{timing.years[0] or ''}..{timing.years[1] or ''}"
        steps.append(Step(did="period", found=f"{told!r} is {timing.role} {named}"))
    steps += [Step(did="corrected", found=f"{each.typed!r} read as {each.read!r}") for each in corrected]
    for kind, names in sorted(found.items()):
        if kind != "filler":
            steps += [Step(did=kind, found=f"{each.words!r} is {' or '.join(each.ids)}") for each in names]
    if unexplained:
        steps.append(Step(did="unexplained", found=", ".join(unexplained)))
    return steps
