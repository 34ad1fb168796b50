"""The kinds of question, as a table: what gives each away, and how it is built from what was said.

A frame looks at what was heard and either claims the question or passes. They are tried in the order of the
table: a narrower kind stands before the wider one that would also fit. Each comes with questions it must claim
and near misses it must not.
"""

from collections.abc import Callable
from typing import NamedTuple

from bot.reading.attempt import Attempt, Outcome
from bot.reading.frames.about import coverage, help_asked, meaning, sources
from bot.reading.frames.comparisons import comparison, share
from bot.reading.frames.editions import estimators, revisions
from bot.reading.frames.figures import card, figure
from bot.reading.frames.rankings import LEVELS, ranking
from bot.reading.frames.years import record, trend
from bot.reading.numbers import find_amount

BINDING = frozenset({"why", "legal", "per", "when"})
"""Cues that change what is asked: a frame that does not take them into account must not claim the question."""


class Frame(NamedTuple):
    """One kind of question. ``binds`` are the cues of ``BINDING`` that it takes into account."""

    kind: str
    claims: Callable[[Attempt], bool]
    build: Callable[[Attempt], Outcome]
    examples: tuple[str, ...]
    near_misses: tuple[str, ...]
    binds: frozenset[str] = frozenset()


def _has_thing(attempt: Attempt) -> bool:
    return attempt.slots.names_a_thing


def _several(attempt: Attempt) -> bool:
    own, slots = attempt.own, attempt.slots
    return (
        len(own.whens) > 1
        or len(own.places) + len(own.elsewhere) > 1
        or len(own.substances) > 1
        or (len(slots.places) > 1 and not own.places)
    )


FRAMES: tuple[Frame, ...] = (
    Frame(
        "help",
        lambda a: a.cue("help") and not a.own.names_a_thing and not a.own.places,
        help_asked,
        ("help", "what can you do", "ayuda"),
        ("help me with coca 2021",),
    ),
    Frame(
        "coverage",
        lambda a: (
            a.cue("coverage")
            and not a.cue("quantity")
            and bool(a.slots.names_a_thing or a.slots.places or a.own.elsewhere)
        ),
        coverage,
        (
            "coverage bolivia",
            "which years do you have for coca in peru",
            "¿qué años faltan de cocaína en Perú?",
        ),
        ("coca bolivia 2019",),
    ),
    Frame(
        "sources",
        lambda a: a.cue("sources") and _has_thing(a) and not a.cue("quantity"),
        sources,
        ("source for coca colombia 2021", "fuente de la coca en Colombia 2021"),
        ("coca colombia 2021",),
    ),
    Frame(
        "revisions",
        lambda a: (
            (_has_thing(a) or bool(a.own.places and a.own.whens) or find_amount(a.heard) is not None)
            and not a.cue("record", "share")
            and (a.cue("revised", "first") or (a.cue("right") and find_amount(a.heard) is not None))
        ),
        revisions,
        (
            "was the 2020 cocaine production figure revised",
            "what did ONDCP first publish for bolivia cocaine 2011",
        ),
        ("cocaine production 2020",),
    ),
    Frame(
        "estimators",
        lambda a: (
            (_has_thing(a) or bool(a.own.places))
            and (len(a.own.estimators) > 1 or (a.cue("disagree") and not _several(a)))
            and not a.cue("record", "ranking")
        ),
        estimators,
        ("UN vs White House coca colombia 2020", "why do UNODC and ONDCP disagree on coca in colombia 2020"),
        ("UN coca colombia 2020",),
        frozenset({"why"}),
    ),
    Frame(
        "meaning",
        lambda a: (
            a.cue("meaning")
            and not a.own.whens
            and a.own.span is None
            and not a.own.places
            and not a.cue(
                "quantity",
                "latest",
                "record",
                "ranking",
                "share",
                "trend",
                "average",
                "change",
                "position",
                "low",
            )
        ),
        meaning,
        ("what does potential production mean", "¿qué significa producción potencial?", "what is SIMCI"),
        ("what is the potential production of cocaine in colombia in 2021",),
    ),
    Frame(
        "share",
        lambda a: _has_thing(a) and a.cue("share") and not a.moves(),
        share,
        (
            "what share of overdose deaths involved cocaine in 2021",
            "what percentage of colombian coca is in nariño 2020",
        ),
        ("what was the percentage change in coca in colombia 2021",),
    ),
    Frame(
        "trend",
        lambda a: (
            _has_thing(a)
            and a.cue("biggest_rise", "biggest_fall", "last_time", "last_fall", "last_rise", "average")
        ),
        trend,
        ("average coca colombia 2015-2020", "biggest jump in colombian coca since 2000"),
        ("biggest coca producer 2020",),
        frozenset({"when"}),
    ),
    Frame(
        "ranking",
        lambda a: (
            _has_thing(a)
            and (a.cue("position", "bottom") or (a.cue("ranking") and not _record_rather(a)))
            and not a.cue("first", "which_year")
        ),
        ranking,
        (
            "who is second in cocaine production",
            "top 3 coca countries in 2020",
            "¿qué país produce más cocaína?",
        ),
        ("highest coca year in colombia",),
    ),
    Frame(
        "record",
        lambda a: (
            a.cue("record", "low") or (a.cue("which_year", "ranking") and _has_thing(a) and _record_rather(a))
        ),
        record,
        (
            "was 2021 a record for coca in colombia",
            "¿fue récord la coca en Colombia en 2023?",
            "which year was the highest for coca in colombia",
        ),
        ("coca 2021",),
        frozenset({"when"}),
    ),
    Frame(
        "comparison",
        lambda a: (
            _has_thing(a)
            and (
                _several(a)
                or (a.cue("compare") and bool(a.slots.whens or len(a.slots.places) > 1))
                or (a.moves() and bool(a.slots.whens or a.own.span))
            )
            and not a.cue("trend", "chart", "total")
        ),
        comparison,
        ("coca 2020 vs 2021", "coca colombia vs peru 2020", "how much did coca rise in colombia in 2021"),
        ("coca colombia 2021",),
    ),
    Frame(
        "trend",
        lambda a: (
            _has_thing(a)
            and (
                a.cue("trend", "chart", "total")
                or a.moves()
                or a.own.span is not None
                or (a.slots.kind == "trend" and not a.own.whens)
            )
        ),
        trend,
        ("coca colombia since 2015", "evolución de la coca en Perú", "is cocaine production rising"),
        ("coca colombia 2015",),
    ),
    Frame(
        "figure",
        lambda a: bool(a.slots.measures) or (_has_thing(a) and a.cue("quantity") and bool(a.own.substances)),
        figure,
        (
            "how much coca did colombia grow in 2021",
            "cocaine deaths 2021",
            "¿cuánta cocaína produjo Colombia en 2021?",
        ),
        ("coca 2021",),
    ),
    Frame(
        "year_card",
        lambda a: _has_thing(a) or bool(a.own.places),
        card,
        ("coca 2021", "overdose 2022", "coca norte de santander 2021"),
        ("how much coca did colombia grow in 2021",),
    ),
)


def _record_rather(attempt: Attempt) -> bool:
    """'Highest' with a year or 'which year' asks about years; with 'which country' about places."""
    named_level = any(word.text in LEVELS for word in attempt.heard.words)
    asks_year = attempt.cue("which_year") or any(word.text in {"year", "ano"} for word in attempt.heard.words)
    return (
        not named_level and not attempt.cue("who", "position") and asks_year and len(attempt.own.places) <= 1
    )
