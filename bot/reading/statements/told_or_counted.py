"""Whether a question is one for words or for figures: told from what it names and from how it asks."""

from itertools import pairwise

from bot.reading.attempt import Attempt
from bot.reading.frames.about import asks_when_published
from bot.reading.frames.claims import adds_up
from bot.reading.hearing import Found, Heard
from bot.reading.scrutiny.not_alone import asks_ability
from bot.reading.series.flows import ABOUT_FIGURES
from bot.reading.slots import periods
from bot.reading.words.little_words import DRUGS, WHICH
from bot.reading.words.motion import WAYS
from bot.reading.words.phrases import covered
from bot.reading.words.record_words import EVER
from bot.reading.words.saying import ASKED_AFTER

COUNTING = frozenset(
    """
    quantity record low ranking position share rise fall change compare average trend sources revised first coverage
    disagree side_by_side biggest_rise biggest_fall last_time last_fall last_rise total
""".split()
)
"""Cues of questions about figures: with one of them, and none of those about words, no statement is meant."""

TELLING = frozenset("when why happened legal said".split())
"""Cues of questions about words."""

_ASKING = frozenset({"what", "que", "q"})
_STILL = frozenset("still will sigue siguen".split())
_NOW = frozenset("is are esta estan".split())
"""Words, anywhere and at the beginning, by which it is asked how things stand or go on: the newest event tells."""

_TWO = 2
"""Estimators of whom it is asked why they differ."""

_OCCASIONS = frozenset("times veces often".split())


def actors_named(attempt: Attempt) -> tuple[Found, ...]:
    """Return who is named; an estimator of figures is named for its figures."""
    estimators = estimators_at(attempt)
    return tuple(each for each in attempt.heard.of("actor") if each.start not in estimators)


def estimators_at(attempt: Attempt) -> frozenset[int]:
    """Return where estimators of figures are named, whatever else their names stand for."""
    return frozenset(slot.start for slot in attempt.own.estimators)


def names_whom_or_what(attempt: Attempt) -> bool:
    """Say whether somebody is named, or a topic that statements are on."""
    return bool(attempt.heard.of("topic") or actors_named(attempt))


_GIVES = frozenset("dio dieron gave gives cited".split())
_BY_WHOM = _GIVES | frozenset("to per from by of segun de del".split())
_FIGURES = ABOUT_FIGURES | frozenset("according per segun".split())
OWNED = ("'s", "’s", "s'", "s’")
_UNMENTIONED = frozenset("when why who said happened legal right".split())
"""Cues by which something else than a figure of his is asked about somebody."""


def asked_for_figures(attempt: Attempt) -> tuple[Found, ...]:
    """Return who is named for a figure of his and makes none: 'Petro's figure for coca' is nothing that he said of coca."""
    heard = attempt.heard
    if heard.said.isdisjoint(_FIGURES) or heard.numbers or attempt.cue(*_UNMENTIONED):
        return ()
    if heard.bearings.whether or heard.of("estimator"):
        return ()
    words = heard.texts
    return tuple(
        each
        for each in actors_named(attempt)
        if each.words.endswith(OWNED)
        or not _BY_WHOM.isdisjoint(words[max(0, each.first - 2) : each.first])
        or not _GIVES.isdisjoint(words[each.last : each.last + 1])
    )


def asks_what_was_said(attempt: Attempt) -> bool:
    """Say whether it is asked what somebody said, whatever it was about."""
    said = attempt.heard.said
    if said.isdisjoint(ASKED_AFTER) or said.isdisjoint(_ASKING) or attempt.cue("quantity"):
        return False
    return bool(attempt.heard.of("actor")) and not says_itself(attempt.heard)


def says_itself(heard: Heard) -> bool:
    """Say whether a question says itself what somebody said: 'Petro said that coca fell'."""
    words = heard.texts
    said = (
        each.last
        for each in heard.of("actor")
        if not ASKED_AFTER.isdisjoint(words[each.last : each.last + 1])
    )
    return any(not _THAT.isdisjoint(words[at + 1 : at + 2]) for at in said)


