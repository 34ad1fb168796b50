"""One question, end to end: read it, look the answer up, put it into words, and remember the thread.

Start here. Everything a person is told goes through :meth:`Conversation.ask`, whether it is asked in Slack, in
the terminal or from a file of questions; each keeps threads apart by their name.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Annotated, NamedTuple, Protocol

from pydantic import Field, ValidationError

from bot.answering.answerer import answer
from bot.reading.knowledge import Knowledge
from bot.reading.reader import read
from bot.reading.threads.choices import asks_for_left, completes, picked
from bot.reading.threads.thread import Told
from bot.snapshot import Snapshot
from bot.values.answer import Answer, Ranking, Record, Revisions
from bot.values.lead import Lead
from bot.values.model import Value
from bot.values.query import AnyQuery, FigureQuery, HelpQuery, StatementQuery
from bot.values.question import Language, Question, Spoken
from bot.values.reading import Candidate, Reading, Unclear, Understood
from bot.values.reply import Reply
from bot.values.returned import AskBack
from bot.values.rivals import NumberFound, TwoNumbers
from bot.values.slot import IdSlot, Origin
from bot.values.traced import NumberQuery
from bot.wording.locales import Locale, month_first
from bot.wording.replies import word
from bot.wording.roles import cast

_PAST = 3
"""Queries before the last one that a thread remembers: a source or a unit may be asked for between two figures."""


class Turn(Value):
    """What a thread remembers: the last query, the language it was asked in, and the one that was asked for.

    ``lead`` is the figure that the last answer led with, for what is counted from it: 'and the year before?'.
    ``past`` are the few queries before the last one, the newest last, for what is asked of two of them;
    ``asked`` is the question that the last reply asked back about, and ``offered`` what it may be, for the next one to
    complete or to pick from; ``left`` is the second question of the last message, if it had one.
    """

    language: Language
    wanted: Spoken = ""
    query: Annotated[AnyQuery, Field(discriminator="kind")]
    lead: Lead | None = None
    past: tuple[Annotated[AnyQuery, Field(discriminator="kind")], ...] = ()
    asked: str = ""
    offered: tuple[Candidate, ...] = ()
    left: str = ""


class Memory(Protocol):
    """Where the last query of each thread is kept."""

    async def remember(self, thread: str, query_json: str, at: datetime) -> None:
        """Keep a thread's query in place of the one before."""
        ...

    async def recall(self, thread: str, now: datetime) -> str | None:
        """Return the query of a thread that is still remembered."""
        ...


class ShortMemory:
    """Threads remembered for as long as the process lives: the terminal's and a batch's."""

    def __init__(self, lasting: timedelta = timedelta(days=1)) -> None:
        self._lasting = lasting
        self._kept: dict[str, tuple[str, datetime]] = {}

    async def remember(self, thread: str, query_json: str, at: datetime) -> None:
        """Keep a thread's query in place of the one before."""
        self._kept[thread] = (query_json, at)

    async def recall(self, thread: str, now: datetime) -> str | None:
        """Return the query of a thread that is still remembered."""
        kept, at = self._kept.get(thread, ("", now))
        return kept if kept and now - at < self._lasting else None


class Exchange(NamedTuple):
    """A question with everything that came of it."""

    question: Question
    reading: Reading
    answer: Answer
    reply: Reply


class Conversation:
    """Answers questions from whatever snapshot of the facts is the newest when each is asked.

    Args:
        snapshot: returns the newest snapshot; it is asked once for each question.
        memory: where threads are remembered.
        locales: how the newsroom writes numbers, by language.
        now: what time it is, for forgetting threads.
        at_home: the newsroom's language, for questions that no word tells the language of.
    """

    def __init__(
        self,
        snapshot: Callable[[], Snapshot],
        memory: Memory,
        locales: dict[str, Locale],
        now: Callable[[], datetime],
        at_home: Spoken = "",
    ) -> None:
        self._snapshot = snapshot
        self._memory = memory
        self._locales = locales
        self._now = now
        self._at_home = at_home
        self._month_first = frozenset(locale.language for locale in locales.values() if month_first(locale))

    async def respond(self, question: Question) -> Reply:
        """Answer a question; a refusal is an answer too."""
        return (await self.ask(question)).reply

    async def ask(self, question: Question) -> Exchange:
        """Answer a question and return every stage of it."""
        snapshot = self._snapshot()
        earlier = await self._earlier(question.thread)
        kept = "" if earlier is None else earlier.wanted
        question = question.model_copy(
            update={
                "month_first": self._month_first,
                "at_home": self._at_home,
                "language": question.language or kept,
            }
        )
        reading = _read(question, snapshot.knowledge, earlier)
        found = await answer(reading, snapshot.store, question.today)
        reply = word(found, snapshot.catalogue, reading, self._locales[reading.language])
        if question.thread and (turn := _turn(question, _settled(reading, found), _lead(found), earlier)):
            await self._memory.remember(question.thread, turn.model_dump_json(), self._now())
        return Exchange(question, reading, found, reply)

    async def _earlier(self, thread: str) -> Turn | None:
        kept = await self._memory.recall(thread, self._now()) if thread else None
        if kept is None:
            return None
        try:
            return Turn.model_validate_json(kept)
        except ValidationError:
            # Remembered by an older version of the bot: the thread begins anew rather than failing all day.
            return None


