"""Years, places or things compared: both figures, the absolute and the relative difference, once per estimator."""

from collections.abc import Sequence

from bot.values.answer import Comparison
from bot.values.fact import Dispute
from bot.values.finding import Change, Finding, NoChange
from bot.values.period import Period, PeriodKind
from bot.wording.amounts import figure_amount
from bot.wording.caveats import because_of, caveat_lines, finding_notes, why_not
from bot.wording.dates import period_text
from bot.wording.disputes import dispute_lines
from bot.wording.drafts import Draft, Line, Weight, line
from bot.wording.history import revision_lines
from bot.wording.moves import direction, is_well_beyond, move_phrase, move_share
from bot.wording.next_questions import (
    choices,
    how_did_it_develop,
    was_it_revised,
    why_do_they_differ,
)
from bot.wording.openings import after_colon, as_known, cause_lines, months_alone, verdict_opening
from bot.wording.phrases import capital, edition_mark, estimate_noun, listed, lowered, noted, owned
from bot.wording.rivals import overlap_lines, rival_opening
from bot.wording.sentences import attribution, dispute_about, disputed_mark, figure_clause
from bot.wording.versus import against, difference_phrase, factor_phrase, side_amount, side_label
from bot.wording.voice import Voice

Sides = tuple[Finding, ...]


def word_comparison(voice: Voice, answer: Comparison) -> Draft:
    """Say the first estimator's comparison in a sentence that stands alone, then the others'."""
    first, *rest = answer.findings
    change = answer.changes[0]
    counted = [one.after.series for one in answer.changes]
    estimators, scopes = [one.estimator for one in counted], [one.scope for one in counted]
    beyond = all(is_well_beyond(one, answer.query) for one in answer.changes)
    opening = verdict_opening(voice, answer, estimators, scopes, beyond=beyond) or rival_opening(
        voice, answer
    )
    told = compared_sentence(voice, change, answer.disputes)
    cited: Sequence[Finding] = (change.after, change.before)
    if answer.query.order:
        told, cited = _order_sentence(voice, first), first
    headline = as_known(voice, answer.as_of, opening + (after_colon(voice, told) if opening else told))
    draft = Draft(line(headline, Weight.MUST, *(finding.current for finding in cited)))
    draft.lines += _months(voice, answer)
    draft.lines += cause_lines(voice, answer.query, answer.kept)
    draft.lines += [] if answer.query.order else reason_lines(voice, change)
    draft.lines += overlap_lines(voice, answer) if answer.query.order else _all_sides(voice, first, change)
    apart = len(set(answer.kept)) > 1
    draft.lines += [
        _other_line(voice, other, change, opposite=_opposite(change, other), must=apart)
        for other in answer.changes[1 : len(rest) + 1]
    ]
    draft.lines += _agreement(voice, answer)
    draft.lines += revised_lines(voice, first, change)
    draft.lines += _earlier_edition(voice, change)
    for finding in first:
        draft.lines += finding_notes(voice, finding)
    draft.lines += _incomplete(voice, answer)
    draft.lines += dispute_lines(voice, answer.dispute)
    draft.caveats = caveat_lines(voice, first[:1] if answer.query.order else first)
    draft.choices = choices(
        why_do_they_differ(voice, first[-1]) if rest else "",
        was_it_revised(voice, first[0]) if first[0].is_revised else "",
        how_did_it_develop(voice, first[0] if answer.query.order else first[-1]),
    )
    return draft


def _months(voice: Voice, answer: Comparison) -> list[Line]:
    """Say of the years compared that single months stand for them."""
    years = [
        side.when.value
        for side, finding in zip(answer.query.sides, answer.findings[0], strict=False)
        if isinstance(side.when.value, Period)
        and side.when.value.kind is PeriodKind.YEAR
        and finding.period.kind is PeriodKind.MONTH
    ]
    return months_alone(voice, years) if years else []


def over_time(change: Change | NoChange) -> bool:
    """Say whether two sides are one series from an earlier time to a later, rather than two places or things."""
    before, after = change.before, change.after
    return before.series == after.series and before.period.first < after.period.first


