"""Which way the newest year went, in answer to whether it is rising or falling, and since when it has gone that way."""

from bot.values.answer import Trend
from bot.values.asked import TrendAsk
from bot.values.compared import TrendQuery
from bot.values.finding import Change, Course
from bot.wording.amounts import figure_amount
from bot.wording.dates import in_period, period_text
from bot.wording.drafts import Line, Weight, line
from bot.wording.moves import direction, told_direction
from bot.wording.openings import after_colon
from bot.wording.phrases import capital
from bot.wording.voice import Voice


def direction_sentence(voice: Voice, answer: Trend, change: Change, said: str) -> str:
    """Begin what is said of the newest year with the answer, and with the year that it holds for."""
    when, told = in_period(change.after.period, voice.language), after_colon(voice, said)
    verdict = _verdict(voice, answer.query, told_direction(change))
    if any(is_opposite(change, course) for course in answer.courses[1:]):
        verdict = voice.say("That depends on who counts", "Depende de quién cuente")
    return voice.say(
        f"{verdict}, {when}, the latest held: {told}", f"{verdict}, {when}, lo último que tenemos: {told}"
    )


def _verdict(voice: Voice, query: TrendQuery, way: int) -> str:
    """Say yes or no to whoever asks whether it goes that way, and to whoever asks why only what is wrong about it."""
    asked = {TrendAsk.RISING: 1, TrendAsk.FALLING: -1}.get(query.asks)
    if asked is not None and not query.why:
        return voice.say("Yes", "Sí") if way == asked else "No"
    if asked is not None and way != asked:
        return (
            voice.say("It did not rise", "No subió") if asked > 0 else voice.say("It did not fall", "No bajó")
        )
    return voice.say(*(("No change", "Sin cambio"), ("Up", "Al alza"), ("Down", "A la baja"))[way])


def is_opposite(change: Change, course: Course) -> bool:
    """Say whether another series goes the other way in the same period."""
    other = course.picked
    return (
        other is not None
        and other.after.period == change.after.period
        and direction(other) * direction(change) < 0
    )


def run_lines(voice: Voice, course: Course) -> list[Line]:
    """Say since when a series has gone the way of its newest year, or that it had gone the other way before."""
    change, since = course.picked, course.since
    if change is None or since is None or not told_direction(change) or not since.period.is_yearly:
        return []
    rises, began = direction(change) > 0, period_text(since.period, voice.language)
    if since != change.before:
        from_what = figure_amount(voice, since.current)
        told = voice.say(
            f"It has {'risen' if rises else 'fallen'} every year since {began} ({from_what}).",
            f"Ha {'subido' if rises else 'bajado'} todos los años desde {began} ({from_what}).",
        )
        return [line(told, Weight.HIGH, since.current)]
    if not course.turned:
        return []
    when = in_period(since.period, voice.language)
    told = voice.say(
        f"{capital(when)} it still {'fell' if rises else 'rose'}.",
        f"{capital(when)} todavía {'bajó' if rises else 'subió'}.",
    )
    return [line(told, Weight.HIGH, since.current)]
