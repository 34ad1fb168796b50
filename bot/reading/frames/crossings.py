"""Questions for the years beyond a bound: which, the first, the last, how many, or whether there ever was one; and for places."""

from bot.reading.amounts.bounds import EVER, FIRST, LAST_YEAR, bound_of, is_denied, is_of_level
from bot.reading.amounts.numbers import find_amount
from bot.reading.asks import assumed
from bot.reading.attempt import Attempt, Outcome
from bot.reading.frames.beyond import lies_beyond
from bot.reading.frames.frame import Frame
from bot.reading.frames.rankings import ranking
from bot.reading.frames.traced import WHO
from bot.reading.scrutiny.denials import denies
from bot.reading.series.wanted import unit_of_claim
from bot.reading.slots import periods
from bot.reading.words.little_words import LAST
from bot.values.amount import Amount
from bot.values.catalogue import UnitKind
from bot.values.crossing import CrossingAsk, CrossingQuery
from bot.values.period import Period
from bot.values.slot import Span, Subject
from bot.values.text import folded

_YEARS = frozenset(
    "year years ano anos time times vez veces occasion occasions ocasion ocasiones often".split()
)


def crosses(attempt: Attempt) -> bool:
    """Say whether years are asked for that lie beyond a bound, of one thing in one place."""
    if not attempt.heard.numbers and attempt.before.crossing is None:
        return False
    own = attempt.own
    several = own.names_several_places or len(own.substances) > 1
    among = attempt.heard.bearings.level or not WHO.isdisjoint(attempt.heard.said)
    if several or among or not attempt.slots.names_a_thing:
        return False
    bound = _bound(attempt)
    if bound is None:
        return False
    asks = asked_of_bound(attempt)
    if asks is None and attempt.before.crossing is not None and attempt.heard.numbers:
        asks = attempt.before.crossing.asks
    if asks is None:
        return False
    of_first = asks in (CrossingAsk.FIRST, CrossingAsk.LAST)
    return len(_named(attempt)) <= of_first and not attempt.cue("share", "average", "total", "revised")


def crossing(attempt: Attempt) -> Outcome:
    """Ask for the years beyond a bound; what a follow-up leaves out of it is as the question before had it."""
    subject = attempt.subject()
    if not isinstance(subject, Subject):
        return subject
    slots, before = attempt.slots, attempt.before.crossing
    asks, bound = asked_of_bound(attempt) or (before and before.asks), _bound(attempt)
    if asks is None or bound is None:
        return None
    measure = subject.measure.value
    if attempt.heard.has_percent and not _is_in_percent(attempt, measure):
        return None
    unit = unit_of_claim(attempt.heard, measure, attempt.knowledge)
    if unit is None and before is not None and not attempt.heard.of("unit"):
        unit = before.unit
    again = slots.span if before is not None and before.span.value != Span() else None
    return CrossingQuery(
        subject=subject,
        span=attempt.own.span or again or assumed(Span()),
        bound=bound,
        asks=asks,
        claimed=next(iter(_named(attempt)), None),
        unit=unit,
        as_of=slots.as_of,
    )


def asked_of_bound(attempt: Attempt) -> CrossingAsk | None:
    """Return what is asked of the years beyond a bound; ``None`` where no such years are asked for."""
    said = attempt.heard.said
    before = attempt.before.crossing
    ever = not EVER.isdisjoint(said)
    dated = attempt.cue("when", "which_year") or not said.isdisjoint(_YEARS)
    if is_denied(attempt.heard) and not ever:
        return None
    if attempt.heard.bearings.whether and attempt.own.whens and not (ever or _named(attempt)):
        # 'Did it pass 700 tons last year' is of one year, whatever the last beyond it was.
        return None
    if (dated or before is not None or _named(attempt)) and not ever:
        if not FIRST.isdisjoint(said) or ("vez" in said and not said.isdisjoint(("primeras", "primeros"))):
            return CrossingAsk.FIRST
        if (
            not LAST.isdisjoint(said)
            or ("vez" in said and not said.isdisjoint(("ultimas", "ultimos")))
            or attempt.cue("latest")
        ):
            return CrossingAsk.LAST
    if attempt.cue("quantity") and not said.isdisjoint(_YEARS):
        return CrossingAsk.COUNT
    if ever:
        # Of what is said never to have been, neither yes nor no is told, but the years.
        asked = attempt.heard.bearings.whether and not attempt.cue("right")
        return CrossingAsk.EVER if asked or not denies(attempt.heard) else CrossingAsk.YEARS
    return CrossingAsk.YEARS if dated else None


def _bound(attempt: Attempt) -> Amount | None:
    """Return the bound that a question names, or a follow-up takes over; how much it moved by is none."""
    before = attempt.before.crossing
    if before is not None and not attempt.heard.numbers:
        return before.bound
    bound = bound_of(attempt.heard)
    if bound is None and before is not None and (number := find_amount(attempt.heard)) is not None:
        return number.model_copy(update={"hedge": before.bound.hedge})
    return None if bound is None or (attempt.moves() and not is_of_level(attempt.heard)) else bound


def _named(attempt: Attempt) -> tuple[Period, ...]:
    """Return the years that a question names by themselves, and so says to be the first or the last."""
    return periods(tuple(slot for slot in attempt.own.whens if folded(slot.words) not in LAST_YEAR))


def _is_in_percent(attempt: Attempt, measure: str) -> bool:
    return attempt.knowledge.catalogue.measures[measure].unit_kind == UnitKind.PERCENT


OF_BOUNDS: tuple[Frame, ...] = (
    Frame(
        "crossing",
        crosses,
        crossing,
        (
            "when did coca in colombia first exceed 200,000 hectares",
            "has cocaine production ever passed 2,000 tons",
            "¿en qué años bajó la coca en Colombia de 50.000 hectáreas?",
        ),
        ("did colombia seize more than 750 tons in 2021", "which year had the most coca in colombia"),
        frozenset({"when", "which_year", "degree"}),
    ),
    Frame(
        "beyond",
        lies_beyond,
        ranking,
        (
            "which states had more than 5,000 overdose deaths in 2021",
            "how many departments have more than 10,000 hectares of coca",
            "municipios con más de 10.000 hectáreas de coca en 2023",
        ),
        ("did colombia have more than 200,000 hectares of coca in 2021", "top 5 states by overdose deaths"),
        frozenset({"degree"}),
    ),
)
"""The rows of the table for what lies beyond a bound."""
