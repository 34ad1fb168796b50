"""Plain questions, as most are: one thing, at most one place and one year, in words that ask for nothing besides.

Such a question can only be after a figure or a card, and no suspicion has a word to hold on to: it is read the short
way, and every other one by all that could be meant. Both ways read it alike, which ``tests/reading/test_plain.py``
asks of every name that is held.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from bot.reading.attempt import Attempt
from bot.reading.frames import claims
from bot.reading.frames.figures import card, figure
from bot.reading.hearing import Found, Heard
from bot.reading.knowledge import Knowledge
from bot.reading.scrutiny.counted import counted_nouns, things_counted
from bot.reading.series.settle import Settler
from bot.reading.series.wanted import units_named
from bot.reading.slots import Slots, gather
from bot.reading.times.periods import Role
from bot.reading.words.phrases import covered
from bot.values.catalogue import UnitKind
from bot.values.query import AnyQuery, FigureQuery, YearCardQuery

_NAMES: Final = ("substance", "measure", "place", "estimator", "theme", "unit")
_HEARD: Final = frozenset((*_NAMES, "filler", "cue"))
_THINGS: Final = frozenset({"substance", "measure"})
_QUANTITY: Final = ("quantity",)
_WORDS: Final = frozenset(
    """
    how much many what whats was were is are did do does has have had there the a of in for year total number amount
    please pls i need me tell give can could you hi hey hello thanks thx bot
    cuanta cuanto cuantas cuantos cual fue era es hubo habia hay tuvo tenia se el la los las un una de del en ano total
    cantidad dato datos me dame dime necesito por favor porfa hola oye gracias
    """.split()
)
"""Words that ask for a figure and for nothing else, whatever they stand beside."""

_SIZES: Final = frozenset("much many".split())
"""Without one of these, how something is done may be asked."""


def plainly_asked(heard: Heard, knowledge: Knowledge) -> tuple[AnyQuery, str] | None:
    """Return what a plain question asks, and the kind it is of; ``None`` for any that is not plain or leaves something open."""
    if not _is_plain(heard) or knowledge.recall.exact(heard.flat):
        return None
    slots = gather(heard, knowledge)
    if not slots.names_a_thing or units_named(heard, knowledge, UnitKind.RATE):
        return None
    settler = Settler(knowledge, heard)
    attempt = Attempt(
        heard=heard, own=slots, before=Slots(), slots=slots, knowledge=knowledge, settler=settler
    )
    outcome, kind = (figure(attempt), "figure") if claims.figure(attempt) else (card(attempt), "year_card")
    if isinstance(outcome, FigureQuery):
        measure = knowledge.catalogue.measures[outcome.subject.measure.value]
        return None if counted_nouns(heard, outcome, measure) else (outcome, kind)
    return (outcome, kind) if isinstance(outcome, YearCardQuery) and not things_counted(heard) else None


def _is_plain(heard: Heard) -> bool:
    found = heard.found
    if any(heard.bearings) or not found.keys() <= _HEARD or found.keys().isdisjoint(_THINGS):
        return False
    if heard.unexplained or heard.numbers or heard.confused or heard.guessed or heard.too_long:
        return False
    if not (heard.timings or "place" in found) or ("how" in heard.said and heard.said.isdisjoint(_SIZES)):
        return False
    named = _where_named(heard)
    return (
        bool(named)
        and all(word in _WORDS or at in named for at, word in enumerate(heard.texts))
        # 'Grown' is the crop's name, and may be a rise elsewhere.
        and all(
            each.ids == _QUANTITY or named.issuperset(range(each.first, each.last))
            for each in heard.of("cue")
        )
    )


def _where_named(heard: Heard) -> set[int]:
    """Return the positions of names and years, of each kind one; none where there are several of a kind."""
    names = [heard.found[kind] for kind in _NAMES if kind in heard.found]
    if len(heard.timings) > 1 or any(len(each) > 1 for each in names):
        return set()
    if "measure" in heard.found and _are_apart(heard.found):
        return set()
    for timing in heard.timings:
        if timing.role is not Role.AT or timing.period is None or not timing.period.is_yearly:
            return set()
    return covered((*(each for (each,) in names), *heard.timings))


def _are_apart(found: Mapping[str, Sequence[Found]]) -> bool:
    """Say whether a theme is named beside what is counted, by words of its own: 'overdose deaths at the border'."""
    things = covered(each for kind in _THINGS for each in found.get(kind, ()))
    return any(things.isdisjoint(range(each.first, each.last)) for each in found.get("theme", ()))
