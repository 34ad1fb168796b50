"""The invented vocabulary of a synthetic store: places with demonyms and long forms, measures and substances with synonyms."""

from collections.abc import Iterator
from itertools import islice
from random import Random

from bot.values.catalogue import (
    Asked,
    CardLine,
    Catalogue,
    Estimator,
    Measure,
    Named,
    Place,
    PlaceKind,
    Substance,
    Theme,
    Topic,
    Unit,
    UnitKind,
)
from tests.bench.coined import coined_names, coined_words
from tests.bench.shapes import ESTIMATORS, Size

_SYNONYMS = 40
"""Other names of each measure and substance, in both languages together."""

_FORMS = (
    "{name} department", "departamento de {name}", "{short}ense", "{name} province", "{short}ano", "municipio de {name}",
    "{short}ian", "the {name} region", "región de {name}", "{name} county", "{name} valley", "valle de {name}",
)  # fmt: skip
_COUNTRIES, _DEPARTMENTS = 0.02, 0.1
"""Part of the places that are countries, and that are countries or departments; the rest are municipalities."""

_QUESTIONS = ("what did they decide about {one} in {two}?", "¿qué dijeron de {one} en {two}?")


def vocabulary(size: Size, random: Random) -> Catalogue:
    """Return a catalogue of names, without editions and without anything that is held."""
    spoken = (size.measures + size.substances) * (_SYNONYMS + 2)
    synonyms = min(_SYNONYMS, max(4, _SYNONYMS * size.aliases // 6 // spoken))
    words = coined_words(random, max(60, size.places // 2))
    spare = iter(coined_words(random, (size.measures + size.substances) * (synonyms + 2) + 40))
    substances = {each.id: each for each in _substances(size, spare, synonyms)}
    measures = {each.id: each for each in _measures(size, spare, synonyms, tuple(substances))}
    left = size.aliases - len(
        {name for entry in (*substances.values(), *measures.values()) for name in _called(entry)}
    )
    places = {each.id: each for each in _places(size, random, words, left)}
    first = next(iter(measures)), next(iter(substances))
    theme = Theme(
        id="crop",
        name="crop",
        name_es="cosecha",
        place=next(iter(places)),
        card=(CardLine(measure=first[0], substance=first[1]),),
        examples=(f"{first[1]} {first[0]} 2021",),
    )
    topics = [Topic(id=f"topic-{number}", name=next(spare), name_es=next(spare)) for number in range(10)]
    return Catalogue(
        version="",
        substances=substances,
        measures=measures,
        places=places,
        estimators={each.id: each for each in _estimators()},
        units={
            "ha": Unit(
                id="ha", name="hectares", name_es="hectáreas", kind=UnitKind.AREA, singular="hectare",
                singular_es="hectárea", factor=None,
            )
        },
        themes={"crop": theme},
        topics={each.id: each for each in topics},
        statements=tuple(_asked(size, random, words, tuple(places), topics)),
    )  # fmt: skip


def _called(entry: Named) -> tuple[str, ...]:
    return (entry.name, entry.name_es, *entry.aliases, *entry.aliases_es)


def _substances(size: Size, spare: Iterator[str], synonyms: int) -> Iterator[Substance]:
    for _ in range(size.substances):
        name, name_es, *others = islice(spare, synonyms + 2)
        half = len(others) // 2
        yield Substance(
            id=name, name=name, name_es=name_es, theme="crop",
            aliases=tuple(others[:half]), aliases_es=tuple(others[half:]),
        )  # fmt: skip


def _measures(
    size: Size, spare: Iterator[str], synonyms: int, substances: tuple[str, ...]
) -> Iterator[Measure]:
    for number in range(size.measures):
        name, name_es, *others = islice(spare, synonyms + 2)
        half = len(others) // 2
        yield Measure(
            id=name, name=name, name_es=name_es, unit_kind="area", flow_or_stock="flow",
            aliases=tuple(others[:half]), aliases_es=tuple(others[half:]),
            sentence=f"{{place}} had {{amount}} of {{substance}} by {name} in {{period}}",
            sentence_es=f"{{place}} tenía {{amount}} de {{substance}} por {name_es} en {{period}}",
            substances=substances, default_for=substances if not number else (), is_estimate=True,
        )  # fmt: skip


def _places(size: Size, random: Random, words: list[str], aliases: int) -> Iterator[Place]:
    names = list(coined_names(random, words, size.places))
    others = _other_names(names, aliases)
    for number, name in enumerate(names):
        part = number / len(names)
        kind = PlaceKind.COUNTRY if part < _COUNTRIES else PlaceKind.DEPARTMENT
        country = number % max(1, int(len(names) * _COUNTRIES))
        yield Place(
            id=f"P{number:05}", name=name, name_es=name,
            kind=kind if part < _DEPARTMENTS else PlaceKind.MUNICIPALITY,
            within="" if kind is PlaceKind.COUNTRY else f"P{country:05}",
            aliases=tuple(others[number]),
        )  # fmt: skip


def _other_names(names: list[str], count: int) -> list[list[str]]:
    """Return other names of places, one form after another, until there are that many different names in all.

    Demonyms of places that share a word are the same, and count once.
    """
    found: list[list[str]] = [[] for _ in names]
    seen = set(names)
    for form in _FORMS:
        for name, others in zip(names, found, strict=True):
            if len(seen) >= count:
                return found
            other = form.format(name=name, short=name.split()[-1].rstrip("aeiou"))
            others.append(other)
            seen.add(other)
    return found


def _estimators() -> Iterator[Estimator]:
    for number in range(ESTIMATORS):
        yield Estimator(
            id=f"office-{number}", name=f"Office {number}", name_es=f"Oficina {number}", order=number,
            full_name=f"Statistical Office {number}", full_name_es=f"Oficina de Estadística {number}",
        )  # fmt: skip


def _asked(
    size: Size, random: Random, words: list[str], places: tuple[str, ...], topics: list[Topic]
) -> Iterator[Asked]:
    for number in range(max(20, min(2_000, size.figures // 500))):
        said = random.sample(words, 8)
        yield Asked(
            id=f"s-{number:04}",
            kind="event",
            topic=random.choice(topics).id,
            held_by="",
            places=(random.choice(places),),
            date=str(random.randint(1990, 2024)),
            words=" ".join(said),
            asked=tuple(form.format(one=said[0], two=said[1]) for form in _QUESTIONS),
        )
