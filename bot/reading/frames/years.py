"""Questions across the years of one series: its course, its way now, and one number drawn from it."""

from itertools import pairwise

from bot.reading.amounts.bounds import FIRST, LAST_YEAR
from bot.reading.asks import Ask, assumed
from bot.reading.attempt import Attempt, Outcome
from bot.reading.frames.claims import adds_up, asks_how_much, several, thing
from bot.reading.frames.fields import one_at_a_time, told_together
from bot.reading.frames.stated import asks_for_cause
from bot.reading.hearing import Heard
from bot.reading.scrutiny.denials import denies
from bot.reading.slots import periods
from bot.reading.words.little_words import A_YEAR
from bot.reading.words.motion import WAYS
from bot.reading.words.record_words import EVER
from bot.values.asked import TrendAsk
from bot.values.catalogue import UnitKind
from bot.values.claimed import Way
from bot.values.compared import TrendQuery
from bot.values.slot import Span, SpanSlot, Subject

_STEPS = {
    "last_fall": TrendAsk.LAST_FALL,
    "last_rise": TrendAsk.LAST_RISE,
    "biggest_rise": TrendAsk.BIGGEST_RISE,
    "biggest_fall": TrendAsk.BIGGEST_FALL,
}
"""Cues for one step of a run of years, the first that is heard."""


def asks_one_of_course(attempt: Attempt) -> bool:
    """Say whether one number drawn from a run of years is wanted; of why it went that way only which way it goes is told."""
    if not thing(attempt) or attempt.heard.bearings.across_places:
        return False
    asked = asked_of_trend(attempt)
    return asked is not None and (not attempt.cue("why") or (asked.is_of_now and asks_for_cause(attempt)))


def asked_of_trend(attempt: Attempt) -> TrendAsk | None:
    """Return the one number that a question wants drawn from a run of years, if it wants one."""
    moves, cues = attempt.moves(), attempt.heard.cues
    falls = "fall" in cues and "rise" not in cues
    first = not attempt.heard.said.isdisjoint(FIRST) and not cues.isdisjoint({"when", "which_year"})
    if moves and "last_time" in cues and not first:
        return TrendAsk.LAST_FALL if falls else TrendAsk.LAST_RISE
    if "since_when" in cues and (since := _asked_since_when(attempt)) is not None:
        return since
    if moves and (now := _asked_of_now(attempt)) is not None:
        return now
    if moves and _is_of_newest_year(attempt.heard):
        return TrendAsk.MOVING
    moves = moves and attempt.cue("rise", "fall")
    if moves and _is_of_every_year(attempt.heard) and not attempt.cue("quantity", "degree"):
        # That it rose every year is told by the years in which it fell.
        return TrendAsk.RISES if falls else TrendAsk.FALLS
    if moves and "latest" in cues and attempt.own.span is None and "ultimos anos" not in attempt.heard.flat:
        return TrendAsk.LAST_FALL if falls else TrendAsk.LAST_RISE
    mean = attempt.own.span is not None and "mean" in attempt.heard.said
    if mean or ("average" in cues and not _is_itself_average(attempt)):
        return TrendAsk.AVERAGE
    if adds_up(attempt):
        return TrendAsk.TOTAL
    if not cues.isdisjoint(_STEPS):
        return next(asks for cue, asks in _STEPS.items() if cue in cues)
    bearings = attempt.heard.bearings
    ranked = (bearings.most or bearings.least) and not bearings.across_places
    listed = not cues.isdisjoint({"which_year", "when"}) or _names_years(attempt.heard)
    if listed and not ranked and (years := _asked_of_years(attempt)) is not None:
        return years
    if moves and ranked and not attempt.own.whens and attempt.move_claimed is None:
        return TrendAsk.BIGGEST_FALL if falls else TrendAsk.BIGGEST_RISE
    return None


def _is_of_every_year(heard: Heard) -> bool:
    """Say whether it is asked if something rose in every single year: 'did it rise every year since 1999'."""
    every = {("los", "anos")} if "todos" in heard.said else _EVERY_YEAR
    return not heard.numbers and any(pair in every for pair in pairwise(heard.texts))


_EVERY_YEAR = frozenset({("every", "year"), ("each", "year"), ("cada", "ano")})


def _is_of_newest_year(heard: Heard) -> bool:
    """Say whether the newest year is a span of time: 'cuánto subió en el último año', and not 'el último año en que subió'."""
    named = (each for each in heard.cued("latest") if heard.flat_of(each).removeprefix("en ") in LAST_YEAR)
    return any("que" not in heard.texts[each.last : each.last + 2] for each in named)


