"""What people do in Slack, as Slack tells a bot of it: payloads, and signed requests that carry them."""

import hashlib
import hmac
import itertools
import json
from typing import Any
from urllib.parse import urlencode

from aiohttp import ClientSession

from bot import clock
from tests.slack.fake import BOT_USER, SIGNING_SECRET

_numbers = itertools.count(1)
FORM = "application/x-www-form-urlencoded"


def unique(prefix: str) -> str:
    """Return an id that no other gesture has."""
    return f"{prefix}{next(_numbers):06d}"


def mention(text: str, *, ts: str = "", thread_ts: str = "", **fields: object) -> dict[str, Any]:
    """Mention the bot in a channel."""
    event = {"type": "app_mention", "text": f"<@{BOT_USER}> {text}", "channel": "C1", "user": "U1"}
    return _delivery({**event, "ts": ts or _ts(), **_in_thread(thread_ts), **fields})


def direct(text: str, *, ts: str = "", thread_ts: str = "", **fields: object) -> dict[str, Any]:
    """Send the bot a direct message."""
    event = {"type": "message", "channel_type": "im", "text": text, "channel": "D1", "user": "U1"}
    return _delivery({**event, "ts": ts or _ts(), **_in_thread(thread_ts), **fields})


def command(name: str, text: str, response_url: str, **fields: str) -> dict[str, str]:
    """Type a slash command."""
    return {
        "command": name,
        "text": text,
        "channel_id": "C1",
        "user_id": "U1",
        "team_id": "T1",
        "response_url": response_url,
        "trigger_id": unique("trigger-"),
        **fields,
    }


def press(button: dict[str, Any], response_url: str, *, message_ts: str, **container: str) -> dict[str, Any]:
    """Press a button of a message."""
    return {
        "type": "block_actions",
        "user": {"id": "U1"},
        "team": {"id": "T1"},
        "channel": {"id": "C1"},
        "container": {"type": "message", "message_ts": message_ts, "channel_id": "C1", **container},
        "actions": [{"type": "button", "action_id": button["action_id"], "value": button["value"]}],
        "response_url": response_url,
        "trigger_id": unique("trigger-"),
    }


def signed(body: bytes, *, secret: str = SIGNING_SECRET, age: int = 0) -> dict[str, str]:
    """Return the headers with which Slack signs a body, ``age`` seconds ago."""
    timestamp = str(int(clock.now().timestamp()) - age)
    digest = hmac.new(secret.encode(), f"v0:{timestamp}:".encode() + body, hashlib.sha256)
    return {"X-Slack-Request-Timestamp": timestamp, "X-Slack-Signature": f"v0={digest.hexdigest()}"}


class Sender:
    """Sends what people do to the bot's address over HTTP, as Slack would."""

    def __init__(self, session: ClientSession, url: str) -> None:
        self._session = session
        self.url = url

    async def event(self, payload: dict[str, Any], retry: int = 0) -> int:
        """Deliver an event; return the status of the answer."""
        extra = {"X-Slack-Retry-Num": str(retry), "X-Slack-Retry-Reason": "http_timeout"} if retry else {}
        return await self.raw(json.dumps(payload).encode(), "application/json", extra)

    async def command(self, fields: dict[str, str]) -> int:
        """Deliver a slash command; return the status of the answer."""
        return await self.raw(urlencode(fields, errors="replace").encode(), FORM)

    async def press(self, payload: dict[str, Any]) -> int:
        """Deliver the press of a button; return the status of the answer."""
        return await self.raw(urlencode({"payload": json.dumps(payload)}).encode(), FORM)

    async def raw(self, body: bytes, content_type: str, extra: dict[str, str] | None = None) -> int:
        """Deliver a signed body; return the status of the answer."""
        headers = {"Content-Type": content_type, **signed(body), **(extra or {})}
        async with self._session.post(self.url, data=body, headers=headers) as response:
            await response.read()
            return response.status


def _delivery(event: dict[str, Any]) -> dict[str, Any]:
    return {"type": "event_callback", "team_id": "T1", "event_id": unique("Ev"), "event": event}


def _ts() -> str:
    return f"{1_600_000_000 + next(_numbers)}.000100"


def _in_thread(thread_ts: str) -> dict[str, str]:
    return {"thread_ts": thread_ts} if thread_ts else {}
