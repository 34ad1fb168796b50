"""Is it a record? Yes or no with the span, the runner-up, ties, gaps and the estimator; never "all-time"."""

from bot.values.answer import Record
from bot.values.fact import Figure
from bot.values.finding import RecordVerdict
from bot.wording.amounts import bare_figure, figure_amount
from bot.wording.caveats import caveat_lines
from bot.wording.dates import in_period, period_text
from bot.wording.disputes import dispute_lines
from bot.wording.drafts import Draft, Line, Weight, line
from bot.wording.history import release_beside
from bot.wording.next_questions import choices, how_did_it_develop, how_much_was_it, why_do_they_differ
from bot.wording.openings import after_colon, as_known
from bot.wording.phrases import capital, clause, estimate_noun, listed, noted, owned, sentence
from bot.wording.sentences import attribution, figure_clause, is_disputed
from bot.wording.statements import claim_lines
from bot.wording.uncompared import elsewhere_lines, record_opening, unchecked_lines, unsettled_lines
from bot.wording.voice import Voice
from bot.wording.years import years_text


def word_record(voice: Voice, answer: Record) -> Draft:
    """Say the first estimator's verdict in a sentence that stands alone, then what it rests on, then the others'."""
    first, *rest = answer.verdicts
    headline = _headline(voice, first, answer)
    draft = Draft(
        line(
            as_known(voice, answer.as_of, headline),
            Weight.MUST,
            first.finding.current,
            first.record.current,
            *_passing(first, answer),
        )
    )
    draft.lines += _since_passed(voice, first)
    draft.lines += _runner_up(voice, first, answer)
    draft.lines += [_other_verdict(voice, verdict, answer) for verdict in rest]
    draft.lines += unsettled_lines(voice, answer)
    draft.lines += before_break_lines(voice, first)
    draft.lines += elsewhere_lines(voice, answer)
    draft.lines += unchecked_lines(voice, first.gaps, first.uncompared)
    draft.lines += claim_lines(voice, answer.claims, Weight.HIGH)
    draft.lines += dispute_lines(voice, answer.dispute)
    draft.caveats = caveat_lines(voice, [first.finding])
    lead = first.finding
    draft.choices = choices(
        how_much_was_it(voice, first.record) if not first.is_record else "",
        how_did_it_develop(voice, lead),
        why_do_they_differ(voice, lead) if rest else "",
    )
    return draft


def _headline(voice: Voice, verdict: RecordVerdict, answer: Record) -> str:
    figure = verdict.finding.current
    which, lowest = answer.query.which, answer.query.lowest
    disputed = is_disputed(answer.dispute, figure)
    clause, source = figure_clause(voice, figure), attribution(voice, figure, disputed=disputed)
    if verdict.is_record:
        tied = _tied(voice, verdict)
        until = _until(voice, verdict, answer)
        standing = f"{_extreme(voice, lowest=lowest)} {_span(voice, verdict, answer)}{tied}{until}"
        told = voice.say(f"{clause}, {standing}, {source}.", f"{clause}, {standing}, {source}.")
        return told if which else record_opening(voice, answer) + after_colon(voice, told)
    base = _record_figure(voice, verdict, answer)
    standing = f"{_extreme(voice, lowest=lowest)} {_span(voice, verdict, answer)}"
    below = voice.say("above" if lowest else "below", "por encima de" if lowest else "por debajo de")
    told = f"{clause}, {below} {base}, {standing}, {source}."
    return record_opening(voice, answer) + after_colon(voice, told)


