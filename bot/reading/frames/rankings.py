"""Questions across places: who is first, second, last."""

from collections.abc import Collection
from dataclasses import replace

from bot.reading.amounts.bounds import MOST_RANKED
from bot.reading.asks import Ask, assumed, one, when_of
from bot.reading.attempt import Attempt, Outcome
from bot.reading.frames.beyond import against_another, beyond
from bot.reading.frames.claims import WHICH, thing
from bot.reading.frames.fields import (
    around_earlier,
    field_among,
    holding,
    is_around,
    is_region,
    kept_within,
    only_country,
    outer_of,
    rank_within,
)
from bot.reading.frames.figures import pair_of_place
from bot.reading.frames.others import among_earlier, beside, than_of
from bot.reading.frames.ranks import (
    asks_for_rank,
    asks_where,
    goes_on_years,
    is_judged,
    is_of_rank,
    lists_counted,
    lists_parts,
    position_of,
)
from bot.reading.frames.traced import WHO
from bot.reading.places.bearings import LEVELS
from bot.reading.series.measured import counts_places
from bot.reading.series.priced import DEAR
from bot.reading.series.wanted import unit_of_claim
from bot.reading.slots import Several
from bot.reading.threads.again import repeated
from bot.values.amount import Hedge
from bot.values.catalogue import PlaceKind, UnitKind
from bot.values.query import RankingQuery
from bot.values.slot import Slot

TOP = frozenset(
    "top first biggest largest highest worst bottom lowest smallest fewest primeros primeras principales mayores peores ultimos ultimas menores".split()
)
"""Words beside a number that make it a count of places."""

_HAVING = (("con", "mas"), ("con", "menos"), ("with", "the"))
"""Words behind the number of those asked for in a thread that says what they are: 'y los 5 con menos'."""

_COMPARED = 2


def puts_in_order(attempt: Attempt) -> bool:
    """Say whether places are to be put in order; two that are named are compared instead, whatever else is said of them."""
    if not thing(attempt):
        return attempt.own.is_a_place_alone and is_of_rank(attempt)
    attempt, others, behind = beside(attempt)
    own, bearings = attempt.own, attempt.heard.bearings
    if attempt.move_claimed is not None or len(own.substances) >= _COMPARED:
        return False
    if goes_on_years(attempt):
        return False
    if asks_for_rank(attempt) or of_region(attempt) or turned_around(attempt) or lists_counted(attempt):
        return True
    across = bearings.across_places or asks_where(attempt) or _asks_dearest(attempt) or lists_parts(attempt)
    # 'Who comes after Colombia' asks for the most without a word of it.
    across = across or (bool(others) and behind and not attempt.heard.said.isdisjoint(WHO | WHICH))
    return across and not attempt.cue("first", "which_year") and len(own.places) != _COMPARED


def _asks_dearest(attempt: Attempt) -> bool:
    """Say whether it is asked after the price of one place where it is dearest or cheapest, and no place is named."""
    own, bearings = attempt.own, attempt.heard.bearings
    if not (bearings.most or bearings.least) or bearings.across_years or attempt.cue("latest"):
        return False
    measures = attempt.knowledge.catalogue.measures
    earlier = {measures[measure].unit_kind for slot in attempt.before.measures for measure in slot.value}
    return earlier == {UnitKind.PRICE} and not (own.places or own.substances or own.whens)


