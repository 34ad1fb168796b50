"""How far two estimators are apart, with the base of every percentage named."""

from bot.values.amount import Missing
from bot.values.finding import Derived, Finding
from bot.wording.amounts import bare_figure, derived_text, soft_words
from bot.wording.voice import Voice


def first_other_estimator(lead: Finding, others: tuple[Finding, ...]) -> Finding | None:
    """Return the first finding by another estimator than the lead's."""
    return next((other for other in others if other.series.estimator != lead.series.estimator), None)


def gap_phrase(voice: Voice, gap: Derived | None, one: Finding, other: Finding) -> str:
    """Say the gap from the lower figure up: 1,400 is 44% more than 972; empty where there is none."""
    ends = _ordered(one, other)
    if gap is None or ends is None or not gap.value:
        return ""
    low, high = (bare_figure(voice, finding.current) for finding in ends)
    share = _share(voice, gap, ends)
    return voice.say(f"{high} is {share} more than {low}", f"{high} es {share} más que {low}")


def gap_reversed_phrase(voice: Voice, gap: Derived | None, one: Finding, other: Finding) -> str:
    """Say the same gap from the higher figure down: 972 is 31% less than 1,400."""
    ends = _ordered(one, other)
    if gap is None or ends is None or not gap.value:
        return ""
    low, high = (bare_figure(voice, finding.current) for finding in ends)
    share = _share(voice, gap, ends)
    return voice.say(f"{low} is {share} less than {high}", f"{low} es {share} menos que {high}")


def _ordered(one: Finding, other: Finding) -> tuple[Finding, Finding] | None:
    first, second = one.current.amount, other.current.amount
    if isinstance(first, Missing) or isinstance(second, Missing):
        return None
    return (one, other) if first.low <= second.low else (other, one)


def _share(voice: Voice, gap: Derived, ends: tuple[Finding, Finding]) -> str:
    size = derived_text(voice, gap)
    article = "un " if gap.unit == "percent" and not voice.english else ""
    return f"{soft_words(voice, (end.current for end in ends))}{article}{size}"
