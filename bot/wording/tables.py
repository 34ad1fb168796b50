"""The figures behind an answer as a table, one row each with its edition and source: CSV that no spreadsheet runs.

Comma-separated, numbers plain with a decimal point, names in the reply's language, headers always in English.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Final

from bot.values.amount import Missing
from bot.values.answer import Answer
from bot.values.fact import Figure
from bot.wording.roles import Cast, cast
from bot.wording.voice import Voice

COLUMNS: Final = (
    "place,measure,substance,period,estimator,scope,value,high,hedge,missing,unit,status,current,edition,published,"
    "released,source,title,url,locator,licence,note,facts_version"
).split(",")
CONVERTED: Final = ("converted", "converted_high", "converted_unit")
"""Columns that stand behind the others where a unit was asked for."""

_NUMBER: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)
_ACTS: Final = frozenset("=+-@＝＋－＠")
"""First characters that make a spreadsheet, or a program behind it, do something with the rest of a cell."""


def table(voice: Voice, answer: Answer) -> str:
    """Return the figures of an answer as CSV, empty where it has none that answer what was asked."""
    parts = _in_order(part for part in cast(answer) if part.role != "nearest")
    if not parts:
        return ""
    columns = (*COLUMNS, *CONVERTED) if answer.converted else COLUMNS
    written = io.StringIO()
    writer = csv.DictWriter(written, columns, lineterminator="\n")
    writer.writeheader()
    for part in parts:
        row = {
            **_row(voice, part),
            "facts_version": answer.facts_version,
            **_converted(voice, answer, part.figure),
        }
        writer.writerow({name: safe(row.get(name, "")) for name in columns})
    return written.getvalue()


def safe(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula, on one line.

    A cell that is wholly a number is left as it is, the minus sign included: a number computes nothing. Any other
    that begins with a character which acts gets an apostrophe before it.
    """
    seen = (one for one in cell if one.isspace() or unicodedata.category(one)[0] != "C")
    text = " ".join("".join(seen).split())
    return f"'{text}" if text[:1] in _ACTS and not _NUMBER.fullmatch(text) else text


def _in_order(parts: Iterable[Cast]) -> list[Cast]:
    """Return the figures series by series, as the answer names them, each by period and then by release."""
    found = list(parts)
    order = {series: at for at, series in reversed(list(enumerate(part.figure.series for part in found)))}
    return sorted(
        found,
        key=lambda part: (
            order[part.figure.series],
            part.figure.period.first,
            part.figure.edition.released(part.figure.series.estimator).latest,
        ),
    )


def _row(voice: Voice, part: Cast) -> Mapping[str, str]:
    figure = part.figure
    series, amount, edition = figure.series, figure.amount, figure.edition
    given = None if isinstance(amount, Missing) else amount
    return {
        "place": voice.place_name(series.place),
        "measure": voice.measure(series.measure),
        "substance": voice.substance(series.substance),
        "period": figure.period.code,
        "estimator": voice.estimator(series.estimator),
        "scope": voice.scope(series.scope) if series.scope else "",
        "value": "" if given is None else f"{given.low:f}",
        "high": "" if given is None or given.low == given.high else f"{given.high:f}",
        "hedge": "" if given is None else given.hedge,
        "missing": amount if isinstance(amount, Missing) else "",
        "unit": voice.unit_name(figure.unit),
        "status": figure.status,
        "current": "yes" if part.current else "no",
        "edition": edition.id,
        "published": edition.published.code,
        "released": edition.released(series.estimator).code,
        "source": edition.publisher_name,
        "title": edition.title,
        "url": edition.link,
        "locator": figure.where,
        "licence": edition.licence,
        "note": figure.note,
    }


def _converted(voice: Voice, answer: Answer, figure: Figure) -> dict[str, str]:
    ends = [one for one in answer.converted if one.operands == (figure.id,)]
    if not ends:
        return {}
    return {
        "converted": f"{ends[0].value:f}",
        "converted_high": f"{ends[1].value:f}" if len(ends) > 1 else "",
        "converted_unit": voice.unit_name(ends[0].unit),
    }
