"""What gives each kind of question away: the conditions under which a frame claims a question."""

from typing import Final, Literal

from bot.reading.amounts.numbers import find_amount, rival_amounts
from bot.reading.amounts.sizes import claimed_part, is_ranked_beside
from bot.reading.attempt import Attempt
from bot.reading.frames.differences import DIFFERENCE, DIFFERENT, is_of_kind, is_of_potential
from bot.reading.frames.rivals import of_degree
from bot.reading.frames.stated import asks_for_cause, asks_on_revision, has_figure_changed, is_stated_number
from bot.reading.frames.traced import WHO, conversion
from bot.reading.hearing import Found
from bot.reading.places.apart import BETWEEN, OF_FIGURES
from bot.reading.scrutiny.untaken import is_of_policy
from bot.reading.series.given import is_all_given
from bot.reading.series.measured import unit_kind
from bot.reading.slots import periods
from bot.reading.words.phrases import covered
from bot.values.amount import Hedge

_NUMERIC = frozenset(
    "quantity latest record ranking share trend average rise fall change position low".split()
)
"""Cues that ask for a number, so that no meaning is asked for."""

Sort = Literal["measure", "substance", "estimator", "unit", "scope"]
SORTS: Final[tuple[Sort, ...]] = ("measure", "substance", "estimator", "unit", "scope")
"""Kinds of word that are told apart by what they mean."""

WHICH = frozenset("which what que cual cuales".split())


def thing(attempt: Attempt) -> bool:
    """Say whether the question or its thread says what is counted."""
    return attempt.slots.names_a_thing


def several(attempt: Attempt) -> bool:
    """Say whether several of one kind are named."""
    own = attempt.own
    return len(own.whens) > 1 or own.names_several_places or len(own.substances) > 1


def meaning(attempt: Attempt) -> bool:
    """Say whether it is asked what a name means, or whether one thing is a kind of another."""
    own, bearings = attempt.own, attempt.heard.bearings
    if is_of_kind(attempt) or conversion(attempt) is not None:
        return True
    if not (attempt.cue("meaning") or bearings.how) or is_of_policy(attempt):
        return False
    if own.measures and len(own.substances) > 1 and "or" in attempt.heard.said:
        # 'What's deadlier, fentanyl or heroin' sets them against each other.
        return False
    return (
        not (own.whens or own.span or own.elsewhere or (own.places and not bearings.how))
        and not (bearings.most or bearings.least)
        and not attempt.cue(*_NUMERIC)
    )


def distinction(attempt: Attempt) -> bool:
    """Say whether it is asked in what two words of one kind differ, and not two figures."""
    own = attempt.own
    if is_of_potential(attempt):
        return True
    if attempt.heard.said.isdisjoint(DIFFERENCE | DIFFERENT):
        return False
    figures = own.whens or own.span or own.places or own.elsewhere or attempt.heard.numbers
    if figures or attempt.cue("quantity", "record", "ranking"):
        return False
    named = told_apart(attempt)
    if named is None:
        return False
    # Why two counts differ is told by what each counts; whether they do, by their numbers.
    if named[0] == "scope":
        return not attempt.heard.bearings.whether
    asked_why = attempt.cue("why") and attempt.heard.said.isdisjoint(DIFFERENT)
    return not asked_why and attempt.heard.said.isdisjoint(OF_FIGURES)


def told_apart(attempt: Attempt) -> tuple[Sort, Found, Found] | None:
    """Return the two words of one kind that a question names, with their kind, if it names two and no more."""
    for sort in SORTS:
        match attempt.heard.of(sort):
            case (one, other):
                return sort, one, other
            case _:
                pass
    return None


def asks_how_much(attempt: Attempt) -> bool:
    """Say whether it is asked how much or how many; 'the number of' may stand in any question."""
    return any(each.words.lower().startswith(("how", "cu", "qu")) for each in attempt.heard.cued("quantity"))


