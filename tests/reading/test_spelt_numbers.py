"""Numbers written in words, read as digits where they are years, amounts or places in an order."""

import pytest

from bot.reading.amounts.spelt_numbers import with_numbers
from bot.values.text import words


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("coca en dos mil veintiuno", "coca en 2021"),
        ("dos mil veinte y uno", "2021"),
        ("two thousand and nineteen", "2019"),
        ("in two thousand twenty three", "in 2023"),
        ("top ten states", "top 10 states"),
        ("los cinco países con más coca", "los 5 paises con mas coca"),
        ("las diez primeras", "las 10 primeras"),
        ("two thousand tons", "2.000 tons"),
        ("dos mil hectáreas", "2.000 hectareas"),
        ("más de mil toneladas", "mas de 1.000 toneladas"),
        ("doscientas cuatro mil", "204.000"),
        ("dos mil seiscientas sesenta y cuatro", "2.664"),
        ("two hundred and four thousand", "204.000"),
        ("a hundred thousand deaths", "a 100.000 deaths"),
        ("medio millón", "500.000"),
        ("coca 2021 thanks a million", "coca 2021 thanks a thanks"),
        ("coca 2021, un millón de gracias", "coca 2021 un thanks de gracias"),
        ("was it a million? thanks", "was it a million thanks"),
        ("was it two hundred thousand? thanks", "was it two hundred thousand thanks"),
        ("un millón y medio", "1.500.000"),
        ("one million four hundred thousand", "1.400.000"),
        ("en el dos mil", "en el 2000"),
        ("mil novecientos noventa y cinco", "1995"),
        ("entre dos mil quince y dos mil veinte", "entre 2015 y 2020"),
        ("204 mil", "204 mil"),
        ("del 15 al 20", "del 2015 al 2020"),
        ("en el 98", "en el 1998"),
        ("el 22 de julio", "el 22 de julio"),
        ("del 15 al 20 por ciento", "del 15 al 20 por ciento"),
        ("al 01/01/2013", "al 01 01 2013"),
        ("en el 65% de los casos", "en el 65 % de los casos"),
        ("mil gracias", "mil gracias"),
        ("por ciento", "por ciento"),
        ("muertes por cada cien mil habitantes", "muertes por cada cien mil habitantes"),
        ("millones de muertos", "millones de muertos"),
        ("dos tres cuatro", "dos tres cuatro"),
        ("los tres países andinos", "los tres paises andinos"),
        ("top one", "top one"),
        ("which of the two countries had more", "which of the two countries had more"),
        ("dos mil", "2.000"),
        ("top", "top"),
    ],
)
def test_years_amounts_and_places_in_an_order_become_digits(text: str, read: str):
    """What belongs to a name or a turn of phrase stays as it is."""
    assert " ".join(word.text for word in with_numbers(words(text))) == read


def test_a_number_keeps_the_span_that_it_was_typed_in():
    """Whoever asks why is shown the words as they were written."""
    text = "coca en dos mil veintiuno, por favor"

    number = with_numbers(words(text))[2]

    assert text[number.start : number.end] == "dos mil veintiuno"
