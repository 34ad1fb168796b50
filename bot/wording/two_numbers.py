"""Two numbers of which it is asked which is right: one figure, one revised into the other, two bodies', or two things'."""

from bot.values.amount import Missing
from bot.values.fact import Figure
from bot.values.rivals import NumberFound, TwoNumbers
from bot.wording.amounts import bare_figure, figure_amount
from bot.wording.caveats import caveat_lines, finding_notes
from bot.wording.disputes import dispute_lines
from bot.wording.drafts import Draft, Weight, line
from bot.wording.history import course_of_editions
from bot.wording.next_questions import choices, how_much_was_it, was_it_revised, why_do_they_differ
from bot.wording.numbers import plain
from bot.wording.openings import after_colon, as_known
from bot.wording.phrases import capital, listed, noted
from bot.wording.sentences import disputed_sentence, is_disputed
from bot.wording.subjects import series_thing_when
from bot.wording.voice import Voice


def word_two_numbers(voice: Voice, answer: TwoNumbers) -> Draft:
    """Say whose the numbers are and which stands; between two bodies' own figures none is chosen."""
    headline = _headline(voice, answer)
    cited = [figure for one in answer.found for figure in (one.finding.current, one.figure)]
    draft = Draft(line(as_known(voice, answer.as_of, headline), Weight.MUST, *_once(cited)))
    if answer.missing:
        numbers = listed(voice, [plain(number.low, voice.locale) for number in answer.missing])
        told = voice.say(f"No edition held gives {numbers}.", f"Ninguna edición disponible da {numbers}.")
        draft.lines.append(line(told, Weight.MUST))
    findings = list({one.finding.current.id: one.finding for one in answer.found}.values())
    for finding in findings:
        draft.lines += finding_notes(voice, finding)
    for dispute in answer.disputes:
        draft.lines += dispute_lines(voice, dispute)
    draft.caveats = caveat_lines(voice, findings)
    lead = findings[0]
    draft.choices = choices(
        how_much_was_it(voice, lead),
        was_it_revised(voice, lead) if lead.is_revised else "",
        why_do_they_differ(voice, lead) if _is_of_one_thing(answer) and len(findings) > 1 else "",
    )
    return draft


def _once(figures: list[Figure]) -> list[Figure]:
    return list({figure.id: figure for figure in figures}.values())


def _is_of_one_thing(answer: TwoNumbers) -> bool:
    return len({(*one.finding.series[:3], one.finding.period) for one in answer.found}) == 1


def _headline(voice: Voice, answer: TwoNumbers) -> str:
    if len(answer.found) == 1:
        only = answer.found[0]
        return (
            disputed_sentence(voice, only.finding.current, answer.disputes)
            if _stands(only) or not only.finding.is_revised
            else capital(course_of_editions(voice, only.finding))
        )
    one, other = answer.found
    if one.finding.series == other.finding.series and one.finding.period == other.finding.period:
        return _of_one_figure(voice, answer, one, other)
    told = [_item(voice, answer, each) for each in answer.found]
    if _is_of_one_thing(answer):
        return voice.say(
            f"Each is a count of its own, and none is chosen here: {'; '.join(told)}.",
            f"Cada una es un conteo distinto y aquí no se elige ninguna: {'; '.join(told)}.",
        )
    if len({one.finding.series for one in answer.found}) == 1:
        return voice.say(
            f"They are figures of different years: {'; '.join(told)}.",
            f"Son cifras de años distintos: {'; '.join(told)}.",
        )
    return voice.say(
        f"They are figures of different things: {'; '.join(told)}.",
        f"Son cifras de cosas distintas: {'; '.join(told)}.",
    )


def _stands(one: NumberFound) -> bool:
    """Say whether a number is its series' current figure, perhaps rounded."""
    mine, current = one.figure.amount, one.finding.current.amount
    if isinstance(mine, Missing) or isinstance(current, Missing):
        return False
    return one.figure.id == one.finding.current.id or mine.same_figure(current)


def _of_one_figure(voice: Voice, answer: TwoNumbers, one: NumberFound, other: NumberFound) -> str:
    """Say which of two numbers of one series and period stands, or that both are one figure."""
    finding = one.finding
    if one.claimed.same_figure(other.claimed):
        now = after_colon(voice, disputed_sentence(voice, finding.current, answer.disputes))
        rounded = min((one, other), key=lambda each: len(f"{each.claimed.low:f}".rstrip("0.")))
        first = f"{bare_figure(voice, rounded.figure)} {noted(voice, rounded.figure)}"
        return voice.say(
            f"Both are one figure, {first} being the other rounded, which is no revision: {now}",
            f"Son una misma cifra: {first} es la otra redondeada, lo que no es una revisión: {now}",
        )
    course = after_colon(voice, course_of_editions(voice, finding))
    current = [each for each in (one, other) if each.figure.id == finding.current.id]
    if not current:
        return voice.say(f"Neither is current: {course}", f"Ninguna está vigente: {course}")
    number = figure_amount(voice, current[0].figure)
    return voice.say(
        f"{capital(number)} is the current figure: {course}",
        f"{capital(number)} es la cifra vigente: {course}",
    )


def _item(voice: Voice, answer: TwoNumbers, one: NumberFound) -> str:
    """Say whose a number is, of what and when, in which edition, and what became of it."""
    figure, finding = one.figure, one.finding
    who, what = (
        voice.estimator(figure.series.estimator),
        series_thing_when(voice, figure.series, figure.period),
    )
    if figure.series.scope:
        what = f"{what} ({voice.scope(figure.series.scope)})"
    disputed = any(is_disputed(dispute, figure) for dispute in answer.disputes)
    mark = noted(voice, figure, disputed=disputed)
    told = voice.say(
        f"{figure_amount(voice, figure)} is the figure from {who} for {what} {mark}",
        f"{figure_amount(voice, figure)} es la cifra de {who} de {what} {mark}",
    )
    if figure.id == finding.current.id:
        return told
    if _stands(one):
        full = f"{bare_figure(voice, finding.current)} {noted(voice, finding.current)}"
        return voice.say(f"{told}, given in full as {full}", f"{told}, que con todos sus dígitos es {full}")
    if figure.series != finding.series:
        return told
    now = f"{bare_figure(voice, finding.current)} {noted(voice, finding.current)}"
    if figure not in finding.history:
        # Neither is known to have replaced the other.
        return voice.say(f"{told}, where another page gives {now}", f"{told}, y otra página da {now}")
    return voice.say(f"{told}, since revised to {now}", f"{told}, después revisada a {now}")
