"""The editorial rules over questions made from every series that is held, and every kind of question.

A lot of them is asked in each run, the same ones while the facts stay as they are; ``--lot 20000`` asks more,
and ``--seed 7`` others. Beside them stands a broken answer for each rule, so that none of them can pass everything.
"""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from bot.answering.answerer import answer
from bot.snapshot import Snapshot
from bot.values.answer import Answer, Comparison, Figures
from bot.values.asked import Form
from bot.values.finding import Change
from bot.values.query import AnyQuery
from bot.values.reading import Understood
from bot.values.reply import Reply
from bot.wording.locales import ENGLISH, SPANISH
from bot.wording.replies import word
from tests.conftest import TODAY
from tests.facts.asking import exchanges, question
from tests.properties.queries import Asker
from tests.properties.rules import (
    RULES,
    Rule,
    Told,
    a_table_holds_what_is_told,
    both_languages_say_the_same,
    every_figure_is_cited,
    every_hedge_survives,
    every_reply_fits,
    every_sum_can_be_done_again,
    no_number_is_an_orphan,
    no_superseded_figure_is_reckoned_with,
    print_says_what_the_answer_says,
)

_LOCALES = {"en": ENGLISH, "es": SPANISH}
_FORMS = (Form.REPLY, Form.COPY, Form.CSV)


def _told(query: AnyQuery, found: Answer, snapshot: Snapshot) -> Told:
    replies = {
        (language, form): word(
            found,
            snapshot.catalogue,
            Understood(language=language, query=query.model_copy(update={"form": form})),
            locale,
        )
        for language, locale in (("en", ENGLISH), ("es", SPANISH))
        for form in _FORMS
    }

    return Told(query, found, replies, snapshot.catalogue, _LOCALES)


def _faults(store: Path, size: int, seed: int) -> dict[str, list[str]]:
    """Ask a lot of questions and return what is wrong with any of them, by rule; a question that breaks the bot too."""
    found: dict[str, list[str]] = {}

    async def ask() -> None:
        snapshot = await Snapshot.open(store)
        try:
            asker = Asker(snapshot.catalogue, [one async for one in snapshot.store.all_figures()])
            for query in asker.lot(size, seed):
                reading = Understood(language="en", query=query)
                told = _told(query, await answer(reading, snapshot.store, TODAY), snapshot)
                for rule in RULES:
                    for fault in rule(told):
                        found.setdefault(rule.__name__, []).append(f"{query.describe()}: {fault}")
        finally:
            await snapshot.close()

    asyncio.run(ask())
    return found


@pytest.mark.parametrize("half", [0, 1])
def test_every_answer_keeps_the_rules(real_store: Path, request: pytest.FixtureRequest, half: int) -> None:
    """Whatever is asked of whatever is held: no orphan number, no hedge lost, no sum that cannot be done again."""
    size, seed = (int(request.config.getoption(name)) for name in ("--lot", "--seed"))

    assert _faults(real_store, size // 2, 2 * seed + half) == {}


def test_a_lot_asks_every_kind_of_question_about_every_measure(real_store: Path) -> None:
    """No kind of question and no measure is left out of what is asked."""

    async def lot() -> tuple[set[str], set[str], Asker]:
        snapshot = await Snapshot.open(real_store)
        try:
            asker = Asker(snapshot.catalogue, [one async for one in snapshot.store.all_figures()])
            queries = list(asker.lot(2000, 1))
        finally:
            await snapshot.close()
        measures = {query.describe().split(" · ")[1] for query in queries}
        return {query.kind for query in queries}, measures, asker

    kinds, measures, asker = asyncio.run(lot())

    assert kinds == {
        "figure", "year_card", "comparison", "trend", "ranking", "record", "crossing", "share", "yield", "revisions", "number",
        "estimators", "meaning", "sources", "coverage", "statement",
    }  # fmt: skip
    assert {held.key.measure for held in asker.held} <= measures


@pytest.fixture(scope="module")
def right(real_store: Path) -> dict[str, Told]:
    """Two answers that keep every rule: a figure with its rivals, and a change."""
    found = {}
    asked = {
        "figure": "US cocaine production Colombia 2020",
        "hedged": "cocaine users past month US 2017",
        "change": "coca Bolivia 2011 vs 2012",
    }
    answered = exchanges(real_store, [question(text) for text in asked.values()])

    async def worded() -> None:
        snapshot = await Snapshot.open(real_store)
        try:
            for name, exchange in zip(asked, answered, strict=True):
                assert isinstance(exchange.reading, Understood)
                found[name] = _told(exchange.reading.query, exchange.answer, snapshot)
        finally:
            await snapshot.close()

    asyncio.run(worded())
    return found


def _reworded(told: Told, form: Form, **changed: object) -> Told:
    """Return what is told with its English reply in one form changed."""
    reply = told.replies["en", form].model_copy(update=changed)
    return replace(told, replies={**told.replies, ("en", form): reply})


def _broken(right: dict[str, Told]) -> Iterator[tuple[Rule, Told]]:
    """Yield each rule with something told that breaks it."""
    figure, hedged, change = right["figure"], right["hedged"], right["change"]
    reply = figure.replies["en", Form.REPLY]
    assert isinstance(figure.answer, Figures)
    assert isinstance(change.answer, Comparison)
    yield no_number_is_an_orphan, _reworded(figure, Form.REPLY, lines=("It fell by 37,411.",))
    bare = hedged.replies["en", Form.REPLY].headline.lower().replace("about ", "")
    yield every_hedge_survives, _reworded(hedged, Form.REPLY, headline=bare)
    moved = change.answer.changes[0]
    assert isinstance(moved, Change)
    wrong = moved.absolute.model_copy(update={"value": moved.absolute.value + 1})
    miscounted = moved.model_copy(update={"absolute": wrong})
    yield (
        every_sum_can_be_done_again,
        replace(change, answer=change.answer.model_copy(update={"changes": (miscounted,)})),
    )
    lead = figure.answer.lead
    assert lead.is_revised
    late = moved.absolute.model_copy(
        update={"operands": (lead.history[0].id,), "recipe": "1 + 1 = 2", "value": Decimal(2)}
    )
    with_old = figure.answer.model_copy(update={"gap": late})
    yield no_superseded_figure_is_reckoned_with, replace(figure, answer=with_old)
    yield every_figure_is_cited, _reworded(change, Form.REPLY, citations=())
    yield every_reply_fits, _reworded(figure, Form.REPLY, lines=("so much " * 100,))
    yield both_languages_say_the_same, _reworded(figure, Form.REPLY, headline="It was a lot.")
    yield (
        a_table_holds_what_is_told,
        _reworded(figure, Form.CSV, table=_shorter(figure.replies["en", Form.CSV])),
    )
    yield print_says_what_the_answer_says, _reworded(figure, Form.COPY, headline="It was a lot.")
    assert reply.headline


def _shorter(reply: Reply) -> str:
    return "\n".join(reply.table.splitlines()[:-1])


def test_what_is_right_breaks_no_rule_and_what_is_wrong_breaks_its_own(right: dict[str, Told]) -> None:
    """Each rule finds nothing in an answer as it is, and something in one that is broken on purpose."""
    assert [fault for told in right.values() for rule in RULES for fault in rule(told)] == []
    broken = list(_broken(right))
    assert {rule for rule, _ in broken} == set(RULES)
    assert [rule.__name__ for rule, told in broken if not list(rule(told))] == []
