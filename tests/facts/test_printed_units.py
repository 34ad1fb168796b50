"""Numbers that a source printed in another unit than ours: they are told and judged as they were printed."""

from decimal import Decimal
from pathlib import Path

import pytest

from bot.answering.derived import amount_in, conversions, printed_in
from bot.values.amount import Amount, Hedge
from bot.values.finding import DerivedKind
from tests import make
from tests.facts.asking import exchanges, names, question


def _said(store: Path, asked: str) -> str:
    (exchange,) = exchanges(store, [question(asked)])
    return "\n".join((exchange.reply.headline, *exchange.reply.lines))


@pytest.mark.parametrize(
    ("printed", "held", "unit", "number", "hedge"),
    [
        ("43 lb", "about 20", "lb", "43", Hedge.EXACTLY),
        ("97,000 lb", "at least 43,998", "lb", "97000", Hedge.AT_LEAST),
        ("nearly 192,000 lb", "less than 87,090", "lb", "192000", Hedge.LESS_THAN),
        ("1,500.5 pounds", "about 681", "lb", "1500.5", Hedge.EXACTLY),
        ("43 lb", "about 20", "short_ton", None, Hedge.ABOUT),
        ("typical 43; lowest 12", "20", "lb", None, Hedge.EXACTLY),
        ("245", "20", "lb", None, Hedge.EXACTLY),
        ("", "20", "lb", None, Hedge.EXACTLY),
    ],
)
def test_the_unit_printed_is_not_converted_back(
    real_store: Path, printed: str, held: str, unit: str, number: str | None, hedge: Hedge
) -> None:
    """43 pounds are held as 20 kilograms and stay 43 pounds; any other unit is converted from what is held."""
    catalogue = names(real_store)
    figure = make.figure(held, unit="kg").model_copy(update={"as_published": printed})
    found = printed_in(unit, figure, catalogue)
    assert found == (None if number is None else Decimal(number))
    (told,) = conversions([figure], unit, catalogue)
    assert told.kind is (DerivedKind.CONVERSION if number is None else DerivedKind.PRINTED)
    judged = amount_in(unit, figure, catalogue)
    assert isinstance(judged, Amount)
    assert judged.hedge is hedge
    assert number is None or (judged.low, told.value) == (Decimal(number), Decimal(number))


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("is it true only 43 pounds of fentanyl came through the northern border in 2024", "Yes"),
        ("did CBP seize 21,889 pounds of fentanyl in 2024", "Yes"),
        ("is 21,889 pounds right", "Yes"),
        ("who says 21,889 pounds", "3 February 2025, via CNN"),
        ("did border patrol seize 568 pounds of heroin in 2018", "Yes"),
        ("did cbp seize less than 192,000 pounds of meth in 2021", "Yes"),
        ("did cbp seize more than 97,500 pounds of cocaine in 2021", "No"),
        ("¿decomisó el CBP 21.889 libras de fentanilo en 2024?", "Sí"),
        ("fentanyl northern border 2024 lbs", "about 20 kilograms is 43 pounds"),
        ("cocaine cbp 2021 in pounds", "at least 43,998 kilograms is at least 97,000 pounds"),
    ],
)
def test_a_claim_in_the_unit_of_the_source_is_held_against_what_it_printed(
    real_store: Path, asked: str, said: str
) -> None:
    """No edition is said to lack a number that stands in it."""
    assert said in _said(real_store, asked)


def test_the_answer_tells_what_was_printed_from_what_was_converted(real_store: Path) -> None:
    """Programs learn from the kind whether a number is the source's or ours."""
    (exchange,) = exchanges(real_store, [question("cocaine cbp 2021 in pounds")])
    kinds = sorted(one.kind for one in exchange.answer.converted)
    assert kinds == [DerivedKind.CONVERSION, DerivedKind.PRINTED]
