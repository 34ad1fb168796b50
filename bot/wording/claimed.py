"""A number that someone printed: whether it stands, stood once, is somebody else's, or keeps a bound."""

from typing import Final

from bot.values.amount import Amount, Hedge
from bot.values.answer import Revisions
from bot.values.fact import Figure, Status
from bot.values.finding import ClaimedVerdict, DerivedKind, Finding
from bot.values.traced import ClaimAsk
from bot.wording.amounts import amount_text, bare_figure, figure_amount
from bot.wording.dates import in_period, period_text, when_published
from bot.wording.history import course_of_editions
from bot.wording.openings import after_colon
from bot.wording.phrases import attributed_mark, capital, edition_mark, noted
from bot.wording.sentences import figure_sentence, is_disputed
from bot.wording.subjects import series_thing_when
from bot.wording.voice import Voice

_UNSURE: Final = frozenset({Status.LEAKED, Status.ANNOUNCED})


def verdict_on(
    voice: Voice, answer: Revisions, verdict: ClaimedVerdict, claimed: Amount
) -> tuple[str, list[Figure]]:
    """Say how a number that someone printed stands, with the figures that the sentence rests on."""
    matched = answer.matched[0] if answer.matched else answer.findings[0].current
    lead = min(answer.findings, key=lambda one: _distance(one, matched))
    unit = answer.query.unit
    number = amount_text(voice, claimed, matched.unit if unit is None else unit.value)
    what = series_thing_when(voice, lead.series, lead.period)
    now = after_colon(voice, figure_sentence(voice, lead.current, dispute=answer.dispute))
    if claimed.hedge is not Hedge.EXACTLY and verdict is not ClaimedVerdict.OTHER_FORM:
        return _bounded(voice, answer, number), [finding.current for finding in answer.findings]
    match verdict:
        case ClaimedVerdict.CURRENT:
            return _current(voice, answer, lead.current, claimed, number), [matched, lead.current]
        case ClaimedVerdict.ONCE_CURRENT:
            told = _at_the_time(voice, lead, matched, number, answer.query.asks)
            return told, [matched, lead.current]
        case ClaimedVerdict.PRINTED:
            return _printed(voice, lead, matched, number), [matched, lead.current]
        case ClaimedVerdict.NEVER:
            return (
                voice.say(
                    f"No edition held gives {number} for {what}: {now}",
                    f"Ninguna edición disponible da {number} para {what}: {now}",
                ),
                [lead.current],
            )
        case ClaimedVerdict.OTHER_FORM:
            return _of_another_form(voice, lead, matched, number), [matched, lead.current]
        case ClaimedVerdict.OTHER_ESTIMATOR:
            return _elsewhere(voice, lead, matched, number), [matched, lead.current]
        case ClaimedVerdict.OTHER_PERIOD | ClaimedVerdict.ONCE_OTHER_PERIOD:
            revised = verdict is ClaimedVerdict.ONCE_OTHER_PERIOD
            return _another_period(voice, lead, matched, number, revised=revised), [matched, lead.current]


def _distance(finding: Finding, matched: Figure) -> int:
    """Order findings by how near they are to a figure: of its series, of its estimator, of anybody."""
    if finding.series == matched.series:
        return 0
    return 1 if finding.series.estimator == matched.series.estimator else 2


def _bounded(voice: Voice, answer: Revisions, number: str) -> str:
    """Say yes or no to a bound, and where estimators differ who says which."""
    lead = answer.findings[0].current
    kept = {figure.id for figure in answer.matched}
    open_ = {figure.id for figure in answer.unsure}
    if len(open_) == len(answer.findings) or (not open_ and len(kept) in (0, len(answer.findings))):
        now = after_colon(voice, figure_sentence(voice, lead, dispute=answer.dispute))
        status = _standing(voice, answer, lead) if lead.status in _UNSURE else ""
        word = voice.say("Yes", "Sí") if kept else voice.say("Not certain", "No es seguro") if open_ else "No"
        if kept and is_disputed(answer.dispute, lead):
            word = voice.say("Yes, by a figure in dispute", "Sí, según una cifra en disputa")
        return f"{status}: {now}" if status else f"{word}: {now}"
    told = [
        (
            f"{figure_amount(voice, one.current)} ({attributed_mark(voice, one.current)}), "
            f"{_kept(voice, one.current.id, kept, open_)}"
        )
        for one in answer.findings
    ]
    what = series_thing_when(voice, lead.series, answer.findings[0].period)
    return voice.say(
        f"{capital(number)} for {what} depends on who counts: {'; '.join(told)}.",
        f"{capital(number)} de {what}: depende de quién cuente: {'; '.join(told)}.",
    )


