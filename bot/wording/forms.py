"""What is made of a reply where more than words was asked for: sentences for print, a table, or a chart."""

from collections.abc import Sequence
from dataclasses import replace

from bot.values.answer import Answer, NoFigure, NotComparable, Trend
from bot.values.asked import Form
from bot.values.returned import AskBack, NotOurs, Puzzled
from bot.wording.charts import chart
from bot.wording.copies import copied
from bot.wording.drafts import Draft, Line, Weight, line
from bot.wording.tables import table
from bot.wording.voice import Voice


def formed(voice: Voice, answer: Answer, draft: Draft, converted: Sequence[Line], form: Form) -> Draft:
    """Return a reply in the form asked for; a refusal says what it says, whatever was to be made of it.

    ``converted`` are those of its lines that say it in another unit, which every form keeps.
    """
    if isinstance(answer, NoFigure | NotComparable | AskBack | NotOurs | Puzzled):
        return draft
    match form:
        case Form.COPY:
            return copied(voice, answer, draft, converted)
        case Form.CSV:
            return _tabled(voice, answer, draft, converted)
        case Form.CHART:
            return _charted(voice, answer, draft)
        case Form.REPLY:
            return draft


def _tabled(voice: Voice, answer: Answer, draft: Draft, converted: Sequence[Line]) -> Draft:
    rows = table(voice, answer)
    if not rows:
        none = line(
            voice.say(
                "There are no figures in this to make a table of.", "Aquí no hay cifras para una tabla."
            )
        )
        return replace(draft, lines=[none, *draft.lines], room=draft.room + len(none.text) + 1)
    count = rows.count("\n") - 1
    told = voice.say(
        f"{count} {'row' if count == 1 else 'rows'}, each with its edition and source; numbers are plain, with a decimal point.",
        f"{count} {'fila' if count == 1 else 'filas'}, cada una con su edición y su fuente; los números van sin "
        "separador de miles y con punto decimal.",
    )
    return replace(draft, lines=[*converted, line(told)], choices=(), table=rows)


def _charted(voice: Voice, answer: Answer, draft: Draft) -> Draft:
    drawn = chart(voice, answer) if isinstance(answer, Trend) else None
    if drawn is None:
        return replace(draft, lines=[_no_chart(voice), *draft.lines])
    return replace(draft, chart=drawn, table=table(voice, answer))


def _no_chart(voice: Voice) -> Line:
    return line(
        voice.say("There is no run of years in this to draw.", "Aquí no hay una serie de años que dibujar."),
        Weight.HIGH,
    )
