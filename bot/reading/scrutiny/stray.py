"""Words of a question that its query does not account for: reason enough not to answer it."""

from collections.abc import Iterable

from bot.reading.amounts.bounds import FIRST, LAST_YEAR, asks_for_places, bound_of_places
from bot.reading.amounts.numbers import is_bound, rival_amounts
from bot.reading.amounts.sizes import SIZES, is_change_claimed
from bot.reading.asks import Ask, part_of
from bot.reading.frames.others import excepting
from bot.reading.hearing import Found, Heard
from bot.reading.knowledge import Knowledge
from bot.reading.places.half_places import blamed, parts_of_places
from bot.reading.scrutiny.counted import but_pure, comparatives, counted_nouns, is_its_length
from bot.reading.scrutiny.dropped import counted_elsewhere, names_dropped
from bot.reading.scrutiny.misread import (
    drugs_for_places,
    left_unexplained,
    made_by_slips,
    mixed,
    named_by_capitals,
)
from bot.reading.scrutiny.not_alone import by_one_drug_alone
from bot.reading.scrutiny.unjudged import is_bound_unheeded, is_half_judged, of_calendar_year, unheeded
from bot.reading.series.flows import asks_where_it_is_from, flow, one_way
from bot.reading.series.given import given_unheld
from bot.reading.slots import Slots
from bot.reading.statements.told_or_counted import OWNED
from bot.reading.times.office import governing, unnumbered, without_turns
from bot.reading.times.periods import Timing
from bot.reading.words.phrases import covered
from bot.reading.words.publication import is_of_standing
from bot.values.compared import ComparisonQuery, TrendQuery
from bot.values.crossing import CrossingQuery
from bot.values.parts import ShareQuery
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
    YearCardQuery,
)
from bot.values.traced import NumberQuery

OF_TERMS = frozenset(
    "since government gobierno administration presidency presidencia mandato inherit inherited heredo hereda heredaron".split()
)
"""Words that only a term of office explains."""

PLAINLY_SUPERLATIVE = frozenset(
    """
    most biggest largest highest greatest least fewest smallest lowest mayor menor mayores menores maximo minimo
    maxima minima maximos minimos maximas minimas
""".split()
)
"""Words that a plain figure cannot answer to."""

FOR_WORDS = ("topic", "actor", "event", "refusal")
"""Kinds of name that no question about figures takes into account."""

_IDLE = frozenset((*FOR_WORDS, "scope"))

_AT_ITS_HEAD = frozenset("president presidente presidenta head boss jefe jefa".split())
"""Who leads a body is told by no word on what it is."""


