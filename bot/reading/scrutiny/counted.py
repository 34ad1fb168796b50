"""What 'how many' counts, and comparatives that stand alone: words of a question that a plain figure is no answer to."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bot.reading.asks import Ask, part_of
from bot.reading.hearing import Heard
from bot.reading.knowledge import Knowledge
from bot.reading.words.little_words import MANY, WHICH
from bot.values.catalogue import Measure, UnitKind
from bot.values.compared import TrendQuery
from bot.values.crossing import CrossingQuery
from bot.values.query import AnyQuery, FigureQuery, RevisionsQuery, YearCardQuery
from bot.values.slot import Subject

COUNTED = frozenset(
    """
    people persons personas person countries country paises pais families familias farmers farms growers campesinos
    productores cultivadores cocaleros cocaleras planes aviones avionetas lines lineas times veces departments departamentos states estados
    plots fields parcelas lotes
""".split()
)

_PEOPLE = frozenset("people person persons personas persona".split())

OCCASIONS = frozenset({"times", "veces"})
"""What years beyond a bound are counted in as well."""

_PLACES = frozenset("towns villages municipalities pueblos municipios ciudades cities".split())
_REACH = 4

_MIDDLE = frozenset({"median", "mediana"})
"""What nobody works out here: it is no average."""

_COMPARATIVE = frozenset("cheaper dearer pricier costlier purer".split())
"""What a plain figure is no answer to: it is asked whether something is so by comparison with another."""


def comparatives(heard: Heard, query: AnyQuery | Ask | None) -> list[str]:
    """Return the comparatives that yes or no is asked about, where one figure is all that would be told: 'is it cheaper'."""
    if not heard.said.isdisjoint(_MIDDLE):
        return sorted(heard.said & _MIDDLE)
    if not (isinstance(query, Ask) or part_of(query, "besides")) and asks_who_governed(heard):
        return sorted(heard.said & IN_OFFICE)
    if forces := [one for which, one in pairwise(heard.texts) if which in WHICH and one in _BODIES]:
        return forces
    if single := of_one_event(heard):
        return single
    if isinstance(query, Ask | YearCardQuery) and (events := things_counted(heard)):
        return events
    alone = heard.bearings.whether and isinstance(query, FigureQuery | YearCardQuery)
    return [word for word in heard.texts if word in _COMPARATIVE] if alone else []


def of_one_event(heard: Heard) -> list[str]:
    """Return the words that ask for the largest of single events, which nobody counts here: 'largest ever seizure'."""
    if heard.said.isdisjoint(_SINGLE):
        return []
    words = heard.texts
    return [
        behind
        for at, word in enumerate(words)
        if word in _MOST
        for behind in words[at + 1 : at + _REACH + 1]
        if behind in _SINGLE and not (word in _ON_AVERAGE and _is_by_year(words))
    ]


def _is_by_year(words: Sequence[str]) -> bool:
    """Say whether an average is one of years: 'average cocaine seizure per year' is of no single event."""
    return not _YEARLY.isdisjoint(words) or not _A_YEAR.isdisjoint(pairwise(words))


_ON_AVERAGE = frozenset("average typical mean promedio medio".split())
_YEARLY = frozenset("yearly annual annually anual anualmente".split())
_A_YEAR = frozenset({("per", "year"), ("a", "year"), ("each", "year"), ("por", "ano"), ("al", "ano")})


def asks_who_governed(heard: Heard) -> bool:
    """Say whether whoever was in office is asked for by what was counted in his time: no year is an answer to that."""
    if heard.said.isdisjoint(IN_OFFICE):
        return False
    return any(one in WHICH and then in IN_OFFICE for one, then in pairwise(heard.texts)) and not heard.of(
        "estimator"
    )


IN_OFFICE = frozenset(
    "president presidents presidente presidentes government administration gobierno mandatario leader".split()
)

_MOST = frozenset(
    "largest biggest greatest smallest mayor menor average typical mean size promedio medio tamano".split()
)
_SINGLE = frozenset("seizure bust haul incautacion decomiso alijo".split())
"""One event, of which there are no figures: a year's seizures are no largest seizure."""

_NUMBER_OF = frozenset({("number", "of"), ("numero", "de"), ("cantidad", "de")})
_EVENTS = frozenset(
    "seizures busts hauls raids incautaciones decomisos alijos aprehensiones plants bushes plantas matas arbustos".split()
)
"""What is counted by weight or area: how many seizures there were, or plants, is told by no tons and no hectares."""


def _spared(query: AnyQuery | Ask | None, measure: Measure) -> frozenset[str]:
    """Return what may be counted in words and is told otherwise: of how many people use a drug the part that does."""
    # How often a figure was revised is told by its editions, one by one.
    revised = isinstance(query, RevisionsQuery) and query.claimed is None
    if revised or isinstance(query, CrossingQuery) or part_of(query, "multiple") is not None:
        return OCCASIONS
    return _PEOPLE if measure.unit_kind == UnitKind.PERCENT and not measure.traced_to else frozenset()


