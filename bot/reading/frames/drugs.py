"""Questions for which drug is the most: 'what is the deadliest drug', 'deaths by drug', 'is fentanyl the top killer'."""

from typing import Final

from bot.reading.asks import Ask, assumed, when_of
from bot.reading.attempt import Attempt, Outcome
from bot.reading.frames.claims import WHICH
from bot.reading.places.bearings import LEAST, MOST
from bot.reading.scrutiny.denials import denies
from bot.reading.slots import Slots
from bot.reading.words.little_words import ANY_DRUG, THE
from bot.reading.words.phrases import covered
from bot.values.asked import Claimed
from bot.values.compared import ComparisonQuery, Side
from bot.values.slot import IdSlot, Slot

OF_WHICH: Final = ANY_DRUG | {"killer", "killers"}
"""Words for whatever is put in order."""

EXPLAINED: Final = OF_WHICH | frozenset(
    """
    cause causes caused causing common lethal responsible involved breakdown broken down split category categories
    type types kind kinds class each every single other
    causa causan causo causaron provoca provoco comun mortal mortales letal letales implicada desglose desglosado desglosadas
    tipo tipos clase clases categoria categorias cada otra otras cualquier
    """.split()
)
"""Words that only an order of drugs explains."""

_BY: Final = frozenset("by per each every por cada".split())
_KIND: Final = frozenset("type types kind kinds class category tipo tipos clase categoria of de".split())
_OTHER: Final = frozenset("other otra otras".split())
_OTHERWISE: Final = (
    "which_year", "when", "why", "share", "total", "average", "chart", "trend", "revised", "sources", "coverage", "degree",
)  # fmt: skip
"""Cues that ask something else of drugs than which is the most."""

_LEAST_SIDES: Final = 2


def asks_which_drug(attempt: Attempt) -> bool:
    """Say whether drugs are to be put in order, or one of them is said to be first."""
    heard, own, again = attempt.heard, attempt.own, attempt.before.by_drug
    if not again and heard.said.isdisjoint(OF_WHICH):
        return False
    if attempt.cue(*_OTHERWISE) or attempt.moves() or heard.numbers or heard.bearings.level or denies(heard):
        return False
    if max(len(own.places) + len(own.elsewhere), len(own.whens)) > 1 or own.span is not None:
        return False
    if again and not (own.names_a_thing or attempt.cue("record", "ranking")):
        # 'And in 2021?' is of the same drugs.
        return True
    if _beside_others(attempt):
        return _is_judged(attempt)
    if len(own.substances) > 1 or "than" in heard.said or not _names_drugs(attempt):
        return False
    return not own.substances or _is_judged(attempt)


def _is_judged(attempt: Attempt) -> bool:
    return attempt.heard.bearings.whether or attempt.cue("right")


def _names_drugs(attempt: Attempt) -> bool:
    """Say whether one of all drugs is asked for: which drug, by drug, the deadliest drug, the drug that kills most."""
    heard, texts = attempt.heard, attempt.heard.texts
    counted = covered(each for each in heard.of("measure") if each.last - each.first > 1)
    counting = {each.first for each in heard.of("measure")}
    ordered = heard.bearings.most or heard.bearings.least or attempt.cue("ranking", "position")
    for at, word in enumerate(texts):
        if word not in OF_WHICH or at in counted:
            continue
        first = at
        while first and texts[first - 1] in _KIND:
            first -= 1
        before, behind = texts[first - 1 : first], texts[at + 1 : at + 3]
        if WHICH.issuperset(before) and before:
            return True
        by = before and before[0] in _BY and (word in _SINGULAR or before[0] in _EACH)
        # Deaths by drug overdose are all of them.
        if by and at + 1 not in counting:
            return True
        if ordered and (not before or before[0] in _BEFORE or not behind):
            return True
    return False


_BEFORE: Final = THE | MOST | LEAST | EXPLAINED | {"one", "1", "uno"}
_SINGULAR: Final = frozenset("drug substance droga sustancia".split())
_EACH: Final = frozenset("each every cada".split())


def _beside_others(attempt: Attempt) -> bool:
    """Say whether one drug is said to have more than any other has: 'does fentanyl kill more than any other drug'."""
    others = [attempt.heard.flat_of(each) for each in attempt.heard.of("substance")[1:]]
    named = len(others) == 1 and not _OTHER.isdisjoint(others[0].split())
    return named and not {"than", "que"}.isdisjoint(attempt.heard.said)


def order_of_drugs(attempt: Attempt) -> Outcome:
    """Ask for the drugs of what is counted in order; pass where they are not told apart."""
    if not asks_which_drug(attempt):
        return None
    own, bearings = attempt.own, attempt.heard.bearings
    slots = attempt.slots._replace(substances=own.substances[:1])
    knowledge = attempt.knowledge
    pair = _counted(attempt, slots)
    if pair is None:
        return None
    measure, named = pair
    by_drug = knowledge.catalogue.measures[measure.value].by_drug
    place = attempt.settler.place(slots, measure.value, named.value)
    if isinstance(place, Ask):
        return place
    # Deaths from fentanyl are counted with those from all synthetic opioids.
    named = attempt.settler.subject(slots, measure, named, place).substance
    if own.substances and named.value not in by_drug:
        return None
    held = [drug for drug in by_drug if knowledge.holds(place.value, measure.value, drug)]
    if len(held) < _LEAST_SIDES:
        return None
    if own.substances:
        held.sort(key=lambda drug: drug != named.value)
    subjects = [attempt.settler.subject(slots, measure, IdSlot(value=drug), place) for drug in held]
    kept = attempt.before.by_drug and attempt.before.lowest
    order = Claimed.LESS if not bearings.most and (bearings.least or kept) else Claimed.MORE
    return ComparisonQuery(
        sides=tuple(Side(subject=subject, when=when_of(slots)) for subject in subjects),
        order=order,
        rivalry=order if own.substances else Claimed.NOTHING,
        as_of=slots.as_of,
        unit=slots.unit,
    )


def _counted(attempt: Attempt, slots: Slots) -> tuple[Slot[str], Slot[str]] | None:
    """Return what is counted, of the drug that is named or of all; where it is never of all, of one that is told apart."""
    measures = attempt.knowledge.catalogue.measures
    tried = [slots]
    if not slots.substances:
        tried += [
            slots._replace(substances=(assumed(measure.by_drug[0]),))
            for measure in measures.values()
            if measure.by_drug
        ]
    settled = (attempt.settler.things(each) for each in tried)
    pairs = (things[0] for things in settled if isinstance(things, list))
    return next((pair for pair in pairs if measures[pair[0].value].by_drug), None)
