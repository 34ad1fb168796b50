"""What a follow-up asks after a statement: when it was, who did it, why, what came next, or the same of another."""

from collections.abc import Iterable
from dataclasses import replace

from bot.reading.attempt import Attempt
from bot.reading.knowledge import Knowledge
from bot.reading.slots import periods, several_of
from bot.reading.statements.telling import FEWEST_WORDS, TIMELESS
from bot.reading.statements.told import THE_US, Told, concerns_named, statement_query
from bot.reading.statements.told_or_counted import actors_named, is_follow_up
from bot.reading.statements.told_when import period_asked
from bot.reading.statements.weighed import beyond_names, read_words
from bot.reading.words.calendar_words import WHEN
from bot.values.asked import Form
from bot.values.catalogue import Asked
from bot.values.period import year
from bot.values.query import AnyQuery, StatementQuery
from bot.values.slot import IdSlot, Origin, Slot, When, WhenSlot
from bot.values.text import folded

_ASKING = frozenset({"when", "who", "why"})
_NEXT = frozenset(
    """
    then next after afterwards later since despues luego posteriormente siguio now ahora
    resumed returned restarted resume return restart lifted reversed still ever anymore
    back come came comeback vuelta volver
    volvio volvieron vuelto reanudo reanudaron regreso regresaron sigue siguen todavia aun vigente
    """.split()
)
"""Words that ask what came of it."""

_STILL = frozenset("still anymore sigue siguen todavia aun vigente".split())
"""Words that ask how things are now, which the newest statements tell."""

_NEWEST = 3

_BEFORE = frozenset("before previously earlier antes anteriormente previamente".split())
"""Words that ask what went before it."""

_STILL_SO = frozenset(
    """
    suspended suspension banned ban halted stopped prohibited grounded force effect place legal illegal allowed law valid case decertified certified
    suspendida suspendido suspendidas prohibida prohibido prohibidas vigor vigencia permitida permitido ley descertificada descertificado
    """.split()
)
"""What may be asked of a state of things, whether it still lasts."""

_ALIKE = 0.4
"""How much of two questions' words must be the same for one to give the reason of what the other asks."""

_GENERAL = frozenset("when decide happen occur announce do make cause order vote take".split())
"""What may be asked of anything that was done."""


def follow_statement(attempt: Attempt, earlier: AnyQuery | None) -> Told | None:
    """Return what a follow-up to a statement asks for, if it names nothing new but a place, a year or a person."""
    if "decision" in attempt.heard.said and not attempt.own.substances:
        # A decision that was made is no cocaine.
        attempt = replace(attempt, own=attempt.own._replace(measures=()))
    if attempt.heard.of("place") and not attempt.own.places:
        # 'And the United States?' after what somebody said is about the country, not about its figures.
        there = tuple(map(several_of, attempt.heard.of("place")))
        attempt = replace(attempt, own=attempt.own._replace(places=there, estimators=()))
    own = attempt.own
    if not isinstance(earlier, StatementQuery) or not earlier.ids:
        return None
    told = attempt.knowledge.recall.filed(earlier.ids[0])
    on_another = any(told.topic not in each.ids for each in attempt.heard.of("topic"))
    if own.names_a_thing or own.estimators or own.elsewhere or own.span or on_another:
        return None
    named = [bool(own.places), bool(periods(own.whens)), bool(actors_named(attempt))]
    match named:
        case [True, False, False]:
            return _elsewhere(attempt, earlier, told)
        case [False, True, False]:
            return _in_another_year(attempt, earlier, told)
        case [False, False, True]:
            return _of_another(attempt, earlier, told)
        case [False, False, False]:
            return _asked_on(attempt, earlier, told)
        case _:
            return None


def _elsewhere(attempt: Attempt, earlier: StatementQuery, told: Asked) -> Told | None:
    """Return what is held of another place: 'and in Peru?' after a law of Bolivia wants Peru's."""
    own = attempt.own
    if len(own.places) > 1 or own.whens or not is_follow_up(attempt) or attempt.heard.unexplained:
        return None
    place, words = own.places[0].value[0], set(folded(told.words).split())
    there = [
        asked
        for asked in attempt.knowledge.catalogue.statements
        if asked.kind == told.kind
        and place in asked.places
        and asked.id not in earlier.ids
        and (asked.topic == told.topic or _are_akin(asked.topic, told.topic))
    ]
    best = max(there, key=lambda asked: len(words & set(folded(asked.words).split())), default=None)
    ids = () if best is None else (best.id,)
    return Told(statement_query(attempt, ids), certain=True, reason=f"{place} instead, of {told.kind}")


def _are_akin(one: str, other: str) -> bool:
    """Say whether two topics are of one sort, as the coca policies of two countries are."""
    return len(set(one.split("-")) & set(other.split("-"))) >= FEWEST_WORDS


def _in_another_year(attempt: Attempt, earlier: StatementQuery, told: Asked) -> Told | None:
    """Return what is held of the same matter in another year: 'and in 2017?'."""
    asking = period_asked(attempt)
    if asking is None or _beyond(attempt) or attempt.heard.cues - {"and", "follow", "when", "happened"}:
        return None
    then = [each for each in _same_matter(attempt, told) if asking.holds(each)]
    return _of(attempt, earlier, told, then, "then")


