"""Questions that set figures against each other: two sides, or several of one kind, or a period and the one before."""

from dataclasses import replace

from bot.reading.asks import Ask, Incomplete, assumed
from bot.reading.attempt import Attempt, Outcome, in_time
from bot.reading.frames.against import against_thread, beside_earlier, told_periods, which_years
from bot.reading.frames.claims import several
from bot.reading.frames.rivals import claimed_of_first, of_degree, way_between_years
from bot.reading.frames.years import trend, way_asked
from bot.reading.messages.clauses import sides
from bot.reading.series.priced import PRICING, quantity_named
from bot.reading.series.wanted import unit_of_claim
from bot.reading.slots import Slots, periods
from bot.reading.threads.thread import joined
from bot.reading.words.phrases import phrases
from bot.values.asked import Claimed
from bot.values.catalogue import UnitKind
from bot.values.compared import ComparisonQuery, Side
from bot.values.period import Period, year
from bot.values.query import EstimatorsQuery, FigureQuery
from bot.values.slot import Latest, Origin, Slot, Span, SpanSlot, Subject, When, WhenSlot

MOST_SIDES = 6
TWO_SIDES = 2

_FROM = frozenset(
    tuple(words.split())
    for words in phrases("""
        from | than | over | on | versus | vs | respecto a | respecto de | respecto al | frente a | que en
    """)
)
"""Words before what something moved from."""


def comparison(attempt: Attempt) -> Outcome:
    """Set everything named beside each other."""
    if attempt.move_claimed is not None:
        return _claimed(attempt)
    if (since := _since(attempt)) is not None:
        return trend(since)
    return set_beside(attempt)


def set_beside(attempt: Attempt) -> Outcome:
    """Set everything named beside each other, whatever is claimed of it."""
    if (which := which_years(attempt)) is not None:
        return which
    two = sides(attempt.heard, attempt.knowledge) or against_thread(attempt)
    if two is not None:
        outcome = _two_sided(attempt, *two)
        if outcome is not None:
            return outcome
    made = built(attempt, beside_earlier(attempt), tuple(compared_periods(attempt)))
    return _compared(attempt, made) if isinstance(made, list) else made


def _claimed(attempt: Attempt) -> Outcome:
    """Ask whether something moved by as much as is claimed, between two periods and of one thing in one place."""
    own, before = attempt.own, attempt.before
    if own.names_several_places or len(own.substances) > 1:
        return None
    whens = sorted(own.whens or before.whens, key=in_time) if own.span is None else _ends(own.span)
    if len(whens) == 1 and isinstance(only := whens[0].value, Period):
        whens = [assumed(only.before()), *whens]
    if len(whens) != TWO_SIDES or not isinstance(whens[0].value, Period):
        return None
    slots = attempt.slots
    made = built(attempt, slots, tuple(whens))
    if not isinstance(made, list):
        return made
    if len(made) != len(whens):
        return None
    unit = unit_of_claim(attempt.heard, made[0].subject.measure.value, attempt.knowledge)
    return ComparisonQuery(
        sides=tuple(made), claimed=attempt.move_claimed, why=attempt.cue("why"), unit=unit, as_of=slots.as_of
    )


def _ends(span: Slot[Span]) -> list[Slot[When]]:
    """Return the first and the last year of a span, nothing where it is open."""
    first, last = span.value.first, span.value.last
    if first is None or last is None:
        return []
    at = {"words": span.words, "start": span.start, "end": span.end}
    return [WhenSlot(value=year(end), **at) for end in (first, last)]


