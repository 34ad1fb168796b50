"""The editions of one figure: what was first published, what it became, and whether a printed number was right."""

from bot.values.amount import Amount
from bot.values.answer import Revisions
from bot.values.fact import Figure, Status
from bot.values.finding import ClaimedVerdict, Finding
from bot.wording.amounts import amount_text, bare_figure, figure_amount
from bot.wording.caveats import caveat_lines, finding_notes
from bot.wording.dates import period_text, when_published
from bot.wording.disputes import dispute_lines
from bot.wording.drafts import Draft, Line, Weight, line
from bot.wording.history import revision_lines
from bot.wording.next_questions import choices, how_did_it_develop, how_much_was_it
from bot.wording.openings import after_colon, as_known
from bot.wording.phrases import capital, edition_mark, listed, noted
from bot.wording.sentences import figure_sentence, is_disputed
from bot.wording.subjects import series_thing_when
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
    both = 2
    return answer.verdict is ClaimedVerdict.ONCE_CURRENT and len(answer.findings[0].history) <= both


def _headline(voice: Voice, answer: Revisions) -> tuple[str, list[Figure]]:
    lead = answer.findings[0]
    claimed = answer.query.claimed
    if answer.verdict is not None and claimed is not None:
        return _verdict(voice, answer, answer.verdict, claimed)
    if lead.is_revised or answer.query.first:
        return _course(voice, lead), [lead.first, *lead.history[1:]]
    return figure_sentence(voice, lead.current, dispute=answer.dispute), [lead.current]


def _course(voice: Voice, finding: Finding) -> str:
    """Say the whole course of editions in one sentence, from the first figure to the current one."""
    who = voice.estimator(finding.series.estimator)
    what = series_thing_when(voice, finding.series, finding.period)
    first = f"{figure_amount(voice, finding.first)} {noted(voice, finding.first)}"
    steps = [
        f"{bare_figure(voice, figure)} {noted(voice, figure, brief=True)}" for figure in finding.history[1:]
    ]
    if not steps:
        return voice.say(
            f"{capital(who)} gave {first} for {what} and has not revised it in any edition held.",
            f"{capital(what)}: {who} dio {first} y no lo ha revisado en ninguna edición disponible.",
        )
    told = listed(voice, steps)
    return voice.say(
        f"{capital(who)} first gave {first} for {what} and has since revised it to {told}.",
        f"{capital(what)}: {who} dio primero {first} y después lo revisó a {told}.",
    )


def _verdict(
    voice: Voice, answer: Revisions, verdict: ClaimedVerdict, claimed: Amount
) -> tuple[str, list[Figure]]:
    matched = answer.matched[0] if answer.matched else answer.findings[0].current
    lead = next((one for one in answer.findings if one.series == matched.series), answer.findings[0])
    unit = answer.query.unit
    number = amount_text(voice, claimed, matched.unit if unit is None else unit.value)
    what = series_thing_when(voice, lead.series, lead.period)
    now = after_colon(voice, figure_sentence(voice, lead.current, dispute=answer.dispute))
    match verdict:
        case ClaimedVerdict.CURRENT:
            return f"{_standing(voice, answer, lead.current)}: {now}", [matched, lead.current]
        case ClaimedVerdict.ONCE_CURRENT:
            return _at_the_time(voice, lead, matched, number), [matched, lead.current]
        case ClaimedVerdict.NEVER:
            return (
                voice.say(
                    f"No edition held gives {number} for {what}: {now}",
                    f"Ninguna edición disponible da {number} para {what}: {now}",
                ),
                [lead.current],
            )
        case ClaimedVerdict.OTHER_ESTIMATOR:
            return _elsewhere(voice, lead, matched, number), [matched, lead.current]
        case ClaimedVerdict.OTHER_PERIOD:
            return _another_period(voice, lead, matched, number), [matched, lead.current]


