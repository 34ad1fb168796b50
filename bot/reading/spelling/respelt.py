"""A question with its slips written right: what looks at a text, and not at its words, finds what it looks for."""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from bot.reading.hearing import Heard
from bot.reading.knowledge import Knowledge
from bot.reading.messages.listening import Hear
from bot.reading.scrutiny.misread import made_by_slips
from bot.values.model import Value
from bot.values.question import Question
from bot.values.reading import NotUnderstood, OutOfScope, OutOfScopeReason, Reading, Understood
from bot.values.slot import Slot


class _Piece(NamedTuple):
    """Where a word was typed, and how much further everything behind it stands where it is written right."""

    start: int
    end: int
    shift: int


class _Respelt(NamedTuple):
    """A question with its slips written right, and where they were typed."""

    question: Question
    typed: str
    pieces: tuple[_Piece, ...]

    def told(self, reading: Understood, heard: Heard) -> Understood:
        """Return a reading of it as one of what was typed: its words and spans, and what was corrected."""
        query = self._typed(reading.query)
        return reading.model_copy(
            update={"query": query, "corrected": (*heard.corrected, *reading.corrected)}
        )

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
    question: Question, hear: Hear, knowledge: Knowledge, read: Callable[[Question], Reading]
) -> Reading:
    """Read a question, and with its slips written right where nothing makes sense of it, or 'do you thinc' makes it an opinion."""
    reading = read(question)
    opinion = isinstance(reading, OutOfScope) and reading.why is OutOfScopeReason.OPINION
    if not (opinion or isinstance(reading, NotUnderstood)):
        return reading
    heard = hear(question)
    right = _respelt(heard)
    again = None if right is None else read(right.question)
    if right is None or not isinstance(again, Understood) or made_by_slips(heard, again.query, knowledge):
        return reading
    return right.told(again, heard)


def _respelt(heard: Heard) -> _Respelt | None:
    """Return the question with its slips written right; ``None`` where there are none, or one was guessed."""
    if not heard.corrected or heard.guessed:
        return None
    text, pieces, parts, at = heard.question.text, list[_Piece](), list[str](), 0
    for made in heard.corrected:
        found = re.compile(rf"(?<!\w){re.escape(made.typed)}(?!\w)").search(text, at)
        if found is None:
            return None
        right = _in_its_case(made.read, made.typed)
        parts += (text[at : found.start()], right)
        pieces.append(_Piece(found.start(), found.end(), len(right) - len(made.typed)))
        at = found.end()
    whole = "".join((*parts, text[at:]))
    if whole == text:
        return None
    return _Respelt(heard.question.model_copy(update={"text": whole}), text, tuple(pieces))


def _in_its_case(read: str, typed: str) -> str:
    if typed.isupper():
        return read.upper()
    return read.lower() if typed.islower() else read
