"""Turns of phrase that only an order of gains takes into account: what a place gained or lost, and how fast."""

from typing import Final

from bot.reading.words.phrases import phrases

GAINING: Final[dict[str, tuple[str, ...]]] = {
    "fast": phrases(
        "fastest | faster | quickest | quicker | mas rapido | mas rapida | mas rapidamente | mas aceleradamente"
    ),
    "gained": phrases("gain | gained | gains | gaining | gano | ganaron | ha ganado | han ganado"),
    "lost": phrases("lose | lost | loses | losing | perdio | perdieron | ha perdido | han perdido"),
}
