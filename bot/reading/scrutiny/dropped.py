"""Names that a question gives and its query does without: of two drugs, two places or two measures one would be told."""

from collections.abc import Collection, Sequence

from bot.reading.asks import Ask, part_of
from bot.reading.hearing import Found, Heard
from bot.reading.knowledge import Knowledge
from bot.reading.slots import Several, Slots
from bot.reading.words.phrases import covered
from bot.values.asked import Gain
from bot.values.compared import ComparisonQuery, TrendQuery
from bot.values.crossing import CrossingQuery
from bot.values.model import Value
from bot.values.parts import ShareQuery, YieldQuery
from bot.values.period import Period
from bot.values.query import (
    AnyQuery,
    CoverageQuery,
    EstimatorsQuery,
    FigureQuery,
    MeaningQuery,
    RankingQuery,
    RecordQuery,
    RevisionsQuery,
    YearCardQuery,
)
from bot.values.slot import Slot, Span, When
from bot.values.text import folded

_Named = Several | Slot[str] | Slot[When]

_AND = frozenset("and y e plus mas".split())
_WHOLE = frozenset("in en across of de the el la all whole entire todo toda".split())
"""Words between that 'and' and a larger place."""


_STEM = 5
"""Letters by which a verb is known in the name of what is counted: 'destroy' and labs destroyed."""


def names_dropped(heard: Heard, own: Slots, query: AnyQuery | Ask | None, knowledge: Knowledge) -> list[str]:
    """Return the names of which one kind is given several times and one is not taken up: deaths from cocaine and ketamine."""
    if isinstance(query, Ask):
        return _unasked(own, query, knowledge)
    if not isinstance(
        query,
        FigureQuery
        | YearCardQuery
        | TrendQuery
        | ComparisonQuery
        | RecordQuery
        | ShareQuery
        | RankingQuery
        | YieldQuery
        | EstimatorsQuery
        | CrossingQuery
        | RevisionsQuery,
    ):
        return []
    places: tuple[_Named, ...] = () if isinstance(query, RankingQuery) else (*own.places, *own.elsewhere)
    periods = tuple(slot for slot in own.whens if isinstance(slot.value, Period))
    # In an order of drugs every other one is told beside the first.
    drugs = own.substances[:1] if part_of(query, "order") else own.substances
    kinds: tuple[tuple[_Named, ...], ...] = (drugs, places, own.measures, periods)
    # Of a run of years one year is no part: the average plot in 2021 is no average of years.
    apart = isinstance(query, TrendQuery)
    named = [slot for kind in kinds if len(kind) > 1 or (apart and kind is periods) for slot in kind]
    named += [slot for slot in own.outer if _is_joined(heard, slot)]
    themes = _themes_beside(heard)
    if not named and own.span is None and not themes:
        return []
    used = _values(query)
    # Why two differ is the same in all years.
    timeless = isinstance(query, RankingQuery) or (isinstance(query, EstimatorsQuery) and query.why)
    if own.span is not None and not (timeless or _spans(own.span.value, used)):
        return [own.span.words]
    cards = knowledge.catalogue.themes
    # Coca at the border is no coca of the country.
    unused = [
        each.words
        for each in themes
        if used.isdisjoint(each.ids) and used.isdisjoint(line.measure for line in cards[each.ids[0]].card)
    ]
    measures = [knowledge.catalogue.measures[one] for one in used if one in knowledge.catalogue.measures]
    if any(measure.traced_to for measure in measures):
        return unused
    names = (name for measure in measures for name in (measure.name, measure.name_es))
    regions = used.intersection(knowledge.catalogue.places)
    stems = {word[:_STEM] for name in names for word in folded(name).split()}
    taken = [slot for kind in kinds for slot in kind if not used.isdisjoint(_meant(slot, knowledge))]
    return unused + [
        slot.words
        for slot in named
        if used.isdisjoint(_meant(slot, knowledge))
        and heard.as_read(slot.words)[:_STEM] not in stems
        # New psychoactive substances are a drug and what is counted of one.
        and not any(other.start < slot.end and slot.start < other.end for other in taken)
        # The three countries of a region are told as the region.
        and not any(
            knowledge.is_within(place, region) for place in _meant(slot, knowledge) for region in regions
        )
    ]


def counted_elsewhere(own: Slots, query: MeaningQuery | CoverageQuery, knowledge: Knowledge) -> list[str]:
    """Return the places for which nobody counts what is explained: how deaths are counted in the US is not how Colombia does."""
    if not isinstance(query, MeaningQuery) or query.sort != "measure":
        return []
    measure = query.what.value
    drugs = knowledge.substances_of.get(measure, ())
    named = (*own.places, *(Several((each.value,), words=each.words) for each in own.elsewhere))
    return [
        slot.words
        for slot in named
        if not any(knowledge.holds(place, measure, drug) for place in slot.value for drug in drugs)
    ]


def _unasked(own: Slots, ask: Ask, knowledge: Knowledge) -> list[str]:
    """Return the measures named that none of those asked back is: 'killed in eradication' is no choice of eradications."""
    if ask.about != "measure" or len(own.measures) < 2:  # noqa: PLR2004 (one is what is asked back)
        return []
    asked = folded(" ".join(f"{each.label} {each.question}" for each in ask.candidates))
    measures = knowledge.catalogue.measures
    return [
        slot.words
        for slot in own.measures
        if folded(slot.words) not in asked
        and not any(
            folded(name) in asked
            for one in slot.value
            for name in (one, measures[one].name, measures[one].name_es)
        )
    ]


def _themes_beside(heard: Heard) -> list[Found]:
    """Return the themes none of whose words name anything else."""
    if len(heard.of("theme")) < 1 + (not heard.of("measure")):
        return []
    named = covered(heard.named("substance", "measure", "scope"))
    return [each for each in heard.of("theme") if named.isdisjoint(range(each.first, each.last))]


def _spans(span: Span, used: Collection[str]) -> bool:
    """Say whether the ends of a run of years are among the periods of a query."""
    ends = (str(end) for end in (span.first, span.last) if end is not None)
    return all(any(end in each for each in used) for end in ends)


def _is_joined(heard: Heard, slot: Several) -> bool:
    """Say whether a larger place is named beside another one, and not for where that lies: coca in Nariño and Colombia."""
    at = next((at for at, word in enumerate(heard.words) if word.start >= slot.start), 0)
    while at > 0 and heard.texts[at - 1] in _WHOLE:
        at -= 1
    return at > 0 and heard.texts[at - 1] in _AND


def _meant(slot: _Named, knowledge: Knowledge) -> Sequence[str]:
    """Return what a name can stand for: a period its code, coca cocaine as well where nobody counts it."""
    if isinstance(slot, Several):
        return slot.value
    if isinstance(slot.value, str):
        return (slot.value, *knowledge.catalogue.kin(slot.value))
    return (slot.value.code,)


def _values(query: Value) -> set[str]:
    """Return what the slots of a query hold."""
    found = set[str]()
    left: list[object] = [query]
    while left:
        part = left.pop()
        if isinstance(part, Slot):
            value = part.value
            found.update((value.code if isinstance(value, Period) else str(value), part.narrower))
            if isinstance(value, Span):
                found.update((str(value.first), str(value.last)))
        elif isinstance(part, tuple):
            left += part
        elif isinstance(part, Gain) and part.since is not None:
            found.add(str(part.since))
        elif isinstance(part, Value):
            left += vars(part).values()
    return found
