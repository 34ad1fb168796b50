"""Every reading has an answer."""

from datetime import date
from decimal import Decimal

import pytest

from bot.answering.answerer import answer
from bot.answering.store import Store
from bot.values.answer import (
    Answer,
    Comparison,
    Coverage,
    Figures,
    Help,
    Meaning,
    Ranking,
    Record,
    Revisions,
    Share,
    SideBySide,
    Sources,
    Statements,
    Trend,
    YearCard,
)
from bot.values.asked import Form, Query, TrendAsk
from bot.values.catalogue import Examples
from bot.values.compared import ComparisonQuery, TrendQuery
from bot.values.parts import ShareQuery, YieldQuery
from bot.values.query import (
    AnyQuery,
    CoverageQuery,
    EstimatorsQuery,
    FigureQuery,
    HelpQuery,
    MeaningQuery,
    RankingQuery,
    RecordQuery,
    RevisionsQuery,
    SourcesQuery,
    StatementQuery,
    YearCardQuery,
)
from bot.values.question import Language
from bot.values.reading import Candidate, NotUnderstood, OutOfScope, OutOfScopeReason, Unclear, Understood
from bot.values.returned import AskBack, NotOurs, Puzzled
from bot.values.slot import Slot, Span
from tests import make
from tests.answering.conftest import Ask, Holding
from tests.make import figure, series, side, slot, subject, when

COCA = subject(series("cultivation", "coca", "XR"))
PRODUCTION = subject(series("potential-production", "cocaine", "XR"))
SPAN = Slot[Span](value=Span(first=2019, last=2021))


@pytest.mark.parametrize(
    ("query", "kind"),
    [
        (FigureQuery(subject=COCA, when=when("2021")), Figures),
        (YearCardQuery(theme=slot("coca"), place=slot("XR"), when=when("2021")), YearCard),
        (ComparisonQuery(sides=(side("2020", COCA), side("2021", COCA))), Comparison),
        (TrendQuery(subject=COCA, span=SPAN), Trend),
        (RankingQuery(measure=slot("cultivation"), substance=slot("coca"), when=when("2021")), Ranking),
        (RecordQuery(subject=COCA, when=when("2021")), Record),
        (
            ShareQuery(part=subject(series("cultivation", "coca", "XR-NO")), whole=COCA, when=when("2022")),
            Share,
        ),
        (YieldQuery(made=PRODUCTION, area=COCA, when=when("2021")), Share),
        (RevisionsQuery(subject=PRODUCTION, when=when("2020")), Revisions),
        (EstimatorsQuery(subject=COCA, when=when("2020")), SideBySide),
        (StatementQuery(ids=("claim-record-2021",)), Statements),
        (MeaningQuery(sort="measure", what=slot("cultivation")), Meaning),
        (SourcesQuery(subject=COCA, when=when("2021")), Sources),
        (CoverageQuery(), Coverage),
        (HelpQuery(), Help),
    ],
    ids=lambda value: value.kind if isinstance(value, Query) else value.__name__,
)
async def test_every_kind_of_question_has_its_kind_of_answer(
    query: AnyQuery, kind: type[Answer], ask: Ask, newsroom: Store
) -> None:
    """The answer carries its question and the version of the facts, and nothing is converted unasked."""
    found = make.only(kind, await ask(query))
    assert getattr(found, "query", None) == query
    assert found.facts_version == newsroom.catalogue.version
    assert found.converted == ()


async def test_help_is_as_of_the_day_asked_for(ask: Ask) -> None:
    """It is no figure, and keeps the day all the same, for the answer says it."""
    found = make.only(Help, await ask(HelpQuery(as_of=make.day("2021-01-01"))))
    assert found.as_of == date(2021, 1, 1)


async def _in_two_units(holding: Holding, form: Form, unit: str = "") -> Trend:
    """Return the run of years of an estimator that measures in hectares and one that does in square kilometers."""
    rows = [
        figure(value, "2022-07-14", of=series(estimator=who), period=year, unit=in_unit)
        for who, in_unit, values in (("us", "ha", ("212000", "234000")), ("unodc", "km2", ("1540", "2040")))
        for year, value in zip(("2020", "2021"), values, strict=True)
    ]
    ask = await holding(rows)
    span = Slot[Span](value=Span(first=2020, last=2021))
    query = TrendQuery(subject=subject(), span=span, form=form, unit=slot(unit) if unit else None)
    return make.only(Trend, await ask(query))


async def test_a_chart_of_several_units_is_drawn_in_the_leading_one(holding: Holding) -> None:
    """Every point of the other series is converted, and of the leading one none."""
    found = await _in_two_units(holding, Form.CHART)
    assert [(one.value, one.unit) for one in found.converted] == [
        (Decimal(154000), "ha"),
        (Decimal(204000), "ha"),
    ]
    assert (await _in_two_units(holding, Form.REPLY)).converted == ()
    assert (await _in_two_units(holding, Form.CSV)).converted == ()


