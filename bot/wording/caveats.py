"""What goes with a figure: the editors' warnings, what we did to it, and what is known and not held."""

from collections.abc import Sequence
from typing import Final

from bot.values.amount import Missing
from bot.values.fact import Figure, SeriesKey
from bot.values.finding import Finding, Incomparable, NoChange
from bot.values.period import Published
from bot.wording.amounts import amount_text, figure_amount
from bot.wording.dates import in_period, period_text
from bot.wording.drafts import Line, Weight, line
from bot.wording.phrases import clause, edition_mark, listed, sentence
from bot.wording.recipes import recipe
from bot.wording.subjects import thing
from bot.wording.voice import Voice

_AS_PUBLISHED: Final = "as published"
_CONVERTED: Final = "unit converted"


def caveat_lines(voice: Voice, findings: Sequence[Finding]) -> list[Line]:
    """Return the warnings of these findings, each once, most important first.

    What has to be said of one thing among several names that thing: the count that stops before the year's end.
    """
    owners: dict[str, SeriesKey] = {}
    for finding in findings:
        notes = (caveat for note in voice.shelf.notes(finding.series) for caveat in note.caveats)
        for name in (*finding.current.caveats, *notes):
            owners.setdefault(name, finding.series)
    held = [voice.catalogue.caveats[name] for name in owners if name in voice.catalogue.caveats]
    held.sort(key=lambda caveat: (not caveat.always, caveat.order))
    weights = (Weight.MIDDLE, Weight.LOW, Weight.SPARE)
    lines = []
    for caveat, weight in zip(held, weights, strict=False):
        says, owner = voice.say(caveat.says, caveat.says_es), owners[caveat.id]
        if caveat.always and owner[:2] != findings[0].series[:2]:
            says = f"{thing(voice, owner.measure, owner.substance)}: {clause(says)}"
        least = Weight.MUST if caveat.always else Weight.HIGH if caveat.alone else weight
        lines.append(line(sentence(says), least))
    return lines


def finding_notes(voice: Voice, finding: Finding) -> list[Line]:
    """Return what must be known about one finding: later revisions not held, conflicts, margins, our own sums."""
    return [
        *_later_revision(voice, finding),
        *_processing(voice, finding.current),
        *_interval(voice, finding.current),
        *_conflicting(voice, finding),
    ]


def _later_revision(voice: Voice, finding: Finding) -> list[Line]:
    later = finding.later_revision
    if later is None:
        return []
    note = voice.say(later.note, later.note_es or later.note)
    if note:
        return [line(sentence(note), Weight.HIGH)]
    when = period_text(finding.period, voice.language)
    return [
        line(
            voice.say(
                f"A later revision of {when} is known to exist and is not held.",
                f"Se sabe de una revisión posterior de {when} que no tenemos.",
            ),
            Weight.HIGH,
        )
    ]


def _processing(voice: Voice, figure: Figure) -> list[Line]:
    if figure.processing == _AS_PUBLISHED:
        return []
    if figure.processing == _CONVERTED:
        told = voice.say("Unit converted by us", "Conversión nuestra")
    else:
        told = voice.say("Computed by us", "Cálculo nuestro")
    how = recipe(voice, figure.how)
    return [line(sentence(f"{told}: {how}" if how else told), Weight.MIDDLE)]


def _interval(voice: Voice, figure: Figure) -> list[Line]:
    if figure.interval is None:
        return []
    margin = amount_text(voice, figure.interval, figure.unit)
    means = f" ({figure.interval_means})" if figure.interval_means and voice.english else ""
    return [
        line(
            voice.say(
                f"The source gives a range {margin}{means}.", f"La fuente da un intervalo de {margin}."
            ).replace("de entre", "entre"),
            Weight.LOW,
        )
    ]


def _conflicting(voice: Voice, finding: Finding) -> list[Line]:
    figures = [figure for figure in finding.conflicting if not isinstance(figure.amount, Missing)]
    if not figures:
        return []
    current = _released(finding.current)
    earlier = [figure for figure in figures if _released(figure).surely_before(current)]
    return [
        line(voice.say(*_told_beside(voice, group, is_earlier=group is earlier)), Weight.MIDDLE, *group)
        for group in ([figure for figure in figures if figure not in earlier], earlier)
        if group
    ]


def _told_beside(voice: Voice, figures: list[Figure], *, is_earlier: bool) -> tuple[str, str]:
    told = listed(
        voice, [f"{figure_amount(voice, figure)} ({edition_mark(voice, figure)})" for figure in figures]
    )
    if is_earlier:
        return f"An earlier page gave {told}.", f"Una página anterior daba {told}."
    return (
        f"Another page gives {told}; which came later cannot be told.",
        f"Otra página da {told}; no se puede saber cuál es posterior.",
    )


def _released(figure: Figure) -> Published:
    return figure.edition.released(figure.series.estimator)


