"""Which kind of question a follow-up asks for again: 'and Peru?' is whatever was asked of Colombia."""

from bot.reading.attempt import Attempt
from bot.reading.hearing import Heard
from bot.reading.places.apart import TOGETHER
from bot.reading.places.bearings import FINENESS
from bot.reading.slots import Slots
from bot.reading.threads.asked_of_both import is_of_all_told
from bot.reading.words.calendar_words import WHEN
from bot.reading.words.motion import WAYS
from bot.reading.words.publication import STANDING_WORDS
from bot.values.period import Period, year
from bot.values.slot import Origin, Slot, When, WhenSlot

REPEATED = frozenset(
    "revisions figure year_card comparison trend ranking record crossing share yield estimators".split()
)
"""Kinds that a follow-up naming only another place or unit asks for again."""

FOR_ANOTHER_THING = frozenset({"record", "ranking", "trend", "share"})
"""Kinds that 'what about cocaine' asks for again; else it asks for the figure."""

REPEATED_FOR_ANOTHER_PERIOD = REPEATED - {"comparison", "trend"}

IDLE = frozenset({"and", "said"})
"""Cues that ask for nothing by themselves."""

NEUTRAL = frozenset(
    "and follow meant latest quantity as_of said copy csv previous_period next_period since_then all_three of_them out".split()
)
"""Cues that give a follow-up no kind of its own."""

_FOR = (("for",), ("para",))
"""What opens a follow-up that wants the same of something else: 'for heroin'."""

_FEW = 3
"""Words of a message that asks only when something was."""

_WHICH = frozenset("which cual cuales".split())


NATIONAL = frozenset("national nationally nationwide countrywide nacional nacionalmente".split())
"""Words for the whole country that the place of the thread lies in."""

_COUNTRY = frozenset({"country", "pais"})
_WHOLE = _COUNTRY | frozenset(
    "and the whole entire full all of as a in for what about how y el todo entero completo en para de que hay now ahora overall".split()
)


def nation_in(heard: Heard) -> int | None:
    """Return where a follow-up names the whole country: 'and nationally?', 'y en todo el país'."""
    whole = heard.said <= _WHOLE
    words = NATIONAL | _COUNTRY if whole else NATIONAL
    if heard.said.isdisjoint(words):
        return None
    return next(at for at, word in enumerate(heard.texts) if word in words)


def _asks_which_moved(heard: Heard) -> bool:
    """Say whether it is asked which of several rose or fell, and none are named: 'which fell', 'which ones rose'."""
    moved = not heard.cues.isdisjoint(WAYS)
    return (
        moved
        and len(heard.words) <= _SHORT
        and not heard.said.isdisjoint(_WHICH | {"que"})
        and heard.said.isdisjoint(_WAYS)
    )


_SHORT = 4
_WAYS = frozenset("way how much year years ano anos direction cuanto cuanta mas more most".split())
"""Words beside which it is asked which way, by how much, or when."""


def asks_anything(heard: Heard) -> bool:
    """Say whether anything is asked at all: thanks, greetings and insults repeat no question of the thread."""
    if _asks_which_moved(heard):
        return False
    named = any(found for kind, found in heard.found.items() if kind not in {"cue", "filler"})
    which = (heard.bearings.most or heard.bearings.least) and not heard.said.isdisjoint(_WHICH)
    when = len(heard.words) <= _FEW and not heard.said.isdisjoint(WHEN)
    of_standing = heard.bearings.whether and not heard.said.isdisjoint(STANDING_WORDS)
    return (
        named
        or which
        or of_standing
        or when
        or nation_in(heard) is not None
        or asks_for_number(heard)
        or heard.bearings.across_places
        or bool(heard.timings or heard.numbers or heard.cues - IDLE)
    )


def asks_for_number(heard: Heard) -> bool:
    """Say whether nothing is asked but the number itself: 'so what was the real number'."""
    return not heard.said.isdisjoint(_NUMBER) and heard.said <= _THE_NUMBER


_NUMBER = frozenset("number figure value cifra numero dato".split())
_THE_NUMBER = _NUMBER | frozenset(
    "so what whats is was s the a then real actual true right correct it and ok cual es fue era la el verdadera verdadero correcta correcto entonces y".split()
)


def drawn_again(heard: Heard, before: Slots) -> Heard:
    """Return what was heard as one for a chart, where something is to be added to the thread's: 'add Peru'."""
    if not before.charted or heard.said.isdisjoint(_ADDING) or not heard.of("place"):
        return heard
    return heard._replace(cues=heard.cues | {"chart"})


def added_to_chart(own: Slots, before: Slots, heard: Heard) -> Slots:
    """Return the place that is to be added to the thread's chart or comparison beside those that it is of."""
    if (
        not (before.charted or before.kind == "comparison")
        or heard.said.isdisjoint(_ADDING)
        or len(own.places) != 1
    ):
        return own
    return own._replace(places=(*before.places, *own.places))


def of_order(own: Slots, before: Slots, heard: Heard) -> Slots:
    """Return what is asked after an order of places as of its first, which 'it' is then."""
    if before.lead is None or own.substances or own.theme or own.places or is_of_all_told(heard):
        return own
    if heard.bearings.level and before.kind in {"record", "trend"} and not (own.whens or before.whens):
        # 'In which state' after the record is of its year, and after a term of office of its last.
        last = before.span.value.last if before.span is not None else None
        told = before.lead.period if last is None or before.kind == "record" else year(last)
        return own if last is None and before.kind == "trend" else own._replace(whens=(_then(told),))
    if before.kind != "ranking" or before.gain or (own.measures and heard.said.isdisjoint(_IT)):
        return own
    return own._replace(lead=before.lead)