def _two_sided(attempt: Attempt, left: Slots, right: Slots) -> Outcome:
    left, right = (joined(side, attempt.before) for side in (left, right))
    if not (left.names_a_thing or right.names_a_thing):
        left, right = (side._replace(theme=attempt.slots.theme) for side in (left, right))
    own = [bool(side.whens and side.whens[0].origin.value == "said") for side in (left, right)]
    alike = (left.measures, left.substances, left.places, left.elsewhere, left.estimators, _said(left)) == (
        right.measures, right.substances, right.places, right.elsewhere, right.estimators, _said(right),
    )  # fmt: skip
    if alike and (own == [False, False] or max(len(left.whens), len(right.whens)) > 1):
        return None
    if not alike and own != [True, True]:
        shared = left.whens if own[0] else right.whens
        left, right = left._replace(whens=shared), right._replace(whens=shared)
    compared: list[Side] = []
    for side in (left, right):
        made = built(attempt, side, side.whens or (assumed(Latest()),))
        if not isinstance(made, list):
            return made
        compared += made
    return _compared(attempt, compared)


def _said(side: Slots) -> tuple[Slot[str], ...]:
    return tuple(slot for slot in side.scopes if slot.origin is Origin.SAID)


def built(attempt: Attempt, slots: Slots, whens: tuple[Slot[When], ...]) -> list[Side] | Ask | Incomplete:
    """Return a side for everything the slots name, in every period."""
    things = attempt.settler.things(slots)
    if not isinstance(things, list):
        return things
    made = []
    for measure, substance in things:
        places = attempt.placed(slots, measure.value, substance.value)
        if isinstance(places, Ask):
            return places
        made += [
            Side(subject=attempt.settler.subject(slots, measure, substance, place), when=when)
            for place in places
            for when in whens
        ]
    return made


def _compared(attempt: Attempt, made: list[Side]) -> Outcome:
    made = _at_one_price(attempt, made)
    distinct = {_meaning(side): side for side in made}
    found = list(distinct.values())[:MOST_SIDES]
    slots = attempt.slots
    if len(found) == 1:
        only = found[0]
        if attempt.cue("compare"):
            return _with_those_of_thread(attempt, only)
        return FigureQuery(subject=only.subject, when=only.when, as_of=slots.as_of, unit=slots.unit)
    first = found[0]
    if all(side.subject == first.subject for side in found):
        found.sort(key=lambda side: in_time(side.when))
    plain = [side.subject.model_copy(update={"estimator": None}) for side in found]
    if all(each == plain[0] for each in plain) and all(side.when.value == first.when.value for side in found):
        named = tuple(side.subject.estimator for side in found if side.subject.estimator is not None)
        return EstimatorsQuery(subject=plain[0], when=first.when, estimators=named, as_of=slots.as_of)
    apart = len(found) == TWO_SIDES and len({side.when.value for side in found}) == TWO_SIDES
    alike = apart and all(each == plain[0] for each in plain)
    way = (way_asked(attempt) or way_between_years(attempt)) if alike else None
    at_one_time = len({side.when.value for side in found}) == 1 and len(found) == TWO_SIDES
    rivalry = claimed_of_first(attempt) if at_one_time else Claimed.NOTHING
    return ComparisonQuery(
        sides=tuple(found),
        rivalry=rivalry,
        way=way,
        why=attempt.cue("why"),
        as_of=slots.as_of,
        unit=slots.unit,
    )


def _at_one_price(attempt: Attempt, made: list[Side]) -> list[Side]:
    """Return sides with the price that is held of all of them, where the words name any: no gram is set against a kilo."""
    prices = [
        each.id for each in attempt.knowledge.catalogue.measures.values() if each.unit_kind == UnitKind.PRICE
    ]
    asked = list(dict.fromkeys(side.subject.measure.value for side in made))
    said = [attempt.heard.flat_of(each) for each in attempt.heard.of("measure")]
    if (
        not set(prices).issuperset(asked)
        or not PRICING.issuperset(said)
        or quantity_named(attempt.heard, attempt.knowledge)
    ):
        return made
    shared = [
        each for each in (*asked, *prices) if all(_is_held(attempt, side.subject, each) for side in made)
    ]
    if not shared or asked == shared[:1]:
        return made
    return [
        side.model_copy(update={"subject": side.subject.model_copy(update={"measure": assumed(shared[0])})})
        for side in made
    ]


