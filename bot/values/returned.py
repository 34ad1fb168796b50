"""Questions handed back unanswered: which one was meant, not ours to answer, not understood."""

from typing import Literal

from bot.values.answered import AnswerBase
from bot.values.reading import NotUnderstood, OutOfScope, Unclear


class AskBack(AnswerBase):
    """Which one was meant?"""

    outcome: Literal["which_one"] = "which_one"
    reading: Unclear


class NotOurs(AnswerBase):
    """A question that is not ours to answer, with questions that are."""

    outcome: Literal["out_of_scope"] = "out_of_scope"
    reading: OutOfScope
    examples: tuple[str, ...] = ()


class Puzzled(AnswerBase):
    """A question that was not understood, with the nearest ones that would be."""

    outcome: Literal["not_understood"] = "not_understood"
    reading: NotUnderstood
