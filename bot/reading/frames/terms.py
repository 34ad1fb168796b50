"""Questions for the years of somebody in office: the peak of one term, and two terms set against each other."""

from bot.reading.asks import Ask
from bot.reading.attempt import Attempt, Outcome
from bot.reading.hearing import Found
from bot.values.reading import Candidate

_TWO = 2


def in_office(attempt: Attempt) -> tuple[Found, ...]:
    """Return who is named that held an office for years that are on file."""
    actors = attempt.knowledge.catalogue.actors
    return tuple(each for each in attempt.heard.of("actor") if actors[each.ids[0]].in_office)


def sets_terms_apart(attempt: Attempt) -> bool:
    """Say whether two terms are set against each other; what two people said is a question about words."""
    if len(attempt.heard.of("actor")) < _TWO or len(in_office(attempt)) != _TWO:
        return False
    compared = attempt.cue("compare", "degree", "record", "low", "ranking") or attempt.moves()
    ranked = attempt.heard.bearings.most or attempt.heard.bearings.least
    return attempt.own.names_a_thing and (compared or ranked)


def each_term(attempt: Attempt) -> Outcome:
    """Ask which term is meant: their years are shared and of several estimators, so each is told by itself; else pass."""
    pair = attempt.pair()
    if not sets_terms_apart(attempt) or not isinstance(pair, tuple):
        return None
    slots = attempt.slots._replace(whens=(), span=None)
    place = slots.places[0].value[0] if slots.places else ""
    thing = attempt.settler.phrasing.question(pair[0].value, pair[1].value, place, slots)
    spanish = attempt.heard.language == "es"
    names = (attempt.knowledge.catalogue.actors[each.ids[0]] for each in in_office(attempt))
    asked = [f"{thing} durante {one.name_es}" if spanish else f"{thing} under {one.name}" for one in names]
    return Ask("period", tuple(Candidate(label=one, question=one) for one in asked))
