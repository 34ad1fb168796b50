"""How synthetic facts grow: which of places, things counted and years there are more of when there are more figures."""

from typing import Literal, NamedTuple

Shape = Literal["square", "wide"]

MOST_PLACES = 10_000
MOST_SUBJECTS = 2_000
MOST_ALIASES = 100_000
MOST_YEARS = 40
ESTIMATORS = 2
"""Two estimators hold each series, as they do for coca."""


class Size(NamedTuple):
    """What a synthetic store of so many figures holds."""

    figures: int
    places: int
    measures: int
    substances: int
    years: int
    aliases: int

    @property
    def subjects(self) -> int:
        """Measures times substances."""
        return self.measures * self.substances


def size_of(figures: int, shape: Shape) -> Size:
    """Return the make-up of a store; at a million figures every vocabulary is as large as it is meant to get."""
    part = figures / 1_000_000
    if shape == "wide":
        places = max(10, min(MOST_PLACES, round(MOST_PLACES * part)))
        # Two measures of two substances by two estimators for eleven years are a hundred figures a place.
        return Size(figures, places, 2, 2, 11, max(300, min(MOST_ALIASES, places * 10)))
    # From 20 subjects at a thousand figures to 2,000 at a million: a factor of ten for each factor of 31.6.
    subjects = MOST_SUBJECTS * part ** (2 / 3)
    measures = max(4, min(40, round((subjects * 0.8) ** 0.5)))
    substances = max(4, min(MOST_SUBJECTS // measures, round(subjects / measures)))
    places = max(10, min(MOST_PLACES, round(MOST_PLACES * part)))
    aliases = max(300, min(MOST_ALIASES, round(MOST_ALIASES * part**0.8)))
    return Size(figures, places, measures, substances, min(MOST_YEARS, round(figures ** (1 / 3))), aliases)
