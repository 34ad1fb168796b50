"""The kinds of question, as a table: what gives each away, and how it is built from what was said.

A frame looks at what was heard and either claims the question or passes. They are tried in the order of the
table: a narrower kind stands before the wider one that would also fit. Each comes with questions it must claim
and near misses it must not.
"""

from collections.abc import Callable
from typing import NamedTuple

from bot.reading.attempt import Attempt, Outcome
from bot.reading.frames.about import coverage, help_asked, meaning, sources
from bot.reading.frames.comparisons import comparison
from bot.reading.frames.editions import estimators, revisions
from bot.reading.frames.figures import card, figure
from bot.reading.frames.harvests import harvest, of_harvest
from bot.reading.frames.rankings import ranking
from bot.reading.frames.shares import share
from bot.reading.frames.years import asked_of_trend, record, trend
from bot.reading.numbers import find_amount

TWO = 2
"""Two of a kind are compared, whatever else is said of them."""

BINDING = frozenset({"why", "legal", "per", "yield", "when", "which_year"})
"""Cues that change what is asked: a frame that does not take them into account must not claim the question."""


_NUMERIC = "quantity latest record ranking share trend average rise fall change position low".split()
"""Cues that ask for a number, so that no meaning is asked for."""


class Frame(NamedTuple):
    """One kind of question. ``binds`` are the cues of ``BINDING`` that it takes into account."""

    kind: str
    claims: Callable[[Attempt], bool]
    build: Callable[[Attempt], Outcome]
    examples: tuple[str, ...]
    near_misses: tuple[str, ...]
    binds: frozenset[str] = frozenset()


def _thing(attempt: Attempt) -> bool:
    return attempt.slots.names_a_thing


def _several(attempt: Attempt) -> bool:
    own = attempt.own
    return len(own.whens) > 1 or len(own.places) + len(own.elsewhere) > 1 or len(own.substances) > 1


def _coverage(attempt: Attempt) -> bool:
    words = attempt.heard.said
    ranked = attempt.heard.bearings.most or attempt.heard.bearings.least
    lists_years = attempt.cue("which_year") and bool(words & {"years", "anos"})
    if ranked or attempt.cue("quantity", "record") or attempt.own.whens:
        return False
    return attempt.cue("coverage") or lists_years


def _estimators(attempt: Attempt) -> bool:
    named = len(attempt.own.estimators)
    beside = named > 1 and len(attempt.own.whens) <= 1
    return (
        (_thing(attempt) or bool(attempt.own.places))
        and (beside or (attempt.cue("disagree", "side_by_side") and not _several(attempt)))
        and not attempt.heard.bearings.across_places
        and not attempt.cue("record", "chart")
    )


def _meaning(attempt: Attempt) -> bool:
    own, bearings = attempt.own, attempt.heard.bearings
    if not attempt.cue("meaning") and not bearings.how:
        return False
    return (
        not (own.whens or own.span or own.elsewhere or (own.places and not bearings.how))
        and not (bearings.most or bearings.least)
        and not attempt.cue(*_NUMERIC)
    )


def _share(attempt: Attempt) -> bool:
    percent = attempt.cue("in_percent") and bool(attempt.own.outer) and bool(attempt.own.places)
    if not (attempt.cue("share") or percent):
        return False
    is_share = {
        attempt.knowledge.catalogue.measures[identity].unit_kind
        for slot in attempt.slots.measures
        for identity in slot.value
    } == {"percent"}
    return _thing(attempt) and not attempt.moves() and not is_share


def _revisions(attempt: Attempt) -> bool:
    asked = attempt.cue("revised", "first")
    if not asked and attempt.heard.numbers:
        claimed = find_amount(attempt.heard) is not None and not attempt.heard.has_percent
        whether = attempt.heard.bearings.whether and _thing(attempt) and bool(attempt.slots.whens)
        asked = claimed and (attempt.cue("right") or whether)
    named = _thing(attempt) or bool(attempt.own.places and attempt.own.whens)
    return asked and named and not attempt.cue("record", "share", "position") and not attempt.moves()


def _comparison(attempt: Attempt) -> bool:
    own, slots = attempt.own, attempt.slots
    closed = own.span is not None and None not in (own.span.value.first, own.span.value.last)
    compared = attempt.cue("compare") and bool(
        slots.whens or own.span or len(slots.places) > 1 or _several(attempt)
    )
    moved = attempt.moves() and ((bool(slots.whens) and own.span is None) or closed)
    return (
        _thing(attempt)
        and (_several(attempt) or compared or moved)
        and not attempt.cue("trend", "chart", "total")
    )


def _trend(attempt: Attempt) -> bool:
    again = attempt.slots.kind == "trend" and not attempt.own.whens and not attempt.cue("quantity")
    return _thing(attempt) and (
        attempt.cue("trend", "chart", "total") or attempt.moves() or attempt.own.span is not None or again
    )


