"""The modules on which the truth of a figure hangs most, the tests that judge them, and what makes no difference."""

from pathlib import Path
from typing import Final

import yaml

ROOT: Final = Path(__file__).parents[2]
ENOUGH: Final = 85
_KEPT: Final = Path(__file__).with_name("equivalent.yaml")

MODULES: Final = {
    "bot/values/amount.py": ("tests/values/test_amount.py",),
    "bot/values/period.py": ("tests/values/test_period.py",),
    "bot/wording/amounts.py": ("tests/wording/test_amounts.py", "tests/wording"),
    "bot/wording/numbers.py": ("tests/wording/test_numbers.py", "tests/wording"),
    "bot/wording/phrases.py": ("tests/wording/test_phrases.py", "tests/wording"),
    "bot/reading/times/periods.py": ("tests/reading/test_periods.py",),
    "bot/reading/times/elapsed.py": ("tests/reading/test_periods.py",),
    "bot/reading/times/year_words.py": ("tests/reading/test_year_words.py",),
    "bot/answering/choose.py": ("tests/answering/test_choose.py", "tests/properties/test_vintages.py"),
    "bot/answering/releases.py": ("tests/answering/test_releases.py",),
    "bot/answering/order.py": ("tests/answering/test_order.py",),
    "bot/answering/derived.py": ("tests/answering/test_derived.py",),
    "bot/answering/changes.py": ("tests/answering/test_changes.py",),
    "bot/answering/answerer.py": ("tests/answering/test_answerer.py", "tests/answering"),
}
"""Each with groups of tests, tried in turn: those beside it first, then wider ones for what they let through."""


def equivalents() -> dict[str, frozenset[str]]:
    """Return for each module the changes that were looked at and make no difference."""
    kept = yaml.safe_load(_KEPT.read_text("utf-8")) or {}
    return {
        path: frozenset(one for group in groups for one in group["changes"]) for path, groups in kept.items()
    }
