"""Who is first? Places in order, inside one estimator, one scope and one period."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from bot.answering.changes import stands_alone
from bot.answering.inquiry import Inquiry, meant
from bot.answering.missing import missing
from bot.answering.order import ranked
from bot.answering.places import lies_in
from bot.answering.releases import is_settled
from bot.answering.store import Topic
from bot.answering.tracks import Track, holds_number
from bot.values.answer import NoFigure, Ranking
from bot.values.catalogue import PlaceKind
from bot.values.finding import Finding, MissingPart, OtherRanking, Rank
from bot.values.period import Period, PeriodKind
from bot.values.query import RankingQuery
from bot.values.slot import Latest, Slot, Subject

_YEARS_LOOKED_AT: Final = 8
_NEAREST: Final = 3
_TWO: Final = 2
"""One place alone is no ranking."""


class Field(NamedTuple):
    """One estimator's findings of places in one scope and period, and all in one unit."""

    estimator: str
    scope: str
    period: Period
    findings: tuple[Finding, ...]


class Contest(NamedTuple):
    """What is counted, and the places that may be put in order by it: by who counts it in which scope, and all of them."""

    topic: Topic
    by_way: Mapping[tuple[str, str], AbstractSet[str]]
    places: AbstractSet[str]

    def lacking(self, way: tuple[str, str], there: AbstractSet[str]) -> AbstractSet[str]:
        """Return the places counted in one way that are not there."""
        return self.by_way.get(way, frozenset()) - there


async def contest(query: RankingQuery, inquiry: Inquiry) -> Contest:
    """Return what a question puts in order, whether or not a year has a figure of each place."""
    topic = inquiry.topic(ranked_subject(query))
    held = await inquiry.store.places_by_way(topic.measure, topic.substance)
    places = _in_field(query, set[str]().union(*held.values()), inquiry)
    return Contest(topic, {way: places & there for way, there in held.items()}, places)


async def ranking(query: RankingQuery, inquiry: Inquiry) -> Ranking | NoFigure:
    """Answer with the order of the estimator that holds the most places, and with the others' orders beside it."""
    among = await contest(query, inquiry)
    fields = await fields_of_query(query, among, inquiry)
    if not fields:
        return await unranked_answer(query, among, inquiry)
    lead, *rest = fields
    ranks, unranked = ranked(lead.findings, lowest_first=query.lowest_first)
    if query.of is not None:
        # Where a place stands is told like whoever holds that rank.
        held = (rank.position for rank in ranks if rank.finding.series.place == query.of.value)
        query = query.model_copy(update={"position": next(held, None)})
    if query.beside:
        query = query.model_copy(update={"position": _position_beside(query, ranks)})
    return Ranking(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        estimator=lead.estimator,
        period=lead.period,
        ranks=ranks,
        missing=without_rank(query, among, lead, unranked),
        also=tuple([_other(query, among, other, lead) for other in rest]),
    )


def _position_beside(query: RankingQuery, ranks: Sequence[Rank]) -> int | None:
    """Return the rank of whoever leads without the places named, or comes right behind the last of them."""
    named = {slot.value for slot in query.beside}
    last = max((rank.position for rank in ranks if rank.finding.series.place in named), default=0)
    others = (rank.position for rank in ranks if rank.finding.series.place not in named)
    return next((position for position in others if position > last or not query.behind), None)


def _other(query: RankingQuery, among: Contest, field: Field, lead: Field) -> OtherRanking:
    """Return another estimator's ranking, with whoever it lacks that it holds in other years, or that the lead holds."""
    ranks, unranked = ranked(field.findings, lowest_first=query.lowest_first)
    lacking = without_rank(query, among, field, unranked)
    held = {finding.series.place for finding in field.findings}
    theirs = {finding.series.place for finding in lead.findings} - held
    return OtherRanking(
        estimator=field.estimator,
        period=field.period,
        ranks=ranks,
        missing=tuple(sorted({*lacking, *theirs})),
    )


async def fields_of_query(
    query: RankingQuery, among: Contest, inquiry: Inquiry, least: int = _TWO
) -> list[Field]:
    """Return the fields of the year asked for with ``least`` places; for the latest, of the newest year that has a whole one.

    A rank out of a field that lacks a place may be wrong: where the newest year lacks one and a year before it
    does not, that one answers. Where every year lacks some, the newest does that has half the places of the fullest.
    """
    when = query.when.value
    if isinstance(when, Period):
        return _fields_of(await contest_tracks(query, among, when.year, inquiry), when, inquiry, least)
    held: list[list[Field]] = []
    years = await inquiry.store.years_held(*among.topic[:2])
    known = [year for year in years if inquiry.as_of is None or year <= inquiry.as_of.year]
    for year in known[:_YEARS_LOOKED_AT]:
        fields = _fields_of(await contest_tracks(query, among, year, inquiry), when, inquiry, least)
        for number, field in enumerate(fields):
            if len(field.findings) >= _TWO and not without_rank(query, among, field, ()):
                return [field, *fields[:number], *fields[number + 1 :]]
        held.append(fields)
    most = max((len(field.findings) for fields in held for field in fields[:1]), default=0)
    return next((fields for fields in held if fields and 2 * len(fields[0].findings) >= most), [])


