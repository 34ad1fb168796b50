"""Since when, or for how many years in a row, something has risen or fallen: its first and its last year, by each who counts."""

from collections.abc import Sequence

from bot.values.answer import Trend
from bot.values.asked import TrendAsk
from bot.values.fact import Figure
from bot.values.finding import Change, Course, Finding
from bot.wording.amounts import bare_figure, figure_amount
from bot.wording.bounds import bare_years
from bot.wording.caveats import caveat_lines, why_not
from bot.wording.dates import in_period, period_text
from bot.wording.disputes import dispute_lines
from bot.wording.drafts import Draft, Line, Weight, line, shortening
from bot.wording.moves import move_phrase
from bot.wording.next_questions import choices, is_it_a_record, why_do_they_differ
from bot.wording.openings import after_colon, as_known
from bot.wording.phrases import capital, listed, owned
from bot.wording.sentences import attribution, figure_clause, is_disputed
from bot.wording.subjects import series_thing
from bot.wording.uncompared import uncounted_lines
from bot.wording.voice import Voice
from bot.wording.years import years_text


def is_of_runs(answer: Trend) -> bool:
    """Say whether the series that leads tells of runs, or of the years that it went one way."""
    first = answer.courses[0]
    is_told = first.since is not None or first.ended is not None
    return (answer.query.asks.is_of_run and is_told) or first.moved is not None


def word_runs(voice: Voice, answer: Trend) -> Draft:
    """Begin with the year or the number of years, of whoever counts the newest; then each of the others."""
    first, *rest = answer.courses
    last = newest_told(first).current
    source = attribution(voice, last, disputed=is_disputed(answer.dispute, last))
    headline = run_sentence(voice, answer, first, source)
    draft = Draft(line(as_known(voice, answer.as_of, headline), Weight.MUST, *cited_of_run(first)))
    draft.lines += _uncompared_lines(voice, first)
    draft.lines += [
        _other(voice, answer, course, Weight.HIGH if number else Weight.MUST)
        for number, course in enumerate(rest)
    ]
    uncounted = [point for course in answer.courses for point in course.unsettled]
    draft.lines += uncounted_lines(voice, uncounted, answer.disputes)
    draft.lines += dispute_lines(voice, answer.dispute)
    draft.caveats = caveat_lines(voice, [first.points[-1]])
    draft.choices = choices(
        is_it_a_record(voice, first.points[-1]),
        why_do_they_differ(voice, first.points[-1]) if rest else "",
    )
    return draft


def newest_told(course: Course) -> Finding:
    """Return the newest figure that is given of a course, whose source it is told with."""
    if course.moved and course.picked is not None:
        return course.picked.after
    return course.points[-1] if course.ended is None else course.ended.after


def cited_of_run(course: Course) -> list[Figure]:
    """Return the figures that the sentence of a run gives."""
    if course.picked is not None and course.moved:
        return [course.picked.after.current, course.picked.before.current]
    ends = [course.points[-1].current, course.points[0].current]
    if course.ended is None:
        return ends
    return [course.ended.after.current, course.ended.before.current, *ends]


def run_sentence(voice: Voice, answer: Trend, course: Course, source: str) -> str:
    """Say where a run began, or how long it is, with its first and last figures; or that there is none now."""
    asks = answer.query.asks
    if course.moved is not None:
        what = capital(series_thing(voice, course.points[-1].series))
        return f"{what}: {_years(voice, asks, course, course.moved)}, {source}."
    if course.ended is None:
        opening = _length(voice, asks, course)
        told = f"{figure_clause(voice, course.points[-1].current)}, {_from_first(voice, course)}, {source}."
        return f"{opening}: {after_colon(voice, told)}"
    newest = course.ended.after
    when = in_period(newest.period, voice.language)
    moved = _moved(voice, course)
    now = voice.say(f"Not now, {when}, the latest held", f"Ahora no, {when}, lo último que tenemos")
    told = f"{figure_clause(voice, newest.current)}, {moved}, {source}"
    return f"{now}: {after_colon(voice, told)}. {capital(_run_before(voice, asks, course))}."


def _years(voice: Voice, asks: TrendAsk, course: Course, moved: Sequence[Finding]) -> str:
    """Say in how many of the years it rose, or fell, in which, and by how much the last time."""
    falls, among = asks.is_of_falls, _among_years(voice, course)
    if course.picked is None:
        newest = course.points[-1].current
        least = voice.say(f"no {'fall' if falls else 'rise'}", f"ninguna {'baja' if falls else 'alza'}")
        latest = f"{figure_amount(voice, newest)} {in_period(newest.period, voice.language)}"
        return voice.say(f"{least} in {among}, with {latest}", f"{least} en {among}, con {latest}")
    count = len(moved)
    after, by = course.picked.after, move_phrase(voice, course.picked, unit=False)
    when = in_period(after.period, voice.language)
    told = voice.say(
        f"{count} {'fall' if falls else 'rise'}{'s' * (count > 1)} in {among}",
        f"{'una' if count == 1 else count} {'baja' if falls else 'alza'}{'s' * (count > 1)} en {among}",
    )
    if len(course.points) == 2:  # noqa: PLR2004 (the year has just been named)
        return f"{told}, {voice.say('to', 'a')} {figure_amount(voice, after.current)}, {by}"
    if count == 1:
        return f"{told}, {when}, {voice.say('to', 'a')} {figure_amount(voice, after.current)}, {by}"
    amount, years = figure_amount(voice, after.current), bare_years(voice, moved)
    return voice.say(
        f"{told} ({years}), the last {when}, to {amount}, {by}",
        f"{told} ({years}), la última {when}, a {amount}, {by}",
    )


