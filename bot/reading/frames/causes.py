"""Questions why something rose or fell: no figure tells it, but whether it did at all."""

from bot.reading.attempt import Attempt
from bot.reading.frames.stated import is_of_one_figure
from bot.reading.words.motion import WAYS


def asks_for_cause(attempt: Attempt) -> bool:
    """Say whether it is asked why one thing rose or fell: why a figure changed is told by its editions."""
    own = attempt.own
    moved = attempt.cue("why") and not attempt.ways.isdisjoint(WAYS)
    alone = len(own.places) <= 1 and len(own.substances) <= 1
    return moved and alone and not is_of_one_figure(attempt)
