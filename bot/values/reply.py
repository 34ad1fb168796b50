"""What a person reads, free of Slack: a headline, lines, caveats, citations and next questions."""

from bot.values.model import Value
from bot.values.question import Language
from bot.values.reading import Candidate


class Citation(Value):
    """A source as it can go to print: the text, and the link where there is one."""

    text: str
    link: str = ""


class Reply(Value):
    """A worded answer.

    ``headline`` is a full sentence that stands alone in a notification: figure, unit, estimator, year.
    ``lines`` follow it, most important first. ``read_as`` says what was assumed or corrected. ``choices`` are
    buttons, each a whole question: what was meant, or what to ask next.
    """

    language: Language
    headline: str
    lines: tuple[str, ...] = ()
    read_as: str = ""
    caveats: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    choices: tuple[Candidate, ...] = ()
    facts_version: str

    def text(self) -> str:
        """Return the whole reply as plain text, as a terminal shows it: what to ask next stands last."""
        body = [self.headline, *self.lines]
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
        body.extend(f"  · {choice.label}" for choice in self.choices)
        return "\n".join(body)
