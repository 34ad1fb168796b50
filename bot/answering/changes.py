"""How one finding stands to another: a change, a difference, a gap, or why none is computed.

Findings reach this place as they stood on one and the same day, so that no superseded figure ever meets the
contemporaries of its successor. What is left to refuse is told apart here, the gravest reason first.
"""

from collections.abc import Iterable
from typing import NamedTuple

from bot.answering.choose import is_unsure, may_differ_by_release
from bot.answering.derived import POINTS, difference, number, percent_difference
from bot.answering.notes import Notes
from bot.answering.releases import is_settled
from bot.values.amount import Amount
from bot.values.catalogue import Catalogue, UnitKind
from bot.values.finding import Change, Derived, DerivedKind, Finding, Incomparable, NoChange


class Reason(NamedTuple):
    """Why nothing is computed, with an editor's wording where there is one, and the findings that it is about."""

    why: Incomparable
    detail: str = ""
    detail_es: str = ""
    of: tuple[Finding, ...] = ()


def change_between(before: Finding, after: Finding, catalogue: Catalogue, notes: Notes) -> Change | NoChange:
    """Return the change from one period to another of one series, or the reason why there is none."""
    reason = (
        _series_differ(before, after)
        or either_stands_alone(before, after, catalogue)
        or _numbers_forbid(before, after)
        or _time_forbids(before, after, notes)
        or vintages_forbid(before, after)
    )
    if reason is not None:
        return no_change(before, after, reason)
    unit = before.current.unit
    if is_percentage(unit, catalogue):
        points = difference(DerivedKind.POINTS_CHANGE, POINTS, before.current, after.current)
        return Change(before=before, after=after, absolute=points, relative=None)
    return Change(
        before=before,
        after=after,
        absolute=difference(DerivedKind.CHANGE, unit, before.current, after.current),
        relative=percent_difference(DerivedKind.PERCENT_CHANGE, before.current, after.current),
    )


def volunteered_change(
    before: Finding, after: Finding, catalogue: Catalogue, notes: Notes
) -> Change | NoChange:
    """Return the change from one period to the next where nobody asked to compare these two by name.

    What is picked out or told beside a figure is quoted as a fall or a rise, so it is refused too where it may
    be nothing but the difference of two releases, or where one of the two was leaked or only announced.
    """
    change = change_between(before, after, catalogue, notes)
    if isinstance(change, Change) and not (is_settled(before.current) and is_settled(after.current)):
        loose = tuple(each for each in (before, after) if not is_settled(each.current))
        return no_change(before, after, Reason(Incomparable.UNSETTLED, of=loose))
    if isinstance(change, Change) and may_differ_by_release(before, after):
        return no_change(
            before,
            after,
            Reason(
                Incomparable.VINTAGES,
                "one was estimated anew in a release that does not give the other",
                "una se volvió a estimar en una publicación que no da la otra",
            ),
        )
    return change


def difference_between(first: Finding, second: Finding, catalogue: Catalogue) -> Change | NoChange:
    """Return how two places or substances differ in one period, by one estimator, or why that is not computed."""
    reason = (
        _kinds_differ(first, second)
        or either_stands_alone(first, second, catalogue)
        or _numbers_forbid(first, second)
        or vintages_forbid(first, second)
    )
    if reason is None and first.period != second.period:
        reason = Reason(
            Incomparable.DEFINITIONS,
            "the two are held for different periods",
            "las dos cifras son de periodos distintos",
        )
    if reason is not None:
        return no_change(first, second, reason)
    unit = first.current.unit
    if is_percentage(unit, catalogue):
        points = difference(DerivedKind.DIFFERENCE, POINTS, first.current, second.current)
        return Change(before=first, after=second, absolute=points, relative=None)
    return Change(
        before=first,
        after=second,
        absolute=difference(DerivedKind.DIFFERENCE, unit, first.current, second.current),
        relative=percent_difference(DerivedKind.PERCENT_DIFFERENCE, first.current, second.current),
    )


def gap_between(one: Finding, other: Finding, catalogue: Catalogue, *, down: bool = False) -> Derived | None:
    """Return how much more the higher of two estimators' findings is, or with ``down`` how much less the lower.

    A gap is no change: the estimators measure differently, and its base is named in the recipe. ``None``
    where the two do not count the same thing in the same period and unit, or are no firm numbers.
    """
    if one.series[:3] != other.series[:3] or one.series.scope != other.series.scope:
        return None
    if one.period != other.period or one.current.unit != other.current.unit:
        return None
    values = number(one.current), number(other.current)
    if values[0] is None or values[1] is None:
        return None
    low, high = (one, other) if values[0] <= values[1] else (other, one)
    base, figure = (high, low) if down else (low, high)
    if is_percentage(one.current.unit, catalogue):
        return difference(DerivedKind.DIFFERENCE, POINTS, base.current, figure.current)
    return percent_difference(DerivedKind.PERCENT_DIFFERENCE, base.current, figure.current)


