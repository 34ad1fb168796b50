"""Messages that are of the last answer and of nothing else: it is doubted, or wanted once more for print or as a table."""

from collections.abc import Sequence
from typing import Final

from bot.reading.asks import assumed, led_by
from bot.reading.attempt import Attempt
from bot.reading.concluded import understood
from bot.reading.hearing import Heard
from bot.reading.knowledge import Knowledge
from bot.reading.threads.again import asks_for_number, says_nothing_else
from bot.reading.threads.asked_of_both import asks_by_how_much, asks_for_most, asks_the_gap
from bot.reading.threads.thread import as_earlier
from bot.reading.words.little_words import YEAR
from bot.values.asked import Form, TrendAsk
from bot.values.compared import ComparisonQuery, Side, TrendQuery
from bot.values.crossing import CrossingQuery
from bot.values.parts import YieldQuery
from bot.values.period import Period
from bot.values.query import (
    AnyQuery,
    CoverageQuery,
    EstimatorsQuery,
    FigureQuery,
    HelpQuery,
    MeaningQuery,
    RankingQuery,
    RecordQuery,
    RevisionsQuery,
    SourcesQuery,
    YearCardQuery,
)
from bot.values.reading import Understood
from bot.values.slot import IdSlot, Origin, Span, Subject, WhenSlot

_OF_THE_LAST: Final = frozenset({Form.COPY, Form.CSV})
"""Forms that are made of the answer just given; a chart is of the years around it."""

_DOUBTING: Final = frozenset(
    """
    sure certain positive really seriously srsly wrong incorrect impossible nonsense bs bullshit ridiculous unlikely fishy believe believable buy buying
    trust doubt doubtful mistake mistaken error credible plausible
    seguro segura seguros seguras verdad serio mal mentira imposible equivocado equivocada equivocas equivocaste cuadra creo creible raro rara
    incorrecto incorrecta confiar
    """.split()
)
"""Words of which one at least is said by whoever doubts an answer."""

_RIGHT: Final = frozenset("right correct true accurate legit cierto correcto correcta puede".split())
"""Words that doubt it only where they are asked or denied."""

_SEEMING: Final = frozenset("look looks sound sounds seem seems seeming suena parece ve".split())
_ODD: Final = frozenset(
    "off odd weird strange funny high low big small much alto alta bajo baja mucho mucha poco poca extrano extrana".split()
)
"""Words that doubt it only where it seems so: 'that looks high'."""

_DENYING: Final = frozenset(
    "not no can't cannot cant doesn't doesnt isn't isnt don't dont nope never nah".split()
)

_WHO: Final = frozenset({"who", "quien"})
_SAYING: Final = frozenset(
    """
    say says said according report reports reported count counts counted measure measures measured publish publishes published estimate estimates
    estimated track tracks tracked compile compiles compiled collect collects gives dice dijo segun mide midio cuenta conto publica publico reporta reporto
    calcula calculo estima estimo
    """.split()
)

_BESIDE: Final = (
    _WHO
    | _SAYING
    | frozenset(
        """
        are you u r is was that this it thats its be been sound sounds look looks seem seems seeming a an the of about i am me we do does did
        think have there must quite very so just hmm hm um wait hang on sorry but and then way can could figure number numbers figures one
        answer to for ok okay
        too esta estas este esto eso ese esa es ser la el lo los de del me te les muy tan que y e pero ni ya si ahi hay algo cifra numero dato
        datos en un una puedo ojo oye hombre bien suena parece
        """.split()
    )
)
"""Words beside them that ask for nothing."""

_LONGEST: Final = 8
"""Words of a message that only doubts."""

_OfOneFigure = FigureQuery | SourcesQuery | RevisionsQuery | EstimatorsQuery | YieldQuery | YearCardQuery

_EARLIER: Final = {"origin": Origin.EARLIER}


