"""What became of something in the years of people in office: the first and the last year held, by each estimator apart."""

from bot.values.answer import NoFigure
from bot.values.compared import TrendQuery
from bot.values.fact import Break, Figure, SeriesKey, SeriesNote, Status
from bot.values.finding import Change, Incomparable, NoChange
from bot.values.slot import Slot, Span
from bot.values.terms import Terms
from tests import make
from tests.answering.conftest import Holding
from tests.make import figure, series, subject, year

FIRST, SECOND = Span(first=2010, last=2014, term="one"), Span(first=2014, last=2018, term="other")
OURS, THEIRS = series(), series(estimator="unodc")


def _asked() -> TrendQuery:
    return TrendQuery(
        subject=subject(OURS), span=Slot[Span](value=FIRST), besides=(Slot[Span](value=SECOND),)
    )


def _years(of: SeriesKey, **values: str) -> list[Figure]:
    return [figure(value, period=name.lstrip("y"), of=of) for name, value in values.items()]


async def test_each_term_is_told_by_its_first_and_last_year_held(holding: Holding) -> None:
    """From 10 to 30 in the one, and from 30 to 20 in the other, which begins with the year they share."""
    rows = _years(OURS, y2010="10", y2012="50", y2014="30", y2017="20", y2019="99")
    (courses,) = make.only(Terms, await (await holding(rows))(_asked())).series
    assert [each.term for each in courses] == ["one", "other"]
    changes = [make.only(Change, each.change) for each in courses]
    assert [change.absolute.recipe for change in changes] == ["30 - 10 = 20", "20 - 30 = -10"]


async def test_whoever_holds_more_of_the_terms_leads(holding: Holding) -> None:
    """The one who comes first but stops after the first term is told second, with no figure for the other."""
    rows = [*_years(OURS, y2010="10", y2013="20"), *_years(THEIRS, y2010="7", y2014="8", y2016="9")]
    lead, other = make.only(Terms, await (await holding(rows))(_asked())).series
    assert lead[0].points[0].series == THEIRS
    assert [bool(each.points) for each in other] == [True, False]


async def test_no_change_is_computed_across_a_break(holding: Holding) -> None:
    """A term in which the method changed has its two figures, and no percentage between them."""
    rows = _years(OURS, y2010="10", y2014="30", y2016="20")
    note = SeriesNote(applies_to=OURS, breaks=(Break(before=year("2012"), why="x"),))
    ask = await holding(rows, make.catalogue(rows, notes=(note,)))
    (courses,) = make.only(Terms, await ask(_asked())).series
    assert make.only(NoChange, courses[0].change).why is Incomparable.BREAK
    assert isinstance(courses[1].change, Change)


async def test_what_was_leaked_is_no_end_of_a_term(holding: Holding) -> None:
    """The newest settled year ends the term, and the leaked one is named beside it."""
    leaked = figure("99", period="2017", status=Status.LEAKED)
    rows = [*_years(OURS, y2014="10", y2016="20"), leaked]
    (courses,) = make.only(Terms, await (await holding(rows))(_asked())).series
    assert courses[1].points[-1].period == year("2016")
    assert [make.written(one.current) for one in courses[1].leaked] == ["99"]


async def test_terms_of_which_nothing_is_held_are_missing(holding: Holding) -> None:
    """A series that begins after both says so by the last of their years."""
    found = make.only(NoFigure, await (await holding(_years(OURS, y2020="10")))(_asked()))
    assert found.asked == "2018"
