"""What 'last' and 'then' point at: the end of an order of places, the newest figure of whoever makes it, the year of a thread."""

from typing import Final

from bot.reading.hearing import Found, Heard
from bot.reading.slots import Slots

_LAST: Final = frozenset("last ultimo ultima ultimos ultimas".split())
_AROUND: Final = frozenset(
    "and the who whos is was s which one place spot y e el la los en quien quienes cual es fue esta lugar puesto de lista list in on at".split()
)
_MANY: Final = frozenset("2 3 4 5 10 two three four five ten dos tres cuatro cinco diez ones los las".split())
_BOTTOM: Final = frozenset({"bottom"})

_THEN: Final = frozenset({"then", "entonces"})
_GOING_BEFORE: Final = frozenset("and since until till by y desde hasta ok so".split())
_WERE: Final = frozenset(
    "was were did had hubo habia tenia tenian era eran fue produjo produjeron murieron".split()
)
"""Verbs by which a 'then' that ends a question is the time spoken of; else it only goes on."""


def pointed(heard: Heard, before: Slots) -> Heard:
    """Return what was heard with what 'last' or 'then' points at, where it points at anything."""
    return _ever_since(_at_that_time(_newest_of_maker(_at_the_end(heard, before))))


def _at_the_end(heard: Heard, before: Slots) -> Heard:
    """Return what was heard with the end of the thread's order asked for, where a follow-up names its last place.

    'And the last?' after a ranking asks for no newest figure.
    """
    said = frozenset(heard.texts)
    if before.kind != "ranking" or said.isdisjoint(_LAST) or not said <= _LAST | _AROUND | _MANY:
        return heard
    bearings = heard.bearings._replace(across_places=True, most=False, least=True)
    return heard._replace(cues=_BOTTOM, bearings=bearings, unexplained=(), numbers=(), said=said - _LAST)


def _newest_of_maker(heard: Heard) -> Heard:
    """Return what was heard with the newest figure asked for, where 'last' is right before who makes it: 'the last US figure'."""
    if heard.said.isdisjoint(_LAST) or not heard.of("estimator") or "latest" in heard.cues:
        return heard
    before = {each.first - 1 for each in heard.of("estimator")}
    at = next((at for at, word in enumerate(heard.texts) if word in _LAST and at in before), None)
    return heard if at is None else _with_cue(heard, "latest", at)


def _at_that_time(heard: Heard) -> Heard:
    """Return what was heard with the thread's time asked for, where it ends so: 'how much coca was there then'."""
    at = len(heard.texts) - 1
    if at < 1 or heard.texts[at] not in _THEN or heard.said.isdisjoint(_WERE) or heard.timings:
        return heard
    return heard if heard.texts[at - 1] in _GOING_BEFORE else _with_cue(heard, "that_period", at)


def _ever_since(heard: Heard) -> Heard:
    """Return what was heard with the time since the thread's asked for, where it ends so: 'has it gone up since'."""
    at = len(heard.texts) - 1
    if at < 1 or heard.texts[at] != "since" or heard.timings or heard.cues.isdisjoint({"rise", "fall"}):
        return heard
    return _with_cue(heard, "since_then", at)


def _with_cue(heard: Heard, cue: str, at: int) -> Heard:
    word = heard.words[at]
    named = Found((cue,), heard.told(at, at + 1), word.start, word.end, at, at + 1)
    return heard._replace(
        found={**heard.found, "cue": (*heard.of("cue"), named)},
        cues=heard.cues | {cue},
        unexplained=tuple(each for each in heard.unexplained if each != named.words),
    )
