"""Times told by what happened: since Petro took office, under Duque, the year that Santos left, since the peace deal."""

from collections.abc import Collection, Iterator, Sequence
from enum import Enum
from itertools import pairwise
from typing import Final, NamedTuple

from bot.reading.hearing import Found, Heard
from bot.reading.knowledge import Knowledge
from bot.reading.words.little_words import HOW_MUCH, YEAR
from bot.reading.words.motion import MOVES
from bot.values.period import year
from bot.values.slot import Slot, Span, SpanSlot, When, WhenSlot

_LEAD: Final = 3
"""Words before a name that can make a term of office the period meant."""

_REACH: Final = 5
"""Words between a year and whoever took office in it: el año en que asumió el presidente Duque."""

_SINCE: Final = frozenset("since desde".split())
AFTER: Final = frozenset("after despues tras".split())
_BEFORE: Final = frozenset("before until till hasta".split())
"""Words right before a name by which the years up to somebody's taking or leaving office are meant; 'antes de' as well."""

_DURING: Final = frozenset(
    "under bajo during durante con gobierno presidencia presidency tiempos epoca gobernaba mandaba".split()
)
_DID: Final = frozenset("did has have how many much ha cuanta cuantas cuanto cuantos".split())
_DOING: Final = frozenset(
    """
    reduce reduced cut lower lowered slash slashed shrink curb curbed halve halved raise raised increase increased double doubled grow
    bring brought manage managed spray sprayed fumigate fumigated eradicate eradicated seize seized destroy destroyed
    reducir reducido bajar aumentar logro logrado redujo aumento fumigo erradico incauto destruyo duplico
    """.split()
)
"""What somebody in office is said to do to what is counted."""

_DONE: Final = frozenset(
    "reduced slashed halved doubled sprayed eradicated redujo duplico fumigo erradico aumento".split()
)
"""The same of whoever is named right before or behind it."""

_YEARS_OF: Final = frozenset("years era term presidency administration tenure watch".split())
_IN_THE: Final = (("in", "the"), ("during", "the"), ("under", "the"))
"""Words behind a name that make his time in office the period meant."""

_WHEN: Final = frozenset("when cuando".split())
_BEGUN: Final = frozenset(
    "took takes take assumed assumes inaugurated sworn became came asumio asume asumiera asumir poseciono posesiono posesionara llego llegara llegar entro comenzo recibio heredo inherit inherited".split()
)
_ENDED: Final = frozenset("left leaves leave stepped dejo deja entrego termino acabo salio".split())
_TITLES: Final = frozenset("el gobierno presidente expresidente pais".split())
_HANDED: Final = frozenset("recibio heredo dejo deja entrego inherit inherited left leave".split())
"""What somebody does with what there is of something when he comes or goes."""

_BESIDE: Final = {"before": -1, "antes": -1, "anterior": -1, "after": 1, "despues": 1, "siguiente": 1}
"""Words behind 'year' by which the one before or after is meant."""

_TURNS: Final = (
    YEAR
    | _WHEN
    | _BEGUN
    | _ENDED
    | AFTER
    | _BEFORE
    | _BESIDE.keys()
    | set("office down cargo poder se fue behind tiempos epoca gobernaba mandaba".split())
)
"""Words that are accounted for where somebody's taking or leaving office is the time asked about."""

_NUMBERED: Final = {"first_term": 0, "second_term": 1}
"""Cues that number a term, and its place among them."""


class _Turn(Enum):
    """What somebody does with an office."""

    NONE = 0
    BEGUN = 1
    ENDED = 2


class TimeInOffice(NamedTuple):
    """Whose time in office is asked about, and the years that can be meant: of two terms apart those of each."""

    actor: Found
    years: tuple[Span, ...]

    @property
    def slot(self) -> Slot[Span]:
        """The years meant where there is no doubt."""
        actor = self.actor
        return SpanSlot(value=self.years[0], words=actor.words, start=actor.start, end=actor.end)


def terms_of(actor: str, in_office: str) -> tuple[Span, ...]:
    """Return the years of each time in office, from its days: a year belongs to whoever left and whoever came in it."""
    days = (term.split(" to ") for term in in_office.split(", ") if term)
    return tuple(Span(first=int(first[:4]), last=int(last[:4]), term=actor) for first, last in days)


