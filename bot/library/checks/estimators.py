"""Rules for estimators beside each other: who speaks for them, and how far apart they stand."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import combinations
from typing import Final

from bot.library.files import Report
from bot.library.grouped import Grouped
from bot.library.names import Names
from bot.library.problems import figures as figures_say
from bot.library.problems import words as words_say
from bot.library.rows import Filed, FiledSheet
from bot.values.fact import Dispute, Edition, SeriesKey

_FAR_APART: Final = 2


def check_spoken_for(
    sheets: tuple[FiledSheet, ...], editions: Mapping[str, Edition], names: Names, report: Report
) -> None:
    """Report estimators of whose figures none can be told to be first hand."""
    heard = {estimator for edition in editions.values() for estimator in edition.speaks_for}
    heard |= {estimator for edition in editions.values() for estimator, _ in edition.carries}
    figures = Counter(row.series.estimator for sheet in sheets for row in sheet.rows)
    for estimator in sorted(figures.keys() - heard):
        at = names.words["estimators"][estimator].at
        report(words_say.nobody_speaks_for(at, estimator, figures[estimator]))


def check_apart(
    series: Mapping[SeriesKey, Grouped], disputes: tuple[Dispute, ...], names: Names, report: Report
) -> None:
    """Report two estimators whose newest figures for one thing are far apart with nothing to explain it."""
    subjects: dict[tuple[str, ...], list[Grouped]] = defaultdict(list)
    for key, each in series.items():
        if names.words["places"][key.place].entry.kind in ("world", "region", "country"):
            subjects[(key.measure, key.substance, key.place, key.scope)].append(each)
    explained = {(each.measure, each.substance, each.place) for each in disputes}
    for subject, beside in subjects.items():
        if subject[:3] in explained:
            continue
        for one, other in combinations(beside, 2):
            common = [
                period
                for period in one.newest
                if period in other.newest and _far_apart(one.newest[period], other.newest[period])
            ]
            if common:
                mine, theirs = one.newest[common[-1]], other.newest[common[-1]]
                report(figures_say.apart_without_dispute(mine.at, _told(mine), _told(theirs)))


def _far_apart(one: Filed, other: Filed) -> bool:
    if one.number is None or other.number is None or one.unit != other.unit:
        return False
    if any((one.note, other.note, one.caveats, other.caveats)):
        return False
    low, high = sorted((one.number, other.number), key=lambda amount: amount.low)
    return high.low > _FAR_APART * low.high


def _told(row: Filed) -> str:
    return f"{row.series.estimator} has {row.shown} {row.unit} for {row.period.code} ({row.at})"
