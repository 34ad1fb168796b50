"""One question end to end: what a thread remembers and for how long, and that nothing else seeps into an answer."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from bot.conversation import Conversation, Memory, ShortMemory
from bot.ledger import Ledger
from bot.library.compile import compile_facts
from bot.snapshot import Snapshot
from bot.values.query import FigureQuery, YearCardQuery
from bot.wording.locales import ENGLISH, SPANISH
from tests.conftest import ROOT, TODAY
from tests.facts.asking import question

T = TypeVar("T")
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
BEGINNING = "how much coca did Ruritania grow in 2021"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compile the invented newsroom's facts."""
    out = tmp_path_factory.mktemp("newsroom") / "newsroom.sqlite"
    compile_facts(ROOT / "tests" / "newsroom", out, TODAY)
    return out


class Watch:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.shows = NOON

    def __call__(self) -> datetime:
        """Return what the clock shows."""
        return self.shows


class Counted:
    """A source of snapshots that counts how often it is asked."""

    def __init__(self, *snapshots: Snapshot) -> None:
        self.snapshots = snapshots
        self.asked = 0

    def __call__(self) -> Snapshot:
        """Return the next snapshot, the last one for ever after."""
        self.asked += 1
        return self.snapshots[min(self.asked, len(self.snapshots)) - 1]


def _conversing(snapshot: Callable[[], Snapshot], memory: Memory, watch: Watch) -> Conversation:
    return Conversation(snapshot, memory, {"en": ENGLISH, "es": SPANISH}, watch)


def _over(store: Path, story: Callable[[Snapshot], Coroutine[None, None, T]]) -> T:
    async def told() -> T:
        snapshot = await Snapshot.open(store)
        try:
            return await story(snapshot)
        finally:
            await snapshot.close()

    return asyncio.run(told())


def test_a_thread_fills_in_what_a_follow_up_leaves_out(store: Path):
    """A follow-up keeps the measure and the place, and takes the year that it names."""

    async def story(snapshot: Snapshot) -> str:
        bot = _conversing(lambda: snapshot, ShortMemory(), Watch())
        await bot.ask(question(BEGINNING, "t"))
        return (await bot.ask(question("and in 2020?", "t"))).reply.headline

    headline = _over(store, story)

    assert "Ruritania" in headline
    assert "24,500" in headline


def test_another_thread_remembers_nothing_of_it(store: Path):
    """What was asked in one thread is not known in another, nor outside of any."""

    async def story(snapshot: Snapshot) -> list[str]:
        bot = _conversing(lambda: snapshot, ShortMemory(), Watch())
        await bot.ask(question(BEGINNING, "t"))
        return [(await bot.ask(question("and in 2020?", thread))).reply.headline for thread in ("u", "")]

    assert not any("24,500" in headline for headline in _over(store, story))


@pytest.mark.parametrize(
    ("later", "remembered"),
    [(timedelta(hours=23, minutes=59), True), (timedelta(hours=24, minutes=1), False)],
)
@pytest.mark.parametrize("kept_in", ["process", "ledger"])
def test_a_thread_is_remembered_for_a_day(
    store: Path, tmp_path: Path, later: timedelta, remembered: bool, kept_in: str
):
    """Just under 24 hours later a follow-up still works; just over it the thread begins anew."""

    async def story(snapshot: Snapshot) -> str:
        watch = Watch()
        ledger = await Ledger.open(tmp_path / "ledger.sqlite")
        bot = _conversing(lambda: snapshot, ledger if kept_in == "ledger" else ShortMemory(), watch)
        await bot.ask(question(BEGINNING, "t"))
        watch.shows = NOON + later
        headline = (await bot.ask(question("and in 2020?", "t"))).reply.headline
        await ledger.close()
        return headline

    assert ("24,500" in _over(store, story)) is remembered


def test_a_thread_survives_a_restart(store: Path, tmp_path: Path):
    """A follow-up after a restart still knows what was asked before it."""

    async def once(snapshot: Snapshot, text: str) -> str:
        ledger = await Ledger.open(tmp_path / "ledger.sqlite")
        exchange = await _conversing(lambda: snapshot, ledger, Watch()).ask(question(text, "t"))
        await ledger.close()
        return exchange.reply.headline

    first = _over(store, lambda snapshot: once(snapshot, BEGINNING))
    second = _over(store, lambda snapshot: once(snapshot, "and in 2020?"))

    assert "23,400" in first
    assert "24,500" in second


