"""Words that nothing explains or the answer would do without, and names that only a correction made."""

from collections.abc import Collection, Sequence
from typing import Final

from bot.reading.amounts.bounds import CROSSING, PASSING
from bot.reading.amounts.multiples import EXPLAINED
from bot.reading.amounts.numbers import NEARLY, is_bound
from bot.reading.amounts.sizes import OF_ORDERS, OF_SIZES, is_percentage
from bot.reading.asks import Ask, part_of
from bot.reading.frames.differences import ACTUAL
from bot.reading.frames.drugs import EXPLAINED as OF_DRUGS
from bot.reading.frames.others import EXPLAINED as BESIDE
from bot.reading.hearing import Heard
from bot.reading.knowledge import Knowledge
from bot.reading.places.apart import TOGETHER
from bot.reading.spelling.put_for import capitals_of
from bot.reading.times.office import AFTER
from bot.reading.vocabulary import OUTLET
from bot.reading.words.calendar_words import WHEN
from bot.reading.words.motion import MOVES
from bot.reading.words.phrases import covered
from bot.reading.words.record_words import OF_EVER
from bot.values.catalogue import UnitKind
from bot.values.compared import ComparisonQuery, TrendQuery
from bot.values.crossing import CrossingQuery
from bot.values.parts import ShareQuery
from bot.values.query import AnyQuery, FigureQuery, MeaningQuery, RankingQuery, RevisionsQuery

_LEADING: Final = frozenset("in en at of de from for y e and than que con with".split())
"""Words before the name of a place."""
_SAYING: Final = frozenset("under dijo dice said says".split())
"""Others before the name of somebody or something."""


def left_unexplained(heard: Heard, query: AnyQuery | Ask | None, *, of_orders: bool = False) -> Sequence[str]:
    """Return the words that nothing explains, without those of a bound for years and of a size that is claimed.

    ``of_orders`` says whether words for the most of something are told as well: how much of it is from Colombia.
    """
    if isinstance(query, CrossingQuery) or (isinstance(query, Ask) and is_bound(heard)):
        # Each choice that is asked back keeps the bound: 'alguna vez tuvo Bolivia más de 40.000 hectáreas'.
        known = CROSSING
    elif isinstance(query, ShareQuery) and query.besides:
        known = OF_SIZES | TOGETHER if query.claimed is not None else TOGETHER
    elif isinstance(query, ShareQuery | ComparisonQuery | TrendQuery) and query.claimed is not None:
        known = OF_SIZES
    elif part_of(query, "order"):
        known = OF_DRUGS
    elif part_of(query, "multiple") is not None:
        known = EXPLAINED
    elif part_of(query, "passed"):
        known = OF_EVER
    elif isinstance(query, MeaningQuery) and query.sort == "measure":
        known = ACTUAL
    elif part_of(query, "beside"):
        known = OF_ORDERS | BESIDE
    elif of_orders and isinstance(query, RevisionsQuery):
        known = OF_SIZES
    elif part_of(query, "bound") is not None:
        known = PASSING | OF_ORDERS
    elif of_orders or isinstance(query, RankingQuery):
        known = OF_ORDERS if "mayor" in heard.said else OF_ORDERS - {"parte"}
    elif (isinstance(query, FigureQuery) and len(heard.of("place")) > 1) or _adds(query):
        known = TOGETHER
    elif isinstance(query, TrendQuery) and query.span.value.event:
        known = AFTER
    elif isinstance(query, RevisionsQuery) and query.claimed is not None:
        known = WHEN | NEARLY | {"vez"}
    elif isinstance(query, RevisionsQuery) or (isinstance(query, TrendQuery) and query.asks.lists_years):
        known = WHEN | {"vez", "veces"}
    else:
        return heard.unexplained
    return [word for word in heard.unexplained if heard.as_read(word) not in known]


def _adds(query: AnyQuery | Ask | None) -> bool:
    """Say whether a question is for what several places or drugs come to together."""
    return bool(part_of(query, "added") or (isinstance(query, FigureQuery) and query.besides))


def made_by_slips(
    heard: Heard, query: AnyQuery | Ask | None, knowledge: Knowledge, mended: Collection[str]
) -> list[str]:
    """Return the words that were read as names by a correction alone: another place to compare, or a measure in no such unit.

    Args:
        heard: the question.
        query: what it is read as.
        knowledge: what the names stand for.
        mended: the words that were corrected, as they stand in the question heard.
    """
    if not mended:
        return []
    return [*_places(heard, query, mended), *_measures(heard, query, mended, knowledge)]


