"""Messages that only greet, thank or take what was told: they ask nothing, and are answered politely."""

from collections.abc import Iterable
from typing import Final

from bot.values.reading import Courtesy
from bot.values.text import folded

_GREETINGS: Final = frozenset("hi hello hey yo hola buenas buenos good".split())
_THANKS: Final = frozenset("thanks thank thx ta cheers gracias".split())
_TAKING: Final = frozenset(
    "ok okay okey perfect perfecto great cool nice fine got understood noted roger vale listo entendido genial excelente bueno bien".split()
)
"""Words by which an answer is taken: 'ok', 'got it', 'listo'."""

_BESIDE: Final = frozenset(
    """
    desk all folks everybody you so much very a lot all again everyone team guys folks mate dude bro man there dear bot factdesk morning afternoon
    evening for the your that help muchas muchisimas mil muy amable dias tardes noches dia a todos equipo parce amigo amiga lol haha jaja jajaja crack maestro genio capo campeon
    million ton tons bunch heap heaps lot loads bye later see ya xx x billion millon millones mucho heaps awesome legend star cool nice
    that's thats is i needed need wanted done both guys useful helpful super great perfect eso es era sirve me basta chao adios hasta luego
    it one so then well oh anyway nevermind never mind worries problem sorry jefe hermano che por todo la tu su ayuda no si yes yep
    """.split()
)
"""Words that stand beside a greeting or thanks and ask for nothing either."""


def thanks(heard: Iterable[str], text: str) -> bool:
    """Say whether a message does nothing but thank. ``heard`` are its words; that one of them thanks is soon seen."""
    return not _THANKS.isdisjoint(heard) and courtesy_of(folded(text).split()) is Courtesy.THANKS


def courtesy_of(words: Iterable[str]) -> Courtesy:
    """Return what a message does where it does nothing but greet or thank; thanks go before greetings."""
    said = frozenset(words)
    if not said <= _GREETINGS | _THANKS | _TAKING | _BESIDE:
        return Courtesy.NONE
    if said & _THANKS:
        return Courtesy.THANKS
    if said & _GREETINGS:
        return Courtesy.GREETING
    return Courtesy.TAKEN if said & _TAKING else Courtesy.NONE
