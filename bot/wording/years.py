"""Years in a row, told as runs: 1999 to 2003, 2006."""

from collections.abc import Sequence
from typing import Final

from bot.values.question import Language

_RUNS_SHOWN: Final = 6


def years_text(years: Sequence[int], language: Language, *, most: int = _RUNS_SHOWN) -> list[str]:
    """Return runs of years in words; of more than ``most`` the last ones, since those are asked for."""
    runs: list[list[int]] = []
    for year in sorted(set(years)):
        if runs and year == runs[-1][-1] + 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    told = []
    for run in runs[-most:]:
        if len(run) > 2:  # noqa: PLR2004 (two years in a row are listed, not spanned)
            told.append(f"{run[0]} to {run[-1]}" if language == "en" else f"{run[0]} a {run[-1]}")
        else:
            told += [str(year) for year in run]
    if len(runs) > most:
        told.insert(0, "some earlier years" if language == "en" else "algunos años anteriores")
    return told
