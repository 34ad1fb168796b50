"""Places beyond a bound: how many of those with a figure, which, and whoever cannot be judged."""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.values.amount import Hedge
from bot.values.beyond import PlacesBeyond, Reached
from bot.values.fact import Figure
from bot.values.finding import Finding
from bot.wording.amounts import amount_text, bare_figure, figure_amount
from bot.wording.caveats import caveat_lines
from bot.wording.dates import in_period
from bot.wording.drafts import Draft, Line, Weight, line, shortening
from bot.wording.next_questions import choices, how_did_it_develop, how_much_was_it
from bot.wording.openings import as_known
from bot.wording.phrases import edition_mark, listed
from bot.wording.printed_ranks import Credit
from bot.wording.rankings import named_in_short
from bot.wording.sentences import attribution
from bot.wording.subjects import thing
from bot.wording.voice import Voice

_NAMED: Final = 4
"""So many are all named in the sentence; of more the first of them."""

_NAMED_IN_PRINT: Final = 10
_FIRST_NAMED: Final = 3
_WITH_FIGURES: Final = 15
_MOST_NAMED: Final = 40

_KINDS: Final = {
    "country": (("countries", "países"), ("country", "país")),
    "state": (("states", "estados"), ("state", "estado")),
    "department": (("departments", "departamentos"), ("department", "departamento")),
    "municipality": (("municipalities", "municipios"), ("municipality", "municipio")),
}
"""Kinds of place, several and one, each in English and in Spanish."""
_PLACES: Final = (("places", "lugares"), ("place", "lugar"))


def word_places_beyond(voice: Voice, answer: PlacesBeyond) -> Draft:
    """Say how many places are beyond the bound in a sentence that stands alone, then all of them, then the others' count."""
    lead, *rest = answer.orders
    foremost = lead.foremost[0]
    told = reached_sentence(voice, answer, lead, attribution(voice, foremost.current))
    cited = [one.current for one in _named(lead, _NAMED)]
    draft = Draft(line(as_known(voice, answer.as_of, told), Weight.MUST, *cited))
    draft.lines += _all_of_them(voice, lead)
    draft.lines += reached_notes(voice, answer, lead)
    draft.lines += [_other(voice, answer, order, lead) for order in rest]
    draft.caveats = caveat_lines(voice, [foremost])
    draft.choices = choices(how_much_was_it(voice, foremost), how_did_it_develop(voice, foremost))
    return draft


def reached_in_print(
    voice: Voice, answer: PlacesBeyond, source: Credit
) -> Iterator[tuple[str, list[Figure]]]:
    """Yield each estimator's sentence, with as many places as print can carry, and the figures that it names."""
    for order in answer.orders:
        cited = [one.current for one in named_in_print(order)]
        yield reached_sentence(voice, answer, order, source(voice, cited[0]), most=_NAMED_IN_PRINT), cited


def named_in_print(order: Reached) -> Sequence[Finding]:
    """Return the places that the sentence for print names."""
    return _named(order, _NAMED_IN_PRINT)


def reached_sentence(
    voice: Voice, answer: PlacesBeyond, order: Reached, source: str, *, most: int = _NAMED
) -> str:
    """Say how many of an estimator's places are beyond the bound, and name them up to ``most``, else the first."""
    series, when = order.judged[0].series, in_period(order.period, voice.language)
    what = thing(voice, series.measure, series.substance)
    scope = f" ({voice.scope(series.scope)})" if series.scope else ""
    counted = _count(voice, answer, order)
    if not order.beyond:
        nearest = order.judged[0]
        name, amount = voice.place(nearest.series.place), figure_amount(voice, nearest.current)
        end = ("highest", "más alta") if order.is_upward else ("lowest", "más baja")
        return voice.say(
            f"In {what} {when}{scope}, {counted}; the {end[0]} figure was that of {name}, {amount}, {source}.",
            f"En {what} {when}{scope}, {counted}; la cifra {end[1]} fue la de {name}, {amount}, {source}.",
        )
    named = _named(order, most)
    told = _each(voice, order, named)
    if (others := len(order.beyond) - len(named)) > 0:
        told.append(voice.say(f"{others} others", f"otros {others}"))
    return voice.say(
        f"In {what} {when}{scope}, {counted}: {listed(voice, told)}, {source}.",
        f"En {what} {when}{scope}, {counted}: {listed(voice, told)}, {source}.",
    )


