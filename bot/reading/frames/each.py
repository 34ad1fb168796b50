"""Questions how much of each: a year's count on average over its hours, days, weeks or months, and what was made of each hectare."""

from typing import Final

from bot.reading.asks import Ask, when_of
from bot.reading.attempt import Attempt, Outcome
from bot.reading.frames.claims import several
from bot.reading.frames.figures import figure
from bot.reading.hearing import Found, Heard
from bot.reading.scrutiny.untaken import is_of_time
from bot.values.asked import Each
from bot.values.parts import YieldQuery
from bot.values.query import FigureQuery
from bot.values.slot import Slot

_EACH: Final = {
    "each_hour": Each.HOUR,
    "each_day": Each.DAY,
    "each_week": Each.WEEK,
    "each_month": Each.MONTH,
}
_OTHERWISE: Final = tuple(
    "record low ranking position share trend chart compare degree revised first"
    " why which_year last_time biggest_rise biggest_fall factor multiple".split()
)


def asks_each(attempt: Attempt) -> bool:
    """Say whether a count is wanted for each hour, day, week or month of one year; of months held, by month, it is not."""
    if attempt.heard.cues.isdisjoint(_EACH) or _each(attempt) is Each.NOTHING:
        return False
    if not attempt.slots.names_a_thing or several(attempt):
        return False
    if attempt.own.span is not None or attempt.moves() or attempt.heard.numbers or attempt.cue(*_OTHERWISE):
        return False
    return not attempt.heard.bearings.across_places


def each(attempt: Attempt) -> Outcome:
    """Ask for one figure and what it comes to on average."""
    if not asks_each(attempt):
        return None
    made = figure(attempt)
    return made.model_copy(update={"each": _each(attempt)}) if isinstance(made, FigureQuery) else made


def _each(attempt: Attempt) -> Each:
    """Return the stretch of time; a month only where it is asked how many, for figures by month may be held."""
    found = [each for cue, each in _EACH.items() if attempt.cue(cue)]
    if len(found) != 1:
        return Each.NOTHING
    counted = attempt.cue("quantity", "average")
    asked = counted if found[0] is Each.MONTH else is_of_time(attempt)
    return found[0] if asked else Each.NOTHING


_AL_DIA: Final = "al dia"
"""Before a date it wants what was known on that day."""


def each_day_for_as_of(heard: Heard) -> Heard:
    """Return the question with 'al día' as each day where no day stands behind it: 'muertes al día en 2022'."""
    if "as_of" not in heard.cues or "each_day" not in heard.cues:
        return heard
    cues = tuple(_each_day(each, heard) for each in heard.of("cue"))
    return heard._replace(
        found={**heard.found, "cue": cues}, cues=frozenset(one for each in cues for one in each.ids)
    )


def _each_day(each: Found, heard: Heard) -> Found:
    if heard.flat_of(each) != _AL_DIA:
        return each
    behind = heard.texts[each.last : each.last + 1]
    dated = behind != () and (behind[0] == "de" or behind[0][0].isdigit())
    return each._replace(ids=("as_of",) if dated else ("each_day",))


_OF_CROP = frozenset("hectare hectares hectarea hectareas yield yields rendimiento rendimientos".split())
"""Words that say of what a yield is where the crop is left out and a place named: only one crop's is held."""


def of_harvest(attempt: Attempt) -> bool:
    """Say whether a question is about what was made of each hectare, in one year."""
    if not attempt.cue("yield"):
        return False
    own, bearings = attempt.own, attempt.heard.bearings
    several = len(own.whens) > 1 or own.elsewhere or own.span is not None
    ranked = bearings.level or bearings.across_places
    named = attempt.slots.names_a_thing or (bool(own.places) and not attempt.heard.said.isdisjoint(_OF_CROP))
    return named and not (several or ranked or attempt.moves())


def harvest(attempt: Attempt) -> Outcome:
    """Ask how much was made of each hectare, of the crop or of what is made of it; pass for anything else."""
    slots, catalogue = attempt.slots, attempt.knowledge.catalogue
    named = {slot.value for slot in slots.substances} or ({slots.theme.value} if slots.theme else set())
    made = [
        (measure.id, *measure.harvested_from)
        for measure in catalogue.measures.values()
        if measure.harvested_from and named <= {measure.harvested_from[0], *measure.harvested_from[2:]}
    ]
    if len(made) != 1:
        return None
    output, product, area, crop = made[0]
    places = attempt.places_of(slots, output, product)
    if isinstance(places, Ask):
        return places
    place = places[0] if places else attempt.settler.place(slots, output, product)
    if isinstance(place, Ask):
        return place
    said = {slot.value: slot for slot in slots.substances}
    subject = attempt.settler.subject(slots, _implied(output), said.get(product) or _implied(product), place)
    over = subject.model_copy(
        update={"measure": _implied(area), "substance": said.get(crop) or _implied(crop)}
    )
    return YieldQuery(
        made=subject, area=over, when=when_of(slots), besides=tuple(places[1:]), as_of=slots.as_of
    )


def _implied(value: str) -> Slot[str]:
    """Return a slot that the word 'yield' itself fills in: it names what is made and the crop at once."""
    return Slot[str](value=value)
