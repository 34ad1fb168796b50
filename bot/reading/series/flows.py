"""What goes from one place to another: 'reaches the US', 'from Mexico to the US'. That is counted only where it is named."""

from bot.reading.hearing import Heard
from bot.reading.words.little_words import FROM, THE

_INTO = frozenset("into toward towards reach reaches reached reaching enter enters entering hacia".split())
"""Words that lead to the place which follows by themselves."""

_TO = frozenset("to a en".split())
_MOVES = frozenset(
    """
    come comes came coming go goes went going get gets getting arrive arrives arrived arriving make makes made flow flows flowing
    ship shipped sent bound head heading cross crosses crossing smuggled trafficked exported
    llega llegan llego llegaron llegando va van iba iban fue fueron entra entran entro entraron viaja viajan enviada enviado
""".split()
)
"""Verbs that make of 'to' a way to somewhere: *comes to the US* is one, *according to the US* is none."""

_TAKES = frozenset(
    "get gets got getting take takes took receive receives received recibe recibio recibieron".split()
)
COMES = frozenset(
    "come comes came coming viene vienen vino venia venian proviene provienen provenia procede proceden procedia"
    " originates originated".split()
)
"""Verbs that with 'from' say where something was made."""

_WHERE = frozenset("where donde".split())
ABOUT_FIGURES = frozenset(
    "figure figures number numbers data estimate estimates statistic statistics cifra cifras dato datos numero numeros"
    " estimacion estimaciones estadistica".split()
)
"""Words for what is asked about itself: where the figures come from is a question for their source."""


def flow(heard: Heard) -> str:
    """Return the words in which something goes to a place or is had from one; empty where nothing does."""
    named = heard.named("place", "elsewhere", "estimator")
    for name in named:
        at, way = _before(heard, name.first)
        start, verb = _before(heard, at)
        # 'De Colombia en Nariño' says where something lies, and not where it went.
        out = [
            each
            for each in named
            if way != "en" and each.last == at and _before(heard, each.first)[1] in FROM
        ]
        if (
            way in _INTO
            or (way in _TO and (verb in _MOVES or out))
            or (way in FROM and verb in _TAKES | COMES)
        ):
            first = at if way in _INTO else out[0].first if out else start
            return heard.question.text[heard.words[first].start : name.end]
    return ""


def one_way(heard: Heard) -> str:
    """Return the word by which one of two places is where something came from or went: seized in Colombia from Ecuador.

    From one to the other two figures are set against each other.
    """
    if heard.said.isdisjoint(FROM | _INTO | _VIA):
        return ""
    *others, last = ("", *(_before(heard, each.first)[1] for each in heard.of("place")))
    return last if len(others) > 1 and last in FROM - {"de"} | _INTO | _VIA and last not in others else ""


_VIA = frozenset("through via".split())


def where_from(heard: Heard) -> bool:
    """Say whether it is asked where something comes from."""
    if _WHERE.isdisjoint(heard.said):
        return False
    # 'Sale' by itself is English for another thing.
    return not COMES.isdisjoint(heard.said) or "de donde sale" in heard.flat


def asks_where_it_is_from(heard: Heard) -> bool:
    """Say whether it is asked where a drug is from, and not where its figures are."""
    drug = bool(heard.of("substance")) and not heard.of("measure")
    return drug and where_from(heard) and ABOUT_FIGURES.isdisjoint(heard.said)


def _before(heard: Heard, first: int) -> tuple[int, str]:
    """Return where the word before a position stands, articles left out, and the word; -1 where none does."""
    at = first - 1
    while at >= 0 and heard.texts[at] in THE:
        at -= 1
    return at, heard.texts[at] if at >= 0 else ""
