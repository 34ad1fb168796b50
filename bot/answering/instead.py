"""Questions that can be answered, offered beside one that cannot: whole ones, in the asker's language."""

from collections.abc import Iterable, Sequence
from typing import Final

from bot.answering.derived import told
from bot.answering.inquiry import Inquiry
from bot.values.amount import Amount, Hedge
from bot.values.catalogue import Named
from bot.values.fact import Figure, SeriesKey
from bot.values.finding import Finding
from bot.values.period import Period, PeriodKind
from bot.values.query import RevisionsQuery
from bot.values.reading import Candidate
from bot.values.traced import ClaimAsk, NumberQuery

_BOUNDS: Final = {
    Hedge.MORE_THAN: ("more than ", "más de "),
    Hedge.AT_LEAST: ("at least ", "al menos "),
    Hedge.LESS_THAN: ("less than ", "menos de "),
    Hedge.AT_MOST: ("at most ", "como máximo "),
}
_ARTICLES: Final = frozenset({"the", "el", "la", "los", "las"})


def ask_figure(inquiry: Inquiry, finding: Finding) -> Candidate:
    """Return the question for one finding."""
    return _candidate(
        f"{_subject(inquiry, finding.series, [finding.series.place])} {_when(inquiry, finding.period)}"
    )


def ask_years(inquiry: Inquiry, series: SeriesKey, one: Period, other: Period) -> Candidate:
    """Return the question that compares two periods of one series."""
    return _candidate(
        f"{_subject(inquiry, series, [series.place])} {_when(inquiry, one)} vs {_when(inquiry, other)}"
    )


def ask_places(inquiry: Inquiry, series: SeriesKey, places: Sequence[str], period: Period) -> Candidate:
    """Return the question that compares places in one period of one estimator."""
    return _candidate(f"{_subject(inquiry, series, places)} {_when(inquiry, period)}")


def ask_estimators(inquiry: Inquiry, series: SeriesKey, period: Period) -> Candidate:
    """Return the question that sets the estimators side by side."""
    subject = _subject(inquiry, series._replace(estimator=""), [series.place])
    versus = "compare estimators" if inquiry.language == "en" else "comparar estimadores"
    return _candidate(f"{subject} {_when(inquiry, period)} {versus}")


def ask_number(inquiry: Inquiry, query: NumberQuery, figure: Figure) -> Candidate:
    """Return the question that asks the same of a number as one figure's."""
    english = inquiry.language == "en"
    number = _claimed(query.claimed, english=english)
    asked = {
        ClaimAsk.RIGHT: f"was {number} right" if english else f"era correcto {number}",
        ClaimAsk.STILL: f"is {number} still right" if english else f"sigue vigente {number}",
        ClaimAsk.SOURCE: f"source for {number}" if english else f"fuente de {number}",
        ClaimAsk.REVISED: f"was {number} revised" if english else f"se corrigió {number}",
        ClaimAsk.WHEN_REVISED: f"when was {number} revised" if english else f"cuándo se corrigió {number}",
        ClaimAsk.RECORD: "was it a record" if english else "fue récord",
        ClaimAsk.LOWEST: "was it a record low" if english else "fue el mínimo histórico",
    }[query.asks]
    # Without its scope, whose words would have to be explained when the question comes back.
    subject = _subject(inquiry, figure.series._replace(scope=""), [figure.series.place])
    return _candidate(f"{asked}: {subject} {_when(inquiry, figure.period)}")


def ask_claim(inquiry: Inquiry, query: RevisionsQuery, finding: Finding) -> Candidate:
    """Return the question whether what was claimed of several measures is so of one."""
    english = inquiry.language == "en"
    number = "" if query.claimed is None else _claimed(query.claimed, english=english)
    unit = "" if query.unit is None else _name(inquiry.catalogue.units.get(query.unit.value), inquiry)
    asked = f"was it {number}" if english else f"era {number}"
    series = finding.series._replace(scope="", estimator="")
    subject = _subject(inquiry, series, [series.place])
    return _candidate(f"{f'{asked} {unit}'.strip()}: {subject} {_when(inquiry, finding.period)}")


def _when(inquiry: Inquiry, period: Period) -> str:
    """Name a period so that it is read as it is meant; a fiscal year has no abbreviation in Spanish."""
    fiscal = inquiry.language == "es" and period.kind is PeriodKind.FISCAL_YEAR
    return f"año fiscal {period.year}" if fiscal else period.code


def _claimed(claimed: Amount, *, english: bool) -> str:
    grouped = told(claimed.low)
    number = grouped if english else grouped.translate({44: ".", 46: ","})
    bound = _BOUNDS.get(claimed.hedge, ("", ""))[0 if english else 1]
    return f"{bound}{number}"


def distinct(candidates: Iterable[Candidate], most: int = 3) -> tuple[Candidate, ...]:
    """Return the first few candidates, each question once."""
    return tuple({candidate.question: candidate for candidate in candidates}.values())[:most]


def _candidate(question: str) -> Candidate:
    return Candidate(label=question, question=question)


def _subject(inquiry: Inquiry, series: SeriesKey, places: Sequence[str]) -> str:
    catalogue = inquiry.catalogue
    versus = " vs ".join(_name(catalogue.places.get(place), inquiry) or place for place in places)
    measure = _name(catalogue.measures.get(series.measure), inquiry)
    substance = _name(catalogue.substances.get(series.substance), inquiry)
    estimator = _name(catalogue.estimators.get(series.estimator), inquiry)
    scope = _name(catalogue.scopes.get(series.scope), inquiry) if series.scope else ""
    counted = [substance, measure] if inquiry.language == "en" else [measure, substance]
    return " ".join(part for part in (versus, *counted, scope, estimator) if part)


def _name(named: Named | None, inquiry: Inquiry) -> str:
    if named is None:
        return ""
    name = named.name if inquiry.language == "en" else named.name_es or named.name
    article, _, rest = name.partition(" ")
    return rest if article in _ARTICLES and rest else name
