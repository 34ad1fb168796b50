"""Every name of several of one kind is taken up, or the question is refused."""

from pathlib import Path

import pytest

from bot.values.compared import ComparisonQuery
from bot.values.query import FigureQuery
from bot.values.reading import NotUnderstood, Understood
from tests.facts.asking import readings


@pytest.mark.parametrize(
    "said",
    [
        "overdose deaths from cocaine and ketamine in 2021",
        "meth precursor overdose deaths 2020",
        "wholesale coca cultivation 2021",
        "how many people were killed in coca eradication in 2020",
        "cocaine seized in plants in Colombia 2021",
    ],
)
def test_a_name_that_is_not_taken_up_is_refused(real_store: Path, said: str) -> None:
    """Of two drugs or measures one would be told as both."""
    (reading,) = readings(real_store, [said])
    assert isinstance(reading, NotUnderstood)


def test_the_countries_of_a_region_are_taken_up_as_the_region(real_store: Path) -> None:
    """Their sum is that of the region."""
    (reading,) = readings(real_store, ["total coca colombia peru bolivia 2021"])
    assert isinstance(reading, Understood)
    assert isinstance(reading.query, FigureQuery)
    assert reading.query.subject.place.value == "ANDES"


def test_a_verb_of_the_name_of_what_is_counted_is_no_other_measure(real_store: Path) -> None:
    """Labs are destroyed, and coca is: of labs nothing is eradicated."""
    (reading,) = readings(real_store, ["how many drug labs did Colombia destroy in 2021"])
    assert isinstance(reading, Understood)
    assert isinstance(reading.query, FigureQuery)
    assert reading.query.subject.measure.value == "labs-destroyed"


def test_two_drugs_that_are_both_counted_are_set_beside_each_other(real_store: Path) -> None:
    """Both are taken up."""
    (reading,) = readings(real_store, ["overdose deaths from cocaine and heroin in 2021"])
    assert isinstance(reading, Understood)
    assert isinstance(reading.query, ComparisonQuery)