def of_last_answer(attempt: Attempt, earlier: AnyQuery | None, form: Form) -> Understood | None:
    """Read a message that names nothing new and is about the thread's last answer; nothing where it asks for more."""
    heard, knowledge = attempt.heard, attempt.knowledge
    if earlier is None:
        return None
    if form in _OF_THE_LAST and says_nothing_else(heard, attempt.own):
        return understood(heard, earlier, ("form", form), form)
    if (figure := _crossed_in_unit(attempt, earlier)) is not None:
        return understood(heard, figure, ("unit", "of the year told"), form)
    listed = isinstance(earlier, RankingQuery) and earlier.of is None
    undated = attempt.own.is_empty and heard.cues <= {"chart", "and"} and not heard.numbers
    if listed and form is Form.CHART and undated:
        # Places in order are no run of years: those of the country that they lie in would be another chart.
        return understood(heard, earlier, ("form", form), form)
    of_both = attempt.cue("of_them") or asks_by_how_much(heard)
    if of_both and isinstance(earlier, TrendQuery) and earlier.besides:
        return understood(heard, earlier, ("terms", "both told"), Form.REPLY)
    told = isinstance(earlier, ComparisonQuery | EstimatorsQuery) and not attempt.cue("of_them")
    if isinstance(earlier, RecordQuery) and earlier.which:
        told = earlier.span is not None and earlier.span.origin is Origin.EARLIER
    if told and (asks_for_most(heard) or asks_the_gap(heard)) and attempt.own.is_empty:
        return understood(heard, earlier, ("those told", "compared"), Form.REPLY)
    if not heard.said.isdisjoint(YEAR) and heard.said <= _WHICH_YEAR and isinstance(earlier, _Dated):
        return understood(heard, earlier, ("year", "of the last answer"), Form.REPLY)
    if asks_for_number(heard) and not isinstance(earlier, HelpQuery):
        return understood(heard, _behind_verdict(earlier, attempt), ("number", "of the last answer"), form)
    if (weighed := _over_the_years(attempt, earlier)) is not None:
        return understood(heard, weighed, ("years", "of the last answer"), Form.REPLY)
    if attempt.cue("why") and heard.said <= _WHY_SO:
        moved = _with_cause(earlier, attempt)
        return None if moved is None else understood(heard, moved, ("why", "the last answer"), Form.REPLY)
    if doubts(heard.texts, asked="?" in heard.question.text) and not isinstance(
        earlier, HelpQuery | CoverageQuery | MeaningQuery
    ):
        return understood(heard, _behind(earlier, knowledge), ("doubted", "the last answer"), Form.REPLY)
    return None


def doubts(words: Sequence[str], *, asked: bool) -> bool:
    """Say whether a message does nothing but doubt what was answered: 'are you sure?', 'eso no puede ser'."""
    if len(words) > _LONGEST:
        return False
    said = frozenset(words)
    seeming = not said.isdisjoint(_SEEMING)
    if not said <= _DOUBTING | _RIGHT | _DENYING | _BESIDE | (_ODD if seeming else frozenset()):
        return False
    right = not said.isdisjoint(_RIGHT) and (asked or not said.isdisjoint(_DENYING))
    return right or not said.isdisjoint(_DOUBTING | _ODD)


def asking_who(heard: Heard) -> Heard:
    """Return what was heard with the source asked for, where a message does nothing but ask who says so: 'says who?'."""
    said = heard.said
    if said.isdisjoint(_WHO) or said.isdisjoint(_SAYING) or not said <= _BESIDE:
        return heard
    return heard._replace(cues=heard.cues - _ASKING_WHO | {"sources"}, unexplained=())


_ASKING_WHO: Final = frozenset({"said", "who", "meaning"})

_WHICH_YEAR: Final = YEAR | frozenset(
    "which what whats what's in is was that this it the of on for from s que de es eso era fue en y and esa cifra figure".split()
)
"""Words of a message that only asks of what year that is."""

_Dated = FigureQuery | YearCardQuery | ComparisonQuery

_WHY_SO: Final = frozenset(
    """
    why how come what caused causes cause is s whats behind the reason reasons for explains drove that this it was so much many high low are did does and but
    por que a cual es fue la el razon motivo se debe debio eso esto tanto tanta tantos tantas tan alto alta bajo baja y pero
    """.split()
)
"""Words of a message that only asks why."""


def _behind_verdict(query: AnyQuery, attempt: Attempt) -> AnyQuery:
    """Return the figure that a record or a claim was judged by; of any other answer the same again."""
    match query:
        case RecordQuery(subject=subject, when=when):
            pass
        case ComparisonQuery(sides=(*_, Side(subject=subject, when=when)), claimed=claimed) if claimed:
            pass
        case _:
            return query.model_copy(update={"form": Form.REPLY})
    lead = attempt.before.lead
    if lead is not None and not isinstance(when.value, Period):
        when = WhenSlot(value=lead.period)
    when = when.model_copy(update=_EARLIER)
    return FigureQuery(subject=as_earlier(subject), when=when, as_of=query.as_of, unit=query.unit)


