"""An exchange as its record: every figure, computed number, statement and source behind a reply."""

from collections.abc import Iterator
from decimal import Decimal

from bot.values.amount import Missing
from bot.values.answer import Answer, Meaning, NoFigure, Record, Statements
from bot.values.catalogue import Catalogue
from bot.values.fact import Edition, Figure, Statement
from bot.values.model import Value
from bot.values.period import Period
from bot.values.question import Question
from bot.values.reading import NotUnderstood, OutOfScope, Reading, Unclear, Understood
from bot.values.reply import Reply
from bot.values.slot import Latest, Origin, Slot, Span
from bot.wording.citations import full_citation
from bot.wording.locales import default_locale
from bot.wording.phrases import flowing
from bot.wording.record_entries import (
    AnswerRecord,
    CitationEntry,
    DerivedEntry,
    FigureEntry,
    Number,
    ReadingEntry,
    StatementEntry,
)
from bot.wording.roles import Role, cast, derived_of
from bot.wording.voice import Shelf, Voice, shelf_of


def record(
    question: Question, reading: Reading, answer: Answer, reply: Reply, catalogue: Catalogue, elapsed_us: int
) -> AnswerRecord:
    """Return the record of one exchange. Every figure that the text prints is in it, with its part."""
    voice = Voice(catalogue, default_locale(reply.language))
    parts = cast(answer)
    told = _statements(answer)
    editions = {part.figure.edition.id: part.figure.edition for part in parts}
    editions |= {statement.edition.id: statement.edition for statement in told}
    if isinstance(answer, NoFigure):
        editions |= {row.edition.id: row.edition for row in answer.set_aside}
    if isinstance(answer, Meaning):
        editions |= {edition.id: edition for edition in answer.editions}
    return AnswerRecord(
        question=question.text,
        language=reply.language,
        reading=_reading(reading),
        outcome=answer.outcome,
        as_of=answer.as_of.isoformat() if answer.as_of is not None else "",
        figures=tuple(
            figure_entry(part.figure, part.role, voice.shelf, current=part.current) for part in parts
        ),
        derived=tuple(
            DerivedEntry(
                kind=one.kind,
                value=json_number(one.value),
                unit=one.unit,
                recipe=one.recipe,
                operands=one.operands,
            )
            for one in derived_of(answer)
        ),
        statements=tuple(_statement(voice, statement) for statement in told),
        text=reply.text(),
        citations=tuple(_citations(voice, reply, editions)),
        form=reading.query.form if isinstance(reading, Understood) else "",
        csv=reply.table,
        alt_text="" if reply.chart is None else reply.chart.alt_text,
        facts_version=answer.facts_version,
        elapsed_us=elapsed_us,
    )


def figure_line(figure: Figure, is_current: bool, catalogue: Catalogue) -> str:
    """Return one figure as a line of JSON: what ``factdesk figures`` prints."""
    role: Role = "lead" if is_current else "revision"
    return figure_entry(figure, role, shelf_of(catalogue), current=is_current).model_dump_json()


def figure_entry(figure: Figure, role: Role, shelf: Shelf, *, current: bool) -> FigureEntry:
    """Return a figure with everything that is known of it."""
    amount, interval, edition = figure.amount, figure.interval, figure.edition
    given = None if isinstance(amount, Missing) else amount
    return FigureEntry(
        **figure.series._asdict(),
        period=figure.period.code,
        value=None if given is None else json_number(given.low),
        high=None if given is None or given.low == given.high else json_number(given.high),
        hedge="" if given is None else given.hedge,
        missing=amount if isinstance(amount, Missing) else "",
        unit=figure.unit,
        edition=edition.id,
        published=edition.published.code,
        released=edition.released(figure.series.estimator).code,
        source=edition.publisher_name,
        title=edition.title,
        url=edition.link,
        locator=figure.where,
        licence=edition.licence,
        status=figure.status,
        current=current,
        role=role,
        method=_method(figure, shelf),
        processing=figure.processing,
        how=figure.how,
        as_published=figure.as_published,
        interval_low=None if interval is None else json_number(interval.low),
        interval_high=None if interval is None else json_number(interval.high),
        interval_means=figure.interval_means,
        standing=figure.standing,
        why=figure.why,
        note=figure.note,
    )


def json_number(value: Decimal) -> Number:
    """Return a decimal as a JSON number: an integer where it is whole, else the shortest that reads back equal."""
    return int(value) if value == value.to_integral_value() else float(value)


def _method(figure: Figure, shelf: Shelf) -> str:
    noted = next((note.method for note in shelf.notes(figure.series) if note.method), "")
    held = shelf.catalogue.estimators.get(figure.series.estimator)
    return flowing(noted or ("" if held is None else held.method))


def _reading(reading: Reading) -> ReadingEntry:
    kind, describe = _named(reading)
    slots = list(_slots(reading.query)) if isinstance(reading, Understood) else []
    told = {
        origin: tuple(dict.fromkeys(text for slot_origin, text in slots if slot_origin is origin))
        for origin in Origin
    }
    return ReadingEntry(
        kind=kind,
        describe=describe,
        assumed=told[Origin.ASSUMED],
        inherited=told[Origin.EARLIER],
        corrected={made.typed: made.read for made in reading.corrected},
    )


def _named(reading: Reading) -> tuple[str, str]:
    match reading:
        case Understood():
            return reading.query.kind, reading.query.describe()
        case Unclear():
            return "which_one", f"{reading.about}: {' | '.join(one.question for one in reading.candidates)}"
        case OutOfScope():
            return "out_of_scope", str(reading.why)
        case NotUnderstood():
            return "not_understood", " ".join(reading.unexplained)


def _slots(value: Value) -> Iterator[tuple[Origin, str]]:
    """Yield the origin of every slot of a query, with its name and value."""
    for name in type(value).model_fields:
        held = getattr(value, name)
        for each in held if isinstance(held, tuple) else (held,):
            if isinstance(each, Slot):
                inner = each.value
                shown = inner.code if isinstance(inner, Period | Latest | Span) else str(inner)
                yield each.origin, f"{name}: {shown}"
            elif isinstance(each, Value):
                yield from _slots(each)


def _statements(answer: Answer) -> tuple[Statement, ...]:
    match answer:
        case Statements() | Meaning():
            return answer.statements
        case Record():
            return answer.claims
        case NoFigure():
            return answer.of_other_years
        case _:
            return ()


def _statement(voice: Voice, statement: Statement) -> StatementEntry:
    edition = statement.edition
    return StatementEntry(
        id=statement.id,
        kind=statement.kind,
        topic=statement.topic,
        says=flowing(voice.say(statement.says, statement.says_es or statement.says)),
        date=statement.date.code if statement.date is not None else "",
        until=statement.until.code if statement.until is not None else "",
        places=statement.places,
        held_by=statement.held_by,
        status=statement.status,
        verdict=statement.verdict,
        evidence=flowing(voice.say(statement.evidence, statement.evidence_es or statement.evidence)),
        edition=edition.id,
        published=edition.published.code,
        source=edition.publisher_name,
        url=edition.link,
        locator=statement.where,
        licence=edition.licence,
    )


def _citations(voice: Voice, reply: Reply, editions: dict[str, Edition]) -> Iterator[CitationEntry]:
    """Yield the reply's citations, each with the edition that it was made from."""
    for made in reply.citations:
        edition = editions[made.edition]
        yield CitationEntry(
            edition=edition.id,
            text=made.text,
            full=full_citation(voice, edition),
            url=edition.link,
            published=edition.published.code,
            source=edition.publisher_name,
            licence=edition.licence,
        )
