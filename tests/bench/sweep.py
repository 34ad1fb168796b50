"""How typing errors are read: python -m tests.bench.sweep [--sample N] [--store FILE].

Takes every phrasing of the corpora that is read right when it is spelt right, misspells each of its longer words in
every way, once and twice, and says how many are still read right, how many asked back, and which are read wrong. Two
slips are made in two words, and in one word, where a short one is past telling: that is the harder case.

Where a slip gives another word that is spelt right, and the question was read as it stands, nobody can know what was
meant: 'county' for 'country', 'uses' for 'users'. Such are counted by themselves and listed, whatever was read.
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
from bot.reading.spelling.keyboard import cost
from bot.values.text import folded
from tests.bench.corpora import TODAY, Outcome, Phrasing, judged, knowledge_of, phrasings
from tests.bench.slips import Slip, slips, slips_apart

SEED = 1971
ROOT = Path(__file__).parents[2]
SHORT = 6
"""Letters of the longest word that two slips can make another word of."""


ONCE, APART, TOGETHER = "one slip", "two slips in two words", "two slips in one word"
ANOTHER = "another word"


class Swept(NamedTuple):
    """A misspelt phrasing and what became of it."""

    phrasing: Phrasing
    edits: str
    slip: Slip
    outcome: Outcome


def swept(knowledge: Knowledge, sample: int = 0, seed: int = SEED) -> Iterator[Swept]:
    """Yield what becomes of each misspelt phrasing, of all phrasings or of so many taken by lot."""
    chosen = list(phrasings())
    if sample:
        # Each draws its own lot, so that a new phrasing leaves the others of a sample where they are.
        chosen = sorted(chosen, key=lambda each: Random(f"{seed} lot {each.text}").random())[:sample]
    for phrasing in chosen:
        if judged(phrasing, phrasing.text, knowledge).name != "right":
            continue
        random = Random(f"{seed} {phrasing.text}")
        for edits, made in (
            (ONCE, slips(phrasing.text, 1, random)),
            (TOGETHER, slips(phrasing.text, 2, random)),
            (APART, slips_apart(phrasing.text, random)),
        ):
            for slip in made:
                outcome = judged(phrasing, slip.text, knowledge)
                if outcome.name == "wrong" and _is_another_word(phrasing, slip, outcome, knowledge):
                    outcome = outcome._replace(name=ANOTHER)
                yield Swept(phrasing, edits, slip, outcome)


def _is_another_word(phrasing: Phrasing, slip: Slip, outcome: Outcome, knowledge: Knowledge) -> bool:
    """Say whether a slip gave a word that is spelt right, an ordinary one or one of ours, and was read as that."""
    typed = set(folded(slip.text).split()) - set(folded(phrasing.text).split())
    typed -= {word for each in outcome.corrected for word in folded(each.typed).split()}
    return any(word in knowledge.lexicon.grades or word in knowledge.speller.ordinary for word in typed)


def report(found: list[Swept]) -> Iterator[str]:
    """Yield the shares, by number of edits and by kind of slip, and every wrong reading."""
    for edits in (ONCE, APART, TOGETHER):
        of_edits = [each for each in found if each.edits == edits]
        yield _shares(edits, of_edits)
        if edits == ONCE:
            for kind in dict.fromkeys(each.slip.how for each in of_edits):
                yield _shares(f"  {kind}", [each for each in of_edits if each.slip.how == kind])
        if edits == TOGETHER:
            short = [each for each in of_edits if len(each.slip.meant) <= SHORT]
            yield _shares("  of five or six letters", short)
            yield _shares(
                "  of seven letters or more", [each for each in of_edits if len(each.slip.meant) > SHORT]
            )
    for name in ("wrong", ANOTHER):
        others = [each for each in found if each.outcome.name == name]
        nearer = sum(map(_is_nearer, others))
        yield f"{name}: {len(others)}, {nearer} of them nearer to the word that was read than to the one meant"
        for each in others:
            yield f"  {each.slip.text!r}: {each.slip.meant} became {each.slip.typed} ({each.slip.how})"
            yield f"      meant {each.phrasing.entry['means']}, read {each.outcome.told}"


def _is_nearer(swept: Swept) -> bool:
    """Say whether what was typed is likelier a slip for the word that was read than for the one that was meant."""
    typed, meant = folded(swept.slip.typed), folded(swept.slip.meant)
    read = [folded(each.read) for each in swept.outcome.corrected if folded(each.typed) == typed]
    return bool(read) and cost(typed, read[0]) < cost(typed, meant)


def _shares(name: str, found: list[Swept]) -> str:
    counts = Counter(each.outcome.name for each in found)
    whole = counts.total() or 1
    told = (
        f"{each} {counts[each] / whole:8.3%} ({counts[each]})"
        for each in ("right", "asked back", ANOTHER, "wrong")
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
