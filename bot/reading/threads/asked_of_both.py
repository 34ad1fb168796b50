"""Whether a message asks something of figures that its thread has told, and names none of them: 'which has more', 'by how much'."""

from typing import Final

from bot.reading.frames.claims import WHICH
from bot.reading.frames.traced import WHO
from bot.reading.hearing import Heard
from bot.reading.places.apart import TOGETHER
from bot.reading.places.bearings import LEAST, MOST

DIFFERENCE: Final = frozenset("difference diferencia gap brecha".split())
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
    order = "ranking" in heard.cues and not heard.said.isdisjoint(_THEM)
    ranked = heard.bearings.most or heard.bearings.least
    which = ranked and not heard.said.isdisjoint(WHICH) and heard.said <= _OF_MOST
    return not heard.bearings.level and (order or which)


def asks_how_it_moved(heard: Heard) -> bool:
    """Say whether it is asked how far something rose or fell, or claimed, and nothing says from when: 'did it double'."""
    moved = not heard.cues.isdisjoint({"rise", "fall"}) and heard.cues <= _OF_MOVES
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