def _among_years(voice: Voice, course: Course) -> str:
    """Say which years were looked at: those that can be set against the year before."""
    first, last = (period_text(course.points[at].period, voice.language) for at in (1, -1))
    years = len(course.points) - 1 - len(course.uncompared)
    span = first if years == 1 else voice.say(f"from {first} to {last}", f"de {first} a {last}")
    if course.uncompared:
        return voice.say(
            f"the {years} comparable years {span}",
            f"los {years} años comparables {span}",
        )
    if years == 1:
        return first
    return voice.say(f"the {years} years {span}", f"los {years} años {span}")


def _uncompared_lines(voice: Voice, course: Course) -> list[Line]:
    """Name the years of which nothing can be said."""
    if not course.uncompared:
        return []
    years = listed(voice, years_text(course.uncompared, voice.language))
    told = voice.say(
        f"Not set against the year before: {years}.", f"Sin comparar con el año anterior: {years}."
    )
    return [line(told, Weight.MIDDLE)]


def _moved(voice: Voice, course: Course) -> str:
    """Say how the newest year went, or why that cannot be said."""
    ended = course.ended
    if isinstance(ended, Change):
        return move_phrase(voice, ended)
    if ended is None:
        return ""
    before = f"{figure_amount(voice, ended.before.current)} {in_period(ended.before.period, voice.language)}"
    why = why_not(voice, ended.why, ended.detail, ended.detail_es, of=ended.of)
    return voice.say(f"against {before}, not compared ({why})", f"frente a {before}, sin comparar ({why})")


def _length(voice: Voice, asks: TrendAsk, course: Course) -> str:
    """Say since which year a run goes on, or how many years it has; at least so where what came before is not known."""
    years, began = len(course.points) - 1, period_text(course.points[0].period, voice.language)
    falls = asks.is_of_falls
    if asks.counts_years:
        first, last = (period_text(course.points[at].period, voice.language) for at in (1, -1))
        span = first if years == 1 else voice.say(f"{first} to {last}", f"{first} a {last}")
        one = years == 1
        count = voice.say(
            f"{years} {'year' if one else 'years'} of {'falls' if falls else 'rises'} {'' if one else 'in a row'}",
            f"{years} {'año' if one else 'años seguidos'} de {'baja' if falls else 'alza'}",
        )
        count = " ".join(count.split())
        count = count if course.turned else voice.say(f"At least {count}", f"Al menos {count}")
        return f"{count}, {span}"
    way = voice.say("falling" if falls else "rising", "a la baja" if falls else "al alza")
    every = voice.say("every year", "cada año")
    if years == 1:
        every = voice.say("in the one year since", "en el único año desde entonces")
    since = voice.say(f"Since {began}", f"Desde {began}")
    if not course.turned:
        since = voice.say(f"Since {began} at least", f"Al menos desde {began}")
    return f"{since}, {way} {every}"


def _from_first(voice: Voice, course: Course) -> str:
    """Say the first figure of a run, with the change over all of it where that may be computed."""
    if isinstance(course.change, Change):
        return move_phrase(voice, course.change)
    first = course.points[0].current
    base = f"{figure_amount(voice, first)} {in_period(first.period, voice.language)}"
    return voice.say(f"against {base}", f"frente a {base}")


def _run_before(voice: Voice, asks: TrendAsk, course: Course) -> str:
    """Say when something last rose, or fell, year after year, with the figures at both ends."""
    falls = asks.is_of_falls
    if course.picked is None:
        return voice.say(
            f"no {'fall' if falls else 'rise'} can be told of this series",
            f"de esta serie no se puede dar {'ninguna baja' if falls else 'ninguna alza'}",
        )
    years = len(course.points) - 1
    begins, ends = (period_text(course.points[at].period, voice.language) for at in (0, -1))
    first, last = (bare_figure(voice, course.points[at].current) for at in (0, -1))
    if years == 1:
        return voice.say(
            f"the last {'fall' if falls else 'rise'} was in {ends}, from {first} to {last}",
            f"la última {'baja' if falls else 'alza'} fue en {ends}, de {first} a {last}",
        )
    least = "" if course.turned else voice.say("at least ", "al menos ")
    return voice.say(
        f"the last {'falls' if falls else 'rises'} in a row were {least}{years}, from {begins} to {ends}"
        f" ({first} to {last})",
        f"las últimas {'bajas' if falls else 'alzas'} seguidas fueron {least}{years}, de {begins} a {ends}"
        f" (de {first} a {last})",
    )


def _other(voice: Voice, answer: Trend, course: Course, weight: Weight) -> Line:
    """Say the same of another series."""
    last = course.points[-1].current
    whose = capital(owned(voice, last.series.estimator, ("series", "la serie")))
    if last.series.scope:
        whose = f"{whose} ({voice.scope(last.series.scope)})"
    asks = answer.query.asks
    if course.moved is not None:
        return line(f"{whose}: {_years(voice, asks, course, course.moved)}.", weight, *cited_of_run(course))
    if course.ended is None:
        length = _length(voice, asks, course)
        told = f"{length[:1].lower()}{length[1:]}: {figure_amount(voice, last)} {in_period(last.period, voice.language)}, {_from_first(voice, course)}"
        brief = f"{whose}: {length[:1].lower()}{length[1:]}."
        return shortening(
            [line(text, weight, *cited_of_run(course)) for text in (f"{whose}: {told}.", brief)]
        )
    newest = course.ended.after
    when, amount = in_period(newest.period, voice.language), figure_amount(voice, newest.current)
    told = voice.say(
        f"not {when}, {amount}, {_moved(voice, course)}", f"no {when}, {amount}, {_moved(voice, course)}"
    )
    return line(f"{whose}: {told}; {_run_before(voice, asks, course)}.", weight, *cited_of_run(course))
