"""How much was it in all? Places, or the countries of a region, are added up only where one edition gives every one of them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from bot.answering.changes import Reason, stands_alone
from bot.answering.derived import number, share, total
from bot.answering.inquiry import Inquiry, meant
from bot.answering.kept import is_region_share_kept
from bot.answering.missing import missing
from bot.answering.places import one_in_another
from bot.answering.refused import not_comparable
from bot.answering.releases import is_settled, release_of
from bot.answering.sides import by_way
from bot.answering.store import Topic
from bot.answering.tracks import Track, holds_number
from bot.values.answer import NoFigure, NotComparable, Totals
from bot.values.catalogue import PlaceKind
from bot.values.fact import Figure
from bot.values.finding import Finding, Incomparable, MissingPart, RegionTotal
from bot.values.parts import ShareQuery
from bot.values.period import Period
from bot.values.query import FigureQuery

_MOST: Final = 6
"""Countries that are added up: a sum of more would leave out some that are not held, and nobody would see it."""

_TWO: Final = 2

INSIDE: Final = Reason(
    Incomparable.DEFINITIONS, "one of the places lies in another", "uno de los lugares está dentro de otro"
)
"""Why places are not added up of which one would be counted twice."""

_OF_PLACES: Final = Reason(
    Incomparable.RATIO,
    "a rate, a price or a percentage of one place is not added to another's",
    "la tasa, el precio o el porcentaje de un lugar no se suma al de otro",
)


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
    return None if len(places) < _TWO else _added(query, tracks, places, inquiry)


async def total_of_places(query: FigureQuery, inquiry: Inquiry) -> Totals | NotComparable | NoFigure:
    """Answer with the sum over the places named, or say why they are not added up and what is held of each."""
    topic, named = inquiry.topic(query.subject), [query.subject.place, *query.besides]
    tracks: list[Track] = []
    for place in named:
        subject = query.subject.model_copy(update={"place": place})
        own = meant(await inquiry.whole_tracks([topic._replace(place=place.value)]), subject)
        if not any(holds_number(finding) for track in own for finding in track.all()):
            alone = query.model_copy(update={"subject": subject, "besides": ()})
            return await missing(alone, subject, query.when.value, inquiry)
        tracks += own
    places = sorted({place.value for place in named})
    measure = inquiry.catalogue.measures[topic.measure]
    within = one_in_another(places, inquiry.catalogue)
    if measure.flow_or_stock == "ratio" or within:
        reason = INSIDE if within else _OF_PLACES
        at = _shared(_periods(query, tracks), tracks, places)
        held = [] if at is None else _of_lead(tracks, at, inquiry)
        return not_comparable(query, inquiry, reason, held)
    return _added(query, tracks, places, inquiry) or await missing(
        query, query.subject, query.when.value, inquiry
    )


def _added(
    query: FigureQuery, tracks: Sequence[Track], places: Sequence[str], inquiry: Inquiry
) -> Totals | NoFigure | None:
    """Return the sum for the newest of the periods that has one, else what each place has in the newest that all of them have."""
    periods = _periods(query, tracks)
    for period in periods:
        if found := tuple(_totals(tracks, places, period, inquiry)):
            return Totals(facts_version=inquiry.version, as_of=inquiry.as_of, query=query, totals=found)
    period_of_all = _shared(periods, tracks, places)
    if period_of_all is None:
        return None
    return NoFigure(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        missing=MissingPart.TOTAL,
        asked=period_of_all.code,
        nearest=_of_lead(tracks, period_of_all, inquiry),
    )


def _shared(periods: Sequence[Period], tracks: Sequence[Track], places: Sequence[str]) -> Period | None:
    """Return the newest period of which something is held for every place, else for any."""
    held = {
        period: {track.series.place for track in tracks if _held(track, period) is not None}
        for period in periods
    }
    whole = next((period for period in periods if held[period] == set(places)), None)
    return whole or next((period for period in periods if held[period]), None)


def _of_lead(tracks: Sequence[Track], period: Period, inquiry: Inquiry) -> tuple[Finding, ...]:
    """Return what whoever leads holds of each place, the largest first, and of places that only others count what they do."""
    found = inquiry.ordered(one for track in tracks if (one := _held(track, period)) is not None)
    by_place: dict[str, Finding] = {}
    lead = found[0].series
    for one in sorted(found, key=lambda one: one.series[3:] != lead[3:]):
        by_place.setdefault(one.series.place, one)
    return _largest_first(by_place.values())


async def share_of_region(query: ShareQuery, inquiry: Inquiry) -> Totals | NoFigure | None:
    """Answer with a country's part of a region that nobody counts as one, by each estimator that has all of it, or why there is no all."""
    if query.part.model_copy(update={"place": query.whole.place}) != query.whole:
        return None
    whole = FigureQuery(subject=query.whole, when=query.when)
    found = await region_total(whole, inquiry)
    if not isinstance(found, Totals):
        return found
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
    value = share(parts, one.total)
    return one.model_copy(update={"part": parts[0], "beside": tuple(parts[1:]), "share": value})


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
