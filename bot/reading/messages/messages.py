"""Two questions in one message: where the one ends and the other begins."""

import re
from typing import Any

from bot.values.query import AnyQuery
from bot.values.question import Question
from bot.values.slot import Origin, Slot
from bot.values.text import folded

FEWEST_LETTERS = 8
"""A part shorter than this is an afterthought, not a question."""

_ENDS = re.compile(r"[?？!]+\s*|\n\s*\n|\.\s+(?=(?:also|plus|and|tambi[eé]n|adem[aá]s|y)\b)", re.IGNORECASE)
_JOINED = re.compile(
    # The look-behind starts each run of spaces once: without it, a page of blank lines takes minutes.
    r"(?:,\s+|(?<!\s)\s+|;\s*)(?:and|also|plus|y|e|también|tambien|además|ademas)[,:]?\s+(?=¿?(?:how|what|when|who|which|where|was|is|did|"
    r"cuánt|cuant|qué|que|cuándo|cuando|quién|quien|cuál|cual|fue|hubo)\w*)",
    re.IGNORECASE,
)

_POINTS = frozenset(
    """
    is it this that true right correct are these be can you check please confirm verify es esto eso esta este cierto cierta verdad correcto
    correcta sera puedes pueden confirmar verificar porfa por favor lo siguiente the following so
""".split()
)
"""Words that ask whether what follows them is so, and ask nothing by themselves."""


GOING_ON = frozenset(
    "and also plus y e tambien ademas what how que is was did source who es fue fuente".split()
)
"""Words that open a second question which leaves out what the first one said."""


def apart(text: str) -> tuple[str, ...]:
    """Return the message whole, or the first question and the rest where two stand side by side."""
    for border in (_ENDS, _JOINED):
        match = border.search(text)
        if match is None:
            continue
        first, rest = text[: match.start()].strip(" ¿¡"), text[match.end() :].strip()
        if min(len(first), len(rest.strip(" ?!¿¡"))) >= FEWEST_LETTERS and not _POINTS.issuperset(
            folded(first).split()
        ):
            return first, rest
    return (text,)


_AGAIN = re.compile(
    r"¿?(?:how\s+(?:much|many)|cu[aá]nt[oa]s?)\s+(?:(?:hay|hubo|hab[ií]a|is\s+there|are\s+there)\s+)?(?=(?:en|in)\s)",
    re.IGNORECASE,
)
"""How a second question begins that is only of another place: 'cuánta coca hay en Bolivia y cuánta en Perú'."""


def in_both_places(question: Question, parts: tuple[str, ...]) -> Question | None:
    """Return two questions joined by 'and' as one of both places, where the second repeats how much and names no more than a place."""
    start = question.text.rfind(parts[1])
    again = _AGAIN.match(question.text, start)
    return None if again is None else question.without(start, again.end())


def lent_by(text: str, parts: tuple[str, ...], first: AnyQuery, second: AnyQuery) -> str:
    """Return the year and the place that stand once behind two questions joined by 'and', for the first that lacks them.

    'Cuánta coca y cuánta cocaína hubo en Perú en 2022' asks both of Peru in 2022.
    """
    if "?" in text[: text.rfind(parts[1])]:
        return ""
    lacks = [slot for slot in where_and_when(first) if slot is not None and slot.origin is Origin.ASSUMED]
    lent = [slot for slot in where_and_when(second) if slot is not None and slot.origin is Origin.SAID]
    kinds = {type(slot) for slot in lacks}
    return " ".join(slot.words for slot in lent if type(slot) in kinds)


def where_and_when(query: AnyQuery) -> tuple[Slot[Any] | None, ...]:
    """Return where and when a query is asked of, ``None`` for what it has not."""
    subject = getattr(query, "subject", None)
    place = getattr(query, "place", None) if subject is None else subject.place
    return place, getattr(query, "when", None)
