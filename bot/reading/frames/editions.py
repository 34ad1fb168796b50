"""Questions about who said what when: revisions, and estimators side by side."""

from collections.abc import Sequence

from bot.reading.amounts.numbers import claimed_amount
from bot.reading.asks import MOST_CANDIDATES, Ask, Incomplete, agreed, assumed, when_of
from bot.reading.attempt import Attempt, Outcome, house_subject, in_time
from bot.reading.frames import claims
from bot.reading.frames.differences import DIFFERENT
from bot.reading.frames.traced import STILL, asked_of_revision
from bot.reading.scrutiny.denials import contrary, denies
from bot.reading.series.wanted import unit_of_claim
from bot.values.period import Period
from bot.values.query import EstimatorsQuery, RevisionsQuery
from bot.values.reading import Candidate
from bot.values.slot import DaySlot, Origin, Slot, Subject, WhenSlot
from bot.values.traced import ClaimAsk


def revisions(attempt: Attempt) -> Outcome:
    """Ask how a figure came to be what it is, or whether a number once stood."""
    slots = attempt.slots
    subject = attempt.subject()
    claimed = claimed_amount(attempt.heard)
    if claimed is not None and denies(attempt.heard) and (claimed := contrary(claimed)) is None:
        # 'It was not 234,000': yes to the number would pass for yes to that.
        return None
    besides: tuple[Slot[str], ...] = ()
    if isinstance(subject, Incomplete):
        subject, besides = _counted(attempt)
    if isinstance(subject, Ask) and claimed is not None:
        subject, besides = _of_any(attempt, subject)
    if not isinstance(subject, Subject):
        return subject
    when, as_of = when_of(slots), slots.as_of
    if attempt.own.is_empty and claimed is not None and not slots.whens and attempt.before.lead is not None:
        when = WhenSlot(value=attempt.before.lead.period, origin=Origin.EARLIER)
    named = sorted(attempt.own.whens, key=in_time)
    if len(named) > 1 and as_of is None and isinstance(named[-1].value, Period):
        # 'Our 2013 piece says 265 tons for 2011': the later year is when it was said.
        when = named[0]
        as_of = DaySlot(value=named[-1].value.last, words=named[-1].words)
    asks = ClaimAsk.RIGHT
    if claimed is not None and attempt.cue("revised"):
        asks = asked_of_revision(attempt)
    elif claimed is not None and not STILL.isdisjoint(attempt.heard.said):
        asks = ClaimAsk.STILL
    return RevisionsQuery(
        subject=subject,
        when=when,
        first=attempt.cue("first"),
        claimed=claimed,
        asks=asks,
        besides=besides,
        as_of=as_of,
        unit=None
        if claimed is None
        else unit_of_claim(attempt.heard, subject.measure.value, attempt.knowledge),
    )


def _counted(attempt: Attempt) -> tuple[Subject | Ask | Incomplete, tuple[Slot[str], ...]]:
    """Return what whoever is named counts, with its measures beside the first: the UN's hectares are of coca."""
    pairs = claims.counted(attempt)
    own = attempt.own
    if not pairs and own.estimators and not (own.places or attempt.slots.names_a_thing):
        return _which_thing(attempt), ()
    if not pairs:
        return Incomplete() if attempt.slots.names_a_thing else house_subject(attempt), ()
    (measure, substance), *others = pairs
    place = attempt.settler.place(attempt.slots, measure, substance)
    if isinstance(place, Ask):
        return place, ()
    subject = attempt.settler.subject(attempt.slots, assumed(measure), assumed(substance), place)
    return subject, tuple(assumed(other) for other, _ in others)


