"""Asking the bot a list of questions over a compiled store, as the terminal does."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import yaml
from ruamel.yaml import YAML

from bot.conversation import Conversation, Exchange, ShortMemory
from bot.reading.knowledge import Knowledge
from bot.reading.reader import read
from bot.snapshot import Snapshot
from bot.values.catalogue import Catalogue
from bot.values.question import Question
from bot.values.reading import Reading
from bot.wording.locales import ENGLISH, SPANISH
from tests.conftest import TODAY

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
LOCALES = {"en": ENGLISH, "es": SPANISH}


def question(text: str, thread: str = "", today: date = TODAY) -> Question:
    """Return a question as the terminal would ask it."""
    return Question(text=text, thread=thread, today=today)


def exchanges(store: Path, questions: Sequence[Question]) -> list[Exchange]:
    """Ask all the questions in their order, over one snapshot and one memory."""

    async def ask() -> list[Exchange]:
        snapshot = await Snapshot.open(store)
        bot = Conversation(lambda: snapshot, ShortMemory(), LOCALES, lambda: NOW)
        try:
            return [await bot.ask(each) for each in questions]
        finally:
            # Left open, the store's thread would outlive the failure and hang the run.
            await snapshot.close()

    return asyncio.run(ask())


def readings(store: Path, texts: Sequence[str]) -> list[Reading]:
    """Read all the texts, each by itself and with its steps, without answering them."""

    async def learn() -> Knowledge:
        snapshot = await Snapshot.open(store)
        await snapshot.close()
        return snapshot.knowledge

    knowledge = asyncio.run(learn())
    return [read(question(text), knowledge, explains=True) for text in texts]


def names(store: Path) -> Catalogue:
    """Return everything the store names."""

    async def opened() -> Catalogue:
        snapshot = await Snapshot.open(store)
        await snapshot.close()
        return snapshot.catalogue

    return asyncio.run(opened())


def kept(path: Path, found: dict[str, str], *, accepts: bool) -> dict[str, str]:
    """Return the exceptions on file, after bringing them up to date where that is asked for.

    A reason that an editor wrote stays as it is; a new exception says what was found to be wrong.
    """
    on_file: dict[str, str] = read_yaml(path) or {}
    if accepts:
        on_file = {text: on_file.get(text, found[text]) for text in sorted(found)}
        writer = YAML()
        writer.width = 10_000
        with path.open("w", encoding="utf-8") as file:
            writer.dump(on_file, file)
    return on_file


def read_yaml(path: Path) -> Any:
    """Return what a file of expectations says."""
    return yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
