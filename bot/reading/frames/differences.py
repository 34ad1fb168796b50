"""What a word is told by that it is not, or is a kind of: potential output and real, fentanyl and opioids."""

from typing import Final

from bot.reading.attempt import Attempt
from bot.reading.words.little_words import IS

DIFFERENCE = frozenset(
    "difference differences differ differs diferencia diferencias difiere difieren distingue".split()
)
"""Words that ask in what two things differ."""

DIFFERENT: Final = frozenset("different distinta distinto distintas distintos diferente diferentes".split())
"""Words that say that two things do, of which it may be asked why."""

_POTENTIAL: Final = frozenset("potential potencial".split())
ACTUAL: Final = frozenset("actual real reales actually really efectiva efectivo".split())
"""Words for output as it was, of which there is no figure."""


def is_of_potential(attempt: Attempt) -> bool:
    """Say whether it is asked in what potential output differs from real output, of which no word is defined but the one."""
    said, own = attempt.heard.said, attempt.own
    if said.isdisjoint(_POTENTIAL) or said.isdisjoint(ACTUAL):
        return False
    if own.span is not None or own.places or attempt.heard.numbers or attempt.heard.timings:
        return False
    return bool(attempt.heard.of("measure")) and (not said.isdisjoint(DIFFERENCE) or attempt.cue("compare"))


def is_of_kind(attempt: Attempt) -> bool:
    """Say whether it is asked if one drug is another, or one of its kind: 'is fentanyl an opioid'."""
    words, drugs = attempt.heard.texts, attempt.heard.of("substance")
    if len(drugs) != _PAIR or attempt.own.measures or attempt.own.whens or attempt.own.places:
        return False
    one, other = drugs
    before, between = words[: one.first], words[one.last : other.first]
    asked = IS.issuperset(before[:1]) and _ARTICLES.issuperset(before[1:])
    return bool(before) and asked and _ARTICLES.issuperset(between)


_PAIR: Final = 2
_ARTICLES: Final = frozenset("a an the un una el la los las".split())
