"""Words for how settled a figure is: final, provisional, official."""

from typing import Final

from bot.values.asked import StandingAsk
from bot.values.text import folded

STANDING_WORDS: Final[dict[str, StandingAsk]] = {
    word: asks
    for asks, words in (
        (StandingAsk.FINAL, "final finals definitive definitiva definitivo definitivas definitivos finales"),
        (StandingAsk.PROVISIONAL, "provisional provisionales preliminary preliminar preliminares prelim"),
        (StandingAsk.OFFICIAL, "official oficial oficiales"),
    )
    for word in words.split()
}
"""What each word asks of a figure, or says of a count."""


def is_of_standing(phrase: str) -> bool:
    """Say whether a phrase holds such a word."""
    return not STANDING_WORDS.keys().isdisjoint(folded(phrase).split())
