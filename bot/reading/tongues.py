"""Telling the language of a question by the small words that only one language has."""

from collections.abc import Sequence

from bot.values.question import Language
from bot.values.text import Word

SPANISH_LETTERS = frozenset("ñáéíóú")
SPANISH_SIGNS = frozenset(
    """
    el la los las un una unos unas de del en al y e o que cual cuanto cuanta cuantos cuantas como donde
    cuando quien por para con sin sobre segun desde hasta entre es son fue era hay hubo ano anos dame dime
    pasame cifra dato fuente muertes sobredosis cocaina hectareas incautaciones incautada incautaron
    decomisos cultivos cultivo produccion subio bajo cayo crecio ultimo ultima mas menos se su lo le me
    porfa hola gracias peru revisada revisado toneladas erradicacion precio ayuda cobertura significa mayor
    contra frente quien paises pais departamento erradicadas erradicaron metricas
    """.split()
)
ENGLISH_SIGNS = frozenset(
    """
    the a an of in on at is are was were be do does did has have how much many what which when where who why
    and or than for from to with by about between since latest source figure number year years deaths
    overdose cocaine hectares seizures seized cultivation production grown grow make made produce rise fall
    rose fell tons metric eradication price help coverage mean record highest biggest share percent compare
    compared vs trend average there me my you it its that this people died please pls give show tell acres
    """.split()
)


_SIGNS = {word: (word in SPANISH_SIGNS) - (word in ENGLISH_SIGNS) for word in SPANISH_SIGNS | ENGLISH_SIGNS}


def language_of(text: str, heard: Sequence[Word], otherwise: Language = "en") -> Language:
    """Return the language a question is in; ``otherwise`` where nothing tells. Names of places are no evidence."""
    if "¿" in text or "¡" in text:
        return "es"
    spanish = sum([_SIGNS.get(word.text, 0) for word in heard])
    if not text.isascii():
        spanish += sum(not SPANISH_LETTERS.isdisjoint(text[word.start : word.end].lower()) for word in heard)
    if not spanish:
        return otherwise
    return "es" if spanish > 0 else "en"
