"""Questions on each folder of the material, their right answers worked out from its rows and not by the desk.

An entry of ``folders/<folder>.yaml`` is one question: ``outcome`` lists the outcomes that are right. All of ``values``
must stand among the figures of the answer (one of ``any_value`` is enough), each with the place, estimator, period, measure,
substance, scope, unit, hedge and status that the entry gives; and the figure that leads must be of that measure,
substance, place, period and scope, so that nothing else is told as though it had been asked. ``says`` lists words of
which the reply holds at least one, as does ``says_too``; it holds none of ``never``. An entry without values must be
refused, asked back, or answered in words.

What is not yet answered as it should be stands in ``folders/debts.yaml`` with the reason. A debt that is paid fails
too, so that the list only ever shrinks knowingly.
"""

from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.conversation import Exchange
from bot.values.amount import Amount
from bot.values.fact import Figure
from bot.wording.roles import Role, cast
from tests.facts.asking import exchanges, question, read_yaml

FOLDERS = Path(__file__).parent / "folders"
NAMES = ("andean", "us", "policy", "subnational", "world")
ASKED: dict[str, list[dict[str, Any]]] = {name: read_yaml(FOLDERS / f"{name}.yaml") for name in NAMES}
DEBTS: dict[str, str] = read_yaml(FOLDERS / "debts.yaml") or {}
TOLD: tuple[Role, ...] = ("lead", "other", "revision", "operand")
"""The parts of an answer; a figure that is only the nearest held answers nothing."""
LEADS = ("measure", "substance", "place", "period", "scope")
"""What the figure in front must share with the question."""
FEWEST_ANSWERED = 20
FEWEST_REFUSED = 10


def _traits(figure: Figure) -> dict[str, str]:
    """Return what an entry may ask of a figure."""
    amount = figure.amount
    return {
        "measure": figure.series.measure,
        "substance": figure.series.substance,
        "place": figure.series.place,
        "estimator": figure.series.estimator,
        "scope": figure.series.scope,
        "period": figure.period.code,
        "unit": figure.unit,
        "status": figure.status,
        "hedge": str(amount.hedge) if isinstance(amount, Amount) else "",
    }


def _unlike(figure: Figure, entry: dict[str, Any], traits: tuple[str, ...]) -> list[str]:
    """Return the traits in which a figure differs from what an entry asks for."""
    found = _traits(figure)
    return [
        f"{each} {found[each]!r}"
        for each in traits
        if each in entry
        and found[each] not in (entry[each] if isinstance(entry[each], list) else [entry[each]])
    ]


def _value(figure: Figure) -> Decimal | None:
    return figure.amount.low if isinstance(figure.amount, Amount) else None


def _missed(exchange: Exchange, entry: dict[str, Any]) -> str:
    """Return what is wrong with an answer, empty where it is right."""
    outcome = exchange.answer.outcome
    wrong = [] if outcome in entry["outcome"] else [f"{outcome}, not {' or '.join(entry['outcome'])}"]
    parts = [part for part in cast(exchange.answer) if part.role in TOLD]
    every = [{Decimal(value)} for value in entry.get("values", ())]
    if "any_value" in entry:
        every.append({Decimal(value) for value in entry["any_value"]})
    for values in every:
        named = [part.figure for part in parts if _value(part.figure) in values]
        if not named:
            wrong.append(f"no {' or '.join(str(value) for value in sorted(values))}")
        elif all(unlike := [_unlike(figure, entry, tuple(_traits(figure))) for figure in named]):
            wrong.append(f"{min(values)} with {', '.join(unlike[0])}")
    lead = next((part.figure for part in parts if part.role == "lead"), None)
    if every and outcome == "figures" and lead is not None and (unlike_lead := _unlike(lead, entry, LEADS)):
        wrong.append(f"led by {', '.join(unlike_lead)}")
    said = exchange.reply.text().lower()
    for key in ("says", "says_too"):
        words = entry.get(key, [""])
        wrong += [] if any(each.lower() in said for each in words) else [f"does not say {' or '.join(words)}"]
    wrong += [f"says {words}" for words in entry.get("never", ()) if words.lower() in said]
    return "; ".join(wrong)


@pytest.fixture(scope="module")
def missed(real_store: Path) -> dict[str, str]:
    """Ask every question of every folder, and return those answered wrong with what is wrong."""
    entries = [entry for name in NAMES for entry in ASKED[name]]
    answered = exchanges(real_store, [question(entry["asked"]) for entry in entries])
    return {
        entry["asked"]: found
        for entry, exchange in zip(entries, answered, strict=True)
        if (found := _missed(exchange, entry))
    }


@pytest.mark.parametrize("folder", NAMES)
def test_a_folder_is_answered_and_refused_as_its_rows_say(folder: str, missed: dict[str, str]):
    """Each question of a folder has its figure, or its refusal, but for the debts on file."""
    wrong = {entry["asked"]: missed[entry["asked"]] for entry in ASKED[folder] if entry["asked"] in missed}
    owed = {entry["asked"] for entry in ASKED[folder] if entry["asked"] in DEBTS}

    assert set(wrong) == owed, {text: wrong.get(text, "paid") for text in set(wrong) ^ owed}


@pytest.mark.parametrize("folder", NAMES)
def test_a_folder_asks_enough_of_both_kinds(folder: str):
    """At least twenty questions of each folder have an answer, and at least ten have none; none is asked twice."""
    answerable = {"figures", "year_card", "comparison", "trend", "ranking", "record", "share", "estimators"}
    answerable |= {"revisions", "statements", "meaning"}
    refused = [entry for entry in ASKED[folder] if not set(entry["outcome"]) <= answerable]

    assert len(ASKED[folder]) - len(refused) >= FEWEST_ANSWERED
    assert len(refused) >= FEWEST_REFUSED
    assert max(Counter(entry["asked"] for entry in ASKED[folder]).values()) == 1


def test_every_debt_names_a_question_and_says_why():
    """No debt outlives its question, and none goes without a reason."""
    questions = {entry["asked"] for name in NAMES for entry in ASKED[name]}

    assert set(DEBTS) <= questions
    assert all(reason.strip() for reason in DEBTS.values())
