"""Words for a rise or a fall that is under way, in English and Spanish: what asks which way things are going now."""

from collections.abc import Sequence
from itertools import product
from typing import Final

from bot.reading.words.phrases import phrases
from bot.values.text import Word

WAYS: Final = frozenset({"rise", "fall"})
MOVES: Final = WAYS | {"change"}
"""Cues that something moves, and which way."""

_VERBS: Final = "esta estan sigue siguen va van viene vienen continua continuan".split()
"""Spanish verbs that a course under way is told with: viene cayendo, va en aumento."""

_UP_NOW: Final = "subiendo creciendo aumentando disparada disparado".split()
_DOWN_NOW: Final = "bajando cayendo disminuyendo descendiendo decreciendo".split()
_UPWARD: Final = phrases("""
    para arriba | hacia arriba | parriba | de subida | en aumento | al alza | en alza | en ascenso | en auge
""")
_DOWNWARD: Final = phrases("""
    para abajo | hacia abajo | pabajo | a la baja | en baja | en descenso | en caida | en retroceso | en declive | de bajada
""")


def _told(ways: list[str], upshots: tuple[str, ...]) -> tuple[str, ...]:
    alone = (*ways, *upshots)
    return (*alone, *(f"{verb} {way}" for verb in _VERBS for way in alone))


GETTING: Final = "getting becoming become".split()
_DEARER: Final = phrases("more expensive | pricier | costlier | dearer | purer | stronger | more potent")
_CHEAPER: Final = phrases("cheaper | less expensive | less pure | weaker | less potent")


def _getting(how: tuple[str, ...]) -> tuple[str, ...]:
    """Say of a price or purity that it moves: getting cheaper, becoming purer."""
    return tuple(f"{verb} {each}" for verb in GETTING for each in how)


_RISING: Final = (
    *_getting(_DEARER),
    *_told(_UP_NOW, _UPWARD),
    *"rising growing increasing climbing expanding soaring".split(),
    *("going up", "on the rise", "on the increase", "on the up", "trending up", "trending upward"),
    *"sube suben crece crecen aumenta aumentan".split(),
)
_FALLING: Final = (
    *_getting(_CHEAPER),
    *_told(_DOWN_NOW, _DOWNWARD),
    *"falling decreasing declining dropping shrinking plunging".split(),
    *("going down", "on the decline", "in decline", "trending down", "trending downward", "coming down"),
    *"baja bajan cae caen disminuye disminuyen decrece decrecen".split(),
)
_EITHER: Final = (
    *("what direction", "which direction", "which way is", "which way are"),
    *("going up or down", "rising or falling", "growing or shrinking", "up or down"),
    *("increasing or decreasing", "falling or rising", "going down or up"),
    *("para arriba o para abajo", "hacia arriba o hacia abajo", "parriba o pabajo"),
    *("sube o baja", "suben o bajan", "crece o cae", "crecen o caen", "aumenta o disminuye"),
    *("subiendo o bajando", "creciendo o cayendo", "aumentando o disminuyendo", "al alza o a la baja"),
)
_PRESENT: Final = (
    *"now today nowadays currently lately recently still ahora hoy actualmente ultimamente recientemente todavia aun".split(),
    *("right now", "these days", "at the moment", "as we speak", "of late", "hoy en dia"),
)

_LAST_FALL: Final = (
    *(
        f"last {verb}"
        for verb in phrases("""
            fell | fall | falling | drop | dropped | decline | declined | decrease | decreased | go down | went down | gone down | come down | came down | shrank | shrink | dip | dipped
        """)
    ),
    *("ultima caida", "ultimo descenso", "ultima baja", "ultima reduccion"),
)
_LAST_RISE: Final = (
    *(
        f"last {verb}"
        for verb in phrases("""
            rose | rise | rising | increase | increased | grew | go up | went up | gone up | climb | climbed | jump | jumped
        """)
    ),
    *("ultima subida", "ultimo aumento", "ultima alza"),
)

_HOW_MANY_YEARS: Final = phrases("""
    how many years has | how many years have | how many years in a row | how many years running | how many straight years | how many consecutive years | how many successive years
    how many years in a row has | how many years in a row have | cuantos anos seguidos | cuantos anos consecutivos | cuantos anos seguidos lleva | cuantos anos consecutivos lleva | cuantos anos seguidos llevan | cuantos anos consecutivos llevan | desde hace cuantos anos | hace cuantos anos | hacia cuantos anos | cuantos anos lleva | cuantos anos llevan | lleva cuantos anos | llevan cuantos anos
""")
_YEARS_OF_RISES: Final = phrases("""
    years of growth | years of increase | years of rises | anos de alza | anos de subida | anos de aumento | anos al alza | anos con alza
""")
_YEARS_OF_FALLS: Final = phrases("""
    years of decline | years of falls | years of decrease | anos de caida | anos de baja | anos de descenso | anos a la baja | anos con caida | anos con baja
""")
_SINCE_WHEN: Final = phrases("""
    since when | since what year | since which year | how long | for how long | desde cuando | desde que ano | desde hace cuanto
    hace cuanto | hacia cuanto | cuanto hace | cuanto hacia | cuanto lleva | cuanto llevan
""")
_LAST_TIME: Final = phrases("""
    how long has it been since | how long had it been since | how long is it since | how long since
    how many years has it been since | how many years since | for the first time | por primera vez | por vez primera
""")
"""Also whether something moved for the first time in years: it is told when it last did, and the time before."""

