"""Statements found, and what words mean."""

from typing import Literal

import pytest

from bot.values.answer import Meaning, NoFigure, Statements
from bot.values.fact import SeriesNote
from bot.values.finding import MissingPart
from bot.values.query import MeaningQuery, StatementQuery
from bot.values.slot import Slot, Span
from tests import make
from tests.answering.conftest import Ask, Holding
from tests.make import figure, series, slot

ALL = ("rudolf-crop-substitution", "xr-coca-illegal", "xr-spraying-stopped", "firefly-drug-war")

Sort = Literal["measure", "substance", "estimator", "scope", "unit", "topic", "place"]


def _ids(found: Statements) -> list[str]:
    return [one.id for one in found.statements]


async def test_statements_come_best_first(ask: Ask) -> None:
    """The order of the reading is kept."""
    found = make.only(Statements, await ask(StatementQuery(ids=ALL)))
    assert _ids(found) == list(ALL)


async def test_a_timeline_goes_by_date(ask: Ask) -> None:
    """Asked for a course of events, the oldest comes first."""
    found = make.only(Statements, await ask(StatementQuery(ids=ALL, timeline=True)))
    assert _ids(found) == [
        "xr-coca-illegal",
        "xr-spraying-stopped",
        "rudolf-crop-substitution",
        "firefly-drug-war",
    ]


async def test_a_span_bounds_the_statements(ask: Ask) -> None:
    """Since 2022 two statements were made, and until 2015 two others."""
    since = StatementQuery(ids=ALL, span=Slot[Span](value=Span(first=2022)))
    until = StatementQuery(ids=ALL, span=Slot[Span](value=Span(last=2015)))
    assert _ids(make.only(Statements, await ask(since))) == ["rudolf-crop-substitution", "firefly-drug-war"]
    assert _ids(make.only(Statements, await ask(until))) == ["xr-coca-illegal", "xr-spraying-stopped"]


async def test_a_claim_is_found_by_the_year_it_is_about(ask: Ask) -> None:
    """The claim made in 2022 about 2021 answers a question about 2021, and stands in no timeline of it."""
    query = StatementQuery(ids=("claim-record-2021",), span=Slot[Span](value=Span(first=2021, last=2021)))
    assert _ids(make.only(Statements, await ask(query))) == ["claim-record-2021"]
    course = await ask(query.model_copy(update={"timeline": True}))
    assert make.only(NoFigure, course).missing is MissingPart.STATEMENT


async def test_a_statement_without_a_date_is_in_no_span(holding_statements: Ask) -> None:
    """Nobody knows which years it belongs to."""
    query = StatementQuery(ids=("s1",), span=Slot[Span](value=Span(first=2021)))
    assert make.only(NoFigure, await holding_statements(query)).missing is MissingPart.STATEMENT


async def test_as_of_a_day_only_what_was_published_counts(ask: Ask) -> None:
    """In 2020 the decree was known and the interview was not."""
    query = StatementQuery(ids=ALL, as_of=make.day("2020-01-01"))
    assert _ids(make.only(Statements, await ask(query))) == ["xr-spraying-stopped"]


async def test_before_anything_was_published_the_day_is_missing(ask: Ask) -> None:
    """Nothing found by the day asked about is told as such."""
    query = StatementQuery(ids=ALL, as_of=make.day("2001-01-01"), topic=slot("spraying"))
    found = make.only(NoFigure, await ask(query))
    assert (found.missing, found.asked) == (MissingPart.AS_OF, "spraying")


async def test_nothing_in_the_span_is_no_statement(ask: Ask) -> None:
    """A span without statements is named by its topic, actor or place."""
    query = StatementQuery(ids=ALL, span=Slot[Span](value=Span(first=2030)), actor=slot("rudolf"))
    found = make.only(NoFigure, await ask(query))
    assert (found.missing, found.asked) == (MissingPart.STATEMENT, "rudolf")


@pytest.mark.parametrize(
    ("sort", "word", "begins"),
    [
        ("measure", "potential-production", "What the"),
        ("substance", "coca", "The bush from whose leaf"),
        ("estimator", "league", "A yearly count of every field"),
    ],
)
async def test_a_word_has_our_definition(ask: Ask, sort: Sort, word: str, begins: str) -> None:
    """Measures and substances are defined, estimators by how they count."""
    found = make.only(Meaning, await ask(MeaningQuery(sort=sort, what=slot(word))))
    assert found.definition.split()[:2] == begins.split()[:2]
    assert found.definition_es


