"""Questions about a number by itself: where 972 comes from, who says 245,000 hectares, whether 1,010 still stands."""

from collections.abc import Sequence
from decimal import Decimal

from bot.reading.amounts.numbers import amounts_at, find_amount, find_quantity, hedge_of
from bot.reading.asks import one
from bot.reading.attempt import Attempt, Outcome
from bot.reading.frames.stated import is_of_a_year, is_of_one_figure, is_stated_number
from bot.reading.hearing import Found, Heard
from bot.reading.places.apart import GIVES
from bot.reading.scrutiny.denials import calls_wrong, denies
from bot.reading.series.measured import distinct
from bot.reading.series.wanted import percentage
from bot.reading.slots import Several
from bot.reading.words.little_words import AND, OR
from bot.reading.words.publication import PUBLISHING
from bot.values.amount import Amount, Hedge
from bot.values.catalogue import UnitKind
from bot.values.period import Period
from bot.values.query import MeaningQuery
from bot.values.slot import IdSlot, Slot
from bot.values.traced import ClaimAsk, NumberQuery

STILL = frozenset("still anymore longer sigue siguen todavia aun vigente valido valida".split())
WHO = frozenset("who whose quien quienes".split())
_RIVALS = 2
_OF_WHAT_YEAR = ({"what", "year"}, {"which", "year"}, {"que", "ano"}, {"cual", "ano"})
"""Words that ask of what year a number is, which is told with whose it is."""

_FROM_AND_TO = 2
"""Units of a conversion."""

_LEAST_ALONE = 100
"""The smallest number that is asked after by itself, without its unit: smaller ones are many things' number."""

_REACH = 2
"""Words from a number to its unit: 253 mil hectáreas."""

_ONLY_ASKS = frozenset({"meaning", "latest", "and", "who", "right"})
"""Cues that ask nothing more of a number than what it is."""

_NOT_OF_A_NUMBER = ("share", "position", "ranking", "first", "average", "total")
_FIRST = frozenset("first primero".split())
_OF_RECORDS = ("record", "low")
_RATHER = frozenset("or o u which cual".split())


def asks_after_number(attempt: Attempt) -> bool:
    """Say whether a number is all that is asked after, or with too little beside it to know the figure meant.

    A number's right and wrong is judged by the frame of revisions where what is counted is said with its period.
    """
    if not attempt.heard.numbers:
        return False
    if asks_which_number(attempt):
        return True
    if is_claimed_of_thread(attempt):
        return False
    amount = find_amount(attempt.heard) if len(attempt.heard.numbers) == 1 else None
    if attempt.heard.bearings.level and not attempt.own.places:
        # Which places have more than so much is no question for whose number it is.
        return False
    # Who had it first is told with whose it is.
    barred = attempt.cue(*_NOT_OF_A_NUMBER) and not (
        asks_whose(attempt) and not _FIRST.isdisjoint(attempt.heard.said)
    )
    if amount is None or barred or attempt.moves() or conversion(attempt) is not None:
        return False
    if _is_held_to_record(attempt, amount):
        return True
    if attempt.cue(*_OF_RECORDS):
        return False
    if asks_whose(attempt) or _is_alone(attempt):
        return True
    own = attempt.own
    told = own.names_a_thing or attempt.before.names_a_thing
    exact = amount.hedge is Hedge.EXACTLY
    if told and not exact:
        # More than 250,000 hectares is no number of anybody's: it is held against the newest.
        return False
    # 'UNODC's 972 tons' is there to be checked, whatever it is of.
    theirs = own.estimators and exact and not attempt.heard.bearings.whether
    asked = attempt.cue("right", "revised") or (
        (told or theirs or (exact and is_of_a_year(attempt))) and is_stated_number(attempt)
    )
    # 'Seizures hit 884 tons in 2024, true?' leaves open of which drug: whichever has the number.
    judged = told and own.whens and not (_is_of_any_drug(attempt) or calls_wrong(attempt.heard))
    return bool(asked) and not attempt.heard.has_percent and not judged


def is_claimed_of_thread(attempt: Attempt) -> bool:
    """Say whether a number is held against the one figure that the thread told: 'was it 250,000', 'so about 5,000'."""
    alone = attempt.own.is_empty and not attempt.heard.timings and not attempt.heard.has_percent
    return alone and attempt.before.kind in _OF_ONE_FIGURE and _is_of_thread(attempt)


