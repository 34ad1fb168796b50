"""The file of compiled facts as it is opened, and what is said where it cannot be."""

import struct
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from bot.values.catalogue import Catalogue

FORMAT: Final = "3"
"""The layout of the tables that this version reads, as ``meta`` names it."""

_MAGIC: Final = b"SQLite format 3\0"


class StoreMissing(Exception):
    """There is no file of compiled facts; the message says where it was looked for and how to make one."""


class StoreBroken(Exception):
    """The file of compiled facts cannot be read; the message says which, why, and how to make a good one."""


def address_of(path: Path) -> str:
    """Return the address to open a file at, read only, having refused what is no whole SQLite file.

    SQLite puts it less plainly.

    Raises:
        StoreMissing: when there is no such file.
        StoreBroken: when it is empty, cut off or no SQLite file.
    """
    if not path.is_file():
        raise StoreMissing(f"{path}: no compiled facts here; make them with: factdesk compile --out {path}")
    size = path.stat().st_size
    if not size:
        raise broken(path, "is empty")
    with path.open("rb") as file:
        header = file.read(100)
    if not header.startswith(_MAGIC) or len(header) < 100:  # noqa: PLR2004 (the length of SQLite's header)
        raise broken(path, "is no store of facts")
    page, pages = struct.unpack(">H", header[16:18])[0], struct.unpack(">I", header[28:32])[0]
    if size < (65536 if page == 1 else page) * pages:
        raise broken(path, f"is cut off at {size:,} bytes")
    # Immutable: the file is written aside and renamed, so this one never changes under a connection.
    return f"{path.absolute().as_uri()}?mode=ro&immutable=1"


def catalogue_of(path: Path, meta: dict[str, bytes]) -> Catalogue:
    """Return the catalogue that a file holds.

    Raises:
        StoreBroken: when it is of another format or holds none.
    """
    told = meta.get("format", b"unknown").decode()
    if told != FORMAT:
        raise broken(path, f"is of format {told}, and this version reads {FORMAT}")
    try:
        return Catalogue.model_validate_json(meta["catalogue"])
    except (KeyError, ValidationError) as error:
        raise broken(path, "holds no catalogue that this version reads") from error


def broken(path: Path, what: str) -> StoreBroken:
    """Return what is raised about a file, with the way to make a good one."""
    return StoreBroken(f"{path} {what}; compile the facts again with: factdesk compile --out {path}")
