"""How an answer begins where its first words matter: on an earlier day's knowledge, or with the latest held."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from bot.values.answer import Comparison, Trend
from bot.values.claimed import Way
from bot.values.compared import ComparisonQuery, TrendQuery
from bot.values.finding import Finding
from bot.values.period import Period
from bot.wording.dates import day_text, period_text
from bot.wording.drafts import Line, Weight, line
from bot.wording.phrases import capital, listed, lowered
from bot.wording.voice import Voice

_VERDICTS: Final = ("Yes:", "Yes,", "No:", "No,", "Sí:", "Sí,")


def as_known(voice: Voice, as_of: date | None, text: str) -> str:
    """Begin an answer about an earlier day's knowledge by naming the day, before its yes or no as before a figure."""
    if as_of is None:
        return text
    day = day_text(as_of, voice.language)
    opening = voice.say(f"As known on {day}", f"Según lo que se sabía el {day}")
    if text.startswith(_VERDICTS):
        return f"{opening}, {text[:1].lower()}{text[1:]}"
    return f"{opening}: {after_colon(voice, text)}"


def after_colon(voice: Voice, text: str) -> str:
    """Return a sentence as it stands after a colon, where Spanish begins a common word in small letters."""
    return text if voice.english else lowered(text)


def months_alone(voice: Voice, years: Sequence[Period]) -> list[Line]:
    """Say of years that are compared that single months stand for them."""
    named = [period_text(each, voice.language) for each in years]
    told = voice.say(
        f"For {listed(voice, named)} as a whole no figure is held; these are for single months.",
        f"No tenemos cifra de todo {listed(voice, named)}; estas son de meses sueltos.",
    )
    return [line(told)]


def latest_lines(voice: Voice, lead: Finding, asked_for: Period | None, *, latest: bool) -> list[Line]:
    """Say that the latest held answers: for a period that is not held, or where the newest was asked for.

    Where a month of the year asked for answers, say that it is no more than that.

    It is the latest of whoever gives it: another estimator may be ahead.
    """
    period, who = lead.period, voice.estimator(lead.series.estimator)
    held = period_text(period, voice.language)
    if asked_for is not None and asked_for != period:
        asked = period_text(asked_for, voice.language)
        if asked_for.first <= period.first and period.last <= asked_for.last:
            return [
                line(
                    voice.say(
                        f"For {asked} as a whole no figure is held; this one is for {held}.",
                        f"No tenemos cifra de todo {asked}; esta es la de {held}.",
                    )
                )
            ]
        return [
            line(
                voice.say(
                    f"Nothing is held for {asked}; the latest figure held is for {held}.",
                    f"No tenemos nada para {asked}; la última cifra es la de {held}.",
                )
            )
        ]
    if not latest:
        return []
    return [
        line(
            voice.say(
                f"{capital(held)} is the latest period held from {who}.",
                f"El último período disponible de {who} es {held}.",
            ),
            Weight.MIDDLE,
        )
    ]


def kept_opening(
    voice: Voice,
    kept: Sequence[bool | None],
    estimators: Sequence[str],
    scopes: Sequence[str] = (),
    *,
    beyond: bool = False,
) -> str:
    """Begin with yes or no where something was claimed; where estimators differ, with who says which.

    ``scopes`` are those in which each counted, which tell the counts of one estimator apart; ``beyond`` is whether all
    of them are far beyond the least that was claimed.
    """
    if not kept:
        return ""
    words = {
        True: voice.say("yes", "sí"),
        False: "no",
        None: voice.say("open", "abierto"),
    }
    if set(kept) == {None}:
        return voice.say("Neither yes nor no: ", "Ni sí ni no: ")
    if set(kept) == {True} and beyond:
        return voice.say("Yes, and more: ", "Sí, y más: ")
    if len(set(kept)) == 1:
        return f"{capital(words[kept[0]])}: "
    alone = len(set(estimators)) == 1 and len(set(scopes)) > 1
    makers = [voice.estimator(who) for who in estimators]
    if alone:
        makers = [voice.scope(scope) for scope in scopes]
    elif scopes:
        makers = [
            f"{maker} ({voice.scope(scope)})" if makers.count(maker) > 1 and scope else maker
            for maker, scope in zip(makers, scopes, strict=True)
        ]
    by = [
        (word, [maker for maker, one in zip(makers, kept, strict=True) if one is verdict])
        for verdict, word in words.items()
    ]
    if alone:
        told = "; ".join(f"{word}: {listed(voice, names)}" for word, names in by if names)
        return voice.say(f"It depends on the count ({told}): ", f"Depende del conteo ({told}): ")
    told = ", ".join(
        voice.say(f"{word} by {listed(voice, names)}", f"{word} según {listed(voice, names)}")
        for word, names in by
        if names
    )
    return voice.say(f"It depends on who counts ({told}): ", f"Depende de quién cuente ({told}): ")


def cause_lines(
    voice: Voice, query: ComparisonQuery | TrendQuery, kept: Sequence[bool | None] = ()
) -> list[Line]:
    """Say that no figure tells why it went that way, where that was asked and it did."""
    if not query.why or (kept and set(kept) == {False}):
        return []
    return [line(voice.say("The figures do not say why.", "Las cifras no dicen por qué."), Weight.MUST)]


def verdict_opening(
    voice: Voice,
    answer: Comparison | Trend,
    estimators: Sequence[str],
    scopes: Sequence[str] = (),
    *,
    beyond: bool,
) -> str:
    """Begin with yes or no to what was claimed, and to whoever asks why only with what is wrong about it."""
    if answer.query.why and answer.query.claimed is None:
        return _premise_opening(voice, answer.kept, answer.query.way)
    return kept_opening(voice, answer.kept, estimators, scopes, beyond=beyond)


def _premise_opening(voice: Voice, kept: Sequence[bool | None], way: Way | None) -> str:
    """Begin with what is wrong where a question takes a rise or fall for granted that nobody counts."""
    if not kept or set(kept) != {False}:
        return ""
    if way is Way.FALL:
        return voice.say("It did not fall: ", "No bajó: ")
    return voice.say("It did not rise: ", "No subió: ")
