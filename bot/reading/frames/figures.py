"""The plain questions: one figure, or all that is held for a year."""

from dataclasses import replace

from bot.reading.asks import Ask, Incomplete, assumed, when_of
from bot.reading.attempt import Attempt, Outcome
from bot.reading.frames.comparisons import comparison
from bot.reading.knowledge import Knowledge
from bot.reading.series.kin import told_measure
from bot.reading.series.measured import unit_kind
from bot.reading.slots import Several
from bot.reading.threads.again import repeated
from bot.reading.words.phrases import covered
from bot.values.asked import Each
from bot.values.query import FigureQuery, YearCardQuery
from bot.values.slot import IdSlot, Origin, Slot, Subject


def figure(attempt: Attempt) -> Outcome:
    """Ask for one figure."""
    if isinstance(attempt.things, list) and len(attempt.things) > 1:
        return comparison(attempt)
    subject = attempt.subject()
    if not isinstance(subject, Subject):
        return subject
    return FigureQuery(
        subject=subject,
        when=when_of(attempt.slots),
        unit=attempt.unit,
        as_of=attempt.slots.as_of,
        each=attempt.before.each if repeated(attempt) == "figure" else Each.NOTHING,
    )


def card(attempt: Attempt) -> Outcome:
    """Ask for all that is held on a theme; for a figure where the substance has no card."""
    slots = attempt.slots
    knowledge = attempt.knowledge
    theme: Slot[str] | None = slots.theme
    # 'And in 2015' after what is held on coca is of coca.
    if substances := attempt.own.substances or (slots.substances if theme is None else ()):
        substance = substances[0]
        usual = knowledge.default_measure.get(substance.value, "")
        if told_measure(knowledge, slots, substance.value, usual):
            return figure(attempt)
        named = knowledge.catalogue.substances[substance.value]
        if named.theme not in knowledge.catalogue.themes or not _heads(
            named.theme, substance.value, knowledge
        ):
            return _one_measure(attempt)
        theme = IdSlot(value=named.theme, words=substance.words, start=substance.start, end=substance.end)
    if theme is None:
        theme = theme_of_place(attempt)
    if theme is None:
        return Incomplete()
    told = knowledge.catalogue.themes[theme.value]
    lines = [(line.measure, line.substance) for line in told.card]
    place: Slot[str] = assumed((*knowledge.home(slots.estimators, lines[0][1]), told.place)[0])
    if slots.places:
        settled = attempt.settler.settle_place(slots.places[0], *lines[0], slots)
        if isinstance(settled, Ask):
            return settled
        place = settled
    elif slots.elsewhere:
        found = attempt.settler.elsewhere(slots.elsewhere[0], *lines[0], slots)
        if isinstance(found, Ask):
            return found
        place = found
    return YearCardQuery(
        theme=theme,
        place=place,
        when=when_of(slots),
        estimator=slots.estimators[0] if len(slots.estimators) == 1 else None,
        as_of=slots.as_of,
        unit=attempt.unit,
    )


def _heads(theme: str, substance: str, knowledge: Knowledge) -> bool:
    """Say whether a theme is about the substance itself: the card of a drug among many would hide the many."""
    return theme == substance or knowledge.catalogue.themes[theme].card[0].substance == substance


def _one_measure(attempt: Attempt) -> Outcome:
    """Ask for the only thing counted of a substance at the place, or ask back which."""
    slots, knowledge = attempt.slots, attempt.knowledge
    substance = slots.substances[0].value
    group = (substance, *knowledge.groups_of.get(substance, ()))
    places = slots.place_ids
    held = [
        (measure, each)
        for measure in knowledge.catalogue.measures
        for each in group
        if (measure, each) in knowledge.subjects
        and (not places or any(knowledge.holds(place, measure, each) for place in places))
    ]
    own = {measure for measure, each in held if each == substance}
    # What is counted of the thing itself is told before the same of its group.
    held = [(measure, each) for measure, each in held if each == substance or measure not in own]
    countries = [place for place in places if knowledge.country_of(place) == place]
    if places and not held:
        held = _held_of_its_like(places[0], group, knowledge)
    if len(held) > 1 and not slots.theme:
        return Ask("measure", attempt.settler.phrasing.candidates(held, slots))
    usual = next((knowledge.default_measure[each] for each in group if each in knowledge.default_measure), "")
    if usual and places and held and held[0][0] != usual and not (countries or slots.theme):
        # Nobody counts deaths in a town where only seizures are counted.
        measure = Several((held[0][0],), Origin.ASSUMED)
        attempt = replace(attempt, slots=slots._replace(measures=(measure,)))
    return figure(attempt)


def _held_of_its_like(place: str, group: tuple[str, ...], knowledge: Knowledge) -> list[tuple[str, str]]:
    """Return what is counted of a substance in other places of the kind and country of one that has no figure."""
    places = knowledge.catalogue.places
    if place not in places:
        return []
    kind, country = places[place].kind, knowledge.country_of(place)
    return [
        pair
        for pair in sorted(knowledge.subjects)
        if pair[1] in group
        and any(
            places[one].kind is kind and knowledge.country_of(one) == country
            for one in knowledge.places_of.get(pair, ())
            if one in places
        )
    ]


def theme_of_place(attempt: Attempt) -> Slot[str] | None:
    """Return the theme of a bare place name, if what is held for the place leaves only one, led by what has the unit named."""
    knowledge, kind = attempt.knowledge, attempt.own.unit_kind
    held = {
        pair for slot in attempt.own.places for place in slot.value for pair in knowledge.held.get(place, ())
    }
    fitting = [
        theme
        for theme in knowledge.catalogue.themes.values()
        if (theme.card[0].measure, theme.card[0].substance) in held
    ]
    if len(fitting) != 1 or kind not in (None, unit_kind(knowledge, fitting[0].card[0].measure)):
        return None
    return assumed(fitting[0].id)


_OF_PLACES = frozenset("compare and latest trend chart csv copy record low rise fall change present".split())
"""Cues that ask nothing else of places than how their figures stand, or went."""

_BETWEEN_PLACES = frozenset("in of the from to for with is are was did en de del la el los las con".split())


def of_their_theme(attempt: Attempt) -> Attempt | None:
    """Return a question of nothing but places and years as one of the only theme that is held there: 'ohio vs florida'."""
    heard = attempt.heard
    if attempt.slots.names_a_thing or not (attempt.own.places and heard.cues <= _OF_PLACES):
        return None
    spent = covered((*heard.named("place", "cue"), *heard.timings))
    if any(at not in spent and word not in _BETWEEN_PLACES for at, word in enumerate(heard.texts)):
        return None
    theme = theme_of_place(attempt)
    return None if theme is None else replace(attempt, slots=attempt.slots._replace(theme=theme))


def pair_of_place(attempt: Attempt) -> tuple[Slot[str], Slot[str]] | Ask | Incomplete:
    """Return the measure and substance asked about; of a place's name alone what it brings: 'how does Tibú rank'."""
    pair = attempt.pair()
    if not isinstance(pair, Incomplete) or (theme := theme_of_place(attempt)) is None:
        return pair
    line = attempt.knowledge.catalogue.themes[theme.value].card[0]
    return assumed(line.measure), assumed(line.substance)
