"""Who gained or lost the most: the largest change with both its ends, then the others, and whoever is not compared."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from bot.values.finding import Change
from bot.values.gains import GainOrder, Gains
from bot.wording.amounts import derived_number, figure_amount, percent_text, points_text
from bot.wording.caveats import caveat_lines, why_not
from bot.wording.dates import period_text
from bot.wording.drafts import Draft, Line, Weight, line
from bot.wording.moves import as_printed, direction, move_phrase
from bot.wording.next_questions import choices, how_did_it_develop, how_much_was_it
from bot.wording.openings import as_known
from bot.wording.phrases import capital, edition_mark, listed, possessive
from bot.wording.rankings import named_in_short
from bot.wording.sentences import attribution, closed
from bot.wording.subjects import thing
from bot.wording.voice import Voice

_SHOWN: Final = 6
_ALL_SHOWN: Final = 10
_MOST_SHOWN: Final = 12
_OTHERS_SHOWN: Final = 3


def word_gains(voice: Voice, answer: Gains) -> Draft:
    """Say who had the largest rise or fall in a sentence that stands alone; then the order, in percent too."""
    lead, *rest = answer.orders
    first = lead.changes[0]
    source = attribution(voice, first.after.current)
    headline = gained_sentence(voice, answer, lead, source)
    cited = (first.after.current, first.before.current)
    draft = Draft(line(as_known(voice, answer.as_of, headline), Weight.MUST, *cited))
    draft.lines += _tied(voice, answer, lead)
    draft.lines += _other_measure(voice, answer, lead)
    draft.lines.append(_order(voice, answer, lead))
    draft.lines += [_other(voice, order) for order in rest]
    draft.lines += uncompared_lines(voice, lead)
    draft.caveats = caveat_lines(voice, [first.after])
    draft.choices = choices(how_much_was_it(voice, first.after), how_did_it_develop(voice, first.after))
    return draft


def gained_sentence(voice: Voice, answer: Gains, order: GainOrder, source: str) -> str:
    """Say who had the largest rise or fall, out of how many, or that nobody had one; no place out of half a field."""
    first = order.changes[0]
    what, span = _what(voice, order), _span(voice, order)
    moved = f"{figure_amount(voice, first.after.current)}, {move_phrase(voice, first, unit=False)}"
    name, held = voice.place(first.after.series.place), len(order.changes)
    kind, kind_es = _kind(answer)
    if not _is_of_kind(answer, first):
        none = ("fell", "bajó") if _falls(answer) else ("rose", "subió")
        unlike = "subió" if _falls(answer) else "bajó"
        return voice.say(
            f"None of the {held} compared {none[0]} in {what} {span}; nearest to it came {name}: {moved}, {source}.",
            f"Entre los {held} comparados, ninguno {none[1]} en {what} {span}; el que menos {unlike} fue {name}: {moved}, {source}.",
        )
    if _is_of_every(answer):
        return _all_that_moved(voice, answer, order, f"{moved}, {source}")
    if len(order.missing) >= held:
        field = held + len(order.missing) + len(order.refused)
        return voice.say(
            f"Only {held} of {field} places have figures to compare in {what} {span}; of these {name} had the largest"
            f" {kind}: {moved}, {source}.",
            f"Solo {held} de {field} lugares tienen cifras que comparar en {what} {span}; de estos, {name} tuvo la"
            f" {kind_es}: {moved}, {source}.",
        )
    return voice.say(
        f"{capital(closed(name))} had the largest {kind} of the {held} compared in {what} {span}: {moved}, {source}.",
        f"{capital(closed(name))} tuvo la {kind_es} entre los {held} comparados en {what} {span}: {moved}, {source}.",
    )


def _all_that_moved(voice: Voice, answer: Gains, order: GainOrder, moved: str) -> str:
    """Say how many of the places compared rose or fell, and who did most."""
    first = order.changes[0]
    what, span, name = _what(voice, order), _span(voice, order), voice.place(first.after.series.place)
    number, held = sum(_is_of_kind(answer, one) for one in order.changes), len(order.changes)
    verb, noun_es = ("fell", "baja") if _falls(answer) else ("rose", "alza")
    most, most_es = ("", ", solo en") if number == 1 else ("most of all in ", "; la mayor, en")
    return voice.say(
        f"{capital(what)} {verb} in {number} of the {held} compared {span}, {most}{name}: {moved}.",
        f"Hubo {noun_es} de {what} en {number} de los {held} comparados {span}{most_es} {name}: {moved}.",
    )


def _falls(answer: Gains) -> bool:
    return answer.query.gain is not None and answer.query.gain.falls


def _is_of_every(answer: Gains) -> bool:
    return answer.query.gain is not None and answer.query.gain.every


def _is_relative(answer: Gains) -> bool:
    return answer.query.gain is not None and answer.query.gain.relative


def _kind(answer: Gains) -> tuple[str, str]:
    kind, kind_es = ("fall", "mayor baja") if _falls(answer) else ("rise", "mayor alza")
    return (f"{kind} in percent", f"{kind_es} en porcentaje") if _is_relative(answer) else (kind, kind_es)


def _is_of_kind(answer: Gains, change: Change) -> bool:
    return direction(change) == (-1 if _falls(answer) else 1)


def _what(voice: Voice, order: GainOrder) -> str:
    series = order.changes[0].after.series
    what = thing(voice, series.measure, series.substance)
    return f"{what} ({voice.scope(series.scope)})" if series.scope else what


def _span(voice: Voice, order: GainOrder) -> str:
    before, after = (period_text(each, voice.language) for each in (order.before, order.after))
    return voice.say(f"from {before} to {after}", f"de {before} a {after}")


def _tied(voice: Voice, answer: Gains, order: GainOrder) -> list[Line]:
    """Name whoever had just as large a change as the first."""
    first = order.changes[0]
    tied = [one for one in order.changes[1:] if _size(answer, one) == _size(answer, first)]
    if not tied or not _is_of_kind(answer, first):
        return []
    told = listed(voice, [f"{voice.place(one.after.series.place)} ({_step(voice, one)})" for one in tied])
    text = voice.say(f"Just as large: {told}.", f"Igual de grande: {told}.")
    return [line(text, Weight.MUST, *(one.after.current for one in tied))]


def _size(answer: Gains, change: Change) -> Decimal | None:
    share = None if change.relative is None else change.relative.value
    return share if _is_relative(answer) else change.absolute.value


def _other_measure(voice: Voice, answer: Gains, order: GainOrder) -> list[Line]:
    """Say whose change was the largest in percent, where it was asked in amounts, and the other way round."""
    able = [one for one in order.changes if one.relative is not None and _is_of_kind(answer, one)]
    if len(able) < 2:  # noqa: PLR2004 (one is the first either way)
        return []
    other = max(able, key=lambda one: abs(_other_size(answer, one)))
    if other.after.series.place == order.changes[0].after.series.place:
        return []
    name = voice.place(other.after.series.place)
    moved = f"{figure_amount(voice, other.after.current)}, {move_phrase(voice, other, unit=False)}"
    opening = voice.say("In percent", "En porcentaje")
    if _is_relative(answer):
        opening = voice.say("In amount", "En cantidad")
    text = voice.say(f"{opening} it was {name}: {moved}.", f"{opening} fue {name}: {moved}.")
    asked = answer.query.count is not None or _is_of_every(answer)
    weight = Weight.MIDDLE if asked else Weight.MUST
    return [line(text, weight, other.after.current, other.before.current)]


def _other_size(answer: Gains, change: Change) -> Decimal:
    if _is_relative(answer) or change.relative is None:
        return change.absolute.value
    return change.relative.value


def _step(voice: Voice, change: Change) -> str:
    """Write a change with its sign, and its percentage where it has one."""
    sign = {1: "+", -1: "−", 0: ""}[direction(change)]
    if voice.is_percent(change.before.current.unit):
        return f"{sign}{points_text(voice, abs(change.absolute.value))}"
    step = f"{sign}{derived_number(voice, as_printed(change))}"
    if change.relative is None or not change.relative.value:
        return step
    return f"{step}, {sign}{percent_text(voice, abs(change.relative.value))}"


def _items(voice: Voice, changes: Sequence[Change]) -> str:
    return "; ".join(
        f"{capital(voice.place_name(one.after.series.place))} {_step(voice, one)}" for one in changes
    )


def _order(voice: Voice, answer: Gains, order: GainOrder) -> Line:
    able = [one for one in order.changes if _is_of_kind(answer, one)]
    if not able or len(order.changes) <= _SHOWN:
        able = [*order.changes]
    every = _is_of_every(answer)
    shown = able[: min(answer.query.count or (_ALL_SHOWN if every else _SHOWN), _MOST_SHOWN)]
    opening = voice.say("In order", "En orden")
    if len(shown) < len(order.changes):
        opening = voice.say("From the list", "De la lista")
    cited = [figure for one in shown for figure in (one.after.current, one.before.current)]
    asked = answer.query.count is not None or every
    weight = Weight.MUST if asked else Weight.HIGH
    return line(f"{opening}: {_items(voice, shown)}.", weight, *cited)


def _other(voice: Voice, order: GainOrder) -> Line:
    shown = order.changes[:_OTHERS_SHOWN]
    name, span = voice.estimator(order.estimator), _span(voice, order)
    mark = edition_mark(voice, shown[0].after.current, brief=True)
    without = named_in_short(voice, order.missing)
    lacking = voice.say(f", without {without}", f", sin {without}") if without else ""
    cited = [figure for one in shown for figure in (one.after.current, one.before.current)]
    told = voice.say(
        f"{possessive(name)} order {span} ({mark}){lacking}: {_items(voice, shown)}.",
        f"Orden según {name} {span} ({mark}){lacking}: {_items(voice, shown)}.",
    )
    return line(capital(told), Weight.HIGH, *cited)


def uncompared_lines(voice: Voice, order: GainOrder) -> list[Line]:
    """Name the places that are not compared: without a figure of one of the periods, or with some that may not be."""
    lines = []
    if order.missing:
        told = named_in_short(voice, order.missing)
        text = voice.say(
            f"Not compared, with no figure for one of the two: {told}.",
            f"Sin comparar, por no tener cifra de uno de los dos: {told}.",
        )
        lines.append(line(text, Weight.HIGH))
    if order.refused:
        told = named_in_short(voice, [one.after.series.place for one in order.refused])
        first = order.refused[0]
        why = why_not(voice, first.why, first.detail, first.detail_es, of=first.of)
        text = voice.say(f"Not compared either: {told} ({why}).", f"Tampoco se comparan: {told} ({why}).")
        lines.append(line(text, Weight.HIGH))
    return lines
