"""Periods inside questions, in both languages, from a day that is passed in."""

from datetime import date

import pytest

from bot.reading.periods import find_timings
from bot.values.text import words

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("coca 2021", ["2021"]),
        ("coca '21", ["2021"]),
        ("2020 vs 2021", ["2020", "2021"]),
        ("in 2019, 2020 and 2021", ["2019", "2020", "2021"]),
        ("from 2015 to 2020", ["2015..2020"]),
        ("between 2015 and 2020", ["2015..2020"]),
        ("entre 2015 y 2020", ["2015..2020"]),
        ("de 2015 a 2020", ["2015..2020"]),
        ("2015-2020", ["2015..2020"]),
        ("2015–20", ["2015..2020"]),
        ("since 2015", ["2015.."]),
        ("desde el 2015", ["2015.."]),
        ("a partir de 2015", ["2015.."]),
        ("after 2015", ["2016.."]),
        ("before 2010", ["..2009"]),
        ("hasta 2010", ["..2010"]),
        ("from 2010 onwards", ["2010.."]),
        ("last year", ["2025"]),
        ("the year before last", ["2024"]),
        ("el año pasado", ["2025"]),
        ("el año antepasado", ["2024"]),
        ("next year", ["2027"]),
        ("a decade ago", ["2016"]),
        ("ten years ago", ["2016"]),
        ("hace diez años", ["2016"]),
        ("in 2021 against a decade earlier", ["2021", "2011"]),
        ("in 2021 and ten years before", ["2021", "2011"]),
        ("en 2021 frente a diez años antes", ["2021", "2011"]),
        ("ten years before 2021", ["2011", "2021"]),
        ("in 2015 and five years later", ["2015", "2020"]),
        ("en 2015 y dos años después", ["2015", "2017"]),
        ("in 2021 against ten years ago", ["2021", "2016"]),
        ("hace una década", ["2016"]),
        ("two years after", ["2028"]),
        ("ten hectares before", []),
        ("the last five years", ["2021.."]),
        ("los últimos 5 años", ["2021.."]),
        ("the 2010s", ["2010..2019"]),
        ("los 90s", ["1990..1999"]),
        ("FY2021", ["FY2021"]),
        ("fiscal year 21", ["FY2021"]),
        ("año fiscal 2021", ["FY2021"]),
        ("14 July 2022", ["2022-07-14"]),
        ("July 14, 2022", ["2022-07-14"]),
        ("1 de enero de 2013", ["2013-01-01"]),
        ("2013-01-01", ["2013-01-01"]),
        ("31 February 2022", ["2022-02"]),
        ("July 2022", ["2022-07"]),
        ("purity 2017-12", ["2017-12"]),
        ("2010-12", ["2010..2012"]),
        ("since '15", ["2015.."]),
        ("may the coca", []),
        ("245,000 ha", []),
        ("top 3", []),
        ("20211", []),
    ],
)
def test_periods_are_found(text: str, found: list[str]):
    """Each phrase gives the periods it names and nothing else."""
    told = [
        timing.period.code if timing.period else f"{timing.years[0] or ''}..{timing.years[1] or ''}"
        for timing in find_timings(words(text), text, TODAY)
    ]

    assert found == told