def verdict_in_print(voice: Voice, verdict: RecordVerdict, answer: Record, source: str) -> str:
    """Say a verdict with all that it rests on in one sentence, without its yes or no and its full stop.

    Span, break, ties and the years that are missing are in it, and the next figure or the one that stands above it.
    """
    figure, lowest = verdict.finding.current, answer.query.lowest
    standing = f"{_extreme(voice, lowest=lowest)} {_span(voice, verdict, answer, gaps=True)}"
    second = verdict.runner_up
    if not verdict.is_record:
        record = verdict.record.current
        base = _dated_figure(voice, record, answer, release_beside(voice, record, figure))
        side = voice.say("above" if lowest else "below", "por encima de" if lowest else "por debajo de")
        then = voice.say(
            f"the {'lowest' if lowest else 'highest'} up to then but ",
            f"la más {'baja' if lowest else 'alta'} hasta entonces, pero ",
        )
        standing = f"{then if verdict.was_record else ''}{side} {base}, {standing}"
    else:
        standing += _tied(voice, verdict) + _until(voice, verdict, answer)
        if second is not None:
            mark = release_beside(voice, second.current, figure)
            later = [_dated_figure(voice, one.current, answer) for one in verdict.following]
            following = listed(voice, [_dated_figure(voice, second.current, answer, mark), *later])
            standing += voice.say(f", followed by {following}", f", seguida de {following}")
    return f"{figure_clause(voice, figure)}, {standing}, {source}"


def _record_figure(voice: Voice, verdict: RecordVerdict, answer: Record) -> str:
    """Give the record with its year, and say where it is in dispute."""
    return _dated_figure(voice, verdict.record.current, answer)


def _dated_figure(voice: Voice, figure: Figure, answer: Record, mark: str = "") -> str:
    """Give a figure with its year, its release where that is another (``mark``), and that it is in dispute."""
    disputed = is_disputed(answer.dispute, figure)
    said = [mark, voice.say("disputed", "en disputa") if disputed else ""]
    return f"{bare_figure(voice, figure)} {in_period(figure.period, voice.language)}{_bracketed(*said)}"


def _extreme(voice: Voice, *, lowest: bool) -> str:
    return voice.say(
        "the lowest in this series" if lowest else "the highest in this series",
        "la cifra más baja de esta serie" if lowest else "la cifra más alta de esta serie",
    )


def _span(voice: Voice, verdict: RecordVerdict, answer: Record, *, gaps: bool = False) -> str:
    """Say from when to when the verdict holds: the last break, any later year, and with ``gaps`` those not held."""
    first, last = verdict.span
    asked = answer.query.span
    ended = answer.query.previous or (asked is not None and asked.value.last is not None)
    broken = ""
    if verdict.break_before is not None:
        broken = voice.say("new method", "método nuevo")
    lacking = ""
    if gaps and verdict.gaps:
        years = listed(voice, years_text(verdict.gaps, voice.language))
        lacking = voice.say(f"not held: {years}", f"sin datos de {years}")
    if verdict.finding.period.year >= last and not ended:
        noted = _bracketed(broken, lacking)
        return voice.say(f"since {first}{noted}", f"desde {first}{noted}")
    return voice.say(
        f"from {first}{_bracketed(broken)} to {last}{_bracketed(lacking)}",
        f"entre {first}{_bracketed(broken)} y {last}{_bracketed(lacking)}",
    )


def _bracketed(*notes: str) -> str:
    told = "; ".join(note for note in notes if note)
    return f" ({told})" if told else ""


def _passing(verdict: RecordVerdict, answer: Record) -> list[Figure]:
    """Return the record that passed the one asked for, where that one is asked for as the one before."""
    passing = verdict.passed_by if answer.query.previous else None
    return [] if passing is None else [passing.current]


def _until(voice: Voice, verdict: RecordVerdict, answer: Record) -> str:
    """Say until what figure a record stood."""
    return "".join(
        voice.say(f", until {told}", f", hasta {told}")
        for passing in _passing(verdict, answer)
        for told in [
            _dated_figure(voice, passing, answer, release_beside(voice, passing, verdict.finding.current))
        ]
    )


def _tied(voice: Voice, verdict: RecordVerdict) -> str:
    if not verdict.ties:
        return ""
    years = listed(voice, [period_text(tie.period, voice.language) for tie in verdict.ties])
    return voice.say(f", level with {years}", f", igualada con {years}")


def _since_passed(voice: Voice, verdict: RecordVerdict) -> list[Line]:
    """Say that a year was the record when it came, which a later one has since passed."""
    if not verdict.was_record or verdict.is_record:
        return []
    passing = verdict.passed_by or verdict.record
    when, passed, top = (
        period_text(finding.period, voice.language) for finding in (verdict.finding, passing, verdict.record)
    )
    if passed == top:
        then = voice.say(f"{top} has since passed it", f"{top} lo superó después")
    else:
        then = voice.say(
            f"{passed} passed it, and the record is now {top}", f"{passed} lo superó y hoy el récord es {top}"
        )
    return [
        line(
            voice.say(
                f"{capital(when)} was the record up to then; {then}.",
                f"{capital(when)} fue el récord hasta entonces; {then}.",
            )
        )
    ]


