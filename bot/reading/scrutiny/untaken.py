"""When what was made of a question is not taken: no figure is asked for, too much is assumed, or a rate is wanted that nobody publishes."""

from typing import Final

from bot.reading.asks import Ask, part_of
from bot.reading.attempt import Attempt
from bot.reading.knowledge import Knowledge
from bot.reading.offers import suggestions
from bot.reading.series.wanted import per_person
from bot.reading.words.factors import OF_PAPERS
from bot.values.compared import ComparisonQuery, TrendQuery
from bot.values.query import AnyQuery, FigureQuery
from bot.values.reading import OutOfScope, OutOfScopeReason
from bot.values.slot import Origin


def is_yes_or_no(attempt: Attempt) -> bool:
    """Say whether yes or no is asked of what no figure answers: whether somebody backed the spraying, whether coca is a drug."""
    own, heard = attempt.own, attempt.heard
    if not heard.bearings.whether or own.whens or own.span or heard.numbers:
        return False
    alone = own.substances and not (own.places or own.measures or own.elsewhere or own.estimators)
    if not (alone or heard.of("topic")):
        return False
    return not (attempt.cue("quantity", "latest", "record", "low", "ranking", "position") or attempt.moves())


def assumes(outcome: AnyQuery | Ask) -> bool:
    """Say whether what is counted was not said: in 'copra production' the word that says it is misread."""
    subject = part_of(outcome, "subject")
    return subject is not None and subject.substance.origin is Origin.ASSUMED


def assumes_everything(outcome: AnyQuery | Ask | None, knowledge: Knowledge) -> bool:
    """Say whether only a verb was said, and of what, where and when is all assumed: nobody asks 'who made you' for tons."""
    if not isinstance(outcome, FigureQuery) or " " in outcome.subject.measure.words:
        return False
    subject = outcome.subject
    filled = (subject.substance, subject.place, outcome.when)
    whole = knowledge.catalogue.measures[subject.measure.value].part_of_whole
    named = subject.scope is not None or subject.substance.value == whole
    return not named and all(slot.origin is Origin.ASSUMED for slot in filled)


def has_no_cause(outcome: AnyQuery | Ask | None) -> bool:
    """Say whether it is only told that figures give no cause: one that is on file tells more."""
    return isinstance(outcome, ComparisonQuery | TrendQuery) and outcome.why


def is_of_policy(attempt: Attempt) -> bool:
    """Say whether it is asked what somebody wants or does: his policy on coca is no definition of it."""
    topics = attempt.knowledge.catalogue.topics
    plain = any(not topics[one].definition for each in attempt.heard.of("topic") for one in each.ids)
    said_by = attempt.heard.of("actor") or (attempt.heard.of("topic") and attempt.heard.of("estimator"))
    return plain or (attempt.cue("said") and bool(said_by))


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
