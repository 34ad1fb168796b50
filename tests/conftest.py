"""What several test folders need: the real facts, compiled once for all the processes of a run."""

import os
import time
from datetime import date
from pathlib import Path

import pytest

from bot.library.compile import compile_facts

ROOT = Path(__file__).parents[1]
TODAY = date(2026, 11, 24)
PATIENCE = 240


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a person record what has changed on purpose; the recorded files are reviewed as prose."""
    parser.addoption(
        "--accept", action="store_true", help="record readings and conversations as they are now"
    )
    parser.addoption("--lot", default="360", help="how many questions about all that is held are asked")
    parser.addoption("--seed", default="1", help="which ones")


@pytest.fixture(scope="session")
def accepts(request: pytest.FixtureRequest) -> bool:
    """Whether this run records. Never in CI, where nobody reviews."""
    accepted = bool(request.config.getoption("--accept"))
    if accepted and os.environ.get("CI"):
        pytest.exit("--accept records expectations; CI only compares.", returncode=2)
    return accepted


@pytest.fixture(scope="session")
def real_store(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Compile the facts in this tree; the first process to ask does it, and the others wait."""
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent
    store, lock = shared / "real.sqlite", shared / "real.lock"
    try:
        lock.touch(exist_ok=False)
    except FileExistsError:
        for _ in range(PATIENCE * 10):
            if store.is_file():
                return store
            time.sleep(0.1)
        raise
    compile_facts(ROOT / "facts", store, TODAY)
    return store
