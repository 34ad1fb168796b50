"""The app manifest: what Slack must allow the bot, and nothing beyond."""

from collections.abc import Iterable
from typing import Final, NotRequired, TypedDict

from bot.slack.commands import ANYTHING, slashed
from bot.slack.server import EVENTS_PATH
from bot.values.catalogue import Theme

# Each scope with what would fail without it.
SCOPES: Final = {
    "app_mentions:read": "hearing questions that mention the bot in a channel",
    "chat:write": "answering in threads",
    "commands": "the slash commands",
    "files:write": "posting charts as pictures and tables as files; without it their data is posted as text",
    "im:history": "hearing questions in direct messages",
}
EVENTS: Final = ("app_mention", "message.im")
_MOST_COMMANDS: Final = 50


class Command(TypedDict):
    """A slash command; ``url`` is where Slack sends it without Socket Mode."""

    command: str
    description: str
    usage_hint: str
    should_escape: bool
    url: NotRequired[str]


class AppHome(TypedDict):
    """The tabs of the bot's own page: direct messages only."""

    home_tab_enabled: bool
    messages_tab_enabled: bool
    messages_tab_read_only_enabled: bool


class BotUser(TypedDict):
    """The name that people mention."""

    display_name: str
    always_online: bool


class Features(TypedDict):
    """What people see of the app."""

    app_home: AppHome
    bot_user: BotUser
    slash_commands: list[Command]


class EventSubscriptions(TypedDict):
    """The events that Slack sends; ``request_url`` is where to, without Socket Mode."""

    bot_events: list[str]
    request_url: NotRequired[str]


class Interactivity(TypedDict):
    """Buttons."""

    is_enabled: bool
    request_url: NotRequired[str]


class Exchange(TypedDict):
    """How Slack and the app talk to each other."""

    event_subscriptions: EventSubscriptions
    interactivity: Interactivity
    org_deploy_enabled: bool
    socket_mode_enabled: bool
    token_rotation_enabled: bool


class Manifest(TypedDict):
    """An app manifest of Slack's second version."""

    _metadata: dict[str, int]
    display_information: dict[str, str]
    features: Features
    oauth_config: dict[str, dict[str, list[str]]]
    settings: Exchange


def manifest(themes: Iterable[Theme], base_url: str = "") -> Manifest:
    """Return the manifest for a catalogue's themes: Socket Mode, or HTTP under ``base_url`` where one is given."""
    url = f"{base_url.rstrip('/')}{EVENTS_PATH}" if base_url else ""
    events = EventSubscriptions(bot_events=list(EVENTS))
    interactivity = Interactivity(is_enabled=True)
    commands = list(_commands(themes))
    if url:
        events["request_url"] = interactivity["request_url"] = url
        for command in commands:
            command["url"] = url
    return Manifest(
        _metadata={"major_version": 2, "minor_version": 1},
        display_information={
            "name": "Factdesk",
            "description": "Drug-policy figures with their sources, and a plain no when none is held.",
            "background_color": "#1f3b4d",
        },
        features=Features(
            app_home=AppHome(
                home_tab_enabled=False, messages_tab_enabled=True, messages_tab_read_only_enabled=False
            ),
            bot_user=BotUser(display_name="factdesk", always_online=True),
            slash_commands=commands,
        ),
        oauth_config={"scopes": {"bot": list(SCOPES)}},
        settings=Exchange(
            event_subscriptions=events,
            interactivity=interactivity,
            org_deploy_enabled=False,
            socket_mode_enabled=not url,
            token_rotation_enabled=False,
        ),
    )


def _commands(themes: Iterable[Theme]) -> Iterable[Command]:
    named = {slashed(theme.command): theme for theme in themes if theme.command}
    named.pop(ANYTHING, None)
    for command in sorted(named)[: _MOST_COMMANDS - 1]:
        yield Command(
            command=command,
            description=f"Figures on {named[command].name}, with their sources",
            usage_hint="2021, or 2020 vs 2021, or peru 2019",
            should_escape=False,
        )
    yield Command(
        command=ANYTHING,
        description="Ask for any figure that is held, or for help",
        usage_hint="how much cocaine did Colombia produce in 2021",
        should_escape=False,
    )