def _figure(attempt: Attempt) -> bool:
    counted = attempt.cue("quantity") or attempt.own.unit_kind is not None
    return bool(attempt.slots.measures) or (_thing(attempt) and counted and bool(attempt.own.substances))


def _card(attempt: Attempt) -> bool:
    bare = not (attempt.heard.cues - {"latest", "and", "follow", "copy", "csv"}) and not attempt.heard.numbers
    return not attempt.own.measures and (_thing(attempt) or (bool(attempt.own.places) and bare))


FRAMES: tuple[Frame, ...] = (
    Frame(
        "help",
        lambda a: a.cue("help") and not (a.own.names_a_thing or a.own.places or a.own.elsewhere),
        help_asked,
        ("help", "what can you do", "ayuda"),
        ("help me with coca 2021",),
    ),
    Frame(
        "coverage",
        _coverage,
        coverage,
        (
            "coverage bolivia",
            "which years do you have for coca in peru",
            "¿qué años faltan de cocaína en Perú?",
        ),
        ("coca bolivia 2019", "which year had the most coca in colombia"),
        frozenset({"which_year"}),
    ),
    Frame(
        "estimators",
        _estimators,
        estimators,
        ("UN vs White House coca colombia 2020", "why do UNODC and ONDCP disagree on coca in colombia 2020"),
        ("UN coca colombia 2020",),
        frozenset({"why"}),
    ),
    Frame(
        "sources",
        lambda a: a.cue("sources") and _thing(a) and not a.cue("quantity"),
        sources,
        ("source for coca colombia 2021", "fuente de la coca en Colombia 2021"),
        ("coca colombia 2021",),
    ),
    Frame(
        "revisions",
        _revisions,
        revisions,
        (
            "was the 2020 cocaine production figure revised",
            "what did ONDCP first publish for bolivia cocaine 2011",
        ),
        ("cocaine production 2020", "did cocaine production fall 41% in bolivia in 2012"),
        frozenset({"when"}),
    ),
    Frame(
        "meaning",
        _meaning,
        meaning,
        ("what does potential production mean", "¿qué significa producción potencial?", "what is SIMCI"),
        ("what is the potential production of cocaine in colombia in 2021",),
    ),
    Frame(
        "yield",
        of_harvest,
        harvest,
        ("cocaine yield per hectare in colombia 2021", "rendimiento de la coca en Colombia 2021"),
        ("cocaine production colombia 2021",),
        frozenset({"yield"}),
    ),
    Frame(
        "share",
        _share,
        share,
        (
            "what share of overdose deaths involved cocaine in 2021",
            "what percentage of colombian coca is in nariño 2020",
        ),
        ("what was the percentage change in coca in colombia 2021", "cocaine purity us 2017 percent"),
    ),
    Frame(
        "trend",
        lambda a: _thing(a) and asked_of_trend(a) is not None and not a.heard.bearings.across_places,
        trend,
        ("average coca colombia 2015-2020", "biggest jump in colombian coca since 2000"),
        ("biggest coca producer 2020",),
        frozenset({"when", "which_year"}),
    ),
    Frame(
        "ranking",
        lambda a: (
            _thing(a)
            and a.heard.bearings.across_places
            and not a.cue("first", "which_year")
            and len(a.own.places) != TWO
            and len(a.own.substances) < TWO
        ),
        ranking,
        (
            "who is second in cocaine production",
            "top 3 coca countries in 2020",
            "¿qué país produce más cocaína?",
        ),
        ("highest coca year in colombia", "was 2021 a record for coca in colombia"),
    ),
    Frame(
        "record",
        lambda a: (
            len(a.own.whens) < TWO
            and (
                a.cue("record", "low")
                or (_thing(a) and a.heard.bearings.across_years)
                or (
                    _thing(a)
                    and a.heard.bearings.whether
                    and (a.heard.bearings.most or a.heard.bearings.least)
                    and not a.moves()
                )
            )
        ),
        record,
        (
            "was 2021 a record for coca in colombia",
            "¿fue récord la coca en Colombia en 2023?",
            "which year had the most coca in colombia",
        ),
        ("coca 2021", "which department had the most coca in 2021"),
        frozenset({"when", "which_year"}),
    ),
    Frame(
        "comparison",
        _comparison,
        comparison,
        ("coca 2020 vs 2021", "coca colombia vs peru 2020", "how much did coca rise in colombia in 2021"),
        ("coca colombia 2021",),
    ),
    Frame(
        "trend",
        _trend,
        trend,
        ("coca colombia since 2015", "evolución de la coca en Perú", "is cocaine production rising"),
        ("coca colombia 2015",),
    ),
    Frame(
        "ranking",
        lambda a: _thing(a) and a.cue("ranking") and not a.own.places,
        ranking,
        ("top coca 2020", "most cocaine 2021"),
        ("coca colombia 2021",),
    ),
    Frame(
        "figure",
        _figure,
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
        _card,
        card,
        ("coca 2021", "overdose 2022", "coca norte de santander 2021"),
        ("how much coca did colombia grow in 2021",),
    ),
)
