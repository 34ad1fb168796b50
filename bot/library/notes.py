"""Notes on series: what the header of a file says holds for its own rows and for no other file's."""

from collections.abc import Iterable, Iterator
from itertools import combinations
from operator import itemgetter
from typing import Final

from bot.library.files import Report
from bot.library.problems import figures as says
from bot.library.rows import FiledSheet
from bot.library.schema_facts import FigureFile, SeriesEntry
from bot.values.fact import Break, LaterRevision, SeriesKey, SeriesNote
from bot.values.period import NotAPeriod, parse_period

_FIELDS: Final = ("substance", "place", "estimator", "scope")


def series_notes(sheets: Iterable[FiledSheet], report: Report) -> tuple[SeriesNote, ...]:
    """Return the notes of all files, those that speak of the fewest series first."""
    held = list(sheets)
    everything: dict[str, set[SeriesKey]] = {}
    for sheet in held:
        measure = sheet.sheet.header.entry.measure
        everything.setdefault(measure, set()).update(row.series for row in sheet.rows)
    notes: set[SeriesNote] = set()
    for sheet in held:
        mine = {row.series for row in sheet.rows}
        header = sheet.sheet.header
        for number, entry in enumerate((_whole(header.entry), *header.entry.series)):
            note = _note(entry, sheet, number - 1, report)
            covered = {series for series in mine if entry.covers(series)}
            complete = len(sheet.rows) == len(sheet.sheet.rows)
            if mine and complete and not covered:
                fields = " and ".join(each for each in entry.chosen if each)
                report(says.note_on_nothing(header.where("series", number - 1), fields))
            if note is not None:
                others = everything[header.entry.measure] - mine if mine else set()
                notes.update(
                    note.model_copy(update={"applies_to": reach})
                    for reach in _reaches(entry, covered, others)
                )
    return tuple(sorted(notes, key=lambda note: (-_narrowness(note), note.model_dump_json())))


def _whole(header: FigureFile) -> SeriesEntry:
    """Return what the header says of all its rows as a note without conditions."""
    return SeriesEntry(
        method=header.method or header.default_method,
        method_es=header.method_es,
        definition=header.definition,
        definition_es=header.definition_es,
        definition_from_source=header.definition_from_source,
        caveats=header.caveats,
    )


def _note(entry: SeriesEntry, sheet: FiledSheet, number: int, report: Report) -> SeriesNote | None:
    """Return what an entry says, reaching nothing yet; ``None`` where it says nothing."""
    header = sheet.sheet.header
    breaks, later = [], []
    for position, each in enumerate(entry.breaks):
        try:
            breaks.append(Break(before=parse_period(each.before), why=each.why, why_es=each.why_es))
        except NotAPeriod:
            report(
                says.unreadable_period(
                    header.where("series", number, "breaks", position, "before"), each.before, ""
                )
            )
    for position, revision in enumerate(entry.later_revisions):
        try:
            period = parse_period(revision.period)
            later.append(LaterRevision(period=period, note=revision.note, note_es=revision.note_es))
        except NotAPeriod:
            at = header.where("series", number, "later_revisions", position, "period")
            report(says.unreadable_period(at, revision.period, ""))
    note = SeriesNote(
        applies_to=SeriesKey(header.entry.measure, "", "", "", ""),
        breaks=tuple(breaks),
        later_revisions=tuple(later),
        **entry.model_dump(exclude={*_FIELDS, "breaks", "later_revisions"}),
    )
    return note if note != SeriesNote(applies_to=note.applies_to) else None


def _reaches(entry: SeriesEntry, covered: set[SeriesKey], others: set[SeriesKey]) -> Iterator[SeriesKey]:
    """Yield the fewest keys that reach all series covered and none of another file's."""
    if not covered:
        return
    best: set[SeriesKey] | None = None
    common = {name for name in _FIELDS if len({getattr(series, name) for series in covered}) == 1}
    fixed = common | {name for name, text in zip(_FIELDS, entry.chosen, strict=True) if text}
    free = [name for name in _FIELDS if name not in fixed]
    for size in range(len(free) + 1):
        for extra in combinations(free, size):
            kept = fixed | set(extra)
            told_apart = itemgetter(0, *(at for at, name in enumerate(_FIELDS, 1) if name in kept))
            if {told_apart(series) for series in covered}.isdisjoint(map(told_apart, others)):
                keys = {_masked(series, kept) for series in covered}
                best = keys if best is None or len(keys) < len(best) else best
        if best is not None:
            break
    yield from sorted(best if best is not None else covered)


def _masked(series: SeriesKey, kept: set[str]) -> SeriesKey:
    return SeriesKey(series.measure, *(getattr(series, name) if name in kept else "" for name in _FIELDS))


def _narrowness(note: SeriesNote) -> int:
    return sum(bool(part) for part in note.applies_to)
