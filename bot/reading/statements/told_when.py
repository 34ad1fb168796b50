"""When what is asked about was said or done: which statements are of the period that a question names."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.reading.attempt import Attempt
from bot.reading.slots import periods
from bot.reading.statements.told_or_counted import actors_named
from bot.values.catalogue import Asked
from bot.values.period import Period, PeriodKind
from bot.values.slot import Slot, Span, SpanSlot

_WITHIN_YEARS = frozenset({PeriodKind.MONTH, PeriodKind.DAY})


class Asking(NamedTuple):
    """The period that a question names: its years, and the months where it names some."""

    years: Span
    named: frozenset[int] = frozenset()
    """The single years that it names."""
    months: frozenset[str] = frozenset()
    of_somebody: bool = False
    """Whether somebody is named: then a claim is of the year in which it was made as well."""
    of_number: bool = False
    """Whether a number is asked about: then a claim without a year is of none."""

    def holds(self, filed: Asked) -> bool:
        """Say whether a statement is about one of these years, or was said in one of these months."""
        if self.months:
            return not self.months.isdisjoint(filed.months)
        made = self.of_somebody or not (filed.years or self.of_number)
        dated = _dated(filed) if made else set()
        first, last = self.years.first or 0, self.years.last or max((*filed.years, *dated), default=0)
        return any(first <= year <= last for year in dated.union(filed.years))

    def holds_all(self, filed: Asked) -> bool:
        """Say whether a statement is about every year named: what is so of one is not of another."""
        return self.holds(filed) and self.named <= {*filed.years, *_dated(filed)}


def _dated(filed: Asked) -> set[int]:
    return {int(filed.date[:4])} if filed.date[:4].isdigit() else set()


def period_asked(attempt: Attempt) -> Asking | None:
    """Return the period that a question names, if it names any."""
    named, span = periods(attempt.own.whens), attempt.own.span
    if span is None and not named:
        return None
    months = {f"{each.first:%Y-%m}" for each in named if each.kind in _WITHIN_YEARS}
    years = frozenset(each.year for each in named)
    return Asking(
        _run(named) if span is None else span.value,
        years,
        frozenset(months),
        bool(actors_named(attempt)),
        bool(attempt.heard.numbers),
    )


def years_asked(attempt: Attempt) -> Slot[Span] | None:
    """Return the run of years from the first that a question names to the last."""
    own = attempt.own
    if own.span is not None:
        return own.span
    named = periods(own.whens)
    return SpanSlot(value=_run(named), words=own.whens[0].words) if named else None


def _run(named: Sequence[Period]) -> Span:
    years = [period.year for period in named]
    return Span(first=min(years), last=max(years))


def is_in(date: str, span: Slot[Span] | None) -> bool:
    """Say whether a date lies in a run of years, or none of the two is known."""
    if span is None or not date[:4].isdigit():
        return True
    year = int(date[:4])
    return (span.value.first or year) <= year <= (span.value.last or year)
