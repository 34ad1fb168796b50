"""What was said, decided or done, and what a word means: sentences with their sources."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from bot.answering.derived import conversion_of_number
from bot.answering.inquiry import Inquiry
from bot.values.answer import Meaning, NoFigure, Statements
from bot.values.catalogue import Catalogue, Estimator, Named, Unit
from bot.values.fact import Edition, SeriesNote, Statement, StatementKind
from bot.values.finding import Derived, MissingPart
from bot.values.query import MeaningQuery, StatementQuery
from bot.values.slot import Span
from bot.values.text import flatten

_BEST: Final = 5
_NEAREST: Final = 2


async def statements(query: StatementQuery, inquiry: Inquiry) -> Statements | NoFigure:
    """Answer with the statements found, best first, or for a timeline by date, and count those left out."""
    held = await inquiry.store.statements(query.ids)
    known = [one for one in held if _is_known(one, inquiry.as_of)]
    found = [one for one in known if query.span is None or _is_meant(one, query.span.value, query, inquiry)]
    if not found:
        part = MissingPart.AS_OF if held and not known else MissingPart.STATEMENT
        return NoFigure(
            facts_version=inquiry.version,
            as_of=inquiry.as_of,
            query=query,
            missing=part,
            asked=next(
                (slot.value for slot in (query.topic, query.actor, query.place) if slot is not None), ""
            ),
            of_other_years=() if query.timeline else tuple(known[:_NEAREST]),
        )
    since = await _held_since(found[0], query, inquiry)
    in_order = query.timeline or bool(since)
    found = found if in_order else found[:_BEST]
    found = await _with_other_side(found, since, query, inquiry)
    shown = [*found, *since]
    return Statements(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        statements=tuple(sorted(shown, key=_by_date)) if in_order else tuple(shown),
        in_order=in_order,
        foremost=tuple(one.id for one in _foremost(found, since, query, inquiry)),
    )


def _foremost(
    found: Sequence[Statement], since: Sequence[Statement], query: StatementQuery, inquiry: Inquiry
) -> list[Statement]:
    """Return statements in the order of their weight: as found, then what came last; of a timeline, as much asked about.

    What editors expect many questions about are the turns of a story, and what came last tells how it stands.
    """
    if not query.timeline:
        return [*found, *sorted(since, key=_by_date, reverse=True)]
    questions = {asked.id: len(asked.asked) for asked in inquiry.catalogue.statements}
    last = max(found, key=_by_date)
    return sorted(found, key=lambda one: (one is not last, -questions.get(one.id, 0)))


def _is_position(statement: Statement, query: StatementQuery) -> bool:
    """Say whether what was found is a position of somebody whom the question names."""
    named = "" if query.actor is None else query.actor.value
    return statement.kind is StatementKind.POSITION and statement.held_by == named


async def _with_other_side(
    found: Sequence[Statement], since: Sequence[Statement], query: StatementQuery, inquiry: Inquiry
) -> list[Statement]:
    """Return what was found with what goes beside the first of it: who disagrees, or what became of it since.

    A course of events is told as it was found, unless it is one event.
    """
    first, *others = found
    if query.timeline and others:
        return list(found)
    told = {one.id for one in since}
    beside = [
        one
        for one in await inquiry.store.statements(first.beside)
        if one.id not in told and _is_known(one, inquiry.as_of)
    ]
    return [first, *beside, *(one for one in others if one.id not in first.beside)]


async def _held_since(first: Statement, query: StatementQuery, inquiry: Inquiry) -> list[Statement]:
    """Return what the holder of a position has said or done since on the same topic, or on one akin to it.

    Somebody's plans of 2022 are told with what became of them, so that nobody takes them for today's.
    """
    if not _is_position(first, query) or query.timeline or query.span is not None or len(query.ids) > 1:
        return []
    ids = [
        asked.id
        for asked in inquiry.catalogue.statements
        if asked.held_by == first.held_by
        and asked.id != first.id
        and set(asked.topic.split("-")) & set(first.topic.split("-"))
    ]
    held = await inquiry.store.statements(ids)
    return [one for one in held if _is_known(one, inquiry.as_of) and _by_date(one) >= _by_date(first)]


async def meaning(query: MeaningQuery, inquiry: Inquiry) -> Meaning | NoFigure:
    """Answer with our definition, the source's own where a series quotes it, and the definitions held."""
    named = _entry(query, inquiry)
    held = await inquiry.store.statements(query.ids)
    found = tuple(one for one in held if _is_known(one, inquiry.as_of))
    ours, ours_es, theirs = _definitions(query, named, inquiry.catalogue.notes)
    if named is None or not (ours or theirs or found):
        return NoFigure(
            facts_version=inquiry.version,
            as_of=inquiry.as_of,
            query=query,
            missing=MissingPart.STATEMENT,
            asked=query.what.value,
        )
    name, name_es = _called(query, named, inquiry.catalogue)
    other = None
    if query.beside is not None:
        other = await meaning(query.model_copy(update={"what": query.beside, "beside": None}), inquiry)
    return Meaning(
        facts_version=inquiry.version,
        as_of=inquiry.as_of,
        query=query,
        name=name,
        name_es=name_es,
        definition=ours,
        definition_es=ours_es,
        from_source=theirs,
        statements=found,
        editions=_editions(found),
        beside=other if isinstance(other, Meaning) else None,
        converted=_converted(query, inquiry),
    )


