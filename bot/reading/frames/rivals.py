"""Claims that one place or drug has more or less than another: 'Bolivia produces more cocaine than Peru, right?'."""

from typing import Final

from bot.reading.attempt import Attempt
from bot.reading.places.apart import places_and_governments
from bot.reading.scrutiny.denials import denies
from bot.reading.words.little_words import MORE_OR_LESS
from bot.values.asked import Claimed
from bot.values.claimed import Way
from bot.values.period import Period

COMPARATIVES: Final[dict[str, Claimed]] = {
    word: claimed
    for claimed, words in (
        (
            Claimed.MORE,
            "more higher ahead deadlier worse greater larger bigger pricier costlier dearer mas mayor superior peor",
        ),
        (Claimed.LESS, "less fewer lower smaller cheaper menos menor inferior"),
    )
    for word in words.split()
}
OUTDOING: Final = frozenset(
    """
    overtake overtakes overtook overtaken overtaking outpace outpaces outpaced outstrip outstrips outstripped outproduce outproduces outproduced
    outgrow outgrows outgrew surpass surpasses surpassed surpassing exceed exceeds exceeded pass passes passed beat beats beaten top tops topped
    supera superan supero superaron superado superar rebasa rebaso rebasado sobrepasa sobrepaso adelanto adelantado adelantar desbanco desbancado
    """.split()
)
"""Verbs by which one place has more than the place that is their object."""

_MORE_THAN: Final = OUTDOING.union(COMPARATIVES)
"""Words without one of which nothing is said to have more than another."""

_MANY: Final = frozenset("many cuantas".split())
_TIMES: Final = frozenset("times veces".split())
"""What together asks by what factor one is more than the other, and not whether it is."""

_HOW_MUCH: Final = frozenset({"how", "much"})
_CUANTO: Final = frozenset("cuanto cuanta".split())
"""What asks by how much one is more than the other."""

_THAN: Final = frozenset({"than", "que", "ahead"})
_BETWEEN: Final = frozenset("in of from by the en de del por el la los las a al con".split())
"""Words between 'than' and the name of what it is set against."""

_OTHERWISE: Final = ("quantity", "why", "when", "which_year", "record", "trend", "share", "position", "total")
"""Cues that ask something else of two things than which has more."""


def claimed_of_first(attempt: Attempt) -> Claimed:
    """Return what is claimed of the first of two places or drugs, if that it has more or less than the second is."""
    said = attempt.heard.said
    if said.isdisjoint(_MORE_THAN):
        return Claimed.NOTHING
    times = not said.isdisjoint(_MANY) and not said.isdisjoint(_TIMES)
    sized = said >= _HOW_MUCH or not said.isdisjoint(_CUANTO)
    if attempt.cue(*_OTHERWISE) or attempt.heard.numbers or times or sized or denies(attempt.heard):
        return Claimed.NOTHING
    words = attempt.heard.texts
    if _outdoes(attempt):
        return Claimed.MORE
    told = [(at, COMPARATIVES[word]) for at, word in enumerate(words) if word in COMPARATIVES]
    for at, claimed in told:
        than = next((here for here in range(at, len(words)) if words[here] in _THAN), None)
        if than is not None and any(_set_against(attempt, kind, than) for kind in ("place", "substance")):
            return claimed
    return Claimed.NOTHING


def way_between_years(attempt: Attempt) -> Way | None:
    """Return which way things are said to have gone between two years: 'was coca higher in 2021 than in 2020' is a rise.

    A year before 'than' is the one that has more, or less, than the year behind it.
    """
    heard, words, whens = attempt.heard, attempt.heard.texts, attempt.own.whens
    sized = heard.said >= _HOW_MUCH or not heard.said.isdisjoint(_CUANTO)
    if heard.said.isdisjoint(COMPARATIVES) or len(whens) != _TWO or heard.numbers or sized:
        return None
    judged = heard.bearings.whether or attempt.cue("right")
    if not judged or attempt.cue(*_OTHERWISE) or denies(heard):
        return None
    at = next(at for at, word in enumerate(words) if word in COMPARATIVES)
    than = next((here for here in range(at, len(words)) if words[here] in _THAN), None)
    if than is None:
        return None
    (one, start), (other, behind) = sorted(
        ((slot.value, slot.start) for slot in whens), key=lambda each: each[1]
    )
    if not (
        isinstance(one, Period) and isinstance(other, Period) and start < heard.words[than].start < behind
    ):
        return None
    is_more, is_later = COMPARATIVES[words[at]] is Claimed.MORE, one.first > other.first
    return Way.RISE if is_more == is_later else Way.FALL


def _outdoes(attempt: Attempt) -> bool:
    """Say whether one place is said to have overtaken another: the verb between the two, or before both in Spanish."""
    words = attempt.heard.texts
    at = next((at for at, word in enumerate(words) if word in OUTDOING), None)
    places = sorted(places_and_governments(attempt.heard, attempt.knowledge)[0], key=lambda each: each.first)
    if at is None or len(places) != len({each.ids for each in places}) or len(places) != _TWO:
        return False
    first, second = places
    verb_first = attempt.heard.language == "es" and at < first.first and words[second.first - 1] == "a"
    return verb_first or (first.last <= at < second.first and second.first - at <= _REACH)


_TWO: Final = 2
_REACH: Final = 3
"""Words from the verb to its object."""


def is_rivalry(attempt: Attempt) -> bool:
    """Say whether two places or drugs are set against each other for which has more."""
    return attempt.slots.names_a_thing and claimed_of_first(attempt) is not Claimed.NOTHING


def _set_against(attempt: Attempt, kind: str, than: int) -> bool:
    """Say whether one name of a kind stands before 'than', and one right behind it."""
    words, found = attempt.heard.texts, attempt.heard.of(kind)
    if kind == "place":
        # 'Than the US said' names a government.
        found = tuple(places_and_governments(attempt.heard, attempt.knowledge)[0])
    behind = next((at for at in range(than + 1, len(words)) if words[at] not in _BETWEEN), len(words))
    before = {each.ids for each in found if each.last <= than}
    after = {each.ids for each in found if each.first >= than}
    covers = any(each.first <= behind < each.last for each in found)
    return covers and len(before) == len(after) == 1


def of_degree(attempt: Attempt) -> bool:
    """Say whether more or less is asked of a year, by a word for it or in 'was there more coca in 2012'."""
    heard = attempt.heard
    if attempt.cue("degree"):
        return True
    if not heard.bearings.whether or len(attempt.own.whens) != 1 or heard.numbers:
        return False
    return any(heard.texts[each.first - 1] in MORE_OR_LESS for each in heard.of("substance") if each.first)
