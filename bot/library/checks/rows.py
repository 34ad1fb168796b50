"""Rules for a single figure: what its amount, its period, its standing and its edition allow."""

from typing import Final

from bot.library.amounts import amount_of
from bot.library.files import Report
from bot.library.names import Names
from bot.library.problems import figures as says
from bot.library.rows import Filed, FiledSheet
from bot.values.amount import Amount, Hedge, Missing
from bot.values.period import Published

_UNSETTLED: Final = ("provisional", "preliminary", "announced", "leaked")


def check_rows(sheets: tuple[FiledSheet, ...], names: Names, report: Report) -> None:
    """Report every figure that cannot be right by itself."""
    for sheet in sheets:
        for row in sheet.rows:
            _check_unit(row, names, report)
            _check_amount(row, names, report)
            _check_interval(row, report)
            _check_period(row, names, report)
            _check_standing(row, report)


def _check_unit(row: Filed, names: Names, report: Report) -> None:
    measure = names.words["measures"][row.series.measure].entry
    unit = names.words["units"][row.unit].entry
    if unit.kind != measure.unit_kind:
        report(says.wrong_unit(row.at, row.unit, unit.kind, measure.id, measure.unit_kind))


def _check_amount(row: Filed, names: Names, report: Report) -> None:
    amount = row.number
    if amount is None:
        return
    if amount.low < 0:
        report(says.negative(row.at, row.shown))
    elif amount.hedge is Hedge.LESS_THAN and not amount.high:
        report(says.less_than_nought(row.at))
    if amount.high > 100 and names.words["units"][row.unit].entry.kind == "percent":  # noqa: PLR2004
        report(says.over_hundred(row.at, row.shown))


def _check_interval(row: Filed, report: Report) -> None:
    if not row.interval:
        return
    interval = amount_of(row.interval)
    if interval is None or isinstance(interval, Missing) or interval.hedge is not Hedge.BETWEEN:
        report(says.bad_interval(row.at, row.interval))
        return
    if not row.interval_means:
        report(says.interval_without_meaning(row.at))
    if row.number is not None and not _within(row.number, interval):
        report(says.outside_interval(row.at, row.shown, row.interval))


def _within(amount: Amount, interval: Amount) -> bool:
    return interval.low <= amount.low and amount.high <= interval.high


def _check_period(row: Filed, names: Names, report: Report) -> None:
    published = row.edition.published
    planned = names.words["measures"][row.series.measure].entry.unit_kind == "money"
    if row.period.first > published.latest:
        report(says.known_before(row.at, row.period.code, _told(published)))
    elif row.period.last > published.latest and row.status not in _UNSETTLED and not planned:
        report(says.known_early(row.at, row.period.code, _told(published)))


def _told(published: Published) -> str:
    return published.code if published.is_dated else f"{published.latest} at the latest"


def _check_standing(row: Filed, report: Report) -> None:
    if row.standing == "withdrawn" and not row.why:
        report(says.withdrawn_without_why(row.at))
    elif row.why and row.standing != "withdrawn":
        report(says.why_without_withdrawal(row.at))
    if row.processing != "as published" and not row.how:
        report(says.processing_without_how(row.at, row.processing))
