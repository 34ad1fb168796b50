"""When Slack, the network or our own code fails: no answer twice, and words for whoever asked."""

import io
import json
import re
from typing import Any

import pytest

from bot.values.question import Question
from bot.values.reply import Reply
from tests.slack.conftest import Bot
from tests.slack.fake import APP_TOKEN, BOT_TOKEN, RESPONSE, SIGNING_SECRET, HangUp, RateLimited, Refuse, Slow
from tests.slack.gestures import command, direct, mention
from tests.slack.limits import shown


def _fail(question: Question) -> Reply:
    raise ValueError(f"cannot answer {question.text}")


@pytest.mark.parametrize("way", ["chat.postMessage", RESPONSE])
async def test_lost_response_is_no_second_post(bot: Bot, way: str) -> None:
    """When Slack takes a post and hangs up, it is not posted again: it may well be there."""
    bot.slack.misbehave[way].append(HangUp())
    if way == RESPONSE:
        await bot.send.command(command("/coca", "2021", bot.slack.response_url))
    else:
        await bot.send.event(mention("coca 2021"))
    await bot.slack.posted()
    await bot.service.desk.drain(3)

    assert [post.method for post in bot.slack.posts] == [way]


@pytest.mark.parametrize("way", ["chat.postMessage", RESPONSE])
async def test_rate_limit_is_waited_out(bot: Bot, way: str) -> None:
    """Told to slow down, the bot waits as long as it was told and then posts once more."""
    bot.slack.misbehave[way].append(RateLimited(1))
    if way == RESPONSE:
        await bot.send.command(command("/coca", "2021", bot.slack.response_url))
    else:
        await bot.send.event(mention("coca 2021"))
    first, second = await bot.slack.posted(2)
    await bot.service.desk.drain(1)

    assert second.at - first.at >= 1
    assert second.payload == first.payload
    assert len(bot.slack.posts) == 2


async def test_slow_slack_is_waited_for(bot: Bot) -> None:
    """A slow answer from Slack is an answer; nothing is posted meanwhile."""
    bot.slack.misbehave["chat.postMessage"].append(Slow(0.3))
    await bot.send.event(mention("coca 2021"))
    await bot.slack.posted()
    await bot.service.desk.drain(2)

    assert len(bot.slack.posts) == 1


async def test_one_slow_thread_does_not_hold_up_another(bot: Bot) -> None:
    """While one answer waits for Slack, another thread's goes out."""
    bot.slack.misbehave["chat.postMessage"].append(Slow(0.6))
    await bot.send.event(mention("slow"))
    await bot.slack.posted()
    await bot.send.event(mention("quick"))
    _, second = await bot.slack.posted(2, seconds=0.5)

    assert second.payload["text"] == "You asked: quick"


async def test_expired_response_url_falls_back(bot: Bot) -> None:
    """A private answer whose address has expired goes to the asker by name."""
    bot.slack.misbehave[RESPONSE].append(Refuse("expired_url", 404))
    await bot.send.command(command("/coca", "2021", bot.slack.response_url))
    _, second = await bot.slack.posted(2)

    assert second.method == "chat.postEphemeral"
    assert second.payload["user"] == "U1"
    assert second.payload["channel"] == "C1"


async def test_foreign_response_url_is_not_used(bot: Bot) -> None:
    """An address for answers that does not lead to Slack is never called."""
    await bot.send.command(command("/coca", "2021", "https://evil.example/response"))
    (answer,) = await bot.slack.posted()

    assert answer.method == "chat.postEphemeral"


async def test_internal_error_is_an_apology(bot: Bot, log: io.StringIO) -> None:
    """An error of ours becomes an apology with an incident number, in the thread; the log has the rest."""
    bot.conversation.answer = _fail
    await bot.send.event(mention("coca 2021", ts="1600.1"))
    (answer,) = await bot.slack.posted()
    incident = re.search(r"incident (\w{8})", answer.payload["text"])
    (failed,) = [line for line in _lines(log) if line["event"] == "question_failed"]

    assert incident is not None
    assert answer.payload["thread_ts"] == "1600.1"
    assert "ValueError" not in json.dumps(answer.payload)
    assert "incidente" in shown(answer.payload)
    assert failed["incident"] == incident[1]
    assert failed["exception"] == "ValueError"
    assert any("_fail" in frame for frame in failed["passed_through"])


