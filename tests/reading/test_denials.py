"""A claim that is denied is never told yes for its contrary; a question that only opens with 'not' denies nothing."""

from pathlib import Path

import pytest

from bot.values.compared import ComparisonQuery, TrendQuery
from bot.values.crossing import CrossingQuery
from bot.values.query import AnyQuery, RecordQuery, RevisionsQuery
from bot.values.reading import Understood
from tests.facts.asking import readings


def _query(store: Path, said: str) -> AnyQuery | None:
    (reading,) = readings(store, [said])
    return reading.query if isinstance(reading, Understood) else None


@pytest.mark.parametrize(
    ("said", "claimed"),
    [
        ("coca in Colombia did not exceed 200,000 hectares in 2022", "at most 200,000"),
        ("is it true that coca in Colombia does not exceed 200,000 hectares", "at most 200,000"),
        ("la coca en Colombia no superó las 200.000 hectáreas en 2022", "at most 200,000"),
        ("es cierto que la coca en Colombia no pasa de 200.000 hectáreas", "at most 200,000"),
        ("no murieron menos de 100 mil personas por sobredosis en 2021", "at least 100,000"),
        ("didn't coca in Colombia exceed 200,000 hectares in 2022?", "more than 200,000"),
        ("¿no superó la coca en Colombia las 200.000 hectáreas en 2022?", "more than 200,000"),
        ("la coca en Colombia superó las 200.000 hectáreas en 2022, ¿no?", "more than 200,000"),
        ("la coca en Colombia superó las 200.000 hectáreas en 2022, ¿no es cierto?", "more than 200,000"),
        ("la coca en Colombia no baja de 200.000 hectáreas en 2022", "at least 200,000"),
    ],
)
def test_a_bound_that_is_denied_is_the_other_bound(real_store: Path, said: str, claimed: str) -> None:
    """Not more than so much is at most so much."""
    query = _query(real_store, said)
    assert isinstance(query, RevisionsQuery)
    assert query.claimed is not None
    assert query.claimed.written() == claimed


@pytest.mark.parametrize(
    "said",
    [
        "is it true that coca in Colombia didn't rise in 2021",
        "la coca no creció en 2022, ¿cierto?",
        "Bolivia no produjo más cocaína que Perú en 2021",
    ],
)
def test_what_did_not_happen_is_told_without_yes_or_no(real_store: Path, said: str) -> None:
    """That it did not rise is told by what it did."""
    query = _query(real_store, said)
    assert isinstance(query, ComparisonQuery)
    assert (query.way, query.claimed, query.rivalry) == (None, None, "")


@pytest.mark.parametrize(
    "said", ["2021 no fue récord de coca en Colombia", "2021 was not a record for coca in Colombia"]
)
def test_of_a_year_that_is_said_to_be_no_record_the_record_is_told(real_store: Path, said: str) -> None:
    """No to a record would be read as no to what was said."""
    query = _query(real_store, said)
    assert isinstance(query, RecordQuery)
    assert query.which


@pytest.mark.parametrize(
    "said",
    [
        "la coca nunca ha superado las 200.000 hectáreas en Colombia",
        "coca has never exceeded 200,000 hectares in Colombia",
    ],
)
def test_of_what_is_said_never_to_have_been_the_years_are_told(real_store: Path, said: str) -> None:
    """Yes would be said of its contrary."""
    query = _query(real_store, said)
    assert isinstance(query, CrossingQuery)
    assert query.asks == "which years"


def test_which_way_it_goes_is_told_of_what_is_not_falling(real_store: Path) -> None:
    """'It is not falling' is answered with the way it goes."""
    query = _query(real_store, "la coca no está bajando en Bolivia")
    assert isinstance(query, TrendQuery)
    assert query.asks == "rising or falling"


@pytest.mark.parametrize(
    "said",
    [
        "la coca no subió 43% en 2021",
        "coca did not rise 43% in 2021",
        "la coca no pasó de 143.000 a 204.000 hectáreas en 2021",
        "la coca no se ha duplicado desde 2013",
        "Nariño no tiene la mitad de la coca de Colombia",
        "972 no es la cifra correcta",
    ],
)
def test_a_size_that_is_denied_is_refused(real_store: Path, said: str) -> None:
    """Nothing is worked out for what is said not to be so."""
    assert _query(real_store, said) is None


@pytest.mark.parametrize(
    "said",
    [
        "no sé cuánta coca hubo en 2020",
        "I don't know how much coca there was in 2020",
        "no encuentro la coca de 2020",
    ],
)
def test_what_somebody_does_not_know_is_no_claim(real_store: Path, said: str) -> None:
    """Around a question 'not' says nothing of it."""
    assert _query(real_store, said) is not None
