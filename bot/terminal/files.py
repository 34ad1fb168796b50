"""What came of a question as a file: the picture of a chart, or the table of its figures."""

from pathlib import Path

import typer

from bot.drawing.picture import NoPictures, png
from bot.terminal.options import stop
from bot.values.reply import TABLE_ENCODING, Reply


def write(reply: Reply, out: Path) -> None:
    """Write the chart to a ``.png`` or the figures to a ``.csv``, or end the command with why that cannot be."""
    try:
        content = _content(reply, out.suffix.lower())
        out.write_bytes(content)
    except NoPictures as missing:
        stop(str(missing))
    except OSError as error:
        stop(f"{out} cannot be written: {error.strerror or error}.")
    typer.echo(f"Written to {out}.", err=True)


def _content(reply: Reply, suffix: str) -> bytes:
    if suffix == ".png":
        if reply.chart is None:
            stop("There is no chart in this answer; ask for one, as in: chart coca colombia since 2010.")
        return png(reply.chart)
    if suffix == ".csv":
        if not reply.table:
            stop("There is no table in this answer; ask for one, as in: csv coca colombia since 2010.")
        return reply.table.encode(TABLE_ENCODING)
    return stop("--out takes a file that ends in .png, for a chart, or in .csv, for a table.")