def compared_sentence(
    voice: Voice, change: Change | NoChange, disputes: Sequence[Dispute], *, dated: str | None = None
) -> str:
    """Say two sides in one sentence; ``dated`` says when the first came out, in place of its edition in brackets."""
    before, after = change.before.current, change.after.current
    if isinstance(change, Change) and over_time(change):
        source = attribution(voice, after, disputed=dispute_about(disputes, after) is not None)
        mark = disputed_mark(voice, before, disputes)
        return f"{figure_clause(voice, after)}, {move_phrase(voice, change, mark=mark)}, {source}."
    told = f"{figure_clause(voice, before)}, {_against(voice, change, disputes)}"
    disputed = dispute_about(disputes, before) is not None
    return f"{told}, {attribution(voice, before, disputed=disputed, dated=dated)}."


def _order_sentence(voice: Voice, sides: Sides) -> str:
    """Say what leads the order, against all the others in theirs."""
    first, *others = sides
    told = against(voice, listed(voice, [_side(voice, other, first) for other in others]), others[0])
    return f"{figure_clause(voice, first.current)}, {told}, {attribution(voice, first.current)}."


def _against(voice: Voice, change: Change | NoChange, disputes: Sequence[Dispute]) -> str:
    """Say the second side with its edition where that is another, and the difference where one is computed."""
    after = change.after.current
    other = _side(voice, change.after, change.before)
    disputed, apart = (
        dispute_about(disputes, after) is not None,
        after.edition.id != change.before.current.edition.id,
    )
    mark = noted(voice, after, brief=True, disputed=disputed) if apart or disputed else ""
    if isinstance(change, Change) and change.factor is not None:
        return factor_phrase(voice, change, mark)
    other = f"{other} {mark}".rstrip()
    told = against(voice, other, change.after)
    return f"{told}, {difference_phrase(voice, change)}" if isinstance(change, Change) else told


def _side(voice: Voice, side: Finding, other: Finding) -> str:
    return f"{side_amount(voice, side, other)} {side_label(voice, side, other)}"


def reason_lines(voice: Voice, change: Change | NoChange) -> list[Line]:
    """Say why no percentage stands between two sides, where none does."""
    if isinstance(change, Change):
        return []
    reason = why_not(voice, change.why, change.detail, change.detail_es, of=change.of)
    because = because_of(voice, change.of, (change.before, change.after))
    return [
        line(
            voice.say(
                f"No percentage is computed between the two{because}: {reason}.",
                f"No se calcula un porcentaje entre ambas{because}: {reason}.",
            )
        )
    ]


def _all_sides(voice: Voice, sides: Sides, change: Change | NoChange) -> list[Line]:
    """Return the sides between the first and the last, where more than two were asked for."""
    between = [side for side in sides if side not in (change.before, change.after)]
    if not between:
        return []
    told = listed(voice, [_side(voice, side, sides[0]) for side in between])
    if over_time(change):
        text = voice.say(f"In between: {told}.", f"Entre una y otra: {told}.")
    else:
        text = voice.say(f"Also: {told}.", f"Además: {told}.")
    return [line(text, Weight.MUST, *(side.current for side in between))]


