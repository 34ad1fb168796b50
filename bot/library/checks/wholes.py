"""Rules for parts and wholes: departments and their country, one drug and all drugs."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Final

from bot.library.files import Report
from bot.library.grouped import Grouped
from bot.library.names import Names
from bot.library.problems import figures as says
from bot.library.rows import Filed
from bot.values.amount import Hedge
from bot.values.fact import SeriesKey
from bot.values.period import Period

_TOLERANCE: Final = Decimal("0.02")
"""Parts and whole may differ by rounding, and by editions a little apart."""
_ADDS_UP: Final = ("area", "mass", "count", "money")


def check_wholes(series: Mapping[SeriesKey, Grouped], names: Names, report: Report) -> None:
    """Report parts that exceed their whole, and parts that do not add up to it although they should."""
    children = Counter(place.entry.within for place in names.words["places"].values())
    for whole, parts in _families(series, names):
        _check_sums(whole, parts, children[whole.key.place], report)
    for part, whole in _pairs(series, names):
        _check_part(part, whole, names, report)


def _families(series: Mapping[SeriesKey, Grouped], names: Names) -> Iterator[tuple[Grouped, list[Grouped]]]:
    """Yield every series that has others of places within its own, of measures that add up."""
    parts: dict[SeriesKey, list[Grouped]] = defaultdict(list)
    for key, each in series.items():
        measure = names.words["measures"][key.measure].entry
        adds_up = measure.unit_kind in _ADDS_UP and measure.flow_or_stock != "ratio"
        if adds_up and measure.overlapping == "no":
            within = names.words["places"][key.place].entry.within
            parts[key._replace(place=within)].append(each)
    for key, found in parts.items():
        if key in series and len(found) > 1:
            yield series[key], found


def _exact(row: Filed | None) -> Decimal | None:
    if row is None or row.number is None or row.number.hedge not in (Hedge.EXACTLY, Hedge.ABOUT):
        return None
    return row.number.low


def _check_sums(whole: Grouped, parts: list[Grouped], children: int, report: Report) -> None:
    """Report the first period whose parts are too many for the whole, or too few although none is missing.

    None is missing where every place that there is has a figure, or where the parts held add up in most other
    periods: few countries print the departments that had nothing.
    """
    sums = {period: _sum(parts, period, total.unit) for period, total in whole.newest.items()}
    off: list[Period] = []
    fits = 0
    for period, added in sums.items():
        everything = _exact(whole.newest[period])
        if added is None or not everything:
            continue
        if abs(added - everything) <= everything * _TOLERANCE:
            fits += 1
        else:
            off.append(period)
    for period in off:
        total = whole.newest[period]
        present = [part.newest[period] for part in parts if period in part.newest]
        added, everything = sums[period] or Decimal(0), _exact(total) or Decimal(0)
        nearly_all = len(present) == len(parts) and fits >= len(off)
        complete = len(present) == children or nearly_all
        if (added > everything or complete) and not _explained(total, *present):
            found = f"{added:,}"
            report(says.parts_and_whole(total.at, whole.key.place, period.code, found, total.shown))
            return


def _sum(parts: list[Grouped], period: Period, unit: str) -> Decimal | None:
    """Add up the parts of a period; ``None`` where one of them is no plain number."""
    held = [part.newest[period] for part in parts if period in part.newest]
    amounts = [_exact(row) if row.unit == unit else None for row in held]
    if not amounts or None in amounts:
        return None
    return sum((amount for amount in amounts if amount is not None), Decimal(0))


def _pairs(series: Mapping[SeriesKey, Grouped], names: Names) -> Iterator[tuple[Grouped, Grouped]]:
    """Yield every series with one it is a part of: by place, by group of substances, by all drugs together."""
    groups: dict[str, list[str]] = defaultdict(list)
    for given, substance in names.words["substances"].items():
        for part in substance.entry.includes:
            groups[part].append(given)
    for key, each in series.items():
        measure = names.words["measures"][key.measure].entry
        if measure.unit_kind not in _ADDS_UP or measure.flow_or_stock == "ratio":
            continue
        larger = [key._replace(place=names.words["places"][key.place].entry.within)]
        larger += [key._replace(substance=group) for group in (*groups[key.substance], measure.part_of_whole)]
        for whole in dict.fromkeys(larger):
            if whole in series and whole != key:
                yield each, series[whole]


def _check_part(part: Grouped, whole: Grouped, names: Names, report: Report) -> None:
    for period, row in part.newest.items():
        total = whole.newest.get(period)
        mine, all_of_it = _exact(row), _exact(total)
        if total is None or mine is None or all_of_it is None or row.unit != total.unit:
            continue
        if mine > all_of_it * (1 + _TOLERANCE) and not _explained(row, total):
            of_part = f"{row.shown} ({_difference(part.key, whole.key, names)}, {period.code})"
            report(says.part_over_whole(row.at, of_part, f"{total.shown} ({total.at})"))
            return


def _difference(part: SeriesKey, whole: SeriesKey, names: Names) -> str:
    """Return what makes the part a part: its place or its substance."""
    if part.place != whole.place:
        return str(names.words["places"][part.place].entry.name)
    return str(names.words["substances"][part.substance].entry.name)


def _explained(*rows: Filed) -> bool:
    """Say whether an editor wrote a note or a caveat on one of the figures or on its series."""
    return any(
        row.note
        or row.caveats
        or row.header.caveats
        or any(note.caveats and note.covers(row.series) for note in row.header.series)
        for row in rows
    )
