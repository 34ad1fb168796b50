"""Two figures asked for at once, with nothing that sets them against each other: coca in Peru 2021 and overdose deaths in Ohio 2020."""

import re
from collections.abc import Callable

from bot.values.compared import ComparisonQuery
from bot.values.query import AnyQuery, FigureQuery, YearCardQuery
from bot.values.question import Question
from bot.values.reading import NotUnderstood, Reading, Unclear, Understood
from bot.values.slot import Origin

_AND = re.compile(r"\s+(?:and|plus|y|e|&)\s+", re.IGNORECASE)
_TWO = 2


def first_at_once(question: Question, reading: Reading, whole: Callable[..., Reading]) -> Reading:
    """Return the first of two figures asked for at once, with the other named; else the reading as it is.

    Each must say what it counts and when, and be of another thing: of one thing in two years or places it is asked what
    became of it.

    Args:
        question: the message.
        reading: what was made of it whole.
        whole: how a part of it is read.
    """
    if not _is_doubtful(reading):
        return reading
    parts = _AND.split(question.text)
    if len(parts) != _TWO:
        return reading
    first, second = (
        whole(question.model_copy(update={"text": part}), earlier=None) for part in map(str.strip, parts)
    )
    if not isinstance(first, Understood) or not isinstance(second, Understood):
        return reading
    things = _thing(first.query), _thing(second.query)
    if "" in things or things[0] == things[1]:
        return reading
    return first.model_copy(update={"left_unanswered": parts[1]})


def _is_doubtful(reading: Reading) -> bool:
    """Say whether a message made no sense as one question, or only as a comparison of what cannot be compared."""
    if isinstance(reading, NotUnderstood | Unclear):
        return True
    query = reading.query if isinstance(reading, Understood) else None
    return (
        isinstance(query, ComparisonQuery) and len({side.subject.measure.value for side in query.sides}) > 1
    )


def _thing(query: AnyQuery) -> str:
    """Return what a figure is of that says itself what it counts and when; empty for any other question."""
    match query:
        case FigureQuery(subject=subject, when=when) if when.origin is Origin.SAID:
            said = Origin.SAID in (subject.measure.origin, subject.substance.origin)
            return f"{subject.measure.value} {subject.substance.value}" if said else ""
        case YearCardQuery(theme=theme, when=when) if theme.origin is when.origin is Origin.SAID:
            return theme.value
        case _:
            return ""
