"""Turns of phrase about records: the highest and the lowest of a series, and the one that a record passed."""

from itertools import product
from typing import Final

from bot.reading.words.phrases import phrases
from bot.values.asked import Claimed

_RECORD_BEFORE: Final = phrases("""
    previous record | the previous record | prior record | old record | record before that | the record before that | which record did it break
    what record did it break | what record did it beat | record anterior | el record anterior | record previo | el record previo | anterior record
    marca anterior | que record rompio | cual record rompio | que record supero
""")
"""What asks for the record that another one passed."""

_NEVER: Final = tuple(
    " ".join(said)
    for said in product(
        ("nunca", "nunca antes", "jamas", "jamas antes"),
        phrases(
            "hubo | habia habido | ha habido | habian habido | se habia visto | se habian visto | se ha visto | se han visto | se vio | se vieron"
        ),
    )
)

"""Whoever says so of what was done, as in *nunca se fumigó*, asks for no record: the verb stays to be read."""

EVER: Final = frozenset("ever alguna jamas".split())
BEFORE: Final = ("before",)
SO: Final = frozenset("this that so as tan".split())
SO_MUCH: Final = {
    word: claimed
    for claimed, words in (
        (Claimed.MORE, "high much many big large bad alta alto altas altos grande grandes"),
        (Claimed.LESS, "low little few small baja bajo bajas bajos pequena pequeno"),
    )
    for word in words.split()
}
"""What makes 'has it ever been this low' of what it is now."""

OF_EVER: Final = EVER | SO | SO_MUCH.keys() | {"vez", *BEFORE}
"""Words that only the question whether there ever was more explains."""

RECORDS: Final[dict[str, tuple[str, ...]]] = {
    "record_before": _RECORD_BEFORE,
    "record": (
        *_RECORD_BEFORE,
        *_NEVER,
        *phrases("""
        highest point | the highest point | new high | a new high | hit a new high | new peak | a new peak | new record | a new record | than ever | than ever before | ever before | que nunca | nunca antes | nunca hubo | jamas hubo | never before | never so much | never been so much | record | record high | all time high | all-time high | all time | highest ever | most ever | peak | peaked
        highest on record | historic high | highest level | record year | biggest ever | maximum | a high | largest ever
        unprecedented | never higher | break the record | hit a record | reach a record | hit a high | all-time record | ever higher | record breaking | set a record | break a record | broke a record
        broke the record | highest year | peak year | high point | the most | the worst | worst ever | worst on record | the high | the highest
        peor ano | el peor ano | ano peor | el peor | la peor | peor momento | el peor momento | el mas alto | la mas alta
        punto mas alto | el techo | techo | toco techo | tocado techo | alcanzo su techo | el tope | cuspide | punto maximo | record historico | maximo historico | maximo | cifra record | nivel mas alto | pico | mas alto de la historia
        mas alta de la historia | mayor de la historia | sin precedentes | rompio el record | bate record | batio record
        ano record | cifra mas alta | el nivel mas alto
    """),
    ),
    "low": phrases("""
        record low | lowest point | the lowest point | all time low | lowest ever | lowest on record | historic low | the low | the bottom | the trough | trough | lowest level | lowest | lowest year | bottomed out | bottom out
        minimum | low point | smallest ever | the least
        minimo historico | el piso | minimo | mas bajo | mas baja | punto mas bajo | punto minimo | nivel mas bajo | cifra mas baja
    """),
}
