"""One gesture, one answer: repeated, doubled and late deliveries, and restarts in between."""

import asyncio
from itertools import permutations
from pathlib import Path

import pytest

from bot.settings import SlackSettings
from bot.values.catalogue import Catalogue
from bot.values.question import Question
from bot.values.reply import Reply
from tests.slack.conftest import Bot, reply_to, run
from tests.slack.fake import FakeSlack
from tests.slack.gestures import command, direct, mention, press, unique


async def test_event_delivered_three_times_is_answered_once(bot: Bot) -> None:
    """Slack repeats what it thinks was lost; all copies are acknowledged and one is answered."""
    event = mention("coca 2021")
    statuses = await asyncio.gather(*(bot.send.event(event, retry) for retry in range(3)))
    await bot.slack.posted()
    await bot.service.desk.drain(1)

    assert statuses == [200, 200, 200]
    assert len(bot.slack.posts) == 1


@pytest.mark.parametrize("retry", [1, 2, 3])
async def test_repeated_delivery_alone_is_answered(bot: Bot, retry: int) -> None:
    """A question whose first delivery never arrived is answered at the second, third or fourth."""
    await bot.send.event(mention("coca 2021"), retry)

    assert len(await bot.slack.posted()) == 1


@pytest.mark.parametrize("mention_first", [True, False])
async def test_message_and_mention_of_one_gesture_are_answered_once(bot: Bot, mention_first: bool) -> None:
    """A direct message that mentions the bot can arrive as two events with ids of their own."""
    as_mention = mention("coca 2021", ts="1600.1", channel="D1", channel_type="im")
    as_message = direct("<@UBOT> coca 2021", ts="1600.1")
    for event in (as_mention, as_message) if mention_first else (as_message, as_mention):
        await bot.send.event(event)
    await bot.slack.posted()
    await bot.service.desk.drain(1)

    assert [question.text for question in bot.conversation.asked] == ["coca 2021"]


async def test_client_message_id_names_a_gesture(bot: Bot) -> None:
    """Two events with different times and one client message id are one message, sent again by the client."""
    message_id = unique("client-")
    await bot.send.event(direct("coca 2021", ts="1600.1", client_msg_id=message_id))
    await bot.send.event(direct("coca 2021", ts="1621.1", client_msg_id=message_id))
    await bot.slack.posted()
    await bot.service.desk.drain(1)

    assert len(bot.slack.posts) == 1


@pytest.mark.parametrize("order", list(permutations(range(3))))
async def test_chain_of_names_is_one_gesture(bot: Bot, order: tuple[int, ...]) -> None:
    """A third event may share a name only with the second; in any order there is one answer, or at most two."""
    message_id = unique("client-")
    events = [
        direct("coca 2021", ts="1600.1", client_msg_id=message_id),
        direct("coca 2021", ts="1621.1", client_msg_id=message_id),
        mention("coca 2021", ts="1621.1", channel="D1", channel_type="im"),
    ]
    for index in order:
        await bot.send.event(events[index])
    await bot.slack.posted()
    await bot.service.desk.drain(1)

    # First and third have no name in common: when both come before the second, nobody can tell.
    assert len(bot.slack.posts) == (2 if set(order[:2]) == {0, 2} else 1)


async def test_command_replayed_is_answered_once(bot: Bot) -> None:
    """A signed request that is sent again within its five minutes does nothing more."""
    fields = command("/coca", "2021", bot.slack.response_url)
    statuses = [await bot.send.command(fields), await bot.send.command(fields)]
    await bot.slack.posted()
    await bot.service.desk.drain(1)

    assert statuses == [200, 200]
    assert len(bot.slack.posts) == 1


async def test_press_delivered_twice_is_answered_once(bot: Bot) -> None:
    """So does the press of a button; pressing again is a new gesture."""
    button = {"action_id": "ask-publicly-0", "value": "coca 2020"}
    pressed = press(button, bot.slack.response_url, message_ts="1601.1")
    await bot.send.press(pressed)
    await bot.send.press(pressed)
    await bot.send.press(press(button, bot.slack.response_url, message_ts="1601.1"))
    await bot.slack.posted(2)
    await bot.service.desk.drain(1)

    assert len(bot.slack.posts) == 2


async def test_claims_outlive_a_restart(
    slack: FakeSlack, settings: SlackSettings, catalogue: Catalogue, tmp_path: Path
) -> None:
    """A delivery that comes again after a restart is known, and threads still know what they were about."""
    first = mention("coca 2021", thread_ts="1500.1")
    async for bot in run(slack, settings, catalogue, tmp_path / "ledger.sqlite"):
        await bot.send.event(first)
        await slack.posted()
    async for bot in run(slack, settings, catalogue, tmp_path / "ledger.sqlite"):
        await bot.send.event(first, 1)
        await bot.send.event(mention("and peru?", thread_ts="1500.1"))
        await slack.posted(2)

    assert [post.payload["text"] for post in slack.posts] == [
        "You asked: coca 2021",
        "You asked: and peru? Earlier here: coca 2021",
    ]


async def test_questions_of_one_thread_are_answered_in_order(bot: Bot) -> None:
    """Three questions in quick succession are answered one after the other."""
    bot.conversation.hold.clear()
    for number in range(3):
        await bot.send.event(mention(f"question {number}", thread_ts="1500.1"))
    bot.conversation.hold.set()
    posts = await bot.slack.posted(3)

    assert [post.payload["text"] for post in posts] == [
        "You asked: question 0",
        "You asked: question 1 Earlier here: question 0",
        "You asked: question 2 Earlier here: question 1",
    ]


async def test_events_out_of_order_are_both_answered(bot: Bot) -> None:
    """An older message that arrives after a newer one is a question like any other."""
    await bot.send.event(mention("newer", ts="1700.2"))
    await bot.send.event(mention("older", ts="1700.1"))
    posts = await bot.slack.posted(2)

    assert {post.payload["thread_ts"] for post in posts} == {"1700.1", "1700.2"}


async def test_full_disk_does_not_silence_the_bot(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the ledger cannot be written, questions are answered all the same."""
    await bot.ledger._run(bot.ledger._db.execute, "PRAGMA query_only = ON")
    monkeypatch.setattr(bot.conversation, "respond", _respond)
    await bot.send.event(mention("coca 2021"))

    assert (await bot.slack.posted())[0].payload["text"] == "You asked: coca 2021"


async def _respond(question: Question) -> Reply:
    return reply_to(question.text)
