"""What became of something under one president and another: the first and the last year held of each term."""

from collections.abc import Iterator
from itertools import pairwise

from bot.values.asked import TrendAsk
from bot.values.compared import TrendQuery
from bot.values.fact import Figure
from bot.values.finding import Change, NoChange
from bot.values.slot import Span
from bot.values.terms import TermCourse, Terms
from bot.wording.agency_style import dated_source
from bot.wording.amounts import bare_figure, figure_amount
from bot.wording.caveats import caveat_lines, why_not
from bot.wording.dates import in_period
from bot.wording.disputes import dispute_lines
from bot.wording.drafts import Draft, Line, Weight, line
from bot.wording.moves import direction, move_steps
from bot.wording.next_questions import choices, how_did_it_develop
from bot.wording.openings import as_known, cause_lines
from bot.wording.phrases import capital, listed, owned
from bot.wording.sentences import attribution, dispute_about
from bot.wording.subjects import series_thing
from bot.wording.uncompared import uncounted_lines
from bot.wording.voice import Voice


def word_terms(voice: Voice, answer: Terms) -> Draft:
    """Say the terms by the estimator that holds the most of them in a sentence that stands alone, then by the others."""
    lead, *rest = answer.series
    cited = _cited(lead)
    draft = Draft(
        line(as_known(voice, answer.as_of, terms_sentence(voice, answer, lead)), Weight.MUST, *cited)
    )
    draft.lines += cause_lines(voice, answer.query)
    draft.lines += [_other(voice, courses) for courses in rest]
    draft.lines += [*_days(voice, answer), *_shared_years(voice, answer)]
    leaked = [point for courses in answer.series for each in courses for point in each.leaked]
    draft.lines += uncounted_lines(voice, leaked, answer.disputes)
    about = (dispute_about(answer.disputes, figure) for figure in cited)
    draft.lines += dispute_lines(voice, next(filter(None, about), None))
    points = [point for each in lead for point in each.points]
    draft.caveats = caveat_lines(voice, points[-1:])
    draft.choices = choices(how_did_it_develop(voice, points[-1]))
    return draft


def terms_sentence(voice: Voice, answer: Terms, courses: tuple[TermCourse, ...], source: str = "") -> str:
    """Say each term by one estimator: what was counted, from when to when, and whose figures they are."""
    points = [point for each in courses for point in each.points]
    last = points[-1].current
    told = "; ".join(_told(voice, each, unit=not number) for number, each in enumerate(courses))
    source = source or attribution(voice, last, disputed=_disputes(answer, last))
    return f"{capital(series_thing(voice, points[0].series))}: {told}; {source}."


def terms_in_print(voice: Voice, answer: Terms) -> Iterator[tuple[str, list[Figure]]]:
    """Yield a sentence for each estimator, attributed as it is printed, with the figures behind it."""
    for courses in answer.series:
        last = _cited(courses)[0]
        source = attribution(voice, last, disputed=_disputes(answer, last), dated=dated_source(voice, last))
        yield terms_sentence(voice, answer, courses, source), _cited(courses)


def _disputes(answer: Terms, figure: Figure) -> bool:
    return dispute_about(answer.disputes, figure) is not None


def _told(voice: Voice, course: TermCourse, *, unit: bool) -> str:
    """Say one term: under Iván Duque from 208,000 hectares in 2018 to 234,000 in 2021, up 12.5%, a rise of 26,000."""
    under = voice.say(f"under {voice.actor(course.term)}", f"con {voice.actor(course.term)}")
    if not course.points:
        return voice.say(f"{under} no figure is held", f"{under}, no tenemos cifra")
    ends = [
        f"{(figure_amount if unit and not at else bare_figure)(voice, point.current)} {in_period(point.period, voice.language)}"
        for at, point in enumerate(course.points)
    ]
    if len(ends) == 1:
        return voice.say(f"{under} only {ends[0]}", f"{under} solo {ends[0]}")
    told = voice.say(f"{under} from {ends[0]} to {ends[1]}", f"{under}, de {ends[0]} a {ends[1]}")
    return f"{told}, {_moved(voice, course.change)}"


def _moved(voice: Voice, change: Change | NoChange | None) -> str:
    if isinstance(change, NoChange):
        # The reason alone: with an editor's words for each of several terms there were no room for the others.
        reason = why_not(voice, change.why)
        return voice.say(f"no change computed: {reason}", f"sin calcular la variación: {reason}")
    if change is None or not direction(change):
        return voice.say("unchanged", "sin cambio")
    return move_steps(voice, change)


def _other(voice: Voice, courses: tuple[TermCourse, ...]) -> Line:
    estimator = next(point.series.estimator for each in courses for point in each.points)
    whose = capital(owned(voice, estimator, ("series", "la serie")))
    told = "; ".join(_told(voice, each, unit=False) for each in courses)
    return line(f"{whose}: {told}.", Weight.HIGH, *_cited(courses))


def _cited(courses: tuple[TermCourse, ...]) -> list[Figure]:
    return [point.current for each in reversed(courses) for point in reversed(each.points)]


def office_lines(voice: Voice, query: TrendQuery) -> list[Line]:
    """Say which days somebody was in office whose years are told, and that those in which he came and went are whole."""
    if not query.span.value.term:
        return []
    days = voice.term(query.span.value)
    text = voice.say(
        f"In office: {days}; the years in which the office changed hands are counted whole.",
        f"En el cargo: {days}; los años en que el cargo cambió de manos se cuentan completos.",
    )
    return [line(text, Weight.HIGH if query.asks is TrendAsk.COURSE else Weight.MUST)]


def _terms(answer: Terms) -> list[Span]:
    return [answer.query.span.value, *(slot.value for slot in answer.query.besides)]


def _days(voice: Voice, answer: Terms) -> list[Line]:
    """Say which days the terms had."""
    told = "; ".join(map(voice.term, _terms(answer)))
    return [line(voice.say(f"In office: {told}.", f"En el cargo: {told}."), Weight.HIGH)]


def _shared_years(voice: Voice, answer: Terms) -> list[Line]:
    """Say which years stand in two terms, for the office changed hands in them."""
    shared = [str(one.last) for one, other in pairwise(_terms(answer)) if one.last == other.first]
    if not shared:
        return []
    years = listed(voice, shared)
    text = voice.say(
        f"The office changed hands in {years}, which stands in both terms.",
        f"El cargo cambió de manos en {years}, que cuenta en ambos períodos.",
    )
    return [line(text, Weight.MIDDLE)]
