"""The figure that an answer led with, for what a thread goes on to ask of it."""

from bot.values.model import Value
from bot.values.period import Period


class Lead(Value):
    """Where and when the figure is of that was told first: what a question left open, its answer settled."""

    place: str
    period: Period
