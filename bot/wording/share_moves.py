"""How a part of a whole moved: both shares with what they are of, and the percentage points between them."""

from typing import Final

from bot.values.fact import Figure
from bot.values.moved import MovedShares, Portion, ShareMove
from bot.wording.amounts import (
    bare_figure,
    derived_number,
    derived_text,
    figure_amount,
    points_text,
    soft_words,
)
from bot.wording.caveats import caveat_lines
from bot.wording.dates import in_period
from bot.wording.drafts import Draft, Line, Weight, line
from bot.wording.next_questions import choices, how_did_it_develop
from bot.wording.numbers import exact_percentage
from bot.wording.openings import after_colon, as_known, kept_opening
from bot.wording.phrases import capital, edition_mark, listed
from bot.wording.subjects import thing
from bot.wording.voice import Voice, contracted

_VERBS: Final = {1: ("rose", "subió"), -1: ("fell", "bajó")}
_STEPS: Final = {1: ("a rise", "un alza"), -1: ("a drop", "una baja")}


def word_share_moves(voice: Voice, answer: MovedShares) -> Draft:
    """Say how the first estimator's share moved in a sentence that stands alone, then the others'."""
    lead, *rest = answer.moves
    opening = kept_opening(voice, answer.kept, [_who(move) for move in answer.moves])
    told = share_move_sentence(voice, lead)
    headline = opening + (after_colon(voice, told) if opening else told)
    draft = Draft(line(as_known(voice, answer.as_of, headline), Weight.MUST, *lead.figures()))
    draft.lines += [_other(voice, move) for move in rest]
    draft.caveats = caveat_lines(voice, lead.findings)
    draft.choices = choices(how_did_it_develop(voice, lead.findings[0]))
    return draft


def _other(voice: Voice, move: ShareMove) -> Line:
    return line(share_move_sentence(voice, move), Weight.HIGH, *move.figures())


def _who(move: ShareMove) -> str:
    return move.after.parts[0].series.estimator


def share_move_sentence(voice: Voice, move: ShareMove) -> str:
    """Say from what to what a share moved, and whose figures and editions it is ours of."""
    who, marks = voice.estimator(_who(move)), "; ".join(_marks(voice, move))
    way = (move.points.value > 0) - (move.points.value < 0)
    soft = soft_words(voice, move.figures())
    start, end = _told(voice, move.before, soft, unit=True), _told(voice, move.after, soft, unit=False)
    what, points = _what(voice, move.after), f"{soft}{points_text(voice, abs(move.points.value))}"
    if not way:
        told = voice.say(f"{what} was unchanged: {start}, {end}", f"{what} no cambió: {start}, {end}")
    else:
        verb, step = voice.say(*_VERBS[way]), voice.say(*_STEPS[way])
        told = voice.say(
            f"{what} {verb} from {start} to {end}, {step} of {points}",
            f"{what} {verb} de {start} a {end}, {step} de {points}",
        )
    return voice.say(
        f"{told}; our shares of the figures from {who} ({marks}).",
        contracted(f"{told}; porcentajes nuestros con las cifras de {who} ({marks})."),
    )


def _what(voice: Voice, portion: Portion) -> str:
    """Name the part and its whole: Nariño's part of the cultivation of coca in Colombia, the part of heroin in overdose deaths."""
    first, whole = portion.parts[0].series, portion.whole
    of = thing(voice, first.measure, first.substance)
    if whole is not None and whole.series.substance != first.substance:
        of = thing(voice, whole.series.measure, whole.series.substance)
        whose, where = voice.substance(first.substance), voice.place(first.place)
        return capital(
            voice.say(f"the part of {whose} in {of} in {where}", f"la parte de {whose} en {of} de {where}")
        )
    places = [portion.whole.series.place] if portion.whole else [one.series.place for one in portion.terms]
    where = listed(voice, [voice.place(place) for place in places])
    whose = listed(voice, [voice.place(part.series.place) for part in portion.parts])
    return capital(
        voice.say(f"{whose}'s part of the {of} in {where}", f"la parte de {whose} en {of} de {where}")
    )


def _told(voice: Voice, portion: Portion, soft: str, *, unit: bool) -> str:
    """Write a share with its period and both numbers behind it: 31% in 2015 (29,756 of 96,085 hectares)."""
    percent = f"{soft}{exact_percentage(portion.share.value, voice.locale)}"
    part = bare_figure(voice, portion.parts[0])
    if portion.together is not None:
        part = derived_number(voice, portion.together)
    elif len(portion.parts) > 1:
        part = " + ".join(bare_figure(voice, one) for one in portion.parts)
    when = in_period(portion.parts[0].period, voice.language)
    return f"{percent} {when} ({part} {voice.say('of', 'de')} {_whole(voice, portion, unit=unit)})"


def _whole(voice: Voice, portion: Portion, *, unit: bool) -> str:
    if portion.whole is not None:
        return figure_amount(voice, portion.whole) if unit else bare_figure(voice, portion.whole)
    if portion.total is None:
        return ""
    much = derived_text(voice, portion.total) if unit else derived_number(voice, portion.total)
    return f"{soft_words(voice, portion.terms)}{much}"


def _marks(voice: Voice, move: ShareMove) -> list[str]:
    """Return the editions of both years, each once."""
    figures: tuple[Figure, ...] = (*move.before.figures(), *move.after.figures())
    return list(dict.fromkeys(edition_mark(voice, figure) for figure in figures))