def share(attempt: Attempt) -> bool:
    """Say whether a part of a whole is asked for."""
    size = claimed_part(attempt.heard)
    if size is None and not attempt.cue("share", "in_percent"):
        return False
    measures = attempt.knowledge.catalogue.measures
    wholes = {measures[measure].part_of_whole for slot in attempt.own.measures for measure in slot.value} - {
        ""
    }
    parts = {slot.value for slot in attempt.own.substances}
    if len(attempt.own.whens) > 1 or attempt.own.span is not None:
        # A part of one year is told, and of another another; of a run of years none is one part.
        return False
    is_part = (attempt.own.outer and attempt.own.places) or (len(parts) == 1 and wholes - parts)
    percent = attempt.cue("in_percent") and bool(is_part)
    # 'Es cierto que' asks for no department.
    which = attempt.heard.bearings.level and not (
        attempt.cue("right") or WHICH.isdisjoint(attempt.heard.said)
    )
    among = which or not WHO.isdisjoint(attempt.heard.said) or is_ranked_beside(attempt.heard, size)
    claimed = (
        size is not None
        and not among
        and bool(attempt.own.places or wholes - parts or len(attempt.own.measures) > 1)
    )
    if not (claimed or ((attempt.cue("share") or percent) and not attempt.cue("degree"))):
        return False
    is_share = {
        attempt.knowledge.catalogue.measures[identity].unit_kind
        for slot in attempt.slots.measures
        for identity in slot.value
    } == {"percent"}
    return thing(attempt) and not attempt.moves() and not is_share


def revisions(attempt: Attempt) -> bool:
    """Say whether it is asked how a figure came to be, or whether a number stands."""
    if (attempt.cue("trend") and attempt.own.span is not None) or conversion(attempt) is not None:
        return False
    changed = has_figure_changed(attempt)
    goes_on = asks_on_revision(attempt)
    asked = attempt.cue("revised", "first") or changed or goes_on
    if not asked and (amount := find_amount(attempt.heard)) is not None:
        claimed = not (rival_amounts(attempt.heard) or attempt.heard.has_percent)
        # 'Are there more than 250,000 hectares' is asked of the newest figure.
        told = attempt.own.is_empty and attempt.before.lead is not None
        timed = (
            attempt.slots.whens or told or (amount.hedge is not Hedge.EXACTLY and attempt.own.span is None)
        )
        dated = bool(timed) and (thing(attempt) or bool(counted(attempt)))
        stated = attempt.heard.bearings.whether or is_stated_number(attempt)
        asked = claimed and (attempt.cue("right") or (dated and stated))
    if not asked:
        return False
    own = attempt.own
    named = thing(attempt) or bool((own.places or own.estimators) and own.whens) or bool(counted(attempt))
    if attempt.heard.bearings.level and attempt.heard.numbers and not own.places:
        # Which countries seized more than so much is no question whether one did.
        return False
    return (
        named
        and (goes_on or not attempt.cue("record", "share", "position"))
        and (changed or goes_on or not attempt.moves())
        and not (attempt.heard.numbers and attempt.move_claimed is not None)
    )


def counted(attempt: Attempt) -> tuple[tuple[str, str], ...]:
    """Return what the one estimator named counts in units of the kind said, where that is all of one substance.

    Of what is said by its measure alone it is all substances together: the deaths that the CDC counts.
    """
    own, knowledge = attempt.own, attempt.knowledge
    if own.substances or own.theme or len(own.estimators) != 1 or not attempt.heard.numbers:
        return ()
    who, said = own.estimators[0].value, {measure for slot in own.measures for measure in slot.value}
    measures = knowledge.catalogue.measures
    pairs = tuple(
        pair
        for pair in knowledge.catalogue.subjects
        if (who, pair) in knowledge.places_by
        and (
            (pair[0] in said and pair[1] == measures[pair[0]].part_of_whole)
            if said
            else own.unit_kind == unit_kind(knowledge, pair[0])
        )
    )
    return pairs if len({substance for _, substance in pairs}) == 1 else ()


def comparison(attempt: Attempt) -> bool:
    """Say whether figures are set against each other."""
    own, slots = attempt.own, attempt.slots
    # A term of office is a run of years, and its last may be to come: its two ends are not what is compared.
    closed = (
        own.span is not None
        and None not in (own.span.value.first, own.span.value.last)
        and not attempt.is_of_term
    )
    if attempt.move_claimed is not None:
        return bool(slots.whens) or closed
    if own.span is not None and max(len(own.places), len(own.estimators), len(own.substances)) > 1:
        # Two places, drugs or who count, over some years are two courses, of which the newest figures tell nothing.
        return False
    course = _is_course_of_a_year(attempt)
    if not thing(attempt) or (attempt.cue("trend", "chart") and not course):
        return False
    if attempt.cue("why") and not asks_for_cause(attempt):
        return False
    moved = (course or attempt.moves()) and ((bool(slots.whens) and own.span is None) or closed)
    return (several(attempt) or moved or _is_compared(attempt)) and not adds_up(attempt)