def trends_agree(changes: Iterable[Change | NoChange]) -> bool | None:
    """Say whether the changes go the same way; ``None`` where there are fewer than two."""
    ways = [_way(change) for change in changes if isinstance(change, Change)]
    return None if len(ways) < 2 else len(set(ways)) == 1  # noqa: PLR2004 (it takes two to agree)


def no_change(before: Finding, after: Finding, reason: Reason) -> NoChange:
    """Return a refusal with its reason."""
    return NoChange(
        before=before,
        after=after,
        why=reason.why,
        detail=reason.detail,
        detail_es=reason.detail_es,
        of=reason.of,
    )


def stands_alone(finding: Finding, catalogue: Catalogue) -> Reason | None:
    """Return the warning for which editors set a figure against no other, where it carries one."""
    held = (catalogue.caveats.get(caveat) for caveat in finding.current.caveats)
    found = next((caveat for caveat in held if caveat is not None and caveat.alone), None)
    return None if found is None else Reason(Incomparable.DEFINITIONS, found.says, found.says_es, (finding,))


def either_stands_alone(one: Finding, other: Finding, catalogue: Catalogue) -> Reason | None:
    """Return the warning for which either of two findings is set against nothing, and which of them carry it."""
    first, second = (stands_alone(each, catalogue) for each in (one, other))
    if first is not None and second is not None and first.detail == second.detail:
        return first._replace(of=(one, other))
    return first or second


def is_percentage(unit: str, catalogue: Catalogue) -> bool:
    """Say whether a change of this unit is in percentage points."""
    held = catalogue.units.get(unit)
    return held is not None and held.kind is UnitKind.PERCENT


def _series_differ(before: Finding, after: Finding) -> Reason | None:
    if before.series[:3] != after.series[:3]:
        return Reason(Incomparable.DEFINITIONS)
    return _kinds_differ(before, after)


def _kinds_differ(one: Finding, other: Finding) -> Reason | None:
    if one.series.measure != other.series.measure:
        return Reason(Incomparable.DEFINITIONS)
    if one.series.estimator != other.series.estimator:
        return Reason(Incomparable.ESTIMATORS)
    if one.series.scope != other.series.scope:
        return Reason(Incomparable.SCOPES)
    return None


def _numbers_forbid(one: Finding, other: Finding) -> Reason | None:
    amounts = one.current.amount, other.current.amount
    if not all(isinstance(amount, Amount) for amount in amounts):
        empty = (each for each in (one, other) if not isinstance(each.current.amount, Amount))
        return Reason(Incomparable.MISSING, of=tuple(empty))
    if one.current.unit != other.current.unit:
        return Reason(Incomparable.UNITS)
    return only_bounds(one, other)


def only_bounds(*findings: Finding) -> Reason | None:
    """Return why nothing is computed of findings some of which are no single number, and which these are."""
    bounds = tuple(each for each in findings if number(each.current) is None)
    return Reason(Incomparable.HEDGED, of=bounds) if bounds else None


def _time_forbids(before: Finding, after: Finding, notes: Notes) -> Reason | None:
    one, other = before.period, after.period
    if (
        one.kind is not other.kind
        or (one.last - one.first).days // 31 != (other.last - other.first).days // 31
    ):
        return Reason(
            Incomparable.DEFINITIONS,
            "the two periods are of different kinds",
            "los dos periodos son de distinta clase",
        )
    if (brk := notes.break_between(before.series, one, other)) is not None:
        return Reason(Incomparable.BREAK, brk.why, brk.why_es)
    return None


def vintages_forbid(one: Finding, other: Finding) -> Reason | None:
    """Return why two findings were no estimator's current figures on one and the same day, if they were not."""
    for finding in (one, other):
        if (later := finding.later_revision) is not None:
            return Reason(Incomparable.LATER_REVISION, later.note, later.note_es, (finding,))
    if is_unsure(one) or is_unsure(other):
        return Reason(Incomparable.VINTAGES)
    return None


def _way(change: Change) -> int:
    return (change.absolute.value > 0) - (change.absolute.value < 0)
