"""What a message to an editor is made of: where, how grave, what is wrong, and how to put it right."""

from collections.abc import Callable, Iterable
from difflib import get_close_matches
from enum import StrEnum
from typing import Concatenate, Final, NamedTuple, ParamSpec

P = ParamSpec("P")


class Severity(StrEnum):
    """How grave a problem is. *Refused* keeps the facts from being used, *please look* does not."""

    REFUSED = "refused"
    PLEASE_LOOK = "please look"


class At(NamedTuple):
    """A line of a fact file, its path relative to the facts; line 0 means the file as a whole."""

    file: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file


class Problem(NamedTuple):
    """One thing that an editor has to see. ``kind`` is the name of the function that words it."""

    at: At
    severity: Severity
    kind: str
    what: str
    fix: str

    def __str__(self) -> str:
        return f"{self.at}: {self.severity}: {self.what} {self.fix}"


KINDS: Final[dict[str, Severity]] = {}
"""Every kind of problem there is, so that a test can ask for an example of each."""


def refused(words: Callable[P, tuple[str, str]]) -> Callable[Concatenate[At, P], Problem]:
    """Make a function that words a problem (what, how to fix it) return one that is refused."""
    return _kind(words, Severity.REFUSED)


def please_look(words: Callable[P, tuple[str, str]]) -> Callable[Concatenate[At, P], Problem]:
    """Make a function that words a problem (what, how to fix it) return one to look at."""
    return _kind(words, Severity.PLEASE_LOOK)


def _kind(words: Callable[P, tuple[str, str]], severity: Severity) -> Callable[Concatenate[At, P], Problem]:
    kind = words.__name__
    KINDS[kind] = severity

    def problem(at: At, /, *args: P.args, **kwargs: P.kwargs) -> Problem:
        what, fix = words(*args, **kwargs)
        return Problem(at, severity, kind, what, fix)

    problem.__doc__ = words.__doc__
    return problem


def shown(text: str) -> str:
    """Return an editor's words in quotes, on one line and no longer than a line."""
    flat = " ".join(text.split())
    return f"'{flat[:57]}...'" if len(flat) > 60 else f"'{flat}'"  # noqa: PLR2004


def listed(words: Iterable[str]) -> str:
    """Return words as a list in a sentence."""
    return ", ".join(words)


def perhaps(word: str, known: Iterable[str]) -> str:
    """Return a sentence that offers the known words nearest to one that is not known."""
    near = get_close_matches(word, sorted(known), n=3, cutoff=0.6)
    return f" Did you mean {' or '.join(near)}?" if near else ""
