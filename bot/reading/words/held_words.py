"""How it is asked what is held of something and who counts it, in the verbs that newsrooms use: *hasta qué año manejan*, *quién mide*."""

from itertools import product
from typing import Final

from bot.reading.words.phrases import phrases

_WHAT: Final = phrases("""
    que anos | de que anos | desde que ano | hasta que ano | hasta cuando | desde cuando | que datos | que cifras | que series | que informacion
    de cuando a cuando | de que paises | de que lugares | de que departamentos | de que municipios | de que estados | de que drogas
""")
_HOLDING: Final = phrases("""
    tenes | tienes | tienen | tengas | tengan | manejas | manejan | cubris | cubres | cubren | hay datos | hay cifras
    van los datos | van las cifras | van sus datos | van tus datos
""")
_REACHING: Final = product(("desde que ano", "hasta que ano"), "llega llegan arranca arrancan".split())
"""Until when coca reaches somewhere is no question for what is held; until what year it does is."""

_COUNTING: Final = phrases("""
    mide | miden | midio | midieron | calcula | calculan | estima | estiman | cuenta la | cuenta las | cuenta los | cuentan la | cuentan las | cuentan los | monitorea | monitorean | contabiliza | contabilizan | lleva la cuenta | llevan la cuenta | lleva el conteo
    lleva el registro | lleva la estadistica | lleva las estadisticas | hace el censo | hace la medicion | hace las mediciones | hace las estimaciones | hace el conteo
    se encarga de medir | se encarga de contar | es el que mide | es la que mide | son los que miden
""")
_WHO: Final = phrases("""
    quien | quienes | que organismo | que entidad | que agencia | que institucion | que oficina | que organismos | que entidades
""")
_COUNTS: Final = phrases("""
    measures | measured | estimates | estimated | counts the | counts coca | tracks | monitors | keeps count | keeps track | keeps the count
    keeps the statistics | is in charge of measuring
""")

HELD: Final[dict[str, tuple[str, ...]]] = {
    "coverage": tuple(" ".join(said) for said in (*product(_WHAT, _HOLDING), *_REACHING)),
    "who_counts": (
        *(" ".join(said) for said in product(_WHO, _COUNTING)),
        *(f"who {counts}" for counts in _COUNTS),
    ),
}
"""``who_counts`` is answered with who has figures of what is named and of which years, of one year with its sources."""
