"""Words that multiply the number before them: 1.4 million, 204 mil, 972k."""

from typing import Final

MULTIPLIERS: Final = {
    "k": 1_000, "thousand": 1_000, "mil": 1_000, "million": 1_000_000, "millon": 1_000_000, "millones": 1_000_000,
    "m": 1_000_000, "billion": 1_000_000_000, "bn": 1_000_000_000,
}  # fmt: skip
"""How much each makes of one."""