_THAT = frozenset({"that", "que"})


def asks_what_is_allowed(attempt: Attempt) -> bool:
    """Say whether it is asked what is legal, or what somebody can do: 'can Colombia spray coca'."""
    return attempt.cue("legal") or asks_ability(attempt.heard)


def asks_for_order(attempt: Attempt) -> bool:
    """Say whether it is asked where the most is, or which drug does most: that is an order, which nothing that was said tells."""
    heard = attempt.heard
    if not (heard.bearings.most or heard.bearings.least) or attempt.heard.of("topic") or heard.of("actor"):
        return False
    named = any(one in WHICH and then in DRUGS for one, then in pairwise(heard.texts))
    return named or (heard.bearings.where and attempt.own.names_a_thing)


def asks_how_often(attempt: Attempt) -> bool:
    """Say whether it is asked how many times something was done."""
    return attempt.cue("quantity") and not attempt.heard.said.isdisjoint(_OCCASIONS)


def asks_for_last(attempt: Attempt) -> bool:
    """Say whether the last of several events is asked after, of no period named."""
    dated = attempt.own.span is not None or periods(attempt.own.whens)
    named = bool(attempt.heard.of("topic")) and not dated
    said, opening = attempt.heard.said, attempt.heard.texts[:1]
    plain = not (attempt.heard.of("actor") or attempt.own.names_a_thing or attempt.cue("legal"))
    stands = not said.isdisjoint(_STILL) or (opening and opening[0] in _NOW and plain)
    return named and bool(attempt.cue("latest", "last_time") or "last" in said or stands)


def asks_what_moved_it(attempt: Attempt) -> bool:
    """Say whether it is asked why what is counted rose or fell: only a cause that somebody gave answers."""
    return (
        attempt.cue("why")
        and attempt.moves()
        and attempt.own.names_a_thing
        and len(attempt.own.estimators) < _TWO
    )


def asks_for_words(attempt: Attempt) -> bool:
    """Say whether a question is one about words. 'When' and 'why' also ask about years and estimators."""
    cues = set(attempt.heard.cues & TELLING)
    if attempt.cue("which_year") and attempt.heard.said.isdisjoint({"years", "anos"}):
        cues.add("when")
    if not cues:
        return False
    if attempt.own.names_a_thing and attempt.own.estimators and not attempt.heard.of("topic"):
        cues.discard("said")
    if attempt.cue("trend") and attempt.own.names_a_thing and not names_whom_or_what(attempt):
        # The timeline of what is counted is its course.
        cues.discard("happened")
    dated = attempt.own.names_a_thing and attempt.is_dated_by_somebody
    if dated or _ranks_years(attempt) or attempt.cue("revised", "disagree", "side_by_side"):
        cues -= {"when", "why"}
    if "when" in cues and _moves_in_some_years(attempt):
        cues.discard("when")
    return bool(cues)


def _moves_in_some_years(attempt: Attempt) -> bool:
    """Say whether nobody is named and what is counted rose or fell: 'when did coca fall' is told by the years."""
    own = attempt.own
    plain = own.names_a_thing and not (own.estimators or own.whens or attempt.heard.numbers)
    return plain and len(attempt.ways & WAYS) == 1 and not names_whom_or_what(attempt)


def _ranks_years(attempt: Attempt) -> bool:
    """Say whether years are put in order; 'what year did Bolivia expel the DEA' only asks when."""
    bearings = attempt.heard.bearings
    plain = attempt.cue("which_year") and not attempt.cue("record", "low") and not attempt.moves()
    return bearings.across_years and not (plain and not (bearings.most or bearings.least))


