"""Periods inside questions, in both languages, from a day that is passed in.

Each text shows in brackets which of its words make a period; what it is stands beside it.
"""

from datetime import date

import pytest

from bot.reading.times.periods import Timing, find_timings
from bot.values.text import words

TODAY = date(2026, 11, 24)


def _found(marked: str, today: date = TODAY) -> tuple[str, list[str]]:
    """Return the text with brackets around the periods that are found in it, and what they are."""
    text = marked.replace("[", "").replace("]", "")
    heard = words(text)
    timings = find_timings(heard, text, today)
    for timing in reversed(timings):
        start, end = heard[timing.first].start, heard[timing.last - 1].end
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text, [_told(timing) for timing in timings]


def _told(timing: Timing) -> str:
    if timing.period is not None:
        return f"{timing.role} {timing.period.code}"
    first, last = (str(number or "") for number in timing.years)
    return f"{timing.role} {first}..{last}"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("coca [2021] in Peru", ["at 2021"]),
        ("coca ['21] in Peru", ["at 2021"]),
        ("coca [2019], [2020] and [2021] please", ["at 2019", "at 2020", "at 2021"]),
        ("coca [1950] and 1949", ["at 1950"]),
        ("coca [2100] and 2101", ["at 2100"]),
        ("coca ['27] and ['28]", ["at 2027", "at 1928"]),
        ("coca ['90] vs ['00]", ["at 1990", "at 2000"]),
        ("coca 20211 ha", []),
        ("coca 21 ha", []),
        ("245,000 ha", []),
        ("top 3", []),
        ("may the coca", []),
        ("coca el año [2021] en Perú", ["at 2021"]),
        ("coca 1800-05", []),
        ("coca 1820-05", []),
    ],
)
def test_a_year_is_found_by_its_four_digits_or_by_two_with_their_mark(text: str, found: list[str]):
    """Two digits after a mark of omission are at most a year ahead; bare ones and larger numbers are none."""
    assert (text, found) == _found(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("coca [from 2015 to 2020] in Peru", ["span 2015..2020"]),
        ("coca [from 2015 to 2020]-[2021]", ["span 2015..2020", "at 2021"]),
        ("coca [between 2015 and 2020] in Peru", ["span 2015..2020"]),
        ("coca [entre 2015 y 2020] en Perú", ["span 2015..2020"]),
        ("coca [entre 2015 e 2020] en Perú", ["span 2015..2020"]),
        ("coca [de 2015 a 2020] en Perú", ["span 2015..2020"]),
        ("coca [2015 to 2020] in Peru", ["span 2015..2020"]),
        ("coca [2015 until 2020] in Peru", ["span 2015..2020"]),
        ("coca [2015 through 2020]", ["span 2015..2020"]),
        ("coca [2015] and [2020] in Peru", ["at 2015", "at 2020"]),
        ("coca [2015] y [2020] en Perú", ["at 2015", "at 2020"]),
        ("coca [2015] e [2020] en Perú", ["at 2015", "at 2020"]),
        ("coca [2015-2020] in Peru", ["span 2015..2020"]),
        ("coca [2015–20] in Peru", ["span 2015..2020"]),
        ("coca [2015 - 2020] in Peru", ["span 2015..2020"]),
        ("coca [2015/2020] in Peru", ["span 2015..2020"]),
        ("coca [2015] to 20 in Peru", ["at 2015"]),
        ("coca [2020]-[2015] in Peru", ["at 2020", "at 2015"]),
        ("coca [2020]-[2020] in Peru", ["at 2020", "at 2020"]),
        ("coca from [2020] to [2015]", ["at 2020", "at 2015"]),
        ("coca [2015]-[2016]-[2017] in Peru", ["at 2015", "at 2016", "at 2017"]),
        ("coca from [2015] to Peru", ["at 2015"]),
        ("coca [2015] to 20,000 ha", ["at 2015"]),
        ("coca del [2015 al 2020] en Perú", ["span 2015..2020"]),
        ("coca [from the 2015 to the 2020]", ["span 2015..2020"]),
        ("coca [entre el 2015 y el 2020] en Perú", ["span 2015..2020"]),
        ("the [2015 to 2020] coca", ["span 2015..2020"]),
        ("coca year after year, [2015 to 2020]", ["span 2015..2020"]),
        ("coca [2015-20]", ["span 2015..2020"]),
    ],
)
def test_two_years_that_belong_together_are_a_span(text: str, found: list[str]):
    """They are joined by a word or a dash, run upwards, and are no more than two; "and" joins them only after "between"."""
    assert (text, found) == _found(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("coca [since 2015] in Peru", ["span 2015.."]),
        ("coca [since the year 2015] in Peru", ["span 2015.."]),
        ("coca [since year 2015] in Peru", ["span 2015.."]),
        ("coca [since '15] in Peru", ["span 2015.."]),
        ("coca since 15 in Peru", []),
        ("coca since Peru [2015]", ["at 2015"]),
        ("coca [desde 2015] en Perú", ["span 2015.."]),
        ("coca [desde el año 2015] en Perú", ["span 2015.."]),
        ("coca [desde los años 2010] en Perú", ["span 2010.."]),
        ("coca [since the 90s] in Peru", ["span 1990.."]),
        ("coca [after the 2000s] in Peru", ["span 2010.."]),
        ("coca [until the nineties] in Peru", ["span ..1999"]),
        ("coca through [the nineties] in Peru", ["span 1990..1999"]),
        ("coca [antes de los años 90] en Perú", ["span ..1989"]),
        ("coca [a partir de 2015] en Perú", ["span 2015.."]),
        ("coca [a partir del año 2015] en Perú", ["span 2015.."]),
        ("coca a partir [2015] en Perú", ["at 2015"]),
        ("coca [after 2015] in Peru", ["span 2016.."]),
        ("coca [later than 2010] in Peru", ["span 2011.."]),
        ("coca [después de 2015] en Perú", ["span 2016.."]),
        ("coca [después del 2015] en Perú", ["span 2016.."]),
        ("coca [posterior a 2010] en Perú", ["span 2011.."]),
        ("coca [until 2010] in Peru", ["span ..2010"]),
        ("coca [till 2010] in Peru", ["span ..2010"]),
        ("coca [through 2010] in Peru", ["span ..2010"]),
        ("coca [up to 2010] in Peru", ["span ..2010"]),
        ("coca [up until 2010] in Peru", ["span ..2010"]),
        ("coca up in [2010]", ["at 2010"]),
        ("coca [hasta el 2010] en Perú", ["span ..2010"]),
        ("coca [before 2010] in Peru", ["span ..2009"]),
        ("coca [prior to 2010] in Peru", ["span ..2009"]),
        ("coca [earlier than 2010] in Peru", ["span ..2009"]),
        ("coca [antes 2010] en Perú", ["span ..2009"]),
        ("coca [antes de 2010] en Perú", ["span ..2009"]),
        ("coca [antes del 2010] en Perú", ["span ..2009"]),
        ("coca [anterior a 2010] en Perú", ["span ..2009"]),
        ("coca [previo a 2010] en Perú", ["span ..2009"]),
        ("coca [2015 to date] in Peru", ["span 2015.."]),
        ("coca [2015 to now] in Peru", ["span 2015.."]),
        ("coca [from 2015 to the present] in Peru", ["span 2015.."]),
        ("coca [2015 onward] in Peru", ["span 2015.."]),
        ("coca [2015 onwards] in Peru", ["span 2015.."]),
        ("coca [from 2015 onwards] in Peru", ["span 2015.."]),
        ("coca [from 2015 on] in Peru", ["span 2015.."]),
        ("coca [2015] on in Peru", ["at 2015"]),
        ("coca from Peru on in [2015]", ["at 2015"]),
        ("coca [2015 and after] in Peru", ["span 2015.."]),
        ("coca [de 2015 en adelante] en Perú", ["span 2015.."]),
        ("coca [de 2015 a la fecha] en Perú", ["span 2015.."]),
        ("coca [2015 hasta hoy] en Perú", ["span 2015.."]),
        ("coca [after the year 2015]", ["span 2016.."]),
        ("coca de [2015] on", ["at 2015"]),
    ],
)
def test_a_span_can_be_open_at_one_end(text: str, found: list[str]):
    """What comes after a year or a decade leaves it out, what begins with it does not."""
    assert (text, found) == _found(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("coca [ten years ago] in Peru", ["at 2016"]),
        ("coca [10 years back] in Peru", ["at 2016"]),
        ("coca [100 years ago] in Peru", ["at 1926"]),
        ("coca 101 years ago in Peru", []),
        ("coca 0 years ago in Peru", []),
        ("coca [one year ago] in Peru", ["at 2025"]),
        ("coca [a year ago] in Peru", ["at 2025"]),
        ("coca [a year back] in Peru", ["at 2025"]),
        ("coca [a year before] in Peru", ["at 2025"]),
        ("coca [a year earlier] in Peru", ["at 2025"]),
        ("coca [a decade ago] in Peru", ["at 2016"]),
        ("coca [one decade earlier] in Peru", ["at 2016"]),
        ("coca [a decade before] in Peru", ["at 2016"]),
        ("coca [a decade back] in Peru", ["at 2016"]),
        ("coca a farmer ago in Peru", []),
        ("coca ten farmers ago in Peru", []),
        ("coca [two decades ago] in Peru", ["at 2006"]),
        ("coca [hace dos décadas] en Perú", ["at 2006"]),
        ("coca [ten decades ago] in Peru", ["at 1926"]),
        ("coca [2 decades ago] in Peru", ["at 2006"]),
        ("coca 11 decades ago in Peru", []),
        ("coca [diez años atrás] en Perú", ["at 2016"]),
        ("coca [hace diez años] en Perú", ["at 2016"]),
        ("coca [hace 5 años] en Perú", ["at 2021"]),
        ("coca [hace un año] en Perú", ["at 2025"]),
        ("coca [hace una década] en Perú", ["at 2016"]),
        ("coca [hace década] en Perú", ["at 2016"]),
        ("coca hace diez campesinos en Perú", []),
        ("in [2021] against [a decade earlier]", ["at 2021", "at 2011"]),
        ("in [2021] and [ten years before]", ["at 2021", "at 2011"]),
        ("en [2021] frente a [diez años antes]", ["at 2021", "at 2011"]),
        ("[ten years before] [2021]", ["at 2011", "at 2021"]),
        ("in [2015] and [five years later]", ["at 2015", "at 2020"]),
        ("in [2010] and [five years later], not [2012]", ["at 2010", "at 2015", "at 2012"]),
        ("en [2010] y [hace diez años]", ["at 2010", "at 2016"]),
        ("[a decade ago], in [2010]", ["at 2016", "at 2010"]),
        ("coca [década atrás] en Perú", ["at 2016"]),
        ("en [2015] y [dos años después]", ["at 2015", "at 2017"]),
        ("in [2021] against [ten years ago]", ["at 2021", "at 2016"]),
        ("in [2010] or [2021] and [two years after] that", ["at 2010", "at 2021", "at 2023"]),
        ("[two years after]", ["at 2028"]),
        ("[ten years ago] the coca", ["at 2016"]),
        ("[2021] and [ten years earlier] the coca", ["at 2021", "at 2011"]),
        ("ten years earlier the coca", []),
        ("diez años después de eso", []),
        ("ten hectares before", []),
        ("coca more than ten years ago", []),
        ("coca less than a decade ago", []),
        ("more coca [ten years ago]", ["at 2016"]),
        ("than [ten years ago]", ["at 2016"]),
        ("more coca than [ten years ago]", ["at 2016"]),
        ("is coca higher than [a decade ago]", ["at 2016"]),
    ],
)
def test_a_year_can_be_so_many_years_from_another(text: str, found: list[str]):
    """Ago is counted from today, earlier and later from the year that is named; up to a hundred years."""
    assert (text, found) == _found(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[2021] against five years before the peace accord", ["at 2021"]),
        ("en [2021] frente a cinco años después del acuerdo", ["at 2021"]),
        ("in [2021] and five years prior to the accord", ["at 2021"]),
        ("in [2021] and five years earlier than the accord", ["at 2021"]),
        ("coca ten years before Uribe took office", []),
        ("coca en [2021] y diez años antes que Uribe", ["at 2021"]),
        ("five years before the peace accord", []),
        ("[2021] against [five years before] the [2016] accord", ["at 2021", "at 2011", "at 2016"]),
        ("in [2021] or [two years after] the year [2016]", ["at 2021", "at 2018", "at 2016"]),
        ("en [2021] o [dos años después] del [2016]", ["at 2021", "at 2018", "at 2016"]),
        ("lower in [2021] than [ten years before] that", ["at 2021", "at 2011"]),
        ("lower [ten years before] than in [2021]", ["at 2011", "at 2021"]),
        ("menos [diez años antes] de eso que en [2021]", ["at 2011", "at 2021"]),
    ],
)
def test_years_before_something_are_counted_from_its_year_or_not_at_all(text: str, found: list[str]):
    """When the accord was signed is not known here: five years before it is no year at all, rather than a wrong one."""
    assert (text, found) == _found(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("coca [the last five years] in Peru", ["span 2021.."]),
        ("coca [last 5 years] in Peru", ["span 2021.."]),
        ("coca [the past decade] in Peru", ["span 2016.."]),
        ("coca [the last decade] in Peru", ["span 2016.."]),
        ("coca [los últimos 5 años] en Perú", ["span 2021.."]),
        ("coca [últimos cinco años] en Perú", ["span 2021.."]),
        ("coca [la última década] en Perú", ["span 2016.."]),
        ("coca the five years in Peru", []),
        ("coca the big five years in Peru", []),
        ("coca the previous farmers in Peru", []),
        ("coca the last five farmers in Peru", []),
    ],
)
def test_the_last_years_are_a_span_up_to_today(text: str, found: list[str]):
    """As many as are named, or ten of a decade."""
    assert (text, found) == _found(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("coca [last year] in Peru", ["at 2025"]),
        ("coca last year we have in Peru", []),
        ("coca last year available", []),
        ("coca [the year before last] in Peru", ["at 2024"]),
        ("coca [this year] in Peru", ["at 2026"]),
        ("coca [next year] in Peru", ["at 2027"]),
        ("coca [año pasado] en Perú", ["at 2025"]),
        ("coca [el año antepasado] en Perú", ["at 2024"]),
        ("coca [antepasado] en Perú", ["at 2024"]),
        ("coca [este año] en Perú", ["at 2026"]),
        ("coca [el año que viene] en Perú", ["at 2027"]),
        ("coca last Tuesday in Peru", []),
    ],
)
def test_a_year_can_be_named_from_today(text: str, found: list[str]):
    """Last year, the one before it, this one and the next."""
    assert (text, found) == _found(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("coca [the 2010s] in Peru", ["span 2010..2019"]),
        ("coca [2010s] in Peru", ["span 2010..2019"]),
        ("coca [2011]s in Peru", ["at 2011"]),
        ("coca [the '90s] in Peru", ["span 1990..1999"]),
        ("coca [the 90s] in Peru", ["span 1990..1999"]),
        ("coca [the 20s] in Peru", ["span 2020..2029"]),
        ("coca [the '20s] in Peru", ["span 2020..2029"]),
        ("coca the 30s in Peru", []),
        ("coca [the 50s] in Peru", ["span 1950..1959"]),
        ("coca the 91s in Peru", []),
        ("coca the 1940s in Peru", []),
        ("coca [the 1950s] in Peru", ["span 1950..1959"]),
        ("coca [the 2100s] in Peru", ["span 2100..2109"]),
        ("coca the 2110s in Peru", []),
        ("coca the 90 in Peru", []),
        ("coca the 100s in Peru", []),
        ("coca the big s in Peru", []),
        ("coca [the nineties] in Peru", ["span 1990..1999"]),
        ("coca [nineties] in Peru", ["span 1990..1999"]),
        ("coca [the noughties] in Peru", ["span 2000..2009"]),
        ("coca [los 90] en Perú", ["span 1990..1999"]),
        ("coca [los 90s] en Perú", ["span 1990..1999"]),
        ("coca las 90 en Perú", []),
        ("coca los 91 en Perú", []),
        ("coca los [1990] en Perú", ["at 1990"]),
        ("coca [los años 90] en Perú", ["span 1990..1999"]),
        ("coca [años 90] en Perú", ["span 1990..1999"]),
        ("coca [años 90s] en Perú", ["span 1990..1999"]),
        ("coca [los ochenta] en Perú", ["span 1980..1989"]),
        ("coca [década de 2010] en Perú", ["span 2010..2019"]),
        ("coca [la década del 2010] en Perú", ["span 2010..2019"]),
        ("coca la década de [los 90] en Perú", ["span 1990..1999"]),
        ("coca [the decade of 2010] in Peru", ["span 2010..2019"]),
        ("coca the decade in [2010]", ["at 2010"]),
        ("coca the decade of Peru", []),
        ("coca the time of [2010]", ["at 2010"]),
    ],
)
def test_a_decade_is_a_span_of_ten_years(text: str, found: list[str]):
    """In digits it ends in nought, and two of them are of this century up to the current year."""
    assert (text, found) == _found(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("coca [FY2021] in Peru", ["at FY2021"]),
        ("coca [FY 21] in Peru", ["at FY2021"]),
        ("coca [fy '21] in Peru", ["at FY2021"]),
        ("coca [fiscal year 21] in Peru", ["at FY2021"]),
        ("coca [fiscal 2021] in Peru", ["at FY2021"]),
        ("coca fiscal year in Peru", []),
        ("coca [año fiscal 2021] en Perú", ["at FY2021"]),
        ("coca [ejercicio 2021] en Perú", ["at FY2021"]),
        ("coca ejercicio [fiscal 2021] en Perú", ["at FY2021"]),
    ],
)
def test_a_fiscal_year_is_told_from_a_calendar_year(text: str, found: list[str]):
    """By its letters or by the word, in either language, in four digits or two."""
    assert (text, found) == _found(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("coca on [14 July 2022] in Peru", ["day 2022-07-14"]),
        ("coca on [July 14, 2022] in Peru", ["day 2022-07-14"]),
        ("coca on [July 4 2022] in Peru", ["day 2022-07-04"]),
        ("coca [1st of March 2022] in Peru", ["day 2022-03-01"]),
        ("coca el [1 de enero de 2013] en Perú", ["day 2013-01-01"]),
        ("coca el [14 de julio del 2022] en Perú", ["day 2022-07-14"]),
        ("coca [2013-01-01] in Peru", ["day 2013-01-01"]),
        ("coca [2013]-1-1 in Peru", ["at 2013"]),
        ("coca [1/2/2013] in Peru", ["day 2013-02-01"]),
        ("coca [14/7/2022] in Peru", ["day 2022-07-14"]),
        ("coca [7/14/2022] in Peru", ["day 2022-07-14"]),
        ("coca 13/13/[2022] in Peru", ["at 2022"]),
        ("coca 7/32/[2022] in Peru", ["at 2022"]),
        ("coca [31-12-2022] in Peru", ["day 2022-12-31"]),
        ("coca 0-12-[2022] in Peru", ["at 2022"]),
        ("coca 12-0-[2022] in Peru", ["at 2022"]),
        ("coca 1 2 [2013] in Peru", ["at 2013"]),
        ("coca 1-2 [2013] in Peru", ["at 2013"]),
        ("coca 1 2-[2013] in Peru", ["at 2013"]),
        ("coca 31 [February 2022] in Peru", ["at 2022-02"]),
        ("coca February 31 [2022] in Peru", ["at 2022"]),
        ("coca [2022-02]-31 in Peru", ["at 2022-02"]),
        ("coca may 5 in Peru", []),
        ("coca 5 may in Peru", []),
        ("coca 5 may 1800", []),
        ("coca may 5 1800", []),
        ("coca 1800-05-05", []),
        ("coca 5/5/1800", []),
        ("coca 7/14/1800", []),
        ("coca 7/b/[2022]", ["at 2022"]),
        ("coca june, [may 2022]", ["at 2022-05"]),
        ("coca 5 coca [2022]", ["at 2022"]),
        ("coca coca 5 [2022]", ["at 2022"]),
        ("coca as of [2013 01 01] in Peru", ["day 2013-01-01"]),
    ],
)
def test_a_day_is_found_as_people_write_it(text: str, found: list[str]):
    """In words either way round; in digits the day comes first unless it can only be the month."""
    assert (text, found) == _found(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("coca [July 2022] in Peru", ["at 2022-07"]),
        ("coca [enero de 2013] en Perú", ["at 2013-01"]),
        ("coca in [may 2022] and [june 2023]", ["at 2022-05", "at 2023-06"]),
        ("coca [2017-12] in Peru", ["at 2017-12"]),
        ("coca [2010-12] in Peru", ["span 2010..2012"]),
        ("coca [2010-10] in Peru", ["at 2010-10"]),
        ("coca [2012-12] in Peru", ["at 2012-12"]),
        ("coca [2017]-13 in Peru", ["at 2017"]),
        ("coca [2017]-00 in Peru", ["at 2017"]),
        ("coca [2017]-1 in Peru", ["at 2017"]),
        ("coca [2017] 12 in Peru", ["at 2017"]),
        ("coca may in Peru", []),
        ("coca July in [2022]", ["at 2022"]),
    ],
)
def test_a_month_is_found_with_its_year(text: str, found: list[str]):
    """By its name, or by two digits after a dash that are no later year of the same century."""
    assert (text, found) == _found(text)


