"""The figure that an answer led with, for what a thread goes on to ask of it."""

from bot.values.model import Value
from bot.values.period import Period


class Lead(Value):
    """Where and when the figure is of that was told first: what a question left open, its answer settled.

    ``behind`` is the place that stands right behind it in an order of places.
    """

    place: str
    period: Period
    behind: str = ""
