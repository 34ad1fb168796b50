"""Signed HTTP, end to end: from what a person does in Slack to what a person reads there."""

from aiohttp import ClientSession

from bot import clock
from tests.slack.conftest import SOURCE, Bot
from tests.slack.fake import BOT_TOKEN, RESPONSE
from tests.slack.gestures import command, direct, mention, press
from tests.slack.limits import buttons, shown


async def test_command_is_answered_privately(bot: Bot) -> None:
    """A slash command is answered to the asker alone, with the theme's words before theirs."""
    assert await bot.send.command(command("/coca", "2021", bot.slack.response_url)) == 200
    (answer,) = await bot.slack.posted()

    assert answer.method == RESPONSE
    assert answer.payload["response_type"] == "ephemeral"
    assert answer.payload["replace_original"] is False
    assert answer.payload["text"] == "You asked: coca 2021"
    assert bot.conversation.asked[0].thread == ""
    assert bot.conversation.asked[0].today == clock.today()


async def test_mention_is_answered_in_a_thread(bot: Bot) -> None:
    """A mention in a channel is answered in a thread under it, links unfolded nowhere."""
    assert await bot.send.event(mention("coca 2021", ts="1600.1")) == 200
    (answer,) = await bot.slack.posted()

    assert answer.method == "chat.postMessage"
    assert answer.token == BOT_TOKEN
    assert answer.payload["channel"] == "C1"
    assert answer.payload["thread_ts"] == "1600.1"
    assert answer.payload["unfurl_links"] is False
    assert answer.payload["unfurl_media"] is False
    assert answer.payload["parse"] == "none"
    assert answer.payload["text"] == "You asked: coca 2021"
    assert shown(answer.payload).splitlines() == [
        "*You asked: coca 2021*",
        f"[1] <{SOURCE.replace('&', '&amp;')}|A report, 2021>",
        "Facts version facts-1",
        "And 2020?",
    ]


async def test_mention_inside_a_thread_stays_there(bot: Bot) -> None:
    """A mention in a thread is answered in that thread, which is also its memory."""
    await bot.send.event(mention("coca 2021", thread_ts="1500.1"))
    await bot.slack.posted()
    await bot.send.event(mention("and peru?", thread_ts="1500.1"))
    _, second = await bot.slack.posted(2)

    assert second.payload["thread_ts"] == "1500.1"
    assert second.payload["text"] == "You asked: and peru? Earlier here: coca 2021"
    assert [question.thread for question in bot.conversation.asked] == ["T1/C1/1500.1"] * 2


async def test_threads_do_not_share_memory(bot: Bot) -> None:
    """Two threads of one channel know nothing of each other."""
    await bot.send.event(mention("coca 2021"))
    await bot.slack.posted()
    await bot.send.event(mention("and peru?"))
    _, second = await bot.slack.posted(2)

    assert second.payload["text"] == "You asked: and peru?"


async def test_direct_message_is_answered(bot: Bot) -> None:
    """A direct message needs no mention; the next one follows up on it although its thread is another."""
    await bot.send.event(direct("coca 2021", ts="1600.1"))
    await bot.slack.posted()
    await bot.send.event(direct("and peru?", ts="1600.2"))
    first, second = await bot.slack.posted(2)

    assert first.payload["channel"] == "D1"
    assert first.payload["thread_ts"] == "1600.1"
    assert second.payload["thread_ts"] == "1600.2"
    assert second.payload["text"] == "You asked: and peru? Earlier here: coca 2021"


async def test_thread_of_a_direct_message_keeps_its_own_memory(bot: Bot) -> None:
    """Going back to an older thread of a direct message follows up on that thread, not on the last question."""
    await bot.send.event(direct("coca 2021", ts="1600.1"))
    await bot.slack.posted()
    await bot.send.event(direct("overdose deaths 2022", ts="1600.2"))
    await bot.slack.posted(2)
    await bot.send.event(direct("and peru?", ts="1600.3", thread_ts="1600.1"))
    *_, third = await bot.slack.posted(3)

    assert third.payload["thread_ts"] == "1600.1"
    assert third.payload["text"] == "You asked: and peru? Earlier here: coca 2021"


