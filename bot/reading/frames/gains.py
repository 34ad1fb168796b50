"""Questions which of many places gained or lost the most: where did coca fall most, which department grew fastest."""

from dataclasses import replace
from typing import Final

from bot.reading.attempt import Attempt, Outcome
from bot.reading.frames.claims import WHICH
from bot.reading.frames.rankings import count_of, ranking, turned_around
from bot.reading.frames.ranks import names_none_of_its_kind
from bot.reading.frames.traced import WHO
from bot.reading.frames.years import opens_with_move
from bot.reading.hearing import Heard
from bot.reading.scrutiny.denials import denies
from bot.reading.slots import Slots
from bot.reading.threads.again import repeated
from bot.reading.words.little_words import MANY
from bot.reading.words.motion import WAYS
from bot.values.asked import Gain
from bot.values.period import Period, year
from bot.values.query import RankingQuery
from bot.values.slot import Origin, Slot, When, WhenSlot
from bot.values.text import folded

_MOST: Final = frozenset(
    """
    most top fastest faster more biggest largest steepest sharpest greatest quickest quicker
    mas mayor mayores rapido rapida rapidamente deprisa aceleradamente
    """.split()
)
_RELATIVE: Final = frozenset(
    "fastest faster quickest quicker steepest sharpest rapido rapida rapidamente deprisa aceleradamente percentage percent %".split()
)
_GREW: Final = frozenset({"grew"})
"""What a crop did, where the verb stands behind it."""

_GROWING: Final = _GREW | set("grow grows growing crecio crecieron crece".split())

_WITH_GROW: Final = frozenset("did saw see seen".split())
"""Words with which the same is told by 'grow'; where coca grows most is where it is grown."""

_PLACES: Final = WHICH | WHO | {"where", "donde", "top"}
_HOW_MANY: Final = MANY | {"any", "algun"}
_STEPS: Final = frozenset({"biggest_rise", "biggest_fall"})
_SEVERAL: Final = 2


_ONLY_MOVES: Final = WAYS | {"and", "follow", "moving", "gained", "lost"}
"""Cues of a message that only says which way the places went."""

_TO_MOVES: Final = {"gained": "rise", "lost": "fall"}
_BEING: Final = frozenset("se was were been be fue fueron".split())
_LIVES: Final = frozenset("lives people vidas personas gente".split())


def as_moves(heard: Heard) -> Heard:
    """Return the question with what one place lost as a fall: 'cuánta coca perdió Antioquia'; which place did is an order, and lives are deaths."""
    if heard.cues.isdisjoint(_TO_MOVES) or "quantity" not in heard.cues or heard.bearings.level:
        return heard
    named = heard.of("substance") and heard.of("place")
    passive = any(heard.texts[each.first - 1] in _BEING for each in heard.cued(*_TO_MOVES) if each.first)
    if not named or passive or not heard.said.isdisjoint(_LIVES):
        return heard
    cues = tuple(
        each._replace(ids=tuple(_TO_MOVES.get(one, one) for one in each.ids)) for each in heard.of("cue")
    )
    return heard._replace(
        found={**heard.found, "cue": cues}, cues=frozenset(_TO_MOVES.get(one, one) for one in heard.cues)
    )


def asks_gain(attempt: Attempt) -> bool:
    """Say whether places are to be put in order by what they gained or lost; what they grow is their crop."""
    heard, own, bearings = attempt.heard, attempt.own, attempt.heard.bearings
    if _asked_again(attempt) is not None or _asks_where_else(attempt):
        return True
    if _way(attempt) is None or attempt.is_of_term or denies(heard):
        return False
    if heard.said.isdisjoint(_MOST) and not _asks_for_all(attempt):
        return False
    if attempt.cue("which_year", "why", "low", "share", "last_time", "trend", "chart", "factor"):
        return False
    if attempt.cue("of_them") and attempt.before.kind != "ranking":
        return False
    if _is_of_record(attempt) or len(own.substances) >= _SEVERAL or own.elsewhere:
        return False
    if attempt.move_claimed is not None and count_of(attempt) is None:
        return False
    # 'States with the biggest drop' asks for them without a word that asks.
    leveled = bool(bearings.level) and attempt.cue("fast", *_STEPS) and names_none_of_its_kind(attempt)
    asked = leveled or not heard.said.isdisjoint(_PLACES | _HOW_MANY)
    if len(own.places) >= _SEVERAL:
        return asked or bearings.whether or opens_with_move(attempt)
    if _of_both(attempt):
        return asked
    again = attempt.before.kind == "ranking" and own.is_empty
    return asked and (bool(bearings.level) or bearings.where or again)


