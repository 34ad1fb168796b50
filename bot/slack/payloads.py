"""What Slack sends, as far as it is used; the rest of a payload is ignored and never kept."""

from pydantic import BaseModel, ConfigDict, Field


class Payload(BaseModel):
    """A part of a payload: frozen, and indifferent to the many fields that are not read."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Saying(Payload):
    """A ``message`` or ``app_mention`` event. A field that is absent is empty."""

    type: str
    channel: str = ""
    channel_type: str = ""
    user: str | None = ""
    text: str | None = ""
    ts: str = ""
    thread_ts: str | None = ""
    client_msg_id: str | None = ""
    subtype: str | None = ""
    bot_id: str | None = ""
    bot_profile: object = None
    edited: object = None
    hidden: bool = False


class EventDelivery(Payload):
    """An event with the id that stays the same however often it is delivered."""

    event: Saying
    event_id: str = ""
    team_id: str | None = ""


class SlashCommand(Payload):
    """A slash command. ``trigger_id`` is the name of the gesture."""

    command: str
    text: str = ""
    channel_id: str
    user_id: str
    team_id: str = ""
    response_url: str = ""
    trigger_id: str = ""


class Identified(Payload):
    """A channel, person or team inside a payload."""

    id: str = ""


class Pressed(Payload):
    """The button that was pressed."""

    action_id: str
    value: str | None = ""


class Container(Payload):
    """The message that held the button."""

    message_ts: str = ""
    thread_ts: str = ""


class ButtonPress(Payload):
    """A press of a button. Private messages come without a channel message, but always with a response_url."""

    actions: tuple[Pressed, ...] = Field(min_length=1)
    user: Identified
    team: Identified | None = None
    channel: Identified = Identified()
    container: Container = Container()
    message: Container = Container()
    response_url: str = ""
    trigger_id: str = ""
