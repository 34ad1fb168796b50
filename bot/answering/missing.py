"""No such figure: which part of the question is missing, and the nearest figures held, which are no answer."""

from collections.abc import Iterable, Sequence
from typing import Final

from bot.answering.inquiry import Inquiry, first_findings, meant
from bot.answering.releases import is_settled
from bot.answering.store import Topic
from bot.answering.tracks import Track, holds_number
from bot.values.answer import NoFigure
from bot.values.catalogue import PlaceKind, UnitKind
from bot.values.fact import Figure
from bot.values.finding import Finding, MissingPart
from bot.values.period import Period, year
from bot.values.query import AnyQuery
from bot.values.slot import Latest, Span, Subject, When

_NEAREST: Final = 3
_OUTSIDE: Final = frozenset({PlaceKind.COUNTRY, PlaceKind.REGION, PlaceKind.WORLD})


async def missing(query: AnyQuery, subject: Subject, when: When, inquiry: Inquiry) -> NoFigure:
    """Say which part of a question no figure is held for, with the nearest that are.

    What is nearest keeps the substance and measure, and never moves to another country.
    """
    topic = inquiry.topic(subject)
    if (topic.measure, topic.substance) not in inquiry.store.subjects:
        return await _no_pair(query, subject, when, inquiry)
    tracks = await inquiry.whole_tracks([topic])
    if not tracks:
        return await _no_place(query, topic, when, inquiry)
    return await _no_series_or_period(query, subject, when, inquiry, tracks)


def end_of(span: Span) -> When:
    """Return the period that stands for a span in which nothing is held: its last year, or its first."""
    end = span.first if span.last is None else span.last
    return Latest() if end is None else year(end)


async def _no_series_or_period(
    query: AnyQuery, subject: Subject, when: When, inquiry: Inquiry, tracks: Sequence[Track]
) -> NoFigure:
    estimator, scope = subject.estimator, subject.scope
    if estimator is not None and all(track.series.estimator != estimator.value for track in tracks):
        return no_figure(query, inquiry, MissingPart.ESTIMATOR, estimator.value, _same_period(tracks, when))
    asked = meant(tracks, subject)
    parts = [track for track in tracks if track.is_part]
    if not asked and scope is None and parts:
        return no_figure(query, inquiry, MissingPart.WHOLE, parts[0].series.scope, _same_period(parts, when))
    if not asked and scope is not None:
        return no_figure(query, inquiry, MissingPart.SCOPE, scope.value, _same_period(tracks, when))
    held = _in_order([finding for track in asked for finding in track.all() if holds_number(finding)])
    part, said = _period_or_day(inquiry, when)
    if part is MissingPart.PERIOD and await _is_known_later(topic_of(asked), when, inquiry, subject):
        part, said = MissingPart.AS_OF, _day(inquiry, when)
    nearest = [*_same_period(tracks, when), *around(asked, when)]
    aside = [row for track in asked for row in track.set_aside(when)] if isinstance(when, Period) else []
    return no_figure(query, inquiry, part, said, nearest, held, aside)


async def _no_pair(query: AnyQuery, subject: Subject, when: When, inquiry: Inquiry) -> NoFigure:
    measure, substance, place = subject.measure.value, subject.substance.value, subject.place.value
    same_measure = sorted(other for counted, other in inquiry.store.subjects if counted == measure)
    same_substance = sorted(counted for counted, other in inquiry.store.subjects if other == substance)
    if not same_measure or not same_substance:
        part, said = (MissingPart.SUBSTANCE, substance) if same_measure else (MissingPart.MEASURE, measure)
    else:
        part, said = MissingPart.SUBSTANCE, substance
    if not same_substance:
        return no_figure(query, inquiry, part, said)
    nearly = inquiry.catalogue.measures[measure].nearest if same_measure else ()
    counts = [one for one in nearly if one in same_substance] or same_substance
    tracks = await inquiry.whole_tracks([Topic(counted, substance, place) for counted in counts])
    return no_figure(query, inquiry, part, said, _same_period(tracks, when) or around(tracks, when))


async def _no_place(query: AnyQuery, topic: Topic, when: When, inquiry: Inquiry) -> NoFigure:
    place = inquiry.catalogue.places.get(topic.place)
    topics = [*_parts(topic, inquiry), *_otherwise(topic, inquiry)]
    if place is not None and place.within and place.kind not in _OUTSIDE:
        topics.append(topic._replace(place=place.within))
    tracks = await inquiry.whole_tracks(topics) if topics else []
    nearest = _same_period(tracks, when) or around(tracks, when)
    return no_figure(query, inquiry, MissingPart.PLACE, topic.place, nearest)


