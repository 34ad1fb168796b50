"""The editors' commands: check, compile, schema."""

from datetime import date
from pathlib import Path

import typer

from bot.library.check import check_facts
from bot.library.compile import Refused, compile_facts
from bot.library.problems.problem import Severity
from bot.library.schema import schema_json
from bot.terminal.options import refusals


def check(folder: Path, today: date) -> int:
    """Print every problem of a folder of facts; return 1 if any is a refusal."""
    checked = check_facts(folder, today)
    for problem in checked.problems:
        typer.echo(str(problem))
    refused = sum(problem.severity is Severity.REFUSED for problem in checked.problems)
    looks = len(checked.problems) - refused
    typer.echo(f"{folder}: {refused} refused, {looks} to look at.", err=True)
    return 1 if refused else 0


def compile_store(folder: Path, out: Path, today: date) -> int:
    """Compile a folder of facts; return 1, with every problem printed, if it is refused."""
    try:
        compiled = compile_facts(folder, out, today)
    except Refused as refused:
        for problem in refusals(refused):
            typer.echo(str(problem), err=True)
        typer.echo(f"{folder} was refused; {out} is as it was.", err=True)
        return 1
    counted = ", ".join(f"{number:,} {name}" for name, number in compiled.counts.items())
    typer.echo(f"{out}: facts {compiled.version}; {counted}", err=True)
    return 0


def schema() -> None:
    """Print the JSON Schema of fact files."""
    typer.echo(schema_json())
