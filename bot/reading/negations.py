"""Names that are named only to be left out: 'deaths, not the rate', 'no en Perú, en Bolivia', 'not 2021 but 2022'."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeVar

from bot.reading.words.little_words import PAUSES
from bot.reading.words.phrases import Covering, Naming, covered
from bot.values.text import Word

NOT: Final = frozenset("no not instead".split())
_IN_PLACE: Final = frozenset({("en", "vez"), ("en", "lugar"), ("rather", "than")})
_LINKS: Final = frozenset(
    "the a an el la los las en in de of del por for from to with con segun about sobre".split()
)
"""Words that may stand between 'not' and the name."""

_DENYING: Final = NOT | {"vez", "lugar", "rather"}
"""Words of which a question has one that leaves anything out."""

_CHOICE: Final = frozenset("or o u si whether porque why".split())
"""Words before 'not' that make it the other half of a question: 'did it rise or not in 2021'."""

_PAUSES: Final = PAUSES | {"\n"}
_TOLD_APART: Final = ("place", "estimator", "substance", "measure", "scope")
"""Kinds of name of which one can be meant and another not."""


Each = TypeVar("Each", bound=Naming)
Time = TypeVar("Time", bound=Covering)


def without_denied(
    words: Sequence[Word], text: str, found: Mapping[str, Sequence[Each]], timings: tuple[Time, ...]
) -> tuple[dict[str, tuple[Each, ...]], tuple[Time, ...]]:
    """Return what a question names by kind, and its periods, without those that are left out of it.

    An estimator may be left out by itself: 'coca 2020, not the UN'. Of anything else that leaves nothing, and is
    then a way of speaking.
    """
    if _DENYING.isdisjoint([word.text for word in words]):
        return {kind: tuple(names) for kind, names in found.items()}, timings
    out = _left_out(words, text, timings, (), alone=False)
    for kind in _TOLD_APART:
        named = found.get(kind, ())
        parts = [each for each in named if _is_part(words, text, each, named)]
        out |= _left_out(words, text, named, parts, alone=kind == "estimator")
    kept = {
        kind: tuple(each for each in names if out.isdisjoint(range(each.first, each.last)))
        for kind, names in found.items()
    }
    return (
        {kind: names for kind, names in kept.items() if names},
        tuple(each for each in timings if each.first not in out),
    )


def _left_out(
    words: Sequence[Word], text: str, named: Iterable[Covering], parts: Sequence[Covering], *, alone: bool
) -> set[int]:
    named = list(named)
    out = [each for each in named if each not in parts and _is_denied(words, text, each.first)]
    if not out or (len(out) == len(named) and not alone):
        return set()
    return covered(out)


def _is_part(words: Sequence[Word], text: str, one: Naming, named: Iterable[Naming]) -> bool:
    """Say whether leaving something out leaves a part of what is meant: coca in Colombia not in Nariño, cocaine made not seized."""
    if words[one.first].text.endswith(_DONE):
        denied = [at for at in range(1, one.first) if words[at].text in _DENYING]
        return any(_PAUSES.isdisjoint(text[words[at - 1].end : words[at].start]) for at in denied)
    corrects = _CORRECTING.issuperset(word.text for word in words[: one.first])
    # 'Not Nariño, Colombia' takes back the place read before, and leaves nothing out of Colombia.
    others = (each for each in named if each is not one and not (corrects and each.first == one.last))
    outer = {identity for each in others for identity in each.ids}
    return any(inner != whole and inner.startswith(whole) for inner in one.ids for whole in outer)


_CORRECTING: Final = frozenset("no not nope sorry perdon".split())
_DONE: Final = ("ed", "grown", "ada", "adas", "ado", "ados", "aron")
"""How words end that say what was done to what is counted."""


def _is_denied(words: Sequence[Word], text: str, first: int) -> bool:
    """Say whether 'not' stands before a name, with nothing but articles and the like between, and no pause."""
    at = first - 1
    while at > 0 and words[at].text in _LINKS:
        at -= 1
    if at < 0 or not (words[at].text in NOT or (at and (words[at - 1].text, words[at].text) in _IN_PLACE)):
        return False
    if words[at].text == "no" and words[at + 1].text == "the":
        # 'No the UN one' takes the last answer back, and leaves nobody out.
        return False
    between = text[words[at].end : words[first].start]
    return _PAUSES.isdisjoint(between) and not (at and words[at - 1].text in _CHOICE)


_BARRING: Final = frozenset(
    """
    not no without non minus excluding excludes exclude except excepting besides beside apart aside sans sin nor ni neither
    salvo excepto exceptuando excluyendo descontando quitando aparte
    """.split()
)
_ALL_BUT: Final = frozenset(
    {("other", "than"), ("everything", "but"), ("all", "but"), ("anything", "but"), ("todo", "menos")}
)
BESIDES: Final = _BARRING | frozenset("but outside beyond menos fuera other".split())
"""Words that right before a place leave it out; before a drug some of them say how much of it there is."""

_COUNTING: Final = frozenset("counting including contando incluyendo".split())
_INVOLVING: Final = _LINKS | frozenset(
    """
    any all linked tied attributed attributable associated connected blamed stemming involving involve involved involves including include included includes caused by due due related having use using
    que sea sean fueran involucra involucran involucro involucraron incluya incluyen causadas causada por relacionadas
    """.split()
)
"""Words that may stand between such a word and what it leaves out."""


def barring(words: Sequence[Word], text: str, named: Iterable[Covering]) -> list[str]:
    """Return the words that leave out what is read all the same: deaths without fentanyl are none from fentanyl."""
    return list(_barring(words, text, named, _BARRING, _INVOLVING))


def barring_places(words: Sequence[Word], text: str, places: Iterable[Covering]) -> list[str]:
    """Return the words that leave out a place which is read all the same: coca outside Nariño is none in it."""
    return list(_barring(words, text, places, BESIDES, _LINKS | _COUNTING))


def _barring(
    words: Sequence[Word],
    text: str,
    named: Iterable[Covering],
    barring: frozenset[str],
    between: frozenset[str],
) -> Iterator[str]:
    for each in named:
        at = each.first - 1
        while at > 0 and words[at].text in between:
            at -= 1
        bars = at >= 0 and (
            words[at].text in barring or (at > 0 and (words[at - 1].text, words[at].text) in _ALL_BUT)
        )
        if bars and _PAUSES.isdisjoint(text[words[at].end : words[each.first].start]):
            yield words[at].text
