"""A question as it reaches us: plain words, free of Slack's markup."""

from datetime import date
from typing import Literal, Self

from bot.values.model import Value

Language = Literal["en", "es"]
Spoken = Literal["", "en", "es"]
"""A language, or nothing where it is not known yet."""


class Question(Value):
    """What was asked, in which thread, and what day it is for the asker.

    ``thread`` is empty when there is nothing to follow up on. ``language`` is empty to let the words decide.
    ``as_of`` asks for what was known on that day; the asker's words can name another. ``month_first`` are the
    languages in which this newsroom writes 4 July as 7/4, and ``at_home`` is the language that it is at home in, if it says so.
    """

    text: str
    today: date
    thread: str = ""
    language: Spoken = ""
    as_of: date | None = None
    month_first: frozenset[Language] = frozenset({"en"})
    at_home: Spoken = ""

    def without(self, start: int, end: int) -> Self:
        """Return the question with spaces for its characters from ``start`` to ``end``, so that every other word keeps its place."""
        blank = " " * (end - start)
        return self.model_copy(update={"text": f"{self.text[:start]}{blank}{self.text[end:]}"})
