"""Whole questions worth asking next, in the words that the reading understands."""

from bot.values.answer import Figures
from bot.values.finding import Finding
from bot.values.reading import Candidate
from bot.wording.dates import period_text
from bot.wording.gaps import first_other_estimator
from bot.wording.phrases import capital
from bot.wording.subjects import series_thing
from bot.wording.voice import Voice


def choice(question: str) -> Candidate:
    """Return a question as a button that asks itself."""
    return Candidate(label=question, question=question)


def choices(*questions: str, most: int = 3) -> tuple[Candidate, ...]:
    """Return the first few of these questions as buttons, each once; empty ones fall out."""
    kept = dict.fromkeys(question for question in questions if question)
    return tuple(choice(question) for question in list(kept)[:most])


def was_it_revised(voice: Voice, finding: Finding) -> str:
    """Ask for the editions of a figure."""
    what, when = series_thing(voice, finding.series), period_text(finding.period, voice.language)
    return capital(voice.say(f"{what} in {when}: revised?", f"{what} en {when}: ¿revisada?"))


def is_it_a_record(voice: Voice, finding: Finding) -> str:
    """Ask whether a figure is the highest of its series."""
    what, when = series_thing(voice, finding.series), period_text(finding.period, voice.language)
    return voice.say(f"Was {when} a record for {what}?", f"¿Fue {when} un récord de {what}?")


def why_do_they_differ(voice: Voice, finding: Finding) -> str:
    """Ask why the estimators do not say the same."""
    what, when = series_thing(voice, finding.series), period_text(finding.period, voice.language)
    return capital(
        voice.say(f"{what} in {when}: why do they differ?", f"{what} en {when}: ¿por qué difieren?")
    )


def how_did_it_develop(voice: Voice, finding: Finding) -> str:
    """Ask for the run of years."""
    what = series_thing(voice, finding.series)
    return voice.say(f"{capital(what)} over time", f"Evolución: {what}")


def how_much_was_it(voice: Voice, finding: Finding) -> str:
    """Ask for one figure; a span of years is no period that a question would name."""
    if finding.period.is_span:
        return ""
    what, when = series_thing(voice, finding.series), period_text(finding.period, voice.language)
    return voice.say(f"{capital(what)} in {when}", f"{capital(what)} en {when}")


def after_a_figure(voice: Voice, answer: Figures) -> tuple[Candidate, ...]:
    """Return what a desk asks after a figure: revised? a record? why do they differ? over time."""
    lead, other = answer.lead, first_other_estimator(answer.lead, answer.others)
    if lead.period.is_span:
        return choices(how_did_it_develop(voice, lead))
    revised = lead.is_revised or (answer.change is not None and answer.change.before.is_revised)
    return choices(
        why_do_they_differ(voice, lead) if other is not None else "",
        was_it_revised(voice, lead) if revised and lead.is_revised else "",
        is_it_a_record(voice, lead),
        how_did_it_develop(voice, lead),
    )
