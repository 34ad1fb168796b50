"""Agencies and governments with the article that a sentence wants: the CDC, UNODC, los CDC, el Gobierno de Perú."""

from functools import lru_cache
from typing import Final

_SPELLED_OUT: Final = 3
"""Abbreviations of three letters are read letter by letter in English and take an article: the CDC, the DEA."""

_ARTICLES_EN: Final = ("the ", "The ")
_ARTICLES_ES: Final = ("el ", "la ", "los ", "las ", "El ", "La ", "Los ", "Las ")
_GENDER_ES: Final = {
    "administración": "la",
    "aplicación": "la",
    "agencia": "la",
    "centro": "el",
    "centros": "los",
    "comisión": "la",
    "consejo": "el",
    "departamento": "el",
    "encuesta": "la",
    "fiscalía": "la",
    "gobierno": "el",
    "instituto": "el",
    "junta": "la",
    "ministerio": "el",
    "observatorio": "el",
    "oficina": "la",
    "organización": "la",
    "panel": "el",
    "programa": "el",
    "punto": "el",
    "servicio": "el",
    "sistema": "el",
    "universidad": "la",
}


@lru_cache(maxsize=512)
def english_body(name: str) -> str:
    """Return an English name with its article, where it has one."""
    if not name or name.startswith(_ARTICLES_EN):
        return name
    is_description = " " in name and name.rsplit(maxsplit=1)[-1].islower()
    is_spelled_out = name.isupper() and len(name) == _SPELLED_OUT
    return f"the {name}" if is_description or is_spelled_out else name


@lru_cache(maxsize=512)
def spanish_body(name: str, full_name: str) -> str:
    """Return a Spanish name with its article; an abbreviation takes that of the name it stands for."""
    if not name or name.startswith(_ARTICLES_ES):
        return name
    head = (full_name if name.isupper() else name).partition(" ")[0].lower()
    article = _GENDER_ES.get(head, "")
    return f"{article} {name}" if article else name
