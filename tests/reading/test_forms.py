"""The form an answer is wanted in: a sentence for print, a table, a chart; and what it never changes."""

import asyncio
from pathlib import Path

import pytest

from bot.reading.knowledge import Knowledge
from bot.reading.reader import read
from bot.snapshot import Snapshot
from bot.values.asked import Form
from bot.values.compared import TrendQuery
from bot.values.query import AnyQuery
from bot.values.question import Question
from bot.values.reading import Unclear, Understood
from tests.conftest import TODAY

FIGURE = "cocaine production colombia 2021"


@pytest.fixture(scope="module")
def knowledge(real_store: Path) -> Knowledge:
    """Learn the real facts."""

    async def learn() -> Knowledge:
        snapshot = await Snapshot.open(real_store)
        await snapshot.close()
        return snapshot.knowledge

    return asyncio.run(learn())


def _query(text: str, knowledge: Knowledge, earlier: AnyQuery | None = None) -> AnyQuery:
    reading = read(Question(text=text, today=TODAY), knowledge, earlier)
    assert isinstance(reading, Understood), text
    return reading.query


@pytest.mark.parametrize(
    ("text", "form", "same_as"),
    [
        ("copy coca colombia 2021", Form.COPY, "coca colombia 2021"),
        ("coca colombia 2021 copy", Form.COPY, "coca colombia 2021"),
        ("coca colombia 2021 in a sentence I can print", Form.COPY, "coca colombia 2021"),
        ("AP style sentence with attribution for coca colombia 2021", Form.COPY, "coca colombia 2021"),
        ("frase para publicar: coca en Colombia 2021", Form.COPY, "coca en Colombia 2021"),
        (
            "para imprimir, producción de cocaína en Colombia 2021",
            Form.COPY,
            "cocaína producción Colombia 2021",
        ),
        ("our copy: coca colombia 2021", Form.REPLY, "coca colombia 2021"),
        ("is the story copy right: coca colombia 2021", Form.REPLY, "coca colombia 2021"),
        ("coca copy peru 2019", Form.COPY, "coca peru 2019"),
        ("csv coca colombia 1999-2023", Form.CSV, "coca colombia 1999-2023"),
        ("coca colombia 1999-2023 en una hoja de cálculo", Form.CSV, "coca colombia 1999-2023"),
        ("chart coca colombia 1999-2023", Form.CHART, "coca colombia 1999-2023"),
        ("gráfico de coca en Colombia 1999-2023", Form.CHART, "coca en Colombia 1999-2023"),
        ("grafico coca Colombia 1999-2023", Form.CHART, "coca en Colombia 1999-2023"),
        ("plot coca colombia 1999-2023 both sources", Form.CHART, "coca colombia 1999-2023"),
        ("coca colombia 1999-2023 grapgh", Form.CHART, "coca colombia 1999-2023"),
    ],
)
def test_a_form_leaves_the_meaning_as_it_is(
    text: str, form: Form, same_as: str, knowledge: Knowledge
) -> None:
    """Asked for print, as a table or as a chart, a question reads as it does without."""
    query = _query(text, knowledge)
    assert query.form is form
    assert query.describe() == _query(same_as, knowledge).describe()


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("copy", Form.COPY),
        ("copy that", Form.COPY),
        ("give me a sentence I can print", Form.COPY),
        ("can I get that ready for print pls", Form.COPY),
        ("para imprimir", Form.COPY),
        ("dame la frase para publicar", Form.COPY),
        ("frase lista para copiar, estilo EFE", Form.COPY),
        ("csv", Form.CSV),
        ("csv?", Form.CSV),
        ("the data behind it", Form.CSV),
        ("en csv porfa", Form.CSV),
    ],
)
def test_in_a_thread_the_last_answer_is_taken_as_it_was(text: str, form: Form, knowledge: Knowledge) -> None:
    """'Copy that' is about the answer above: the same query, slot for slot, in another form."""
    earlier = _query(FIGURE, knowledge)
    assert _query(text, knowledge, earlier) == earlier.model_copy(update={"form": form})


