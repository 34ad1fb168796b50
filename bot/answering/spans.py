"""What was published for several years as one amount: told as it stands, and never added to other years."""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.answering.inquiry import Inquiry
from bot.answering.tracks import Track, holds_number
from bot.values.answer import Figures
from bot.values.asked import Form, TrendAsk
from bot.values.catalogue import UnitKind
from bot.values.compared import TrendQuery
from bot.values.finding import Finding
from bot.values.period import Period, PeriodKind
from bot.values.query import FigureQuery
from bot.values.slot import Span, WhenSlot

_MOST: Final = 4


def published_whole(query: TrendQuery, tracks: Sequence[Track], inquiry: Inquiry) -> Figures | None:
    """Answer with the amounts published for the very years asked about, or for all since then; ``None`` without any.

    Money is asked for so, and whatever is to be added up: US aid since 2000 is no course from year to year. So is
    what was published for the very years where nobody has a figure for each of them.
    """
    measure = inquiry.catalogue.measures.get(query.subject.measure.value)
    in_money = measure is not None and measure.unit_kind == UnitKind.MONEY
    course = query.asks is TrendAsk.COURSE and (in_money or not _has_every_year(tracks, query.span.value))
    if not (course or query.asks is TrendAsk.TOTAL) or query.form in (Form.CHART, Form.CSV):
        return None
    # Of no years in particular the most years are told, and since a year those that go furthest.
    opened = query.span.value == Span()
    found = sorted(
        _fitting([track for track in tracks if not (opened and track.is_part)], query.span.value),
        key=lambda one: (
            one.period.first.year - one.period.year if opened else -one.period.year,
            inquiry.precedence(one.series),
        ),
    )
    by_estimator: dict[str, Finding] = {}
    for finding in found:
        by_estimator.setdefault(finding.series.estimator, finding)
    told = list(by_estimator.values())[:_MOST]
    if not told:
        return None
    lead, *others = told
    return Figures(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=FigureQuery(
            subject=query.subject,
            when=WhenSlot(value=lead.period, words=query.span.words),
            as_of=query.as_of,
            unit=query.unit,
            form=query.form,
        ),
        lead=lead,
        others=tuple(others),
        dispute=inquiry.dispute(lead),
    )


def _has_every_year(tracks: Sequence[Track], span: Span) -> bool:
    """Say whether a series has each year of a span; of one that is open nobody can have every year."""
    if span.first is None or span.last is None:
        return True
    years = range(span.first, span.last + 1)
    return any(len(track.course(span.first, span.last)) == len(years) for track in tracks)


def _fitting(tracks: Sequence[Track], span: Span) -> Iterator[Finding]:
    for track in tracks:
        for finding in track.all():
            if finding.period.is_span and holds_number(finding) and _fits(finding.period, span):
                yield finding


def _fits(period: Period, span: Span) -> bool:
    """Say whether a period begins and ends with the span, or only begins with it where that is open; any is part of all years."""
    if span == Span():
        return True
    begins = period.first.year + (period.kind is PeriodKind.FISCAL_SPAN)
    return begins == span.first and span.last in (None, period.year)
