"""What we did to a number is said in either language."""

import pytest

from bot.wording.locales import ENGLISH, SPANISH
from bot.wording.recipes import recipe
from tests.wording.make import voice


@pytest.mark.parametrize(
    ("how", "spanish"),
    [
        ("sum of the records of the department and year", "suma de los registros del departamento y el año"),
        ("converted from 156,901 lb", "a partir de 156.901 libras"),
        ("25.8 kg crack + 0.001 kg hydrochloride", "25,8 kg de crack + 0,001 kg de clorhidrato"),
        (
            "Sum of the municipal rows of the open dataset, rounded to whole hectares",
            "suma de las filas municipales del archivo abierto, redondeado a hectáreas enteras",
        ),
        ("guessed by the editor", ""),
    ],
)
def test_a_recipe_is_told_with_its_numbers_as_the_reader_writes_them(how: str, spanish: str) -> None:
    """English keeps the editors' words; Spanish says every part, or nothing where one is not known."""
    assert recipe(voice(ENGLISH), how) == how
    assert recipe(voice(SPANISH), how) == spanish
