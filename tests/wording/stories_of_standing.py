"""Answers on how a figure stands: records, shares, revisions, estimators side by side."""

from bot.values.amount import Amount, parse_amount
from bot.values.answer import Answer, Record, Revisions, Share, SideBySide
from bot.values.crossing import Crossing, CrossingAsk, CrossingQuery, Crossings
from bot.values.fact import Break, Dispute, Statement, StatementKind, Status
from bot.values.finding import ClaimedVerdict, DerivedKind, PartOfWhole, RecordVerdict
from bot.values.parts import ShareQuery
from bot.values.period import parse_period
from bot.values.query import EstimatorsQuery, RecordQuery, RevisionsQuery
from bot.values.slot import Span, SpanSlot
from tests.make import subject, when
from tests.wording.make import COCA, DEATHS, PRODUCTION, UN_COCA, change, derived, fig, found, gap, page
from tests.wording.stories_of_figures import (
    COCA_20,
    COCA_21,
    OUTPUT_21,
    UN_COCA_20,
    UN_COCA_21,
    UN_OUTPUT_20,
    VIA_AP,
    V,
)

COCA_17 = found(fig("245,000", COCA, "2017", "2018-06-25"))
SURVEY_GREW = Break(
    before=parse_period("2005"), why="The area surveyed grew.", why_es="El área observada creció."
)
RECORD_CLAIM = Statement(
    id="claim-record",
    kind=StatementKind.CLAIM,
    topic="claims",
    says="A copy of the story says output reached a record in 2021.",
    says_es="Una copia de la nota dice que hubo récord en 2021.",
    edition=page("2022-07-14", "ap"),
    where="lead",
    status="contradicted",
    verdict="contradicted",
    evidence="The story itself says near record levels.",
    evidence_es="La nota misma habla de niveles casi récord.",
)
DISPUTE = Dispute(
    id="coca-colombia",
    measure="cultivation",
    substance="coca",
    place="CO",
    between=("us", "unodc"),
    first=parse_period("2020"),
    last=parse_period("2021"),
    why="They survey different areas.",
    why_es="Miden zonas distintas.",
    say="Quote both.",
    say_es="Cite ambas.",
)

_RECORD = RecordQuery(subject=subject(COCA), when=when("2021"))
_REVISED = found(
    fig("1,010", period="2020", on="2021-06-25"),
    fig("994", period="2020", on=VIA_AP),
    repeats=(fig("1,010", period="2020", on=page("2022", "cia")),),
)
_REVISIONS = RevisionsQuery(subject=subject(PRODUCTION), when=when("2020"))
_BOTH = EstimatorsQuery(subject=subject(COCA), when=when("2021"))


def _record(
    *verdicts: RecordVerdict, query: RecordQuery = _RECORD, claims: tuple[Statement, ...] = ()
) -> Record:
    return Record(facts_version=V, query=query, verdicts=verdicts, claims=claims)


def _record_stories() -> dict[str, Answer]:
    newest = found(fig("261,386", UN_COCA, "2024", "2026-06-25"))
    before = found(fig("300,000", COCA, "2001", "2002-03-01"))
    lower = RecordVerdict(
        finding=COCA_21,
        is_record=False,
        span=(2005, 2021),
        record=COCA_20,
        runner_up=COCA_20,
        gaps=(2009,),
        break_before=SURVEY_GREW,
    )
    passed = RecordVerdict(
        finding=UN_COCA_21, is_record=False, span=(2001, 2024), record=newest, runner_up=None, was_record=True
    )
    highest = RecordVerdict(
        finding=COCA_20,
        is_record=True,
        span=(2005, 2021),
        record=COCA_20,
        runner_up=COCA_21,
        ties=(COCA_17,),
        break_before=SURVEY_GREW,
        higher_before_break=before,
    )
    lowest = RecordVerdict(
        finding=COCA_21, is_record=True, span=(2005, 2021), record=COCA_21, runner_up=COCA_20
    )
    which_lowest = _RECORD.model_copy(update={"which": True, "lowest": True})
    un_highest = RecordVerdict(
        finding=UN_COCA_21, is_record=True, span=(2001, 2021), record=UN_COCA_21, runner_up=UN_COCA_20
    )
    return {
        "no record": _record(lower, passed, claims=(RECORD_CLAIM,)),
        "a record with a tie and a break": _record(highest, un_highest),
        "a record since passed": _record(passed, lower),
        "which year was lowest": _record(lowest, query=which_lowest),
    }


