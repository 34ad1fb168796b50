"""What editors wrote about series: breaks, revisions known and not held, disputes, found by series."""

from collections import defaultdict
from functools import lru_cache

from bot.values.catalogue import Catalogue
from bot.values.fact import Break, Dispute, LaterRevision, SeriesKey, SeriesNote
from bot.values.period import Period


class Notes:
    """The editors' notes of one catalogue, kept by measure and substance so that few are looked through."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._notes: dict[str, list[SeriesNote]] = defaultdict(list)
        self._disputes: dict[tuple[str, str, str], list[Dispute]] = defaultdict(list)
        # Asked several times a question, and for few of the many series: the rest is not worth keeping.
        self._covering = lru_cache(maxsize=4096)(self._look_through)
        for note in catalogue.notes:
            if note.breaks or note.later_revisions:
                self._notes[note.applies_to.measure].append(note)
        for dispute in catalogue.disputes:
            self._disputes[dispute.measure, dispute.substance, dispute.place].append(dispute)

    def breaks(self, series: SeriesKey) -> tuple[Break, ...]:
        """Return the breaks of a series, earliest first."""
        found = [brk for note in self._covering(series) for brk in note.breaks]
        return tuple(sorted(found, key=lambda brk: brk.before.first))

    def break_between(self, series: SeriesKey, one: Period, other: Period) -> Break | None:
        """Return the last break that lies between two periods, whichever of them is the earlier."""
        parting = [
            brk for brk in self.breaks(series) if is_before_break(one, brk) != is_before_break(other, brk)
        ]
        return parting[-1] if parting else None

    def later_revision(self, series: SeriesKey, period: Period) -> LaterRevision | None:
        """Return the revision of this period that is known to exist and is not held."""
        for note in self._covering(series):
            for revision in note.later_revisions:
                if revision.period.first <= period.first and period.last <= revision.period.last:
                    return revision
        return None

    def dispute(self, series: SeriesKey, *periods: Period) -> Dispute | None:
        """Return the dispute about what a series counts, in the last of these periods that there is one for."""
        disputes = self._disputes.get((series.measure, series.substance, series.place), ())
        for period in sorted(periods, key=lambda period: period.last, reverse=True):
            for dispute in disputes:
                if dispute.first.first <= period.last and period.first <= dispute.last.last:
                    return dispute
        return None

    def _look_through(self, series: SeriesKey) -> tuple[SeriesNote, ...]:
        return tuple(
            note
            for measure in (series.measure, "")
            for note in self._notes.get(measure, ())
            if note.covers(series)
        )


def is_before_break(period: Period, brk: Break) -> bool:
    """Say whether a period belongs to the series as it was before a break.

    It does when it ends before the break, so that a fiscal year belongs to the calendar year it is known by.
    """
    return period.last < brk.before.first
