"""The commands that answer: chat, ask, a batch, explain, and the lists of what is held."""

import asyncio
import json
import sys
from collections.abc import Iterator
from contextlib import aclosing
from pathlib import Path

import typer
from pydantic import BaseModel, ConfigDict, ValidationError

from bot import clock
from bot.answering.listing import listing
from bot.answering.store_file import StoreBroken
from bot.conversation import Conversation, Exchange
from bot.reading.reader import read
from bot.snapshot import Snapshot
from bot.terminal.files import write
from bot.terminal.options import Options, conversation, interactive, opened, stop
from bot.values.fact import Standing
from bot.values.question import Question
from bot.values.reading import Understood
from bot.wording.records import figure_line, record

LEAVING = frozenset({"exit", "quit", "bye", "salir", "adios", "adiós"})


class Line(BaseModel):
    """One line of a batch of questions."""

    model_config = ConfigDict(extra="forbid")

    text: str
    thread: str = ""


async def chat(chosen: Options) -> None:
    """Answer questions until the asker leaves. The whole chat is one thread."""
    async with opened(chosen) as snapshot:
        bot = conversation(snapshot, chosen)
        person = interactive()
        if person:
            typer.echo(
                f"Factdesk, facts {snapshot.version}. Ask in English or Spanish; 'help' shows how, 'exit' leaves."
            )
        while True:
            if person:
                typer.echo()
            try:
                text = await asyncio.to_thread(input, "> " if person else "")
            except (EOFError, KeyboardInterrupt):
                break
            if text.strip().lower() in LEAVING:
                break
            if text.strip():
                typer.echo(await _said(bot, _question(text, chosen, "chat")))


async def _said(bot: Conversation, question: Question) -> str:
    """Return the reply as text; an error of ours ends in words, and the chat goes on."""
    try:
        return (await bot.ask(question)).reply.text()
    except StoreBroken:
        raise
    except Exception as error:  # noqa: BLE001 - see above
        return f"That question ended in an error of ours ({type(error).__name__}: {error}). Please report it."


async def ask(text: str, chosen: Options, *, as_json: bool, out: Path | None = None) -> None:
    """Answer one question, as text or as its record; a chart or table asked for is written to ``out``."""
    async with opened(chosen) as snapshot:
        started = clock.ticks()
        exchange = await conversation(snapshot, chosen).ask(_question(text, chosen, ""))
        reply = exchange.reply
        if out is not None:
            write(reply, out)
        # A table that has been written to a file need not run down the screen as well.
        shown = reply if out is None else reply.model_copy(update={"table": ""})
        typer.echo(_record(exchange, snapshot, started) if as_json else shown.text())


async def batch(source: str, chosen: Options) -> None:
    """Answer every line of a file, one record a line, in order."""
    async with opened(chosen) as snapshot:
        bot = conversation(snapshot, chosen)
        failed = False
        for line in _lines(source):
            try:
                typer.echo(await _recorded(bot, snapshot, _question(line.text, chosen, line.thread)))
            except StoreBroken:
                raise
            except Exception as error:  # noqa: BLE001 - one question must not cost the answers to the rest
                failed = True
                typer.echo(json.dumps({"question": line.text, "error": f"{type(error).__name__}: {error}"}))
        if failed:
            stop("Some questions ended in an error of ours; their lines say which. Please report them.")


async def explain(text: str, chosen: Options) -> None:
    """Print the steps of a reading."""
    async with opened(chosen) as snapshot:
        reading = read(_question(text, chosen, ""), snapshot.knowledge, explains=True)
        for step in reading.steps:
            typer.echo(f"{step.did:>12}  {step.found}")
        if not isinstance(reading, Understood):
            typer.echo(f"{'outcome':>12}  {type(reading).__name__}")


async def figures(chosen: Options, *, withdrawn: bool) -> None:
    """Print every figure held, one JSON object a line; with ``withdrawn`` also those on file that are set aside."""
    async with opened(chosen) as snapshot, aclosing(listing(snapshot.store)) as listed:
        async for figure, is_current in listed:
            if figure.standing is Standing.WITHDRAWN and not withdrawn:
                continue
            sys.stdout.write(figure_line(figure, is_current, snapshot.catalogue) + "\n")


async def coverage(chosen: Options, place: str, measure: str, *, as_json: bool) -> None:
    """List the series held, as a table or as JSON."""
    async with opened(chosen) as snapshot:
        held = await snapshot.store.series(measure=measure, place=place)
        if not held:
            stop("Nothing is held under that place and measure; `factdesk coverage` lists all.")
        for each in held:
            years = json.loads(each.years)
            missing = sorted(set(range(years[0], years[-1] + 1)) - set(years)) if years else []
            if as_json:
                typer.echo(
                    json.dumps(
                        {
                            **each.series._asdict(),
                            "unit": each.unit,
                            "figures": each.figures,
                            "first": each.first,
                            "last": each.last,
                            "years": years,
                            "missing": missing,
                        },
                        ensure_ascii=False,
                    )
                )
            else:
                gaps = f"  missing {', '.join(map(str, missing))}" if missing else ""
                name = " · ".join(part for part in each.series if part)
                typer.echo(f"{name:<70} {each.first}-{each.last}  {each.figures} figures{gaps}")


def _question(text: str, chosen: Options, thread: str) -> Question:
    return Question(
        text=text, today=chosen.today, thread=thread, language=chosen.language, as_of=chosen.as_of
    )


async def _recorded(bot: Conversation, snapshot: Snapshot, question: Question) -> str:
    started = clock.ticks()
    return _record(await bot.ask(question), snapshot, started)


def _record(exchange: Exchange, snapshot: Snapshot, started: int) -> str:
    elapsed = (clock.ticks() - started) // 1000
    return record(*exchange, snapshot.catalogue, elapsed).model_dump_json()


def _lines(source: str) -> Iterator[Line]:
    if source == "-":
        text = sys.stdin.read()
    else:
        try:
            text = Path(source).read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            stop(f"{source} cannot be read: {error}.")
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith("{"):
            try:
                yield Line.model_validate_json(line)
            except ValidationError as error:
                first = error.errors()[0]
                typer.echo(
                    f'{source}:{number}: {first["msg"]}; write {{"text": "…", "thread": "…"}}.', err=True
                )
                yield Line(text=line)
        elif line.strip():
            yield Line(text=line)
