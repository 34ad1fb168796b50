"""A reading is answered from the store: one function for each kind of query, and one answer for each outcome."""

from datetime import date
from typing import Final, assert_never

from bot.answering.cards import year_card
from bot.answering.comparisons import comparison
from bot.answering.coverage import coverage
from bot.answering.crossings import crossings
from bot.answering.derived import conversion_of, conversions
from bot.answering.each import figure_each
from bot.answering.estimators import side_by_side
from bot.answering.figures import figure
from bot.answering.gains import gains
from bot.answering.inquiry import Inquiry
from bot.answering.rankings import ranking
from bot.answering.reached import places_beyond
from bot.answering.records import record
from bot.answering.revisions import revisions_of_any
from bot.answering.rivals import rival_numbers
from bot.answering.share_moves import share_moved
from bot.answering.shares import share_of
from bot.answering.sources import sources
from bot.answering.statements import meaning, statements
from bot.answering.store import Store
from bot.answering.terms import terms
from bot.answering.together import courses_together
from bot.answering.traced import trace
from bot.answering.trends import trend
from bot.answering.yields import yield_of
from bot.values.answer import Answer, Help, Trend
from bot.values.asked import Form
from bot.values.catalogue import Catalogue
from bot.values.compared import ComparisonQuery, TrendQuery
from bot.values.crossing import CrossingQuery
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
from bot.values.reading import NotUnderstood, OutOfScope, Reading, Unclear, Understood
from bot.values.returned import AskBack, NotOurs, Puzzled
from bot.values.told import computed_of, drawn_figures, told_figures
from bot.values.traced import NumberQuery

_EXAMPLES: Final = 6
_FEW: Final = 3


async def answer(reading: Reading, store: Store, today: date | None = None) -> Answer:
    """Answer what was read from what is held; ``today`` lets a year that is still to come be told as such.

    Raises:
        StoreBroken: when the store turns out to be damaged.
    """
    match reading:
        case Understood():
            query = reading.query
            as_of = None if query.as_of is None else query.as_of.value
            found = await _answered(query, Inquiry(store, as_of, today, reading.language))
            unit = query.unit.value if query.unit is not None else _axis(found, query.form)
            return _converted(found, unit, query.form, store.catalogue) if unit else found
        case Unclear():
            return AskBack(facts_version=store.catalogue.version, reading=reading)
        case OutOfScope():
            examples = reading.suggestions or _examples(store.catalogue, reading.language)[:_FEW]
            return NotOurs(facts_version=store.catalogue.version, reading=reading, examples=examples)
        case NotUnderstood():
            return Puzzled(facts_version=store.catalogue.version, reading=reading)
        case _:
            assert_never(reading)


def _axis(found: Answer, form: Form) -> str:
    """Return the one unit that a chart of series in several is drawn in: that of the newest leading figure."""
    if form is not Form.CHART or not isinstance(found, Trend):
        return ""
    return found.courses[0].points[-1].current.unit


def _converted(found: Answer, unit: str, form: Form, catalogue: Catalogue) -> Answer:
    """Return an answer with the figures that it tells in the unit asked for, and what was computed of a run."""
    ours = [conversion_of(one, unit, catalogue) for one in computed_of(found)]
    shown = told_figures(found) if form in (Form.REPLY, Form.COPY) else drawn_figures(found)
    told = conversions(shown, unit, catalogue)
    return found.model_copy(update={"converted": (*(one for one in ours if one is not None), *told)})


async def _answered(query: AnyQuery, inquiry: Inquiry) -> Answer:
    match query:
        case FigureQuery():
            return await (figure_each(query, inquiry) if query.each else figure(query, inquiry))
        case YearCardQuery():
            return await year_card(query, inquiry)
        case ComparisonQuery():
            return await comparison(query, inquiry)
        case TrendQuery():
            if query.among:
                return await courses_together(query, inquiry)
            return await (terms(query, inquiry) if query.besides else trend(query, inquiry))
        case RankingQuery():
            if query.gain is not None:
                return await gains(query, query.gain, inquiry)
            if query.bound is not None or query.than is not None:
                return await places_beyond(query, inquiry)
            return await ranking(query, inquiry)
        case RecordQuery():
            return await record(query, inquiry)
        case CrossingQuery():
            return await crossings(query, inquiry)
        case ShareQuery():
            if query.base is not None:
                return await share_moved(query, query.base, inquiry)
            return await share_of(query, inquiry)
        case YieldQuery():
            return await yield_of(query, inquiry)
        case RevisionsQuery():
            return await revisions_of_any(query, inquiry)
        case NumberQuery():
            if query.rival is not None:
                return await rival_numbers(query, query.rival, inquiry)
            return await trace(query, inquiry)
        case EstimatorsQuery():
            return await side_by_side(query, inquiry)
        case StatementQuery():
            return await statements(query, inquiry)
        case MeaningQuery():
            return await meaning(query, inquiry)
        case SourcesQuery():
            return await sources(query, inquiry)
        case CoverageQuery():
            return await coverage(query, inquiry)
        case HelpQuery():
            return Help(
                facts_version=inquiry.version,
                as_of=inquiry.as_of,
                query=query,
                examples=_examples(inquiry.catalogue, inquiry.language),
            )
        case _:
            assert_never(query)


def _examples(catalogue: Catalogue, language: Language) -> tuple[str, ...]:
    """Return questions that work: those the editors offer in this language, else their tests and examples."""
    offered = [test.asked for test in catalogue.questions if test.offer_in == language]
    if offered:
        return tuple(dict.fromkeys(offered))[:_EXAMPLES]
    tested = [test.asked for test in catalogue.questions if test.must_cite or test.must_say]
    named = [example for theme in catalogue.themes.values() for example in theme.examples]
    named += [example for measure in catalogue.measures.values() for example in measure.examples[:1]]
    return tuple(dict.fromkeys([*tested, *named]))[:_EXAMPLES]
