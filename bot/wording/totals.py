"""Countries added up: the sum and whose edition it is of, then what it is made of."""

from bot.values.answer import Totals
from bot.values.finding import RegionTotal
from bot.wording.amounts import bare_figure, derived_text, soft_words
from bot.wording.caveats import caveat_lines
from bot.wording.dates import in_period
from bot.wording.drafts import Draft, Weight, line
from bot.wording.next_questions import choices, how_much_was_it
from bot.wording.openings import after_colon, as_known, kept_opening
from bot.wording.phrases import capital, edition_mark, listed
from bot.wording.subjects import thing
from bot.wording.voice import Voice


def word_totals(voice: Voice, answer: Totals) -> Draft:
    """Say each estimator's sum with the edition that all of it stands in, and its terms."""
    lead, *rest = answer.totals
    opening = kept_opening(voice, answer.kept, [one.operands[0].series.estimator for one in answer.totals])
    told = total_sentence(voice, lead)
    summed = opening + after_colon(voice, told) if opening else told if answer.as_of else capital(told)
    draft = Draft(line(as_known(voice, answer.as_of, summed), Weight.MUST, *lead.operands))
    if lead.share is None:
        draft.lines.append(line(f"{capital(terms(voice, lead))}.", Weight.HIGH, *lead.operands))
    draft.lines += [line(capital(total_sentence(voice, one)), Weight.HIGH, *one.operands) for one in rest]
    draft.caveats = caveat_lines(voice, [finding for one in answer.totals for finding in one.findings])
    draft.choices = choices(*(how_much_was_it(voice, finding) for finding in lead.findings))
    return draft


def total_sentence(voice: Voice, total: RegionTotal) -> str:
    """Say what countries came to in all, and whose figures in which edition were added up."""
    first = total.operands[0]
    what = thing(voice, first.series.measure, first.series.substance)
    where = listed(voice, [voice.place(one.series.place) for one in total.operands])
    when = in_period(first.period, voice.language)
    soft = soft_words(voice, total.operands)
    much = f"{soft}{derived_text(voice, total.total)}"
    who, page = voice.estimator(first.series.estimator), edition_mark(voice, first)
    if first.series.scope:
        when = f"{when} ({voice.scope(first.series.scope)})"
    if total.part is not None and total.share is not None:
        parts = (total.part, *total.beside)
        whose = listed(voice, [voice.place(part.series.place) for part in parts])
        percent = derived_text(voice, total.share)
        was = voice.say(
            f"was {soft}{percent}", f"fue de {soft.strip()}l {percent}" if soft else f"fue del {percent}"
        )
        if total.beside:
            whose = voice.say(f"{whose} together", f"{whose} en conjunto")
            return voice.say(
                f"the part of {whose} of the {what} in {where} {was} {when}: {terms(voice, total)}, {much} in all;"
                f" our sum and share of the figures from {who} in one edition ({page}).",
                f"La parte de {whose} en {what} de {where} {was} {when}: {terms(voice, total)}, {much} en total;"
                f" suma y porcentaje nuestros con las cifras de {who} en una misma edición ({page}).",
            )
        terms_of = terms(voice, total)
        return voice.say(
            f"{whose}'s part of the {what} in {where} {was} {when}: {terms_of}, {much} in all; our sum and "
            f"share of the figures from {who} in one edition ({page}).",
            f"La parte de {whose} en {what} de {where} {was} {when}: {terms_of}, {much} en total; suma "
            f"y porcentaje nuestros con las cifras de {who} en una misma edición ({page}).",
        )
    return voice.say(
        f"{what} in {where} came to {much} in all {when}, "
        f"our sum of the figures from {who} in one edition ({page}).",
        f"{what} en {where}, en total: {much} {when}, suma nuestra de las cifras de {who} "
        f"en una misma edición ({page}).",
    )


def terms(voice: Voice, total: RegionTotal) -> str:
    """List what a sum is made of."""
    return listed(
        voice, [f"{voice.place(one.series.place)} {bare_figure(voice, one)}" for one in total.operands]
    )