def governing(heard: Heard, knowledge: Knowledge) -> tuple[Found, ...]:
    """Return who is named for the time in which he held office: 'under Duque', 'con Uribe y Santos', 'Duque vs Petro'."""
    actors = knowledge.catalogue.actors
    named = [each for each in heard.of("actor") if actors[each.ids[0]].in_office]
    if not named:
        return ()
    places = {each.start for each in heard.of("place")}
    during = len(named) > 1 or any(
        not _DURING.isdisjoint(_lead(heard, each, 1)) or _is_before(_lead(heard, each, 2)) for each in named
    )
    # In 'el gobierno de Uribe' no town is named.
    during = during or any(True for _ in times_in_office(heard, knowledge))
    # Beside Duque and Petro, Uribe is no town either.
    during = during or any(each.start not in places for each in named)
    return tuple(each for each in named if each.start not in places or during)


def in_one(terms: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return as one the terms of which each followed right upon the last, and those of one who came back apart."""
    if terms and all(one.last == other.first for one, other in pairwise(terms)):
        return (terms[0].model_copy(update={"last": terms[-1].last}),)
    return terms


def terms_held(actor: Found, knowledge: Knowledge) -> tuple[Span, ...]:
    """Return the years of each time that somebody named was in office."""
    return terms_of(actor.ids[0], knowledge.catalogue.actors[actor.ids[0]].in_office)


def times_in_office(heard: Heard, knowledge: Knowledge) -> Iterator[TimeInOffice]:
    """Yield whose time in office a question is about: 'since Petro took office', 'under Duque', 'the year Santos left'."""
    for actor in heard.of("actor"):
        terms = _meant(heard, terms_held(actor, knowledge))
        told = (_told(heard, actor, term) for term in terms)
        begun = tuple(years for years in told if years is not None and _has_begun(years, heard))
        if begun:
            yield TimeInOffice(actor, begun)


def settled_times(heard: Heard, knowledge: Knowledge) -> tuple[tuple[Slot[When], ...], Slot[Span] | None]:
    """Return the single years that a question tells by who was in office, and the first run of years."""
    times = [each.slot for each in times_in_office(heard, knowledge) if len(each.years) == 1]
    single = {slot.value.first: slot for slot in times if slot.value.first == slot.value.last}
    whens = tuple(
        WhenSlot(value=year(first), words=slot.words, start=slot.start, end=slot.end)
        for first, slot in single.items()
        if first is not None
    )
    spans = [slot for slot in times if slot.value.first != slot.value.last]
    return whens, None if whens or not spans else spans[0]


def ruled_country(heard: Heard, starts: Collection[int], knowledge: Knowledge) -> str:
    """Return the country that whoever's time in office is asked about governed; empty where it is not on file."""
    ruling = (knowledge.catalogue.actors[each.ids[0]] for each in heard.of("actor") if each.start in starts)
    return next((actor.governs for actor in ruling), "")


def without_turns(words: Sequence[str], heard: Heard, starts: Collection[int]) -> list[str]:
    """Leave out what says that somebody took office or left it, where that is the time asked about.

    Args:
        words: those that nothing else explains.
        heard: the question.
        starts: where the slots for its time begin.
    """
    known = _TURNS if _is_timed(heard, starts) else frozenset()
    return [word for word in words if heard.as_read(word) not in known]


def unnumbered(heard: Heard, starts: Collection[int]) -> list[str]:
    """Return 'first term' and the like where they are nobody's whose time is asked about."""
    return [] if _is_timed(heard, starts) else [each.words for each in heard.cued(*_NUMBERED)]


def _is_timed(heard: Heard, starts: Collection[int]) -> bool:
    return any(each.start in starts for each in heard.of("actor"))


def _meant(heard: Heard, terms: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the terms that can be meant: the one that is numbered, else all, in one where each followed the last."""
    numbers = [_NUMBERED[cue] for cue in heard.cues & _NUMBERED.keys()]
    if numbers:
        return terms[numbers[0] : numbers[0] + 1] if len(numbers) == 1 and len(terms) > 1 else ()
    return in_one(terms)


def _told(heard: Heard, actor: Found, term: Span) -> Span | None:
    """Return the years that somebody's name stands for, of a term of his: one year, those since, or the whole of it."""
    lead, turn = _lead(heard, actor, _REACH), _turn(heard, actor)
    end = term.last if turn is _Turn.ENDED else term.first
    dated = not (YEAR.isdisjoint(lead) and _WHEN.isdisjoint(lead[-_LEAD:])) or _hands_over(heard, actor)
    if dated and turn is not _Turn.NONE and end is not None:
        end += _beside(lead)
        return Span(first=end, last=end)
    before = lead[-_LEAD:]
    if not _SINCE.isdisjoint(before) or (turn is not _Turn.NONE and not AFTER.isdisjoint(before)):
        return Span(first=end)
    counted = heard.of("substance") or heard.of("measure")
    if end is not None and (
        (counted and _is_before(before)) or (turn is not _Turn.NONE and _is_up_to(before))
    ):
        return Span(last=end - 1)
    named = heard.texts[actor.first : actor.last]
    during = not (_DURING.isdisjoint((*before, *named)) and heard.cues.isdisjoint(_NUMBERED))
    return term if during or _is_said_to_act(heard, actor) else None


def _hands_over(heard: Heard, actor: Found) -> bool:
    """Say whether it is asked how much somebody found or left: 'cuánta coca heredó Petro', 'how much coca did Santos leave'."""
    words = heard.texts
    if HOW_MUCH.isdisjoint(words[: actor.first]) or not heard.cues.isdisjoint(MOVES):
        return False
    before = [word for word in words[: actor.first] if word not in _TITLES][-1:]
    return not _HANDED.isdisjoint((*before, *words[actor.last : actor.last + 1]))


def _is_up_to(before: Sequence[str]) -> bool:
    """Say whether the years before a turn are meant: 'before Petro took office', 'antes de que llegara Duque'."""
    return not _BEFORE.isdisjoint(before) or "antes" in before


def _is_before(lead: Sequence[str]) -> bool:
    """Say whether somebody's name alone ends the years meant: 'coca before Duque', 'antes de Petro'."""
    return lead[-1:] == ("before",) or lead[-2:] == ("antes", "de")


def _has_begun(years: Span, heard: Heard) -> bool:
    """Say whether any of the years has begun: nobody has left an office yet that he holds."""
    return years.first is None or years.first <= heard.question.today.year


def _is_said_to_act(heard: Heard, actor: Found) -> bool:
    """Say whether a figure is said to be somebody's doing, which is what became of it in his years: 'did Petro reduce coca'."""
    before, after = heard.texts[: actor.first], _behind(heard, actor)
    asked = not _DID.isdisjoint(before) and not _DOING.isdisjoint(after[:2])
    done = not _DONE.isdisjoint((*after[:1], *before[-1:]))
    governed = after[:1] == ("government",) and heard.texts[max(actor.first - 2, 0) : actor.first] in _IN_THE
    return asked or done or governed or not _YEARS_OF.isdisjoint(after[:2])


def _beside(lead: Sequence[str]) -> int:
    """Return how many years from that year the one meant is: in 'the year before Duque took office' one back."""
    return next((_BESIDE.get(behind, 0) for word, behind in pairwise(lead) if word in YEAR), 0)


def _turn(heard: Heard, actor: Found) -> _Turn:
    """Return whether somebody is said to take office or to leave it."""
    around = {*_lead(heard, actor, _LEAD), *_behind(heard, actor)}
    if not _ENDED.isdisjoint(around) or around >= {"se", "fue"}:
        return _Turn.ENDED
    return _Turn.NONE if _BEGUN.isdisjoint(around) else _Turn.BEGUN


def _lead(heard: Heard, actor: Found, reach: int) -> tuple[str, ...]:
    return heard.texts[max(0, actor.first - reach) : actor.first]


def _behind(heard: Heard, actor: Found) -> tuple[str, ...]:
    return heard.texts[actor.last : actor.last + _LEAD]


_BEFORE_EVENTS = frozenset("the a an el la los las del que se fue".split())
"""Words between these and the name of what happened."""


def since_event(heard: Heard, knowledge: Knowledge) -> Slot[Span] | None:
    """Return the years from that of something that happened: 'since the peace deal', 'tras el acuerdo de paz'."""
    for event in heard.of("event"):
        before = [word for word in heard.texts[: event.first] if word not in _BEFORE_EVENTS]
        if before and before[-1] in _SINCE | AFTER:
            since = Span(first=int(knowledge.catalogue.events[event.ids[0]].on[:4]), event=event.ids[0])
            return SpanSlot(value=since, words=event.words, start=event.start, end=event.end)
    return None
