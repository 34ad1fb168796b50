"""Rules for statements, disputes and the editors' own questions."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.library.amounts import meant_period
from bot.library.checks.sources import check_link
from bot.library.files import Report
from bot.library.grouped import Grouped
from bot.library.names import Names
from bot.library.placed import Placed
from bot.library.problems import shape
from bot.library.problems import statements as says
from bot.library.problems import words as words_say
from bot.library.problems.problem import At
from bot.library.schema_facts import DisputeEntry, QuestionEntry, StatementEntry
from bot.values.fact import Dispute, Edition, SeriesKey, Statement, StatementKind
from bot.values.period import NotAPeriod, Period, PeriodKind, parse_period
from bot.values.text import folded


def read_statements(
    names: Names, editions: Mapping[str, Edition], today: date, report: Report
) -> tuple[Statement, ...]:
    """Return the statements in the order of their ids; the faulty ones are reported."""
    found = []
    for given in sorted(names.statements):
        placed: Placed[StatementEntry] = names.statements[given]
        _check_kind(placed, report)
        known = _refers(placed, names)
        when, until = _dates(placed, editions.get(placed.entry.edition), today, report)
        if not known or placed.entry.edition not in editions:
            continue
        fields: dict[str, Any] = placed.entry.model_dump(
            exclude={"asked", "edition", "date", "until", "kind"}
        )
        found.append(
            Statement(
                **fields,
                kind=StatementKind(placed.entry.kind),
                edition=editions[placed.entry.edition],
                date=when,
                until=until,
            )
        )
    return tuple(found)


def _check_kind(placed: Placed[StatementEntry], report: Report) -> None:
    entry = placed.entry
    if entry.kind == "position" and not entry.held_by:
        report(says.position_of_nobody(placed.at))
    if entry.kind != "claim":
        if entry.verdict:
            report(says.verdict_without_claim(placed.where("verdict"), entry.kind))
    elif not entry.verdict:
        report(says.claim_without_verdict(placed.at))
    elif not (entry.evidence and entry.evidence_es):
        report(says.claim_without_evidence(placed.where("verdict")))
    if not entry.asked:
        report(says.never_asked(placed.at))
    for number, link in enumerate(entry.also):
        check_link(placed.where("also", number), link, report)
    if bool(entry.headline) != bool(entry.headline_es):
        report(says.half_a_headline(placed.where("headline" if entry.headline else "headline_es")))
    for field in ("headline", "says", "evidence"):
        english = getattr(entry, field)
        if english and english == getattr(entry, f"{field}_es"):
            report(words_say.untranslated(placed.where(f"{field}_es"), f"{field}_es"))


def _refers(placed: Placed[StatementEntry], names: Names) -> bool:
    entry = placed.entry
    known = [
        names.refer("topics", entry.topic, placed.where("topic")),
        names.refer("editions", entry.edition, placed.where("edition")),
    ]
    if entry.held_by:
        known.append(names.refer("actors", entry.held_by, placed.where("held_by")))
    known += [
        names.refer("places", place, placed.where("places", number))
        for number, place in enumerate(entry.places)
    ]
    known += [
        names.refer("statements", other, placed.where("beside", number))
        for number, other in enumerate(entry.beside)
    ]
    return all(known)


def _dates(
    placed: Placed[StatementEntry], edition: Edition | None, today: date, report: Report
) -> tuple[Period | None, Period | None]:
    entry = placed.entry
    when = _period(placed.where("date"), "date", entry.date, report)
    until = _period(placed.where("until"), "until", entry.until, report)
    if when is None:
        return when, until
    if until is not None and until.last < when.first:
        report(words_say.backwards(placed.where("until"), "The span", when.code, until.code))
    if entry.kind == "event":
        at = placed.where("date")
        if when.first > today:
            report(says.happens_later(at, when.code, today.isoformat()))
        elif edition is not None and when.first > edition.published.latest:
            report(says.happened_after_source(at, when.code, edition.published.code))
    return when, until


def _period(at: At, field: str, text: str, report: Report) -> Period | None:
    if not text:
        return None
    try:
        return parse_period(text)
    except NotAPeriod:
        wanted = meant_period(text) or "2022-07-14, 2022-07 or 2022"
        report(words_say.bad_date(at, field, text, wanted))
        return None


def read_disputes(names: Names, report: Report) -> tuple[Dispute, ...]:
    """Return the disputes in the order of their ids; the faulty ones are reported."""
    found = []
    for given in sorted(names.disputes):
        placed: Placed[DisputeEntry] = names.disputes[given]
        entry = placed.entry
        known = [
            names.refer(kind, getattr(entry, field), placed.where(field))
            for kind, field in (("measures", "measure"), ("substances", "substance"), ("places", "place"))
        ]
        known += [
            names.refer(kind, each, placed.where(field, number))
            for kind, field in (("estimators", "between"), ("editions", "editions"))
            for number, each in enumerate(getattr(entry, field))
        ]
        span = _span(placed, report)
        if len(set(entry.between)) == 1:
            report(says.one_sided(placed.where("between"), entry.between[0]))
        if entry.lead_with not in ("neither", *entry.between):
            report(says.leads_from_outside(placed.where("lead_with"), entry.lead_with, entry.between))
        for field in ("why", "say"):
            if getattr(entry, field) == getattr(entry, f"{field}_es"):
                report(words_say.untranslated(placed.where(f"{field}_es"), f"{field}_es"))
        if span is not None and all(known):
            leader = "" if entry.lead_with == "neither" else entry.lead_with
            fields = entry.model_dump(exclude={"periods", "lead_with"})
            found.append(Dispute(**fields, first=span[0], last=span[1], lead_with=leader))
    return tuple(found)


def _span(placed: Placed[DisputeEntry], report: Report) -> tuple[Period, Period] | None:
    first_text, _, last_text = placed.entry.periods.partition(" to ")
    at = placed.where("periods")
    first = _period(at, "periods", first_text, report)
    last = _period(at, "periods", last_text, report) if last_text else first
    if first is None or last is None:
        return None
    if last.last < first.first:
        report(words_say.backwards(at, "periods", first.code, last.code))
        return None
    return first, last


def check_dispute_figures(
    disputes: tuple[Dispute, ...], names: Names, series: Mapping[SeriesKey, Grouped], report: Report
) -> None:
    """Report disputes about figures that are not held."""
    for dispute in disputes:
        placed = names.disputes[dispute.id]
        holders = {
            key.estimator
            for key, each in series.items()
            if key[:3] == (dispute.measure, dispute.substance, dispute.place)
            for period in each.rows
            if period.last >= dispute.first.first and period.first <= dispute.last.last
        }
        silent = [estimator for estimator in dispute.between if estimator not in holders]
        if len(silent) == len(dispute.between):
            report(says.dispute_about_nothing(placed.at))
        else:
            for estimator in silent:
                number = dispute.between.index(estimator)
                report(says.side_without_figures(placed.where("between", number), estimator))


def check_questions(questions: list[Placed[QuestionEntry]], names: Names, report: Report) -> None:
    """Report questions that could not be put to the test."""
    asked: dict[tuple[str, str], Placed[QuestionEntry]] = {}
    for placed in questions:
        entry = placed.entry
        first = asked.setdefault((folded(entry.asked), entry.today), placed)
        if first is not placed:
            report(says.repeated_question(placed.at, first.at.line))
        for number, edition in enumerate(entry.must_cite):
            names.refer("editions", edition, placed.where("must_cite", number))
        if not (entry.outcome or entry.must_cite or entry.must_say or entry.must_not_say):
            report(says.expects_nothing(placed.at))
        for text in sorted({*entry.must_say} & {*entry.must_not_say}):
            report(says.says_and_not(placed.where("must_not_say"), text))
        if entry.today and not _is_day(entry.today):
            wanted = "Write a day, as 2023-10-15."
            report(shape.badly_written(placed.where("today"), "today", entry.today, wanted))


def _is_day(text: str) -> bool:
    try:
        return parse_period(text).kind is PeriodKind.DAY
    except NotAPeriod:
        return False
