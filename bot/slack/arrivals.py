"""From Slack's payloads to questions: who asked what, under which names, and where the answer belongs."""

from typing import Final

from bot.settings import is_slack_url
from bot.slack.blocks import ASK_PRIVATELY, SHARE
from bot.slack.commands import Commands
from bot.slack.markup import plain, unseen_removed
from bot.slack.payloads import ButtonPress, EventDelivery, Saying, SlashCommand
from bot.values.model import Value

HELP: Final = "help"
# Of the many kinds of message, these are a person saying something: plain, with a file, or shown to the channel too.
_SPOKEN: Final = frozenset({"", "file_share", "thread_broadcast"})
_SLACKBOT: Final = "USLACKBOT"


class InThread(Value):
    """Answer in a thread, for all who can read it.

    ``unseen`` tells that the question came from a button, so that nobody has written it in the thread.
    """

    channel: str
    thread_ts: str
    unseen: bool = False


class Privately(Value):
    """Answer so that only the asker sees it, wherever the command was given."""

    channel: str
    user: str
    response_url: str


class Shared(Value):
    """Show an answer that was private to the whole channel, in the name of whoever shares it."""

    channel: str
    user: str
    response_url: str


Where = InThread | Privately | Shared


class Arrival(Value):
    """A question on its way in. ``keys`` are all names of the gesture, none of which is answered twice.

    ``thread`` is the memory that follow-ups share, empty for none; ``follows`` is a conversation around it (a
    direct message's own), whose memory a new thread starts from and leaves behind.
    """

    text: str
    where: Where
    keys: tuple[str, ...]
    thread: str = ""
    follows: str = ""


def from_event(delivery: EventDelivery, me: str) -> Arrival | None:
    """Read a mention or a direct message; ``None`` for all that is not a person speaking to us."""
    said = delivery.event
    if not _is_a_person(said, me) or (said.type == "message" and said.channel_type != "im"):
        return None
    channel = f"{delivery.team_id or ''}/{said.channel}"
    thread_ts = said.thread_ts or said.ts
    names = (
        delivery.event_id and f"event:{delivery.event_id}",
        f"message:{channel}/{said.ts}",
        said.client_msg_id and f"client:{said.client_msg_id}",
    )
    return Arrival(
        text=plain(said.text or "", me) or HELP,
        where=InThread(channel=said.channel, thread_ts=thread_ts),
        keys=tuple(name for name in names if name),
        thread=f"{channel}/{thread_ts}",
        follows=channel if said.channel_type == "im" and not said.thread_ts else "",
    )


def from_command(command: SlashCommand, commands: Commands, me: str) -> Arrival:
    """Read a slash command, which is answered privately and remembers nothing."""
    return Arrival(
        text=commands.question(command.command, plain(command.text, me)),
        where=Privately(
            channel=command.channel_id, user=command.user_id, response_url=_checked(command.response_url)
        ),
        keys=_trigger(command.trigger_id),
    )


def from_press(press: ButtonPress) -> Arrival | None:
    """Read a button, whose value is a whole question; ``None`` for a button that carries none."""
    button = press.actions[0]
    text = unseen_removed(button.value or "").strip()
    if not text:
        return None
    channel, keys = press.channel.id, _trigger(press.trigger_id)
    url = _checked(press.response_url)
    if button.action_id == SHARE:
        return Arrival(
            text=text, where=Shared(channel=channel, user=press.user.id, response_url=url), keys=keys
        )
    thread_ts = press.container.thread_ts or press.message.thread_ts or press.container.message_ts
    if button.action_id.startswith(ASK_PRIVATELY) or not thread_ts:
        return Arrival(
            text=text, where=Privately(channel=channel, user=press.user.id, response_url=url), keys=keys
        )
    team = press.team.id if press.team is not None else ""
    return Arrival(
        text=text,
        where=InThread(channel=channel, thread_ts=thread_ts, unseen=True),
        keys=keys,
        thread=f"{team}/{channel}/{thread_ts}",
    )


def _is_a_person(said: Saying, me: str) -> bool:
    from_a_program = said.bot_id or said.bot_profile or said.user in {me, _SLACKBOT}
    is_new = not said.hidden and not said.edited and (said.subtype or "") in _SPOKEN
    return bool(not from_a_program and is_new and said.user and said.channel and said.ts)


def _trigger(trigger_id: str) -> tuple[str, ...]:
    return (f"trigger:{trigger_id}",) if trigger_id else ()


def _checked(response_url: str) -> str:
    return response_url if is_slack_url(response_url) else ""
