"""Telling places from governments that share their name, and a place from the larger one that it lies in."""

from collections.abc import Sequence
from itertools import pairwise

from bot.reading.hearing import Found, Heard
from bot.reading.knowledge import Knowledge
from bot.reading.words.little_words import AND, DOES, OF, OR, THE
from bot.values.catalogue import PlaceKind

BETWEEN = frozenset(
    """
    vs versus v against than frente contra compared comparado comparada comparados comparadas respecto relative above below encima debajo
""".split()
)
"""Words that stand between the sides. 'Compare' stands before both, and 'with' or 'and' between them."""

LINKS = frozenset("with and to y e con a".split())

GIVES = frozenset(
    "says said gave gives reported counted estimated dice dijo da dio reporto conto estimo es".split()
)
"""What whoever has made a figure does with it."""

OF_FIGURES = frozenset("figures estimates numbers data cifras estimaciones datos numeros".split())
"""Words for what was estimated: the difference of two estimates is none of meaning."""

TOGETHER = frozenset("total together juntos juntas conjunto".split())
"""Words that ask for the sum of several places, and of one place say nothing."""

_SAYS = frozenset("say says said dice dijo".split())

_MORE = frozenset("mas menos mayor menor tanto tanta tantos tantas".split())
_IN = frozenset("in en within across inside throughout".split())
_THOSE = frozenset("those that of de ones".split())
_GREW = (("grew",), ("grows",), ("produced",), ("produces",), ("cultivated",), ("planted",))
"""What a place does without 'did': 'the US grew coca' is no estimate of its government."""

_MAKES = frozenset(
    "produce producen produjo produjeron fabrica fabrican fabrico siembra siembran sembro cultiva cultivan".split()
)


def places_and_governments(heard: Heard, knowledge: Knowledge) -> tuple[list[Found], list[Found]]:
    """Return the places and the estimators of a question: 'in the US' is a place, 'the US figure for Bolivia' is not."""
    places, estimators = list(heard.of("place")), list(heard.of("estimator"))
    if not estimators:
        return places, estimators
    for place in heard.of("place"):
        rivals = [each for each in estimators if each.overlaps(place)]
        if not rivals:
            continue
        if _is_government(heard, knowledge, place, places, estimators):
            places.remove(place)
        else:
            estimators = [each for each in estimators if each not in rivals]
    return places, estimators


def _is_government(
    heard: Heard, knowledge: Knowledge, place: Found, places: list[Found], estimators: list[Found]
) -> bool:
    if _is_doer(heard, place):
        return False
    if _is_quoted(heard, place):
        return True
    others = [each for each in places if not each.overlaps(place)]
    rivals = [each for each in estimators if not each.overlaps(place)]
    if (_after_preposition(heard, place.first) or (others and _is_side(heard, place))) and not rivals:
        return False
    if rivals and _stands_beside(heard, place, rivals):
        return True
    if rivals and _stands_beside(heard, place, others):
        return False
    if others:
        return rivals != [] or not (_is_compared(heard, place) and _held(heard, knowledge, place))
    contrasted = not heard.cues.isdisjoint({"compare", "disagree", "side_by_side", "why"})
    return not _held(heard, knowledge, place) or (bool(rivals) and contrasted)


def thans(words: Sequence[str]) -> list[int]:
    """Return where 'que' is 'than': behind 'más' or 'menos', as in 'más laboratorios que en 2023'."""
    return [
        at
        for at, word in enumerate(words)
        if word == "que" and not _MORE.isdisjoint(words[max(at - _MORE_BEFORE, 0) : at])
    ]


_MORE_BEFORE = 5
"""Words from 'más' to the 'que' that goes with it."""


def _is_quoted(heard: Heard, place: Found) -> bool:
    """Say whether it is asked what a government says, by that verb or in a follow-up that names nothing counted: 'y según los gringos?'."""
    if not _SAYS.isdisjoint(heard.texts[place.last : place.last + 1]):
        return True
    before = [word for word in heard.texts[: place.first] if word not in THE]
    accounts = before[-1:] in (["segun"], ["per"], ["dice"], ["dijo"]) or before[-2:] == ["according", "to"]
    return accounts and not (heard.of("measure") or heard.of("substance") or heard.of("theme"))


def _is_side(heard: Heard, place: Found) -> bool:
    """Say whether a place is set against another: 'than the US', 'the US vs Mexico', 'México o Estados Unidos'.

    What somebody says, reports or estimates is theirs as a government, and so are 'the US figures'.
    """
    words = heard.texts
    after = words[place.last] if place.last < len(words) else ""
    if after in GIVES | OF_FIGURES:
        return False
    before = [word for word in words[: place.first] if word not in THE | _IN]
    *earlier, last = before[-2:] or [""]
    more = last == "que" and not _MORE.isdisjoint(before)
    beside = last in LINKS and (not BETWEEN.isdisjoint(earlier) or _names_place(heard, earlier))
    return more or beside or last in BETWEEN | OR or after in BETWEEN | OR


