"""Places that somebody else is asked for beside: 'who makes the most besides Colombia', 'who comes after Peru'."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from bot.reading.asks import Ask, part_of
from bot.reading.attempt import Attempt
from bot.reading.hearing import Heard
from bot.reading.slots import Several
from bot.reading.words.little_words import THE
from bot.values.amount import Hedge
from bot.values.query import AnyQuery

_BESIDES: Final = frozenset(
    {
        *(("besides",), ("beside",), ("except",), ("excepting",), ("excluding",), ("outside",), ("bar",), ("excepto",), ("salvo",)),
        *(("other", "than"), ("apart", "from"), ("aside", "from"), ("except", "for"), ("outside", "of"), ("not", "counting")),
        *(("leaving", "out"), ("aparte", "de"), ("ademas", "de"), ("fuera", "de"), ("sin", "contar")),
    }
)  # fmt: skip
_BEHIND: Final = frozenset(
    {
        *(("after",), ("behind",), ("below",), ("following",), ("trailing",), ("tras",)),
        *(
            ("despues", "de"),
            ("detras", "de"),
            ("debajo", "de"),
            ("por", "detras", "de"),
            ("sigue",),
            ("sigue", "a"),
        ),
    }
)
_LAST: Final = frozenset(phrase[-1] for phrase in _BESIDES | _BEHIND)
_ARTICLES: Final = THE | {"a"}
_AND: Final = frozenset("and or y e o nor".split())

EXPLAINED: Final = frozenset(word for phrase in _BESIDES | _BEHIND for word in phrase)
"""Words of these turns of phrase, which an order of places explains that leaves one out."""


class Others(NamedTuple):
    """A question without the places that somebody else is asked for beside, with those places.

    ``behind`` is whether whoever comes right behind them is asked for, rather than whoever leads without them.
    """

    attempt: Attempt
    places: tuple[Several, ...]
    behind: bool


def beside(attempt: Attempt) -> Others:
    """Return the question without the places left out of it, if any are."""
    own, words = attempt.own, attempt.heard.texts
    if not own.places or _LAST.isdisjoint(attempt.heard.said):
        return Others(attempt, (), behind=False)
    out: list[Several] = []
    behind = False
    for slot in own.places:
        first = next((at for at, word in enumerate(attempt.heard.words) if word.start == slot.start), 0)
        if _ends_with(words[:first], _BESIDES):
            out.append(slot)
        elif _ends_with(words[:first], _BEHIND):
            out.append(slot)
            behind = True
        elif out and first and words[first - 1] in _AND:
            out.append(slot)
    if not out:
        return Others(attempt, (), behind=False)
    left = tuple(slot for slot in own.places if slot not in out)
    slots = attempt.slots._replace(places=left or attempt.before.places)
    return Others(replace(attempt, own=own._replace(places=left), slots=slots), tuple(out), behind)


def held_against(attempt: Attempt) -> Others:
    """Return the question without the one place that others are to have more than, or less: 'which states had more than Ohio'."""
    own, heard = attempt.own, attempt.heard
    none = Others(attempt, (), behind=False)
    if len(own.places) != 1 or heard.said.isdisjoint(_THAN) or than_of(heard) is None:
        return none
    first = next((each.first for each in heard.of("place") if each.start == own.places[0].start), 0)
    if not first or heard.texts[first - 1] not in _THAN:
        return none
    slots = attempt.slots._replace(places=())
    return Others(replace(attempt, own=own._replace(places=()), slots=slots), own.places, behind=False)


def than_of(heard: Heard) -> Hedge | None:
    """Return whether more or less than something is asked for; ``None`` where neither is, or both."""
    more, less = not heard.said.isdisjoint(_MORE), not heard.said.isdisjoint(_LESS)
    return None if more == less else Hedge.MORE_THAN if more else Hedge.LESS_THAN


_THAN: Final = frozenset({"than", "que"})
_MORE: Final = frozenset("more higher greater bigger larger mas mayor mayores".split())
_LESS: Final = frozenset("less fewer lower smaller menos menor menores".split())


def excepting(heard: Heard, query: AnyQuery | Ask | None) -> list[str]:
    """Return the words that leave something out of what a query counts in."""
    if "except" not in heard.cues or part_of(query, "beside"):
        return []
    return [each.words for each in heard.cued("except")]


def _ends_with(before: Sequence[str], phrases: frozenset[tuple[str, ...]]) -> bool:
    end = len(before)
    while end and before[end - 1] in _ARTICLES:
        end -= 1
    return any(tuple(before[max(0, end - size) : end]) in phrases for size in (1, 2, 3))


def among_earlier(attempt: Attempt) -> Attempt:
    """Return a follow-up that names no places with those that its thread put in order, where only some were."""
    own, before = attempt.own, attempt.before
    anew = own.names_a_thing and not attempt.cue("and", "follow")
    if before.kind != "ranking" or anew or own.places or own.elsewhere or attempt.heard.bearings.level:
        return attempt
    return replace(attempt, own=own._replace(places=before.places))
