"""The editions of a figure, and how a number that someone printed stands to them."""

import pytest

from bot.values.amount import Amount, parse_amount
from bot.values.answer import NoFigure, Revisions
from bot.values.fact import Status
from bot.values.finding import ClaimedVerdict, MissingPart
from bot.values.query import RevisionsQuery
from bot.values.returned import AskBack
from tests import make
from tests.answering.conftest import Ask, Holding
from tests.make import edition, figure, series, slot, subject, when, year

OUTPUT = series("potential-production", "cocaine", "XR")


def _revised(
    code: str = "2020", claimed: str = "", *, estimator: str = "", unit: str = "", place: str = ""
) -> RevisionsQuery:
    return RevisionsQuery(
        subject=subject(OUTPUT, estimator=estimator, place=place),
        when=when(code),
        claimed=make.only(Amount, parse_amount(claimed)) if claimed else None,
        unit=slot(unit) if unit else None,
    )


async def test_the_editions_of_each_estimator_are_told(ask: Ask) -> None:
    """The Observatory revised 2020 and the League did not."""
    found = make.only(Revisions, await ask(_revised()))
    assert [
        (one.series.estimator, [make.written(row) for row in one.history], one.is_revised)
        for one in found.findings
    ] == [("observatory", ["410", "394"], True), ("league", ["505"], False)]
    assert (found.verdict, found.matched) == (None, ())


async def test_the_latest_period_is_taken_where_none_is_said(ask: Ask) -> None:
    """Was it revised? asks about the newest settled figure."""
    found = make.only(Revisions, await ask(_revised("", estimator="observatory")))
    assert found.findings[0].period == year("2021")


@pytest.mark.parametrize(
    ("claimed", "verdict", "matched"),
    [
        ("394", ClaimedVerdict.CURRENT, "2020@observatory-2022-07-14"),
        ("410", ClaimedVerdict.ONCE_CURRENT, "2020@observatory-2021-07-14"),
        ("505", ClaimedVerdict.OTHER_ESTIMATOR, "2020@league-2021-09"),
        ("372", ClaimedVerdict.OTHER_PERIOD, "2021@observatory-2022-07-14"),
    ],
)
async def test_a_number_printed_is_found_where_it_stands(
    ask: Ask, claimed: str, verdict: ClaimedVerdict, matched: str
) -> None:
    """Current, once current, another estimator's, another year's: each is told with its page."""
    found = make.only(Revisions, await ask(_revised("2020", claimed, estimator="observatory")))
    assert found.verdict is verdict
    assert found.matched[0].id.endswith(matched)


async def test_a_number_that_nobody_published_was_never_right(ask: Ask) -> None:
    """No edition held gives 999."""
    found = make.only(Revisions, await ask(_revised("2020", "999")))
    assert (found.verdict, found.matched) == (ClaimedVerdict.NEVER, ())


async def test_a_rounded_number_is_the_figure(holding: Holding) -> None:
    """About 1,000 tons stands for 1,010, which was current once."""
    rows = [
        figure("1,010", "2021-06-25", of=OUTPUT, unit="t"),
        figure("972", "2022-07-14", of=OUTPUT, unit="t"),
    ]
    found = make.only(Revisions, await (await holding(rows))(_revised("2021", "1,000")))
    assert found.verdict is ClaimedVerdict.ONCE_CURRENT


async def test_the_very_number_comes_before_what_rounds_to_it(holding: Holding) -> None:
    """Of 996 by one estimator and 1,000 by another, who asks after 1,000 means the second, not the first rounded."""
    league = series("potential-production", "cocaine", "XR", "league")
    rows = [figure("996", of=OUTPUT, unit="t"), figure("1,000", of=league, unit="t")]
    found = make.only(Revisions, await (await holding(rows))(_revised("2021", "1,000")))
    assert [make.written(one) for one in found.matched] == ["1,000"]


async def test_a_number_in_another_unit_is_converted_before_it_is_judged(ask: Ask) -> None:
    """869,000 pounds are 394 metric tons."""
    found = make.only(Revisions, await ask(_revised("2020", "869,000", unit="lb")))
    assert found.verdict is ClaimedVerdict.CURRENT
    odd = make.only(Revisions, await ask(_revised("2020", "394", unit="acre")))
    assert odd.verdict is ClaimedVerdict.NEVER


async def test_its_own_page_of_uncertain_date_counts_as_once_current(holding: Holding) -> None:
    """A number on the estimator's undated page was its figure at some time."""
    rows = [figure("1,379", "2018-09-19", of=OUTPUT), figure("1,058", edition("undated"), of=OUTPUT)]
    found = make.only(Revisions, await (await holding(rows))(_revised("2021", "1,058")))
    assert found.verdict is ClaimedVerdict.ONCE_CURRENT


