"""Where figures come from, and what is held: sources, coverage, and what can be asked at all."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from bot.values.answer import Coverage, Help, Sources
from bot.values.fact import Figure
from bot.values.finding import Held
from bot.values.period import parse_period
from bot.values.query import CoverageQuery
from bot.wording.amounts import figure_amount
from bot.wording.citations import clipped, quoted
from bot.wording.dates import first_to_last, published_text
from bot.wording.drafts import Draft, Line, Weight, line, shortening
from bot.wording.locators import locator
from bot.wording.next_questions import choices, how_much_was_it, was_it_revised
from bot.wording.numbers import plain
from bot.wording.openings import as_known
from bot.wording.phrases import capital, listed, status_word
from bot.wording.publishers import published_by
from bot.wording.sentences import figure_sentence
from bot.wording.subjects import series_thing, thing, where_counted
from bot.wording.voice import Voice
from bot.wording.years import years_text

_TITLE_ROOM: Final = 90
_ESTIMATORS_SHOWN: Final = 2
_SCOPES_SHOWN: Final = 2


def word_sources(voice: Voice, answer: Sources) -> Draft:
    """Say the figure with the page it stands on, then every other page that carries it."""
    lead = answer.findings[0]
    headline = as_known(voice, answer.as_of, figure_sentence(voice, lead.current))
    draft = Draft(line(headline, Weight.MUST, lead.current))
    for finding in answer.findings:
        draft.lines.append(_page(voice, finding.current, Weight.MUST if finding is lead else Weight.HIGH))
        draft.lines += [_page(voice, figure, Weight.MIDDLE) for figure in finding.history[:-1]]
    for first, *others in answer.beside:
        draft.lines.append(line(figure_sentence(voice, first.current), Weight.MUST, first.current))
        draft.lines.append(_page(voice, first.current, Weight.MUST))
        draft.lines += [_page(voice, finding.current, Weight.LOW) for finding in others]
    repeats = [repeat for finding in answer.findings for repeat in finding.repeats]
    if repeats:
        told = listed(voice, list(dict.fromkeys(_printed_by(voice, repeat) for repeat in repeats[:3])))
        draft.lines.append(
            line(voice.say(f"Also printed by: {told}.", f"También en: {told}."), Weight.LOW, *repeats[:3])
        )
    draft.choices = choices(how_much_was_it(voice, lead), was_it_revised(voice, lead))
    return draft


def _printed_by(voice: Voice, figure: Figure) -> str:
    edition = figure.edition
    publisher = published_by(voice, edition)
    return f"{publisher}, {published_text(edition.published, voice.language)}"


def _page(voice: Voice, figure: Figure, weight: Weight) -> Line:
    """Name the page of one figure: publisher, title, date, and where on it."""
    edition = figure.edition
    title = quoted(voice, clipped(edition.title, _TITLE_ROOM))
    publisher = published_by(voice, edition)
    day = published_text(edition.published, voice.language)
    where = f", {clipped(locator(voice, figure.where), _TITLE_ROOM)}" if figure.where else ""
    status = status_word(voice, figure.status)
    noted = f"; {status}" if status else ""
    amount = figure_amount(voice, figure)
    texts = (
        f"{amount}: {publisher}, {title}, {day}{where}{noted}.",
        f"{amount}: {publisher}, {title}, {day}{noted}.",
        f"{amount}: {publisher}, {day}{noted}.",
    )
    return shortening([line(text, weight, figure) for text in texts])


def word_coverage(voice: Voice, answer: Coverage) -> Draft:
    """Say how much is held, then each thing counted with its estimators and years; of everything, only the gist."""
    query = answer.query
    of_all = not (query.place or query.measure or query.substance or query.estimator)
    draft = Draft(line(_held_in_all(voice, answer)))
    room = draft.room
    groups: dict[str, dict[str, list[Held]]] = {}
    one_place = len({held.series.place for held in answer.held}) == 1
    names: dict[tuple[str, ...], str] = {}
    for held in answer.held:
        series = held.series
        plain_name = one_place or of_all or not series.place
        counted = series[:2] if plain_name else series[:3]
        if counted not in names:
            names[counted] = thing(voice, *series[:2]) if plain_name else series_thing(voice, series)
        groups.setdefault(names[counted], {}).setdefault(series.estimator, []).append(held)
    room -= len(draft.headline.text) + len(_more(voice)) + 1
    measures: set[str] = set()
    for name, group in groups.items():
        measure = next(iter(group.values()))[0].series.measure
        if of_all and measure in measures:
            continue
        measures.add(measure)
        told = _gist(voice, group) if of_all else "; ".join(_run(voice, helds) for helds in group.values())
        text = f"{capital(name)}: {told}."
        room -= len(text) + 1
        if room < 0:
            break
        draft.lines.append(line(text))
    if room < 0 or len(measures) < len(groups):
        draft.lines.append(line(_more(voice)))
    return draft


def _gist(voice: Voice, group: dict[str, list[Held]]) -> str:
    """Name the first estimators of a thing, each with its years and nothing more."""
    shown = [_span(voice, *helds) for helds in list(group.values())[:_ESTIMATORS_SHOWN]]
    if len(group) > len(shown):
        shown.append(voice.say("others", "otros"))
    return "; ".join(shown)


def _more(voice: Voice) -> str:
    return voice.say(
        "More is held; name a place, a drug or a measure to see it.",
        "Hay más; nombre un lugar, una droga o una medida para verlo.",
    )


def _held_in_all(voice: Voice, answer: Coverage) -> str:
    query = answer.query
    about = _about(voice, query)
    if not answer.held:
        return voice.say(f"Nothing is held on {about}.", f"No tenemos nada sobre {about}.")
    count = plain(Decimal(answer.figures), voice.locale)
    one = answer.figures == 1
    held = voice.say(
        "One figure is held" if one else f"{count} figures are held",
        "Tenemos una cifra" if one else f"Tenemos {count} cifras",
    )
    on = voice.say(f" on {about}", f" sobre {about}") if about else ""
    places = plain(Decimal(answer.places), voice.locale) if answer.places > 1 else ""
    of = voice.say(f", for {places} places", f", de {places} lugares") if places else ""
    return f"{held}{on}{of}."


def _about(voice: Voice, query: CoverageQuery) -> str:
    """Name what coverage was asked of: cultivation of coca in Colombia from UNODC."""
    counted = ""
    if query.measure is not None and query.substance is not None:
        counted = thing(voice, query.measure.value, query.substance.value)
    elif query.measure is not None:
        counted = voice.measure(query.measure.value)
    elif query.substance is not None:
        counted = voice.substance(query.substance.value)
    where = voice.place(query.place.value) if query.place is not None else ""
    if counted and query.place is not None:
        measure = "" if query.measure is None else query.measure.value
        counted = f"{counted} {where_counted(voice, measure, query.place.value)}"
    if query.estimator is None:
        return counted or where
    who = voice.estimator(query.estimator.value)
    told = counted or where
    return voice.say(f"{told} from {who}", f"{told} según {who}") if told else who


def _run(voice: Voice, helds: Sequence[Held]) -> str:
    """Name an estimator with the years of its first series, and the other ways in which it counts."""
    held, *others = helds
    told = _span(voice, held)
    if held.gaps:
        missing = listed(voice, years_text(held.gaps, voice.language))
        told = voice.say(f"{told} (without {missing})", f"{told} (sin {missing})")
    scopes = [voice.scope(other.series.scope) for other in others if other.series.scope]
    if not scopes:
        return told
    if len(scopes) > _SCOPES_SHOWN:
        scopes = [*scopes[:_SCOPES_SHOWN], voice.say("others", "otros")]
    return voice.say(f"{told} (also: {listed(voice, scopes)})", f"{told} (y aparte: {listed(voice, scopes)})")


def _span(voice: Voice, *helds: Held) -> str:
    """Name an estimator with the first and last period of its series."""
    earliest = min((parse_period(held.first) for held in helds), key=lambda period: period.first)
    newest = max((parse_period(held.last) for held in helds), key=lambda period: period.last)
    span = first_to_last(earliest, newest, voice.language)
    return f"{voice.estimator(helds[0].series.estimator)}, {span}"


def word_help(voice: Voice, answer: Help) -> Draft:
    """Say what can be asked, with questions that work."""
    headline = voice.say(
        "I answer questions on drug policy with cited figures: coca, cocaine, seizures, eradication, overdose "
        "deaths, prices, and what was decided and said.",
        "Respondo preguntas sobre política de drogas con cifras citadas: coca, cocaína, incautaciones, "
        "erradicación, muertes por sobredosis, precios, y lo que se decidió y se dijo.",
    )
    draft = Draft(line(headline))
    draft.lines.append(
        line(
            voice.say(
                "Ask for a figure, a comparison, a trend, a ranking, a record, a revision, a definition or a source. "
                "In a thread I remember what was asked: “and Peru?” is enough. “Copy” gives a sentence to print, “csv” the "
                "data, “chart” a picture.",
                "Pida una cifra, una comparación, una evolución, una lista, un récord, una revisión, una definición o "
                "una fuente. En un hilo recuerdo lo anterior: basta con «¿y Perú?». «Para imprimir» da una frase, «csv» los "
                "datos, «gráfico» una imagen.",
            )
        )
    )
    draft.choices = choices(*answer.examples, most=4)
    return draft
