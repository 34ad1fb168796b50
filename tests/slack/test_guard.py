"""The guard before Bolt: what Slack did not sign is refused, whatever it looks like, and never breaks anything."""

import asyncio
import hashlib
import hmac
import io
import json
import socket
from urllib.parse import urlencode

import pytest
from aiohttp import ClientSession
from multidict import CIMultiDict

from bot import clock
from tests.slack.conftest import Bot
from tests.slack.gestures import FORM, command, signed

BODY = urlencode(command("/coca", "2021", "http://127.0.0.1/response")).encode()
TIMESTAMP, SIGNATURE = "X-Slack-Request-Timestamp", "X-Slack-Signature"


def _variants() -> dict[str, list[tuple[str, str]]]:
    good = signed(BODY)
    now, signature = good[TIMESTAMP], good[SIGNATURE]

    def with_timestamp(value: str) -> list[tuple[str, str]]:
        digest = hmac.new(b"fake-signing-secret", f"v0:{value}:".encode() + BODY, hashlib.sha256).hexdigest()
        return [(TIMESTAMP, value), (SIGNATURE, f"v0={digest}")]

    return {
        "no headers": [],
        "no timestamp": [(SIGNATURE, signature)],
        "no signature": [(TIMESTAMP, now)],
        "empty": [(TIMESTAMP, ""), (SIGNATURE, "")],
        "letters for a time": with_timestamp("abc"),
        "float for a time": with_timestamp("1e9"),
        "negative time": with_timestamp("-1"),
        "five thousand digits": with_timestamp("9" * 5_000),
        "digits of another script": with_timestamp("١٦٠٠٠٠٠٠٠٠"),
        "signature outside ASCII": [(TIMESTAMP, now), (SIGNATURE, "v0=" + "é" * 64)],
        "another version": [(TIMESTAMP, now), (SIGNATURE, signature.replace("v0=", "v1="))],
        "two timestamps": [(TIMESTAMP, now), (TIMESTAMP, now), (SIGNATURE, signature)],
        "two signatures": [(TIMESTAMP, now), (SIGNATURE, signature), (SIGNATURE, signature)],
        "too old": list(signed(BODY, age=301).items()),
        "from the future": list(signed(BODY, age=-301).items()),
        "another secret": list(signed(BODY, secret="fake-other-secret").items()),
        "another body": list(signed(BODY + b"&text=2022").items()),
        "signature in capitals": [(TIMESTAMP, now), (SIGNATURE, "v0=" + signature[3:].upper())],
    }


@pytest.mark.parametrize("variant", list(_variants()))
async def test_unsigned_requests_are_refused(bot: Bot, log: io.StringIO, variant: str) -> None:
    """Each malformed or forged pair of headers gets 401, one short line in the log, and no work at all."""
    headers = CIMultiDict([("Content-Type", FORM), *_variants()[variant]])
    async with ClientSession() as session, session.post(bot.send.url, data=BODY, headers=headers) as response:
        status = response.status

    _started, line = log.getvalue().splitlines()
    assert status == 401
    assert bot.conversation.asked == []
    assert json.loads(line)["event"] == "request_refused"
    assert len(line) < 200


async def test_raw_bytes_in_headers_are_refused(bot: Bot) -> None:
    """Bytes that are no text in any header encoding are a bad request, not a broken server."""
    request = (
        b"POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nConnection: close\r\n"
        b"X-Slack-Request-Timestamp: \xff\xfe\r\nX-Slack-Signature: v0=\xc3\x28\r\n\r\n{}"
    )
    answer = await _exchange(bot.service.port, request)

    assert answer.startswith((b"HTTP/1.1 401", b"HTTP/1.1 400"))


async def test_body_that_is_no_text_is_refused(bot: Bot) -> None:
    """A body outside UTF-8 cannot be Slack's, even under a right signature."""
    body = b"\xff\xfe\x00"
    headers = {"Content-Type": FORM, **signed(body)}
    async with ClientSession() as session, session.post(bot.send.url, data=body, headers=headers) as response:
        assert response.status == 401


async def test_signed_nonsense_is_a_bad_request(bot: Bot) -> None:
    """A signed body that is no JSON is refused in kind."""
    assert await bot.send.raw(b"{not json", "application/json") == 400


@pytest.mark.parametrize(
    "body",
    [
        b"{}",
        b"[]",
        b'{"type":"event_callback"}',
        b'{"type":"event_callback","event":{"type":"message"}}',
        b"a=b",
    ],
)
async def test_signed_but_unknown_requests_do_not_break(bot: Bot, body: bytes) -> None:
    """Requests that are signed and mean nothing are turned down without an error of ours."""
    assert await bot.send.raw(body, "application/json" if body[:1] in b"{[" else FORM) in {200, 400, 404}
    assert bot.conversation.asked == []


async def test_only_its_own_paths_answer(bot: Bot) -> None:
    """Another path is not found; the events path takes posts only."""
    base = f"http://127.0.0.1:{bot.service.port}"
    async with ClientSession() as session:
        async with session.get(f"{base}/slack/events") as response:
            assert response.status == 405
        async with session.post(f"{base}/", data=BODY) as response:
            assert response.status == 404


def test_signing_is_slacks_own() -> None:
    """The tests sign as Slack documents it: version, time and body, joined by colons."""
    headers = signed(b"x")

    assert headers[SIGNATURE].startswith("v0=")
    assert abs(int(headers[TIMESTAMP]) - clock.now().timestamp()) < 5


async def _exchange(port: int, request: bytes) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port, family=socket.AF_INET)
    writer.write(request)
    await writer.drain()
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answer