@pytest.mark.parametrize(
    ("text", "described"),
    [
        ("copy as of 2022-12-31", "as of 2022-12-31"),
        ("copy in pounds", "in lb"),
        ("csv 2019", "2019"),
        ("copy for 2019", "2019"),
    ],
)
def test_what_is_said_beside_the_form_is_not_lost(text: str, described: str, knowledge: Knowledge) -> None:
    """A day, a unit or a year named with 'copy' changes what is printed."""
    query = _query(text, knowledge, _query(FIGURE, knowledge))
    assert query.form in {Form.COPY, Form.CSV}
    assert described in query.describe().split(" · ")


@pytest.mark.parametrize(
    "text", ["chart it", "chart that", "graph", "grafica", "hazme un gráfico", "plot it pls"]
)
def test_in_a_thread_a_chart_is_of_the_years_around_the_answer(text: str, knowledge: Knowledge) -> None:
    """A chart of one year would be a point: the whole run is drawn."""
    query = _query(text, knowledge, _query(FIGURE, knowledge))
    assert query.form is Form.CHART
    assert query.describe() == (
        "trend · potential-production (earlier) · cocaine (earlier) · CO (earlier) · .. (assumed)"
    )


def test_a_chart_is_repeated_for_another_place_and_a_sentence_is_not(knowledge: Knowledge) -> None:
    """'And Peru?' after a chart asks for another chart; after a sentence for print, for Peru's figures."""
    chart, copy = (
        _query(text, knowledge) for text in ("chart coca colombia", "copy coca cultivation colombia 2021")
    )
    assert _query("and peru?", knowledge, chart).form is Form.CHART
    assert _query("and peru?", knowledge, copy).form is Form.REPLY
    assert _query("copy for peru", knowledge, copy).form is Form.COPY


@pytest.mark.parametrize(
    ("text", "about", "first"),
    [
        (
            "average coca in colombia and peru since 2010",
            "place",
            "trend coca cultivation Colombia since 2010",
        ),
        (
            "biggest rise in heroin and cocaine deaths since 2010",
            "substance",
            "trend heroin overdose deaths since 2010",
        ),
    ],
)
def test_what_is_drawn_from_a_run_of_years_is_of_one_thing_in_one_place(
    text: str, about: str, first: str, knowledge: Knowledge
) -> None:
    """Two places are asked back; one of them is never drawn in silence, and each choice asks for a run itself."""
    reading = read(Question(text=text, today=TODAY), knowledge)
    assert isinstance(reading, Unclear)
    assert (reading.about, reading.candidates[0].question) == (about, first)
    assert {_query(each.question, knowledge).kind for each in reading.candidates} == {"trend"}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("chart coca colombia vs peru since 2010", ["CO", "PE"]),
        ("gráfico de coca en Colombia y Perú", ["CO", "PE"]),
        ("trend of coca in colombia vs peru since 2010", ["CO", "PE"]),
        ("evolución de la coca en Colombia y Perú", ["CO", "PE"]),
        ("coca in Colombia, Peru and Bolivia since 2015", ["CO", "PE", "BO"]),
        ("heroin and cocaine deaths since 2010", ["US", "US"]),
        ("chart coca colombia peru bolivia", ["CO", "PE", "BO"]),
        ("csv coca nariño and putumayo 2015-2020", ["CO-52", "CO-86"]),
    ],
)
def test_places_stand_in_one_chart_or_table(text: str, places: list[str], knowledge: Knowledge) -> None:
    """Of one thing every place that is named is drawn, in the order in which they are named."""
    query = _query(text, knowledge)
    assert isinstance(query, TrendQuery)
    assert [each.place.value for each in (query.subject, *query.among)] == places