def _standing(voice: Voice, answer: Revisions, figure: Figure) -> str:
    """Say whether the number asked about stands: what was leaked, announced or is disputed gets no plain yes."""
    match figure.status:
        case Status.LEAKED:
            return voice.say(
                "That figure was leaked and has not been published",
                "Esa cifra se filtró y no se ha publicado",
            )
        case Status.ANNOUNCED:
            return voice.say(
                "That figure was announced and is not in a report held here",
                "Esa cifra se anunció y no está en ningún informe que tengamos",
            )
        case _:
            pass
    if is_disputed(answer.dispute, figure):
        return voice.say(
            "It is the current figure, and it is disputed", "Es la cifra vigente, y está en disputa"
        )
    return voice.say("Yes, it is the current figure", "Sí, es la cifra vigente")


def _at_the_time(voice: Voice, lead: Finding, matched: Figure, number: str) -> str:
    """Say from when to when a number was current, and what replaced it."""
    what = series_thing_when(voice, lead.series, lead.period)
    who = voice.estimator(lead.series.estimator)
    since = when_published(matched.edition.released(matched.series.estimator), voice.language)
    later = _successor(lead, matched)
    until = when_published(later.edition.released(later.series.estimator), voice.language)
    new = f"{bare_figure(voice, later)} {noted(voice, later)}"
    current = lead.current
    now = ""
    if current.id != later.id:
        given = f"{bare_figure(voice, current)} {noted(voice, current)}"
        now = voice.say(f"; it is now {given}", f"; hoy es {given}")
    return voice.say(
        f"Yes, at the time: {number} was the figure from {who} for {what} from {since} to {until}, "
        f"when it was revised to {new}{now}.",
        f"Sí, en su momento: {number} fue la cifra de {who} para {what} desde {since} hasta {until}, "
        f"cuando se revisó a {new}{now}.",
    )


def _successor(lead: Finding, matched: Figure) -> Figure:
    ids = [figure.id for figure in lead.history]
    if matched.id in ids[:-1]:
        return lead.history[ids.index(matched.id) + 1]
    same = (figure for figure in lead.history[:-1] if _same(figure, matched))
    known = next(same, None)
    return lead.history[ids.index(known.id) + 1] if known is not None else lead.current


def _same(one: Figure, other: Figure) -> bool:
    return (
        isinstance(one.amount, Amount)
        and isinstance(other.amount, Amount)
        and one.amount.same_figure(other.amount)
    )


def _elsewhere(voice: Voice, lead: Finding, matched: Figure, number: str) -> str:
    theirs, ours = voice.estimator(matched.series.estimator), voice.estimator(lead.series.estimator)
    what = series_thing_when(voice, lead.series, lead.period)
    mark = f"({edition_mark(voice, matched)})"
    held = f"{figure_amount(voice, lead.current)} {noted(voice, lead.current)}"
    return voice.say(
        f"Not from {ours}: {number} is the figure from {theirs} {mark} for {what}; {ours} gives {held}.",
        f"No es de {ours}: {number} es la cifra de {theirs} {mark} para {what}; {ours} da {held}.",
    )


def _another_period(voice: Voice, lead: Finding, matched: Figure, number: str) -> str:
    who, language = voice.estimator(matched.series.estimator), voice.language
    other, asked = period_text(matched.period, language), period_text(lead.period, language)
    mark = f"({edition_mark(voice, matched)})"
    now = after_colon(voice, figure_sentence(voice, lead.current))
    return voice.say(
        f"Not for {asked}: {number} is the figure from {who} for {other} {mark}. {now}",
        f"No para {asked}: {number} es la cifra de {who} para {other} {mark}. {capital(now)}",
    )


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
    old = [repeat for repeat in finding.repeats if not _same(repeat, finding.current)]
    if not old:
        return []
    told = listed(
        voice, [f"{bare_figure(voice, repeat)} ({edition_mark(voice, repeat)})" for repeat in old[:3]]
    )
    return [
        line(
            voice.say(
                f"Printed again later, which is no revision: {told}.",
                f"Se volvió a imprimir después, lo que no es una revisión: {told}.",
            ),
            Weight.LOW,
            *old[:3],
        )
    ]


def _other(voice: Voice, finding: Finding) -> Line:
    who = voice.estimator(finding.series.estimator)
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
