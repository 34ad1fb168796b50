"""What a question was read as: a query, a choice to make, or why it cannot be answered."""

from enum import StrEnum

from bot.values.model import Value
from bot.values.query import AnyQuery
from bot.values.question import Language, Spoken


class Correction(Value):
    """A word that was read as another: always shown."""

    typed: str
    read: str


class Step(Value):
    """One step of the reading, for whoever asks why: what was done, and what came of it."""

    did: str
    found: str


class Candidate(Value):
    """One of several meanings: a label to show and a whole question that asks for it."""

    label: str
    question: str


class ReadingBase(Value):
    """What every reading carries. ``wanted`` is the language that was asked for, to be kept in the thread."""

    language: Language
    wanted: Spoken = ""
    corrected: tuple[Correction, ...] = ()
    steps: tuple[Step, ...] = ()


class Understood(ReadingBase):
    """One meaning. ``left_unanswered`` is a second question found in the same message."""

    query: AnyQuery
    left_unanswered: str = ""


class Unclear(ReadingBase):
    """Several meanings: ask back. ``about`` names the slot (place, measure, substance, estimator, period), or is a word, or one that is only offered."""

    about: str
    candidates: tuple[Candidate, ...]


class OutOfScopeReason(StrEnum):
    """Why a question is not ours to answer."""

    FORECAST = "forecast"
    OPINION = "opinion"
    ADVICE = "advice"
    SHOPPING = "shopping"
    OTHER_SUBJECT = "other subject"
    OTHER_LANGUAGE = "other language"
    INSTRUCTION = "instruction"
    COLOURFUL_UNIT = "colourful unit"
    PER_PERSON = "per person"
    PER_DAY = "per day"
    INFLATION = "inflation"


class OutOfScope(ReadingBase):
    """Understood well enough to know that it is not ours to answer. ``words`` gave it away; ``suggestions`` come near."""

    why: OutOfScopeReason
    words: str = ""
    suggestions: tuple[str, ...] = ()


class Courtesy(StrEnum):
    """What a message does that asks nothing."""

    NONE = ""
    GREETING = "greeting"
    THANKS = "thanks"
    TAKEN = "taken"
    LANGUAGE = "language"


class NotUnderstood(ReadingBase):
    """No meaning, or none that explains enough of the words. ``suggestions`` are questions that can be asked."""

    courtesy: Courtesy = Courtesy.NONE
    unexplained: tuple[str, ...] = ()
    """Words that stand for nothing."""
    unheeded: tuple[str, ...] = ()
    """Words of the question that are known, and that no answer would take into account."""
    suggestions: tuple[str, ...] = ()


Reading = Understood | Unclear | OutOfScope | NotUnderstood