async def test_the_sources_own_words_are_kept_apart(ask: Ask) -> None:
    """What the source calls it stands beside our definition."""
    found = make.only(Meaning, await ask(MeaningQuery(sort="measure", what=slot("cultivation"))))
    assert found.from_source == "Net area under coca bush at 31 December."
    assert found.definition != found.from_source


async def test_definitions_held_as_statements_come_with_their_editions(ask: Ask) -> None:
    """A statement that bears on the word is cited."""
    query = MeaningQuery(sort="substance", what=slot("coca"), ids=("xr-coca-illegal", "xr-coca-illegal"))
    found = make.only(Meaning, await ask(query))
    assert [one.id for one in found.editions] == ["home-ministry-2022-02-01"]


@pytest.mark.parametrize("sort", ["measure", "substance", "estimator", "scope", "unit", "topic", "place"])
async def test_a_word_that_is_not_held_has_no_meaning(ask: Ask, sort: Sort) -> None:
    """Nothing is made up for a word without a definition."""
    found = make.only(NoFigure, await ask(MeaningQuery(sort=sort, what=slot("unheard-of"))))
    assert (found.missing, found.asked) == (MissingPart.STATEMENT, "unheard-of")


async def test_a_timeline_holds_everything_and_another_question_the_best(holding_statements: Ask) -> None:
    """Of twelve the best five answer, or all of a timeline, whose room the reply decides."""
    ids = tuple(f"s{number}" for number in range(12))
    best = make.only(Statements, await holding_statements(StatementQuery(ids=ids)))
    course = make.only(Statements, await holding_statements(StatementQuery(ids=ids, timeline=True)))
    assert (_ids(best), best.in_order) == ([f"s{number}" for number in range(5)], False)
    assert (len(course.statements), course.in_order) == (12, True)


async def test_a_measure_without_a_definition_takes_that_of_its_series(holding: Holding) -> None:
    """What editors wrote beside the figures defines what they count."""
    rows = [figure()]
    note = SeriesNote(applies_to=series(), definition="Area seen from the air.", definition_es="Área vista.")
    other = SeriesNote(applies_to=series(measure="seizures"), definition="Weight.", definition_es="Peso.")
    ask = await holding(rows, make.catalogue(rows, notes=(other, note)))
    found = make.only(Meaning, await ask(MeaningQuery(sort="measure", what=slot("cultivation"))))
    assert (found.definition, found.definition_es) == ("Area seen from the air.", "Área vista.")


async def test_a_name_without_any_definition_means_nothing(holding: Holding) -> None:
    """A name alone is no definition."""
    found = await (await holding([figure()]))(MeaningQuery(sort="substance", what=slot("coca")))
    assert make.only(NoFigure, found).missing is MissingPart.STATEMENT


async def test_of_a_timeline_what_editors_ask_most_about_weighs_most(ask: Ask) -> None:
    """How it stands now is told first of all, and the turns of a story before its other days."""
    found = make.only(Statements, await ask(StatementQuery(ids=ALL, timeline=True)))
    assert set(found.foremost) == set(ALL)
    assert found.foremost[:2] == ("firefly-drug-war", "xr-spraying-stopped")


async def test_nothing_in_the_span_tells_what_is_held_of_another(ask: Ask) -> None:
    """What is held of another year is told as such, and in a course of events nothing is."""
    query = StatementQuery(ids=("xr-spraying-stopped",), span=Slot[Span](value=Span(first=2030)))
    found = make.only(NoFigure, await ask(query))
    assert [one.id for one in found.of_other_years] == ["xr-spraying-stopped"]
    course = make.only(NoFigure, await ask(query.model_copy(update={"timeline": True})))
    assert course.of_other_years == ()


async def test_half_a_story_is_told_with_its_other_half(holding_statements: Ask) -> None:
    """Who disagrees stands right after the first, before what else was found."""
    found = make.only(Statements, await holding_statements(StatementQuery(ids=("s11", "s3"))))
    assert _ids(found) == ["s11", "s2", "s3"]