def _asks_where_else(attempt: Attempt) -> bool:
    """Say whether it is asked where something went the way that the thread asked about: 'in which states?'."""
    own, before, heard = attempt.own, attempt.before, attempt.heard
    said = bool(heard.bearings.level) or heard.bearings.where
    again = before.way is not None and len(before.places) <= 1 and not (own.names_a_thing or heard.numbers)
    return again and said and not (heard.bearings.most or heard.bearings.least or own.places or own.elsewhere)


def _asks_for_all(attempt: Attempt) -> bool:
    """Say whether it is asked where it rose or fell, and not who did most: 'which states saw deaths fall', 'where is coca rising'."""
    heard, places = attempt.heard, attempt.own.places
    if heard.numbers or attempt.move_claimed:
        return False
    if heard.bearings.where:
        return len(places) <= 1
    asked = bool(heard.bearings.level) and not heard.said.isdisjoint(_PLACES | _HOW_MANY)
    return asked and len(places) <= 1 and names_none_of_its_kind(attempt)


def _of_both(attempt: Attempt) -> bool:
    """Say whether it is asked of the places that the thread told of beside each other: 'which one grew faster'."""
    own, before = attempt.own, attempt.before
    if not {folded(slot.words) for slot in own.measures} <= _GROWING:
        return False
    named = own.substances or own.theme or own.places or own.elsewhere
    return before.kind in {"comparison", "ranking"} and len(before.places) >= _SEVERAL and not named


def _is_of_record(attempt: Attempt) -> bool:
    """Say whether a record is spoken of; 'the most' by itself is none."""
    return any(attempt.heard.flat_of(each) != "the most" for each in attempt.heard.cued("record"))


def gain(attempt: Attempt) -> Outcome:
    """Ask who gained or lost the most, between two years or since the year before; pass for any other order."""
    if not asks_gain(attempt):
        return None
    again = _asked_again(attempt)
    if _of_both(attempt):
        # What 'grew' is what was counted before, and no crop.
        before = attempt.before
        attempt = replace(
            attempt,
            own=attempt.own._replace(places=before.places, measures=()),
            slots=attempt.slots._replace(measures=before.measures, substances=before.substances),
        )
    first, when = _years(attempt, again)
    slots = attempt.slots._replace(whens=() if when is None else (when,), span=None)
    own = attempt.own._replace(whens=slots.whens, span=None)
    made = ranking(replace(attempt, own=own, slots=slots))
    if not isinstance(made, RankingQuery):
        return made
    if again is not None:
        sought = again.model_copy(update={"since": again.since if first is None else first})
    else:
        relative = not attempt.heard.said.isdisjoint(_RELATIVE)
        every = attempt.heard.said.isdisjoint(_MOST) or bool(_between_years(attempt))
        if first is None and attempt.before.gain is not None and not _is_dated(attempt.own):
            first = attempt.before.gain.since
        sought = Gain(since=first, falls=_way(attempt) == "fall", relative=relative, every=every)
    unit = None if attempt.cue("in_percent") else made.unit
    return made.model_copy(update={"gain": sought, "position": None, "lowest_first": False, "unit": unit})