async def unranked_answer(query: RankingQuery, among: Contest, inquiry: Inquiry) -> NoFigure:
    """Say that too little is held to be ranked, with the figures that there are; or what else is missing."""
    when = query.when.value
    if among.topic[:2] not in inquiry.store.subjects or not isinstance(when, Period):
        return await missing(query, ranked_subject(query), when, inquiry)
    tracks = await contest_tracks(query, among, when.year, inquiry)
    alone = [finding for track in tracks for finding in track.all() if is_then(finding, when)]
    if not tracks and query.estimator is not None:
        return await missing(query, ranked_subject(query), when, inquiry)
    return NoFigure(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        missing=MissingPart.PERIOD if inquiry.as_of is None else MissingPart.AS_OF,
        asked=when.code if inquiry.as_of is None else inquiry.as_of.isoformat(),
        nearest=tuple(finding for finding in inquiry.ordered(alone) if holds_number(finding))[:_NEAREST],
    )


async def contest_tracks(query: RankingQuery, among: Contest, year: int, inquiry: Inquiry) -> list[Track]:
    """Return the series of the estimator and scope asked for in the places of the field."""
    return meant(await inquiry.tracks_of_year(among.topic, year, among.places), ranked_subject(query))


def _fields_of(tracks: Sequence[Track], when: Period | Latest, inquiry: Inquiry, least: int) -> list[Field]:
    """Return a field for each estimator that holds so many places or more, the fullest first."""
    groups: dict[tuple[str, str, str, str], list[Finding]] = {}
    for track in tracks:
        for finding in track.all():
            if is_settled(finding.current) and is_then(finding, when) and may_rank(finding, inquiry):
                key = (*track.series[3:], finding.period.code, finding.current.unit)
                groups.setdefault(key, []).append(finding)
    fields = [
        Field(estimator, scope, findings[0].period, tuple(findings))
        for (estimator, scope, _, _), findings in groups.items()
        if len(findings) >= least
    ]
    fullest: dict[str, Field] = {}
    for field in sorted(fields, key=lambda field: _fullest_first(field, inquiry)):
        fullest.setdefault(field.estimator, field)
    return list(fullest.values())


def _fullest_first(field: Field, inquiry: Inquiry) -> tuple[int, bool, tuple[bool, bool, int, str, int, str]]:
    precedence = inquiry.precedence(field.findings[0].series)
    return -len(field.findings), field.period.kind is not PeriodKind.YEAR, precedence


def may_rank(finding: Finding, inquiry: Inquiry) -> bool:
    """Say whether a finding may be set against others at all."""
    return stands_alone(finding, inquiry.catalogue) is None


def is_then(finding: Finding, when: Period | Latest) -> bool:
    """Say whether a finding is of the period asked for; a year is met by the fiscal year of its number."""
    if not finding.period.is_yearly and isinstance(when, Latest):
        return False
    if isinstance(when, Latest) or finding.period.code == when.code:
        return True
    return when.kind is PeriodKind.YEAR and finding.period.code == f"FY{when.year}"


def _in_field(query: RankingQuery, held: Iterable[str], inquiry: Inquiry) -> set[str]:
    """Return which of some places belong to the field: the places named, the parts of a place, or countries."""
    if query.places:
        return {slot.value for slot in query.places}.intersection(held)
    catalogue = inquiry.catalogue
    around = "" if query.within is None else query.within.value
    outer = catalogue.places.get(around)
    whole = PlaceKind.WORLD if outer is None else outer.kind
    known = [place for one in held if (place := catalogue.places.get(one)) is not None]
    if not query.level and whole not in (PlaceKind.WORLD, PlaceKind.REGION):
        return {place.id for place in known if place.within == around}
    of_kind = {place.id for place in known if place.kind == (query.level or PlaceKind.COUNTRY)}
    if whole is PlaceKind.WORLD and not (query.level and around):
        return of_kind
    return {place for place in of_kind if lies_in(place, around, catalogue)}


def without_rank(
    query: RankingQuery, among: Contest, lead: Field, unranked: Iterable[Finding]
) -> tuple[str, ...]:
    """Return the places of the field that the lead's series holds for other periods only, or cannot rank."""
    there = {finding.series.place for finding in lead.findings}
    absent = among.lacking((lead.estimator, lead.scope), there)
    named = {slot.value for slot in query.places} - there
    return tuple(sorted(absent | named | {finding.series.place for finding in unranked}))


def ranked_subject(query: RankingQuery) -> Subject:
    """Return the ranking's subject for the place around its field."""
    place = query.within or (query.places[0] if query.places else Slot[str](value="WORLD"))
    return Subject(
        measure=query.measure,
        substance=query.substance,
        place=place,
        estimator=query.estimator,
        scope=query.scope,
    )
