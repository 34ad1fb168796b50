"""Telling the language of a question: by small words, by the vocabulary's own, by any other, and last by names."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import Final, Protocol

from bot.reading.spelling.names import singular
from bot.reading.spelling.ordinary import OrdinaryWords
from bot.reading.vocabulary import other_gender, vocabularies
from bot.values.catalogue import Catalogue, Place, PlaceKind
from bot.values.question import Language, Spoken
from bot.values.text import Word, folded

SPANISH_LETTERS = frozenset("ñáéíóú")
SPANISH_SIGNS = frozenset(
    """
    el la los las una unos unas de del en al y e o que cual cuanto cuanta cuantos cuantas como donde
    cuando quien por para con sin sobre segun desde hasta entre es son fue era hay hubo ano anos dame dime
    pasame cifra dato fuente muertes sobredosis cocaina hectareas incautaciones incautada incautaron
    decomisos cultivos cultivo produccion subio bajo cayo crecio ultimo ultima mas menos se su lo le
    porfa hola gracias revisada revisado toneladas erradicacion precio ayuda cobertura significa mayor
    contra frente quien paises pais departamento dpto dptos depto deptos mpio mpios hoy erradicadas erradicaron metricas serie
    """.split()
)
PORTUGUESE_SIGNS = frozenset(
    "quanto quantos quanta quantas qual fonte mortes producao apreensoes voce voces nao em nos na".split()
)
"""Who writes in Portuguese reads Spanish sooner than English."""

ENGLISH_SIGNS = frozenset(
    """
    the an of in on at is are was were be do does did has have how much many what which when where who why
    and or than for from to with by about between since latest source figure number year years deaths
    overdose cocaine hectares seizures seized cultivation production grown grow make made rise fall
    rose fell tons metric eradication price help coverage mean highest biggest share percent compare
    compared trend average not only both them those then these sorry wrong also there my you it its that this people died please pls give show tell labs
    """.split()
)
"""What both languages write is no sign of either: a, me, un, produce, record, vs, acres."""

_SIGNS: Final = dict.fromkeys(SPANISH_SIGNS | PORTUGUESE_SIGNS, 1) | dict.fromkeys(ENGLISH_SIGNS, -1)
_NO_LISTS: Final = _SIGNS.keys() | {"record", "ranking"}
"""Words on which the lists are not asked: Spanish has ranking, and récord, whose accent nobody writes."""

_SPANISH_ENDINGS: Final = ("cion", "ciones", "aron", "ieron")
"""Endings that no English word has."""

_SPANISH_SPEAKING: Final = frozenset("AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV UY VE".split())
"""Countries: who asks after a part of one in no word of either language asks in Spanish."""

_QUOTED: Final = re.compile(r"[\"“«][^\"“”«»]*[\"”»]")


class Tongues:
    """What the words of one version of the facts, and those of English and Spanish, say of a question's language."""

    def __init__(self, catalogue: Catalogue, ordinary: OrdinaryWords) -> None:
        english: set[str] = set()
        spanish: set[str] = set()
        for _, entry in vocabularies(catalogue):
            if isinstance(entry, Place) and entry.kind is PlaceKind.MUNICIPALITY:
                # Towns have one name in both languages.
                continue
            english.update(_words_of((entry.name, *entry.aliases)))
            spanish.update(_words_of((entry.name_es, *entry.aliases_es)))
            spanish.update(_words_of(chain.from_iterable(map(other_gender, entry.aliases_es))))
        for code_names in catalogue.elsewhere.values():
            english.update(_words_of(code_names[:1]))
            spanish.update(_words_of(code_names[1:]))
        self._ordinary = ordinary
        self._weighed = lru_cache(maxsize=1 << 12)(self._weigh)
        self._shared = english & spanish
        self._spanish = frozenset(
            word
            for word in spanish - english
            if word.isalpha() and (word not in ordinary or ordinary.is_foreign(word, "en"))
        )

    def language_of(
        self,
        text: str,
        heard: Sequence[Word],
        otherwise: Spoken = "",
        named: Collection[int] = (),
        at_home: Language = "en",
    ) -> Language:
        """Return the language a question is in.

        What is quoted is somebody else's words. What begins where ``named`` says is a name, and evidence only where
        nothing else is. Only small words and those of the vocabulary change the language of the thread, ``otherwise``.
        What no word tells is in the language ``at_home``.
        """
        if "¿" in text or "¡" in text:
            return "es"
        own = [word for word in heard if word.start not in named]
        spoken = _outside_quotes(text, own)
        told = self._told(spoken, text, lists=not otherwise)
        if not told and otherwise:
            return otherwise
        if not told:
            names = [word for word in heard if word.start in named]
            told = self._told(own, text, lists=True)
            told = told or sum([self._weighed(word.text)[1] for word in names]) + _accented(names, text)
        return at_home if not told else "es" if told > 0 else "en"

    def _told(self, heard: Sequence[Word], text: str, *, lists: bool) -> int:
        told, shouted = 0, text.isupper()
        for word in heard:
            small, known, listed = self._weighed(word.text)
            if small:
                # In capitals among small letters it is an abbreviation.
                told += small if shouted or not text[word.start : word.end].isupper() else 0
            elif known:
                told += known
            elif lists and listed and not (word.start and text[word.start].isupper()):
                # Inside a sentence a capital makes a name of it.
                told += listed
        return told + _accented(heard, text)

    def _weigh(self, word: str) -> tuple[int, int, int]:
        """Weigh a word as a small one, by the vocabulary, and by the lists of either language: 1 for Spanish, -1 for English."""
        if word in _SIGNS:
            return _SIGNS[word], 0, 0
        known = singular(word)
        if known in self._spanish:
            return 0, 1, 0
        if known in self._shared or word in _NO_LISTS:
            return 0, 0, 0
        of_spanish, of_english = (self._ordinary.is_foreign(word, other) for other in ("en", "es"))
        return 0, 0, of_spanish - of_english or int(word.endswith(_SPANISH_ENDINGS))


class _Named(Protocol):
    """A name in a question: what it can stand for."""

    @property
    def ids(self) -> tuple[str, ...]: ...

    @property
    def words(self) -> str: ...


_ENGLISH_IN_NAMES: Final = frozenset(
    "north south east west northern southern eastern western department municipality valley of the".split()
)
"""Words that the name of a place has in English alone: who says *North Santander* does not ask in Spanish."""


def spoken_there(named: Sequence[_Named], country_of: Callable[[str], str]) -> Language:
    """Return the language of whoever names nothing but these places: a department of Peru is seldom asked after in English."""
    places = [place for each in named for place in each.ids]
    if any(not _ENGLISH_IN_NAMES.isdisjoint(folded(each.words).split()) for each in named):
        return "en"
    spanish = all(country_of(place) in _SPANISH_SPEAKING - {place} for place in places)
    return "es" if places and spanish else "en"


def _accented(heard: Sequence[Word], text: str) -> int:
    if text.isascii():
        return 0
    return sum([not SPANISH_LETTERS.isdisjoint(text[word.start : word.end].lower()) for word in heard])


def _words_of(phrases: Iterable[str]) -> Iterator[str]:
    return (singular(word) for phrase in phrases for word in folded(phrase).split())


def _outside_quotes(text: str, heard: Sequence[Word]) -> Sequence[Word]:
    """Return the words that are the asker's own, or all where everything is quoted."""
    quotes = [each.span() for each in _QUOTED.finditer(text)]
    if not quotes:
        return heard
    return [word for word in heard if not any(first <= word.start < last for first, last in quotes)] or heard
