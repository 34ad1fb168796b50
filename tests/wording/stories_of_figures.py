"""Answers with figures in them, one story for each way that an answer can go."""

from bot.values.answer import Answer, Comparison, Ranking, Trend, YearCard
from bot.values.asked import TrendAsk
from bot.values.compared import ComparisonQuery, TrendQuery
from bot.values.fact import Break, Status
from bot.values.finding import CardEntry, Course, DerivedKind, Incomparable, NoChange, OtherRanking, Rank
from bot.values.period import parse_period
from bot.values.query import RankingQuery, YearCardQuery
from bot.values.slot import Slot, Span
from tests.make import side, subject, when
from tests.wording.make import (
    COCA,
    DEATHS,
    PRODUCTION,
    UN_COCA,
    UN_PRODUCTION,
    assumed,
    change,
    derived,
    fig,
    figures,
    found,
    gap,
    page,
)

V = "v1"
YEAR = parse_period("2021")
COCA_19 = found(fig("212,000", COCA, "2019", "2020-07-01"))
COCA_20 = found(fig("245,000", COCA, "2020", "2021-07-16"))
COCA_21 = found(fig("234,000", COCA))
UN_COCA_20 = found(fig("143,000", UN_COCA, "2020", "2021-06-09"))
UN_COCA_21 = found(fig("204,000", UN_COCA, "2021", "2022-10-20"))
VIA_AP = page(by="ap", carries=("us", "2022-07-14"))
OUTPUT_20 = found(fig("1,010", period="2020", on="2021-06-25"), fig("994", period="2020", on=VIA_AP))
OUTPUT_21 = found(fig("972"))
UN_OUTPUT_20 = found(fig("1,228", UN_PRODUCTION, "2020", "2021-06-09"))
UN_OUTPUT_21 = found(fig("1,400", UN_PRODUCTION, "2021", "2022-10-20"))
PERU = found(fig("785", PRODUCTION._replace(place="PE")))
BOLIVIA = found(fig("317", PRODUCTION._replace(place="BO")))
LEVEL = found(fig("972", PRODUCTION._replace(place="PE")))
BROKEN = Break(before=parse_period("2020"), why="The area grew.", why_es="El área creció.")
BREAK = NoChange(
    before=COCA_19,
    after=COCA_21,
    why=Incomparable.BREAK,
    detail="The area grew.",
    detail_es="El área creció.",
)

_YEARS = ComparisonQuery(sides=(side("2020", subject(COCA)), side("2021", subject(COCA))))
_TREND = TrendQuery(subject=subject(COCA), span=Slot[Span](value=Span(first=2019)))
_RANKING = RankingQuery(
    measure=Slot[str](value="potential-production"), substance=Slot[str](value="cocaine"), when=when("2021")
)
_CARD = YearCardQuery(theme=Slot[str](value="coca"), place=assumed("CO"), when=when("2021"))
_COURSE = Course(
    points=(COCA_19, COCA_20, COCA_21),
    change=change(COCA_19, COCA_21),
    highest=COCA_20,
    lowest=COCA_19,
    gaps=(2015, 2016, 2017, 2018),
)
_UN_COURSE = Course(
    points=(UN_COCA_20, UN_COCA_21),
    change=change(UN_COCA_20, UN_COCA_21),
    highest=UN_COCA_21,
    lowest=UN_COCA_20,
)


def _figure_stories() -> dict[str, Answer]:
    deaths_20, deaths_21 = found(fig("19,447", DEATHS, "2020")), found(fig("24,486", DEATHS))
    return {
        "figure with another estimate, a fall and a revision before": figures(
            OUTPUT_21,
            change(OUTPUT_20, OUTPUT_21),
            others=(UN_OUTPUT_21,),
            gap=gap(OUTPUT_21, UN_OUTPUT_21),
            other_changes=(change(UN_OUTPUT_20, UN_OUTPUT_21),),
        ),
        "figure that was revised": figures(
            OUTPUT_20, others=(UN_OUTPUT_20,), gap=gap(OUTPUT_20, UN_OUTPUT_20)
        ),
        "figure of a count": figures(deaths_21, change(deaths_20, deaths_21)),
        "figure of a year card": YearCard(
            facts_version=V,
            query=_CARD,
            place="CO",
            period=YEAR,
            entries=(
                CardEntry(
                    measure="cultivation",
                    substance="coca",
                    findings=(COCA_21, UN_COCA_21),
                    change=change(COCA_20, COCA_21),
                ),
                CardEntry(
                    measure="potential-production",
                    substance="cocaine",
                    findings=(OUTPUT_21, UN_OUTPUT_21),
                    change=change(OUTPUT_20, OUTPUT_21),
                ),
            ),
            missing=(("aid", "all-drugs"),),
        ),
    }


