"""The editorial rules hold in print, in tables and in charts as they do in the usual reply."""

import csv
import io
import re
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.drawing.picture import png
from bot.values.amount import Amount
from bot.values.answer import Figures, Trend
from bot.values.asked import Form
from bot.values.compared import TrendQuery
from bot.values.finding import Course
from bot.values.query import FigureQuery
from bot.values.reply import Reply
from bot.values.slot import Slot, Span
from bot.wording.amounts import amount_text
from bot.wording.locales import ENGLISH, Locale
from bot.wording.replies import word
from bot.wording.roles import cast
from tests.make import subject, when
from tests.properties.test_wording import LOCALES, PATIENT, _known, _numbers, answers, findings
from tests.wording.make import COCA, UN_COCA, understood, voice
from tests.wording.names import CATALOGUE
from tests.wording.stories import STORIES

HOUSE = Locale("es", "CO")


def _in(form: Form, answer: Figures, locale: Locale) -> Reply:
    query = FigureQuery(subject=subject(answer.lead.series), when=when("2021"), form=form)
    return word(answer, CATALOGUE, understood(query), locale)


@PATIENT
@given(answers())
def test_each_estimator_has_its_sentence_with_hedge_unit_year_and_name(answer: Figures) -> None:
    """Whichever sentence is pasted alone says how much, of what, when, and who says so."""
    for locale in LOCALES:
        made, speaker = _in(Form.COPY, answer, locale), voice(locale)
        sentences = (made.headline, *made.lines)
        for finding, said in zip((answer.lead, *answer.others), sentences, strict=False):
            figure = finding.current
            assert amount_text(speaker, figure.amount, figure.unit).lower() in said.lower()
            assert "2021" in said
            assert speaker.estimator(figure.series.estimator).split()[-1] in said


@PATIENT
@given(answers())
def test_nothing_is_printed_that_no_figure_gives(answer: Figures) -> None:
    """No orphan numbers in print either: figures, their periods, their editions, and the version of the facts."""
    for locale in LOCALES:
        made = _in(Form.COPY, answer, locale)
        said = "\n".join([made.headline, *made.lines])
        assert set(_numbers(said)) <= {*_known(answer, locale), "1"}


@PATIENT
@given(answers())
def test_every_page_behind_a_sentence_is_cited_in_full(answer: Figures) -> None:
    """Short in the credit, in full below it, each once."""
    made = _in(Form.COPY, answer, ENGLISH)
    pages = {finding.current.edition.id for finding in (answer.lead, *answer.others)}
    assert pages <= {citation.edition for citation in made.citations}
    assert all("License: " in citation.text for citation in made.citations)


@PATIENT
@given(answers())
def test_a_table_holds_every_figure_exactly_once_and_unrounded(answer: Figures) -> None:
    """Read back, the rows are the figures of the answer, to the last digit."""
    for locale in (ENGLISH, HOUSE):
        rows = list(csv.DictReader(io.StringIO(_in(Form.CSV, answer, locale).table)))
        given_figures = [part.figure for part in cast(answer)]
        held = sorted(
            (figure.edition.id, figure.period.code, figure.series.estimator, figure.amount.low)
            for figure in given_figures
            if isinstance(figure.amount, Amount)
        )
        names = {
            voice(locale).estimator(figure.series.estimator): figure.series.estimator
            for figure in given_figures
        }
        assert held == sorted(
            (row["edition"], row["period"], names[row["estimator"]], Decimal(row["value"])) for row in rows
        )
        assert all(re.fullmatch(r"\d+(\.\d+)?", row["value"]) for row in rows)


@st.composite
def trends(draw: st.DrawFn) -> Trend:
    """Return one or two series of one to six years, some years missing."""
    courses = []
    for of in (COCA, UN_COCA)[: draw(st.integers(1, 2))]:
        years = sorted(draw(st.sets(st.integers(1990, 2024), min_size=1, max_size=6)))
        points = tuple(draw(findings(of, str(year))) for year in years)
        courses.append(Course(points=points, highest=points[0], lowest=points[0]))
    query = TrendQuery(subject=subject(COCA), span=Slot[Span](value=Span()), form=Form.CHART)
    return Trend(facts_version="v1", query=query, courses=tuple(courses))


@PATIENT
@given(trends())
def test_a_chart_has_every_point_in_its_place_and_joins_no_missing_year(answer: Trend) -> None:
    """As many points as figures, each at its year and value, and no run across a gap."""
    for locale in LOCALES:
        made = word(answer, CATALOGUE, understood(answer.query), locale).chart
        assert made is not None
        for line, course in zip(made.lines, answer.courses, strict=True):
            drawn = [(int(point.at), point.low) for run in line.runs for point in run]
            held = [
                (point.period.year, point.current.amount.low)
                for point in course.points
                if isinstance(point.current.amount, Amount)
            ]
            assert drawn == held
            assert all(after.at - one.at == 1 for run in line.runs for one, after in pairwise(run))
        assert all(
            point.high <= made.values[-1].at * Decimal("1.06")
            for line in made.lines
            for run in line.runs
            for point in run
        )
        assert "v1" in made.notes[-1]


@given(trends())
@PATIENT
def test_any_chart_can_be_drawn(answer: Trend) -> None:
    """No figures, however odd, keep the picture from being made."""
    made = word(answer, CATALOGUE, understood(answer.query), ENGLISH).chart
    assert made is not None
    assert png(made).startswith(b"\x89PNG")


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.parametrize("form", [Form.COPY, Form.CSV, Form.CHART])
@pytest.mark.parametrize("locale", [ENGLISH, HOUSE], ids=["en", "es"])
def test_whatever_was_answered_has_an_answer_in_every_form(name: str, form: Form, locale: Locale) -> None:
    """No kind of answer breaks a form, and none is left without words."""
    answer = STORIES[name]
    query = getattr(answer, "query", None)
    if query is None:
        return
    reading = understood(query.model_copy(update={"form": form}), language=locale.language)
    made = word(answer, CATALOGUE, reading, locale)
    assert made.headline.strip()
    assert len(made.headline) + sum(map(len, made.lines)) < 2800
