"""Questions about any series that is held, of every kind: what a person could ask of it, as the reader would put it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from random import Random
from typing import Final, NamedTuple

from bot.values.amount import Amount, Hedge
from bot.values.asked import Claimed, Each, Gain, StandingAsk, TrendAsk
from bot.values.catalogue import Catalogue
from bot.values.claimed import PERCENT, ClaimedMove, Multiple, Way
from bot.values.compared import ComparisonQuery, Side, TrendQuery
from bot.values.crossing import CrossingAsk, CrossingQuery
from bot.values.fact import Figure, SeriesKey
from bot.values.parts import ShareQuery, YieldQuery
from bot.values.period import year
from bot.values.query import (
    AnyQuery,
    CoverageQuery,
    EstimatorsQuery,
    FigureQuery,
    MeaningQuery,
    RankingQuery,
    RecordQuery,
    RevisionsQuery,
    SourcesQuery,
    StatementQuery,
    YearCardQuery,
)
from bot.values.slot import Latest, Slot, Span, Subject, When
from bot.values.traced import ClaimAsk, NumberQuery

_BOUNDS: Final = (Hedge.MORE_THAN, Hedge.LESS_THAN, Hedge.AT_LEAST, Hedge.AT_MOST)
_UNITS: Final = {
    "ha": ("acre", "km2"),
    "t": ("kg", "short_ton"),
    "kg": ("t", "lb"),
    "usd_per_kg": ("usd_per_g",),
}


class Held(NamedTuple):
    """A series with its figures, and the other series of the same thing elsewhere or by somebody else."""

    key: SeriesKey
    figures: tuple[Figure, ...]


def slot(value: str) -> Slot[str]:
    """Return a slot that was filled by what was said."""
    return Slot[str](value=value)


def when(value: When) -> Slot[When]:
    """Return the period asked about."""
    return Slot[When](value=value)


class Asker:
    """Makes questions about the series that are held, the same ones for the same lot."""

    def __init__(self, catalogue: Catalogue, figures: Iterable[Figure]) -> None:
        self._catalogue = catalogue
        rows: dict[SeriesKey, list[Figure]] = defaultdict(list)
        for figure in figures:
            rows[figure.series].append(figure)
        self.held = [Held(key, tuple(found)) for key, found in sorted(rows.items())]
        self._places: dict[tuple[str, str], list[str]] = defaultdict(list)
        for key in rows:
            self._places[key.measure, key.substance].append(key.place)

    def lot(self, size: int, seed: int) -> Iterator[AnyQuery]:
        """Yield so many questions: of every measure in turn, of one sort of its series, each by another group of kinds."""
        random = Random(seed)  # noqa: S311 (what is asked must be the same again)
        sorts: dict[str, dict[tuple[str, ...], list[Held]]] = defaultdict(lambda: defaultdict(list))
        for held in self.held:
            key = held.key
            kind = self._catalogue.places[key.place].kind
            sorts[key.measure][key.substance, kind, key.estimator, key.scope].append(held)
        measures = [list(each.values()) for each in sorts.values()]
        groups = (
            self._of_figures,
            self._of_two,
            self._of_runs,
            self._of_order,
            self._of_parts,
            self._of_numbers,
            self._of_words,
            self._of_drugs,
            self._of_statements,
        )
        for number in range(size):
            held = random.choice(random.choice(measures[number % len(measures)]))
            made = list(random.choice(groups)(held, random))
            if made:
                yield random.choice(made)

    def _of_figures(self, held: Held, random: Random) -> Iterator[AnyQuery]:
        bare, whole = _subject(held.key, bare=True), _subject(held.key)
        figure = random.choice(held.figures)
        newest, then = when(Latest()), when(figure.period)
        for subject in (bare, whole):
            yield FigureQuery(subject=subject, when=newest)
            yield FigureQuery(subject=subject, when=then)
        yield FigureQuery(subject=bare, when=when(year(1987)))
        yield FigureQuery(subject=bare, when=then, as_of=_day(figure, random))
        yield FigureQuery(subject=bare, when=then, standing=random.choice([*StandingAsk]))
        yield FigureQuery(subject=bare, when=then, each=random.choice([each for each in Each if each]))
        for unit in _UNITS.get(figure.unit, ()):
            yield FigureQuery(subject=bare, when=then, unit=slot(unit))
        if (other := self._elsewhere(held.key, random)) != held.key.place:
            yield FigureQuery(subject=bare, when=then, besides=(slot(other),))
        for theme in self._catalogue.themes.values():
            if any((line.measure, line.substance) == held.key[:2] for line in theme.card):
                yield YearCardQuery(theme=slot(theme.id), place=slot(held.key.place), when=then)
                yield YearCardQuery(theme=slot(theme.id), place=slot(held.key.place), when=newest)

    def _of_two(self, held: Held, random: Random) -> Iterator[AnyQuery]:
        bare, whole = _subject(held.key, bare=True), _subject(held.key)
        periods = sorted(
            {one.period.code: one.period for one in held.figures}.values(), key=lambda each: each.first
        )
        one, two = (
            (periods[0], periods[-1])
            if len(periods) < 3
            else sorted(random.sample(periods, 2), key=lambda each: each.first)
        )
        for subject in (bare, whole):
            yield _compared((subject, one), (subject, two))
        yield _compared((bare, one), (bare, two)).model_copy(update={"as_of": _day(held.figures[-1], random)})
        yield _compared(
            (bare, one),
            (_subject(held.key._replace(place=self._elsewhere(held.key, random)), bare=True), one),
        )
        yield _compared(
            (bare, one), (_subject(held.key._replace(substance=self._else(held.key, random)), bare=True), one)
        )
        yield _compared((bare, one), (bare, two)).model_copy(update={"multiple": Multiple()})
        claimed = ClaimedMove(
            way=random.choice([*Way]), amount=_exactly(Decimal(random.randrange(1, 90))), unit=PERCENT
        )
        yield _compared((bare, one), (bare, two)).model_copy(update={"claimed": claimed})
        yield _compared((bare, one), (bare, two)).model_copy(update={"rivalry": random.choice([*Claimed])})
        yield EstimatorsQuery(subject=bare, when=when(one), why=random.random() < 0.5)

    def _of_runs(self, held: Held, random: Random) -> Iterator[AnyQuery]:
        bare = _subject(held.key, bare=True)
        first, last = sorted(random.choice(held.figures).period.year for _ in range(2))
        span = Slot[Span](value=Span(first=first, last=last if random.random() < 0.7 else None))
        every = Slot[Span](value=Span())
        elsewhere = held.key._replace(place=self._elsewhere(held.key, random))
        drugs = [
            drug
            for (one, drug), places in self._places.items()
            if one == held.key.measure and held.key.place in places
        ]
        for key in (elsewhere, held.key._replace(substance=random.choice(drugs))):
            if key != held.key:
                beside = (_subject(key, bare=True),)
                together = TrendQuery(subject=bare, span=random.choice([span, every]), among=beside)
                yield from (together, together.model_copy(update={"as_of": _day(held.figures[-1], random)}))
        for asks in TrendAsk:
            yield TrendQuery(subject=bare, span=random.choice([span, every]), asks=asks)
        yield TrendQuery(subject=bare, span=every, by_month=True)
        yield TrendQuery(subject=bare, span=every, as_of=_day(random.choice(held.figures), random))
        terms = [
            Slot[Span](value=Span(first=at, last=at + 4, term=name))
            for at, name in ((2010, "juan-manuel-santos"), (2018, "ivan-duque"))
        ]
        yield TrendQuery(subject=bare, span=terms[0], besides=(terms[1],))
        bound = _number_of(random.choice(held.figures))
        if bound is not None:
            for asked in CrossingAsk:
                hedge = random.choice(_BOUNDS)
                yield CrossingQuery(
                    subject=bare, span=every, bound=Amount(hedge=hedge, low=bound, high=bound), asks=asked
                )

    def _of_order(self, held: Held, random: Random) -> Iterator[AnyQuery]:
        key = held.key
        figure = random.choice(held.figures)
        within = self._catalogue.places[key.place].within
        order = RankingQuery(
            measure=slot(key.measure),
            substance=slot(key.substance),
            when=random.choice([when(Latest()), when(figure.period)]),
            within=slot(within) if within else None,
        )
        yield order
        yield order.model_copy(update={"position": random.randrange(1, 5)})
        yield order.model_copy(update={"lowest_first": True, "count": random.randrange(2, 12)})
        yield order.model_copy(update={"of": slot(key.place)})
        since = random.choice([None, figure.period.year - random.randrange(1, 6)])
        yield order.model_copy(
            update={"gain": Gain(since=since, falls=random.random() < 0.5, relative=random.random() < 0.5)}
        )
        yield order.model_copy(update={"as_of": _day(figure, random)})
        yield order.model_copy(update={"than": slot(key.place), "lowest_first": random.random() < 0.5})
        number = _number_of(figure)
        if number is not None:
            bound = Amount(hedge=random.choice(_BOUNDS), low=number, high=number)
            yield order.model_copy(update={"bound": bound})
            between = Amount(hedge=Hedge.BETWEEN, low=number, high=2 * number + 1)
            yield order.model_copy(update={"bound": between, "beside": (slot(key.place),)})

    def _of_parts(self, held: Held, random: Random) -> Iterator[AnyQuery]:
        key, figure = held.key, random.choice(held.figures)
        part, then = _subject(key, bare=True), when(figure.period)
        wholes = []
        within = self._catalogue.places[key.place].within or "world"
        wholes.append(_subject(key._replace(place=within), bare=True))
        measure = self._catalogue.measures[key.measure]
        if measure.part_of_whole:
            wholes.append(_subject(key._replace(substance=measure.part_of_whole), bare=True))
        for whole in wholes:
            asked = ShareQuery(part=part, whole=whole, when=then)
            yield asked
            yield asked.model_copy(update={"claimed": _exactly(Decimal(random.randrange(1, 99)))})
            earlier = min((one.period for one in held.figures), key=lambda each: each.first)
            yield asked.model_copy(update={"base": when(earlier)})
            yield asked.model_copy(update={"besides": (slot(self._elsewhere(key, random)),)})
        if measure.harvested_from:
            substance, area, crop = measure.harvested_from
            yield YieldQuery(
                made=_subject(key._replace(substance=substance), bare=True),
                area=_subject(key._replace(measure=area, substance=crop), bare=True),
                when=then,
            )

    def _of_numbers(self, held: Held, random: Random) -> Iterator[AnyQuery]:
        bare, figure = _subject(held.key, bare=True), random.choice(held.figures)
        then = when(figure.period)
        yield RevisionsQuery(subject=bare, when=then)
        yield RevisionsQuery(subject=bare, when=then, first=True)
        yield RecordQuery(subject=bare, when=when(Latest()), which=True)
        yield RecordQuery(subject=bare, when=when(Latest()), which=True, lowest=True)
        yield RecordQuery(subject=bare, when=when(Latest()), which=True, previous=True)
        yield RecordQuery(subject=bare, when=then, lowest=random.random() < 0.5)
        span = Span(first=random.choice(held.figures).period.year)
        yield RecordQuery(subject=bare, when=then, span=Slot[Span](value=span))
        value = _number_of(figure)
        if value is None:
            return
        yield RevisionsQuery(subject=bare, when=then, claimed=_exactly(value))
        yield RevisionsQuery(subject=bare, when=then, claimed=_exactly(value + 1))
        bound = Amount(hedge=random.choice(_BOUNDS), low=value + 1, high=value + 1)
        yield RevisionsQuery(subject=bare, when=then, claimed=bound)
        asked = NumberQuery(claimed=_exactly(value), substances=(bare.substance,), places=(bare.place,))
        yield asked.model_copy(update={"asks": random.choice([*ClaimAsk])})
        other = _number_of(random.choice(held.figures))
        if other is not None:
            yield asked.model_copy(update={"rival": _exactly(other)})

    def _of_drugs(self, held: Held, random: Random) -> Iterator[AnyQuery]:
        key, then = held.key, random.choice(held.figures).period
        by_drug = self._catalogue.measures[key.measure].by_drug
        there = [drug for drug in by_drug if key.place in self._places[key.measure, drug]]
        sides = tuple((_subject(key._replace(substance=drug), bare=True), then) for drug in there)
        if len(sides) > 1:
            made = _compared(*sides)
            yield made.model_copy(update={"order": Claimed.MORE})
            yield made.model_copy(update={"order": Claimed.LESS, "rivalry": Claimed.LESS})

    def _of_statements(self, _held: Held, random: Random) -> Iterator[AnyQuery]:
        one = random.choice(self._catalogue.statements)
        kin = [each.id for each in self._catalogue.statements if each.topic == one.topic]
        first = int(one.date[:4]) if one.date[:4].isdigit() else 2015
        for ids in (
            (one.id,),
            tuple(dict.fromkeys((one.id, *random.sample(kin, min(len(kin), 4))))),
            tuple(kin),
        ):
            for span in (None, Slot[Span](value=Span(first=first)), Slot[Span](value=Span(last=first))):
                yield StatementQuery(
                    ids=ids, topic=slot(one.topic), span=span, timeline=random.random() < 0.4
                )

    def _of_words(self, held: Held, random: Random) -> Iterator[AnyQuery]:
        key = held.key
        yield SourcesQuery(subject=_subject(key, bare=True), when=when(held.figures[-1].period))
        yield CoverageQuery(place=slot(key.place))
        yield CoverageQuery(place=slot(key.place), measure=slot(key.measure), substance=slot(key.substance))
        yield MeaningQuery(sort="measure", what=slot(key.measure))
        yield MeaningQuery(sort="substance", what=slot(key.substance))

    def _elsewhere(self, key: SeriesKey, random: Random) -> str:
        return random.choice(self._places[key.measure, key.substance])

    def _else(self, key: SeriesKey, random: Random) -> str:
        return random.choice(self._catalogue.measures[key.measure].substances or (key.substance,))


def _subject(key: SeriesKey, *, bare: bool = False) -> Subject:
    """Return the subject of a series; ``bare`` leaves out who counts it and how, as most questions do."""
    return Subject(
        measure=slot(key.measure),
        substance=slot(key.substance),
        place=slot(key.place),
        estimator=None if bare else slot(key.estimator),
        scope=None if bare or not key.scope else slot(key.scope),
    )


def _compared(*sides: tuple[Subject, When]) -> ComparisonQuery:
    return ComparisonQuery(sides=tuple(Side(subject=subject, when=when(period)) for subject, period in sides))


def _day(figure: Figure, random: Random) -> Slot[date]:
    """Return a day about when the figure came out."""
    known = figure.edition.released(figure.series.estimator)
    day = known.latest if known.is_dated else date(2022, 7, 1)
    return Slot[date](
        value=min(max(day, date(1995, 1, 1)), date(2026, 11, 24)).replace(day=random.randrange(1, 28))
    )


def _number_of(figure: Figure) -> Decimal | None:
    return figure.amount.low if isinstance(figure.amount, Amount) else None


def _exactly(value: Decimal) -> Amount:
    return Amount(hedge=Hedge.EXACTLY, low=value, high=value)


__all__: Sequence[str] = ("Asker", "Held")