def stray_words(
    heard: Heard, own: Slots, before: Slots, query: AnyQuery | Ask | None, knowledge: Knowledge
) -> tuple[str, ...]:
    """Return the words that nobody explains, or that the query has no use for.

    Such are names that only questions about words know, a scope that the series does not have, a number that is
    no year, and 'that year' where no year was spoken of.
    """
    if isinstance(query, MeaningQuery | CoverageQuery):
        whose = (each.words for each in heard.of("actor") if each.words.endswith(OWNED))
        return (
            *left_unexplained(heard, query),
            *whose,
            *sorted(heard.said & _AT_ITS_HEAD),
            *comparatives(heard, query),
            *counted_elsewhere(own, query, knowledge),
        )
    subject, claimed = part_of(query, "subject"), part_of(query, "claimed")
    terms = _times(heard, own, query, knowledge)
    unused: list[str] = []
    if not _IDLE.isdisjoint(heard.found):
        answered = _scopes_answered(query, knowledge)
        heeded = {each.start for each in heard.of("scope") if knowledge.scopes.parts(each.ids[0]) <= answered}
        if isinstance(query, CrossingQuery):
            heeded |= {each.start for each in heard.of("scope") if heard.flat_of(each) in LAST_YEAR}
        if isinstance(query, Ask | NumberQuery) or (isinstance(query, FigureQuery) and query.standing):
            heeded |= {each.start for each in heard.of("scope") if is_of_standing(heard.flat_of(each))}
        unused += _idle_names(heard, terms, heeded)
    unused += [*blamed(heard, knowledge), *parts_of_places(heard), *mixed(heard, query, knowledge)]
    unused += [
        *unnumbered(heard, terms),
        *made_by_slips(heard, query, knowledge, {each.typed for each in heard.corrected}),
        *given_unheld(heard, subject, knowledge),
    ]
    traced = subject is not None and knowledge.catalogue.measures[subject.measure.value].traced_to
    if not traced:
        unused += _on_the_way(heard, before, query)
    unused += _whose(heard, checked=claimed is not None or isinstance(query, RevisionsQuery | NumberQuery))
    unused += names_dropped(heard, own, query, knowledge)
    multiple = part_of(query, "multiple")
    counts = (
        claimed is not None
        or (multiple is not None and multiple.claimed is not None)
        or isinstance(query, RevisionsQuery | NumberQuery | CrossingQuery)
        or (isinstance(query, EstimatorsQuery | FigureQuery | YearCardQuery) and rival_amounts(heard))
        or (isinstance(query, RankingQuery | RecordQuery) and query.count is not None)
        or part_of(query, "bound") is not None
        or bool(heard.cues & {"ranking", "position"})
        # Each choice that is asked back keeps the claim, which is then judged.
        or (isinstance(query, Ask) and _keeps_claim(heard))
        or ("degree" in heard.cues and isinstance(query, Ask) and query.keeps(heard.flat))
    )
    if not counts or is_bound_unheeded(heard, query) or is_half_judged(heard, query):
        unused += [heard.texts[at] for at in heard.numbers if not is_its_length(heard, at, query)]
    unused += [
        *unheeded(heard, before, query),
        # Which three are meant is known of the countries of a region alone.
        *([] if own.places else [each.words for each in heard.cued("all_three")]),
    ]
    if claimed is None and multiple is None and not heard.said.isdisjoint(SIZES):
        checked = heard.cued("right")
        unused += [word for word in _outside(heard, SIZES, checked) if word not in heard.unexplained]
    plain = isinstance(query, FigureQuery | YearCardQuery | SourcesQuery) and not traced
    if plain and not heard.said.isdisjoint(PLAINLY_SUPERLATIVE):
        unused += _loose(heard, PLAINLY_SUPERLATIVE, (*heard.cued("latest"), *heard.of("measure")))
    between_years = isinstance(query, RankingQuery) and query.gain is None and len(own.whens) > 1
    alone = isinstance(query, FigureQuery | YearCardQuery) or between_years
    if alone and "than" in heard.said and not heard.numbers:
        # 'More coca than the US said': what it is set against finds no place in one figure.
        unused += _loose(heard, frozenset({"than"}), ())
    unused += [
        *comparatives(heard, query),
        *_drawn_places(heard, own, query),
        *excepting(heard, query),
        *_first_times(heard, query),
    ]
    unused += [*named_by_capitals(heard), *drugs_for_places(heard)]
    if isinstance(query, SourcesQuery) and asks_where_it_is_from(heard):
        unused.append("come from")
    if not heard.said.isdisjoint(OF_TERMS) and not terms - {0}:
        unused += _loose(heard, OF_TERMS, (*heard.timings, *heard.cued("since_then")))
    unused += [each.words for each in heard.cued("that_period") if not (before.whens or before.span)]
    if subject is not None:
        unused += counted_nouns(heard, query, knowledge.catalogue.measures[subject.measure.value])
        unused += of_calendar_year(heard, subject, knowledge.fiscal)
        if not before.kind:
            unused += by_one_drug_alone(
                heard, knowledge.catalogue.measures[subject.measure.value].overlapping
            )
    left = but_pure(left_unexplained(heard, query, of_orders=bool(traced)), heard, subject, knowledge)
    # How often something is done, no figure of it tells.
    often = ("often",) * (plain and "often" in heard.said)
    return (*without_turns(left, heard, terms), *unused, *often)


def _first_times(heard: Heard, query: AnyQuery | Ask | None) -> list[str]:
    """Return 'for the first time' where one figure is told: what was planted for the first time is not all that was planted."""
    alone = isinstance(query, FigureQuery | YearCardQuery) and not heard.said.isdisjoint(FIRST)
    return [each.words for each in heard.cued("last_time")] if alone else []


def _keeps_claim(heard: Heard) -> bool:
    """Say whether a change or a bound is claimed that each of the choices asked back would claim."""
    bound = is_bound(heard) and not heard.has_percent
    return is_change_claimed(heard) or bound or bound_of_places(heard, None) is not None


