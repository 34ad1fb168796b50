"""The year card: everything held on a theme for one place and year, a line for each thing counted."""

from collections.abc import Sequence

from bot.answering.changes import stands_alone
from bot.answering.figures import change_from_before, findings_at, in_unit_of_first
from bot.answering.inquiry import Inquiry, first_findings
from bot.answering.missing import missing
from bot.answering.store import Topic
from bot.answering.totals import region_total
from bot.answering.tracks import Track
from bot.values.answer import NoFigure, Totals, YearCard
from bot.values.catalogue import CardLine
from bot.values.finding import CardEntry, Derived, Finding
from bot.values.period import Period, year
from bot.values.query import FigureQuery, YearCardQuery
from bot.values.slot import Latest, Slot, Subject


async def year_card(query: YearCardQuery, inquiry: Inquiry) -> YearCard | Totals | NoFigure:
    """Answer with a line for each measure of the theme, and name the lines that hold nothing for the period.

    Of a region that nobody counts as one, the first line is added up where that can be done.
    """
    lines = inquiry.catalogue.themes[query.theme.value].card
    tracks, period = await _held(query, lines, inquiry)
    entries = [] if period is None else [_entry(line, tracks, period, inquiry) for line in lines]
    held = tuple(entry for entry in entries if entry.findings)
    if (without := await _without_the_first(query, lines, held, period, inquiry)) is not None:
        return without
    if period is None or not _is_about(query, held, inquiry):
        subject = await _subject(query, lines, inquiry)
        asked = FigureQuery(subject=subject, when=query.when, as_of=query.as_of, unit=query.unit)
        summed = await region_total(asked, inquiry)
        return summed or await missing(query, subject, query.when.value, inquiry)
    disputes = (inquiry.dispute(finding) for entry in held for finding in entry.findings)
    return YearCard(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        place=query.place.value,
        period=period,
        entries=held,
        alongside=() if query.unit is not None else _alongside(held, inquiry),
        missing=tuple(
            (entry.measure, entry.substance)
            for entry in entries
            if not entry.findings
            and any(track.series[:2] == (entry.measure, entry.substance) for track in tracks)
        ),
        disputes=tuple({dispute.id: dispute for dispute in disputes if dispute is not None}.values()),
    )


async def _without_the_first(
    query: YearCardQuery,
    lines: Sequence[CardLine],
    held: Sequence[CardEntry],
    period: Period | None,
    inquiry: Inquiry,
) -> NoFigure | None:
    """Say that whoever is asked for has no figure of what a card leads with, whose there is, and then what they do have."""
    first = lines[0]
    leads = bool(held) and (held[0].measure, held[0].substance) == (first.measure, first.substance)
    if query.estimator is None or not held or leads or query.theme.value not in inquiry.catalogue.substances:
        return None
    subject = _subject_of(query, first)
    asked = FigureQuery(subject=subject, when=query.when, as_of=query.as_of, unit=query.unit)
    refused = await missing(asked, subject, query.when.value if period is None else period, inquiry)
    nearest = (*refused.nearest[:1], held[0].findings[0], *refused.nearest[1:2])
    return refused.model_copy(update={"nearest": nearest})


def _alongside(entries: Sequence[CardEntry], inquiry: Inquiry) -> tuple[Derived, ...]:
    """Return the figures of one measure that are in another unit than its first, in that unit."""
    by_measure: dict[str, list[Finding]] = {}
    for entry in entries:
        by_measure.setdefault(entry.measure, []).extend(entry.findings)
    return tuple(one for findings in by_measure.values() for one in in_unit_of_first(findings, inquiry))


def _is_about(query: YearCardQuery, held: Sequence[CardEntry], inquiry: Inquiry) -> bool:
    """Say whether a card holds anything of the very thing asked for: a coca card is not headed by cocaine."""
    theme = query.theme.value
    return any(theme not in inquiry.catalogue.substances or entry.substance == theme for entry in held)


async def _held(
    query: YearCardQuery, lines: Sequence[CardLine], inquiry: Inquiry
) -> tuple[list[Track], Period | None]:
    """Return the card's series and its period: for the latest, the newest year of the first line that has one.

    A figure that may be set against no other is no one's latest word.
    """
    when = query.when.value
    topics = [Topic(line.measure, line.substance, query.place.value) for line in lines]
    if isinstance(when, Period):
        return _by(query, await inquiry.tracks(topics, when)), when
    for number in range(len(topics)):
        asked = _subject_of(query, lines[number])
        tracks = _by(query, await inquiry.tracks([*topics[number:], *topics[:number]], Latest(), asked))
        newest = [
            finding.period
            for track in tracks
            if track.series[:3] == topics[number]
            and (finding := track.latest()) is not None
            and stands_alone(finding, inquiry.catalogue) is None
        ]
        if newest:
            # A calendar year, so that series by fiscal year find their place on the card too.
            return tracks, year(max(period.year for period in newest))
    return [], None


def _by(query: YearCardQuery, tracks: Sequence[Track]) -> list[Track]:
    return [
        track
        for track in tracks
        if not track.is_part and (query.estimator is None or track.series.estimator == query.estimator.value)
    ]


def _entry(line: CardLine, tracks: Sequence[Track], period: Period, inquiry: Inquiry) -> CardEntry:
    """Return a line of the card, its findings with the one that leads first."""
    own = [track for track in tracks if track.series[:2] == (line.measure, line.substance)]
    findings = first_findings(inquiry.ordered(findings_at(own, period)))
    change = None
    if findings:
        track = next(track for track in own if track.series == findings[0].series)
        change = change_from_before(findings[0], track, inquiry)
    return CardEntry(measure=line.measure, substance=line.substance, findings=tuple(findings), change=change)


async def _subject(query: YearCardQuery, lines: Sequence[CardLine], inquiry: Inquiry) -> Subject:
    """Return the subject of the first line about the thing itself that the place holds in any year."""
    own = [line for line in lines if line.substance == query.theme.value] or list(lines)
    topics = [Topic(line.measure, line.substance, query.place.value) for line in own]
    tracks = await inquiry.whole_tracks(topics)
    held = {track.series[:2] for track in tracks}
    return _subject_of(query, next((line for line in own if (line.measure, line.substance) in held), own[0]))


def _subject_of(query: YearCardQuery, line: CardLine) -> Subject:
    """Return what a line of the card counts, by whoever is asked for."""
    return Subject(
        measure=Slot[str](value=line.measure),
        substance=Slot[str](value=line.substance),
        place=query.place,
        estimator=query.estimator,
    )
