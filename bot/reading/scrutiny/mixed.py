"""What a question says of a part of a whole, of other measures or of a theme, and its answer would do without."""

from bot.reading.amounts.sizes import is_percentage
from bot.reading.asks import Ask
from bot.reading.hearing import Heard
from bot.reading.knowledge import Knowledge
from bot.reading.words.motion import MOVES
from bot.reading.words.phrases import covered
from bot.values.catalogue import UnitKind
from bot.values.compared import ComparisonQuery, TrendQuery
from bot.values.query import AnyQuery, FigureQuery


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
