"""Which of a period's rows is current, and how it came to be: computed from dates and standings, never typed.

What was current can be asked for any day, and the history of a figure is nothing but what was current in turn.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from bot.answering.order import bounds_of
from bot.answering.releases import Release, by_release, fullness, known_by, newest, release_of
from bot.values.amount import Amount
from bot.values.fact import Figure, LaterRevision, Standing
from bot.values.finding import Finding


def choose(
    figures: Sequence[Figure], later_revision: LaterRevision | None = None, as_of: date | None = None
) -> Finding | None:
    """Return what a series says of a period, given all its rows for that period.

    With ``as_of``, only rows surely published by that day count. ``None`` means that nothing was: no row, or
    only withdrawn ones and repeats, which are never answered as a figure.
    """
    if len(figures) == 1 and figures[0].standing is Standing.HELD and as_of is None:
        return _only(figures[0], later_revision)
    releases = [release_of(figure) for figure in figures if figure.standing is not Standing.WITHDRAWN]
    known = [release for release in releases if known_by(release, as_of)]
    if len(known) == 1 and known[0].figure.standing is Standing.HELD:
        return _only(known[0].figure, later_revision)
    known.sort(key=by_release)
    candidates = _candidates(known)
    if not candidates:
        return None
    amount, unit = candidates[0].figure.amount, candidates[0].figure.unit
    if all(one.figure.amount is amount and one.figure.unit == unit for one in known):
        return _undivided(known, candidates, later_revision)
    return _weigh(known, candidates, later_revision)


def _only(figure: Figure, later_revision: LaterRevision | None) -> Finding:
    """Return the finding of a single row, as most are."""
    return Finding.checked(
        series=figure.series,
        period=figure.period,
        current=figure,
        history=(figure,),
        repeats=(),
        conflicting=(),
        earliest=None,
        later_revision=later_revision,
    )


def _candidates(known: Sequence[Release]) -> list[Release]:
    """Return the rows that may be current: the estimator's own, or all pages where none of its own is held."""
    held = [release for release in known if release.figure.standing is Standing.HELD]
    own = [release for release in held if release.own] or held
    # "Not published" stands only as long as there is no number beside it.
    return [release for release in own if isinstance(release.figure.amount, Amount)] or own


def _undivided(
    known: Sequence[Release], candidates: Sequence[Release], later_revision: LaterRevision | None
) -> Finding:
    """Return the finding where every row prints the same amount: a few alike."""
    rank = min(one.rank for one in candidates)
    able = [one for one in candidates if one.rank == rank]
    current = max(able, key=lambda one: (one.first_hand, by_release(one))).figure
    first = _chain(candidates)[0].figure
    return Finding.checked(
        series=current.series,
        period=current.period,
        current=current,
        history=(current,),
        repeats=tuple(one.figure for one in known if one.figure is not current),
        conflicting=(),
        earliest=None if first is current else first,
        later_revision=later_revision,
    )


def _weigh(
    known: Sequence[Release], candidates: Sequence[Release], later_revision: LaterRevision | None
) -> Finding:
    chain = _chain(candidates)
    steps = _steps(chain)
    left = steps[-2][-1] if len(steps) > 1 else None
    current = _fullest(candidates, chain[-1], left)
    shown = (*(_shown(step, following) for step, following in pairwise(steps)), current)
    stated = {id(figure) for figure in shown}
    values = [one.figure for one in chain]
    repeats, conflicting = _parted((one.figure for one in known if id(one.figure) not in stated), values)
    first = chain[0].figure
    return Finding.checked(
        series=current.series,
        period=current.period,
        current=current,
        history=shown,
        repeats=repeats,
        conflicting=conflicting,
        earliest=None if first is shown[0] else first,
        later_revision=later_revision,
    )


def _chain(candidates: Sequence[Release]) -> list[Release]:
    """Return the releases that were current in turn, the first one first: each surely out before the next.

    Going back from the newest, so that a release added later only lengthens the chain. What cannot be ordered
    against a link is no link, nor is what was less settled than something already out when it appeared.
    """
    chain: list[Release] = []
    left = list(candidates)
    while left:
        last = newest(left)
        chain.append(last)
        left = [one for one in left if one.surely_before(last)]
    return chain[::-1]


