"""Two numbers of which it is asked which holds: each is traced by itself, and none is chosen."""

from bot.values.amount import Amount, parse_amount
from bot.values.answer import NoFigure
from bot.values.finding import MissingPart
from bot.values.returned import AskBack
from bot.values.rivals import TwoNumbers
from bot.values.traced import ClaimAsk, NumberQuery
from tests import make
from tests.answering.conftest import Ask, Holding
from tests.make import figure, series

OUTPUT = series("potential-production", "cocaine", "XR")


def _number(written: str) -> Amount:
    return make.only(Amount, parse_amount(written))


def _asked(number: str, rival: str) -> NumberQuery:
    return NumberQuery(claimed=_number(number), rival=_number(rival), asks=ClaimAsk.RIGHT)


def _told(found: TwoNumbers) -> list[tuple[str, str, str]]:
    """Return each number with the estimator and the period of the figure that has it."""
    return [
        (one.claimed.written(), one.figure.series.estimator, one.figure.period.code) for one in found.found
    ]


async def test_two_numbers_of_one_year_are_those_of_two_bodies(ask: Ask) -> None:
    """Of 2020 the Observatory first gave 410, and the League 505."""
    found = make.only(TwoNumbers, await ask(_asked("410", "505")))
    assert _told(found) == [("410", "observatory", "2020"), ("505", "league", "2020")]
    assert found.missing == ()


async def test_two_numbers_keep_their_order(ask: Ask) -> None:
    """Of two years, too, they are told in the order asked."""
    one, other = _asked("372", "505"), _asked("505", "372")
    told = _told(make.only(TwoNumbers, await ask(one)))
    assert told == [("372", "observatory", "2021"), ("505", "league", "2020")]
    assert _told(make.only(TwoNumbers, await ask(other))) == told[::-1]


async def test_a_number_that_nobody_has_is_said_to_be_missing(ask: Ask) -> None:
    """The other is told all the same."""
    found = make.only(TwoNumbers, await ask(_asked("372", "987,654")))
    assert _told(found) == [("372", "observatory", "2021")]
    assert [one.written() for one in found.missing] == ["987,654"]


async def test_two_numbers_that_nobody_has_are_refused(ask: Ask) -> None:
    """No figure is told in their stead."""
    found = make.only(NoFigure, await ask(_asked("987,654", "987,655")))
    assert (found.missing, found.nearest) == (MissingPart.NUMBER, ())


async def test_a_number_of_two_years_beside_a_stranger_is_asked_back(holding: Holding) -> None:
    """994 is of two years, and nothing says of which."""
    rows = [figure("994", of=OUTPUT, period=year) for year in ("2020", "2021")]
    asked = await holding(rows)
    assert isinstance(await asked(_asked("994", "987,654")), AskBack)


async def test_the_year_nearest_to_the_other_number_is_meant(holding: Holding) -> None:
    """994 beside 972 of 2021 is that of 2020, not of 2015."""
    rows = [figure("994", of=OUTPUT, period=year) for year in ("2015", "2020")]
    rows.append(figure("972", of=OUTPUT, period="2021"))
    found = make.only(TwoNumbers, await (await holding(rows))(_asked("994", "972")))
    assert [period for _, _, period in _told(found)] == ["2020", "2021"]
