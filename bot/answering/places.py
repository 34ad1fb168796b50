"""Which place lies in which."""

from collections.abc import Collection

from bot.values.catalogue import Catalogue, PlaceKind


def one_in_another(places: Collection[str], catalogue: Catalogue) -> bool:
    """Say whether any of some places is a part of another of them, so that it would be counted twice."""
    return any(lies_in(one, other, catalogue) for one in places for other in places if one != other)


def lies_in(place: str, around: str, catalogue: Catalogue) -> bool:
    """Say whether a place is a part of another, however deep; every place is a part of the world."""
    outer = catalogue.places.get(around)
    if outer is not None and outer.kind is PlaceKind.WORLD:
        return place != around
    seen: set[str] = set()
    while place in catalogue.places and place not in seen:
        seen.add(place)
        place = catalogue.places[place].within
        if place == around:
            return bool(place)
    return False
