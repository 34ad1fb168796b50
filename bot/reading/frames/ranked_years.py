"""An order of places in a run of years: each year has its own, so that it is asked which one is meant."""

from bot.reading.asks import Ask
from bot.reading.attempt import Attempt, Outcome
from bot.reading.frames.rankings import ranking
from bot.values.query import RankingQuery
from bot.values.reading import Candidate


def ranking_of_year(attempt: Attempt) -> Outcome:
    """Ask for places in order, of one year: where a run of years is named, ask which of its ends is meant."""
    made = ranking(attempt)
    span = attempt.own.span
    if not isinstance(made, RankingQuery) or span is None:
        return made
    if attempt.before.kind == "ranking" and attempt.slots.lead is not None:
        # 'Since 2015' after an order is the course of its first.
        return None
    text, preposition = attempt.heard.question.text, "en" if attempt.heard.language == "es" else "in"
    before, after = text[: span.start].removesuffix(f"{preposition} "), text[span.end :]
    ends = (span.value.first, span.value.last)
    asked = [f"{before}{preposition} {end}{after}" for end in ends if end is not None]
    if span.value.last is None:
        # Up to now is told by the newest year, which goes without saying.
        asked.append(f"{before.rstrip()}{after}")
    return Ask("period", tuple(Candidate(label=one, question=one) for one in asked))
