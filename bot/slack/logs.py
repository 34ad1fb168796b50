"""Logs: one JSON object a line, with no word of a question, no token, and no line break from outside.

An exception is logged as its type and the places it passed through. Its message is left out, because messages
quote what could not be handled, and that is somebody's question. Libraries' lines lose their details likewise.
"""

import logging
import re
import sys
import traceback
from typing import Final, TextIO

import structlog
from structlog.typing import EventDict, WrappedLogger

from bot import clock

# A library's message is kept up to the first sign that it begins to quote something.
_BEFORE_DETAILS: Final = re.compile(r"[^(\[{:'\"`<\n=]*")
_LIBRARIES: Final = {"slack_sdk": logging.INFO, "slack_bolt": logging.ERROR, "aiohttp": logging.WARNING}
_MOST_FRAMES: Final = 12


class LibraryLines(logging.Handler):
    """Passes on what the libraries log, without the details that may quote a message or a token."""

    def emit(self, record: logging.LogRecord) -> None:
        """Log one line under the library's name."""
        says = _BEFORE_DETAILS.match(str(record.msg))
        structlog.get_logger(record.name).log(
            record.levelno,
            "library",
            library=record.name,
            says=says[0].strip()[:100] if says is not None else "",
            exc_info=record.exc_info[1] if record.exc_info else None,
        )


def configure(level: str = "info", stream: TextIO | None = None) -> None:
    """Send every log line to ``stream`` (standard error) as JSON. Call it once, at start."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            _stamped,
            _without_words,
            structlog.processors.JSONRenderer(ensure_ascii=True, sort_keys=True),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
        logger_factory=structlog.PrintLoggerFactory(stream or sys.stderr),
        cache_logger_on_first_use=False,
    )
    for name, threshold in _LIBRARIES.items():
        library = logging.getLogger(name)
        library.handlers = [LibraryLines()]
        library.propagate = False
        library.setLevel(threshold)


def _stamped(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    event["at"] = clock.now().isoformat(timespec="milliseconds")
    return event


def _without_words(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    error = event.pop("exc_info", None)
    if isinstance(error, BaseException):
        event["exception"] = type(error).__qualname__
        frames = traceback.extract_tb(error.__traceback__)[-_MOST_FRAMES:]
        event["passed_through"] = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
        if error.__cause__ is not None:
            event["because_of"] = type(error.__cause__).__qualname__
    return event
