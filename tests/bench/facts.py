"""Synthetic compiled stores, realistic in shape and size: python -m tests.bench.facts N [--shape square|wide].

The vocabulary is invented and the figures mean nothing; ids, tables and catalogue are those of a real store, so
that everything that opens one opens these. The same arguments give the same bytes.
"""

# ruff: noqa: S311, T201 (seeded on purpose; what is measured is printed)

import argparse
import hashlib
import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random

from bot.library.build import Facts, FigureTuple, SeriesTuple
from bot.library.compile import _write
from bot.values.catalogue import Catalogue
from bot.values.fact import Edition, SeriesKey, Statement, StatementKind
from bot.values.period import parse_published, year
from tests.bench.shapes import ESTIMATORS, Shape, Size, size_of
from tests.bench.vocabulary import vocabulary

SEED = 1994
LAST_YEAR = 2024
_REVISED = 0.1
"""Part of the figures that have an earlier edition."""


def build_store(figures: int, shape: Shape, out: Path) -> Size:
    """Write a synthetic store and return what it was made to hold."""
    random = Random(f"{SEED} {figures} {shape}")
    size = size_of(figures, shape)
    editions = {each.id: each for each in _editions(size)}
    catalogue = vocabulary(size, random).model_copy(update={"editions": editions})
    rows: list[FigureTuple] = []
    series: list[SeriesTuple] = []
    for key in _series_keys(catalogue, size, random):
        mine = list(islice(_figures(key, size, random), figures - len(rows)))
        if not mine:
            break
        rows += mine
        years = sorted({int(row[3]) for row in mine})
        held = json.dumps(years, separators=(",", ":"))
        series.append((*key, "ha", len(mine), str(years[0]), str(years[-1]), held))
    rows.sort()
    subjects = tuple(sorted({(str(each[0]), str(each[1])) for each in series}))
    version = hashlib.sha256(f"{figures} {shape}".encode()).hexdigest()[:12]
    catalogue = catalogue.model_copy(update={"subjects": subjects, "version": version})
    statements = tuple((each.id, each.model_dump_json()) for each in _statements(catalogue))
    _write(Facts(catalogue, tuple(rows), tuple(sorted(series)), statements), out)
    return size


def _editions(size: Size) -> Iterator[Edition]:
    for estimator in range(ESTIMATORS):
        for number in range(LAST_YEAR - size.years + 1, LAST_YEAR + 1):
            for letter, month in (("a", 3), ("b", 11)):
                yield Edition(
                    id=f"office-{estimator}-{number}{letter}",
                    publisher=f"office-{estimator}",
                    publisher_name=f"Office {estimator}",
                    title=f"Survey of {number}",
                    published=parse_published(f"{number + 1}-{month:02}-14"),
                    accessed="2026-11",
                    link=f"https://example.org/{estimator}/{number}{letter}",
                    licence="public domain",
                    speaks_for=(f"office-{estimator}",),
                )


def _series_keys(catalogue: Catalogue, size: Size, random: Random) -> Iterator[SeriesKey]:
    """Yield series without end to the figures: every subject at a few places, or few subjects at every place."""
    subjects = [(measure, substance) for measure in catalogue.measures for substance in catalogue.substances]
    random.shuffle(subjects)
    places = list(catalogue.places)
    steps = len(places)
    for step in range(steps):
        for number, (measure, substance) in enumerate(subjects):
            # Each subject begins at another place, so that every place is held for something.
            place = places[(step * 7919 + number * 31) % steps] if steps % 7919 else places[step]
            for estimator in catalogue.estimators:
                yield SeriesKey(measure, substance, place, estimator, "")


def _figures(key: SeriesKey, size: Size, random: Random) -> Iterator[FigureTuple]:
    level = random.uniform(50, 200_000)
    for number in range(LAST_YEAR - size.years + 1, LAST_YEAR + 1):
        level *= random.uniform(0.8, 1.25)
        letters = "ab" if random.random() < _REVISED else "b"
        for letter in letters:
            value = str(round(level * (1.0 if letter == "b" else 1.05)) or 1)
            yield (
                key.measure, key.substance, key.place, number, key.estimator, key.scope, str(number),
                f"{key.estimator}-{number}{letter}", "exactly", value, value, "ha", "table 1", "published", "held",
                "", "", "", "", "as published", "", "", "",
            )  # fmt: skip


def _statements(catalogue: Catalogue) -> Iterator[Statement]:
    for asked in catalogue.statements:
        yield Statement(
            id=asked.id,
            kind=StatementKind(asked.kind),
            topic=asked.topic,
            says=asked.words,
            says_es=asked.words,
            edition=next(iter(catalogue.editions.values())),
            where="page 1",
            date=year(int(asked.date)),
            places=asked.places,
        )


def main() -> None:
    """Write one store where the command line says."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("figures", type=int)
    parser.add_argument("--shape", choices=("square", "wide"), default="square")
    parser.add_argument("--out", type=Path, default=None)
    chosen = parser.parse_args()
    out = chosen.out or Path(f"bench-{chosen.shape}-{chosen.figures}.sqlite")
    size = build_store(chosen.figures, chosen.shape, out)
    print(f"{out}: {size.figures:,} figures, {size.places:,} places, {size.subjects:,} subjects,"
          f" {size.years} years, about {size.aliases:,} aliases")  # fmt: skip


if __name__ == "__main__":
    main()
