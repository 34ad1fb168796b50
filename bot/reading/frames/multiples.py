"""Questions by what factor one figure is more than another: how many times more, twice as much, the ratio of the two."""

from dataclasses import replace
from typing import Final

from bot.reading.amounts.multiples import Said, multiple_said
from bot.reading.asks import Ask
from bot.reading.attempt import Attempt, Outcome
from bot.reading.frames.comparisons import set_beside, since_year
from bot.reading.frames.years import trend
from bot.reading.scrutiny.denials import denies
from bot.values.claimed import TIMES, Multiple
from bot.values.compared import ComparisonQuery, Side, TrendQuery
from bot.values.period import Period
from bot.values.slot import Origin

_AGAINST: Final = frozenset("as than que".split())
"""Words before the side that another is so many times of."""

_MANY: Final = frozenset("many cuantas".split())
_TWO: Final = 2


def asks_multiple(attempt: Attempt) -> bool:
    """Say whether it is asked how many times one figure another is, or claimed."""
    if not attempt.slots.names_a_thing:
        return False
    return _asks_factor(attempt) or multiple_said(attempt.heard) is not None


def _asks_factor(attempt: Attempt) -> bool:
    """Say whether a factor is asked for; 'cuántas veces la coca de Perú' is none without a second place."""
    so_many = attempt.cue("multiple") and not attempt.heard.said.isdisjoint(_MANY)
    return attempt.cue("factor") or (so_many and len(attempt.own.places) == _TWO)


def multiple(attempt: Attempt) -> Outcome:
    """Set two figures beside each other, or the newest beside a year before it; pass where there are no two."""
    again = attempt.before.by_factor and not attempt.cue("of_them")
    if not (again or asks_multiple(attempt)):
        return None
    attempt = _beside_earlier(attempt)
    run = _run_of_years(attempt)
    outcome = set_beside(attempt) if run is None else trend(run)
    if isinstance(outcome, Ask):
        return outcome
    if not isinstance(outcome, ComparisonQuery | TrendQuery):
        return None
    if outcome.claimed is not None and outcome.claimed.unit != TIMES:
        return None
    asked = _of_sides(attempt, outcome) if isinstance(outcome, ComparisonQuery) else _since(attempt)
    return outcome.model_copy(update={"multiple": asked, "claimed": None, "way": None})


def _run_of_years(attempt: Attempt) -> Attempt | None:
    """Return the question as one of a run of years, where it names no second year: more than in 2013, since 2013."""
    own = attempt.own
    if own.span is not None and not own.whens:
        return attempt if attempt.is_of_term or own.span.value.last is None else None
    only = own.whens[0] if len(own.whens) == 1 else None
    places = len(own.places) + len(own.elsewhere)
    if only is None or places > 1 or len(own.substances) > 1 or attempt.before.whens:
        return None
    if not isinstance(only.value, Period) or not _is_base(attempt, only.start):
        return None
    return since_year(attempt, only, only.value)


def _beside_earlier(attempt: Attempt) -> Attempt:
    """Return the question with the thread's year beside the one that it names: 'is that twice what it was in 2013'."""
    own = attempt.own
    earlier = [slot for slot in attempt.before.whens if isinstance(slot.value, Period)]
    alone = len(own.whens) == 1 and own.span is None and not own.names_several_places
    if not (alone and earlier) or earlier[-1].value == own.whens[0].value:
        return attempt
    of_places = len(attempt.before.places) > 1
    if (own.names_a_thing or of_places) and not _is_base(attempt, own.whens[0].start):
        return attempt
    whens = (own.whens[0], earlier[-1])
    return replace(attempt, own=own._replace(whens=whens), slots=attempt.slots._replace(whens=whens))


def _since(attempt: Attempt) -> Multiple:
    said = _claimed(attempt)
    return (
        Multiple() if said is None else Multiple(claimed=said.amount, of_last=not said.less, more=said.more)
    )


def _of_sides(attempt: Attempt, query: ComparisonQuery) -> Multiple:
    """Return the factor asked for; claimed of the one side only where the other is plainly what it is set against."""
    said, sides = _claimed(attempt), query.sides
    if said is None or len(sides) != _TWO:
        return Multiple()
    one, other = sides
    named = (_where(one, other), _where(other, one))
    bases = [at is not None and _is_base(attempt, at) for at in named]
    apart_in_time = one.when.value != other.when.value
    if bases[0] == bases[1] and apart_in_time and (attempt.moves() or (None in named and not any(bases))):
        # Grown fivefold between two years, or twice the year before: the later one has so much.
        bases = [True, False]
    if bases[0] == bases[1]:
        return Multiple()
    return Multiple(claimed=said.amount, of_last=bases[0] is not said.less, more=said.more)


def _claimed(attempt: Attempt) -> Said | None:
    asked = _asks_factor(attempt) or attempt.cue("why") or denies(attempt.heard)
    return None if asked else multiple_said(attempt.heard)


def _where(side: Side, other: Side) -> int | None:
    """Return where a question says what tells a side from the other: its period, its place or its drug; if it does."""
    own, its = side.subject, other.subject
    pairs = ((side.when, other.when), (own.place, its.place), (own.substance, its.substance))
    slot = next((mine for mine, theirs in pairs if mine.value != theirs.value), side.when)
    return slot.start if slot.origin is Origin.SAID else None


def _is_base(attempt: Attempt, start: int) -> bool:
    """Say whether a name is of what another is so many times of: as in 2013, que Perú, twice Peru's, el doble de la de Perú."""
    heard = attempt.heard
    words, said = heard.texts, multiple_said(heard)
    at = next((at for at, word in enumerate(heard.words) if word.end > start), len(words))
    begins = 0 if said is None else said.last + (words[said.last : said.last + 1] == ("as",))
    linked = not _AGAINST.isdisjoint(words[begins:])
    if linked:
        return not _AGAINST.isdisjoint(words[begins:at])
    return said is not None and at >= begins
