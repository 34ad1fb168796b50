"""The sentences that figures are said in: the headline, the revision, the move from the period before."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from bot.values.amount import Missing
from bot.values.catalogue import Measure
from bot.values.fact import Dispute, Figure, Status
from bot.values.finding import Derived, Finding
from bot.values.question import Language
from bot.wording.amounts import (
    bare_figure,
    figure_amount,
)
from bot.wording.conversions import in_the_same_unit
from bot.wording.dates import in_period, period_text
from bot.wording.phrases import (
    capital,
    edition_mark,
    listed,
    noted,
    owned,
    plural_adjective,
    status_word,
)
from bot.wording.subjects import series_thing
from bot.wording.voice import Voice, contracted

_FIRST_WITHIN_DAYS: Final = 550
"""An edition this soon after its period is taken to be the first; a later one is only the earliest held."""

_HEDGE_AFTER_ARTICLE: Final = re.compile(r"\bdel (?=alrededor|al menos|más|como máximo|menos|entre)")

_DISPUTED: Final = re.compile(r"\b(?:disput|reject|contest)", re.IGNORECASE)

_VERB_AFTER_PLACE: Final = re.compile(r"\{place\} (?!in_period|\{)[a-zé]")

_STEPS_SHOWN: Final = 4


@lru_cache(maxsize=256)
def _template(sentence: str, language: Language) -> str:
    """Let the period bring its own preposition, which a day or a span changes."""
    preposition = "in" if language == "en" else "en"
    return sentence.replace(f"{preposition} {{period}}", "{in_period}").rstrip(". ")


def _sentence(voice: Voice, measure: Measure, substance: str) -> str:
    whole = measure.sentence_whole if voice.english else measure.sentence_whole_es
    if whole and substance == measure.part_of_whole:
        return whole
    return measure.sentence if voice.english else measure.sentence_es


def figure_clause(voice: Voice, figure: Figure) -> str:
    """Say one figure in its measure's own sentence, without who says so and without a full stop."""
    series, language = figure.series, voice.language
    when = in_period(figure.period, language)
    if series.scope:
        when = f"{when} ({voice.scope(series.scope)})"
    held = voice.catalogue.measures.get(series.measure)
    template = "" if held is None else _template(_sentence(voice, held, series.substance), language)
    if not template or isinstance(figure.amount, Missing) or _one_leads(template, figure):
        return capital(f"{series_thing(voice, series)} {when}: {figure_amount(voice, figure)}")
    place = voice.place(series.place)
    clause = template.format(
        place=closed(place) if _VERB_AFTER_PLACE.search(template) else place,
        amount=figure_amount(voice, figure),
        substance=voice.substance(series.substance),
        period=period_text(figure.period, language),
        in_period=when,
        estimator=voice.estimator(series.estimator),
    )
    if voice.english:
        return capital(clause.replace("s's ", "s' "))
    return capital(contracted(_percent_article(voice, clause, figure)))


def closed(place: str) -> str:
    """Close a place that is named with what it lies in, before a verb: Argelia, Cauca, had."""
    return f"{place}," if ", " in place else place


def _percent_article(voice: Voice, clause: str, figure: Figure) -> str:
    """Give a Spanish percentage the article it wants at the start of a sentence, and never two after "de"."""
    if not voice.is_percent(figure.unit):
        return clause
    return _HEDGE_AFTER_ARTICLE.sub("de ", f"El {clause}" if clause[:1].isdigit() else clause)


def _one_leads(template: str, figure: Figure) -> bool:
    """Say whether exactly one is what the verb is about, which is written for many."""
    amount = figure.amount
    about = template.startswith("{amount}") or " se " in template
    return not isinstance(amount, Missing) and amount.high == 1 and about


def attribution(voice: Voice, figure: Figure, *, disputed: bool = False, dated: str | None = None) -> str:
    """Say who gives a figure, in which edition, how settled it is, and whether it is in dispute.

    ``dated`` says in words when it came out, in place of the edition in brackets.
    """
    name = voice.estimator(figure.series.estimator)
    mark = f" ({edition_mark(voice, figure)})" if dated is None else dated
    status = figure.status
    if figure.series.scope and status_word(voice, status) in voice.scope(figure.series.scope):
        # "Provisional, reported count" has just been said of it.
        status = Status.PUBLISHED
    en, es = ("disputed ", " en disputa") if disputed else ("", "")
    match status:
        case Status.LEAKED:
            article, comma = ("a disputed,", ",") if disputed else ("a", "")
            return voice.say(
                f"according to {article} leaked, unpublished figure attributed to {name}{mark}",
                f"según una cifra{es}{comma} filtrada y no publicada{comma} que se atribuye a {name}{mark}",
            )
        case Status.ANNOUNCED:
            return voice.say(
                f"according to a {en}figure announced by {name}{mark}",
                f"según una cifra{es} anunciada por {name}{mark}",
            )
        case Status.PUBLISHED:
            word = ""
        case _:
            word = status_word(voice, status)
    if voice.is_estimate(figure.series.measure):
        said = f"{word} " if word else ""
        article = "a" if en or said else "an"
        after = f" {word}" if word else ""
        return voice.say(
            f"according to {article} {en}{said}estimate by {name}{mark}",
            f"según una estimación{after}{es} de {name}{mark}",
        )
    if not word and not disputed and dated is None:
        return voice.say(f"according to {name}{mark}", f"según {name}{mark}")
    after = f" {plural_adjective(word)}" if word and not voice.english else ""
    said = f"{word} " if word else ""
    return voice.say(
        f"according to {en}{said}figures from {name}{mark}", f"según cifras{after}{es} de {name}{mark}"
    )


