"""Who is first, second, last: inside one estimator, one scope and one period, with whoever is missing named."""

from collections.abc import Sequence
from typing import Final

from bot.values.answer import Ranking
from bot.values.fact import Figure
from bot.values.finding import OtherRanking, Rank
from bot.wording.amounts import bare_figure, figure_amount
from bot.wording.caveats import caveat_lines
from bot.wording.dates import in_period
from bot.wording.drafts import Draft, Line, Weight, line, shortening
from bot.wording.next_questions import choices, how_did_it_develop, how_much_was_it, is_it_a_record
from bot.wording.openings import as_known
from bot.wording.phrases import capital, edition_mark, listed, ordinal, place_number, possessive
from bot.wording.sentences import attribution, closed
from bot.wording.subjects import thing
from bot.wording.voice import Voice

_SHOWN: Final = 8
_MOST_SHOWN: Final = 15
_OTHERS_SHOWN: Final = 4
_MISSING_SHOWN: Final = 6

Order = Ranking | OtherRanking
"""One estimator's order of the places: the one that leads, or one beside it."""


def word_ranking(voice: Voice, answer: Ranking) -> Draft:
    """Say who holds the rank asked for, or the first, in a sentence that stands alone; then the order."""
    holders = holders_of(answer, answer)
    if not is_numbered(answer, answer):
        return _no_rank(voice, answer)
    if not holders:
        return _no_such_rank(voice, answer, answer.query.position or 1)
    source = attribution(voice, holders[0].finding.current)
    headline = _without_rank(voice, answer) + rank_sentence(voice, answer, answer, source)
    draft = Draft(
        line(
            as_known(voice, answer.as_of, headline), Weight.MUST, *(rank.finding.current for rank in holders)
        )
    )
    draft.lines += _tail(voice, answer)
    lead = holders[0].finding
    draft.caveats = caveat_lines(voice, [lead])
    draft.choices = choices(
        how_much_was_it(voice, lead), is_it_a_record(voice, lead), how_did_it_develop(voice, lead)
    )
    return draft


def _without_rank(voice: Voice, answer: Ranking) -> str:
    """Say that the place whose rank is asked for has none, for want of a figure; nothing where it has one."""
    of, ranks = answer.query.of, answer.ranks
    if of is None or any(rank.finding.series.place == of.value for rank in ranks):
        return ""
    name, when = voice.place(of.value), in_period(answer.period, voice.language)
    return voice.say(
        f"{capital(closed(name))} has no figure {when} and so no rank. ",
        f"{capital(closed(name))} no tiene cifra {when}, ni por tanto puesto. ",
    )


def holders_of(answer: Ranking, order: Order) -> list[Rank]:
    """Return whoever holds the rank asked for, or the first, in one estimator's order."""
    position = answer.query.position or 1
    return [rank for rank in order.ranks if rank.position == position]


def is_numbered(answer: Ranking, order: Order) -> bool:
    """Say whether an order gives ranks: of another estimator only where nobody is missing, who might stand anywhere."""
    return len(order.missing) < len(order.ranks) if order is answer else not order.missing


def rank_sentence(voice: Voice, answer: Ranking, order: Order, source: str, beside: str = "") -> str:
    """Say in a sentence who holds the rank asked for; ``beside`` is who comes next, told before the source."""
    holders = holders_of(answer, order)
    figure = holders[0].finding.current
    what = thing(voice, figure.series.measure, figure.series.substance)
    when = _when(voice, order, figure)
    amount = figure_amount(voice, figure)
    places = [voice.place(rank.finding.series.place) for rank in holders]
    names = capital(listed(voice, places) if len(places) > 1 else closed(places[0]))
    rank, seat = _rank(voice, holders[0].position, lowest=answer.query.lowest_first)
    among = ""
    if order.missing:
        held = len(order.ranks)
        among = voice.say(f" of the {held} with a figure", f", entre los {held} que tienen cifra")
    if len(holders) > 1:
        return voice.say(
            f"{names} tie for {rank} place{among} in {what} {when}, with {amount} each{beside}, {source}.",
            f"{names} comparten {seat} en {what} {when}{among}, con {amount} cada uno{beside}, {source}.",
        )
    return voice.say(
        f"{names} ranked {rank}{among} in {what} {when}, with {amount}{beside}, {source}.",
        f"{names} ocupó {seat} en {what} {when}{among}, con {amount}{beside}, {source}.",
    )


def _when(voice: Voice, order: Order, figure: Figure) -> str:
    """Say for which period, and counted in which way, the places are ranked."""
    scope = f" ({voice.scope(figure.series.scope)})" if figure.series.scope else ""
    return f"{in_period(order.period, voice.language)}{scope}"


def _rank(voice: Voice, position: int, *, lowest: bool) -> tuple[str, str]:
    """Name a rank in English and as a seat in Spanish, from the top or from the bottom."""
    rank, seat = ordinal(voice, position), place_number(voice, position)
    if not lowest:
        return rank, seat
    if position == 1:
        return "lowest", "el lugar más bajo"
    return f"{rank} lowest", f"{seat} más bajo"


