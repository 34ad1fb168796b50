"""The sentences that figures are said in: the headline, the revision, the move from the period before."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from bot.values.amount import Hedge, Missing
from bot.values.answer import Change, Finding
from bot.values.fact import Dispute, Figure, Status
from bot.values.question import Language
from bot.wording.amounts import (
    bare_figure,
    derived_number,
    figure_amount,
    hedge_words,
    percent_text,
    points_text,
)
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

_LITTLE: Final = 2
"""A change of fewer per cent than this, to or from an approximate figure, is no change that can be told."""

_STEPS_SHOWN: Final = 4

_SOFT: Final = frozenset({Hedge.ABOUT})


@lru_cache(maxsize=256)
def _template(sentence: str, language: Language) -> str:
    """Let the period bring its own preposition, which a day or a span changes."""
    preposition = "in" if language == "en" else "en"
    return sentence.replace(f"{preposition} {{period}}", "{in_period}").rstrip(". ")


def figure_clause(voice: Voice, figure: Figure) -> str:
    """Say one figure in its measure's own sentence, without who says so and without a full stop."""
    series, language = figure.series, voice.language
    when = in_period(figure.period, language)
    if series.scope:
        when = f"{when} ({voice.scope(series.scope)})"
    held = voice.catalogue.measures.get(series.measure)
    template = (
        "" if held is None else _template(held.sentence if voice.english else held.sentence_es, language)
    )
    if not template or isinstance(figure.amount, Missing) or _one_leads(template, figure):
        return capital(f"{series_thing(voice, series)} {when}: {figure_amount(voice, figure)}")
    clause = template.format(
        place=voice.place(series.place),
        amount=figure_amount(voice, figure),
        substance=voice.substance(series.substance),
        period=period_text(figure.period, language),
        in_period=when,
        estimator=voice.estimator(series.estimator),
    )
    if voice.english:
        return capital(clause.replace("s's ", "s' "))
    return capital(contracted(_percent_article(voice, clause, figure)))


def _percent_article(voice: Voice, clause: str, figure: Figure) -> str:
    """Give a Spanish percentage the article it wants at the start of a sentence, and never two after "de"."""
    if not voice.is_percent(figure.unit):
        return clause
    return _HEDGE_AFTER_ARTICLE.sub("de ", f"El {clause}" if clause[:1].isdigit() else clause)


def _one_leads(template: str, figure: Figure) -> bool:
    """Say whether exactly one leads the sentence: its verb is written for many."""
    amount = figure.amount
    return not isinstance(amount, Missing) and amount.high == 1 and template.startswith("{amount}")


def attribution(voice: Voice, figure: Figure, *, disputed: bool = False) -> str:
    """Say who gives a figure, in which edition, how settled it is, and whether it is in dispute."""
    name = voice.estimator(figure.series.estimator)
    mark = f"({edition_mark(voice, figure)})"
    status = figure.status
    if figure.series.scope and status_word(voice, status) in voice.scope(figure.series.scope):
        # "Provisional, reported count" has just been said of it.
        status = Status.PUBLISHED
    en, es = ("disputed ", " en disputa") if disputed else ("", "")
    match status:
        case Status.LEAKED:
            article = "a disputed," if disputed else "a"
            return voice.say(
                f"according to {article} leaked, unpublished figure attributed to {name} {mark}",
                f"según una cifra{es}, filtrada y no publicada, que se atribuye a {name} {mark}",
            )
        case Status.ANNOUNCED:
            return voice.say(
                f"according to a {en}figure announced by {name} {mark}",
                f"según una cifra{es} anunciada por {name} {mark}",
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
            f"according to {article} {en}{said}estimate by {name} {mark}",
            f"según una estimación{after}{es} de {name} {mark}",
        )
    if not word and not disputed:
        return voice.say(f"according to {name} {mark}", f"según {name} {mark}")
    after = f" {plural_adjective(word)}" if word and not voice.english else ""
    said = f"{word} " if word else ""
    return voice.say(
        f"according to {en}{said}figures from {name} {mark}", f"según cifras{after}{es} de {name} {mark}"
    )


def figure_sentence(voice: Voice, figure: Figure, *, dispute: Dispute | None = None) -> str:
    """Say one figure in a sentence that stands alone: hedge, figure, unit, place, period, status, who and when."""
    disputed = dispute is not None and is_disputed(dispute, figure)
    return f"{figure_clause(voice, figure)}, {attribution(voice, figure, disputed=disputed)}."


def is_disputed(dispute: Dispute, figure: Figure) -> bool:
    """Say whether a dispute is about this very figure, rather than about two estimators who measure differently.

    The figure in dispute is the first named party's, and the editors' words say that it is disputed or rejected.
    """
    return dispute.between[:1] == (figure.series.estimator,) and _DISPUTED.search(dispute.say) is not None


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


def direction(change: Change) -> int:
    """Return 1 for a rise, -1 for a fall, 0 for no change."""
    value = change.absolute.value
    return (value > 0) - (value < 0)


class Move(NamedTuple):
    """The parts of a change, written: its base, when that was, its relative and its absolute size."""

    base: str
    when: str
    since: str
    share: str
    step: str


