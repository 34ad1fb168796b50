"""Slash commands: which there are, and what question each one's words ask."""

from collections.abc import Iterable
from typing import Final

from bot.values.catalogue import Catalogue, Named
from bot.values.text import folded

ANYTHING: Final = "/facts"
_HELP: Final = frozenset({"help", "ayuda"})


class Commands:
    """The commands that one catalogue's themes declare. ``/facts`` is always there and adds nothing."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._theme_of = {
            slashed(theme.command): theme.name for theme in catalogue.themes.values() if theme.command
        }
        self._substances = frozenset(_names(catalogue.substances.values()))

    def question(self, command: str, text: str) -> str:
        """Return the whole question: ``/coca`` and ``2021`` ask ``coca 2021``; no words at all ask for help.

        The theme goes without saying only where it is a substance itself and the words name one:
        ``/coca cocaine seizures`` is about cocaine, ``/overdose fentanyl 2022`` still about overdoses.
        """
        theme = self._theme_of.get(slashed(command), "")
        if folded(text) in _HELP or not (text.strip() or theme):
            return text.strip() or "help"
        if not theme or (self._names_a_substance(theme) and self._names_a_substance(text)):
            return text.strip()
        return f"{theme} {text}".strip()

    def _names_a_substance(self, text: str) -> bool:
        padded = f" {folded(text)} "
        return any(f" {name} " in padded for name in self._substances)


def slashed(command: str) -> str:
    """Return a command with its slash, in lower case, as Slack has it."""
    return f"/{command.strip().lower().removeprefix('/')}"


def _names(entries: Iterable[Named]) -> Iterable[str]:
    for entry in entries:
        for name in (entry.name, entry.name_es, *entry.aliases, *entry.aliases_es):
            if key := folded(name):
                yield key
