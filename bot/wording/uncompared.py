"""What a verdict leaves out and has to name: figures nobody stands by yet, other series, years not held."""

from collections.abc import Iterable, Sequence

from bot.values.answer import Record
from bot.values.fact import Dispute, Figure
from bot.values.finding import Finding, RecordVerdict
from bot.wording.amounts import figure_amount
from bot.wording.dates import in_period, period_text
from bot.wording.drafts import Line, Weight, line
from bot.wording.openings import kept_opening
from bot.wording.phrases import listed, status_word
from bot.wording.sentences import attribution, dispute_about, is_disputed
from bot.wording.sums import dated_amount
from bot.wording.voice import Voice
from bot.wording.years import years_text


def record_opening(voice: Voice, answer: Record) -> str:
    """Begin with yes to a record, or no to whether it was ever passed, and with what is wrong with that.

    That is a figure in dispute, one that nobody has published, another series beyond it. Where estimators differ on
    whether one year was passed, who says which.
    """
    first, passed = answer.verdicts[0], answer.query.passed
    same = [verdict for verdict in answer.verdicts if verdict.finding.period == first.finding.period]
    beaten = [not verdict.is_record for verdict in same]
    if passed and len(set(beaten)) > 1:
        return kept_opening(voice, beaten, [verdict.finding.series.estimator for verdict in same])
    word = voice.say("Yes", "Sí") if first.is_record is not passed else "No"
    doubts = _doubts(voice, first, answer) if first.is_record else []
    but = voice.say(f", but {listed(voice, doubts)}", f", pero {listed(voice, doubts)}") if doubts else ""
    return f"{word}{but}: "


def _doubts(voice: Voice, verdict: RecordVerdict, answer: Record) -> list[str]:
    disputed = is_disputed(answer.dispute, verdict.finding.current)
    doubts = [voice.say("the figure is disputed", "la cifra está en disputa")] if disputed else []
    for passing in verdict.unsettled[:1]:
        word = status_word(voice, passing.current.status)
        when = period_text(passing.period, voice.language)
        doubts.append(
            voice.say(f"one for {when} ({word}) would pass it", f"una de {when} ({word}) la superaría")
        )
    if answer.elsewhere:
        told = dict.fromkeys(period_text(one.period, voice.language) for one in answer.elsewhere)
        years = listed(voice, list(told))
        doubts.append(
            voice.say(f"another series goes beyond it for {years}", f"otra serie lo supera en {years}")
        )
    return doubts


def unsettled_lines(voice: Voice, answer: Record) -> list[Line]:
    """Name the figures that would pass a record and that nobody has published or stands by yet."""
    found = [finding for verdict in answer.verdicts for finding in verdict.unsettled]
    return uncounted_lines(voice, found, [answer.dispute])


def elsewhere_lines(voice: Voice, answer: Record) -> list[Line]:
    """Give the figures of other series that pass a record, for years that it could not be held against."""
    lines: list[Line] = []
    side, lado = ("Lower", "Más baja") if answer.query.lowest else ("Higher", "Más alta")
    for number, figure in enumerate(finding.current for finding in answer.elsewhere):
        scope = f" ({voice.scope(figure.series.scope)})" if figure.series.scope else ""
        amount = f"{figure_amount(voice, figure)} {in_period(figure.period, voice.language)}{scope}"
        source = attribution(voice, figure, disputed=is_disputed(answer.dispute, figure))
        told = voice.say(
            f"{side}, in another series and not compared: {amount}, {source}.",
            f"{lado}, en otra serie y sin comparar: {amount}, {source}.",
        )
        lines.append(line(told, Weight.HIGH if number else Weight.MUST, figure))
    return lines


def uncounted_lines(
    voice: Voice, findings: Iterable[Finding], disputes: Sequence[Dispute | None]
) -> list[Line]:
    """Name figures that a verdict leaves out, with who gives them and why they are no basis for one."""
    lines: list[Line] = []
    for figure in (finding.current for finding in findings):
        amount = f"{figure_amount(voice, figure)} {in_period(figure.period, voice.language)}"
        source = attribution(voice, figure, disputed=dispute_about(disputes, figure) is not None)
        told = voice.say(f"Not counted: {amount}, {source}.", f"Sin contar: {amount}, {source}.")
        lines.append(line(told, Weight.HIGH, figure))
    return lines


def uncounted_clause(voice: Voice, figures: Sequence[Figure], disputes: Sequence[Dispute]) -> str:
    """Name what a series leaves out in a few words: whoever has read of a leak would think that it is not known."""
    told = listed(voice, [dated_amount(voice, figure, disputes) for figure in figures])
    return voice.say(f"; not counted: {told}", f"; sin contar: {told}") if figures else ""


def unchecked_lines(voice: Voice, gaps: Sequence[int], uncompared: Sequence[int] = ()) -> list[Line]:
    """Name the years that a verdict says nothing of: those not held, and those held and set against no other."""
    told = (
        (gaps, "Years not held, and so not checked", "Años que no tenemos ni comprobamos"),
        (uncompared, "Held, but not fit to be compared", "Años que tenemos y que no sirven para comparar"),
    )
    return [
        line(f"{voice.say(en, es)}: {listed(voice, years_text(years, voice.language))}.", Weight.HIGH)
        for years, en, es in told
        if years
    ]