def ranking(attempt: Attempt) -> Outcome:
    """Ask for places in order, or for the one at a position."""
    bound = beyond(attempt)
    attempt, rivals, _ = against_another(attempt)
    attempt, others, behind = beside(among_earlier(attempt))
    slots, bearings = attempt.slots, attempt.heard.bearings
    pair = pair_of_place(attempt)
    if isinstance(pair, Ask) and (counted := _counted_at(attempt)) is not None:
        pair = replace(attempt, slots=slots._replace(measures=(counted,))).pair()
    if not isinstance(pair, tuple):
        return pair
    measure, substance = _ranked_by(attempt, *pair)
    asked: Slot[str] | None = None
    named: list[Slot[str]] = []
    for slot in (*(holding(attempt, each) for each in attempt.own.places), *others, *rivals):
        settled = attempt.settler.settle_place(slot, measure.value, substance.value, slots)
        if isinstance(settled, Ask):
            return settled
        named.append(settled)
    places = [slot for slot in named[: len(attempt.own.places)] if slot.value != "WORLD"]
    if not places and bearings.level and (around := around_earlier(attempt, measure, substance)) is not None:
        places = [around]
    if (
        (is_judged(attempt) or is_of_rank(attempt))
        and (len(places) == 1 or attempt.cue("position"))
        and not is_around(attempt, places)
    ):
        # 'Is Peru the second largest' asks for its rank among all; only 'Peru or Bolivia' is a field of its own.
        kind, country = ("", "") if bearings.level else rank_within(attempt, places)
        asked = places[0] if is_of_rank(attempt) and len(places) == 1 else None
        places = [assumed(country)] if country else [*outer_of(attempt, measure.value, substance.value)]
        slots = slots._replace(places=(), level=kind or slots.level)
    elif (ranked := slots.ranked) is not None and repeated(attempt) == "ranking":
        # 'And in 2019?' after a place's rank asks for its rank again.
        asked = one(ranked, ranked.value[0])
    if not (places or bearings.level):
        kind, country = field_among(attempt, named[len(attempt.own.places) :][: len(others)])
        places = [assumed(country)] if country else places
        slots = slots._replace(places=(), level=kind) if country else slots
    again = not (bearings.level or attempt.own.places)
    again = again or ((is_of_rank(attempt) or is_judged(attempt)) and bool(slots.level))
    level = "" if bearings.level == "country" else bearings.level or (slots.level if again else "")
    within: Slot[str] | None = None
    regions = [slot for slot in places if is_region(slot, attempt)]
    # "Which Latin American country" looks inside the region, as "which department" looks inside Colombia.
    if level or (len(places) == 1 and (regions or bearings.level != "country")):
        usual = "US" if level == "state" else attempt.knowledge.usual_place(measure.value, substance.value)
        within = places[0] if len(places) == 1 else kept_within(attempt, measure, substance) or assumed(usual)
        places = [] if len(places) == 1 else places
    elif _is_within_again(attempt):
        within = slots.within
    elif not places and (country := only_country(attempt, measure.value, substance.value)):
        within = assumed(country)
    subject = attempt.settler.subject(slots, measure, substance, within or assumed(""))
    query = RankingQuery(
        measure=subject.measure,
        substance=subject.substance,
        when=when_of(slots._replace(whens=attempt.own.whens or slots.whens)),
        estimator=subject.estimator,
        scope=subject.scope,
        within=within,
        level=level,
        places=tuple(places),
        position=position_of(attempt),
        of=asked,
        beside=tuple(named[len(attempt.own.places) : len(named) - len(rivals)]),
        behind=behind,
        count=count_of(attempt),
        lowest_first=attempt.cue("low", "bottom")
        or (bearings.least and not bearings.most)
        or _is_turned(attempt),
        as_of=slots.as_of,
        unit=attempt.unit,
    )
    if rivals:
        fewer = than_of(attempt.heard) is Hedge.LESS_THAN
        return query.model_copy(update={"than": named[-1], "position": None, "lowest_first": fewer})
    if bound is None:
        return query
    unit = unit_of_claim(attempt.heard, measure.value, attempt.knowledge)
    held_against = {"bound": bound, "unit": unit, "position": None, "count": None, "lowest_first": False}
    return query.model_copy(update=held_against)


def _is_within_again(attempt: Attempt) -> bool:
    """Say whether the thread's order is asked for again, of the parts of the same place: 'how much is that'."""
    again = attempt.own.is_empty and not attempt.heard.bearings.level
    kept = again or is_region(attempt.slots.within, attempt)
    return not attempt.own.places and attempt.slots.kind == "ranking" and kept