def _asked_again(attempt: Attempt) -> Gain | None:
    """Return what the thread put places in order by, where a follow-up asks for it once more: its other end, or in percent."""
    before = attempt.before.gain
    if before is None:
        return None
    if repeated(attempt) == "ranking" or (attempt.cue("position") and attempt.own.is_empty):
        # 'And the second?' is told by the order of what was gained, and is no second in what there is.
        return before
    if turned_around(attempt) and _way(attempt) is None:
        least = attempt.heard.bearings.least or attempt.cue("bottom")
        return before.model_copy(update={"falls": not before.falls, "every": False} if least else {})
    way = None if attempt.heard.bearings.whether else _way(attempt)
    if way is not None and attempt.own.is_empty and attempt.heard.cues <= _ONLY_MOVES:
        # 'And falling?' turns the order around.
        return before.model_copy(update={"falls": way == "fall"})
    in_percent = attempt.cue("in_percent") and attempt.own.is_empty
    return before.model_copy(update={"relative": True}) if in_percent else None


def _is_dated(own: Slots) -> bool:
    """Say whether the question names a time of its own."""
    return own.span is not None or any(slot.origin is Origin.SAID for slot in own.whens)


def _years(attempt: Attempt, again: Gain | None) -> tuple[int | None, Slot[When] | None]:
    """Return the year since which, and the period up to which; ``None`` for the newest, and for the year before it."""
    own = attempt.own
    if own.span is not None:
        first, last = own.span.value.first, own.span.value.last
        today = attempt.heard.question.today
        at = {"words": own.span.words, "start": own.span.start, "end": own.span.end}
        if last is None or (today is not None and last >= today.year):
            return first, None
        return first, WhenSlot(value=year(last), **at)
    dated = sorted((slot for slot in own.whens if isinstance(slot.value, Period)), key=_start)
    if len(dated) >= _SEVERAL and isinstance(dated[0].value, Period):
        return dated[0].value.year, dated[-1]
    if dated:
        return None, dated[0]
    earlier = [slot for slot in attempt.slots.whens if isinstance(slot.value, Period)]
    return None, earlier[-1] if earlier and (again is not None or not own.names_a_thing) else None


def _start(slot: Slot[When]) -> int:
    return slot.value.year if isinstance(slot.value, Period) else 0


def _way(attempt: Attempt) -> str | None:
    """Return ``rise`` or ``fall`` where something is said to have gone that way, and not only to be grown."""
    heard = attempt.heard
    ways = set(attempt.ways & WAYS)
    steps = heard.cues & _STEPS
    ways |= {step.removeprefix("biggest_") for step in steps}
    ways |= {way for cue, way in (("gained", "rise"), ("lost", "fall")) if attempt.cue(cue)}
    if not ways and _asks_where_else(attempt) and attempt.before.way is not None:
        return str(attempt.before.way)
    verbs = _GREW if heard.said.isdisjoint(_WITH_GROW) else _GREW | {"grow"}
    grew = not heard.said.isdisjoint(verbs) and any(
        not verbs.isdisjoint(heard.texts[each.last : each.last + 1]) for each in heard.of("substance")
    )
    again = (attempt.before.kind == "ranking" and not attempt.own.substances) or _of_both(attempt)
    bare = (attempt.cue("fast") or again) and not heard.said.isdisjoint(_GROWING)
    if grew or bare:
        ways.add("rise")
    ways |= _between_years(attempt)
    return ways.pop() if len(ways) == 1 else None


def _between_years(attempt: Attempt) -> set[str]:
    """Return which way it went where places are asked for that had more or less in one year than in another."""
    heard = attempt.heard
    if len(attempt.own.whens) != _SEVERAL or heard.numbers or not heard.bearings.level:
        return set()
    if heard.said.isdisjoint(_THAN):
        return set()
    later, earlier = (_start(slot) for slot in attempt.own.whens)
    return {
        way if later > earlier else other
        for words, way, other in ((_MORE, "rise", "fall"), (_FEWER, "fall", "rise"))
        if not heard.said.isdisjoint(words)
    }


_THAN: Final = frozenset({"than", "que"})
_MORE: Final = frozenset({"more", "mas", "higher", "greater"})
_FEWER: Final = frozenset({"less", "fewer", "menos", "lower"})
