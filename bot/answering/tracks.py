"""A track is one series as it stood on one day: its findings by period, computed when they are asked for."""

from datetime import date

from bot.answering.choose import choose
from bot.answering.notes import Notes
from bot.answering.releases import is_settled
from bot.answering.runs import Run
from bot.values.amount import Amount
from bot.values.fact import Figure, SeriesKey, Standing
from bot.values.finding import Finding
from bot.values.period import Period, PeriodKind, fiscal_year, parse_period


class Track:
    """One series with the findings that its rows at hand give, all of them as known on one and the same day."""

    def __init__(self, run: Run, notes: Notes, as_of: date | None, *, is_part: bool = False) -> None:
        self.series: SeriesKey = run.series
        self.is_part = is_part
        self._run = run
        self._notes = notes
        self._as_of = as_of
        self._found = run.findings if as_of is None else {}
        self._all: list[Finding] | None = None

    def at(self, period: Period) -> Finding | None:
        """Return the finding for a period; a year said loosely may be met by the fiscal year of that number.

        The finding names its own period, so that the reply says which it is. A fiscal year asked for is never
        met by a calendar year.
        """
        finding = self._at(period.code)
        if finding is None and period.kind is PeriodKind.YEAR:
            return self._at(fiscal_year(period.year).code)
        return finding

    def within(self, period: Period) -> list[Finding]:
        """Return the months and days of a year that hold a number, the newest first: none is the year's figure."""
        if period.kind is not PeriodKind.YEAR:
            return []
        return self.months(period.year, period.year)[::-1]

    def months(self, first: int | None = None, last: int | None = None) -> list[Finding]:
        """Return the months and days of these years that hold a number, earliest first."""
        return [
            finding
            for finding in self.all()
            if finding.period.kind in (PeriodKind.MONTH, PeriodKind.DAY)
            and holds_number(finding)
            and (first is None or first <= finding.period.year)
            and (last is None or finding.period.year <= last)
        ]

    def set_aside(self, period: Period) -> list[Figure]:
        """Return the rows of a period that were withdrawn: on file with a reason, and never an answer."""
        return [row for row in self._run.figures(period.code) if row.standing is Standing.WITHDRAWN]

    def before(self, finding: Finding) -> Finding | None:
        """Return the finding for the period before."""
        return self._at(finding.period.before().code)

    def all(self) -> list[Finding]:
        """Return all findings with a figure or a word for its absence, earliest period first."""
        if self._all is None:
            found = [finding for code in self._run.periods if (finding := self._at(code)) is not None]
            self._all = sorted(found, key=lambda finding: _by_end(finding.period))
        return list(self._all)

    def course(self, first: int | None = None, last: int | None = None) -> list[Finding]:
        """Return the findings that make one run within these years, earliest first: all of one kind of period.

        That is the kind of year that most are for, and months or days only where the series has no years.
        """
        found = [finding for finding in self.all() if holds_number(finding)]
        found = [finding for finding in found if finding.period.is_yearly] or [
            finding for finding in found if finding.period.kind in (PeriodKind.MONTH, PeriodKind.DAY)
        ]
        kinds = [finding.period.kind for finding in found]
        kind = max(kinds, key=lambda kind: (kinds.count(kind), kind is PeriodKind.YEAR), default=None)
        return [
            finding
            for finding in found
            if finding.period.kind is kind
            and (first is None or first <= finding.period.year)
            and (last is None or finding.period.year <= last)
        ]

    def latest(self) -> Finding | None:
        """Return the newest settled finding, or where none is settled the newest that holds a number."""
        unsettled: Finding | None = None
        for period in sorted(map(parse_period, self._run.periods), key=_by_end, reverse=True):
            finding = self._at(period.code)
            if finding is not None and is_settled(finding.current):
                return finding
            if unsettled is None and finding is not None and holds_number(finding):
                unsettled = finding
        return unsettled

    def _at(self, code: str) -> Finding | None:
        if code not in self._found:
            rows = self._run.figures(code)
            if rows:
                later = self._notes.later_revision(self.series, rows[0].period)
                self._found[code] = choose(rows, later, self._as_of)
            else:
                self._found[code] = None
        return self._found[code]


def _by_end(period: Period) -> tuple[date, date]:
    return period.last, period.first


def holds_number(finding: Finding) -> bool:
    """Say whether a finding's current row is a number, rather than a word for why there is none."""
    return isinstance(finding.current.amount, Amount)
