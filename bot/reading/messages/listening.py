"""A message and its parts, each heard once for one reading, by however many it is asked about."""

from bot.reading.hearing import Heard, hear
from bot.reading.knowledge import Knowledge
from bot.reading.spelling.mending import Typed, typed_in
from bot.values.question import Question, Spoken


class Listener:
    """Takes the parts of one message apart, each text of them once; ``otherwise`` is the language of the thread."""

    def __init__(self, knowledge: Knowledge, otherwise: Spoken, *, explains: bool) -> None:
        self._knowledge = knowledge
        self._otherwise = otherwise
        self._explains = explains
        self._typed: dict[str, Typed] = {}
        self._heard: dict[str, Heard] = {}

    def typed(self, text: str) -> Typed:
        """Return the words of a text as they were typed, with what they may be slips for."""
        if text not in self._typed:
            self._typed[text] = typed_in(text, self._knowledge)
        return self._typed[text]

    def take_for_right(self, text: str) -> None:
        """Look for no slips in a text, all of whose words have just been written right."""
        self._typed[text] = typed_in(text, self._knowledge, has_slips=False)

    def __call__(self, question: Question) -> Heard:
        """Take a part of the message apart."""
        text = question.text
        if text not in self._heard:
            self._heard[text] = hear(
                question, self._knowledge, self._otherwise, explains=self._explains, typed=self.typed(text)
            )
        return self._heard[text]