def _comparison(*findings: tuple[object, ...], changes: tuple[object, ...], **parts: object) -> Comparison:
    held = {"facts_version": V, "query": _YEARS, "findings": findings, "changes": changes}
    return Comparison.model_validate(held | parts)


def _comparison_stories() -> dict[str, Answer]:
    un = change(UN_COCA_20, UN_COCA_21)
    return {
        "years compared, estimators opposed": _comparison(
            (COCA_20, COCA_21),
            (UN_COCA_20, UN_COCA_21),
            changes=(change(COCA_20, COCA_21), un),
            trends_agree=False,
        ),
        "years compared the other way round": _comparison(
            (COCA_21, COCA_20), changes=(change(COCA_21, COCA_20),)
        ),
        "years on both sides of a break": _comparison(
            (COCA_19, COCA_21), (UN_COCA_20, UN_COCA_21), changes=(BREAK, un)
        ),
        "three years": _comparison((COCA_19, COCA_20, COCA_21), changes=(change(COCA_19, COCA_21),)),
        "places compared": _comparison(
            (OUTPUT_21, PERU), changes=(change(OUTPUT_21, PERU),), incomplete=(("unodc", YEAR),)
        ),
        "three places": _comparison((OUTPUT_21, PERU, BOLIVIA), changes=(change(OUTPUT_21, BOLIVIA),)),
        "places level with each other": _comparison((OUTPUT_21, LEVEL), changes=(change(OUTPUT_21, LEVEL),)),
    }


def _trend(*courses: Course, asks: TrendAsk = TrendAsk.COURSE, agree: bool | None = None) -> Trend:
    query = _TREND.model_copy(update={"asks": asks})
    return Trend(facts_version=V, query=query, courses=courses, trends_agree=agree)


def _with(**parts: object) -> Course:
    held = {"points": _COURSE.points, "highest": COCA_20, "lowest": COCA_19}
    return Course.model_validate(held | parts)


def _trend_stories() -> dict[str, Answer]:
    points = _COURSE.points
    average = derived(DerivedKind.AVERAGE, "230333.33", "ha", *points)
    total = derived(DerivedKind.TOTAL, "691000", "ha", *points)
    stock = NoChange(
        before=COCA_19,
        after=COCA_21,
        why=Incomparable.DEFINITIONS,
        detail="A stock is not added up.",
        detail_es="Una existencia no se suma.",
    )
    rise, fall = _with(picked=change(COCA_19, COCA_20)), _with(picked=change(COCA_20, COCA_21))
    return {
        "trend with gaps": _trend(_COURSE, _UN_COURSE, agree=True),
        "trend across a break": _trend(_with(change=BREAK, breaks=(BROKEN,)), _UN_COURSE, agree=False),
        "trend with a break inside it": _trend(_with(change=change(COCA_20, COCA_21), breaks=(BROKEN,))),
        "average": _trend(_with(derived=average), asks=TrendAsk.AVERAGE),
        "total": _trend(_with(derived=total), asks=TrendAsk.TOTAL),
        "total refused": _trend(_with(change=_COURSE.change, refused=stock), asks=TrendAsk.TOTAL),
        "biggest rise": _trend(rise, asks=TrendAsk.BIGGEST_RISE),
        "biggest fall": _trend(fall, asks=TrendAsk.BIGGEST_FALL),
        "average refused": _trend(_with(refused=_none(Incomparable.HEDGED)), asks=TrendAsk.AVERAGE),
        "total with missing years": _trend(
            _with(refused=_none(Incomparable.MISSING), gaps=(2015, 2016)),
            _UN_COURSE.model_copy(update={"refused": _none(Incomparable.STOCK)}),
            asks=TrendAsk.TOTAL,
        ),
        "last rise": _trend(rise, asks=TrendAsk.LAST_RISE),
        "last fall": _trend(fall, asks=TrendAsk.LAST_FALL),
    }


