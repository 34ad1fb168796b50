"""How a figure came about and how it moved: its editions, the period before, the other estimators' direction."""

from bot.values.fact import Figure
from bot.values.finding import Change, Finding, NoChange
from bot.wording.amounts import bare_figure, figure_amount
from bot.wording.caveats import no_change_sentence
from bot.wording.dates import period_text, when_published
from bot.wording.drafts import Line, Weight, line, shortening
from bot.wording.moves import direction, move_sentence, move_share
from bot.wording.phrases import (
    capital,
    edition_mark,
    estimate_noun,
    is_own_page,
    listed,
    lowered,
    noted,
    owned,
)
from bot.wording.sentences import revision_sentence
from bot.wording.subjects import series_thing_when
from bot.wording.voice import Voice


def revision_lines(voice: Voice, finding: Finding, weight: Weight = Weight.HIGH) -> list[Line]:
    """Return the sentence that says how a finding was revised, where it was; of one revision in short what it replaced."""
    told = revision_sentence(voice, finding)
    if not told:
        return []
    when, first = period_text(finding.period, voice.language), finding.first
    was = f"{figure_amount(voice, first)} {noted(voice, first, brief=True)}"
    briefly = voice.say(f"{when} was first published as {was}.", f"{when} se publicó primero como {was}.")
    whole = line(f"{told}.", weight, first, *finding.history[1:])
    if len(finding.history) > 2:  # noqa: PLR2004 (the first and the current one)
        return [whole]
    return [shortening([whole, line(capital(briefly), weight, first)])]


def change_lines(voice: Voice, change: Change | NoChange | None, *, whose: bool = False) -> list[Line]:
    """Return the one comparison with the period before, or the reason why there is none.

    ``whose`` names the estimator, where another's figure has been named since the headline.
    """
    if change is None:
        return []
    if isinstance(change, NoChange):
        return [line(no_change_sentence(voice, change), Weight.HIGH, change.before.current)]
    noun = estimate_noun(voice, change.after.series.measure)
    who = voice.say("that", "la cifra")
    if whose:
        who = owned(voice, change.after.series.estimator, noun)
    before = change.before
    revised = revision_sentence(voice, before, unit=False)
    mark = "" if revised else release_mark(voice, change)
    text = move_sentence(voice, capital(who), change, mark)
    if revised:
        text = f"{text}; {lowered(revised)}"
    cited = (before.current, *((before.first, *before.history[1:]) if revised else ()))
    return [line(f"{text}.", Weight.HIGH, *cited)]


def release_mark(voice: Voice, change: Change) -> str:
    """Name the release of a change's base where it is another than that of the figure it led to."""
    return release_beside(voice, change.before.current, change.after.current)


def release_beside(voice: Voice, figure: Figure, other: Figure) -> str:
    """Name the release of a figure that stands beside another, empty where both are of one page."""
    edition = figure.edition
    if edition.id == other.edition.id:
        return ""
    release = edition.released(figure.series.estimator)
    named = edition.publisher == other.edition.publisher or is_own_page(voice, figure)
    if not named or not release.is_dated:
        return edition_mark(voice, figure)
    day = when_published(release, voice.language)
    on = day if release.earliest == release.latest else voice.say(f"in {day}", f"en {day}")
    return voice.say(f"released {on}", f"publicada {on}")


def opposite_phrase(voice: Voice, change: Change | NoChange | None, other: Change | NoChange) -> str:
    """Say how another estimator's figure moved where it went the other way, empty where it did not."""
    if not (isinstance(change, Change) and isinstance(other, Change)) or not direction(change):
        return ""
    if direction(other) != -direction(change):
        return ""
    return opposite(voice, move_share(voice, other))


def opposite(voice: Voice, moved: str) -> str:
    """Say that a move went against another."""
    return voice.say(f"{moved}, the opposite direction", f"{moved}, en sentido contrario")


def course_of_editions(voice: Voice, finding: Finding) -> str:
    """Say the whole course of editions in one sentence, from the first figure to the current one."""
    who = voice.estimator(finding.series.estimator)
    what = series_thing_when(voice, finding.series, finding.period)
    first = f"{figure_amount(voice, finding.first)} {noted(voice, finding.first)}"
    steps = [
        f"{bare_figure(voice, figure)} {noted(voice, figure, brief=True)}" for figure in finding.history[1:]
    ]
    gave, have, revised = (
        ("dieron", "han", "revisaron") if who.startswith("los ") else ("dio", "ha", "revisó")
    )
    if not steps and finding.first.amount != finding.current.amount:
        full = f"{bare_figure(voice, finding.current)} {noted(voice, finding.current)}"
        return voice.say(
            f"{capital(who)} first gave {first} for {what}; {full} is that figure in full, and no revision.",
            f"{capital(what)}: {who} {gave} primero {first}; {full} es esa cifra con todos sus dígitos, y no una revisión.",
        )
    if not steps:
        return voice.say(
            f"{capital(who)} gave {first} for {what} and has not revised it in any edition held.",
            f"{capital(what)}: {who} {gave} {first} y no {have} revisado la cifra en ninguna edición disponible.",
        )
    told = listed(voice, steps)
    return voice.say(
        f"{capital(who)} first gave {first} for {what} and has since revised it to {told}.",
        f"{capital(what)}: {who} {gave} primero {first} y después {revised} la cifra a {told}.",
    )
