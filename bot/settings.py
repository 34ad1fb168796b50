"""What the newsroom decides: read from the environment and from secret files, checked in one pass.

Each variable begins with ``FACTDESK_``; the three that Slack gives also go by their usual names
(``SLACK_BOT_TOKEN``). A variable nobody knows is refused, because a misspelt one would be silently ignored.
"""

import os
import warnings
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Final, Literal, TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfoNotFoundError

from babel import Locale, UnknownLocaleError
from pydantic import AfterValidator, AliasChoices, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, SettingsConfigDict, SettingsError

from bot import clock

PREFIX: Final = "FACTDESK_"
SECRETS_VARIABLE: Final = "FACTDESK_SECRETS_DIR"
_USUAL_SECRETS: Final = Path("/run/secrets")
_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})
_SLACK_HOSTS: Final = ("slack.com", "slack-gov.com")


class SettingsProblems(Exception):
    """The configuration cannot be used; ``problems`` holds one sentence for each wrong or missing value."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def is_slack_url(url: str) -> bool:
    """Say whether a URL leads to Slack, or to a stand-in for Slack on this machine."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    if host in _LOOPBACK:
        return parts.scheme in {"http", "https"}
    return parts.scheme == "https" and any(
        host == known or host.endswith(f".{known}") for known in _SLACK_HOSTS
    )


def _a_number_locale(language: str) -> AfterValidator:
    def check(name: str) -> str:
        # The suffix asks for the Spanish Academy's number marks, on top of the country's.
        plain = name.removesuffix(":academy") if language == "es" else name
        try:
            locale = Locale.parse(plain)
        except (ValueError, UnknownLocaleError) as error:
            raise ValueError(name) from error
        if plain != f"{language}_{locale.territory}":
            raise ValueError(name)
        return name

    return AfterValidator(check)


def _a_time_zone(name: str) -> str:
    try:
        clock.zone(name)
    except (ZoneInfoNotFoundError, OSError) as error:
        raise ValueError(name) from error
    return name


def _a_slack_url(url: str) -> str:
    if not is_slack_url(url):
        raise ValueError(url)
    return url if url.endswith("/") else f"{url}/"


def _a_secret(*beginnings: str) -> AfterValidator:
    def check(secret: SecretStr) -> SecretStr:
        value = secret.get_secret_value()
        if not (
            value.startswith(beginnings) and value.isascii() and value.isprintable() and " " not in value
        ):
            raise ValueError("not shown")
        return secret

    return AfterValidator(check)


def _stripped(value: object) -> object:
    return value.strip() if isinstance(value, str) else value


def _names(name: str) -> AliasChoices:
    return AliasChoices(f"{PREFIX}{name}", name)


