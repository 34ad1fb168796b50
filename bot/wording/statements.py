"""What was said, decided or done: attributed to who holds it, with its date, its source and its standing."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from typing import Final

from bot.values.answer import NoFigure, Statements
from bot.values.fact import Statement, StatementKind
from bot.values.period import Period
from bot.values.query import StatementQuery
from bot.values.slot import Span
from bot.wording.citations import curled, quoted
from bot.wording.dates import period_text, published_text
from bot.wording.drafts import ROOM, Draft, Line, Weight, line
from bot.wording.openings import after_colon
from bot.wording.phrases import capital, listed, sentence
from bot.wording.publishers import published_by
from bot.wording.voice import Voice
from bot.wording.years import years_text

_VERDICTS: Final = {
    "supported": ("Supported", "Respaldado"),
    "supported_with_revision": ("Supported, with a later revision", "Respaldado, con una revisión posterior"),
    "imprecise": ("Imprecise", "Impreciso"),
    "contradicted": ("Contradicted", "Contradicho"),
}
_ABBREVIATION: Final = 3
"""Letters of a name that is known by them: OMS, GAO."""

_OPENING: Final = 4
"""Words that a sentence names whom it is about within."""

_STANDING: Final = {"disputed": ("Disputed", "En disputa"), "contradicted": ("Contradicted", "Contradicho")}


def word_statements(voice: Voice, answer: Statements) -> Draft:
    """Say the best statement as the headline and the others below it, each whole, dated and sourced.

    What finds no room whole is told by its dated headline, and the same is told in both languages.
    """
    shown = _with_room([voice, voice.in_other_language()], answer)
    told = {
        one.id: _told(voice, answer, one, whole=shown[one.id]) for one in answer.statements if one.id in shown
    }
    first, *rest = told.values()
    draft = Draft(replace(first, weight=Weight.MUST), lines=rest)
    draft.lines += _more(voice, _years_left(answer, shown))
    return draft


def _told(voice: Voice, answer: Statements, statement: Statement, *, whole: bool) -> Line:
    """Say a statement whole, among several of a course or where there is no room by its headline."""
    in_short = answer.query.timeline and len(answer.statements) > 1
    if (in_short or not whole) and _has_headline(statement) and statement.date is not None:
        return line(_entry(voice, statement, statement.date), Weight.HIGH, statement)
    return line(statement_text(voice, statement), Weight.HIGH, statement)


def _has_headline(statement: Statement) -> bool:
    """Say whether a statement can be told by its headline; a checked claim only with what became of it before it."""
    judged = not statement.verdict or statement.status in _STANDING
    return bool(statement.headline) and statement.date is not None and judged


def no_statement(voice: Voice, answer: NoFigure) -> str:
    """Say that nothing is held of what somebody said or did: of which years, or of whom."""
    query = answer.query
    if isinstance(query, StatementQuery):
        years = _years_asked(voice, query.span.value) if query.span is not None else ""
        if years and answer.of_other_years:
            return voice.say(f"No statement on that {years} is held", f"No tenemos nada sobre eso {years}")
        if query.actor is not None and not query.ids:
            who = capital(voice.actor(query.actor.value))
            return voice.say(f"{who}: no statement on that is held", f"{who}: no tenemos nada sobre eso")
    return voice.say("No statement on that is held", "No tenemos nada declarado sobre eso")


def _years_asked(voice: Voice, span: Span) -> str:
    match span.first, span.last:
        case int(first), int(last):
            years = listed(voice, years_text(range(first, last + 1), voice.language))
            return voice.say(f"for {years}", f"de {years}")
        case int(first), None:
            return voice.say(f"since {first}", f"desde {first}")
        case None, int(last):
            return voice.say(f"up to {last}", f"hasta {last}")
        case _:
            return ""


def lines_of_other_years(voice: Voice, answer: NoFigure) -> list[Line]:
    """Say what is held on what was asked about, of another year than was asked."""
    lead = voice.say("Held, of another year: ", "Tenemos, de otro año: ")
    shown = zip(answer.of_other_years, (lead, ""), (Weight.MUST, Weight.LOW), strict=False)
    return [line(f"{before}{statement_text(voice, one)}", weight, one) for one, before, weight in shown]


def _entry(voice: Voice, statement: Statement, date: Period) -> str:
    """Say a statement as a line of a list by date: when, what, and who tells it."""
    when = capital(period_text(date, voice.language))
    said = _standing(
        voice,
        statement,
        after_colon(voice, curled(voice, voice.say(statement.headline, statement.headline_es))),
    )
    return f"{when}: {said} ({published_by(voice, statement.edition)})."


def _with_room(voices: Sequence[Voice], answer: Statements) -> dict[str, bool]:
    """Return which statements are told, and whether whole: the foremost first, whoever stands against it right behind.

    As many are as have room beside the years of the others, whichever language is spoken.
    """
    by_id = {one.id: one for one in answer.statements}
    order = answer.foremost or tuple(by_id)
    beside = [key for key in order if key in by_id[order[0]].beside]
    shown: dict[str, bool] = {}
    for key in dict.fromkeys((order[0], *beside, *order)):
        for whole in (True, False) if _has_headline(by_id[key]) else (True,):
            tried = {**shown, key: whole}
            if not shown or all(_fits(voice, answer, tried) for voice in voices):
                shown = tried
                break
    return shown


def _fits(voice: Voice, answer: Statements, shown: Mapping[str, bool]) -> bool:
    lines = [
        *(_told(voice, answer, one, whole=shown[one.id]) for one in answer.statements if one.id in shown),
        *_more(voice, _years_left(answer, shown)),
    ]
    return len("\n".join(one.text for one in lines)) <= ROOM


def _years_left(answer: Statements, shown: Container[str]) -> list[str]:
    """Return the years of what is not told, nothing for what has no date."""
    left = (one for one in answer.statements if one.id not in shown)
    return ["" if one.date is None else str(one.date.year) for one in left]


def _more(voice: Voice, years: Sequence[str]) -> list[Line]:
    """Say of which years more is held."""
    if not years:
        return []
    known = listed(voice, years_text([int(year) for year in years if year], voice.language))
    if not known:
        return [line(voice.say("More is held on this.", "Hay más sobre esto."))]
    return [line(voice.say(f"More is held, of {known}.", f"Hay más, de {known}."))]


def statement_text(voice: Voice, statement: Statement) -> str:
    """Say one statement with who holds it, its date, its standing and its source."""
    if statement.kind is StatementKind.CLAIM:
        return claim_text(voice, statement)
    says = _said(voice, statement)
    if statement.kind is StatementKind.POSITION:
        says = _attributed(voice, statement, says)
    says = _standing(voice, statement, says)
    return f"{says.removesuffix('.')} ({_mark(voice, statement, says)})."


def _standing(voice: Voice, statement: Statement, says: str) -> str:
    """Say before what is disputed or contradicted that it is."""
    standing = _STANDING.get(statement.status)
    return says if standing is None else f"{standing[0 if voice.english else 1]}: {says}"


def claim_text(voice: Voice, statement: Statement) -> str:
    """Say what became of a claim before repeating it: its verdict, its words in quotation marks, the evidence."""
    verdict = _VERDICTS.get(statement.verdict, _STANDING.get(statement.status, ("Checked", "Comprobado")))
    word = verdict[0 if voice.english else 1]
    claim = quoted(voice, _said(voice, statement))
    evidence = curled(
        voice, voice.say(statement.evidence, statement.evidence_es or statement.evidence).strip()
    )
    return f"{word}: {claim} {sentence(evidence)}" if evidence else f"{word}: {claim}"


def claim_lines(voice: Voice, claims: Sequence[Statement], weight: Weight) -> list[Line]:
    """Return checked claims as lines under another answer."""
    return [line(claim_text(voice, claim), weight, claim) for claim in claims]


def _said(voice: Voice, statement: Statement) -> str:
    return curled(voice, sentence(voice.say(statement.says, statement.says_es or statement.says)))


def _attributed(voice: Voice, statement: Statement, says: str) -> str:
    """Name who holds a position, unless the sentence does so already."""
    if not statement.held_by:
        return says
    actor = voice.actor(statement.held_by)
    names = [name for name in actor.split() if name[:1].isupper()]
    initials = "".join(name[0] for name in names)
    named = (actor, *names[-1:], *((initials,) if len(initials) >= _ABBREVIATION else ()))
    last = actor.rpartition(" ")[2].lower()
    if any(name in says for name in named) or last in says.lower().split()[:_OPENING]:
        return says
    return f"{capital(actor)}: {says}"


def _mark(voice: Voice, statement: Statement, says: str) -> str:
    """Return the date of the matter where the sentence leaves it out, and the page that says it."""
    edition = statement.edition
    parts = []
    known = edition.published.earliest, edition.published.latest
    dated = statement.date is not None and not (
        statement.date.first <= known[0] and known[1] <= statement.date.last
    )
    if dated and statement.date is not None and str(statement.date.year) not in says:
        parts.append(period_text(statement.date, voice.language))
    publisher = published_by(voice, edition)
    day = published_text(edition.published, voice.language)
    if statement.kind is StatementKind.LAW and edition.published.is_dated:
        # What is legal today may have changed since the page was written.
        day = voice.say(f"as of {day}", f"situación en {day}")
    parts.append(day if publisher in says else f"{publisher}, {day}")
    return "; ".join(parts)
