"""What two words ask for together, which each by itself does not: what grew back, what was sprayed twice, the lowest estimate."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from bot.reading.asks import Ask, part_of
from bot.reading.hearing import Heard
from bot.values.query import AnyQuery, RecordQuery

_TWICE: Final = frozenset("twice thrice veces".split())
_OF_FACTORS: Final = frozenset(
    "as the what that more less larger bigger higher mas menos lo la el los las mayor menor superior".split()
)
_CAME: Final = frozenset("grew grow grows grown growing come came comes sprang planted".split())
_EXTREME: Final = frozenset("lowest highest largest smallest biggest baja alta".split())
_ESTIMATES: Final = frozenset("estimate estimates estimation estimacion estimaciones".split())
_THE_ONE_OF: Final = frozenset({("la", "de"), ("las", "de"), ("el", "de"), ("los", "de"), ("lo", "de")})


def of_occasions(heard: Heard, query: AnyQuery | Ask | None) -> list[str]:
    """Return the 'twice' that counts occasions where a factor is judged: what was sprayed twice."""
    if part_of(query, "multiple") is None or not heard.cues.isdisjoint({"rise", "fall", "factor"}):
        return []
    return [one for one, then in pairwise((*heard.texts, "")) if one in _TWICE and then not in _OF_FACTORS]


def of_pairs(heard: Heard, query: AnyQuery | Ask | None) -> Iterator[str]:
    """Yield what two words ask for that each by itself does not: what grew back, the lowest estimate, that year's and this."""
    words = heard.texts
    if "back" in heard.said:
        yield from (back for came, back in pairwise(words) if back == "back" and came in _CAME)
    if isinstance(query, RecordQuery) and not heard.said.isdisjoint(_ESTIMATES):
        pairs = pairwise(word for word in words if word != "mas")
        yield from (one for one, two in pairs if {one, two} & _EXTREME and {one, two} & _ESTIMATES)
    if "mas" in heard.said:
        added = {timing.first - 3 for timing in heard.timings}
        yield from (
            words[at]
            for at in added
            if at >= 0 and words[at] == "mas" and words[at + 1 : at + 3] in _THE_ONE_OF
        )
