"""Whether a message asks something of figures that its thread has told, and names none of them: 'which has more', 'by how much'."""

from typing import Final

from bot.reading.frames.claims import WHICH
from bot.reading.frames.traced import WHO
from bot.reading.hearing import Heard
from bot.reading.places.apart import TOGETHER
from bot.reading.places.bearings import LEAST, MOST
from bot.reading.slots import Several, Slots, periods
from bot.reading.words.motion import MOVES
from bot.values.slot import Origin, Span, SpanSlot, WhenSlot

DIFFERENCE: Final = frozenset("difference diferencia gap brecha".split())
_THE: Final = frozenset("the and so what whats s is la el y cual es".split())
_CHANGE: Final = frozenset("change changed cambio cambiado".split())
"""Words for what lies between two times, and not between two places."""


_COMPARING: Final = frozenset(
    "compare comparison comparing comparar compara comparalo comparacion now then and y please pls porfa por favor ok".split()
)
"""Words of a message that only asks to compare what was told."""


_OF_YEARS: Final = frozenset("year years ano anos when cuando".split())
_THEM: Final = frozenset("them those these".split())
_OF_MOST: Final = (
    MOST
    | LEAST
    | WHICH
    | frozenset(
        "one is was were the of them those these and y so has had all three es fue era el la los las de esos esas tiene alta alto baja bajo".split()
    )
)
"""Words of a message that asks of nothing but those told."""
_OF_MOVES: Final = frozenset("rise fall change quantity degree in_percent factor multiple and follow".split())
"""Cues beside which a rise or a fall is told between the two times that a thread asked about."""

_HOW_MUCH: Final = frozenset("much margin cuanto margen".split())
_BY_HOW_MUCH: Final = _HOW_MUCH | frozenset("by how what exactly so and y por de en que".split())
"""Words of a message that asks for a difference alone."""

_OF_ONE: Final = frozenset("which year ano".split())
_MORE: Final = frozenset("more most faster fastest quicker less mas menos rapido deprisa".split())
"""Words that set what grew or fell apart by how much."""

_THREE: Final = 3
_FIRST_AND_LAST: Final = 2
TWO: Final = frozenset("two both dos ambos ambas".split())

GROWING: Final = frozenset("growing grow grows grew grown creciendo crece crecer crecio".split())
"""Verbs by which a crop is named, and in a thread only how what it is about moved."""


def asks_of_both(heard: Heard) -> bool:
    """Say whether something is asked of two figures and neither is named."""
    named = ("place", "elsewhere", "substance", "theme", "estimator", "scope", "actor", "topic")
    if any(map(heard.of, named)) or (heard.timings and not asks_who_gained(heard)):
        return False
    if any(heard.flat_of(each) not in GROWING for each in heard.of("measure")):
        return False
    if asks_how_it_moved(heard) or asks_by_how_much(heard):
        return True
    if heard.numbers:
        return False
    bare = "compare" in heard.cues and heard.said <= _COMPARING
    pointed = "of_them" in heard.cues or not heard.said.isdisjoint(DIFFERENCE | _CHANGE)
    return bare or pointed or is_of_all_told(heard) or asks_for_most(heard)


def is_of_all_told(heard: Heard) -> bool:
    """Say whether something is to be made of figures told already: their sum, their average, which of them grew more."""
    if not heard.cues.isdisjoint({"share", "in_percent"}):
        return False
    summed = not heard.cues.isdisjoint({"total", "average"}) or not heard.said.isdisjoint(TOGETHER)
    return summed or asks_who_gained(heard)


def asks_for_most(heard: Heard) -> bool:
    """Say whether it is asked which of those told has the most or least: 'which is the highest', 'rank them'."""
    order = not heard.cues.isdisjoint({"ranking", "record"}) and not heard.said.isdisjoint(_THEM)
    ranked = heard.bearings.most or heard.bearings.least
    which = ranked and not heard.said.isdisjoint(WHICH) and heard.said <= _OF_MOST
    return not heard.bearings.level and (order or which)


def asks_the_gap(heard: Heard) -> bool:
    """Say whether nothing is asked but what lies between those told: 'gap?'."""
    return not heard.said.isdisjoint(DIFFERENCE) and heard.said <= DIFFERENCE | _THE


def asks_how_it_moved(heard: Heard) -> bool:
    """Say whether it is asked how far something rose or fell, or claimed, and nothing says from when: 'did it double'."""
    moved = not heard.cues.isdisjoint(MOVES) and heard.cues <= _OF_MOVES
    return moved and (heard.has_percent or not heard.numbers) and heard.said.isdisjoint(_OF_ONE | WHO)


def asks_by_how_much(heard: Heard) -> bool:
    """Say whether nothing is asked but by how much: how far one is ahead of the other, or one year of the other."""
    return not heard.said.isdisjoint(_HOW_MUCH) and heard.said <= _BY_HOW_MUCH


def asks_who_gained(heard: Heard) -> bool:
    """Say whether it is asked which of several rose or fell by more: 'which grew faster'."""
    if not heard.said.isdisjoint(_OF_YEARS):
        return False
    moved = not heard.cues.isdisjoint({"rise", "fall", "gained", "lost"})
    return moved and not heard.said.isdisjoint(WHICH | WHO) and not heard.said.isdisjoint(_MORE)


def of_all_told(own: Slots, before: Slots, heard: Heard) -> Slots:
    """Return a follow-up that asks what several figures come to, or which of them grew more, as one that names them again."""
    named = own.names_a_thing or own.places or own.elsewhere or own.estimators
    if named or not is_of_all_told(heard) or not are_several(before, heard):
        return own
    if "all_three" in heard.cues and len(before.places) != _THREE:
        return own
    if before.kind == "trend":
        return own._replace(span=own.span or before.span)
    if before.within is not None and before.lead is not None and not (own.whens or own.span):
        # The departments of a country put in order come to what there is in it.
        when = WhenSlot(value=before.lead.period, origin=Origin.EARLIER)
        return own._replace(places=(Several((before.within.value,), Origin.EARLIER),), whens=(when,))
    again = own._replace(measures=before.measures, substances=before.substances, places=before.places)
    if own.whens or own.span:
        return again
    told = sorted(period.year for period in periods(before.whens))
    if len(told) <= 1:
        return again._replace(whens=before.whens)
    return again._replace(span=SpanSlot(value=Span(first=told[0], last=told[-1]), origin=Origin.EARLIER))


def are_several(before: Slots, heard: Heard) -> bool:
    """Say whether a thread told of several figures of one kind: of places, of drugs, or of years, to add up with none left out."""
    if before.kind == "trend":
        return before.span is not None
    if before.kind not in {"comparison", "ranking"}:
        return False
    if before.kind == "ranking" and before.within is not None:
        return heard.cues.isdisjoint({"average"}) and not asks_who_gained(heard)
    told = sorted(period.year for period in periods(before.whens))
    of_ends = "average" in heard.cues and len(told) == _FIRST_AND_LAST and heard.said.isdisjoint(TWO)
    run = len(told) > 1 and (of_ends or told == list(range(told[0], told[-1] + 1)))
    return run or (len(told) <= 1 and max(len(before.places), len(before.substances)) > 1)
