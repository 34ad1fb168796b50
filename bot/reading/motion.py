"""Words for a rise or a fall that is under way, in English and Spanish: what asks which way things are going now."""

from collections.abc import Sequence
from typing import Final

from bot.values.text import Word

_VERBS: Final = "esta estan sigue siguen va van viene vienen continua continuan".split()
"""Spanish verbs that a course under way is told with: viene cayendo, va en aumento."""

_UP_NOW: Final = "subiendo creciendo aumentando".split()
_DOWN_NOW: Final = "bajando cayendo disminuyendo descendiendo decreciendo".split()
_UPWARD: Final = ("en aumento", "al alza", "en alza", "en ascenso", "en auge")
_DOWNWARD: Final = (
    "a la baja",
    "en baja",
    "en descenso",
    "en caida",
    "en retroceso",
    "en declive",
    "de bajada",
)


def _told(ways: list[str], upshots: tuple[str, ...]) -> tuple[str, ...]:
    alone = (*ways, *upshots)
    return (*alone, *(f"{verb} {way}" for verb in _VERBS for way in alone))


_RISING: Final = (
    *_told(_UP_NOW, _UPWARD),
    *"rising growing increasing climbing expanding soaring".split(),
    *("going up", "on the rise", "on the increase", "on the up", "trending up", "trending upward"),
    *"sube suben crece crecen aumenta aumentan".split(),
)
_FALLING: Final = (
    *_told(_DOWN_NOW, _DOWNWARD),
    *"falling decreasing declining dropping shrinking plunging".split(),
    *("going down", "on the decline", "in decline", "trending down", "trending downward", "coming down"),
    *"baja bajan cae caen disminuye disminuyen".split(),
)
_EITHER: Final = (
    *("going up or down", "rising or falling", "growing or shrinking", "up or down"),
    *("increasing or decreasing", "falling or rising", "going down or up"),
    *("sube o baja", "suben o bajan", "crece o cae", "crecen o caen", "aumenta o disminuye"),
    *("subiendo o bajando", "creciendo o cayendo", "aumentando o disminuyendo", "al alza o a la baja"),
)
_PRESENT: Final = (
    *"now today nowadays currently lately recently still ahora hoy actualmente ultimamente recientemente todavia aun".split(),
    *("right now", "these days", "at the moment", "as we speak", "of late", "hoy en dia"),
)

_LAST_FALL: Final = (
    "last fell",
    "last fall",
    "last drop",
    "last dropped",
    "last declined",
    "last decreased",
    "last decline",
    "last decrease",
    "ultima caida",
    "ultimo descenso",
    "ultima baja",
    "ultima reduccion",
)
_LAST_RISE: Final = (
    "last rose",
    "last rise",
    "last increased",
    "last increase",
    "last grew",
    "ultima subida",
    "ultimo aumento",
    "ultima alza",
)

MOTION: Final[dict[str, tuple[str, ...]]] = {
    "moving": (*_RISING, *_FALLING, *_EITHER),
    "present": _PRESENT,
    "rise": _RISING,
    "fall": _FALLING,
    "last_fall": _LAST_FALL,
    "last_rise": _LAST_RISE,
    "change": _EITHER,
}
"""What these words add to the cues: that something moves, which way, and that today's way is meant."""

_FELL: Final = {"bajo": "bajó", "cayo": "cayó"}
"""Spanish verbs that only their accent tells from a preposition."""

_ARTICLES: Final = (["la"], ["el"], ["las"], ["los"])
_UNDER: Final = frozenset("gobierno presidencia mandato administracion ley control".split())
"""What something is under, rather than what fell."""


def fell(heard: Sequence[Word], at: int, told: str) -> bool:
    """Say whether a word is the verb: by its accent, or without it where it opens a question, as in 'bajo la coca?'."""
    accented = _FELL.get(heard[at].text)
    if accented is None or told.lower() == accented:
        return accented is not None
    following = [word.text for word in heard[at + 1 : at + 3]]
    return at == 0 and following[:1] in _ARTICLES and _UNDER.isdisjoint(following)