def _none(why: Incomparable) -> NoChange:
    return NoChange(before=COCA_19, after=COCA_21, why=why)


def _direction_stories() -> dict[str, Answer]:
    rose, fell = change(COCA_19, COCA_20), change(COCA_20, COCA_21)
    un_rose = _UN_COURSE.model_copy(update={"change": None, "picked": change(UN_COCA_20, UN_COCA_21)})
    falls = _with(picked=fell, since=COCA_20, turned=True)
    begun = found(fig("208,000", COCA, "2018", "2019-06-26"))
    rises = _with(points=(begun, COCA_19, COCA_20), picked=rose, since=begun)
    level = found(fig("245,000", COCA, "2022", "2023-07-16"))
    leaked = found(fig("250,000", COCA, "2022", "2023-01-16", status=Status.LEAKED))
    gap = _with(points=(COCA_19, COCA_21), refused=_none(Incomparable.MISSING), gaps=(2020,))
    return {
        "is it falling, and it fell": _trend(falls, asks=TrendAsk.FALLING),
        "is it rising, and it fell": _trend(falls, asks=TrendAsk.RISING),
        "is it rising, and it rose for years": _trend(rises, asks=TrendAsk.RISING),
        "is it rising or falling": _trend(falls, asks=TrendAsk.MOVING),
        "is it rising or falling, and it rose": _trend(rises, asks=TrendAsk.MOVING),
        "is it rising or falling, and it stood still": _trend(
            _with(picked=change(COCA_20, level), since=COCA_20), asks=TrendAsk.MOVING
        ),
        "is it falling, and they disagree": _trend(falls, un_rose, asks=TrendAsk.FALLING),
        "is it falling, and a leaked figure is newer": _trend(
            falls.model_copy(update={"unsettled": (leaked,)}), asks=TrendAsk.FALLING
        ),
        "is it falling, and a year is missing": _trend(gap, asks=TrendAsk.FALLING),
        "is it falling, and another has a year missing": _trend(falls, gap, asks=TrendAsk.FALLING),
    }


def _ranks(*findings: tuple[int, object]) -> tuple[Rank, ...]:
    return tuple(
        Rank.model_validate({"position": number, "finding": finding}) for number, finding in findings
    )


def _ranking(ranks: tuple[Rank, ...], query: RankingQuery = _RANKING, **parts: object) -> Ranking:
    held = {"facts_version": V, "query": query, "estimator": "us", "period": YEAR, "ranks": ranks}
    return Ranking.model_validate(held | parts)


def _ranking_stories() -> dict[str, Answer]:
    three = _ranks((1, OUTPUT_21), (2, PERU), (3, BOLIVIA))
    un_peru = found(fig("800", UN_PRODUCTION._replace(place="PE"), on="2022-10-20"))
    other = OtherRanking(estimator="unodc", period=YEAR, ranks=_ranks((1, UN_OUTPUT_21), (2, un_peru)))
    fifth, second = (_RANKING.model_copy(update={"position": number}) for number in (5, 2))
    lowest = _RANKING.model_copy(update={"lowest_first": True})
    return {
        "ranking": _ranking(three, missing=("SV",), also=(other,)),
        "second place": _ranking(three, second),
        "a rank beyond the list": _ranking(three, fifth),
        "a field with too few figures": _ranking(
            _ranks((1, PERU), (2, BOLIVIA)), missing=("AR", "BR", "CL", "EC", "GY", "PY", "UY", "VE")
        ),
        "another order without a place": _ranking(
            three, also=(other.model_copy(update={"missing": ("BO",)}),)
        ),
        "ranking with a tie": _ranking(_ranks((1, OUTPUT_21), (1, LEVEL), (3, BOLIVIA))),
        "ranking from the lowest": _ranking(_ranks((1, BOLIVIA), (2, PERU)), lowest),
    }


FIGURE_STORIES = (
    _figure_stories() | _comparison_stories() | _trend_stories() | _direction_stories() | _ranking_stories()
)
