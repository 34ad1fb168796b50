"""Questions how many a day: a year's count on average over its hours, days, weeks or months."""

from typing import Final

from bot.reading.attempt import Attempt, Outcome
from bot.reading.frames.claims import several
from bot.reading.frames.figures import figure
from bot.reading.scrutiny.rates import is_of_time
from bot.values.asked import Each
from bot.values.query import FigureQuery

_EACH: Final = {
    "each_hour": Each.HOUR,
    "each_day": Each.DAY,
    "each_week": Each.WEEK,
    "each_month": Each.MONTH,
}
_OTHERWISE: Final = (
    *(
        "record",
        "low",
        "ranking",
        "position",
        "share",
        "trend",
        "chart",
        "compare",
        "degree",
        "revised",
        "first",
    ),
    *("why", "which_year", "last_time", "biggest_rise", "biggest_fall", "factor", "multiple"),
)


def asks_each(attempt: Attempt) -> bool:
    """Say whether a count is wanted for each hour, day, week or month of one year; of months held, by month, it is not."""
    if attempt.heard.cues.isdisjoint(_EACH) or _each(attempt) is Each.NOTHING:
        return False
    if not attempt.slots.names_a_thing or several(attempt):
        return False
    if attempt.own.span is not None or attempt.moves() or attempt.heard.numbers or attempt.cue(*_OTHERWISE):
        return False
    return not attempt.heard.bearings.across_places


def each(attempt: Attempt) -> Outcome:
    """Ask for one figure and what it comes to on average."""
    if not asks_each(attempt):
        return None
    made = figure(attempt)
    return made.model_copy(update={"each": _each(attempt)}) if isinstance(made, FigureQuery) else made


def _each(attempt: Attempt) -> Each:
    """Return the stretch of time; a month only where it is asked how many, for figures by month may be held."""
    found = [each for cue, each in _EACH.items() if attempt.cue(cue)]
    if len(found) != 1:
        return Each.NOTHING
    counted = attempt.cue("quantity", "average")
    asked = counted if found[0] is Each.MONTH else is_of_time(attempt)
    return found[0] if asked else Each.NOTHING
