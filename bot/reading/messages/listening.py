"""A message and its parts, each heard once for one reading, by however many it is asked about."""

from collections.abc import Callable

from bot.reading.hearing import Heard, hear
from bot.reading.knowledge import Knowledge
from bot.values.question import Question, Spoken

Hear = Callable[[Question], Heard]
"""Takes a part of a message apart."""


def listener(knowledge: Knowledge, otherwise: Spoken, *, explains: bool) -> Hear:
    """Return what hears the parts of one message, each text of them once; ``otherwise`` is the language of the thread."""
    heard: dict[str, Heard] = {}

    def listen(question: Question) -> Heard:
        if question.text not in heard:
            heard[question.text] = hear(question, knowledge, otherwise, explains=explains)
        return heard[question.text]

    return listen
