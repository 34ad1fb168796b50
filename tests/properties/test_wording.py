"""The editorial rules over answers of any shape: hedge in, hedge out; no orphan numbers; every figure cited."""

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.values.amount import Amount, Hedge
from bot.values.answer import Figures
from bot.values.fact import SeriesKey, Status
from bot.values.finding import Change, Finding
from bot.values.reply import Reply
from bot.wording.amounts import amount_text
from bot.wording.locales import ENGLISH, SPANISH, Locale, parse_locale
from bot.wording.numbers import computed, plain, printed, rounded, spelled
from bot.wording.phrases import echoed
from bot.wording.replies import word
from bot.wording.roles import cast, derived_of
from tests.wording.make import (
    COCA,
    DEATHS,
    PREVALENCE,
    PRODUCTION,
    change,
    fig,
    figures,
    found,
    gap,
    understood,
    voice,
)
from tests.wording.names import CATALOGUE
from tests.wording.stories import STORIES, reading_of

LOCALES: Final = (ENGLISH, SPANISH, parse_locale("es_MX"), parse_locale("es_CO:academy"))
PATIENT: Final = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])

numbers = st.one_of(
    st.integers(0, 10**7).map(Decimal),
    st.decimals(0, 10**6, places=2, allow_nan=False, allow_infinity=False),
    st.sampled_from([Decimal(0), Decimal(1), Decimal("0.004"), Decimal(1_900_000), Decimal(10**9)]),
)
hedges = st.sampled_from([hedge for hedge in Hedge if hedge is not Hedge.BETWEEN])
series = st.sampled_from([COCA, PRODUCTION, DEATHS, PREVALENCE])
days = st.dates(date(1990, 1, 1), date(2025, 12, 31)).map(date.isoformat)


def _written(hedge: Hedge, number: Decimal) -> str:
    return Amount(hedge=hedge, low=number, high=number).written()


@st.composite
def findings(draw: st.DrawFn, of: SeriesKey, period: str = "2021") -> Finding:
    """Return a finding of one to three editions with any hedge, status and caveats."""
    count = draw(st.integers(1, 3))
    released = sorted(draw(st.lists(days, min_size=count, max_size=count, unique=True)))
    made = [
        fig(
            _written(draw(hedges), draw(numbers)),
            of,
            period,
            day,
            status=draw(st.sampled_from(Status)),
            caveats=draw(st.lists(st.sampled_from(["potential", "legal", "press", "rounded"]), unique=True)),
        )
        for day in released
    ]
    return found(*made)


@st.composite
def answers(draw: st.DrawFn) -> Figures:
    """Return an answer to a plain question, with or without a rival and a period before."""
    of = draw(series)
    lead, before = draw(findings(of)), draw(findings(of, "2020"))
    rival = of._replace(estimator="unodc")
    other, other_before = draw(findings(rival)), draw(findings(rival, "2020"))
    moved = change(before, lead) if draw(st.booleans()) else None
    parts: dict[str, object] = {}
    if draw(st.booleans()):
        parts = {"others": (other,), "other_changes": (change(other_before, other),)}
        if _low(lead) and _low(other) and of is not PREVALENCE:
            parts["gap"] = gap(lead, other)
    return figures(lead, moved, **parts)


def _low(finding: Finding) -> Decimal:
    amount = finding.current.amount
    assert isinstance(amount, Amount)
    return amount.low


def _said(reply: Reply) -> str:
    return "\n".join([reply.headline, *reply.lines, *reply.caveats])


@PATIENT
@given(amount=numbers, hedge=hedges, unit=st.sampled_from(["ha", "t", "deaths", "percent", "usd_per_g"]))
def test_a_hedge_that_goes_in_comes_out(amount: Decimal, hedge: Hedge, unit: str) -> None:
    """Every hedge but exactness is said, and no amount gains one that it has not."""
    made = Amount(hedge=hedge, low=amount, high=amount)
    said = amount_text(voice(ENGLISH), made, unit)
    words = [each for each in Hedge if each not in (Hedge.EXACTLY, Hedge.BETWEEN)]

    assert [each for each in words if said.startswith(f"{each} ")] == (
        [] if hedge is Hedge.EXACTLY else [hedge]
    )
    assert amount_text(voice(SPANISH), made, unit)[:1].isdigit() is (hedge is Hedge.EXACTLY)


