"""The words of a slash command, made into a whole question."""

import pytest

from bot.slack.commands import Commands
from bot.values.catalogue import Catalogue


@pytest.mark.parametrize(
    ("command", "text", "question"),
    [
        ("/coca", "2021", "coca 2021"),
        ("/coca", "", "coca"),
        ("/coca", "  ", "coca"),
        ("/COCA", "2021", "coca 2021"),
        ("/coca", "coca peru", "coca peru"),
        ("/coca", "cocaine seizures", "cocaine seizures"),
        ("/coca", "Cocaína en Perú", "Cocaína en Perú"),
        ("/coca", "BLOW 2021", "BLOW 2021"),
        ("/coca", "cocaines", "coca cocaines"),
        ("/coca", "coca-leaf prices", "coca-leaf prices"),
        ("/overdose", "2021", "overdose deaths 2021"),
        ("/overdose", "fentanyl 2022", "overdose deaths fentanyl 2022"),
        ("/facts", "coca in Peru", "coca in Peru"),
        ("/facts", "", "help"),
        ("/facts", "help", "help"),
        ("/coca", "help", "help"),
        ("/coca", "Help!", "Help!"),
        ("/coca", "ayuda", "ayuda"),
        ("/renamed", "coca 2021", "coca 2021"),
        ("/renamed", "", "help"),
    ],
)
def test_question_of_a_command(catalogue: Catalogue, command: str, text: str, question: str) -> None:
    """The theme's words come first, unless a substance theme is given another substance."""
    assert Commands(catalogue).question(command, text) == question