def _kept(voice: Voice, figure: str, kept: set[str], open_: set[str]) -> str:
    if figure in open_:
        return voice.say("open", "no es seguro")
    return voice.say("yes", "sí") if figure in kept else "no"


def _current(voice: Voice, answer: Revisions, figure: Figure, claimed: Amount, number: str) -> str:
    """Say that a number is the current figure, or that rounded or converted; who asked where it is from is first told that."""
    if answer.query.asks.is_of_revision:
        return not_revised(voice, answer, figure, number)
    standing = _standing(voice, answer, figure)
    now = figure_sentence(voice, figure, dispute=answer.dispute)
    unit = answer.query.unit
    printed = [
        one for one in answer.converted if one.kind is DerivedKind.PRINTED and figure.id in one.operands
    ]
    if printed and printed[0].value == claimed.low:
        standing = voice.say(f"{standing}, printed as {number}", f"{standing}, impresa como {number}")
    elif unit is not None and unit.value != figure.unit:
        standing = voice.say(f"{standing}, converted to {number}", f"{standing}, convertida a {number}")
    elif isinstance(figure.amount, Amount) and figure.amount.low != claimed.low:
        standing = voice.say(f"{standing}, rounded to {number}", f"{standing}, redondeada a {number}")
    if answer.query.asks is not ClaimAsk.SOURCE:
        return f"{standing}: {after_colon(voice, now)}"
    return f"{now} {standing}."


def not_revised(voice: Voice, answer: Revisions, figure: Figure, number: str) -> str:
    """Say that a number which is current has not been revised, or is itself what another was revised to."""
    lead = next(one for one in answer.findings if one.current.id == figure.id)
    if lead.is_revised:
        told = after_colon(voice, course_of_editions(voice, lead))
        return voice.say(
            f"{capital(number)} is itself the revised figure: {told}",
            f"{capital(number)} es ya la cifra revisada: {told}",
        )
    now = after_colon(voice, figure_sentence(voice, figure, dispute=answer.dispute))
    first = lead.first
    if first.amount == figure.amount:
        return voice.say(f"No revision of it is held: {now}", f"No tenemos ninguna revisión de ella: {now}")
    was, mark = bare_figure(voice, first), noted(voice, first)
    return voice.say(
        f"No revision is held, for {was} {mark} is the same figure rounded: {now}",
        f"No tenemos ninguna revisión, pues {was} {mark} es la misma cifra redondeada: {now}",
    )


def _printed(voice: Voice, lead: Finding, matched: Figure, number: str) -> str:
    """Say that a number stands in a page whose place among the editions is not known."""
    what = series_thing_when(voice, lead.series, lead.period)
    mark = edition_mark(voice, matched)
    held = f"{figure_amount(voice, lead.current)} {noted(voice, lead.current)}"
    return voice.say(
        f"{capital(number)} for {what} stands in another page ({mark}); the figure is {held}.",
        f"{capital(number)} de {what} aparece en otra página ({mark}); la cifra es {held}.",
    )


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
    if answer.query.asks is ClaimAsk.SOURCE:
        return voice.say("It is the current figure", "Es la cifra vigente")
    return voice.say("Yes, it is the current figure", "Sí, es la cifra vigente")


def _at_the_time(voice: Voice, lead: Finding, matched: Figure, number: str, asks: ClaimAsk) -> str:
    """Say from when to when a number was current, and what replaced it."""
    what = series_thing_when(voice, lead.series, lead.period)
    who = voice.estimator(lead.series.estimator)
    since = when_published(matched.edition.released(matched.series.estimator), voice.language)
    later = _successor(lead, matched)
    replaced = later.edition.released(later.series.estimator)
    until = when_published(replaced, voice.language)
    new = f"{bare_figure(voice, later)} {noted(voice, later)}"
    current = lead.current
    now = ""
    if current.id != later.id:
        given = f"{bare_figure(voice, current)} {noted(voice, current)}"
        now = voice.say(f"; it is now {given}", f"; hoy es {given}")
    opening = {
        ClaimAsk.RIGHT: voice.say("Yes, at the time: ", "Sí, en su momento: "),
        ClaimAsk.STILL: voice.say("No longer: ", "Ya no: "),
        ClaimAsk.REVISED: voice.say("Yes: ", "Sí: "),
        ClaimAsk.SOURCE: "",
        ClaimAsk.WHEN_REVISED: "",
    }[asks]
    if not replaced.is_dated:
        return opening + voice.say(
            f"{number} was the figure from {who} for {what} from {since} until it was revised to {new}{now}.",
            f"{number} fue la cifra de {who} de {what} desde {since} hasta que se revisó a {new}{now}.",
        )
    return opening + voice.say(
        f"{number} was the figure from {who} for {what} from {since} to {until}, "
        f"when it was revised to {new}{now}.",
        f"{number} fue la cifra de {who} de {what} desde {since} hasta {until}, "
        f"cuando se revisó a {new}{now}.",
    )


