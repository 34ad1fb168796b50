"""What we did to a number, in the reader's language: editors write the recipe in English."""

import re
from decimal import Decimal
from typing import Final

from bot.wording.numbers import plain
from bot.wording.voice import Voice

_SPANISH: Final = {
    "sum of the records of the department, crop and year": "suma de los registros del departamento, el cultivo y el año",
    "sum of the records of the department and year": "suma de los registros del departamento y el año",
    "sum of all records of the crop and year": "suma de todos los registros del cultivo y el año",
    "sum of all records of the year": "suma de todos los registros del año",
    "sum of the municipal rows of the open dataset": "suma de las filas municipales del archivo abierto",
    "sum of the municipal rows of the department": "suma de las filas municipales del departamento",
    "sum of all municipal rows": "suma de todas las filas municipales",
    "number of municipal rows above nought": "número de filas municipales mayores que cero",
    "sum of the": "suma de los",
    "sum of": "suma de",
    "departments": "departamentos",
    "rows of the table": "filas de la tabla",
    "records": "registros",
    "only hydrochloride was reported": "solo se reportó clorhidrato",
    "only crack was reported": "solo se reportó crack",
    "only paste and base was reported": "solo se reportó pasta y base",
    "only form not specified was reported": "solo se reportó una forma sin precisar",
    "kg hydrochloride": "kg de clorhidrato",
    "kg crack": "kg de crack",
    "kg paste and base": "kg de pasta y base",
    "kg other smokable forms": "kg de otras formas fumables",
    "kg form not specified": "kg de una forma sin precisar",
    "converted from": "a partir de",
    "lb": "libras",
    "acres at": "acres a",
    "hectares each": "hectáreas cada uno",
    "acres to the hectare": "acres por hectárea",
    "short tons at": "toneladas cortas a",
    "metric tons each": "toneladas métricas cada una",
    "dollars per pure kilogram divided by": "dólares por kilogramo puro divididos entre",
    "rounded to whole hectares": "redondeado a hectáreas enteras",
    "rounded to whole tons": "redondeado a toneladas enteras",
    "rounded to hundreds": "redondeado a centenas",
    "rounded to thousands": "redondeado a millares",
    "kg": "kg",
    "hours": "horas",
    "days": "días",
    "weeks": "semanas",
    "months": "meses",
    "/": "/",
    "=": "=",
    "(": "(",
    ")": ")",
}
"""The words that recipes are made of."""

_NUMBER: Final = re.compile(r"\d[\d,]*(?:\.\d+)?")
_PIECE: Final = re.compile(
    rf"{_NUMBER.pattern}|{'|'.join(map(re.escape, sorted(_SPANISH, key=len, reverse=True)))}|[ ,+]"
)


def recipe(voice: Voice, how: str) -> str:
    """Say a recipe; in Spanish only where every part of it is known, else nothing."""
    if voice.english:
        return how
    text = how[:1].lower() + how[1:]
    pieces = _PIECE.findall(text)
    if "".join(pieces) != text:
        return ""
    return "".join(
        plain(Decimal(piece.replace(",", "")), voice.locale)
        if _NUMBER.fullmatch(piece)
        else _SPANISH.get(piece, piece)
        for piece in pieces
    )
