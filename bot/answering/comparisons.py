"""How do two or more compare? Years inside one series, or places and substances inside one estimator and period."""

from collections.abc import Sequence

from bot.answering.changes import Reason, change_between, difference_between, trends_agree
from bot.answering.estimators import side_by_side
from bot.answering.inquiry import Inquiry
from bot.answering.instead import ask_estimators, ask_figure, ask_places, ask_years
from bot.answering.kept import changes_kept, with_factor
from bot.answering.missing import missing
from bot.answering.order import size
from bot.answering.pairs import ask_pair, nearest_pair
from bot.answering.refused import not_comparable
from bot.answering.sides import Lineup, best_scopes, lineups, sides_differ
from bot.answering.tracks import holds_number
from bot.answering.ways import ways_apart
from bot.values.answer import Comparison, NoFigure, NotComparable, SideBySide
from bot.values.asked import Claimed
from bot.values.compared import ComparisonQuery, Side
from bot.values.finding import Change, Finding, Incomparable, NoChange
from bot.values.period import Period
from bot.values.query import EstimatorsQuery, FigureQuery
from bot.values.reading import Candidate
from bot.values.slot import Subject

Compared = Comparison | NotComparable | NoFigure | SideBySide


async def comparison(query: ComparisonQuery, inquiry: Inquiry) -> Compared:
    """Answer once for each estimator that holds every side, and refuse where nothing may be set against anything."""
    differ = sides_differ(query.sides)
    if differ == {"estimator"}:
        return await side_by_side(_estimators_query(query), inquiry)
    if differ == {"scope"}:
        return await ways_apart(query, inquiry)
    found = await lineups(query.sides, inquiry)
    for number, side in enumerate(query.sides):
        if all(lineup.findings[number] is None for lineup in found if _may_speak(lineup, side)):
            lacking = await missing(_alone(side, query), side.subject, side.when.value, inquiry)
            return lacking.model_copy(update={"beside": _beside(number, found)})
    complete = [
        _ordered(whole, query) for lineup in best_scopes(found) if (whole := lineup.complete()) is not None
    ]
    reason = _not_added(query, inquiry) if query.added else _forbidden(differ)
    if not complete or reason is not None:
        apart = _apart(found, query.sides)
        return await _not_comparable(query, inquiry, reason or _torn(found), apart)
    complete += _judged_otherwise(found, complete, query, differ, inquiry)
    changes = [_change(whole, query, differ, inquiry) for whole in complete]
    if not any(isinstance(change, Change) for change in changes):
        return await _refused(query, inquiry, changes, complete)
    return Comparison(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        findings=tuple(tuple(whole) for whole in complete),
        changes=tuple(changes),
        kept=changes_kept(query, changes, inquiry.catalogue),
        trends_agree=trends_agree(changes) if differ == {"when"} else None,
        incomplete=_incomplete(best_scopes(found), query),
        dispute=next((one for f in complete[0][::-1] if (one := inquiry.dispute(f)) is not None), None),
        disputes=inquiry.disputes(finding for whole in complete for finding in whole),
    )


def _judged_otherwise(
    found: Sequence[Lineup],
    told: Sequence[Sequence[Finding]],
    query: ComparisonQuery,
    differ: set[str],
    inquiry: Inquiry,
) -> list[Sequence[Finding]]:
    """Return what an estimator holds in another scope, where that bears out what its leading count denies.

    Deaths fell by 27 percent in the CDC's predicted counts and by 24 in its final ones: no is no answer to the first.
    """
    if query.claimed is None and query.way is None and query.multiple is None:
        return []

    def kept(whole: Sequence[Finding]) -> bool:
        return changes_kept(query, [_change(whole, query, differ, inquiry)], inquiry.catalogue) == (True,)

    # A count without a scope is the whole one, beside which its parts have nothing to say.
    denied = {one[0].series.estimator for one in told if one[0].series.scope and not kept(one)}
    if not denied:
        return []
    others = [whole for lineup in found if (whole := lineup.complete()) is not None and whole not in told]
    bearing = {one[0].series.estimator: one for one in others[::-1] if one[0].series.scope and kept(one)}
    return [one for estimator, one in bearing.items() if estimator in denied]


def _ordered(whole: Sequence[Finding], query: ComparisonQuery) -> Sequence[Finding]:
    """Return the sides as they were asked for, or by their figures where an order of them was."""
    if not query.order:
        return whole
    return sorted(whole, key=size, reverse=query.order is Claimed.MORE)


def _beside(lacking: int, found: Sequence[Lineup]) -> tuple[Finding, ...]:
    """Return what each estimator holds of the sides but the one that nobody does, in its best scope."""
    return tuple(
        finding
        for lineup in best_scopes(found)
        for number, finding in enumerate(lineup.findings)
        if number != lacking and finding is not None and holds_number(finding)
    )


def _alone(side: Side, query: ComparisonQuery) -> FigureQuery:
    """Return the question after one side alone, so that what is missing goes by its own name."""
    return FigureQuery(subject=side.subject, when=side.when, as_of=query.as_of, unit=query.unit)


