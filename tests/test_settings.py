"""Configuration: read once, checked as a whole, and never a secret in a message."""

import os
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsProblems, SlackSettings, is_slack_url, load

TOKENS = {"SLACK_BOT_TOKEN": "xoxb-fake-1", "SLACK_APP_TOKEN": "xapp-fake-1"}


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Start each test without any setting of ours."""
    for name in os.environ:
        if name.upper().startswith(("FACTDESK_", "SLACK_")):
            monkeypatch.delenv(name)
    return monkeypatch


def _set(environment: pytest.MonkeyPatch, **values: str) -> None:
    for name, value in values.items():
        environment.setenv(name, value)


def _problems(kind: type[Settings]) -> list[str]:
    with pytest.raises(SettingsProblems) as caught:
        load(kind)
    return list(caught.value.problems)


def test_defaults_need_nothing() -> None:
    """Whoever only asks in a terminal sets nothing."""
    settings = load(Settings)

    assert settings.facts_dir == Path("facts")
    assert settings.store_path == Path("facts.sqlite")
    assert settings.ledger_path == Path("ledger.sqlite")
    assert (settings.number_locale_en, settings.number_locale_es) == ("en_US", "es_CO")
    assert settings.timezone == "UTC"
    assert settings.language == ""


def test_slack_needs_tokens() -> None:
    """What is missing is said in one sentence each, with where to find it."""
    assert _problems(SlackSettings) == [
        (
            "SLACK_BOT_TOKEN is missing: it must be the bot token that begins xoxb-, from the app's page OAuth & "
            "Permissions."
        ),
    ]


def test_one_way_in_is_needed(environment: pytest.MonkeyPatch) -> None:
    """A bot token alone hears nothing: one of the two ways in must be set."""
    _set(environment, SLACK_BOT_TOKEN="xoxb-fake")

    assert _problems(SlackSettings) == [
        (
            "Neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is set: the first connects by Socket Mode, the second "
            "receives signed requests over HTTP, and one of them is needed."
        )
    ]


def test_everything_is_read(environment: pytest.MonkeyPatch) -> None:
    """Each variable arrives, prefixed names before the usual ones."""
    _set(
        environment,
        **TOKENS,
        FACTDESK_SLACK_BOT_TOKEN="xoxb-fake-2",
        SLACK_SIGNING_SECRET=" fake-secret ",
        FACTDESK_HOST="0.0.0.0",  # noqa: S104 what a container sets
        FACTDESK_PORT="8080",
        FACTDESK_SLACK_API_URL="http://localhost:3000/api",
        FACTDESK_FACTS_DIR="/srv/facts",
        FACTDESK_STORE_PATH="/srv/facts.sqlite",
        FACTDESK_LEDGER_PATH="/srv/ledger.sqlite",
        FACTDESK_NUMBER_LOCALE_EN="en_GB",
        FACTDESK_NUMBER_LOCALE_ES="es_MX:academy",
        FACTDESK_TIMEZONE="America/New_York",
        FACTDESK_LOG_LEVEL="warning",
    )
    settings = load(SlackSettings)

    assert settings.bot_token.get_secret_value() == "xoxb-fake-2"
    assert settings.app_token is not None
    assert settings.app_token.get_secret_value() == "xapp-fake-1"
    assert settings.signing_secret is not None
    assert settings.signing_secret.get_secret_value() == "fake-secret"
    assert (settings.host, settings.port) == ("0.0.0.0", 8080)  # noqa: S104 as set above
    assert settings.slack_api_url == "http://localhost:3000/api/"
    assert settings.facts_dir == Path("/srv/facts")
    assert settings.number_locale_es == "es_MX:academy"


def test_secrets_come_from_files(environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A folder of secret files serves as well; the environment goes before it."""
    (tmp_path / "slack_bot_token").write_text("xoxb-fake-file\n")
    (tmp_path / "slack_app_token").write_text("xapp-fake-file\n")
    (tmp_path / "something_else").write_text("ignored")
    _set(environment, FACTDESK_SECRETS_DIR=str(tmp_path), SLACK_APP_TOKEN="xapp-fake-env")
    settings = load(SlackSettings)

    assert settings.bot_token.get_secret_value() == "xoxb-fake-file"
    assert settings.app_token is not None
    assert settings.app_token.get_secret_value() == "xapp-fake-env"


