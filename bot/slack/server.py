"""The HTTP side: a guard before Bolt that refuses whatever Slack did not sign, and a health check."""

import re
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Final, TypedDict

import structlog
from aiohttp import web
from multidict import CIMultiDictProxy
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.signature import Clock, SignatureVerifier

EVENTS_PATH: Final = "/slack/events"
HEALTH_PATH: Final = "/health"
_TIMESTAMP: Final = re.compile(r"[0-9]{10}", re.ASCII)
_SIGNATURE: Final = re.compile(r"v0=[0-9a-f]{64}", re.ASCII)

_log = structlog.get_logger(__name__)


class Health(TypedDict):
    """What the health check tells."""

    ok: bool
    mode: str


class _ToldTime(Clock):
    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now

    def now(self) -> float:
        return self._now().timestamp()


class Guard:
    """Lets through what Slack signed in the last five minutes.

    Bolt answers 500 to a timestamp that is no number and to a signature outside ASCII, and logs the body of
    whatever it refuses; so nothing unsigned reaches it.
    """

    def __init__(self, signing_secret: str, now: Callable[[], datetime]) -> None:
        self._verifier = SignatureVerifier(signing_secret, _ToldTime(now))

    def refusal(self, headers: CIMultiDictProxy[str], body: bytes) -> str:
        """Return why a request is refused, in one word; nothing for a genuine one."""
        timestamps = headers.getall("X-Slack-Request-Timestamp", [])
        signatures = headers.getall("X-Slack-Signature", [])
        if len(timestamps) != 1 or not _TIMESTAMP.fullmatch(timestamps[0]):
            return "timestamp"
        if len(signatures) != 1 or not _SIGNATURE.fullmatch(signatures[0]):
            return "signature"
        try:
            text = body.decode()
        except UnicodeDecodeError:
            return "body"
        return "" if self._verifier.is_valid(text, timestamps[0], signatures[0]) else "mismatch"


def web_app(bolt: AsyncApp, guard: Guard | None, health: Callable[[], Awaitable[Health]]) -> web.Application:
    """Return the application: the health check, and Slack's requests where there is a guard for them."""

    async def on_health(_request: web.Request) -> web.Response:
        state = await health()
        return web.json_response(state, status=200 if state["ok"] else 503)

    app = web.Application()
    app.router.add_get(HEALTH_PATH, on_health)
    if guard is not None:
        app.router.add_post(EVENTS_PATH, _receiver(bolt, guard))
    return app


def _receiver(bolt: AsyncApp, guard: Guard) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def receive(request: web.Request) -> web.Response:
        body = await request.read()
        if reason := guard.refusal(request.headers, body):
            _log.warning("request_refused", reason=reason)
            return web.json_response({"error": "invalid request"}, status=401)
        # Of the headers Bolt needs only this one; others would switch on features of its own.
        headers: dict[str, str | Sequence[str]] = {"content-type": request.headers.get("Content-Type", "")}
        try:
            bolt_request = AsyncBoltRequest(body=body.decode(), headers=headers)
        except Exception:  # noqa: BLE001 Bolt breaks in many ways on a body that is no object of Slack's
            _log.warning("request_refused", reason="form")
            return web.json_response({"error": "malformed request"}, status=400)
        return await to_aiohttp_response(await bolt.async_dispatch(bolt_request))

    return receive
