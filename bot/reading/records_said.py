"""Two claims in one: 'a record 253,000 hectares in 2023' says how much, and that it was never more."""

from collections.abc import Callable

from bot.reading.listening import Hear
from bot.values.question import Question
from bot.values.reading import Understood

_ARTICLES = frozenset("a an the all new its un una el la su nuevo nueva".split())
_JUDGED = frozenset({"revisions", "comparison", "number"})
"""Kinds of question that say of a number whether it is so."""


def judged_in_part(question: Question, hear: Hear, read: Callable[[Question], object]) -> Understood | None:
    """Return the number of such a claim as the question, with the record left to be asked about; ``None`` for any other."""
    heard = hear(question)
    said = heard.cued("record", "low")
    years = [each for each in heard.timings if each.period is not None]
    if len(said) != 1 or not heard.numbers or len(years) != 1:
        return None
    first = said[0].first - (heard.texts[said[0].first - 1] in _ARTICLES if said[0].first else 0)
    start, end = heard.words[first].start, said[0].end
    number = read(question.without(start, end))
    if not isinstance(number, Understood) or number.query.kind not in _JUDGED:
        return None
    year = heard.told(years[0].first, years[0].last)
    low = "low" in said[0].ids
    if number.language == "es":
        left = f"¿fue {year} el mínimo?" if low else f"¿fue {year} un récord?"
    else:
        left = f"was {year} a record low?" if low else f"was {year} a record?"
    return number.model_copy(update={"left_unanswered": left})