@pytest.mark.parametrize(
    ("form", "years"),
    [
        (Form.REPLY, {"2017", "2018", "2020", "2021"}),
        (Form.COPY, {"2017", "2018", "2020", "2021"}),
        (Form.CSV, {"2017", "2018", "2019", "2020", "2021"}),
        (Form.CHART, {"2017", "2018", "2019", "2020", "2021"}),
    ],
)
async def test_a_chart_and_a_table_convert_every_year(form: Form, years: set[str], holding: Holding) -> None:
    """A sentence converts those that it gives: the first, the last, the highest and the lowest."""
    values = {"2017": "100,000", "2018": "300,000", "2019": "200,000", "2020": "50,000", "2021": "150,000"}
    ask = await holding([figure(value, period=year) for year, value in values.items()])
    span = Slot[Span](value=Span(first=2017, last=2021))
    found = make.only(
        Trend, await ask(TrendQuery(subject=subject(), span=span, form=form, unit=slot("acre")))
    )
    converted = {operand for one in found.converted for operand in one.operands}
    assert {point.period.code for point in found.courses[0].points if point.current.id in converted} == years


async def test_a_chart_of_one_year_is_drawn_in_its_own_unit(ask: Ask) -> None:
    """Only a run of years can have series in several units, of which one has to be chosen."""
    query = FigureQuery(subject=COCA, when=when("2021"), form=Form.CHART)
    assert make.only(Figures, await ask(query)).converted == ()


async def test_of_courses_whose_average_has_its_own_unit_already_nothing_is_converted(ask: Ask) -> None:
    """An average in hectares asked for in hectares is that average."""
    query = TrendQuery(subject=COCA, span=SPAN, asks=TrendAsk.AVERAGE, unit=slot("ha"))
    assert make.only(Trend, await ask(query)).converted == ()


async def test_an_unclear_question_is_asked_back(newsroom: Store) -> None:
    """The candidates go back as they came."""
    candidates = (Candidate(label="Hentzau, Northmarch", question="coca Hentzau Northmarch"),)
    reading = Unclear(language="en", about="place", candidates=candidates)
    found = make.only(AskBack, await answer(reading, newsroom))
    assert found.reading == reading
    assert found.facts_version == newsroom.catalogue.version


async def test_what_is_not_ours_comes_with_questions_that_are(newsroom: Store) -> None:
    """Three questions that work stand beside the refusal, and no figure."""
    found = make.only(
        NotOurs, await answer(OutOfScope(language="en", why=OutOfScopeReason.FORECAST), newsroom)
    )
    assert len(found.examples) == 3


async def test_what_was_not_understood_says_so(newsroom: Store) -> None:
    """The reading's own suggestions are kept."""
    reading = NotUnderstood(language="en", suggestions=("coca 2021",))
    assert make.only(Puzzled, await answer(reading, newsroom)).reading == reading


async def test_help_offers_questions_that_the_editors_test(ask: Ask, newsroom: Store) -> None:
    """Questions of the editors' own tests come first, each once."""
    examples = make.only(Help, await ask(HelpQuery())).examples
    tested = {test.asked for test in newsroom.catalogue.questions}
    assert set(examples[:3]) == tested
    assert len(set(examples)) == len(examples) == 6


def _asked(name: str, *, offer_in: str = "", works: bool = True) -> Examples:
    return Examples(asked=name, offer_in=offer_in, must_say=("1",) if works else ())


@pytest.mark.parametrize(
    ("language", "offered"), [("en", ("coca 2021", "deaths 2021")), ("es", ("muertes 2021",))]
)
async def test_what_the_editors_offer_in_a_language_is_all_that_is_offered_in_it(
    language: Language, offered: tuple[str, ...], newsroom: Store
) -> None:
    """Each once, in help and beside a refusal, and never in the other language."""
    questions = (
        _asked("muertes 2021", offer_in="es"),
        _asked("coca 2021", offer_in="en"),
        _asked("coca 2021", offer_in="en"),
        _asked("deaths 2021", offer_in="en"),
        _asked("a test of ours"),
    )
    assert await _offers(newsroom, language, questions=questions) == (offered, offered)


async def test_no_more_than_six_are_offered_and_three_beside_a_refusal(newsroom: Store) -> None:
    """The first that the editors named."""
    names = tuple(f"coca {year}" for year in range(2015, 2023))
    questions = tuple(_asked(name, offer_in="en") for name in names)
    assert await _offers(newsroom, "en", questions=questions) == (names[:6], names[:3])


async def test_without_offers_the_editors_tests_come_before_examples(newsroom: Store) -> None:
    """What a test shows to give an answer, then a theme's examples, then the first of each measure; each once."""
    questions = (
        _asked("tested by what it says"),
        Examples(asked="tested by what it cites", must_cite=("page",)),
        _asked("tested to fail", works=False),
    )
    theme = newsroom.catalogue.themes["coca"].model_copy(update={"examples": ("theme 1", "theme 2")})
    measures = {
        name: make.measure(name, examples=examples)
        for name, examples in (
            ("a", ("measure 1", "left out")),
            ("b", ("theme 1", "left out")),
            ("c", ("measure 2",)),
        )
    }
    offered = await _offers(newsroom, "en", questions=questions, themes={"coca": theme}, measures=measures)
    first = ("tested by what it says", "tested by what it cites", "theme 1")
    assert offered == ((*first, "theme 2", "measure 1", "measure 2"), first)


async def _offers(
    store: Store, language: Language, **parts: object
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the examples of help and of a refusal, from a store whose catalogue has other parts."""
    held = store.catalogue
    store.catalogue = held.model_copy(update=parts)
    helped = await answer(Understood(language=language, query=HelpQuery()), store)
    refused = await answer(OutOfScope(language=language, why=OutOfScopeReason.FORECAST), store)
    store.catalogue = held
    return make.only(Help, helped).examples, make.only(NotOurs, refused).examples
