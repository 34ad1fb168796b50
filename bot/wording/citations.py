"""A source as it can go to print: short under an answer, in full with its licence where that is asked for."""

import re
from collections.abc import Sequence
from typing import Final

from bot.values.fact import Edition
from bot.values.reply import Citation
from bot.wording.dates import date_text, published_text
from bot.wording.licences import in_spanish
from bot.wording.locators import locator
from bot.wording.publishers import published_by, publisher_in_full
from bot.wording.voice import Voice

_STRAIGHT: Final = re.compile(r'"([^"]*)"')
_INNER: Final = str.maketrans("“”", "‘’")
_INNER_ES: Final = str.maketrans("«»", "“”")
"""Quotation marks inside others."""

_TITLE_ROOM: Final = 80
_LOCATORS_SHOWN: Final = 1
_LOCATOR_ROOM: Final = 50


def cite(voice: Voice, edition: Edition, where: Sequence[str] = (), *, in_full: bool = False) -> Citation:
    """Return the short form, or the full one without its link, which stands beside it."""
    text = (_in_full if in_full else short_citation)(voice, edition, where)
    return Citation(text=text, link=edition.link, edition=edition.id)


def short_citation(voice: Voice, edition: Edition, where: Sequence[str] = ()) -> str:
    """Write a source on one line, its publisher abbreviated, without its link."""
    parts = [published_by(voice, edition)]
    parts.append(quoted(voice, clipped(edition.title, _TITLE_ROOM)))
    parts.append(published_text(edition.published, voice.language))
    parts += [clipped(locator(voice, each), _LOCATOR_ROOM) for each in where[:_LOCATORS_SHOWN]]
    return ", ".join(part for part in parts if part)


def full_citation(voice: Voice, edition: Edition, where: Sequence[str] = ()) -> str:
    """Write a source in full: nothing clipped, with when it was read, its licence and its link."""
    return ". ".join(part for part in (_in_full(voice, edition, where), edition.link) if part)


def _in_full(voice: Voice, edition: Edition, where: Sequence[str] = ()) -> str:
    parts = [publisher_in_full(voice, edition), quoted(voice, edition.title)]
    parts += [published_text(edition.published, voice.language), *(locator(voice, each) for each in where)]
    read = date_text(edition.accessed, voice.language)
    ending = [
        voice.say(f"Read {read}", f"Consultado: {read}") if read else "",
        voice.say(f"License: {edition.licence}", f"Licencia: {in_spanish(edition.licence)}")
        if edition.licence
        else "",
    ]
    return ". ".join([", ".join(part for part in parts if part), *(part for part in ending if part)])


def quoted(voice: Voice, words: str) -> str:
    """Put words between the language's quotation marks."""
    inner = words.translate(_INNER if voice.english else _INNER_ES)
    return voice.say(f"“{inner}”", f"«{inner}»") if words else ""


def curled(voice: Voice, text: str) -> str:
    """Return a sentence with its straight quotation marks as the language has them, the inner ones where it is quoted itself."""
    return text if '"' not in text else _STRAIGHT.sub(lambda one: quoted(voice, one[1]), text)


def clipped(words: str, room: int) -> str:
    """Cut a title or locator at a word, with a sign that it goes on; sentences are never cut."""
    if len(words) <= room:
        return words
    head = words[: room - 1]
    return f"{head.rsplit(' ', 1)[0].rstrip(' ,;:')}…"
