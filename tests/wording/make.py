"""Answers as the store would give them, over a small catalogue with the names that sentences are made of."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from bot.values.amount import Missing, parse_amount
from bot.values.answer import Answer, Figures
from bot.values.catalogue import Catalogue
from bot.values.fact import Edition, Figure, SeriesKey, Status
from bot.values.finding import Change, Derived, DerivedKind, Finding, NoChange
from bot.values.period import parse_period, parse_published
from bot.values.query import AnyQuery, FigureQuery
from bot.values.reading import Reading, Understood
from bot.values.reply import Reply
from bot.values.slot import Origin, Slot, Subject
from bot.wording.locales import ENGLISH, SPANISH, Locale
from bot.wording.replies import word
from bot.wording.voice import Voice
from tests.make import subject, when
from tests.wording.names import CATALOGUE

PRODUCTION = SeriesKey("potential-production", "cocaine", "CO", "us", "")
UN_PRODUCTION = PRODUCTION._replace(estimator="unodc")
COCA = SeriesKey("cultivation", "coca", "CO", "us", "")
UN_COCA = COCA._replace(estimator="unodc")
DEATHS = SeriesKey("overdose-deaths", "cocaine", "US", "cdc", "final-residents")
PREVALENCE = SeriesKey("prevalence", "cocaine", "US", "cdc", "")
BORDER = SeriesKey("border-seizures", "fentanyl", "US", "cbp", "ports-of-entry")

_PUBLISHERS = {
    "us": ("ondcp", "White House Office of National Drug Control Policy"),
    "unodc": ("unodc", "UN Office on Drugs and Crime"),
    "cdc": ("cdc", "US Centers for Disease Control and Prevention"),
    "cbp": ("cbp", "US Customs and Border Protection"),
    "co-gov": ("mindefensa", "Colombian Ministry of National Defence"),
    "ap": ("ap", "Associated Press"),
    "cia": ("cia", "Central Intelligence Agency"),
    "el-pais": ("el-pais", "El País (Spain)"),
}


def page(
    published: str = "2022-07-14",
    by: str = "us",
    *,
    title: str = "Coca estimates",
    carries: tuple[str, str] | None = None,
    speaks_for: Sequence[str] | None = None,
) -> Edition:
    """Return a page of that date by that publisher, who speaks for itself unless told otherwise."""
    publisher, name = _PUBLISHERS[by]
    return Edition(
        id=f"{publisher}-{published}",
        publisher=publisher,
        publisher_name=name,
        title=title,
        published=parse_published(published),
        accessed="2026-11",
        link=f"https://example.org/{publisher}/{published}",
        licence="public domain",
        speaks_for=tuple(speaks_for if speaks_for is not None else [by]),
        carries=() if carries is None else ((carries[0], parse_published(carries[1])),),
    )


def fig(
    amount: str,
    of: SeriesKey = PRODUCTION,
    period: str = "2021",
    on: Edition | str = "2022-07-14",
    **parts: object,
) -> Figure:
    """Return a figure, on a page of its own estimator unless a page is given."""
    edition = on if isinstance(on, Edition) else page(on, of.estimator)
    units = {
        "potential-production": "t",
        "cultivation": "ha",
        "prevalence": "percent",
        "overdose-deaths": "deaths",
        "border-seizures": "kg",
        "price-retail": "usd_per_g",
        "aid": "usd",
    }
    held = {
        "id": f"{'/'.join(part for part in of if part)}/{period}@{edition.id}",
        "series": of,
        "period": parse_period(period),
        "amount": parse_amount(amount),
        "unit": units.get(of.measure, "ha"),
        "edition": edition,
        "where": "table 1",
        "status": Status.PUBLISHED,
        "standing": "held",
    }
    return Figure.model_validate(held | parts)


def found(*history: Figure, **parts: object) -> Finding:
    """Return a finding whose current figure is the last of its editions."""
    current = history[-1]
    held = {"series": current.series, "period": current.period, "current": current, "history": history}
    return Finding.model_validate(held | parts)


def number(finding: Finding) -> Decimal:
    """Return the number of a finding that has one."""
    amount = finding.current.amount
    assert not isinstance(amount, Missing)
    return amount.low


def derived(kind: DerivedKind, value: str | Decimal, unit: str, *operands: Finding) -> Derived:
    """Return a computed number over these findings."""
    ids = tuple(finding.current.id for finding in operands)
    return Derived(kind=kind, value=Decimal(value), unit=unit, recipe="as tested", operands=ids)


def percent(base: Decimal, other: Decimal) -> Decimal:
    """Return by how many per cent of the base the other differs, to one decimal."""
    return ((other - base) / base * 100).quantize(Decimal("0.1"), ROUND_HALF_UP)


def change(before: Finding, after: Finding) -> Change:
    """Return the change between two findings, in points where they are percentages."""
    old, new = number(before), number(after)
    if after.current.unit == "percent":
        points = derived(DerivedKind.POINTS_CHANGE, new - old, "points", after, before)
        return Change(before=before, after=after, absolute=points, relative=None)
    absolute = derived(DerivedKind.CHANGE, new - old, after.current.unit, after, before)
    relative = None
    if old:
        relative = derived(DerivedKind.PERCENT_CHANGE, percent(old, new), "percent", after, before)
    return Change(before=before, after=after, absolute=absolute, relative=relative)


def gap(one: Finding, other: Finding) -> Derived:
    """Return how much more the higher of two findings is."""
    low, high = sorted((number(one), number(other)))
    return derived(DerivedKind.PERCENT_DIFFERENCE, percent(low, high), "percent", one, other)


def figures(lead: Finding, moved: Change | NoChange | None = None, **parts: object) -> Figures:
    """Return the answer to a plain question for the lead."""
    query = FigureQuery(subject=subject(lead.series), when=when(lead.period.code))
    held = {"facts_version": "v1", "query": query, "lead": lead, "change": moved}
    return Figures.model_validate(held | parts)


def understood(query: AnyQuery | None = None, **parts: object) -> Understood:
    """Return a reading in which everything was said."""
    asked = query or FigureQuery(subject=subject(PRODUCTION), when=when("2021"))
    return Understood.model_validate({"language": "en", "query": asked} | parts)


def assumed(value: str) -> Slot[str]:
    """Return a slot that nobody said."""
    return Slot[str](value=value, origin=Origin.ASSUMED)


def about(of: SeriesKey, **parts: Slot[str]) -> Subject:
    """Return the subject of a series with some slots of another origin."""
    return subject(of).model_copy(update=parts)


def reply(
    answer: Answer,
    *,
    reading: Reading | None = None,
    locale: Locale = ENGLISH,
    catalogue: Catalogue | None = None,
) -> Reply:
    """Put an answer into words."""
    return word(answer, catalogue or CATALOGUE, reading or understood(), locale)


def spanish(answer: Answer, **parts: object) -> Reply:
    """Put an answer into Spanish words with Colombian numbers."""
    reading = parts.pop("reading", None)
    assert reading is None or isinstance(reading, Understood)
    return word(answer, CATALOGUE, reading or understood(), SPANISH)


def voice(locale: Locale = ENGLISH) -> Voice:
    """Return a voice over the catalogue of these tests."""
    return Voice(CATALOGUE, locale)