def figure_sentence(voice: Voice, figure: Figure, *, dispute: Dispute | None = None) -> str:
    """Say one figure in a sentence that stands alone: hedge, figure, unit, place, period, status, who and when."""
    disputed = is_disputed(dispute, figure)
    return f"{figure_clause(voice, figure)}, {attribution(voice, figure, disputed=disputed)}."


def disputed_sentence(voice: Voice, figure: Figure, disputes: Sequence[Dispute]) -> str:
    """Say one figure in a sentence that stands alone, and that it is in dispute where one of these is about it."""
    return figure_sentence(voice, figure, dispute=dispute_about(disputes, figure))


def dispute_about(disputes: Iterable[Dispute | None], figure: Figure) -> Dispute | None:
    """Return the one of some disputes that is about this very figure, if one is."""
    return next((dispute for dispute in disputes if is_disputed(dispute, figure)), None)


def disputed_mark(voice: Voice, figure: Figure, disputes: Iterable[Dispute | None]) -> str:
    """Say of a figure given beside another that it is in dispute, where it is."""
    return voice.say("disputed", "en disputa") if dispute_about(disputes, figure) is not None else ""


def is_disputed(dispute: Dispute | None, figure: Figure) -> bool:
    """Say whether a dispute is about this very figure, rather than about two estimators who measure differently.

    The figure in dispute is the first named party's, and the editors' words say that it is disputed or rejected.
    """
    if dispute is None or dispute.between[:1] != (figure.series.estimator,):
        return False
    if (dispute.measure, dispute.substance, dispute.place) != figure.series[:3]:
        return False
    if not dispute.first.first <= figure.period.last <= dispute.last.last:
        return False
    return _DISPUTED.search(dispute.say) is not None


def revision_sentence(voice: Voice, finding: Finding, *, unit: bool = True) -> str:
    """Say how a period's figure changed from edition to edition, empty where it did not."""
    told = [figure for figure in finding.history if not isinstance(figure.amount, Missing)]
    if finding.earliest is not None and told:
        told[0] = finding.earliest
    if len(told) < 2:  # noqa: PLR2004 (one edition is no revision)
        return ""
    first, *middle, last = told
    old = figure_amount(voice, first) if unit else bare_figure(voice, first)
    began = _began(voice, finding, first, f"{old} {noted(voice, first)}")
    steps = [f"{bare_figure(voice, step)} {noted(voice, step, brief=True)}" for step in middle]
    now = f"{bare_figure(voice, last)} {noted(voice, last, brief=True)}"
    if len(steps) > _STEPS_SHOWN:
        return voice.say(
            f"{began}, since revised more than once, now to {now}",
            f"{began} y luego se revisó más de una vez, ahora a {now}",
        )
    revised = listed(voice, [*steps, now])
    return voice.say(f"{began}, since revised to {revised}", f"{began} y luego se revisó a {revised}")


def _began(voice: Voice, finding: Finding, first: Figure, old: str) -> str:
    when = period_text(finding.period, voice.language)
    if (first.edition.published.latest - first.period.last).days <= _FIRST_WITHIN_DAYS:
        return voice.say(
            f"{capital(when)} was first published as {old}",
            f"La cifra de {when} se publicó primero como {old}",
        )
    return voice.say(
        f"{capital(when)} was {old} in the earliest edition held",
        f"La cifra de {when} era {old} en la edición más antigua disponible",
    )


def other_figure(
    voice: Voice,
    figure: Figure,
    noun: tuple[str, str],
    *,
    when: bool = False,
    dispute: Dispute | None = None,
    scoped: bool = False,
    alongside: Sequence[Derived] = (),
) -> str:
    """Say another estimator's figure for the same thing: UNODC's estimate is 204,000 hectares (20 October 2022).

    ``when`` names the period too, where it is another than the lead's, and ``scoped`` the way it is counted.
    """
    whose = owned(voice, figure.series.estimator, noun)
    if scoped and figure.series.scope:
        whose = f"{whose} ({voice.scope(figure.series.scope)})"
    if when:
        period = period_text(figure.period, voice.language)
        whose = voice.say(f"{whose} for {period}", f"{whose} para {period}")
    mark = noted(voice, figure, disputed=is_disputed(dispute, figure))
    amount = f"{in_the_same_unit(voice, figure, alongside, figure_amount(voice, figure))} {mark}"
    return capital(voice.say(f"{whose} is {amount}", f"{whose} es de {amount}"))
