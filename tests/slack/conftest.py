"""A bot between a scripted conversation and a fake Slack, over real sockets on this machine."""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import structlog
from aiohttp import ClientSession
from pydantic import SecretStr

from bot import clock
from bot.ledger import Ledger
from bot.settings import SlackSettings
from bot.slack import logs
from bot.slack.app import Service
from bot.values.catalogue import Catalogue, Substance, Theme
from bot.values.question import Question
from bot.values.reading import Candidate
from bot.values.reply import Citation, Reply
from tests.slack.fake import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, FakeSlack
from tests.slack.gestures import Sender

SOURCE = "https://example.org/report?year=2021&table=1"


def reply_to(text: str, **fields: object) -> Reply:
    """Return a reply whose headline repeats the question, so that a test can tell answers apart."""
    plain: dict[str, object] = {
        "language": "en",
        "headline": f"You asked: {text}",
        "citations": (Citation(text="A report, 2021", link=SOURCE),),
        "choices": (Candidate(label="And 2020?", question=f"{text} in 2020"),),
        "facts_version": "facts-1",
    }
    return Reply.model_validate({**plain, **fields})


class Scripted:
    """A conversation that keeps what it was asked, remembers threads, and answers as it is told to."""

    def __init__(self, ledger: Ledger) -> None:
        self.asked: list[Question] = []
        self.answer: Callable[[Question], Reply] = lambda question: reply_to(question.text)
        self.hold = asyncio.Event()
        self.hold.set()
        self._ledger = ledger

    async def respond(self, question: Question) -> Reply:
        """Answer, and say what the thread remembered."""
        self.asked.append(question)
        await self.hold.wait()
        reply = self.answer(question)
        if not question.thread:
            return reply
        before = await self._ledger.recall(question.thread, clock.now())
        await self._ledger.remember(question.thread, json.dumps(question.text), clock.now())
        earlier = f"Earlier here: {json.loads(before)}" if before else ""
        return reply.model_copy(update={"read_as": earlier or reply.read_as})


class Bot(NamedTuple):
    """A running bot and everything around it."""

    slack: FakeSlack
    conversation: Scripted
    service: Service
    ledger: Ledger
    send: Sender


@pytest.fixture(autouse=True)
def log() -> Iterator[io.StringIO]:
    """Keep everything that is logged while a test runs."""
    stream = io.StringIO()
    logs.configure(stream=stream)
    yield stream
    structlog.reset_defaults()


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    """Run a fake Slack, whose complaints fail the test."""
    fake = FakeSlack()
    await fake.start()
    yield fake
    await fake.stop()
    assert fake.faults == []


@pytest.fixture
def settings(slack: FakeSlack) -> SlackSettings:
    """Return settings for signed HTTP with the fake Slack."""
    return SlackSettings(
        bot_token=SecretStr(BOT_TOKEN),
        signing_secret=SecretStr(SIGNING_SECRET),
        slack_api_url=slack.api_url,
        port=0,
    )


@pytest.fixture
def catalogue() -> Catalogue:
    """Return two themes with commands, one of which is a substance."""
    return Catalogue(
        version="facts-1",
        substances={
            "coca": Substance(id="coca", name="coca", name_es="coca", aliases=("coca leaf",)),
            "cocaine": Substance(id="cocaine", name="cocaine", name_es="cocaína", aliases=("blow",)),
            "fentanyl": Substance(id="fentanyl", name="fentanyl", name_es="fentanilo"),
        },
        themes={
            "coca": Theme(id="coca", name="coca", name_es="coca", place="CO", command="/coca", card=()),
            "deaths": Theme(
                id="deaths",
                name="overdose deaths",
                name_es="sobredosis",
                place="US",
                command="overdose",
                card=(),
            ),
        },
    )


@pytest.fixture
async def bot(slack: FakeSlack, settings: SlackSettings, catalogue: Catalogue) -> AsyncIterator[Bot]:
    """Run a bot that listens for signed HTTP requests."""
    async for running in run(slack, settings, catalogue):
        yield running


@pytest.fixture
async def socket_bot(slack: FakeSlack, settings: SlackSettings, catalogue: Catalogue) -> AsyncIterator[Bot]:
    """Run a bot that is connected by Socket Mode."""
    with_socket = settings.model_copy(update={"app_token": SecretStr(APP_TOKEN), "signing_secret": None})
    async for running in run(slack, with_socket, catalogue):
        await slack.connected()
        yield running


async def run(
    slack: FakeSlack, settings: SlackSettings, catalogue: Catalogue, ledger_path: Path | None = None
) -> AsyncIterator[Bot]:
    """Run a bot for as long as the caller needs it; without a path its ledger ends with it."""
    ledger = await Ledger.open(ledger_path)
    conversation = Scripted(ledger)
    service = Service(settings, conversation, catalogue, ledger)
    await service.start()
    async with ClientSession() as session:
        yield Bot(
            slack,
            conversation,
            service,
            ledger,
            Sender(session, f"http://127.0.0.1:{service.port}/slack/events"),
        )
    conversation.hold.set()
    await service.stop()
    await ledger.close()
