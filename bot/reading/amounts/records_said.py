"""Two claims in one: 'a record 253,000 hectares in 2023', '972 tons in 2021, down from 994 the year before'."""

from collections.abc import Callable
from typing import Final, NamedTuple

from bot.reading.hearing import Heard
from bot.reading.messages.listening import Listener
from bot.values.question import Question
from bot.values.reading import Understood

_ARTICLES: Final = frozenset("a an the all new its un una el la su nuevo nueva".split())
_JUDGED: Final = frozenset({"revisions", "comparison", "number"})
"""Kinds of question that say of a number whether it is so."""

_FROM: Final = frozenset("from versus vs against desde contra".split())
_THAN: Final = frozenset(
    {
        *(("compared", "with"), ("compared", "to"), ("frente", "a"), ("frente", "al"), ("respecto", "a")),
        *(("comparado", "con"), ("comparadas", "con"), ("comparados", "con"), ("contra", "las"), ("desde", "las")),
    }
)  # fmt: skip
"""What stands before the figure that something moved from."""

_MOVED: Final = frozenset("up down rising falling sube baja".split())
_TO: Final = frozenset("to a hasta until".split())
_BEFORE: Final = frozenset("before earlier previous prior anterior antes previo previa".split())
_CLOSING: Final = frozenset('.,;!?)"”»\n')
_TWO: Final = 2


class _Part(NamedTuple):
    """A claim beside the one that is judged: where it stands, and how it is asked about by itself."""

    start: int
    end: int
    asked: str


def judged_in_part(
    question: Question, hear: Listener, read: Callable[[Question], object]
) -> Understood | None:
    """Return the number of such a claim as the question, with the other claim left to be asked about; ``None`` for any other."""
    heard = hear(question)
    for part in filter(None, (_record(heard), _base(heard))):
        number = read(question.without(part.start, part.end))
        if isinstance(number, Understood) and number.query.kind in _JUDGED:
            return number.model_copy(update={"left_unanswered": part.asked})
    return None


def _record(heard: Heard) -> _Part | None:
    """Return that a number is called a record, or a record low."""
    said = heard.cued("record", "low")
    years = [each for each in heard.timings if each.period is not None]
    if len(said) != 1 or not heard.numbers or len(years) != 1:
        return None
    first = said[0].first - (heard.texts[said[0].first - 1] in _ARTICLES if said[0].first else 0)
    year, low = heard.told(years[0].first, years[0].last), "low" in said[0].ids
    if heard.language == "es":
        asked = f"¿fue {year} el mínimo?" if low else f"¿fue {year} un récord?"
    else:
        asked = f"was {year} a record low?" if low else f"was {year} a record?"
    return _Part(heard.words[first].start, said[0].end, asked)


def _base(heard: Heard) -> _Part | None:
    """Return what a number is said to have moved from, with its year: 'down from 994 the year before', 'from 994 in 2020'."""
    if len(heard.numbers) != _TWO or heard.has_percent:
        return None
    at = next((at for at in heard.numbers if _opening(heard, at) < at), None)
    if at is None or (year := _year_of(heard, _opening(heard, at), _ending(heard, at))) is None:
        return None
    number = heard.told(at, at + 1)
    asked = f"¿fue {number} en {year}?" if heard.language == "es" else f"was it {number} in {year}?"
    start, end = heard.words[_opening(heard, at)].start, heard.words[_ending(heard, at) - 1].end
    return _Part(start, end, asked)


def _opening(heard: Heard, at: int) -> int:
    """Return where it begins that something moved from a number: at 'down' in 'down from 994', at the number where it did not."""
    words = heard.texts
    if words[at - 1 : at] and words[at - 1] in _FROM:
        first = at - 1
    elif tuple(words[max(at - 2, 0) : at]) in _THAN:
        first = at - 2
    else:
        return at
    return first - (first > 0 and words[first - 1] in _MOVED)


def _ending(heard: Heard, at: int) -> int:
    """Return where what is said of a number ends: with its clause, or before what something moved to."""
    words, text = heard.words, heard.question.text
    last = at + 1
    while last < len(words):
        between = text[words[last - 1].end : words[last].start]
        if not _CLOSING.isdisjoint(between) or (words[last].text in _TO and last + 1 in heard.numbers):
            break
        last += 1
    return last


def _year_of(heard: Heard, first: int, last: int) -> int | None:
    """Return the year of such a number: its own, or the one before that of the number beside it."""
    years = [(each.first, each.period.year) for each in heard.timings if each.period is not None]
    own = [year for at, year in years if first <= at < last]
    others = [year for at, year in years if not first <= at < last]
    if len(own) == 1 and len(others) == 1:
        return own[0]
    before = not _BEFORE.isdisjoint(heard.texts[first:last])
    return others[0] - 1 if before and not own and len(others) == 1 else None
