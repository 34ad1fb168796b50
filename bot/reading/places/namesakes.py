"""A place named with another that it does not lie in: Córdoba, Argentina is not the Córdoba of Colombia.

Two places side by side can be a list, 'Colombia, Peru', or one place and where it lies. It is the latter where one
is of a smaller kind than the other, or where a country's name is one that other places bear as well.
"""

from itertools import pairwise
from typing import Final

from bot.reading.asks import MOST_CANDIDATES, Ask
from bot.reading.attempt import Attempt
from bot.reading.knowledge import Knowledge
from bot.reading.slots import Several
from bot.values.catalogue import PlaceKind
from bot.values.reading import Candidate
from bot.values.text import folded

_LYING: Final = frozenset("in en of de del from the la el".split())
_KINDS: Final = {
    PlaceKind.COUNTRY: 0,
    PlaceKind.STATE: 1,
    PlaceKind.DEPARTMENT: 1,
    PlaceKind.MUNICIPALITY: 2,
    PlaceKind.AREA: 2,
}


def namesake(attempt: Attempt) -> Ask | None:
    """Ask which place is meant where a name is given a place around it that it does not lie in."""
    own = attempt.own
    named: list[Several] = list(own.places)
    named += [Several((slot.value,), slot.origin, slot.words, slot.start, slot.end) for slot in own.elsewhere]
    named.sort(key=lambda slot: slot.start)
    for one, other in pairwise(named):
        if _lies_astray(attempt, one, other):
            return _which(attempt, one, other)
    return None


def _lies_astray(attempt: Attempt, one: Several, other: Several) -> bool:
    between = attempt.heard.question.text[one.end : other.start]
    linked = set(folded(between).split())
    knowledge = attempt.knowledge
    ranks, around = _ranks(knowledge, one), _ranks(knowledge, other)
    if not ranks or not around or not linked <= _LYING:
        return False
    if min(ranks) > max(around):
        return True
    if linked:
        return False
    if max(ranks) < min(around):
        # Norway Maine is a town; so is whatever lies in a country named before it.
        return True
    shared = "," not in between and (len(ranks) > 1 or _is_shortened(knowledge, one))
    return shared and max(around) == 0


def _ranks(knowledge: Knowledge, slot: Several) -> set[int]:
    """Return how small the places are that a name can stand for, countries 0; none for regions and the world."""
    places = knowledge.catalogue.places
    kinds = [places[place].kind if place in places else PlaceKind.COUNTRY for place in slot.value]
    return {_KINDS[kind] for kind in kinds} if all(kind in _KINDS for kind in kinds) else set()


def _is_shortened(knowledge: Knowledge, slot: Several) -> bool:
    """Say whether a name leaves out words of the place's own: Antigua, of Antigua and Barbuda."""
    said = set(folded(slot.words).split())
    return any(said < set(folded(knowledge.place_name(place, "en")).split()) for place in slot.value)


def _which(attempt: Attempt, one: Several, other: Several) -> Ask:
    text, phrasing = attempt.heard.question.text, attempt.settler.phrasing
    likely = [place for slot in (one, other) for place in attempt.knowledge.largest(slot.value)]
    names = [phrasing.full_name(place) for place in (*likely, *one.value, *other.value)]
    return Ask(
        "place",
        tuple(
            Candidate(label=name, question=f"{text[: one.start]}{name}{text[other.end :]}")
            for name in dict.fromkeys(names)
        )[:MOST_CANDIDATES],
    )