def _is_of_thread(attempt: Attempt) -> bool:
    """Say whether a number may be of what the thread counts, and is not asked after as a figure of its own."""
    before, catalogue, unit = attempt.before, attempt.knowledge.catalogue, attempt.own.unit_kind
    leading = catalogue.themes[before.theme.value].card[:1] if before.theme is not None else ()
    told = [*(one for slot in before.measures for one in slot.value), *(line.measure for line in leading)]
    fits = unit is None or unit in {catalogue.measures[one].unit_kind for one in told}
    return bool(told) and fits and attempt.heard.said.isdisjoint(_A_FIGURE) and not asks_whose(attempt)


_OF_ONE_FIGURE = frozenset({"figure", "year_card", "sources", "revisions", "estimators", "trend", "record"})
_A_FIGURE = frozenset("figure number cifra numero dato".split())
"""Words by which a number is a figure of its own, whatever the thread told."""


def _is_of_any_drug(attempt: Attempt) -> bool:
    """Say whether one measure is named, and neither the question nor its thread says of which drug."""
    measures = {one for slot in attempt.slots.measures for one in slot.value}
    return len(measures) == 1 and not attempt.slots.substances and not isinstance(attempt.things, list)


def _is_held_to_record(attempt: Attempt, amount: Amount) -> bool:
    """Say whether it is asked if a number is the highest or lowest there is: 'is 253,000 a record'."""
    bearings, own = attempt.heard.bearings, attempt.own
    of_record = attempt.cue(*_OF_RECORDS) or (bearings.whether and (bearings.most or bearings.least))
    single = not own.span and len(own.whens) <= 1 and len(own.places) <= 1 and not attempt.heard.has_percent
    return of_record and single and amount.hedge is Hedge.EXACTLY and amount.low >= _LEAST_ALONE


def asks_which_number(attempt: Attempt) -> bool:
    """Say whether two numbers are named and it is asked which of them is right, or whose they are."""
    heard = attempt.heard
    if len(heard.numbers) != _RIVALS or heard.has_percent or attempt.moves():
        return False
    if len({low for _, low in amounts_at(heard)}) != _RIVALS:
        return False
    asked = attempt.cue("right", "to_use", "meaning") or asks_whose(attempt)
    only = heard.cues <= _ONLY_ASKS and not heard.unexplained
    bounded = any(hedge_of(" ".join(heard.texts[max(at - 4, 0) : at])) for at in heard.numbers)
    either = not heard.said.isdisjoint(_RATHER | AND if asks_whose(attempt) else _RATHER)
    return either and (asked or only) and not (bounded or denies(heard))


def number(attempt: Attempt) -> Outcome:
    """Ask whose figure a number is, among those that have to do with whatever else is named."""
    heard, own = attempt.heard, attempt.own
    if own.is_empty and len(heard.numbers) == 1 and _is_of_thread(attempt):
        own = own._replace(measures=attempt.before.measures, substances=attempt.before.substances)
    claimed = find_amount(heard)
    if claimed is None or (denies(heard) and not (asks_whose(attempt) or calls_wrong(heard))):
        return None
    units = attempt.knowledge.catalogue.units
    # Whoever is counted is no unit: 24,500 people are 24,500 deaths.
    said = (each for each in heard.of("unit") if units[each.ids[0]].kind is not UnitKind.COUNT)
    named = tuple(IdSlot(value=each.ids[0], words=each.words) for each in distinct(tuple(said)))
    unit = named[0] if len(named) == 1 else None
    percent = percentage(attempt.knowledge)
    if unit is None and heard.has_percent and percent is not None:
        unit = IdSlot(value=percent)
    rival = [low for _, low in amounts_at(heard)][-1] if asks_which_number(attempt) else None
    return NumberQuery(
        claimed=claimed,
        rival=None if rival is None else Amount(hedge=Hedge.EXACTLY, low=rival, high=rival),
        asks=_asked(attempt, claimed),
        measures=_each(own.measures) or _on_card(attempt),
        substances=own.substances,
        places=(*_each(own.places), *own.elsewhere),
        estimators=own.estimators,
        when=next((slot for slot in own.whens if isinstance(slot.value, Period)), None),
        unit=unit,
        as_of=own.as_of,
    )


