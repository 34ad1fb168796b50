"""When what was made of a question is not taken: no figure is asked for, or too much is assumed."""

from bot.reading.asks import Ask, part_of
from bot.reading.attempt import Attempt
from bot.reading.knowledge import Knowledge
from bot.values.compared import ComparisonQuery, TrendQuery
from bot.values.query import AnyQuery, FigureQuery
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