@pytest.mark.parametrize(("today", "found"), [("2020-01-01", ["span 2020..2029"]), ("2019-12-31", [])])
def test_a_decade_is_of_this_century_once_it_has_begun(today: str, found: list[str]):
    """On the last day of 2019 the twenties were those of a hundred years ago, for which nothing is held."""
    assert found == _found("the 20s", date.fromisoformat(today))[1]


@pytest.mark.parametrize(
    ("written", "day_first", "month_first", "unsure"),
    [
        ("7/4/2022", "2022-04-07", "2022-07-04", True),
        ("7/4/22", "2022-04-07", "2022-07-04", True),
        ("5/5/2022", "2022-05-05", "2022-05-05", False),
        ("13/4/2022", "2022-04-13", "2022-04-13", False),
        ("4-13-2022", "2022-04-13", "2022-04-13", False),
        ("7 April 2022", "2022-04-07", "2022-04-07", False),
    ],
)
def test_a_date_in_digits_is_read_as_the_newsroom_writes_it(
    written: str, day_first: str, month_first: str, unsure: bool
):
    """Only where both numbers can be the month, and are not the same, does it matter which comes first."""
    heard = words(f"coca as of {written}")
    for first, code in ((False, day_first), (True, month_first)):
        (timing,) = find_timings(heard, f"coca as of {written}", TODAY, month_first=first)
        assert (timing.period is not None and timing.period.code, timing.unsure) == (code, unsure)
