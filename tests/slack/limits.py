"""What Slack refuses in a message, checked apart from the code that should prevent it."""

import json
import re
from collections.abc import Iterator
from typing import Any

_ACTIVE = re.compile(r"<([^<>]*)>")
_KNOWN_BLOCKS = {"section", "context", "actions"}
_LONGEST = {"section": 3_000, "context": 3_000, "button": 75}
WHOLE_MESSAGE = 13_000


def complaints(message: dict[str, Any]) -> Iterator[str]:
    """Yield a sentence for everything in a message that Slack would refuse."""
    blocks = message.get("blocks") or []
    text = message.get("text") or ""
    if not text and not blocks:
        yield "no_text"
    if _units(text) > 4_000:
        yield f"text of {_units(text)} characters"
    if len(blocks) > 50:
        yield f"{len(blocks)} blocks"
    if _units(json.dumps(blocks, ensure_ascii=False)) > WHOLE_MESSAGE:
        yield "msg_blocks_too_long"
    ids = [block["block_id"] for block in blocks if "block_id" in block]
    if len(ids) != len(set(ids)):
        yield "repeated block_id"
    for block in blocks:
        yield from _block(block)


def inert(message: dict[str, Any], links: set[str]) -> Iterator[str]:
    """Yield every active token of a message that is not a link to one of ``links``."""
    texts = [message.get("text") or ""]
    for found in _texts(message.get("blocks") or []):
        if found.get("type") == "mrkdwn":
            texts.append(found["text"])
            if found.get("verbatim") is not True:
                yield f"not verbatim: {found['text'][:60]}"
        elif found.get("type") == "plain_text" and found.get("emoji") is not False:
            yield f"emoji read: {found['text'][:60]}"
    for text in texts:
        for token in _ACTIVE.findall(text):
            address = token.partition("|")[0].replace("&amp;", "&")
            if address not in links:
                yield f"<{token}>"
        if "<" in _ACTIVE.sub("", text) or ">" in _ACTIVE.sub("", text):
            yield f"open bracket in {text[:60]}"


def shown(message: dict[str, Any]) -> str:
    """Return all text of a message that a person would see, one piece a line."""
    return "\n".join(found["text"] for found in _texts(message.get("blocks") or []))


def buttons(message: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the buttons of a message."""
    return [
        element
        for block in message.get("blocks") or []
        if block["type"] == "actions"
        for element in block["elements"]
    ]


def _block(block: dict[str, Any]) -> Iterator[str]:
    kind = block.get("type")
    if kind not in _KNOWN_BLOCKS:
        yield f"unknown block {kind}"
        return
    if len(block.get("block_id", "")) > 255:
        yield "block_id too long"
    if kind == "section":
        yield from _text(block["text"], _LONGEST["section"])
    if kind == "context":
        if not 1 <= len(block["elements"]) <= 10:
            yield "context with too many elements, or none"
        for element in block["elements"]:
            yield from _text(element, _LONGEST["context"])
    if kind == "actions":
        elements = block["elements"]
        if not 1 <= len(elements) <= 25:
            yield "actions with too many elements, or none"
        ids = [element["action_id"] for element in elements]
        if len(ids) != len(set(ids)):
            yield "repeated action_id"
        for element in elements:
            yield from _text(element["text"], _LONGEST["button"])
            if element["text"]["type"] != "plain_text":
                yield "button text that is not plain"
            if not 1 <= _units(element["value"]) <= 2_000:
                yield "value too long, or empty"


def _text(found: dict[str, Any], longest: int) -> Iterator[str]:
    if found.get("type") not in {"plain_text", "mrkdwn"}:
        yield f"unknown text {found.get('type')}"
    if not found["text"].strip():
        yield "empty text"
    if _units(found["text"]) > longest:
        yield f"text of {_units(found['text'])} characters, over {longest}"


def _texts(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, list):
        for item in node:
            yield from _texts(item)
    elif isinstance(node, dict):
        if isinstance(node.get("text"), str):
            yield node
        for value in node.values():
            yield from _texts(value)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
