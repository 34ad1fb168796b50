"""A number by itself: looked up among all figures, never taken for one that it is not."""

import pytest

from bot.values.amount import Amount, parse_amount
from bot.values.answer import NoFigure, Record, Revisions
from bot.values.finding import ClaimedVerdict, MissingPart
from bot.values.returned import AskBack
from bot.values.traced import ClaimAsk, NumberQuery
from tests import make
from tests.answering.conftest import Ask, Holding
from tests.make import edition, figure, series, slot

OUTPUT = series("potential-production", "cocaine", "XR")


def _asked(number: str, *, unit: str = "", place: str = "") -> NumberQuery:
    return NumberQuery(
        claimed=make.only(Amount, parse_amount(number)),
        unit=slot(unit) if unit else None,
        places=(slot(place),) if place else (),
    )


@pytest.mark.parametrize(
    ("number", "unit", "verdict", "matched"),
    [
        ("372", "", ClaimedVerdict.CURRENT, "2021@observatory-2022-07-14"),
        ("410", "t", ClaimedVerdict.ONCE_CURRENT, "2020@observatory-2021-07-14"),
        ("372,000", "kg", ClaimedVerdict.CURRENT, "2021@observatory-2022-07-14"),
    ],
)
async def test_the_one_figure_that_has_the_number_answers(
    ask: Ask, number: str, unit: str, verdict: ClaimedVerdict, matched: str
) -> None:
    """The measure, place and year are those of the figure found, and its standing is told."""
    found = make.only(Revisions, await ask(_asked(number, unit=unit)))
    assert found.verdict is verdict
    assert found.matched[0].id.endswith(matched)
    assert found.query.asks is ClaimAsk.SOURCE


async def test_the_estimator_whose_number_it_is_leads(ask: Ask) -> None:
    """505 is the League's, and the Observatory stands beside it, not before it."""
    found = make.only(Revisions, await ask(_asked("505")))
    assert [one.series.estimator for one in found.findings] == ["league", "observatory"]


async def test_a_number_that_stands_is_held_against_its_series(ask: Ask) -> None:
    """What has the number now is judged among its estimator's years, and both ends can be asked after."""
    asked = _asked("372").model_copy(update={"asks": ClaimAsk.RECORD})
    found = make.only(Record, await ask(asked))
    assert [(one.finding.period.code, one.finding.series.estimator) for one in found.verdicts] == [
        ("2021", "observatory")
    ]
    lowest = make.only(Record, await ask(asked.model_copy(update={"asks": ClaimAsk.LOWEST})))
    assert (found.query.lowest, lowest.query.lowest) == (False, True)
    assert found.verdicts[0].is_record is not lowest.verdicts[0].is_record


async def test_a_number_revised_since_is_no_record(ask: Ask) -> None:
    """It is told what it is now; no other figure is judged in its stead."""
    found = make.only(Revisions, await ask(_asked("410").model_copy(update={"asks": ClaimAsk.RECORD})))
    assert (found.verdict, found.query.asks) == (ClaimedVerdict.ONCE_CURRENT, ClaimAsk.STILL)


async def test_several_figures_are_asked_back(holding: Holding) -> None:
    """Two years have the same number: nobody guesses which, and each can be asked for."""
    rows = [figure("994", of=OUTPUT, period=year) for year in ("2020", "2021")]
    found = make.only(AskBack, await (await holding(rows))(_asked("994")))
    assert found.reading.about == "number"
    assert [one.question[-4:] for one in found.reading.candidates] == ["2021", "2020"]


async def test_a_page_that_speaks_for_nobody_is_named_as_the_source(holding: Holding) -> None:
    """Where 950 comes from is a stranger's page, and the figure is another one."""
    rows = [figure("994", of=OUTPUT), figure("950", edition("2023", speaks_for=()), of=OUTPUT)]
    found = make.only(Revisions, await (await holding(rows))(_asked("950")))
    assert found.verdict is ClaimedVerdict.PRINTED


async def test_a_number_that_nobody_has_is_refused(ask: Ask) -> None:
    """No figure near it is offered in its stead."""
    found = make.only(NoFigure, await ask(_asked("987,654")))
    assert (found.missing, found.nearest) == (MissingPart.NUMBER, ())


async def test_a_number_of_another_place_is_no_answer(ask: Ask) -> None:
    """What has the number elsewhere is told as the nearest, and labelled so."""
    found = make.only(NoFigure, await ask(_asked("372", place="XF")))
    assert found.missing is MissingPart.NUMBER
    assert [one.series.place for one in found.nearest] == ["XR"]


async def test_a_number_in_another_kind_of_unit_is_no_answer(ask: Ask) -> None:
    """372 hectares are not the 372 metric tons."""
    assert isinstance(await ask(_asked("372", unit="ha")), NoFigure)


async def test_what_was_asked_about_may_round_to_a_number_that_another_has(holding: Holding) -> None:
    """669.3 of 2021 is what 669 of 2021 means, though another year has the very number."""
    rows = [figure("669.3", of=OUTPUT, period="2021"), figure("669", of=OUTPUT, period="2014")]
    asked = _asked("669").model_copy(update={"when": make.when("2021")})
    found = make.only(Revisions, await (await holding(rows))(asked))
    assert found.verdict is ClaimedVerdict.CURRENT