@pytest.mark.parametrize(
    "kept", ["", "{}", "not JSON", '{"language": "en", "query": {"kind": "horoscope"}}', '{"language": "en"}']
)
def test_an_unreadable_memory_is_forgotten(store: Path, kept: str):
    """What an older version remembered in another form begins the thread anew; the question is answered."""

    async def story(snapshot: Snapshot) -> str:
        memory = ShortMemory()
        await memory.remember("t", kept, NOON)
        bot = _conversing(lambda: snapshot, memory, Watch())
        return (await bot.ask(question(BEGINNING, "t"))).reply.headline

    assert "23,400" in _over(store, story)


def test_a_refusal_leaves_the_thread_as_it_was(store: Path):
    """A question that is not understood does not make the thread forget the one before it."""

    async def story(snapshot: Snapshot) -> str:
        bot = _conversing(lambda: snapshot, ShortMemory(), Watch())
        await bot.ask(question(BEGINNING, "t"))
        await bot.ask(question("what is the weather like", "t"))
        return (await bot.ask(question("and in 2020?", "t"))).reply.headline

    assert "24,500" in _over(store, story)


def test_a_whole_new_question_inherits_nothing(store: Path):
    """A question that names everything itself is read the same inside a thread as outside of one."""

    async def story(snapshot: Snapshot) -> tuple[str, str]:
        bot = _conversing(lambda: snapshot, ShortMemory(), Watch())
        await bot.ask(question(BEGINNING, "t"))
        inside = await bot.ask(question("cocaine production in Ruritania in 2020", "t"))
        outside = await bot.ask(question("cocaine production in Ruritania in 2020"))
        return inside.reply.text(), outside.reply.text()

    inside, outside = _over(store, story)

    assert inside == outside
    assert "394" in inside


def test_the_language_of_a_thread_stays_where_a_follow_up_shows_none(store: Path):
    """A bare year in a Spanish thread is answered in Spanish, in an English one in English."""

    async def story(snapshot: Snapshot) -> list[str]:
        bot = _conversing(lambda: snapshot, ShortMemory(), Watch())
        await bot.ask(question("¿cuánta coca había en Ruritania en 2021?", "es"))
        await bot.ask(question(BEGINNING, "en"))
        return [(await bot.ask(question("2020?", thread))).reply.language for thread in ("es", "en")]

    assert _over(store, story) == ["es", "en"]


def test_the_language_of_a_thread_follows_the_asker(store: Path):
    """Whoever goes on in the other language is answered in it, with the thread's subject kept."""

    async def story(snapshot: Snapshot) -> list[tuple[str, bool]]:
        bot = _conversing(lambda: snapshot, ShortMemory(), Watch())
        await bot.ask(question(BEGINNING, "t"))
        told = [await bot.ask(question(text, "t")) for text in ("¿y en 2020?", "and in 2019?")]
        return [(each.reply.language, "Ruritania" in each.reply.headline) for each in told]

    assert _over(store, story) == [("es", True), ("en", True)]


def test_a_language_asked_for_outranks_the_words(store: Path):
    """An English question with Spanish asked for is answered in Spanish."""

    async def story(snapshot: Snapshot) -> str:
        bot = _conversing(lambda: snapshot, ShortMemory(), Watch())
        asked = question(BEGINNING).model_copy(update={"language": "es"})
        return (await bot.ask(asked)).reply.language

    assert _over(store, story) == "es"


def test_a_language_asked_for_is_kept_in_the_thread(store: Path):
    """The last answer comes again in it, and so do those that follow, whatever they are asked in, until another is asked for."""

    async def story(snapshot: Snapshot) -> list[tuple[str, bool]]:
        bot = _conversing(lambda: snapshot, ShortMemory(), Watch())
        told = [
            await bot.ask(question(text, "t"))
            for text in (BEGINNING, "en español porfa", "and in 2020?", "in English please", "¿y en 2019?")
        ]
        return [(each.reply.language, "Ruritania" in each.reply.headline) for each in told]

    assert _over(store, story) == [("en", True), ("es", True), ("es", True), ("en", True), ("en", True)]


