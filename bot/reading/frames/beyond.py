"""Places beyond a bound: states with more than 5,000 deaths, whoever has more than Peru, how many have any at all."""

from decimal import Decimal
from itertools import pairwise

from bot.reading.amounts.bounds import asks_for_places, bound_of_places, is_denied
from bot.reading.attempt import Attempt
from bot.reading.frames.claims import thing
from bot.reading.frames.others import Others, held_against
from bot.reading.places.bearings import LEVELS
from bot.reading.scrutiny.denials import denies
from bot.reading.series.measured import counts_places
from bot.reading.threads.again import repeated
from bot.reading.words.little_words import MANY
from bot.values.amount import Amount, Hedge
from bot.values.catalogue import UnitKind


def lies_beyond(attempt: Attempt) -> bool:
    """Say whether the places beyond a bound are asked for."""
    if not (thing(attempt) or attempt.heard.of("unit")):
        return False
    return beyond(attempt) is not None or bool(against_another(attempt).places)


def against_another(attempt: Attempt) -> Others:
    """Return the question without the place that others are to have more than, of one period and of no change."""
    none = Others(attempt, (), behind=False)
    dated = len(attempt.own.whens) <= 1 and attempt.own.span is None and not attempt.heard.numbers
    if not dated or attempt.cue(*_OF_NO_PLACES) or attempt.moves() or is_denied(attempt.heard):
        return none
    return held_against(attempt) if asks_for_places(attempt.heard) else none


def beyond(attempt: Attempt) -> Amount | None:
    """Return the bound that places are asked for beyond: states with more than 5,000 deaths, or another after them."""
    heard, own, before = attempt.heard, attempt.own, attempt.before.bound
    if _asks_how_many_have(attempt):
        return _ANY
    if not heard.numbers:
        again = before is not None and not (own.names_a_thing or heard.bearings.most or heard.bearings.least)
        return before if again and repeated(attempt) == "ranking" else None
    several = max(len(own.places) + len(own.elsewhere), len(own.substances), len(own.whens)) > 1
    if several or own.span is not None or attempt.cue(*_OF_NO_PLACES) or attempt.moves():
        return None
    bound = bound_of_places(heard, before)
    return None if bound is None or (heard.has_percent and not _is_in_percent(attempt)) else bound


def _asks_how_many_have(attempt: Attempt) -> bool:
    """Say whether it is asked how many places have any of it at all: 'how many departments grow coca'."""
    heard, own = attempt.heard, attempt.own
    if heard.bearings.level == "country":
        # Who has no figure may have some all the same.
        return False
    if heard.said.isdisjoint(MANY) or heard.numbers or not own.names_a_thing or attempt.moves():
        return False
    # 'How many coca municipalities' is asked with a word between.
    at_once = (*pairwise(heard.texts), *zip(heard.texts, heard.texts[2:], strict=False))
    asked = any(many in MANY and what in LEVELS for many, what in at_once)
    single = max(len(own.places) + len(own.elsewhere), len(own.substances), len(own.whens)) <= 1
    other = (
        attempt.cue("compare", *_OF_NO_PLACES) or heard.bearings.most or heard.bearings.least or denies(heard)
    )
    return asked and single and own.span is None and not (other or _counts_them(attempt))


def _counts_them(attempt: Attempt) -> bool:
    """Say whether how many such places there are is held as a figure of its own."""
    knowledge = attempt.knowledge
    counted = {identity for slot in attempt.own.measures for identity in slot.value}
    counts = [one for one in counted if counts_places(knowledge, one, attempt.heard.bearings.level)]
    held = attempt.own.place_ids
    return any(
        not held or any(knowledge.holds(place, *pair) for place in held)
        for pair in knowledge.subjects
        if pair[0] in counts
    )


_ANY = Amount(hedge=Hedge.MORE_THAN, low=Decimal(0), high=Decimal(0))

_OF_NO_PLACES = (
    "which_year", "when", "first", "share", "average", "total", "revised", "chart", "gained", "lost", "fast", "position",
)  # fmt: skip
"""Cues of what is asked of years, of places together, or of how they moved, and of no place's figure by itself."""


def _is_in_percent(attempt: Attempt) -> bool:
    measures = attempt.knowledge.catalogue.measures
    counted = {measures[one].unit_kind for slot in attempt.slots.measures for one in slot.value}
    return counted == {UnitKind.PERCENT}
