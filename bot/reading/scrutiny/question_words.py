"""Question words that no figure answers: who grows it, how it is made, of what kind it is, how many years it took."""

from itertools import pairwise
from typing import Final

from bot.reading.hearing import Found, Heard
from bot.reading.scrutiny.not_alone import Asked, Unheeded
from bot.reading.words.little_words import DRUGS, IS, MANY, WHICH
from bot.values.query import FigureQuery, YearCardQuery

_HOW: Final = frozenset("how como tan".split())
_DOES: Final = frozenset("is are was were do does did has have had can could to se".split())
_SIZED: Final = frozenset(
    """
    much many big large huge high low great vast wide extensive widespread bad serious severe deadly strong
    mucho mucha muchos muchas grande alto alta extenso extensa extendido extendida malo mala grave mortal
    about come the a an in on of with el la los las en de con va van anda andan esta estan viene sigue era fue
""".split()
)
"""What stands behind 'how' and asks for how much there is, or for nothing by itself."""

_DONE: Final = frozenset(
    """
    make makes making made produce produces produced grow grows grew grown plant plants planted harvest harvested seize seizes seized
    eradicate eradicates eradicated destroy destroys destroyed kill kills killed die dies died spray sprays sprayed
    hace hacen hacian produce producen producia cultiva cultivan cultivaba siembra siembran sembro sembraron incauta incautan incauto
    incautaron erradica erradican erradico erradicaron destruye destruyen fumiga fumigan muere mueren
""".split()
)
"""Verbs by which what is counted is done."""

_WHO: Final = frozenset("who whos quien quienes".split())
_COUNTING: Final = frozenset(
    "counts counted measures measured estimates tracks publishes cuenta mide estima publica".split()
)
"""What the estimator does, whom a figure names."""
_WHOSE: Final = frozenset({"whose"})
_BEFORE: Final = frozenset("and so ok hey hi but y e oye hola pero".split())
_KINDS: Final = frozenset(
    "kind kinds type types sort sorts variety species brand colour color tipo tipos clase clases variedad especie".split()
)
_YEARS: Final = frozenset("years anos".split())


def _told(query: Asked) -> bool:
    return isinstance(query, FigureQuery | YearCardQuery)


def _named(heard: Heard) -> frozenset[int]:
    """Return where words stand that name something or are a turn of phrase."""
    return frozenset(
        at
        for kind, found in heard.found.items()
        if kind != "filler"
        for each in found
        for at in range(each.first, each.last)
    )


def of_manner(heard: Heard, query: Asked) -> list[str]:
    """Return the words that ask in what way something is done, or how good or fast it is: 'how do they make cocaine'."""
    if not _told(query):
        return []
    named, done = _named(heard), any(map(_is_done, heard.of("measure")))
    found: list[str] = []
    for at, (how, behind) in enumerate(pairwise(heard.texts)):
        if how not in _HOW or behind in _SIZED:
            continue
        if how == "tan" and heard.texts[max(at - 1, 0)] != "que":
            # 'Tan amable' praises whoever is asked.
            continue
        if done and behind in _DOES | _DONE:
            found.append(how)
        elif how != "como" and not (behind in _DOES or {at, at + 1} & named):
            found.append(behind)
    return found


def _is_done(measure: Found) -> bool:
    return not _DONE.isdisjoint(measure.words.lower().split())


def of_whom(heard: Heard, query: Asked) -> list[str]:
    """Return the word that asks who does it or whose it is: 'who grows coca in Peru'."""
    if not _told(query):
        return []
    words = heard.texts
    opening = next((at for at, word in enumerate(words) if word not in _BEFORE), 0)
    who, does = words[opening], words[opening + 1 : opening + 2]
    asks = who in _WHO and _COUNTING.isdisjoint(does) and not heard.of("estimator")
    return [who] * asks + sorted(heard.said & _WHOSE)


def of_what_kind(heard: Heard, query: Asked) -> list[str]:
    """Return the word that asks of which kind something is: 'what type of cocaine was seized'."""
    pairs = pairwise(heard.texts) if _told(query) else ()
    return [kind for which, kind in pairs if which in WHICH and kind in _KINDS]


def of_years(heard: Heard, query: Asked) -> list[str]:
    """Return the years that 'how many' counts, which no figure of a year tells: 'how many years of coca'."""
    pairs = pairwise(heard.texts) if _told(query) else ()
    return [noun for many, noun in pairs if many in MANY and noun in _YEARS]


_A: Final = frozenset("a an una un".split())


def of_drugs_or_none(heard: Heard, _query: Asked) -> list[str]:
    """Return the word that asks whether something is a drug."""
    words = [word for word in heard.texts if word not in _A]
    return [one for one, two in pairwise(words) if one in IS and two in DRUGS]


_SURE: Final = frozenset(
    "accurate reliable precise certain sure exact trustworthy solid preciso precisa precisos exacto exacta fiable fiables confiable confiables".split()
)


def of_certainty(heard: Heard, query: Asked) -> list[str]:
    """Return the word that asks how sure a figure is: 'how accurate is coca in Peru'."""
    pairs = pairwise(heard.texts) if _told(query) else ()
    return [sure for how, sure in pairs if how in _HOW and sure in _SURE]


_SOME: Final = frozenset("single repeat police journalist journalists policiales periodistas".split())
_BY_POLICE: Final = frozenset("police policiales".split())
_TAKEN: Final = frozenset(
    "seizures seizure seized seize busts bust hauls haul raids labs incautaciones incautacion decomisos incautadas".split()
)


def of_some(heard: Heard, query: Asked) -> list[str]:
    """Return the word that narrows what is counted to some of it, of which a figure of all tells nothing: 'police overdose deaths'."""
    if not _told(query):
        return []
    named = heard.named("measure", "substance")
    before, behind = {each.first - 1 for each in named}, {each.last for each in named}
    beside = behind if heard.language == "es" else before
    taken = not heard.said.isdisjoint(_TAKEN)
    return [
        word
        for at, word in enumerate(heard.texts)
        if word in _SOME and at in beside and not (taken and word in _BY_POLICE)
    ]


QUESTION_WORDS: Final = (
    Unheeded(of_certainty, _SURE),
    Unheeded(of_some, _SOME),
    Unheeded(of_manner, _HOW),
    Unheeded(of_whom, _WHO | _WHOSE),
    Unheeded(of_what_kind, _KINDS),
    Unheeded(of_years, _YEARS),
    Unheeded(of_drugs_or_none, DRUGS),
)
"""Whom to ask for question words that a figure does not answer, by the words that wake them."""