def _no_rank(voice: Voice, answer: Ranking) -> Draft:
    """Say that most of the field has no figure, so that nobody has a rank; then the figures there are."""
    figure = answer.ranks[0].finding.current
    what = thing(voice, figure.series.measure, figure.series.substance)
    when = _when(voice, answer, figure)
    held, field = len(answer.ranks), len(answer.ranks) + len(answer.missing)
    source = attribution(voice, figure)
    headline = voice.say(
        f"No rank in {what} {when} can be given: only {held} of {field} places have a figure here, {source}.",
        f"No se puede dar un puesto en {what} {when}: solo {held} de {field} lugares tienen cifra aquí, {source}.",
    )
    draft = Draft(line(as_known(voice, answer.as_of, headline), Weight.MUST, figure))
    told = "; ".join(
        _item(voice, rank, answer.ranks[0] if number else None, numbered=False)
        for number, rank in enumerate(answer.ranks[:_SHOWN])
    )
    opening = voice.say("Held, from the highest", "Tenemos, de mayor a menor")
    if answer.query.lowest_first:
        opening = voice.say("Held, from the lowest", "Tenemos, de menor a mayor")
    cited = (rank.finding.current for rank in answer.ranks[:_SHOWN])
    draft.lines.append(line(f"{opening}: {told}.", Weight.MUST, *cited))
    draft.caveats = caveat_lines(voice, [answer.ranks[0].finding])
    return draft


def _no_such_rank(voice: Voice, answer: Ranking, position: int) -> Draft:
    """Say that a ranking is shorter than the rank asked for, with the ranking itself."""
    last = answer.ranks[-1]
    figure = last.finding.current
    what = thing(voice, figure.series.measure, figure.series.substance)
    when = in_period(answer.period, voice.language)
    rank, seat = _rank(voice, position, lowest=answer.query.lowest_first)
    name = voice.place(figure.series.place)
    amount, source = figure_amount(voice, figure), attribution(voice, figure)
    headline = voice.say(
        f"Nobody held here ranks {rank} in {what} {when}; the list ends with {name}, with {amount}, {source}.",
        f"Nadie en esta lista ocupa {seat} en {what} {when}; la lista termina con {name}, con {amount}, {source}.",
    )
    draft = Draft(line(as_known(voice, answer.as_of, headline), Weight.MUST, figure))
    draft.lines += _tail(voice, answer)
    return draft


def _tail(voice: Voice, answer: Ranking) -> list[Line]:
    lines = [_order(voice, answer)]
    lines += [_other(voice, answer, other) for other in answer.also]
    return lines + unranked_lines(voice, answer)


def unranked_lines(voice: Voice, answer: Ranking) -> list[Line]:
    """Name the places that stand in no rank, for want of a figure."""
    if not answer.missing:
        return []
    when = in_period(answer.period, voice.language)
    told = named_in_short(voice, answer.missing)
    text = voice.say(
        f"Not ranked, with no figure {when}: {told}.", f"Fuera de la lista, sin cifra {when}: {told}."
    )
    number = len(answer.missing)
    brief = voice.say(
        f"Not ranked, with no figure {when}: {number} places.",
        f"Fuera de la lista, sin cifra {when}: {number} lugares.",
    )
    wordings = (text, brief) if number > 1 else (text,)
    return [shortening([line(each, Weight.HIGH) for each in wordings])]


def named_in_short(voice: Voice, places: Sequence[str]) -> str:
    """Name the first of several places, and say where there are more."""
    names = [voice.place_name(place) for place in places[:_MISSING_SHOWN]]
    if len(places) > _MISSING_SHOWN:
        names.append(voice.say("others", "otros"))
    return listed(voice, names)


def _order(voice: Voice, answer: Ranking) -> Line:
    ranks, position = answer.ranks, answer.query.position or 1
    count = min(answer.query.count or _SHOWN, _MOST_SHOWN)
    start = 0 if position <= count else min(position - 2, len(ranks) - 1)
    shown = ranks[start : start + count]
    told = "; ".join(_item(voice, rank, ranks[0] if rank is not shown[0] else None) for rank in shown)
    opening = voice.say("From the list", "Los primeros" if not start else "De la lista")
    if answer.query.lowest_first and not start:
        opening = voice.say("From the lowest", "De menor a mayor")
    if len(shown) == len(ranks):
        opening = voice.say("In order", "En orden")
    # Whoever asks for twenty takes a shorter list for all there are.
    if answer.query.count is not None and (left := min(answer.query.count, len(ranks)) - len(shown)) > 0:
        told += voice.say(
            f"; {left} more are held" if left > 1 else "; one more is held", f"; hay {left} más"
        )
    return line(f"{opening}: {told}.", Weight.MUST, *(rank.finding.current for rank in shown))


def _item(voice: Voice, rank: Rank, first: Rank | None, *, numbered: bool = True) -> str:
    figure = rank.finding.current
    named = first is not None and first.finding.current.unit == figure.unit
    amount = bare_figure(voice, figure) if named else figure_amount(voice, figure)
    place = capital(voice.place_name(figure.series.place))
    return f"{rank.position}. {place} {amount}" if numbered else f"{place} {amount}"


def _other(voice: Voice, answer: Ranking, other: OtherRanking) -> Line:
    shown = other.ranks[:_OTHERS_SHOWN]
    name = voice.estimator(other.estimator)
    when = in_period(other.period, voice.language)
    mark = edition_mark(voice, shown[0].finding.current, brief=True)
    numbered = is_numbered(answer, other)
    told = "; ".join(
        _item(voice, rank, shown[0] if rank is not shown[0] else None, numbered=numbered) for rank in shown
    )
    without = named_in_short(voice, other.missing)
    lacking = voice.say(f", without {without}", f", sin {without}") if without else ""
    what = voice.say("order" if numbered else "figures", "Orden" if numbered else "Cifras")
    return line(
        capital(
            voice.say(
                f"{possessive(name)} {what} {when} ({mark}){lacking}: {told}.",
                f"{what} según {name} {when} ({mark}){lacking}: {told}.",
            )
        ),
        Weight.HIGH,
        *(rank.finding.current for rank in shown),
    )