class Settings(BaseSettings):
    """What every command needs. Each description says what the value must be, and is printed when it is not."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, frozen=True, extra="ignore", populate_by_name=True
    )

    facts_dir: Path = Field(default=Path("facts"), description="the folder of fact files")
    store_path: Path = Field(default=Path("facts.sqlite"), description="the file that facts are compiled to")
    ledger_path: Path = Field(
        default=Path("ledger.sqlite"), description="the file that remembers questions and threads"
    )
    number_locale_en: Annotated[str, _a_number_locale("en")] = Field(
        default="en_US", description="an English locale with its country, such as en_US or en_GB"
    )
    number_locale_es: Annotated[str, _a_number_locale("es")] = Field(
        default="es_CO",
        description="a Spanish locale with its country, such as es_CO, es_MX or es_CO:academy",
    )
    language: Literal["", "en", "es"] = Field(
        default="", description="en or es, the language of questions that no word tells the language of"
    )
    timezone: Annotated[str, AfterValidator(_a_time_zone)] = Field(
        default="UTC", description="a time zone such as America/New_York"
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="one of debug, info, warning and error"
    )


class SlackSettings(Settings):
    """What the bot needs to work in Slack: Socket Mode with an app token, signed HTTP without one."""

    bot_token: Annotated[SecretStr, BeforeValidator(_stripped), _a_secret("xoxb-", "xoxe.xoxb-")] = Field(
        validation_alias=_names("SLACK_BOT_TOKEN"),
        description="the bot token that begins xoxb-, from the app's page OAuth & Permissions",
    )
    app_token: Annotated[SecretStr, BeforeValidator(_stripped), _a_secret("xapp-")] | None = Field(
        default=None,
        validation_alias=_names("SLACK_APP_TOKEN"),
        description="the app-level token that begins xapp-, from the app's page Basic Information",
    )
    signing_secret: Annotated[SecretStr, BeforeValidator(_stripped), _a_secret("")] | None = Field(
        default=None,
        validation_alias=_names("SLACK_SIGNING_SECRET"),
        description="the signing secret from the app's page Basic Information, without spaces",
    )
    slack_api_url: Annotated[str, AfterValidator(_a_slack_url)] = Field(
        default="https://slack.com/api/", description="an https address at Slack, or one on this machine"
    )
    host: str = Field(default="127.0.0.1", description="the address to listen on, 0.0.0.0 for all")
    port: int = Field(
        default=3000, ge=0, le=65535, description="a whole number from 0 to 65535, 0 to take any free port"
    )


S = TypeVar("S", bound=Settings)


def load(kind: type[S]) -> S:
    """Read and check the settings of one kind.

    Raises:
        SettingsProblems: with a sentence for everything that is wrong; secrets are never part of one.
    """
    problems = [*_unknown_variables(), *_unwanted_variables()]
    directory = _secrets_directory(problems)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # a secret file that is passed over is a secret that is missing
            settings = kind(_secrets_dir=directory)
    except ValidationError as error:
        problems.extend(
            _sentence(kind, detail) for detail in error.errors(include_url=False, include_context=False)
        )
    except SettingsError as error:
        problems.append(f"A secret file in {directory} cannot be read: {error.__cause__}")
    else:
        problems.extend(_missing_way_in(settings))
    if problems:
        raise SettingsProblems(tuple(problems))
    return settings


def _unknown_variables() -> Iterator[str]:
    known = {SECRETS_VARIABLE, *(name for field in SlackSettings.model_fields for name in _variables(field))}
    for name in sorted(os.environ):
        if name.upper().startswith(PREFIX) and name.upper() not in known:
            near = get_close_matches(name.upper(), sorted(known), n=1, cutoff=0.7)
            yield f"{name} is not a setting of Factdesk" + (f"; did you mean {near[0]}?" if near else ".")


def _unwanted_variables() -> Iterator[str]:
    if os.environ.get("SLACK_CLIENT_ID") and os.environ.get("SLACK_CLIENT_SECRET"):
        yield (
            "SLACK_CLIENT_ID and SLACK_CLIENT_SECRET switch on an installation flow that Factdesk does not "
            "have; unset them."
        )


def _secrets_directory(problems: list[str]) -> Path | None:
    named = os.environ.get(SECRETS_VARIABLE, "")
    if not named:
        return _USUAL_SECRETS if _USUAL_SECRETS.is_dir() else None
    if Path(named).is_dir():
        return Path(named)
    problems.append(f"{SECRETS_VARIABLE} must be a folder of secret files; {named} is none.")
    return None


def _missing_way_in(settings: Settings) -> Iterator[str]:
    if isinstance(settings, SlackSettings) and settings.app_token is None and settings.signing_secret is None:
        yield (
            "Neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is set: the first connects by Socket Mode, "
            "the second receives signed requests over HTTP, and one of them is needed."
        )


def _variables(field: str) -> tuple[str, ...]:
    """Return a field's variables, the usual one last."""
    alias = SlackSettings.model_fields[field].validation_alias
    if isinstance(alias, AliasChoices):
        return tuple(str(choice) for choice in alias.choices)
    return (f"{PREFIX}{field}".upper(),)


def _sentence(kind: type[Settings], detail: ErrorDetails) -> str:
    place = str(detail["loc"][0])
    field = next(name for name in kind.model_fields if place == name or place.upper() in _variables(name))
    variable = _variables(field)[-1]
    wanted = kind.model_fields[field].description
    if detail["type"] == "missing":
        return f"{variable} is missing: it must be {wanted}."
    given = detail["input"]
    # A token pasted into the wrong variable, or a password in an address, is as secret as one in its place.
    is_secret = variable.startswith("SLACK_") or any(sign in str(given) for sign in ("xox", "xapp", "@"))
    shown = "what is set is not (it is not shown here)" if is_secret else f"{str(given)[:80]!r} is not"
    return f"{variable} must be {wanted}; {shown}."
