"""What every answer carries, whatever its outcome."""

from datetime import date

from bot.values.finding import Derived
from bot.values.model import Value


class AnswerBase(Value):
    """What every answer carries: the day whose knowledge was asked for, and the figures told in the unit asked for."""

    facts_version: str
    as_of: date | None = None
    converted: tuple[Derived, ...] = ()