def _asked(attempt: Attempt, claimed: Amount) -> ClaimAsk:
    """Return what is asked of a number."""
    bearings = attempt.heard.bearings
    if _is_held_to_record(attempt, claimed):
        low = attempt.cue("low") or (bearings.least and not bearings.most)
        return ClaimAsk.LOWEST if low else ClaimAsk.RECORD
    if attempt.cue("revised") and not asks_whose(attempt):
        return asked_of_revision(attempt)
    # Whether it is wrong to say so is told by whose it is: yes and no would each be taken for the other.
    judged = attempt.cue("right", "to_use") or (bearings.whether and is_of_a_year(attempt))
    if asks_whose(attempt) or calls_wrong(attempt.heard) or not judged:
        return ClaimAsk.SOURCE
    return ClaimAsk.RIGHT if STILL.isdisjoint(attempt.heard.said) else ClaimAsk.STILL


def asked_of_revision(attempt: Attempt) -> ClaimAsk:
    """Return whether it is asked if a number was revised, or when."""
    return ClaimAsk.WHEN_REVISED if attempt.cue("when", "which_year") else ClaimAsk.REVISED


def conversion(attempt: Attempt) -> MeaningQuery | None:
    """Ask how much a number of one unit is in another of its kind, where nothing else is named."""
    heard = attempt.heard
    if not attempt.own.is_empty or heard.timings or not heard.said.isdisjoint(OR):
        return None
    units = tuple(distinct(heard.of("unit")))
    if len(units) != _FROM_AND_TO:
        return None
    found = find_quantity(heard) or _one_of(units, heard)
    if found is None:
        return None
    at, amount = found
    # 'How many acres are 500 hectares': the number is of the unit behind it.
    source, target = sorted(units, key=lambda each: (each.first < at, each.first))
    known = attempt.knowledge.catalogue.units
    if known[source.ids[0]].kind is not known[target.ids[0]].kind:
        return None
    what, beside = (IdSlot(value=one.ids[0], words=one.words) for one in (source, target))
    return MeaningQuery(sort="unit", what=what, beside=beside, amount=amount)


def _one_of(units: Sequence[Found], heard: Heard) -> tuple[int, Amount] | None:
    """Return one of a unit that is named so, and where it stands: 'a kilo', 'una tonelada'."""
    for unit in units if not heard.numbers else ():
        before = heard.texts[unit.first - 1] if unit.first else ""
        if before in _ONE or (before == "a" and heard.language == "en"):
            return unit.first - 1, Amount(hedge=Hedge.EXACTLY, low=Decimal(1), high=Decimal(1))
    return None


_ONE = frozenset("an one un una".split())


def asks_what_it_is(attempt: Attempt) -> bool:
    """Say whether it is asked what figure a number is: whose it is, or what it is where nothing else is named."""
    return asks_whose(attempt) or (attempt.cue("meaning") and _is_alone(attempt))


def _is_alone(attempt: Attempt) -> bool:
    """Say whether a message names nothing but a number, with words around it that make it a question about a figure."""
    heard, found = attempt.heard, find_quantity(attempt.heard)
    named = not attempt.own.is_empty or attempt.before.names_a_thing or heard.timings or heard.has_percent
    if named or found is None or not heard.cues <= _ONLY_ASKS or heard.unexplained:
        return False
    at, amount = found
    if units := heard.of("unit"):
        # 'In pounds' is wanted of the number, and not what it counts.
        return any(at < each.first <= at + _REACH for each in units)
    return amount.low >= _LEAST_ALONE and len(heard.words) > 1


def asks_whose(attempt: Attempt) -> bool:
    """Say whether the source is asked for, or who it is that gives the number."""
    said = attempt.heard.said
    who = not WHO.isdisjoint(said) and not GIVES.isdisjoint(said)
    dated = attempt.cue("when") and not said.isdisjoint(PUBLISHING | {"from"}) and is_of_one_figure(attempt)
    return (
        attempt.cue("sources", "published_when")
        or who
        or dated
        or said >= {"where", "from"}
        or any(map(said.issuperset, _OF_WHAT_YEAR))
    )


def _each(several: tuple[Several, ...]) -> tuple[Slot[str], ...]:
    return tuple(one(slot, identity) for slot in several for identity in slot.value)


def _on_card(attempt: Attempt) -> tuple[Slot[str], ...]:
    """Return the measures of a theme that stands alone: overdoses are deaths and their rate."""
    theme = attempt.own.theme
    if theme is None or attempt.own.substances:
        return ()
    card = attempt.knowledge.catalogue.themes[theme.value].card
    return tuple(IdSlot(value=one) for one in dict.fromkeys(line.measure for line in card))
