"""Why nothing is compared, because of which figure, and what can be compared instead."""

from bot.values.answer import NotComparable
from bot.values.compared import ComparisonQuery
from bot.values.finding import Finding
from bot.values.query import AnyQuery, FigureQuery
from bot.wording.amounts import figure_amount
from bot.wording.caveats import because_of, why_not
from bot.wording.dates import in_period
from bot.wording.drafts import Draft, Line, Weight, line
from bot.wording.phrases import listed
from bot.wording.sentences import disputed_sentence
from bot.wording.versus import side_label
from bot.wording.voice import Voice


def word_not_comparable(voice: Voice, answer: NotComparable) -> Draft:
    """Say that no comparison or sum is made and why, then the figures apart, then what can be compared."""
    reason = why_not(voice, answer.why, answer.detail, answer.detail_es, of=answer.of)
    because = because_of(voice, answer.of, answer.findings)
    opening = voice.say("Not comparable", "No son comparables")
    if _is_sum(answer.query):
        opening = voice.say("Not added up", "No se suman")
    draft = Draft(line(f"{opening}{because}: {reason}."))
    seen: set[str] = set()
    for number, finding in enumerate(answer.findings):
        figure = finding.current
        if figure.id in seen:
            continue
        seen.add(figure.id)
        told = disputed_sentence(voice, figure, answer.disputes)
        draft.lines.append(line(told, Weight.MUST if number < 2 else Weight.MIDDLE, figure))  # noqa: PLR2004
    if answer.comparable:
        one, other = answer.comparable
        draft.lines.append(_comparable(voice, one, other))
    draft.choices = answer.instead
    return draft


def _is_sum(query: AnyQuery) -> bool:
    return (
        bool(query.besides)
        if isinstance(query, FigureQuery)
        else isinstance(query, ComparisonQuery) and query.added
    )


def _comparable(voice: Voice, one: Finding, other: Finding) -> Line:
    """Name the two nearest figures that can be compared, of other years than those that cannot."""
    sides = []
    for side, beside in ((one, other), (other, one)):
        label = side_label(voice, side, beside)
        if side.period == beside.period:
            label = f"{label} {in_period(side.period, voice.language)}"
        sides.append(f"{figure_amount(voice, side.current)} {label}")
    told = listed(voice, sides)
    text = voice.say(f"What can be compared: {told}.", f"Sí se pueden comparar: {told}.")
    return line(text, Weight.MUST, one.current, other.current)