def _of_another(attempt: Attempt, earlier: StatementQuery, told: Asked) -> Told | None:
    """Return what is held of somebody else on the same matter: 'and Trump?'."""
    if _beyond(attempt) or attempt.heard.cues - {"and", "follow", "said"}:
        return None
    concerns = concerns_named(attempt)
    found = [each for each in attempt.knowledge.catalogue.statements if each.topic == told.topic]
    return _of(attempt, earlier, told, filter(concerns, found), "of somebody else")


def _asked_on(attempt: Attempt, earlier: StatementQuery, told: Asked) -> Told | None:
    """Return the same statement where it is asked when it was or who did it, the reason, or what came next."""
    heard = attempt.heard
    content_of = attempt.knowledge.recall.content_of
    known = _GENERAL | content_of(_NEXT | _BEFORE) | content_of(_STILL_SO) | _words(attempt, told)
    if not attempt.own.is_empty or heard.numbers or not _beyond(attempt) <= known:
        return None
    if attempt.cue("why"):
        return _of(attempt, earlier, told, _reasons(attempt, told), "why")
    if not heard.said.isdisjoint(_BEFORE) and (earlier_on := _course_before(attempt, told)):
        return _of(attempt, earlier, told, earlier_on, "before that", timeline=True)
    later = not heard.said.isdisjoint(_NEXT)
    if later and (attempt.cue("happened") or not heard.cues & _ASKING):
        later_on = _course_after(attempt, told)
        if not heard.said.isdisjoint(_STILL):
            later_on = later_on[-_NEWEST:]
        if later_on:
            return _of(attempt, earlier, told, later_on, "after that", timeline=True)
    again = attempt.cue("when", "who", "happened", "published_when", "sources", "legal")
    if later or again or not heard.said.isdisjoint(WHEN):
        return Told(earlier.model_copy(update={"form": Form.REPLY}), certain=True, reason=f"{told.id} again")
    return None


def _of(
    attempt: Attempt,
    earlier: StatementQuery,
    told: Asked,
    found: Iterable[Asked],
    reason: str,
    *,
    timeline: bool = False,
) -> Told:
    """Read as one for some statements, or for none that is held, on the matter and the place of the thread."""
    ids = tuple(each.id for each in sorted(found, key=lambda each: (each.date, each.id)))
    query = statement_query(attempt, ids, timeline=timeline and len(ids) > 1)
    place = earlier.place and earlier.place.model_copy(update={"origin": Origin.EARLIER})
    topic = IdSlot(value=told.topic, origin=Origin.EARLIER)
    query = query.model_copy(update={"topic": topic, "place": query.place or place})
    return Told(query, certain=True, reason=f"{told.topic} {reason}")


def _beyond(attempt: Attempt) -> frozenset[str]:
    """Return the words of a follow-up that say something, names, cues and verbs of saying left out."""
    recall = attempt.knowledge.recall
    heard = (*(each.words for each in attempt.heard.of("cue")), *(slot.words for slot in attempt.own.places))
    known = frozenset[str]().union(*map(recall.content, heard))
    return beyond_names(attempt, recall.content_of(read_words(attempt)), actors_named(attempt)) - known


def _words(attempt: Attempt, told: Asked) -> frozenset[str]:
    """Return the words that a statement is found by."""
    return attempt.knowledge.recall.content(" ".join((told.words, *told.asked)))


def _same_matter(attempt: Attempt, told: Asked) -> list[Asked]:
    """Return the statements on the same topic of the same places; that the US did it is not where it was done."""
    here = set(told.places) - {THE_US} or set(told.places)
    return [
        each
        for each in attempt.knowledge.catalogue.statements
        if each.topic == told.topic and (here & set(each.places) or not each.places)
    ]


def _course_after(attempt: Attempt, told: Asked) -> list[Asked]:
    """Return what came of a matter after a statement, in the order of time."""
    later = (
        each
        for each in _same_matter(attempt, told)
        if each.kind not in TIMELESS and each.date > told.date and each.id != told.id
    )
    return sorted(later, key=lambda each: (each.date, each.id))


def _course_before(attempt: Attempt, told: Asked) -> list[Asked]:
    """Return what went before a statement on its matter, in the order of time."""
    return [
        each
        for each in _same_matter(attempt, told)
        if each.kind not in TIMELESS and each.date < told.date and each.id != told.id
    ]


def _reasons(attempt: Attempt, told: Asked) -> list[Asked]:
    """Return the statement of the same year that is filed under why what an earlier one tells was done, if one is."""
    content = attempt.knowledge.recall.content
    asked = [content(text) for text in told.asked]
    best, alike = None, 0.0
    for each in _same_matter(attempt, told):
        if not set(each.years) & set(told.years):
            continue
        for text in filter(_asks_why, each.asked):
            words = content(text)
            near = max((len(words & other) / len(words | other) for other in asked if other), default=0.0)
            if near > alike:
                best, alike = each, near
    return [best] if best is not None and alike >= _ALIKE else []


def _asks_why(text: str) -> bool:
    return folded(text).startswith(("why", "por que", "reason", "what caused", "motivo"))


def its_year(knowledge: Knowledge, earlier: AnyQuery | None) -> tuple[Slot[When], ...]:
    """Return the year of what was told last, which 'that year' means."""
    if not isinstance(earlier, StatementQuery) or not earlier.ids:
        return ()
    date = knowledge.recall.filed(earlier.ids[0]).date[:4]
    return (WhenSlot(value=year(int(date)), origin=Origin.EARLIER),) if date.isdigit() else ()
