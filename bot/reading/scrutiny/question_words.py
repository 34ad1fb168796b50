"""Question words that no figure answers, and words that narrow it: who grows it, how it is made, how sure it is, whose deaths."""

from itertools import pairwise
from typing import Final

from bot.reading.hearing import Found, Heard
from bot.reading.scrutiny.not_alone import Asked, Unheeded
from bot.reading.words.little_words import DRUGS, IS, MANY, WHICH
from bot.values.compared import TrendQuery
from bot.values.crossing import CrossingQuery
from bot.values.query import EstimatorsQuery, FigureQuery, YearCardQuery

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
_OF_PEOPLE: Final = frozenset({"overdose-deaths", "overdose-death-rate"})
_PEOPLE: Final = _SOME | frozenset(
    """
    cop cops policia policias reporter reporters photographer photographers intern interns producer producers editor editors
    periodista reportero reporteros reportera reporteras fotografo fotografos
    """.split()
)
_AMONG: Final = frozenset("of among amongst by in de entre".split())
_EVERY: Final = frozenset({"every", "each"})


def of_some(heard: Heard, query: Asked) -> list[str]:
    """Return the word that narrows what is counted to some of it, of which a figure of all tells nothing: 'police overdose deaths'.

    Of people who died it may stand on either side: 'muertes de policías por sobredosis'.
    """
    if not _told(query):
        return []
    named = heard.named("measure", "substance")
    beside = {each.last for each in named} if heard.language == "es" else {each.first - 1 for each in named}
    people = any(not _OF_PEOPLE.isdisjoint(each.ids) for each in heard.of("measure"))
    around = {at for each in heard.of("measure") for at in (each.first - 1, each.last)} if people else beside
    taken = not heard.said.isdisjoint(_TAKEN)
    return [
        word
        for at, (before, word) in enumerate(pairwise(("", *heard.texts)))
        if (word in _SOME and at in beside and before not in _EVERY and not (taken and word in _BY_POLICE))
        or (people and word in _PEOPLE and (at in around or before in _AMONG) and before not in _EVERY)
    ]


_ONLY: Final = frozenset("only solo solamente unico unica unicos unicas".split())
_ALONE: Final = frozenset(
    """
    country countries nation nations state states department departments municipality municipalities place places one ones
    producer producers grower growers pais paises departamento departamentos municipio municipios lugar productor productores
""".split()
)


def of_no_other(heard: Heard, query: Asked) -> list[str]:
    """Return the 'only' by which it is claimed that there is no other: how much Colombia grows does not tell that it does alone."""
    done = any(map(_is_done, heard.of("measure")))
    if not _told(query) or not (done or heard.bearings.whether or "right" in heard.cues):
        return []
    placed = {each.first for each in heard.of("place")}
    return [
        only
        for at, (only, behind) in enumerate(pairwise(heard.texts), 1)
        if only in _ONLY and (at in placed or behind in _ALONE)
    ]


_ANY_YEAR: Final = frozenset({("any", "year"), ("another", "year"), ("algun", "ano"), ("otro", "ano")})


def of_any_year(heard: Heard, query: Asked) -> list[str]:
    """Return the year that is asked for among all, which neither the newest nor a record tells: 'any year with less coca than 2013'."""
    if isinstance(query, CrossingQuery | TrendQuery) or _THAN.isdisjoint(heard.said):
        return []
    return [f"{any_of} {year}" for any_of, year in pairwise(heard.texts) if (any_of, year) in _ANY_YEAR]


_THAN: Final = frozenset({"than", "que"})

_OFTEN: Final = frozenset({"every", "cada"})


def of_interval(heard: Heard, query: Asked) -> list[str]:
    """Return the words for how often something happens, which no figure of a year tells: 'one dies every 5 minutes'.

    For every hundred thousand people is a rate.
    """
    if not _told(query):
        return []
    words = ("", *heard.texts)
    return [
        f"{every} {many}"
        for before, (every, many) in zip(words, pairwise(heard.texts), strict=False)
        if every in _OFTEN and many.isdecimal() and before not in _FOR
    ]


_FOR: Final = frozenset({"for", "por", "de", "of"})


_EFFECTS: Final = frozenset(
    """
    reduce reduces reduced cut cuts lower lowers lowered curb curbs curbed shrink shrank boost boosts boosted raise raises raised
    increase increases increased reducen redujo redujeron reducir aumenta aumentan aumento disminuye disminuyo baja bajo sube subio
    """.split()
)


def of_effect(heard: Heard, _query: Asked) -> list[str]:
    """Return the verb by which one thing is said to have moved another, which no figure tells: 'did spraying reduce coca'."""
    doing = {each.last for each in heard.named("measure", "topic")}
    things = {each.first for each in heard.named("substance", "measure")}
    words = heard.texts
    return [
        word
        for at, word in enumerate(words)
        if word in _EFFECTS
        and at in doing
        and at + (2 if words[at + 1 : at + 2] in _ARTICLE else 1) in things
    ]


_ARTICLE: Final = tuple((word,) for word in "the la el los las".split())


_GAP: Final = frozenset("gap difference brecha diferencia".split())
_WIDENING: Final = frozenset(
    """
    growing grown grow grew widening widened narrowing narrowed closing closed shrinking shrunk rising falling
    creciendo crece crecio crecido ampliando amplio ampliado cerrando cerro reduciendo redujo aumentando bajando
""".split()
)


def of_gap_over_time(heard: Heard, query: Asked) -> list[str]:
    """Return the word that asks how the gap between two estimators moved, of which that of one year tells nothing."""
    if not isinstance(query, EstimatorsQuery) or heard.said.isdisjoint(_GAP):
        return []
    return sorted(heard.said & _WIDENING)


QUESTION_WORDS: Final = (
    Unheeded(of_gap_over_time, _GAP),
    Unheeded(of_effect, _EFFECTS),
    Unheeded(of_interval, _OFTEN),
    Unheeded(of_certainty, _SURE),
    Unheeded(of_some, _PEOPLE),
    Unheeded(of_no_other, _ONLY),
    Unheeded(of_any_year, frozenset(one for one, _ in _ANY_YEAR)),
    Unheeded(of_manner, _HOW),
    Unheeded(of_whom, _WHO | _WHOSE),
    Unheeded(of_what_kind, _KINDS),
    Unheeded(of_years, _YEARS),
    Unheeded(of_drugs_or_none, DRUGS),
)
"""Whom to ask for question words that a figure does not answer, by the words that wake them."""