def _steps(chain: Iterable[Release]) -> list[list[Release]]:
    """Part the chain where the figure changes: a rounded print and a fuller one are one step."""
    steps: list[list[Release]] = []
    for release in chain:
        if steps and same_figure(max(steps[-1], key=fullness).figure, release.figure):
            steps[-1].append(release)
        else:
            steps.append([release])
    return steps


def _shown(step: Sequence[Release], following: Sequence[Release]) -> Figure:
    """Return the page that stands for a step: its first, or its fullest where the first rounds the next step too."""
    first = step[0].figure
    return max(step, key=fullness).figure if same_figure(first, following[0].figure) else first


def _fullest(prints: Iterable[Release], last: Release, left: Release | None) -> Figure:
    """Return the best page for the current figure: the fullest print, first hand where there is one, the latest.

    Where the figure stood before and was left, only pages since the release that ``left`` it will do.
    """
    able = [
        one
        for one in prints
        if one.rank == last.rank
        and same_figure(one.figure, last.figure)
        and not (left is not None and one.surely_before(left))
    ]
    return max(able, key=lambda one: (fullness(one), one.first_hand, by_release(one))).figure


def _parted(
    rest: Iterable[Figure], values: Sequence[Figure]
) -> tuple[tuple[Figure, ...], tuple[Figure, ...]]:
    repeats: list[Figure] = []
    conflicting: list[Figure] = []
    for figure in rest:
        if figure.standing is Standing.REPEAT or any(same_figure(figure, value) for value in values):
            repeats.append(figure)
        elif isinstance(figure.amount, Amount):
            conflicting.append(figure)
    return tuple(repeats), tuple(conflicting)


def same_figure(one: Figure, other: Figure) -> bool:
    """Say whether two rows print one figure, one of them perhaps rounded."""
    if isinstance(one.amount, Amount) and isinstance(other.amount, Amount):
        return one.unit == other.unit and one.amount.same_figure(other.amount)
    return one.amount == other.amount


def is_unsure(finding: Finding) -> bool:
    """Say whether another of its rows, as settled as the current one, may have come last and says otherwise."""
    if not finding.conflicting:
        return False
    current = release_of(finding.current)
    prints = [current, *(release_of(one) for one in finding.repeats if same_figure(one, finding.current))]
    own = [one for one in prints if one.own == current.own]
    return any(
        rival.rank <= current.rank
        and rival.own == current.own
        and not any(rival.surely_before(one) for one in own)
        and _contradicts(rival.figure, finding.current)
        for rival in map(release_of, finding.conflicting)
    )


def _contradicts(one: Figure, other: Figure) -> bool:
    """Say whether two rows cannot both be right: less than 25,000 and 24,500 can."""
    if not isinstance(one.amount, Amount) or not isinstance(other.amount, Amount) or one.unit != other.unit:
        return True
    mine, theirs = bounds_of(one.amount), bounds_of(other.amount)
    return mine.high < theirs.low or theirs.high < mine.low


def may_differ_by_release(one: Finding, other: Finding) -> bool:
    """Say whether two years may differ only because one was estimated anew and the other was not.

    273 t for 2011, as of 2022, and 210 t for 2012, as of 2017, are both current; no release gives them together.
    A preliminary figure that was settled is no new estimate.
    """
    anew = any(
        release_of(earlier).rank <= release_of(finding.current).rank
        for finding in (one, other)
        for earlier in finding.history[:-1]
    )
    return anew and _days(one).isdisjoint(_days(other))


def _days(finding: Finding) -> set[str]:
    """Return the dates on which the estimator published the current figure."""
    prints = (finding.current, *finding.repeats)
    releases = [release_of(figure) for figure in prints if same_figure(figure, finding.current)]
    return {release.published.code for release in releases if release.own and release.published.is_dated}
