"""What a question claims of several numbers, or asks of two things, that its query would judge only in part."""

from collections.abc import Container, Iterator
from itertools import pairwise
from typing import Final

from bot.reading.amounts.bounds import MOST_RANKED
from bot.reading.amounts.numbers import find_amount, rival_amounts, several_amounts
from bot.reading.asks import Ask, part_of
from bot.reading.hearing import Heard
from bot.reading.places.bearings import LEVELS
from bot.reading.scrutiny.counted import of_another_drug
from bot.reading.scrutiny.not_alone import BESIDE, Asked, Unheeded
from bot.reading.scrutiny.question_words import QUESTION_WORDS
from bot.reading.series.flows import ABOUT_FIGURES
from bot.reading.slots import Slots
from bot.reading.words.factors import OF_PAPERS, TIME_UNITS
from bot.reading.words.little_words import THE, WHICH
from bot.reading.words.motion import GAINING, MOVES
from bot.reading.words.phrases import covered
from bot.reading.words.record_words import EVER
from bot.values.amount import Hedge
from bot.values.asked import TrendAsk
from bot.values.compared import ComparisonQuery, TrendQuery
from bot.values.crossing import CrossingQuery
from bot.values.parts import ShareQuery
from bot.values.query import (
    EstimatorsQuery,
    FigureQuery,
    RankingQuery,
    RecordQuery,
    RevisionsQuery,
    YearCardQuery,
)
from bot.values.slot import Origin, Subject
from bot.values.traced import NumberQuery

_PARTS_OF_COUNTRIES: Final = ("state", "department", "municipality")
_WHICH: Final = frozenset("which who cual quien".split())
_MOVED: Final = frozenset(
    "grew rose increased fell dropped declined crecio subio aumento bajo cayo disminuyo".split()
)
_MORE: Final = frozenset("more most less least mas menos".split())


def is_bound_unheeded(heard: Heard, query: Asked) -> bool:
    """Say whether a ranking does without a bound: which countries grow more than 100,000 hectares is no order of them."""
    ranked = isinstance(query, RankingQuery) and query.count is None and query.bound is None
    claimed = find_amount(heard, smallest=1) if ranked and "position" not in heard.cues else None
    return claimed is not None and (claimed.hedge is not Hedge.EXACTLY or claimed.low > MOST_RANKED)


def is_half_judged(heard: Heard, query: Asked) -> bool:
    """Say whether one of several numbers claimed is all that is judged: 'yes' would be said of both."""
    judged = isinstance(query, RevisionsQuery | NumberQuery) and query.claimed is not None
    return judged and "revised" not in heard.cues and several_amounts(heard) and not rival_amounts(heard)


def of_parts(heard: Heard, query: Asked) -> list[str]:
    """Return the kind of place that a share is said to lie in, or of which a part is: 'in three departments', 'half the states'."""
    if isinstance(query, ShareQuery) and query.whole.place.origin is Origin.ASSUMED:
        return [word for word in heard.texts if LEVELS.get(word) in _PARTS_OF_COUNTRIES]
    if heard.said.isdisjoint(_SHARES):
        return []
    words = [word for word in heard.texts if word not in _OF_THE]
    return [what for part, what in pairwise(words) if part in _SHARES and what in LEVELS]


_SHARES: Final = frozenset(
    "half third quarter majority percent % mitad tercio tercera cuarta mayoria ciento most".split()
)
_OF_THE: Final = frozenset("of the all its their our de los las del sus parte".split())


_UNNAMED: Final = frozenset(word for word, level in LEVELS.items() if level in _PARTS_OF_COUNTRIES) | {
    "region"
}
_COUNTRIES: Final = frozenset("countries nations paises naciones".split())
_WITHIN: Final = frozenset("in en at for para within of de".split())
_WHOSE: Final = frozenset(
    "my our your his her their this that the a an one mi mis nuestro nuestra tu su este esta ese esa el la un una".split()
)


def of_unnamed_part(heard: Heard, query: Asked) -> str:
    """Return the words for a part of a country that nobody names: coca in my state is not that of the country."""
    if heard.said.isdisjoint(_UNNAMED | _COUNTRIES):
        return ""
    if not isinstance(query, FigureQuery | YearCardQuery | TrendQuery | RecordQuery | RevisionsQuery):
        return ""
    place = query.place if isinstance(query, YearCardQuery) else query.subject.place
    if place.origin is Origin.SAID:
        return ""
    words = ("", "", *heard.texts)
    for at, what in enumerate(heard.texts):
        before, whose = words[at : at + 2]
        if before in _WITHIN and whose in _WHOSE and what in _UNNAMED:
            return f"{whose} {what}"
        if what in _COUNTRIES and not _WITHIN.isdisjoint(words[max(at - 1, 0) : at + 2]):
            return what
    if not isinstance(query, YearCardQuery):
        return ""
    spent = covered(each for each in heard.named(*heard.found) if each.last - each.first > 1)
    # 'Coca department 2021' is of some department, and of no card of the country.
    return next((word for at, word in enumerate(heard.texts) if word in _UNNAMED and at not in spent), "")