def _is_turned(attempt: Attempt) -> bool:
    """Say whether the thread put the least first, and nothing here turns that around: 'and in 2019?'."""
    slots = attempt.slots
    return (
        slots.kind == "ranking"
        and slots.lowest
        and not (attempt.heard.bearings.most or attempt.own.names_a_thing)
    )


def _counted_at(attempt: Attempt) -> Several | None:
    """Return the measure named without those of which nothing is held at the level asked about, of departments say."""
    level, named = attempt.heard.bearings.level, attempt.slots.measures
    if not level or len(named) != 1:
        return None
    knowledge = attempt.knowledge
    known, held = knowledge.catalogue.places, knowledge.places_of
    at_level = tuple(
        measure
        for measure in named[0].value
        if any(
            known[at].kind == level for pair, places in held.items() if pair[0] == measure for at in places
        )
    )
    return named[0]._replace(value=at_level) if len(at_level) == 1 < len(named[0].value) else None


def _ranked_by(attempt: Attempt, measure: Slot[str], substance: Slot[str]) -> tuple[Slot[str], Slot[str]]:
    """Return what places are put in order by: of 'the top coca municipalities' their coca, not how many there are."""
    usual = attempt.knowledge.default_measure.get(substance.value, "")
    is_of_them = counts_places(attempt.knowledge, measure.value, attempt.heard.bearings.level)
    return (assumed(usual) if is_of_them and usual else measure), substance


def turned_around(attempt: Attempt) -> bool:
    """Say whether a follow-up wants the other end of an order: 'y cuáles menos', 'and the least?'."""
    own, bearings = attempt.own, attempt.heard.bearings
    if attempt.before.kind != "ranking" or own.names_a_thing or own.places or own.elsewhere:
        return False
    said = attempt.heard.said
    dearest = attempt.before.lowest and not (said.isdisjoint(DEAR) or said.isdisjoint({"most", "mas"}))
    turned = bearings.most != bearings.least or attempt.cue("bottom") or dearest
    return turned and not attempt.cue("which_year")


def of_region(attempt: Attempt) -> bool:
    """Say whether it is asked which part of the one region named has the most or least: which of the three Andean countries."""
    bearings, known = attempt.heard.bearings, attempt.knowledge.catalogue.places
    if not (bearings.most or bearings.least) or attempt.heard.numbers or attempt.cue("which_year"):
        return False
    named = attempt.own.place_ids
    if len(named) != 1 or named[0] not in known or known[named[0]].kind not in _OF_COUNTRIES:
        return False
    which = not attempt.heard.said.isdisjoint(WHICH | WHO)
    return which or not (bearings.across_years or _is_held(attempt, named))


def _is_held(attempt: Attempt, places: tuple[str, ...]) -> bool:
    """Say whether a place has figures of its own of what is counted, so that its most may be that of a year."""
    things = attempt.things if isinstance(attempt.things, list) else []
    return any(
        attempt.knowledge.holds(place, measure.value, substance.value)
        for measure, substance in things
        for place in places
    )


_OF_COUNTRIES = frozenset({PlaceKind.REGION, PlaceKind.WORLD})


def count_of(attempt: Attempt, counted: Collection[str] = LEVELS) -> int | None:
    """Return how many places or years were asked for: the number in "top 5", "los 5 primeros" and "which 5 departments"."""
    words = attempt.heard.texts
    for at in attempt.heard.numbers:
        beside = {*words[max(at - 1, 0) : at], *words[at + 1 : at + 2]}
        named = words[at + 1 : at + 3] in _HAVING or not beside.isdisjoint((*TOP, *counted))
        if named and words[at].isdigit() and 1 < int(words[at]) <= MOST_RANKED:
            return int(words[at])
    return None
