"""Rates that nobody publishes and we do not work out: for so many people, or by the day of more than one year."""

from typing import Final

from bot.reading.asks import Ask, part_of
from bot.reading.attempt import Attempt
from bot.reading.offers import suggestions
from bot.reading.series.wanted import per_person
from bot.reading.words.factors import OF_PAPERS
from bot.values.query import AnyQuery
from bot.values.reading import OutOfScope, OutOfScopeReason

_OF_TIME: Final = frozenset({"each_hour", "each_day", "each_week"})


def unheld_rate(attempt: Attempt, outcome: AnyQuery | Ask | None) -> OutOfScope | None:
    """Return the refusal of a rate that is not published, with the figure that it would be made of to ask for."""
    if _is_per_person(attempt, outcome):
        why = OutOfScopeReason.PER_PERSON
    elif is_of_time(attempt) and not (isinstance(outcome, Ask) or part_of(outcome, "each")):
        why = OutOfScopeReason.PER_DAY
    else:
        return None
    heard = attempt.heard
    offered = suggestions(heard, attempt.knowledge, attempt.settler, outcome, ())[:1]
    return OutOfScope(
        language=heard.language,
        corrected=heard.corrected,
        steps=heard.steps(("refused", why)),
        why=why,
        suggestions=offered if why is OutOfScopeReason.PER_DAY else (),
    )


def _is_per_person(attempt: Attempt, outcome: AnyQuery | Ask | None) -> bool:
    """Say whether a figure is wanted for so many people that is not published so: no population is held."""
    said = per_person(attempt.heard, attempt.knowledge)
    if not said or attempt.cue("yield") or isinstance(outcome, Ask):
        return False
    return attempt.slots.names_a_thing and not attempt.counts_rates


def is_of_time(attempt: Attempt) -> bool:
    """Say whether so many an hour, a day or a week are asked for; a daily is a paper where nothing counted stands beside it."""
    heard = attempt.heard
    asked = heard.cued(*_OF_TIME)
    if not asked:
        return False
    counted = heard.named("measure", "substance", "unit")
    ends = {each.last for each in counted} | {each.first for each in counted}
    rate = any(
        heard.flat_of(each) not in OF_PAPERS or each.first in ends or each.last in ends for each in asked
    )
    return rate and attempt.slots.names_a_thing