async def test_empty_mention_asks_for_help(bot: Bot) -> None:
    """A mention without words is a question for help."""
    await bot.send.event(mention(""))
    await bot.slack.posted()

    assert bot.conversation.asked[0].text == "help"


async def test_acknowledgement_does_not_wait_for_the_answer(bot: Bot) -> None:
    """Slack hears that a question arrived while the answer is still being made."""
    bot.conversation.hold.clear()
    statuses = [
        await bot.send.command(command("/coca", "2021", bot.slack.response_url)),
        await bot.send.event(mention("coca 2021")),
        await bot.send.event(direct("coca 2021")),
    ]

    assert statuses == [200, 200, 200]
    assert bot.slack.posts == []
    bot.conversation.hold.set()
    assert len(await bot.slack.posted(3)) == 3


async def test_button_asks_in_the_same_thread(bot: Bot) -> None:
    """A button asks its whole question, in the thread it stands in, and its answer has buttons too."""
    await bot.send.event(mention("coca 2021", ts="1600.1"))
    (answer,) = await bot.slack.posted()
    (button,) = buttons(answer.payload)
    status = await bot.send.press(
        press(button, bot.slack.response_url, message_ts="1601.1", thread_ts="1600.1")
    )
    _, second = await bot.slack.posted(2)

    assert status == 200
    assert second.method == "chat.postMessage"
    assert second.payload["thread_ts"] == "1600.1"
    assert bot.conversation.asked[1].text == "coca 2021 in 2020"
    assert bot.conversation.asked[1].thread == "T1/C1/1600.1"
    assert shown(second.payload).startswith("Asked: coca 2021 in 2020\n")
    assert "Asked:" not in shown(answer.payload)


async def test_button_of_a_private_answer_answers_privately(bot: Bot) -> None:
    """Whoever asked in private goes on in private."""
    await bot.send.command(command("/coca", "2021", bot.slack.response_url))
    (answer,) = await bot.slack.posted()
    ask, _share = buttons(answer.payload)
    await bot.send.press(press(ask, bot.slack.response_url, message_ts="1601.1"))
    _, second = await bot.slack.posted(2)

    assert second.method == RESPONSE
    assert second.payload["response_type"] == "ephemeral"
    assert second.payload["text"] == "You asked: coca 2021 in 2020"


async def test_private_answer_can_be_shared(bot: Bot) -> None:
    """The share button shows the same answer to the channel, in the name of whoever pressed it."""
    await bot.send.command(command("/coca", "2021", bot.slack.response_url))
    (answer,) = await bot.slack.posted()
    share = buttons(answer.payload)[-1]
    await bot.send.press(press(share, bot.slack.response_url, message_ts="1601.1"))
    _, public = await bot.slack.posted(2)

    assert share["text"]["text"] == "Share in channel"
    assert public.payload["response_type"] == "in_channel"
    assert public.payload["text"] == answer.payload["text"]
    assert "Shared by <@U1>" in shown(public.payload)
    assert shown(public.payload).startswith("Asked: coca 2021\n")
    assert [button["text"]["text"] for button in buttons(public.payload)] == ["And 2020?"]


async def test_challenge_is_answered(bot: Bot) -> None:
    """Slack's check of the address gets its challenge back, so that the address can be entered."""
    assert await bot.send.event({"type": "url_verification", "challenge": "abc"}) == 200
    assert bot.slack.posts == []


async def test_other_events_are_acknowledged_and_forgotten(bot: Bot) -> None:
    """An event nobody asked for does no harm and is not sent again."""
    other = {"type": "reaction_added", "user": "U1", "item": {"type": "message"}}
    payload = {"type": "event_callback", "team_id": "T1", "event_id": "EvOther", "event": other}

    assert await bot.send.event(payload) == 200
    assert bot.conversation.asked == []


async def test_health_is_told(bot: Bot) -> None:
    """The health check says that the bot listens, and how."""
    async with (
        ClientSession() as session,
        session.get(f"http://127.0.0.1:{bot.service.port}/health") as response,
    ):
        assert response.status == 200
        assert await response.json() == {"ok": True, "mode": "http"}