def _successor(lead: Finding, matched: Figure) -> Figure:
    ids = [figure.id for figure in lead.history]
    if matched.id in ids[:-1]:
        return lead.history[ids.index(matched.id) + 1]
    same = (figure for figure in lead.history[:-1] if is_same(figure, matched))
    known = next(same, None)
    return lead.history[ids.index(known.id) + 1] if known is not None else lead.current


def is_same(one: Figure, other: Figure) -> bool:
    """Say whether two rows print one number, one of them perhaps rounded."""
    return (
        isinstance(one.amount, Amount)
        and isinstance(other.amount, Amount)
        and one.amount.same_figure(other.amount)
    )


def _of_another_form(voice: Voice, lead: Finding, matched: Figure, number: str) -> str:
    """Say that a number is of what was counted with something more, and what was counted of the thing alone."""
    alone, together = (voice.substance(one.series.substance) for one in (lead.current, matched))
    theirs = f"{figure_amount(voice, matched)} ({attributed_mark(voice, matched)})"
    ours = f"{figure_amount(voice, lead.current)} ({attributed_mark(voice, lead.current)})"
    when = in_period(lead.period, voice.language)
    counted = voice.measure(matched.series.measure)
    where = voice.place(matched.series.place)
    return voice.say(
        f"Only with more counted: {number} holds for {counted} of {together} in {where} {when}, {theirs}; "
        f"{alone} alone came to {ours}.",
        f"Solo si se suma algo más: {number} vale para {counted} de {together} en {where} {when}, {theirs}; "
        f"solo de {alone} fueron {ours}.",
    )


def _elsewhere(voice: Voice, lead: Finding, matched: Figure, number: str) -> str:
    theirs, ours = voice.estimator(matched.series.estimator), voice.estimator(lead.series.estimator)
    what = series_thing_when(voice, lead.series, lead.period)
    mark = f"({edition_mark(voice, matched)})"
    held = f"{figure_amount(voice, lead.current)} {noted(voice, lead.current)}"
    if matched.series.estimator == lead.series.estimator:
        way = voice.scope(matched.series.scope)
        return voice.say(
            f"{capital(number)} is the figure from {theirs} {mark} for {what} counted another way ({way}); "
            f"the figure is {held}.",
            f"{capital(number)} es la cifra de {theirs} {mark} de {what} según otra forma de contar ({way}); "
            f"la cifra es {held}.",
        )
    return voice.say(
        f"Not from {ours}: {number} is the figure from {theirs} {mark} for {what}; {ours} gives {held}.",
        f"No es de {ours}: {number} es la cifra de {theirs} {mark} de {what}; la de {ours} es {held}.",
    )


def _another_period(voice: Voice, lead: Finding, matched: Figure, number: str, *, revised: bool) -> str:
    """Say for which other period a number is the figure, or was until it was revised."""
    who, language = voice.estimator(matched.series.estimator), voice.language
    other, asked = period_text(matched.period, language), period_text(lead.period, language)
    mark = f"({edition_mark(voice, matched)})"
    now = after_colon(voice, figure_sentence(voice, lead.current))
    if revised:
        return voice.say(
            f"Not for {asked}: {number} was once the figure from {who} for {other} {mark}, since revised. {now}",
            f"No para {asked}: {number} fue en su momento la cifra de {who} para {other} {mark}, revisada después. {capital(now)}",
        )
    return voice.say(
        f"Not for {asked}: {number} is the figure from {who} for {other} {mark}. {now}",
        f"No para {asked}: {number} es la cifra de {who} para {other} {mark}. {capital(now)}",
    )
