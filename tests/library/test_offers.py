"""What an unreadable amount or period was probably meant to be."""

import pytest

from bot.library.amounts import amount_of, meant_amount, meant_period


@pytest.mark.parametrize(
    ("written", "meant", "unit"),
    [
        ("over 750t", "more than 750", "t"),
        ("> 750", "more than 750", ""),
        (">= 4", "at least 4", ""),
        ("up to 5", "at most 5", ""),
        ("fewer than 10", "less than 10", ""),
        ("~2,700 ha", "about 2,700", "ha"),
        ("unos 300", "about 300", ""),
        ("más de 750", "more than 750", ""),
        ("1,200-1,900", "1,200 to 1,900", ""),
        ("1200 – 1900", "1,200 to 1,900", ""),
        ("between 1,200 and 1,900", "1,200 to 1,900", ""),
        ("1.2 million", "1,200,000", ""),
        ("3.5 millones", "3,500,000", ""),
        ("12k", "12,000", ""),
        ("45%", "45", "%"),
        ("$45", "45", ""),
        ("1 234 567", "1,234,567", ""),
        ("2,34,000", "234,000", ""),
        ("n/a", "not published", ""),
        ("-", "not published", ""),
        ("unknown", "not published", ""),
    ],
)
def test_the_amount_meant(written: str, meant: str, unit: str) -> None:
    """Each common slip is offered back as fact files write it."""
    assert meant_amount(written) == (meant, unit)


@pytest.mark.parametrize("written", ["12,34", "1.234.567", "lots", "1/2", "NaN", "1e5", "", "5 to 3"])
def test_no_guess_is_better_than_a_wrong_one(written: str) -> None:
    """What could mean two things, or none, is not guessed."""
    assert meant_amount(written) == ("", "")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("July 2021", "2021-07"),
        ("FY 2021", "FY2021"),
        ("fy21", "FY2021"),
        ("2015 to 2020", "2015-2020"),
        ("2015–2020", "2015-2020"),
        ("2021.0", "2021"),
        ("2021/7/3", "2021-07-03"),
        ("2021/22", ""),
        ("14/07/2022", ""),
        ("03/04/2022", ""),
        ("2021-13", ""),
        ("Q1 2021", ""),
        ("2020 to 2015", ""),
    ],
)
def test_the_period_meant(written: str, meant: str) -> None:
    """Each common slip is offered back; days that two countries read differently are not."""
    assert meant_period(written) == meant


@pytest.mark.parametrize("offer", ["over 750t", "1200 - 1900", "~3 million", "n/a"])
def test_what_is_offered_can_be_read(offer: str) -> None:
    """An offer, written into the file, is read."""
    assert amount_of(meant_amount(offer)[0]) is not None
