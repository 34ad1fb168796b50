"""Every name of the vocabulary is understood where a plain question needs it.

Each name, in either language, is put into the plainest question that something is held for. What it is not read
as stands in a file of exceptions, strict both ways.
"""

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.answering.store import SeriesHeld
from bot.snapshot import Snapshot
from bot.values.catalogue import Catalogue, Named
from bot.values.reading import Reading, Unclear
from bot.values.text import folded
from tests.facts.asking import kept, readings
from tests.facts.naming import named

EXCEPTIONS = Path(__file__).parent / "names-exceptions.yaml"
ALL_DRUGS = "all-drugs"


class Asked(NamedTuple):
    """A question with one name in it, and every entry that bears the name."""

    sort: str
    name: str
    text: str
    bearers: frozenset[str]


async def _opened(store: Path) -> tuple[Catalogue, tuple[SeriesHeld, ...]]:
    snapshot = await Snapshot.open(store)
    try:
        return snapshot.catalogue, await snapshot.store.series()
    finally:
        await snapshot.close()


@pytest.fixture(scope="module")
def asked(real_store: Path) -> list[Asked]:
    """Return a question for every name of whatever something is held of."""
    catalogue, held = asyncio.run(_opened(real_store))
    fullest: dict[tuple[str, str], SeriesHeld] = {}
    for series in sorted(held, key=lambda each: (each.series.scope == "", each.figures)):
        for sort, key in _parts(series):
            fullest[sort, key] = series
    return [
        each
        for sort in ("substances", "measures", "places", "estimators")
        for each in _of_sort(sort, catalogue, fullest)
    ]


def _parts(held: SeriesHeld) -> Iterable[tuple[str, str]]:
    key = held.series
    return (
        ("substances", key.substance),
        ("measures", key.measure),
        ("places", key.place),
        ("estimators", key.estimator),
    )


def _of_sort(sort: str, catalogue: Catalogue, fullest: dict[tuple[str, str], SeriesHeld]) -> Iterator[Asked]:
    entries: dict[str, Named] = getattr(catalogue, sort)
    bearers = defaultdict(set)
    for entry in entries.values():
        for name in (*_names(entry, spanish=False), *_names(entry, spanish=True)):
            bearers[folded(name)].add(entry.id)
    for entry in entries.values():
        if held := fullest.get((sort, entry.id)):
            for spanish in (False, True):
                for name in dict.fromkeys(_names(entry, spanish=spanish)):
                    text = _question(catalogue, held, sort, name, spanish=spanish)
                    yield Asked(sort, name, text, frozenset(bearers[folded(name)]))


def _names(entry: Named, *, spanish: bool) -> Iterable[str]:
    """Return a name and its aliases; what stands in brackets explains a name and is no part of it."""
    name = entry.name_es if spanish else entry.name
    return (name.partition(" (")[0], *(entry.aliases_es if spanish else entry.aliases))


def _question(catalogue: Catalogue, held: SeriesHeld, sort: str, name: str, *, spanish: bool) -> str:
    said = {
        part: next(iter(_names(getattr(catalogue, part)[key], spanish=spanish)))
        for part, key in _parts(held)
        if key != ALL_DRUGS
    }
    said |= {sort: name}
    of, within, by = (" de ", "en", "según") if spanish else (" of ", "in", "according to")
    subject = of.join(said[part] for part in ("measures", "substances") if part in said)
    text = f"{subject} {within} {said['places']} {held.last}"
    return f"{text} {by} {name}" if sort == "estimators" else text


def _wrong(each: Asked, reading: Reading, catalogue: Catalogue) -> str:
    if isinstance(reading, Unclear):
        return ""
    found = named(reading, each.sort, catalogue)
    return "" if found & each.bearers else f"{type(reading).__name__}: {', '.join(sorted(found))}"


def test_every_name_is_read_in_a_plain_question(real_store: Path, asked: list[Asked], accepts: bool):
    """A name is read as an entry that bears it, or asked back where it alone does not settle the question."""
    catalogue, _ = asyncio.run(_opened(real_store))
    read = readings(real_store, [each.text for each in asked])
    found = {
        f"{each.sort} {each.name}: {each.text}": wrong
        for each, reading in zip(asked, read, strict=True)
        if (wrong := _wrong(each, reading, catalogue))
    }

    assert len(asked) > 5000
    assert found == kept(EXCEPTIONS, found, accepts=accepts)


NOT_OURS = {
    "substances": "how much {} in Colombia in 2021",
    "measures": "{} of cocaine in Colombia in 2021",
    "places": "coca in {} 2021",
    "estimators": "coca in Colombia 2021 according to {}",
}
READ_ALL_THE_SAME = {
    "measures potential-production: productivity of cocaine in Colombia in 2021",
    "measures potential-production: productividad of cocaine in Colombia in 2021",
}
"""A yield is worked out from a production. None may be added."""


def test_what_is_easily_taken_for_a_name_is_not_read_as_it(real_store: Path):
    """Bajo Cauca is no part of Cauca, Baja California none of California, and cocoa is no coca."""
    catalogue, _ = asyncio.run(_opened(real_store))
    texts = [
        (sort, entry.id, template.format(phrase))
        for sort, template in NOT_OURS.items()
        for entry in getattr(catalogue, sort).values()
        for phrase in entry.not_to_be_confused_with
    ]
    read = readings(real_store, [text for *_, text in texts])
    taken = {
        f"{sort} {key}: {text}"
        for (sort, key, text), reading in zip(texts, read, strict=True)
        if key in named(reading, sort, catalogue)
    }

    assert len(texts) > 500
    assert taken == READ_ALL_THE_SAME
