"""The only reader of the clock: everything else is told what day and what time it is."""

from datetime import UTC, date, datetime, tzinfo
from time import perf_counter_ns
from zoneinfo import ZoneInfo


def now() -> datetime:
    """Return the present moment, in UTC."""
    return datetime.now(UTC)


def today(timezone: str = "UTC") -> date:
    """Return the date in a time zone of the IANA database, such as ``America/New_York``."""
    return now().astimezone(zone(timezone)).date()


def ticks() -> int:
    """Return nanoseconds from an arbitrary start, for measuring how long something took."""
    return perf_counter_ns()


def zone(name: str) -> tzinfo:
    """Return a time zone by name. UTC needs no database, which slim images lack.

    Raises:
        ZoneInfoNotFoundError: when the database has no such zone (it is a KeyError).
        ValueError: when the name cannot be one.
    """
    return UTC if name == "UTC" else ZoneInfo(name)