def _on_the_way(heard: Heard, before: Slots, query: AnyQuery | Ask | None) -> list[str]:
    """Return the words by which something goes from one place to another, where no measure is named that counts it.

    What reaches the US, or comes from there, is not what was made; and two places one of which it came from are not
    set against each other.
    """
    if not (heard.of("measure") or before.measures):
        return [way] if (way := flow(heard)) else []
    compares = isinstance(query, ComparisonQuery) and "compare" not in heard.cues
    return [way for way in (one_way(heard), flow(heard)) if way] if compares else []


def _times(heard: Heard, own: Slots, query: AnyQuery | Ask | None, knowledge: Knowledge) -> set[int]:
    """Return where the words begin that tell the time which a query is of, among them who was in office then."""
    times = {slot.start for slot in own.whens}
    if own.span is not None and isinstance(query, TrendQuery | Ask):
        times.add(own.span.start)
    if isinstance(query, Ask):
        # Which of several figures is meant is asked back about for all whose years are set against each other.
        named = governing(heard, knowledge)
        times |= {each.start for each in named if len(named) > 1 or query.about == "period"}
    if isinstance(query, TrendQuery):
        times |= {slot.start for slot in (query.span, *query.besides) if slot.value.term}
    return times


def _drawn_places(heard: Heard, own: Slots, query: AnyQuery | Ask | None) -> list[str]:
    """Return the kind of place that a chart is wanted of, or that is asked for by a number: the states are not their country."""
    level = "" if own.places or isinstance(query, RankingQuery | Ask) else heard.bearings.level
    if level and ("chart" in heard.cues or (heard.numbers and asks_for_places(heard))):
        return [level]
    if heard.said.isdisjoint(_PARTS) or not isinstance(
        query, ComparisonQuery | TrendQuery | RecordQuery | FigureQuery
    ):
        return []
    named = covered(heard.named("measure", "place", "scope", "cue", "estimator"))
    return [word for at, word in enumerate(heard.texts) if word in _PARTS and at not in named]


_PARTS = frozenset(
    "states departments departamentos provinces municipalities municipios towns counties".split()
)
"""Words for the parts of a place, none of which one figure of the whole, or of a year, tells of."""


def _whose(heard: Heard, *, checked: bool) -> list[str]:
    """Return who is named that makes no figures: newspapers, but where a claim is checked whoever made it; the WHO."""
    outlets = [] if checked else [each.words for each in heard.of("filler") if "outlet" in each.ids]
    if "who" not in heard.said or heard.question.text.isupper():
        return outlets
    return outlets + [each.words for each in heard.of("cue") if each.words == "WHO"]


def _idle_names(heard: Heard, terms: set[int], heeded: set[int]) -> list[str]:
    """Return the idle names none of whose words also names what is asked for, but for the scopes heeded."""
    used = covered(heard.named(*(kind for kind in heard.found if kind not in _IDLE)))
    return [
        each.words
        for kind in (*FOR_WORDS, "scope")
        for each in heard.of(kind)
        if used.isdisjoint(range(each.first, each.last))
        and each.start not in (heeded if kind == "scope" else terms)
    ]


def _scopes_answered(query: AnyQuery | Ask | None, knowledge: Knowledge) -> frozenset[str]:
    """Return the scopes that a query takes into account, by name or in the name of what it counts."""
    match query:
        case ComparisonQuery():
            counted = [(side.subject.measure, side.subject.scope) for side in query.sides]
        case ShareQuery():
            counted = [(query.part.measure, query.part.scope)]
        case RankingQuery():
            counted = [(query.measure, query.scope)]
        case _:
            subject = part_of(query, "subject")
            counted = [] if subject is None else [(subject.measure, subject.scope)]
    return frozenset[str]().union(
        *(
            knowledge.scopes.accounted_for(measure.value, scope.value if scope is not None else "")
            for measure, scope in counted
        )
    )


def _loose(heard: Heard, words: frozenset[str], explained: Iterable[Found | Timing]) -> list[str]:
    """Return those of the words that nothing explains: no cue or period, and no name of several words.

    "Precio al por menor" and "the US government" are names: the words inside them ask for nothing more.
    """
    named = heard.named(*(kind for kind in heard.found if kind not in FOR_WORDS))
    names = (each for each in named if each.last - each.first > 1)
    return _outside(heard, words, (*explained, *names))


def _outside(heard: Heard, words: frozenset[str], explained: Iterable[Found | Timing]) -> list[str]:
    """Return those of the words that stand outside what explains them."""
    spent = covered(explained)
    return [word for at, word in enumerate(heard.texts) if word in words and at not in spent]
