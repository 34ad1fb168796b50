"""How fast reading, look-up and whole questions are: python -m tests.bench.run [--sizes 1000,10000,...] [--real].

Each store is measured in a process of its own, together with the floors that its times are compared with: one
look-up through aiosqlite on an open connection ("hop"), one in the process itself, and a search through all aliases
without an index. Ratios are what counts; times depend on the machine and on what else it is doing. Stores are made in
the folder given with --keep, or thrown away.
"""

# ruff: noqa: T201 (seeded on purpose; what is measured is printed)

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bot.library.compile import compile_facts
from tests.bench.corpora import TODAY
from tests.bench.facts import build_store
from tests.bench.measures import Figures
from tests.bench.shapes import Shape

ROOT = Path(__file__).parents[2]
SHAPES: tuple[Shape, ...] = ("square", "wide")
READINGS = ("plain", "clean", "one slip", "two slips", "Spanish", "refused")
Found = dict[str, Figures]


def measured(store: Path, *, real: bool) -> Found:
    """Measure a store in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.measures", str(store), *(["facts"] if real else [])]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603
    found: Found = json.loads(done.stdout)
    return found


def show(name: str, found: Found) -> None:
    """Print everything measured of one store."""
    print(f"\n== {name}: {found['brute force']['aliases']:,.0f} aliases")
    print(f"  loaded in {found['load']['seconds']:.2f} s, holding {found['memory']['megabytes']:.0f} MB")
    for key in (
        "hop",
        "in process",
        "look-up",
        *(f"read {each}" for each in READINGS),
        "question",
        "plain question",
        "brute force",
    ):
        part = found[key]
        told = f"  {key:16} p50 {part['p50']:10.1f} us   p99 {part['p99']:10.1f} us"
        print(f"{told}   {part['understood']:.0%} understood" if "understood" in part else told)


def targets(name: str, found: Found) -> None:
    """Print the ratios that are promised, each beside what was promised."""
    hop = found["hop"]["p50"]
    read = max(found[f"read {each}"]["p50"] for each in READINGS)
    tail = max(found[f"read {each}"]["p99"] for each in READINGS)
    print(f"  {name}: ratios to one hop, with their targets")
    _line("reading, plain, p50", found["read plain"]["p50"] / hop, 1.5)
    _line("reading, clean, p50", found["read clean"]["p50"] / hop, 1.5)
    _line("reading, worst kind, p50", read / hop, 1.5)
    _line("reading, worst kind, p99", tail / hop, 6)
    _line("whole question, p50", found["question"]["p50"] / hop, 4)
    _line("whole plain question, p50", found["plain question"]["p50"] / hop, 4)
    faster = found["brute force"]["p50"] / found["read one slip"]["p50"]
    print(f"    faster than brute force  {faster:8.1f}x  target at 100,000 aliases: at least 200x")


def _line(name: str, ratio: float, target: float) -> None:
    verdict = "met" if ratio <= target else "not met"
    print(f"    {name:26} {ratio:8.2f}x  target at most {target}x: {verdict}")


def real(folder: Path) -> Found:
    """Measure the real facts, their compilation and the start of a process included."""
    store = folder / "facts.sqlite"
    start = time.perf_counter()
    compile_facts(ROOT / "facts", store, TODAY)
    compiled = time.perf_counter() - start
    found = measured(store, real=True)
    show("the real facts", found)
    targets("the real facts", found)
    start = time.perf_counter()
    code = (
        "import asyncio, pathlib, sys; from bot.snapshot import Snapshot;"
        " asyncio.run(Snapshot.open(pathlib.Path(sys.argv[1]))); import os; os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, str(store)], cwd=ROOT, check=True)  # noqa: S603
    started = time.perf_counter() - start
    print(f"    compile                 {compiled:8.2f} s   target under 10 s")
    print(f"    process start to ready  {started:8.2f} s   target under 2 s")
    print(f"    snapshot from the store {found['load']['seconds']:8.2f} s   target under 0.5 s")
    print(f"    memory                  {found['memory']['megabytes']:8.0f} MB  target at most 50 MB")
    print(f"    whole question, median  {found['question']['p50'] / 1000:8.2f} ms  target under 5 ms")
    return found


def growth(found: dict[tuple[str, int], Found]) -> None:
    """Print how the largest store of each shape compares with the smallest."""
    for shape in SHAPES:
        sizes = sorted(size for each, size in found if each == shape)
        if len(sizes) > 1:
            small, large = found[shape, sizes[0]], found[shape, sizes[-1]]
            print(
                f"\n== {shape}: {sizes[-1]:,} figures against {sizes[0]:,}, reading p50 in hops of the same run"
            )
            for kind in READINGS:
                mine, theirs = (each[f"read {kind}"]["p50"] / each["hop"]["p50"] for each in (large, small))
                _line(f"reading, {kind}", mine / theirs, 1.6)


def main() -> None:
    """Measure what the command line asks for, and print it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", default="", help="numbers of figures, with commas between")
    parser.add_argument("--real", action="store_true", help="measure the real facts as well")
    parser.add_argument("--keep", type=Path, default=None, help="a folder to keep synthetic stores in")
    chosen = parser.parse_args()
    sizes = [int(size) for size in chosen.sizes.split(",") if size]
    found: dict[tuple[str, int], Found] = {}
    with tempfile.TemporaryDirectory() as passing:
        folder = chosen.keep or Path(passing)
        folder.mkdir(parents=True, exist_ok=True)
        if chosen.real or not sizes:
            real(Path(passing))
        for size in sizes:
            for shape in SHAPES:
                store = folder / f"bench-{shape}-{size}.sqlite"
                if not store.is_file():
                    build_store(size, shape, store)
                found[shape, size] = measured(store, real=False)
                show(f"{size:,} figures, {shape}", found[shape, size])
                targets(f"{size:,} {shape}", found[shape, size])
    growth(found)


if __name__ == "__main__":
    main()
