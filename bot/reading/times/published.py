"""Whether it is asked when a figure came out."""

from bot.reading.attempt import Attempt
from bot.reading.words.publication import PUBLISHING


def asks_when_published(attempt: Attempt) -> bool:
    """Say whether the day is asked for on which a figure came out, and not when something was done or first said."""
    if attempt.cue("published_when"):
        return True
    said = attempt.heard.said
    # What day of the week it was is told in words.
    if not attempt.cue("when", "which_year") or said.isdisjoint(PUBLISHING) or not said.isdisjoint(_DAYS):
        return False
    # 'When did the CDC publish the final number' leaves out of what.
    told = attempt.own.names_a_thing or (attempt.own.estimators and attempt.own.scopes)
    named = bool(told) and not attempt.heard.of("topic")
    return named and not attempt.cue("first", "revised", "record", "low", "ranking", "out")


_DAYS = frozenset({"day", "dia"})
