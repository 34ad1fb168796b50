"""What part of a whole something is: the share with both figures beside it."""

from bot.values.answer import Share
from bot.values.fact import Figure
from bot.values.finding import PartOfWhole
from bot.wording.amounts import bare_figure, derived_text, figure_amount, soft_words
from bot.wording.caveats import caveat_lines
from bot.wording.dates import in_period
from bot.wording.disputes import dispute_lines
from bot.wording.drafts import Draft, Line, Weight, line
from bot.wording.next_questions import choices, how_did_it_develop, how_much_was_it
from bot.wording.openings import after_colon, as_known, kept_opening
from bot.wording.phrases import capital, estimate_noun, listed, lowered, noted, owned
from bot.wording.sentences import attribution, figure_clause, is_disputed
from bot.wording.subjects import thing
from bot.wording.versus import side_label
from bot.wording.voice import Voice


def word_share(voice: Voice, answer: Share) -> Draft:
    """Say the first share in a sentence that stands alone, then the other estimators'."""
    first, *rest = answer.shares
    part, whole = first.part.current, first.whole.current
    opening = kept_opening(voice, answer.kept, [share.part.series.estimator for share in answer.shares])
    told = share_sentence(voice, first, attribution(voice, part, disputed=is_disputed(answer.dispute, part)))
    headline = opening + (after_colon(voice, told) if opening else told)
    draft = Draft(line(as_known(voice, answer.as_of, headline), Weight.MUST, part, *_others(first), whole))
    draft.lines += [other_part(voice, share, _of_whole(voice, share), Weight.HIGH) for share in rest]
    if is_disputed(answer.dispute, part):
        draft.lines += dispute_lines(voice, answer.dispute)
    draft.caveats = caveat_lines(voice, [first.part, first.whole])
    draft.choices = choices(how_much_was_it(voice, first.whole), how_did_it_develop(voice, first.part))
    return draft


def _others(share: PartOfWhole) -> list[Figure]:
    return [finding.current for finding in share.beside]


def share_sentence(voice: Voice, share: PartOfWhole, source: str) -> str:
    """Say a part with its share and the whole, and who says so; of several places what they come to together."""
    if share.together is not None:
        return f"{_together(voice, share)}, {_of_whole(voice, share)}, {source}."
    return f"{figure_clause(voice, share.part.current)}, {_of_whole(voice, share)}, {source}."


def _together(voice: Voice, share: PartOfWhole) -> str:
    """Say what several places came to together, our sum, and each of them."""
    if share.together is None:
        return ""
    parts = (share.part, *share.beside)
    series, period = share.part.series, share.part.period
    where = listed(voice, [voice.place(part.series.place) for part in parts])
    each = listed(voice, [bare_figure(voice, part.current) for part in parts])
    much = f"{soft_words(voice, [part.current for part in parts])}{derived_text(voice, share.together)}"
    what, when = capital(thing(voice, series.measure, series.substance)), in_period(period, voice.language)
    return voice.say(
        f"{what} in {where} together came to {much} {when} ({each}, our sum)",
        f"{what} en {where}: {much} en conjunto {when} ({each}, suma nuestra)",
    )


def _of_whole(voice: Voice, share: PartOfWhole) -> str:
    percent = derived_text(voice, share.share)
    rests_on = [finding.current for finding in (share.part, *share.beside, share.whole)]
    soft = soft_words(voice, rests_on)
    label = _whole_label(voice, share)
    total = figure_amount(voice, share.whole.current)
    if share.whole.current.edition.id != share.part.current.edition.id:
        total = f"{total}; {noted(voice, share.whole.current)[1:-1]}"
    around = f"alrededor del {percent}" if soft else f"el {percent}"
    return voice.say(
        f"{soft}{percent} of the total {label} ({total})", f"{around} del total {label} ({total})"
    )


def _whole_label(voice: Voice, share: PartOfWhole) -> str:
    """Say what the whole is: for all drugs, in Colombia."""
    whole, part = share.whole.series, share.part.series
    if whole.place == part.place and whole.substance != part.substance:
        substance = voice.substance(whole.substance)
        return voice.say(f"for {substance}", f"para {substance}")
    return side_label(voice, share.whole, share.part)


def other_part(voice: Voice, one: PartOfWhole, told: str, weight: Weight) -> Line:
    """Say another estimator's part, and what it comes to of the whole in the words given."""
    part, whole = one.part.current, one.whole.current
    whose = capital(owned(voice, part.series.estimator, estimate_noun(voice, part.series.measure)))
    if one.together is not None:
        name = capital(voice.estimator(part.series.estimator))
        return line(f"{name}: {lowered(_together(voice, one))}, {told}.", weight, part, whole)
    amount = f"{figure_amount(voice, part)} {noted(voice, part)}"
    text = voice.say(f"{whose} is {amount}, {told}.", f"{whose} es de {amount}, {told}.")
    return line(text, weight, part, whole)
