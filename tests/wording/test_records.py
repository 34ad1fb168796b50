"""The machine-readable answer keeps its promise: exactly these fields, numbers as numbers, every figure cited."""

import json
from datetime import date
from decimal import Decimal

import pytest

from bot.values.answer import NoFigure
from bot.values.finding import MissingPart
from bot.values.query import FigureQuery
from bot.values.question import Question
from bot.values.reading import Candidate, Correction, NotUnderstood, OutOfScope, OutOfScopeReason, Unclear
from bot.values.slot import Origin, Slot
from bot.wording.locales import SPANISH
from bot.wording.record_entries import AnswerRecord
from bot.wording.records import figure_line, json_number, record
from bot.wording.replies import word
from tests.make import subject, when
from tests.wording.make import (
    DEATHS,
    PRODUCTION,
    about,
    assumed,
    fig,
    figures,
    found,
    page,
    reply,
    understood,
)
from tests.wording.names import CATALOGUE
from tests.wording.stories import STORIES, reading_of

QUESTION = Question(text="how much cocaine did Colombia produce in 2021", today=date(2026, 11, 24))


def _record(name: str) -> AnswerRecord:
    answer = STORIES[name]
    return record(QUESTION, reading_of(answer), answer, reply(answer), CATALOGUE, 180)


def test_the_fields_are_those_that_were_promised() -> None:
    """Other programs rely on these names; more may come, none may go."""
    made = json.loads(_record("figure with another estimate, a fall and a revision before").model_dump_json())

    assert set(made) >= {
        "question",
        "language",
        "reading",
        "outcome",
        "figures",
        "derived",
        "statements",
        "text",
        "citations",
        "facts_version",
        "elapsed_us",
    }
    assert set(made["reading"]) >= {"kind", "describe", "assumed", "corrected"}
    assert set(made["figures"][0]) >= {
        "measure",
        "substance",
        "place",
        "period",
        "estimator",
        "value",
        "hedge",
        "unit",
        "edition",
        "published",
        "source",
        "url",
        "status",
        "current",
        "role",
    }
    assert set(made["derived"][0]) >= {"kind", "value", "unit", "recipe"}


def test_the_article_s_own_question_is_on_record() -> None:
    """Figures, base, superseded value and computed numbers, each with its part."""
    made = _record("figure with another estimate, a fall and a revision before")

    assert made.question == QUESTION.text
    assert made.outcome == "figures"
    assert made.elapsed_us == 180
    assert made.facts_version == "v1"
    assert [(one.estimator, one.period, one.value, one.role, one.current) for one in made.figures] == [
        ("us", "2021", 972, "lead", True),
        ("unodc", "2021", 1400, "other", True),
        ("us", "2020", 994, "operand", True),
        ("us", "2020", 1010, "revision", False),
        ("unodc", "2020", 1228, "operand", True),
    ]
    assert [(one.kind, one.value, one.unit) for one in made.derived][:2] == [
        ("change", -22, "t"),
        ("percent change", -2.2, "percent"),
    ]
    assert [one.edition for one in made.citations] == [
        "ondcp-2022-07-14",
        "unodc-2022-10-20",
        "unodc-2021-06-09",
        "ap-2022-07-14",
        "ondcp-2021-06-25",
    ]
    assert all(one.licence == "public domain" and one.licence in one.full for one in made.citations)


@pytest.mark.parametrize("name", STORIES)
def test_every_story_has_a_record_that_reads_back(name: str) -> None:
    """The record is plain JSON, and every citation of the reply is in it."""
    made = _record(name)

    assert AnswerRecord.model_validate_json(made.model_dump_json()) == made
    assert [one.text for one in made.citations] == [one.text for one in reply(STORIES[name]).citations]
    assert made.outcome == STORIES[name].outcome


def test_a_range_and_a_missing_amount_are_told_apart_from_a_number() -> None:
    """A range has two ends, a missing amount none and a word for why."""
    ranged, missing = fig("1,200 to 1,900"), fig("not published", period="2020")
    answer = figures(found(ranged), others=(found(missing),))
    entries = record(QUESTION, understood(), answer, reply(answer), CATALOGUE, 1).figures

    assert (entries[0].value, entries[0].high, entries[0].hedge, entries[0].missing) == (
        1200,
        1900,
        "between",
        "",
    )
    assert (entries[1].value, entries[1].high, entries[1].hedge) == (None, None, "")
    assert entries[1].missing == "not published"


