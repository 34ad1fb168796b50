"""Replies on their way out. A post is made once: Slack may have taken one whose answer was lost."""

from typing import Final, assert_never

from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.slack.arrivals import InThread, Privately, Shared, Where
from bot.slack.blocks import Message, message
from bot.values.model import Value
from bot.values.reply import Reply

_SECONDS: Final = 15
# Slack says no to the shape of a message, and surely has not posted it: the sentence alone still goes through.
_BAD_SHAPE: Final = frozenset(
    {"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long", "block_mismatch"}
)
_OK: Final = 200
_EXPIRED: Final = frozenset({404, 410})
_BAD_REQUESTS: Final = frozenset({400, 413})


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
                return await self._in_thread(where, content)
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