def lying_in(heard: Heard, _query: Asked) -> list[str]:
    """Return the words that ask which part of a country something lies in, which no figure tells: 'which department is it in'."""
    words = (*heard.texts, "", "")
    return [
        part
        for at, (which, part) in enumerate(pairwise(heard.texts), 1)
        if which in WHICH and part in _UNNAMED
        if words[at + 1] in _STANDS or (words[at + 1] in _LIES and words[at + 2] in _POINTING)
    ]


_STANDS: Final = frozenset("esta queda".split())
_LIES: Final = _STANDS | frozenset("is are s es".split())
_POINTING: Final = frozenset("it that this eso esa ese".split())


def ever_more(heard: Heard, query: Asked) -> list[str]:
    """Return the word that asks of all years, or whether one ever had more than another, which no single year tells."""
    of_a_year = isinstance(query, FigureQuery | YearCardQuery)
    rivalry = isinstance(query, ComparisonQuery) and query.rivalry
    return [word for word in heard.texts if word in EVER] if of_a_year or rivalry else []


def moved_more(heard: Heard, before: Slots, query: Asked) -> list[str]:
    """Return the words that ask which of two grew or fell more: neither how much each is tells it, nor how one moved."""
    of_years = isinstance(query, TrendQuery) and len(before.places) <= 1
    if of_years or isinstance(query, Ask | RankingQuery) or heard.said.isdisjoint(_WHICH):
        return []
    words = heard.texts
    if len(before.places) > 1 and isinstance(query, FigureQuery | YearCardQuery):
        return [word for word in words if word in _MORE]
    crops = {each.first for each in heard.of("substance")} if heard.of("measure") else set()
    # Who 'grew more coca' grew a crop.
    return [
        told
        for at, (told, more) in enumerate(pairwise(words))
        if told in _MOVED and more in _MORE and not (told == "grew" and at + 2 in crops)
    ]


def moved_among(heard: Heard, query: Asked) -> list[str]:
    """Return the words that ask which of many places gained or lost the most: an order of how much each has is none of that.

    What a place grows is a crop, and what grew is the crop itself where the verb stands behind it: 'saw coca grow most'.
    """
    if isinstance(query, Ask) or (isinstance(query, RankingQuery) and query.gain is not None):
        return []
    of_gains = [each.words for each in heard.cued(*GAINING)]
    if of_gains or not isinstance(query, RankingQuery):
        return of_gains
    crops = {each.last for each in heard.of("substance")}
    # Where coca grows is where it is grown; where it grows most is where it gains.
    gains = {
        at
        for at in crops
        if not heard.bearings.where or not _GAINING.isdisjoint(heard.texts[at + 1 : at + 3])
    }
    grew = {at for at in gains if heard.texts[at : at + 1] in (("grow",), ("grew",))}
    sown = {each.first for each in heard.of("measure")} - grew
    return [each.words for each in heard.cued(*_MOVING) if each.first not in sown]


_GAINING = frozenset("most least more less faster fastest".split())


def of_factor(heard: Heard, query: Asked) -> list[str]:
    """Return the words of a factor that a query does without; of two estimators their gap is told, as much as it is."""
    if isinstance(query, CrossingQuery) or part_of(query, "multiple") is not None:
        return []
    heeded = {"factor"} if isinstance(query, EstimatorsQuery) else set()
    cues = [each.words for each in heard.cued(*_OF_FACTOR - heeded)]
    if not isinstance(query, ComparisonQuery):
        return cues
    return cues + [times for many, times in pairwise(heard.texts) if (many, times) in _HOW_OFTEN]


_OF_FACTOR = frozenset({"factor", "multiple"})
_HOW_OFTEN = frozenset({("many", "times"), ("cuantas", "veces")})

_MOVING = MOVES | {"biggest_rise", "biggest_fall"}


def of_time_units(heard: Heard, query: Asked) -> list[str]:
    """Return the words that want a count for each day, where a query does without them; months may be held by themselves."""
    if isinstance(query, Ask) or (isinstance(query, FigureQuery) and query.each):
        return []
    by_month = {"each_month"} if isinstance(query, TrendQuery) and query.by_month else set()
    wanted = heard.cued(*TIME_UNITS.keys() - by_month)
    return [each.words for each in wanted if heard.flat_of(each) not in OF_PAPERS]