_IT = frozenset({"it"})


def _then(period: Period) -> Slot[When]:
    return WhenSlot(value=period, origin=Origin.EARLIER)


def of_its_rank(own: Slots, before: Slots, heard: Heard) -> Slots:
    """Return a question for a rank after one place as one for its own: 'where does it rank'."""
    bearings, one_place = heard.bearings, len(before.places) == 1 and before.kind in _OF_ONE_PLACE
    if (
        not (one_place and own.is_empty)
        or heard.said.isdisjoint(_RANK)
        or not heard.said.isdisjoint(_SEVERAL)
    ):
        return own
    ordered = bearings.level or bearings.most or bearings.least or heard.numbers
    return own if ordered else own._replace(places=before.places)


_RANK = frozenset("rank ranks ranked puesto lugar".split())
_SEVERAL = frozenset("them those these all todos todas esos esas".split())
_OF_ONE_PLACE = frozenset({"figure", "year_card", "record", "trend", "sources", "share"})


_ADDING = frozenset(
    "add include plus too also agrega agregale agregar anade anadir incluye incluir suma sumale tambien".split()
)
"""Words by which a chart is wanted with one more place."""


def says_nothing_else(heard: Heard, own: Slots) -> bool:
    """Say whether a question names nothing, so that a form it wants is of the answer just given."""
    named = own.unit is not None or own.scopes or heard.timings or heard.numbers
    return own.is_empty and not named and not heard.unexplained and heard.cues <= NEUTRAL


def repeated(attempt: Attempt) -> str:
    """Return the kind that a follow-up without a kind of its own repeats."""
    own, kind = attempt.own, attempt.before.kind
    follows = attempt.cue("follow") or attempt.heard.texts[:1] in _FOR
    follows = follows or (attempt.cue("and") and kind in {"ranking", "share", "record"} and not own.places)
    follows = follows or (attempt.before.charted and not own.places)
    of_another = follows and kind in FOR_ANOTHER_THING and not own.whens
    idle = _OF_COMPARISONS if kind == "comparison" else _PER
    if kind == "share":
        # 'Nariño and Cauca combined' have a part together.
        idle |= {"total"}
    if attempt.before.charted:
        # 'Now Texas' goes on to its chart.
        idle |= {"present"}
    of_both = (kind == "comparison" and _turns_both(attempt)) or _is_rated(attempt)
    together = attempt.cue("total") or not attempt.heard.said.isdisjoint(TOGETHER)
    several = len(own.places) + len(own.whens) > 1 and not (kind == "share" and together and not own.whens)
    if (own.names_a_thing and not (of_another or of_both)) or attempt.heard.cues - NEUTRAL - idle or several:
        return ""
    if attempt.heard.bearings.across_places and kind != "ranking":
        return ""
    if kind not in _SUMMED and together and not own.places:
        return ""
    if attempt.cue("of_them"):
        # 'Which is higher' is said of what was set side by side, and of nothing else.
        both = kind == "share" and len(attempt.before.places) > 1
        return kind if both or kind in {"comparison", "estimators"} else ""
    if kind == "ranking" and _is_ranked(attempt):
        return "figure"
    if kind == "estimators" and len(own.estimators) == 1:
        # 'What's the US number' after two set side by side is the one.
        return "figure"
    if kind == "record" and own.whens and attempt.heard.said >= _WHAT_WAS_IT:
        return "figure"
    if kind == "comparison" and own.whens and len(attempt.before.whens) <= 1:
        # Of two places set side by side in one year, another year asks for both again.
        return kind
    again = REPEATED_FOR_ANOTHER_PERIOD if own.whens or own.span else REPEATED
    return kind if kind in again else ""


_WHAT_WAS_IT = frozenset({"was", "it", "in"})
"""Words that after a record ask for the figure of a year, and not whether that was one."""

_SUMMED = frozenset({"figure", "year_card", "share"})
"""Kinds that 'in total' may repeat: of others it asks something else."""

_PER = frozenset({"per"})
_OF_COMPARISONS = _PER | {"in_percent"}
"""Cues that ask for a comparison once more, in another way."""


def _is_rated(attempt: Attempt) -> bool:
    """Say whether what the thread asked is only wanted for so many people."""
    own = attempt.own
    return bool(own.measures and own.substances) and all(
        slot.origin is Origin.EARLIER for slot in own.substances
    )


def _turns_both(attempt: Attempt) -> bool:
    """Say whether a follow-up names another thing for both sides, and no question of its own: 'and cocaine?'."""
    own = attempt.own
    turns = not attempt.heard.cues.isdisjoint({"and", "follow", "meant"})
    complete = own.measures and any(slot.origin is Origin.SAID for slot in own.substances)
    return (turns or not complete) and not (own.places or own.elsewhere or own.whens or own.span)


def _is_ranked(attempt: Attempt) -> bool:
    """Say whether a place is named that a ranking has in order, or smaller than those: its figure is wanted.

    A larger one is another field to put in order, unless it is the field itself or it is asked how much it has.
    """
    own, before, places = attempt.own, attempt.before, attempt.knowledge.catalogue.places
    if not own.is_a_place_alone:
        return False
    named = [places[place] for slot in own.places for place in slot.value]
    field = before.within.value if before.within is not None else ""
    level = FINENESS[before.level or "country"]
    return (
        attempt.cue("quantity")
        or all(each.id == field for each in named)
        or all(FINENESS.get(each.kind, 0) >= level for each in named)
    )