async def test_internal_error_of_a_command_stays_private(bot: Bot) -> None:
    """So does the apology for a command, to the asker alone."""
    bot.conversation.answer = _fail
    await bot.send.command(command("/coca", "2021", bot.slack.response_url))
    (answer,) = await bot.slack.posted()

    assert answer.payload["response_type"] == "ephemeral"
    assert answer.payload["text"].startswith("Sorry, I could not answer that")


async def test_endless_answer_is_an_apology(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A conversation that does not come to an end is given up, with an apology."""
    monkeypatch.setattr(bot.service.desk, "_patience", 0.1)
    bot.conversation.hold.clear()
    await bot.send.event(mention("coca 2021"))

    assert (await bot.slack.posted())[0].payload["text"].startswith("Sorry")


async def test_refused_shape_is_sent_as_a_sentence(bot: Bot) -> None:
    """When Slack refuses the blocks, the headline alone goes out."""
    bot.slack.misbehave["chat.postMessage"].append(Refuse("msg_blocks_too_long"))
    await bot.send.event(mention("coca 2021"))
    _, second = await bot.slack.posted(2)

    assert second.payload["text"] == "You asked: coca 2021"
    assert "blocks" not in second.payload


async def test_refusal_for_good_is_logged_once(bot: Bot, log: io.StringIO) -> None:
    """A channel the bot may not post in gets nothing; the log says why."""
    bot.slack.misbehave["chat.postMessage"].append(Refuse("not_in_channel"))
    await bot.send.event(mention("coca 2021"))
    await bot.slack.posted()
    await bot.service.desk.drain(2)

    assert len(bot.slack.posts) == 1
    assert [line["error"] for line in _lines(log) if line["event"] == "answer_not_delivered"] == ["NotPosted"]


@pytest.mark.parametrize(
    "fields",
    [
        {"bot_id": "B2"},
        {"bot_profile": {"id": "B2"}},
        {"user": "UBOT"},
        {"user": "USLACKBOT"},
        {"user": ""},
        {"hidden": True},
        {"edited": {"user": "U1", "ts": "1"}},
        {"subtype": "message_changed"},
        {"subtype": "message_deleted"},
        {"subtype": "bot_message"},
        {"subtype": "channel_join"},
        {"channel_type": "channel"},
        {"channel_type": "group"},
        {"ts": {"not": "a time"}},
    ],
)
async def test_what_is_no_question_is_ignored(bot: Bot, fields: dict[str, object]) -> None:
    """Bots, edits, deletions, joins, our own messages and talk in channels are acknowledged and left alone."""
    event = direct("coca 2021")
    event["event"].update(fields)
    status = await bot.send.event(event)
    await bot.service.desk.drain(1)

    assert status == 200
    assert bot.conversation.asked == []
    assert bot.slack.posts == []


@pytest.mark.parametrize("subtype", ["file_share", "thread_broadcast"])
async def test_message_with_a_file_is_a_question(bot: Bot, subtype: str) -> None:
    """A person's message with a file, or shown to the channel too, is a question like any other."""
    await bot.send.event(direct("coca 2021", subtype=subtype))
    await bot.slack.posted()

    assert bot.conversation.asked[0].text == "coca 2021"


async def test_log_holds_no_words_and_no_secrets(bot: Bot, log: io.StringIO) -> None:
    """Through answers, errors, refusals and lost posts, no question, token or secret reaches the log."""
    bot.slack.misbehave["chat.postMessage"].extend(
        [HangUp(), Refuse("not_in_channel"), Refuse("invalid_blocks")]
    )
    await bot.send.event(mention("zanzibar one\nevent=forged"))
    await bot.service.desk.drain(1)
    await bot.send.event(mention("zanzibar two"))
    await bot.send.command(command("/coca", "zanzibar three", bot.slack.response_url))
    bot.conversation.answer = _fail
    await bot.send.event(mention("zanzibar four"))
    await bot.send.event({"type": "event_callback", "event": {"type": "message", "text": {"zanzibar": 5}}})
    await bot.send.raw(b'{"text": "zanzibar six"', "application/json")
    await bot.service.desk.drain(3)
    text = log.getvalue()

    assert len(_lines(log)) >= 6
    assert not [secret for secret in ("zanzibar", BOT_TOKEN, APP_TOKEN, SIGNING_SECRET) if secret in text]


async def test_drain_gives_up_on_the_endless(bot: Bot) -> None:
    """A stop waits for answers under way, but not for ever."""
    bot.conversation.hold.clear()
    await bot.send.event(mention("coca 2021"))
    await bot.service.desk.drain(0.05)

    assert bot.slack.posts == []


def _lines(log: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.getvalue().splitlines()]
