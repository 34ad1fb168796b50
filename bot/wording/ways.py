"""One thing counted in two ways: both counts with their dates, how far apart they are, and what each of them counts."""

from bot.values.answer import Comparison
from bot.values.fact import Figure, SeriesKey
from bot.values.finding import Change, Derived, Finding
from bot.wording.amounts import bare_figure, derived_number, points_text, soft_words
from bot.wording.caveats import caveat_lines
from bot.wording.drafts import Draft, Line, Weight, line
from bot.wording.next_questions import choices, how_did_it_develop, was_it_revised
from bot.wording.openings import as_known
from bot.wording.phrases import capital, edition_mark, flowing, sentence
from bot.wording.sentences import attribution, figure_clause
from bot.wording.voice import Voice


def is_of_ways(answer: Comparison) -> bool:
    """Say whether the sides are one thing counted in several ways, rather than years, places or drugs."""
    first, *others = answer.findings[0]
    return all(
        other.period == first.period
        and other.series != first.series
        and other.series._replace(scope="") == first.series._replace(scope="")
        for other in others
    )


def word_ways(voice: Voice, answer: Comparison) -> Draft:
    """Say two counts in a sentence that stands alone, then the others, what was first published, and why no percentage."""
    findings = answer.findings[0]
    headline, *others = counts(voice, answer)
    draft = Draft(headline, lines=[*others, why_no_percentage(voice), *_meanings(voice, findings)])
    draft.caveats = caveat_lines(voice, findings)
    revised = next((was_it_revised(voice, one) for one in findings if one.is_revised), "")
    draft.choices = choices(revised, how_did_it_develop(voice, findings[0]))
    return draft


def counts(voice: Voice, answer: Comparison, source: str = "") -> list[Line]:
    """Return a sentence for the first two counts, and one for each further count and each first edition.

    ``source`` attributes the first count in other words than the usual.
    """
    base, second, *rest = answer.findings[0]
    gaps = {change.after.series: change.absolute for change in answer.changes if isinstance(change, Change)}
    first = {gap.operands[0]: gap for gap in answer.at_first}
    said = f"{figure_clause(voice, base.current)}, {source or attribution(voice, base.current)}"
    against = _apart(voice, second, base, gaps)
    both = as_known(
        voice, answer.as_of, voice.say(f"{said}, against {against}.", f"{said}, frente a {against}.")
    )
    lines = [line(both, Weight.MUST, base.current, second.current), *_at_first(voice, second, base, first)]
    for other in rest:
        told = _apart(voice, other, base, gaps)
        also = voice.say(f"Also: {told}.", f"Además: {told}.")
        lines += [line(also, Weight.MUST, other.current), *_at_first(voice, other, base, first)]
    return lines


def why_no_percentage(voice: Voice) -> Line:
    """Say why two counts are set apart by a number alone."""
    told = voice.say(
        "They count different things, so no percentage is taken of one by the other.",
        "Cuentan cosas distintas, y por eso no se calcula un porcentaje de una sobre otra.",
    )
    return line(told, Weight.HIGH)


def _way(voice: Voice, finding: Finding) -> str:
    scope = finding.series.scope
    return voice.scope(scope) if scope else voice.say("without that limit", "sin esa limitación")


def _apart(voice: Voice, other: Finding, base: Finding, gaps: dict[SeriesKey, Derived]) -> str:
    """Say a count with its way and edition, and how far it is from the first: 107,573 (provisional; 2025), 874 more than 106,699."""
    mark = edition_mark(voice, other.current, brief=True)
    count = f"{bare_figure(voice, other.current)} ({_way(voice, other)}; {mark})"
    return f"{count}{_more(voice, gaps.get(other.series), base.current, other.current)}"


def _more(voice: Voice, gap: Derived | None, base: Figure, other: Figure) -> str:
    if gap is None:
        return ""
    if not gap.value:
        return voice.say(", the same number", ", el mismo número")
    number = points_text(voice, abs(gap.value)) if gap.unit == "points" else derived_number(voice, gap)
    size, than = f"{soft_words(voice, (base, other))}{number}", bare_figure(voice, base)
    if gap.value > 0:
        return voice.say(f", {size} more than {than}", f", {size} más que {than}")
    return voice.say(f", {size} less than {than}", f", {size} menos que {than}")


def _at_first(voice: Voice, other: Finding, base: Finding, gaps: dict[str, Derived]) -> list[Line]:
    """Say what a revised count was when it first came out, and how far from the first side that is."""
    if not other.is_revised:
        return []
    was, way = other.first, capital(_way(voice, other))
    told = f"{bare_figure(voice, was)} ({edition_mark(voice, was, brief=True)})"
    apart = _more(voice, gaps.get(was.id), base.current, was)
    text = voice.say(
        f"{way}, as first published: {told}{apart}.", f"{way}, como se publicó primero: {told}{apart}."
    )
    return [line(text, Weight.HIGH, was)]


def _meanings(voice: Voice, findings: tuple[Finding, ...]) -> list[Line]:
    """Say in a sentence each what the ways count, by name unless the sentence begins with it."""
    lines = []
    for finding in findings:
        held = voice.catalogue.scopes.get(finding.series.scope)
        if held is not None and held.definition:
            meaning = flowing(voice.say(held.definition, held.definition_es or held.definition)).partition(
                ". "
            )[0]
            named = meaning.lower().startswith(_way(voice, finding).lower())
            told = meaning if named else f"{_way(voice, finding)}: {meaning}"
            lines.append(line(sentence(told), Weight.MIDDLE))
    return lines