def _forbidden(differ: set[str]) -> Reason | None:
    """Return why sides that differ in these ways are never set against each other, whatever they hold."""
    if "estimator" in differ:
        return Reason(Incomparable.ESTIMATORS)
    if "scope" in differ:
        return Reason(Incomparable.SCOPES)
    if "measure" in differ:
        return Reason(Incomparable.DEFINITIONS)
    if len(differ) > 1:
        return Reason(
            Incomparable.DEFINITIONS,
            "the sides differ in more than one way",
            "los dos lados difieren en más de una cosa",
        )
    return None


def _not_added(query: ComparisonQuery, inquiry: Inquiry) -> Reason:
    """Return why the figures of several drugs make no sum."""
    measure = inquiry.catalogue.measures.get(query.sides[0].subject.measure.value)
    overlaps = measure is not None and measure.overlapping
    return Reason(Incomparable.OVERLAPPING if overlaps else Incomparable.DEFINITIONS)


def _torn(found: Sequence[Lineup]) -> Reason:
    """Return why no series holds every side: each is held, but by different estimators or in different scopes."""
    holders = {lineup.estimator for lineup in found}
    return Reason(Incomparable.ESTIMATORS if len(holders) > 1 else Incomparable.SCOPES)


def _change(
    whole: Sequence[Finding], query: ComparisonQuery, differ: set[str], inquiry: Inquiry
) -> Change | NoChange:
    """Return the first side against the last: a change over time, or a difference at one time; in an order the first two."""
    if query.order:
        return difference_between(whole[0], whole[1], inquiry.catalogue)
    if differ & {"place", "substance"}:
        return with_factor(query, difference_between(whole[0], whole[-1], inquiry.catalogue))
    return with_factor(query, change_between(whole[0], whole[-1], inquiry.catalogue, inquiry.notes))


async def _refused(
    query: ComparisonQuery,
    inquiry: Inquiry,
    changes: Sequence[Change | NoChange],
    complete: Sequence[Sequence[Finding]],
) -> NotComparable:
    first = next(change for change in changes if isinstance(change, NoChange))
    reason = Reason(first.why, first.detail, first.detail_es, first.of)
    pair = await nearest_pair(first, inquiry) if first.of else ()
    return await _not_comparable(query, inquiry, reason, [f for whole in complete for f in whole], pair)


async def _not_comparable(
    query: ComparisonQuery,
    inquiry: Inquiry,
    reason: Reason,
    findings: Sequence[Finding],
    pair: tuple[Finding, ...] = (),
) -> NotComparable:
    instead = [*ask_pair(inquiry, pair), *await _instead(query, inquiry, findings)]
    return not_comparable(query, inquiry, reason, findings, instead, pair)


async def _instead(query: ComparisonQuery, inquiry: Inquiry, findings: Sequence[Finding]) -> list[Candidate]:
    """Return what can be asked instead: the same years of one estimator, the same year of places, or each alone."""
    open_sides = [side.model_copy(update={"subject": _anyones(side.subject)}) for side in query.sides]
    asks: list[Candidate] = []
    for lineup in best_scopes(await lineups(open_sides, inquiry)):
        whole = lineup.complete()
        if whole is None:
            continue
        first, last = whole[0], whole[-1]
        if isinstance(change_between(first, last, inquiry.catalogue, inquiry.notes), Change):
            asks.append(ask_years(inquiry, first.series, first.period, last.period))
        elif first.series.place != last.series.place and first.series[:2] == last.series[:2]:
            places = [first.series.place, last.series.place]
            asks += [ask_places(inquiry, first.series, places, one.period) for one in (first, last)]
    if len({finding.series.estimator for finding in findings}) > 1:
        asks += [ask_estimators(inquiry, finding.series, finding.period) for finding in findings[:1]]
    return asks + [ask_figure(inquiry, finding) for finding in findings]


def _anyones(subject: Subject) -> Subject:
    return subject.model_copy(update={"estimator": None, "scope": None})


def _may_speak(lineup: Lineup, side: Side) -> bool:
    """Say whether a lineup is of the estimator that a side names, if it names one."""
    return side.subject.estimator is None or side.subject.estimator.value == lineup.estimator


def _apart(found: Sequence[Lineup], sides: Sequence[Side]) -> list[Finding]:
    """Return one finding a side, each of the estimator it names or else the first that holds it."""
    return [
        next(
            finding
            for lineup in found
            if _may_speak(lineup, side) and (finding := lineup.findings[number]) is not None
        )
        for number, side in enumerate(sides)
    ]


def _incomplete(found: Sequence[Lineup], query: ComparisonQuery) -> tuple[tuple[str, Period], ...]:
    """Return the estimators that hold some sides and not others, with the first period they lack."""
    whole = {lineup.estimator for lineup in found if lineup.complete() is not None}
    lacking: dict[str, Period] = {}
    for lineup in found:
        if lineup.estimator in whole or lineup.estimator in lacking or not any(lineup.findings):
            continue
        for side, finding in zip(query.sides, lineup.findings, strict=True):
            if finding is None and isinstance(side.when.value, Period):
                lacking[lineup.estimator] = side.when.value
                break
    return tuple(lacking.items())


def _estimators_query(query: ComparisonQuery) -> EstimatorsQuery:
    first = query.sides[0]
    named = [side.subject.estimator for side in query.sides]
    return EstimatorsQuery(
        unit=query.unit,
        as_of=query.as_of,
        subject=first.subject.model_copy(update={"estimator": None}),
        when=first.when,
        estimators=tuple(slot for slot in named if slot is not None),
    )
