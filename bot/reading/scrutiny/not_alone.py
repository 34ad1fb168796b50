"""What two words ask for together, which each by itself does not: what grew back, what was sprayed twice, the lowest estimate."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from bot.reading.asks import Ask, part_of
from bot.reading.hearing import Heard
from bot.reading.places.bearings import MOST
from bot.reading.series.flows import ABOUT_FIGURES
from bot.reading.words.little_words import ANY_DRUG, WHICH
from bot.reading.words.phrases import covered
from bot.values.asked import TrendAsk
from bot.values.compared import ComparisonQuery, TrendQuery
from bot.values.parts import ShareQuery
from bot.values.query import AnyQuery, FigureQuery, RankingQuery, RecordQuery, YearCardQuery
from bot.values.slot import Origin

Asked = AnyQuery | Ask | None
"""What a question was read as: a query, what is asked back, or nothing."""

_TWICE: Final = frozenset("twice thrice veces".split())
_OF_FACTORS: Final = frozenset(
    "as the what that more less larger bigger higher mas menos lo la el los las mayor menor superior".split()
)
_CAME: Final = frozenset("grew grow grows grown growing come came comes sprang planted".split())
_EXTREME: Final = frozenset("lowest highest largest smallest biggest baja alta".split())
_ESTIMATES: Final = frozenset("estimate estimates estimation estimacion estimaciones".split())
_THE_ONE_OF: Final = frozenset({("la", "de"), ("las", "de"), ("el", "de"), ("los", "de"), ("lo", "de")})
_OWN: Final = frozenset({"own", "propia", "propio", "propias", "propios"})
_LAND: Final = frozenset("land tierra tierras soil suelo".split())
_RELATIVE: Final = frozenset({"relative"})
_ONLY: Final = frozenset("only alone solely solo sola solamente unicamente exclusivamente".split())
_FROM: Final = frozenset("from by of por con de".split())
_BY_ITSELF: Final = frozenset({("nada", "mas"), ("nothing", "else")})


def of_another_whole(heard: Heard, query: Asked) -> list[str]:
    """Return the words that measure something by what is not counted: what share of the land is coca, coca relative to it."""
    if isinstance(query, ShareQuery):
        return sorted(heard.said & _LAND)
    return sorted(heard.said & _RELATIVE) if isinstance(query, FigureQuery | YearCardQuery) else []


def of_own_figures(heard: Heard, _query: Asked) -> list[str]:
    """Return the 'own' of a figure, which is that of a government: Peru's own figure is none of another's."""
    if heard.of("estimator"):
        return []
    return [one for one, two in pairwise(heard.texts) if {one, two} & _OWN and {one, two} & ABOUT_FIGURES]


def by_one_drug_alone(heard: Heard, overlapping: bool) -> list[str]:
    """Return the 'only' beside a drug where deaths from several count for each: those from cocaine alone are not told apart."""
    if not overlapping or (heard.said.isdisjoint(_ONLY) and heard.said.isdisjoint({"nada", "nothing"})):
        return []
    words = heard.texts
    drugs = heard.of("substance")
    beside = [each.last for each in drugs]
    beside += [each.first - 2 for each in drugs if each.first > 1 and words[each.first - 1] in _FROM]
    found = [words[at] for at in beside if at < len(words) and words[at] in _ONLY]
    return found + [one for one, two in pairwise(words) if (one, two) in _BY_ITSELF]


def of_occasions(heard: Heard, query: Asked) -> list[str]:
    """Return the 'twice' that counts occasions where a factor is judged: what was sprayed twice."""
    if part_of(query, "multiple") is None or not heard.cues.isdisjoint({"rise", "fall", "factor"}):
        return []
    return [one for one, then in pairwise((*heard.texts, "")) if one in _TWICE and then not in _OF_FACTORS]


_TOGETHER: Final = frozenset(
    "involving involve involved with including mixed con involucran mezclada mezclado".split()
)
_APART: Final = frozenset(
    "and or vs versus y o e u than que against frente contra compared comparado comparada".split()
)


def of_both_drugs(heard: Heard, query: Asked) -> list[str]:
    """Return the word that asks for what two drugs have in common: cocaine deaths involving fentanyl are no two counts."""
    if not isinstance(query, ComparisonQuery) or "compare" in heard.cues:
        return []
    return [
        word
        for one, other in pairwise(sorted(heard.of("substance"), key=lambda each: each.first))
        if _APART.isdisjoint(between := heard.texts[one.last : other.first])
        for word in between
        if word in _TOGETHER
    ]


_USED: Final = frozenset("used tried taken consumido probado usado".split())


_EVER: Final = frozenset({"ever", "alguna"})


def of_a_lifetime(heard: Heard, _query: Asked) -> list[str]:
    """Return the 'ever' of who ever used a drug, where those of a year are held."""
    return [word for word in heard.texts if word in _EVER] if not heard.said.isdisjoint(_USED) else []


_NOT_FILLERS: Final = frozenset("sea van vans plane planes".split())
_OF_TRANSPORT: Final = _NOT_FILLERS | {"land"}
_FROM_THE_AIR: Final = frozenset({"eradication-aerial"})
_SEIZED: Final = frozenset({"seizures", "border-seizures"})


def of_means(heard: Heard, query: Asked) -> list[str]:
    """Return the words for where and how something went that Spanish has for idle ones: cocaine seized at sea, in a van."""
    if heard.language != "en":
        return []
    subject = part_of(query, "subject")
    if subject is not None and subject.measure.value in _FROM_THE_AIR:
        return []
    named = covered(heard.named(*heard.found.keys() - {"filler", "topic"}))
    means = _OF_TRANSPORT if subject is not None and subject.measure.value in _SEIZED else _NOT_FILLERS
    return [word for at, word in enumerate(heard.texts) if word in means and at not in named]


_ABLE: Final = frozenset("can could may might should must puede pueden podria podrian".split())


def of_ability(heard: Heard, _query: Asked) -> list[str]:
    """Return the word that asks whether somebody can or may do something: 'can Colombia spray' is told by nothing that it did."""
    doers = {each.first for each in heard.named("place", "actor", "estimator")}
    able = next((at for at, word in enumerate(heard.texts) if word not in _OPENING), 0)
    return (
        [heard.texts[able]]
        if heard.texts[able] in _ABLE and not doers.isdisjoint((able + 1, able + 2))
        else []
    )


def asks_ability(heard: Heard) -> bool:
    """Say whether it is asked whether somebody can or may do something."""
    return not heard.said.isdisjoint(_ABLE) and bool(of_ability(heard, None))


_OPENING: Final = frozenset("so and but hey hi ok".split())

_NOT_DONE: Final = frozenset(
    """
    planned promised pledged proposed target targets prometida prometido prometidas prometidos propuesta planeada planeado planeadas prevista
    previsto previstas
    """.split()
)


def of_intent(heard: Heard, query: Asked) -> list[str]:
    """Return the words for what was meant to be done, which is not what was: the planned eradication, la erradicación prometida."""
    done = isinstance(query, FigureQuery | YearCardQuery | RecordQuery)
    return [word for word in heard.texts if word in _NOT_DONE] if done else []


_OWNERS: Final = frozenset("state government national official estado gobierno nacion".split())
_SIZED: Final = frozenset("big large small huge grande grandes pequeno pequenos pequenas".split())
_HELD: Final = frozenset("land soil fields field tierra tierras campo campos".split())


def of_some_land(heard: Heard, _query: Asked) -> list[str]:
    """Return whose land something is on, or of what size the fields are: coca on state land is a part of it all."""
    words = [word for word in heard.texts if word not in _OF_IT]
    return [
        word
        for one, two in pairwise(words)
        if (one in _HELD and two in _OWNERS) or (two in _HELD and one in _OWNERS | _SIZED)
        for word in (one, two)
    ]


_OF_IT: Final = frozenset("of the de del la las los".split())

_LOST: Final = frozenset("missing desaparecida desaparecido faltante".split())


def of_what_is_lost(heard: Heard, _query: Asked) -> list[str]:
    """Return the word for what went missing, which is counted with nothing: 'how much cocaine went missing'."""
    return sorted(heard.said & _LOST)


_ELDER: Final = frozenset("mayores menores older younger".split())


def of_ages(heard: Heard, _query: Asked) -> list[str]:
    """Return the age that people are over or under: those over 65 are no order of places."""
    words = heard.texts
    return [words[at] for at in heard.numbers if at > 1 and words[at - 2] in _ELDER]


def of_return(heard: Heard, _query: Asked) -> list[str]:
    """Return the 'back' of what grew back, which no figure tells from what was never gone."""
    return [back for came, back in pairwise(heard.texts) if back == "back" and came in _CAME]


def of_estimates(heard: Heard, query: Asked) -> list[str]:
    """Return the words that ask for the lowest of estimates, and not of years."""
    if not isinstance(query, RecordQuery):
        return []
    pairs = pairwise(word for word in heard.texts if word != "mas")
    return [one for one, two in pairs if {one, two} & _EXTREME and {one, two} & _ESTIMATES]


def of_years_added(heard: Heard, _query: Asked) -> list[str]:
    """Return the 'more' by which a year is added to another: *más la de 2020*."""
    words = heard.texts
    added = (timing.first - 3 for timing in heard.timings)
    return [
        words[at] for at in added if at >= 0 and words[at] == "mas" and words[at + 1 : at + 3] in _THE_ONE_OF
    ]


def of_drugs(heard: Heard, query: Asked) -> list[str]:
    """Return the words that ask which of all drugs it is, or for each of them, where no order is made of them."""
    if heard.of("substance") or isinstance(query, Ask) or part_of(query, "order"):
        return []
    named = covered(each for each in heard.of("measure") if each.last - each.first > 1)
    counting = {each.first for each in heard.of("measure")}
    return [
        drug
        for at, (which, drug) in enumerate(pairwise(heard.texts), 1)
        if drug in ANY_DRUG
        and at not in named
        and (which in _WHICH_OF or (which in _BY and at + 1 not in counting))
    ]


_WHICH_OF: Final = WHICH | MOST
_BY: Final = frozenset({"by", "per"})
"""Words before 'drug' that ask for each; deaths by drug overdose are all of them."""


class Unheeded(NamedTuple):
    """What finds words that a query has no use for, and the words or cues without one of which it finds none."""

    find: Callable[[Heard, Asked], Sequence[str]]
    words: frozenset[str] = frozenset()
    cues: frozenset[str] = frozenset()


def first_to_outdo(heard: Heard, query: Asked) -> list[str]:
    """Return the 'first' that asks in which year one came to have more than another, which no one year tells."""
    compares = isinstance(query, ComparisonQuery)
    return [one for one, two in pairwise(heard.texts) if compares and (one, two) in _FIRST_TIME]


_FIRST_TIME: Final = frozenset({("first", "year"), ("first", "time"), ("primer", "ano")})


def of_several_told(heard: Heard, query: Asked) -> list[str]:
    """Return the words that ask something of several figures together, where one is told or all years are: 'together now'."""
    if heard.of("place") or heard.of("substance"):
        return []
    if isinstance(query, TrendQuery):
        undated = query.asks is TrendAsk.AVERAGE and query.span.value.first is None
        return [word for word in heard.texts if word in _SOME] if undated else []
    alone = isinstance(query, RecordQuery | YearCardQuery) or (
        isinstance(query, FigureQuery) and not query.besides and query.subject.place.origin is Origin.EARLIER
    )
    return [word for word in heard.texts if word in _BOTH] if alone else []


_BOTH: Final = frozenset("together juntos juntas both ambos ambas".split())
_SOME: Final = _BOTH | frozenset("three tres two dos".split())


def of_months_in_order(heard: Heard, query: Asked) -> list[str]:
    """Return the month that is asked for, of which an order of places or years tells nothing: 'which month was worst'."""
    if not isinstance(query, RankingQuery | RecordQuery):
        return []
    return [word for word in heard.texts if word in _MONTHS]


_MONTHS: Final = frozenset("month months mes meses week weeks semana semanas".split())


BESIDE: Final = (
    Unheeded(of_months_in_order, _MONTHS),
    Unheeded(of_several_told, _SOME),
    Unheeded(of_drugs, ANY_DRUG),
    Unheeded(first_to_outdo, frozenset({"first", "primer"})),
    Unheeded(of_return, frozenset({"back"})),
    Unheeded(of_estimates, _ESTIMATES),
    Unheeded(of_years_added, frozenset({"mas"})),
    Unheeded(of_occasions, _TWICE),
    Unheeded(of_another_whole, _LAND | _RELATIVE),
    Unheeded(of_means, _OF_TRANSPORT),
    Unheeded(of_intent, _NOT_DONE),
    Unheeded(of_both_drugs, _TOGETHER),
    Unheeded(of_own_figures, _OWN),
    Unheeded(of_ability, _ABLE),
    Unheeded(of_some_land, _HELD),
    Unheeded(of_what_is_lost, _LOST),
    Unheeded(of_ages, _ELDER),
    Unheeded(of_a_lifetime, _EVER),
)
"""Whom to ask for words that a query has no use for, by the words that wake them."""
