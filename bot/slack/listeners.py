"""What Bolt calls: each listener reads its payload, has it claimed, and acknowledges; answering comes after."""

import re
from typing import Final, TypeVar

import structlog
from pydantic import ValidationError
from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.slack.arrivals import Arrival, from_command, from_event, from_press
from bot.slack.commands import Commands
from bot.slack.desk import Desk
from bot.slack.identity import Identity
from bot.slack.payloads import ButtonPress, EventDelivery, Payload, SlashCommand

_EVERY: Final = re.compile(r".*")
P = TypeVar("P", bound=Payload)

_log = structlog.get_logger(__name__)


def register(app: AsyncApp, desk: Desk, commands: Commands, identity: Identity) -> None:
    """Register all listeners. Whatever is not for us is acknowledged and forgotten."""

    async def on_event(ack: AsyncAck, body: dict[str, object]) -> None:
        delivery = _read(EventDelivery, body)
        await _taken(None if delivery is None else from_event(delivery, identity.user_id))
        await ack()

    async def on_command(ack: AsyncAck, body: dict[str, object]) -> None:
        command = _read(SlashCommand, body)
        await _taken(None if command is None else from_command(command, commands, identity.user_id))
        await ack()

    async def on_press(ack: AsyncAck, body: dict[str, object]) -> None:
        press = _read(ButtonPress, body)
        await _taken(None if press is None else from_press(press))
        await ack()

    async def on_other(ack: AsyncAck) -> None:
        await ack()

    async def _taken(arrival: Arrival | None) -> None:
        if arrival is not None:
            await desk.take(arrival)

    app.event("app_mention")(on_event)
    app.event("message")(on_event)
    app.command(_EVERY)(on_command)
    app.action(_EVERY)(on_press)
    app.event(_EVERY)(on_other)


def _read(kind: type[P], body: dict[str, object]) -> P | None:
    try:
        return kind.model_validate(body)
    except ValidationError as error:
        fields = [".".join(map(str, detail["loc"])) for detail in error.errors(include_input=False)]
        _log.warning("payload_not_understood", kind=kind.__name__, fields=fields)
        return None