def test_whole_numbers_are_integers_and_the_rest_read_back_equal() -> None:
    """2.70 is 2.7 as a number; 972 is no 972.0."""
    assert json.dumps([json_number(Decimal(text)) for text in ("972", "972.0", "2.70", "0", "-4.5")]) == (
        "[972, 972, 2.7, 0, -4.5]"
    )


def test_a_record_shows_what_was_assumed_inherited_and_corrected() -> None:
    """Other programs can ask back where we assumed."""
    asked = about(PRODUCTION, place=assumed("CO"), measure=Slot[str](value="x", origin=Origin.EARLIER))
    query = FigureQuery(subject=asked, when=when().model_copy(update={"origin": Origin.ASSUMED}))
    reading = understood(query, corrected=(Correction(typed="colmbia", read="Colombia"),))
    answer = figures(found(fig("972")), as_of="2023-01-01")
    made = record(QUESTION, reading, answer, word(answer, CATALOGUE, reading, SPANISH), CATALOGUE, 1)

    assert made.language == "es"
    assert made.as_of == "2023-01-01"
    assert made.reading.kind == "figure"
    assert made.reading.assumed == ("place: CO", "when: latest")
    assert made.reading.inherited == ("measure: x",)
    assert made.reading.corrected == {"colmbia": "Colombia"}


@pytest.mark.parametrize(
    ("reading", "kind", "describe"),
    [
        (
            Unclear(language="en", about="place", candidates=(Candidate(label="a", question="b"),)),
            "which_one",
            "place: b",
        ),
        (OutOfScope(language="en", why=OutOfScopeReason.FORECAST), "out_of_scope", "forecast"),
        (NotUnderstood(language="en", unexplained=("a", "b")), "not_understood", "a b"),
    ],
)
def test_a_question_that_is_no_query_says_what_it_was(
    reading: Unclear | OutOfScope | NotUnderstood, kind: str, describe: str
) -> None:
    """A refusal has a reading too."""
    answer = figures(found(fig("972")))
    made = record(QUESTION, reading, answer, reply(answer), CATALOGUE, 1).reading

    assert (made.kind, made.describe, made.assumed) == (kind, describe, ())


def test_statements_are_on_record_with_who_holds_them_and_how_they_stand() -> None:
    """A position keeps its holder, a claim its verdict and evidence."""
    position, claim = _record("positions").statements[0], _record("checked claims").statements[0]

    assert (position.held_by, position.date, position.kind) == ("petro", "2022-06", "position")
    assert (claim.verdict, claim.status) == ("contradicted", "contradicted")
    assert claim.evidence == "The story itself says near record levels."
    assert [one.id for one in _record("no record").statements] == ["claim-record"]


def test_a_line_of_the_listing_has_the_fields_of_an_answer_and_more() -> None:
    """What ``factdesk figures`` prints can be compared row by row with its source."""
    current = json.loads(figure_line(fig("about 24,486", DEATHS, note="n"), True, CATALOGUE))
    old = json.loads(figure_line(fig("972"), False, CATALOGUE))

    assert current["value"] == 24486
    assert current["hedge"] == "about"
    assert current["scope"] == "final-residents"
    assert current["role"] == "lead"
    assert current["note"] == "n"
    assert current["method"] == ""
    assert (old["role"], old["current"], old["method"]) == (
        "revision",
        False,
        "Satellite pictures of sampled areas.",
    )
    assert {"locator", "licence", "processing", "standing", "interval_low"} <= set(old)


def test_the_question_is_kept_as_it_was_asked() -> None:
    """The record repeats the question, not what was made of it."""
    answer = figures(found(fig("972")))
    query = FigureQuery(subject=subject(PRODUCTION), when=when("2021"))
    made = record(QUESTION, understood(query), answer, reply(answer), CATALOGUE, 1)

    assert made.question == QUESTION.text
    assert made.reading.describe == "figure · potential-production · cocaine · CO · 2021"
    assert made.text.startswith("Colombia's potential cocaine production was 972 metric tons in 2021")


def test_what_was_set_aside_is_cited_with_its_page() -> None:
    """A refusal that names a withdrawn row gives the page it stands on."""
    row = fig("5,200", on=page(by="ap"), standing="withdrawn", why="A repeat.")
    query = FigureQuery(subject=subject(PRODUCTION), when=when("2021"))
    refused = NoFigure(
        facts_version="v1", query=query, missing=MissingPart.PERIOD, asked="2021", set_aside=(row,)
    )
    reading = understood(query)
    made = record(QUESTION, reading, refused, reply(refused, reading=reading), CATALOGUE, 180)
    assert [one.edition for one in made.citations] == [row.edition.id]
