"""How much was it in all? Countries of a region are added up only where one edition gives every one of them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from bot.answering.changes import stands_alone
from bot.answering.derived import number, share_of_total, total
from bot.answering.inquiry import Inquiry, meant
from bot.answering.kept import is_region_share_kept
from bot.answering.releases import is_settled, release_of
from bot.answering.sides import by_way
from bot.answering.store import Topic
from bot.answering.tracks import Track, holds_number
from bot.values.answer import NoFigure, Totals
from bot.values.catalogue import PlaceKind
from bot.values.fact import Figure
from bot.values.finding import Finding, MissingPart, RegionTotal
from bot.values.parts import ShareQuery
from bot.values.period import Period
from bot.values.query import FigureQuery

_MOST: Final = 6
"""Countries that are added up: a sum of more would leave out some that are not held, and nobody would see it."""


async def region_total(query: FigureQuery, inquiry: Inquiry) -> Totals | NoFigure | None:
    """Answer with the sum over a region's countries by each estimator that has one, ``None`` where it is not theirs.

    Only current figures are added, all of them as one edition of the estimator gives them.
    """
    topic = inquiry.topic(query.subject)
    measure = inquiry.catalogue.measures.get(topic.measure)
    if measure is None or measure.flow_or_stock == "ratio":
        # Prices, rates and shares of two countries are not added to anything.
        return None
    parts = _countries(topic, inquiry)
    if not parts:
        return None
    tracks = meant(await inquiry.whole_tracks([topic._replace(place=one) for one in parts]), query.subject)
    places = sorted({track.series.place for track in tracks})
    if len(places) < 2:  # noqa: PLR2004
        return None
    periods = _periods(query, tracks)
    for period in periods:
        if found := tuple(_totals(tracks, places, period, inquiry)):
            return Totals(facts_version=inquiry.version, as_of=inquiry.as_of, query=query, totals=found)
    held = [] if not periods else [one for track in tracks if (one := _held(track, periods[0])) is not None]
    if not held:
        return None
    lead = inquiry.ordered(held)[0].series
    return NoFigure(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        missing=MissingPart.TOTAL,
        asked=periods[0].code,
        nearest=_largest_first(
            one for one in held if (one.series.estimator, one.series.scope) == (lead.estimator, lead.scope)
        ),
    )


async def share_of_region(query: ShareQuery, inquiry: Inquiry) -> Totals | None:
    """Answer with a country's part of a region that nobody counts as one, by each estimator that has all of it."""
    if query.part.model_copy(update={"place": query.whole.place}) != query.whole:
        return None
    whole = FigureQuery(subject=query.whole, when=query.when)
    found = await region_total(whole, inquiry)
    if not isinstance(found, Totals):
        return None
    named = [slot.value for slot in (query.part.place, *query.besides)]
    parts = (_with_parts(one, named) for one in found.totals)
    totals = tuple(one for one in parts if one.share is not None)
    claimed = query.claimed
    kept = () if claimed is None else tuple(is_region_share_kept(claimed, one) for one in totals)
    return found.model_copy(update={"query": query, "totals": totals, "kept": kept}) if totals else None


def _with_parts(one: RegionTotal, places: Sequence[str]) -> RegionTotal:
    """Return a total with the part that some of its countries have of it; without one where it lacks any of them."""
    parts = [figure for figure in one.operands if figure.series.place in places]
    if len(parts) < len(set(places)):
        return one
    share = share_of_total(parts, one.total)
    return one.model_copy(update={"part": parts[0], "beside": tuple(parts[1:]), "share": share})


def _countries(topic: Topic, inquiry: Inquiry) -> list[str]:
    places = inquiry.catalogue.places
    region = places.get(topic.place)
    if region is None or region.kind is not PlaceKind.REGION:
        return []
    within = [place.id for place in places.values() if place.within == topic.place]
    return within if len(within) <= _MOST else []


def _periods(query: FigureQuery, tracks: Sequence[Track]) -> list[Period]:
    """Return the period asked for, or those that some figure is held for, the newest first."""
    if isinstance(query.when.value, Period):
        return [query.when.value]
    held = {finding.period for track in tracks for finding in track.all() if finding.period.is_yearly}
    return sorted(held, key=lambda period: period.last, reverse=True)


def _held(track: Track, period: Period) -> Finding | None:
    finding = track.at(period)
    return finding if finding is not None and holds_number(finding) else None


def _totals(
    tracks: Sequence[Track], places: Sequence[str], period: Period, inquiry: Inquiry
) -> Iterator[RegionTotal]:
    """Yield a total for each estimator that has one, those that come first leading, in its first scope that has."""
    told: set[str] = set()
    for group in by_way(tracks):
        estimator = group[0].series.estimator
        found = [
            finding
            for track in group
            if (finding := _held(track, period)) is not None
            and is_settled(finding.current)
            and stands_alone(finding, inquiry.catalogue) is None
        ]
        if estimator in told or {finding.series.place for finding in found} != set(places):
            continue
        operands = of_one_edition(found)
        if operands:
            told.add(estimator)
            yield RegionTotal(findings=tuple(found), operands=operands, total=total(operands))


def of_one_edition(findings: Sequence[Finding]) -> tuple[Figure, ...]:
    """Return the current figures as the newest edition that gives them all prints them, if there is one.

    Pages of several publishers that carry what the estimator released on one day are one edition of it.
    """
    prints = [
        {
            _edition(figure): figure
            for figure in (*finding.history, *finding.repeats, finding.current)
            if number(figure) is not None and number(figure) == number(finding.current)
        }
        for finding in findings
    ]
    shared = set.intersection(*map(set, prints))
    newest = max(shared, key=lambda page: (prints[0][page].edition.published.latest, page), default=None)
    if newest is None:
        return ()
    operands = [each[newest] for each in prints]
    if len({figure.unit for figure in operands}) > 1:
        return ()
    return tuple(sorted(operands, key=lambda one: -(number(one) or 0)))


def _edition(figure: Figure) -> str:
    """Return the day on which the estimator released a figure, where it is known, else the page it stands on."""
    release = release_of(figure)
    is_day = release.published.earliest == release.published.latest
    return release.published.code if release.own and is_day else figure.edition.id


def _largest_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda one: -(number(one.current) or 0)))
