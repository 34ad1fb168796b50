"""What lies in a folder of facts, and the text of each file, or a message saying why it cannot be read."""

import re
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Final

from bot.library.problems import files as says
from bot.library.problems.problem import At, Problem

Report = Callable[[Problem], None]
"""Where a reader leaves what it found wrong; it goes on all the same."""

LIMITS: Final = {".yaml": 5_000_000, ".csv": 20_000_000}
_KNOWN_PAGES: Final = ("README.md", "CHANGES.md")
# Line and paragraph separators, zero-width marks, direction marks, no-break spaces: all look like nothing.
_INVISIBLE: Final = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\xa0\xad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff\ufff9-\uffff]"
)


def listing(root: Path, report: Report) -> dict[str, Path]:
    """Return the fact files under a folder by their path relative to it, in order.

    Hidden files, README.md and CHANGES.md are passed over; links, devices and other files are reported.
    """
    found: dict[str, Path] = {}
    _walk(root, "", found, report)
    return found


def _walk(folder: Path, prefix: str, found: dict[str, Path], report: Report) -> None:
    try:
        entries = [
            (path, prefix + path.name.encode("utf-8", "backslashreplace").decode(), path.lstat().st_mode)
            for path in sorted(folder.iterdir())
            if not path.name.startswith(".")
        ]
    except OSError as error:
        report(says.cannot_be_read(At(prefix.rstrip("/") or "."), _reason(error)))
        return
    for path, name, mode in entries:
        if stat.S_ISDIR(mode) and path.suffix not in LIMITS:
            _walk(path, f"{name}/", found, report)
        elif problem := _unreadable(path, name, mode):
            report(problem)
        elif path.suffix in LIMITS:
            found[name] = path


def _unreadable(path: Path, name: str, mode: int) -> Problem | None:
    """Say why a thing in the folder cannot be a fact file, if so."""
    at = At(name)
    if stat.S_ISLNK(mode):
        return says.symbolic_link(at)
    if not stat.S_ISREG(mode):
        return says.not_a_file(at, "a folder" if stat.S_ISDIR(mode) else "a device or a pipe")
    if path.suffix in LIMITS or path.name in _KNOWN_PAGES:
        return None
    if path.suffix.lower() in (".yml", *LIMITS):
        return says.file_nobody_reads(at, "Name it .yaml or .csv, in small letters.")
    return says.stray_file(at)


def read_text(path: Path, name: str, report: Report) -> str | None:
    """Return a file's text with plain line ends, or ``None`` after reporting why it cannot be used."""
    limit = LIMITS[path.suffix]
    try:
        size = path.stat().st_size
        if size > limit:
            report(says.too_large(At(name), size, limit))
            return None
        raw = path.read_bytes()
    except OSError as error:
        report(says.cannot_be_read(At(name), _reason(error)))
        return None
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        report(says.not_utf8(At(name, raw.count(b"\n", 0, error.start) + 1)))
        return None
    if text.startswith("\ufeff"):
        report(says.byte_order_mark(At(name, 1)))
        text = text[1:]
    if "\r\n" in text:
        report(says.windows_line_ends(At(name, 1)))
        text = text.replace("\r\n", "\n")
    if match := _INVISIBLE.search(text):
        line = text.count("\n", 0, match.start()) + 1
        report(says.unprintable_character(At(name, line), ord(match.group())))
        return None
    return text


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