def _move(voice: Voice, change: Change, *, unit: bool) -> Move:
    before = change.before.current
    soft = hedge_words(voice, Hedge.ABOUT) if _is_soft(change) else ""
    if voice.is_percent(before.unit):
        share, step = f"{soft}{points_text(voice, abs(change.absolute.value))}", ""
    else:
        step = f"{soft}{derived_number(voice, change.absolute)}"
        share = ""
        if change.relative is not None and change.relative.value:
            percent = percent_text(voice, abs(change.relative.value))
            share = f"{soft}{percent}" if voice.english else f"{soft}un {percent}"
    return Move(
        base=figure_amount(voice, before) if unit else bare_figure(voice, before),
        when=in_period(change.before.period, voice.language),
        since=period_text(change.before.period, voice.language),
        share=share,
        step=step,
    )


def move_phrase(voice: Voice, change: Change, *, unit: bool = True, mark: str = "") -> str:
    """Say a change in passing, its base named, absolute and relative together.

    Down 4.5% from 245,000 hectares in 2020, a drop of 11,000. ``unit`` is left out where it has just been named;
    ``mark`` is the release of the base.
    """
    base, when, since, share, step = _move(voice, change, unit=unit)
    if mark:
        when, base = voice.say(f"{when} ({mark})", when), voice.say(base, f"{base}, {mark}")
    way = direction(change)
    if way == 0:
        return voice.say(f"unchanged from {base} {when}", f"sin cambio frente a {since} ({base})")
    if _is_little(change):
        return voice.say(f"little changed from {base} {when}", f"casi sin cambio frente a {since} ({base})")
    ways = ("up", "más") if way > 0 else ("down", "menos")
    if not step:
        return voice.say(
            f"{ways[0]} {share} from {base} {when}", f"{share} {ways[1]} que en {since} ({base})"
        )
    rise = voice.say(
        f"a {'rise' if way > 0 else 'drop'} of {step}", f"{'un alza' if way > 0 else 'una baja'} de {step}"
    )
    if share:
        return voice.say(
            f"{ways[0]} {share} from {base} {when}, {rise}",
            f"{share} {ways[1]} que en {since} ({base}), {rise}",
        )
    # Nothing to take a percentage of, or too small a one to print.
    return voice.say(f"{ways[0]} from {base} {when}, {rise}", f"{ways[1]} que en {since} ({base}), {rise}")


def move_share(voice: Voice, change: Change) -> str:
    """Say a change by its base and its relative size alone, where both figures stand beside it."""
    base, when, since, share, _ = _move(voice, change, unit=False)
    way = direction(change)
    ways = ("up", "más") if way > 0 else ("down", "menos")
    english = " ".join(part for part in (ways[0], share, f"from {base} {when}") if part)
    spanish = " ".join(part for part in (share, f"{ways[1]} que en {since} ({base})") if part)
    return voice.say(english, spanish)


def move_sentence(voice: Voice, who: str, change: Change, mark: str = "") -> str:
    """Say how somebody's figure moved, without its full stop; ``mark`` is the release of the base."""
    if voice.english:
        return f"{who} is {move_phrase(voice, change, unit=False, mark=mark)}"
    return f"{who} {moved_verb(voice, change, mark)}"


def moved_verb(voice: Voice, change: Change, mark: str = "") -> str:
    """Say a change with a Spanish verb: bajó un 4,5% frente a 2020 (245.000), 11.000 menos."""
    base, _, since, share, step = _move(voice, change, unit=False)
    base = f"{base}, {mark}" if mark else base
    way = direction(change)
    if way == 0:
        return contracted(f"no cambió frente a {since} ({base})")
    if _is_little(change):
        return contracted(f"apenas cambió frente a {since} ({base})")
    verb, more = ("subió", "más") if way > 0 else ("bajó", "menos")
    told = " ".join(part for part in (verb, share, f"frente a {since} ({base})") if part)
    return contracted(f"{told}, {step} {more}" if step else told)


def _is_little(change: Change) -> bool:
    """Say whether a change to or from an approximate figure is too small to be told."""
    return _is_soft(change) and change.relative is not None and abs(change.relative.value) < _LITTLE


def _is_soft(change: Change) -> bool:
    """Say whether either end of a change is itself approximate."""
    return any(
        not isinstance(finding.current.amount, Missing) and finding.current.amount.hedge in _SOFT
        for finding in (change.before, change.after)
    )


def other_figure(voice: Voice, figure: Figure, noun: tuple[str, str], *, when: bool = False) -> str:
    """Say another estimator's figure for the same thing: UNODC's estimate is 204,000 hectares (20 October 2022).

    ``when`` names the period too, where it is another than the lead's.
    """
    whose = owned(voice, figure.series.estimator, noun)
    if when:
        period = period_text(figure.period, voice.language)
        whose = voice.say(f"{whose} for {period}", f"{whose} para {period}")
    amount = f"{figure_amount(voice, figure)} {noted(voice, figure)}"
    return capital(voice.say(f"{whose} is {amount}", f"{whose} es de {amount}"))
