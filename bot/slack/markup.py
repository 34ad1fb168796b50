"""Slack's markup, both ways: what was typed into plain words, and our text into text that cannot act."""

import re
from typing import Final
from urllib.parse import urlsplit

_REFERENCE: Final = re.compile(r"<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>")
_EMPHASIS: Final = re.compile(r"[*`]+|(?<![^\W_])_+|_+(?![^\W_])")
_ENTITY: Final = re.compile(r"&(amp|lt|gt);")
_ENTITIES: Final = {"amp": "&", "lt": "<", "gt": ">"}
_ESCAPES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters but tab and newline
    "\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"  # zero width, and marks that turn text round
    "\ud800-\udfff]"  # half of a character, which nothing can store
)
_NOT_IN_A_LINK: Final = re.compile(r"[\s<>|\"\\^`{}]")
_LONGEST_LINK: Final = 2_000


def plain(text: str, me: str = "") -> str:
    """Turn a message as Slack sends it into plain words.

    A mention of the bot (``me``, its user id) or of anyone else without a name vanishes; links and channels
    leave their label. Quotes, dashes and numbers stay exactly as typed.
    """
    words = _REFERENCE.sub(lambda found: _label(found, me), unseen_removed(text))
    words = _ENTITY.sub(lambda found: _ENTITIES[found[1]], words)
    return _EMPHASIS.sub("", words).strip()


def escaped(text: str) -> str:
    """Make a text inert where Slack would read markup: nothing in it is a mention, a link or a command."""
    return unseen_removed(text).translate(_ESCAPES)


def unseen_removed(text: str) -> str:
    """Drop characters that are not seen and change what is, such as those that reverse the text after them."""
    return _UNSEEN.sub("", text)


def is_link(url: str) -> bool:
    """Say whether a citation's address may become a link: a page on the web, and nothing that ends a link early."""
    if len(url) > _LONGEST_LINK or not url.isprintable() or _NOT_IN_A_LINK.search(url):
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"https", "http"} and bool(parts.hostname) and "@" not in parts.netloc


def link(url: str, label: str) -> str:
    """Return a link in Slack's markup, or the label with the address as plain text where it may not be one."""
    shown = " ".join(escaped(label).split())
    if is_link(url):
        return f"<{escaped(url)}|{shown or escaped(url)}>"
    return f"{shown} ({escaped(url)})" if url else shown


def _label(found: re.Match[str], me: str) -> str:
    sign, target, label = found[1], found[2], found[3] or ""
    if sign == "@":
        return " " if target == me else f" {label} "
    if sign == "#":
        return label
    if sign == "!":
        return label.removeprefix("@")
    return label or target.removeprefix("mailto:")
