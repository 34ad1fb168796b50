"""The editions of one figure: what was first published, what it became, and whether a printed number was right."""

from bot.values.answer import Revisions
from bot.values.fact import Figure
from bot.values.finding import ClaimedVerdict, Finding
from bot.wording.amounts import bare_figure, figure_amount
from bot.wording.caveats import caveat_lines, finding_notes
from bot.wording.claimed import is_same, verdict_on
from bot.wording.dates import period_text
from bot.wording.disputes import dispute_lines
from bot.wording.drafts import Draft, Line, Weight, line
from bot.wording.history import course_of_editions, revision_lines
from bot.wording.next_questions import choices, how_did_it_develop, how_much_was_it
from bot.wording.openings import as_known
from bot.wording.phrases import attributed_mark, capital, edition_mark, listed, noted
from bot.wording.sentences import figure_sentence
from bot.wording.voice import Voice


def word_revisions(voice: Voice, answer: Revisions) -> Draft:
    """Say the standing of a printed number, or the course of editions, then the other estimators' editions."""
    lead, *rest = answer.findings
    headline, cited = _headline(voice, answer)
    draft = Draft(line(as_known(voice, answer.as_of, headline), Weight.MUST, *cited))
    if answer.verdict is not None and not _is_told(answer):
        draft.lines += revision_lines(voice, lead)
    elif answer.verdict is None and not lead.is_revised and not answer.query.first:
        draft.lines.append(_never_revised(voice, lead))
    draft.lines += _wider_lines(voice, answer)
    draft.lines += _repeats(voice, lead)
    for other in rest:
        draft.lines.append(_other(voice, other))
    draft.lines += finding_notes(voice, lead)
    draft.lines += dispute_lines(voice, answer.dispute)
    draft.caveats = caveat_lines(voice, [lead])
    draft.choices = choices(how_much_was_it(voice, lead), how_did_it_develop(voice, lead))
    return draft


def _is_told(answer: Revisions) -> bool:
    """Say whether the headline already gives both editions there are."""
    if answer.query.asks.is_of_revision and answer.verdict is ClaimedVerdict.CURRENT:
        return True
    both = 2
    return answer.verdict is ClaimedVerdict.ONCE_CURRENT and len(answer.findings[0].history) <= both


def _headline(voice: Voice, answer: Revisions) -> tuple[str, list[Figure]]:
    lead = answer.findings[0]
    claimed = answer.query.claimed
    if answer.verdict is not None and claimed is not None:
        return verdict_on(voice, answer, answer.verdict, claimed)
    if lead.is_revised or answer.query.first:
        told = {each.edition.id: each for each in (lead.first, *lead.history[1:], lead.current)}
        return course_of_editions(voice, lead), [*told.values()]
    return figure_sentence(voice, lead.current, dispute=answer.dispute), [lead.current]


def _wider_lines(voice: Voice, answer: Revisions) -> list[Line]:
    """Name what was counted with something more, where the number claimed is not it."""
    if answer.verdict is ClaimedVerdict.OTHER_FORM:
        return []
    return [
        line(
            voice.say(
                f"{capital(voice.substance(one.series.substance))} together: {figure_amount(voice, one.current)} "
                f"({attributed_mark(voice, one.current)}).",
                f"{capital(voice.substance(one.series.substance))}, juntas: {figure_amount(voice, one.current)} "
                f"({attributed_mark(voice, one.current)}).",
            ),
            Weight.HIGH,
            one.current,
        )
        for one in answer.wider
    ]


def _never_revised(voice: Voice, finding: Finding) -> Line:
    when = period_text(finding.period, voice.language)
    if finding.repeats:
        return line(
            voice.say(
                f"No revision of the figure for {when} is held; later pages repeat it.",
                f"No tenemos revisión de la cifra de {when}; páginas posteriores la repiten.",
            )
        )
    return line(
        voice.say(
            f"No revision of the figure for {when} is held.",
            f"No tenemos ninguna revisión de la cifra de {when}.",
        )
    )


def _repeats(voice: Voice, finding: Finding) -> list[Line]:
    """Name the pages that print an old figure again, which is no revision."""
    old = [repeat for repeat in finding.repeats if not is_same(repeat, finding.current)]
    if not old:
        return []
    told = listed(
        voice, [f"{bare_figure(voice, repeat)} ({edition_mark(voice, repeat)})" for repeat in old[:3]]
    )
    return [
        line(
            voice.say(
                f"Printed again later, which is no revision: {told}.",
                f"Se repitió después, lo que no es una revisión: {told}.",
            ),
            Weight.LOW,
            *old[:3],
        )
    ]


def _other(voice: Voice, finding: Finding) -> Line:
    who = voice.estimator(finding.series.estimator)
    if finding.series.scope:
        who = f"{who} ({voice.scope(finding.series.scope)})"
    if finding.is_revised:
        first = f"{figure_amount(voice, finding.first)} {noted(voice, finding.first)}"
        steps = [
            f"{bare_figure(voice, figure)} {noted(voice, figure, brief=True)}"
            for figure in finding.history[1:]
        ]
        told = listed(voice, steps)
        text = voice.say(
            f"{who}: first {first}, since revised to {told}.",
            f"{who}: primero {first}, después revisada a {told}.",
        )
        return line(capital(text), Weight.HIGH, finding.first, *finding.history[1:])
    amount = f"{figure_amount(voice, finding.current)} {noted(voice, finding.current)}"
    return line(
        capital(voice.say(f"{who}: {amount}, not revised.", f"{who}: {amount}, sin revisión.")),
        Weight.HIGH,
        finding.current,
    )
