"""Sentences ready for print: one for each estimator, attributed in words, with sources short and in full.

English follows the agencies' marks (U.S., July 14, 2022, Dec. 18), Spanish the country's; nothing is said in them
that the usual reply does not say.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from bot.values.amount import Missing
from bot.values.answer import (
    Answer,
    Comparison,
    Figures,
    Ranking,
    Record,
    Revisions,
    Share,
    SideBySide,
    Sources,
    Statements,
    Totals,
    Trend,
    YearCard,
)
from bot.values.fact import Dispute, Figure
from bot.values.finding import Change, Course, Finding, NoChange
from bot.values.reading import Candidate
from bot.wording.amounts import bare_figure
from bot.wording.caveats import caveat_lines, finding_notes
from bot.wording.comparisons import compared_sentence, over_time
from bot.wording.dates import period_text, published_text
from bot.wording.drafts import Draft, Line, Weight, line
from bot.wording.history import release_mark
from bot.wording.locales import month_names
from bot.wording.moves import move_phrase
from bot.wording.openings import as_known
from bot.wording.phrases import is_own_page
from bot.wording.publishers import published_by
from bot.wording.sentences import attribution, figure_clause, is_disputed
from bot.wording.subjects import series_thing
from bot.wording.trends import computed_sentence
from bot.wording.voice import Voice

_MOST_OFFERED: Final = 3
_SHORTENED: Final = {
    "January": "Jan.",
    "February": "Feb.",
    "August": "Aug.",
    "September": "Sept.",
    "October": "Oct.",
    "November": "Nov.",
    "December": "Dec.",
}
"""The months that agencies shorten beside a day."""

_DATE: Final = re.compile(rf"\b(\d{{1,2}}) ({'|'.join(month_names('en'))}) (\d{{4}})\b(?=( [\w(])?)")
_VERDICT: Final = re.compile(r"(^|: )(?:Yes|No|Sí): ")
"""The answer to a question that nobody who reads the sentence in print has asked."""

_NATIONS: Final = re.compile(r"\b(US|UN)\b")


def copied(voice: Voice, answer: Answer, draft: Draft, converted: Sequence[Line] = ()) -> Draft:
    """Turn a reply into its sentences for print; a refusal stays what it is."""
    told = list(_sentences(voice, answer, draft))
    if not told:
        return draft
    printed = [replace(one, text=_agency_marks(voice, one.text)) for one in told]
    pages = {edition.id: edition for one in told for edition, _ in one.cites}.values()
    credit = "; ".join(
        f"{published_by(voice, page)}, {published_text(page.published, voice.language)}" for page in pages
    )
    version = answer.facts_version
    ending = [
        *converted,
        line(_agency_marks(voice, voice.say(f"Source: {credit}.", f"Fuente: {credit}."))),
        line(voice.say(f"As of facts version {version}.", f"Según la versión {version} de los datos.")),
    ]
    return Draft(
        printed[0],
        lines=[*printed[1:], *ending],
        caveats=_caveats(voice, answer, draft),
        choices=_offered(voice, answer),
        in_full=True,
    )


def _sentences(voice: Voice, answer: Answer, draft: Draft) -> Iterator[Line]:
    match answer:
        case Figures():
            findings = (answer.lead, *answer.others)
            yield from (_sentence(voice, answer, finding, answer.dispute) for finding in findings)
        case YearCard():
            dispute = answer.disputes[0] if answer.disputes else None
            findings = answer.entries[0].findings
            yield from (_sentence(voice, answer, finding, dispute) for finding in findings)
        case SideBySide() | Revisions():
            yield from (_sentence(voice, answer, finding, answer.dispute) for finding in answer.findings)
        case Sources():
            yield from (_sentence(voice, answer, finding, None) for finding in answer.findings)
        case Comparison():
            for change in answer.changes:
                yield from _compared(voice, answer, change, answer.dispute)
        case Trend():
            for course in answer.courses:
                yield from _course(voice, answer, course)
        case Share() | Totals():
            yield from (draft.headline, *(told for told in draft.lines if told.cites))
        case Ranking() | Record() | Statements():
            yield replace(draft.headline, text=_VERDICT.sub(r"\1", draft.headline.text))
        case _:
            return


def _sentence(voice: Voice, answer: Answer, finding: Finding, dispute: Dispute | None) -> Line:
    """Say one figure with who published it and when, and that it was revised where it was."""
    figure = finding.current
    disputed = is_disputed(dispute, figure)
    source = attribution(voice, figure, disputed=disputed, dated=_dated(voice, figure))
    text = f"{figure_clause(voice, figure)}, {source}"
    first = finding.first
    cited = [figure]
    if finding.is_revised and not isinstance(first.amount, Missing) and first.amount != figure.amount:
        was = bare_figure(voice, first)
        text += voice.say(f"; an earlier edition gave {was}", f"; una edición anterior daba {was}")
        cited.append(first)
    return line(as_known(voice, answer.as_of, f"{text}."), Weight.MUST, *cited)


def _compared(
    voice: Voice, answer: Answer, change: Change | NoChange, dispute: Dispute | None
) -> Iterator[Line]:
    """Say a change or a difference in one sentence, both releases named; where there is none, the two apart."""
    before, after = change.before.current, change.after.current
    if isinstance(change, NoChange):
        yield from (_sentence(voice, answer, finding, dispute) for finding in (change.before, change.after))
    elif over_time(change):
        moved = move_phrase(voice, change, mark=release_mark(voice, change))
        source = attribution(voice, after, disputed=is_disputed(dispute, after), dated=_dated(voice, after))
        text = f"{figure_clause(voice, after)}, {moved}, {source}."
        yield line(as_known(voice, answer.as_of, text), Weight.MUST, after, before)
    else:
        text = compared_sentence(voice, change, dispute, dated=_dated(voice, before))
        yield line(as_known(voice, answer.as_of, text), Weight.MUST, before, after)


def _course(voice: Voice, answer: Trend, course: Course) -> Iterator[Line]:
    if course.derived is not None:
        figures = (point.current for point in course.points)
        yield line(as_known(voice, answer.as_of, computed_sentence(voice, course)), Weight.MUST, *figures)
        return
    change = course.picked or course.change
    if isinstance(change, Change):
        yield from _compared(voice, answer, change, answer.dispute)
    else:
        yield _sentence(voice, answer, course.points[-1], answer.dispute)


def _dated(voice: Voice, figure: Figure) -> str:
    """Say when and where a figure came out, to stand behind its estimator's name: published July 14, 2022, by ONDCP."""
    edition, estimator = figure.edition, figure.series.estimator
    publisher = published_by(voice, edition)
    release = edition.released(estimator)
    told = published_text(release, voice.language)
    day = _on(voice, told, dated=release.is_dated)
    if estimator in edition.speaks_for:
        if is_own_page(voice, figure):
            return voice.say(f" published{day}" if day else "", day)
        office = edition.publisher_name
        article = "the " if " of " in office and not office.startswith(("the ", "The ")) else ""
        return voice.say(f" published{day} by {article}{office}", f"{day} ({publisher})")
    if any(carried == estimator for carried, _ in edition.carries):
        english = f" released{day} and reported by {publisher}" if day else f", as reported by {publisher}"
        return voice.say(english, f"{day}, que cita {publisher}")
    on = " on" if day[1:2].isdigit() and len(day) > len(" 2022") else ""
    return voice.say(
        f", as given by {publisher}{on}{day}", f", que recoge {publisher}{f' ({told})' if day else ''}"
    )


