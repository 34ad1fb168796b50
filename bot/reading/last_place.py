"""The last of an order of places: 'and the last?' after a ranking asks for no newest figure."""

from typing import Final

from bot.reading.hearing import Heard
from bot.reading.slots import Slots

_LAST: Final = frozenset("last ultimo ultima ultimos ultimas".split())
_AROUND: Final = frozenset(
    "and the who whos is was s which one place spot y e el la los en quien quienes cual es fue esta lugar puesto de lista list in on at".split()
)
_MANY: Final = frozenset("2 3 4 5 10 two three four five ten dos tres cuatro cinco diez ones los las".split())
_BOTTOM: Final = frozenset({"bottom"})


def at_the_end(heard: Heard, before: Slots) -> Heard:
    """Return what was heard with the end of the thread's order asked for, where a follow-up names its last place."""
    said = frozenset(heard.texts)
    if before.kind != "ranking" or said.isdisjoint(_LAST) or not said <= _LAST | _AROUND | _MANY:
        return heard
    bearings = heard.bearings._replace(across_places=True, most=False, least=True)
    return heard._replace(cues=_BOTTOM, bearings=bearings, unexplained=(), numbers=(), said=said - _LAST)
