"""Refusals are answers: what is missing, what was meant, and what can be asked."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from bot.values.answer import NoFigure
from bot.values.catalogue import UnitKind
from bot.values.compared import ComparisonQuery
from bot.values.fact import Dispute, Figure
from bot.values.finding import Finding, MissingPart
from bot.values.period import NotAPeriod, parse_period
from bot.values.query import AnyQuery, FigureQuery, RankingQuery, YearCardQuery
from bot.values.returned import AskBack
from bot.wording.dates import day_text, period_text
from bot.wording.drafts import Draft, Line, Weight, line
from bot.wording.history import revision_lines
from bot.wording.next_questions import choices, how_much_was_it
from bot.wording.openings import after_colon
from bot.wording.phrases import clause, echoed, sentence
from bot.wording.publishers import publisher_in_full
from bot.wording.sentences import disputed_sentence, figure_sentence
from bot.wording.statements import lines_of_other_years, no_statement
from bot.wording.subjects import subject_of, thing, where_counted
from bot.wording.traced import no_number
from bot.wording.voice import Voice

_CHOICES_SHOWN: Final = 4


def word_no_figure(voice: Voice, answer: NoFigure) -> Draft:
    """Say which part is missing and what is held, then the nearest figures, labelled as not the answer."""
    draft = Draft(line(sentence(_missing(voice, answer))))
    draft.lines += [_set_aside(voice, row) for row in answer.set_aside[:1]]
    if answer.held_first and answer.missing in (MissingPart.PERIOD, MissingPart.FUTURE):
        first, last = (_period_text(voice, code) for code in (answer.held_first, answer.held_last))
        told = (
            voice.say(f"Only {first} is held.", f"Solo tenemos {first}.")
            if first == last
            else voice.say(
                f"What is held runs from {first} to {last}.", f"Lo disponible va de {first} a {last}."
            )
        )
        draft.lines.append(line(told, Weight.HIGH))
    draft.lines += lines_of_other_years(voice, answer)
    for finding in answer.beside:
        draft.lines.append(line(figure_sentence(voice, finding.current), Weight.HIGH, finding.current))
        draft.lines += revision_lines(voice, finding)
    beside = {(finding.series, finding.period) for finding in answer.beside}
    nearest = [finding for finding in answer.nearest if (finding.series, finding.period) not in beside]
    draft.lines += (
        _parts(voice, nearest)
        if answer.missing is MissingPart.TOTAL
        else _nearest(voice, nearest, answer.disputes)
    )
    draft.choices = choices(*(how_much_was_it(voice, finding) for finding in answer.nearest))
    return draft


def _set_aside(voice: Voice, row: Figure) -> Line:
    """Say that a figure was printed and why it is not used; the number itself is not repeated."""
    who = publisher_in_full(voice, row.edition)
    return line(
        voice.say(
            sentence(f"{who} prints one, which is set aside: {clause(row.why)}"),
            f"{who} publica una, que apartamos por dudosa.",
        ),
        Weight.MUST,
        row,
    )


def _parts(voice: Voice, parts: Iterable[Finding]) -> list[Line]:
    """Tell what would be added up, each by itself."""
    return [line(figure_sentence(voice, part.current), Weight.MUST, part.current) for part in parts]


def _nearest(voice: Voice, nearest: Iterable[Finding], disputes: Sequence[Dispute]) -> list[Line]:
    lines = []
    weights = (Weight.MUST, Weight.MIDDLE, Weight.LOW)
    for number, finding in enumerate(nearest):
        figure = finding.current
        told = disputed_sentence(voice, figure, disputes)
        text = (
            voice.say(f"Also held: {told}", f"También tenemos: {after_colon(voice, told)}")
            if number
            else voice.say(
                f"The nearest held, not the answer: {told}",
                f"Lo más cercano que tenemos, que no es la respuesta: {after_colon(voice, told)}",
            )
        )
        lines.append(line(text, weights[min(number, 2)], figure))
    return lines


def _missing(voice: Voice, answer: NoFigure) -> str:
    names_estimator = answer.missing is MissingPart.ESTIMATOR
    what, asked = _what(voice, answer.query, answer_names_estimator=names_estimator), answer.asked
    match answer.missing:
        case MissingPart.FUTURE:
            when = _period_text(voice, asked)
            return voice.say(
                f"{when} is still to come, so there is no figure for it, and I make no forecasts",
                f"{when} aún no ha llegado: no hay cifra y no hago pronósticos",
            )
        case MissingPart.PERIOD if isinstance(answer.query, RankingQuery):
            when = _period_text(voice, asked)
            return voice.say(
                f"Too few figures for {what} for {when} are held to rank them",
                f"Tenemos muy pocas cifras de {what} para {when} como para ordenarlas",
            )
        case MissingPart.PERIOD:
            when, way = _period_text(voice, asked), _way(voice, answer.query)
            return voice.say(
                f"No figure for {what} for {when}{way} is held",
                f"No tenemos cifra de {what} para {when}{way}",
            )
        case MissingPart.PLACE:
            counted = _counted(voice, answer.query)
            where = where_counted(voice, _measure(voice, answer.query), asked)
            return voice.say(
                f"No figure for {counted} {where} is held", f"No tenemos cifra de {counted} {where}"
            )
        case MissingPart.ESTIMATOR:
            who = voice.estimator(asked)
            return voice.say(
                f"No figure for {what} from {who} is held", f"No tenemos cifra de {what} según {who}"
            )
        case MissingPart.MONTHS | MissingPart.MEASURE | MissingPart.SUBSTANCE:
            monthly = ("monthly ", " mensuales") if answer.missing is MissingPart.MONTHS else ("", "")
            return voice.say(
                f"No {monthly[0]}figures for {what} are held", f"No tenemos cifras{monthly[1]} de {what}"
            )
        case MissingPart.SCOPE:
            scope = voice.scope(asked)
            return voice.say(
                f"No figure for {what} counted that way ({scope}) is held",
                f"No tenemos cifra de {what} contada así ({scope})",
            )
        case MissingPart.WHOLE:
            part = voice.scope(asked)
            return voice.say(
                f"No figure for the whole of {what} is held, only for a part ({part})",
                f"No tenemos cifra del conjunto de {what}, solo de una parte ({part})",
            )
        case MissingPart.AS_OF:
            when = _day_text(voice, asked)
            if isinstance(answer.query, RankingQuery):
                return voice.say(
                    f"Too few figures for {what} were out by {when} to rank them",
                    f"Había muy pocas cifras de {what} publicadas hasta {when} como para ordenarlas",
                )
            return voice.say(
                f"No figure for {what} that was out by {when} is held",
                f"No tenemos cifra de {what} publicada hasta {when}",
            )
        case MissingPart.NUMBER:
            return no_number(voice, answer)
        case MissingPart.TOTAL:
            when = _period_text(voice, asked)
            return voice.say(
                f"No one edition gives all the current figures for {what} for {when}, so they are not added up",
                f"Ninguna edición da todas las cifras vigentes de {what} para {when}, así que no se suman",
            )
        case MissingPart.STATEMENT:
            return no_statement(voice, answer)


def _counted(voice: Voice, query: AnyQuery) -> str:
    subject = subject_of(query)
    if subject is not None:
        return thing(voice, subject.measure.value, subject.substance.value)
    match query:
        case YearCardQuery():
            # The US border is no thing that is counted; what is seized there is.
            measure = _measure(voice, query)
            return voice.measure(measure) if measure else voice.theme(query.theme.value)
        case RankingQuery():
            return thing(voice, query.measure.value, query.substance.value)
        case _:
            return voice.say("that", "eso")


def _measure(voice: Voice, query: AnyQuery) -> str:
    """Return the measure that a question asks for, or the only one of a theme that is no drug; nothing where there are several."""
    if isinstance(query, YearCardQuery):
        theme = voice.catalogue.themes.get(query.theme.value)
        counted = set() if theme is None else {each.measure for each in theme.card}
        return (
            counted.pop() if len(counted) == 1 and query.theme.value not in voice.catalogue.substances else ""
        )
    if isinstance(query, RankingQuery):
        return query.measure.value
    subject = subject_of(query)
    return "" if subject is None else subject.measure.value


def _what(voice: Voice, query: AnyQuery, *, answer_names_estimator: bool = False) -> str:
    """Name what was asked for and where, and from whom unless that is said beside it."""
    counted = _counted(voice, query)
    subject = subject_of(query)
    place = subject.place.value if subject is not None else ""
    if isinstance(query, YearCardQuery):
        place = query.place.value
    if isinstance(query, ComparisonQuery) and len({side.subject.place.value for side in query.sides}) > 1:
        place = ""
    if not place:
        return counted
    besides = [slot.value for slot in query.besides] if isinstance(query, FigureQuery) else []
    named = f"{counted} {where_counted(voice, _measure(voice, query), place, *besides)}"
    slot = (
        query.estimator
        if isinstance(query, YearCardQuery)
        else None
        if subject is None
        else subject.estimator
    )
    if slot is None or answer_names_estimator:
        return named
    who = voice.estimator(slot.value)
    return voice.say(f"{named} from {who}", f"{named} según {who}")


def _way(voice: Voice, query: AnyQuery) -> str:
    """Name the way of counting that was asked for in brackets: a figure counted in another may well be held."""
    subject = subject_of(query)
    unit = None if query.unit is None else voice.catalogue.units.get(query.unit.value)
    if unit is not None and unit.kind is UnitKind.PRICE:
        return f" ({voice.unit_name(unit.id)})"
    return "" if subject is None or subject.scope is None else f" ({voice.scope(subject.scope.value)})"


def _period_text(voice: Voice, code: str) -> str:
    try:
        return period_text(parse_period(code), voice.language)
    except NotAPeriod:
        return voice.say("any period", "ningún período") if code == "latest" else echoed(code)


def _day_text(voice: Voice, code: str) -> str:
    try:
        day = day_text(date.fromisoformat(code), voice.language)
    except ValueError:
        return _period_text(voice, code)
    return voice.say(day, f"el {day}")


def word_which_one(voice: Voice, answer: AskBack) -> Draft:
    """Ask which one was meant, with a whole question for each."""
    about = {
        "place": ("Which place do you mean?", "¿A qué lugar se refiere?"),
        "measure": ("Which figure do you mean?", "¿A qué cifra se refiere?"),
        "substance": ("Which drug do you mean?", "¿A qué droga se refiere?"),
        "estimator": ("Whose figure do you mean?", "¿La cifra de quién?"),
        "period": ("Which period do you mean?", "¿A qué período se refiere?"),
        "statement": ("Which of these do you mean?", "¿A cuál de estos se refiere?"),
        "offered": ("Did you mean this?", "¿Quiso decir esto?"),
        "number": (
            "Several figures held have that number. Which one do you mean?",
            "Varias cifras disponibles tienen ese número. ¿A cuál se refiere?",
        ),
    }.get(answer.reading.about, ("Which one do you mean?", "¿Cuál de estas preguntas es la suya?"))
    draft = Draft(line(voice.say(*about)))
    draft.choices = answer.reading.candidates[:_CHOICES_SHOWN]
    return draft
