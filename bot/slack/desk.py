"""Where questions are taken in: claimed once, answered in turn, and always ended in words."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date, datetime
from typing import Final, Protocol
from uuid import uuid4
from weakref import WeakValueDictionary

import structlog

from bot.ledger import Ledger, LedgerProblem
from bot.slack import words
from bot.slack.arrivals import Arrival
from bot.slack.delivery import Delivery, Posted
from bot.values.question import Question
from bot.values.reply import Reply

ANSWER_SECONDS: Final = 10.0

_log = structlog.get_logger(__name__)


class Conversation(Protocol):
    """Whatever answers questions. What a thread remembers is inside, kept under the question's thread."""

    async def respond(self, question: Question) -> Reply:
        """Answer a question; a refusal is an answer too."""
        ...


class Desk:
    """Takes questions in and sees that each is answered, once, in the order of its thread."""

    def __init__(
        self,
        conversation: Conversation,
        ledger: Ledger,
        delivery: Delivery,
        *,
        now: Callable[[], datetime],
        today: Callable[[], date],
        patience: float = ANSWER_SECONDS,
    ) -> None:
        self._conversation = conversation
        self._ledger = ledger
        self._delivery = delivery
        self._now = now
        self._today = today
        self._patience = patience
        self._open: set[asyncio.Task[None]] = set()
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def take(self, arrival: Arrival) -> None:
        """Claim a question and start on it. Once this returns, Slack can be told that it has arrived."""
        try:
            is_new = await self._ledger.claim(arrival.keys, self._now())
        except LedgerProblem as problem:
            # An answer given twice is a nuisance; a newsroom without answers because a disk is full is a failure.
            _log.error("claim_failed", problem=str(problem))
            is_new = True
        if not is_new:
            _log.info("repeated_delivery", keys=arrival.keys)
            return
        task = asyncio.create_task(self._answer(arrival))
        self._open.add(task)
        task.add_done_callback(self._open.discard)

    async def drain(self, seconds: float) -> None:
        """Wait for the answers that are under way; after ``seconds`` give up on those that are left."""
        if not self._open:
            return
        _, late = await asyncio.wait(tuple(self._open), timeout=seconds)
        for task in late:
            task.cancel()
        if late:
            _log.warning("answers_abandoned", count=len(late))
            await asyncio.wait(late)

    async def _answer(self, arrival: Arrival) -> None:
        async with self._turn(arrival.follows or arrival.thread):
            reply = await self._reply(arrival)
            try:
                posted = await self._delivery.send(arrival.where, reply, arrival.text)
            except Exception as error:  # noqa: BLE001 a lost answer ends here, in the log, whatever lost it
                _log.error("answer_not_delivered", error=type(error).__name__, exc_info=error)
                return
        _log.info("answered", channel=posted.channel, ts=posted.ts, facts_version=reply.facts_version)
        if posted.ts:
            await self._note_sent(posted, reply.facts_version)

    async def _reply(self, arrival: Arrival) -> Reply:
        question = Question(text=arrival.text, today=self._today(), thread=arrival.thread)
        try:
            async with asyncio.timeout(self._patience):
                await self._carry(arrival.follows, arrival.thread)
                reply = await self._conversation.respond(question)
                await self._carry(arrival.thread, arrival.follows)
        except Exception as error:  # noqa: BLE001 whatever went wrong, whoever asked is owed words
            incident = uuid4().hex[:8]
            _log.error("question_failed", incident=incident, exc_info=error)
            return words.apology(incident)
        return reply

    async def _carry(self, thread: str, follower: str) -> None:
        if not thread or not follower:
            return
        try:
            await self._ledger.carry(thread, follower)
        except LedgerProblem as problem:
            _log.error("memory_not_carried", problem=str(problem))

    async def _note_sent(self, posted: Posted, facts_version: str) -> None:
        try:
            await self._ledger.note_sent(posted.channel, posted.ts, facts_version, self._now())
        except LedgerProblem as problem:
            _log.error("sent_not_noted", problem=str(problem))

    @asynccontextmanager
    async def _turn(self, thread: str) -> AsyncIterator[None]:
        """Let the questions of one thread be answered one after the other, in the order they came."""
        if not thread:
            yield
            return
        lock = self._turns.setdefault(thread, asyncio.Lock())
        async with lock:
            yield