def _stands_beside(heard: Heard, place: Found, rivals: list[Found]) -> bool:
    """Say whether one word joins a place with somebody who estimates: 'the UN or the US', 'us vs un'."""
    joining = OR | BETWEEN | LINKS
    for one, other in ((place, rival) if place.first < rival.first else (rival, place) for rival in rivals):
        between = [word for word in heard.texts[one.last : other.first] if word not in THE | OF]
        if len(between) == 1 and between[0] in joining:
            return True
    return False


def _is_compared(heard: Heard, place: Found) -> bool:
    """Say whether a place is what another is compared with: 'how does Mexico compare with the US', 'to those of the US'."""
    after = heard.texts[place.last] if place.last < len(heard.words) else ""
    compares = any(each.last < place.first for each in heard.cued("compare"))
    before = [word for word in heard.texts[: place.first] if word not in THE | _THOSE]
    return compares and before[-1] in LINKS | {"to"} and after not in GIVES | OF_FIGURES


def _names_place(heard: Heard, words: list[str]) -> bool:
    """Say whether a word is the last of the name of a place: 'Mexico and the US'."""
    ends = (heard.texts[each.last - 1] for each in heard.of("place"))
    return any(end in words for end in ends)


def _held(heard: Heard, knowledge: Knowledge, place: Found) -> bool:
    """Say whether figures of what is asked about are held for the place."""
    measures = {identity for each in heard.of("measure") for identity in each.ids}
    named = (identity for kind in ("substance", "theme") for each in heard.of(kind) for identity in each.ids)
    # 'Coca figures' are named as a theme, and are of coca.
    substances = {identity for identity in named if identity in knowledge.catalogue.substances}
    groups = {group for substance in substances for group in knowledge.groups_of.get(substance, ())}
    return any(
        (not measures or measure in measures) and (not substances or substance in substances | groups)
        for identity in place.ids
        for measure, substance in knowledge.held.get(identity, ())
    )


def _after_preposition(heard: Heard, first: int) -> bool:
    before = heard.texts[max(0, first - 2) : first]
    return bool(before) and (before[-1] in _IN or (before[-1] in THE and before[0] in _IN))


def narrowest(places: list[Found], heard: Heard, knowledge: Knowledge) -> tuple[list[Found], list[Found]]:
    """Part the places that are asked about from those that only say where another lies: Tibú, Norte de Santander.

    What 'and' joins is a list, in which Bolívar and Córdoba are two departments and no town in the other.
    """
    if len(places) < 2:  # noqa: PLR2004 (one lies in no other)
        return places, []
    if _is_list(places, heard):
        places = _of_one_kind(places, knowledge)
    kept: list[Found] = []
    outer: list[Found] = []
    for each in places:
        others = [other for other in places if other is not each]
        if any(
            knowledge.is_within(inner, mine) for other in others for inner in other.ids for mine in each.ids
        ):
            outer.append(each)
            continue
        around = {identity for other in others for identity in other.ids}
        inside = tuple(i for i in each.ids if any(knowledge.is_within(i, o) for o in around))
        kept.append(each._replace(ids=inside) if inside and len(each.ids) > 1 else each)
    return kept, outer


def _is_list(places: list[Found], heard: Heard) -> bool:
    """Say whether 'and' joins two of some places, whatever stands between the others."""
    ordered = sorted(places, key=lambda each: each.first)
    return any(
        not AND.isdisjoint(heard.texts[one.last : other.first])
        and AND.issuperset(set(heard.texts[one.last : other.first]) - THE - _IN)
        for one, other in pairwise(ordered)
    )


def _of_one_kind(places: list[Found], knowledge: Knowledge) -> list[Found]:
    """Return the places of a list as what all of them can be, the largest kind first, else as they were."""
    held = knowledge.catalogue.places
    for kind in (PlaceKind.DEPARTMENT, PlaceKind.MUNICIPALITY):
        alike = [tuple(one for one in each.ids if one in held and held[one].kind is kind) for each in places]
        if all(alike):
            return [each._replace(ids=ids) for each, ids in zip(places, alike, strict=True)]
    return places


def _is_doer(heard: Heard, place: Found) -> bool:
    """Say whether a place does what is counted: 'does the US produce', 'produce Estados Unidos'."""
    before = [word for word in heard.texts[max(0, place.first - 2) : place.first] if word not in THE]
    counted = any(measure.first == place.last for measure in heard.of("measure"))
    if counted and heard.texts[place.last : place.last + 1] in _GREW:
        return True
    return bool(before) and (before[-1] in _MAKES or (counted and before[-1] in DOES))