def _asked_since_when(attempt: Attempt) -> TrendAsk | None:
    """Return what is asked by since when something rises or falls: the run up to now; or, since when not, the last time."""
    ways = (attempt.ways & WAYS) or _way_before(attempt)
    if len(ways) != 1 or attempt.own.span is not None or periods(attempt.own.whens) or attempt.heard.numbers:
        return None
    if several(attempt) or attempt.cue("total", "average", "compare", "degree", "record", "low"):
        return None
    falls = "fall" in ways
    if not attempt.heard.said.isdisjoint(_NOT):
        return TrendAsk.LAST_FALL if falls else TrendAsk.LAST_RISE
    if attempt.cue("quantity") and not attempt.heard.said.isdisjoint(A_YEAR):
        return TrendAsk.FALLS_IN_A_ROW if falls else TrendAsk.RISES_IN_A_ROW
    return TrendAsk.SINCE_FALLING if falls else TrendAsk.SINCE_RISING


def _way_before(attempt: Attempt) -> frozenset[str]:
    """Return which way the thread asked about, where a question goes on with since when: 'is it rising? since when?'."""
    asked = attempt.before.asks
    if asked is None or attempt.own.names_a_thing or attempt.moves():
        return frozenset()
    ways = {
        TrendAsk.RISING: "rise",
        TrendAsk.SINCE_RISING: "rise",
        TrendAsk.RISES_IN_A_ROW: "rise",
        TrendAsk.FALLING: "fall",
        TrendAsk.SINCE_FALLING: "fall",
        TrendAsk.FALLS_IN_A_ROW: "fall",
    }
    return frozenset({ways[asked]} if asked in ways else ())


def _names_years(heard: Heard) -> bool:
    """Say whether years are asked for without a word that asks: 'years coca fell', 'los años en que cayó'."""
    words = heard.texts
    return not heard.said.isdisjoint(_SEVERAL_YEARS) and any(
        word in _SEVERAL_YEARS and (at == 0 or words[at + 1 : at + 2] in (("en",), ("when",)))
        for at, word in enumerate(words)
    )


def _asked_of_years(attempt: Attempt) -> TrendAsk | None:
    """Return what is asked by the years in which something rose or fell: each of them, of whoever counts."""
    ways = attempt.ways & WAYS
    dated = periods(attempt.own.whens) or attempt.heard.numbers or attempt.heard.has_percent
    if len(ways) != 1 or dated or several(attempt) or denies(attempt.heard):
        return None
    if attempt.move_claimed is not None or not _STEEP.isdisjoint(attempt.heard.said):
        return None
    return TrendAsk.FALLS if "fall" in ways else TrendAsk.RISES


_SEVERAL_YEARS = frozenset({"years", "anos"})
_NOT = frozenset("no not hasn't hadn't didn't hasnt hadnt didnt".split())


def _asked_of_now(attempt: Attempt) -> TrendAsk | None:
    """Return which way it is asked whether things go, where no years are named: the newest year is meant then.

    A year of the thread is meant by 'did it fall', and the newest by 'is it falling'.
    """
    if not EVER.isdisjoint(attempt.heard.said):  # that it rose in the newest year does not say it never fell
        return _asked_of_years(attempt)
    dated = attempt.own.span is not None or periods(attempt.own.whens)
    if dated or several(attempt) or attempt.move_claimed is not None:
        return None
    sized = attempt.heard.numbers or attempt.heard.has_percent or not _SIZED.isdisjoint(attempt.heard.said)
    if attempt.cue(*_OTHERWISE) or asks_how_much(attempt) or sized:
        return None
    moving = "moving" in attempt.ways
    asked = asks_whether_it_moved(attempt) or asks_for_cause(attempt)
    if not asked and not (moving and (attempt.heard.language == "es" or attempt.heard.said & {"is", "are"})):
        return None
    if not (moving or attempt.cue("present")) and (
        periods(attempt.slots.whens) or attempt.slots.span is not None
    ):
        return None
    if not _STEEP.isdisjoint(attempt.heard.said) or denies(attempt.heard):
        return TrendAsk.MOVING
    match "rise" in attempt.ways, "fall" in attempt.ways, "change" in attempt.ways:
        case True, False, False:
            return TrendAsk.RISING
        case False, True, False:
            return TrendAsk.FALLING
        case _:
            return TrendAsk.MOVING


_OTHERWISE = frozenset(
    "trend chart csv average total compare degree when which_year record low ranking share last_time"
    " biggest_rise biggest_fall last_rise last_fall previous_period".split()
)
"""Cues that make a rise or fall something else than the way things are going."""

_SIZED = frozenset(
    "double doubled doubling triple tripled tripling halve halved half third quarter twice duplico duplicado triplico triplicado mitad doble"
    " triple tercio cuarto tercera cuarta".split()
)
"""Words for how much something has moved by: yes to the way it goes would be yes to that."""

