"""How typing errors are read: python -m tests.bench.sweep [--sample N] [--store FILE].

Takes every phrasing of the corpora that is read right when it is spelt right, misspells each of its longer words in
every way, once and twice, and says how many are still read right, how many asked back, and which are read wrong.
"""

# ruff: noqa: S311, T201 (seeded on purpose; what is measured is printed)

import argparse
import asyncio
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

from bot.library.compile import compile_facts
from bot.reading.knowledge import Knowledge
from tests.bench.corpora import TODAY, Outcome, Phrasing, judged, knowledge_of, phrasings
from tests.bench.slips import Slip, slips

SEED = 1971
ROOT = Path(__file__).parents[2]


class Swept(NamedTuple):
    """A misspelt phrasing and what became of it."""

    phrasing: Phrasing
    edits: int
    slip: Slip
    outcome: Outcome


def swept(knowledge: Knowledge, sample: int = 0, seed: int = SEED) -> Iterator[Swept]:
    """Yield what becomes of each misspelt phrasing, of all phrasings or of so many taken by lot."""
    chosen = list(phrasings())
    if sample:
        chosen = Random(seed).sample(chosen, min(sample, len(chosen)))
    for phrasing in chosen:
        if judged(phrasing, phrasing.text, knowledge).name != "right":
            continue
        random = Random(f"{seed} {phrasing.text}")
        for edits in (1, 2):
            for slip in slips(phrasing.text, edits, random):
                yield Swept(phrasing, edits, slip, judged(phrasing, slip.text, knowledge))


def report(found: list[Swept]) -> Iterator[str]:
    """Yield the shares, by number of edits and by kind of slip, and every wrong reading."""
    for edits in (1, 2):
        counts = Counter(each.outcome.name for each in found if each.edits == edits)
        yield _shares(f"{edits} edit{'s' * (edits > 1)}", counts)
        for kind in dict.fromkeys(each.slip.how for each in found if each.edits == edits == 1):
            of_kind = Counter(each.outcome.name for each in found if each.slip.how == kind)
            yield _shares(f"  {kind}", of_kind)
    twice = [each for each in found if each.edits > 1]
    for length, told in ((range(5, 7), "5 or 6 letters"), (range(7, 99), "7 letters or more")):
        of_length = Counter(each.outcome.name for each in twice if len(each.slip.meant) in length)
        yield _shares(f"  2 edits in {told}", of_length)
    wrong = [each for each in found if each.outcome.name == "wrong"]
    yield f"read wrong: {len(wrong)}"
    for each in wrong:
        yield f"  {each.slip.text!r}: {each.slip.meant} became {each.slip.typed} ({each.slip.how})"
        yield f"      meant {each.phrasing.entry['means']}, read {each.outcome.told}"


def _shares(name: str, counts: Counter[str]) -> str:
    whole = counts.total() or 1
    told = (
        f"{each} {counts[each] / whole:8.3%} ({counts[each]})" for each in ("right", "asked back", "wrong")
    )
    return f"{name:34} {counts.total():7} · {' · '.join(told)}"


def main() -> None:
    """Sweep and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sample", type=int, default=0, help="so many phrasings, taken by lot")
    parser.add_argument("--store", type=Path, default=None, help="a store compiled from facts/")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store = chosen.store or Path(folder) / "facts.sqlite"
        if chosen.store is None:
            compile_facts(ROOT / "facts", store, TODAY)
        knowledge = asyncio.run(knowledge_of(store))
    for line in report(list(swept(knowledge, chosen.sample))):
        print(line)


if __name__ == "__main__":
    main()
