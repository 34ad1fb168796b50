"""What the commands that answer have in common: which facts, which day, which language, and the open bot."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import gettempdir
from typing import Literal, NoReturn

import typer

from bot import clock
from bot.answering.store_file import StoreBroken, StoreMissing
from bot.conversation import Conversation, ShortMemory
from bot.library.compile import Refused
from bot.library.problems.problem import Problem, Severity
from bot.settings import Settings, SettingsProblems, load
from bot.snapshot import Snapshot, fresh_store
from bot.wording.locales import parse_locale


@dataclass(frozen=True)
class Options:
    """The options of one command, checked."""

    facts: Path
    store: Path
    today: date
    as_of: date | None
    language: Literal["", "en", "es"]
    settings: Settings


def stop(sentence: str) -> NoReturn:
    """End the command with a sentence on standard error and status 2."""
    typer.echo(sentence, err=True)
    raise typer.Exit(2)


def day(text: str) -> date:
    """Read a day given as 2026-11-24, or end the command."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        stop(f"{text!r} is not a day; write it as 2026-11-24.")


def options(facts: Path | None, today: str = "", as_of: str = "", lang: str = "") -> Options:
    """Check the options that the answering commands share."""
    try:
        settings = load(Settings)
    except SettingsProblems as error:
        stop("\n".join(error.problems))
    language = {"": "", "en": "en", "es": "es"}.get(lang)
    if language is None:
        stop(f"--lang is en or es, not {lang!r}.")
    folder = facts or settings.facts_dir
    store = (
        settings.store_path
        if facts is None
        else folder.resolve().with_name(f"{folder.resolve().name}.sqlite")
    )
    return Options(
        facts=folder,
        store=store,
        today=day(today) if today else clock.today(settings.timezone),
        as_of=day(as_of) if as_of else None,
        language=language,  # type: ignore[arg-type]
        settings=settings,
    )


@asynccontextmanager
async def opened(chosen: Options) -> AsyncIterator[Snapshot]:
    """Bring the store up to date with the facts, and open it; a refusal falls back on the last good store."""
    store = _up_to_date(chosen)
    try:
        snapshot = await Snapshot.open(store)
    except (StoreMissing, StoreBroken) as error:
        stop(str(error))
    try:
        yield snapshot
    except StoreBroken as error:
        stop(str(error))
    finally:
        await snapshot.close()


def refusals(refused: Refused) -> list[Problem]:
    """Return what kept facts from being compiled, what is merely worth a look left out."""
    return [problem for problem in refused.problems if problem.severity is Severity.REFUSED]


def _up_to_date(chosen: Options) -> Path:
    if not chosen.facts.is_dir():
        if chosen.store.is_file():
            return chosen.store
        stop(f"There is no folder {chosen.facts}; name the folder of fact files with --facts.")
    store = chosen.store
    try:
        fresh_store(chosen.facts, store, chosen.today)
    except PermissionError:
        store = Path(gettempdir()) / f"factdesk-{chosen.facts.resolve().name}.sqlite"
        fresh_store(chosen.facts, store, chosen.today)
    except Refused as refused:
        for problem in refusals(refused):
            typer.echo(str(problem), err=True)
        if not store.is_file():
            stop("The facts were refused, and there is no store compiled before to answer from.")
        typer.echo("The facts were refused; answering from the last good ones.", err=True)
    except OSError as error:
        if not store.is_file():
            stop(f"The facts cannot be compiled to {store}: {error}.")
        typer.echo(f"The facts cannot be compiled ({error}); answering from the last good ones.", err=True)
    return store


def conversation(snapshot: Snapshot, chosen: Options) -> Conversation:
    """Return the bot over one snapshot, remembering threads for as long as the command runs."""
    locales = {
        "en": parse_locale(chosen.settings.number_locale_en),
        "es": parse_locale(chosen.settings.number_locale_es),
    }
    return Conversation(lambda: snapshot, ShortMemory(), locales, clock.now, chosen.settings.language)


def interactive() -> bool:
    """Say whether a person sits at the terminal."""
    return sys.stdin.isatty() and sys.stdout.isatty()
