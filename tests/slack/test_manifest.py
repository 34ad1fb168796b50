"""The app manifest: the least that the bot needs, in the shape that Slack takes."""

import json
import re

from bot.slack.manifest import EVENTS, SCOPES, manifest
from bot.values.catalogue import Catalogue, Theme


def test_scopes_are_the_least(catalogue: Catalogue) -> None:
    """Five scopes, each with a reason, and the two events that go with them."""
    made = manifest(catalogue.themes.values())

    assert made["oauth_config"] == {
        "scopes": {"bot": ["app_mentions:read", "chat:write", "commands", "files:write", "im:history"]}
    }
    assert made["settings"]["event_subscriptions"] == {"bot_events": ["app_mention", "message.im"]}
    assert all(SCOPES.values())
    assert len(EVENTS) == 2


def test_commands_come_from_the_themes(catalogue: Catalogue) -> None:
    """Each theme with a command has it, with its slash; /facts comes last and once."""
    facts = Theme(id="f", name="facts", name_es="datos", place="CO", command="/facts", card=())
    made = manifest([*catalogue.themes.values(), facts])["features"]["slash_commands"]

    assert [command["command"] for command in made] == ["/coca", "/overdose", "/facts"]


def test_socket_mode_needs_no_address(catalogue: Catalogue) -> None:
    """Socket Mode is on, buttons are on, people may write to the bot, and no address appears."""
    made = manifest(catalogue.themes.values())

    assert made["settings"]["socket_mode_enabled"] is True
    assert made["settings"]["interactivity"] == {"is_enabled": True}
    assert made["features"]["app_home"]["messages_tab_read_only_enabled"] is False
    assert "url" not in json.dumps(made)


def test_http_gets_its_address_everywhere(catalogue: Catalogue) -> None:
    """Without Socket Mode, events, buttons and commands all lead to the one path that answers."""
    made = manifest(catalogue.themes.values(), "https://facts.example.org/")
    url = "https://facts.example.org/slack/events"

    assert made["settings"]["socket_mode_enabled"] is False
    assert made["settings"]["event_subscriptions"]["request_url"] == url
    assert made["settings"]["interactivity"]["request_url"] == url
    assert {command["url"] for command in made["features"]["slash_commands"]} == {url}


def test_shape_is_slacks(catalogue: Catalogue) -> None:
    """Lengths and forms are within the limits of Slack's manifest schema."""
    made = manifest(catalogue.themes.values())
    display, features = made["display_information"], made["features"]

    assert set(made) == {"_metadata", "display_information", "features", "oauth_config", "settings"}
    assert made["_metadata"]["major_version"] == 2
    assert 1 <= len(display["name"]) <= 35
    assert 1 <= len(display["description"]) <= 140
    assert re.fullmatch(r"#[0-9a-fA-F]{6}", display["background_color"])
    assert 1 <= len(features["bot_user"]["display_name"]) <= 80
    for command in features["slash_commands"]:
        assert re.fullmatch(r"/\S{1,31}", command["command"])
        assert 1 <= len(command["description"]) <= 2_000
        assert 1 <= len(command["usage_hint"]) <= 1_000


def test_many_themes_stay_within_fifty() -> None:
    """Slack takes fifty commands; /facts is always among them."""
    themes = [
        Theme(id=f"t{n}", name="x", name_es="x", place="CO", command=f"/t{n:02}", card=()) for n in range(80)
    ]
    made = manifest(themes)["features"]["slash_commands"]

    assert len(made) == 50
    assert made[-1]["command"] == "/facts"
