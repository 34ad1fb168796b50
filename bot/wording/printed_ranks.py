"""Ranks as sentences for print: who holds the rank asked for, ahead of whom, and figures alone where somebody is missing."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from bot.values.answer import Ranking
from bot.values.fact import Figure
from bot.values.finding import Rank
from bot.wording.amounts import bare_figure
from bot.wording.history import release_beside
from bot.wording.phrases import listed, status_word
from bot.wording.rankings import Order, holders_of, is_numbered, named_in_short, rank_sentence
from bot.wording.sentences import figure_clause
from bot.wording.voice import Voice

Credit = Callable[[Voice, Figure], str]
"""What says in words whose a figure is, and when it came out."""

_PLACES_TOLD: Final = 3
"""Places of a ranking named in its sentence, where no number of them was asked for."""

_MOST_PLACES: Final = 10


def ranking_in_print(voice: Voice, answer: Ranking, source: Credit) -> Iterator[tuple[str, list[Figure]]]:
    """Yield each estimator's ranks, or its figures where it ranks nobody; nothing where nobody holds the rank asked for."""
    if is_numbered(answer, answer) and not holders_of(answer, answer):
        return
    for order in orders_of(answer):
        figures = [rank.finding.current for rank in ranks_in_print(answer, order)]
        if figures:
            numbered = is_numbered(answer, order)
            credit = source(voice, figures[0])
            if numbered:
                yield _ranked(voice, answer, order, figures, credit), figures
            else:
                yield _unranked(voice, order, figures, credit), figures


def orders_of(answer: Ranking) -> list[Order]:
    """Return every estimator's order, the one that leads first."""
    return [answer, *answer.also]


def ranks_in_print(answer: Ranking, order: Order) -> list[Rank]:
    """Return the places that a sentence names: who holds the rank asked for, and whoever comes next to a first."""
    if not is_numbered(answer, order):
        return [*order.ranks[:_PLACES_TOLD]]
    holders = holders_of(answer, order)
    if (answer.query.position or 1) > 1:
        return holders
    most = min(answer.query.count or _PLACES_TOLD, _MOST_PLACES)
    return holders + [rank for rank in order.ranks if 1 < rank.position <= most]


def _ranked(voice: Voice, answer: Ranking, order: Order, figures: Sequence[Figure], source: str) -> str:
    lead, others = figures[0], figures[len(holders_of(answer, order)) :]
    if not others:
        return rank_sentence(voice, answer, order, source)
    marks = [_apart(voice, figure, lead) for figure in others]
    together = len(others) > 1 and len(set(marks)) == 1 and marks[0]
    told = []
    for number, (figure, mark) in enumerate(zip(others, marks, strict=True), 1):
        all_of_them = _all_of(voice, len(others), mark) if number == len(others) else ""
        said = [bare_figure(voice, figure), all_of_them if together else mark]
        told.append(f"{voice.place(figure.series.place)} ({'; '.join(part for part in said if part)})")
    named = listed(voice, told)
    beside = voice.say(f", ahead of {named}", f", por delante de {named}")
    if answer.query.lowest_first:
        beside = voice.say(f", below {named}", f", por debajo de {named}")
    return rank_sentence(voice, answer, order, source, beside)


def _apart(voice: Voice, figure: Figure, lead: Figure) -> str:
    """Return the release and status of a figure where they are others than those of the figure that leads."""
    status = "" if figure.status is lead.status else status_word(voice, figure.status)
    return "; ".join(part for part in (release_beside(voice, figure, lead), status) if part)


def _all_of(voice: Voice, number: int, mark: str) -> str:
    """Say that a release is that of every figure before it: both 14 July 2022."""
    every, every_es = ("both", "ambas") if number == 2 else ("all", "todas")  # noqa: PLR2004
    return voice.say(f"{every} {mark}", f"{every_es} {mark}")


def _unranked(voice: Voice, order: Order, figures: Sequence[Figure], source: str) -> str:
    """Say the figures of an order from which somebody is missing, who might stand anywhere in it."""
    lead, *others = figures
    told = []
    for figure in others:
        mark = _apart(voice, figure, lead)
        where = f"{bare_figure(voice, figure)} {voice.say('in', 'en')} {voice.place(figure.series.place)}"
        told.append(f"{where} ({mark})" if mark else where)
    against = (
        voice.say(f", against {listed(voice, told)}", f", frente a {listed(voice, told)}") if told else ""
    )
    lacking = named_in_short(voice, order.missing)
    clause = figure_clause(voice, lead)
    return voice.say(
        f"{clause}{against}, {source}; no figure for {lacking} is held, so no rank is given.",
        f"{clause}{against}, {source}; no tenemos cifra de {lacking}, así que no se da un puesto.",
    )
