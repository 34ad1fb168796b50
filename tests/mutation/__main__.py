"""Do the tests notice a changed line? python -m tests.mutation [--jobs 2] [module ...].

Each mutant is tested in a process of its own, forked when everything has been imported; it imports the module, and
whatever the module reaches, anew. The first test that fails kills it. What survives is printed: a test that is missing,
code that is not needed, or a change that makes no difference. The last are kept, with why, in equivalent.yaml, and are
not counted; one that is listed there and is killed, or is no mutant any more, is reported. Ends with 1 where fewer
than 85 of 100 are killed.
"""

# ruff: noqa: T201 (what is measured is printed)

import argparse
import gc
import os
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from tests.mutation.imports import put, reached_by
from tests.mutation.judged import ENOUGH, MODULES, ROOT, equivalents
from tests.mutation.mutants import Mutant, mutants, normal

_LONGEST: Final = 600


def _pytest(*arguments: str) -> int:
    return int(pytest.main(["-x", "-q", "--tb=no", "--hypothesis-profile=ci", *arguments]))


class Trial(NamedTuple):
    """A module on trial: what it reaches, the groups of tests that judge it, and room for their files."""

    name: str
    reached: frozenset[str]
    tests: Sequence[str]
    folder: Path

    def begin(self, source: str, seconds: float = _LONGEST) -> int:
        """Test the module in another form, in a process that is stopped if it takes too long; return its number.

        The groups are run in turn, so that most mutants meet only the tests beside the module.
        """
        if child := os.fork():
            return child
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.dup2(nowhere, sys.stderr.fileno())
        signal.alarm(int(seconds))
        put(self.name, source, self.reached)
        own = self.folder / str(os.getpid())
        os._exit(any(_pytest(f"--basetemp={own}-{at}", group) for at, group in enumerate(self.tests)))

    def survivors(self, source: str, made: Sequence[Mutant], jobs: int) -> list[Mutant]:
        """Return the mutants that no test notices, having made sure that the module itself passes."""
        began = time.monotonic()
        if os.waitpid(self.begin(normal(source)), 0)[1]:
            raise SystemExit(f"{self.name} fails its own tests: pytest {' '.join(self.tests)}")
        patience = 10 + 5 * (time.monotonic() - began)
        waiting, running, survived = list(made[::-1]), dict[int, Mutant](), set[Mutant]()
        while waiting or running:
            while waiting and len(running) < jobs:
                mutant = waiting.pop()
                running[self.begin(mutant.source, patience)] = mutant
            child, ended = os.wait()
            mutant = running.pop(child)
            if ended == 0:
                survived.add(mutant)
        return [mutant for mutant in made if mutant in survived]


def measure(path: str, jobs: int, folder: Path) -> bool:
    """Print how many mutants of a module were killed and which were not; return whether that is enough."""
    began = time.monotonic()
    source = (ROOT / path).read_text("utf-8")
    made = mutants(source)
    name = path.removesuffix(".py").replace("/", ".")
    survivors = Trial(name, reached_by(name), MODULES[path], folder).survivors(source, made, jobs)
    listed = equivalents().get(path, frozenset())
    alike = [mutant for mutant in survivors if mutant.change in listed]
    killed, counted = len(made) - len(survivors), len(made) - len(alike)
    share = 100 * killed / counted
    print(
        f"{path}: {len(made)} mutants, {killed} killed, {len(alike)} alike, {len(survivors) - len(alike)} survive: "
        f"{share:.1f}% in {time.monotonic() - began:.0f} s"
    )
    for mutant in survivors:
        if mutant.change not in listed:
            print(f"  survives: {mutant.change}")
    stale = sorted(listed - {mutant.change for mutant in alike})
    for change in stale:
        print(f"  listed as alike, and is not: {change}")
    sys.stdout.flush()
    return share >= ENOUGH and not stale


def _warm_up(paths: Sequence[str]) -> None:
    """Import all that the tests import, and keep the collector of garbage from going through it in every process."""
    _pytest("--collect-only", "-qq", *{tests for path in paths for tests in MODULES[path]})
    gc.collect()
    gc.freeze()


def main() -> int:
    """Measure the modules that were named, or all."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("module", nargs="*", help=f"all if none is named: {' '.join(MODULES)}")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="mutants tested at a time")
    asked = parser.parse_args()
    if unknown := set(asked.module) - set(MODULES):
        parser.error(f"not a module that is judged: {' '.join(sorted(unknown))}")
    paths = asked.module or list(MODULES)
    _warm_up(paths)
    with tempfile.TemporaryDirectory() as folder:
        enough = [measure(path, asked.jobs, Path(folder)) for path in paths]
    return int(not all(enough))


if __name__ == "__main__":
    sys.exit(main())
