"""What potential output is not: in what it differs from real output, which nobody counts."""

from typing import Final

from bot.reading.attempt import Attempt

DIFFERENCE = frozenset(
    "difference differences differ differs diferencia diferencias difiere difieren distingue".split()
)
"""Words that ask in what two things differ."""

_POTENTIAL: Final = frozenset("potential potencial".split())
ACTUAL: Final = frozenset("actual real reales actually really efectiva efectivo".split())
"""Words for output as it was, of which there is no figure."""


def is_of_potential(attempt: Attempt) -> bool:
    """Say whether it is asked in what potential output differs from real output, of which no word is defined but the one."""
    said, own = attempt.heard.said, attempt.own
    if own.span is not None or own.places or attempt.heard.numbers or attempt.heard.timings:
        return False
    potential = not said.isdisjoint(_POTENTIAL) and not said.isdisjoint(ACTUAL)
    return (
        potential
        and bool(attempt.heard.of("measure"))
        and (not said.isdisjoint(DIFFERENCE) or attempt.cue("compare"))
    )
