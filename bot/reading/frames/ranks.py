"""What asks for an order: which place or year is first, where the most is, and whether something is first."""

from itertools import pairwise, product

from bot.reading.attempt import Attempt
from bot.reading.frames.claims import WHICH
from bot.reading.frames.traced import WHO
from bot.reading.places.apart import OF_FIGURES
from bot.reading.places.bearings import FINENESS, LEVELS
from bot.reading.scrutiny.stray import PLAINLY_SUPERLATIVE
from bot.reading.series.measured import counts_places
from bot.reading.words.little_words import MANY
from bot.reading.words.phrases import covered, phrases
from bot.reading.words.positions import position_in

_RANKS = frozenset("rank ranks puesto lugar".split())
_WHAT_PLACE = frozenset(product(("what", "which"), ("place", "position", "spot", "number")))
"""What asks for a rank in two words: 'what place is Ecuador in'."""

_PLACED = frozenset(place for _, place in _WHAT_PLACE)

_STANDS = frozenset("stand stands sit sits ubica".split())
"""Verbs that with 'where' ask for a rank: 'where does Ohio stand'."""

_FIRST = frozenset(
    phrases("""
        number one | number 1 | in first place | in the lead | numero uno | numero 1 | en primer lugar | a la cabeza
    """)
)
"""What a place is that comes before all others of its kind."""

_OF_FIRST = frozenset(phrase.split()[-1] for phrase in _FIRST)

_IS = frozenset("is was are were remains became es fue era sigue son".split())


def asks_for_rank(attempt: Attempt) -> bool:
    """Say whether it is asked if a place is first, second or last among others."""
    own, bearings = attempt.own, attempt.heard.bearings
    if is_of_rank(attempt):
        return True
    ranked = bearings.most or bearings.least or attempt.cue("position")
    among = own.outer or len(own.places) > 1 or bearings.across_places
    if not (ranked and own.places and among and is_judged(attempt)):
        return False
    return not (attempt.cue("first", "record") and own.whens and not bearings.across_places)


def _opens_with_place(attempt: Attempt) -> bool:
    """Say whether it is asked of a place itself if it is or has the most: 'does Florida have the most overdose deaths'.

    What it was in a year may be its record as well.
    """
    heard, own = attempt.heard, attempt.own
    opening, *behind = heard.texts
    if heard.bearings.level:
        return _is_first_of_its_kind(attempt)
    if not (heard.bearings.most or heard.bearings.least):
        return False
    asked = opening in _IS | _HAS
    first = any(
        each.first == 1 if asked else each.first == 0 and not _HAVING.isdisjoint(behind[each.last - 1 :][:1])
        for each in heard.of("place")
    )
    timed = own.span or (own.whens and opening in _IS)
    return first and not (_THE.isdisjoint(heard.said) or timed) and heard.said.isdisjoint(_OF_TIME)


def _is_first_of_its_kind(attempt: Attempt) -> bool:
    """Say whether it is asked of a place if it is the first of its kind: 'is Tibú still the top coca municipality'."""
    heard, own = attempt.heard, attempt.own
    ranked = heard.bearings.most or heard.bearings.least or attempt.cue("ranking", "bottom")
    its_kind = {_kind_of(attempt, place) for place in own.place_ids} == {heard.bearings.level}
    opens = heard.texts[0] in _IS and any(each.first == 1 for each in heard.of("place"))
    alone = heard.said.isdisjoint(_SEVERAL_PARTS | _OF_TIME) and own.span is None
    return ranked and its_kind and opens and alone and not _THE.isdisjoint(heard.said)


_HAVING = frozenset(
    "has had sees saw seizes seized produces produced makes made grows grew records recorded tiene tuvo incauto produce produjo".split()
)
_HAS = frozenset("does do did has have had tiene tienen tenia tuvo produce".split())
_THE = frozenset("the la el".split())
_OF_TIME = frozenset("ever year years time now high low record yet".split())
"""Words by which the most is that of a year."""


