"""The bot as a running service: Bolt, the way in (Socket Mode or HTTP), the health check, and a clean stop."""

import asyncio
import logging
import signal
from typing import Final

import structlog
from aiohttp import ClientError, web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncRateLimitErrorRetryHandler,
)
from slack_sdk.web.async_client import AsyncWebClient

from bot import clock
from bot.ledger import Ledger
from bot.settings import SlackSettings
from bot.slack import logs
from bot.slack.commands import Commands
from bot.slack.delivery import Delivery, posting_client
from bot.slack.desk import Conversation, Desk
from bot.slack.identity import Identity, refuse_token
from bot.slack.listeners import register
from bot.slack.server import Guard, Health, web_app
from bot.values.catalogue import Catalogue

STOPPING_SECONDS: Final = 10.0

_log = structlog.get_logger(__name__)


def bolt_app(api_url: str, desk: Desk, commands: Commands, identity: Identity) -> AsyncApp:
    """Return Bolt with our listeners. Requests are verified before they reach it, or come through a socket."""
    app = AsyncApp(
        # Bolt's own client is never used to post; it carries the address and gets its token per request.
        client=AsyncWebClient(base_url=api_url, retry_handlers=[]),
        authorize=identity.authorizer(),
        request_verification_enabled=False,
        # Each listener ends with its acknowledgement; otherwise Bolt looks for it every ten milliseconds.
        process_before_response=True,
        logger=logging.getLogger("slack_bolt"),
        name="factdesk",
    )
    register(app, desk, commands, identity)
    return app


class Service:
    """Everything between the network and the conversation, started and stopped together."""

    def __init__(
        self, settings: SlackSettings, conversation: Conversation, catalogue: Catalogue, ledger: Ledger
    ) -> None:
        client = posting_client(settings.bot_token.get_secret_value(), settings.slack_api_url)
        self._settings = settings
        self.identity = Identity(client)
        self.desk = Desk(
            conversation,
            ledger,
            Delivery(client),
            now=clock.now,
            today=lambda: clock.today(settings.timezone),
        )
        self.bolt = bolt_app(settings.slack_api_url, self.desk, Commands(catalogue), self.identity)
        self._socket: AsyncSocketModeHandler | None = None
        self._connecting: asyncio.Task[None] | None = None
        self._runner: web.AppRunner | None = None
        self.port = settings.port
        """The port that is listened on, once started."""

    async def start(self) -> None:
        """Find out who we are, listen, and connect where there is an app token.

        Raises:
            SettingsProblems: when Slack refuses a token.
            OSError: when the port is taken.
        """
        await self.identity.learn()
        self._runner = web.AppRunner(web_app(self.bolt, self._guard(), self.health), access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._settings.host, self._settings.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        if self._settings.app_token is not None:
            await self._open_socket(self._settings.app_token.get_secret_value())
        _log.info("started", mode=self._mode, port=self.port)

    async def stop(self) -> None:
        """Take nothing more in, finish the answers that are under way, and let go of everything."""
        if self._connecting is not None:
            self._connecting.cancel()
        if self._socket is not None:
            await self._socket.close_async()  # type: ignore[no-untyped-call] # Bolt leaves it untyped
        if self._runner is not None:
            await self._runner.cleanup()
        await self.desk.drain(STOPPING_SECONDS)
        _log.info("stopped")

    async def health(self) -> Health:
        """Tell whether questions can reach us."""
        connected = self._socket is None or await self._socket.client.is_connected()
        return Health(ok=connected, mode=self._mode)

    @property
    def _mode(self) -> str:
        return "http" if self._settings.app_token is None else "socket"

    def _guard(self) -> Guard | None:
        secret = self._settings.signing_secret
        if secret is None or self._settings.app_token is not None:
            return None
        return Guard(secret.get_secret_value(), clock.now)

    async def _open_socket(self, app_token: str) -> None:
        # Opening a connection is safe to repeat, unlike posting.
        client = AsyncWebClient(
            base_url=self._settings.slack_api_url,
            retry_handlers=[AsyncConnectionErrorRetryHandler(), AsyncRateLimitErrorRetryHandler()],
        )
        try:
            await client.apps_connections_open(app_token=app_token)
        except SlackApiError as refusal:
            refuse_token("SLACK_APP_TOKEN", refusal)
        except (ClientError, OSError, TimeoutError) as error:
            _log.warning("slack_not_reached", error=type(error).__name__)
        self._socket = AsyncSocketModeHandler(
            self.bolt, app_token, web_client=client, logger=logging.getLogger("slack_sdk.socket_mode")
        )
        # It tries until it succeeds, so it must not hold up whoever wants to stop us.
        self._connecting = asyncio.create_task(self._socket.connect_async())  # type: ignore[no-untyped-call]


async def serve(
    settings: SlackSettings,
    conversation: Conversation,
    catalogue: Catalogue,
    ledger: Ledger,
    stop: asyncio.Event | None = None,
) -> None:
    """Run the bot until ``stop`` is set, or until the process is told to end.

    Raises:
        SettingsProblems: when Slack refuses a token.
        OSError: when the port is taken.
    """
    logs.configure(settings.log_level)
    if stop is None:
        stop = asyncio.Event()
        for sign in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    service = Service(settings, conversation, catalogue, ledger)
    try:
        await service.start()
        await stop.wait()
    finally:
        await service.stop()