async def test_a_strangers_page_was_never_the_estimators_figure(holding: Holding) -> None:
    """A number on a page that speaks for nobody was never right."""
    rows = [figure("994", of=OUTPUT), figure("950", edition("2023", speaks_for=()), of=OUTPUT)]
    found = make.only(Revisions, await (await holding(rows))(_revised("2021", "950")))
    assert found.verdict is ClaimedVerdict.NEVER


async def test_a_period_without_a_figure_is_missing(ask: Ask) -> None:
    """Nothing held, nothing revised."""
    assert make.only(NoFigure, await ask(_revised("1999"))).missing is MissingPart.PERIOD


async def test_a_provisional_figure_was_once_current(holding: Holding) -> None:
    """What the provisional count said is part of the history of the final one."""
    rows = [
        figure("71,238", "2022-05-11", of=OUTPUT, status=Status.PROVISIONAL),
        figure("70,601", "2022-12-22", of=OUTPUT, status=Status.FINAL),
    ]
    found = make.only(Revisions, await (await holding(rows))(_revised("2021", "71,238")))
    assert found.verdict is ClaimedVerdict.ONCE_CURRENT


@pytest.mark.parametrize(
    ("claimed", "verdict", "matched"),
    [
        ("more than 390", ClaimedVerdict.CURRENT, ["394", "505"]),
        ("more than 394", ClaimedVerdict.OTHER_ESTIMATOR, ["505"]),
        ("at least 394", ClaimedVerdict.CURRENT, ["394", "505"]),
        ("less than 394", ClaimedVerdict.NEVER, []),
        ("at most 394", ClaimedVerdict.OTHER_ESTIMATOR, ["394"]),
        ("more than 600", ClaimedVerdict.NEVER, []),
        ("less than 600", ClaimedVerdict.CURRENT, ["394", "505"]),
    ],
)
async def test_a_bound_is_kept_or_not_by_each_estimator(
    ask: Ask, claimed: str, verdict: ClaimedVerdict, matched: list[str]
) -> None:
    """More than 390 is true of 394 and of 505, more than 394 only of 505: whoever keeps it is named."""
    found = make.only(Revisions, await ask(_revised("2020", claimed)))
    assert (found.verdict, list(map(make.written, found.matched))) == (verdict, matched)


async def test_a_number_can_be_of_what_was_counted_with_something_more(ask: Ask) -> None:
    """More than 70 is denied by cocaine alone and kept by cocaine and base, which is then named."""
    seized = series("seizures", "cocaine", "XR")
    asked = _revised("2021", "more than 70").model_copy(update={"subject": subject(seized)})
    found = make.only(Revisions, await ask(asked))
    assert found.verdict is ClaimedVerdict.OTHER_FORM
    assert [(row.series.substance, make.written(row)) for row in found.matched] == [
        ("cocaine-and-base", "more than 75"),
        ("cocaine-and-base", "75.7"),
    ]


BY_HAND = series("eradication-manual", estimator="co-gov")
IN_ALL = BY_HAND._replace(measure="eradication-total")


def _either(claimed: str, code: str = "2020") -> RevisionsQuery:
    return RevisionsQuery(
        subject=subject(BY_HAND),
        when=when(code),
        claimed=make.only(Amount, parse_amount(claimed)),
        besides=(slot("eradication-total"),),
    )


@pytest.mark.parametrize(
    ("claimed", "code", "answered"),
    [
        ("130,000", "2020", "eradication-manual"),
        ("133,000", "2020", "eradication-total"),
        ("103,000", "2021", "eradication-manual"),
        ("more than 100,000", "2020", "eradication-manual"),
        ("more than 150,000", "2020", "eradication-manual"),
        ("150,000", "2020", "eradication-manual"),
        ("more than 131,000", "2020", ""),
    ],
)
async def test_a_number_is_judged_on_every_measure_that_is_meant(
    holding: Holding, claimed: str, code: str, answered: str
) -> None:
    """The one that has the number answers; where two part over a bound, it is asked back which is meant."""
    rows = [
        figure("130,000", "2021-07-16", of=BY_HAND, period="2020"),
        figure("133,000", "2021-06-25", of=IN_ALL, period="2020"),
        figure("103,000", "2022-07-14", of=BY_HAND, period="2021"),
    ]
    found = await (await holding(rows))(_either(claimed, code))
    if answered:
        assert make.only(Revisions, found).findings[0].series.measure == answered
    else:
        asked = make.only(AskBack, found).reading.candidates
        assert [each.question for each in asked] == [
            "was it more than 131,000: CO coca eradication-manual 2020",
            "was it more than 131,000: CO coca eradication-total 2020",
        ]
