"""Questions across places: who is first, second, last."""

from dataclasses import replace

from bot.reading.attempt import Attempt, Outcome
from bot.reading.cues import POSITIONS
from bot.reading.settle import Ask, assumed, when_of
from bot.values.query import (
    RankingQuery,
    Slot,
)

LEVELS = {
    "country": "country", "countries": "country", "pais": "country", "paises": "country",
    "department": "department", "departments": "department", "departamento": "department",
    "departamentos": "department", "municipality": "municipality", "municipalities": "municipality",
    "municipio": "municipality", "municipios": "municipality", "state": "state", "states": "state",
    "estado": "state", "estados": "state", "county": "municipality", "town": "municipality",
    "towns": "municipality",
}  # fmt: skip


def ranking(attempt: Attempt) -> Outcome:
    """Ask for places in order, or for the one at a position."""
    slots = attempt.slots
    pair = attempt.pair(slots)
    if not isinstance(pair, tuple):
        return pair
    measure, substance = pair
    level = next((LEVELS[w.text] for w in attempt.heard.words if w.text in LEVELS), "")
    position = next(
        (
            POSITIONS[word.text]
            for each in attempt.heard.of("cue")
            if "position" in each.ids
            for word in attempt.heard.words[each.first : each.last]
            if word.text in POSITIONS
        ),
        None,
    )
    places: list[Slot[str]] = []
    for slot in attempt.own.places:
        settled = attempt.settler.settle_place(slot, measure.value, substance.value, slots)
        if isinstance(settled, Ask):
            return settled
        places.append(settled)
    within: Slot[str] | None = None
    if level in {"department", "state", "municipality"} or (len(places) == 1 and level != "country"):
        usual = {"state": "US"}.get(level) or attempt.knowledge.usual_place(measure.value, substance.value)
        within = places[0] if len(places) == 1 else assumed(usual)
        places = [] if len(places) == 1 else places
    subject = attempt.settler.subject(slots, measure, substance, within or assumed(""))
    return RankingQuery(
        measure=subject.measure,
        substance=subject.substance,
        when=when_of(replace(slots, whens=attempt.own.whens or slots.whens)),
        estimator=subject.estimator,
        scope=subject.scope,
        within=within,
        level=level,
        places=tuple(places),
        position=position,
        lowest_first=attempt.cue("low", "bottom"),
        as_of=slots.as_of,
    )