def _converted(query: MeaningQuery, inquiry: Inquiry) -> tuple[Derived, ...]:
    """Return how much a number of one unit is in the other, where that is asked."""
    if query.amount is None or query.beside is None:
        return ()
    units = (query.what.value, query.beside.value)
    derived = conversion_of_number(query.amount.low, units, inquiry.catalogue)
    return () if derived is None else (derived,)


def _entry(query: MeaningQuery, inquiry: Inquiry) -> Named | None:
    catalogue, word = inquiry.catalogue, query.what.value
    match query.sort:
        case "measure":
            return catalogue.measures.get(word)
        case "substance":
            return catalogue.substances.get(word)
        case "estimator":
            return catalogue.estimators.get(word)
        case "scope":
            return catalogue.scopes.get(word)
        case "unit":
            return catalogue.units.get(word)
        case "topic":
            return catalogue.topics.get(word)
        case "place":
            return catalogue.places.get(word)


def _called(query: MeaningQuery, named: Named, catalogue: Catalogue) -> tuple[str, str]:
    """Return the name that a definition opens with: a unit as one of it, a body in full with its short name.

    Several bodies estimate for one government; where the asker named one of them, it goes by its own name.
    """
    match named:
        case Unit():
            return named.singular, named.singular_es
        case Estimator():
            said = flatten(query.what.words)[0]
            bodies = (actor for actor in catalogue.actors.values() if said and actor.title)
            body = next((actor for actor in bodies if said in _names(actor)), None)
            if body is not None:
                return _in_full(body.title, body.name), _in_full(body.title_es or body.title, body.name_es)
            return _in_full(named.full_name, named.name), _in_full(named.full_name_es, named.name_es)
        case _:
            return named.name, named.name_es


def _names(named: Named) -> set[str]:
    names = (named.name, named.name_es, *named.aliases, *named.aliases_es)
    return {flatten(name)[0] for name in names}


def _in_full(full: str, short: str) -> str:
    """Return a full name, with the abbreviation it goes by in brackets."""
    return f"{full} ({short})" if short.isupper() and short not in full else full


def _definitions(
    query: MeaningQuery, named: Named | None, notes: Iterable[SeriesNote]
) -> tuple[str, str, str]:
    """Return our definition in both languages, and the source's; an estimator is defined by its method too.

    What a source says of a series defines what is counted there and how, not the drug nor whoever counts.
    """
    if named is None:
        return "", "", ""
    ours, ours_es = named.definition, named.definition_es
    if isinstance(named, Estimator):
        ours = ours or named.method
        ours_es = ours_es or named.method_es
    field = query.sort if query.sort in ("measure", "scope") else ""
    about = [note for note in notes if field and getattr(note.applies_to, field) == named.id]
    if not ours:
        ours, ours_es = next(
            ((note.definition, note.definition_es) for note in about if note.definition), ("", "")
        )
    return ours, ours_es, next((n.definition_from_source for n in about if n.definition_from_source), "")


def _is_known(statement: Statement, as_of: date | None) -> bool:
    """Say whether a statement was surely published by the day asked about."""
    return as_of is None or statement.edition.published.latest <= as_of


def _is_meant(statement: Statement, span: Span, query: StatementQuery, inquiry: Inquiry) -> bool:
    """Say whether a statement belongs to the years asked about.

    Those are the years it is about. The day a claim was made on counts where somebody is named or it speaks of no
    year, and in a course of events days are all that counts.
    """
    filed = next((each.years for each in inquiry.catalogue.statements if each.id == statement.id), ())
    years = {*statement.years, *filed}
    by_date = query.timeline or query.actor is not None or not years
    if by_date and _is_within(statement, span):
        return True
    return not query.timeline and any((span.first or year) <= year <= (span.last or year) for year in years)


def _is_within(statement: Statement, span: Span) -> bool:
    if statement.date is None:
        return False
    ends = statement.date.last.year if statement.until is None else statement.until.last.year
    return (span.first is None or span.first <= ends) and (
        span.last is None or statement.date.first.year <= span.last
    )


def _by_date(statement: Statement) -> tuple[date, str]:
    return (date.max if statement.date is None else statement.date.first), statement.id


def _editions(statements: Iterable[Statement]) -> tuple[Edition, ...]:
    return tuple({one.edition.id: one.edition for one in statements}.values())
