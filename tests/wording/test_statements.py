"""Statements that find no room whole are told by their dated headlines, in either language and with their standing."""

from bot.values.answer import Statements
from bot.values.fact import Statement, StatementKind
from bot.values.period import parse_period
from bot.values.query import StatementQuery
from bot.wording.locales import SPANISH
from tests.wording.make import reply
from tests.wording.stories_of_words import EVENT


def _long(year: int, **changed: object) -> Statement:
    says = f"A court looked at the matter in {year}, {'at length ' * 20}and decided nothing."
    told = {
        "id": f"court-{year}",
        "says": says,
        "says_es": f"Un tribunal volvió sobre el asunto en {year}, {'largamente ' * 20}y no decidió nada.",
        "headline": f"A court decides nothing in {year}",
        "headline_es": f"Un tribunal no decide nada en {year}",
        "date": parse_period(str(year)),
    }
    return EVENT.model_copy(update=told | changed)


def _told(*held: Statement) -> Statements:
    query = StatementQuery(ids=tuple(one.id for one in held))
    return Statements(facts_version="v1", query=query, statements=held, foremost=query.ids)


def test_what_finds_no_room_whole_is_told_by_its_headline_with_its_standing() -> None:
    """A disputed statement stays in the reply, and says that it is disputed."""
    made = _told(EVENT, _long(2023), _long(2024, status="disputed"), _long(2025))

    english, spanish = reply(made), reply(made, locale=SPANISH)

    assert english.lines[1].startswith("2024: Disputed: A court decides nothing in 2024 (")
    assert spanish.lines[1].startswith("2024: En disputa: un tribunal no decide nada en 2024 (")
    assert len(english.lines) == len(spanish.lines) == 3


def test_what_finds_room_is_told_whole() -> None:
    """A headline stands only where the statement would not fit."""
    made = _told(EVENT, _long(2023))

    assert reply(made).lines[0].startswith("A court looked at the matter in 2023")


def test_a_claim_is_never_told_without_its_verdict() -> None:
    """A checked claim has its verdict before it or is not told at all."""
    claim = {"kind": StatementKind.CLAIM, "verdict": "contradicted"}
    made = _told(EVENT, _long(2023), _long(2024), _long(2025, **claim))

    told = "\n".join(reply(made).lines)

    assert "2024: A court decides nothing in 2024" in told
    assert "A court decides nothing in 2025" not in told
