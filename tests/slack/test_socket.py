"""Socket Mode: the same questions and answers, without an address of our own."""

import asyncio

import pytest
from aiohttp import ClientSession
from pydantic import SecretStr

from bot.ledger import Ledger
from bot.settings import SettingsProblems, SlackSettings
from bot.slack.app import Service, serve
from bot.values.catalogue import Catalogue
from tests.slack.conftest import Bot, Scripted
from tests.slack.fake import APP_TOKEN, FakeSlack
from tests.slack.gestures import command, direct, mention, press


async def test_round_trip(socket_bot: Bot) -> None:
    """A mention, a direct message, a command and a button are each acknowledged and answered."""
    slack = socket_bot.slack
    await slack.send("events_api", mention("coca 2021"), "e1")
    await slack.send("events_api", direct("coca 2020"), "e2")
    await slack.send("slash_commands", command("/coca", "2019", slack.response_url), "e3")
    button = {"action_id": "ask-publicly-0", "value": "coca 2018"}
    await slack.send("interactive", press(button, slack.response_url, message_ts="1601.1"), "e4")
    await slack.posted(4)

    assert {question.text for question in socket_bot.conversation.asked} == {
        "coca 2021",
        "coca 2020",
        "coca 2019",
        "coca 2018",
    }


async def test_repeated_envelope_is_answered_once(socket_bot: Bot) -> None:
    """An event that comes again in another envelope is acknowledged again and not answered again."""
    event = mention("coca 2021")
    await socket_bot.slack.send("events_api", event, "e1")
    await socket_bot.slack.send("events_api", event, "e2")
    await socket_bot.slack.posted()
    await socket_bot.service.desk.drain(1)

    assert len(socket_bot.slack.posts) == 1


async def test_acknowledged_before_answered(socket_bot: Bot) -> None:
    """The envelope is acknowledged while the answer is still being made."""
    socket_bot.conversation.hold.clear()
    await socket_bot.slack.send("events_api", mention("coca 2021"), "e1")

    assert socket_bot.slack.posts == []
    socket_bot.conversation.hold.set()
    await socket_bot.slack.posted()


async def test_there_is_no_other_way_in(socket_bot: Bot) -> None:
    """With Socket Mode nothing is taken over HTTP; the health check still tells how things are."""
    base = f"http://127.0.0.1:{socket_bot.service.port}"
    async with ClientSession() as session:
        async with session.post(f"{base}/slack/events", data=b"{}") as response:
            assert response.status == 404
        async with session.get(f"{base}/health") as response:
            assert await response.json() == {"ok": True, "mode": "socket"}


async def test_serve_runs_until_told_to_stop(
    slack: FakeSlack, settings: SlackSettings, catalogue: Catalogue
) -> None:
    """Serving ends cleanly, with the answers that were under way."""
    ledger = await Ledger.open(None)
    conversation = Scripted(ledger)
    stop = asyncio.Event()
    with_socket = settings.model_copy(update={"app_token": SecretStr(APP_TOKEN)})
    serving = asyncio.create_task(serve(with_socket, conversation, catalogue, ledger, stop))
    await slack.connected()
    conversation.hold.clear()
    await slack.send("events_api", mention("coca 2021"), "e1")
    stop.set()
    await asyncio.sleep(0.05)
    conversation.hold.set()
    await serving

    assert len(slack.posts) == 1
    await ledger.close()


@pytest.mark.parametrize(
    ("field", "variable"), [("bot_token", "SLACK_BOT_TOKEN"), ("app_token", "SLACK_APP_TOKEN")]
)
async def test_refused_token_is_a_sentence(
    settings: SlackSettings, catalogue: Catalogue, field: str, variable: str
) -> None:
    """A token that Slack does not take stops the start, with the name of the setting and without the token."""
    wrong = settings.model_copy(
        update={"app_token": SecretStr(APP_TOKEN), field: SecretStr("xoxb-fake-wrong")}
    )
    ledger = await Ledger.open(None)
    service = Service(wrong, Scripted(ledger), catalogue, ledger)
    try:
        with pytest.raises(SettingsProblems) as caught:
            await service.start()
    finally:
        await service.stop()
        await ledger.close()

    assert caught.value.problems == (
        f"{variable} is refused by Slack (invalid_auth); copy it again from the app's page.",
    )