def _which_thing(attempt: Attempt) -> Ask | Incomplete:
    """Ask which of the things that whoever is named counts is meant: what each theme leads with, as it was asked."""
    own, knowledge = attempt.own, attempt.knowledge
    spanish, text = attempt.heard.language == "es", attempt.heard.question.text.strip(" ?¿")
    lines = [line for theme in knowledge.catalogue.themes.values() for line in theme.card[:_LEADING]]
    pairs = dict.fromkeys((line.measure, line.substance) for line in lines)
    counts = [
        (knowledge.catalogue.measures[measure], knowledge.catalogue.substances[substance])
        for measure, substance in pairs
        if any((who.value, (measure, substance)) in knowledge.places_by for who in own.estimators)
    ]
    asked = (
        f"{substance.name_es} {measure.name_es}" if spanish else f"{substance.name} {measure.name}"
        for measure, substance in counts
    )
    candidates = tuple(Candidate(label=thing, question=f"{thing}: {text}") for thing in asked)
    return Ask("measure", candidates[:MOST_CANDIDATES]) if len(candidates) > 1 else Incomplete()


_LEADING = 2
"""Lines of a theme's card that a figure without a name can be: the area of a crop and what is made of it."""


def _of_any(attempt: Attempt, ask: Ask) -> tuple[Subject | Ask, tuple[Slot[str], ...]]:
    """Return the subject with the first of the measures that the words can mean, and the others beside it."""
    slots = agreed(attempt.slots)
    if len(slots.measures) != 1:
        return ask, ()
    (named,) = slots.measures
    tried = [
        attempt.subject(slots._replace(measures=(named._replace(value=(measure,)),)))
        for measure in named.value
    ]
    subjects = [each for each in tried if isinstance(each, Subject)]
    alike = {(each.substance.value, each.place.value) for each in subjects}
    if len(subjects) < len(tried) or len(alike) != 1:
        return ask, ()
    return subjects[0], tuple(each.measure for each in subjects[1:])


def estimators(attempt: Attempt) -> Outcome:
    """Ask for estimators side by side."""
    slots = attempt.slots._replace(estimators=())
    subject = attempt.subject(slots)
    if isinstance(subject, Incomplete) and not attempt.own.places:
        subject = house_subject(attempt)
    if not isinstance(subject, Subject):
        return subject
    named = attempt.own.estimators if len(attempt.own.estimators) > 1 else ()
    return EstimatorsQuery(
        subject=_at_home(subject, named, attempt),
        when=when_of(slots),
        estimators=named,
        why=attempt.cue("why", "meaning", "to_use"),
        as_of=slots.as_of,
        unit=slots.unit,
    )


def _at_home(subject: Subject, named: Sequence[Slot[str]], attempt: Attempt) -> Subject:
    """Return a subject of the one country that somebody named counts nothing outside of, where none was said: Peru's government and the US."""
    if subject.place.origin is not Origin.ASSUMED:
        return subject
    homes = {home for slot in named for home in attempt.knowledge.home((slot,), subject.substance.value)}
    return subject.model_copy(update={"place": assumed(homes.pop())}) if len(homes) == 1 else subject


def asks_estimators(attempt: Attempt) -> bool:
    """Say whether estimators are to stand side by side."""
    named = len(attempt.own.estimators)
    beside = named > 1 and len(attempt.own.whens) <= 1
    apart = attempt.cue("disagree", "side_by_side") or (attempt.cue("to_use") and not attempt.heard.numbers)
    apart = apart or (beside and attempt.cue("why") and not attempt.heard.said.isdisjoint(DIFFERENT))
    # 'Why?' after what each says is why they differ.
    apart = apart or (attempt.cue("why") and attempt.before.kind == "estimators" and attempt.own.is_empty)
    if not (beside or apart) or (attempt.own.span is not None and not attempt.cue("why")):
        # Over the years each has a course, told beside the other's; why they differ is the same in all of them.
        return False
    if named == 1 and attempt.cue("why") and not attempt.heard.said.isdisjoint(_DISPUTING):
        # Why one of them disputes the other's figure is told by what it said of it.
        return False
    return (
        (claims.thing(attempt) or bool(attempt.own.places) or (beside and apart))
        and (beside or (apart and not claims.several(attempt)))
        and not attempt.heard.bearings.across_places
        and not attempt.cue("record", "chart")
    )


_DISPUTING = frozenset(
    "dispute disputes disputed reject rejects rejected contest contests contested disputa rechaza rechazo cuestiona cuestiono".split()
)
"""Verbs of whoever does not accept another's figure."""
