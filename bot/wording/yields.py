"""How much was made of each hectare: the division shown, with both figures and their releases."""

from decimal import Decimal

from bot.values.answer import Share
from bot.values.finding import PartOfWhole
from bot.wording.amounts import bare_figure, derived_text, figure_amount
from bot.wording.caveats import caveat_lines
from bot.wording.dates import period_text
from bot.wording.disputes import dispute_lines
from bot.wording.drafts import Draft, Line, Weight, line
from bot.wording.next_questions import choices, how_did_it_develop, how_much_was_it
from bot.wording.numbers import plain
from bot.wording.openings import as_known
from bot.wording.phrases import capital, edition_mark, noted
from bot.wording.sentences import attribution, figure_clause, is_disputed
from bot.wording.shares import other_part
from bot.wording.voice import Voice


def word_yield(voice: Voice, answer: Share) -> Draft:
    """Say the first estimator's output with what it comes to for every 1,000 hectares, then the others'."""
    first, *rest = answer.shares
    made, area = first.part.current, first.whole.current
    disputed = is_disputed(answer.dispute, made)
    in_dispute = any(is_disputed(answer.dispute, one.part.current) for one in answer.shares)
    headline = yield_sentence(voice, first, attribution(voice, made, disputed=disputed))
    draft = Draft(line(as_known(voice, answer.as_of, headline), Weight.MUST, made, area))
    draft.lines += [_beside(voice, other, answer) for other in rest]
    draft.lines.append(division_line(voice))
    draft.lines += dispute_lines(voice, answer.dispute) if in_dispute else []
    draft.caveats = caveat_lines(voice, [first.part, first.whole])
    draft.choices = choices(
        how_much_was_it(voice, first.part),
        how_much_was_it(voice, first.whole),
        how_did_it_develop(voice, first.part),
    )
    return draft


def _beside(voice: Voice, one: PartOfWhole, answer: Share) -> Line:
    """Say another estimator's yield of the same place and year, or one of another, with where and when."""
    made, area, first = one.part.current, one.whole.current, answer.shares[0].part
    if (made.series.place, made.period) == (first.series.place, first.period):
        return other_part(voice, one, _for_each(voice, one), Weight.HIGH)
    of_place = next(each for each in answer.shares if each.part.series.place == made.series.place)
    who, when = voice.estimator(made.series.estimator), period_text(made.period, voice.language)
    amount = f"{figure_amount(voice, made)} {noted(voice, made, disputed=is_disputed(answer.dispute, made))}"
    told = f"{capital(voice.place(made.series.place))} ({who}, {when}): {amount}, {_for_each(voice, one)}."
    return line(told, Weight.MUST if of_place is one else Weight.HIGH, made, area)


def yield_sentence(voice: Voice, one: PartOfWhole, source: str) -> str:
    """Say an output with what it comes to for every 1,000 hectares, and who says so."""
    return f"{figure_clause(voice, one.part.current)}, {_for_each(voice, one)}, {source}."


def division_line(voice: Voice) -> Line:
    """Say whose division a yield is, and what it must not be taken for."""
    told = voice.say(
        "Our division by the area surveyed, not the estimator's own yield of a harvested hectare.",
        "División nuestra entre el área medida, no el rendimiento por hectárea que calcula cada organismo.",
    )
    return line(told, Weight.HIGH)


def _for_each(voice: Voice, one: PartOfWhole) -> str:
    """Say a yield with its recipe: 4.15 metric tons per 1,000 hectares (972 / 234,000 × 1,000, our calculation)."""
    made, area = one.part.current, one.whole.current
    thousand = plain(Decimal(1000), voice.locale)
    recipe = f"{bare_figure(voice, made)} / {bare_figure(voice, area)} × {thousand}"
    told, crop = derived_text(voice, one.share), voice.substance(area.series.substance)
    released = ""
    if area.edition.id != made.edition.id:
        mark = edition_mark(voice, area)
        released = voice.say(f"; area: {mark}", f"; área: {mark}")
    return voice.say(
        f"or {told} of {crop} ({recipe}, our calculation{released})",
        f"o {told} de {crop} ({recipe}, cálculo nuestro{released})",
    )
