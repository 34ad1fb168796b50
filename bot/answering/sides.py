"""The sides of a comparison, lined up: what one estimator, counting in one way, holds for each of them."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot.answering.inquiry import Inquiry
from bot.answering.releases import is_settled
from bot.answering.store import Topic
from bot.answering.tracks import Track, holds_number
from bot.values.compared import Side
from bot.values.finding import Finding
from bot.values.period import Period, PeriodKind
from bot.values.slot import Latest


class Lineup(NamedTuple):
    """One estimator's findings in one scope, a place for each side; ``None`` where it holds nothing."""

    estimator: str
    scope: str
    findings: tuple[Finding | None, ...]

    def complete(self) -> tuple[Finding, ...] | None:
        """Return the findings where no side is missing."""
        held = tuple(finding for finding in self.findings if finding is not None)
        return held if len(held) == len(self.findings) else None


def sides_differ(sides: Sequence[Side]) -> set[str]:
    """Return in what the sides differ: when, place, substance, measure, estimator, scope."""
    told = {
        "when": {side.when.value.code for side in sides},
        "place": {side.subject.place.value for side in sides},
        "substance": {side.subject.substance.value for side in sides},
        "measure": {side.subject.measure.value for side in sides},
        "estimator": {side.subject.estimator.value for side in sides if side.subject.estimator is not None},
        "scope": {side.subject.scope.value for side in sides if side.subject.scope is not None},
    }
    return {slot for slot, values in told.items() if len(values) > 1}


async def lineups(sides: Sequence[Side], inquiry: Inquiry) -> list[Lineup]:
    """Return what each estimator holds of the sides in each scope, the one that leads first.

    An estimator named on one side is meant for all: "US 2020 vs 2021".
    """
    topics = [inquiry.topic(side.subject) for side in sides]
    tracks = await _fetched(topics, sides, inquiry)
    estimators = [side.subject.estimator for side in sides if side.subject.estimator is not None]
    asked = [
        track
        for track in tracks
        if (not estimators or track.series.estimator in {slot.value for slot in estimators})
        and _is_of_scope(track, sides, topics)
    ]
    found = [_lineup(sides, topics, group) for group in by_way(asked)]
    return _in_order([lineup for lineup in found if any(lineup.findings)], inquiry)


def _is_of_scope(track: Track, sides: Sequence[Side], topics: Sequence[Topic]) -> bool:
    """Say whether a track is in a scope named for what it counts, or is no part of it where none is."""
    own = (side for side, topic in zip(sides, topics, strict=True) if topic == Topic(*track.series[:3]))
    named = {side.subject.scope.value for side in own if side.subject.scope is not None}
    return track.series.scope in named if named else not track.is_part


def _in_order(found: Sequence[Lineup], inquiry: Inquiry) -> list[Lineup]:
    """Return lineups with the one that leads first, as a dispute about the first finding has it."""
    first = next((finding for lineup in found for finding in lineup.findings if finding is not None), None)
    if first is None:
        return list(found)
    leads = inquiry.dispute(first)
    return sorted(
        found,
        key=lambda one: inquiry.precedence(
            first.series._replace(estimator=one.estimator, scope=one.scope), leads
        ),
    )


async def _fetched(topics: Sequence[Topic], sides: Sequence[Side], inquiry: Inquiry) -> list[Track]:
    years = [side.when.value.year for side in sides if isinstance(side.when.value, Period)]
    if len(years) < len(sides):
        return await inquiry.whole_tracks(topics)
    return await inquiry.whole_tracks(topics, min(years), max(years))


def by_way(tracks: Iterable[Track]) -> list[list[Track]]:
    """Group tracks by estimator and scope: within a group, sides may be compared."""
    ways: dict[tuple[str, str], list[Track]] = {}
    for track in tracks:
        ways.setdefault((track.series.estimator, track.series.scope), []).append(track)
    return list(ways.values())


def _lineup(sides: Sequence[Side], topics: Sequence[Topic], tracks: Sequence[Track]) -> Lineup:
    held = {Topic(*track.series[:3]): track for track in tracks}
    anytime = any(isinstance(side.when.value, Latest) for side in sides)
    common = _common_latest(list(held.values())) if anytime and len(set(topics)) > 1 else None
    findings: list[Finding | None] = []
    for side, topic in zip(sides, topics, strict=True):
        track = held.get(topic)
        if track is None:
            findings.append(None)
        elif isinstance(when := side.when.value, Latest):
            findings.append(track.at(common) if common is not None else track.latest())
        else:
            findings.append(track.at(when))
    if not any(findings):
        findings = _single_months(sides, [held.get(topic) for topic in topics]) or findings
    series = tracks[0].series
    return Lineup(series.estimator, series.scope, tuple(findings))


def _single_months(sides: Sequence[Side], tracks: Sequence[Track | None]) -> list[Finding | None]:
    """Return the one month held of each side's year, where that is all there is of every side."""
    found: list[Finding | None] = []
    for side, track in zip(sides, tracks, strict=True):
        when = side.when.value
        if track is None or not isinstance(when, Period) or when.kind is not PeriodKind.YEAR:
            return []
        months = track.within(when)
        if len(months) != 1:
            return []
        found += months
    return found


def _common_latest(tracks: Sequence[Track]) -> Period | None:
    """Return the newest period for which all the tracks have settled findings."""
    held = [
        {
            finding.period.code: finding.period
            for finding in track.all()
            if holds_number(finding) and is_settled(finding.current)
        }
        for track in tracks
    ]
    shared = set.intersection(*(set(codes) for codes in held))
    return max((held[0][code] for code in shared), key=lambda period: period.last, default=None)


def best_scopes(found: Sequence[Lineup]) -> list[Lineup]:
    """Return one lineup an estimator: of its scopes the one that holds the most sides, else the newest, else the first."""
    best: dict[str, Lineup] = {}
    for lineup in found:
        held = best.get(lineup.estimator)
        if held is None or _worth(lineup) > _worth(held):
            best[lineup.estimator] = lineup
    return list(best.values())


def _worth(lineup: Lineup) -> tuple[int, int]:
    held = [finding.period.year for finding in lineup.findings if finding is not None]
    return len(held), max(held, default=0)