def _crossing(asks: CrossingAsk, bound: str, *crossings: Crossing, claimed: str = "") -> Crossings:
    amount = parse_amount(bound)
    assert isinstance(amount, Amount)
    query = CrossingQuery(
        subject=subject(COCA),
        span=SpanSlot(value=Span()),
        bound=amount,
        asks=asks,
        claimed=parse_period(claimed) if claimed else None,
    )
    return Crossings(facts_version=V, query=query, unit="ha", crossings=crossings)


def _crossing_stories() -> dict[str, Answer]:
    y2001, y2016 = (
        found(fig(value, COCA, year, "2018-06-25"))
        for value, year in (("169,800", "2001"), ("188,000", "2016"))
    )
    about = found(fig("about 200,000", COCA, "2012", "2013-06-25"))
    level = found(fig("200,000", COCA, "2018", "2019-06-25"))
    leaked = found(fig("290,000", UN_COCA, "2022", "2023-09-25", status=Status.LEAKED))
    points = (y2016, COCA_17, COCA_20, COCA_21)
    ours = Crossing(points=points, beyond=points[1:], extreme=COCA_17, gaps=(2018, 2019))
    theirs = Crossing(points=(UN_COCA_20, UN_COCA_21), beyond=(UN_COCA_21,), extreme=UN_COCA_21)
    neither = Crossing(points=(UN_COCA_20, UN_COCA_21), beyond=(), extreme=UN_COCA_21, unsettled=(leaked,))
    broken = Crossing(
        points=(y2016,), beyond=(), extreme=y2016, break_before=SURVEY_GREW, before_break=(y2001,)
    )
    doubtful = Crossing(
        points=(about, level, COCA_20),
        beyond=(COCA_20,),
        unsure=(about,),
        level=(level,),
        outdated=(y2016,),
        extreme=COCA_20,
        break_before=SURVEY_GREW,
    )
    above = "more than 200,000"
    return {
        "the first year above a bound": _crossing(CrossingAsk.FIRST, above, ours, theirs),
        "the last year below a bound": _crossing(
            CrossingAsk.LAST,
            "less than 240,000",
            Crossing(points=points, beyond=(y2016, COCA_21), extreme=y2016),
        ),
        "all years at a bound or above": _crossing(CrossingAsk.YEARS, "at least 188,000", ours, neither),
        "how many years above a bound, with some left open": _crossing(CrossingAsk.COUNT, above, doubtful),
        "whether there ever was one, by two estimators": _crossing(CrossingAsk.EVER, above, ours, theirs),
        "whether there ever was one, which depends on who counts": _crossing(
            CrossingAsk.EVER, above, ours, neither
        ),
        "never above a bound, but for a leak": _crossing(CrossingAsk.EVER, "more than 250,000", neither),
        "not above a bound since a break": _crossing(CrossingAsk.EVER, "more than 160,000", broken),
        "perhaps the first year above a bound": _crossing(CrossingAsk.FIRST, above, doubtful, claimed="2020"),
        "a year that was not the first above a bound": _crossing(
            CrossingAsk.FIRST, above, ours, claimed="2020"
        ),
    }


def _share_stories() -> dict[str, Answer]:
    whole = found(fig("106,699", DEATHS._replace(substance="all-drugs")))
    part = found(fig("24,486", DEATHS))
    peru = found(fig("61,777", COCA._replace(place="PE"), on="2021-07-16"))
    query = ShareQuery(part=subject(DEATHS), whole=subject(whole.series), when=when("2021"))
    share, least = (derived(DerivedKind.SHARE, value, "percent", part, whole) for value in ("22.9", "0.04"))
    return {
        "share of all drugs": Share(
            facts_version=V, query=query, shares=(PartOfWhole(part=part, whole=whole, share=share),)
        ),
        "share of a place": Share(
            facts_version=V,
            query=query,
            shares=(
                PartOfWhole(part=peru, whole=COCA_21, share=share),
                PartOfWhole(part=peru, whole=COCA_21, share=least),
            ),
        ),
    }


