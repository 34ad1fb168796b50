"""Spanish diminutives of turns of phrase and of what is counted: *grafiquito* is a chart, *numerito* a number."""

from collections.abc import Iterator
from typing import Final

_ENDINGS: Final = tuple("ito ita itos itas ico ica icos icas illo illa cito cita citos citas".split())
_HARD: Final = (("qu", "c"), ("gu", "g"), ("c", "z"))
"""How the last letter of a stem is written before an i, and before an o or an a."""

_SHORTEST_STEM: Final = 3


def full_forms(word: str) -> Iterator[str]:
    """Yield the words that a flattened word may be the diminutive of: grafico, grafica and grafic of *grafiquito*."""
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < _SHORTEST_STEM:
            continue
        hard = next((stem.removesuffix(soft) + before for soft, before in _HARD if stem.endswith(soft)), "")
        plural = "s" if word.endswith("s") else ""
        yield from (
            f"{each}{end}"
            for each in (stem, hard)
            if each
            for end in (f"o{plural}", f"a{plural}", f"e{plural}", "")
        )
