"""'The government' by itself is that of the country asked about: 'coca en Bolivia según el gobierno'."""

from collections.abc import Iterable, Sequence
from typing import Final

from bot.reading.hearing import Found, Heard
from bot.reading.knowledge import Knowledge
from bot.values.slot import Slot

_NAMES: Final = frozenset("government govt gobierno".split())
_ARTICLES: Final = frozenset("the el del al its su".split())
_OF_TERMS: Final = frozenset("of de del since desde under bajo durante con".split())
"""Words beside it by which another's government is named, or somebody's time in office."""

_TOLD_BY: Final = frozenset(
    "segun to per cifra cifras dato datos figure figures estimate estimates number numbers".split()
)
_TELLS: Final = frozenset(
    "say says said dice dicen dijo estima estimo reporta reporto reported conto counted figure figures number numbers estimate estimates".split()
)
_REACH: Final = 3


def with_government(heard: Heard, earlier: Iterable[str], knowledge: Knowledge) -> Heard:
    """Return the question with the government that it names without saying whose, as that of its one place.

    ``earlier`` are the places of the thread, which count where the question names none; without any it is the place
    that is meant of what is counted.
    """
    if not heard.said.isdisjoint(_ACCORDING):
        heard = _by_country(heard, knowledge)
    if heard.said.isdisjoint(_NAMES):
        return heard
    at = next(at for at, word in enumerate(heard.texts) if word in _NAMES)
    if not at or not _is_whole(heard, at):
        return heard
    named = {place for each in heard.of("place") for place in each.ids} or set(earlier)
    found = {_government(place, knowledge) for place in named or usual_places(heard, knowledge)} - {""}
    if not named:
        # Deaths in the US are counted by an agency, and not by what goes by the government's name.
        found = {who for who in found if _counts(who, heard, knowledge)}
    if len(found) != 1 or heard.of("estimator"):
        return heard
    first = at - 1
    told = Found(
        (found.pop(),),
        heard.told(first, at + 1),
        heard.words[first].start,
        heard.words[at].end,
        first,
        at + 1,
    )
    unexplained = tuple(word for word in heard.unexplained if heard.as_read(word) not in _NAMES)
    return heard._replace(found={**heard.found, "estimator": (told,)}, unexplained=unexplained)


_ACCORDING: Final = frozenset("according segun".split())


def _by_country(heard: Heard, knowledge: Knowledge) -> Heard:
    """Return the question with a country that it is told by as its government: coca 'according to Colombia' is none of the UN's.

    One whose government makes no figures that are held is left unexplained.
    """
    counted = {each.start for each in heard.of("estimator")}
    tellers = [
        each
        for each in heard.of("place")
        if each.start not in counted
        and not _ACCORDING.isdisjoint(heard.texts[max(0, each.first - 2) : each.first])
        and {knowledge.country_of(one) for one in each.ids} & {*each.ids}
    ]
    if len(tellers) != 1:
        return heard
    (teller,) = tellers
    places = tuple(each for each in heard.of("place") if each is not teller)
    found = {**heard.found, "place": places}
    if government := _government(teller.ids[0], knowledge):
        named = teller._replace(ids=(government,))
        return heard._replace(found={**found, "estimator": (*heard.of("estimator"), named)})
    return heard._replace(found=found, unexplained=(*heard.unexplained, teller.words))


def usual_places(heard: Heard, knowledge: Knowledge) -> set[str]:
    """Return the place that is meant of what is counted where none is named."""
    catalogue = knowledge.catalogue
    themes = [
        catalogue.substances[identity].theme for each in heard.of("substance") for identity in each.ids[:1]
    ]
    themes += [identity for each in heard.of("theme") for identity in each.ids[:1]]
    if places := {catalogue.themes[theme].place for theme in themes if theme in catalogue.themes}:
        return places
    measures = [identity for each in heard.of("measure") for identity in each.ids[:1]]
    return {
        knowledge.usual_place(measure, substance)
        for measure in measures
        for substance in knowledge.substances_of.get(measure, ())[:1]
    }


def _counts(estimator: str, heard: Heard, knowledge: Knowledge) -> bool:
    """Say whether an estimator counts anything that has to do with what is named."""
    measures, drugs = (
        {one for each in heard.of(kind) for one in each.ids} for kind in ("measure", "substance")
    )
    cards = (knowledge.catalogue.themes[each.ids[0]].card[0] for each in heard.of("theme"))
    drugs.update(line.substance for line in cards)
    return any(
        who == estimator and (pair[1] in drugs if drugs else pair[0] in measures)
        for who, pair in knowledge.places_by
    )


def _is_whole(heard: Heard, at: int) -> bool:
    """Say whether the words mean a government that tells something, and say no more of whose it is."""
    words = heard.texts
    after = words[at + 1] if at + 1 < len(words) else ""
    before = words[max(0, at - _REACH) : at]
    if (
        words[at - 1] not in _ARTICLES
        or after in _OF_TERMS
        or any(each.first == at + 1 for each in heard.of("actor"))
    ):
        return False
    return after in _TELLS or not _TOLD_BY.isdisjoint(before) or before[:-1] in ((), ("y",), ("and",))


def _government(place: str, knowledge: Knowledge) -> str:
    """Return the estimator that is the government of a place's country, or nothing where it makes no figures."""
    code = knowledge.country_of(place)
    if not code:
        return ""
    country = knowledge.catalogue.places[code]
    phrases = (f"{name} government" for name in (country.name, *country.aliases))
    names = (name for phrase in phrases for name in knowledge.lexicon.names(phrase))
    return next((name.id for name in names if name.kind == "estimator"), "")


def teller_of(
    named: Sequence[Slot[str]], pair: tuple[str, str] | None, knowledge: Knowledge
) -> Slot[str] | None:
    """Return the one estimator named; nobody where it is a government and only an agency of its own counts this."""
    if len(named) != 1 or pair is None or (named[0].value, pair) in knowledge.places_by:
        return named[0] if len(named) == 1 else None
    agencies = knowledge.catalogue.estimators.values()
    by_agency = any(
        each.agency_of == named[0].value and (each.id, pair) in knowledge.places_by for each in agencies
    )
    return None if by_agency else named[0]
