"""Names of places that stand for less than the place or for something else: the lower Putumayo, deaths by 'chinos'."""

from bot.reading.hearing import Found, Heard
from bot.reading.knowledge import Knowledge
from bot.reading.words.phrases import covered
from bot.values.text import folded

_PARTS = frozenset("bajo alto medio baja alta lower upper".split())
_CAUSED_BY = frozenset({"por", "by"})


def blamed(heard: Heard, knowledge: Knowledge) -> list[str]:
    """Return the people named where a cause of deaths stands: 'muertes por chinos' is no question about China."""
    if heard.said.isdisjoint(_CAUSED_BY):
        return []
    measures = knowledge.catalogue.measures
    causes = {each.last for each in heard.of("measure") if any(measures[one].overlapping for one in each.ids)}
    return [
        each.words
        for each in heard.of("place")
        if each.first - 1 in causes
        and heard.texts[each.first - 1] in _CAUSED_BY
        and _is_people(each, heard, knowledge)
    ]


def parts_of_places(heard: Heard) -> list[str]:
    """Return the words by which only a part of a place is meant: the lower Putumayo is no Putumayo.

    With a capital such a word begins a name, whatever is read behind it.
    """
    if heard.said.isdisjoint(_PARTS):
        return []
    text = heard.question.text
    named = [*heard.of("cue"), *heard.of("place")]
    spent = covered(named)
    before = {each.first - 1 for each in heard.of("place")}
    return [
        word.text
        for at, word in enumerate(heard.words)
        if (word.text in _PARTS and at not in spent)
        and (at in before or (at and text[word.start].isupper() and not text.isupper()))
    ]


def _is_people(place: Found, heard: Heard, knowledge: Knowledge) -> bool:
    """Say whether a place is named by those who live there: 'chinos', 'Mexicans'."""
    named = (knowledge.catalogue.places[each] for each in place.ids)
    names = {folded(name) for each in named for name in (each.name, each.name_es, each.in_prose)}
    flat = heard.flat_of(place)
    return flat.endswith("s") and len(flat) > len("eeuu") and flat not in names
