"""A question with its slips written right, so that whatever looks at its text reads it as it was meant."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any, NamedTuple, get_args

from bot.reading.hearing import Heard
from bot.reading.knowledge import Knowledge
from bot.reading.messages.listening import Listener
from bot.reading.scrutiny.misread import made_by_slips
from bot.reading.spelling.mending import Typed, mend
from bot.reading.spelling.names import Fix
from bot.reading.spelling.odds import Odds
from bot.values.model import Value
from bot.values.question import Language, Question
from bot.values.reading import Correction, Reading, Step, Unclear, Understood
from bot.values.slot import Slot
from bot.values.text import folded


class _Piece(NamedTuple):
    """Where a word was typed, and how much further everything behind it stands where it is written right."""

    start: int
    end: int
    shift: int


class Respelt(NamedTuple):
    """A question with its slips written right, and where they were typed."""

    question: Question
    typed: str
    pieces: tuple[_Piece, ...]
    corrected: tuple[Correction, ...]
    mended: frozenset[str]
    """The words that were mended, as they stand in the question."""
    is_settled: bool
    """Whether no word of it may be a slip any more, nor be taken for another."""

    def read(
        self, hear: Callable[[Question], Heard], read: Callable[[Question], Reading], knowledge: Knowledge
    ) -> Reading | None:
        """Read it; ``None`` where nothing makes sense of it, or only a slip makes a name of a word."""
        reading = read(self.question)
        if isinstance(reading, Unclear):
            return self._told(reading)
        if not isinstance(reading, Understood) or made_by_slips(
            hear(self.question), reading.query, knowledge, self.mended
        ):
            return None
        return self._told(reading)

    def _told(self, reading: Understood | Unclear) -> Reading:
        """Return a reading of it as one of what was typed: its words and spans, and what was corrected."""
        steps = tuple(
            Step(did="corrected", found=f"{each.typed!r} read as {each.read!r}") for each in self.corrected
        )
        told = {
            "corrected": (*self.corrected, *reading.corrected),
            "steps": (*reading.steps[:1], *steps, *reading.steps[1:]) if reading.steps else (),
        }
        if isinstance(reading, Understood):
            return reading.model_copy(update={**told, "query": self._typed(reading.query)})
        return reading.model_copy(update=told)

    def _typed(self, part: Any) -> Any:
        if isinstance(part, Slot):
            if not part.end:
                return part
            start, end = self._back(part.start, last=False), self._back(part.end, last=True)
            return part.model_copy(update={"start": start, "end": end, "words": self.typed[start:end]})
        if isinstance(part, tuple):
            return tuple(map(self._typed, part))
        if isinstance(part, Value):
            fields = {name: self._typed(getattr(part, name)) for name in type(part).model_fields}
            return part.model_copy(update=fields)
        return part

    def _back(self, at: int, *, last: bool) -> int:
        """Return where in what was typed a place of the text lies; within a word that was mended its first or last letter."""
        shift = 0
        for piece in self.pieces:
            if at <= piece.start + shift:
                break
            if at < piece.end + shift + piece.shift:
                return piece.end if last else piece.start
            shift += piece.shift
        return at - shift


def read_respelt(
    question: Question, hear: Listener, knowledge: Knowledge, read: Callable[[Question], Reading]
) -> Reading:
    """Read a question with its slips written right.

    As it was typed it is read where it has none, where one was guessed, where only a slip makes a name of a word, and
    where nothing makes sense of it: a refusal tells the words that were typed.
    """
    typed, odds = hear.typed(question.text), knowledge.speller.odds
    sure = {at: slip.near[0] for at, slip in typed.slips.items() if _is_likeliest(slip.near, odds)}
    right = respelt(question, typed, knowledge, sure)
    if right is not None and right.is_settled:
        hear.take_for_right(right.question.text)
    reading = None if right is None else right.read(hear, read, knowledge)
    return read(question) if reading is None else reading


def respelt(
    question: Question, typed: Typed, knowledge: Knowledge, chosen: Mapping[int, Fix]
) -> Respelt | None:
    """Return a question with its slips written right; ``None`` where there are none, or one was guessed.

    Args:
        question: as it was typed.
        typed: its words, with what they may be slips for.
        knowledge: the words that there are.
        chosen: what those are read as that may be several.
    """
    mended = mend(typed, knowledge.lexicon, knowledge.speller, chosen) if typed.slips else None
    if mended is None or not mended.fixes or mended.guessed:
        return None
    text, confusable = question.text, knowledge.lexicon.confusable.keys()
    corrected = mended.corrections(text, knowledge.lexicon)
    pieces, parts, words, at = list[_Piece](), list[str](), list[str](), 0
    for (start, end, _), made in zip(mended.spans(), corrected, strict=True):
        words.append(_as_typed(made.read, made.typed))
        parts += (text[at:start], words[-1])
        pieces += _pieces(start, made.typed, words[-1])
        at = end
    right = question.model_copy(update={"text": "".join((*parts, text[at:]))})
    settled = not mended.doubts and confusable.isdisjoint([word.text for word in mended.words])
    return Respelt(right, text, tuple(pieces), corrected, frozenset(words), settled)


def _is_likeliest(near: Sequence[Fix], odds: Odds) -> bool:
    """Say whether the first of several slips is likelier than the others by a margin, in a question of either language."""
    best, *others = near
    return (
        bool(others)
        and best.slips == 1
        and all(
            odds.cost(each, language) > odds.cost(best, language) + odds.margin(best, each)
            for language in get_args(Language)
            for each in others
        )
    )


def _pieces(start: int, typed: str, right: str) -> Iterator[_Piece]:
    """Yield where a word is written otherwise: of words that ran together only where a space was left out."""
    if right.replace(" ", "") != typed:
        yield _Piece(start, start + len(typed), len(right) - len(typed))
        return
    for spaces, each in enumerate(re.finditer(" ", right)):
        at = start + each.start() - spaces
        yield _Piece(at, at, 1)


def _as_typed(read: str, typed: str) -> str:
    """Return what a word was read as in the letters typed where only spaces were left out, else in their case."""
    pieces = read.split()
    if folded("".join(pieces)) == folded(typed) and sum(map(len, pieces)) == len(typed):
        ends = [*accumulate(map(len, pieces))]
        return " ".join(typed[end - len(piece) : end] for piece, end in zip(pieces, ends, strict=True))
    if typed.isupper():
        return read.upper()
    return read.lower() if typed.islower() else read