_WHY_NOT: Final = {
    Incomparable.ESTIMATORS: (
        "different estimators measure differently",
        "cada organismo mide de manera distinta",
    ),
    Incomparable.UNITS: ("they are in different kinds of unit", "están en unidades de distinto tipo"),
    Incomparable.DEFINITIONS: ("they count different things", "cuentan cosas distintas"),
    Incomparable.SCOPES: ("they cover different scopes", "tienen alcances distintos"),
    Incomparable.BREAK: ("the method changed in between", "el método cambió entre una y otra"),
    Incomparable.VINTAGES: (
        "they were never the estimator's current figures on one and the same date",
        "nunca fueron las cifras vigentes en una misma fecha",
    ),
    Incomparable.LATER_REVISION: (
        "one of them has since been revised and the revised figure is not held",
        "una de ellas se revisó después y no tenemos la cifra revisada",
    ),
    Incomparable.MISSING: ("one of them is missing", "falta una de ellas"),
    Incomparable.STOCK: (
        "what there was in one year was mostly still there in the next, and would be counted twice",
        "lo que había un año seguía en buena parte al siguiente, y se contaría dos veces",
    ),
    Incomparable.RATIO: (
        "a rate, a price or a percentage of one year is not added to another's",
        "la tasa, el precio o el porcentaje de un año no se suma al de otro",
    ),
    Incomparable.HEDGED: (
        "one of them is only a bound, not a figure",
        "una de ellas es solo un límite, no una cifra",
    ),
    Incomparable.OVERLAPPING: ("the categories overlap", "las categorías se superponen"),
    Incomparable.UNSETTLED: (
        "one of them has not been published by its maker",
        "una de ellas no la ha publicado quien la hizo",
    ),
}


_OF_ONE: Final = {
    Incomparable.LATER_REVISION: (
        "it has since been revised, and the revised figure is not held",
        "se revisó después y no tenemos la cifra revisada",
    ),
    Incomparable.MISSING: ("there is none", "no la hay"),
    Incomparable.HEDGED: ("it is only a bound, not a figure", "es solo un límite, no una cifra"),
    Incomparable.UNSETTLED: ("its maker has not published it", "quien la hizo no la ha publicado"),
}
"""Why one figure that has just been named may be set against no other."""

_OF_SEVERAL: Final = {
    Incomparable.MISSING: ("there are none", "no las hay"),
    Incomparable.HEDGED: ("they are only bounds, not figures", "son solo límites, no cifras"),
    Incomparable.UNSETTLED: (
        "their makers have not published them",
        "quienes las hicieron no las han publicado",
    ),
}


def because_of(voice: Voice, of: Sequence[Finding], among: Sequence[Finding]) -> str:
    """Name the figures for which nothing is compared, by what tells them apart; nothing where it lies between them."""
    if not of:
        return ""
    told = listed(voice, [_told_apart(voice, each, among) for each in of])
    if len(of) > 1:
        return voice.say(f", because of the figures for {told}", f", por las cifras de {told}")
    return voice.say(f", because of the figure for {told}", f", por la cifra de {told}")


def _told_apart(voice: Voice, finding: Finding, among: Sequence[Finding]) -> str:
    """Name a finding by what differs between those it is among, and by its period where nothing does."""
    series = finding.series
    parts = []
    if len({each.series[:2] for each in among}) > 1:
        parts.append(thing(voice, series.measure, series.substance))
    if len({each.series.place for each in among}) > 1:
        where = voice.place(series.place)
        parts.append(voice.say(f"in {where}", f"en {where}") if parts else where)
    if not parts:
        return period_text(finding.period, voice.language)
    if len({each.period for each in among}) > 1:
        parts.append(in_period(finding.period, voice.language))
    return " ".join(parts)


def why_not(
    voice: Voice, why: Incomparable, detail: str = "", detail_es: str = "", *, of: Sequence[Finding] = ()
) -> str:
    """Say why two figures may not be set against each other, in the editor's words where there are any.

    ``of`` are the figures that have just been named as those that it is about.
    """
    # A break is named before it is explained; of any other reason, the fuller words say it all.
    named = _OF_ONE if len(of) == 1 else _OF_SEVERAL if of else _WHY_NOT
    reason = named.get(why, _WHY_NOT[why])[0 if voice.english else 1]
    told = clause(voice.say(detail, detail_es or detail))
    if told and why is not Incomparable.BREAK:
        return told
    return f"{reason} ({told})" if told else reason


def no_change_sentence(voice: Voice, refused: NoChange) -> str:
    """Say that no change is computed, and why, with the figure it would have been computed from."""
    before = refused.before
    since = period_text(before.period, voice.language)
    held = f"{figure_amount(voice, before.current)} ({edition_mark(voice, before.current)})"
    told = voice.say(
        f"No change is computed from {since}, {held}", f"No se calcula la variación frente a {since}, {held}"
    )
    # A warning of the later figure itself is told below, with the figure.
    if any(refused.detail == voice.catalogue.caveats[each].says for each in refused.after.current.caveats):
        return f"{told}."
    return f"{told}: {why_not(voice, refused.why, refused.detail, refused.detail_es)}."