def _runner_up(voice: Voice, verdict: RecordVerdict, answer: Record) -> list[Line]:
    """Name the next figure, or the next ones where several years were asked for."""
    second = verdict.runner_up
    if second is None or not verdict.is_record:
        return []
    if verdict.following:
        told, figures = _in_order(voice, verdict, answer)
        return [line(voice.say(f"Next come {told}.", f"Le siguen {told}."), Weight.MUST, *figures)]
    amount, when = figure_amount(voice, second.current), period_text(second.period, voice.language)
    return [
        line(
            voice.say(f"Next comes {when}, with {amount}.", f"Le sigue {when}, con {amount}."),
            Weight.HIGH,
            second.current,
        )
    ]


def _in_order(voice: Voice, verdict: RecordVerdict, answer: Record) -> tuple[str, list[Figure]]:
    """List the years next after the record with their figures."""
    second = () if verdict.runner_up is None else (verdict.runner_up,)
    figures = [one.current for one in (*second, *verdict.following)]
    return listed(voice, [_dated_figure(voice, figure, answer) for figure in figures]), figures


def before_break_lines(voice: Voice, verdict: RecordVerdict) -> list[Line]:
    """Say why years before a break are not comparable, and how far the series had gone by then."""
    broken = verdict.break_before
    if broken is None:
        return []
    when = period_text(broken.before, voice.language)
    why = clause(voice.say(broken.why, broken.why_es or broken.why))
    told = voice.say(
        f"Years before {when} are not comparable: {why}.",
        f"Los años anteriores a {when} no son comparables: {why}.",
    )
    higher = verdict.higher_before_break
    if higher is None:
        return [line(told, Weight.HIGH)]
    amount = f"{figure_amount(voice, higher.current)} {in_period(higher.period, voice.language)}"
    beyond = voice.say(
        f"Before that change the series stood at {amount}.", f"Antes de ese cambio la serie llegó a {amount}."
    )
    return [line(f"{told} {beyond}", Weight.HIGH, higher.current)]


def _other_verdict(voice: Voice, verdict: RecordVerdict, answer: Record) -> Line:
    figure, lowest = verdict.finding.current, answer.query.lowest
    whose = owned(voice, figure.series.estimator, estimate_noun(voice, figure.series.measure))
    amount = f"{figure_amount(voice, figure)} {noted(voice, figure)}"
    when = period_text(figure.period, voice.language)
    standing = f"{_extreme(voice, lowest=lowest)} {_span(voice, verdict, answer)}"
    cited = [figure, *_passing(verdict, answer)]
    if verdict.is_record:
        standing = f"{standing}{_tied(voice, verdict)}{_until(voice, verdict, answer)}"
        told = voice.say(
            f"{whose} for {when}, {amount}, is {standing}", f"{whose} para {when}, {amount}, es {standing}"
        )
        if verdict.following:
            following, figures = _in_order(voice, verdict, answer)
            told += voice.say(f", followed by {following}", f", seguida de {following}")
            cited += figures
    else:
        cited.append(verdict.record.current)
        base = _record_figure(voice, verdict, answer)
        if verdict.was_record:
            told = voice.say(
                f"{whose} for {when}, {amount}, was the record up to then; {base} is now {standing}",
                f"{whose} para {when}, {amount}, fue el récord hasta entonces; hoy {base} es {standing}",
            )
        elif answer.query.passed:
            side = voice.say("above" if lowest else "below", "por encima de" if lowest else "por debajo de")
            told = voice.say(
                f"{whose} for {when}, {amount}, is {side} {base}, {standing}",
                f"{whose} para {when}, {amount}, está {side} {base}, {standing}",
            )
        else:
            told = voice.say(
                f"{whose} for {when}, {amount}, is not: {base} is {standing}",
                f"{whose} para {when}, {amount}, no lo es: {base} es {standing}",
            )
    return line(sentence(told), Weight.MUST, *cited)
