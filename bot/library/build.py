"""The catalogue and the rows of the store, from facts that have passed every check."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from bot.library.gather import Draft
from bot.library.grouped import Grouped
from bot.library.names import Names
from bot.library.placed import Placed
from bot.library.rows import Filed
from bot.library.schema_facts import QuestionEntry
from bot.values.amount import Amount
from bot.values.catalogue import (
    Actor,
    Asked,
    CardLine,
    Catalogue,
    Caveat,
    Estimator,
    Event,
    Examples,
    Measure,
    Place,
    Scope,
    Substance,
    Theme,
    Topic,
    Unit,
)
from bot.values.fact import Dispute, Edition, SeriesKey, SeriesNote, Statement, years_told
from bot.values.model import Value

V = TypeVar("V", bound=Value)

FigureTuple = tuple[str | int, ...]
SeriesTuple = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that goes into the store, in the order it is written."""

    catalogue: Catalogue
    figures: tuple[FigureTuple, ...]
    series: tuple[SeriesTuple, ...]
    statements: tuple[tuple[str, str], ...]


def build(
    draft: Draft,
    names: Names,
    editions: dict[str, Edition],
    series: dict[SeriesKey, Grouped],
    notes: tuple[SeriesNote, ...],
    statements: tuple[Statement, ...],
    disputes: tuple[Dispute, ...],
) -> Facts:
    """Return the facts with their version: the same for the same facts, however their files are arranged."""
    figures = sorted(_figure(row) for each in series.values() for rows in each.rows.values() for row in rows)
    catalogue = Catalogue(
        version="",
        **_vocabulary(names),
        editions=dict(sorted(editions.items())),
        notes=notes,
        disputes=disputes,
        statements=tuple(_asked(each, names) for each in statements),
        questions=_questions(draft.questions),
        subjects=tuple(sorted({(key.measure, key.substance) for key in series})),
    )
    bodies = tuple((each.id, each.model_dump_json()) for each in statements)
    content = json.dumps([catalogue.model_dump_json(), figures, bodies], ensure_ascii=False)
    version = hashlib.sha256(content.encode()).hexdigest()[:12]
    return Facts(
        catalogue.model_copy(update={"version": version}),
        tuple(figures),
        tuple(_series(each) for each in series.values()),
        bodies,
    )


def _figure(row: Filed) -> FigureTuple:
    """Return a figure in the order of the store's columns."""
    key = row.series
    if isinstance(row.amount, Amount):
        hedge, low, high = str(row.amount.hedge), f"{row.amount.low:f}", f"{row.amount.high:f}"
    else:
        hedge, low, high = "", str(row.amount), str(row.amount)
    return (
        key.measure, key.substance, key.place, row.period.year, key.estimator, key.scope, row.period.code,
        row.edition.id, hedge, low, high, row.unit, row.where, row.status, row.standing, row.why,
        row.interval, row.interval_means, row.as_published, row.processing, row.how,
        " ".join(row.caveats), row.note,
    )  # fmt: skip


def _series(each: Grouped) -> SeriesTuple:
    """Return what is held of a series; its unit is that of its newest period.

    Withdrawn rows count for nothing; of a series that has no others all periods stand, with no figures.
    """
    held = {
        period: len(left)
        for period, rows in each.rows.items()
        if (left := [row for row in rows if row.standing != "withdrawn"])
    }
    periods, count = list(held or each.rows), sum(held.values())
    years = sorted({period.year for period in periods})
    newest = each.newest[list(each.newest)[-1]] if each.newest else each.rows[periods[-1]][-1]
    first, last = periods[0].code, periods[-1].code
    return (*each.key, newest.unit, count, first, last, json.dumps(years, separators=(",", ":")))


def _vocabulary(names: Names) -> dict[str, Any]:
    words = names.words
    return {
        "substances": _named(words["substances"], Substance),
        "measures": _named(words["measures"], Measure),
        # Places stand in several files, whose names and borders mean nothing.
        "places": _named(dict(sorted(words["places"].items())), Place),
        "estimators": _named(words["estimators"], Estimator),
        "scopes": _named(words["scopes"], Scope),
        "units": _named(words["units"], Unit),
        "caveats": _named(words["caveats"], Caveat),
        "themes": _named(words["themes"], Theme),
        "topics": _named(words["topics"], Topic),
        "actors": _named(words["actors"], Actor),
        "events": _named(words["events"], Event),
    }


def _named(entries: dict[str, Placed[Any]], value: type[V]) -> dict[str, V]:
    """Turn entries as written into values, in the order they are filed in: the first filed is the plain one."""
    return {given: value.model_validate(_fields(entries[given], value)) for given in entries}


def _fields(placed: Placed[Any], value: type[Value]) -> dict[str, Any]:
    fields: dict[str, Any] = placed.entry.model_dump()
    if value is Place:
        fields["name_es"] = fields["name_es"] or fields["name"]
    elif value is Estimator:
        fields["full_name"] = fields["full_name"] or fields["name"]
        fields["full_name_es"] = fields["full_name_es"] or fields["name_es"]
    elif value is Unit:
        fields["factor"] = fields["factor"] or None
    elif value is Theme:
        fields["card"] = tuple(
            CardLine(measure=measure, substance=substance)
            for measure, _, substance in (line.partition(" ") for line in fields["card"])
        )
    return fields


def _asked(statement: Statement, names: Names) -> Asked:
    words = (statement.says, statement.says_es, statement.evidence, statement.evidence_es)
    asked = names.statements[statement.id].entry.asked
    return Asked(
        id=statement.id,
        kind=statement.kind,
        topic=statement.topic,
        held_by=statement.held_by,
        places=statement.places,
        date=statement.date.code if statement.date else "",
        words=" ".join(text for text in words if text),
        asked=asked,
        years=tuple(sorted({*statement.years, *years_told(" ".join(asked))})),
        months=statement.months,
        numbers=statement.numbers,
    )


def _questions(questions: Iterable[Placed[QuestionEntry]]) -> tuple[Examples, ...]:
    found = [Examples.model_validate(each.entry.model_dump()) for each in questions]
    return tuple(sorted(found, key=lambda each: (each.asked, each.today)))