def _read(question: Question, knowledge: Knowledge, earlier: Turn | None) -> Reading:
    """Read a question, or the one offered in the thread that it picks out, or the one asked back about that it completes."""
    if earlier is None:
        return read(question, knowledge)

    def as_text(text: str) -> Reading:
        asked = question.model_copy(update={"text": text})
        told = Told(earlier.past, earlier.lead)
        return read(asked, knowledge, earlier.query, earlier.language, told=told)

    if earlier.left and asks_for_left(question.text):
        return as_text(earlier.left)
    chosen = picked(question.text, earlier.offered)
    reading = as_text(chosen or question.text)
    if not chosen and earlier.asked and completes(question.text, reading):
        whole = as_text(f"{earlier.asked} {question.text}")
        return whole if isinstance(whole, Understood) else reading
    return reading


def _settled(reading: Reading, found: Answer) -> Reading:
    """Return the reading with what only its answer settles: what figure a number is, or which of several it may be."""
    if not isinstance(reading, Understood) or not isinstance(reading.query, NumberQuery):
        return reading
    match found:
        case Revisions(query=query):
            figure = FigureQuery(subject=query.subject, when=query.when, as_of=query.as_of)
            return reading.model_copy(update={"query": figure})
        case Record(query=query):
            return reading.model_copy(update={"query": query})
        case TwoNumbers(found=(first, *_)):
            return reading.model_copy(update={"query": _of_thing(first, reading.query)})
        case AskBack(reading=asked):
            return asked
        case _:
            return reading


def _of_thing(found: NumberFound, query: NumberQuery) -> NumberQuery:
    """Return the question after two numbers with what the first is of, which the thread then speaks of."""
    measure, substance, place, *_ = (
        IdSlot(value=part, origin=Origin.ASSUMED) for part in found.finding.series
    )
    return query.model_copy(update={"measures": (measure,), "substances": (substance,), "places": (place,)})


def _lead(found: Answer) -> Lead | None:
    """Return where and when the figure is of that an answer led with, and who stands right behind it."""
    leads = (each.figure for each in cast(found) if each.role == "lead")
    behind = ""
    if isinstance(found, Ranking) and found.query.position is None:
        behind = next((rank.finding.series.place for rank in found.ranks[1:]), "")
    return next((Lead(place=each.series.place, period=each.period, behind=behind) for each in leads), None)


def _tells_nothing(query: AnyQuery) -> bool:
    """Say whether a query leaves a thread with what it spoke of: help, and words of somebody of whom none are held."""
    return isinstance(query, HelpQuery) or (isinstance(query, StatementQuery) and not query.ids)


def _turn(question: Question, reading: Reading, lead: Lead | None, earlier: Turn | None) -> Turn | None:
    """Return what is remembered of a reading; ``None`` where the thread stays as it was."""
    if isinstance(reading, Understood) and not (earlier is not None and _tells_nothing(reading.query)):
        kept, past = ("", ()) if earlier is None else (earlier.wanted, (*earlier.past, earlier.query))
        return Turn(
            language=reading.language,
            wanted=reading.wanted or kept,
            query=reading.query,
            lead=lead,
            past=past[-_PAST:],
            left=reading.left_unanswered,
        )
    before = Turn(language=reading.language, query=HelpQuery()) if earlier is None else earlier
    if isinstance(reading, Unclear):
        return before.model_copy(update={"asked": question.text, "offered": reading.candidates})
    if reading.wanted:
        return before.model_copy(
            update={"language": reading.wanted, "wanted": reading.wanted, "asked": "", "offered": ()}
        )
    return None