def counted_nouns(heard: Heard, query: AnyQuery | Ask | None, measure: Measure) -> list[str]:
    """Return what 'how many' counts where that is no unit of the answer: people, countries, families."""
    if measure.unit_kind == UnitKind.COUNT:
        return []
    if measure.unit_kind == UnitKind.AREA and not (heard.said.isdisjoint(_FORCES) or heard.of("estimator")):
        # What the police seized everybody seized with them; who pulled up the plants is disputed.
        return sorted(heard.said & _FORCES)
    words, spared = heard.texts, _spared(query, measure)
    counted = things_counted(heard) + ([] if measure.unit_kind == UnitKind.PRICE else _values(heard))
    if heard.said.isdisjoint(MANY):
        return counted
    counted += [noun for many, noun in pairwise(words) if many in MANY and noun in COUNTED - spared]
    # Between 'how many' and the places that it counts stands what kind they are of: 'how many coca towns'.
    return counted + [
        noun
        for at, many in enumerate(words)
        if many in MANY
        for noun in words[at + 1 : at + _REACH]
        if noun in _PLACES
    ]


_FORCES: Final = frozenset("police policia cops".split())
_BODIES: Final = _FORCES | frozenset("force forces fuerza authorities autoridades".split())
"""Whoever is asked for among several by what he did: all are counted as one."""


def _values(heard: Heard) -> list[str]:
    """Return the word for what something is worth, and not for how much of it there is: 'el valor de la cocaína incautada'."""
    if _VALUE not in heard.said or heard.of("unit"):
        return []
    things = {each.first for each in heard.named("substance", "measure")}
    for at, word in enumerate(heard.texts):
        behind = at + 1
        while heard.texts[behind : behind + 1] and heard.texts[behind] in _OF:
            behind += 1
        if word == _VALUE and behind > at + 1 and behind in things:
            return [word]
    return []


_VALUE = "valor"
_OF = frozenset("de del la el las los toda todo".split())


def things_counted(heard: Heard) -> list[str]:
    """Return the events whose number is asked for, and not what was weighed in them: 'how many cocaine seizures'."""
    if heard.said.isdisjoint(_EVENTS):
        return []
    words, weighed = heard.texts, {each.first for each in heard.of("unit")}
    found: list[str] = []
    for at, word in enumerate(words):
        start = at + 1 if word in MANY else at + 2 if words[at : at + 2] in _NUMBER_OF else len(words)
        behind = range(start, min(start + _REACH - 1, len(words)))
        if weighed.isdisjoint(behind):
            found += [words[here] for here in behind if words[here] in _EVENTS]
    return found


def is_number_wanted(heard: Heard) -> bool:
    """Say whether the name of what is counted asks for its number: 'how many municipalities'."""
    return any(heard.flat_of(each).startswith(_HOW_MANY) for each in heard.of("measure"))


_HOW_MANY = ("how many ", "cuantos ", "cuantas ")


_PURE: Final = frozenset({"pure", "pura"})
_HOW_PURE: Final = frozenset("most more is was so as mas es era tan".split())
"""Words before 'pure' by which it is asked how pure something is, and not for what it yields as pure drug."""


def but_pure(
    left: Sequence[str], heard: Heard, subject: Subject | None, knowledge: Knowledge
) -> Sequence[str]:
    """Return the words without 'pure' where what a harvest could yield is asked for, which is stated so."""
    if subject is None or not knowledge.catalogue.measures[subject.measure.value].harvested_from:
        return left
    if any(one in _HOW_PURE and then in _PURE for one, then in pairwise(heard.texts)):
        return left
    return [word for word in left if heard.as_read(word) not in _PURE]


def of_another_drug(heard: Heard, query: AnyQuery | Ask | None) -> list[str]:
    """Return a drug that is named beside the one told, behind or before 'and': one figure would pass for both."""
    if (
        not isinstance(query, FigureQuery)
        or len(heard.of("substance")) < _TWO_DRUGS
        or "and" not in heard.said
    ):
        return []
    told = {query.subject.substance.value, query.subject.substance.narrower}
    return [each.words for each in heard.of("substance") if told.isdisjoint(each.ids)]


_TWO_DRUGS: Final = 2


def is_its_length(heard: Heard, at: int, query: AnyQuery | Ask | None) -> bool:
    """Say whether a number is how many years a run has, with both its ends named: '5 year average 2015-2019'."""
    span = query.span.value if isinstance(query, TrendQuery) else None
    if (
        span is None
        or span.first is None
        or span.last is None
        or heard.texts[at + 1 : at + 2] not in _YEARS_LONG
    ):
        return False
    return heard.texts[at] == str(span.last - span.first + 1)


_YEARS_LONG = tuple((word,) for word in "year years yr anos".split())