def is_of_rank(attempt: Attempt) -> bool:
    """Say whether it is asked which rank the one place named has: 'en qué puesto está Bolivia', 'where does Peru rank'."""
    heard, bearings = attempt.heard, attempt.heard.bearings
    if len(attempt.own.places) == 1 and _opens_with_place(attempt):
        return True
    if len(attempt.own.places) != 1 or bearings.level or bearings.most or bearings.least:
        return False
    if (
        _is_in_ranking(attempt)
        or not heard.said.isdisjoint(_RANKS)
        or (bearings.where and (not heard.said.isdisjoint(_STANDS) or _stands_in(attempt)))
    ):
        return True
    if (
        attempt.before.names_a_thing
        and bearings.where
        and attempt.own.is_a_place_alone
        and _only_where(attempt)
    ):
        return True
    # 'What number of tons' is how many.
    if not heard.said.isdisjoint(_PLACED) and any(
        pair in _WHAT_PLACE and then != "of"
        for pair, then in zip(pairwise(heard.texts), (*heard.texts[2:], ""), strict=False)
    ):
        return True
    if not bearings.whether or heard.said.isdisjoint(_OF_FIRST):
        return False
    return any(heard.flat_of(each) in _FIRST for each in heard.of("cue"))


def _stands_in(attempt: Attempt) -> bool:
    """Say whether it is asked where a place is in what is counted, and not in the country: 'where is Tibú in coca'."""
    texts, named = attempt.heard.texts, attempt.heard.of("place")
    behind = {text for each in named for text in texts[each.last : each.last + 1]}
    return attempt.own.names_a_thing and not behind.isdisjoint(_IN_WHAT)


_IN_WHAT = frozenset("in for on en".split())


def _is_in_ranking(attempt: Attempt) -> bool:
    """Say whether a place is looked for in an order: 'Ecuador en el ranking', and not the ranking in Colombia."""
    if "ranking" not in attempt.heard.said:
        return False
    words = attempt.heard.texts
    at = words.index("ranking")
    return words[max(at - 2, 0) : at] in _IN_THE and any(each.last < at for each in attempt.heard.of("place"))


_IN_THE = (("en", "el"), ("in", "the"))


def _only_where(attempt: Attempt) -> bool:
    """Say whether nothing but where a place is was asked: 'where's West Virginia' after an order of states."""
    named = {word for each in attempt.heard.of("place") for word in attempt.heard.flat_of(each).split()}
    return attempt.heard.said - named <= _WHERE_IT_IS


_WHERE_IT_IS = frozenset(
    "where wheres is s and then so ok now but does do stand sit come donde esta queda y anda en entonces pues ahora".split()
)


def is_judged(attempt: Attempt) -> bool:
    """Say whether yes or no is asked of a place, or it is said to be something: 'Peru is the second largest grower'."""
    words = attempt.heard.words
    stated = any(
        place.last < len(words) and words[place.last].text in _IS for place in attempt.heard.of("place")
    )
    judged = attempt.heard.bearings.whether or attempt.cue("right") or stated
    return judged and not attempt.heard.bearings.where


def asks_where(attempt: Attempt) -> bool:
    """Say whether it is asked where something is, and not where its figures are."""
    return attempt.heard.bearings.where and attempt.heard.said.isdisjoint(OF_FIGURES)


def is_comparative(attempt: Attempt) -> bool:
    """Say whether Spanish *más* has neither an article nor a standard: '¿había más coca en 1999?' means than now."""
    words = attempt.heard.texts
    alone = (at for at, word in enumerate(words) if word in _MORE)
    return any(words[max(0, at - 1) : at] not in _ARTICLES for at in alone) and not attempt.cue("record")


_MORE = frozenset("mas menos".split())
_ARTICLES = (("la",), ("el",), ("los",), ("las",), ("lo",))


def is_superlative(attempt: Attempt) -> bool:
    """Say whether the most or the least is asked for."""
    said, bearings = attempt.heard.said, attempt.heard.bearings
    plainly = not PLAINLY_SUPERLATIVE.isdisjoint(said) and (bearings.most or bearings.least)
    return plainly and not attempt.cue("latest") and not attempt.moves()


