"""What a person reads, free of Slack: a headline, lines, caveats, citations and next questions."""

from typing import Final

from bot.values.chart import Chart
from bot.values.model import Value
from bot.values.question import Language
from bot.values.reading import Candidate

TABLE_ENCODING: Final = "utf-8-sig"
"""Of a table that is written to a file: spreadsheets take UTF-8 without its mark for something older."""


class Citation(Value):
    """A source as it can go to print: the text, and the link where there is one."""

    text: str
    link: str = ""
    edition: str = ""


class Reply(Value):
    """A worded answer.

    ``headline`` is a full sentence that stands alone in a notification: figure, unit, estimator, year.
    ``lines`` follow it, most important first. ``read_as`` says what was assumed or corrected. ``choices`` are
    buttons, each a whole question: what was meant, or what to ask next. ``table`` is the data as CSV where it or
    a ``chart`` was asked for.
    """

    language: Language
    headline: str
    lines: tuple[str, ...] = ()
    read_as: str = ""
    caveats: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    choices: tuple[Candidate, ...] = ()
    facts_version: str
    table: str = ""
    chart: Chart | None = None

    def text(self) -> str:
        """Return the whole reply as plain text, as a terminal shows it: what to ask next stands last."""
        body = [self.headline, *self.lines]
        if self.chart is not None:
            body += ["", *self.chart.sparkline, ""]
        if self.read_as:
            body.append(self.read_as)
        body.extend(self.caveats)
        if self.citations:
            body.append("")
            body.extend(
                f"[{number}] {citation.text}" + (f" <{citation.link}>" if citation.link else "")
                for number, citation in enumerate(self.citations, 1)
            )
            if self.choices:
                body.append("")
        if self.table and self.chart is None:
            body += ["", self.table.rstrip("\n")]
        body.extend(f"  · {choice.label}" for choice in self.choices)
        return "\n".join(body)