def _is_held(attempt: Attempt, subject: Subject, measure: str) -> bool:
    return attempt.knowledge.holds(subject.place.value, measure, subject.substance.value)


def _with_those_of_thread(attempt: Attempt, side: Side) -> EstimatorsQuery:
    """Ask for estimators side by side: 'vs the US' sets it against whoever the thread speaks of, or else all of them."""
    own, before, subject = attempt.own, attempt.before, side.subject
    named: tuple[Slot[str], ...] = ()
    if before.kind and own.estimators and not own.names_a_thing:
        beside = (*before.estimators, *own.estimators)
        named = beside if len({slot.value for slot in beside}) > 1 else ()
        subject = subject.model_copy(update={"estimator": None})
    return EstimatorsQuery(subject=subject, when=side.when, estimators=named, as_of=attempt.slots.as_of)


def _meaning(side: Side) -> tuple[object, ...]:
    """Return what a side means, whether it was said or taken for granted."""
    subject = side.subject
    slots = (subject.measure, subject.substance, subject.place, subject.estimator, subject.scope, side.when)
    return tuple(None if slot is None else slot.value for slot in slots)


def compared_periods(attempt: Attempt) -> list[Slot[When]]:
    """Return the periods compared, in order of time; what is left out is the period before, or the latest."""
    slots, own = attempt.slots, attempt.own
    whens = list(own.whens)
    span = own.span
    if span is not None and (ends := _ends(span)):
        # 'How much did it rise from 2011 to 2021' asks for the two ends.
        return ends
    several = slots.names_several_places or len(slots.substances) > 1
    if len(whens) == 1 and not several:
        inherited = [slot for slot in told_periods(attempt) if slot.value != whens[0].value]
        when = whens[0].value
        alone = of_degree(attempt) and not (inherited or attempt.cue("compare"))
        moved = attempt.moves() or attempt.cue("trend", "previous_period") or alone
        if moved and inherited and _is_base(attempt, whens[0]):
            whens = [*whens, inherited[-1]]
        elif moved and isinstance(when, Period):
            whens = [assumed(when.before()), *whens]
        elif attempt.cue("compare", "degree", "factor", "multiple"):
            whens = [*inherited[-1:], *whens]
    elif not whens:
        whens = list(slots.whens) or [assumed(Latest())]
        if own.names_a_thing and several:
            # Places that are named anew stand beside each other in one of the thread's years, the newest.
            whens = sorted(whens, key=in_time)[-1:]
        only = whens[0].value
        if len(whens) == 1 and not several and isinstance(only, Period) and attempt.moves():
            whens = [assumed(only.before()), *whens]
    return sorted(whens, key=in_time)


def _since(attempt: Attempt) -> Attempt | None:
    """Return the question with a run of years in place of the one year that something moved from, where none is set against it."""
    own, before = attempt.own, attempt.before
    base = own.whens[0].value if len(own.whens) == 1 else None
    if not isinstance(base, Period) or periods(before.whens) or own.span is not None or not attempt.moves():
        return None
    if several(attempt) or not _is_base(attempt, own.whens[0]):
        return None
    return since_year(attempt, own.whens[0], base)


def since_year(attempt: Attempt, when: Slot[When], base: Period) -> Attempt:
    """Return the question with the run of years since the one that it names in place of that year."""
    span = SpanSlot(value=Span(first=base.year, last=None), words=when.words, start=when.start, end=when.end)
    own = attempt.own._replace(whens=(), span=span)
    return replace(attempt, own=own, slots=attempt.slots._replace(whens=(), span=span))


def _is_base(attempt: Attempt, slot: Slot[When]) -> bool:
    """Say whether a period is what something moved from: 'up from 2020' asks of a later year, and 'up in 2020' of that one."""
    words = attempt.heard.words
    at = next((at for at, word in enumerate(words) if word.start >= slot.start), 0)
    before = tuple(word.text for word in words[max(at - 2, 0) : at])
    return before[-1:] in _FROM or before in _FROM
