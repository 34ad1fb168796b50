"""Turns of phrase that ask by what factor one figure is more than another, or for a year's count on average over some time."""

from itertools import product
from typing import Final

from bot.reading.words.phrases import phrases

_MORE: Final = """
    more higher larger bigger greater less lower smaller fewer
""".split()
_AS: Final = tuple(f"as {much}" for much in "much many high large big great".split())
_MAS: Final = (
    *"mas menos mayor menor superior inferior".split(),
    *("mas grande", "mas alto", "mas alta", "mas altas", "mas altos"),
)
_MULTIPLIED: Final = (
    *("se multiplico", "se ha multiplicado", "se multiplicaron", "se han multiplicado"),
    *("multiplico", "ha multiplicado", "multiplicado"),
)

FACTORS: Final[dict[str, tuple[str, ...]]] = {
    "factor": (
        *(f"how many times {more}" for more in (*_MORE, *_AS, "over", "the size", "the amount", "what")),
        *(f"cuantas veces {mas}" for mas in (*_MAS, *_MULTIPLIED, "lo que", "lo de")),
        *(f"por cuanto {multiplied}" for multiplied in _MULTIPLIED),
        *phrases("""
            by what factor | by which factor | by how many times | what multiple | what multiple of | how many fold | what factor
            ratio | ratio of | ratio between | what is the ratio | what is the ratio of | what is the ratio between | what was the ratio
            por que factor | en que factor | cual es la razon entre | razon entre | la razon entre | relacion entre | la relacion entre
        """),
    ),
    "multiple": (
        *(f"times {more}" for more in (*_MORE, *_AS, "what", "that of", "that")),
        *(
            f"{times} {as_much}"
            for times, as_much in product(
                ("twice", "thrice", "double", "triple", "quadruple"), (*_AS, "what", "that of")
            )
        ),
        *(f"half {as_much}" for as_much in _AS),
        *(f"veces {mas}" for mas in (*_MAS, "la", "lo", "lo que", "el", "las", "los")),
        *(
            f"el {doble} {que}".strip()
            for doble, que in product(("doble", "triple", "cuadruple"), ("", "de", "que", "del"))
        ),
        *phrases("twice | thrice | duplica a | triplica a | duplicaba a"),
    ),
}
"""What these words add to the cues: that a factor is asked for, and that one is claimed."""


TIME_UNITS: Final[dict[str, tuple[str, ...]]] = {
    "each_hour": phrases(
        "per hour | an hour | each hour | every hour | hourly | por hora | cada hora | a la hora"
    ),
    "each_day": phrases("""
        per day | a day | each day | every day | daily | per diem | por dia | al dia | cada dia | a diario | diario | diaria | diarios | diarias
        todos los dias | diariamente
    """),
    "each_week": phrases("""
        per week | a week | each week | every week | weekly | por semana | a la semana | cada semana | semanal | semanales | semanalmente
    """),
    "each_month": phrases("per month | a month | each month | every month | por mes | al mes | cada mes"),
}

OF_PAPERS: Final = frozenset({"daily", "weekly", "diario", "diaria", "semanal"})
"""What a paper is as well, and so asks for no rate by itself."""
