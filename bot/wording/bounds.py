"""What is said of a bound and of the years held against it, whichever sentence says it."""

from collections.abc import Sequence
from typing import Final

from bot.values.amount import Hedge
from bot.values.crossing import FEW, Crossing, Crossings
from bot.values.finding import Finding
from bot.values.period import PeriodKind
from bot.wording.amounts import amount_text, bare_amount, figure_amount
from bot.wording.dates import in_period, period_text
from bot.wording.phrases import listed
from bot.wording.voice import Voice
from bot.wording.years import years_text

_EVERY_RUN: Final = 99


def bound_text(voice: Voice, answer: Crossings, named: str = "") -> str:
    """Return the bound with its unit: more than 200,000 hectares; without it where it has just been named."""
    if named == answer.unit:
        return bare_amount(voice, answer.query.bound, answer.unit)
    return amount_text(voice, answer.query.bound, answer.unit)


def is_upward(answer: Crossings) -> bool:
    """Say whether what lies beyond the bound is higher than it."""
    return answer.query.bound.hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST)


def span_text(voice: Voice, crossing: Crossing) -> str:
    """Say from when to when the years were looked through; the last break is named where they begin after it."""
    first, last = (period_text(crossing.points[end].period, voice.language) for end in (0, -1))
    broken = "" if crossing.break_before is None else voice.say(" (new method)", " (método nuevo)")
    if first == last:
        return in_period(crossing.points[0].period, voice.language)
    return voice.say(f"from {first}{broken} to {last}", f"entre {first}{broken} y {last}")


def years_held(voice: Voice, held: int, beyond: int) -> str:
    """Say in how many of the years held it was beyond the bound, of which there may be one alone."""
    if held == 1:
        only = voice.say("the only year held", "el único año disponible")
        return (
            voice.say(f"in {only}", f"en {only}") if beyond else voice.say(f"not in {only}", f"no en {only}")
        )
    if not beyond:
        return voice.say(f"in none of the {held} years held", f"en ninguno de los {held} años disponibles")
    if beyond == held:
        return voice.say(f"in all {held} years held", f"en los {held} años disponibles")
    return voice.say(f"in {beyond} of the {held} years held", f"en {beyond} de los {held} años disponibles")


def years_with_figures(voice: Voice, findings: Sequence[Finding]) -> str:
    """List years, a few of them with their figures."""
    return each_year(voice, findings) if len(findings) <= FEW else bare_years(voice, findings)


def bare_years(voice: Voice, findings: Sequence[Finding]) -> str:
    """List years in runs, every one of them."""
    if len(findings) == 1:
        return period_text(findings[0].period, voice.language)
    runs = listed(voice, years_text([one.period.year for one in findings], voice.language, most=_EVERY_RUN))
    if findings[0].period.kind is PeriodKind.FISCAL_YEAR:
        return voice.say(f"fiscal years {runs}", f"años fiscales {runs}")
    return runs


def each_year(voice: Voice, findings: Sequence[Finding]) -> str:
    """List years with their figures, however many."""
    each = (
        f"{period_text(one.period, voice.language)} ({figure_amount(voice, one.current)})" for one in findings
    )
    return listed(voice, list(each))