def _parts(topic: Topic, inquiry: Inquiry) -> list[Topic]:
    """Return the same of the parts that surveys treat on their own: England and Wales of the United Kingdom."""
    places = inquiry.catalogue.places.values()
    country = inquiry.catalogue.places.get(topic.place)
    if country is None or country.kind is not PlaceKind.COUNTRY:
        return []
    return [
        topic._replace(place=one.id)
        for one in places
        if one.within == topic.place and one.kind is PlaceKind.REGION
    ]


def _otherwise(topic: Topic, inquiry: Inquiry) -> list[Topic]:
    """Return what tells nearly the same of the thing at the place: for its users its use, for a price by the gram one by the kilo."""
    measures = inquiry.catalogue.measures
    prices = [
        topic._replace(measure=counted)
        for counted, substance in sorted(inquiry.store.subjects)
        if substance == topic.substance
        and counted != topic.measure
        and measures[counted].unit_kind == measures[topic.measure].unit_kind == UnitKind.PRICE
    ]
    return [*(topic._replace(measure=one) for one in measures[topic.measure].nearest), *prices]


def topic_of(tracks: Sequence[Track]) -> Topic:
    """Return what tracks of one topic are about."""
    return Topic(*tracks[0].series[:3])


async def _is_known_later(topic: Topic, when: When, inquiry: Inquiry, subject: Subject) -> bool:
    """Say whether a figure for the period is held that was not out by the day asked about."""
    if inquiry.as_of is None or not isinstance(when, Period):
        return False
    today = Inquiry(inquiry.store, None, inquiry.today, inquiry.language)
    tracks = await today.tracks([topic], when)
    return any(track.at(when) is not None for track in meant(tracks, subject))


def _period_or_day(inquiry: Inquiry, when: When) -> tuple[MissingPart, str]:
    if isinstance(when, Period):
        future = inquiry.today is not None and when.first > inquiry.today
        return (MissingPart.FUTURE if future else MissingPart.PERIOD), when.code
    return (MissingPart.AS_OF if inquiry.as_of is not None else MissingPart.PERIOD), _day(inquiry, when)


def _day(inquiry: Inquiry, when: When) -> str:
    return when.code if inquiry.as_of is None else inquiry.as_of.isoformat()


def _same_period(tracks: Iterable[Track], when: When) -> list[Finding]:
    """Return what the estimators hold for the very period, or for the latest the newest they hold."""
    if isinstance(when, Period):
        found = [finding for track in tracks if (finding := track.at(when)) is not None]
    else:
        found = [finding for track in tracks if (finding := track.latest()) is not None]
    return first_findings(finding for finding in found if holds_number(finding))


def around(tracks: Iterable[Track], when: When) -> list[Finding]:
    """Return the findings nearest in time, of each estimator and period the one in its first scope."""
    if not isinstance(when, Period):
        return _same_period(tracks, when)
    nearest: dict[tuple[str, ...], tuple[int, Finding]] = {}
    for track in tracks:
        for finding in track.all():
            if holds_number(finding) and is_settled(finding.current):
                distance = abs((finding.period.last - when.last).days)
                nearest.setdefault((*track.series[:4], finding.period.code), (distance, finding))
    return [finding for _, finding in sorted(nearest.values(), key=lambda entry: entry[0])]


def _in_order(findings: Sequence[Finding]) -> list[Finding]:
    """Return what is held from the earliest to the latest: without runs of years, where there is anything else."""
    findings = [finding for finding in findings if not finding.period.is_span] or findings
    return sorted(findings, key=lambda finding: (finding.period.first, finding.period.last))


def no_figure(
    query: AnyQuery,
    inquiry: Inquiry,
    part: MissingPart,
    said: str,
    nearest: Sequence[Finding] = (),
    held: Sequence[Finding] = (),
    set_aside: Sequence[Figure] = (),
) -> NoFigure:
    """Return that the part ``said`` is not held, with what is nearest and the first and last period ``held``."""
    distinct = list({(finding.series, finding.period.code): finding for finding in nearest}.values())
    return NoFigure(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        missing=part,
        asked=said,
        nearest=tuple(distinct[:_NEAREST]),
        disputes=inquiry.disputes(distinct[:_NEAREST]),
        set_aside=tuple(set_aside),
        held_first=held[0].period.code if held else "",
        held_last=held[-1].period.code if held else "",
    )