def _is_compared(attempt: Attempt) -> bool:
    """Say whether a word sets one against another, and something is named of which there can be two."""
    heard, own, slots = attempt.heard, attempt.own, attempt.slots
    if not attempt.cue("compare"):
        asked = heard.bearings.whether or not heard.said.isdisjoint(BETWEEN)
        if not asked or not of_degree(attempt):
            return False
    against = attempt.before.places or attempt.before.kind == "ranking"
    return bool(slots.whens or own.span or len(slots.places) > 1 or (own.places and against))


def _is_course_of_a_year(attempt: Attempt) -> bool:
    """Say whether it is asked how things went in one year, which is told by the year before: 'how did coca develop in 2021'."""
    own = attempt.own
    if not attempt.cue("trend") or attempt.cue("chart", "csv", "by_month", "average", "total"):
        return False
    return len(periods(own.whens)) == 1 == len(own.whens) and own.span is None


def adds_up(attempt: Attempt) -> bool:
    """Say whether years are to be added up: 'how many died since 2015' wants one number as 'in all' does."""
    own = attempt.own
    if is_all_given(attempt.heard, attempt.slots, attempt.knowledge):
        return True
    if own.span is None and (len(own.whens) == 1 or not attempt.cue("total")):
        return False
    # The 'total' of total eradication says what is counted, and not that years are added up.
    named = covered(attempt.heard.of("measure"))
    if any(each.first not in named for each in attempt.heard.cued("total")):
        return True
    if own.span is None:
        return False
    loose = {word for at, word in enumerate(attempt.heard.texts) if at not in named}
    return not loose.isdisjoint(_TOTALS) or (_asks_how_many(attempt) and _is_flow(attempt))


_TOTALS: Final = frozenset("total totals totales".split())
"""Words that say nothing of one year, and of several that they are to be added up."""

_NO_COUNT: Final = frozenset(
    "trend chart csv average record low ranking share compare degree change previous_period position".split()
)
"""Cues beside which 'how much' does not ask for the sum of years."""


def _asks_how_many(attempt: Attempt) -> bool:
    bearings = attempt.heard.bearings
    counted = attempt.cue("quantity") and not attempt.cue(*_NO_COUNT) and not attempt.moves()
    return counted and not (
        bearings.across_places or bearings.across_years or bearings.most or bearings.least
    )


def _is_flow(attempt: Attempt) -> bool:
    """Say whether all that is counted is counted anew each year, so that years can be added."""
    measures = attempt.knowledge.catalogue.measures
    things = attempt.things if isinstance(attempt.things, list) else []
    return bool(things) and all(measures[measure.value].flow_or_stock == "flow" for measure, _ in things)


def trend(attempt: Attempt) -> bool:
    """Say whether the course of a series is asked for."""
    if attempt.cue("why") and not asks_for_cause(attempt):
        return False
    again = attempt.slots.kind == "trend" and not attempt.own.whens and not attempt.cue("quantity")
    return thing(attempt) and (
        attempt.cue("trend", "chart", "by_month")
        or adds_up(attempt)
        or attempt.moves()
        or attempt.own.span is not None
        or again
        or "ultimos anos" in attempt.heard.flat
    )


def figure(attempt: Attempt) -> bool:
    """Say whether one figure is asked for."""
    counted = attempt.cue("quantity") or attempt.own.unit_kind is not None
    return bool(attempt.slots.measures) or (thing(attempt) and counted and bool(attempt.own.substances))


def card(attempt: Attempt) -> bool:
    """Say whether all that is held on a theme is asked for."""
    bare = not (attempt.heard.cues - {"latest", "and", "follow", "copy", "csv"}) and not attempt.heard.numbers
    # Several places or years by themselves are no card of the first.
    bare = bare and attempt.own.span is None and not several(attempt)
    if attempt.own.measures or attempt.cue("share"):
        return False
    return thing(attempt) or (bool(attempt.own.places) and bare)
