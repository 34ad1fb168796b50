"""A reply to a question asked back picks one of the questions offered, and nothing that says more does."""

import pytest

from bot.reading.threads.choices import picked
from bot.values.reading import Candidate

MEASURES = (
    Candidate(label="manual eradication: coca", question="coca manual eradication 2020"),
    Candidate(label="total eradication: coca", question="coca total eradication 2020"),
)
TOWNS = (
    Candidate(label="San Pablo, Bolívar", question="coca en San Pablo, Bolívar"),
    Candidate(label="San Pablo, Nariño", question="coca en San Pablo, Nariño"),
    Candidate(label="Pablo", question="coca en Pablo"),
)
DRUGS = (
    Candidate(label="seizures: cocaine", question="cocaine seizures"),
    Candidate(label="seizures: cocaine and cocaine base", question="cocaine and base seizures"),
    Candidate(label="seizures: cocaine base", question="cocaine base seizures"),
)
ALONE = (Candidate(label="Nigeria", question="cannabis seizures in Nigeria"),)


@pytest.mark.parametrize(
    ("text", "of", "at"),
    [
        ("manual", MEASURES, 0),
        ("the manual one, please", MEASURES, 0),
        ("1", MEASURES, 0),
        ("THE SECOND ONE", MEASURES, 1),
        ("one", MEASURES, 0),
        ("option 2", MEASURES, 1),
        ("last", MEASURES, 1),
        ("la primera", MEASURES, 0),
        ("el último", TOWNS, 2),
        ("la de Nariño por favor", TOWNS, 1),
        ("narino", TOWNS, 1),
        ("San Pablo, Bolívar", TOWNS, 0),
        ("yes", ALONE, 0),
        ("sí, ese", ALONE, 0),
        ("si claro", ALONE, 0),
        ("nigeria", ALONE, 0),
        ("cocaine", DRUGS, 0),
        ("the cocaine, please", DRUGS, 0),
        ("cocaine base", DRUGS, 2),
        ("seizures", DRUGS, None),
        ("yes", MEASURES, None),
        ("coca", MEASURES, None),
        ("pablo", TOWNS, None),
        ("5", MEASURES, None),
        ("first or second", MEASURES, None),
        ("manual eradication of coca in Peru", MEASURES, None),
        ("and in 2021?", MEASURES, None),
        ("", MEASURES, None),
        ("manual", (), None),
    ],
)
def test_a_reply_picks_one_or_none(text: str, of: tuple[Candidate, ...], at: int | None) -> None:
    """By number, by the words that only one has, or by yes to the only one; else it is a question of its own."""
    assert picked(text, of) == ("" if at is None else of[at].question)