def _named(order: Reached, most: int) -> Sequence[Finding]:
    return order.foremost[:most] if len(order.foremost) <= most else order.foremost[:_FIRST_NAMED]


def _bound(voice: Voice, answer: PlacesBeyond, order: Reached) -> str:
    """Return the bound with its unit, or the place that others are held against with its figure."""
    than = answer.query.than
    if than is None and not order.bound.low:
        return voice.say("some", "algo")
    if than is None:
        return amount_text(voice, order.bound, order.unit)
    figure = amount_text(voice, order.bound.model_copy(update={"hedge": Hedge.EXACTLY}), order.unit)
    name = voice.place(than.value)
    more, more_es = ("more", "más") if order.is_upward else ("less", "menos")
    return voice.say(f"{more} than {name} ({figure})", f"{more_es} que {name} ({figure})")


def _count(voice: Voice, answer: PlacesBeyond, order: Reached) -> str:
    """Say how many of the places with a figure had so much; for certain where the figure of another leaves it open."""
    beyond, held, bound = len(order.beyond), len(order.judged), _bound(voice, answer, order)
    (kind, kind_es), (one, one_es) = _kinds(voice, order)
    left_out = answer.query.beside or answer.query.than
    other, other_es = ("other ", "otros ") if left_out else ("", "")
    surely, surely_es = ("surely had", " con seguridad") if order.unsure else ("had", "")
    if held == 1:
        had, had_es = (surely, "tuvo" + surely_es) if beyond else ("did not have", "no tuvo")
        return voice.say(
            f"the only {other}{one} with a figure {had} {bound}",
            f"el único {one_es} con cifra {had_es} {bound}",
        )
    if beyond == held:
        return voice.say(
            f"all {held} {other}{kind} with a figure {surely} {bound}",
            f"los {other_es}{held} {kind_es} con cifra tuvieron{surely_es} {bound}",
        )
    few = {0: voice.say("none", "ninguno"), 1: voice.say("one", "uno")}
    number, had_es = few.get(beyond, str(beyond)), "tuvo" if beyond <= 1 else "tuvieron"
    return voice.say(
        f"{number} of the {held} {other}{kind} with a figure {surely} {bound}",
        f"{number} de los {other_es}{held} {kind_es} con cifra {had_es}{surely_es} {bound}",
    )


def _kinds(voice: Voice, order: Reached) -> tuple[tuple[str, str], tuple[str, str]]:
    """Name the kind of place that is counted, several of it and one; of several kinds they are places."""
    known = voice.catalogue.places
    kinds = {known[one.series.place].kind for one in order.judged}
    return _KINDS.get(kinds.pop(), _PLACES) if len(kinds) == 1 else _PLACES


def _all_of_them(voice: Voice, order: Reached) -> list[Line]:
    """List every place beyond the bound where the sentence names the first alone; without figures where they are many."""
    if len(order.beyond) <= _NAMED:
        return []
    opening = voice.say("All of them", "Todos")
    bare = [voice.place_name(one.series.place) for one in order.beyond]
    names = listed(voice, [*bare[:_MOST_NAMED], *_others(voice, len(bare) - _MOST_NAMED)])
    cited = [one.current for one in order.beyond[:_MOST_NAMED]]
    # Who has any at all need not all be named: how many there are is what was asked.
    weight = Weight.MUST if order.bound.low else Weight.LOW
    briefly = line(f"{opening}: {names}.", weight, *cited)
    if len(order.beyond) > _WITH_FIGURES:
        return [briefly]
    told = listed(voice, _each(voice, order, order.beyond))
    return [shortening([line(f"{opening}: {told}.", weight, *cited), briefly])]