def _revisions(number: str = "", verdict: ClaimedVerdict | None = None, **parts: object) -> Revisions:
    claimed = parse_amount(number) if number else None
    query = _REVISIONS.model_copy(update={"claimed": claimed})
    held = {"facts_version": V, "query": query, "findings": (_REVISED, UN_OUTPUT_20), "verdict": verdict}
    return Revisions.model_validate(held | parts)


def _revision_stories() -> dict[str, Answer]:
    first = _REVISIONS.model_copy(update={"first": True})
    twice = found(
        fig("195", period="2011", on="2012-07-30"),
        fig("190", period="2011", on="2013-07-09"),
        fig("273", period="2011", on="2022-07-14"),
    )
    asks_2011 = _REVISIONS.model_copy(update={"claimed": parse_amount("195"), "when": when("2011")})
    return {
        "revised": _revisions(),
        "not revised": _revisions(findings=(UN_OUTPUT_20,)),
        "first published and never revised": _revisions(findings=(UN_OUTPUT_20,), query=first),
        "a number that is current": _revisions("994", ClaimedVerdict.CURRENT, matched=(_REVISED.current,)),
        "a number that was right at the time": _revisions(
            "1,010", ClaimedVerdict.ONCE_CURRENT, matched=(_REVISED.history[0],)
        ),
        "a number revised twice since": _revisions(
            verdict=ClaimedVerdict.ONCE_CURRENT,
            findings=(twice,),
            matched=(twice.history[0],),
            query=asks_2011,
        ),
        "a bound that the figures keep": _revisions(
            "more than 900", ClaimedVerdict.CURRENT, matched=(_REVISED.current, UN_OUTPUT_20.current)
        ),
        "a bound that one estimator's figure keeps": _revisions(
            "more than 1,100", ClaimedVerdict.OTHER_ESTIMATOR, matched=(UN_OUTPUT_20.current,)
        ),
        "a bound that no figure keeps": _revisions("more than 2,000", ClaimedVerdict.NEVER),
        "a number that no edition gives": _revisions("1,500", ClaimedVerdict.NEVER),
        "a number of another estimator": _revisions(
            "1,228", ClaimedVerdict.OTHER_ESTIMATOR, findings=(_REVISED,), matched=(UN_OUTPUT_20.current,)
        ),
        "a number counted another way": _revisions(
            "1,100",
            ClaimedVerdict.OTHER_ESTIMATOR,
            findings=(_REVISED,),
            matched=(fig("1,100", _REVISED.series._replace(scope="provisional-reported"), period="2020"),),
        ),
        "a number of another year": _revisions(
            "972", ClaimedVerdict.OTHER_PERIOD, matched=(OUTPUT_21.current,)
        ),
    }


def _estimator_stories() -> dict[str, Answer]:
    down = derived(DerivedKind.PERCENT_DIFFERENCE, "-12.8", "percent", UN_COCA_21, COCA_21)
    both = SideBySide(
        facts_version=V,
        query=_BOTH,
        findings=(COCA_21, UN_COCA_21),
        gap=gap(COCA_21, UN_COCA_21),
        gap_reversed=down,
        changes=(change(COCA_20, COCA_21), change(UN_COCA_20, UN_COCA_21)),
        trends_agree=False,
        dispute=DISPUTE,
        silent=("co-gov",),
    )
    return {
        "estimators side by side": both,
        "why estimators differ": both.model_copy(update={"query": _BOTH.model_copy(update={"why": True})}),
        "one estimator alone": SideBySide(
            facts_version=V, query=_BOTH, findings=(COCA_21,), silent=("unodc",)
        ),
    }


STANDING_STORIES = (
    _record_stories() | _crossing_stories() | _share_stories() | _revision_stories() | _estimator_stories()
)
