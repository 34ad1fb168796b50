"""A folder of facts, read and checked in one pass: every problem is found, whatever the others are."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.library.build import Facts, build
from bot.library.checks.estimators import check_apart, check_spoken_for
from bot.library.checks.rows import check_rows
from bot.library.checks.series import check_repeats, check_series, check_subjects
from bot.library.checks.sources import check_sources
from bot.library.checks.statements import (
    check_dispute_figures,
    check_questions,
    read_disputes,
    read_statements,
)
from bot.library.checks.themes import check_cards
from bot.library.checks.wholes import check_wholes
from bot.library.checks.words import check_words
from bot.library.gather import Draft, gather
from bot.library.grouped import group
from bot.library.names import Names
from bot.library.notes import series_notes
from bot.library.problems import files as says
from bot.library.problems.problem import At, Problem, Severity
from bot.library.rows import file_rows


@dataclass(frozen=True, slots=True)
class Checked:
    """What a folder of facts holds and what is wrong with it, in the order of files and lines.

    ``facts`` is ``None`` as soon as one problem is refused. ``counts`` says how many of each thing were read.
    """

    problems: tuple[Problem, ...]
    counts: Mapping[str, int]
    facts: Facts | None

    @property
    def refused(self) -> bool:
        """Whether these facts cannot be used."""
        return any(problem.severity is Severity.REFUSED for problem in self.problems)


def check_facts(source: Path, today: date) -> Checked:
    """Read a folder of facts and check it; nothing is written and nothing is raised."""
    problems: list[Problem] = []
    if not source.is_dir():
        return Checked((says.no_facts_folder(At(str(source))),), {}, None)
    draft = gather(source, problems.append)
    facts = _check(draft, today, problems)
    return Checked(tuple(sorted(set(problems))), _counts(draft), facts)


def _check(draft: Draft, today: date, problems: list[Problem]) -> Facts | None:
    report = problems.append
    names = Names(draft, report)
    check_words(names, report)
    editions = check_sources(names, draft.publishers, today, report)
    sheets = file_rows(draft, names, editions, report)
    check_rows(sheets, names, report)
    check_subjects(sheets, names, report)
    notes = series_notes(sheets, report)
    statements = read_statements(names, editions, today, report)
    disputes = read_disputes(names, report)
    check_questions(draft.questions, names, report)
    series = group(row for sheet in sheets for row in sheet.rows)
    check_series(series, names, report)
    check_wholes(series, names, report)
    check_apart(series, disputes, names, report)
    names.report_unknown()
    if not _refused(problems):
        # What is missing can only be told when nothing was left out for other reasons.
        check_repeats(series.values(), report)
        check_spoken_for(sheets, editions, names, report)
        check_dispute_figures(disputes, names, series, report)
        check_cards(names, series, report)
    if _refused(problems):
        return None
    return build(draft, names, editions, series, notes, statements, disputes)


def _refused(problems: list[Problem]) -> bool:
    return any(problem.severity is Severity.REFUSED for problem in problems)


def _counts(draft: Draft) -> dict[str, int]:
    standings = [row.standing for sheet in draft.sheets for row, _ in sheet.rows]
    withdrawn = standings.count("withdrawn")
    return {
        **{kind: len(entries) for kind, entries in draft.words.items()},
        "editions": sum(len(publisher.entry.editions) for publisher in draft.publishers),
        "figures": len(standings) - withdrawn,
        "figures set aside": withdrawn,
        "statements": len(draft.statements),
        "disputes": len(draft.disputes),
        "questions": len(draft.questions),
    }
