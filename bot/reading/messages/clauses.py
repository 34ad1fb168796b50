"""The two sides of a comparison: what stands before 'vs' and what after it, each filled in from the other."""

from bot.reading.hearing import Found, Heard
from bot.reading.knowledge import Knowledge
from bot.reading.places.apart import BETWEEN, LINKS, places_and_governments, thans
from bot.reading.slots import Slots, gather
from bot.values.slot import Origin


def sides(heard: Heard, knowledge: Knowledge) -> tuple[Slots, Slots] | None:
    """Return the slots of the two sides of a comparison, if the question has two."""
    # Whether 'us' is a place or a government shows only in the whole question.
    places, governments = places_and_governments(heard, knowledge)
    heard = heard._replace(found={**heard.found, "place": tuple(places), "estimator": tuple(governments)})
    for at in _borders(heard):
        left = gather(_part(heard, 0, at), knowledge)
        right = gather(_part(heard, at + 1, len(heard.words)), knowledge)
        if not left.is_empty and not right.is_empty and not (_across(left, right) or _across(right, left)):
            return _filled(left, right), _filled(right, left)
    return None


def _across(one: Slots, other: Slots) -> bool:
    """Say whether one side names only who counts and the other only where: the US figures against Peru's."""
    return bool(one.estimators and other.places) and not (one.places or one.elsewhere or other.estimators)


def _borders(heard: Heard) -> list[int]:
    cues = heard.cued("compare")
    bounds = heard.cued("degree")
    between = [
        at for each in cues or bounds for at in range(each.first, each.last) if heard.texts[at] in BETWEEN
    ]
    if "que" in heard.said and not between:
        # 'Más coca que en 2020' is set against the newest.
        between = [at for at in thans(heard.texts) if _is_before_a_period(heard, at)]
    if between or not cues:
        return between
    start = cues[0].last
    return [at for at in range(start, len(heard.words)) if heard.texts[at] in LINKS and not _named(heard, at)]


def _is_before_a_period(heard: Heard, at: int) -> bool:
    behind = next((here for here in range(at + 1, len(heard.words)) if heard.texts[here] not in _IN), 0)
    return any(timing.first <= behind < timing.last for timing in heard.timings)


_IN = frozenset("en el la los las".split())


def _named(heard: Heard, at: int) -> bool:
    """Say whether a word belongs to a name or a period rather than linking two."""
    kinds = ("place", "substance", "measure", "estimator", "theme")
    inside = any(each.first < at < each.last for kind in kinds for each in heard.of(kind))
    return inside or any(timing.first <= at < timing.last for timing in heard.timings)


def _part(heard: Heard, first: int, last: int) -> Heard:
    def within(each: Found) -> bool:
        return first <= each.first and each.last <= last

    found = {kind: tuple(each for each in several if within(each)) for kind, several in heard.found.items()}
    timings = tuple(each for each in heard.timings if first <= each.first and each.last <= last)
    cues = frozenset(identity for each in found.get("cue", ()) for identity in each.ids)
    return heard._replace(found=found, timings=timings, cues=cues)


def _filled(side: Slots, other: Slots) -> Slots:
    """Fill in a side from the other: the thing as a whole, the place, and the estimator; periods stay apart."""
    measures, substances = side.measures, side.substances
    if not side.names_a_thing:
        measures, substances = other.measures, other.substances
    elif not measures and not side.theme:
        measures = other.measures
    elif not substances and not side.theme:
        substances = other.substances
    lent = (slot.model_copy(update={"origin": Origin.EARLIER}) for slot in other.scopes)
    # 'Coca 2020 vs Bolivia' sets Bolivia against whatever place is meant where none is said, and not against itself.
    set_against = other.is_a_place_alone and not (side.places or side.elsewhere)
    return side._replace(
        measures=measures,
        substances=substances,
        theme=side.theme or (None if side.names_a_thing else other.theme),
        places=side.places or (() if side.elsewhere or set_against else other.places),
        elsewhere=side.elsewhere or (() if side.places or set_against else other.elsewhere),
        estimators=side.estimators or other.estimators,
        unit_kind=side.unit_kind or other.unit_kind,
        scopes=(*side.scopes, *lent),
    )