@PATIENT
@given(answers())
def test_the_headline_carries_figure_hedge_unit_year_place_and_estimator(answer: Figures) -> None:
    """Alone in a notification, the first sentence is enough."""
    lead = answer.lead.current
    for locale in LOCALES:
        made = word(answer, CATALOGUE, understood(), locale)
        speaker = voice(locale)

        assert amount_text(speaker, lead.amount, lead.unit).lower() in made.headline.lower()
        assert "2021" in made.headline
        assert speaker.place(lead.series.place).lower() in made.headline.lower()
        assert speaker.estimator(lead.series.estimator).split()[-1] in made.headline


@PATIENT
@given(answers())
def test_no_number_is_an_orphan(answer: Figures) -> None:
    """Every number said is a figure's, a period's, an edition's, or one whose recipe is on record."""
    for locale in LOCALES:
        known = set(_known(answer, locale))
        said = _said(word(answer, CATALOGUE, understood(), locale))

        assert set(_numbers(said)) <= known


def _numbers(text: str) -> list[str]:
    return re.findall(r"\d[\d.,\u202f]*\d|\d", text)


def _known(answer: Figures, locale: Locale) -> Iterable[str]:
    for part in cast(answer):
        figure = part.figure
        assert isinstance(figure.amount, Amount)
        yield from _numbers(spelled(figure.amount.low, locale)[0])
        yield from _numbers(plain(figure.amount.low, locale))
        published = figure.edition.published.earliest
        yield from (str(published.year), str(published.day), str(figure.period.year))
    for moved in (answer.change, *answer.other_changes):
        if isinstance(moved, Change):
            ends = (printed(_low(one)) for one in (moved.before, moved.after))
            # Whoever subtracts the two numbers in the sentence gets the third.
            yield from _numbers(computed(abs(next(ends) - next(ends)), locale))
    for derived in derived_of(answer):
        size = abs(derived.value)
        yield from _numbers(plain(rounded(size), locale))
        yield from _numbers(computed(size, locale))


@PATIENT
@given(answers())
def test_every_edition_that_is_said_is_cited(answer: Figures) -> None:
    """A reply with a figure has a source, and each is the page of one of its figures."""
    made = word(answer, CATALOGUE, understood(), ENGLISH)
    pages = {part.figure.edition.link for part in cast(answer)}

    assert made.citations
    assert {citation.link for citation in made.citations} <= pages
    assert answer.lead.current.edition.link == made.citations[0].link


@PATIENT
@given(answers())
def test_a_reply_fits_its_room(answer: Figures) -> None:
    """Under 600 characters before the citations, and the whole within one message."""
    for locale in LOCALES:
        made = word(answer, CATALOGUE, understood(), locale)

        assert len(_said(made)) < 600
        assert len(made.text()) < 2800


@PATIENT
@given(answers())
def test_the_same_answer_is_always_worded_the_same(answer: Figures) -> None:
    """Byte for byte, from a copy too."""
    again = Figures.model_validate_json(answer.model_dump_json())

    for locale in LOCALES:
        assert word(answer, CATALOGUE, understood(), locale) == word(again, CATALOGUE, understood(), locale)


@PATIENT
@given(answers())
def test_a_bare_ton_is_never_printed(answer: Figures) -> None:
    """Metric tons are called metric in both languages."""
    for locale in (ENGLISH, SPANISH):
        said = _said(word(answer, CATALOGUE, understood(), locale))

        assert not re.search(r"(?<!metric )\btons\b|\btoneladas\b(?! métricas)", said)


@PATIENT
@given(st.text(max_size=300))
def test_a_person_s_words_are_repeated_short_plain_and_on_one_line(typed: str) -> None:
    """Whatever was typed, the echo is one line without marks or control characters."""
    said = echoed(typed)

    assert len(said) <= 40
    assert said.isprintable() or said == ""
    assert not set(said) & set("*_~`<>|\n\r\t\u200b\u202e")


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.parametrize("locale", LOCALES)
def test_every_story_keeps_within_its_budgets(name: str, locale: Locale) -> None:
    """No kind of answer outgrows its room, and none is silent."""
    made = word(STORIES[name], CATALOGUE, reading_of(STORIES[name]), locale)

    assert made.headline.strip()
    assert len(made.text()) < 2800
    assert len(_said(made)) + len(made.read_as) < 1000
    assert bool(cast(STORIES[name])) <= bool(made.citations)


@pytest.mark.parametrize("name", STORIES)
def test_no_sentence_says_all_time(name: str) -> None:
    """A record is one of a series and a span."""
    made = word(STORIES[name], CATALOGUE, reading_of(STORIES[name]), ENGLISH)

    assert "all-time" not in made.text().lower()
