"""Who we are in this workspace, asked of Slack once, so that no question waits for it."""

from collections.abc import Awaitable, Callable
from typing import Final

import structlog
from aiohttp import ClientError
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.settings import SettingsProblems

# Slack's words for a token that will not do, as opposed to a bad moment.
TOKEN_REFUSED: Final = frozenset(
    {
        "invalid_auth",
        "not_authed",
        "account_inactive",
        "token_revoked",
        "token_expired",
        "not_allowed_token_type",
    }
)

_log = structlog.get_logger(__name__)


class Identity:
    """The bot's own user and token. The user id is empty until Slack has told it."""

    def __init__(self, client: AsyncWebClient, user_id: str = "") -> None:
        self._client = client
        self.user_id = user_id

    async def learn(self) -> None:
        """Ask Slack who we are; when it cannot be reached, go on without knowing.

        Raises:
            SettingsProblems: when Slack refuses the token.
        """
        try:
            response = await self._client.auth_test()
        except SlackApiError as refusal:
            refuse_token("SLACK_BOT_TOKEN", refusal)
            _log.warning("identity_unknown", error=str(refusal.response.get("error", "")))
        except (ClientError, OSError, TimeoutError) as error:
            _log.warning("identity_unknown", error=type(error).__name__)
        else:
            self.user_id = str(response.get("user_id") or "")

    def authorizer(self) -> Callable[..., Awaitable[AuthorizeResult]]:
        """Return what Bolt asks, for each request, whom it serves. It passes arguments by their names."""

        async def authorize(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult:
            return AuthorizeResult(
                enterprise_id=enterprise_id,
                team_id=team_id,
                bot_user_id=self.user_id or None,
                bot_token=self._client.token,
            )

        return authorize


def refuse_token(variable: str, refusal: SlackApiError) -> None:
    """Turn Slack's refusal of a token into a sentence about the setting it came from; pass over other refusals.

    Raises:
        SettingsProblems: when the token will not do.
    """
    code = str(refusal.response.get("error", ""))
    if code in TOKEN_REFUSED:
        raise SettingsProblems(
            (f"{variable} is refused by Slack ({code}); copy it again from the app's page.",)
        ) from refusal