_STEEP = frozenset(
    "soar soared soaring surge surged skyrocketed spiked plunge plunged plunging plummeted jumped disparo disparada disparado desplomo desplomado".split()
)
"""Words for a steep rise or fall, to which a small one is no yes."""


def asks_whether_it_moved(attempt: Attempt) -> bool:
    """Say whether yes or no is asked of a rise or fall: by how it opens, or by a question mark and no other word that asks."""
    heard = attempt.heard
    marked = "?" in heard.question.text and heard.said.isdisjoint(WH_WORDS)
    return heard.bearings.whether or opens_with_move(attempt) or marked or _is_claimed(heard)


def _is_claimed(heard: Heard) -> bool:
    """Say whether somebody is said to say it: 'the government says coca fell' is there to be checked."""
    words = heard.texts
    return any(
        _CLAIMS.issuperset(words[each.last : each.last + 1]) and each.last < len(words)
        for each in heard.of("estimator")
    )


_CLAIMS = frozenset(
    "says say said claims claimed insists reports reported dice dijo afirma afirmo asegura aseguro sostiene reporta reporto informo".split()
)

WH_WORDS = frozenset(
    "how como what que cual which where donde who quien why por when cuando cuanto cuanta".split()
)


def opens_with_move(attempt: Attempt) -> bool:
    """Say whether a Spanish question opens with its verb: '¿subió la coca en Bolivia?'."""
    first = (each for each in attempt.heard.of("cue") if each.first == 0)
    return attempt.heard.language == "es" and any(WAYS & set(each.ids) for each in first)


def _is_itself_average(attempt: Attempt) -> bool:
    """Say whether what is counted is an average already: the average purity of 2017 is one figure."""
    measures = attempt.knowledge.catalogue.measures
    kinds = {measures[identity].unit_kind for slot in attempt.slots.measures for identity in slot.value}
    return len(attempt.own.whens) == 1 and bool(kinds & {UnitKind.PERCENT, UnitKind.PRICE, UnitKind.RATE})


def trend(attempt: Attempt) -> Outcome:
    """Ask for the course of a series, or one number drawn from it."""
    slots = attempt.slots
    judged = asked_of_trend(attempt) is not None or attempt.move_claimed is not None
    among = [] if judged else told_together(attempt)
    if isinstance(among, Ask):
        return among
    if not among and (several := one_at_a_time(attempt)) is not None:
        return several
    subject = among[0] if among else attempt.subject()
    if not isinstance(subject, Subject):
        return subject
    asks = asked_of_trend(attempt)
    if asks is None:
        own = attempt.own
        alike = not own.names_a_thing or not (own.measures or own.places or own.elsewhere or own.span)
        repeated = slots.asks is not None and alike and not attempt.cue("trend", "chart")
        asks = slots.asks if repeated and slots.asks is not None else TrendAsk.COURSE
    span = attempt.own.span
    years = sorted(period.year for period in periods(attempt.own.whens))
    by_month = attempt.cue("by_month")
    if span is None and len(years) > (0 if by_month else 1):
        span = SpanSlot(value=Span(first=years[0], last=years[-1]))
    span = span or slots.span or assumed(Span())
    claimed = attempt.move_claimed
    of_any = span.words[:3].lower() in {"in ", "en "}
    if claimed is not None and (span.value.first is None or asks is not TrendAsk.COURSE or of_any):
        # How much it moved by is claimed since some year: of all years it says nothing, nor of any five.
        return None
    dated = span.value.first is not None and asks is TrendAsk.COURSE and claimed is None
    return TrendQuery(
        subject=subject,
        among=tuple(among[1:]),
        span=span,
        asks=asks,
        by_month=by_month,
        claimed=claimed,
        way=way_asked(attempt) if dated and not among else None,
        why=attempt.cue("why"),
        unit=slots.unit,
        as_of=slots.as_of,
    )


_HOW_MUCH = frozenset("cuanto cuanta porcentual variacion".split())
"""Words by which it is asked by how much, also where they are part of a turn of phrase: *cuánto bajó*."""


def way_asked(attempt: Attempt) -> Way | None:
    """Return which way it is asked whether something went: 'did it fall', 'is it true that it rose', never 'how much'."""
    ways = {Way.RISE: "rise" in attempt.ways, Way.FALL: "fall" in attempt.ways}
    # Whoever asks why it fell takes for granted that it did.
    asked = asks_whether_it_moved(attempt) or attempt.cue("right", "why")
    plain = not attempt.cue("quantity", "degree", "which_year", "when")
    plain = plain and attempt.heard.said.isdisjoint(_HOW_MUCH)
    named = [way for way, is_named in ways.items() if is_named]
    # That it did not rise is told by what it did, and by no yes.
    return named[0] if asked and plain and len(named) == 1 and not denies(attempt.heard) else None
