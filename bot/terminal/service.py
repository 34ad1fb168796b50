"""The commands that meet Slack: the manifest, and the service itself."""

import asyncio
import json
from datetime import date
from pathlib import Path

import typer

from bot import clock
from bot.conversation import Conversation
from bot.ledger import Ledger, LedgerProblem
from bot.settings import SettingsProblems, SlackSettings, load
from bot.slack.app import serve as serve_slack
from bot.slack.manifest import manifest as slack_manifest
from bot.terminal.options import Options, opened, options, stop
from bot.wording.locales import parse_locale


async def manifest(facts: Path | None, today: date) -> None:
    """Print the app manifest for the slash commands that the facts declare."""
    async with opened(options(facts, today.isoformat())) as snapshot:
        typer.echo(
            json.dumps(slack_manifest(snapshot.catalogue.themes.values()), indent=2, ensure_ascii=False)
        )


def serve() -> int:
    """Run until told to stop; return 1 when the bot could not start."""
    try:
        settings = load(SlackSettings)
    except SettingsProblems as error:
        for problem in error.problems:
            typer.echo(problem, err=True)
        return 1
    try:
        asyncio.run(_serve(settings))
    except SettingsProblems as error:
        for problem in error.problems:
            typer.echo(problem, err=True)
        return 1
    except (LedgerProblem, OSError) as error:
        stop(str(error))
    return 0


async def _serve(settings: SlackSettings) -> None:
    chosen = Options(
        facts=settings.facts_dir,
        store=settings.store_path,
        today=clock.today(settings.timezone),
        as_of=None,
        language="",
        settings=settings,
    )
    async with opened(chosen) as snapshot:
        ledger = await Ledger.open(settings.ledger_path)
        try:
            locales = {
                "en": parse_locale(settings.number_locale_en),
                "es": parse_locale(settings.number_locale_es),
            }
            bot = Conversation(lambda: snapshot, ledger, locales, clock.now, settings.language)
            await serve_slack(settings, bot, snapshot.catalogue, ledger)
        finally:
            await ledger.close()