def test_a_language_asked_for_at_the_start_is_promised_and_kept(store: Path):
    """Before there is an answer to repeat it is said that answers will be in it; the thread's first question gets one."""

    async def story(snapshot: Snapshot) -> list[str]:
        bot = _conversing(lambda: snapshot, ShortMemory(), Watch())
        promised = await bot.ask(question("en español por favor", "t"))
        return [
            promised.reply.headline.split(".")[0],
            (await bot.ask(question(BEGINNING, "t"))).reply.language,
        ]

    assert _over(store, story) == ["Desde ahora respondo en español", "es"]


def test_a_snapshot_is_taken_once_for_each_question(store: Path):
    """A reload between two questions shows in the second; no question asks for the facts twice."""

    async def story(snapshot: Snapshot) -> list[int]:
        counted = Counted(snapshot)
        bot = _conversing(counted, ShortMemory(), Watch())
        seen = []
        for text in (BEGINNING, "and in 2020?", "coca 2021", "nonsense of no kind", "help"):
            await bot.ask(question(text, "t"))
            seen.append(counted.asked)
        return seen

    assert _over(store, story) == [1, 2, 3, 4, 5]


def test_every_stage_of_an_exchange_is_of_one_version(store: Path, tmp_path: Path):
    """The answer and the reply carry the version of the snapshot that the question began with."""
    changed = tmp_path / "facts"
    _copy(ROOT / "tests" / "newsroom", changed)
    table = changed / "figures" / "coca-cultivation.csv"
    before = 'XR,observatory,2022,"23,000"'
    table.write_text(table.read_text("utf-8").replace(before, 'XR,observatory,2022,"22,000"'), "utf-8")
    other = tmp_path / "other.sqlite"
    compile_facts(changed, other, TODAY)

    async def story(snapshot: Snapshot) -> list[tuple[str, str]]:
        newer = await Snapshot.open(other)
        bot = _conversing(Counted(snapshot, newer), ShortMemory(), Watch())
        told = [await bot.ask(question("coca in Ruritania 2022")) for _ in range(2)]
        await newer.close()
        assert [each.reply.facts_version for each in told] == [snapshot.version, newer.version]
        return [(each.answer.facts_version, each.reply.headline) for each in told]

    (first, says_first), (second, says_second) = _over(store, story)

    assert first != second
    assert "23,000" in says_first
    assert "22,000" in says_second


def _copy(source: Path, target: Path) -> None:
    for path in sorted(source.rglob("*")):
        if path.is_file():
            copy = target / path.relative_to(source)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())


def test_a_question_is_read_by_its_kind(store: Path):
    """A full sentence is one figure; a bare name and a year bring the card."""

    async def story(snapshot: Snapshot) -> list[type]:
        bot = _conversing(lambda: snapshot, ShortMemory(), Watch())
        told = [await bot.ask(question(text)) for text in (BEGINNING, "coca 2021")]
        return [type(getattr(each.reading, "query", None)) for each in told]

    kinds: list[type] = [FigureQuery, YearCardQuery]
    assert _over(store, story) == kinds


HANDFUL = "\n".join(  # noqa: FLY002 (a question a line reads better)
    (
        BEGINNING,
        "coca 2021",
        "coca in Ruritania 2020 vs 2021",
        "which countries grow the most coca",
        "¿cuándo paró Ruritania las fumigaciones?",
        '{"text": "cocaine production in Ruritania in 2020", "thread": "t"}',
        '{"text": "and in 2021?", "thread": "t"}',
        "how much tea in China",
    )
)


def test_two_runs_give_the_same_bytes_whatever_the_hash_seed(tmp_path: Path):
    """Two processes with other hash seeds print the same records, the time taken aside."""
    facts = tmp_path / "newsroom"
    _copy(ROOT / "tests" / "newsroom", facts)
    command = [
        sys.executable,
        "-m",
        "bot",
        "ask",
        "--batch",
        "-",
        "--facts",
        str(facts),
        "--today",
        "2026-11-24",
    ]
    printed = []
    for seed in ("0", "1"):
        ran = subprocess.run(  # noqa: S603
            command,
            input=HANDFUL,
            capture_output=True,
            encoding="utf-8",
            check=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        printed.append([line.rsplit(',"elapsed_us"', 1)[0] for line in ran.stdout.splitlines()])

    assert len(printed[0]) == 8
    assert printed[0] == printed[1]
