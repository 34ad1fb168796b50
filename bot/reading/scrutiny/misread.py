"""Names that only a correction made, and that nothing else of the question bears out."""

from bot.reading.asks import Ask
from bot.reading.hearing import Heard
from bot.reading.knowledge import Knowledge
from bot.values.compared import ComparisonQuery
from bot.values.query import AnyQuery


def made_by_slips(heard: Heard, query: AnyQuery | Ask | None, knowledge: Knowledge) -> list[str]:
    """Return the words that were read as names by a correction alone: another place to compare, or a measure in no such unit."""
    if not heard.corrected:
        return []
    typed = {each.typed for each in heard.corrected}
    return [*_places(heard, query, typed), *_measures(heard, query, typed, knowledge)]


def _places(heard: Heard, query: AnyQuery | Ask | None, typed: set[str]) -> list[str]:
    """Return what was read as another place though nothing joins the two: 'Colombia frrne a Perú'."""
    places = heard.of("place")
    joined = not heard.cues.isdisjoint({"compare", "and", "factor"}) or not heard.said.isdisjoint({"or", "o"})
    if joined or not isinstance(query, ComparisonQuery) or query.rivalry or len(places) == 1:
        return []
    return [each.words for each in places if each.words in typed]


def _measures(heard: Heard, query: AnyQuery | Ask | None, typed: set[str], knowledge: Knowledge) -> list[str]:
    """Return what was read as a measure that is counted in none of the units said: 'our pice says 1,010 tons'."""
    subject, catalogue = getattr(query, "subject", None), knowledge.catalogue
    units = {catalogue.units[each.ids[0]].kind for each in heard.of("unit")}
    if subject is None or not units or catalogue.measures[subject.measure.value].unit_kind in units:
        return []
    named = (each for each in heard.of("measure") if subject.measure.value in each.ids)
    return [each.words for each in named if each.words in typed]