def test_all_problems_come_at_once(environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """One run tells everything that is wrong, each in a sentence with the variable and what it must be."""
    _set(
        environment,
        SLACK_BOT_TOKEN="fake-swordfish",
        SLACK_APP_TOKEN="xapp fake-swordfish",
        SLACK_SIGNING_SECRET="swordfish\x07",
        FACTDESK_PORT="seventy",
        FACTDESK_TIMEZONE="Bogotá",
        FACTDESK_NUMBER_LOCALE_ES="es",
        FACTDESK_NUMBER_LOCALE_EN="es_CO",
        FACTDESK_LOG_LEVEL="loud",
        FACTDESK_SLACK_API_URL="https://evil.example/api/",
        FACTDESK_PROT="3000",
        FACTDESK_ZZZZZZ="1",
        FACTDESK_SECRETS_DIR=str(tmp_path / "nowhere"),
    )
    problems = _problems(SlackSettings)

    assert problems[:3] == [
        "FACTDESK_PROT is not a setting of Factdesk; did you mean FACTDESK_PORT?",
        "FACTDESK_ZZZZZZ is not a setting of Factdesk.",
        f"FACTDESK_SECRETS_DIR must be a folder of secret files; {tmp_path / 'nowhere'} is none.",
    ]
    assert sorted(problems[3:]) == sorted(
        [
            (
                "FACTDESK_NUMBER_LOCALE_EN must be an English locale with its country, such as en_US or en_GB; "
                "'es_CO' is not."
            ),
            (
                "FACTDESK_NUMBER_LOCALE_ES must be a Spanish locale with its country, such as es_CO, es_MX or "
                "es_CO:academy; 'es' is not."
            ),
            "FACTDESK_TIMEZONE must be a time zone such as America/New_York; 'Bogotá' is not.",
            "FACTDESK_LOG_LEVEL must be one of debug, info, warning and error; 'loud' is not.",
            (
                "SLACK_BOT_TOKEN must be the bot token that begins xoxb-, from the app's page OAuth & Permissions; what "
                "is set is not (it is not shown here)."
            ),
            (
                "SLACK_APP_TOKEN must be the app-level token that begins xapp-, from the app's page Basic Information; "
                "what is set is not (it is not shown here)."
            ),
            (
                "SLACK_SIGNING_SECRET must be the signing secret from the app's page Basic Information, without spaces; "
                "what is set is not (it is not shown here)."
            ),
            (
                "FACTDESK_SLACK_API_URL must be an https address at Slack, or one on this machine; "
                "'https://evil.example/api/' is not."
            ),
            "FACTDESK_PORT must be a whole number from 0 to 65535, 0 to take any free port; 'seventy' is not.",
        ]
    )
    assert "swordfish" not in "\n".join(problems)


@pytest.mark.parametrize("name", ["FACTDESK_PORT", "FACTDESK_TIMEZONE", "FACTDESK_SLACK_API_URL"])
def test_token_in_the_wrong_place_is_not_shown(environment: pytest.MonkeyPatch, name: str) -> None:
    """A token that was pasted into another variable stays unseen."""
    _set(environment, **TOKENS, **{name: "xoxb-fake-swordfish"})

    assert "swordfish" not in "\n".join(_problems(SlackSettings))


def test_settings_never_print_secrets(environment: pytest.MonkeyPatch) -> None:
    """Printing the settings shows no secret."""
    _set(environment, SLACK_BOT_TOKEN="xoxb-fake-swordfish", SLACK_SIGNING_SECRET="fake-swordfish")
    settings = load(SlackSettings)

    assert "swordfish" not in f"{settings!r} {settings} {settings.model_dump()}"


@pytest.mark.parametrize(
    "locale", ["es", "ES_CO", "es-CO", "es_XX", "en_US", "es_CO:house", "", "co", "es_CO_x"]
)
def test_vague_number_locales_are_refused(environment: pytest.MonkeyPatch, locale: str) -> None:
    """Without its country nobody knows whether 230.028 is a big number or a small one."""
    _set(environment, FACTDESK_NUMBER_LOCALE_ES=locale or " ")

    assert len(_problems(Settings)) == 1


def test_empty_is_unset(environment: pytest.MonkeyPatch) -> None:
    """A variable that is set to nothing counts as not set."""
    _set(environment, FACTDESK_PORT="", **TOKENS)

    assert load(SlackSettings).port == 3000


def test_installation_flow_is_refused(environment: pytest.MonkeyPatch) -> None:
    """Variables that would switch on a flow we do not have are refused rather than half obeyed."""
    _set(environment, **TOKENS, SLACK_CLIENT_ID="1", SLACK_CLIENT_SECRET="fake")

    assert _problems(SlackSettings) == [
        (
            "SLACK_CLIENT_ID and SLACK_CLIENT_SECRET switch on an installation flow that Factdesk does not have; "
            "unset them."
        )
    ]


def test_unreadable_secret_is_a_sentence(environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A secret that is a folder, or may not be read, is said with its folder."""
    (tmp_path / "slack_bot_token").mkdir()
    _set(environment, FACTDESK_SECRETS_DIR=str(tmp_path), SLACK_APP_TOKEN="xapp-fake")
    (problem,) = _problems(SlackSettings)

    assert problem.startswith(f"A secret file in {tmp_path} cannot be read: ")
    assert "found a directory instead" in problem


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("https://slack.com/api/", True),
        ("https://hooks.slack.com/commands/1", True),
        ("https://slack-gov.com/api/", True),
        ("http://127.0.0.1:3000/api/", True),
        ("http://localhost/api/", True),
        ("http://[::1]:3000/", True),
        ("http://slack.com/api/", False),
        ("https://evil.example/slack.com/", False),
        ("https://evilslack.com/", False),
        ("https://slack.com.evil.example/", False),
        ("https://slack.com@evil.example/", False),
        ("ftp://localhost/", False),
        ("https://[", False),
        ("", False),
    ],
)
def test_addresses_at_slack(url: str, allowed: bool) -> None:
    """Tokens go to Slack and to this machine, nowhere else."""
    assert is_slack_url(url) is allowed