def _on(voice: Voice, told: str, *, dated: bool) -> str:
    """Put a date behind a participle or noun: " 14 July 2022", " in July 2016"; nothing where the page has none."""
    if not dated:
        return ""
    if told[0].isdigit() and not told.isdigit():
        return voice.say(f" {told}", f" del {told}")
    return voice.say(f" in {told}", f" de {told}")


def _agency_marks(voice: Voice, text: str) -> str:
    """Write dates and the abbreviations of nations as English-language agencies do."""
    if not voice.english:
        return text
    return _NATIONS.sub(lambda found: ".".join(found[1]) + ".", _DATE.sub(_agency_date, text))


def _agency_date(found: re.Match[str]) -> str:
    day, month, number, goes_on = found.groups()
    return f"{_SHORTENED.get(month, month)} {day}, {number}{',' if goes_on else ''}"


def _caveats(voice: Voice, answer: Answer, draft: Draft) -> list[Line]:
    """Return what must be known before anything is printed: a later revision, a margin, a sum of ours, warnings."""
    match answer:
        case Figures():
            return [*finding_notes(voice, answer.lead), *draft.caveats]
        case YearCard():
            return caveat_lines(voice, answer.entries[0].findings)
        case _:
            return draft.caveats


def _offered(voice: Voice, answer: Answer) -> tuple[Candidate, ...]:
    """Offer the sentences of a card's other lines, each as a whole question."""
    if not isinstance(answer, YearCard):
        return ()
    when = period_text(answer.period, voice.language)
    found = []
    for entry in answer.entries[1 : _MOST_OFFERED + 1]:
        what = series_thing(voice, entry.findings[0].series)
        asked = voice.say(f"copy: {what} in {when}", f"para imprimir: {what} en {when}")
        found.append(Candidate(label=asked, question=asked))
    return tuple(found)
