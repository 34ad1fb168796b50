"""Answer -> Reply: one function for each kind of answer, in either language."""

from functools import partial
from typing import assert_never

from bot.values.answer import (
    Answer,
    Comparison,
    Coverage,
    Figures,
    Help,
    Meaning,
    NoFigure,
    NotComparable,
    Ranking,
    Record,
    Revisions,
    Share,
    SideBySide,
    Sources,
    Statements,
    Totals,
    Trend,
    YearCard,
)
from bot.values.beyond import PlacesBeyond
from bot.values.catalogue import Catalogue
from bot.values.crossing import Crossings
from bot.values.gains import Gains
from bot.values.moved import MovedShares
from bot.values.parts import YieldQuery
from bot.values.reading import Reading, Understood
from bot.values.reply import Reply
from bot.values.returned import AskBack, NotOurs, Puzzled
from bot.values.rivals import TwoNumbers
from bot.values.terms import Terms
from bot.wording.cards import word_card
from bot.wording.comparisons import word_comparison
from bot.wording.conversions import conversion_lines
from bot.wording.crossings import word_crossings
from bot.wording.drafts import Draft
from bot.wording.figures import word_figures
from bot.wording.forms import formed
from bot.wording.gains import word_gains
from bot.wording.groups import group_lines
from bot.wording.holdings import word_coverage, word_help, word_sources
from bot.wording.incomparable import word_not_comparable
from bot.wording.locales import Locale
from bot.wording.meanings import word_meaning
from bot.wording.not_ours import word_not_ours
from bot.wording.puzzled import word_puzzled
from bot.wording.rankings import word_ranking
from bot.wording.reached import word_places_beyond
from bot.wording.readings import read_as
from bot.wording.record_checks import word_record
from bot.wording.refusals import (
    word_no_figure,
    word_which_one,
)
from bot.wording.revisions import word_revisions
from bot.wording.runs import is_of_runs, word_runs
from bot.wording.share_moves import word_share_moves
from bot.wording.shares import word_share
from bot.wording.side_by_side import word_side_by_side
from bot.wording.statements import word_statements
from bot.wording.terms import word_terms
from bot.wording.together import word_courses_together
from bot.wording.totals import word_totals
from bot.wording.trends import word_trend
from bot.wording.two_numbers import word_two_numbers
from bot.wording.voice import Voice
from bot.wording.ways import is_of_ways, word_ways
from bot.wording.yields import word_yield


def word(answer: Answer, catalogue: Catalogue, reading: Reading, locale: Locale) -> Reply:
    """Put an answer into words.

    The same answer, reading and locale always give the same reply; no clock, no randomness, nothing computed.

    Args:
        answer: what the store had to say.
        catalogue: the names and notes of the facts that the answer came from.
        reading: how the question was read, so that what was assumed or corrected is said.
        locale: the language of the reply and the newsroom's way of writing numbers in it.
    """
    voice = Voice(catalogue, locale)
    draft = _draft(voice, answer)
    unit = reading.query.unit if isinstance(reading, Understood) else None
    converted = conversion_lines(voice, answer, "" if unit is None else unit.value)
    draft.lines[:0] = converted
    if isinstance(reading, Understood):
        draft = formed(voice, answer, draft, converted, reading.query.form)
        draft.caveats[:0] = group_lines(voice, answer, draft)
    brief = partial(read_as, voice, reading, brief=True)
    return draft.finish(voice, read_as(voice, reading), answer.facts_version, brief)


def _draft(voice: Voice, answer: Answer) -> Draft:
    match answer:
        case Figures():
            return word_figures(voice, answer)
        case YearCard():
            return word_card(voice, answer)
        case Comparison() if is_of_ways(answer):
            return word_ways(voice, answer)
        case Comparison():
            return word_comparison(voice, answer)
        case Terms():
            return word_terms(voice, answer)
        case Trend() if answer.query.among:
            return word_courses_together(voice, answer)
        case Trend() if is_of_runs(answer):
            return word_runs(voice, answer)
        case Trend():
            return word_trend(voice, answer)
        case Ranking():
            return word_ranking(voice, answer)
        case PlacesBeyond():
            return word_places_beyond(voice, answer)
        case Record():
            return word_record(voice, answer)
        case Crossings():
            return word_crossings(voice, answer)
        case Share() if isinstance(answer.query, YieldQuery):
            return word_yield(voice, answer)
        case Share():
            return word_share(voice, answer)
        case Revisions():
            return word_revisions(voice, answer)
        case Totals():
            return word_totals(voice, answer)
        case MovedShares():
            return word_share_moves(voice, answer)
        case Gains():
            return word_gains(voice, answer)
        case TwoNumbers():
            return word_two_numbers(voice, answer)
        case SideBySide():
            return word_side_by_side(voice, answer)
        case Statements():
            return word_statements(voice, answer)
        case Meaning():
            return word_meaning(voice, answer)
        case Sources():
            return word_sources(voice, answer)
        case Coverage():
            return word_coverage(voice, answer)
        case Help():
            return word_help(voice, answer)
        case NoFigure():
            return word_no_figure(voice, answer)
        case NotComparable():
            return word_not_comparable(voice, answer)
        case AskBack():
            return word_which_one(voice, answer)
        case NotOurs():
            return word_not_ours(voice, answer)
        case Puzzled():
            return word_puzzled(voice, answer)
        case _:
            assert_never(answer)