def _others(voice: Voice, count: int) -> list[str]:
    return [voice.say(f"{count} others", f"otros {count}")] if count > 0 else []


def reached_notes(voice: Voice, answer: PlacesBeyond, order: Reached) -> list[Line]:
    """Name the places that are left open, that are exactly the bound, and that have no figure."""
    bound, when = _bound(voice, answer, order), in_period(order.period, voice.language)
    lines = []
    if order.unsure:
        cited = [one.current for one in order.unsure]
        told = listed(voice, _each(voice, order, order.unsure))
        names = listed(voice, [voice.place_name(one.series.place) for one in order.unsure])
        whole = voice.say(
            f"Left open, for the figure does not say whether it was {bound}: {told}.",
            f"Queda abierto, pues la cifra no dice si fue {bound}: {told}.",
        )
        short = voice.say(f"Left open by its wording: {names}.", f"Queda abierto por su redacción: {names}.")
        lines.append(shortening([line(whole, Weight.MUST, *cited), line(short, Weight.MUST, *cited)]))
    if order.level:
        names = listed(voice, [voice.place(one.series.place) for one in order.level])
        text = voice.say(
            f"Exactly at the bound, and so not counted: {names}.",
            f"Justo en el límite, y por eso sin contar: {names}.",
        )
        lines.append(line(text, Weight.MUST, *(one.current for one in order.level)))
    if order.missing:
        told, number = named_in_short(voice, order.missing), len(order.missing)
        lacking = voice.say(f"Not counted, with no figure {when}", f"Sin contar, sin cifra {when}")
        weight = Weight.MUST if number >= len(order.judged) else Weight.HIGH
        whole, short = f"{lacking} ({number}): {told}.", f"{lacking}: {number}."
        lines.append(shortening([line(whole, weight), line(short, weight)]))
    return lines


def _each(voice: Voice, order: Reached, findings: Sequence[Finding]) -> list[str]:
    """Name places with their figures; the unit stands by the first where the bound is in another."""
    told = []
    for number, one in enumerate(findings):
        figure = one.current
        whole = not number and figure.unit != order.unit
        amount = figure_amount(voice, figure) if whole else bare_figure(voice, figure)
        told.append(f"{voice.place(figure.series.place)} ({amount})")
    return told


def _other(voice: Voice, answer: PlacesBeyond, order: Reached, lead: Reached) -> Line:
    """Say another estimator's count of the same, with the first of its places; it may not go unsaid where it parts with the lead."""
    named = _named(order, _NAMED) if order.beyond else ()
    name, when = voice.estimator(order.estimator), in_period(order.period, voice.language)
    mark = edition_mark(voice, order.judged[0].current, brief=True)
    told = _each(voice, order, named) + _others(voice, len(order.beyond) - len(named))
    which = f": {listed(voice, told)}" if told else ""
    counted = _count(voice, answer, order)
    text = voice.say(
        f"By {name} {when} ({mark}), {counted}{which}.", f"Según {name} {when} ({mark}), {counted}{which}."
    )
    weight = Weight.HIGH if _agree(order, lead) else Weight.MUST
    return line(text, weight, *(one.current for one in named or order.judged[:1]))


def _agree(one: Reached, other: Reached) -> bool:
    """Say whether an estimator's places lie as another's do, each on the same side of the bound."""
    beyond = {finding.series.place for finding in other.beyond}
    judged = {finding.series.place for finding in other.judged}
    mine = {finding.series.place for finding in one.beyond}
    return all(
        place in judged and (place in beyond) == (place in mine)
        for place in (finding.series.place for finding in one.judged)
    )
