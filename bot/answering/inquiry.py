"""One question's dealings with the store: which series it means, as known on which day, and who comes first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.answering.notes import Notes
from bot.answering.releases import is_settled
from bot.answering.runs import Run
from bot.answering.store import FIRST_YEAR, LAST_YEAR, YEARS_BEFORE, Store, Topic
from bot.answering.tracks import Track
from bot.values.catalogue import Catalogue
from bot.values.fact import Dispute, SeriesKey
from bot.values.finding import Finding
from bot.values.period import Period
from bot.values.question import Language
from bot.values.slot import Latest, Slot, Subject, When

_LAST: Final = 10**6
"""The order of an estimator or scope that the vocabulary does not know."""


@dataclass(frozen=True, slots=True)
class Inquiry:
    """The store, the day whose knowledge is asked for, today if it is known, and the language asked in."""

    store: Store
    as_of: date | None
    today: date | None
    language: Language

    @property
    def catalogue(self) -> Catalogue:
        """The names and notes of this version of the facts."""
        return self.store.catalogue

    @property
    def notes(self) -> Notes:
        """What editors wrote about series."""
        return self.store.notes

    @property
    def version(self) -> str:
        """The version of the facts that the answer rests on."""
        return self.store.catalogue.version

    def topic(self, subject: Subject) -> Topic:
        """Return what a subject is about, by the narrowest group that is counted where the substance is not.

        Fentanyl deaths are counted with the other synthetic opioids: the answer is theirs, and names them. A
        group that stands for all substances together never stands in for one of them.
        """
        measure, substance, place = subject.measure.value, subject.substance.value, subject.place.value
        if (measure, substance) in self.store.subjects:
            return Topic(measure, substance, place)
        held = self.catalogue.measures.get(measure)
        whole = "" if held is None else held.part_of_whole
        groups = [
            group
            for group in self.store.groups_of.get(substance, ())
            if group.id != whole and (measure, group.id) in self.store.subjects
        ]
        narrowest = min(groups, key=lambda group: (len(group.includes), group.id), default=None)
        return Topic(measure, substance if narrowest is None else narrowest.id, place)

    def wider_topic(self, topic: Topic) -> Topic | None:
        """Return what is counted together with something more by its very name: cocaine *and cocaine base*.

        Reporters meet both numbers, and take one for the other. A mere group, as opioids are of heroin, is none.
        """
        held = self.catalogue.substances.get(topic.substance)
        for group in self.store.groups_of.get(topic.substance, ()):
            if (
                held is not None
                and held.name in group.name
                and (topic.measure, group.id) in self.store.subjects
            ):
                return topic._replace(substance=group.id)
        return None

    def by_name_topic(self, subject: Subject) -> Topic | None:
        """Return what counts the substance named by its name on certificates, where only its group is counted by code."""
        named = subject.substance.narrower
        measure, place = subject.measure.value, subject.place.value
        for one in self.catalogue.substances.values() if named else ():
            if one.by_name_of == named and (measure, one.id) in self.store.subjects:
                return Topic(measure, one.id, place)
        return None

    async def tracks(
        self, topics: Sequence[Topic], when: When, subject: Subject | None = None
    ) -> list[Track]:
        """Return the series of these topics with what answers for a period and the one before it."""
        if isinstance(when, Period):
            return self._tracks(await self.store.runs(topics, when.before().year, when.year))
        if self.as_of is not None:
            return await self.whole_tracks(topics)
        estimator, scope = ("", "") if subject is None else (_named(subject.estimator), _named(subject.scope))
        tracks = self._tracks(await self.store.newest_runs(topics, estimator, scope))
        # Where nothing settled is held, the newest announced or leaked figure has to do.
        return tracks if any(track.latest() for track in tracks) else await self.whole_tracks(topics)

    async def whole_tracks(
        self, topics: Sequence[Topic], first_year: int = FIRST_YEAR, last_year: int = LAST_YEAR
    ) -> list[Track]:
        """Return the series of these topics with all that is held of those years."""
        return self._tracks(await self.store.runs(topics, first_year, last_year))

    async def tracks_of_year(self, topic: Topic, year: int, places: Iterable[str]) -> list[Track]:
        """Return the series of some places that count this in one year."""
        return self._tracks(
            await self.store.runs_of_year(topic.measure, topic.substance, year, sorted(places))
        )

    def dispute(self, finding: Finding) -> Dispute | None:
        """Return the dispute about what a finding counts in its period."""
        return self.disputed(finding.series, finding.period)

    def disputes(self, findings: Iterable[Finding]) -> tuple[Dispute, ...]:
        """Return the disputes about any of these findings, each once."""
        found = (self.dispute(finding) for finding in findings)
        return tuple({one.id: one for one in found if one is not None}.values())

    def disputed(self, series: SeriesKey, *periods: Period) -> Dispute | None:
        """Return the dispute over the last of these periods that has one, unless it arose after the day asked about."""
        found = self.notes.dispute(series, *periods)
        if found is None or self.as_of is None:
            return found
        pages = (self.catalogue.editions.get(edition) for edition in found.editions)
        last = max((page.published.earliest for page in pages if page is not None), default=None)
        return found if last is not None and last <= self.as_of else None

    def ordered(self, findings: Iterable[Finding]) -> list[Finding]:
        """Return findings with the one that leads first: by dispute, then by estimator, then by scope."""
        return sorted(findings, key=lambda finding: self.precedence(finding.series, self.dispute(finding)))

    def precedence(
        self, series: SeriesKey, dispute: Dispute | None = None
    ) -> tuple[bool, bool, int, str, int, str]:
        """Order series by whom a dispute lets lead, then the whole before parts, then the estimator, then the scope.

        What a second estimator counts in all forms does not lead over what the first counts of the thing itself.
        """
        leads = dispute is not None and bool(dispute.lead_with) and dispute.lead_with == series.estimator
        estimator = self.catalogue.estimators.get(series.estimator)
        return (
            not leads,
            bool(series.scope),
            _LAST if estimator is None else estimator.order,
            series.estimator,
            self.scope_order(series.scope),
            series.scope,
        )

    def is_part(self, series: SeriesKey) -> bool:
        """Say whether a series leaves out some of the place it is filed under, as a state without its city."""
        held = self.catalogue.scopes.get(series.scope)
        return held is not None and held.part

    def scope_order(self, scope: str) -> int:
        """Return the order of a scope; a series without one is the whole, and comes before any part."""
        held = self.catalogue.scopes.get(scope)
        return -1 if not scope else _LAST if held is None else held.order

    def _tracks(self, runs: Iterable[Run]) -> list[Track]:
        tracks = [Track(run, self.notes, self.as_of, is_part=self.is_part(run.series)) for run in runs]
        return sorted(tracks, key=lambda track: self.precedence(track.series))


def meant(tracks: Iterable[Track], subject: Subject) -> list[Track]:
    """Return the tracks of the estimator and scope that were asked for; where none was, of all that count the whole."""
    return [
        track
        for track in tracks
        if (subject.estimator is None or subject.estimator.value == track.series.estimator)
        and (not track.is_part if subject.scope is None else subject.scope.value == track.series.scope)
    ]


def resolved(when: When, tracks: Sequence[Track]) -> Period | None:
    """Return the period asked for: for the latest, the newest that a track has a settled finding for.

    The first scope of each estimator decides, so that a fresh count of a part does not lead over the whole. Several
    years as one are the latest only where nobody holds a single year.
    """
    if not isinstance(when, Latest):
        return when
    newest = [finding for track in current_scopes(tracks) if (finding := track.latest()) is not None]
    newest = [finding for finding in newest if not finding.period.is_span] or newest
    settled = [finding for finding in newest if is_settled(finding.current)]
    periods = [finding.period for finding in settled or newest]
    return max(periods, key=lambda period: period.last, default=None)


def current_scopes(tracks: Sequence[Track]) -> list[Track]:
    """Return, for each estimator and topic, its first track that is kept up: none that ended years ago.

    A count that is final some years after another is provisional is still kept up.
    """
    ends = {track.series: finding.period.year for track in tracks if (finding := track.latest()) is not None}
    newest: dict[tuple[str, str, str, str], int] = {}
    for series, end in ends.items():
        newest[series[:4]] = max(end, newest.get(series[:4], end))
    firsts: dict[tuple[str, str, str, str], Track] = {}
    for track in tracks:
        if track.series in ends and ends[track.series] > newest[track.series[:4]] - YEARS_BEFORE:
            firsts.setdefault(track.series[:4], track)
    return list(firsts.values())


def of_the_whole(tracks: Sequence[Track]) -> list[Track]:
    """Return the tracks without a scope where there are any: a part has another course and other records."""
    return [track for track in tracks if not track.series.scope] or list(tracks)


def first_findings(findings: Iterable[Finding]) -> list[Finding]:
    """Return, for each estimator and topic, its first finding: the one of its first scope."""
    firsts: dict[tuple[str, str, str, str], Finding] = {}
    for finding in findings:
        firsts.setdefault(finding.series[:4], finding)
    return list(firsts.values())


def _named(slot: Slot[str] | None) -> str:
    return "" if slot is None else slot.value