_CALENDAR: Final = frozenset("calendar calendario natural".split())


def of_calendar_year(heard: Heard, subject: Subject, fiscal: Container[tuple[str, str]]) -> list[str]:
    """Return the word that asks for a year from January on of what is only counted by fiscal years."""
    if heard.said.isdisjoint(_CALENDAR) or (subject.measure.value, subject.substance.value) not in fiscal:
        return []
    return [word for word in heard.texts if word in _CALENDAR]


_OF_ONE: Final = frozenset(
    "size plot plots field farm farmer tamano lote parcela finca chacra campesino".split()
)


def of_average_place(heard: Heard, query: Asked) -> list[str]:
    """Return what one of many has on average, where years are averaged: the average plot, a department's average."""
    if not isinstance(query, TrendQuery) or query.asks is not TrendAsk.AVERAGE:
        return []
    return [word for word in heard.texts if word in _OF_ONE or LEVELS.get(word) in _PARTS_OF_COUNTRIES]


_OTHERS: Final = frozenset(
    "police policia cops army ejercito navy armada military militares soldiers soldados president presidente presidenta minister ministro ministra senator senador".split()
)
_ACCOUNTS: Final = (
    frozenset("segun according per dice says said figure estimate number numbers cifra dato".split())
    | ABOUT_FIGURES
)


def told_by_others(heard: Heard, _query: Asked) -> list[str]:
    """Return who is asked after for a figure and makes none: what the police seized is told, what they say is not."""
    if heard.numbers or heard.of("estimator"):
        return []
    words = [word for word in heard.texts if word not in THE | _BY_WHOM]
    return [
        one
        for before, one, after in zip(("", *words), words, (*words[1:], ""), strict=False)
        if one in _OTHERS and not _ACCOUNTS.isdisjoint((before, after))
    ]


_BY_WHOM: Final = frozenset("to of from by de del".split())


def of_sum_of_order(heard: Heard, query: Asked) -> list[str]:
    """Return the words that ask what the first of an order have together: each is told by itself."""
    if not isinstance(query, RankingQuery):
        return []
    return [each.words for each in heard.cued("total") if _IN_ALL.isdisjoint(heard.flat_of(each).split())]


_IN_ALL: Final = frozenset("total all altogether".split())
"""Words for all that one place has, which its rank is told by."""


def of_most_of_it(heard: Heard, query: Asked) -> list[str]:
    """Return the 'most' of a part of something, which no record tells: most of the coca is in Nariño."""
    if not isinstance(query, RecordQuery):
        return []
    words = heard.texts
    drugs = (each for each in heard.of("substance") if words[each.last : each.last + 1] == ("is",))
    lies = any("most" in words[max(0, each.first - 1) : each.last] for each in drugs)
    return [most for most, of in pairwise(words) if most == "most" and (of == "of" or lies)]


_UNHEEDED: Final = (
    Unheeded(ever_more, EVER),
    Unheeded(of_another_drug, frozenset({"and"})),
    Unheeded(moved_among, cues=_MOVING.union(GAINING)),
    Unheeded(of_factor, frozenset(times for _, times in _HOW_OFTEN), _OF_FACTOR),
    Unheeded(told_by_others, _OTHERS),
    Unheeded(of_parts, _UNNAMED | _SHARES),
    Unheeded(lying_in, _UNNAMED),
    Unheeded(of_time_units, cues=frozenset(TIME_UNITS)),
    Unheeded(of_average_place, _OF_ONE | _UNNAMED),
    Unheeded(of_sum_of_order, cues=frozenset({"total"})),
    Unheeded(of_most_of_it, frozenset({"most"})),
    *BESIDE,
    *QUESTION_WORDS,
)
_WORDS: Final = frozenset[str]().union(*(each.words for each in _UNHEEDED))
_CUES: Final = frozenset[str]().union(*(each.cues for each in _UNHEEDED))


def unheeded(heard: Heard, before: Slots, query: Asked) -> Iterator[str]:
    """Yield the words for what would be judged in part, worked out otherwise, or told by others than those named."""
    yield from moved_more(heard, before, query)
    said, cues = heard.said, heard.cues
    if said.isdisjoint(_WORDS) and cues.isdisjoint(_CUES):
        return
    for find, words, woken in _UNHEEDED:
        if not (said.isdisjoint(words) and cues.isdisjoint(woken)):
            yield from find(heard, query)
