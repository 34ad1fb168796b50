"""Numbers in a question: a claim keeps its bound, and a kind of place is counted."""

from pathlib import Path

import pytest

from bot.values.query import RankingQuery, RevisionsQuery
from bot.values.reading import Understood
from tests.facts.asking import readings


@pytest.mark.parametrize(
    ("said", "claimed"),
    [
        ("did Colombia seize more than 750 tons of cocaine in 2021", "more than 750"),
        ("did Colombia seize over 750 tons of cocaine in 2021", "more than 750"),
        ("did Colombia seize at least 600 tons of cocaine in 2021", "at least 600"),
        ("did Colombia produce 972 tons of cocaine in 2021", "972"),
        ("was coca in Colombia above 250,000 hectares in 2021", "more than 250,000"),
        ("was coca in Colombia higher than 250,000 hectares in 2021", "more than 250,000"),
        ("did coca in Colombia exceed 250,000 hectares in 2021", "more than 250,000"),
        ("was coca in Colombia below 250,000 hectares in 2021", "less than 250,000"),
        ("did more than 1.5 million people die of overdoses in 2021", "more than 1,500,000"),
        ("did Colombia have 234 thousand hectares of coca in 2021", "234,000"),
        ("¿sigue siendo 204.000 la cifra de coca de 2021?", "204,000"),
        ("did overdose deaths top 100,000 in 2021", "more than 100,000"),
        ("did Ecuador seize 201,252.9 kilos of cocaine in 2023", "201,252.9"),
        ("¿incautó Ecuador más de 201.252,9 kilos de cocaína en 2023?", "more than 201,252.9"),
        ("did fewer than 20,000 people die of cocaine in 2021", "less than 20,000"),
        ("¿superó la coca en Colombia las 200.000 hectáreas en 2021?", "more than 200,000"),
        ("¿incautó Colombia más de 750 toneladas de cocaína en 2021?", "more than 750"),
        ("¿estuvo la coca en Colombia por debajo de las 200.000 hectáreas en 2021?", "less than 200,000"),
    ],
)
def test_a_claim_keeps_its_bound(real_store: Path, said: str, claimed: str) -> None:
    """More than 750, at least 750 and 750 are three claims."""
    (reading,) = readings(real_store, [said])
    assert isinstance(reading, Understood)
    assert isinstance(reading.query, RevisionsQuery)
    assert reading.query.claimed is not None
    assert reading.query.claimed.written() == claimed


@pytest.mark.parametrize(
    ("said", "level", "within", "count"),
    [
        ("which 5 municipalities had the most coca in 2021", "municipality", "CO", 5),
        ("los 3 municipios con más coca en 2021", "municipality", "CO", 3),
        ("top 5 departments by coca 2021", "department", "CO", 5),
        ("which departments had the most coca in 2021", "department", "CO", None),
        ("which Latin American country seized the most cocaine in 2023", "", "LATIN-AMERICA", None),
        ("qué país de América Latina incautó más cocaína en 2023", "", "LATIN-AMERICA", None),
    ],
)
def test_a_ranking_is_inside_a_place_and_as_long_as_was_asked(
    real_store: Path, said: str, level: str, within: str, count: int | None
) -> None:
    """Three municipalities are a list of three, and a Latin American country is one of that region."""
    (reading,) = readings(real_store, [said])
    assert isinstance(reading, Understood)
    query = reading.query
    assert isinstance(query, RankingQuery)
    assert query.within is not None
    assert (query.level, query.within.value, query.count) == (level, within, count)


@pytest.mark.parametrize(
    ("said", "unit"),
    [
        ("were there 234,000 acres of coca in Colombia in 2021", "acre"),
        ("did Colombia make 972 kilos of cocaine in 2021", "kg"),
        ("is 972 hectares right for cocaine production in Colombia 2021", "ha"),
        ("are 759 tons right for cocaine seizures Colombia 2021", "t"),
        ("did Colombia make 972 tons of cocaine in 2021", ""),
        ("was 24,486 people right for cocaine deaths in 2021", ""),
    ],
)
def test_a_claim_is_judged_in_the_unit_it_is_made_in(real_store: Path, said: str, unit: str) -> None:
    """Acres are no hectares and kilos no tons; a unit that every source counts in goes without saying."""
    (reading,) = readings(real_store, [said])
    assert isinstance(reading, Understood)
    assert isinstance(reading.query, RevisionsQuery)
    assert unit == ("" if reading.query.unit is None else reading.query.unit.value)