def lists_parts(attempt: Attempt) -> bool:
    """Say whether nothing but the parts of a place are named beside what is counted: 'coca departamentos 2023'."""
    heard, own, knowledge = attempt.heard, attempt.own, attempt.knowledge
    level = heard.bearings.level
    if not level and "ranking" in heard.said and not (own.span or heard.numbers):
        # 'Ranking de coca en Colombia' is of what lies in it.
        inside = {_kind_of(attempt, place) for slot in own.places for place in slot.value}
        return len(own.places) == 1 and inside == {"country"}
    if not level or heard.said.isdisjoint(_SEVERAL_PARTS) or not heard.said.isdisjoint(_COUNTED):
        return False
    if heard.numbers or own.span is not None or not heard.cues <= _BESIDE_PARTS or len(own.places) > 1:
        return False
    # 'Ayuda de Estados Unidos' names no states.
    named = covered(heard.named(*_NAMING))
    if not any(word in _SEVERAL_PARTS and at not in named for at, word in enumerate(heard.texts)):
        return False
    if any(counts_places(knowledge, each, level) for slot in own.measures for each in slot.value):
        return False
    return names_none_of_its_kind(attempt)


def names_none_of_its_kind(attempt: Attempt) -> bool:
    """Say whether no place is named, or a larger one than of the kind that is: states of the US, and not the state of Ohio."""
    kinds = [_kind_of(attempt, place) for slot in attempt.own.places for place in slot.value]
    level = attempt.heard.bearings.level
    return not kinds or (bool(level) and any(FINENESS.get(kind, 9) < FINENESS[level] for kind in kinds))


def _kind_of(attempt: Attempt, place: str) -> str:
    """Return what kind of place one is, nothing of a country that is none of ours."""
    named = attempt.knowledge.catalogue.places.get(place)
    return "" if named is None else named.kind.value


_NAMING = ("measure", "scope", "place", "estimator", "substance")
_SEVERAL_PARTS = frozenset(word for word in LEVELS if word.endswith("s") and word != "pais")
_BESIDE_PARTS = frozenset({"latest", "present", "and", "copy", "csv"})
_COUNTED = MANY | {"the", "number", "numero", "cantidad", "ano", "anos", "year", "years"}
"""Words by which the parts of a place are counted, or told of their years; 'the States' are a country."""


def lists_counted(attempt: Attempt) -> bool:
    """Say whether places are asked for of which only the number has a name: 'cuáles son los municipios cocaleros'.

    Within a department they are listed too, for their number is held of the country alone.
    """
    heard, knowledge, own = attempt.heard, attempt.knowledge, attempt.own
    if not heard.bearings.level or heard.bearings.across_years or not heard.said.isdisjoint(MANY | _NUMBER):
        return False
    counted = [identity for slot in own.measures for identity in slot.value]
    if not any(counts_places(knowledge, each, heard.bearings.level) for each in counted):
        return False
    within = own.place_ids
    parts = bool(within) and not any(
        knowledge.holds(place, measure, substance)
        for place in within
        for measure in counted
        for substance in knowledge.substances_of.get(measure, ())
    )
    named = covered(heard.of("measure"))
    return parts or any(word in WHICH for at, word in enumerate(heard.texts) if at not in named)


_NUMBER = frozenset("number numero cantidad".split())
"""Words for how many there are, as are those for 'how many'."""


def position_of(attempt: Attempt) -> int | None:
    """Return the rank that is asked for, counted from 1."""
    texts, cued = attempt.heard.texts, attempt.heard.cued("position")
    return position_in(texts[at] for each in cued for at in range(each.first, each.last))


def goes_on_years(attempt: Attempt) -> bool:
    """Say whether the next of the years that the thread put in order is asked for: 'and the second highest?'."""
    bearings = attempt.heard.bearings
    again = attempt.before.kind == "record" and attempt.own.is_empty and attempt.cue("position")
    return again and not (bearings.level or bearings.where) and attempt.heard.said.isdisjoint(WHO)
