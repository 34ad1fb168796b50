"""Replies on their way out. A post is made once: Slack may have taken one whose answer was lost."""

import asyncio
from typing import Final, assert_never

import structlog
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.drawing.picture import NoPictures, png
from bot.slack.arrivals import InThread, Privately, Shared, Where
from bot.slack.blocks import Message, data_message, message
from bot.slack.markup import unseen_removed
from bot.values.model import Value
from bot.values.reply import TABLE_ENCODING, Reply

_SECONDS: Final = 15
# Slack says no to the shape of a message, and surely has not posted it: the sentence alone still goes through.
_BAD_SHAPE: Final = frozenset(
    {"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long", "block_mismatch"}
)
_OK: Final = 200
_TITLE_SIZE: Final = 200
_ALT_SIZE: Final = 1_000
_EXPIRED: Final = frozenset({404, 410})
_BAD_REQUESTS: Final = frozenset({400, 413})

_log = structlog.get_logger(__name__)


class Posted(Value):
    """A message that Slack has taken; ``ts`` is empty where Slack does not tell."""

    channel: str
    ts: str = ""


class NotPosted(Exception):
    """Slack refused a message; the text is Slack's own code for why."""


def posting_client(token: str, api_url: str) -> AsyncWebClient:
    """Return a client that waits when told to slow down, and repeats a post in no other case.

    The library's default repeats a post when the connection is lost after sending, so that it appears twice.
    """
    return AsyncWebClient(
        token=token,
        base_url=api_url,
        timeout=_SECONDS,
        retry_handlers=[AsyncRateLimitErrorRetryHandler(max_retry_count=5)],
    )


class Delivery:
    """Carries replies to where they belong."""

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client

    async def send(self, where: Where, reply: Reply, asked: str) -> Posted:
        """Post a reply, once; ``asked`` is the question, for a button that shares the answer.

        Raises:
            NotPosted: when Slack refused it.
            OSError, TimeoutError: when nobody knows whether it was posted.
        """
        match where:
            case InThread():
                content = message(reply, asked, private=False, unseen=where.unseen)
                posted = await self._in_thread(where, content)
                if reply.chart is not None or reply.table:
                    await self._attach(where, reply)
                return posted
            case Privately():
                return await self._privately(where, message(reply, asked, private=True))
            case Shared():
                shared = message(reply, asked, private=False, shared_by=where.user)
                if not await self._respond(where.response_url, shared, "in_channel"):
                    raise NotPosted("expired_url")
                return Posted(channel=where.channel)
            case _:
                assert_never(where)

    async def _in_thread(self, where: InThread, content: Message) -> Posted:
        try:
            return await self._post(where, content)
        except SlackApiError as refusal:
            if _code(refusal) not in _BAD_SHAPE:
                raise NotPosted(_code(refusal)) from refusal
        try:
            return await self._post(where, Message(content.text, []))
        except SlackApiError as refusal:
            raise NotPosted(_code(refusal)) from refusal

    async def _attach(self, where: InThread, reply: Reply) -> None:
        """Upload the picture of a chart or the file of a table; where that cannot be, post its data as text."""
        try:
            await self._upload(where, reply)
        except NoPictures:
            reason = "no_pictures"
        except SlackApiError as refusal:
            reason = _code(refusal)
        except (SlackClientError, ClientError, OSError, TimeoutError) as error:
            reason = type(error).__name__
        else:
            return
        _log.warning("file_not_uploaded", reason=reason)
        try:
            await self._in_thread(where, data_message(reply))
        except NotPosted as refusal:
            _log.warning("data_not_posted", reason=str(refusal))

    async def _upload(self, where: InThread, reply: Reply) -> None:
        if reply.chart is None:
            name, title, alt = "figures.csv", reply.headline, None
            content = reply.table.encode(TABLE_ENCODING)
        else:
            name, title, alt = "chart.png", reply.chart.title, reply.chart.alt_text
            content = await asyncio.to_thread(png, reply.chart)
        await self._client.files_upload_v2(
            filename=name,
            content=content,
            title=unseen_removed(title)[:_TITLE_SIZE],
            alt_txt=None if alt is None else alt[:_ALT_SIZE],
            channel=where.channel,
            thread_ts=where.thread_ts,
        )

    async def _post(self, where: InThread, content: Message) -> Posted:
        response = await self._client.chat_postMessage(
            channel=where.channel,
            thread_ts=where.thread_ts,
            text=content.text,
            blocks=content.blocks or None,
            unfurl_links=False,
            unfurl_media=False,
            parse="none",
            link_names=False,
        )
        return Posted(channel=where.channel, ts=str(response.get("ts", "")))

    async def _privately(self, where: Privately, content: Message) -> Posted:
        if where.response_url and await self._respond(where.response_url, content, "ephemeral"):
            return Posted(channel=where.channel)
        try:
            await self._client.chat_postEphemeral(
                channel=where.channel,
                user=where.user,
                text=content.text,
                blocks=content.blocks or None,
                parse="none",
                link_names=False,
            )
        except SlackApiError as refusal:
            raise NotPosted(_code(refusal)) from refusal
        return Posted(channel=where.channel)

    async def _respond(self, url: str, content: Message, audience: str) -> bool:
        """Answer through a ``response_url``; say no where it has expired or was used too often."""
        webhook = AsyncWebhookClient(
            url,
            timeout=_SECONDS,
            retry_handlers=[AsyncRateLimitErrorRetryHandler(max_retry_count=5)],
        )
        status, body = 0, ""
        for blocks in (content.blocks, None):
            response = await webhook.send(
                text=content.text,
                blocks=blocks,
                response_type=audience,
                replace_original=False,
                unfurl_links=False,
                unfurl_media=False,
            )
            status, body = response.status_code, response.body
            if status not in _BAD_REQUESTS:
                break
        if status in _EXPIRED:
            return False
        if status != _OK:
            raise NotPosted(f"status {status}: {body[:60]}")
        return True


def _code(refusal: SlackApiError) -> str:
    return str(refusal.response.get("error", "unknown"))
