"""The corpora of readings as pairs of a phrasing and a judge of what is read of it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from bot.reading.knowledge import Knowledge
from bot.reading.reader import read
from bot.snapshot import Snapshot
from bot.values.question import Question
from bot.values.reading import Correction, Reading, Understood
from tests.readings.test_corpora import HERE, _load, _statement, _told

TODAY = date(2026, 11, 24)


class Phrasing(NamedTuple):
    """One way of asking for a meaning, and the language that it was filed under."""

    text: str
    entry: dict[str, Any]
    language: str

    def fits(self, reading: Reading) -> bool:
        """Say whether a reading is the one that is meant."""
        if self.entry["means"] == "statement":
            return _statement(reading, self.entry)
        return _told(reading) == str(self.entry["means"])


class Outcome(NamedTuple):
    """What became of a phrasing: right, asked back (refusals included) or wrong, with what was read and corrected."""

    name: str
    told: str
    corrected: tuple[Correction, ...] = ()


def phrasings() -> Iterator[Phrasing]:
    """Yield every phrasing of every meaning."""
    for path in sorted(HERE.glob("meanings-*.yaml")):
        for entry in _load(path.name):
            for key, language in (("asked", "en"), ("asked_es", "es")):
                for text in entry.get(key, ()):
                    yield Phrasing(text, entry, language)


def refused() -> list[str]:
    """Return the near misses that must be read as nothing."""
    return [entry["asked"] for entry in _load("nothing.yaml")]


def heard(text: str, knowledge: Knowledge) -> Reading:
    """Read a text on the day that the corpora are written for."""
    return read(Question(text=text, today=TODAY), knowledge)


def judged(phrasing: Phrasing, text: str, knowledge: Knowledge) -> Outcome:
    """Return what becomes of a text that means what a phrasing means."""
    reading = heard(text, knowledge)
    if phrasing.fits(reading):
        return Outcome("right", _told(reading))
    name = "wrong" if isinstance(reading, Understood) else "asked back"
    return Outcome(name, _told(reading), reading.corrected)


async def knowledge_of(store: Path) -> Knowledge:
    """Return what the reader knows of a compiled store."""
    snapshot = await Snapshot.open(store)
    await snapshot.close()
    return snapshot.knowledge