def named_by_capitals(heard: Heard) -> list[str]:
    """Return the idle words that a capital marks as names behind a word that stands before one: 'under Pero', 'y El Tarea'."""
    text = heard.question.text
    if text.islower() or text.isupper():
        return []
    idle = [
        each for each in heard.of("filler") if each.first and each.words[0].isupper() and len(each.words) > 1
    ]
    if not idle:
        return []
    capitals = capitals_of(heard.words, text)
    meant = {each.start for kind in heard.found.keys() - {"filler", "cue"} for each in heard.of(kind)}
    return [
        each.words
        for each in idle
        if each.first in capitals
        and each.start not in meant
        and OUTLET.id not in each.ids
        and (each.first - 1 in capitals or heard.texts[each.first - 1] in _LEADING | _SAYING)
    ]


def drugs_for_places(heard: Heard) -> list[str]:
    """Return a drug that is named again where a place must stand: in 'coca en el coca' Cauca may be meant."""
    first, *others = heard.of("substance") or (None,)
    return [
        each.words
        for each in others
        if first is not None and each.ids == first.ids and _leads_there(heard.texts[: each.first])
    ]


def _leads_there(before: Sequence[str]) -> bool:
    # 'Cuánto aporta coca' is of a place too.
    return before[-1:] in _THERE or (before[-1:] in _THE and before[-2:-1] in _THERE)


_THERE: Final = (("in",), ("en",), ("aporta",), ("tiene",), ("concentra",))
_THE: Final = (("el",), ("the",))


def _places(heard: Heard, query: AnyQuery | Ask | None, mended: Collection[str]) -> list[str]:
    """Return what was read as another place though neither a word before it nor a capital says so: 'Colombia frrne a Perú'."""
    joined = not heard.cues.isdisjoint({"compare", "and", "factor"}) or not heard.said.isdisjoint({"or", "o"})
    places = heard.of("place")
    if joined or not isinstance(query, ComparisonQuery) or query.rivalry or len(places) == 1:
        return []
    shouted = heard.question.text.isupper()
    return [
        each.words
        for each in places
        if each.words in mended
        and (shouted or not each.words[0].isupper())
        and _LEADING.isdisjoint(heard.texts[max(each.first - 1, 0) : each.first])
    ]


def _measures(
    heard: Heard, query: AnyQuery | Ask | None, mended: Collection[str], knowledge: Knowledge
) -> list[str]:
    """Return what was read as a measure that is counted in none of the units said: 'our pice says 1,010 tons'."""
    subject, catalogue = getattr(query, "subject", None), knowledge.catalogue
    units = {catalogue.units[each.ids[0]].kind for each in heard.of("unit")}
    if subject is None or not units or catalogue.measures[subject.measure.value].unit_kind in units:
        return []
    named = (each for each in heard.of("measure") if subject.measure.value in each.ids)
    return [each.words for each in named if each.words in mended]


def mixed(heard: Heard, query: AnyQuery | Ask | None, knowledge: Knowledge) -> list[str]:
    """Return what was said of a part of a whole, of other measures or of a theme that the query does without.

    Tons seized are no part of tons that could have been made, and deaths at the border are no seizures there.
    """
    if isinstance(query, ComparisonQuery):
        measures = {side.subject.measure.value for side in query.sides}
    elif isinstance(query, FigureQuery | TrendQuery):
        measures = {query.subject.measure.value}
    else:
        return []
    moves = not heard.cues.isdisjoint(MOVES)
    # By what percentage it rose is told; whether its share rose is not told by whether it did.
    others = [
        each.words
        for each in heard.cued("share")
        if not (moves and is_percentage(heard.texts[each.first : each.last]))
    ]
    if others and {knowledge.catalogue.measures[each].unit_kind for each in measures} == {UnitKind.PERCENT}:
        others = []
    if len(measures) > 1 and heard.cues.isdisjoint({"compare", "and"}):
        drugs = heard.of("substance")
        said = [each for each in heard.of("measure") if not any(each.overlaps(drug) for drug in drugs)]
        others += [each.words for each in said] if len(said) > 1 else []
    if not (themes := heard.of("theme")):
        return others
    named = covered(heard.named("substance", "measure", "scope"))
    for each in themes:
        on_card = {line.measure for line in knowledge.catalogue.themes[each.ids[0]].card}
        if named.isdisjoint(range(each.first, each.last)) and on_card.isdisjoint(measures):
            others.append(each.words)
    return others
