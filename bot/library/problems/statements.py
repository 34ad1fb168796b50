"""Messages about statements, disputes, the editors' own questions, and the store."""

from collections.abc import Iterable

from bot.library.problems.problem import listed, please_look, refused


@refused
def position_of_nobody() -> tuple[str, str]:
    """Refuse a position without anybody who holds it."""
    return "A position is always somebody's.", "Add held_by with the id of an actor."


@refused
def claim_without_verdict() -> tuple[str, str]:
    """Refuse a claim that would be repeated without saying whether it holds."""
    return (
        "This claim has no verdict.",
        "Add verdict: supported, supported_with_revision, imprecise or contradicted.",
    )


@refused
def claim_without_evidence() -> tuple[str, str]:
    """Refuse a verdict with nothing to support it."""
    return (
        "This claim has a verdict and no evidence.",
        "Add evidence and evidence_es, with what the figures say.",
    )


@refused
def half_a_headline() -> tuple[str, str]:
    """Refuse a headline in one language only: a list by date would change its language halfway."""
    return "This headline is in one language only.", "Add headline and headline_es, or neither."


@refused
def verdict_without_claim(kind: str) -> tuple[str, str]:
    """Refuse a verdict on what is no claim."""
    return f"Only claims have a verdict, and this is of the kind {kind}.", "Delete it, or write kind: claim."


@refused
def happens_later(date: str, today: str) -> tuple[str, str]:
    """Refuse an event that is still to come."""
    return (
        f"This is dated {date}, and today is {today}.",
        "Correct the date; what is planned is somebody's position.",
    )


@please_look
def happened_after_source(date: str, published: str) -> tuple[str, str]:
    """Point out an event after the page that reports it."""
    return (
        f"This is dated {date}, and its source came out in {published}.",
        "Correct the date or the edition.",
    )


@please_look
def never_asked() -> tuple[str, str]:
    """Point out a statement with no question that it answers."""
    return "No question leads to this statement.", "Add a few under asked, in English and Spanish."


@refused
def one_sided(known: str) -> tuple[str, str]:
    """Refuse a dispute with one side."""
    return f"A dispute needs two sides, and between names only {known}.", "Add the other estimator."


@refused
def leads_from_outside(leader: str, sides: Iterable[str]) -> tuple[str, str]:
    """Refuse a lead by someone who is no party to the dispute."""
    return f"{leader} is not among {listed(sides)}.", "Name one of them, or neither."


@refused
def dispute_about_nothing() -> tuple[str, str]:
    """Refuse a dispute about figures that are not held."""
    return (
        "None of these estimators has a figure for this.",
        "Correct measure, substance, place, between or periods.",
    )


@please_look
def side_without_figures(estimator: str) -> tuple[str, str]:
    """Point out a side with no figure to show."""
    return (
        f"{estimator} has no figure for this, so only the other side can be shown.",
        "Correct it, or add the figures.",
    )


@refused
def repeated_question(line: int) -> tuple[str, str]:
    """Refuse a question that is tested twice."""
    return f"This question is already asked in line {line}.", "Delete one, or join what they expect."


@please_look
def expects_nothing() -> tuple[str, str]:
    """Point out a question with no expectation."""
    return "Nothing is expected of the answer.", "Add outcome, must_cite, must_say or must_not_say."


@refused
def says_and_not(text: str) -> tuple[str, str]:
    """Refuse words that must and must not be said."""
    return f"'{text}' stands under must_say and under must_not_say.", "Delete one."


@refused
def store_not_written(why: str) -> tuple[str, str]:
    """Refuse a store that could not be written; the old one, if any, is untouched."""
    return (
        f"The store was not written: {why}.",
        "What was there before is untouched. Make room, or choose another file.",
    )
