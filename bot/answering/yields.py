"""How much was made of each hectare? One estimator's output over its own area of the same year, never two estimators'."""

from collections.abc import Sequence

from bot.answering.changes import Reason, either_stands_alone, only_bounds, vintages_forbid
from bot.answering.derived import yielded
from bot.answering.inquiry import Inquiry
from bot.answering.missing import missing
from bot.answering.refused import not_comparable
from bot.answering.releases import is_settled
from bot.answering.sides import Lineup, best_scopes, lineups
from bot.values.answer import NoFigure, NotComparable, Share
from bot.values.compared import Side
from bot.values.finding import Finding, Incomparable, PartOfWhole
from bot.values.parts import YieldQuery


async def yield_of(query: YieldQuery, inquiry: Inquiry) -> Share | NotComparable | NoFigure:
    """Answer with the yield of each place, or with why one of them has none."""
    shares: tuple[PartOfWhole, ...] = ()
    for alone in query.each:
        found = await _yield_there(alone, inquiry)
        if not isinstance(found, Share):
            return found
        shares += found.shares
    return Share(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        shares=shares,
        dispute=inquiry.disputed(
            shares[0].part.series,
            *sorted((one.part.period for one in shares), key=lambda period: period.last),
        ),
    )


async def _yield_there(query: YieldQuery, inquiry: Inquiry) -> Share | NotComparable | NoFigure:
    """Answer with the yield by each estimator that holds output and area of the year, both current on one day."""
    sides = (Side(subject=query.made, when=query.when), Side(subject=query.area, when=query.when))
    found = await lineups(sides, inquiry)
    for side_number, side in enumerate(sides):
        if all(lineup.findings[side_number] is None for lineup in found):
            return await missing(query, side.subject, query.when.value, inquiry)
    whole = [both for lineup in best_scopes(found) if (both := lineup.complete()) is not None]
    pairs = [(made, area) for made, area in whole]
    yields = [one for made, area in pairs if (one := _yield(made, area, inquiry)) is not None]
    if yields:
        return Share(
            facts_version=inquiry.version,
            as_of=inquiry.as_of,
            query=query,
            shares=tuple(yields),
        )
    reason = _forbidden(*pairs[0], inquiry) if pairs else None
    findings = [each for lineup in best_scopes(found) for each in lineup.findings if each is not None]
    return not_comparable(query, inquiry, reason or _torn(found), findings)


def _yield(made: Finding, area: Finding, inquiry: Inquiry) -> PartOfWhole | None:
    if _forbidden(made, area, inquiry) is not None:
        return None
    value = yielded(made.current, area.current)
    return None if value is None else PartOfWhole(part=made, whole=area, share=value)


def _forbidden(made: Finding, area: Finding, inquiry: Inquiry) -> Reason | None:
    """Return why an output is not divided by an area."""
    if made.period != area.period:
        return Reason(
            Incomparable.DEFINITIONS,
            "the two are held for different periods",
            "las dos cifras son de periodos distintos",
        )
    if not (is_settled(made.current) and is_settled(area.current)):
        return Reason(
            Incomparable.DEFINITIONS,
            "a figure that is leaked or merely announced is divided by nothing",
            "una cifra filtrada o solo anunciada no se divide entre nada",
        )
    alone = either_stands_alone(made, area, inquiry.catalogue)
    if alone is not None:
        return alone
    return only_bounds(made, area) or vintages_forbid(made, area)


def _torn(found: Sequence[Lineup]) -> Reason:
    """Return why no estimator's output meets an area: each is held by another, or in other units."""
    holders = {lineup.estimator for lineup in found if lineup.complete() is None}
    return Reason(Incomparable.ESTIMATORS if len(holders) > 1 else Incomparable.UNITS)