def asks_for_figures(attempt: Attempt) -> bool:
    """Say whether figures are to answer, or a definition, and statements only where these cannot."""
    if attempt.is_since_event and attempt.own.substances and not attempt.cue("said"):
        # What has happened with coca since the peace deal is its course, and not that of the peace.
        return True
    if attempt.cue("outdoes") and attempt.own.names_a_thing and len(attempt.own.places) > 1:
        # Who overtook whom, and in what, is told of these two and of no others.
        return True
    out = (attempt.own.names_a_thing and attempt.cue("out")) or asks_when_published(attempt)
    return asks_for_meaning(attempt) or out or (counts_something(attempt) and not asks_for_words(attempt))


def counts_something(attempt: Attempt) -> bool:
    """Say whether a question names all that a figure needs, or asks to count."""
    own = attempt.own
    if attempt.is_dated_by_somebody or attempt.is_since_event:
        return own.names_a_thing
    timed = own.whens or own.span
    if own.measures and timed and (own.substances or own.places):
        return True
    named = names_whom_or_what(attempt)
    whether = attempt.heard.bearings.whether and not timed
    whole = own.measures and own.substances and own.places
    complete = (whole or _names_only(attempt)) and not (named or whether or attempt.heard.unexplained)
    thing = own.names_a_thing and (own.whens or (own.estimators and not whether)) and not named
    # 'Erradicación manual 2015 a 2022' asks for its years, whatever was said of it.
    thing = thing or bool(own.measures and own.span is not None and not named)
    # Whether there was ever more of it is told by all its years.
    ever = own.names_a_thing and not named and not attempt.heard.said.isdisjoint(EVER)
    if complete or thing or ever:
        return True
    counting = attempt.heard.cues & COUNTING
    if named and not own.names_a_thing and asks_how_often(attempt):
        counting -= {"quantity"}
    if own.measures and not (attempt.moves() or attempt.heard.numbers):
        # When something was last done is told by what ended it: 'when did they last spray'.
        counting -= {"last_time"}
    return bool(counting) or _ranks_years(attempt) or adds_up(attempt)


TURNING = frozenset({"and", "follow", "meant"})
"""Cues that only turn to what is named."""

_BETWEEN_NAMES = frozenset("in of the en de del la el".split())


def _names_only(attempt: Attempt) -> bool:
    """Say whether a question is the name of what is counted, and where, and nothing else: 'and coca manual eradication', 'coca in Spain'."""
    heard = attempt.heard
    named = heard.named("measure", "substance", "place")
    named += heard.cued(*TURNING)
    spent = covered(named)
    alone = all(at in spent or word in _BETWEEN_NAMES for at, word in enumerate(heard.texts))
    return bool(heard.of("substance")) and alone


def is_follow_up(attempt: Attempt) -> bool:
    """Say whether a question leaves what it is about to its thread."""
    own = attempt.own
    return bool(attempt.before.kind) and not (own.names_a_thing or names_whom_or_what(attempt))


def wants_no_words(attempt: Attempt) -> bool:
    """Say whether nothing that was said tells what is asked: a follow-up of its thread, and an order."""
    return is_follow_up(attempt) or asks_for_order(attempt)


def asks_for_meaning(attempt: Attempt) -> bool:
    """Say whether it is asked what a name means for which a definition may be held."""
    if not attempt.cue("meaning") or attempt.cue(*TELLING):
        return False
    own, heard = attempt.own, attempt.heard
    topics = attempt.knowledge.catalogue.topics
    explained = any(topics[identity].definition for each in heard.of("topic") for identity in each.ids)
    return bool(own.names_a_thing or own.estimators or own.scopes or heard.of("unit") or explained)


def asks_for_method(attempt: Attempt) -> bool:
    """Say whether it is asked how somebody works figures out, of no year: that is told with whoever it is."""
    own, heard = attempt.own, attempt.heard
    dated = own.whens or own.span or heard.numbers
    return (
        heard.bearings.how
        and bool(heard.of("estimator"))
        and own.names_a_thing
        and not dated
        and not actors_named(attempt)
    )
