"""Questions for how a part of a whole moved: did Nariño's share of Colombia's coca rise between 2015 and 2020."""

from dataclasses import replace
from typing import Final

from bot.reading.amounts.sizes import claimed_part
from bot.reading.asks import assumed
from bot.reading.attempt import Attempt, Outcome, in_time
from bot.reading.frames.against import told_periods
from bot.reading.frames.shares import share
from bot.reading.frames.years import asks_whether_it_moved, way_asked
from bot.reading.slots import periods
from bot.values.parts import ShareQuery
from bot.values.period import Period, year
from bot.values.slot import Latest, Slot, When, WhenSlot

_TWO: Final = 2
_PARTS: Final = frozenset(
    "share shares proportion fraction portion slice participacion proporcion fraccion parte cuota tajada porcion peso".split()
)
"""Words for a part. A percentage may as well be what something rose by, so that it is one only of a place in another."""

_OTHERWISE: Final = ("record", "ranking", "position", "average", "total", "chart", "csv", "why", "when")
"""Cues that ask something else of a part over the years."""


def asks_share_move(attempt: Attempt) -> bool:
    """Say whether it is asked how a part went from one period to another."""
    own, heard = attempt.own, attempt.heard
    if _is_set_against_earlier(attempt):
        return bool(_ends(attempt))
    if (
        not attempt.cue("share")
        or attempt.cue(*_OTHERWISE)
        or claimed_part(heard) is not None
        or heard.numbers
    ):
        return False
    named = not _PARTS.isdisjoint(heard.said) or bool(
        own.outer and own.places and asks_whether_it_moved(attempt)
    )
    moves = attempt.moves() or attempt.cue("trend", "compare") or own.span or len(own.whens) == _TWO
    return named and bool(moves) and attempt.slots.names_a_thing and bool(_ends(attempt))


def _is_set_against_earlier(attempt: Attempt) -> bool:
    """Say whether the thread's part is set against that of the one year named: 'vs 2015'."""
    own = attempt.own
    follows = attempt.before.kind == "share" and attempt.cue("compare") and len(own.whens) == 1
    return follows and not (own.names_a_thing or own.places or own.elsewhere or own.estimators)


def share_move(attempt: Attempt) -> Outcome:
    """Ask for a part of two periods; else pass."""
    again = attempt.before.kind == "share" and not (attempt.own.whens or attempt.own.span)
    ends = _ends(attempt) if again or asks_share_move(attempt) else ()
    if not ends:
        return None
    base, when = ends
    own, slots = (each._replace(whens=(when,), span=None) for each in (attempt.own, attempt.slots))
    made = share(replace(attempt, own=own, slots=slots))
    if not isinstance(made, ShareQuery):
        return made
    return made.model_copy(update={"base": base, "way": way_asked(attempt)})


def _ends(attempt: Attempt) -> tuple[Slot[When], ...]:
    """Return the two periods: those named, the ends of a span, one and the one before, or the thread's two."""
    own, span = attempt.own, attempt.own.span
    if attempt.is_of_term:
        return ()
    if span is not None:
        first, last = span.value.first, span.value.last
        at = {"words": span.words, "start": span.start, "end": span.end}
        latest: Slot[When] = assumed(Latest())
        until = latest if last is None else WhenSlot(value=year(last), **at)
        return () if first is None or first == last else (WhenSlot(value=year(first), **at), until)
    told = told_periods(attempt)[-1:] if _is_set_against_earlier(attempt) else ()
    whens = sorted((*(own.whens or attempt.slots.whens), *told), key=in_time)
    if len(whens) == _TWO:
        return tuple(whens)
    only = whens[0].value if len(whens) == 1 and periods(own.whens) else None
    if isinstance(only, Period) and attempt.cue("rise", "fall"):
        return (assumed(only.before()), whens[0])
    return ()