def _crossed_in_unit(attempt: Attempt, earlier: AnyQuery) -> FigureQuery | None:
    """Return the figure of the year that was first beyond a bound, where it is wanted in a unit that the bound is not in."""
    own, lead = attempt.own, attempt.before.lead
    if not isinstance(earlier, CrossingQuery) or own.unit is None or lead is None or not own.is_empty:
        return None
    if attempt.heard.numbers:
        return None
    place = IdSlot(value=lead.place, origin=Origin.EARLIER)
    subject = as_earlier(earlier.subject).model_copy(update={"place": place})
    when = WhenSlot(value=lead.period, origin=Origin.EARLIER)
    return FigureQuery(subject=subject, when=when, as_of=earlier.as_of, unit=own.unit)


def _over_the_years(attempt: Attempt, earlier: AnyQuery) -> TrendQuery | None:
    """Return the course of what was told, where it is asked if that is a lot; of a course its average, asked for by 'per year?'."""
    said = attempt.heard.said
    if isinstance(earlier, TrendQuery):
        yearly = not said.isdisjoint(_A_YEAR) and said <= _PER_YEAR and not earlier.besides
        return earlier.model_copy(update={"asks": TrendAsk.AVERAGE, "form": Form.REPLY}) if yearly else None
    if said.isdisjoint(_MUCH) or not said <= _IS_THAT_MUCH or said.isdisjoint(_IS):
        return None
    match earlier:
        case FigureQuery(subject=subject, besides=()) | RevisionsQuery(subject=subject):
            pass
        case YearCardQuery():
            subject = led_by(earlier, attempt.knowledge)
        case _:
            return None
    subject = as_earlier(subject)
    return TrendQuery(subject=subject, span=assumed(Span()), as_of=earlier.as_of, unit=earlier.unit)


_A_YEAR: Final = frozenset("year yearly annually annual ano anual anualmente".split())
_PER_YEAR: Final = _A_YEAR | frozenset(
    "per a an al so and how much many is that thats s y cuanto cuantos eso es".split()
)
"""Words of a message that asks what a sum of years comes to in each."""

_IS: Final = frozenset("is was thats that es era".split())
_MUCH: Final = frozenset(
    "lot much many high low bad normal unusual typical common mucho mucha muchos alto alta bajo baja normal comun".split()
)
_IS_THAT_MUCH: Final = (
    _IS
    | _MUCH
    | frozenset(
        "a it s this number figure so ok very really historically too quite relatively compared to other years esa eso cifra muy para otros anos".split()
    )
)
"""Words of a message that only asks how a figure stands among those of other years."""


def _with_cause(query: AnyQuery, attempt: Attempt) -> AnyQuery | None:
    """Return what an answer told of, asked why it moved so: one figure against the year before; nothing of any other answer."""
    match query:
        case ComparisonQuery() | TrendQuery():
            return query.model_copy(update={"why": True, "form": Form.REPLY})
        case FigureQuery(subject=subject, when=when, besides=()) | RecordQuery(subject=subject, when=when):
            pass
        case YearCardQuery(when=when):
            subject = led_by(query, attempt.knowledge)
        case _:
            return None
    period = when.value if attempt.before.lead is None else attempt.before.lead.period
    if not isinstance(period, Period) or not period.is_yearly:
        return None
    subject = as_earlier(subject)
    whens = (WhenSlot(value=each, origin=Origin.EARLIER) for each in (period.before(), period))
    sides = tuple(Side(subject=subject, when=when) for when in whens)
    return ComparisonQuery(sides=sides, why=True, as_of=query.as_of, unit=query.unit)


def _behind(query: AnyQuery, knowledge: Knowledge) -> AnyQuery:
    """Return what an answer rests on: the editions behind one figure, and of more than one the answer with its citations."""
    match query:
        case FigureQuery() | SourcesQuery() | RevisionsQuery() | EstimatorsQuery():
            return _sources(query.subject, query)
        case YieldQuery():
            return _sources(query.made, query)
        case YearCardQuery():
            return _sources(led_by(query, knowledge), query)
        case _:
            return query.model_copy(update={"form": Form.REPLY})


def _sources(subject: Subject, query: _OfOneFigure) -> SourcesQuery:
    """Ask for the editions behind a figure of the thread."""
    when = query.when.model_copy(update=_EARLIER)
    subject = as_earlier(subject)
    return SourcesQuery(subject=subject, when=when, as_of=query.as_of)
