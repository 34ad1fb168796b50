"""What part of a whole is it? A place within a larger one, or a substance within all, by one estimator."""

from collections.abc import Sequence
from typing import Final

from bot.answering.changes import Reason, either_stands_alone, only_bounds
from bot.answering.derived import number, share, total
from bot.answering.inquiry import Inquiry
from bot.answering.kept import is_share_kept
from bot.answering.missing import missing
from bot.answering.places import lies_in, one_in_another
from bot.answering.refused import not_comparable
from bot.answering.sides import Lineup, best_scopes, lineups
from bot.answering.totals import INSIDE, of_one_edition, share_of_region
from bot.values.answer import NoFigure, NotComparable, Share, Totals
from bot.values.compared import Side
from bot.values.finding import Finding, Incomparable, PartOfWhole
from bot.values.parts import ShareQuery
from bot.values.query import FigureQuery
from bot.values.slot import Subject

_NEAREST: Final = 2


async def share_of(query: ShareQuery, inquiry: Inquiry) -> Share | Totals | NotComparable | NoFigure:
    """Answer with the share by each estimator that holds both; categories that overlap have a share of all only."""
    parts = _parts(query)
    sides = [Side(subject=subject, when=query.when) for subject in (*parts, query.whole)]
    found = await lineups(sides, inquiry)
    for number_of_side, side in enumerate(sides):
        if all(lineup.findings[number_of_side] is None for lineup in found):
            return await share_of_region(query, inquiry) or await _without(
                query, side.subject, found, inquiry
            )
    reason = _overlapping(parts, inquiry) or next(
        (reason for part in parts if (reason := _forbidden(part, query.whole, inquiry)) is not None), None
    )
    shares = [] if reason is not None else _shares(best_scopes(found), inquiry)
    if reason is not None or not shares:
        told = [lineup for lineup in best_scopes(found) if lineup.complete()] or found
        findings = [finding for lineup in told for finding in lineup.findings if finding is not None]
        return not_comparable(query, inquiry, reason or _torn(found, inquiry), findings)
    claimed = query.claimed
    return Share(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        shares=tuple(shares),
        kept=() if claimed is None else tuple(is_share_kept(claimed, share) for share in shares),
        dispute=inquiry.dispute(shares[0].part),
    )


async def _without(
    query: ShareQuery, subject: Subject, found: Sequence[Lineup], inquiry: Inquiry
) -> NoFigure:
    """Say that the part or the whole is not held, with the other as the nearest where nothing nearer is."""
    alone = FigureQuery(subject=subject, when=query.when, as_of=query.as_of, unit=query.unit)
    refused = await missing(alone, subject, query.when.value, inquiry)
    held = [finding for lineup in best_scopes(found) for finding in lineup.findings if finding is not None]
    return refused if refused.nearest else refused.model_copy(update={"nearest": tuple(held[:_NEAREST])})


def _shares(found: Sequence[Lineup], inquiry: Inquiry) -> list[PartOfWhole]:
    shares: list[PartOfWhole] = []
    for lineup in found:
        held = lineup.complete()
        if held is None or _torn_apart(held, inquiry) is not None:
            continue
        *parts, whole = held
        if len(parts) == 1:
            value = share([parts[0].current], whole.current)
            shares += [] if value is None else [PartOfWhole(part=parts[0], whole=whole, share=value)]
            continue
        operands = of_one_edition(parts)
        value = share(operands, whole.current) if operands else None
        if value is not None:
            summed = total(operands)
            shares.append(
                PartOfWhole(part=parts[0], beside=tuple(parts[1:]), whole=whole, share=value, together=summed)
            )
    return shares


def _parts(query: ShareQuery) -> list[Subject]:
    """Return the parts that are wanted together, one for each place."""
    return [query.part.model_copy(update={"place": place}) for place in (query.part.place, *query.besides)]


def _overlapping(parts: Sequence[Subject], inquiry: Inquiry) -> Reason | None:
    """Return why places are not added up: one of them lies in another."""
    places = [part.place.value for part in parts]
    return INSIDE if one_in_another(places, inquiry.catalogue) else None


def _forbidden(part: Subject, whole: Subject, inquiry: Inquiry) -> Reason | None:
    """Return why the one is no part of the other, whatever the figures."""
    measure = inquiry.catalogue.measures.get(part.measure.value)
    if part.measure.value != whole.measure.value:
        return Reason(
            Incomparable.DEFINITIONS,
            "the one is counted apart and is no part of the other",
            "lo uno se cuenta aparte y no es parte de lo otro",
        )
    if measure is None or measure.flow_or_stock == "ratio":
        return Reason(Incomparable.DEFINITIONS)
    if part.substance.value != whole.substance.value:
        if measure.overlapping and whole.substance.value != measure.part_of_whole:
            return Reason(Incomparable.OVERLAPPING)
        if not _is_among(part.substance.value, whole.substance.value, measure.part_of_whole, inquiry):
            return Reason(Incomparable.DEFINITIONS)
    if part.place.value != whole.place.value and not lies_in(
        part.place.value, whole.place.value, inquiry.catalogue
    ):
        return Reason(Incomparable.DEFINITIONS)
    return None


def _is_among(part: str, whole: str, all_together: str, inquiry: Inquiry) -> bool:
    group = inquiry.catalogue.substances.get(whole)
    return whole == all_together or (group is not None and part in group.includes)


def _torn(found: Sequence[Lineup], inquiry: Inquiry) -> Reason:
    """Return why no share can be taken of what is held."""
    for lineup in found:
        both = lineup.complete()
        if both is not None:
            return _torn_apart(both, inquiry) or Reason(Incomparable.DEFINITIONS)
    holders = {lineup.estimator for lineup in found}
    return Reason(Incomparable.ESTIMATORS if len(holders) > 1 else Incomparable.SCOPES)


def _torn_apart(held: Sequence[Finding], inquiry: Inquiry) -> Reason | None:
    """Return why no share is taken of parts in their whole, which stands last."""
    *parts, whole = held
    for part in parts:
        if (alone := either_stands_alone(part, whole, inquiry.catalogue)) is not None:
            return alone
        if part.current.unit != whole.current.unit:
            return Reason(Incomparable.UNITS)
    small, large = [number(part.current) for part in parts], number(whole.current)
    known = [one for one in small if one is not None]
    if large is None or len(known) < len(small):
        return only_bounds(*held)
    if any(part.period != whole.period for part in parts) or sum(known) > large or not large:
        return Reason(Incomparable.DEFINITIONS)
    return Reason(Incomparable.VINTAGES) if len(parts) > 1 and not of_one_edition(parts) else None
