"""A Slack on a free port of this machine: it records whole calls, checks them, and can misbehave."""

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import Callable
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

from aiohttp import WSMsgType, web

from tests.slack.limits import complaints

BOT_TOKEN = "xoxb-fake"
APP_TOKEN = "xapp-fake"
SIGNING_SECRET = "fake-signing-secret"
BOT_USER = "UBOT"
RESPONSE = "response_url"
UPLOAD = "upload"
_WRITES = {"chat.postMessage", "chat.postEphemeral", RESPONSE}


class Call(NamedTuple):
    """One call as it arrived: the method, all of its arguments, its token, and when (in loop seconds)."""

    method: str
    payload: dict[str, Any]
    token: str
    at: float


class RateLimited(NamedTuple):
    """Answer 429: come back in so many seconds."""

    seconds: int = 1


class Slow(NamedTuple):
    """Answer, but not at once."""

    seconds: float


class HangUp(NamedTuple):
    """Read the whole call, then close the connection without a word."""


class Refuse(NamedTuple):
    """Answer with an error code of Slack's, or with an HTTP status where there is one."""

    error: str
    status: int = 200


Misbehaviour = RateLimited | Slow | HangUp | Refuse


class FakeSlack:
    """Slack's side of the conversation. ``misbehave`` holds what each method does wrong, next call first."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.faults: list[str] = []
        self.misbehave: defaultdict[str, deque[Misbehaviour]] = defaultdict(deque)
        self.acknowledged: list[dict[str, Any]] = []
        self.port = 0
        self._runner: web.AppRunner | None = None
        self._changed = asyncio.Condition()
        self._socket: web.WebSocketResponse | None = None
        self._ts = 1_700_000_000

    @property
    def api_url(self) -> str:
        """The address that stands in for https://slack.com/api/."""
        return f"http://127.0.0.1:{self.port}/api/"

    @property
    def response_url(self) -> str:
        """An address for answers to a command or a button."""
        return f"http://127.0.0.1:{self.port}/response/1"

    @property
    def posts(self) -> list[Call]:
        """The calls that put words in front of people."""
        return [call for call in self.calls if call.method in _WRITES]

    async def start(self) -> None:
        """Listen on a port that the system chooses."""
        app = web.Application()
        app.router.add_route("*", "/api/{method}", self._api)
        app.router.add_post("/response/{id}", self._response)
        app.router.add_post("/upload/{id}", self._upload)
        app.router.add_get("/socket", self._open_socket)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Close every connection."""
        if self._socket is not None:
            await self._socket.close()
        if self._runner is not None:
            await self._runner.cleanup()

    async def wait(self, condition: Callable[[], bool], seconds: float = 3.0) -> None:
        """Wait until something has arrived that makes the condition true."""
        async with self._changed:
            await asyncio.wait_for(self._changed.wait_for(condition), seconds)

    async def posted(self, count: int = 1, seconds: float = 3.0) -> list[Call]:
        """Return the posts once there are so many."""
        await self.wait(lambda: len(self.posts) >= count, seconds)
        return self.posts

    async def connected(self) -> None:
        """Wait for the bot to open its socket."""
        await self.wait(lambda: self._socket is not None)

    async def send(self, kind: str, payload: dict[str, Any], envelope: str) -> None:
        """Send an envelope through the socket and wait for its acknowledgement."""
        assert self._socket is not None
        await self._socket.send_json(
            {"type": kind, "envelope_id": envelope, "payload": payload, "accepts_response_payload": False}
        )
        await self.wait(lambda: any(ack.get("envelope_id") == envelope for ack in self.acknowledged))

    async def _api(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        await self._record(method, await _arguments(request), token)
        if wrong := await self._wrong(method, request):
            return wrong
        expected = APP_TOKEN if method == "apps.connections.open" else BOT_TOKEN
        if token != expected:
            return web.json_response({"ok": False, "error": "invalid_auth"})
        if method == "auth.test":
            return web.json_response({"ok": True, "user_id": BOT_USER, "bot_id": "BBOT", "team_id": "T1"})
        if method == "apps.connections.open":
            return web.json_response({"ok": True, "url": f"ws://127.0.0.1:{self.port}/socket"})
        if method == "files.getUploadURLExternal":
            url = f"http://127.0.0.1:{self.port}/upload/1"
            return web.json_response({"ok": True, "file_id": "F1", "upload_url": url})
        if method == "files.completeUploadExternal":
            return web.json_response({"ok": True, "files": [{"id": "F1"}]})
        if method not in _WRITES:
            self.faults.append(f"unknown method {method}")
            return web.json_response({"ok": False, "error": "unknown_method"}, status=404)
        if error := self._complain(self.calls[-1]):
            return web.json_response({"ok": False, "error": error})
        self._ts += 1
        return web.json_response({"ok": True, "ts": f"{self._ts}.000000", "channel": "C1"})

    async def _response(self, request: web.Request) -> web.StreamResponse:
        await self._record(RESPONSE, await _arguments(request), "")
        if wrong := await self._wrong(RESPONSE, request):
            return wrong
        if error := self._complain(self.calls[-1]):
            return web.Response(status=400, text=error)
        return web.Response(text="ok")

    async def _upload(self, request: web.Request) -> web.StreamResponse:
        await self._record(UPLOAD, {"size": len(await request.read())}, "")
        return await self._wrong(UPLOAD, request) or web.Response(text="OK")

    async def _open_socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello", "num_connections": 1})
        self._socket = socket
        await self._tell()
        async for frame in socket:
            if frame.type is WSMsgType.TEXT:
                self.acknowledged.append(json.loads(frame.data))
                await self._tell()
        return socket

    async def _record(self, method: str, payload: dict[str, Any], token: str) -> None:
        self.calls.append(Call(method, payload, token, asyncio.get_running_loop().time()))
        await self._tell()

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    async def _wrong(self, method: str, request: web.Request) -> web.StreamResponse | None:
        if not self.misbehave[method]:
            return None
        match self.misbehave[method].popleft():
            case RateLimited(seconds):
                headers = {"Retry-After": str(seconds)}
                return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)
            case Slow(delay):
                await asyncio.sleep(delay)
                return None
            case HangUp():
                assert request.transport is not None
                request.transport.abort()
                return web.Response(status=500)
            case Refuse(error, status):
                return web.json_response({"ok": False, "error": error}, status=status)

    def _complain(self, call: Call) -> str:
        wrong = list(complaints(call.payload))
        self.faults.extend(f"{call.method}: {complaint}" for complaint in wrong)
        return "invalid_blocks" if wrong else ""


async def _arguments(request: web.Request) -> dict[str, Any]:
    body = await request.text()
    if body.startswith("{"):
        return dict(json.loads(body))
    return {**request.query, **dict(parse_qsl(body, keep_blank_values=True))}