_BEGAN: Final = "start started begin began".split()
_BEGINNING: Final = tuple(f"{verb} a" for verb in "empezo empezaron comenzo comenzaron".split())
# 'Start growing coca' is what farmers do.
_TO_RISE: Final = phrases(
    "rising | to rise | increasing | to increase | climbing | to climb | going up | to go up"
)
_TO_FALL: Final = phrases("""
    falling | to fall | decreasing | declining | to decline | dropping | to drop | going down | to go down
""")
_BEGAN_RISING: Final = (
    *(" ".join(said) for said in product(_BEGAN, _TO_RISE)),
    *(" ".join(said) for said in product(_BEGINNING, ("subir", "crecer", "aumentar"))),
)
_BEGAN_FALLING: Final = (
    *(" ".join(said) for said in product(_BEGAN, _TO_FALL)),
    *(" ".join(said) for said in product(_BEGINNING, ("bajar", "caer", "disminuir", "descender"))),
)

_OUTDOING: Final = phrases("""
    overtake | overtakes | overtook | overtaken | overtaking | outpace | outpaces | outpaced | outstrip | outstrips | outstripped
    outproduce | outproduces | outproduced | outgrow | outgrows | outgrew | adelanto a | adelantado a | desbanco | desbancado
""")

MOTION: Final[dict[str, tuple[str, ...]]] = {
    "moving": (*_RISING, *_FALLING, *_EITHER),
    "present": _PRESENT,
    "since_when": (*_SINCE_WHEN, *_HOW_MANY_YEARS, *_BEGAN_RISING, *_BEGAN_FALLING),
    "quantity": _HOW_MANY_YEARS,
    "rise": (*_RISING, *_BEGAN_RISING, *_YEARS_OF_RISES),
    "fall": (*_FALLING, *_BEGAN_FALLING, *_YEARS_OF_FALLS),
    "which_year": (*_YEARS_OF_RISES, *_YEARS_OF_FALLS),
    "last_time": _LAST_TIME,
    "last_fall": _LAST_FALL,
    "last_rise": _LAST_RISE,
    "change": _EITHER,
    "outdoes": _OUTDOING,
}
"""What these words add to the cues: that something moves, which way, and that today's way is meant."""

_FELL: Final = {"bajo": "bajó", "cayo": "cayó"}
"""Spanish verbs that only their accent tells from a preposition."""

_STANDS: Final = {"up": "rise", "down": "fall"}
"""What something is that stands higher or lower than it did: 'was coca up in 2021'."""

WENT: Final = frozenset({*_FELL, *_STANDS})
"""Words that tell of a rise or a fall only where they stand as its verb."""

_ARTICLES: Final = (["la"], ["el"], ["las"], ["los"])
_UNDER: Final = frozenset("gobierno presidencia mandato administracion ley control".split())
"""What something is under, rather than what fell."""

_IS: Final = frozenset("is are was were be been s isnt arent wasnt werent still".split())
_AFTER: Final = frozenset(
    "in on since this last again now or and for during at as compared versus vs under between year".split()
)
"""Words that may follow 'up' where it is no part of a verb: neither 'up to' nor 'up the'."""

_REACH: Final = 5
"""Words from 'is' to 'up', and of a question terse enough to do without 'is'."""

GAINING: Final[dict[str, tuple[str, ...]]] = {
    "fast": phrases(
        "fastest | faster | quickest | quicker | mas rapido | mas rapida | mas rapidamente | mas aceleradamente"
    ),
    "gained": phrases("gain | gained | gains | gaining | gano | ganaron | ha ganado | han ganado"),
    "lost": phrases("lose | lost | loses | losing | perdio | perdieron | ha perdido | han perdido"),
}
"""Turns of phrase that only an order of gains takes into account: what a place gained or lost, and how fast."""


def went(heard: Sequence[Word], at: int, told: str, *, alone: bool) -> str:
    """Return ``rise`` or ``fall`` where a word tells of it here, else nothing; ``alone`` is it in no turn of phrase."""
    text = heard[at].text
    if text in _STANDS:
        return _STANDS[text] if alone and _stands(heard, at) else ""
    return "fall" if _fell(heard, at, told) else ""


def _fell(heard: Sequence[Word], at: int, told: str) -> bool:
    """Say whether a word is the verb: by its accent, or without it where it opens a question, as in 'bajo la coca?'."""
    accented = _FELL.get(heard[at].text)
    if accented is None or told.lower() == accented:
        return accented is not None
    following = [word.text for word in heard[at + 1 : at + 3]]
    return at == 0 and following[:1] in _ARTICLES and _UNDER.isdisjoint(following)


def _stands(heard: Sequence[Word], at: int) -> bool:
    """Say whether 'up' or 'down' is said of what stands higher or lower."""
    follows = heard[at + 1].text if at + 1 < len(heard) else ""
    if not at or (follows and follows not in _AFTER and not follows[0].isdigit()):
        return False
    near = {word.text for word in heard[max(at - _REACH, 0) : at]}
    return len(heard) <= _REACH or not near.isdisjoint(_IS)