def _other_line(
    voice: Voice, change: Change | NoChange, lead: Change | NoChange, *, opposite: bool, must: bool
) -> Line:
    """Say another estimator's or count's change, which ``must`` be told where what is claimed has another answer there."""
    before, after = change.before.current, change.after.current
    whose = capital(owned(voice, after.series.estimator, estimate_noun(voice, after.series.measure)))
    recounted = after.series.estimator == lead.after.series.estimator
    if recounted:
        whose = f"{whose} ({voice.scope(after.series.scope)})"
    if not over_time(change) and change.before.period != lead.before.period:
        # Each has its own newest year in which it counts both sides.
        whose = f"{whose} {voice.say('for', 'para')} {period_text(change.before.period, voice.language)}"
    cited = (before, after)
    if isinstance(change, Change) and over_time(change):
        amount = f"{figure_amount(voice, after)} {noted(voice, after)}"
        when = period_text(after.period, voice.language)
        moved = move_share(voice, change) if recounted else move_phrase(voice, change, unit=False)
        way = voice.say(", the opposite direction", ", en sentido contrario") if opposite else ""
        told = voice.say(
            f"{whose} for {when} is {amount}, {moved}{way}.",
            f"{whose} para {when} es de {amount}, {moved}{way}.",
        )
    else:
        first = f"{figure_amount(voice, before)} {side_label(voice, change.before, change.after)}"
        difference = f", {difference_phrase(voice, change)}" if isinstance(change, Change) else ""
        last = f"{_side(voice, change.after, change.before)} {noted(voice, after)}{difference}"
        if isinstance(change, Change) and change.factor is not None:
            by_factor = factor_phrase(voice, change, noted(voice, after))
            told = voice.say(f"{whose} is {first}, {by_factor}.", f"{whose} es {first}, {by_factor}.")
            return line(told, Weight.HIGH, *cited)
        told = voice.say(f"{whose} is {first}", f"{whose} es {first}")
        told = f"{told}, {against(voice, last, change.after)}."
    return line(told, Weight.MUST if opposite or must else Weight.HIGH, *cited)


def _opposite(change: Change | NoChange, other: Change | NoChange) -> bool:
    if not (isinstance(change, Change) and isinstance(other, Change)):
        return False
    return bool(direction(change)) and direction(other) == -direction(change)


def _agreement(voice: Voice, answer: Comparison) -> list[Line]:
    if answer.trends_agree is not True:
        return []
    return [
        line(
            voice.say(
                "The estimators agree on the direction.", "Los organismos coinciden en el sentido del cambio."
            ),
            Weight.LOW,
        )
    ]


def revised_lines(voice: Voice, sides: Sides, change: Change | NoChange) -> list[Line]:
    """Say which sides were revised; where the sides differ in more than time, the side is named first."""
    lines = []
    for number, side in enumerate(sides):
        for told in revision_lines(voice, side):
            label = "" if over_time(change) else side_label(voice, side, sides[-1 if number == 0 else 0])
            text = f"{capital(label)}: {lowered(told.text)}"
            lines.append(Line(text, told.weight, told.cites) if label else told)
    return lines


def _earlier_edition(voice: Voice, change: Change | NoChange) -> list[Line]:
    """Name the edition of the earlier side, where it is another than the later side's and no revision names it."""
    before, after = change.before.current, change.after.current
    if isinstance(change, NoChange) or not over_time(change):
        return []
    if before.edition.id == after.edition.id or change.before.is_revised:
        return []
    when, mark = period_text(before.period, voice.language), edition_mark(voice, before)
    return [
        line(
            voice.say(f"The figure for {when}: {mark}.", f"La cifra de {when}: {mark}."),
            Weight.MIDDLE,
            before,
        )
    ]


def _incomplete(voice: Voice, answer: Comparison) -> list[Line]:
    """Name the estimators that hold one side and not the other, by the period that they lack."""
    if len({side.when.value.code for side in answer.query.sides}) == 1 and answer.incomplete:
        names = [voice.estimator(estimator) for estimator, _ in answer.incomplete]
        one_side = voice.say(
            f"Left out, holding only one side: {listed(voice, names)}.",
            f"Sin comparar, por tener cifra de uno solo de los dos: {listed(voice, names)}.",
        )
        return [line(one_side, Weight.MIDDLE)]
    lacking: dict[str, list[str]] = {}
    for estimator, period in answer.incomplete:
        lacking.setdefault(period_text(period, voice.language), []).append(voice.estimator(estimator))
    return [
        line(
            voice.say(
                f"Left out, without a figure for {when}: {listed(voice, names)}.",
                f"Sin comparar, por no tener cifra de {when}: {listed(voice, names)}.",
            ),
            Weight.MIDDLE,
        )
        for when, names in lacking.items()
    ]
