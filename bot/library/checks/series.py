"""Rules for the figures of one series: what may not stand twice, and what should make an editor look again."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Final

from bot.library.files import Report
from bot.library.grouped import Grouped
from bot.library.names import Names
from bot.library.problems import figures as says
from bot.library.problems import words as words_say
from bot.library.rows import Filed, FiledSheet
from bot.values.amount import Hedge, Missing
from bot.values.fact import SeriesKey

_TENFOLD: Final = 10
_ROUNDED: Final = 30
"""Words like *more than* may leave off up to a thirtieth of a figure."""
_WEIGHT: Final = 20
"""Below a country, a jump matters when the larger number is a twentieth of the country's or more."""


def check_series(series: Mapping[SeriesKey, Grouped], names: Names, report: Report) -> None:
    """Report what is wrong, or odd, inside single series."""
    for each in series.values():
        for rows in each.rows.values():
            _check_repeated(rows, report)
            _check_same_day(rows, report)
        _check_units(each, report)
        _check_nought(each, report)
        if _matters(each, series, names):
            _check_jumps(each, report)


def _check_repeated(rows: tuple[Filed, ...], report: Report) -> None:
    seen: dict[str, Filed] = {}
    for row in rows:
        first = seen.setdefault(row.edition.id, row)
        if first is not row:
            report(says.repeated_figure(row.at, first.at))


def _check_same_day(rows: tuple[Filed, ...], report: Report) -> None:
    """Look for first-hand figures of one day and one status that no later one replaces."""
    own = [row for row in rows if row.counts and row.series.estimator in row.edition.speaks_for]
    for number, row in enumerate(own):
        for other in own[:number]:
            same_day = row.edition.published.earliest == other.edition.published.earliest
            alike = row.edition.id != other.edition.id and row.status == other.status and same_day
            dated = row.edition.published.earliest == row.edition.published.latest
            if alike and dated and not row.note and not other.note and _differ(row, other):
                report(says.two_of_one_day(row.at, row.shown, other.shown, other.at))


def check_repeats(series: Iterable[Grouped], report: Report) -> None:
    """Report rows said to print an old figure again where no row has that figure."""
    for each in series:
        for rows in each.rows.values():
            for row in rows:
                others = (other for other in rows if other is not row)
                if (
                    row.standing == "repeat"
                    and not row.note
                    and not any(_alike(row, each) for each in others)
                ):
                    report(says.repeat_of_nothing(row.at, row.shown))


def _alike(row: Filed, other: Filed) -> bool:
    """Say whether one can be the other printed again, in rounder words."""
    if row.number is None or other.number is None:
        return row.amount == other.amount
    if row.number.same_figure(other.number):
        return True
    hedged = row.number.hedge is not Hedge.EXACTLY
    return hedged and abs(row.number.low - other.number.low) * _ROUNDED <= other.number.low


def _differ(row: Filed, other: Filed) -> bool:
    if row.number is None or other.number is None:
        return row.amount != other.amount
    return not row.number.same_figure(other.number)


def _check_units(each: Grouped, report: Report) -> None:
    units: dict[str, Filed] = {}
    for rows in each.rows.values():
        for row in rows:
            if row.standing != "withdrawn":
                units.setdefault(row.unit, row)
    if len(units) > 1:
        report(says.mixed_units(list(units.values())[1].at, sorted(units)))


def _check_nought(each: Grouped, report: Report) -> None:
    """Look for a series that writes nothing in two ways."""
    nought = [row for row in each.newest.values() if row.number is not None and not row.number.high]
    none = [row for row in each.newest.values() if row.amount is Missing.NONE_RECORDED]
    if nought and none and not any(row.note or row.caveats for row in (*nought, *none)):
        report(says.nought_or_none(none[0].at, nought[0].period.code, none[0].period.code))


def _matters(each: Grouped, series: Mapping[SeriesKey, Grouped], names: Names) -> bool:
    """Say whether jumps are worth an editor's time: from 3 to 40 hectares in one municipality is no mistake."""
    place = names.words["places"][each.key.place].entry
    if place.kind in ("world", "region", "country"):
        return True
    whole = series.get(each.key._replace(place=names.country_of(each.key.place)))
    if whole is None:
        return False
    return any(
        row.number is not None
        and period in whole.newest
        and (all_of_it := whole.newest[period].number) is not None
        and row.number.low * _WEIGHT >= all_of_it.low > 0
        for period, row in each.newest.items()
    )


def _check_jumps(each: Grouped, report: Report) -> None:
    jumps = []
    for before, after in pairwise(row for row in each.newest.values() if row.number is not None):
        if before.number is None or after.number is None or after.unit != before.unit:
            continue
        consecutive = after.period.is_yearly and after.period.before() == before.period
        small, large = sorted((before.number.low, after.number.low))
        explained = before.note or after.note or before.caveats or after.caveats or _breaks(after)
        if consecutive and small > 0 and large >= _TENFOLD * small and not explained:
            jumps.append((before, after))
    if jumps:
        before, after = jumps[0]
        says_before = f"{before.shown} in {before.period.code}"
        says_after = f"{after.shown} in {after.period.code}"
        report(says.tenfold(after.at, says_before, says_after, len(jumps) - 1))


def _breaks(row: Filed) -> bool:
    """Say whether an editor marked a break where this figure begins."""
    return any(
        broken.before == row.period.code
        for note in row.header.series
        for broken in note.breaks
        if note.covers(row.series)
    )


def check_subjects(sheets: Iterable[FiledSheet], names: Names, report: Report) -> None:
    """Report substances a measure does not list, scopes of which none comes first, places left unsaid."""
    scopes: dict[str, dict[str, Filed]] = defaultdict(dict)
    places: dict[str, set[str]] = defaultdict(set)
    for sheet in sheets:
        told: set[str] = set()
        for row in sheet.rows:
            measure = names.words["measures"][row.series.measure].entry
            substance = row.series.substance
            if measure.substances and substance not in measure.substances and substance not in told:
                told.add(substance)
                report(says.not_measured_for(row.at, substance, measure.id, measure.substances))
            places[measure.id].add(row.series.place)
            if row.series.scope:
                scopes[measure.id].setdefault(row.series.scope, row)
    for measure_id, held in places.items():
        placed = names.words["measures"][measure_id]
        for field in ("sentence", "sentence_es"):
            if len(held) > 1 and "{place}" not in getattr(placed.entry, field):
                report(words_say.sentence_lacks(placed.where(field), field, ["place"]))
    for measure_id, used in scopes.items():
        by_order: dict[str, list[str]] = defaultdict(list)
        for scope in used:
            by_order[names.words["scopes"][scope].entry.order].append(scope)
        for alike in by_order.values():
            if len(alike) > 1:
                report(says.same_scope_order(used[alike[1]].at, measure_id, sorted(alike)))
