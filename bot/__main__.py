"""The commands. ``factdesk --help`` lists them; each is a thin door to the part that does the work."""

import asyncio
import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="factdesk",
    help="Answers questions on drug policy with cited figures, and says when it holds none.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

FactsDir = Annotated[
    Path | None, typer.Option("--facts", help="The folder of fact files.", show_default="facts")
]
Today = Annotated[str, typer.Option("--today", help="Answer as if it were this day, as 2026-11-24.")]
AsOf = Annotated[str, typer.Option("--as-of", help="Answer with what was known on this day, as 2013-01-01.")]
Lang = Annotated[str, typer.Option("--lang", help="Answer in this language: en or es.")]


@app.command()
def chat(facts: FactsDir = None, today: Today = "", lang: Lang = "") -> None:
    """Talk with the bot, follow-ups included."""
    from bot.terminal import options, session

    asyncio.run(session.chat(options.options(facts, today, "", lang)))


@app.command()
def ask(
    question: Annotated[str, typer.Argument(help="The question, in quotes.")] = "",
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print the machine-readable answer.")] = False,
    out: Annotated[
        Path | None, typer.Option("--out", help="Write the chart (.png) or the table (.csv) to this file.")
    ] = None,
    batch: Annotated[
        str, typer.Option("--batch", help="Answer every line of this file, or of standard input for -.")
    ] = "",
    facts: FactsDir = None,
    as_of: AsOf = "",
    today: Today = "",
    lang: Lang = "",
) -> None:
    """Answer one question, or a file of them."""
    from bot.terminal import options, session

    if bool(question) == bool(batch):
        options.stop("Give a question in quotes, or a file of questions with --batch.")
    if batch and out is not None:
        options.stop("--out is the file of one question; it does not go with --batch.")
    chosen = options.options(facts, today, as_of, lang)
    if batch:
        asyncio.run(session.batch(batch, chosen))
    else:
        asyncio.run(session.ask(question, chosen, as_json=as_json, out=out))


@app.command()
def explain(
    question: Annotated[str, typer.Argument(help="The question, in quotes.")],
    facts: FactsDir = None,
    today: Today = "",
    lang: Lang = "",
) -> None:
    """Show the steps by which a question is read."""
    from bot.terminal import options, session

    asyncio.run(session.explain(question, options.options(facts, today, "", lang)))


@app.command()
def check(
    folder: Annotated[Path, typer.Argument(help="The folder of fact files.")] = Path("facts"),
    today: Today = "",
) -> None:
    """Check fact files and report every problem with its file and line."""
    from bot.terminal import desk

    raise typer.Exit(desk.check(folder, _day(today)))


@app.command(name="compile")
def compile_store(
    out: Annotated[Path, typer.Option("--out", help="The store to write.")],
    folder: Annotated[Path, typer.Argument(help="The folder of fact files.")] = Path("facts"),
    today: Today = "",
) -> None:
    """Compile fact files to one SQLite store: the same bytes for the same facts."""
    from bot.terminal import desk

    raise typer.Exit(desk.compile_store(folder, out, _day(today)))


@app.command()
def schema() -> None:
    """Print the JSON Schema of fact files, for editors' tools."""
    from bot.terminal import desk

    desk.schema()


@app.command()
def figures(
    *,
    facts: FactsDir = None,
    today: Today = "",
    withdrawn: Annotated[bool, typer.Option(help="Also those on file that are set aside.")] = False,
) -> None:
    """Print every figure held, one JSON object a line."""
    from bot.terminal import options, session

    asyncio.run(session.figures(options.options(facts, today, "", ""), withdrawn=withdrawn))


@app.command()
def coverage(
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, one series a line.")] = False,
    place: Annotated[str, typer.Option("--place", help="Only this place, by its id.")] = "",
    measure: Annotated[str, typer.Option("--measure", help="Only this measure, by its id.")] = "",
    facts: FactsDir = None,
    today: Today = "",
) -> None:
    """List what is held: series, years, and the years missing between them."""
    from bot.terminal import options, session

    asyncio.run(session.coverage(options.options(facts, today, "", ""), place, measure, as_json=as_json))


@app.command()
def manifest(facts: FactsDir = None, today: Today = "") -> None:
    """Print the Slack app manifest, with the least scopes the bot works with."""
    from bot.terminal import service

    asyncio.run(service.manifest(facts, _day(today)))


@app.command()
def serve() -> None:
    """Answer in Slack until told to stop. Configured by the environment; see the README."""
    from bot.terminal import service

    raise typer.Exit(service.serve())


def _day(text: str) -> date:
    from bot import clock
    from bot.terminal import options

    return options.day(text) if text else clock.today()


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        # Figures and names carry accents; a terminal set to ASCII must not turn an answer into a traceback.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    app()


if __name__ == "__main__":
    main()
